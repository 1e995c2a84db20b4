//! Holds: time that a caller has chosen, kept for the moment it takes to book it. One a call.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use super::{Claim, Kind, Slot, claim, lock};
use crate::error::SchemaError;
use crate::ids::EntryId;
use crate::models::fences::{self, Fence, Life};
use crate::schema::diary;
use crate::scope::TenantScope;

pub struct NewHold {
    pub id: EntryId,
    pub slot: Slot,
    pub life: Life,
    pub until: DateTime<Utc>,
}

/// What came of a hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum HoldOutcome {
    /// It replaces the one that the call had before.
    Held,
    /// Somebody else has the time. What the call held before, it holds still.
    Taken,
    /// The call has a newer life.
    Stale,
}

/// Holds time for a call.
///
/// # Errors
/// `diary_tenant_id_provider_id_fkey` or `diary_tenant_id_room_id_fkey` when the slot names none of the practice's.
pub async fn hold(scope: &mut TenantScope<'_>, hold: &NewHold, now: DateTime<Utc>) -> Result<HoldOutcome, SchemaError> {
    lock(scope).await?;
    if fences::check(scope, hold.life, now).await? == Fence::Stale {
        return Ok(HoldOutcome::Stale);
    }
    sweep_expired(scope, now).await?;
    let wanted = Claim { id: hold.id, held_until: Some(hold.until), slot: &hold.slot, life: Some(hold.life) };
    Ok(if claim(scope, &wanted).await? { HoldOutcome::Held } else { HoldOutcome::Taken })
}

/// Gives back what this life of a call, or one before it, holds. A newer life keeps what it has. Whether there was any.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn release(scope: &mut TenantScope<'_>, life: Life) -> Result<bool, SchemaError> {
    let held = diary::table
        .filter(diary::kind.eq(Kind::Held))
        .filter(diary::call_id.eq(life.call))
        .filter(diary::epoch.le(life.epoch));
    Ok(diesel::delete(held).execute(scope.connection()).await? > 0)
}

/// Deletes the holds that have expired. They block nobody before: [`hold`] and booking sweep first.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn sweep_expired(scope: &mut TenantScope<'_>, now: DateTime<Utc>) -> Result<usize, SchemaError> {
    let expired = diary::table.filter(diary::kind.eq(Kind::Held)).filter(diary::held_until.le(now));
    Ok(diesel::delete(expired).execute(scope.connection()).await?)
}
