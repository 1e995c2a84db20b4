//! The work queue: what is due, for workers that do not know a tenant yet.
//!
//! A worker leases entries, enters the scope of each one's tenant, does the work and ends it with the lease in hand. If it
//! dies meanwhile the entry is due again when the lease is over; if it is merely late, its lease is no longer the one
//! that counts.

use chrono::{DateTime, TimeDelta, Utc};
use diesel::QueryableByName;
use diesel::prelude::*;
use diesel::sql_types::{self, Array, BigInt, Integer, Text, Timestamptz};
use diesel_async::RunQueryDsl;

use crate::database::Unscoped;
use crate::error::SchemaError;
use crate::ids::{LeaseId, TenantId, WorkId};
use crate::schema::work_queue;
use crate::scope::TenantScope;

/// An entry that is this worker's for a while.
#[derive(Debug, Clone, PartialEq, Eq, QueryableByName)]
pub struct Leased {
    #[diesel(sql_type = sql_types::Uuid)]
    pub id: WorkId,
    #[diesel(sql_type = sql_types::Uuid, column_name = tenant_id)]
    pub tenant: TenantId,
    #[diesel(sql_type = Text)]
    pub kind: String,
    #[diesel(sql_type = sql_types::Uuid)]
    pub lease: LeaseId,
    /// How often it was leased, this time included: grows even when every worker dies of it.
    #[diesel(sql_type = Integer)]
    pub leases: i32,
}

/// Leases at most `limit` entries of these kinds that are due by `now`, the longest due first, for so long. Several
/// workers never get the same entry while a lease lasts.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn lease(
    unscoped: &mut Unscoped<'_>,
    now: DateTime<Utc>,
    kinds: &[&str],
    limit: i64,
    lasting: TimeDelta,
) -> Result<Vec<Leased>, SchemaError> {
    lease_except(unscoped, now, kinds, &[], limit, lasting).await
}

/// The same, without what is due of some tenants.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn lease_except(
    unscoped: &mut Unscoped<'_>,
    now: DateTime<Utc>,
    kinds: &[&str],
    except: &[TenantId],
    limit: i64,
    lasting: TimeDelta,
) -> Result<Vec<Leased>, SchemaError> {
    // Materialized: a subquery that the planner evaluates twice would lease twice as many.
    const LEASE: &str = "
        WITH due AS MATERIALIZED (
            SELECT id FROM work_queue WHERE due_at <= $3 AND kind = ANY ($4) AND tenant_id <> ALL ($6)
            ORDER BY due_at, id LIMIT $5 FOR UPDATE SKIP LOCKED)
        UPDATE work_queue AS entry SET lease = $1, leases = leases + 1, due_at = $2
        FROM due WHERE entry.id = due.id
        RETURNING entry.id, entry.tenant_id, entry.kind, entry.lease, entry.leases";
    let leased = diesel::sql_query(LEASE)
        .bind::<sql_types::Uuid, _>(LeaseId::new())
        .bind::<Timestamptz, _>(now + lasting)
        .bind::<Timestamptz, _>(now)
        .bind::<Array<Text>, _>(kinds)
        .bind::<BigInt, _>(limit)
        .bind::<Array<sql_types::Uuid>, _>(except);
    Ok(leased.load(unscoped.connection()).await?)
}

/// When the next entry of these kinds is due: how long a worker may sleep.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn next_due(unscoped: &mut Unscoped<'_>, kinds: &[&str]) -> Result<Option<DateTime<Utc>>, SchemaError> {
    next_due_except(unscoped, kinds, &[]).await
}

/// The same, without what is due of some tenants.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn next_due_except(
    unscoped: &mut Unscoped<'_>,
    kinds: &[&str],
    except: &[TenantId],
) -> Result<Option<DateTime<Utc>>, SchemaError> {
    let others = work_queue::table.filter(work_queue::tenant_id.ne_all(except.iter().copied()));
    let due = others.filter(work_queue::kind.eq_any(kinds)).select(diesel::dsl::min(work_queue::due_at));
    Ok(due.first(unscoped.connection()).await?)
}

/// How many entries of these kinds are due by `now` and waiting for a worker; kinds without any are left out.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn waiting(
    unscoped: &mut Unscoped<'_>,
    now: DateTime<Utc>,
    kinds: &[&str],
) -> Result<Vec<(String, i64)>, SchemaError> {
    let due = work_queue::table.filter(work_queue::kind.eq_any(kinds)).filter(work_queue::due_at.le(now));
    let counted = due.group_by(work_queue::kind).select((work_queue::kind, diesel::dsl::count_star()));
    Ok(counted.load(unscoped.connection()).await?)
}

/// Puts in work that is no effect of the outbox, e.g. what is done every so often. An entry with this id that is due
/// later comes forward, one that is due earlier stays; a lease that somebody has counts no more.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn schedule(
    scope: &mut TenantScope<'_>,
    id: WorkId,
    kind: &str,
    due: DateTime<Utc>,
) -> Result<(), SchemaError> {
    const SCHEDULE: &str = "
        INSERT INTO work_queue AS entry (id, tenant_id, kind, due_at) VALUES ($1, $2, $3, $4)
        ON CONFLICT (id) DO UPDATE SET due_at = least(entry.due_at, excluded.due_at), lease = NULL
        WHERE entry.tenant_id = excluded.tenant_id";
    diesel::sql_query(SCHEDULE)
        .bind::<sql_types::Uuid, _>(id)
        .bind::<sql_types::Uuid, _>(scope.tenant())
        .bind::<Text, _>(kind)
        .bind::<Timestamptz, _>(due)
        .execute(scope.connection())
        .await?;
    Ok(())
}

/// Puts in work that is done every so often, unless it is there already: an entry that is there stays as it is, and so
/// does the lease that somebody has of it.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn ensure(
    scope: &mut TenantScope<'_>,
    id: WorkId,
    kind: &str,
    due: DateTime<Utc>,
) -> Result<(), SchemaError> {
    diesel::insert_into(work_queue::table)
        .values((
            work_queue::id.eq(id),
            work_queue::tenant_id.eq(scope.tenant()),
            work_queue::kind.eq(kind),
            work_queue::due_at.eq(due),
        ))
        .on_conflict(work_queue::id)
        .do_nothing()
        .execute(scope.connection())
        .await?;
    Ok(())
}

/// Ends the work. False when the lease no longer counts: then nothing has changed.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn finish(scope: &mut TenantScope<'_>, work: &Leased) -> Result<bool, SchemaError> {
    // The queue is not under row-level security: the tenant is part of the question.
    let entry = work_queue::table.find(work.id.as_uuid()).filter(work_queue::tenant_id.eq(scope.tenant()));
    Ok(diesel::delete(entry.filter(work_queue::lease.eq(work.lease))).execute(scope.connection()).await? > 0)
}

/// Gives the lease back; the work is due again then. False when the lease no longer counts.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn put_back(scope: &mut TenantScope<'_>, work: &Leased, due: DateTime<Utc>) -> Result<bool, SchemaError> {
    let entry = work_queue::table.find(work.id.as_uuid()).filter(work_queue::tenant_id.eq(scope.tenant()));
    let put_back = diesel::update(entry.filter(work_queue::lease.eq(work.lease)))
        .set((work_queue::due_at.eq(due), work_queue::lease.eq(None::<LeaseId>)))
        .execute(scope.connection())
        .await?;
    Ok(put_back > 0)
}

pub(super) async fn put(
    scope: &mut TenantScope<'_>,
    id: WorkId,
    kind: &str,
    due: DateTime<Utc>,
) -> Result<(), SchemaError> {
    diesel::insert_into(work_queue::table)
        .values((
            work_queue::id.eq(id),
            work_queue::tenant_id.eq(scope.tenant()),
            work_queue::kind.eq(kind),
            work_queue::due_at.eq(due),
        ))
        .execute(scope.connection())
        .await?;
    Ok(())
}
