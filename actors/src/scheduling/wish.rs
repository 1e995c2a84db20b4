//! What the caller asks for.

use chrono::{Datelike, NaiveDate, NaiveTime, Weekday};

/// A caller's wish, in the practice's local time.
#[derive(Clone, PartialEq, Eq)]
pub struct Wish {
    /// Id of a service.
    pub service: String,
    /// Id of a provider; `None`: whoever has time.
    pub provider: Option<String>,
    /// The first and the last day.
    pub days: (NaiveDate, NaiveDate),
    /// Only these days of the week; `None` or none: any.
    pub weekdays: Option<Vec<Weekday>>,
    /// The appointment begins at or after the first, before the second. Over midnight when the second is the earlier
    /// ("after three" is 15:00 to 00:00); two equal times are that very time.
    pub times: Option<(NaiveTime, NaiveTime)>,
    /// The time the caller would like best. Others are offered when it is not free, the closest first.
    pub exact: Option<NaiveTime>,
}

impl Wish {
    /// Any time on these days, with anybody.
    pub fn new(service: impl Into<String>, days: (NaiveDate, NaiveDate)) -> Self {
        Self { service: service.into(), provider: None, days, weekdays: None, times: None, exact: None }
    }

    pub(super) fn wants_time(&self, time: NaiveTime) -> bool {
        self.times.is_none_or(|(from, to)| match from.cmp(&to) {
            std::cmp::Ordering::Less => from <= time && time < to,
            std::cmp::Ordering::Equal => time == from,
            std::cmp::Ordering::Greater => from <= time || time < to,
        })
    }

    pub(super) fn wants_day(&self, date: NaiveDate) -> bool {
        self.weekdays.as_ref().is_none_or(|days| days.is_empty() || days.contains(&date.weekday()))
    }

    /// Whether any day from the first to the last has a wished weekday.
    pub(super) fn wants_any(&self, first: NaiveDate, last: NaiveDate) -> bool {
        first.iter_days().take(7).take_while(|day| *day <= last).any(|day| self.wants_day(day))
    }
}

impl std::fmt::Debug for Wish {
    /// Without the days and times: they are a caller's words.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Wish").field("service", &self.service).field("provider", &self.provider).finish_non_exhaustive()
    }
}
