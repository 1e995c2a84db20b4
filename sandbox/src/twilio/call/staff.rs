//! The people behind a practice's own telephone number, for `<Dial>`.

use std::time::Duration;

use serde::Deserialize;

/// What happens when the carrier rings the practice's staff.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StaffOutcome {
    #[default]
    Answers,
    Busy,
    NoAnswer,
    /// They press "decline"; the carrier reports this as busy.
    Declined,
}

/// One telephone at the practice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Staff {
    pub outcome: StaffOutcome,
    /// How long it rings before that, in milliseconds; `no_answer` rings until the Dial's timeout instead.
    pub after_ms: u64,
    /// How long staff and caller talk once connected, in milliseconds.
    pub talk_ms: u64,
}

impl Default for Staff {
    fn default() -> Self {
        Self { outcome: StaffOutcome::Answers, after_ms: 1500, talk_ms: 500 }
    }
}

/// How a dialled leg went, in Twilio's words (`DialCallStatus`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DialStatus {
    Completed,
    Busy,
    NoAnswer,
}

impl DialStatus {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Completed => "completed",
            Self::Busy => "busy",
            Self::NoAnswer => "no-answer",
        }
    }
}

impl Staff {
    /// How long it rings and what comes of it, when the Dial allows `timeout` of ringing.
    pub fn ring(&self, timeout: Duration) -> (Duration, DialStatus) {
        let after = Duration::from_millis(self.after_ms);
        match self.outcome {
            StaffOutcome::NoAnswer => (timeout, DialStatus::NoAnswer),
            _ if after >= timeout => (timeout, DialStatus::NoAnswer),
            StaffOutcome::Answers => (after, DialStatus::Completed),
            StaffOutcome::Busy | StaffOutcome::Declined => (after, DialStatus::Busy),
        }
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
            let staff = Staff { outcome, after_ms, talk_ms: 0 };
            let (rang, status) = staff.ring(Duration::from_secs(10));
            assert_eq!((rang.as_millis() as u64, status), expected);
        }
        check(StaffOutcome::Answers, 2000, (2000, DialStatus::Completed));
        check(StaffOutcome::Answers, 20_000, (10_000, DialStatus::NoAnswer));
        check(StaffOutcome::NoAnswer, 2000, (10_000, DialStatus::NoAnswer));
        check(StaffOutcome::Declined, 500, (500, DialStatus::Busy));
    }
}
