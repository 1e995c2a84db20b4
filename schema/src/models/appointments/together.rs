//! Moving several appointments at once, as somebody does who rearranges a day: two may change places, and neither has a
//! free time to go to before the other has left.

use chrono::{DateTime, TimeDelta, Utc};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use super::{Appointment, Status, locked};
use crate::error::SchemaError;
use crate::ids::{AppointmentId, EntryId};
use crate::models::diary::{self, Span, TAKEN};
use crate::schema::{appointments, diary as entries};
use crate::scope::TenantScope;

/// Another time for an appointment, without buffers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewTime {
    pub appointment: AppointmentId,
    pub provider: String,
    pub during: Span,
    /// Only if the appointment has this version.
    pub version: i32,
}

/// What came of one of the moves.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub enum Moved {
    Moved(Appointment),
    /// It stays where it was.
    Taken(Appointment),
    /// It has another version by now, or was cancelled.
    Outdated,
}

/// A place for appointments that have left one time and not reached the other: nobody is booked there.
const NOWHERE: &str = "9000-01-01T00:00:00Z";

/// Moves what can be moved; each keeps its room, and the buffers around it where there is room for them. Who moves them
/// has seen what stands there: without the buffers is better than not at all.
///
/// # Errors
/// `…_fkey` when a provider is none of the practice's.
pub async fn move_together(
    scope: &mut TenantScope<'_>,
    wanted: &[NewTime],
    now: DateTime<Utc>,
) -> Result<Vec<Moved>, SchemaError> {
    diary::lock(scope).await?;
    diary::sweep_expired(scope, now).await?;
    let mut outcomes = vec![Moved::Outdated; wanted.len()];
    let mut waiting = Vec::new();
    for (index, new) in wanted.iter().enumerate() {
        if let Some(step) = Step::new(scope, index, new).await? {
            waiting.push(step);
        }
    }
    // Each that leaves may make room for another.
    loop {
        let mut still = Vec::new();
        for step in waiting.iter().copied() {
            if !step.take(scope, wanted).await? {
                still.push(step);
            }
        }
        let progress = still.len() < waiting.len();
        for step in waiting.iter().filter(|step| !still.iter().any(|other| other.index == step.index)) {
            outcomes[step.index] = Moved::Moved(note(scope, &wanted[step.index], now).await?);
        }
        waiting = still;
        if !progress {
            break;
        }
    }
    if waiting.len() > 1 && change_places(scope, &waiting, wanted).await? {
        for step in std::mem::take(&mut waiting) {
            outcomes[step.index] = Moved::Moved(note(scope, &wanted[step.index], now).await?);
        }
    }
    for step in waiting {
        if let Some(row) = locked(scope, wanted[step.index].appointment).await? {
            outcomes[step.index] = Moved::Taken(row);
        }
    }
    Ok(outcomes)
}

/// An appointment on its way.
#[derive(Clone, Copy)]
struct Step {
    /// Of what was wanted.
    index: usize,
    entry: EntryId,
    before: TimeDelta,
    after: TimeDelta,
}

impl Step {
    async fn new(scope: &mut TenantScope<'_>, index: usize, new: &NewTime) -> Result<Option<Self>, SchemaError> {
        let row = locked(scope, new.appointment).await?;
        let Some(row) = row.filter(|row| row.status == Status::Booked && row.version == new.version) else {
            return Ok(None);
        };
        let entry = appointments::table
            .find((scope.tenant().as_uuid(), new.appointment.as_uuid()))
            .select(appointments::diary_id.assume_not_null());
        let entry: EntryId = entry.first(scope.connection()).await?;
        let during = entries::table.find((scope.tenant().as_uuid(), entry.as_uuid())).select(entries::during);
        let during: Span = during.first(scope.connection()).await?;
        let (before, after) = (row.starts_at - during.from(), during.until() - row.ends_at);
        Ok(Some(Self { index, entry, before, after }))
    }

    /// Takes its new time, with the buffers or else without. False when it is taken.
    async fn take(self, scope: &mut TenantScope<'_>, wanted: &[NewTime]) -> Result<bool, SchemaError> {
        let NewTime { provider, during, .. } = &wanted[self.index];
        let buffered = Span::new(during.from() - self.before, during.until() + self.after).unwrap_or(*during);
        Ok(self.go(scope, provider, buffered).await? || self.go(scope, provider, *during).await?)
    }

    async fn go(self, scope: &mut TenantScope<'_>, provider: &str, during: Span) -> Result<bool, SchemaError> {
        let entry = entries::table.find((scope.tenant().as_uuid(), self.entry.as_uuid()));
        let moved = scope
            .attempt(&TAKEN, async |connection| {
                diesel::update(entry)
                    .set((entries::provider_id.eq(provider), entries::during.eq(during), entries::overlaid.eq(false)))
                    .execute(connection)
                    .await
                    .map(Some)
            })
            .await?;
        Ok(moved.is_some())
    }
}

/// Takes all of them out of the diary's days, and puts them where they belong. All or none.
async fn change_places(scope: &mut TenantScope<'_>, steps: &[Step], wanted: &[NewTime]) -> Result<bool, SchemaError> {
    let nowhere: DateTime<Utc> = NOWHERE.parse().expect("a moment far ahead");
    let tenant = scope.tenant().as_uuid();
    let done = scope
        .attempt(&TAKEN, async |connection| {
            for (day, step) in (0..).zip(steps) {
                let from = nowhere + TimeDelta::days(day);
                let away = Span::new(from, from + TimeDelta::hours(1)).expect("an hour is not empty");
                diesel::update(entries::table.find((tenant, step.entry.as_uuid())))
                    .set(entries::during.eq(away))
                    .execute(connection)
                    .await?;
            }
            for step in steps {
                let NewTime { provider, during, .. } = &wanted[step.index];
                diesel::update(entries::table.find((tenant, step.entry.as_uuid())))
                    .set((entries::provider_id.eq(provider), entries::during.eq(*during), entries::overlaid.eq(false)))
                    .execute(connection)
                    .await?;
            }
            Ok(Some(()))
        })
        .await?;
    Ok(done.is_some())
}

/// Writes the new time into the appointment itself.
async fn note(scope: &mut TenantScope<'_>, new: &NewTime, now: DateTime<Utc>) -> Result<Appointment, SchemaError> {
    let row = appointments::table.find((scope.tenant().as_uuid(), new.appointment.as_uuid()));
    let moved = diesel::update(row)
        .set((
            appointments::provider_id.eq(&new.provider),
            appointments::starts_at.eq(new.during.from()),
            appointments::ends_at.eq(new.during.until()),
            appointments::version.eq(appointments::version + 1),
            appointments::changed_at.eq(now),
        ))
        .returning(Appointment::as_returning())
        .get_result(scope.connection())
        .await?;
    Ok(moved)
}
