//! The hand-overs under way: whose phone rings for which call, how far that has come, and what became of it. Pure.
//!
//! ```text
//! Ringing ──answered──▶ Briefed ──key 1──▶ Accepted
//!                          └────another──▶ Declined
//! ```
//!
//! Kept where all nodes look ([`crate::call_notes`]), as long as a call may live. What a node cannot look up, the carrier's
//! report and the stream id say as well as they can.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use frontdesk_actors::store::CarrierCallId;
use frontdesk_actors::tenant::PhoneNumber;
use frontdesk_actors::transfer::{TransferOutcome, TransferReason};
use frontdesk_schema::TenantId;
use serde::{Deserialize, Serialize};

use crate::call_notes::phone;

/// Added to the ringing: a network takes a few seconds to make a phone ring, and to stop it.
const NETWORK: Duration = Duration::from_secs(10);

/// How far the person's leg has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Leg {
    /// Nothing is known of it.
    Unknown,
    Ringing,
    /// Somebody, or something, has answered and hears the briefing.
    Briefed,
    Accepted,
    Declined,
}

/// What the caller gets when nobody takes the call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Otherwise {
    /// The conversation back.
    Resume,
    /// The carrier's voice and recorder: there was no conversation, or it could not go on.
    Message,
}

/// A phone that is about to ring.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attempt {
    pub tenant: TenantId,
    #[serde(with = "phone")]
    pub number: PhoneNumber,
    /// The caller's number, or whatever the phone shows instead.
    #[serde(with = "phone::maybe")]
    pub shown: Option<PhoneNumber>,
    pub reason: TransferReason,
    pub otherwise: Otherwise,
    pub ring: Duration,
}

/// The newest hand-over of a call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandOver {
    pub attempt: Attempt,
    pub leg: Leg,
    pub began: DateTime<Utc>,
    pub outcome: Option<TransferOutcome>,
}

impl HandOver {
    pub const fn of(attempt: Attempt, now: DateTime<Utc>) -> Self {
        Self { attempt, leg: Leg::Ringing, began: now, outcome: None }
    }

    /// The person's leg says how far it is. What has been accepted or declined stays so.
    pub const fn reach(&mut self, leg: Leg) {
        if matches!(self.leg, Leg::Ringing | Leg::Briefed) {
            self.leg = leg;
        }
    }

    /// Nobody has said yet what became of it.
    pub const fn is_open(&self) -> bool {
        self.outcome.is_none()
    }

    /// What became of it. The first word on that stands: `Err` holds it.
    pub const fn settle(&mut self, outcome: TransferOutcome) -> Result<(), TransferOutcome> {
        match self.outcome {
            Some(settled) => Err(settled),
            None => {
                self.outcome = Some(outcome);
                Ok(())
            }
        }
    }
}

/// The phones that ring for the callers of one practice.
#[derive(Debug, Default, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phones(Vec<Phone>);

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Phone {
    call: String,
    #[serde(with = "phone")]
    number: PhoneNumber,
    #[serde(with = "phone::maybe")]
    shown: Option<PhoneNumber>,
    /// Then it rings no more, whatever anybody says.
    until: DateTime<Utc>,
}

impl Phones {
    pub fn ring(&mut self, call: &CarrierCallId, attempt: &Attempt, now: DateTime<Utc>) {
        self.0.retain(|phone| phone.until >= now && phone.call != call.as_str());
        let lasts = TimeDelta::from_std(attempt.ring + NETWORK).unwrap_or(TimeDelta::MAX);
        let Attempt { number, shown, .. } = attempt.clone();
        self.0.push(Phone { call: call.as_str().to_owned(), number, shown, until: now + lasts });
    }

    pub fn stop(&mut self, call: &CarrierCallId) {
        self.0.retain(|phone| phone.call != call.as_str());
    }

    /// Whether a ring is a call of ours that came back: a phone that we ring for this practice is forwarded to the
    /// practice's own number. Such a ring comes from that phone, says that it was forwarded by it, or shows the number
    /// that we show there.
    pub fn is_coming_back(&self, ring: &Ring<'_>, now: DateTime<Utc>) -> bool {
        self.0.iter().any(|phone| {
            let from = |other: &PhoneNumber| ring.from.is_some_and(|from| same_number(from, other));
            let forwarded = ring.forwarded_from.is_some_and(|by| same_number(by, &phone.number));
            phone.call != ring.call.as_str()
                && now <= phone.until
                && (forwarded || from(&phone.number) || phone.shown.as_ref().is_some_and(from))
        })
    }
}

/// A new call to a practice's number.
#[derive(Clone, Copy)]
pub struct Ring<'r> {
    pub call: &'r CarrierCallId,
    pub tenant: TenantId,
    pub from: Option<&'r str>,
    pub forwarded_from: Option<&'r str>,
}

/// Networks write the plus sign, or `00`, or neither.
fn same_number(written: &str, number: &PhoneNumber) -> bool {
    let digits: String = written.chars().filter(char::is_ascii_digit).collect();
    let plain = number.expose().trim_start_matches('+');
    digits == plain || digits.strip_prefix("00") == Some(plain)
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    const FRONT_DESK: &str = "+442079460000";
    const CALLER: &str = "+447700900123";

    fn call(n: u32) -> CarrierCallId {
        CarrierCallId::new(format!("CA{n}"))
    }

    pub(crate) fn attempt() -> Attempt {
        Attempt {
            tenant: TenantId::from_slug("a"),
            number: PhoneNumber::parse(FRONT_DESK).unwrap(),
            shown: PhoneNumber::parse(CALLER).ok(),
            reason: TransferReason::AgentAsked,
            otherwise: Otherwise::Resume,
            ring: Duration::from_secs(20),
        }
    }

    fn after(seconds: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::seconds(seconds)
    }

    fn ringing() -> Phones {
        let mut phones = Phones::default();
        phones.ring(&call(1), &attempt(), after(0));
        phones
    }

    fn ring<'r>(call: &'r CarrierCallId, from: Option<&'r str>, forwarded_from: Option<&'r str>) -> Ring<'r> {
        Ring { call, tenant: TenantId::from_slug("a"), from, forwarded_from }
    }

    #[test]
    fn a_leg_is_answered_and_then_accepted_or_declined_for_good() {
        for last in [Leg::Accepted, Leg::Declined] {
            let mut hand_over = HandOver::of(attempt(), after(0));
            assert_eq!(hand_over.leg, Leg::Ringing);
            hand_over.reach(Leg::Briefed);
            hand_over.reach(last);
            for later in [Leg::Briefed, Leg::Accepted, Leg::Declined] {
                hand_over.reach(later);
                assert_eq!(hand_over.leg, last);
            }
        }
    }

    #[test]
    fn the_first_word_on_what_became_of_it_stands() {
        let mut hand_over = HandOver::of(attempt(), after(0));
        assert!(hand_over.is_open());
        assert_eq!(hand_over.settle(TransferOutcome::Busy), Ok(()));
        assert_eq!(hand_over.settle(TransferOutcome::CallerLeft), Err(TransferOutcome::Busy));
        assert!(!hand_over.is_open());
    }

    #[test]
    fn a_call_that_comes_back_while_our_own_dial_rings_is_known_by_its_numbers() {
        #[track_caller]
        fn check(from: Option<&str>, forwarded_from: Option<&str>, seconds: i64, expected: bool) {
            assert_eq!(ringing().is_coming_back(&ring(&call(2), from, forwarded_from), after(seconds)), expected);
        }
        check(Some(FRONT_DESK), None, 0, true);
        check(Some("00442079460000"), None, 30, true);
        check(Some(FRONT_DESK), None, 31, false);
        check(Some("+447700900999"), Some("442079460000"), 5, true);
        check(Some("+447700900999"), Some("+442079460001"), 5, false);
        check(Some(CALLER), None, 5, true);
        check(Some("+447700900999"), None, 5, false);
        check(None, None, 5, false);
    }

    #[test]
    fn only_another_call_comes_back_and_only_while_it_rings() {
        let (one, two) = (call(1), call(2));
        let mut phones = ringing();
        let from_desk = |call| ring(call, Some(FRONT_DESK), None);
        assert!(!phones.is_coming_back(&from_desk(&one), after(1)), "the call itself, asked again");
        assert!(phones.is_coming_back(&from_desk(&two), after(1)));
        phones.stop(&one);
        assert!(!phones.is_coming_back(&from_desk(&two), after(1)), "it has been answered");
    }

    #[test]
    fn phones_that_have_stopped_ringing_are_forgotten() {
        let mut phones = ringing();
        phones.ring(&call(1), &attempt(), after(10));
        assert_eq!(phones.0.len(), 1, "each call rings one phone at a time");
        for n in 2..100 {
            phones.ring(&call(n), &attempt(), after(i64::from(n) * 31));
        }
        assert_eq!(phones.0.len(), 1);
    }
}
