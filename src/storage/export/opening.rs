//! Rows of one person, opened.

use std::collections::HashMap;

use frontdesk_schema::encryption::{DataKey, RowKey, SealedText};
use frontdesk_schema::models::appointments::Appointment;
use frontdesk_schema::models::calls::CallRow;
use frontdesk_schema::models::consents::ConsentRow;
use frontdesk_schema::models::messages::MessageRow;
use frontdesk_schema::models::outbox::Effect;
use frontdesk_schema::models::patients::Patient;
use frontdesk_schema::models::requests::RequestRow;
use frontdesk_schema::models::sms_log::Sms;
use frontdesk_schema::models::turns::TurnRow;
use frontdesk_schema::{CallId, DataKeyId, MessageId, TenantId, TenantScope};
use serde_json::Value;

use super::document::{
    ExportedAppointment, ExportedCall, ExportedConsent, ExportedEffect, ExportedMessage, ExportedPatient,
    ExportedRequest, ExportedText, ExportedTurn, Whose,
};
use crate::storage::read::{data_key, unopened};
use crate::storage::receiver::{open, turn_row};
use crate::storage::{Storage, StorageError};

/// A person's keys, those that were erased left out.
pub(super) struct Opening {
    tenant: TenantId,
    keys: HashMap<DataKeyId, DataKey>,
}

impl Opening {
    pub(super) async fn with(
        storage: &Storage,
        scope: &mut TenantScope<'_>,
        ids: &[DataKeyId],
    ) -> Result<Self, StorageError> {
        let mut keys = HashMap::new();
        for id in ids {
            if let Some(key) = data_key(storage, scope, *id).await? {
                keys.insert(*id, key);
            }
        }
        Ok(Self { tenant: scope.tenant(), keys })
    }

    /// A sealed value; `None` when there is none, or its key was erased.
    fn text<'a>(
        &self,
        key: DataKeyId,
        place: (&'static str, &'static str),
        row: impl Into<RowKey>,
        sealed: impl Into<Option<&'a SealedText>>,
    ) -> Result<Option<String>, StorageError> {
        let both = self.keys.get(&key).zip(sealed.into());
        both.map(|(key, sealed)| open(key, self.tenant, place, row, sealed).map_err(unopened)).transpose()
    }

    pub(super) fn patient(&self, row: &Patient) -> Result<ExportedPatient, StorageError> {
        let text = |column, sealed| self.text(row.data_key_id, ("patients", column), row.id.as_uuid(), sealed);
        Ok(ExportedPatient {
            id: row.id,
            known_since: row.created_at,
            name: text("name_sealed", Some(&row.name_sealed))?,
            phone: text("phone_sealed", row.phone_sealed.as_ref())?,
            date_of_birth: text("birth_date_sealed", row.birth_date_sealed.as_ref())?,
        })
    }

    pub(super) fn appointment(&self, row: Appointment) -> Result<ExportedAppointment, StorageError> {
        let place = ("appointments", "notes_sealed");
        let notes = self.text(row.data_key_id, place, row.id.as_uuid(), row.notes_sealed.as_ref())?;
        Ok(ExportedAppointment {
            id: row.id,
            service: row.service_id,
            provider: row.provider_id,
            starts_at: row.starts_at,
            ends_at: row.ends_at,
            status: row.status.label(),
            notes,
            booked_in_call: row.booked_by_call,
            calendar: row.event_calendar,
            created_at: row.created_at,
            changed_at: row.changed_at,
        })
    }

    /// Without its turns.
    pub(super) fn call(&self, row: CallRow, whose: Whose) -> Result<ExportedCall, StorageError> {
        let (id, key) = (CallId::from_uuid(row.id), DataKeyId::from_uuid(row.data_key_id));
        let text = |column, sealed: &Option<SealedText>| self.text(key, ("calls", column), id, sealed.as_ref());
        let promised = text("promised_sealed", &row.promised_sealed)?.unwrap_or_default();
        Ok(ExportedCall {
            id,
            whose,
            caller: text("caller_sealed", &row.caller_sealed)?,
            summary: text("summary_sealed", &row.summary_sealed)?,
            promised: promised.lines().map(str::to_owned).collect(),
            carrier_call: row.carrier_call,
            started_at: row.started_at,
            ended_at: row.ended_at,
            duration_ms: row.duration_ms,
            outcome: row.outcome,
            transcript: Vec::new(),
        })
    }

    pub(super) fn turn(&self, row: TurnRow) -> Result<ExportedTurn, StorageError> {
        let place = turn_row(row.call_id, row.life, row.seq, row.revision);
        let key = DataKeyId::from_uuid(row.data_key_id);
        Ok(ExportedTurn {
            text: self.text(key, ("turns", "text_sealed"), place, row.text_sealed.as_ref())?,
            who: row.who,
            at_ms: row.at_ms,
            lasted_ms: row.lasted_ms,
            interrupted: row.interrupted,
            decisions: row.decisions,
        })
    }

    pub(super) fn message(&self, row: &MessageRow) -> Result<ExportedMessage, StorageError> {
        let (id, key) = (MessageId::from_uuid(row.id), DataKeyId::from_uuid(row.data_key_id));
        let text = |column, sealed| self.text(key, ("messages", column), id, sealed);
        Ok(ExportedMessage {
            id,
            call: CallId::from_uuid(row.call_id),
            taken_at: row.taken_at,
            caller_name: text("caller_name_sealed", Some(&row.caller_name_sealed))?,
            message: text("message_sealed", Some(&row.message_sealed))?,
            callback_number: text("callback_sealed", row.callback_sealed.as_ref())?,
            urgent: row.urgent,
            recording: text("recording_sealed", row.recording_sealed.as_ref())?,
        })
    }

    pub(super) fn request(&self, row: &RequestRow) -> Result<ExportedRequest, StorageError> {
        let wish = self.text(row.data_key_id, ("requests", "wish_sealed"), row.id, &row.wish_sealed)?;
        Ok(ExportedRequest {
            id: row.id,
            call: row.call_id,
            kind: row.kind.label(),
            wish: wish.map(json_or_text),
            asked_at: row.asked_at,
            state: row.state.label(),
            settled_at: row.settled_at,
        })
    }

    pub(super) fn sms(&self, row: &Sms) -> Result<ExportedText, StorageError> {
        let place = ("sms_log", "number_sealed");
        Ok(ExportedText {
            id: row.id,
            purpose: row.purpose.label(),
            number: self.text(row.data_key_id, place, row.id.as_uuid(), row.number_sealed.as_ref())?,
            appointment: row.appointment_id,
            call: row.call_id,
            state: row.state.label(),
            queued_at: row.queued_at,
            changed_at: row.changed_at,
        })
    }

    pub(super) fn effect(&self, row: Effect) -> Result<ExportedEffect, StorageError> {
        let place = ("outbox", "payload_sealed");
        let payload = self.text(row.data_key_id, place, row.id.as_uuid(), &row.payload_sealed)?;
        Ok(ExportedEffect {
            id: row.id,
            kind: row.kind,
            call: row.call_id,
            payload: payload.map(json_or_text),
            created_at: row.created_at,
            due_at: row.due_at,
            done_at: row.done_at,
        })
    }
}

pub(super) fn consent(row: ConsentRow) -> ExportedConsent {
    ExportedConsent {
        purpose: row.purpose.label(),
        given: row.given,
        at: row.at,
        source: row.source.label(),
        call: row.call_id,
        wording: row.wording,
    }
}

fn json_or_text(text: String) -> Value {
    serde_json::from_str(&text).unwrap_or(Value::String(text))
}
