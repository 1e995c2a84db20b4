//! The week's hours, days with the same ones together.

use chrono::{NaiveTime, Weekday};

use crate::tenant::OpeningHours;

pub(super) const WEEK: [Weekday; 7] =
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

/// From opening to closing.
pub(super) type Stretch = (NaiveTime, NaiveTime);

/// Days with the same hours.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Group {
    pub(super) days: Days,
    /// In order, at least one.
    pub(super) open: Vec<Stretch>,
}

#[derive(Debug, PartialEq, Eq)]
pub(super) enum Days {
    All,
    /// Three or more in a row; the first and the last.
    Run(Weekday, Weekday),
    /// One or more, each named.
    Each(Vec<Weekday>),
}

/// Opening times of a weekday, in order.
pub(super) fn stretches(hours: &[OpeningHours], day: Weekday) -> Vec<Stretch> {
    let of_day = hours.iter().filter(|hours| hours.day == day);
    let mut stretches: Vec<_> = of_day.map(|hours| (hours.opens, hours.closes)).collect();
    stretches.sort_unstable();
    stretches
}

/// Open days by their hours, in the order of each group's first day. Empty when the practice never opens.
pub(super) fn groups(hours: &[OpeningHours]) -> Vec<Group> {
    let mut alike: Vec<(Vec<Weekday>, Vec<Stretch>)> = Vec::new();
    for day in WEEK {
        let open = stretches(hours, day);
        if open.is_empty() {
            continue;
        }
        match alike.iter_mut().find(|(_, same)| *same == open) {
            Some((days, _)) => days.push(day),
            None => alike.push((vec![day], open)),
        }
    }
    alike.into_iter().map(|(days, open)| Group { days: Days::of(days), open }).collect()
}

impl Days {
    fn of(days: Vec<Weekday>) -> Self {
        let in_a_row = days.windows(2).all(|pair| pair[0].succ() == pair[1]);
        match days.as_slice() {
            all if all.len() == WEEK.len() => Self::All,
            [first, _, .., last] if in_a_row && days.len() >= 3 => Self::Run(*first, *last),
            _ => Self::Each(days),
        }
    }
}
