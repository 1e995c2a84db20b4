//! Local hours, day by day of the week.

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};

use super::rules::Opening;

/// From opening to closing, in seconds after midnight; the end of the day is 86,400.
pub(super) type Hours = (u32, u32);

const END_OF_DAY: u32 = 24 * 60 * 60;

/// The hours of each day, Monday first: in order, none empty, with time between any two.
#[derive(Debug, Clone, Default)]
pub(super) struct Week([Vec<Hours>; 7]);

impl Week {
    pub(super) fn of(openings: &[Opening]) -> Self {
        let mut week = Self::default();
        for opening in openings {
            let closes = match opening.closes.num_seconds_from_midnight() {
                0 => END_OF_DAY,
                seconds => seconds,
            };
            let hours = (opening.opens.num_seconds_from_midnight(), closes);
            week.0[opening.day.num_days_from_monday() as usize].push(hours);
        }
        Self(week.0.map(merged))
    }

    /// The hours that are in both.
    pub(super) fn and(&self, other: &Self) -> Self {
        let mut both = Self::default();
        for (day, (these, those)) in both.0.iter_mut().zip(self.0.iter().zip(&other.0)) {
            for &(opens, closes) in these {
                let shared = those.iter().map(|&(from, to)| (from.max(opens), to.min(closes)));
                day.extend(shared.filter(|(from, to)| from < to));
            }
        }
        both
    }

    pub(super) fn on(&self, date: NaiveDate) -> &[Hours] {
        &self.0[date.weekday().num_days_from_monday() as usize]
    }
}

/// Brings hours into order and joins those that overlap or touch.
pub(super) fn merged(mut hours: Vec<Hours>) -> Vec<Hours> {
    hours.retain(|(opens, closes)| opens < closes);
    hours.sort_unstable();
    hours.dedup_by(|next, last| {
        let joins = next.0 <= last.1;
        if joins {
            last.1 = last.1.max(next.1);
        }
        joins
    });
    hours
}

/// Hours as times of day; the end of the day is midnight.
pub(super) fn as_times((opens, closes): Hours) -> (NaiveTime, NaiveTime) {
    (time_of_day(opens), time_of_day(closes))
}

pub(super) fn time_of_day(seconds: u32) -> NaiveTime {
    NaiveTime::from_num_seconds_from_midnight_opt(seconds % END_OF_DAY, 0).expect("fewer seconds than a day has")
}
