//! Every error that is not the carrier's, as it leaves the server.

use actix_http::Request;
use actix_web::dev::Payload;
use actix_web::http::header::CONTENT_TYPE;
use actix_web::middleware::from_fn;
use actix_web::test::{TestRequest, call_service, init_service, read_body};
use actix_web::{App, web};
use bytes::Bytes;
use futures_util::{StreamExt as _, stream};
use serde::Deserialize;
use uuid::Uuid;

use super::*;
use crate::app::{bodies, shaping};
use crate::test_support::World;

/// Fields that are required, with values that must not be repeated.
#[derive(Deserialize)]
struct Wanted {
    #[serde(rename = "age")]
    _age: u8,
}

/// What comes back from addresses with one extractor each.
async fn ask(request: TestRequest) -> String {
    ask_with(request.to_request()).await
}

/// The same over a body that takes too long.
async fn ask_slowly(path: &str) -> String {
    let request = TestRequest::post().uri(path).insert_header((CONTENT_TYPE, "application/json")).to_request();
    let body = stream::iter([Err(PayloadError::Io(std::io::ErrorKind::TimedOut.into()))]);
    ask_with(request.replace_payload(Payload::Stream { payload: body.boxed_local() }).0).await
}

async fn ask_with(request: Request) -> String {
    let app = App::new()
        .configure(shaping::configure_extractors)
        .wrap(from_fn(bodies::bound))
        .service(at("/json", |_: web::Json<Wanted>| async { "" }))
        .service(at("/form", |_: web::Form<Wanted>| async { "" }))
        .service(at("/query", |_: web::Query<Wanted>| async { "" }))
        .service(at("/path/{id}", |_: web::Path<Uuid>| async { "" }))
        .service(at("/bytes", |_: Bytes| async { "" }))
        .service(at("/foreign", || async { Err::<&str, _>(actix_web::error::ErrorConflict("Anna Smith was here")) }))
        .service(at("/panic", || async { if true { panic!("Anna Smith was here") } else { "" } }));
    let service = init_service(app).await;
    let response = call_service(&service, request).await;
    let status = response.status().as_u16();
    format!("{status} {}", String::from_utf8(read_body(response).await.to_vec()).unwrap())
}

fn at<F, Args>(path: &str, handler: F) -> impl actix_web::dev::HttpServiceFactory + 'static
where
    F: actix_web::Handler<Args>,
    Args: actix_web::FromRequest + 'static,
    F::Output: actix_web::Responder + 'static,
{
    web::resource(path).route(web::route().to(handler)).wrap(from_fn(shaping::shape))
}

#[actix_web::test]
async fn the_frameworks_own_errors_get_our_shape_and_repeat_nothing() {
    let post = |path: &str, content_type: &str, body: &str| {
        TestRequest::post().uri(path).insert_header((CONTENT_TYPE, content_type)).set_payload(body.to_owned())
    };
    let (json, form) = ("application/json", "application/x-www-form-urlencoded");
    let large = "x".repeat(shaping::BODY_LIMIT + 1);
    let answers = [
        ask(post("/json", json, "{\"age\":\"Anna\"}")).await,
        ask(post("/json", json, "{\"age\":")).await,
        ask(post("/json", "text/plain", "Anna")).await,
        ask(post("/json", json, &format!("\"{large}\""))).await,
        ask(post("/form", form, "age=Anna")).await,
        ask(post("/form", "text/plain", "Anna")).await,
        ask(post("/bytes", "text/plain", &large)).await,
        ask_slowly("/json").await,
        ask_slowly("/bytes").await,
        ask(TestRequest::get().uri("/query?age=Anna")).await,
        ask(TestRequest::get().uri("/path/Anna")).await,
        ask(TestRequest::get().uri("/foreign")).await,
        ask(TestRequest::get().uri("/panic")).await,
    ];
    insta::assert_snapshot!(answers.join("\n"));
}

const REQUEST_ID: (&str, &str) = ("X-Request-Id", "01234567-89ab-cdef-0123-456789abcdef");

/// Status, headers that the error brings, and body, under a request id that the test chose.
async fn through_the_application(world: &World, request: TestRequest) -> String {
    let answer = world.send(request.insert_header(REQUEST_ID)).await;
    assert_eq!(answer.headers["x-request-id"], REQUEST_ID.1);
    let brought = ["allow", "www-authenticate", "retry-after"];
    let headers = brought.into_iter().filter_map(|name| Some(format!("{name}: {}\n", answer.headers.get(name)?)));
    format!("{} {}\n{}", answer.status.as_u16(), answer.body, headers.collect::<String>())
}

#[actix_web::test]
async fn errors_of_the_application_have_one_shape() {
    let changes = [("FRONTDESK_METRICS_TOKEN", "s3cret"), ("FRONTDESK_RATE_AUTH", "1/s")];
    let world = World::with(1, &changes);
    let get = |path: &str| TestRequest::get().uri(path);
    let metrics = || get("/metrics");
    let long = format!("/health?{}", "x".repeat(9_000));
    let large = get("/health").insert_header(("X-Large", "x".repeat(17_000)));
    let answers = [
        through_the_application(&world, get("/wp-login.php")).await,
        through_the_application(&world, get("/incoming-call")).await,
        through_the_application(&world, TestRequest::default().method(actix_web::http::Method::OPTIONS).uri("/health"))
            .await,
        through_the_application(&world, metrics()).await,
        through_the_application(&world, metrics()).await,
        through_the_application(&world, get(&long)).await,
        through_the_application(&world, large).await,
        through_the_application(&world, get("/api/v1/calls")).await,
        through_the_application(&world, get("/api/v2/calls")).await,
    ];
    insta::assert_snapshot!(answers.join(""));
}

#[actix_web::test]
async fn a_request_id_that_is_none_is_replaced() {
    let world = World::new(1);
    let answer = world.send(TestRequest::get().uri("/none").insert_header(("X-Request-Id", "+447700900123"))).await;
    answer.assert_refused(404, "there is nothing at this address");
    assert!(answer.headers["x-request-id"].parse::<Uuid>().is_ok());
    let other = world.send(TestRequest::get().uri("/none")).await;
    assert_ne!(answer.headers["x-request-id"], other.headers["x-request-id"]);
}

#[actix_web::test]
async fn every_answer_has_the_headers_that_keep_browsers_out() {
    let world = World::new(1);
    for path in ["/health", "/none", "/incoming-call", "/api/v1/calls"] {
        let answer = world.send(TestRequest::get().uri(path).insert_header(("Origin", "https://evil.example"))).await;
        let mut kept: Vec<_> = answer.headers.iter().map(|(name, value)| format!("{name}: {value}")).collect();
        let varying = ["x-request-id", "content-", "allow"];
        kept.retain(|header| {
            header.starts_with("content-security") || !varying.iter().any(|name| header.starts_with(name))
        });
        kept.sort();
        insta::allow_duplicates! { insta::assert_snapshot!("headers", kept.join("\n")); }
    }
    let plain = World::with(1, &[("PUBLIC_URL", "http://calls.example.com")]);
    let answer = plain.send(TestRequest::get().uri("/health")).await;
    assert!(!answer.headers.contains_key("strict-transport-security"), "HSTS is for TLS");
}

#[test]
fn a_wait_is_told_in_whole_seconds_and_never_as_none() {
    assert_eq!(retry_after(Duration::ZERO), 1);
    assert_eq!(retry_after(Duration::from_millis(1)), 1);
    assert_eq!(retry_after(Duration::from_millis(2_001)), 3);
    assert_eq!(retry_after(Duration::from_secs(60)), 60);
}
