//! Redis stops, comes back empty, hangs, and was never there.

use futures_util::future::join_all;
use serde_json::json;
use uuid::Uuid;

use super::contract::phrase;
use super::nodes::{next_event, told_by};
use super::*;
use crate::config::{MasterKey, Rate, RateConfig};
use crate::limits::{Limits, Together, TrustedProxies};
use crate::shared::checkpoints::Saved;
use crate::shared::counters::{CounterKey, Drawn, Lease, Refill};
use crate::shared::events::EventText;
use crate::shared::live_calls::{Ended, Whose};
use crate::shared::notes::Written;
use crate::shared::spent_ids::Spent;

const MINUTE: Duration = Duration::from_secs(60);

fn is_away(shared: &SharedState) -> bool {
    matches!(shared.health(), SharedHealth::RedisAway { .. })
}

fn answers(shared: &SharedState) -> bool {
    matches!(shared.health(), SharedHealth::Redis { .. })
}

/// Everything that a call does, as one node can do it alone.
async fn everything_works_alone(shared: &SharedState) {
    let call = live_call(shared, TenantId::from_slug("alone"));
    shared.live_calls.beat(vec![call]).await;
    assert_eq!(shared.live_calls.list(Whose::Tenant(call.tenant)).await, [call]);
    assert_eq!(shared.live_calls.count(Whose::Tenant(call.tenant)).await, 1);
    assert!(shared.live_calls.lost().await.is_empty());
    assert_eq!(shared.epochs.advance(call.call).await, 1);
    assert_eq!(shared.epochs.current(call.call).await, 1);
    assert_eq!(shared.checkpoints.save(call.call, checkpoint(1, 1, b"sealed")).await, Ok(Saved::Kept));
    assert_eq!(shared.checkpoints.load(call.call).await, Ok(Some(checkpoint(1, 1, b"sealed"))));
    let key = note_key();
    assert_eq!(shared.notes.write(key, note(1, b"sealed")).await, Written::Kept);
    assert_eq!(shared.notes.write(key, note(1, b"late")).await, Written::Stands(note(1, b"sealed")));
    assert_eq!(shared.notes.read(key).await, Some(note(1, b"sealed")));
    let id = Uuid::now_v7();
    assert_eq!(shared.spent_ids.spend(id.as_bytes(), MINUTE).await, Spent::Now);
    assert_eq!(shared.spent_ids.spend(id.as_bytes(), MINUTE).await, Spent::Before);
    let key = CounterKey::tenant("connections", TenantId::from_uuid(id));
    assert_eq!(shared.counters.add(key.clone(), 2, MINUTE).await, 2);
    assert_eq!(shared.counters.add(key.clone(), 2, MINUTE).await, 4);
    assert_eq!(shared.counters.acquire(key.clone(), id, 1, MINUTE).await, Lease::Granted { held: 1 });
    assert_eq!(shared.counters.acquire(key.clone(), Uuid::now_v7(), 1, MINUTE).await, Lease::Refused { held: 1 });
    let refill = Refill { burst: 1, each: MINUTE };
    for _ in 0..3 {
        assert_eq!(shared.counters.draw(key.clone(), refill).await, Drawn::Alone);
    }
    shared.counters.release(key, id).await;
    let mut watcher = shared.events.subscribe(call.tenant);
    let event = EventText::new(&json!({ "call": call.call })).unwrap();
    shared.events.publish(call.tenant, event.clone());
    assert_eq!(next_event(&mut watcher).await, event);
    let (key, rendered) = phrase("Good morning.");
    shared.phrases.put(key.clone(), rendered);
    assert!(shared.phrases.fetch(&key).await.is_some());
    shared.checkpoints.delete(call.call).await;
    assert_eq!(shared.live_calls.end(call.call).await, Ended::Now);
}

#[actix_rt::test]
async fn a_redis_that_was_never_there_holds_nothing_up() {
    let nowhere = tempfile::tempdir().unwrap();
    let url = format!("redis+unix://{}/redis.sock", nowhere.path().display());
    let config = RedisConfig { server: Some(RedisServer::parse(&url).unwrap()), pool_size: POOL, timeout: LIMIT };
    let shared = SharedState::connect(&config, nowhere.path()).unwrap();
    everything_works_alone(&shared).await;
    assert!(is_away(&shared));
    assert_eq!(shared.health().degraded(), Some("redis: does not answer, this node goes on alone"));
}

#[actix_rt::test]
async fn while_redis_is_away_a_node_limits_callers_by_its_own_count() {
    const CALLER: Option<&str> = Some("+447700900123");
    let mut redis = PrivateRedis::start().await.unwrap();
    let (one, two) = (Node::on(&redis, Lifetimes::default(), LIMIT), Node::on(&redis, Lifetimes::default(), LIMIT));
    let rate: Rate = "3/24h".parse().unwrap();
    let config = RateConfig { caller: rate, unsigned: rate, api_key: rate, authentication: rate };
    let limits = |node: &Node| {
        let together = Together::new(node.shared.counters.clone(), &MasterKey::new([7; 32]));
        Limits::new(&config, TrustedProxies::default(), together)
    };
    let (one, two) = (limits(&one), limits(&two));
    for n in 0..3 {
        assert!(one.caller(CALLER, &format!("CA{n}")).await.is_ok());
    }
    assert!(two.caller(CALLER, "CA3").await.is_err(), "all three were used, at the other node");
    redis.stop();
    // The call that was refused was none of those that this node lets pass by itself, but it was counted as one.
    for n in 4..6 {
        assert!(two.caller(CALLER, &format!("CA{n}")).await.is_ok(), "nobody is refused because Redis is away");
    }
    assert!(two.caller(CALLER, "CA6").await.is_err(), "the node's own count");
    assert!(one.caller(CALLER, "CA7").await.is_err());
    assert!(one.unsigned(None).await.is_ok());
}

#[actix_rt::test]
async fn a_wrong_password_is_like_a_redis_that_is_away() {
    let node = Node::impatient().await;
    let redis = node.redis.as_ref().unwrap();
    let url = format!("{}?pass=wrong", redis.url());
    let config = RedisConfig { server: Some(RedisServer::parse(&url).unwrap()), pool_size: POOL, timeout: LIMIT };
    let shared = SharedState::connect(&config, node.data.path()).unwrap();
    everything_works_alone(&shared).await;
    assert!(is_away(&shared));
}

#[actix_rt::test]
async fn while_redis_is_stopped_the_node_goes_on_and_afterwards_they_agree_again() {
    let mut redis = PrivateRedis::start().await.unwrap();
    let (one, two) = (Node::on(&redis, Lifetimes::default(), LIMIT), Node::on(&redis, Lifetimes::default(), LIMIT));
    let (one, two, _data) = (one.shared, two.shared, [one.data, two.data]);
    let call = live_call(&one, TenantId::from_slug("one"));
    one.live_calls.beat(vec![call]).await;
    assert_eq!(one.epochs.advance(call.call).await, 1);
    one.checkpoints.save(call.call, checkpoint(1, 1, b"before")).await.unwrap();
    one.spent_ids.spend(b"before", MINUTE).await;
    let (before, since) = (note_key(), note_key());
    one.notes.write(before, note(3, b"before")).await;
    let mut watcher = two.events.subscribe(call.tenant);

    redis.stop();
    // Of the first nobody can know yet; whatever it costs, it answers.
    assert_eq!(one.epochs.current(call.call).await, 1);
    everything_works_alone(&one).await;
    assert_eq!(one.live_calls.list(Whose::Tenant(call.tenant)).await, [call]);
    assert_eq!(one.epochs.advance(call.call).await, 2);
    assert_eq!(one.checkpoints.save(call.call, checkpoint(2, 0, b"meanwhile")).await, Ok(Saved::Kept));
    assert_eq!(one.checkpoints.load(call.call).await, Ok(Some(checkpoint(2, 0, b"meanwhile"))));
    assert_eq!(one.spent_ids.spend(b"before", MINUTE).await, Spent::Before, "this node remembers");
    assert_eq!(two.spent_ids.spend(b"before", MINUTE).await, Spent::Now, "the other fails open");

    assert_eq!(one.notes.read(before).await, Some(note(3, b"before")), "this node remembers");
    assert_eq!(one.notes.write(since, note(1, b"since")).await, Written::Kept);

    redis.start_again().await.unwrap();
    eventually("both notice", async || answers(&one) && answers(&two)).await;
    // It came back empty.
    one.live_calls.beat(vec![call]).await;
    assert_eq!(two.live_calls.list(Whose::Everyone).await, [call]);
    assert_eq!(one.checkpoints.load(call.call).await, Ok(Some(checkpoint(2, 0, b"meanwhile"))));
    assert_eq!(one.epochs.advance(call.call).await, 3, "an epoch is never given out twice by a node that knows it");
    assert_eq!(two.epochs.current(call.call).await, 3);
    assert_eq!(one.notes.read(since).await, Some(note(1, b"since")));
    assert_eq!(one.notes.write(before, note(4, b"after")).await, Written::Kept);
    assert_eq!(two.notes.read(before).await, Some(note(4, b"after")));
    let event = EventText::new(&json!({ "again": true })).unwrap();
    let heard = async {
        loop {
            if next_event(&mut watcher).await == event {
                return;
            }
        }
    };
    let publishing = async {
        loop {
            one.events.publish(call.tenant, event.clone());
            sleep(Duration::from_millis(50)).await;
        }
    };
    tokio::select! {
        () = heard => {}
        () = publishing => {}
        () = sleep(PATIENCE) => panic!("the other node hears nothing any more"),
    }
}

#[actix_rt::test]
async fn a_hanging_redis_costs_one_time_limit_and_not_one_for_each_command() {
    let node = Node::impatient().await;
    let (shared, redis) = (&node.shared, node.redis.as_ref().unwrap());
    let call = CallId::new();
    shared.epochs.advance(call).await;
    shared.checkpoints.save(call, checkpoint(1, 1, b"before")).await.unwrap();
    redis.pause().unwrap();

    let began = Instant::now();
    // As many as come at once wait together.
    let currents = join_all((0..500).map(|_| shared.epochs.current(call))).await;
    assert!(currents.iter().all(|epoch| *epoch == 1));
    assert!(began.elapsed() < 20 * LIMIT, "{:?}", began.elapsed());
    assert!(is_away(shared));
    let began = Instant::now();
    for _ in 0..100 {
        assert_eq!(shared.epochs.current(call).await, 1);
    }
    assert!(began.elapsed() < 20 * LIMIT, "afterwards nobody waits: {:?}", began.elapsed());
    everything_works_alone(shared).await;
    assert_eq!(shared.checkpoints.save(call, checkpoint(1, 2, b"meanwhile")).await, Ok(Saved::Kept));

    redis.go_on().unwrap();
    eventually("the node notices", async || answers(shared)).await;
    let key = CounterKey::vendor("connections", "voice");
    assert_eq!(shared.counters.acquire(key, Uuid::now_v7(), 1, MINUTE).await, Lease::Granted { held: 1 });
    let connections = told_by(redis, "stats", "total_connections_received").await;
    assert!(connections < 10 * POOL, "five hundred that wait do not all connect: {connections}");
    // Redis has the older checkpoint, then the newer one.
    assert_eq!(shared.checkpoints.load(call).await, Ok(Some(checkpoint(1, 2, b"meanwhile"))));
    assert_eq!(shared.checkpoints.save(call, checkpoint(1, 3, b"after")).await, Ok(Saved::Kept));
    assert_eq!(shared.checkpoints.load(call).await, Ok(Some(checkpoint(1, 3, b"after"))));
}

#[actix_rt::test]
async fn every_operation_that_was_not_done_is_counted() {
    let prometheus = crate::telemetry::prometheus();
    let mut node = Node::impatient().await;
    node.redis.as_mut().unwrap().stop();
    everything_works_alone(&node.shared).await;
    let rendered = prometheus.render();
    for (store, op) in [
        ("live_calls", "beat"),
        ("live_calls", "end"),
        ("live_calls", "list"),
        ("live_calls", "count"),
        ("live_calls", "lost"),
        ("checkpoints", "save"),
        ("checkpoints", "load"),
        ("checkpoints", "delete"),
        ("epochs", "advance"),
        ("epochs", "current"),
        ("notes", "read"),
        ("notes", "write"),
        ("spent_ids", "spend"),
        ("counters", "add"),
        ("counters", "acquire"),
        ("counters", "release"),
        ("events", "publish"),
        ("phrases", "save"),
    ] {
        let series = format!("frontdesk_shared_state_failures_total{{store=\"{store}\",op=\"{op}\"}}");
        let publishing = async || prometheus.render().contains(&series);
        eventually(&series, publishing).await;
    }
    assert!(!rendered.contains("sealed"));
}

/// Ten thousand operations against a Redis that hangs leave nothing behind: no connection, no queue, no thread.
#[actix_rt::test]
async fn a_long_outage_piles_nothing_up() {
    let node = Node::impatient().await;
    let redis = node.redis.as_ref().unwrap();
    redis.pause().unwrap();
    let threads = || std::fs::read_dir("/proc/self/task").unwrap().count();
    let before = threads();
    let tenant = TenantId::from_slug("one");
    let event = EventText::new(&json!({})).unwrap();
    for _ in 0..10_000 {
        node.shared.events.publish(tenant, event.clone());
        node.shared.spent_ids.spend(Uuid::now_v7().as_bytes(), Duration::from_millis(1)).await;
    }
    assert!(threads() <= before + 200, "other tests run beside this one: {before} {}", threads());
    redis.go_on().unwrap();
    eventually("the node notices", async || answers(&node.shared)).await;
    let clients = told_by(redis, "clients", "connected_clients").await;
    assert!(clients <= POOL + 2, "the pool, events and this test: {clients}");
}
