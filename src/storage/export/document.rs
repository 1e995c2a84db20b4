//! What a person gets: plain fields under plain names, in one JSON document. Personal throughout, so nothing here can be
//! printed by accident. What is `null` was not known, or is kept no longer.

use chrono::{DateTime, Utc};
use frontdesk_schema::{AppointmentId, CallId, MessageId, PatientId, SmsId, WorkId};
use serde::Serialize;
use serde_json::Value;
use uuid::Uuid;

/// The document's form; another one gets another number.
pub(super) const FORMAT: &str = "frontdesk patient export 1";

/// Everything kept about one person.
#[derive(Serialize)]
pub struct Document {
    pub format: &'static str,
    pub exported_at: DateTime<Utc>,
    pub patient: ExportedPatient,
    pub appointments: Vec<ExportedAppointment>,
    pub calls: Vec<ExportedCall>,
    /// Left in those calls for the practice.
    pub messages: Vec<ExportedMessage>,
    /// What was wished while the diary could not be reached.
    pub requests: Vec<ExportedRequest>,
    /// Texts and what became of them. Their words are made from the practice's template and are not kept.
    pub texts: Vec<ExportedText>,
    /// What bookings and calls have set off: texts, entries of calendars, messages that are passed on.
    pub effects: Vec<ExportedEffect>,
    /// What their number has said about being texted.
    pub consents: Vec<ExportedConsent>,
}

#[derive(Serialize)]
pub struct ExportedPatient {
    pub id: PatientId,
    pub known_since: DateTime<Utc>,
    pub name: Option<String>,
    pub phone: Option<String>,
    pub date_of_birth: Option<String>,
}

#[derive(Serialize)]
pub struct ExportedAppointment {
    pub id: AppointmentId,
    pub service: String,
    pub provider: String,
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    pub status: &'static str,
    pub notes: Option<String>,
    pub booked_in_call: Option<CallId>,
    /// The calendar that it is shown in.
    pub calendar: Option<String>,
    pub created_at: DateTime<Utc>,
    pub changed_at: DateTime<Utc>,
}

/// Why a call is in the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Whose {
    /// They were the caller, or an appointment was made for them.
    Theirs,
    /// It came from their number and is no other patient's: somebody else may have spoken.
    FromTheirNumber,
}

#[derive(Serialize)]
pub struct ExportedCall {
    pub id: CallId,
    pub carrier_call: String,
    pub whose: Whose,
    pub caller: Option<String>,
    pub started_at: DateTime<Utc>,
    pub ended_at: Option<DateTime<Utc>>,
    pub duration_ms: Option<i64>,
    pub outcome: Option<String>,
    pub summary: Option<String>,
    /// What was done for the caller, by status.
    pub promised: Vec<String>,
    pub transcript: Vec<ExportedTurn>,
}

#[derive(Serialize)]
pub struct ExportedTurn {
    /// `caller` or `agent`.
    pub who: String,
    /// Since the call began.
    pub at_ms: i64,
    pub lasted_ms: i64,
    pub text: Option<String>,
    pub interrupted: bool,
    /// How the turn came about, as it was decided by rule.
    pub decisions: Value,
}

#[derive(Serialize)]
pub struct ExportedMessage {
    pub id: MessageId,
    pub call: CallId,
    pub taken_at: DateTime<Utc>,
    pub caller_name: Option<String>,
    pub message: Option<String>,
    pub callback_number: Option<String>,
    pub urgent: bool,
    /// The carrier's name for a recording of it.
    pub recording: Option<String>,
}

#[derive(Serialize)]
pub struct ExportedRequest {
    pub id: Uuid,
    pub call: CallId,
    pub kind: &'static str,
    pub wish: Option<Value>,
    pub asked_at: DateTime<Utc>,
    pub state: &'static str,
    pub settled_at: Option<DateTime<Utc>>,
}

#[derive(Serialize)]
pub struct ExportedText {
    pub id: SmsId,
    pub purpose: &'static str,
    pub number: Option<String>,
    pub appointment: Option<AppointmentId>,
    pub call: Option<CallId>,
    pub state: &'static str,
    pub queued_at: DateTime<Utc>,
    pub changed_at: DateTime<Utc>,
}

#[derive(Serialize)]
pub struct ExportedEffect {
    pub id: WorkId,
    pub kind: String,
    pub call: Option<CallId>,
    pub payload: Option<Value>,
    pub created_at: DateTime<Utc>,
    pub due_at: DateTime<Utc>,
    pub done_at: Option<DateTime<Utc>>,
}

#[derive(Serialize)]
pub struct ExportedConsent {
    pub purpose: &'static str,
    pub given: bool,
    pub at: DateTime<Utc>,
    pub source: &'static str,
    pub call: Option<CallId>,
    /// The sentence of ours that was agreed to.
    pub wording: Option<String>,
}
