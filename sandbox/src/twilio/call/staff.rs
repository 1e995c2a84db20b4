//! The people behind a practice's own telephone number, for `<Dial>`.

use std::time::Duration;

use serde::Deserialize;

/// What happens when the carrier rings the practice's staff.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StaffOutcome {
    /// A person answers, and presses the key when asked for one.
    #[default]
    Answers,
    /// A machine answers, listens, and presses nothing.
    Voicemail,
    Busy,
    NoAnswer,
    /// They press "decline"; the carrier reports this as busy.
    Declined,
    /// There is no such number.
    Failed,
}

/// One telephone at the practice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Staff {
    pub outcome: StaffOutcome,
    /// From the second ring of a call on; unless given the same as the first time.
    pub later: Option<StaffOutcome>,
    /// How long it rings before that, in milliseconds; `no_answer` rings until the Dial's timeout instead.
    pub after_ms: u64,
    /// What a person presses when a key is asked for.
    pub key: char,
    /// How long a person listens before that, in milliseconds.
    pub key_after_ms: u64,
    /// How long staff and caller talk once connected, in milliseconds.
    pub talk_ms: u64,
}

impl Default for Staff {
    fn default() -> Self {
        Self { outcome: StaffOutcome::Answers, later: None, after_ms: 1500, key: '1', key_after_ms: 800, talk_ms: 500 }
    }
}

/// How a dialled leg went, in Twilio's words (`DialCallStatus`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DialStatus {
    Completed,
    Busy,
    NoAnswer,
    Failed,
    /// The caller hung up before anybody was connected.
    Canceled,
}

impl DialStatus {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Completed => "completed",
            Self::Busy => "busy",
            Self::NoAnswer => "no-answer",
            Self::Failed => "failed",
            Self::Canceled => "canceled",
        }
    }
}

impl Staff {
    /// The same people when they are rung for the nth time in a call, from 0.
    #[must_use]
    pub fn rung(self, times_before: usize) -> Self {
        let later = self.later.filter(|_| times_before > 0);
        Self { outcome: later.unwrap_or(self.outcome), ..self }
    }

    /// How long it rings and what comes of it, when the Dial allows `timeout` of ringing.
    pub fn ring(&self, timeout: Duration) -> (Duration, DialStatus) {
        let after = Duration::from_millis(self.after_ms);
        match self.outcome {
            StaffOutcome::NoAnswer => (timeout, DialStatus::NoAnswer),
            _ if after >= timeout => (timeout, DialStatus::NoAnswer),
            StaffOutcome::Answers | StaffOutcome::Voicemail => (after, DialStatus::Completed),
            StaffOutcome::Busy | StaffOutcome::Declined => (after, DialStatus::Busy),
            StaffOutcome::Failed => (after, DialStatus::Failed),
        }
    }

    /// The key that is pressed once so much has been listened to; machines press none.
    pub fn key(&self) -> Option<(char, Duration)> {
        (self.outcome == StaffOutcome::Answers).then(|| (self.key, Duration::from_millis(self.key_after_ms)))
    }

    pub fn talk(&self) -> Duration {
        Duration::from_millis(self.talk_ms)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ringing_ends_by_the_staff_or_by_the_timeout() {
        #[track_caller]
        fn check(outcome: StaffOutcome, after_ms: u64, expected: (u64, DialStatus)) {
            let staff = Staff { outcome, after_ms, ..Staff::default() };
            let (rang, status) = staff.ring(Duration::from_secs(10));
            assert_eq!((rang.as_millis() as u64, status), expected);
        }
        check(StaffOutcome::Answers, 2000, (2000, DialStatus::Completed));
        check(StaffOutcome::Voicemail, 2000, (2000, DialStatus::Completed));
        check(StaffOutcome::Answers, 20_000, (10_000, DialStatus::NoAnswer));
        check(StaffOutcome::NoAnswer, 2000, (10_000, DialStatus::NoAnswer));
        check(StaffOutcome::Declined, 500, (500, DialStatus::Busy));
        check(StaffOutcome::Failed, 500, (500, DialStatus::Failed));
    }

    #[test]
    fn only_people_press_keys_and_the_second_ring_may_end_otherwise() {
        let staff = Staff { later: Some(StaffOutcome::Voicemail), key_after_ms: 5, ..Staff::default() };
        assert_eq!(staff.rung(0).key(), Some(('1', Duration::from_millis(5))));
        assert_eq!(staff.rung(1).key(), None);
        assert_eq!(Staff::default().rung(1), Staff::default());
    }
}
