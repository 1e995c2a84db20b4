//! Calls: begun, reported, read.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use uuid::Uuid;

use crate::encryption::SealedText;
use crate::error::SchemaError;
use crate::schema::{calls, turns};
use crate::scope::TenantScope;

/// A call that has begun.
pub struct NewCall {
    pub id: Uuid,
    pub carrier_call: String,
    pub data_key: Uuid,
    /// The caller's number; `None` when it was withheld.
    pub caller: Option<SealedText>,
    pub caller_index: Option<Vec<u8>>,
    pub started_at: DateTime<Utc>,
    /// Which life of the call this is, from 0.
    pub life: i32,
}

/// How one life of a call ended.
pub struct Report {
    pub id: Uuid,
    pub life: i32,
    pub ended_at: DateTime<Utc>,
    /// `None`: the call was handed over and has not ended.
    pub outcome: Option<String>,
    pub barge_ins: i32,
    pub gaps_ms: Vec<i32>,
    pub summary: SealedText,
    pub promised: Option<SealedText>,
}

/// A call as it is read.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = calls)]
pub struct CallRow {
    pub id: Uuid,
    pub carrier_call: String,
    pub data_key_id: Uuid,
    pub caller_sealed: Option<SealedText>,
    pub started_at: DateTime<Utc>,
    pub ended_at: Option<DateTime<Utc>>,
    pub duration_ms: Option<i64>,
    pub outcome: Option<String>,
    pub lives: i32,
    pub turns: i32,
    pub barge_ins: i32,
    pub gaps_ms: Vec<i32>,
    pub summary_sealed: Option<SealedText>,
    pub promised_sealed: Option<SealedText>,
}

/// Where a page of calls begins: after this call, in the order newest first.
pub type Cursor = (DateTime<Utc>, Uuid);

/// The data key of a call that is known already, by whatever life of it.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn data_key(scope: &mut TenantScope<'_>, id: Uuid) -> Result<Option<Uuid>, SchemaError> {
    let key = calls::table
        .find((scope.tenant().as_uuid(), id))
        .select(calls::data_key_id)
        .first(scope.connection())
        .await
        .optional()?;
    Ok(key)
}

/// Notes that a call has begun, or goes on with another life. Noting it again changes nothing.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn begin(scope: &mut TenantScope<'_>, call: &NewCall) -> Result<(), SchemaError> {
    let row = (
        calls::tenant_id.eq(scope.tenant().as_uuid()),
        calls::id.eq(call.id),
        calls::carrier_call.eq(&call.carrier_call),
        calls::data_key_id.eq(call.data_key),
        calls::caller_sealed.eq(&call.caller),
        calls::caller_index.eq(&call.caller_index),
        calls::started_at.eq(call.started_at),
        calls::lives.eq(call.life + 1),
    );
    diesel::insert_into(calls::table).values(row).on_conflict_do_nothing().execute(scope.connection()).await?;
    let earlier = calls::table.find((scope.tenant().as_uuid(), call.id)).filter(calls::lives.le(call.life));
    // A call that goes on is not over, whatever was reported of its earlier life.
    diesel::update(earlier)
        .set((
            calls::lives.eq(call.life + 1),
            calls::ended_at.eq(None::<DateTime<Utc>>),
            calls::outcome.eq(None::<String>),
            calls::duration_ms.eq(None::<i64>),
            calls::reported_at.eq(None::<DateTime<Utc>>),
        ))
        .execute(scope.connection())
        .await?;
    Ok(())
}

/// Writes the report of a call's newest life down, once. Barge-ins and gaps of several lives add up; turns are counted.
///
/// Returns whether this was it.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn report(scope: &mut TenantScope<'_>, report: &Report) -> Result<bool, SchemaError> {
    use diesel::sql_types::{Array, Integer};
    diesel::define_sql_function! { fn array_cat(a: Array<Integer>, b: Array<Integer>) -> Array<Integer>; }
    let tenant = scope.tenant().as_uuid();
    let call = calls::table.find((tenant, report.id));
    let Some((started_at, lives, reported_at)): Option<(DateTime<Utc>, i32, Option<DateTime<Utc>>)> = call
        .select((calls::started_at, calls::lives, calls::reported_at))
        .for_update()
        .first(scope.connection())
        .await
        .optional()?
    else {
        return Err(SchemaError::Constraint { constraint: "a report needs its call".to_owned() });
    };
    if lives != report.life + 1 || reported_at.is_some() {
        return Ok(false);
    }
    let counted: i64 = turns::table.filter(turns::call_id.eq(report.id)).count().get_result(scope.connection()).await?;
    let duration = (report.ended_at - started_at).num_milliseconds().max(0);
    if let Some(outcome) = &report.outcome {
        diesel::update(call)
            .set((calls::ended_at.eq(report.ended_at), calls::duration_ms.eq(duration), calls::outcome.eq(outcome)))
            .execute(scope.connection())
            .await?;
    }
    diesel::update(call)
        .set((
            calls::turns.eq(i32::try_from(counted).unwrap_or(i32::MAX)),
            calls::barge_ins.eq(calls::barge_ins + report.barge_ins),
            calls::gaps_ms.eq(array_cat(calls::gaps_ms, &report.gaps_ms)),
            calls::summary_sealed.eq(&report.summary),
            calls::promised_sealed.eq(&report.promised),
            calls::reported_at.eq(diesel::dsl::now),
        ))
        .execute(scope.connection())
        .await?;
    Ok(true)
}

/// Ends a call that was handed over, as it is known now how. One that has ended already stays as it is.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn conclude(
    scope: &mut TenantScope<'_>,
    id: Uuid,
    outcome: &str,
    at: DateTime<Utc>,
) -> Result<bool, SchemaError> {
    end(scope, id, outcome, at).await
}

/// Ends a call that nobody reported: its process died, and the carrier, or time, says that it is over. A report that
/// comes after all still counts.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn end_unreported(scope: &mut TenantScope<'_>, id: Uuid, at: DateTime<Utc>) -> Result<bool, SchemaError> {
    end(scope, id, "lost", at).await
}

/// Ends a call that is open.
async fn end(scope: &mut TenantScope<'_>, id: Uuid, outcome: &str, at: DateTime<Utc>) -> Result<bool, SchemaError> {
    let tenant = scope.tenant().as_uuid();
    let open = calls::table.find((tenant, id)).filter(calls::outcome.is_null());
    let started: Option<DateTime<Utc>> =
        open.select(calls::started_at).for_update().first(scope.connection()).await.optional()?;
    let Some(started) = started else { return Ok(false) };
    diesel::update(calls::table.find((tenant, id)))
        .set((
            calls::ended_at.eq(at),
            calls::duration_ms.eq((at - started).num_milliseconds().max(0)),
            calls::outcome.eq(outcome),
        ))
        .execute(scope.connection())
        .await?;
    count_turns(scope, id).await?;
    Ok(true)
}

/// Counts the turns of a call that has ended: a process that died may bring its own afterwards. Of a live call they are
/// counted when it ends.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn count_turns(scope: &mut TenantScope<'_>, id: Uuid) -> Result<(), SchemaError> {
    let call = calls::table.find((scope.tenant().as_uuid(), id));
    let ended = call.filter(calls::outcome.is_not_null()).select(calls::id);
    if ended.first::<Uuid>(scope.connection()).await.optional()?.is_none() {
        return Ok(());
    }
    let counted: i64 = turns::table.filter(turns::call_id.eq(id)).count().get_result(scope.connection()).await?;
    let counted = i32::try_from(counted).unwrap_or(i32::MAX);
    diesel::update(call).set(calls::turns.eq(counted)).execute(scope.connection()).await?;
    Ok(())
}

/// Ends the calls that began before then and of which nobody has reported an end: their process died and nobody took them
/// over. They ended with their last turn, as far as anybody knows. Returns how many there were.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn end_forgotten(scope: &mut TenantScope<'_>, before: DateTime<Utc>) -> Result<usize, SchemaError> {
    let open: Vec<(Uuid, DateTime<Utc>)> = calls::table
        .filter(calls::outcome.is_null())
        .filter(calls::started_at.lt(before))
        .select((calls::id, calls::started_at))
        .load(scope.connection())
        .await?;
    for (id, started) in &open {
        let last: Option<i64> = turns::table
            .filter(turns::call_id.eq(id))
            .select(diesel::dsl::max(turns::at_ms + turns::lasted_ms))
            .first(scope.connection())
            .await?;
        let lasted = chrono::TimeDelta::milliseconds(last.unwrap_or(0).max(0));
        end_unreported(scope, *id, *started + lasted).await?;
    }
    Ok(open.len())
}

/// # Errors
/// When PostgreSQL does not answer.
pub async fn find(scope: &mut TenantScope<'_>, id: Uuid) -> Result<Option<CallRow>, SchemaError> {
    let row = calls::table
        .find((scope.tenant().as_uuid(), id))
        .select(CallRow::as_select())
        .first(scope.connection())
        .await
        .optional()?;
    Ok(row)
}

/// A page of calls, newest first.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn page(scope: &mut TenantScope<'_>, after: Option<Cursor>, limit: i64) -> Result<Vec<CallRow>, SchemaError> {
    let mut query = calls::table.select(CallRow::as_select()).into_boxed();
    if let Some((at, id)) = after {
        query = query.filter(calls::started_at.lt(at).or(calls::started_at.eq(at).and(calls::id.lt(id))));
    }
    Ok(query.order((calls::started_at.desc(), calls::id.desc())).limit(limit).load(scope.connection()).await?)
}
