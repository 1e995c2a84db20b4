//! What follows outside from a change of the diary: decided in its transaction, performed by workers.

use chrono::{DateTime, Utc};
use frontdesk_actors::desk::diary::Writer;
use frontdesk_schema::encryption::{DataKey, Private};
use frontdesk_schema::models::outbox::{self, NewEffect};
use frontdesk_schema::{AppointmentId, SchemaError, TenantScope, WorkId};
use serde_json::json;

use super::life;
use crate::outbox::payload_place;
use crate::texts::{self, Decided, Purpose};

/// Makes the provider's calendar show what an appointment is now.
pub(crate) const CALENDAR: &str = "calendar";

/// What has become of an appointment.
pub(super) struct Change<'a> {
    pub(super) writer: &'a Writer,
    /// The patient's.
    pub(super) key: &'a DataKey,
    pub(super) appointment: AppointmentId,
    pub(super) purpose: Purpose,
    /// When it begins from now on.
    pub(super) starts_at: DateTime<Utc>,
    /// The version it has then: moved back again later, that is another change.
    pub(super) version: i32,
    pub(super) now: DateTime<Utc>,
}

impl Change<'_> {
    /// The effects of the change. Asked for again they are the same rows: their keys say what they are for.
    pub(super) fn effects(&self) -> Vec<NewEffect> {
        let mut effects = self.without_texts();
        effects.extend(texts::effects_for(
            self.purpose,
            &Decided {
                tenant: &self.writer.tenant,
                appointment: self.appointment,
                starts_at: self.starts_at,
                life: Some(life(self.writer)),
                data_key: self.key,
                now: self.now,
            },
        ));
        effects
    }

    /// The same where nobody can be texted.
    pub(super) fn without_texts(&self) -> Vec<NewEffect> {
        let (id, appointment) = (WorkId::new(), self.appointment);
        let payload = json!({ "appointment": appointment }).to_string();
        vec![NewEffect {
            id,
            kind: CALENDAR.to_owned(),
            idempotency_key: format!("{CALENDAR}/{appointment}/{}", self.version),
            data_key: self.key.id(),
            payload: self.key.seal(&payload_place(self.writer.tenant.id, id), &Private::from(payload)),
            life: Some(life(self.writer)),
            created_at: self.now,
            due_at: self.now,
        }]
    }
}

/// Whether a text confirms this booking.
pub(super) async fn has_text(scope: &mut TenantScope<'_>, appointment: AppointmentId) -> Result<bool, SchemaError> {
    outbox::is_decided(scope, &format!("{}/confirmation/{appointment}", texts::EFFECT)).await
}
