//! The effect by which an appointment's event follows the appointment: decided in the same transaction as the booking,
//! the move or the cancellation.

use chrono::{DateTime, Utc};
use frontdesk_schema::encryption::{DataKey, Private};
use frontdesk_schema::models::fences::Life;
use frontdesk_schema::models::outbox::NewEffect;
use frontdesk_schema::{AppointmentId, TenantId, WorkId};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::outbox::payload_place;

/// The kind of these effects.
pub const EFFECT: &str = "calendar";

#[derive(Serialize, Deserialize)]
struct Payload {
    appointment: Uuid,
}

/// Has the event of an appointment follow it. What the appointment is, is looked up when the effect is performed: two
/// effects of quick changes write the same, and the second finds nothing to do. It is to be decided only together with a
/// change; each one is an effect of its own.
pub fn effect(
    tenant: TenantId,
    key: &DataKey,
    appointment: AppointmentId,
    life: Option<Life>,
    now: DateTime<Utc>,
) -> NewEffect {
    let id = WorkId::new();
    let payload = serde_json::to_string(&Payload { appointment: appointment.as_uuid() });
    let payload = payload.expect("an id can always be written");
    NewEffect {
        id,
        kind: EFFECT.to_owned(),
        idempotency_key: format!("{EFFECT} {appointment} {id}"),
        data_key: key.id(),
        payload: key.seal(&payload_place(tenant, id), &Private::from(payload.as_str())),
        life,
        created_at: now,
        due_at: now,
    }
}

/// The appointment that an effect is about; `None` when its payload is of another form.
pub(super) fn appointment_of(payload: &Private<String>) -> Option<AppointmentId> {
    let payload: Payload = serde_json::from_str(payload.expose()).ok()?;
    Some(AppointmentId::from_uuid(payload.appointment))
}
