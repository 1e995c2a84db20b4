use std::sync::Arc;

use futures_util::future::join_all;

use super::super::Reason;
use super::super::test_server::{Scripted, TestServer};
use super::*;

macro_rules! fixture {
    ($name:literal) => {
        include_str!(concat!("../../../tests/fixtures/wire/google_client/", $name))
    };
}

const FIRST: Scripted = Scripted::ok(fixture!("token_answer.json"));
const ROTATED: Scripted = Scripted::ok(fixture!("token_answer_rotated.json"));
const REVOKED: Scripted = Scripted::new(400, fixture!("token_invalid_grant.json"));

fn consent() -> Grant {
    let client = OAuthClient { id: "app".to_owned(), secret: "app-secret".into() };
    Grant::Consent { client, refresh_token: "original".into() }
}

fn tokens(server: &TestServer, grant: Grant) -> Arc<AccessTokens> {
    let endpoint = server.origin.join("/token").unwrap();
    Arc::new(AccessTokens::new(endpoint, grant, Patience::IN_THE_BACKGROUND))
}

async fn token(tokens: &AccessTokens) -> Result<String, GoogleError> {
    tokens.token().await.map(|token| token.expose_secret().to_owned())
}

#[actix_rt::test]
async fn a_token_is_asked_for_once_and_then_kept() {
    let server = TestServer::start([FIRST]);
    let account = fixture!("service_account.json");
    let tokens = tokens(&server, Grant::ServiceAccount(ServiceAccount::parse(account.as_bytes()).unwrap()));
    assert_eq!(token(&tokens).await, Ok("first-token".to_owned()));
    assert_eq!(token(&tokens).await, Ok("first-token".to_owned()));
    let asked = server.asked();
    assert_eq!(asked.len(), 1);
    assert_eq!(asked[0].line(), "POST /token");
    let form: Vec<_> = url::form_urlencoded::parse(asked[0].body.as_bytes()).collect();
    assert_eq!(form[0], ("grant_type".into(), JWT_BEARER.into()));
    assert_eq!((form.len(), &*form[1].0, form[1].1.split('.').count()), (2, "assertion", 3));
}

#[actix_rt::test]
async fn whoever_asks_at_the_same_time_shares_one_request() {
    let server = TestServer::start([FIRST.slowly()]);
    let tokens = tokens(&server, consent());
    let all = join_all((0..10).map(|_| token(&tokens))).await;
    assert!(all.iter().all(|token| *token == Ok("first-token".to_owned())));
    assert_eq!(server.asked().len(), 1);
}

#[actix_rt::test]
async fn a_fault_is_shared_too_and_the_next_one_asks_again() {
    let server = TestServer::start([Scripted::new(503, "").slowly(), FIRST]);
    let tokens = tokens(&server, consent());
    let all = join_all((0..10).map(|_| token(&tokens))).await;
    let fault = GoogleError::Retry { after: None, reason: Reason::new("") };
    assert!(all.iter().all(|token| *token == Err(fault.clone())));
    assert_eq!(token(&tokens).await, Ok("first-token".to_owned()));
    assert_eq!(server.asked().len(), 2);
}

#[actix_rt::test]
async fn when_the_one_who_asks_is_dropped_another_asks() {
    let server = TestServer::start([FIRST.slowly(), ROTATED]);
    let tokens = tokens(&server, consent());
    let mut first = Box::pin(token(&tokens));
    assert!(futures_util::poll!(&mut first).is_pending());
    while server.is_unasked() {
        assert!(futures_util::poll!(&mut first).is_pending());
        tokio::task::yield_now().await;
    }
    let waiting = token(&tokens);
    drop(first);
    assert_eq!(waiting.await, Ok("second-token".to_owned()));
}

#[actix_rt::test]
async fn a_consent_that_is_withdrawn_needs_a_person_and_google_is_not_asked_again_and_again() {
    let server = TestServer::start([REVOKED]);
    let tokens = tokens(&server, consent());
    let revoked = GoogleError::NeedsReconnect(Reason::new("invalid_grant"));
    assert_eq!(token(&tokens).await, Err(revoked.clone()));
    assert_eq!(token(&tokens).await, Err(revoked));
    let form = "grant_type=refresh_token&client_id=app&client_secret=app-secret&refresh_token=original";
    let bodies: Vec<_> = server.asked().into_iter().map(|asked| asked.body).collect();
    assert_eq!(bodies, [form]);
}

#[actix_rt::test]
async fn a_refresh_token_that_google_replaces_is_used_and_handed_out_once() {
    let server = TestServer::start([ROTATED, FIRST]);
    let tokens = tokens(&server, consent());
    let second = tokens.token().await.unwrap();
    assert_eq!(tokens.take_rotated().await.unwrap().expose_secret(), "rotated");
    assert!(tokens.take_rotated().await.is_none());
    assert_eq!(tokens.instead_of(&second).await.unwrap().expose_secret(), "first-token");
    assert!(server.asked()[1].body.ends_with("&refresh_token=rotated"));
}

#[actix_rt::test]
async fn an_answer_that_stalls_or_makes_no_sense_is_told_apart() {
    let server = TestServer::start([FIRST.stalling(), Scripted::ok("<html>")]);
    let endpoint = server.origin.join("/token").unwrap();
    let patience = Patience { head: Duration::from_secs(20), body: Duration::from_millis(50) };
    let tokens = AccessTokens::new(endpoint, consent(), patience);
    assert_eq!(token(&tokens).await, Err(GoogleError::Unreachable("the answer stalled")));
    assert_eq!(token(&tokens).await, Err(GoogleError::Garbled("no access token")));
}
