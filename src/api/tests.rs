//! The API through all layers, over storage in memory.

use std::sync::{Arc, Mutex};

use actix_web::http::header::AUTHORIZATION;
use actix_web::test::TestRequest;
use chrono::{DateTime, TimeDelta, Utc};
use frontdesk_schema::{CallId, MessageId, TenantId};
use futures_util::future::{BoxFuture, ready};
use uuid::Uuid;

use super::appointments::Appointment;
use super::calls::{Call, CallDetails, Decision, Latencies, Turn, Usage};
use super::messages::Message;
use super::text_state::TextState;
use super::*;
use crate::auth::{Actor, ApiKey, ApiKeyId, ApiKeyRow, ApiKeys, ApiKeysUnavailable};
use crate::test_support::{Answer, World};

/// Keys and rows of several tenants, and what was done with them.
#[derive(Default)]
struct Memory {
    keys: Mutex<Vec<ApiKeyRow>>,
    calls: Vec<(TenantId, CallDetails)>,
    looked_up: Mutex<Vec<ApiKeyId>>,
    used: Arc<Mutex<Vec<ApiKeyId>>>,
    /// Who read what.
    audit: Mutex<Vec<String>>,
    /// Storage is away.
    away: bool,
}

impl ApiKeys for Memory {
    fn find(&self, id: ApiKeyId) -> BoxFuture<'_, Result<Option<ApiKeyRow>, ApiKeysUnavailable>> {
        self.looked_up.lock().unwrap().push(id);
        let row = self.keys.lock().unwrap().iter().find(|row| row.id == id).cloned();
        Box::pin(ready(if self.away { Err(ApiKeysUnavailable) } else { Ok(row) }))
    }

    fn used(&self, key: ApiKeyId, _: TenantId, _: DateTime<Utc>) -> BoxFuture<'static, ()> {
        let used = Arc::clone(&self.used);
        Box::pin(async move { used.lock().unwrap().push(key) })
    }
}

impl Memory {
    fn note(&self, tenant: TenantId, actor: Actor, what: &str) {
        let who = if tenant == ours() { "ours" } else { "theirs" };
        self.audit.lock().unwrap().push(format!("{who}: {what} by {actor}"));
    }
}

impl ReadApi for Memory {
    fn calls(
        &self,
        tenant: TenantId,
        actor: Actor,
        page: PageRequest,
    ) -> BoxFuture<'_, Result<Page<Call>, ReadFailed>> {
        self.note(tenant, actor, "calls");
        let place = |call: &Call| Cursor { at: call.started_at, id: call.id.as_uuid() };
        let mut rows: Vec<_> =
            self.calls.iter().filter(|(of, _)| *of == tenant).map(|(_, details)| details.call.clone()).collect();
        rows.sort_by_key(|call| std::cmp::Reverse((call.started_at, call.id)));
        rows.retain(|call| page.after.is_none_or(|after| (place(call).at, place(call).id) < (after.at, after.id)));
        rows.truncate(page.limit as usize + 1);
        Box::pin(ready(Ok(Page::of(rows, page.limit, place))))
    }

    fn call(
        &self,
        tenant: TenantId,
        actor: Actor,
        id: CallId,
    ) -> BoxFuture<'_, Result<Option<CallDetails>, ReadFailed>> {
        self.note(tenant, actor, "call");
        let found = self.calls.iter().find(|(of, details)| *of == tenant && details.call.id == id);
        Box::pin(ready(Ok(found.map(|(_, details)| details.clone()))))
    }

    fn appointments(
        &self,
        tenant: TenantId,
        actor: Actor,
        _: PageRequest,
    ) -> BoxFuture<'_, Result<Page<Appointment>, ReadFailed>> {
        self.note(tenant, actor, "appointments");
        let rows = vec![Appointment {
            id: Uuid::from_u128(7),
            starts_at: start() + TimeDelta::days(1),
            ends_at: start() + TimeDelta::days(1) + TimeDelta::minutes(30),
            status: "booked".to_owned(),
            service: "checkup".to_owned(),
            provider: "patel".to_owned(),
            patient_id: Uuid::from_u128(8),
            patient_name: Some("Anna Smith".to_owned()),
            patient_phone: None,
            notes: None,
            call_id: Some(CallId::from_uuid(Uuid::from_u128(1))),
            created_at: start(),
            text_state: Some(TextState {
                about: "confirmation".to_owned(),
                state: "failed",
                cause: Some("landline"),
                explanation: Some("This number is a landline. Ask for a mobile number, or call.".to_owned()),
                changed_at: start(),
            }),
        }];
        Box::pin(ready(Ok(Page { rows, next: None })))
    }

    fn messages(
        &self,
        tenant: TenantId,
        actor: Actor,
        _: PageRequest,
    ) -> BoxFuture<'_, Result<Page<Message>, ReadFailed>> {
        self.note(tenant, actor, "messages");
        let rows = vec![Message {
            id: MessageId::from_uuid(Uuid::from_u128(8)),
            call_id: CallId::from_uuid(Uuid::from_u128(1)),
            taken_at: start(),
            caller_name: Some("Anna Smith".to_owned()),
            message: Some("Please call back.".to_owned()),
            callback_number: Some("+447700900123".to_owned()),
            urgent: true,
            text_state: None,
            recording: true,
        }];
        let next = Some(Cursor { at: start(), id: Uuid::from_u128(8) });
        Box::pin(ready(if self.away { Err(ReadFailed) } else { Ok(Page { rows, next }) }))
    }
}

fn ours() -> TenantId {
    TenantId::from_slug("bright-smiles")
}

fn theirs() -> TenantId {
    TenantId::from_slug("lonely")
}

fn start() -> DateTime<Utc> {
    DateTime::from_timestamp_micros(1_795_000_000_123_456).unwrap()
}

fn call(id: u128, at: DateTime<Utc>) -> CallDetails {
    let usage = Usage {
        call_s: 61.2,
        recogniser_s: 60.9,
        tokens_in: 100,
        tokens_out: 50,
        tokens_cache_read: 3_000,
        tokens_cache_write: 0,
        tokens_wasted: 10,
        voice_characters: 420,
        sms: 1,
        vendor_cost: "0.104523".parse().unwrap(),
    };
    let turn = Turn {
        who: "caller".to_owned(),
        text: Some("I'd like a check-up.".to_owned()),
        at_s: 6.5,
        duration_s: 1.25,
        interrupted: false,
        decisions: vec![Decision {
            at_s: 8.16,
            what: "turn_ended".to_owned(),
            why: Some("speech_final".to_owned()),
            took_s: Some(0.41),
        }],
        decisions_left_out: 2,
    };
    let call = Call {
        id: CallId::from_uuid(Uuid::from_u128(id)),
        started_at: at,
        duration_s: Some(61.2),
        outcome: Some("completed".to_owned()),
        caller: Some("+447700900123".to_owned()),
        summary: Some("Booked a check-up.".to_owned()),
        promised: vec!["booked".to_owned()],
        latencies: Latencies::of(&[700, 500, 900]),
        usage: Some(usage),
    };
    CallDetails { call, turns: vec![turn] }
}

/// A server with two tenants, a key of each, and what is behind it.
struct Served {
    world: World,
    memory: Arc<Memory>,
    our_key: ApiKey,
    their_key: ApiKey,
}

impl Served {
    fn new(changes: &[(&str, &str)]) -> Self {
        Self::over(changes, Memory::default())
    }

    fn over(changes: &[(&str, &str)], mut memory: Memory) -> Self {
        memory.calls = (1..=5).map(|n| (ours(), call(n, start() + TimeDelta::seconds(n as i64 / 2)))).collect();
        memory.calls.push((theirs(), call(99, start())));
        let memory = Arc::new(memory);
        let api = Api { keys: memory.clone(), read: memory.clone() };
        let served =
            Self { world: World::with_api(changes, api), memory, our_key: ApiKey::new(), their_key: ApiKey::new() };
        served.store(&served.our_key, ours());
        served.store(&served.their_key, theirs());
        served
    }

    fn store(&self, key: &ApiKey, tenant: TenantId) {
        let row = ApiKeyRow { id: key.id, tenant, name: "a key".to_owned(), hash: key.hash(), revoked_at: None };
        self.memory.keys.lock().unwrap().push(row);
    }

    async fn get(&self, key: &ApiKey, path: &str) -> Answer {
        self.get_with(path, &format!("Bearer {}", *key.expose())).await
    }

    async fn get_with(&self, path: &str, authorization: &str) -> Answer {
        self.world.send(TestRequest::get().uri(path).insert_header((AUTHORIZATION, authorization))).await
    }
}

fn pretty(answer: &Answer) -> String {
    assert_eq!(answer.status, 200, "{}", answer.body);
    serde_json::to_string_pretty(&answer.json()).unwrap()
}

#[actix_web::test]
async fn rows_are_answered_in_their_documented_shapes() {
    let served = Served::new(&[]);
    let id = Uuid::from_u128(1);
    insta::assert_snapshot!("calls", pretty(&served.get(&served.our_key, "/api/v1/calls?limit=1").await));
    insta::assert_snapshot!("call", pretty(&served.get(&served.our_key, &format!("/api/v1/calls/{id}")).await));
    insta::assert_snapshot!("appointments", pretty(&served.get(&served.our_key, "/api/v1/appointments").await));
    insta::assert_snapshot!("messages", pretty(&served.get(&served.our_key, "/api/v1/messages").await));
}

#[actix_web::test]
async fn pages_follow_each_other_without_a_gap_or_a_repetition() {
    let served = Served::new(&[]);
    let mut path = "/api/v1/calls?limit=2".to_owned();
    let mut seen = Vec::new();
    for _ in 0..3 {
        let page = served.get(&served.our_key, &path).await.json();
        seen.extend(page["data"].as_array().unwrap().iter().map(|call| call["id"].as_str().unwrap().to_owned()));
        match page["next_cursor"].as_str() {
            Some(cursor) => path = format!("/api/v1/calls?limit=2&cursor={cursor}"),
            None => break,
        }
    }
    let expected: Vec<_> = (1..=5).rev().map(|n| Uuid::from_u128(n).to_string()).collect();
    assert_eq!(seen, expected);
}

#[actix_web::test]
async fn queries_that_make_no_sense_are_told_what_is_wrong() {
    let served = Served::new(&[]);
    let cursor =
        served.get(&served.our_key, "/api/v1/messages").await.json()["next_cursor"].as_str().unwrap().to_owned();
    let check = async |query: &str, problem: &str| {
        served.get(&served.our_key, &format!("/api/v1/calls?{query}")).await.assert_refused(400, problem);
    };
    check("limit=0", "limit must lie between 1 and 100").await;
    check("limit=101", "limit must lie between 1 and 100").await;
    check("cursor=AAAA", "cursor must be a next_cursor of this list").await;
    check(&format!("cursor={cursor}"), "cursor must be a next_cursor of this list").await;
    let other = "the query has a parameter that this address does not take, or takes otherwise";
    check("limit=many", other).await;
    check("page=2", other).await;
    check("limit=1&limit=2", other).await;
    assert_eq!(served.get(&served.our_key, "/api/v1/calls?limit=100").await.status, 200);
}

#[actix_web::test]
async fn a_tenants_key_reads_that_tenants_rows_and_nothing_else() {
    let served = Served::new(&[]);
    let (mine, yours) = (Uuid::from_u128(1), Uuid::from_u128(99));
    served
        .get(&served.our_key, &format!("/api/v1/calls/{yours}"))
        .await
        .assert_refused(404, "there is nothing at this address");
    served
        .get(&served.their_key, &format!("/api/v1/calls/{mine}"))
        .await
        .assert_refused(404, "there is nothing at this address");
    assert_eq!(served.get(&served.their_key, &format!("/api/v1/calls/{yours}")).await.status, 200);
    let list = served.get(&served.their_key, "/api/v1/calls").await.json();
    assert_eq!(list["data"].as_array().unwrap().len(), 1);
    assert_eq!(list["data"][0]["id"], yours.to_string());
    let unknown = served.get(&served.our_key, &format!("/api/v1/calls/{}", Uuid::from_u128(12_345))).await;
    unknown.assert_refused(404, "there is nothing at this address");
    let no_id = served.get(&served.our_key, "/api/v1/calls/1%27%20OR%201=1").await;
    no_id.assert_refused(404, "there is nothing at this address");
}

#[actix_web::test]
async fn every_reading_is_audited_under_its_key_which_is_noted_as_used() {
    let served = Served::new(&[]);
    let call = format!("/api/v1/calls/{}", Uuid::from_u128(1));
    for path in ["/api/v1/calls", &call, "/api/v1/appointments", "/api/v1/messages"] {
        served.get(&served.our_key, path).await;
    }
    let id = served.our_key.id;
    let expected = ["calls", "call", "appointments", "messages"].map(|what| format!("ours: {what} by api key {id}"));
    assert_eq!(*served.memory.audit.lock().unwrap(), expected);
    tokio::task::yield_now().await;
    assert_eq!(*served.memory.used.lock().unwrap(), [id; 4]);
}

#[actix_web::test]
async fn whoever_has_no_valid_key_reads_nothing() {
    let served = Served::new(&[]);
    let (ours, theirs) = (served.our_key.expose(), served.their_key.expose());
    let spliced = format!("{}{}", &ours[..37], &theirs[37..]);
    let unknown = ApiKey::new().expose().to_string();
    for path in ["/api/v1/calls", "/api/v1/appointments", "/api/v1/messages"] {
        let none = served.world.send(TestRequest::get().uri(path)).await;
        none.assert_refused(401, "an API key is required, as a bearer token");
        assert_eq!(none.headers["www-authenticate"], "Bearer realm=\"frontdesk\"");
        let basic = served.get_with(path, &format!("Basic {}", *ours)).await;
        basic.assert_refused(401, "an API key is required, as a bearer token");
        for wrong in [&spliced, &unknown] {
            let wrong = served.get_with(path, &format!("Bearer {wrong}")).await;
            wrong.assert_refused(401, "this API key is not valid");
        }
    }
    assert!(served.memory.audit.lock().unwrap().is_empty() && served.memory.used.lock().unwrap().is_empty());
    assert_eq!(
        served.get_with("/api/v1/calls", &format!("bearer  {}", *ours)).await.status,
        200,
        "the scheme has no case"
    );
}

#[actix_web::test]
async fn a_revoked_key_is_told_so_at_once_and_only_to_its_owner() {
    let served = Served::new(&[]);
    assert_eq!(served.get(&served.our_key, "/api/v1/calls").await.status, 200);
    served.memory.keys.lock().unwrap()[0].revoked_at = Some(Utc::now());
    let answer = served.get(&served.our_key, "/api/v1/calls").await;
    answer.assert_refused(403, "this key was revoked");
    assert_eq!(answer.json()["error"]["code"], "key_revoked");
    let (ours, theirs) = (served.our_key.expose(), served.their_key.expose());
    let spliced = served.get_with("/api/v1/calls", &format!("Bearer {}{}", &ours[..37], &theirs[37..])).await;
    spliced.assert_refused(401, "this API key is not valid");
}

#[actix_web::test]
async fn guessing_keys_is_slowed_down_before_any_lookup_and_holds_up_no_proven_key() {
    let served = Served::new(&[("FRONTDESK_RATE_AUTH", "3/h")]);
    assert_eq!(served.get(&served.our_key, "/api/v1/calls").await.status, 200);
    for _ in 0..2 {
        served.get(&ApiKey::new(), "/api/v1/calls").await.assert_refused(401, "this API key is not valid");
    }
    let looked_up = served.memory.looked_up.lock().unwrap().len();
    for _ in 0..20 {
        let answer = served.get(&ApiKey::new(), "/api/v1/calls").await;
        answer.assert_refused(429, "too many requests; try again later");
        assert!(answer.headers["retry-after"].parse::<u64>().unwrap() > 1);
    }
    assert_eq!(served.memory.looked_up.lock().unwrap().len(), looked_up);
    assert_eq!(served.get(&served.our_key, "/api/v1/calls").await.status, 200);
}

#[actix_web::test]
async fn a_key_that_asks_too_often_waits_and_another_does_not() {
    let served = Served::new(&[("FRONTDESK_RATE_API", "2/h")]);
    for _ in 0..2 {
        assert_eq!(served.get(&served.our_key, "/api/v1/calls").await.status, 200);
    }
    served.get(&served.our_key, "/api/v1/messages").await.assert_refused(429, "too many requests; try again later");
    assert_eq!(served.get(&served.their_key, "/api/v1/calls").await.status, 200);
    let metrics = served.world.state.prometheus.render();
    assert!(metrics.contains("frontdesk_rate_limited_total{kind=\"api_key\"}"));
}

#[actix_web::test]
async fn storage_that_is_away_is_a_503() {
    let served = Served::over(&[], Memory { away: true, ..Memory::default() });
    served.get(&served.our_key, "/api/v1/messages").await.assert_refused(503, "temporarily unavailable");
}

#[actix_web::test]
async fn other_methods_and_large_bodies_are_refused() {
    let served = Served::new(&[]);
    let post = served.world.send(TestRequest::post().uri("/api/v1/calls").set_payload("{}")).await;
    post.assert_refused(405, "this address does not take requests of this kind");
    assert_eq!(post.headers["allow"], "GET");
    let large = TestRequest::get().uri("/api/v1/calls").insert_header(("Content-Length", "70000"));
    served.world.send(large).await.assert_refused(413, "the body is larger than this address takes");
}
