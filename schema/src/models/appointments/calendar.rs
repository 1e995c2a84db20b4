//! The event that stands for an appointment in its provider's calendar: which it is, and how much of ours it shows.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use super::{Appointment, Status};
use crate::error::SchemaError;
use crate::ids::AppointmentId;
use crate::schema::appointments;
use crate::scope::TenantScope;

/// An event as it was just written or read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    pub calendar: String,
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
            appointments::event_calendar.eq(&event.calendar),
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
            appointments::event_calendar.eq(None::<String>),
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

/// Notes that the event does not show the appointment, as somebody has changed it to what the diary does not follow: it
/// is to be written again, over what has this etag.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn event_outdated(
    scope: &mut TenantScope<'_>,
    appointment: AppointmentId,
    etag: Option<&str>,
) -> Result<(), SchemaError> {
    let row = appointments::table.find((scope.tenant().as_uuid(), appointment.as_uuid()));
    diesel::update(row.filter(appointments::event_id.is_not_null()))
        .set((appointments::event_etag.eq(etag), appointments::event_synced_version.eq(None::<i32>)))
        .execute(scope.connection())
        .await?;
    Ok(())
}

/// What stands in a provider's diary: booked, and not over by `from`. The next first.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn standing(
    scope: &mut TenantScope<'_>,
    provider: &str,
    from: DateTime<Utc>,
) -> Result<Vec<Appointment>, SchemaError> {
    let rows = appointments::table
        .filter(appointments::provider_id.eq(provider))
        .filter(appointments::status.eq(Status::Booked))
        .filter(appointments::ends_at.gt(from))
        .select(Appointment::as_select())
        .order((appointments::starts_at, appointments::id));
    Ok(rows.load(scope.connection()).await?)
}

/// Which appointments are looked at for being behind.
#[derive(Debug, Clone, Copy)]
pub struct Behind<'a> {
    pub provider: &'a str,
    /// The provider's.
    pub calendar: &'a str,
    /// Not those that were over by then: nobody needs their events.
    pub ends_after: DateTime<Utc>,
    /// Not those that have changed since: whoever changed them has their event written.
    pub changed_before: DateTime<Utc>,
}

/// Appointments that a calendar does not show as they are: of its provider, booked without an event or with an outdated
/// one or with one elsewhere; and those whose event stands in it although they are cancelled or another provider's. The
/// longest unchanged first.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn unsynced(
    scope: &mut TenantScope<'_>,
    behind: Behind<'_>,
    limit: i64,
) -> Result<Vec<Appointment>, SchemaError> {
    let outdated = appointments::event_synced_version
        .is_distinct_from(appointments::version.nullable())
        .or(appointments::event_calendar.is_distinct_from(behind.calendar));
    let to_show =
        appointments::provider_id.eq(behind.provider).and(appointments::status.eq(Status::Booked)).and(outdated);
    let gone = appointments::status.eq(Status::Cancelled).or(appointments::provider_id.ne(behind.provider));
    let to_go = appointments::event_calendar.is_not_distinct_from(behind.calendar).and(gone);
    let rows = appointments::table
        .filter(to_show.or(to_go))
        .filter(appointments::ends_at.gt(behind.ends_after))
        .filter(appointments::changed_at.lt(behind.changed_before))
        .select(Appointment::as_select())
        .order((appointments::changed_at, appointments::id))
        .limit(limit);
    Ok(rows.load(scope.connection()).await?)
}
