//! Moving and cancelling appointments. The old time is given back only together with the change itself.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use super::{Appointment, Status, locked};
use crate::error::SchemaError;
use crate::ids::{AppointmentId, EntryId};
use crate::models::diary::{self, Kind, Slot, TAKEN};
use crate::models::fences::{self, Fence, Life};
use crate::models::outbox::{self, NewEffect};
use crate::schema::{appointments, diary as entries};
use crate::scope::TenantScope;

pub struct Reschedule {
    pub appointment: AppointmentId,
    pub slot: Slot,
    /// Within the slot, which has the buffers around it.
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    /// Only if the appointment has this version: what was decided looking at another one does not count.
    pub version: Option<i32>,
    /// The life of the call that moves it; `None` when the practice does.
    pub life: Option<Life>,
    /// What is to follow outside, if it is moved now.
    pub effects: Vec<NewEffect>,
}

/// What came of moving an appointment. Only a move has written anything.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub enum Rescheduled {
    Moved(Appointment),
    /// It is at that time already.
    Already(Appointment),
    /// It stays where it was.
    SlotTaken,
    /// It has another version by now.
    Outdated(Appointment),
    /// There is none, or it was cancelled.
    Gone,
    /// The call has a newer life.
    Stale,
}

/// Moves an appointment to another time or provider, in the place of what the call holds.
///
/// # Errors
/// `…_fkey` when the provider or the room is none of the practice's.
pub async fn reschedule(
    scope: &mut TenantScope<'_>,
    wanted: &Reschedule,
    now: DateTime<Utc>,
) -> Result<Rescheduled, SchemaError> {
    diary::lock(scope).await?;
    if fences::check_any(scope, wanted.life, now).await? == Fence::Stale {
        return Ok(Rescheduled::Stale);
    }
    let Some(row) = locked(scope, wanted.appointment).await?.filter(|row| row.status == Status::Booked) else {
        return Ok(Rescheduled::Gone);
    };
    if (row.starts_at, row.ends_at, &row.provider_id) == (wanted.starts_at, wanted.ends_at, &wanted.slot.provider) {
        return Ok(Rescheduled::Already(row));
    }
    if wanted.version.is_some_and(|version| version != row.version) {
        return Ok(Rescheduled::Outdated(row));
    }
    diary::sweep_expired(scope, now).await?;
    if !move_entry(scope, wanted).await? {
        return Ok(Rescheduled::SlotTaken);
    }
    let moved = diesel::update(appointments::table.find((scope.tenant().as_uuid(), wanted.appointment.as_uuid())))
        .set((
            appointments::provider_id.eq(&wanted.slot.provider),
            appointments::starts_at.eq(wanted.starts_at),
            appointments::ends_at.eq(wanted.ends_at),
            appointments::version.eq(appointments::version + 1),
            appointments::changed_at.eq(now),
        ))
        .returning(Appointment::as_returning())
        .get_result(scope.connection())
        .await?;
    outbox::put_all(scope, &wanted.effects).await?;
    Ok(Rescheduled::Moved(moved))
}

/// False when the time is taken: then the entry is where it was, and the call holds what it held.
async fn move_entry(scope: &mut TenantScope<'_>, wanted: &Reschedule) -> Result<bool, SchemaError> {
    let id = wanted.appointment;
    let moved = scope
        .attempt(&TAKEN, async |connection| {
            if let Some(life) = wanted.life {
                let held = entries::table.filter(entries::kind.eq(Kind::Held)).filter(entries::call_id.eq(life.call));
                diesel::delete(held).execute(connection).await?;
            }
            let entry = appointments::table.filter(appointments::id.eq(id)).select(appointments::diary_id);
            let entry = entries::table.filter(entries::id.nullable().eq_any(entry));
            diesel::update(entry)
                .set((
                    entries::provider_id.eq(&wanted.slot.provider),
                    entries::room_id.eq(wanted.slot.room.as_ref()),
                    entries::during.eq(wanted.slot.during),
                    // There it is over nothing, or it would not get there.
                    entries::overlaid.eq(false),
                ))
                .execute(connection)
                .await
                .map(Some)
        })
        .await?;
    Ok(moved.is_some())
}

pub struct Cancel {
    pub appointment: AppointmentId,
    /// Only if the appointment has this version.
    pub version: Option<i32>,
    /// The life of the call that cancels it; `None` when the practice does.
    pub life: Option<Life>,
    /// What is to follow outside, if it is cancelled now.
    pub effects: Vec<NewEffect>,
}

/// What came of cancelling an appointment.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub enum Cancelled {
    Now(Appointment),
    /// It was cancelled before.
    Already(Appointment),
    /// It has another version by now.
    Outdated(Appointment),
    NoSuchAppointment,
    /// The call has a newer life.
    Stale,
}

/// Cancels an appointment and frees its time.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn cancel(
    scope: &mut TenantScope<'_>,
    wanted: &Cancel,
    now: DateTime<Utc>,
) -> Result<Cancelled, SchemaError> {
    diary::lock(scope).await?;
    if fences::check_any(scope, wanted.life, now).await? == Fence::Stale {
        return Ok(Cancelled::Stale);
    }
    let Some(row) = locked(scope, wanted.appointment).await? else { return Ok(Cancelled::NoSuchAppointment) };
    if row.status == Status::Cancelled {
        return Ok(Cancelled::Already(row));
    }
    if wanted.version.is_some_and(|version| version != row.version) {
        return Ok(Cancelled::Outdated(row));
    }
    let appointment = appointments::table.find((scope.tenant().as_uuid(), wanted.appointment.as_uuid()));
    let entry: Option<EntryId> = appointment.select(appointments::diary_id).first(scope.connection()).await?;
    let cancelled = diesel::update(appointment)
        .set((
            appointments::status.eq(Status::Cancelled),
            appointments::diary_id.eq(None::<EntryId>),
            appointments::version.eq(appointments::version + 1),
            appointments::changed_at.eq(now),
        ))
        .returning(Appointment::as_returning())
        .get_result(scope.connection())
        .await?;
    if let Some(entry) = entry {
        let entry = entries::table.find((scope.tenant().as_uuid(), entry.as_uuid()));
        diesel::delete(entry).execute(scope.connection()).await?;
    }
    outbox::put_all(scope, &wanted.effects).await?;
    Ok(Cancelled::Now(cancelled))
}
