use std::sync::Arc;
use std::time::Duration;

use futures_util::future::{BoxFuture, ready};
use governor::clock::FakeRelativeClock;

use super::*;
use crate::config::{MasterKey, Rate};
use crate::shared::counters::{CounterKey, Counters, Drawn, Lease, Refill};

const CALLER: &str = "+447700900123";

fn limits() -> (Limits<FakeRelativeClock>, FakeRelativeClock) {
    let clock = FakeRelativeClock::default();
    let rate = |text: &str| text.parse::<Rate>().unwrap();
    let config = RateConfig {
        caller: rate("3/30s"),
        unsigned: rate("2/20s"),
        api_key: rate("2/2s"),
        authentication: rate("2/20s"),
    };
    (Limits::with_clock(&config, TrustedProxies::default(), alone(), clock.clone()), clock)
}

/// One node without Redis.
fn alone() -> Together {
    Together::new(Arc::new(All(|_: &str| Drawn::Alone)), &MasterKey::new([7; 32]))
}

/// What all nodes have counted, as a test has it.
struct All<F>(F);

impl<F: Fn(&str) -> Drawn + Send + Sync> Counters for All<F> {
    fn add(&self, _: CounterKey, _: u64, _: Duration) -> BoxFuture<'_, u64> {
        unreachable!("windows are not counted here")
    }

    fn draw(&self, key: CounterKey, _: Refill) -> BoxFuture<'_, Drawn> {
        Box::pin(ready((self.0)(&key.to_string())))
    }

    fn acquire(&self, _: CounterKey, _: Uuid, _: usize, _: Duration) -> BoxFuture<'_, Lease> {
        unreachable!("no places are taken here")
    }

    fn release(&self, _: CounterKey, _: Uuid) -> BoxFuture<'_, ()> {
        unreachable!("no places are taken here")
    }
}

fn address(text: &str) -> Option<IpAddr> {
    Some(text.parse().unwrap())
}

#[actix_rt::test]
async fn a_caller_may_ring_so_often_and_again_after_a_while() {
    let (limits, clock) = limits();
    for call in ["CA1", "CA2", "CA3"] {
        assert_eq!(limits.caller(Some(CALLER), call).await, Ok(()));
    }
    let limited = Limited { kind: Kind::Caller, retry_after: Duration::from_secs(10) };
    assert_eq!(limits.caller(Some(CALLER), "CA4").await, Err(limited));
    assert_eq!(limits.caller(Some("+447700900124"), "CA5").await, Ok(()), "another caller has nothing to do with it");
    clock.advance(Duration::from_secs(10));
    assert_eq!(limits.caller(Some(CALLER), "CA6").await, Ok(()));
    assert!(limits.caller(Some(CALLER), "CA7").await.is_err());
}

#[actix_rt::test]
async fn a_webhook_that_is_sent_again_counts_once_and_hears_the_same() {
    let (limits, clock) = limits();
    for _ in 0..10 {
        assert_eq!(limits.caller(Some(CALLER), "CA1").await, Ok(()));
    }
    assert_eq!(limits.caller(Some(CALLER), "CA2").await, Ok(()));
    assert_eq!(limits.caller(Some(CALLER), "CA3").await, Ok(()));
    assert!(limits.caller(Some(CALLER), "CA4").await.is_err());
    assert_eq!(limits.caller(Some(CALLER), "CA1").await, Ok(()), "a call that was let in stays in");
    clock.advance(Duration::from_secs(30));
    assert!(limits.caller(Some(CALLER), "CA4").await.is_err(), "a call that was turned away stays so");
    assert_eq!(limits.caller(Some(CALLER), "CA5").await, Ok(()));
}

#[actix_rt::test]
async fn withheld_numbers_are_not_one_caller() {
    let (limits, _) = limits();
    for n in 0..100 {
        for from in [None, Some(""), Some("anonymous"), Some("+266696687"), Some("sip:anonymous@anonymous.invalid")] {
            assert_eq!(limits.caller(from, &format!("CA{n}")).await, Ok(()));
        }
    }
}

#[actix_rt::test]
async fn unsigned_requests_count_by_address() {
    let (limits, clock) = limits();
    let from = async |text| limits.unsigned(address(text)).await;
    assert!(from("192.0.2.1").await.is_ok() && from("192.0.2.1").await.is_ok());
    assert_eq!(from("192.0.2.1").await, Err(Limited { kind: Kind::Unsigned, retry_after: Duration::from_secs(10) }));
    assert!(from("192.0.2.2").await.is_ok());
    assert!(from("2001:db8::1").await.is_ok() && from("2001:db8::2").await.is_ok());
    assert!(from("2001:db8::3").await.is_err(), "a /64 is one");
    assert!(from("2001:db8:0:1::1").await.is_ok());
    assert!(
        limits.unsigned(None).await.is_ok()
            && limits.unsigned(None).await.is_ok()
            && limits.unsigned(None).await.is_err()
    );
    clock.advance(Duration::from_secs(20));
    assert!(from("192.0.2.1").await.is_ok());
}

#[actix_rt::test]
async fn a_key_that_was_right_is_not_held_up_by_strangers_at_its_address() {
    let (limits, _) = limits();
    let here = address("192.0.2.1");
    assert!(limits.unproven(Some(b"good"), here).await.is_ok());
    limits.proven(b"good");
    assert!(limits.unproven(None, here).await.is_ok());
    let limited = Limited { kind: Kind::Authentication, retry_after: Duration::from_secs(10) };
    assert_eq!(limits.unproven(None, here).await, Err(limited));
    assert_eq!(limits.unproven(Some(b"bad"), here).await, Err(limited));
    for _ in 0..10 {
        assert_eq!(limits.unproven(Some(b"good"), here).await, Ok(()));
    }
}

#[actix_rt::test]
async fn an_api_key_has_its_own_quota() {
    let (limits, clock) = limits();
    let (one, other) = (Uuid::from_u128(1), Uuid::from_u128(2));
    assert!(
        limits.api_key(one).await.is_ok() && limits.api_key(one).await.is_ok() && limits.api_key(one).await.is_err()
    );
    assert!(limits.api_key(other).await.is_ok());
    clock.advance(Duration::from_secs(1));
    assert!(limits.api_key(one).await.is_ok() && limits.api_key(one).await.is_err());
}

#[actix_rt::test]
async fn a_limit_can_be_switched_off() {
    let off: Rate = "off".parse().unwrap();
    let config = RateConfig { caller: off, unsigned: off, api_key: off, authentication: off };
    let limits = Limits::with_clock(&config, TrustedProxies::default(), alone(), FakeRelativeClock::default());
    for n in 0..1_000 {
        assert!(limits.caller(Some(CALLER), &format!("CA{n}")).await.is_ok() && limits.unsigned(None).await.is_ok());
        assert!(limits.unproven(None, None).await.is_ok() && limits.api_key(Uuid::nil()).await.is_ok());
    }
}

#[actix_rt::test]
async fn what_all_nodes_have_used_up_is_refused_here_and_stays_refused() {
    let (mut limits, _) = limits();
    let retry_after = Duration::from_secs(7);
    limits.together =
        Together::new(Arc::new(All(move |_: &str| Drawn::Refused { retry_after })), &MasterKey::new([7; 32]));
    let limited = |kind| Err(Limited { kind, retry_after });
    assert_eq!(limits.caller(Some(CALLER), "CA1").await, limited(Kind::Caller));
    assert_eq!(limits.caller(Some(CALLER), "CA1").await, limited(Kind::Caller), "sent again: it hears the same");
    assert_eq!(limits.unsigned(address("192.0.2.1")).await, limited(Kind::Unsigned));
    assert_eq!(limits.unproven(None, None).await, limited(Kind::Authentication));
    assert_eq!(limits.api_key(Uuid::nil()).await, limited(Kind::ApiKey));
    assert_eq!(limits.caller(None, "CA2").await, Ok(()), "withheld numbers are counted nowhere");
}

#[actix_rt::test]
async fn nobody_is_counted_with_the_others_under_what_they_are() {
    let (mut limits, _) = limits();
    let seen: Arc<Mutex<Vec<String>>> = Arc::default();
    let note = Arc::clone(&seen);
    let counters = All(move |key: &str| {
        note.lock().unwrap().push(key.to_owned());
        Drawn::Granted
    });
    limits.together = Together::new(Arc::new(counters), &MasterKey::new([7; 32]));
    limits.caller(Some("+44 7700 900123"), "CA1").await.unwrap();
    limits.caller(Some(CALLER), "CA2").await.unwrap();
    limits.unsigned(address("192.0.2.1")).await.unwrap();
    limits.unproven(None, address("192.0.2.1")).await.unwrap();
    limits.api_key(Uuid::from_u128(0x7f)).await.unwrap();
    let seen = seen.lock().unwrap().clone();
    let kinds: Vec<_> = seen.iter().map(|key| key.split(':').next().unwrap()).collect();
    assert_eq!(kinds, ["caller", "caller", "unsigned", "authentication", "api_key"]);
    assert_eq!(seen[0], seen[1], "one caller, however the number is written");
    for key in &seen {
        let hash = key.split(':').nth(1).unwrap();
        assert!(hash.len() == 32 && hash.bytes().all(|digit| digit.is_ascii_hexdigit()), "{key}");
    }
}
