//! An event as its calendar keeps it, and as answers show it.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use serde_json::{Value, json};

use super::draft::{Draft, EventType, ResponseStatus, Status, Transparency, Visibility};
use super::event_time::{EventTime, Span, stamp};

/// An event of a calendar, deleted ones included.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    pub id: String,
    /// What was written last, without the id.
    pub draft: Draft,
    pub created: DateTime<Utc>,
    pub updated: DateTime<Utc>,
    /// Who wrote it first.
    pub creator: String,
    /// How often its time was changed.
    pub sequence: u32,
    pub(super) span: Span,
    /// The calendar's change that this event is the result of.
    pub(super) change: u64,
    /// In the order of creation.
    pub(super) number: u64,
    pub(super) instance: Option<Instance>,
}

/// One occurrence of a series.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Instance {
    pub(super) series: String,
    pub(super) original: DateTime<Utc>,
    pub(super) exception: Exception,
}

/// Whether an occurrence is as the series' rules make it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Exception {
    Regular,
    Changed,
}

impl Event {
    pub fn start(&self) -> DateTime<Utc> {
        self.span.start
    }

    pub fn end(&self) -> DateTime<Utc> {
        self.span.end
    }

    pub fn status(&self) -> Status {
        self.draft.status.unwrap_or(Status::Confirmed)
    }

    pub fn is_cancelled(&self) -> bool {
        self.status() == Status::Cancelled
    }

    /// A private extended property.
    pub fn property(&self, key: &str) -> Option<&str> {
        self.draft.extended_properties.as_ref()?.private.get(key).map(String::as_str)
    }

    pub fn etag(&self) -> String {
        format!("\"{}\"", 3_181_161_784_712_000 + self.change * 1_000)
    }

    pub fn event_type(&self) -> EventType {
        self.draft.event_type.unwrap_or(EventType::Default)
    }

    /// Whether the time counts as taken for the owner of `calendar`. A series itself takes none: its instances do.
    pub(super) fn is_busy(&self, calendar: &str) -> bool {
        let declined =
            self.draft.attendees.iter().flatten().any(|attendee| {
                attendee.email == calendar && attendee.response_status == Some(ResponseStatus::Declined)
            });
        let free_by_nature = matches!(self.event_type(), EventType::WorkingLocation | EventType::Birthday);
        let transparent = self.draft.transparency == Some(Transparency::Transparent);
        !(self.is_cancelled() || self.is_series() || declined || free_by_nature || transparent)
    }

    pub(super) fn is_series(&self) -> bool {
        self.draft.recurrence.is_some()
    }

    /// All that an incremental list says about a deleted event.
    pub(super) fn tombstone(&self) -> Value {
        json!({ "kind": "calendar#event", "etag": self.etag(), "id": self.id, "status": "cancelled" })
    }

    /// The whole resource, with times in `zone`. Fields at their default are left out, as the API does.
    pub(super) fn json(&self, calendar: &str, zone: Tz) -> Value {
        let mut shown = self.draft.clone();
        shown.status = Some(self.status());
        shown.event_type = Some(self.event_type());
        shown.sequence = Some(self.sequence);
        shown.visibility = shown.visibility.filter(|visibility| *visibility != Visibility::Default);
        shown.transparency = shown.transparency.filter(|transparency| *transparency != Transparency::Opaque);
        shown.start = shown.start.map(|start| start.shown(self.span.start, zone));
        shown.end = shown.end.map(|end| end.shown(self.span.end, zone));
        shown.ical_uid = Some(shown.ical_uid.unwrap_or_else(|| format!("{}@google.com", self.id)));
        let mut value = serde_json::to_value(shown).expect("a draft is plain JSON");
        value["kind"] = json!("calendar#event");
        value["etag"] = json!(self.etag());
        value["id"] = json!(self.id);
        value["htmlLink"] = json!(format!("https://www.google.com/calendar/event?eid={}", self.id));
        value["created"] = json!(stamp(self.created));
        value["updated"] = json!(stamp(self.updated));
        value["creator"] = json!({ "email": self.creator });
        value["organizer"] = json!({ "email": calendar, "self": true });
        if value.get("reminders").is_none() {
            value["reminders"] = json!({ "useDefault": true });
        }
        if let Some(instance) = &self.instance {
            value["recurringEventId"] = json!(instance.series);
            let start = self.draft.start.clone().unwrap_or_default();
            value["originalStartTime"] = json!(EventTime::shown(&start, instance.original, zone));
        }
        value
    }
}
