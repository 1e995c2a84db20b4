//! What to do after a try to send a text.
//!
//! The carrier has no idempotency keys (Twilio, "Messages resource"). Whenever it may have taken a text without our hearing
//! of it, it is asked for its own list first, and a text that may be on its way is never sent blindly again.
//!
//! ```text
//! send ─┬─ 201 ────────────────────────────────────────────► Done
//!       ├─ 429, 503, no connection ───► Later ─► send again
//!       ├─ 500, 502, 504, no answer ──► QueryFirst ─► listed? ─┬─ yes ─► Done
//!       │                                    ▲                 ├─ no ──► send again
//!       │                                    └── not answered ─┘
//!       ├─ 401, 403, 404 ─► Later, and an alert: our key or account is at fault
//!       └─ 400 and a code ─► Dead(cause)
//! ```

use std::time::Duration;

use super::state::Cause;

/// The first wait; doubled after every further try, up to [`LONGEST`].
const FIRST: Duration = Duration::from_secs(30);
const LONGEST: Duration = Duration::from_secs(30 * 60);

/// A mistaken key takes a person to mend.
const UNTIL_MENDED: Duration = Duration::from_secs(15 * 60);

/// What a carrier may ask for; one that asks for more is asked again earlier.
const LEAST_PATIENCE: Duration = Duration::from_secs(1);
const MOST_PATIENCE: Duration = Duration::from_secs(60 * 60);

/// So often a text is tried, queries included: with the waits above, for about two hours.
pub const MOST_TRIES: u32 = 9;

/// A text that was taken shows in the carrier's list after a moment.
const UNTIL_LISTED: Duration = Duration::from_secs(20);

/// A try that the network did not deliver is repeated after this long, so often.
const UNTIL_REACHABLE: Duration = Duration::from_secs(20 * 60);
const MOST_DELIVERIES: u32 = 3;

/// What came of handing a text to the carrier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// 201: the carrier's name for the text.
    Accepted {
        sid: String,
    },
    Refused(Refused),
    /// The request never left: no name, no route, no TLS.
    NoConnection,
    /// The request left, and what became of it is not known: a timeout, a lost connection, an answer that cannot be read.
    Unknown,
}

/// An answer other than 201.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refused {
    /// HTTP status.
    pub status: u16,
    /// The carrier's own code, where the body had one.
    pub code: Option<u32>,
    /// Its `Retry-After`.
    pub retry_after: Option<Duration>,
}

/// What came of looking for a text in the carrier's list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Looked {
    Found {
        sid: String,
    },
    Absent,
    /// The list could not be had.
    NoAnswer,
}

/// What to do next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Next {
    /// The carrier has it.
    Done { sid: String },
    /// Send it, after this wait, if the gate still lets it pass.
    Later { after: Duration, alert: Alert },
    /// After this wait look whether the carrier has it; nothing is sent before.
    QueryFirst { after: Duration },
    /// It will never be sent; the practice sees why.
    Dead(Cause),
}

/// Whether somebody has to be told that no text at all can be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Alert {
    Nobody,
    /// The carrier does not accept our key or account.
    Operator,
}

/// How far a text has come.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tries {
    /// Requests made for this text, the one just made included: at least 1.
    pub made: u32,
    /// Somewhere in 0 to 1, different for every text: spreads those that failed together.
    pub spread: f64,
}

impl Tries {
    /// Between half of the doubled wait and all of it.
    fn backoff(self) -> Duration {
        let doubled = FIRST.saturating_mul(2_u32.saturating_pow(self.made.saturating_sub(1).min(16)));
        doubled.min(LONGEST).mul_f64(0.5 + self.spread.clamp(0.0, 1.0) / 2.0)
    }

    const fn spent(self) -> bool {
        self.made >= MOST_TRIES
    }
}

/// What follows from a try to send.
pub fn after_sending(outcome: Outcome, tries: Tries) -> Next {
    match outcome {
        Outcome::Accepted { sid } => Next::Done { sid },
        Outcome::Refused(refused) => after_refusal(refused, tries),
        Outcome::NoConnection => later(tries.backoff(), tries),
        Outcome::Unknown => query(UNTIL_LISTED, tries),
    }
}

/// What follows from looking for a text that may have been taken.
pub fn after_looking(looked: Looked, tries: Tries) -> Next {
    match looked {
        Looked::Found { sid } => Next::Done { sid },
        Looked::Absent => later(Duration::ZERO, tries),
        Looked::NoAnswer => query(tries.backoff(), tries),
    }
}

/// What follows when the network did not deliver a text, the `deliveries`th of the same content (from 1).
pub fn after_delivery(cause: Cause, deliveries: u32) -> Next {
    if cause.passes() && deliveries < MOST_DELIVERIES {
        Next::Later { after: UNTIL_REACHABLE, alert: Alert::Nobody }
    } else {
        Next::Dead(cause)
    }
}

fn after_refusal(refused: Refused, tries: Tries) -> Next {
    let cause = refused.code.map(Cause::of_code);
    match (refused.status, cause) {
        // By their meaning not taken in; the other errors of a server may hide a text that was.
        (429 | 503, _) => {
            let asked = refused.retry_after.map(|wait| wait.clamp(LEAST_PATIENCE, MOST_PATIENCE));
            later(asked.unwrap_or(tries.backoff()), tries)
        }
        (500.., _) => query(tries.backoff().max(UNTIL_LISTED), tries),
        // Some refusals of a number come as 403.
        (_, Some(cause)) if cause.passes() => later(tries.backoff(), tries),
        (401 | 403 | 404, None | Some(Cause::Account | Cause::Other(_))) => {
            Next::Later { after: UNTIL_MENDED, alert: Alert::Operator }
        }
        (_, Some(cause)) => Next::Dead(cause),
        // A redirect or an answer without a code is nothing that the carrier documents: somebody else answers.
        (_, None) => Next::Dead(Cause::Unexplained),
    }
}

fn later(after: Duration, tries: Tries) -> Next {
    if tries.spent() { Next::Dead(Cause::GaveUp) } else { Next::Later { after, alert: Alert::Nobody } }
}

fn query(after: Duration, tries: Tries) -> Next {
    if tries.spent() { Next::Dead(Cause::Uncertain) } else { Next::QueryFirst { after } }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const FIRST_TRY: Tries = Tries { made: 1, spread: 1.0 };

    fn refused(status: u16, code: Option<u32>, retry_after: Option<u64>) -> Outcome {
        Outcome::Refused(Refused { status, code, retry_after: retry_after.map(Duration::from_secs) })
    }

    const fn in_seconds(after: u64) -> Next {
        Next::Later { after: Duration::from_secs(after), alert: Alert::Nobody }
    }

    const fn query_in(after: u64) -> Next {
        Next::QueryFirst { after: Duration::from_secs(after) }
    }

    #[track_caller]
    fn check(outcome: Outcome, expected: Next) {
        assert_eq!(after_sending(outcome, FIRST_TRY), expected);
    }

    #[test]
    fn an_accepted_text_is_done() {
        check(Outcome::Accepted { sid: "SM1".to_owned() }, Next::Done { sid: "SM1".to_owned() });
    }

    #[test]
    fn what_the_carrier_says_about_a_number_is_final() {
        check(refused(400, Some(21_211), None), Next::Dead(Cause::InvalidNumber));
        check(refused(400, Some(21_614), None), Next::Dead(Cause::Landline));
        check(refused(400, Some(21_610), None), Next::Dead(Cause::OptedOut));
        check(refused(403, Some(21_408), None), Next::Dead(Cause::RegionOff));
        check(refused(400, Some(20_001), None), Next::Dead(Cause::Other(20_001)));
        check(refused(302, None, None), Next::Dead(Cause::Unexplained));
    }

    #[test]
    fn a_busy_carrier_is_asked_again_when_it_says() {
        check(refused(429, Some(20_429), Some(7)), in_seconds(7));
        check(refused(429, Some(20_429), None), in_seconds(30));
        check(refused(429, None, Some(0)), in_seconds(1));
        check(refused(429, None, Some(999_999)), in_seconds(3_600));
        check(refused(503, None, Some(5)), in_seconds(5));
        check(refused(400, Some(21_611), None), in_seconds(30));
        check(Outcome::NoConnection, in_seconds(30));
    }

    #[test]
    fn a_text_that_may_have_been_taken_is_looked_for_before_it_is_sent_again() {
        check(Outcome::Unknown, query_in(20));
        for status in [500, 502, 504, 599] {
            check(refused(status, None, None), query_in(30));
        }
        let looked = |looked| after_looking(looked, Tries { made: 2, spread: 1.0 });
        assert_eq!(looked(Looked::Found { sid: "SM1".to_owned() }), Next::Done { sid: "SM1".to_owned() });
        assert_eq!(looked(Looked::Absent), in_seconds(0));
        assert_eq!(looked(Looked::NoAnswer), query_in(60));
    }

    #[test]
    fn a_key_that_is_not_accepted_wakes_the_operator_and_loses_no_text() {
        let expected = Next::Later { after: UNTIL_MENDED, alert: Alert::Operator };
        for (status, code) in [(401, Some(20_003)), (403, None), (403, Some(20_005)), (404, Some(20_404))] {
            check(refused(status, code, None), expected.clone());
        }
        let last = Tries { made: 500, spread: 0.0 };
        assert_eq!(after_sending(refused(401, Some(20_003), None), last), expected);
    }

    #[test]
    fn waits_double_and_end() {
        let wait = |made| match after_sending(Outcome::NoConnection, Tries { made, spread: 1.0 }) {
            Next::Later { after, .. } => Some(after.as_secs()),
            _ => None,
        };
        let waits: Vec<_> = (1..=9).map(wait).collect();
        let expected = [30, 60, 120, 240, 480, 960, 1_800, 1_800].map(Some);
        assert_eq!(waits[..8], expected);
        assert_eq!(waits[8], None);
    }

    #[test]
    fn a_text_of_unknown_fate_ends_as_uncertain_and_a_refused_one_as_given_up() {
        let last = Tries { made: MOST_TRIES, spread: 0.0 };
        assert_eq!(after_sending(Outcome::Unknown, last), Next::Dead(Cause::Uncertain));
        assert_eq!(after_looking(Looked::NoAnswer, last), Next::Dead(Cause::Uncertain));
        assert_eq!(after_sending(Outcome::NoConnection, last), Next::Dead(Cause::GaveUp));
        assert_eq!(after_looking(Looked::Absent, last), Next::Dead(Cause::GaveUp));
    }

    #[test]
    fn an_unreachable_phone_is_tried_three_times_and_a_landline_once() {
        let again = Next::Later { after: UNTIL_REACHABLE, alert: Alert::Nobody };
        assert_eq!(after_delivery(Cause::Unreachable, 1), again);
        assert_eq!(after_delivery(Cause::Unreachable, 2), again);
        assert_eq!(after_delivery(Cause::Unreachable, 3), Next::Dead(Cause::Unreachable));
        assert_eq!(after_delivery(Cause::Landline, 1), Next::Dead(Cause::Landline));
    }

    proptest! {
        #[test]
        fn an_answer_that_leaves_a_doubt_is_never_followed_by_a_blind_try(status in 500_u16..600, made in 1_u32..20, spread in 0.0..1.0) {
            prop_assume!(status != 503);
            for outcome in [refused(status, None, Some(1)), Outcome::Unknown] {
                let next = after_sending(outcome, Tries { made, spread });
                let safe = matches!(next, Next::QueryFirst { .. } | Next::Dead(Cause::Uncertain));
                prop_assert!(safe, "{next:?}");
            }
        }

        #[test]
        fn no_wait_is_longer_than_an_hour(status in 100_u16..600, code in prop::option::of(20_000_u32..31_000), wait in prop::option::of(0_u64..u64::MAX), made in 1_u32..u32::MAX, spread in 0.0..1.0) {
            match after_sending(refused(status, code, wait), Tries { made, spread }) {
                Next::Later { after, .. } | Next::QueryFirst { after } => prop_assert!(after <= MOST_PATIENCE),
                Next::Done { .. } => prop_assert!(false, "nothing was accepted"),
                Next::Dead(_) => {}
            }
        }
    }
}
