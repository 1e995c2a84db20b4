//! A media stream has ended, or a webhook has failed: what happens to the call? Pure.

use frontdesk_actors::store::EndIntent;
use frontdesk_actors::tenant::PhoneNumber;
use frontdesk_actors::transfer::TransferReason;

/// A call that has lost its stream so often gets a person or an apology.
pub(super) const MOST_RESUMES: u8 = 3;

/// The carrier's word on a call (`CallStatus`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CallStatus {
    Live,
    Over,
}

impl CallStatus {
    /// An unknown status counts as live: a superfluous answer harms nobody, a missing one strands a caller.
    pub(super) fn parse(status: Option<&str>) -> Self {
        match status {
            Some("completed" | "busy" | "failed" | "no-answer" | "canceled") => Self::Over,
            _ => Self::Live,
        }
    }
}

/// What to do with the call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum NextStep {
    /// Nobody is there any more.
    Nothing,
    HangUp,
    /// Say this, if anything, and connect a person.
    Transfer {
        number: PhoneNumber,
        reason: TransferReason,
        apology: Option<String>,
    },
    /// Take a recorded message, once this has been said, if anything.
    MessageMode {
        apology: Option<String>,
    },
    /// Nobody ended the call on purpose: open another stream, the `resumes`th.
    Resume {
        resumes: u8,
    },
    /// Streams do not hold on this line.
    GiveUp,
}

impl NextStep {
    /// Metric label.
    pub(super) const fn label(&self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::HangUp => "hang_up",
            Self::Transfer { .. } => "transfer",
            Self::MessageMode { .. } => "message_mode",
            Self::Resume { .. } => "resume",
            Self::GiveUp => "give_up",
        }
    }
}

/// `resumes`: how many streams the call had lost before the one that ended. Hand-overs that nobody took do not count.
pub(super) fn decide(status: CallStatus, intent: Option<EndIntent>, resumes: u8) -> NextStep {
    match (status, intent) {
        (CallStatus::Over, _) => NextStep::Nothing,
        (CallStatus::Live, Some(EndIntent::HangUp)) => NextStep::HangUp,
        (CallStatus::Live, Some(EndIntent::Transfer { number, reason, apology })) => {
            NextStep::Transfer { number, reason, apology }
        }
        (CallStatus::Live, Some(EndIntent::MessageMode { apology })) => NextStep::MessageMode { apology },
        (CallStatus::Live, None) if resumes < MOST_RESUMES => NextStep::Resume { resumes: resumes + 1 },
        (CallStatus::Live, None) => NextStep::GiveUp,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(status: &str, intent: Option<EndIntent>, resumes: u8, expected: NextStep) {
        assert_eq!(decide(CallStatus::parse(Some(status)), intent, resumes), expected);
    }

    #[test]
    fn an_intent_decides_and_without_one_the_call_is_resumed_three_times() {
        let number = PhoneNumber::parse("+442079460000").unwrap();
        let reason = TransferReason::CallerAsked;
        let transfer = EndIntent::Transfer { number: number.clone(), reason, apology: None };
        let apology = Some("Sorry.".to_owned());
        let message = EndIntent::MessageMode { apology: apology.clone() };
        check("completed", None, 0, NextStep::Nothing);
        check("completed", Some(transfer.clone()), 0, NextStep::Nothing);
        check("in-progress", Some(EndIntent::HangUp), 0, NextStep::HangUp);
        check("in-progress", Some(transfer), 3, NextStep::Transfer { number, reason, apology: None });
        check("in-progress", Some(message.clone()), 3, NextStep::MessageMode { apology });
        check("completed", Some(message), 0, NextStep::Nothing);
        check("in-progress", None, 0, NextStep::Resume { resumes: 1 });
        check("in-progress", None, 2, NextStep::Resume { resumes: 3 });
        check("in-progress", None, 3, NextStep::GiveUp);
        check("in-progress", None, u8::MAX, NextStep::GiveUp);
        check("a-status-of-the-future", None, 0, NextStep::Resume { resumes: 1 });
        assert_eq!(decide(CallStatus::parse(None), None, 0), NextStep::Resume { resumes: 1 });
    }
}
