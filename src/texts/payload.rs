//! What a text is about, as its effect carries it, and the effects that follow from what became of an appointment. Pure.

use chrono::{DateTime, TimeDelta, Utc};
use frontdesk_actors::tenant::Tenant;
use frontdesk_schema::encryption::{DataKey, Private};
use frontdesk_schema::models::fences::Life;
use frontdesk_schema::models::outbox::NewEffect;
use frontdesk_schema::models::sms_log;
use frontdesk_schema::{AppointmentId, TenantId, WorkId};
use serde::{Deserialize, Serialize};

use crate::outbox::payload_place;
use crate::sms::Kind;

/// The kind of effect that is a text about an appointment.
pub const EFFECT: &str = "text";

/// What a text tells about an appointment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    Confirmation,
    Change,
    Cancellation,
    Reminder,
}

impl Purpose {
    pub const fn kind(self) -> Kind {
        match self {
            Self::Confirmation => Kind::Confirmation,
            Self::Change => Kind::Change,
            Self::Cancellation => Kind::Cancellation,
            Self::Reminder => Kind::Reminder,
        }
    }

    pub(super) const fn in_log(self) -> sms_log::Purpose {
        match self {
            Self::Confirmation => sms_log::Purpose::Confirmation,
            Self::Change => sms_log::Purpose::Change,
            Self::Cancellation => sms_log::Purpose::Cancellation,
            Self::Reminder => sms_log::Purpose::Reminder,
        }
    }
}

/// The payload of an effect of kind [`EFFECT`], as JSON.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextPayload {
    pub purpose: Purpose,
    pub appointment: AppointmentId,
    /// Only while the appointment begins then: a later move has a text of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starts_at: Option<DateTime<Utc>>,
}

/// What became of an appointment, and who decided it.
pub struct Decided<'a> {
    pub tenant: &'a Tenant,
    pub appointment: AppointmentId,
    /// When it begins from now on; of a cancelled one, when it would have begun.
    pub starts_at: DateTime<Utc>,
    /// The life of the call that decided it; `None` when the practice did.
    pub life: Option<Life>,
    /// What the effects are sealed under: a key of the patient's, so that they go with the patient.
    pub data_key: &'a DataKey,
    pub now: DateTime<Utc>,
}

/// The effects to enqueue in the transaction that books, moves or cancels: the text about it and, where the appointment
/// stands, the reminder before it. Call [`Wake::wake`](crate::outbox::Wake::wake) after the commit.
pub fn effects_for(purpose: Purpose, decided: &Decided<'_>) -> Vec<NewEffect> {
    let Decided { appointment, starts_at, now, .. } = *decided;
    let at_once = |key: String, starts_at| effect(decided, purpose, key, starts_at, now);
    let text = match purpose {
        Purpose::Confirmation => Some(at_once(format!("text/confirmation/{appointment}"), None)),
        // There and back again is two changes.
        Purpose::Change => {
            Some(at_once(format!("text/change/{appointment}/{}", now.timestamp_millis()), Some(starts_at)))
        }
        Purpose::Cancellation => Some(at_once(format!("text/cancellation/{appointment}"), None)),
        Purpose::Reminder => None,
    };
    let reminder = if purpose == Purpose::Cancellation { None } else { reminder(decided) };
    text.into_iter().chain(reminder).collect()
}

/// None when it would be due already: whoever books so late has just been told.
fn reminder(decided: &Decided<'_>) -> Option<NewEffect> {
    let Decided { tenant, appointment, starts_at, now, .. } = *decided;
    let hours = tenant.texts.reminder_hours;
    let due = starts_at - TimeDelta::hours(i64::from(hours));
    let key = format!("text/reminder/{appointment}/{}", starts_at.timestamp());
    (hours > 0 && due > now).then(|| effect(decided, Purpose::Reminder, key, Some(starts_at), due))
}

fn effect(
    decided: &Decided<'_>,
    purpose: Purpose,
    idempotency_key: String,
    starts_at: Option<DateTime<Utc>>,
    due_at: DateTime<Utc>,
) -> NewEffect {
    let payload = TextPayload { purpose, appointment: decided.appointment, starts_at };
    NewEffect {
        kind: EFFECT.to_owned(),
        idempotency_key,
        life: decided.life,
        created_at: decided.now,
        due_at,
        ..sealed(decided.tenant.id, decided.data_key, &payload)
    }
}

/// A payload under a key: the rest of the effect is for whoever asks to fill in.
pub(super) fn sealed(tenant: TenantId, key: &DataKey, payload: &impl Serialize) -> NewEffect {
    let id = WorkId::new();
    let json = serde_json::to_string(payload).expect("a payload is plain data");
    NewEffect {
        id,
        kind: String::new(),
        idempotency_key: String::new(),
        data_key: key.id(),
        payload: key.seal(&payload_place(tenant, id), &Private::new(json)),
        life: None,
        created_at: DateTime::UNIX_EPOCH,
        due_at: DateTime::UNIX_EPOCH,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tenant(reminder_hours: u32) -> Tenant {
        let file = include_str!("../../docs/examples/bright-smiles.toml");
        let mut tenant = crate::tenant_file::parse(file).unwrap().tenant;
        tenant.texts.reminder_hours = reminder_hours;
        tenant
    }

    /// Keys without the appointment's id, and when they are due, in hours from now.
    #[track_caller]
    fn check(purpose: Purpose, reminder_hours: u32, starts_in: i64, expected: &[(&str, i64)]) {
        let now: DateTime<Utc> = "2026-07-14T09:00:00Z".parse().unwrap();
        let (tenant, data_key, appointment) = (tenant(reminder_hours), DataKey::random(), AppointmentId::new());
        let starts_at = now + TimeDelta::hours(starts_in);
        let decided = Decided { tenant: &tenant, appointment, starts_at, life: None, data_key: &data_key, now };
        let effects = effects_for(purpose, &decided);
        let told: Vec<_> = effects
            .iter()
            .map(|effect| {
                assert_eq!(effect.kind, EFFECT);
                let key = effect.idempotency_key.replace(&appointment.to_string(), "ID");
                (key, (effect.due_at - now).num_hours())
            })
            .collect();
        let told: Vec<_> = told.iter().map(|(key, hours)| (key.as_str(), *hours)).collect();
        assert_eq!(told, expected);
    }

    #[test]
    fn a_booking_is_confirmed_at_once_and_reminded_of_in_time() {
        use Purpose::{Cancellation, Change, Confirmation, Reminder};
        let reminder = "text/reminder/ID/1784199600";
        check(Confirmation, 24, 50, &[("text/confirmation/ID", 0), (reminder, 26)]);
        check(Confirmation, 0, 50, &[("text/confirmation/ID", 0)]);
        check(Confirmation, 24, 24, &[("text/confirmation/ID", 0)]);
        check(Change, 2, 50, &[("text/change/ID/1784019600000", 0), (reminder, 48)]);
        check(Cancellation, 24, 50, &[("text/cancellation/ID", 0)]);
        check(Reminder, 24, 50, &[(reminder, 26)]);
    }

    #[test]
    fn a_payload_is_as_it_is_written_down() {
        let appointment = AppointmentId::from_uuid(uuid::Uuid::nil());
        let json = r#"{"purpose":"change","appointment":"00000000-0000-0000-0000-000000000000"}"#;
        let payload = TextPayload { purpose: Purpose::Change, appointment, starts_at: None };
        assert_eq!(serde_json::to_string(&payload).unwrap(), json);
        assert_eq!(serde_json::from_str::<TextPayload>(json).unwrap(), payload);
        let again = r#"{"purpose":"change","appointment":"00000000-0000-0000-0000-000000000000","delivery":2}"#;
        assert_eq!(serde_json::from_str::<TextPayload>(again).unwrap(), payload);
    }
}
