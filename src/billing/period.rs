//! The day and the month that it is at a practice: what its budgets are counted by.

use std::ops::Range;

use chrono::{DateTime, Days, Utc};
use chrono_tz::Tz;

use super::month::{Month, midnight};

/// What a limit is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Period {
    Day,
    Month,
}

impl Period {
    pub const ALL: [Self; 2] = [Self::Day, Self::Month];

    /// Metric label.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Month => "month",
        }
    }
}

/// A day and its month, each from its first moment until the first of the next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Periods {
    pub day: Range<DateTime<Utc>>,
    pub month: Range<DateTime<Utc>>,
}

impl Periods {
    /// Those of this moment, as clocks there have them.
    pub fn at(now: DateTime<Utc>, zone: Tz) -> Self {
        let date = now.with_timezone(&zone).date_naive();
        let next = date.checked_add_days(Days::new(1)).expect("days are those of four-digit years");
        let (from, to) = Month::containing(now, zone).bounds(zone);
        Self { day: midnight(date, zone)..midnight(next, zone), month: from..to }
    }

    pub fn of(&self, period: Period) -> &Range<DateTime<Utc>> {
        match period {
            Period::Day => &self.day,
            Period::Month => &self.month,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(now: &str, zone: Tz, day: (&str, &str)) {
        let periods = Periods::at(now.parse().unwrap(), zone);
        assert_eq!(periods.day, day.0.parse().unwrap()..day.1.parse().unwrap());
    }

    #[test]
    fn a_day_is_from_midnight_to_midnight_there() {
        let london = chrono_tz::Europe::London;
        check("2026-11-28T23:59:59Z", london, ("2026-11-28T00:00:00Z", "2026-11-29T00:00:00Z"));
        check("2026-07-01T23:00:00Z", london, ("2026-07-01T23:00:00Z", "2026-07-02T23:00:00Z"));
        // Clocks are put back: the day has 25 hours.
        check("2026-10-25T12:00:00Z", london, ("2026-10-24T23:00:00Z", "2026-10-26T00:00:00Z"));
    }

    proptest! {
        #[test]
        fn every_moment_is_within_its_day_and_its_month(
            seconds in 0_i64..4_000_000_000, zone in prop::sample::select(&chrono_tz::TZ_VARIANTS[..]),
        ) {
            let now = DateTime::from_timestamp(seconds, 0).unwrap();
            let periods = Periods::at(now, zone);
            prop_assert!(periods.day.contains(&now), "{now} of {zone}: {:?}", periods.day);
            prop_assert!(periods.month.contains(&now), "{now} of {zone}: {:?}", periods.month);
            prop_assert!(periods.month.start <= periods.day.start && periods.day.end <= periods.month.end);
        }
    }
}
