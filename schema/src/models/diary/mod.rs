//! The diary: whose time is taken. Held, booked and blocked time is one table, and its constraints decide.
//!
//! ```text
//! offered ──(nothing is written)──> hold ── held, some 90 s ──> appointments::book ── booked
//!                                     │                                                  │
//!                     release, sweep_expired, block (gone)             reschedule (moved), cancel (gone)
//! ```
//!
//! Whoever writes the diary of a practice waits for whoever writes it already ([`lock`]). The constraints would be enough
//! to keep two bookings apart; waiting spares everybody the deadlocks that come of moving into each other's time.

mod blocks;
mod holds;
mod span;

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel::sql_types::Text;
use diesel_async::RunQueryDsl;

pub use blocks::{
    Block, Blocked, block, block_many, blocked_by, unblock, unblock_many, unblock_other_providers, unblock_others,
};
pub use holds::{HoldOutcome, NewHold, hold, release, sweep_expired};
pub use span::Span;

use super::fences::Life;
use super::text_enum::text_enum;
use crate::error::SchemaError;
use crate::ids::{CallId, EntryId};
use crate::schema::diary;
use crate::scope::TenantScope;

/// The constraints that say that time is taken already.
pub(super) const TAKEN: [&str; 2] = ["diary_provider_once", "diary_room_once"];

text_enum!(
    /// Why time is taken.
    Kind {
        /// A caller chose it and is about to book it.
        Held = "held",
        /// There is an appointment.
        Booked = "booked",
        /// The practice wants nothing booked there.
        Blocked = "blocked",
    }
);

text_enum!(
    /// Who takes the time.
    Source {
        Frontdesk = "frontdesk",
        /// An event in a provider's calendar.
        Google = "google",
        Staff = "staff",
    }
);

/// A provider's time, and a room's if the service needs one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    pub provider: String,
    pub room: Option<String>,
    /// With the buffers before and after the appointment itself.
    pub during: Span,
}

/// Whose time is asked for.
pub struct Wanted<'a> {
    pub providers: &'a [&'a str],
    pub rooms: &'a [&'a str],
    pub during: Span,
    /// Holds that have expired by now do not count.
    pub now: DateTime<Utc>,
    /// The hold of this call does not count: it will be replaced.
    pub asking: Option<CallId>,
}

/// Time that is taken.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = diary, check_for_backend(diesel::pg::Pg))]
pub struct Taken {
    pub id: EntryId,
    pub kind: Kind,
    #[diesel(column_name = provider_id)]
    pub provider: String,
    #[diesel(column_name = room_id)]
    pub room: Option<String>,
    pub during: Span,
}

/// What is taken of these providers' and these rooms' time, in order.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn taken(scope: &mut TenantScope<'_>, wanted: &Wanted<'_>) -> Result<Vec<Taken>, SchemaError> {
    let mut query = diary::table
        .filter(diary::during.overlaps_with(wanted.during))
        .filter(diary::provider_id.eq_any(wanted.providers).or(diary::room_id.eq_any(wanted.rooms)))
        .filter(diary::held_until.is_null().or(diary::held_until.gt(wanted.now)))
        .select(Taken::as_select())
        .order((diary::during, diary::id))
        .into_boxed();
    if let Some(call) = wanted.asking {
        query = query.filter(diary::kind.ne(Kind::Held).or(diary::call_id.is_distinct_from(call)));
    }
    Ok(query.load(scope.connection()).await?)
}

/// Waits until nobody else writes this practice's diary, and keeps others waiting until the transaction ends.
///
/// Taken before the fence of a call, never after it.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn lock(scope: &mut TenantScope<'_>) -> Result<(), SchemaError> {
    let name = format!("diary of {}", scope.tenant());
    diesel::sql_query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))")
        .bind::<Text, _>(name)
        .execute(scope.connection())
        .await?;
    Ok(())
}

/// An entry that takes time nobody has.
pub(super) struct Claim<'a> {
    pub(super) id: EntryId,
    /// Held until then, or booked.
    pub(super) held_until: Option<DateTime<Utc>>,
    pub(super) slot: &'a Slot,
    pub(super) life: Option<Life>,
}

/// Takes time in the place of the call's hold, if it has one. False when the time is taken: then nothing has changed,
/// and the hold is still there. Expired holds are in the way; they are swept before.
pub(super) async fn claim(scope: &mut TenantScope<'_>, claim: &Claim<'_>) -> Result<bool, SchemaError> {
    let tenant = scope.tenant();
    let row = (
        diary::tenant_id.eq(tenant),
        diary::id.eq(claim.id),
        diary::kind.eq(if claim.held_until.is_some() { Kind::Held } else { Kind::Booked }),
        diary::provider_id.eq(&claim.slot.provider),
        diary::room_id.eq(claim.slot.room.as_ref()),
        diary::during.eq(claim.slot.during),
        diary::call_id.eq(claim.life.map(|life| life.call)),
        diary::epoch.eq(claim.life.map_or(0, |life| life.epoch)),
        diary::held_until.eq(claim.held_until),
    );
    let claimed = scope
        .attempt(&TAKEN, async |connection| {
            if let Some(life) = claim.life {
                let mine = diary::table.filter(diary::kind.eq(Kind::Held)).filter(diary::call_id.eq(life.call));
                diesel::delete(mine).execute(connection).await?;
            }
            diesel::insert_into(diary::table).values(row).execute(connection).await.map(Some)
        })
        .await?;
    Ok(claimed.is_some())
}
