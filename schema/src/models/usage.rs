//! What calls took of the vendors.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel::upsert::excluded;
use diesel_async::RunQueryDsl;
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
}

/// Adds the usage of one life of a call to that of the lives before. Not idempotent: it belongs into the transaction
/// that reports the life.
///
/// # Errors
/// `usage_tenant_id_call_id_fkey` when the call is not known.
pub async fn add(scope: &mut TenantScope<'_>, row: &UsageRow) -> Result<(), SchemaError> {
    diesel::insert_into(usage::table)
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
        ))
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
