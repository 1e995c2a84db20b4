//! The fields of an event that a client writes, and what the API checks about them.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::error::{ApiError, Reason};
use super::event_time::{EventTime, Moment, Span};
use super::id;

/// An event as a client writes it. Documented fields that a booking has no use for are refused like misspelt ones.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Draft {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "iCalUID", skip_serializing_if = "Option::is_none")]
    pub ical_uid: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visibility: Option<Visibility>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transparency: Option<Transparency>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_type: Option<EventType>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<EventTime>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<EventTime>,
    /// Rules of a series; only staff make one here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recurrence: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sequence: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extended_properties: Option<ExtendedProperties>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reminders: Option<Reminders>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attendees: Option<Vec<Attendee>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guests_can_invite_others: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guests_can_modify: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guests_can_see_other_guests: Option<bool>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Status {
    Confirmed,
    Tentative,
    /// Deleted, or one instance of a series that does not take place.
    Cancelled,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Visibility {
    Default,
    Public,
    Private,
    Confidential,
}

/// Whether the time is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Transparency {
    Opaque,
    Transparent,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum EventType {
    Default,
    FocusTime,
    OutOfOffice,
    WorkingLocation,
    Birthday,
    FromGmail,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ExtendedProperties {
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub private: BTreeMap<String, String>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub shared: BTreeMap<String, String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Reminders {
    #[serde(default)]
    pub use_default: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub overrides: Option<Vec<Reminder>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reminder {
    pub method: ReminderMethod,
    pub minutes: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ReminderMethod {
    Email,
    Popup,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Attendee {
    pub email: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub optional: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response_status: Option<ResponseStatus>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum ResponseStatus {
    NeedsAction,
    Declined,
    Tentative,
    Accepted,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub title: String,
    pub url: String,
}

/// What answers carry and the API ignores in a request.
const READ_ONLY: [&str; 12] = [
    "kind",
    "etag",
    "htmlLink",
    "created",
    "updated",
    "creator",
    "organizer",
    "recurringEventId",
    "originalStartTime",
    "hangoutLink",
    "locked",
    "privateCopy",
];

/// Limits of extended properties ("Extended properties").
const LONGEST_KEY: usize = 44;
const LONGEST_VALUE: usize = 1_024;
const MOST_PROPERTIES: usize = 300;
const MOST_PROPERTY_BYTES: usize = 32 * 1_024;
/// Limits of reminders: four weeks ahead.
const MOST_OVERRIDES: usize = 5;
const MOST_MINUTES: u32 = 40_320;

impl Draft {
    /// An appointment.
    pub fn timed(start: DateTime<Utc>, end: DateTime<Utc>, zone: Tz) -> Self {
        Self { start: Some(EventTime::at(start, zone)), end: Some(EventTime::at(end, zone)), ..Self::default() }
    }

    /// Whole days, the last one excluded.
    pub fn all_day(first: NaiveDate, end: NaiveDate) -> Self {
        Self { start: Some(EventTime::day(first)), end: Some(EventTime::day(end)), ..Self::default() }
    }

    pub fn titled(self, summary: &str) -> Self {
        Self { summary: Some(summary.to_owned()), ..self }
    }

    /// The time is not taken.
    pub fn transparent(self) -> Self {
        Self { transparency: Some(Transparency::Transparent), ..self }
    }

    /// Reads the body of a request strictly, without what the API ignores.
    pub(super) fn read(mut body: Value) -> Result<Self, ApiError> {
        if let Some(fields) = body.as_object_mut() {
            fields.retain(|name, _| !READ_ONLY.contains(&name.as_str()));
        }
        serde_json::from_value(body).map_err(|error| ApiError::invalid(error.to_string()))
    }

    /// This draft after a patch: objects are merged, arrays replaced, `null` removes ("Performance tips").
    pub(super) fn patched(&self, patch: Value) -> Result<Self, ApiError> {
        // What a patch removes leaves no trace in the result; its name must be right all the same.
        let removing = |(name, value): &(&String, &Value)| value.is_null() || matches!(name.as_str(), "start" | "end");
        let named: Map<_, _> = patch.as_object().into_iter().flatten().filter(removing).map(cloned).collect();
        Self::read(Value::Object(named))?;
        let mut merged = serde_json::to_value(self).expect("a draft is plain JSON");
        merge(&mut merged, patch);
        Self::read(merged)
    }

    /// Checks everything about one event that needs no other; returns the time it takes.
    ///
    /// # Errors
    ///
    /// The API's own, of status 400.
    pub(super) fn check(&self, zone: Tz) -> Result<Span, ApiError> {
        self.id.as_deref().map_or(Ok(()), id::check)?;
        if let Some(properties) = &self.extended_properties {
            properties.check()?;
        }
        if let Some(Reminders { use_default, overrides: Some(overrides) }) = &self.reminders {
            if *use_default && !overrides.is_empty() {
                return Err(ApiError::invalid("Default reminders and overrides exclude each other.").at("reminders"));
            }
            if overrides.len() > MOST_OVERRIDES || overrides.iter().any(|reminder| reminder.minutes > MOST_MINUTES) {
                return Err(ApiError::invalid("Invalid reminder override.").at("reminders"));
            }
        }
        if self.attendees.iter().flatten().any(|attendee| !attendee.email.contains('@')) {
            return Err(ApiError::invalid("Invalid attendee email.").at("attendees"));
        }
        self.span(zone)
    }

    fn span(&self, zone: Tz) -> Result<Span, ApiError> {
        let missing = |field: &str| ApiError::new(Reason::Required).saying(format!("Missing {field} time.")).at(field);
        let start = self.start.as_ref().ok_or_else(|| missing("start"))?.moment("start")?;
        let end = self.end.as_ref().ok_or_else(|| missing("end"))?.moment("end")?;
        let empty = match (start, end) {
            (Moment::Day(start), Moment::Day(end)) => end <= start,
            (Moment::Instant(start), Moment::Instant(end)) => end < start,
            _ => return Err(ApiError::invalid("Start and end times must either both be date or both be dateTime.")),
        };
        if empty {
            return Err(ApiError::new(Reason::TimeRangeEmpty));
        }
        Ok(Span { start: start.instant(zone), end: end.instant(zone) })
    }
}

impl ExtendedProperties {
    fn check(&self) -> Result<(), ApiError> {
        let all = || self.private.iter().chain(&self.shared);
        let bytes: usize = all().map(|(key, value)| key.len() + value.len()).sum();
        let too_long = all().any(|(key, value)| {
            key.is_empty() || key.chars().count() > LONGEST_KEY || value.chars().count() > LONGEST_VALUE
        });
        if too_long || bytes > MOST_PROPERTY_BYTES || all().count() > MOST_PROPERTIES {
            return Err(ApiError::invalid("Invalid extended property.").at("extendedProperties"));
        }
        Ok(())
    }
}

/// A JSON merge patch (RFC 7396).
fn merge(target: &mut Value, patch: Value) {
    let Value::Object(patch) = patch else {
        *target = patch;
        return;
    };
    if !target.is_object() {
        *target = Value::Object(Map::new());
    }
    let fields = target.as_object_mut().expect("it was made an object");
    for (name, value) in patch {
        if value.is_null() {
            fields.remove(&name);
        } else {
            merge(fields.entry(name).or_insert(Value::Null), value);
        }
    }
}

fn cloned((name, value): (&String, &Value)) -> (String, Value) {
    (name.clone(), value.clone())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn draft() -> Draft {
        let body = json!({
            "summary": "Appt 4F2K",
            "start": {"dateTime": "2026-12-01T09:00:00", "timeZone": "America/New_York"},
            "end": {"dateTime": "2026-12-01T09:30:00", "timeZone": "America/New_York"},
            "extendedProperties": {"private": {"bookingId": "01J", "v": "1"}},
            "reminders": {"useDefault": false, "overrides": [{"method": "popup", "minutes": 10}]},
        });
        Draft::read(body).unwrap()
    }

    #[track_caller]
    fn check(change: Value, reason: Option<Reason>) {
        let checked = draft().patched(change.clone()).and_then(|draft| draft.check(Tz::UTC));
        assert_eq!(checked.err().map(|error| error.reason), reason, "{change}");
    }

    #[test]
    fn a_draft_is_checked_field_by_field() {
        let many = json!((0..6).map(|_| json!({"method": "email", "minutes": 5})).collect::<Vec<_>>());
        check(json!({}), None);
        check(json!({"sumary": "x"}), Some(Reason::Invalid));
        check(json!({"sumary": null}), Some(Reason::Invalid));
        check(json!({"start": {"datetime": null}}), Some(Reason::Invalid));
        check(json!({"status": "canceled"}), Some(Reason::Invalid));
        check(json!({"etag": "\"1\"", "htmlLink": "x"}), None);
        check(json!({"start": null}), Some(Reason::Required));
        check(json!({"start": {"date": "2026-12-01"}}), Some(Reason::Invalid));
        check(json!({"start": {"date": "2026-12-01", "dateTime": null, "timeZone": null}}), Some(Reason::Invalid));
        check(json!({"end": {"dateTime": "2026-12-01T08:59:59"}}), Some(Reason::TimeRangeEmpty));
        check(json!({"extendedProperties": {"private": {"k": "v".repeat(1025)}}}), Some(Reason::Invalid));
        check(json!({"extendedProperties": {"private": {"k".repeat(45): "v"}}}), Some(Reason::Invalid));
        check(json!({"extendedProperties": {"private": {"v": 2}}}), Some(Reason::Invalid));
        check(json!({"reminders": {"overrides": many}}), Some(Reason::Invalid));
        check(json!({"reminders": {"useDefault": true}}), Some(Reason::Invalid));
        check(json!({"attendees": [{"email": "nobody"}]}), Some(Reason::Invalid));
    }

    #[test]
    fn a_patch_merges_objects_replaces_arrays_and_removes_by_null() {
        let patched = draft()
            .patched(json!({
                "summary": null,
                "extendedProperties": {"private": {"v": "2", "bookingId": null, "never": null}},
                "reminders": {"overrides": []},
            }))
            .unwrap();
        assert_eq!(patched.summary, None);
        assert_eq!(patched.extended_properties.unwrap().private, BTreeMap::from([("v".into(), "2".into())]));
        assert_eq!(patched.reminders.unwrap().overrides, Some(vec![]));
        assert_eq!(patched.start, draft().start);
    }

    #[test]
    fn a_patch_turns_a_timed_event_into_a_whole_day_by_removing_the_time() {
        let day = |date: &str| json!({"date": date, "dateTime": null, "timeZone": null});
        let patched = draft().patched(json!({"start": day("2026-12-01"), "end": day("2026-12-02")})).unwrap();
        let first = NaiveDate::from_ymd_opt(2026, 12, 1).unwrap();
        assert_eq!(patched.start, Some(EventTime::day(first)));
        let span = patched.check(Tz::America__New_York).unwrap();
        assert_eq!(span.end - span.start, chrono::TimeDelta::hours(24));
    }
}
