//! What callers may rely on, with Redis and without.

use bytes::Bytes;
use frontdesk_actors::reply::spoken::SpokenText;
use frontdesk_actors::store::{PhraseKey, RenderedPhrase};
use frontdesk_actors::tenant::Voice;
use futures_util::future::join_all;
use serde_json::json;
use uuid::Uuid;

use super::nodes::next_event;
use super::*;
use crate::shared::checkpoints::Saved;
use crate::shared::counters::{CounterKey, Lease};
use crate::shared::events::{EventText, Update};
use crate::shared::live_calls::{Ended, Whose};
use crate::shared::notes::Written;
use crate::shared::spent_ids::Spent;

/// Each check as a test of both implementations, with the lifetimes it wants.
macro_rules! on_both {
    ($($check:ident with $lifetimes:expr;)*) => {
        mod in_process {
            use super::*;
            $(#[actix_rt::test]
            async fn $check() {
                super::$check(&mut Node::in_process($lifetimes)).await;
            })*
        }
        mod redis {
            use super::*;
            $(#[actix_rt::test]
            async fn $check() {
                let mut node = Node::with_redis($lifetimes).await;
                super::$check(&mut node).await;
                // It was Redis that did it, not what stands in for it.
                assert_eq!(node.shared.health(), SharedHealth::Redis { failures: 0 });
            })*
        }
    };
}

on_both! {
    calls_that_beat_are_listed_for_their_tenant_and_for_everyone with Lifetimes::default();
    a_call_that_has_ended_is_not_revived_by_a_late_beat with Lifetimes::default();
    a_call_that_stops_beating_is_lost_and_later_forgotten with short();
    the_newest_checkpoint_stands_and_deleting_removes_it with Lifetimes::default();
    a_checkpoint_survives_a_restart with Lifetimes::default();
    a_checkpoint_expires with short();
    a_checkpoint_that_is_too_large_is_refused with Lifetimes::default();
    epochs_rise_by_one_and_survive_a_restart with Lifetimes::default();
    epochs_given_out_at_once_are_all_different with Lifetimes::default();
    an_epoch_expires with short();
    of_two_that_write_a_note_at_once_the_first_stands with Lifetimes::default();
    a_note_survives_a_restart with Lifetimes::default();
    a_note_expires with short();
    an_id_is_spent_once_until_it_is_forgotten with Lifetimes::default();
    watchers_get_their_tenants_events_in_order with Lifetimes::default();
    a_watcher_that_is_too_slow_is_told_so with Lifetimes::default();
    a_count_adds_up_within_its_window with Lifetimes::default();
    leases_are_limited_renewed_released_and_end with Lifetimes::default();
    a_rendered_phrase_survives_a_restart with Lifetimes::default();
    health_tells_what_there_is with Lifetimes::default();
}

async fn calls_that_beat_are_listed_for_their_tenant_and_for_everyone(node: &mut Node) {
    let shared = &node.shared;
    let (one, two) = (TenantId::from_slug("one"), TenantId::from_slug("two"));
    let calls = [live_call(shared, one), live_call(shared, one), live_call(shared, two)];
    shared.live_calls.beat(calls.to_vec()).await;
    shared.live_calls.beat(calls[..1].to_vec()).await;
    let mut listed = shared.live_calls.list(Whose::Everyone).await;
    listed.sort_by_key(|call| call.call);
    assert_eq!(listed, calls);
    assert_eq!(shared.live_calls.list(Whose::Tenant(two)).await, calls[2..]);
    assert_eq!(shared.live_calls.count(Whose::Everyone).await, 3);
    assert_eq!(shared.live_calls.count(Whose::Tenant(one)).await, 2);
    assert_eq!(shared.live_calls.count(Whose::Tenant(TenantId::from_slug("three"))).await, 0);
    assert!(shared.live_calls.lost().await.is_empty());
    shared.live_calls.beat(Vec::new()).await;
    assert_eq!(shared.live_calls.count(Whose::Everyone).await, 3);
}

async fn a_call_that_has_ended_is_not_revived_by_a_late_beat(node: &mut Node) {
    let calls = &node.shared.live_calls;
    let call = live_call(&node.shared, TenantId::from_slug("one"));
    calls.beat(vec![call]).await;
    assert_eq!(calls.end(call.call).await, Ended::Now);
    assert_eq!(calls.end(call.call).await, Ended::Before);
    calls.beat(vec![call]).await;
    assert_eq!(calls.count(Whose::Everyone).await, 0);
    assert_eq!(calls.end(CallId::new()).await, Ended::Before);
}

async fn a_call_that_stops_beating_is_lost_and_later_forgotten(node: &mut Node) {
    let calls = &node.shared.live_calls;
    let tenant = TenantId::from_slug("one");
    let [silent, beating] = [live_call(&node.shared, tenant), live_call(&node.shared, tenant)];
    calls.beat(vec![silent, beating]).await;
    eventually("the silent call is lost", async || {
        calls.beat(vec![beating]).await;
        calls.lost().await == [silent]
    })
    .await;
    assert_eq!(calls.list(Whose::Everyone).await, [beating]);
    eventually("the silent call is forgotten", async || {
        calls.beat(vec![beating]).await;
        calls.lost().await.is_empty()
    })
    .await;
    assert_eq!(calls.end(silent.call).await, Ended::Before);
    assert_eq!(calls.end(beating.call).await, Ended::Now);
}

async fn the_newest_checkpoint_stands_and_deleting_removes_it(node: &mut Node) {
    let checkpoints = &node.shared.checkpoints;
    let call = CallId::new();
    assert_eq!(checkpoints.load(call).await, Ok(None));
    for (epoch, step, expected) in [
        (1, 1, Saved::Kept),
        (1, 2, Saved::Kept),
        (1, 2, Saved::Kept),
        (1, 1, Saved::Outdated),
        (2, 0, Saved::Kept),
        (1, 9, Saved::Outdated),
        (2, 10, Saved::Kept),
        (2, 9, Saved::Outdated),
    ] {
        let sealed = [0, epoch as u8, step as u8, 0xFF];
        assert_eq!(checkpoints.save(call, checkpoint(epoch, step, &sealed)).await, Ok(expected), "{epoch} {step}");
    }
    assert_eq!(checkpoints.load(call).await, Ok(Some(checkpoint(2, 10, &[0, 2, 10, 0xFF]))));
    assert_eq!(checkpoints.load(CallId::new()).await, Ok(None));
    checkpoints.delete(call).await;
    checkpoints.delete(call).await;
    assert_eq!(checkpoints.load(call).await, Ok(None));
}

async fn of_two_that_write_a_note_at_once_the_first_stands(node: &mut Node) {
    let notes = &node.shared.notes;
    let (key, other) = (note_key(), note_key());
    assert_eq!(notes.read(key).await, None);
    let both = join_all([1, 2].map(|writer| notes.write(key, note(1, &[0xFF, writer])))).await;
    assert_eq!(both.iter().filter(|written| **written == Written::Kept).count(), 1, "{both:?}");
    let first = notes.read(key).await.unwrap();
    assert!(both.contains(&Written::Stands(first.clone())), "the other one is told: {both:?}");
    assert_eq!(notes.write(key, note(2, b"next")).await, Written::Kept);
    assert_eq!(notes.write(key, note(1, b"late")).await, Written::Stands(note(2, b"next")));
    assert_eq!(notes.write(key, note(9, b"")).await, Written::Kept);
    assert_eq!(notes.read(key).await, Some(note(9, b"")));
    assert_eq!(notes.read(other).await, None);
}

async fn a_note_survives_a_restart(node: &mut Node) {
    let key = note_key();
    node.shared.notes.write(key, note(1, b"sealed")).await;
    node.restart(Lifetimes::default());
    assert_eq!(node.shared.notes.read(key).await, Some(note(1, b"sealed")));
    assert_eq!(node.shared.notes.write(key, note(1, b"again")).await, Written::Stands(note(1, b"sealed")));
}

async fn a_note_expires(node: &mut Node) {
    let key = note_key();
    node.shared.notes.write(key, note(7, b"sealed")).await;
    eventually("it is gone", async || node.shared.notes.read(key).await.is_none()).await;
    assert_eq!(node.shared.notes.write(key, note(1, b"anew")).await, Written::Kept);
}

async fn a_checkpoint_survives_a_restart(node: &mut Node) {
    let call = CallId::new();
    node.shared.checkpoints.save(call, checkpoint(1, 1, b"sealed")).await.unwrap();
    node.restart(Lifetimes::default());
    assert_eq!(node.shared.checkpoints.load(call).await, Ok(Some(checkpoint(1, 1, b"sealed"))));
}

async fn a_checkpoint_expires(node: &mut Node) {
    let call = CallId::new();
    node.shared.checkpoints.save(call, checkpoint(1, 1, b"sealed")).await.unwrap();
    assert!(node.shared.checkpoints.load(call).await.unwrap().is_some());
    eventually("the checkpoint is gone", async || node.shared.checkpoints.load(call).await == Ok(None)).await;
}

async fn a_checkpoint_that_is_too_large_is_refused(node: &mut Node) {
    let largest = vec![1; checkpoints::LARGEST];
    let call = CallId::new();
    assert_eq!(node.shared.checkpoints.save(call, checkpoint(1, 1, &largest)).await, Ok(Saved::Kept));
    let larger = vec![1; checkpoints::LARGEST + 1];
    let error = node.shared.checkpoints.save(call, checkpoint(1, 2, &larger)).await.unwrap_err();
    assert_eq!(error.to_string(), "cannot save checkpoints: 1048577 bytes are more than are kept");
}

async fn epochs_rise_by_one_and_survive_a_restart(node: &mut Node) {
    let call = CallId::new();
    assert_eq!(node.shared.epochs.current(call).await, 0);
    assert_eq!(node.shared.epochs.advance(call).await, 1);
    assert_eq!(node.shared.epochs.advance(call).await, 2);
    node.restart(Lifetimes::default());
    assert_eq!(node.shared.epochs.current(call).await, 2);
    assert_eq!(node.shared.epochs.advance(call).await, 3);
    assert_eq!(node.shared.epochs.current(call).await, 3);
    assert_eq!(node.shared.epochs.current(CallId::new()).await, 0);
}

async fn epochs_given_out_at_once_are_all_different(node: &mut Node) {
    let call = CallId::new();
    let advances = (0..20).map(|_| node.shared.epochs.advance(call));
    let mut epochs = futures_util::future::join_all(advances).await;
    epochs.sort_unstable();
    assert_eq!(epochs, (1..=20).collect::<Vec<_>>());
}

async fn an_epoch_expires(node: &mut Node) {
    let call = CallId::new();
    node.shared.epochs.advance(call).await;
    eventually("the epoch is gone", async || node.shared.epochs.current(call).await == 0).await;
}

async fn an_id_is_spent_once_until_it_is_forgotten(node: &mut Node) {
    let spent = &node.shared.spent_ids;
    let minute = Duration::from_secs(60);
    assert_eq!(spent.spend(b"one", minute).await, Spent::Now);
    assert_eq!(spent.spend(b"one", minute).await, Spent::Before);
    assert_eq!(spent.spend(b"two", Duration::from_millis(300)).await, Spent::Now);
    let forgotten = async || spent.spend(b"two", Duration::from_millis(300)).await == Spent::Now;
    eventually("the second id is forgotten", forgotten).await;
    assert_eq!(spent.spend(b"one", minute).await, Spent::Before);
}

fn event(n: u32) -> EventText {
    EventText::new(&json!({ "kind": "turn", "number": n })).unwrap()
}

async fn watchers_get_their_tenants_events_in_order(node: &mut Node) {
    let events = &node.shared.events;
    let (one, two) = (TenantId::from_slug("one"), TenantId::from_slug("two"));
    events.publish(one, event(0));
    let mut watchers = [events.subscribe(one), events.subscribe(one)];
    for n in 1..=20 {
        events.publish(two, event(n + 100));
        events.publish(one, event(n));
    }
    for watcher in &mut watchers {
        for n in 1..=20 {
            let mut update = watcher.next().await;
            if update == Update::Gap {
                update = watcher.next().await;
            }
            assert_eq!(update, Update::Event(event(n)));
        }
    }
}

async fn a_watcher_that_is_too_slow_is_told_so(node: &mut Node) {
    let tenant = TenantId::from_slug("one");
    let mut watcher = node.shared.events.subscribe(tenant);
    (0..1_000).for_each(|n| node.shared.events.publish(tenant, event(n)));
    assert_eq!(watcher.next().await, Update::Gap);
    let first = next_event(&mut watcher).await;
    assert!(first.as_str().contains(":74"), "then come the newest: {first:?}");
}

async fn a_count_adds_up_within_its_window(node: &mut Node) {
    let counters = &node.shared.counters;
    let (minute, key) = (Duration::from_secs(60), CounterKey::tenant("calls", TenantId::from_slug("one")));
    assert_eq!(counters.add(key.clone(), 2, minute).await, 2);
    assert_eq!(counters.add(key.clone(), 40, minute).await, 42);
    let other = CounterKey::person("calls", b"+4912345", &[7; 32]);
    assert!(!other.to_string().contains("12345"));
    let window = Duration::from_millis(300);
    assert_eq!(counters.add(other.clone(), 1, window).await, 1);
    eventually("a new window begins", async || counters.add(other.clone(), 1, window).await == 1).await;
    assert_eq!(counters.add(key, 0, minute).await, 42);
}

async fn leases_are_limited_renewed_released_and_end(node: &mut Node) {
    let counters = &node.shared.counters;
    let key = CounterKey::vendor("connections", "voice");
    let [one, two, three] = [(); 3].map(|()| Uuid::now_v7());
    let minute = Duration::from_secs(60);
    let acquire = |holder, ttl| counters.acquire(key.clone(), holder, 2, ttl);
    assert_eq!(acquire(one, minute).await, Lease::Granted { held: 1 });
    assert_eq!(acquire(two, minute).await, Lease::Granted { held: 2 });
    assert_eq!(acquire(three, minute).await, Lease::Refused { held: 2 });
    assert_eq!(acquire(two, minute).await, Lease::Granted { held: 2 });
    counters.release(key.clone(), one).await;
    counters.release(key.clone(), one).await;
    let short = Duration::from_millis(300);
    assert_eq!(acquire(three, short).await, Lease::Granted { held: 2 });
    assert_eq!(acquire(one, short).await, Lease::Refused { held: 2 });
    let free = async || acquire(one, minute).await == Lease::Granted { held: 2 };
    eventually("the third lease has ended", free).await;
}

pub(super) fn phrase(text: &str) -> (PhraseKey, RenderedPhrase) {
    let voice = Voice { id: "voice".to_owned(), model: "model".to_owned() };
    let spoken = SpokenText::proportional(text, Duration::from_millis(20));
    let phrase = RenderedPhrase { audio: Bytes::from(vec![0xFE; 160]), text: spoken };
    (PhraseKey { voice, text: text.to_owned() }, phrase)
}

async fn a_rendered_phrase_survives_a_restart(node: &mut Node) {
    let (key, rendered) = phrase("Good morning.");
    assert!(node.shared.phrases.fetch(&key).await.is_none());
    node.shared.phrases.put(key.clone(), rendered.clone());
    assert!(node.shared.phrases.get(&key).is_some());
    let same = |found: &RenderedPhrase| (&found.audio, &found.text) == (&rendered.audio, &rendered.text);
    // Storing goes on behind our back.
    eventually("the phrase is stored", async || {
        let config = config(node.redis.as_ref());
        let other = SharedState::connect(&config, node.data.path()).unwrap();
        other.phrases.fetch(&key).await.is_some_and(|found| same(&found))
    })
    .await;
    node.restart(Lifetimes::default());
    assert!(node.shared.phrases.get(&key).is_none());
    assert!(node.shared.phrases.fetch(&key).await.is_some_and(|found| same(&found)));
    assert!(node.shared.phrases.get(&key).is_some());
    let (mut other, _) = phrase("Good morning.");
    other.voice.id = "another".to_owned();
    assert!(node.shared.phrases.fetch(&other).await.is_none());
}

async fn health_tells_what_there_is(node: &mut Node) {
    let (kind, json) = match node.redis {
        Some(_) => (SharedHealth::Redis { failures: 0 }, json!({ "kind": "redis", "failures": 0 })),
        None => (SharedHealth::InProcess, json!({ "kind": "in_process" })),
    };
    node.shared.epochs.advance(CallId::new()).await;
    assert_eq!(node.shared.health(), kind);
    assert_eq!(node.shared.health().degraded(), None);
    assert_eq!(serde_json::to_value(node.shared.health()).unwrap(), json);
}
