//! A start or an end: a day, or an instant in a zone.

use chrono::{
    DateTime, LocalResult, NaiveDate, NaiveDateTime, NaiveTime, SecondsFormat, TimeDelta, TimeZone as _, Utc,
};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::error::ApiError;

/// A start or an end on the wire. `date` and `dateTime` exclude each other.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EventTime {
    /// `YYYY-MM-DD`: a whole day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// RFC 3339; without an offset when `timeZone` is given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date_time: Option<String>,
    /// IANA name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
}

/// What an [`EventTime`] means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Moment {
    Day(NaiveDate),
    Instant(DateTime<Utc>),
}

/// A stretch of time, half-open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Span {
    pub(super) start: DateTime<Utc>,
    pub(super) end: DateTime<Utc>,
}

impl EventTime {
    /// A whole day.
    pub fn day(date: NaiveDate) -> Self {
        Self { date: Some(date.to_string()), ..Self::default() }
    }

    /// An instant, shown in this zone.
    pub fn at(instant: DateTime<Utc>, zone: Tz) -> Self {
        Self { date_time: Some(shown(instant, zone)), time_zone: Some(zone.name().to_owned()), ..Self::default() }
    }

    /// Reads it; `field` names it in the error.
    pub(super) fn moment(&self, field: &'static str) -> Result<Moment, ApiError> {
        let wrong = |problem: &str| ApiError::invalid(format!("Invalid {field} time: {problem}.")).at(field);
        let zone = self.time_zone.as_deref().map(zone).transpose().map_err(|error| error.at(field))?;
        match (self.date.as_deref(), self.date_time.as_deref()) {
            (Some(date), None) => day(date).map(Moment::Day).ok_or_else(|| wrong("not a date")),
            (None, Some(text)) => match (instant(text), local(text), zone) {
                (Some(instant), _, _) => Ok(Moment::Instant(instant)),
                (None, Some(local), Some(zone)) => Ok(Moment::Instant(resolved(local, zone))),
                (None, Some(_), None) => {
                    Err(ApiError::invalid(format!("Missing time zone definition for {field} time.")))
                }
                (None, None, _) => Err(wrong("not an RFC 3339 time")),
            },
            (Some(_), Some(_)) => Err(wrong("date and dateTime exclude each other")),
            (None, None) => Err(wrong("neither date nor dateTime")),
        }
    }

    /// As an answer shows it: days stay days, instants carry the offset of `zone`.
    pub(super) fn shown(&self, instant: DateTime<Utc>, zone: Tz) -> Self {
        if self.date.is_some() {
            return Self { date: self.date.clone(), ..Self::default() };
        }
        let named = self.time_zone.clone().unwrap_or_else(|| zone.name().to_owned());
        Self { date: None, date_time: Some(shown(instant, zone)), time_zone: Some(named) }
    }
}

impl Moment {
    /// The instant: of a day, its midnight in the calendar's zone.
    pub(super) fn instant(self, zone: Tz) -> DateTime<Utc> {
        match self {
            Self::Day(day) => resolved(day.and_time(NaiveTime::MIN), zone),
            Self::Instant(instant) => instant,
        }
    }
}

impl Span {
    pub(super) fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }
}

/// A zone by its IANA name.
pub(super) fn zone(name: &str) -> Result<Tz, ApiError> {
    name.parse().map_err(|_| ApiError::invalid("Invalid time zone definition.").at("timeZone"))
}

/// RFC 3339 with an offset; fractions are ignored.
pub(super) fn instant(text: &str) -> Option<DateTime<Utc>> {
    let sound = text.as_bytes().get(10).is_some_and(|byte| *byte == b'T');
    let parsed = DateTime::parse_from_rfc3339(text).ok().filter(|_| sound)?;
    DateTime::from_timestamp(parsed.timestamp(), 0)
}

/// An instant with the offset of this zone.
pub(super) fn shown(instant: DateTime<Utc>, zone: Tz) -> String {
    instant.with_timezone(&zone).to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// An instant in milliseconds of UTC, as `created` and `updated` are.
pub(super) fn stamp(instant: DateTime<Utc>) -> String {
    instant.to_rfc3339_opts(SecondsFormat::Millis, true)
}

fn day(text: &str) -> Option<NaiveDate> {
    (text.len() == 10).then(|| NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()).flatten()
}

fn local(text: &str) -> Option<NaiveDateTime> {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f").ok()
}

/// The instant of a local time. Google picks one in silence where the clocks change: here the first of two, and after a
/// gap as much later as the gap is long.
fn resolved(local: NaiveDateTime, zone: Tz) -> DateTime<Utc> {
    match zone.from_local_datetime(&local) {
        LocalResult::Single(instant) | LocalResult::Ambiguous(instant, _) => instant.to_utc(),
        LocalResult::None => {
            // No zone skips more than a day; the offset of the day before is the one in force before the gap.
            let before = zone.from_local_datetime(&(local - TimeDelta::days(1))).earliest();
            before.map_or_else(|| local.and_utc(), |before| before.to_utc() + TimeDelta::days(1))
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    #[track_caller]
    fn check(time: Value, expected: Option<&str>) {
        let parsed: EventTime = serde_json::from_value(time.clone()).unwrap();
        let zone = Tz::America__New_York;
        let read = parsed.moment("start").ok().map(|moment| shown(moment.instant(zone), Tz::UTC));
        assert_eq!(read.as_deref(), expected, "{time}");
    }

    #[test]
    fn a_time_is_a_day_or_an_instant_that_is_fixed_by_its_offset_or_its_zone() {
        check(json!({"dateTime": "2026-12-01T09:00:00-05:00"}), Some("2026-12-01T14:00:00Z"));
        check(json!({"dateTime": "2026-12-01T09:00:00", "timeZone": "America/New_York"}), Some("2026-12-01T14:00:00Z"));
        check(
            json!({"dateTime": "2026-12-01T09:00:00Z", "timeZone": "America/New_York"}),
            Some("2026-12-01T09:00:00Z"),
        );
        check(json!({"dateTime": "2026-12-01T09:00:00.250Z"}), Some("2026-12-01T09:00:00Z"));
        check(json!({"date": "2026-12-01"}), Some("2026-12-01T05:00:00Z"));
        check(json!({"dateTime": "2026-12-01T09:00:00"}), None);
        check(json!({"dateTime": "2026-12-01 09:00:00Z"}), None);
        check(json!({"dateTime": "2026-12-01T09:00:00", "timeZone": "Eastern"}), None);
        check(json!({"date": "2026-12-01", "dateTime": "2026-12-01T09:00:00Z"}), None);
        check(json!({"date": "2026-2-1"}), None);
        check(json!({}), None);
    }

    #[test]
    fn where_the_clocks_change_a_local_time_still_has_one_instant() {
        let at = |text: &str| json!({"dateTime": text, "timeZone": "America/New_York"});
        check(at("2026-03-08T02:30:00"), Some("2026-03-08T07:30:00Z"));
        check(at("2026-11-01T01:30:00"), Some("2026-11-01T05:30:00Z"));
    }
}
