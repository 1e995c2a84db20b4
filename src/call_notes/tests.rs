use std::time::Duration;

use chrono::{DateTime, Utc};
use frontdesk_actors::store::{EndIntent, EndIntents as _};
use frontdesk_actors::tenant::PhoneNumber;
use frontdesk_actors::transfer::{TransferOutcome, TransferReason};
use frontdesk_sandbox::redis_server::PrivateRedis;
use frontdesk_schema::encryption::{MasterKey, MasterKeys};
use futures_util::future::join_all;
use tempfile::TempDir;

use super::*;
use crate::config::{RedisConfig, RedisServer};
use crate::shared::SharedState;
use crate::stream_ids::{Claims, Moment, StreamIds};
use crate::transfers::tests::attempt;
use crate::transfers::{Leg, Ring};

struct Node {
    notes: CallNotes,
    data: TempDir,
}

fn keys(byte: u8) -> DerivedKeys {
    MasterKeys::new(MasterKey::from_bytes(&[byte; 32])).derived(NOTES_KEY)
}

impl Node {
    fn on(redis: Option<&PrivateRedis>) -> Self {
        let server = redis.map(|redis| RedisServer::parse(&redis.url()).unwrap());
        let config = RedisConfig { server, pool_size: 4, timeout: Duration::from_secs(20) };
        let data = tempfile::tempdir().unwrap();
        let shared = SharedState::connect(&config, data.path()).unwrap();
        Self { notes: CallNotes::new(shared.notes, keys(7)), data }
    }
}

/// Two that agree: on one Redis, or, without one, a node before and after its restart.
async fn pairs() -> (PrivateRedis, [[Node; 2]; 2]) {
    let redis = PrivateRedis::start().await.unwrap();
    let before = Node::on(None);
    let config = RedisConfig { server: None, pool_size: 4, timeout: Duration::from_secs(20) };
    let shared = SharedState::connect(&config, before.data.path()).unwrap();
    let after = Node { notes: CallNotes::new(shared.notes, keys(7)), data: tempfile::tempdir().unwrap() };
    let nodes = [Node::on(Some(&redis)), Node::on(Some(&redis))];
    (redis, [nodes, [before, after]])
}

fn call(n: u32) -> CarrierCallId {
    CarrierCallId::new(format!("CA{n:032x}"))
}

fn transfer() -> EndIntent {
    let number = PhoneNumber::parse("+442079460000").unwrap();
    EndIntent::Transfer { number, reason: TransferReason::Emergency, apology: Some("Sorry.".to_owned()) }
}

fn now() -> DateTime<Utc> {
    DateTime::UNIX_EPOCH
}

#[actix_rt::test]
async fn the_first_intent_stands_on_every_node_until_it_is_withdrawn() {
    let (_redis, pairs) = pairs().await;
    for [one, two] in &pairs {
        let (one, two) = (&one.notes, &two.notes);
        assert_eq!(two.find(&call(9)).await.unwrap(), None);
        for (n, intent) in
            [transfer(), EndIntent::HangUp, EndIntent::MessageMode { apology: None }].into_iter().enumerate()
        {
            let call = call(n as u32);
            one.record(&call, intent.clone()).await.unwrap();
            assert_eq!(two.find(&call).await.unwrap(), Some(intent.clone()));
            two.record(&call, EndIntent::HangUp).await.unwrap();
            assert_eq!(two.find(&call).await.unwrap(), Some(intent));
            two.withdraw(&call).await.unwrap();
            assert_eq!(two.find(&call).await.unwrap(), None);
            two.record(&call, EndIntent::HangUp).await.unwrap();
            assert_eq!(two.find(&call).await.unwrap(), Some(EndIntent::HangUp));
        }
    }
}

#[actix_rt::test]
async fn a_question_that_both_nodes_are_asked_at_once_has_one_answer() {
    let (_redis, pairs) = pairs().await;
    for [one, two] in &pairs[..1] {
        for question in 0..20 {
            let question = format!("call-continue/{question}");
            assert_eq!(one.notes.answer(&question).await, None);
            let answers = join_all([one, two].iter().enumerate().map(|(n, node)| {
                let (question, notes) = (question.clone(), node.notes.clone());
                async move { notes.settle_answer(&question, format!("of {n}")).await }
            }));
            let answers = answers.await;
            assert_eq!(answers[0], answers[1]);
            assert_eq!(one.notes.answer(&question).await, Some(answers[0].clone()));
            assert_eq!(two.notes.settle_answer(&question, "late".to_owned()).await, answers[0]);
        }
    }
    let [before, after] = &pairs[1];
    assert_eq!(before.notes.settle_answer("q", "first".to_owned()).await, "first");
    assert_eq!(after.notes.settle_answer("q", "second".to_owned()).await, "first");
}

#[actix_rt::test]
async fn every_node_knows_how_far_a_hand_over_has_come() {
    let (_redis, pairs) = pairs().await;
    for [one, two] in &pairs[..1] {
        let (one, two, attempt) = (&one.notes, &two.notes, attempt());
        let tenant = attempt.tenant;
        let from = Some("+442079460000");
        let (own, other) = (call(1), call(2));
        let comes_back = Ring { call: &other, tenant, from, forwarded_from: None };
        assert_eq!(two.hand_over(&own).await, None);
        assert_eq!(two.settle_hand_over(&own, tenant, TransferOutcome::Busy).await, Ok(()), "nothing is known of it");
        one.begin_hand_over(&own, &attempt, now()).await;
        assert!(two.is_coming_back(&comes_back, now()).await);
        let elsewhere = Ring { tenant: TenantId::from_slug("b"), ..comes_back };
        assert!(!two.is_coming_back(&elsewhere, now()).await, "another practice's");
        two.leg_reached(&own, tenant, Leg::Briefed).await;
        assert!(!one.is_coming_back(&comes_back, now()).await, "it has been answered");
        one.begin_hand_over(&own, &attempt, now()).await;
        assert_eq!(one.hand_over(&own).await.unwrap().leg, Leg::Briefed, "a repeated question starts no new ringing");
        let settled = join_all(
            [TransferOutcome::Busy, TransferOutcome::CallerLeft]
                .map(async |outcome| two.settle_hand_over(&own, tenant, outcome).await),
        );
        let settled = settled.await;
        assert_eq!(settled.iter().filter(|settled| settled.is_ok()).count(), 1, "{settled:?}");
        one.begin_hand_over(&own, &attempt, now()).await;
        assert!(two.hand_over(&own).await.unwrap().is_open(), "the next attempt");
        assert!(two.is_coming_back(&comes_back, now()).await);
    }
}

#[actix_rt::test]
async fn the_newest_stream_of_a_call_is_the_same_everywhere() {
    let (_redis, pairs) = pairs().await;
    for [one, two] in &pairs[..1] {
        let (one, two, call) = (&one.notes, &two.notes, call(1));
        let claims = |resumes| Claims { resumes, ..Claims::first(call.clone(), TenantId::from_slug("a")) };
        let ids = StreamIds::new(&crate::config::MasterKey::new([7; 32]), Duration::from_secs(60));
        let ids = std::cell::RefCell::new(ids);
        let moment = Moment { wall: now(), steady: tokio::time::Instant::now() };
        let issue = |resumes| {
            let (ids, claims) = (&ids, claims(resumes));
            move |unused: Option<&str>| ids.borrow_mut().issue(&claims, unused, moment)
        };
        assert!(two.newest_stream(&call).await.is_none());
        let first = one.next_stream(&call, issue(0)).await;
        assert_eq!(two.next_stream(&call, issue(0)).await, first, "it has not been used");
        two.stream_opened(&call, first.as_str()).await;
        assert!(one.newest_stream(&call).await.is_some_and(|newest| newest.opened && newest.id == first));
        let second = one.next_stream(&call, issue(0)).await;
        assert_ne!(second, first);
        two.stream_opened(&call, first.as_str()).await;
        assert!(one.newest_stream(&call).await.is_some_and(|newest| !newest.opened && newest.id == second));
    }
}

#[actix_rt::test]
async fn notes_are_sealed_and_what_cannot_be_read_is_as_good_as_nothing() {
    let node = Node::on(None);
    node.notes.record(&call(1), transfer()).await.unwrap();
    node.notes.settle_answer("call-continue/secret", "<Dial>+442079460000</Dial>".to_owned()).await;
    let mut files = 0;
    for file in std::fs::read_dir(node.data.path().join("notes")).unwrap() {
        let path = file.unwrap().path();
        let content = String::from_utf8_lossy(&std::fs::read(&path).unwrap()).into_owned();
        for secret in ["2079460000", "Sorry", "Dial", "secret", "emergency"] {
            assert!(!content.contains(secret) && !path.display().to_string().contains(secret), "{secret}");
        }
        files += 1;
    }
    assert_eq!(files, 2);
    let stranger = CallNotes::new(node.notes.notes.clone(), keys(8));
    assert_eq!(stranger.find(&call(1)).await.unwrap(), None);
    stranger.record(&call(1), EndIntent::HangUp).await.unwrap();
    assert_eq!(stranger.find(&call(1)).await.unwrap(), Some(EndIntent::HangUp));
}

#[actix_web::test]
async fn the_most_that_was_told_of_a_call_stands() {
    let (_redis, pairs) = pairs().await;
    for [one, other] in &pairs {
        assert_eq!(other.notes.told_of(&call(7)).await, None);
        for (what, expected) in
            [(Told::Callback, Told::Callback), (Told::Recording, Told::Recording), (Told::Callback, Told::Recording)]
        {
            one.notes.note_told(&call(7), what).await;
            assert_eq!(other.notes.told_of(&call(7)).await, Some(expected));
        }
    }
}
