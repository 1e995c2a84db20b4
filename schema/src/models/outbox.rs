//! The outbox: effects outside that a transaction has decided. Whatever decided them commits or fails together with them.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use uuid::Uuid;

use super::fences::{self, Fence, Life};
use super::work_queue::{self, Leased};
use crate::encryption::SealedText;
use crate::error::SchemaError;
use crate::ids::{CallId, DataKeyId, WorkId};
use crate::schema::outbox;
use crate::scope::TenantScope;

/// An effect that is decided now.
#[derive(Debug, Clone)]
pub struct NewEffect {
    pub id: WorkId,
    /// Which worker performs it.
    pub kind: String,
    /// The same effect asked for again is the same row.
    pub idempotency_key: String,
    pub data_key: DataKeyId,
    pub payload: SealedText,
    /// The life of the call that decided it.
    pub life: Option<Life>,
    pub created_at: DateTime<Utc>,
    /// Not before then.
    pub due_at: DateTime<Utc>,
}

#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = outbox, check_for_backend(diesel::pg::Pg))]
pub struct Effect {
    pub id: WorkId,
    pub kind: String,
    pub idempotency_key: String,
    pub data_key_id: DataKeyId,
    pub payload_sealed: SealedText,
    pub call_id: Option<CallId>,
    pub epoch: i32,
    pub created_at: DateTime<Utc>,
    pub due_at: DateTime<Utc>,
    /// How often it was tried and a result was noted, since it was decided or revived.
    pub attempts: i32,
    pub last_error: Option<String>,
    pub done_at: Option<DateTime<Utc>>,
    pub dead_at: Option<DateTime<Utc>>,
}

/// What came of deciding an effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum Enqueued {
    New,
    /// It was decided before.
    Already,
    /// The call has a newer life.
    Stale,
}

/// Whether what a worker reports still counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum Noted {
    Noted,
    /// The lease ran out and somebody else has the work, or it is ended.
    LeaseLost,
}

/// Where a page of dead effects begins: after this one, in the order newest first.
pub type Cursor = (DateTime<Utc>, WorkId);

/// Decides an effect.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn enqueue(scope: &mut TenantScope<'_>, effect: &NewEffect) -> Result<Enqueued, SchemaError> {
    if fences::check_any(scope, effect.life, effect.created_at).await? == Fence::Stale {
        return Ok(Enqueued::Stale);
    }
    Ok(if put(scope, effect).await? { Enqueued::New } else { Enqueued::Already })
}

/// Decides effects of a life that was checked; those that were decided before stay as they are.
pub(super) async fn put_all(scope: &mut TenantScope<'_>, effects: &[NewEffect]) -> Result<(), SchemaError> {
    for effect in effects {
        put(scope, effect).await?;
    }
    Ok(())
}

async fn put(scope: &mut TenantScope<'_>, effect: &NewEffect) -> Result<bool, SchemaError> {
    let inserted = diesel::insert_into(outbox::table)
        .values((
            outbox::tenant_id.eq(scope.tenant()),
            outbox::id.eq(effect.id),
            outbox::kind.eq(&effect.kind),
            outbox::idempotency_key.eq(&effect.idempotency_key),
            outbox::data_key_id.eq(effect.data_key),
            outbox::payload_sealed.eq(&effect.payload),
            outbox::call_id.eq(effect.life.map(|life| life.call)),
            outbox::epoch.eq(effect.life.map_or(0, |life| life.epoch)),
            outbox::created_at.eq(effect.created_at),
            outbox::due_at.eq(effect.due_at),
        ))
        .on_conflict((outbox::tenant_id, outbox::idempotency_key))
        .do_nothing()
        .execute(scope.connection())
        .await?;
    if inserted > 0 {
        work_queue::put(scope, effect.id, &effect.kind, effect.due_at).await?;
    }
    Ok(inserted > 0)
}

/// # Errors
/// When PostgreSQL does not answer.
pub async fn load(scope: &mut TenantScope<'_>, id: WorkId) -> Result<Option<Effect>, SchemaError> {
    let effect = outbox::table
        .find((scope.tenant().as_uuid(), id.as_uuid()))
        .select(Effect::as_select())
        .first(scope.connection())
        .await
        .optional()?;
    Ok(effect)
}

/// Whether an effect with this key was decided and not forgotten since.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn is_decided(scope: &mut TenantScope<'_>, key: &str) -> Result<bool, SchemaError> {
    let found = diesel::select(diesel::dsl::exists(outbox::table.filter(outbox::idempotency_key.eq(key))));
    Ok(found.get_result(scope.connection()).await?)
}

/// Whether something that this call has done at this instant decided an effect, not forgotten since.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn is_decided_by(scope: &mut TenantScope<'_>, call: CallId, at: DateTime<Utc>) -> Result<bool, SchemaError> {
    let theirs = outbox::table.filter(outbox::call_id.eq(call)).filter(outbox::created_at.eq(at));
    Ok(diesel::select(diesel::dsl::exists(theirs)).get_result(scope.connection()).await?)
}

/// Notes that it was performed.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn done(scope: &mut TenantScope<'_>, work: &Leased, now: DateTime<Utc>) -> Result<Noted, SchemaError> {
    if !work_queue::finish(scope, work).await? {
        return Ok(Noted::LeaseLost);
    }
    diesel::update(outbox::table.find((scope.tenant().as_uuid(), work.id.as_uuid())))
        .set((outbox::done_at.eq(now), outbox::attempts.eq(outbox::attempts + 1)))
        .execute(scope.connection())
        .await?;
    Ok(Noted::Noted)
}

/// Notes that it failed and is to be tried again then. `cause` tells nothing of the effect's content.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn retry_at(
    scope: &mut TenantScope<'_>,
    work: &Leased,
    due: DateTime<Utc>,
    cause: &str,
) -> Result<Noted, SchemaError> {
    if !work_queue::put_back(scope, work, due).await? {
        return Ok(Noted::LeaseLost);
    }
    diesel::update(outbox::table.find((scope.tenant().as_uuid(), work.id.as_uuid())))
        .set((outbox::due_at.eq(due), outbox::attempts.eq(outbox::attempts + 1), outbox::last_error.eq(cause)))
        .execute(scope.connection())
        .await?;
    Ok(Noted::Noted)
}

/// Gives it up: somebody must look. `cause` tells nothing of the effect's content.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn dead(
    scope: &mut TenantScope<'_>,
    work: &Leased,
    now: DateTime<Utc>,
    cause: &str,
) -> Result<Noted, SchemaError> {
    if !work_queue::finish(scope, work).await? {
        return Ok(Noted::LeaseLost);
    }
    diesel::update(outbox::table.find((scope.tenant().as_uuid(), work.id.as_uuid())))
        .set((outbox::dead_at.eq(now), outbox::attempts.eq(outbox::attempts + 1), outbox::last_error.eq(cause)))
        .execute(scope.connection())
        .await?;
    Ok(Noted::Noted)
}

/// What was given up, newest first.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn dead_letters(
    scope: &mut TenantScope<'_>,
    after: Option<Cursor>,
    limit: i64,
) -> Result<Vec<Effect>, SchemaError> {
    let mut query = outbox::table.filter(outbox::dead_at.is_not_null()).select(Effect::as_select()).into_boxed();
    if let Some((at, id)) = after {
        let id: Uuid = id.as_uuid();
        query = query.filter(outbox::dead_at.lt(at).or(outbox::dead_at.eq(at).and(outbox::id.lt(id))));
    }
    Ok(query.order((outbox::dead_at.desc(), outbox::id.desc())).limit(limit).load(scope.connection()).await?)
}

/// How much was given up since then and stands so, by kind.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn count_dead_since(
    scope: &mut TenantScope<'_>,
    since: DateTime<Utc>,
) -> Result<Vec<(String, i64)>, SchemaError> {
    let dead = outbox::table.filter(outbox::dead_at.ge(since)).group_by(outbox::kind);
    Ok(dead.select((outbox::kind, diesel::dsl::count_star())).load(scope.connection()).await?)
}

/// Tries again what was given up, as if it had never been tried. Whether it was given up.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn revive(scope: &mut TenantScope<'_>, id: WorkId, due: DateTime<Utc>) -> Result<bool, SchemaError> {
    let effect = outbox::table.find((scope.tenant().as_uuid(), id.as_uuid()));
    let kind: Option<String> = diesel::update(effect.filter(outbox::dead_at.is_not_null()))
        .set((outbox::dead_at.eq(None::<DateTime<Utc>>), outbox::due_at.eq(due), outbox::attempts.eq(0)))
        .returning(outbox::kind)
        .get_result(scope.connection())
        .await
        .optional()?;
    let Some(kind) = kind else { return Ok(false) };
    work_queue::put(scope, id, &kind, due).await?;
    Ok(true)
}

/// Deletes what was performed before then; until then its idempotency keys hold. Returns how many.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn forget_done(scope: &mut TenantScope<'_>, before: DateTime<Utc>) -> Result<usize, SchemaError> {
    Ok(diesel::delete(outbox::table.filter(outbox::done_at.lt(before))).execute(scope.connection()).await?)
}
