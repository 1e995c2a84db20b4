//! What follows outside from a change of the diary: decided in its transaction, performed by workers.

use chrono::{DateTime, Utc};
use frontdesk_actors::desk::diary::Writer;
use frontdesk_schema::encryption::{DataKey, Place, Private};
use frontdesk_schema::models::outbox::{self, NewEffect};
use frontdesk_schema::{AppointmentId, SchemaError, TenantScope, WorkId};
use serde_json::json;

use super::life;

/// Makes the provider's calendar show what an appointment is now.
pub(crate) const CALENDAR: &str = "calendar";

/// Tells the patient by text.
pub(crate) const TEXT: &str = "text";

/// What has become of an appointment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    Booked {
        /// The patient has a telephone that takes texts.
        text: bool,
    },
    /// It has this version then: moved back again later, that is another change.
    Moved {
        version: i32,
    },
    Cancelled,
}

/// The effects of a change. Asked for again they are the same rows: their keys say what they are for.
pub(super) fn effects(
    writer: &Writer,
    key: &DataKey,
    appointment: AppointmentId,
    purpose: Purpose,
    now: DateTime<Utc>,
) -> Vec<NewEffect> {
    let (label, nth, text) = match purpose {
        Purpose::Booked { text } => ("confirmation", String::new(), text),
        Purpose::Moved { version } => ("change", format!("/{version}"), true),
        Purpose::Cancelled => ("cancellation", String::new(), true),
    };
    let effect = |kind: &str, payload: serde_json::Value| {
        let id = WorkId::new();
        let place = Place::new(writer.tenant.id, "outbox", "payload_sealed", id.as_uuid());
        NewEffect {
            id,
            kind: kind.to_owned(),
            idempotency_key: key_of(kind, label, appointment, &nth),
            data_key: key.id(),
            payload: key.seal(&place, &Private::from(payload.to_string())),
            life: Some(life(writer)),
            created_at: now,
            due_at: now,
        }
    };
    let mut effects = vec![effect(CALENDAR, json!({ "appointment": appointment.as_uuid() }))];
    if text {
        effects.push(effect(TEXT, json!({ "purpose": label, "appointment": appointment.as_uuid() })));
    }
    effects
}

fn key_of(kind: &str, label: &str, appointment: AppointmentId, nth: &str) -> String {
    format!("{kind}/{label}/{appointment}{nth}")
}

/// Whether a text confirms this booking.
pub(super) async fn has_text(scope: &mut TenantScope<'_>, appointment: AppointmentId) -> Result<bool, SchemaError> {
    outbox::is_decided(scope, &key_of(TEXT, "confirmation", appointment, "")).await
}
