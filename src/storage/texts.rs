//! How far texts have come, as people read it. Pure.

use chrono::{DateTime, Utc};
use frontdesk_schema::models::sms_log::{Purpose, Sms, State};

use crate::sms::state::Cause;

/// A text, without its number and its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextReport {
    /// What it is for: `confirmation`, `change`, `cancellation`, `reminder`, `message`, `reply`.
    pub about: String,
    pub progress: TextProgress,
    /// Since when.
    pub changed_at: DateTime<Utc>,
}

/// How far a text has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextProgress {
    /// It does not leave yet.
    Waiting,
    /// It left, and the carrier has not said that it took it.
    Unknown,
    /// The carrier has it. Many networks report nothing after that.
    Sent,
    Delivered,
    Failed(Cause),
}

impl TextProgress {
    pub const fn label(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Unknown => "unknown",
            Self::Sent => "sent",
            Self::Delivered => "delivered",
            Self::Failed(_) => "failed",
        }
    }

    /// Why it did not arrive.
    pub const fn cause(self) -> Option<Cause> {
        match self {
            Self::Failed(cause) => Some(cause),
            Self::Waiting | Self::Unknown | Self::Sent | Self::Delivered => None,
        }
    }

    /// What a person has to know of it, where there is something.
    pub fn explanation(self) -> Option<String> {
        match self {
            Self::Failed(cause) => Some(cause.sentence()),
            Self::Unknown => Some("The carrier has not said whether it took the text.".to_owned()),
            Self::Waiting | Self::Sent | Self::Delivered => None,
        }
    }

    /// Of several texts with the same news the one that got furthest counts.
    const fn rank(self) -> u8 {
        match self {
            Self::Failed(_) => 0,
            Self::Waiting => 1,
            Self::Unknown => 2,
            Self::Sent => 3,
            Self::Delivered => 4,
        }
    }
}

impl From<&Sms> for TextReport {
    fn from(sms: &Sms) -> Self {
        let code = sms.error_code.and_then(|code| u32::try_from(code).ok());
        let progress = match sms.state {
            State::Queued => TextProgress::Waiting,
            State::Unknown => TextProgress::Unknown,
            State::Sent => TextProgress::Sent,
            State::Delivered => TextProgress::Delivered,
            State::Undelivered | State::Failed => TextProgress::Failed(code.map_or(Cause::Unexplained, Cause::of_code)),
        };
        Self { about: sms.purpose.label().to_owned(), progress, changed_at: sms.changed_at }
    }
}

/// The one that tells an appointment's latest news; `texts` has the oldest first.
pub(super) fn latest<'a>(texts: impl IntoIterator<Item = &'a Sms>) -> Option<TextReport> {
    texts.into_iter().last().map(TextReport::from)
}

/// Whether a caller's message has reached a telephone of the practice: the text of those about it that got furthest.
pub(super) fn furthest<'a>(texts: impl IntoIterator<Item = &'a Sms>) -> Option<TextReport> {
    let about_messages = texts.into_iter().filter(|sms| sms.purpose == Purpose::Message);
    about_messages.map(TextReport::from).max_by_key(|text| text.progress.rank())
}

#[cfg(test)]
mod tests {
    use frontdesk_schema::{DataKeyId, SmsId};

    use super::*;

    fn sms(purpose: Purpose, state: State, error_code: Option<i32>) -> Sms {
        Sms {
            id: SmsId::new(),
            data_key_id: DataKeyId::new(),
            number_sealed: None,
            purpose,
            appointment_id: None,
            call_id: None,
            sid: None,
            state,
            error_code,
            segments: None,
            queued_at: DateTime::UNIX_EPOCH,
            changed_at: DateTime::UNIX_EPOCH,
        }
    }

    #[track_caller]
    fn check(state: State, code: Option<i32>, label: &str, cause: Option<Cause>) {
        let report = TextReport::from(&sms(Purpose::Change, state, code));
        assert_eq!((report.about.as_str(), report.progress.label()), ("change", label));
        assert_eq!(report.progress.cause(), cause);
        assert_eq!(report.progress.explanation().is_some(), cause.is_some() || label == "unknown");
    }

    #[test]
    fn every_state_has_a_word_and_what_failed_its_cause() {
        check(State::Queued, None, "waiting", None);
        check(State::Unknown, None, "unknown", None);
        check(State::Sent, None, "sent", None);
        check(State::Delivered, None, "delivered", None);
        check(State::Failed, Some(21_614), "failed", Some(Cause::Landline));
        check(State::Undelivered, Some(30_003), "failed", Some(Cause::Unreachable));
        check(State::Failed, Some(21_610), "failed", Some(Cause::OptedOut));
        check(State::Failed, None, "failed", Some(Cause::Unexplained));
    }

    #[test]
    fn a_message_is_as_far_as_the_text_that_got_furthest_and_an_appointment_as_its_latest() {
        let failed = sms(Purpose::Message, State::Failed, Some(21_614));
        let delivered = sms(Purpose::Message, State::Delivered, None);
        let other = sms(Purpose::Confirmation, State::Delivered, None);
        let furthest_of = |texts: &[&Sms]| furthest(texts.iter().copied()).map(|text| text.progress);
        assert_eq!(furthest_of(&[&delivered, &failed]), Some(TextProgress::Delivered));
        assert_eq!(furthest_of(&[&failed, &other]), Some(TextProgress::Failed(Cause::Landline)));
        assert_eq!(furthest_of(&[&other]), None);
        assert_eq!(latest([&delivered, &failed]).map(|text| text.progress.label()), Some("failed"));
        assert_eq!(latest([]), None);
    }
}
