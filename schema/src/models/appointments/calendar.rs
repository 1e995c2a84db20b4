//! The event that stands for an appointment in its provider's calendar: which it is, and how much of ours it shows.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use super::{Appointment, Status};
use crate::error::SchemaError;
use crate::ids::AppointmentId;
use crate::schema::{appointments, providers};
use crate::scope::TenantScope;

/// An event as it was just written or read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    pub id: String,
    pub etag: String,
    /// The version of the appointment that it shows.
    pub version: i32,
}

/// Notes which event shows an appointment. False when a newer version was noted before, or there is no appointment.
///
/// # Errors
/// `appointments_event` when the event is another appointment's.
pub async fn event_written(
    scope: &mut TenantScope<'_>,
    appointment: AppointmentId,
    event: &Event,
) -> Result<bool, SchemaError> {
    let row = appointments::table
        .find((scope.tenant().as_uuid(), appointment.as_uuid()))
        .filter(appointments::event_synced_version.is_null().or(appointments::event_synced_version.le(event.version)));
    let written = diesel::update(row)
        .set((
            appointments::event_id.eq(&event.id),
            appointments::event_etag.eq(&event.etag),
            appointments::event_synced_version.eq(event.version),
        ))
        .execute(scope.connection())
        .await?;
    Ok(written > 0)
}

/// Notes that the event is gone: the calendar shows nothing of the appointment any more, and it may be written anew.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn event_gone(scope: &mut TenantScope<'_>, appointment: AppointmentId) -> Result<(), SchemaError> {
    diesel::update(appointments::table.find((scope.tenant().as_uuid(), appointment.as_uuid())))
        .set((
            appointments::event_id.eq(None::<String>),
            appointments::event_etag.eq(None::<String>),
            appointments::event_synced_version.eq(None::<i32>),
        ))
        .execute(scope.connection())
        .await?;
    Ok(())
}

/// The appointment that an event stands for; `None` for an event that is none of ours.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn by_event(scope: &mut TenantScope<'_>, event: &str) -> Result<Option<Appointment>, SchemaError> {
    let row = appointments::table.filter(appointments::event_id.eq(event)).select(Appointment::as_select());
    Ok(row.first(scope.connection()).await.optional()?)
}

/// Appointments whose calendar does not show what they are: booked without an event or with an outdated one, cancelled
/// with one. The longest unchanged first; those of providers without a calendar do not count.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn unsynced(scope: &mut TenantScope<'_>, limit: i64) -> Result<Vec<Appointment>, SchemaError> {
    let with_calendar = providers::table.filter(providers::calendar_id.is_not_null()).select(providers::id);
    let behind = appointments::table
        .filter(appointments::event_synced_version.is_distinct_from(appointments::version.nullable()))
        .filter(appointments::status.eq(Status::Booked).or(appointments::event_id.is_not_null()))
        .filter(appointments::provider_id.eq_any(with_calendar))
        .select(Appointment::as_select())
        .order((appointments::changed_at, appointments::id))
        .limit(limit);
    Ok(behind.load(scope.connection()).await?)
}
