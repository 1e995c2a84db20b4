//! The hand-overs under way: whose phone rings for which call, how far that has come, and what became of it. Pure.
//!
//! ```text
//! Ringing ──answered──▶ Briefed ──key 1──▶ Accepted
//!                          └────another──▶ Declined
//! ```
//!
//! Kept in this process, as long as its call may live. What another process knows of a hand-over, the carrier's report
//! and the stream id say as well as they can.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};
use frontdesk_actors::store::CarrierCallId;
use frontdesk_actors::tenant::PhoneNumber;
use frontdesk_actors::transfer::{TransferOutcome, TransferReason};
use frontdesk_schema::TenantId;

/// Added to the ringing: a network takes a few seconds to make a phone ring, and to stop it.
const NETWORK: TimeDelta = TimeDelta::seconds(10);

/// How far the person's leg has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leg {
    /// This process did not dial it.
    Unknown,
    Ringing,
    /// Somebody, or something, has answered and hears the briefing.
    Briefed,
    Accepted,
    Declined,
}

/// What the caller gets when nobody takes the call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Otherwise {
    /// The conversation back.
    Resume,
    /// An apology of the carrier's voice: there was no conversation.
    Apology,
}

/// A phone that is about to ring.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempt {
    pub tenant: TenantId,
    pub number: PhoneNumber,
    /// The caller's number, or whatever the phone shows instead.
    pub shown: Option<PhoneNumber>,
    pub reason: TransferReason,
    pub otherwise: Otherwise,
    pub ring: TimeDelta,
}

struct Known {
    attempt: Attempt,
    leg: Leg,
    began: DateTime<Utc>,
    outcome: Option<TransferOutcome>,
}

/// The newest hand-over of each call.
#[derive(Default)]
pub struct Transfers(HashMap<CarrierCallId, Known>);

impl Transfers {
    /// A phone is about to ring. The same again, because the carrier asks again, changes nothing.
    pub fn begin(&mut self, call: &CarrierCallId, attempt: Attempt, kept_for: TimeDelta, now: DateTime<Utc>) {
        self.0.retain(|_, known| now - known.began <= kept_for);
        let is_known = |known: &Known| known.outcome.is_none() && known.attempt == attempt;
        if !self.0.get(call).is_some_and(is_known) {
            self.0.insert(call.clone(), Known { attempt, leg: Leg::Ringing, began: now, outcome: None });
        }
    }

    /// The person's leg says how far it is. What has been accepted or declined stays so.
    pub fn reach(&mut self, call: &CarrierCallId, leg: Leg) {
        if let Some(known) = self.0.get_mut(call)
            && matches!(known.leg, Leg::Ringing | Leg::Briefed)
        {
            known.leg = leg;
        }
    }

    pub fn leg(&self, call: &CarrierCallId) -> Leg {
        self.0.get(call).map_or(Leg::Unknown, |known| known.leg)
    }

    /// Why the caller is handed over; without knowing, that they asked for it.
    pub fn reason(&self, call: &CarrierCallId) -> TransferReason {
        self.0.get(call).map_or(TransferReason::CallerAsked, |known| known.attempt.reason)
    }

    pub fn otherwise(&self, call: &CarrierCallId) -> Otherwise {
        self.0.get(call).map_or(Otherwise::Resume, |known| known.attempt.otherwise)
    }

    /// Whether a hand-over of this call is under way of which nobody has said yet what became of it.
    pub fn is_open(&self, call: &CarrierCallId) -> bool {
        self.0.get(call).is_some_and(|known| known.outcome.is_none())
    }

    /// What became of the hand-over. The first word on that stands: `Err` holds it.
    pub fn settle(&mut self, call: &CarrierCallId, outcome: TransferOutcome) -> Result<(), TransferOutcome> {
        match self.0.get_mut(call) {
            Some(Known { outcome: Some(settled), .. }) => Err(*settled),
            Some(known) => {
                known.outcome = Some(outcome);
                Ok(())
            }
            // Another process dialled.
            None => Ok(()),
        }
    }

    /// Whether a ring is a call of ours that came back: a phone that we ring for this tenant is forwarded to the
    /// tenant's own number. Such a ring comes from that phone, says that it was forwarded by it, or shows the number
    /// that we show there.
    pub fn is_coming_back(&self, ring: &Ring<'_>, now: DateTime<Utc>) -> bool {
        self.0.iter().any(|(call, known)| {
            let Attempt { tenant, number, shown, ring: lasts, .. } = &known.attempt;
            let is_ringing =
                known.outcome.is_none() && known.leg == Leg::Ringing && now - known.began <= *lasts + NETWORK;
            let from = |other: &PhoneNumber| ring.from.is_some_and(|from| same_number(from, other));
            let forwarded = ring.forwarded_from.is_some_and(|by| same_number(by, number));
            call != ring.call
                && *tenant == ring.tenant
                && is_ringing
                && (forwarded || from(number) || shown.as_ref().is_some_and(from))
        })
    }
}

/// A new call to a tenant's number.
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
mod tests {
    use super::*;

    const FRONT_DESK: &str = "+442079460000";
    const CALLER: &str = "+447700900123";

    fn call(n: u32) -> CarrierCallId {
        CarrierCallId::new(format!("CA{n}"))
    }

    fn attempt() -> Attempt {
        Attempt {
            tenant: TenantId::from_slug("a"),
            number: PhoneNumber::parse(FRONT_DESK).unwrap(),
            shown: PhoneNumber::parse(CALLER).ok(),
            reason: TransferReason::AgentAsked,
            otherwise: Otherwise::Resume,
            ring: TimeDelta::seconds(20),
        }
    }

    fn after(seconds: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::seconds(seconds)
    }

    fn ringing() -> Transfers {
        let mut transfers = Transfers::default();
        transfers.begin(&call(1), attempt(), TimeDelta::hours(1), after(0));
        transfers
    }

    #[test]
    fn a_leg_is_answered_and_then_accepted_or_declined_for_good() {
        let mut transfers = ringing();
        assert_eq!(transfers.leg(&call(1)), Leg::Ringing);
        transfers.reach(&call(1), Leg::Briefed);
        transfers.reach(&call(1), Leg::Accepted);
        for later in [Leg::Briefed, Leg::Declined] {
            transfers.reach(&call(1), later);
            assert_eq!(transfers.leg(&call(1)), Leg::Accepted);
        }
        transfers.reach(&call(2), Leg::Accepted);
        assert_eq!(transfers.leg(&call(2)), Leg::Unknown);
    }

    #[test]
    fn the_first_word_on_what_became_of_it_stands_until_the_next_attempt() {
        let mut transfers = ringing();
        assert!(transfers.is_open(&call(1)));
        assert_eq!(transfers.settle(&call(1), TransferOutcome::Busy), Ok(()));
        assert_eq!(transfers.settle(&call(1), TransferOutcome::CallerLeft), Err(TransferOutcome::Busy));
        assert!(!transfers.is_open(&call(1)));
        transfers.begin(&call(1), attempt(), TimeDelta::hours(1), after(60));
        assert!(transfers.is_open(&call(1)));
        assert_eq!(transfers.leg(&call(1)), Leg::Ringing);
        assert_eq!(transfers.settle(&call(2), TransferOutcome::Busy), Ok(()), "another process dialled");
    }

    #[test]
    fn a_repeated_question_does_not_start_the_ringing_again() {
        let mut transfers = ringing();
        transfers.reach(&call(1), Leg::Briefed);
        transfers.begin(&call(1), attempt(), TimeDelta::hours(1), after(1));
        assert_eq!(transfers.leg(&call(1)), Leg::Briefed);
        transfers.begin(&call(2), attempt(), TimeDelta::hours(1), after(3_601));
        assert_eq!(transfers.leg(&call(1)), Leg::Unknown, "forgotten with its call");
    }

    #[test]
    fn a_call_that_comes_back_while_our_own_dial_rings_is_known_by_its_numbers() {
        #[track_caller]
        fn check(from: Option<&str>, forwarded_from: Option<&str>, seconds: i64, expected: bool) {
            let (call, tenant) = (call(2), TenantId::from_slug("a"));
            let ring = Ring { call: &call, tenant, from, forwarded_from };
            assert_eq!(ringing().is_coming_back(&ring, after(seconds)), expected);
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
    fn only_another_call_to_the_same_practice_comes_back_and_only_while_it_rings() {
        let (one, two) = (call(1), call(2));
        let ring = |call, tenant| Ring { call, tenant, from: Some(FRONT_DESK), forwarded_from: None };
        let (own, other) = (TenantId::from_slug("a"), TenantId::from_slug("b"));
        let mut transfers = ringing();
        assert!(!transfers.is_coming_back(&ring(&one, own), after(1)), "the call itself, asked again");
        assert!(!transfers.is_coming_back(&ring(&two, other), after(1)));
        assert!(transfers.is_coming_back(&ring(&two, own), after(1)));
        transfers.reach(&one, Leg::Briefed);
        assert!(!transfers.is_coming_back(&ring(&two, own), after(1)), "it has been answered");
        let mut transfers = ringing();
        transfers.settle(&one, TransferOutcome::Busy).unwrap();
        assert!(!transfers.is_coming_back(&ring(&two, own), after(1)), "it rings no more");
    }
}
