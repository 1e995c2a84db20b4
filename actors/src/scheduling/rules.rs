//! What the practice has decided: hours, closures, who does what where, and how far ahead.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc, Weekday};
use chrono_tz::Tz;

/// Starts are offered this far apart when the practice does not say, in minutes.
const STEP: u32 = 15;
/// No practice plans farther ahead, in days: keeps every search bounded, whatever the configuration says.
const FARTHEST: u32 = 730;

/// The rules of one practice. Times of day and dates are local to `time_zone`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rules {
    pub time_zone: Tz,
    /// When the practice is open. Openings of a day that overlap or touch are one.
    pub opening: Vec<Opening>,
    /// Days on which the practice stays closed.
    pub closures: Vec<NaiveDate>,
    pub providers: Vec<ProviderRules>,
    /// The rooms (chairs) there are. A service can only use one of these.
    pub rooms: Vec<String>,
    pub services: Vec<ServiceRules>,
    /// The least time from now to the start of an appointment, in minutes. A service may have its own.
    pub lead_minutes: u32,
    /// How many days after today the last one is that can be booked; two years at most.
    pub horizon_days: u32,
    /// Starts are offered at multiples of this past midnight, in minutes; 0 stands for 15. Only what is *offered* keeps
    /// to it: [`check`](super::check) allows any start.
    pub step_minutes: u32,
}

/// Open from one time to another on a day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Opening {
    pub day: Weekday,
    pub opens: NaiveTime,
    /// Midnight stands for the end of the day. An opening that would end before it begins is none.
    pub closes: NaiveTime,
}

/// Somebody who sees patients.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProviderRules {
    pub id: String,
    pub name: String,
    /// `None`: the practice's. Otherwise only what lies within the practice's counts.
    pub hours: Option<Vec<Opening>>,
    /// Days away, from the first to the last.
    pub absences: Vec<(NaiveDate, NaiveDate)>,
}

/// Something that can be booked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceRules {
    pub id: String,
    /// How long the appointment is; at least one minute.
    pub minutes: u32,
    /// Time that is kept free before the appointment, in minutes. May reach outside the hours.
    pub buffer_before: u32,
    /// The same after it.
    pub buffer_after: u32,
    /// Ids of those who offer it, the preferred one first.
    pub providers: Vec<String>,
    /// Where it can be done, the preferred room first. Empty: it needs none.
    pub rooms: Vec<String>,
    /// Its own least time from now to the start, in minutes, instead of the practice's.
    pub lead: Option<u32>,
}

impl Rules {
    pub(super) fn local(&self, instant: DateTime<Utc>) -> NaiveDateTime {
        instant.with_timezone(&self.time_zone).naive_local()
    }

    /// The last day that can be booked.
    pub(super) fn last_day(&self, now: DateTime<Utc>) -> NaiveDate {
        self.local(now).date() + TimeDelta::days(self.horizon_days.min(FARTHEST).into())
    }

    pub(super) fn is_closed_on(&self, date: NaiveDate) -> bool {
        self.closures.contains(&date)
    }

    /// In seconds.
    pub(super) fn step(&self) -> i64 {
        let minutes = if self.step_minutes == 0 { STEP } else { self.step_minutes };
        i64::from(minutes) * 60
    }
}

impl ProviderRules {
    pub(super) fn is_away_on(&self, date: NaiveDate) -> bool {
        self.absences.iter().any(|&(first, last)| first <= date && date <= last)
    }
}

impl ServiceRules {
    pub(super) fn length(&self) -> TimeDelta {
        TimeDelta::minutes(self.minutes.max(1).into())
    }

    /// The time that is taken by an appointment beginning then: with its buffers.
    pub(super) fn occupied(&self, start: DateTime<Utc>) -> (DateTime<Utc>, DateTime<Utc>) {
        let before = TimeDelta::minutes(self.buffer_before.into());
        let after = TimeDelta::minutes(self.buffer_after.into());
        (start - before, start + self.length() + after)
    }
}
