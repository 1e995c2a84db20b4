//! Texts about appointments: who is told what, as the appointment stands now.

use chrono::{DateTime, TimeDelta, Utc};
use frontdesk_actors::tenant::{PhoneNumber, Tenant};
use frontdesk_schema::models::appointments::{self, Appointment, Status};
use frontdesk_schema::models::{calls, patients};
use frontdesk_schema::{CallId, DataKeyId, TenantScope};

use super::options;
use super::payload::{Purpose, TextPayload};
use super::sending::{Draft, Sending};
use crate::metrics;
use crate::outbox::{Step, Work};
use crate::sms::gate::Occasion;
use crate::storage::{Storage, StorageError, data_key, open_sealed};

/// For so long whoever was on the phone waits for the text.
const STILL_EXPECTED: TimeDelta = TimeDelta::minutes(30);

/// The text of an effect of kind [`EFFECT`](super::EFFECT).
pub(super) async fn send(
    sending: &Sending,
    work: &Work,
    tenant: &Tenant,
    now: DateTime<Utc>,
) -> Result<Step, StorageError> {
    let Ok(payload) = serde_json::from_str::<TextPayload>(work.payload.expose()) else {
        return Ok(Step::dead("the payload is of no known form"));
    };
    let Some(draft) = draft(&sending.storage, work, tenant, &payload, now).await? else { return Ok(Step::Done) };
    sending.send(work, tenant, &draft, now).await
}

/// `None` when there is nothing to tell, or nobody to tell it.
async fn draft(
    storage: &Storage,
    work: &Work,
    tenant: &Tenant,
    payload: &TextPayload,
    now: DateTime<Utc>,
) -> Result<Option<Draft>, StorageError> {
    let mut connection = storage.database.connection().await?;
    let mut scope = connection.scope(tenant.id).await?;
    let Some(appointment) = appointments::get(&mut scope, payload.appointment).await? else { return Ok(None) };
    if is_outdated(payload, &appointment, now) {
        metrics::text_refused("outdated");
        return Ok(None);
    }
    let Some(to) = number(storage, &mut scope, &appointment).await? else {
        metrics::text_refused("no_number");
        return Ok(None);
    };
    let Some(data_key) = data_key(storage, &mut scope, work.data_key).await? else { return Ok(None) };
    let (day, time) = options::day_and_time(tenant, appointment.starts_at);
    let provider = tenant.providers.iter().find(|provider| provider.id == appointment.provider_id);
    let service = tenant.services.iter().find(|service| service.id == appointment.service_id);
    let expected = work.call.is_some() && now - work.decided_at < STILL_EXPECTED;
    Ok(Some(Draft {
        to,
        kind: payload.purpose.kind(),
        occasion: if expected { Occasion::OwnCall } else { Occasion::Unasked },
        purpose: payload.purpose.in_log(),
        appointment: Some(appointment.id),
        call: work.call,
        agreed: appointment.booked_by_call.map(|call| (call, appointment.created_at)),
        data_key,
        useless_from: Some(appointment.starts_at),
        day,
        time,
        provider: provider.map(|provider| provider.name.clone()),
        service: service.map(|service| service.name.clone()),
        phone: options::phone(tenant).map(|phone| phone.expose().to_owned()).unwrap_or_default(),
    }))
}

/// Whether the appointment is no longer as the text would say.
fn is_outdated(payload: &TextPayload, appointment: &Appointment, now: DateTime<Utc>) -> bool {
    let expected = match payload.purpose {
        Purpose::Confirmation | Purpose::Change | Purpose::Reminder => Status::Booked,
        Purpose::Cancellation => Status::Cancelled,
    };
    appointment.status != expected
        || appointment.starts_at <= now
        || payload.starts_at.is_some_and(|starts_at| starts_at != appointment.starts_at)
}

/// The patient's number, or else the one that the booking call came from.
async fn number(
    storage: &Storage,
    scope: &mut TenantScope<'_>,
    appointment: &Appointment,
) -> Result<Option<PhoneNumber>, StorageError> {
    let Some(patient) = patients::find(scope, appointment.patient_id).await? else { return Ok(None) };
    let Some(key) = data_key(storage, scope, patient.data_key_id).await? else { return Ok(None) };
    if let Some(sealed) = &patient.phone_sealed {
        let place = ("patients", "phone_sealed");
        let number = open_sealed(&key, scope.tenant(), place, patient.id.as_uuid(), sealed)?;
        if let Ok(number) = PhoneNumber::parse(&number) {
            return Ok(Some(number));
        }
    }
    match appointment.booked_by_call {
        Some(call) => caller(storage, scope, call).await,
        None => Ok(None),
    }
}

/// The number a call came from, while it is kept.
pub(super) async fn caller(
    storage: &Storage,
    scope: &mut TenantScope<'_>,
    call: CallId,
) -> Result<Option<PhoneNumber>, StorageError> {
    let Some(row) = calls::find(scope, call.as_uuid()).await? else { return Ok(None) };
    let key = data_key(storage, scope, DataKeyId::from_uuid(row.data_key_id)).await?;
    let (Some(key), Some(sealed)) = (key, &row.caller_sealed) else { return Ok(None) };
    let number = open_sealed(&key, scope.tenant(), ("calls", "caller_sealed"), call.as_uuid(), sealed)?;
    Ok(PhoneNumber::parse(&number).ok())
}
