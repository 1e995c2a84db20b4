//! Several nodes on one Redis.

use serde_json::json;
use uuid::Uuid;

use super::contract::phrase;
use super::*;
use crate::config::{MasterKey, RateConfig};
use crate::limits::{Limits, Together, TrustedProxies};
use crate::shared::checkpoints::Saved;
use crate::shared::counters::{CounterKey, Drawn, Lease, Refill};
use crate::shared::events::{EventText, Subscription, Update};
use crate::shared::live_calls::{Ended, Whose};
use crate::shared::spent_ids::Spent;

async fn two_nodes(lifetimes: Lifetimes) -> (PrivateRedis, SharedState, SharedState, [TempDir; 2]) {
    let redis = PrivateRedis::start().await.unwrap();
    let (one, two) = (Node::on(&redis, lifetimes, PATIENCE), Node::on(&redis, lifetimes, PATIENCE));
    (redis, one.shared, two.shared, [one.data, two.data])
}

pub(super) async fn next_event(watcher: &mut Subscription) -> EventText {
    loop {
        if let Update::Event(event) = watcher.next().await {
            return event;
        }
    }
}

#[actix_rt::test]
async fn a_call_goes_on_at_the_other_node() {
    let (_redis, one, two, _data) = two_nodes(Lifetimes::default()).await;
    let call = CallId::new();
    let first = one.epochs.advance(call).await;
    one.checkpoints.save(call, checkpoint(first, 5, b"so far")).await.unwrap();
    let second = two.epochs.advance(call).await;
    assert!(second > first);
    assert_eq!(two.checkpoints.load(call).await, Ok(Some(checkpoint(first, 5, b"so far"))));
    two.checkpoints.save(call, checkpoint(second, 0, b"and on")).await.unwrap();
    // The first node has not noticed.
    assert_eq!(one.checkpoints.save(call, checkpoint(first, 6, b"stale")).await, Ok(Saved::Outdated));
    assert_eq!(one.epochs.current(call).await, second);
    assert_eq!(one.checkpoints.load(call).await, Ok(Some(checkpoint(second, 0, b"and on"))));
}

#[actix_rt::test]
async fn epochs_given_out_by_two_nodes_at_once_are_all_different() {
    let (_redis, one, two, _data) = two_nodes(Lifetimes::default()).await;
    let call = CallId::new();
    let advances = (0..20).map(|n| if n % 2 == 0 { one.epochs.advance(call) } else { two.epochs.advance(call) });
    let mut epochs = futures_util::future::join_all(advances).await;
    epochs.sort_unstable();
    assert_eq!(epochs, (1..=20).collect::<Vec<_>>());
}

#[actix_rt::test]
async fn the_calls_of_a_dead_node_are_lost_and_one_of_the_others_ends_each() {
    let (redis, one, two, _data) = two_nodes(short()).await;
    let third = Node::on(&redis, short(), PATIENCE);
    let tenant = TenantId::from_slug("one");
    let (dead, alive) = (live_call(&one, tenant), live_call(&two, tenant));
    one.live_calls.beat(vec![dead]).await;
    two.live_calls.beat(vec![alive]).await;
    assert_eq!(two.live_calls.count(Whose::Tenant(tenant)).await, 2);
    drop(one);
    eventually("the dead node's call is lost", async || {
        two.live_calls.beat(vec![alive]).await;
        two.live_calls.lost().await == [dead]
    })
    .await;
    assert_eq!(third.shared.live_calls.list(Whose::Everyone).await, [alive]);
    assert_eq!(two.live_calls.end(dead.call).await, Ended::Now);
    assert_eq!(third.shared.live_calls.end(dead.call).await, Ended::Before);
}

#[actix_rt::test]
async fn an_id_that_was_spent_on_one_node_is_spent_on_all() {
    let (_redis, one, two, _data) = two_nodes(Lifetimes::default()).await;
    let minute = Duration::from_secs(60);
    assert_eq!(one.spent_ids.spend(b"id", minute).await, Spent::Now);
    assert_eq!(two.spent_ids.spend(b"id", minute).await, Spent::Before);
}

#[actix_rt::test]
async fn counts_and_places_are_those_of_all_nodes() {
    let (_redis, one, two, _data) = two_nodes(Lifetimes::default()).await;
    let (minute, key) = (Duration::from_secs(60), CounterKey::vendor("connections", "voice"));
    assert_eq!(one.counters.add(key.clone(), 2, minute).await, 2);
    assert_eq!(two.counters.add(key.clone(), 3, minute).await, 5);
    let (mine, yours) = (Uuid::now_v7(), Uuid::now_v7());
    assert_eq!(one.counters.acquire(key.clone(), mine, 1, minute).await, Lease::Granted { held: 1 });
    assert_eq!(two.counters.acquire(key.clone(), yours, 1, minute).await, Lease::Refused { held: 1 });
    one.counters.release(key.clone(), mine).await;
    assert_eq!(two.counters.acquire(key, yours, 1, minute).await, Lease::Granted { held: 1 });
}

#[actix_rt::test]
async fn a_phrase_is_rendered_once_for_all_nodes() {
    let (_redis, one, two, _data) = two_nodes(Lifetimes::default()).await;
    let (key, rendered) = phrase("Good morning.");
    one.phrases.put(key.clone(), rendered);
    eventually("the other node finds it", async || two.phrases.fetch(&key).await.is_some()).await;
}

#[actix_rt::test]
async fn an_event_reaches_watchers_on_every_node_once_and_in_order() {
    let (_redis, one, two, _data) = two_nodes(Lifetimes::default()).await;
    let tenant = TenantId::from_slug("one");
    let mut here = one.events.subscribe(tenant);
    let mut there = two.events.subscribe(tenant);
    // Both hear the other once they have been told that they may have missed something before.
    assert_eq!(here.next().await, Update::Gap);
    assert_eq!(there.next().await, Update::Gap);
    let event = |n: u32| EventText::new(&json!({ "n": n })).unwrap();
    for n in 0..100 {
        one.events.publish(tenant, event(n));
    }
    for n in 0..100 {
        assert_eq!(here.next().await, Update::Event(event(n)));
        assert_eq!(there.next().await, Update::Event(event(n)));
    }
    two.events.publish(tenant, event(100));
    assert_eq!(here.next().await, Update::Event(event(100)));
    assert_eq!(there.next().await, Update::Event(event(100)));
}

/// Two nodes' limiters: what one lets pass, the other knows of, under keys that name nobody.
#[actix_rt::test]
async fn a_caller_who_reaches_two_nodes_may_ring_as_often_as_one_who_reaches_one() {
    const CALLER: &str = "+447700900123";
    let (redis, one, two, _data) = two_nodes(Lifetimes::default()).await;
    let master_key = MasterKey::new([7; 32]);
    let rate = |text: &str| text.parse().unwrap();
    let config = RateConfig {
        caller: rate("5/24h"),
        unsigned: rate("2/24h"),
        api_key: rate("off"),
        authentication: rate("off"),
    };
    let node = |shared: &SharedState| {
        Limits::new(&config, TrustedProxies::default(), Together::new(shared.counters.clone(), &master_key))
    };
    let nodes = [node(&one), node(&two)];
    let ring = async |n: usize| nodes[n % 2].caller(Some(CALLER), &format!("CA{n}")).await.is_ok();
    for n in 0..5 {
        assert!(ring(n).await, "call {n}");
    }
    // Each node has let two or three pass, of five that it would let pass by itself.
    let limited = nodes[0].caller(Some(CALLER), "CA6").await.unwrap_err();
    assert!(limited.retry_after > Duration::from_secs(4 * 3_600), "{limited:?}: a fifth of a day");
    assert!(nodes[1].caller(Some(CALLER), "CA7").await.is_err());
    assert!(nodes[1].caller(Some("+447700900124"), "CA8").await.is_ok(), "another caller has nothing to do with it");
    let address = Some("192.0.2.1".parse().unwrap());
    assert!(nodes[0].unsigned(address).await.is_ok() && nodes[1].unsigned(address).await.is_ok());
    assert!(nodes[0].unsigned(address).await.is_err() && nodes[1].unsigned(address).await.is_err());

    let keys = keys(&redis).await;
    assert_eq!(keys.iter().filter(|key| key.starts_with("frontdesk:rate:caller:")).count(), 2, "{keys:?}");
    assert!(!keys.iter().any(|key| key.contains("77009") || key.contains("192.0.2")), "{keys:?}");
    let strangers = Together::new(one.counters.clone(), &MasterKey::new([8; 32]));
    let stranger = Limits::new(&config, TrustedProxies::default(), strangers);
    assert!(stranger.caller(Some(CALLER), "CA9").await.is_ok(), "the keys are made with the master key");
    assert_eq!(one.health(), SharedHealth::Redis { failures: 0 });
}

#[actix_rt::test]
async fn a_rate_comes_back_evenly_and_leaves_nothing_behind() {
    let (redis, one, two, _data) = two_nodes(Lifetimes::default()).await;
    let refill = Refill { burst: 2, each: Duration::from_millis(300) };
    let key = || CounterKey::person("caller", b"somebody", &[7; 32]);
    let draw = async |shared: &SharedState| shared.counters.draw(key(), refill).await;
    assert_eq!((draw(&one).await, draw(&two).await), (Drawn::Granted, Drawn::Granted));
    let Drawn::Refused { retry_after } = draw(&one).await else { panic!("three at once, where two are allowed") };
    assert!(retry_after > Duration::ZERO && retry_after <= refill.each, "{retry_after:?}");
    eventually("there is room again", async || draw(&two).await == Drawn::Granted).await;
    assert!(matches!(draw(&one).await, Drawn::Refused { .. }), "for one, not for two");
    eventually("the count is gone", async || keys(&redis).await.is_empty()).await;
}

#[actix_rt::test]
async fn nothing_is_left_in_redis_for_ever() {
    let (redis, one, two, _data) = two_nodes(Lifetimes::default()).await;
    let (call, minute) = (live_call(&one, TenantId::from_slug("one")), Duration::from_secs(60));
    one.live_calls.beat(vec![call, live_call(&one, call.tenant)]).await;
    one.live_calls.end(call.call).await;
    one.epochs.advance(call.call).await;
    one.checkpoints.save(call.call, checkpoint(1, 1, b"sealed")).await.unwrap();
    one.spent_ids.spend(b"id", minute).await;
    let key = CounterKey::vendor("connections", "voice");
    one.counters.add(key.clone(), 1, minute).await;
    one.counters.acquire(key, Uuid::now_v7(), 1, minute).await;
    let (phrase_key, rendered) = phrase("Good morning.");
    one.phrases.put(phrase_key.clone(), rendered);
    eventually("the phrase is stored", async || two.phrases.fetch(&phrase_key).await.is_some()).await;

    let refill = Refill { burst: 1, each: minute };
    assert_eq!(two.counters.draw(CounterKey::vendor("texts", "carrier"), refill).await, Drawn::Granted);

    let client = deadpool_redis::redis::Client::open(redis.url()).unwrap();
    let mut connection = client.get_multiplexed_async_connection().await.unwrap();
    let cmd = deadpool_redis::redis::cmd;
    let keys = keys(&redis).await;
    assert_eq!(keys.len(), 10, "{keys:?}");
    for key in keys {
        let ttl: i64 = cmd("PTTL").arg(&key).query_async(&mut connection).await.unwrap();
        assert!(ttl > 0 && key.starts_with("frontdesk:"), "{key} expires in {ttl}");
    }
}

#[actix_rt::test]
async fn a_node_that_is_dropped_leaves_no_connection_behind() {
    let (redis, one, two, _data) = two_nodes(Lifetimes::default()).await;
    let mut watcher = one.events.subscribe(TenantId::from_slug("one"));
    assert_eq!(watcher.next().await, Update::Gap);
    two.epochs.advance(CallId::new()).await;
    assert!(told_by(&redis, "clients", "connected_clients").await >= 3);
    drop((one, two, watcher));
    eventually("only the test is connected", async || told_by(&redis, "clients", "connected_clients").await == 1).await;
}

async fn keys(redis: &PrivateRedis) -> Vec<String> {
    let client = deadpool_redis::redis::Client::open(redis.url()).unwrap();
    let mut connection = client.get_multiplexed_async_connection().await.unwrap();
    deadpool_redis::redis::cmd("KEYS").arg("*").query_async(&mut connection).await.unwrap()
}

/// A number out of `INFO`; the connection that asks counts as well.
pub(super) async fn told_by(redis: &PrivateRedis, section: &str, name: &str) -> usize {
    let client = deadpool_redis::redis::Client::open(redis.url()).unwrap();
    let mut connection = client.get_multiplexed_async_connection().await.unwrap();
    let info: String = deadpool_redis::redis::cmd("INFO").arg(section).query_async(&mut connection).await.unwrap();
    let value = info.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':')).unwrap();
    value.trim().parse().unwrap()
}
