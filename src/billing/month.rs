//! A calendar month, as a practice's clocks have it.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Datelike as _, Days, NaiveDate, NaiveTime, TimeDelta, TimeZone as _, Utc};
use chrono_tz::Tz;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// `2026-11`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month {
    /// Its first day.
    first: NaiveDate,
}

impl Month {
    /// The month that it is there.
    pub fn containing(at: DateTime<Utc>, zone: Tz) -> Self {
        let day = at.with_timezone(&zone).date_naive();
        Self { first: day.with_day(1).expect("every month has a first") }
    }

    pub fn next(self) -> Self {
        // The longest month has 31 days, the shortest two together more.
        let inside = self.first.checked_add_days(Days::new(31)).expect("months are those of four-digit years");
        Self { first: inside.with_day(1).expect("every month has a first") }
    }

    /// From its first moment until the first of the next month, as clocks there have them.
    pub fn bounds(self, zone: Tz) -> (DateTime<Utc>, DateTime<Utc>) {
        (midnight(self.first, zone), midnight(self.next().first, zone))
    }
}

/// When a day begins. Where clocks are put forward at midnight it begins later than that; where they are put back over
/// it, it begins the first time.
pub(super) fn midnight(day: NaiveDate, zone: Tz) -> DateTime<Utc> {
    let midnight = day.and_time(NaiveTime::MIN);
    let quarters = (0..=24 * 4).map(|quarter| midnight + TimeDelta::minutes(15 * quarter));
    let first = quarters.filter_map(|local| zone.from_local_datetime(&local).earliest()).next();
    first.map_or_else(|| midnight.and_utc(), |first| first.to_utc())
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.first.format("%Y-%m").to_string())
    }
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a month like 2026-11")]
pub struct NotAMonth;

impl FromStr for Month {
    type Err = NotAMonth;

    fn from_str(text: &str) -> Result<Self, NotAMonth> {
        let (year, month) = text.split_once('-').ok_or(NotAMonth)?;
        let digits = |text: &str, length| text.len() == length && text.bytes().all(|b| b.is_ascii_digit());
        if !digits(year, 4) || !digits(month, 2) {
            return Err(NotAMonth);
        }
        let (year, month) = (year.parse().map_err(|_| NotAMonth)?, month.parse().map_err(|_| NotAMonth)?);
        NaiveDate::from_ymd_opt(year, month, 1).map(|first| Self { first }).ok_or(NotAMonth)
    }
}

impl Serialize for Month {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Month {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn month(text: &str) -> Month {
        text.parse().unwrap()
    }

    #[test]
    fn a_month_is_a_year_and_two_digits() {
        assert_eq!(month("2026-11").to_string(), "2026-11");
        assert_eq!(month("2026-12").next(), month("2027-01"));
        for wrong in
            ["", "2026", "2026-13", "2026-00", "2026-1", "26-11", "2026-11-01", "+026-11", "November", "2026-１1"]
        {
            assert_eq!(wrong.parse::<Month>(), Err(NotAMonth), "{wrong}");
        }
    }

    #[track_caller]
    fn check(text: &str, zone: Tz, from: &str, to: &str) {
        let (begins, ends) = month(text).bounds(zone);
        assert_eq!((begins, ends), (from.parse().unwrap(), to.parse().unwrap()));
    }

    #[test]
    fn months_begin_at_midnight_there() {
        check("2026-11", Tz::UTC, "2026-11-01T00:00:00Z", "2026-12-01T00:00:00Z");
        check("2026-10", chrono_tz::Europe::London, "2026-09-30T23:00:00Z", "2026-11-01T00:00:00Z");
        check("2026-11", chrono_tz::America::New_York, "2026-11-01T04:00:00Z", "2026-12-01T05:00:00Z");
        // Clocks went forward at midnight: the day began at one.
        check("1994-10", chrono_tz::America::Asuncion, "1994-10-01T04:00:00Z", "1994-11-01T03:00:00Z");
        // Kiritimati had no 31 December 1994, so its December ended where January began.
        check("1995-01", chrono_tz::Pacific::Kiritimati, "1994-12-31T10:00:00Z", "1995-01-31T10:00:00Z");
    }

    #[test]
    fn the_month_that_it_is_depends_on_where() {
        let at = "2026-12-01T03:00:00Z".parse().unwrap();
        assert_eq!(Month::containing(at, chrono_tz::Europe::London), month("2026-12"));
        assert_eq!(Month::containing(at, chrono_tz::America::New_York), month("2026-11"));
    }

    proptest! {
        #[test]
        fn every_moment_is_in_exactly_one_month(seconds in 0_i64..4_000_000_000, zone in prop::sample::select(&chrono_tz::TZ_VARIANTS[..])) {
            let at = DateTime::from_timestamp(seconds, 0).unwrap();
            let month = Month::containing(at, zone);
            let (from, to) = month.bounds(zone);
            prop_assert!(from <= at && at < to, "{month} of {zone}: {from} to {to}, not {at}");
            prop_assert_eq!(month.next().bounds(zone).0, to);
        }
    }
}
