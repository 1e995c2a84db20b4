//! What a caller wants, as days and times of the practice's own clock.

use std::fmt;

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, WeekdaySet};

/// First day to last day, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DayRange {
    pub from: NaiveDate,
    pub to: NaiveDate,
}

impl DayRange {
    pub fn contains(self, day: NaiveDate) -> bool {
        self.from <= day && day <= self.to
    }
}

/// When on a day an appointment may begin, in local time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimeWindow {
    /// "At three", also "around three": the slots nearest to it are what the caller wants.
    At(NaiveTime),
    /// From `from` on, and before `to`. "Until the end of the day" is before [`TimeWindow::DAY_END`].
    Between { from: NaiveTime, to: NaiveTime },
}

impl TimeWindow {
    /// Last minute of a day: the end of a window that has none of its own, as in "after four".
    pub const DAY_END: NaiveTime = NaiveTime::from_hms_opt(23, 59, 0).expect("a time of day");

    pub fn contains(self, start: NaiveTime) -> bool {
        match self {
            Self::At(time) => start == time,
            Self::Between { from, to } => from <= start && start < to,
        }
    }

    /// Whether no appointment in this window can begin at `now` or later on the same day.
    pub(super) fn is_over(self, now: NaiveTime) -> bool {
        match self {
            Self::At(time) => time < now,
            Self::Between { to, .. } => to <= now,
        }
    }
}

/// The days and times that fit what the caller said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wanted {
    /// Never before the day the words were said.
    pub days: DayRange,
    /// `None`: any time of day.
    pub times: Option<TimeWindow>,
    /// Only these weekdays of `days`; `None`: all of them.
    pub weekdays: Option<WeekdaySet>,
}

impl Wanted {
    /// Whether an appointment that begins then, in local time, is one the caller asked for.
    pub fn admits(&self, start: NaiveDateTime) -> bool {
        self.days.contains(start.date())
            && self.weekdays.is_none_or(|allowed| allowed.contains(start.weekday()))
            && self.times.is_none_or(|window| window.contains(start.time()))
    }
}

/// Why no days follow from the words: what the agent has to ask about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unclear {
    /// Nothing about time in it, or something that we must not guess at.
    NotUnderstood,
    /// The day, or the time of today, is over.
    Past,
    /// The calendar has no such day, as 31 June.
    NoSuchDate,
    /// It means one of these, and they cannot be searched as one: "Thursday the 4th" when the 4th is a Friday, or
    /// "Tuesday at nine or Thursday at four". Two or more, in the order in which they were said.
    Ambiguous { readings: Vec<Wanted> },
}

impl fmt::Display for Unclear {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::NotUnderstood => "the day or time was not understood",
            Self::Past => "that day or time is over",
            Self::NoSuchDate => "there is no such date",
            Self::Ambiguous { .. } => "the day or time can be read in more than one way",
        })
    }
}

impl std::error::Error for Unclear {}
