//! What calls took of the vendors.

use chrono::{DateTime, Utc};
use diesel::dsl::{count_star, sum};
use diesel::prelude::*;
use diesel::upsert::excluded;
use diesel_async::RunQueryDsl;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;
use uuid::Uuid;

use crate::error::SchemaError;
use crate::schema::usage;
use crate::scope::TenantScope;

#[derive(Debug, Clone, Default, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = usage)]
pub struct UsageRow {
    pub call_id: Uuid,
    pub started_at: DateTime<Utc>,
    pub call_ms: i64,
    pub recogniser_ms: i64,
    pub tokens_in: i64,
    pub tokens_out: i64,
    pub tokens_cache_read: i64,
    pub tokens_cache_write: i64,
    pub tokens_wasted: i64,
    pub voice_characters: i64,
    /// Segments of text messages that were sent for the call.
    pub sms: i64,
    /// In US dollars, to the millionth. Not added up but set, with [`set_cost`].
    pub vendor_cost: Decimal,
}

/// Adds the usage of one life of a call, or of a text message about it, to what was before, and returns what there is
/// now. Not idempotent: it belongs into the transaction that reports the life.
///
/// # Errors
/// `usage_tenant_id_call_id_fkey` when the call is not known.
pub async fn add(scope: &mut TenantScope<'_>, row: &UsageRow) -> Result<UsageRow, SchemaError> {
    let all = diesel::insert_into(usage::table)
        .values((usage::tenant_id.eq(scope.tenant().as_uuid()), row))
        .on_conflict((usage::tenant_id, usage::call_id))
        .do_update()
        .set((
            usage::call_ms.eq(usage::call_ms + excluded(usage::call_ms)),
            usage::recogniser_ms.eq(usage::recogniser_ms + excluded(usage::recogniser_ms)),
            usage::tokens_in.eq(usage::tokens_in + excluded(usage::tokens_in)),
            usage::tokens_out.eq(usage::tokens_out + excluded(usage::tokens_out)),
            usage::tokens_cache_read.eq(usage::tokens_cache_read + excluded(usage::tokens_cache_read)),
            usage::tokens_cache_write.eq(usage::tokens_cache_write + excluded(usage::tokens_cache_write)),
            usage::tokens_wasted.eq(usage::tokens_wasted + excluded(usage::tokens_wasted)),
            usage::voice_characters.eq(usage::voice_characters + excluded(usage::voice_characters)),
            usage::sms.eq(usage::sms + excluded(usage::sms)),
        ))
        .returning(UsageRow::as_returning())
        .get_result(scope.connection())
        .await?;
    Ok(all)
}

/// What all of a call's usage cost at the vendors, in US dollars.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn set_cost(scope: &mut TenantScope<'_>, call: Uuid, vendor_cost: Decimal) -> Result<(), SchemaError> {
    diesel::update(usage::table.find((scope.tenant().as_uuid(), call)))
        .set(usage::vendor_cost.eq(vendor_cost))
        .execute(scope.connection())
        .await?;
    Ok(())
}

/// # Errors
/// When PostgreSQL does not answer.
pub async fn of_call(scope: &mut TenantScope<'_>, call: Uuid) -> Result<Option<UsageRow>, SchemaError> {
    let row = usage::table
        .find((scope.tenant().as_uuid(), call))
        .select(UsageRow::as_select())
        .first(scope.connection())
        .await
        .optional()?;
    Ok(row)
}

/// What the calls of a stretch of time come to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Totals {
    pub calls: i64,
    pub call_ms: i64,
    pub recogniser_ms: i64,
    pub tokens_in: i64,
    pub tokens_out: i64,
    pub tokens_cache_read: i64,
    pub tokens_cache_write: i64,
    pub tokens_wasted: i64,
    pub voice_characters: i64,
    pub sms: i64,
    pub vendor_cost: Decimal,
}

/// The calls that began from `from` on and before `to`.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn totals(
    scope: &mut TenantScope<'_>,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> Result<Totals, SchemaError> {
    // PostgreSQL adds whole numbers up to a numeric; the sum of none is NULL.
    type Sum = Option<Decimal>;
    let began = usage::started_at.ge(from).and(usage::started_at.lt(to));
    let row: (i64, Sum, Sum, Sum, Sum, Sum, Sum, Sum, Sum, Sum, Sum) = usage::table
        .filter(usage::tenant_id.eq(scope.tenant().as_uuid()).and(began))
        .select((
            count_star(),
            sum(usage::call_ms),
            sum(usage::recogniser_ms),
            sum(usage::tokens_in),
            sum(usage::tokens_out),
            sum(usage::tokens_cache_read),
            sum(usage::tokens_cache_write),
            sum(usage::tokens_wasted),
            sum(usage::voice_characters),
            sum(usage::sms),
            sum(usage::vendor_cost),
        ))
        .first(scope.connection())
        .await?;
    let whole = |sum: Sum| sum.unwrap_or_default().to_i64().unwrap_or(i64::MAX);
    Ok(Totals {
        calls: row.0,
        call_ms: whole(row.1),
        recogniser_ms: whole(row.2),
        tokens_in: whole(row.3),
        tokens_out: whole(row.4),
        tokens_cache_read: whole(row.5),
        tokens_cache_write: whole(row.6),
        tokens_wasted: whole(row.7),
        voice_characters: whole(row.8),
        sms: whole(row.9),
        vendor_cost: row.10.unwrap_or_default(),
    })
}
