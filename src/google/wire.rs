//! Google's messages: exactly what we send and what we read of the answers (Calendar API v3; OAuth 2.0 token
//! endpoint). Serde only, no behaviour.
//!
//! Of an event the texts are never read: other people's entries hold what is none of ours. [`EVENT_FIELDS`] asks
//! Google not to send them at all.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What we read of an event (parameter `fields`).
pub const EVENT_FIELDS: &str = "id,etag,status,start,end,transparency,eventType,extendedProperties/private,\
                                attendees(self,responseStatus)";

/// Private properties of the events that are ours.
pub const APPOINTMENT_PROPERTY: &str = "frontdesk_appointment";
pub const VERSION_PROPERTY: &str = "frontdesk_version";

/// An event as Google tells it. A deleted one may have nothing but its id and status.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Event {
    pub id: String,
    pub etag: Option<String>,
    pub status: Option<Status>,
    pub start: Option<Moment>,
    pub end: Option<Moment>,
    pub transparency: Option<Transparency>,
    pub event_type: Option<EventType>,
    pub extended_properties: Option<ExtendedProperties>,
    pub attendees: Vec<Attendee>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Status {
    Confirmed,
    Tentative,
    Cancelled,
    #[serde(other)]
    Other,
}

/// A moment (`dateTime`, RFC 3339 with an offset in answers) or a whole day (`date`).
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Moment {
    /// Kept as text: one that cannot be read must not spoil the page it stands on.
    pub date_time: Option<String>,
    pub date: Option<NaiveDate>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Transparency {
    Opaque,
    Transparent,
    #[serde(other)]
    Other,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum EventType {
    WorkingLocation,
    Birthday,
    #[serde(other)]
    Other,
}

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ExtendedProperties {
    /// Belong to this calendar's copy of the event.
    pub private: BTreeMap<String, String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Attendee {
    #[serde(rename = "self")]
    pub is_self: bool,
    pub response_status: Option<ResponseStatus>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum ResponseStatus {
    Declined,
    #[serde(other)]
    Other,
}

/// An event as we write it, whole (insert) or in part (patch: what is `None` stays as it is).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct EventBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visibility: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transparency: Option<Transparency>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<MomentBody>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<MomentBody>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extended_properties: Option<ExtendedProperties>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reminders: Option<Reminders>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct MomentBody {
    /// RFC 3339 with an offset, which fixes the moment; the zone is for display.
    pub date_time: String,
    pub time_zone: String,
    /// `Some(())` is written as `null`: takes the date off an event that somebody made last all day. Google refuses a
    /// moment that has both.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<()>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Reminders {
    pub use_default: bool,
}

/// One page of a list.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct EventsPage {
    #[serde(default)]
    pub items: Vec<Event>,
    /// The calendar's own zone (IANA name): where its whole days begin and end.
    pub time_zone: Option<String>,
    pub next_page_token: Option<String>,
    /// Only on the last page.
    pub next_sync_token: Option<String>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FreeBusyRequest<'a> {
    pub time_min: String,
    pub time_max: String,
    pub items: Vec<FreeBusyItem<'a>>,
}

#[derive(Debug, Serialize)]
pub struct FreeBusyItem<'a> {
    pub id: &'a str,
}

#[derive(Debug, Deserialize)]
pub struct FreeBusyAnswer {
    #[serde(default)]
    pub calendars: HashMap<String, FreeBusyCalendar>,
}

/// Errors of one calendar stand here, within an answer of status 200.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct FreeBusyCalendar {
    pub errors: Vec<ErrorItem>,
    pub busy: Vec<Period>,
}

#[derive(Debug, Deserialize)]
pub struct Period {
    pub start: String,
    pub end: String,
}

/// `{"error":{"errors":[{"reason":"…"}],"code":403}}`; newer front ends write `status` and `details` instead.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct ErrorBody {
    pub error: ErrorDetails,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct ErrorDetails {
    pub errors: Vec<ErrorItem>,
    pub details: Vec<ErrorItem>,
    pub status: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct ErrorItem {
    pub reason: String,
}

/// A successful answer of the token endpoint.
#[derive(Deserialize)]
pub struct TokenAnswer {
    pub access_token: String,
    pub expires_in: u64,
    /// Normally absent: the one we have stays good.
    pub refresh_token: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct TokenError {
    pub error: String,
}

/// Opens a channel of push notices.
#[derive(Serialize)]
pub struct ChannelRequest<'a> {
    pub id: &'a str,
    #[serde(rename = "type")]
    pub kind: &'static str,
    pub address: &'a str,
    pub token: &'a str,
    pub params: ChannelParams,
}

#[derive(Serialize)]
pub struct ChannelParams {
    /// Seconds, as text.
    pub ttl: String,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ChannelAnswer {
    pub resource_id: String,
    /// Milliseconds since 1970, as text.
    pub expiration: Option<String>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct StopRequest<'a> {
    pub id: &'a str,
    pub resource_id: &'a str,
}
