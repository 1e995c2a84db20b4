use std::time::Duration;

use governor::clock::FakeRelativeClock;

use super::*;
use crate::config::Rate;

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
    (Limits::with_clock(&config, TrustedProxies::default(), clock.clone()), clock)
}

fn address(text: &str) -> Option<IpAddr> {
    Some(text.parse().unwrap())
}

#[test]
fn a_caller_may_ring_so_often_and_again_after_a_while() {
    let (limits, clock) = limits();
    for call in ["CA1", "CA2", "CA3"] {
        assert_eq!(limits.caller(Some(CALLER), call), Ok(()));
    }
    let limited = Limited { kind: Kind::Caller, retry_after: Duration::from_secs(10) };
    assert_eq!(limits.caller(Some(CALLER), "CA4"), Err(limited));
    assert_eq!(limits.caller(Some("+447700900124"), "CA5"), Ok(()), "another caller has nothing to do with it");
    clock.advance(Duration::from_secs(10));
    assert_eq!(limits.caller(Some(CALLER), "CA6"), Ok(()));
    assert!(limits.caller(Some(CALLER), "CA7").is_err());
}

#[test]
fn a_webhook_that_is_sent_again_counts_once_and_hears_the_same() {
    let (limits, clock) = limits();
    for _ in 0..10 {
        assert_eq!(limits.caller(Some(CALLER), "CA1"), Ok(()));
    }
    assert_eq!(limits.caller(Some(CALLER), "CA2"), Ok(()));
    assert_eq!(limits.caller(Some(CALLER), "CA3"), Ok(()));
    assert!(limits.caller(Some(CALLER), "CA4").is_err());
    assert_eq!(limits.caller(Some(CALLER), "CA1"), Ok(()), "a call that was let in stays in");
    clock.advance(Duration::from_secs(30));
    assert!(limits.caller(Some(CALLER), "CA4").is_err(), "a call that was turned away stays so");
    assert_eq!(limits.caller(Some(CALLER), "CA5"), Ok(()));
}

#[test]
fn withheld_numbers_are_not_one_caller() {
    let (limits, _) = limits();
    for n in 0..100 {
        for from in [None, Some(""), Some("anonymous"), Some("+266696687"), Some("sip:anonymous@anonymous.invalid")] {
            assert_eq!(limits.caller(from, &format!("CA{n}")), Ok(()));
        }
    }
}

#[test]
fn unsigned_requests_count_by_address() {
    let (limits, clock) = limits();
    let from = |text| limits.unsigned(address(text));
    assert!(from("192.0.2.1").is_ok() && from("192.0.2.1").is_ok());
    assert_eq!(from("192.0.2.1"), Err(Limited { kind: Kind::Unsigned, retry_after: Duration::from_secs(10) }));
    assert!(from("192.0.2.2").is_ok());
    assert!(from("2001:db8::1").is_ok() && from("2001:db8::2").is_ok());
    assert!(from("2001:db8::3").is_err(), "a /64 is one");
    assert!(from("2001:db8:0:1::1").is_ok());
    assert!(limits.unsigned(None).is_ok() && limits.unsigned(None).is_ok() && limits.unsigned(None).is_err());
    clock.advance(Duration::from_secs(20));
    assert!(from("192.0.2.1").is_ok());
}

#[test]
fn a_key_that_was_right_is_not_held_up_by_strangers_at_its_address() {
    let (limits, _) = limits();
    let here = address("192.0.2.1");
    assert!(limits.unproven(Some(b"good"), here).is_ok());
    limits.proven(b"good");
    assert!(limits.unproven(None, here).is_ok());
    let limited = Limited { kind: Kind::Authentication, retry_after: Duration::from_secs(10) };
    assert_eq!(limits.unproven(None, here), Err(limited));
    assert_eq!(limits.unproven(Some(b"bad"), here), Err(limited));
    for _ in 0..10 {
        assert_eq!(limits.unproven(Some(b"good"), here), Ok(()));
    }
}

#[test]
fn an_api_key_has_its_own_quota() {
    let (limits, clock) = limits();
    let (one, other) = (Uuid::from_u128(1), Uuid::from_u128(2));
    assert!(limits.api_key(one).is_ok() && limits.api_key(one).is_ok() && limits.api_key(one).is_err());
    assert!(limits.api_key(other).is_ok());
    clock.advance(Duration::from_secs(1));
    assert!(limits.api_key(one).is_ok() && limits.api_key(one).is_err());
}

#[test]
fn a_limit_can_be_switched_off() {
    let off: Rate = "off".parse().unwrap();
    let config = RateConfig { caller: off, unsigned: off, api_key: off, authentication: off };
    let limits = Limits::with_clock(&config, TrustedProxies::default(), FakeRelativeClock::default());
    for n in 0..1_000 {
        assert!(limits.caller(Some(CALLER), &format!("CA{n}")).is_ok() && limits.unsigned(None).is_ok());
        assert!(limits.unproven(None, None).is_ok() && limits.api_key(Uuid::nil()).is_ok());
    }
}
