//! A database that is slow, and one that comes and goes: the calls' answers do not wait for it, and in the end everything
//! is there once.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use frontdesk_schema::CallId;
use futures_util::future::join_all;
use tokio::sync::watch;
use tokio::time::{sleep, timeout};

use super::proxy::{Network, Proxy};
use super::{count, everything_is_settled, heard, no_silence_was_long, world_with};
use crate::edges::EVERYDAY_CALL;
use crate::world::{World, describe, eventually};

/// A booking as far as it gets; what the caller hears is looked at afterwards.
const BOOKS: &str = r#"
[[step]]
wait_for = "at any time"
[[step]]
say = "i would like to book a check up please on a DAY"
[[step]]
expect = "which would suit you best"
[[step]]
say = "the first one please"
[[step]]
expect = "what name"
[[step]]
say = "my name is jane miller"
[[step]]
expect = "anything else"
[[step]]
say = "no thank you goodbye"
[[step]]
expect_end = "agent_hangup"
"#;

/// No two callers want the same time.
pub(super) fn books(nth: usize) -> String {
    BOOKS.replace("DAY", ["monday", "tuesday", "wednesday", "thursday"][nth])
}

/// Every call is in the database once, with each of its turns once.
pub(super) async fn every_call_is_there_once(world: &World, sids: &[String]) {
    everything_is_settled(world).await;
    for sid in sids {
        let id = CallId::of_carrier_call(sid);
        let one = format!("SELECT count(*) FROM calls WHERE id = '{id}' AND outcome IS NOT NULL");
        // The carrier knows of the end a moment before our report of it is in the journal.
        eventually(Duration::from_secs(15), &format!("{sid} is written down"), async || count(world, &one) == 1).await;
        let turns = format!("SELECT count(*) FROM turns WHERE call_id = '{id}'");
        let told = format!("SELECT coalesce(max(turns), 0) FROM calls WHERE id = '{id}'");
        assert_eq!(count(world, &turns), count(world, &told), "every turn of {sid} is stored");
        let last = format!("SELECT coalesce(max(seq), 0) FROM turns WHERE call_id = '{id}'");
        assert_eq!(count(world, &turns), count(world, &last), "none of {sid} is missing, none twice");
    }
}

#[actix_web::test]
async fn calls_do_not_wait_for_a_slow_database() {
    let (world, proxy) = world_with(&[]).await;
    proxy.set(Network::Slow(Duration::from_millis(300)));
    let calls: Vec<_> = (0..4).map(|_| world.place_call("slow database", EVERYDAY_CALL)).collect();
    let mut sids = Vec::new();
    for recording in join_all(calls.into_iter().map(crate::world::PlacedCall::passed)).await {
        no_silence_was_long(&recording);
        sids.push(recording.call_sid);
    }
    proxy.set(Network::Passes);
    every_call_is_there_once(&world, &sids).await;
    world.end().await;
}

/// Two connections for everybody, and the database takes its time: bookings wait for no other's connection.
#[actix_web::test]
async fn a_pool_without_a_free_connection_costs_no_caller_more_than_a_wish() {
    let (world, proxy) = world_with(&[("FRONTDESK_DATABASE_CONNECTIONS", "2")]).await;
    proxy.set(Network::Slow(Duration::from_millis(250)));
    let calls: Vec<_> = (0..3).map(|nth| world.place_call("one connection", &books(nth))).collect();
    outcomes_add_up(&world, calls, || proxy.set(Network::Passes)).await;
    world.end().await;
}

/// Up for a second, down for a second, for as long as calls last.
#[actix_web::test]
async fn a_database_that_comes_and_goes_every_second_loses_nothing_and_doubles_nothing() {
    let (world, proxy) = world_with(&[]).await;
    let (proxy, stop) = (Arc::new(proxy), watch::Sender::new(false));
    let flapping = actix_rt::spawn(flap(Arc::clone(&proxy), stop.subscribe()));
    let calls: Vec<_> = (0..4).map(|nth| world.place_call("flapping", &books(nth))).collect();
    let steady = async {
        stop.send_replace(true);
    };
    let proxy_after = Arc::clone(&proxy);
    outcomes_add_up_after(&world, calls, async move {
        steady.await;
        flapping.await.unwrap();
        proxy_after.set(Network::Passes);
    })
    .await;
    world.end().await;
}

async fn flap(proxy: Arc<Proxy>, mut stop: watch::Receiver<bool>) {
    for network in [Network::Cut, Network::Passes, Network::Hangs, Network::Passes].into_iter().cycle() {
        proxy.set(network);
        if timeout(Duration::from_secs(1), stop.wait_for(|stop| *stop)).await.is_ok() {
            return;
        }
    }
}

async fn outcomes_add_up(world: &World, calls: Vec<crate::world::PlacedCall>, calm: impl FnOnce()) {
    outcomes_add_up_after(world, calls, async { calm() }).await;
}

/// Each caller who was told something was told the truth: booked in the call, or a wish that was settled.
async fn outcomes_add_up_after(world: &World, calls: Vec<crate::world::PlacedCall>, calm: impl Future<Output = ()>) {
    let recordings = join_all(calls.into_iter().map(crate::world::PlacedCall::recording)).await;
    calm.await;
    let sids: Vec<_> = recordings.iter().map(|recording| recording.call_sid.clone()).collect();
    every_call_is_there_once(world, &sids).await;
    let mut told: BTreeMap<&str, usize> = BTreeMap::new();
    for recording in &recordings {
        no_silence_was_long(recording);
        let id = CallId::of_carrier_call(&recording.call_sid);
        let mine = |table: &str, more: &str| format!("SELECT count(*) FROM {table} = '{id}' {more}");
        let appointments = count(world, &mine("appointments WHERE booked_by_call", ""));
        let requests = count(world, &mine("requests WHERE call_id", ""));
        let done = count(world, &mine("requests WHERE call_id", "AND state = 'done'"));
        let staff = count(world, &mine("requests WHERE call_id", "AND state = 'staff'"));
        let case = describe(recording);
        assert!(appointments <= 1, "booked once at most\n{case}");
        if heard(recording, "you're booked") {
            assert_eq!((appointments, staff), (1, 0), "{case}");
            *told.entry("booked").or_default() += 1;
        } else if heard(recording, "text you to confirm") {
            assert_eq!(requests, 1, "{case}");
            assert_eq!(appointments, done, "a wish that was done is an appointment\n{case}");
            *told.entry("wish").or_default() += 1;
        } else {
            assert_eq!(appointments, 0, "whoever was told nothing has nothing\n{case}");
            *told.entry("neither").or_default() += 1;
        }
    }
    assert!(told.get("neither").copied().unwrap_or(0) * 2 <= recordings.len(), "most callers got somewhere: {told:?}");
    let sent = "SELECT count(*) FROM outbox WHERE idempotency_key LIKE 'text/confirmation/%'";
    assert_eq!(count(world, sent), count(world, "SELECT count(*) FROM appointments"), "one text each");
}

/// Nothing is left of the calls after the trouble.
#[actix_web::test]
async fn a_database_that_hangs_for_some_seconds_is_used_again_by_itself() {
    let (world, proxy) = world_with(&[]).await;
    proxy.set(Network::Hangs);
    sleep(Duration::from_secs(4)).await;
    let recording = world.place_call("after a while", EVERYDAY_CALL).passed().await;
    no_silence_was_long(&recording);
    proxy.set(Network::Passes);
    every_call_is_there_once(&world, &[recording.call_sid]).await;
    eventually(Duration::from_secs(10), "the database is well again", async || {
        world.application().state().database.as_ref().and_then(|database| database.degraded()).is_none()
    })
    .await;
    world.end().await;
}
