//! The read API over real storage: keys made on the command line, rows of many tenants, and nothing of anybody else's.

use std::collections::HashMap;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use frontdesk_actors::call::summary::{CallBegun, CallOutcome, CallSummary, Side, TurnRecord, TurnTaken};
use frontdesk_actors::call::tally::Tally;
use frontdesk_actors::call::trail::{Decision, Trail, Why};
use frontdesk_actors::store::{CarrierCallId, TakenMessage};
use frontdesk_actors::tenant::PhoneNumber;
use frontdesk_schema::{CallId, MessageId, TenantId};
use rand::rngs::StdRng;
use rand::{Rng as _, SeedableRng as _};
use serde_json::Value;

use super::commands::frontdesk;
use crate::world::{World, eventually};

const SLUGS: [&str; 3] = ["bright-smiles", "shear-delight", "hart-and-lowe"];
const CALLS_EACH: usize = 7;

/// What of a tenant's is in the database, in words nobody else's has.
fn words(slug: &str, number: usize) -> String {
    format!("{slug} said {number}")
}

/// More decisions than are kept of one turn.
fn why() -> Why {
    let mut trail = Trail::default();
    for at in 0..70 {
        let took = Some(Duration::from_millis(410));
        trail.note(Decision { at: Duration::from_secs(at), what: "turn_ended", why: Some("timer"), took });
    }
    trail.take()
}

fn sid(slug: &str, number: usize) -> String {
    format!("CA{slug}{number}")
}

/// Status and body of a request with a key.
async fn get(world: &World, key: &str, path: &str) -> (u16, Value) {
    let request = awc::Client::new().get(format!("{}/api/v1{path}", world.url())).bearer_auth(key);
    let mut response = request.send().await.unwrap();
    let body = response.body().limit(1 << 20).await.unwrap();
    (response.status().as_u16(), serde_json::from_slice(&body).unwrap_or_default())
}

async fn new_key(world: &World, slug: &str) -> String {
    let key = frontdesk(world.place(), &[], &["api-key", "add", "--tenant", slug, "--name", "a test"]).await;
    key.unwrap().trim().to_owned()
}

/// Calls and messages as the engine writes them down.
async fn fill(world: &World) {
    let stores = world.application().engine().stores.clone();
    let start: DateTime<Utc> = "2026-11-01T09:00:00Z".parse().unwrap();
    for slug in SLUGS {
        for number in 0..CALLS_EACH {
            let (tenant, carrier_call) = (TenantId::from_slug(slug), CarrierCallId::new(sid(slug, number)));
            let call = CallId::of_carrier_call(carrier_call.as_str());
            let caller = Some(PhoneNumber::parse(&format!("+44770090010{number}")).unwrap());
            // Two calls share each start: paging must not lose one of them.
            let at = start + TimeDelta::hours(number as i64 / 2);
            let begun =
                CallBegun { call, carrier_call: carrier_call.clone(), tenant, caller: caller.clone(), life: 0, at };
            stores.calls.begun(begun).await.unwrap();
            let record = TurnRecord {
                at: Duration::from_secs(1),
                lasted: Duration::from_secs(1),
                side: Side::Caller,
                text: words(slug, number),
                interrupted: false,
                why: why(),
            };
            let taken = TurnTaken { call, tenant, life: 0, seq: 1, revision: 0, record: record.clone() };
            stores.calls.turn(taken).await.unwrap();
            let message = TakenMessage {
                id: MessageId::new(),
                tenant,
                call,
                taken_at: at,
                caller_name: format!("caller of {slug}"),
                message: words(slug, number),
                callback_number: None,
                urgent: number % 2 == 0,
                recording: (number % 3 == 0).then(|| format!("RE{number:032x}")),
            };
            stores.messages.take(message).await.unwrap();
            let summary = CallSummary {
                call,
                carrier_call,
                tenant,
                caller,
                started_at: at,
                life: 0,
                duration: Duration::from_secs(30),
                outcome: CallOutcome::CallerHungUp,
                may_come_back: false,
                turns: vec![record],
                tally: Tally::default(),
            };
            stores.calls.finished(summary).await.unwrap();
        }
    }
    eventually(Duration::from_secs(20), "everything is in the database", async || {
        world.application().journal().waiting() == 0
    })
    .await;
}

/// Walks all pages of a list; the size of pages is the roller's.
async fn walk(world: &World, key: &str, list: &str, dice: &mut StdRng) -> Vec<Value> {
    let (mut rows, mut cursor) = (Vec::new(), String::new());
    loop {
        let limit = dice.random_range(1..=4);
        let (status, page) = get(world, key, &format!("/{list}?limit={limit}{cursor}")).await;
        assert_eq!(status, 200, "{page}");
        rows.extend(page["data"].as_array().unwrap().clone());
        match page["next_cursor"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => return rows,
        }
    }
}

#[actix_web::test]
async fn many_tenants_read_through_the_api_and_nobody_sees_what_is_anothers() {
    let rates = [("FRONTDESK_RATE_API", "off"), ("FRONTDESK_RATE_AUTH", "off")];
    let world = World::start_with(&rates).await;
    fill(&world).await;
    let mut keys = HashMap::new();
    for slug in SLUGS {
        keys.insert(slug, new_key(&world, slug).await);
    }
    let mut dice = StdRng::seed_from_u64(4);
    for round in 0..60 {
        let me = SLUGS[dice.random_range(0..SLUGS.len())];
        let key = &keys[me];
        match dice.random_range(0..4) {
            0 => {
                let calls = walk(&world, key, "calls", &mut dice).await;
                assert_eq!(calls.len(), CALLS_EACH, "round {round}");
                let summaries: Vec<_> = calls.iter().map(|call| call["summary"].as_str().unwrap()).collect();
                assert!(summaries.iter().all(|summary| summary.contains(&format!("{me} said"))), "round {round}");
                let starts: Vec<_> = calls.iter().map(|call| call["started_at"].as_str().unwrap()).collect();
                assert!(starts.is_sorted_by(|one, two| one >= two), "newest first");
            }
            1 => {
                let messages = walk(&world, key, "messages", &mut dice).await;
                let mut said: Vec<_> = messages.iter().map(|row| row["message"].as_str().unwrap().to_owned()).collect();
                said.sort();
                assert_eq!(said, (0..CALLS_EACH).map(|number| words(me, number)).collect::<Vec<_>>(), "round {round}");
            }
            2 => {
                let (whose, number) = (SLUGS[dice.random_range(0..SLUGS.len())], dice.random_range(0..CALLS_EACH));
                let id = CallId::of_carrier_call(&sid(whose, number));
                let (status, call) = get(&world, key, &format!("/calls/{id}")).await;
                if whose == me {
                    assert_eq!(call["turns"][0]["text"], words(me, number), "round {round}");
                    assert_eq!(call["caller"], format!("+44770090010{number}"));
                    let (turn, expected) =
                        (&call["turns"][0], r#"{"at_s":0.0,"took_s":0.41,"what":"turn_ended","why":"timer"}"#);
                    assert_eq!(turn["decisions"][0].to_string(), expected);
                    let told = turn["decisions"].as_array().map(Vec::len);
                    assert_eq!((told, turn["decisions_left_out"].as_u64()), (Some(64), Some(6)));
                } else {
                    assert_eq!((status, call["error"]["code"].as_str()), (404, Some("not_found")), "round {round}");
                    assert!(!call.to_string().contains("said"));
                }
            }
            _ => assert!(walk(&world, key, "appointments", &mut dice).await.is_empty(), "nothing was booked"),
        }
    }
    world.end().await;
}

#[actix_web::test]
async fn reading_is_on_record_and_a_revoked_key_reads_nothing() {
    let world = World::start().await;
    fill(&world).await;
    let key = new_key(&world, "bright-smiles").await;
    assert_eq!(get(&world, &key, "/calls").await.0, 200);
    assert_eq!(get(&world, &key, "/messages").await.0, 200);
    assert_eq!(get(&world, "fdk_nonsense", "/calls").await.0, 401);
    let run = async |arguments: &[&str]| frontdesk(world.place(), &[], arguments).await;
    let listed = run(&["api-key", "list", "--tenant", "bright-smiles"]).await.unwrap();
    let id = listed.split_whitespace().next().unwrap().to_owned();
    assert!(listed.contains("a test") && !listed.contains(&key), "{listed}");
    let read =
        format!("SELECT string_agg(DISTINCT action, ' ' ORDER BY action) FROM audit_log WHERE actor = 'api key {id}'");
    assert_eq!(world.place().database.query_one(&read), "calls.listed messages.listed");
    let stored = "SELECT string_agg(k::text, '') FROM api_keys k";
    let secret = key.rsplit('_').next().unwrap();
    assert!(!world.place().database.query_one(stored).contains(secret), "only a hash is kept");

    let foreign = run(&["api-key", "revoke", "--tenant", "shear-delight", &id]).await.unwrap_err();
    assert!(foreign.contains("shear-delight has no key"), "{foreign}");
    run(&["api-key", "revoke", "--tenant", "bright-smiles", &id]).await.unwrap();
    assert_eq!(get(&world, &key, "/calls").await.0, 403);
    let nameless = run(&["api-key", "add", "--tenant", "bright-smiles", "--name", " "]).await.unwrap_err();
    assert!(nameless.contains("--name must have"), "{nameless}");
    world.end().await;
}
