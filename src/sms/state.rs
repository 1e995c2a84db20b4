//! What became of a text that the carrier took.
//!
//! ```text
//! Queued ──► Sent ──► Delivered
//!    │         ├────► Undelivered (cause)
//!    └─────────┴────► Failed (cause)
//! ```
//!
//! The carrier reports at least once and in any order (Twilio, "Track the Message Status of Outbound Messages"): a state
//! never goes back, and the first that ends a text stays. Many networks report nothing after `sent`, so that a text may
//! stay there for good.

mod cause;

pub use cause::Cause;

/// The carrier's `MessageStatus`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MessageStatus {
    Accepted,
    Scheduled,
    Queued,
    Sending,
    Sent,
    Delivered,
    PartiallyDelivered,
    Read,
    Undelivered,
    Failed,
    Canceled,
    /// Of texts that came in.
    Receiving,
    Received,
    /// One that the documentation does not know.
    Other,
}

impl MessageStatus {
    /// Reads the carrier's word.
    pub fn parse(text: &str) -> Self {
        match text {
            "accepted" => Self::Accepted,
            "scheduled" => Self::Scheduled,
            "queued" => Self::Queued,
            "sending" => Self::Sending,
            "sent" => Self::Sent,
            "delivered" => Self::Delivered,
            "partially_delivered" => Self::PartiallyDelivered,
            "read" => Self::Read,
            "undelivered" => Self::Undelivered,
            "failed" => Self::Failed,
            "canceled" => Self::Canceled,
            "receiving" => Self::Receiving,
            "received" => Self::Received,
            _ => Self::Other,
        }
    }

    /// Metric label.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Scheduled => "scheduled",
            Self::Queued => "queued",
            Self::Sending => "sending",
            Self::Sent => "sent",
            Self::Delivered => "delivered",
            Self::PartiallyDelivered => "partially_delivered",
            Self::Read => "read",
            Self::Undelivered => "undelivered",
            Self::Failed => "failed",
            Self::Canceled => "canceled",
            Self::Receiving => "receiving",
            Self::Received => "received",
            Self::Other => "other",
        }
    }
}

/// Where a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextState {
    /// Taken by the carrier.
    Queued,
    /// Handed to the network.
    Sent,
    /// On the phone.
    Delivered,
    /// The network could not deliver it.
    Undelivered(Cause),
    /// The carrier could not send it.
    Failed(Cause),
}

/// What a report does to a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// It is somewhere else now.
    To(TextState),
    /// Nothing new, or about an earlier state: it came twice, late or out of order.
    Stale,
    /// Not about a text that we sent, or in a word that nobody knows.
    Foreign,
}

impl TextState {
    /// The name in the database and in metrics; a cause has a label of its own.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Queued => "queued",
            Self::Sent => "sent",
            Self::Delivered => "delivered",
            Self::Undelivered(_) => "undelivered",
            Self::Failed(_) => "failed",
        }
    }

    /// The state with this label; those that failed need their cause.
    pub fn from_label(label: &str, cause: Option<Cause>) -> Option<Self> {
        let failed = [cause.map(Self::Undelivered), cause.map(Self::Failed)];
        let all = [Some(Self::Queued), Some(Self::Sent), Some(Self::Delivered)].into_iter().chain(failed);
        all.flatten().find(|state| state.label() == label)
    }

    /// Nothing more is expected.
    pub const fn is_final(self) -> bool {
        matches!(self, Self::Delivered | Self::Undelivered(_) | Self::Failed(_))
    }

    /// What went wrong, where something did.
    pub const fn cause(self) -> Option<Cause> {
        match self {
            Self::Undelivered(cause) | Self::Failed(cause) => Some(cause),
            Self::Queued | Self::Sent | Self::Delivered => None,
        }
    }

    /// What the carrier's report makes of the text.
    pub fn after(self, status: MessageStatus, code: Option<u32>) -> Step {
        let cause = || code.map_or(Cause::Unexplained, Cause::of_code);
        let reported = match status {
            MessageStatus::Accepted | MessageStatus::Scheduled | MessageStatus::Queued => Self::Queued,
            MessageStatus::Sending => Self::Queued,
            MessageStatus::Sent => Self::Sent,
            // Of several parts some arrived; the text as a whole did not.
            MessageStatus::PartiallyDelivered => Self::Undelivered(cause()),
            MessageStatus::Delivered | MessageStatus::Read => Self::Delivered,
            MessageStatus::Undelivered => Self::Undelivered(cause()),
            MessageStatus::Failed => Self::Failed(cause()),
            MessageStatus::Canceled => Self::Failed(Cause::Cancelled),
            MessageStatus::Receiving | MessageStatus::Received | MessageStatus::Other => return Step::Foreign,
        };
        if reported.rank() > self.rank() { Step::To(reported) } else { Step::Stale }
    }

    const fn rank(self) -> u8 {
        match self {
            Self::Queued => 0,
            Self::Sent => 1,
            Self::Delivered | Self::Undelivered(_) | Self::Failed(_) => 2,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const WORDS: [&str; 13] = [
        "accepted",
        "scheduled",
        "queued",
        "sending",
        "sent",
        "delivered",
        "partially_delivered",
        "read",
        "undelivered",
        "failed",
        "canceled",
        "receiving",
        "received",
    ];

    #[track_caller]
    fn check(from: TextState, status: &str, code: Option<u32>, expected: Step) {
        assert_eq!(from.after(MessageStatus::parse(status), code), expected, "{from:?} {status}");
    }

    #[test]
    fn a_text_goes_forward() {
        use TextState::{Delivered, Failed, Queued, Sent, Undelivered};
        check(Queued, "sent", None, Step::To(Sent));
        check(Queued, "delivered", None, Step::To(Delivered));
        check(Sent, "delivered", None, Step::To(Delivered));
        check(Sent, "read", None, Step::To(Delivered));
        check(Sent, "undelivered", Some(30_003), Step::To(Undelivered(Cause::Unreachable)));
        check(Queued, "failed", Some(30_034), Step::To(Failed(Cause::Unregistered)));
        check(Queued, "failed", None, Step::To(Failed(Cause::Unexplained)));
        check(Queued, "canceled", None, Step::To(Failed(Cause::Cancelled)));
        check(Sent, "partially_delivered", None, Step::To(Undelivered(Cause::Unexplained)));
    }

    #[test]
    fn what_comes_twice_or_late_changes_nothing() {
        use TextState::{Delivered, Queued, Sent, Undelivered};
        for status in ["accepted", "queued", "sending"] {
            check(Queued, status, None, Step::Stale);
        }
        check(Sent, "sent", None, Step::Stale);
        check(Sent, "queued", None, Step::Stale);
        check(Delivered, "sent", None, Step::Stale);
        check(Delivered, "delivered", None, Step::Stale);
        check(Delivered, "undelivered", Some(30_008), Step::Stale);
        check(Undelivered(Cause::Landline), "delivered", None, Step::Stale);
    }

    #[test]
    fn what_is_not_about_our_texts_changes_nothing() {
        for status in ["received", "receiving", "teleported", ""] {
            check(TextState::Sent, status, None, Step::Foreign);
        }
    }

    #[test]
    fn a_state_is_read_as_it_was_kept() {
        use TextState::{Delivered, Failed, Queued, Sent, Undelivered};
        for state in [Queued, Sent, Delivered, Undelivered(Cause::Landline), Failed(Cause::Other(1))] {
            assert_eq!(TextState::from_label(state.label(), state.cause()), Some(state));
        }
        assert_eq!(TextState::from_label("failed", None), None);
    }

    #[test]
    fn the_carriers_words_are_labels_too() {
        for word in WORDS {
            assert_eq!(MessageStatus::parse(word).label(), word);
        }
    }

    proptest! {
        #[test]
        fn no_order_of_reports_takes_a_text_back(reports in prop::collection::vec((0..WORDS.len(), prop::option::of(30_000_u32..30_040)), 0..12)) {
            let mut state = TextState::Queued;
            for (word, code) in reports {
                if let Step::To(next) = state.after(MessageStatus::parse(WORDS[word]), code) {
                    prop_assert!(next.rank() > state.rank() && !state.is_final());
                    prop_assert_eq!(next.cause().is_some(), matches!(next, TextState::Undelivered(_) | TextState::Failed(_)));
                    state = next;
                }
            }
        }
    }
}
