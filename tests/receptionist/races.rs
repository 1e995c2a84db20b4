//! One slot, many callers; one caller, many tries: what is written is written once.

use std::sync::Arc;
use std::time::Duration;

use chrono::Utc;
use frontdesk::storage::{PostgresDiary, Storage, apply};
use frontdesk::store::MemoryStores;
use frontdesk::tenant_file;
use frontdesk_actors::desk::Desk;
use frontdesk_actors::engine::Stores;
use frontdesk_actors::tenant::{PhoneNumber, Tenant};
use frontdesk_actors::tools::{ToolContext, ToolOutcome, ToolRegistry};
use frontdesk_schema::CallId;
use futures_util::future::join_all;
use rand::rngs::StdRng;
use rand::{Rng as _, SeedableRng as _};
use serde_json::{Value, json};

use crate::storage::storage;
use crate::world::{Place, TENANTS};

/// A practice's tools over its database.
pub(super) struct Practice {
    pub(super) place: Place,
    tenant: Arc<Tenant>,
    tools: ToolRegistry,
}

impl Practice {
    pub(super) async fn open() -> Self {
        let place = Place::new();
        let storage: Storage = storage(&place).await;
        let file = std::fs::read_to_string(format!("{TENANTS}/bright-smiles.toml")).unwrap();
        let mut tenant = tenant_file::parse(&file).unwrap().tenant;
        tenant.booking.horizon_days = 365;
        apply(&storage, &tenant, "test").await.unwrap();
        let memory = MemoryStores::new(Duration::from_secs(900));
        // Fifty at once on a busy machine: how long it takes is not what is tested.
        let diary = PostgresDiary::new(storage).waiting_for_answers(Duration::from_secs(60));
        let stores = Stores { diary: Arc::new(diary), ..memory.for_engine() };
        Self { place, tenant: Arc::new(tenant), tools: ToolRegistry::standard(&stores) }
    }

    fn call(&self, name: &str) -> Caller<'_> {
        self.call_from(name, "+447700900111")
    }

    pub(super) fn call_from(&self, name: &str, number: &str) -> Caller<'_> {
        let number = PhoneNumber::parse(number).unwrap();
        Caller { practice: self, call: CallId::of_carrier_call(name), life: 0, number, desk: Desk::default() }
    }
}

/// A life of a call, as its tools see it.
#[derive(Clone)]
pub(super) struct Caller<'a> {
    practice: &'a Practice,
    call: CallId,
    life: u8,
    number: PhoneNumber,
    desk: Desk,
}

impl Caller<'_> {
    fn asks(&self, tool: &str, input: Value) -> impl Future<Output = ToolOutcome> + use<> {
        let context = ToolContext {
            call: self.call,
            life: self.life,
            tenant: self.practice.tenant.clone(),
            caller: Some(self.number.clone()),
            desk: self.desk.clone(),
            now: Utc::now(),
        };
        self.practice.tools.run(tool, input, context)
    }

    /// Asks, and remembers what the answer gives.
    pub(super) async fn does(&mut self, tool: &str, input: Value) -> Value {
        let outcome = self.asks(tool, input).await;
        if let Some(desk) = outcome.desk {
            self.desk = *desk;
        }
        outcome.result
    }

    pub(super) async fn finds_slots(&mut self, when: &str) -> Vec<String> {
        let found = self.does("find_slots", json!({ "service": "check-up", "when": when })).await;
        assert_eq!(found["status"], "ok", "{found}");
        found["slots"].as_array().unwrap().iter().map(|slot| slot["slot_id"].as_str().unwrap().to_owned()).collect()
    }
}

/// T22: fifty callers were offered the same slot, and all choose it at once.
#[actix_web::test]
async fn t22_of_fifty_callers_for_one_slot_one_gets_it_and_the_others_hear_of_other_times() {
    let practice = Practice::open().await;
    let mut callers: Vec<_> = (0..50).map(|number| practice.call(&format!("CA{number}"))).collect();
    for caller in &mut callers {
        caller.finds_slots("a monday morning").await;
    }
    let booked = join_all(callers.iter_mut().enumerate().map(|(number, caller)| async move {
        let slot = caller.finds_slots("a monday morning").await.remove(0);
        let name = format!("Caller {}", ["Adams", "Brown", "Clark", "Davis", "Evans"][number % 5]);
        caller.does("book_appointment", json!({ "slot_id": slot, "patient_name": name })).await
    }))
    .await;
    let with = |status: &str| booked.iter().filter(|result| result["status"] == status).count();
    let first = booked.iter().filter(|result| result["status"] == "booked").map(|result| result["start"].to_string());
    let starts: Vec<_> = first.collect();
    // Whoever asked again after the first booking was offered something else, and may have got that.
    let unique: std::collections::BTreeSet<_> = starts.iter().collect();
    assert_eq!(unique.len(), starts.len(), "no start is booked twice: {starts:?}");
    assert_eq!(with("booked") + with("slot_taken"), 50);
    for result in booked.iter().filter(|result| result["status"] == "slot_taken") {
        assert!(!result["slots"].as_array().unwrap().is_empty(), "a friendly alternative: {result}");
    }
    let rows = "SELECT count(*)::text || ' ' || count(DISTINCT (provider_id, starts_at))::text FROM appointments";
    let rows = practice.place.database.query_one(rows);
    assert_eq!(rows, format!("{0} {0}", with("booked")));
}

/// The same with ids that all were given before anybody booked: exactly one.
#[actix_web::test]
async fn t22_an_offer_is_no_promise_the_first_to_choose_has_it() {
    let practice = Practice::open().await;
    let mut callers: Vec<_> = (0..50).map(|number| practice.call(&format!("CB{number}"))).collect();
    let mut slots = Vec::new();
    for caller in &mut callers {
        slots.push(caller.finds_slots("a tuesday at ten").await.remove(0));
    }
    let booking = callers.iter().zip(&slots).map(|(caller, slot)| {
        caller.asks("book_appointment", json!({ "slot_id": slot, "patient_name": "Jane Miller" }))
    });
    let booked = join_all(booking).await;
    let with = |status: &str| booked.iter().filter(|outcome| outcome.result["status"] == status).count();
    let others =
        booked.iter().find(|outcome| !["booked", "slot_taken"].contains(&outcome.result["status"].as_str().unwrap()));
    assert_eq!((with("booked"), with("slot_taken")), (1, 49), "{:?}", others.map(|outcome| &outcome.result));
    for outcome in booked.iter().filter(|outcome| outcome.result["status"] == "slot_taken") {
        let slots = outcome.result["slots"].as_array().unwrap();
        assert!(!slots.is_empty() && outcome.spoken.is_none(), "{}", outcome.result);
    }
    // T21: an id of another call is refused, and so is one that nobody was given.
    for id in [slots[1].as_str(), "slot_aaaaaaaaaa", ""] {
        let input = json!({ "slot_id": id, "patient_name": "Jane Miller" });
        assert_eq!(callers[0].asks("book_appointment", input).await.result["status"], "unknown_slot", "{id:?}");
    }
}

const SEEDS: u64 = 1_000;
const SIDE_BY_SIDE: u64 = 4;

/// T16: bookings that are cut off, tried again and resumed at any moment: one row, one event, one text.
#[actix_web::test]
async fn t16_a_booking_that_is_cut_off_retried_and_resumed_is_made_once() {
    let practice = Practice::open().await;
    let practice = &practice;
    let lanes = (0..SIDE_BY_SIDE).map(|lane| async move {
        for seed in (0..SEEDS).filter(|seed| seed % SIDE_BY_SIDE == lane) {
            booked_once(practice, seed).await;
        }
    });
    join_all(lanes).await;
    let count = |query: &str| practice.place.database.query_one(query);
    assert_eq!(count("SELECT count(*)::text FROM appointments"), SEEDS.to_string());
    let texts = "SELECT count(*)::text FROM outbox WHERE idempotency_key LIKE 'text/confirmation/%'";
    assert_eq!(count(texts), SEEDS.to_string(), "one text for each booking");
    let events = "SELECT count(*)::text FROM outbox WHERE kind = 'calendar'";
    assert_eq!(count(events), (2 * SEEDS).to_string(), "one event for each booking, and its end");
    assert_eq!(count("SELECT count(*)::text FROM diary"), "0", "all were cancelled, and nothing is held");
}

async fn booked_once(practice: &Practice, seed: u64) {
    let mut dice = StdRng::seed_from_u64(seed);
    let mut caller = practice.call(&format!("CC{seed}"));
    // Seeds that run side by side do not want the same days.
    let weekday = ["monday", "tuesday", "wednesday", "thursday"][(seed % SIDE_BY_SIDE) as usize];
    let slot = caller.finds_slots(&format!("a {weekday}")).await.remove(0);
    let input = json!({ "slot_id": slot, "patient_name": "Jane Miller" });
    let mut lives = vec![caller.clone()];
    let mut told = Vec::new();
    for _ in 0..dice.random_range(1..4) {
        let mut current = lives.last().unwrap().clone();
        let booking = current.asks("book_appointment", input.clone());
        // Cut off at any moment: whoever asked hears nothing of it.
        let patience = Duration::from_micros(dice.random_range(0..25_000));
        let heard = if dice.random_bool(0.6) {
            tokio::time::timeout(patience, booking).await.ok()
        } else {
            Some(booking.await)
        };
        if let Some(outcome) = heard {
            told.push(outcome.result);
            if let Some(desk) = outcome.desk.filter(|_| dice.random_bool(0.7)) {
                current.desk = *desk;
            }
        }
        if dice.random_bool(0.4) {
            // Resumed elsewhere, from what was kept before or after.
            current.life += 1;
        }
        lives.push(current);
    }
    // The newest life settles it, and an older one, which still runs somewhere, wants to as well.
    let last = lives.last_mut().unwrap();
    let settled = last.does("book_appointment", input.clone()).await;
    assert_eq!(settled["status"], "booked", "seed {seed}: {settled}; before: {told:?}");
    let newest = last.life;
    let again = last.does("book_appointment", input.clone()).await;
    assert_eq!(again["appointment_id"], settled["appointment_id"], "seed {seed}");
    if lives[0].life < newest {
        let stale = lives[0].clone().does("book_appointment", input).await;
        let refused = ["unavailable", "slot_taken"].iter().any(|status| stale["status"] == *status);
        assert!(refused || stale["appointment_id"] == settled["appointment_id"], "seed {seed}: {stale}");
    }
    let cancelled =
        lives.last_mut().unwrap().does("cancel_appointment", json!({ "appointment_id": settled["appointment_id"] }));
    assert_eq!(cancelled.await["status"], "cancelled", "seed {seed}");
}
