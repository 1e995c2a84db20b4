//! Appointments that were made here: what can be read of them. [`book()`], [`reschedule()`] and [`cancel()`] change them.

mod book;
mod calendar;
mod change;
mod together;

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

pub use book::{Booked, Booking, book, by_key};
pub use calendar::{Behind, Event, by_event, event_gone, event_outdated, event_written, standing, unsynced};
pub use change::{Cancel, Cancelled, Reschedule, Rescheduled, cancel, reschedule};
pub use together::{Moved, NewTime, move_together};

use super::text_enum::text_enum;
use crate::encryption::SealedText;
use crate::error::SchemaError;
use crate::ids::{AppointmentId, CallId, DataKeyId, PatientId};
use crate::schema::{appointments, patients};
use crate::scope::TenantScope;

text_enum!(
    /// Whether somebody is expected.
    Status {
        Booked = "booked",
        Cancelled = "cancelled",
    }
);

#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = appointments, check_for_backend(diesel::pg::Pg))]
pub struct Appointment {
    pub id: AppointmentId,
    pub patient_id: PatientId,
    pub service_id: String,
    pub provider_id: String,
    /// Without buffers, like the end.
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    pub status: Status,
    /// Grows with every change of time, provider or status.
    pub version: i32,
    pub booked_by_call: Option<CallId>,
    pub event_id: Option<String>,
    pub event_etag: Option<String>,
    /// The calendar that the event stands in.
    pub event_calendar: Option<String>,
    /// The version that the event in the calendar shows.
    pub event_synced_version: Option<i32>,
    pub data_key_id: DataKeyId,
    pub notes_sealed: Option<SealedText>,
    pub created_at: DateTime<Utc>,
    pub changed_at: DateTime<Utc>,
}

/// Whose an appointment is.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = patients, check_for_backend(diesel::pg::Pg))]
pub struct PatientOfAppointment {
    #[diesel(column_name = data_key_id)]
    pub patient_key_id: DataKeyId,
    pub name_sealed: SealedText,
    pub phone_sealed: Option<SealedText>,
}

/// Where a page of appointments begins: after this one, in the order latest first.
pub type Cursor = (DateTime<Utc>, AppointmentId);

/// # Errors
/// When PostgreSQL does not answer.
pub async fn get(scope: &mut TenantScope<'_>, id: AppointmentId) -> Result<Option<Appointment>, SchemaError> {
    let row = appointments::table
        .find((scope.tenant().as_uuid(), id.as_uuid()))
        .select(Appointment::as_select())
        .first(scope.connection())
        .await
        .optional()?;
    Ok(row)
}

/// What these patients have ahead of them: booked and not over by `from`, the next first.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn find_for_patient(
    scope: &mut TenantScope<'_>,
    patients: &[PatientId],
    from: DateTime<Utc>,
) -> Result<Vec<Appointment>, SchemaError> {
    let ahead = appointments::table
        .filter(appointments::patient_id.eq_any(patients))
        .filter(appointments::status.eq(Status::Booked))
        .filter(appointments::ends_at.gt(from))
        .select(Appointment::as_select())
        .order((appointments::starts_at, appointments::id));
    Ok(ahead.load(scope.connection()).await?)
}

/// How many appointments a patient has or had, and how many of them are ahead: booked and not over by `from`.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn count_for_patient(
    scope: &mut TenantScope<'_>,
    patient: PatientId,
    from: DateTime<Utc>,
) -> Result<(i64, i64), SchemaError> {
    let theirs = appointments::table.filter(appointments::patient_id.eq(patient));
    let all = theirs.count().get_result(scope.connection()).await?;
    let ahead = theirs.filter(appointments::status.eq(Status::Booked)).filter(appointments::ends_at.gt(from));
    Ok((all, ahead.count().get_result(scope.connection()).await?))
}

/// A page of appointments with their patients, cancelled ones included, latest first.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn page(
    scope: &mut TenantScope<'_>,
    after: Option<Cursor>,
    limit: i64,
) -> Result<Vec<(Appointment, PatientOfAppointment)>, SchemaError> {
    let same = patients::tenant_id.eq(appointments::tenant_id).and(patients::id.eq(appointments::patient_id));
    let mut query = appointments::table
        .inner_join(patients::table.on(same))
        .select((Appointment::as_select(), PatientOfAppointment::as_select()))
        .into_boxed();
    if let Some((at, id)) = after {
        let earlier = appointments::starts_at.lt(at).or(appointments::starts_at.eq(at).and(appointments::id.lt(id)));
        query = query.filter(earlier);
    }
    let order = (appointments::starts_at.desc(), appointments::id.desc());
    Ok(query.order(order).limit(limit).load(scope.connection()).await?)
}

/// What was booked in a call, the earliest booking first.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn of_call(scope: &mut TenantScope<'_>, call: CallId) -> Result<Vec<Appointment>, SchemaError> {
    let booked = appointments::table
        .filter(appointments::booked_by_call.eq(call))
        .select(Appointment::as_select())
        .order((appointments::created_at, appointments::id));
    Ok(booked.load(scope.connection()).await?)
}

/// The row as it is, and as nobody changes it until the transaction ends.
async fn locked(scope: &mut TenantScope<'_>, id: AppointmentId) -> Result<Option<Appointment>, SchemaError> {
    let row = appointments::table
        .find((scope.tenant().as_uuid(), id.as_uuid()))
        .select(Appointment::as_select())
        .for_update()
        .first(scope.connection())
        .await
        .optional()?;
    Ok(row)
}
