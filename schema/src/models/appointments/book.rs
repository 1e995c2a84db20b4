//! Booking: time in the diary, the appointment and its effects outside, all or nothing.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use super::{Appointment, Status};
use crate::encryption::SealedText;
use crate::error::SchemaError;
use crate::ids::{AppointmentId, DataKeyId, EntryId, PatientId};
use crate::models::diary::{self, Claim, Slot};
use crate::models::fences::{self, Fence, Life};
use crate::models::outbox::{self, NewEffect};
use crate::schema::appointments;
use crate::scope::TenantScope;

pub struct Booking {
    pub id: AppointmentId,
    /// Of its time in the diary.
    pub entry: EntryId,
    /// One booking per intent, however often it is tried.
    pub idempotency_key: String,
    pub slot: Slot,
    /// Within the slot, which has the buffers around it.
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    pub service: String,
    pub patient: PatientId,
    pub data_key: DataKeyId,
    pub notes: Option<SealedText>,
    /// The life of the call that books; `None` when the practice does.
    pub life: Option<Life>,
    /// What is to follow outside, if this booking is a new one.
    pub effects: Vec<NewEffect>,
}

/// What came of a booking. Only a new one has written anything.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub enum Booked {
    New(Appointment),
    /// This intent was booked before, and stands like this now.
    Already(Appointment),
    SlotTaken,
    /// The call has a newer life.
    Stale,
}

/// Books, in the place of what the call holds.
///
/// # Errors
/// `…_fkey` when the patient, the service, the provider or the room is none of the practice's.
pub async fn book(scope: &mut TenantScope<'_>, booking: &Booking, now: DateTime<Utc>) -> Result<Booked, SchemaError> {
    diary::lock(scope).await?;
    if fences::check_any(scope, booking.life, now).await? == Fence::Stale {
        return Ok(Booked::Stale);
    }
    if let Some(row) = by_key(scope, &booking.idempotency_key).await? {
        return Ok(Booked::Already(row));
    }
    diary::sweep_expired(scope, now).await?;
    let claim = Claim { id: booking.entry, held_until: None, slot: &booking.slot, life: booking.life };
    if !diary::claim(scope, &claim).await? {
        return Ok(Booked::SlotTaken);
    }
    let row = diesel::insert_into(appointments::table)
        .values((
            appointments::tenant_id.eq(scope.tenant()),
            appointments::id.eq(booking.id),
            appointments::diary_id.eq(booking.entry),
            appointments::patient_id.eq(booking.patient),
            appointments::service_id.eq(&booking.service),
            appointments::provider_id.eq(&booking.slot.provider),
            appointments::starts_at.eq(booking.starts_at),
            appointments::ends_at.eq(booking.ends_at),
            appointments::status.eq(Status::Booked),
            appointments::booked_by_call.eq(booking.life.map(|life| life.call)),
            appointments::idempotency_key.eq(&booking.idempotency_key),
            appointments::data_key_id.eq(booking.data_key),
            appointments::notes_sealed.eq(&booking.notes),
            appointments::created_at.eq(now),
            appointments::changed_at.eq(now),
        ))
        .returning(Appointment::as_returning())
        .get_result(scope.connection())
        .await?;
    outbox::put_all(scope, &booking.effects).await?;
    Ok(Booked::New(row))
}

/// What was booked under this key, as it stands now.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn by_key(scope: &mut TenantScope<'_>, key: &str) -> Result<Option<Appointment>, SchemaError> {
    let row = appointments::table.filter(appointments::idempotency_key.eq(key)).select(Appointment::as_select());
    Ok(row.first(scope.connection()).await.optional()?)
}
