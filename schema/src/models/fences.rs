//! Fences: of all the lives of a call only the newest may commit.
//!
//! A process that lost a call may still be at work on it while another has resumed it. Each resume raises the call's
//! epoch; what is committed shows the epoch it was decided under, and an older one is refused here, in the database.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel::upsert::excluded;
use diesel_async::RunQueryDsl;

use crate::error::SchemaError;
use crate::ids::CallId;
use crate::schema::call_fences;
use crate::scope::TenantScope;

/// One life of a call: from when a call actor took it on until it ended or was lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Life {
    pub call: CallId,
    /// 0 before the first resume.
    pub epoch: i32,
}

/// Whether a life may commit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a stale life must not commit"]
pub enum Fence {
    Open,
    /// The call has a newer life, which decides from now on.
    Stale,
}

/// Begins another life of the call: the next epoch, 1 for the first resume.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn raise(scope: &mut TenantScope<'_>, call: CallId, now: DateTime<Utc>) -> Result<i32, SchemaError> {
    let raised = diesel::insert_into(call_fences::table)
        .values((
            call_fences::tenant_id.eq(scope.tenant()),
            call_fences::call_id.eq(call),
            call_fences::epoch.eq(1),
            call_fences::moved_at.eq(now),
        ))
        .on_conflict((call_fences::tenant_id, call_fences::call_id))
        .do_update()
        .set((call_fences::epoch.eq(call_fences::epoch + 1), call_fences::moved_at.eq(now)))
        .returning(call_fences::epoch);
    Ok(raised.get_result(scope.connection()).await?)
}

/// Whether this life may commit; if so, older ones are refused from now on. The call's row stays locked until the
/// transaction ends, so that no newer life begins between the answer and the commit.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn check(scope: &mut TenantScope<'_>, life: Life, now: DateTime<Utc>) -> Result<Fence, SchemaError> {
    use diesel::query_dsl::methods::FilterDsl as _;

    // A row that the condition keeps from being written is locked all the same (PostgreSQL, "INSERT: ON CONFLICT").
    let passed = diesel::insert_into(call_fences::table)
        .values((
            call_fences::tenant_id.eq(scope.tenant()),
            call_fences::call_id.eq(life.call),
            call_fences::epoch.eq(life.epoch),
            call_fences::moved_at.eq(now),
        ))
        .on_conflict((call_fences::tenant_id, call_fences::call_id))
        .do_update()
        .set((call_fences::epoch.eq(excluded(call_fences::epoch)), call_fences::moved_at.eq(now)))
        .filter(call_fences::epoch.le(excluded(call_fences::epoch)))
        .execute(scope.connection())
        .await?;
    Ok(if passed > 0 { Fence::Open } else { Fence::Stale })
}

/// The newest life of a call that has committed anything.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn newest(scope: &mut TenantScope<'_>, call: CallId) -> Result<Option<i32>, SchemaError> {
    let row = call_fences::table.find((scope.tenant().as_uuid(), call.as_uuid())).select(call_fences::epoch);
    Ok(row.first(scope.connection()).await.optional()?)
}

/// What no call decided has no newer life: always open.
pub(super) async fn check_any(
    scope: &mut TenantScope<'_>,
    life: Option<Life>,
    now: DateTime<Utc>,
) -> Result<Fence, SchemaError> {
    match life {
        Some(life) => check(scope, life, now).await,
        None => Ok(Fence::Open),
    }
}

/// Forgets the fences of calls that have not moved since: they are over. Returns how many.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn forget(scope: &mut TenantScope<'_>, before: DateTime<Utc>) -> Result<usize, SchemaError> {
    let old = call_fences::table.filter(call_fences::moved_at.lt(before));
    Ok(diesel::delete(old).execute(scope.connection()).await?)
}
