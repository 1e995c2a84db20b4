//! What the carrier says of a leg it has dialled, and what that means. Pure.

use frontdesk_actors::transfer::TransferOutcome;

use super::next_step::CallStatus;
use super::params::Params;
use crate::transfers::Leg;

/// SIP's "Decline" (RFC 3261, section 21.6.2).
const DECLINE: &str = "603";

/// The dialled leg in the carrier's words (`DialCallStatus`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DialStatus {
    /// Something answered: a person, a voicemail, another machine.
    Answered,
    Busy,
    NoAnswer,
    Failed,
}

/// How a dial ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct DialReport {
    pub(super) status: DialStatus,
    /// Caller and person were connected (`DialBridged`).
    pub(super) bridged: bool,
    /// The phone said so itself.
    pub(super) declined: bool,
}

impl DialReport {
    /// `None`: the request does not follow a dial.
    pub(super) fn read(params: &Params) -> Option<Self> {
        let status = match params.get("DialCallStatus")? {
            "completed" | "answered" => DialStatus::Answered,
            "busy" => DialStatus::Busy,
            "no-answer" | "canceled" => DialStatus::NoAnswer,
            _ => DialStatus::Failed,
        };
        let code = params.get("DialSipResponseCode").or_else(|| params.get("SipResponseCode"));
        Some(Self { status, bridged: params.get("DialBridged") == Some("true"), declined: code == Some(DECLINE) })
    }
}

/// What became of a hand-over.
///
/// Something that answers is no person until it has accepted: to the carrier a voicemail and a person are the same.
pub(super) fn outcome(caller: CallStatus, report: DialReport, leg: Leg) -> TransferOutcome {
    match (caller, leg, report.status) {
        (_, Leg::Accepted, _) => TransferOutcome::Completed,
        _ if report.bridged => TransferOutcome::Completed,
        (CallStatus::Over, ..) => TransferOutcome::CallerLeft,
        (_, Leg::Declined, _) => TransferOutcome::Declined,
        _ if report.declined => TransferOutcome::Declined,
        (_, Leg::Briefed, _) | (_, _, DialStatus::Answered | DialStatus::NoAnswer) => TransferOutcome::NoAnswer,
        (_, _, DialStatus::Busy) => TransferOutcome::Busy,
        (_, _, DialStatus::Failed) => TransferOutcome::Failed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LEGS: [Leg; 5] = [Leg::Unknown, Leg::Ringing, Leg::Briefed, Leg::Accepted, Leg::Declined];

    fn report(form: &str) -> DialReport {
        DialReport::read(&Params::from_form(form.as_bytes())).unwrap()
    }

    #[track_caller]
    fn check(status: &str, leg: Leg, expected: TransferOutcome) {
        let report = report(&format!("DialCallStatus={status}"));
        assert_eq!(outcome(CallStatus::Live, report, leg), expected, "{status} {leg:?}");
    }

    #[test]
    fn what_the_carrier_reports_and_whether_it_was_accepted_decide() {
        use TransferOutcome::{Busy, Completed, Declined, Failed, NoAnswer};
        for status in ["completed", "answered", "busy", "no-answer", "failed", "canceled", "of-the-future"] {
            check(status, Leg::Accepted, Completed);
            check(status, Leg::Declined, Declined);
            check(status, Leg::Briefed, NoAnswer);
        }
        for leg in [Leg::Unknown, Leg::Ringing] {
            check("completed", leg, NoAnswer);
            check("answered", leg, NoAnswer);
            check("no-answer", leg, NoAnswer);
            check("canceled", leg, NoAnswer);
            check("busy", leg, Busy);
            check("failed", leg, Failed);
            check("of-the-future", leg, Failed);
        }
    }

    #[test]
    fn a_caller_who_is_gone_has_left_unless_a_person_had_the_call() {
        for leg in LEGS {
            for status in ["completed", "canceled", "busy", "no-answer", "failed"] {
                let accepted = leg == Leg::Accepted;
                let expected = if accepted { TransferOutcome::Completed } else { TransferOutcome::CallerLeft };
                assert_eq!(outcome(CallStatus::Over, report(&format!("DialCallStatus={status}")), leg), expected);
            }
        }
    }

    #[test]
    fn legs_that_were_connected_count_as_accepted_whoever_heard_the_key() {
        let connected = report("DialCallStatus=completed&DialBridged=true");
        for leg in LEGS {
            for caller in [CallStatus::Live, CallStatus::Over] {
                assert_eq!(outcome(caller, connected, leg), TransferOutcome::Completed);
            }
        }
    }

    #[test]
    fn a_phone_that_declines_says_so_in_its_code() {
        for form in ["DialCallStatus=busy&DialSipResponseCode=603", "DialCallStatus=failed&SipResponseCode=603"] {
            assert_eq!(outcome(CallStatus::Live, report(form), Leg::Ringing), TransferOutcome::Declined);
        }
        assert_eq!(DialReport::read(&Params::from_form(b"CallStatus=completed")), None);
    }
}
