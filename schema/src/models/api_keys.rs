//! Keys of the read API. A key is 256 random bits, so its SHA-256 is all that is kept.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use uuid::Uuid;

use crate::error::SchemaError;
use crate::schema::{api_keys, directory_api_keys};
use crate::scope::TenantScope;

#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = api_keys)]
pub struct ApiKeyRow {
    pub id: Uuid,
    pub name: String,
    pub secret_hash: Vec<u8>,
    pub created_at: DateTime<Utc>,
    pub last_used_at: Option<DateTime<Utc>>,
    pub revoked_at: Option<DateTime<Utc>>,
}

/// # Errors
/// When PostgreSQL does not answer.
pub async fn add(scope: &mut TenantScope<'_>, id: Uuid, name: &str, hash: &[u8]) -> Result<(), SchemaError> {
    let tenant = scope.tenant().as_uuid();
    diesel::insert_into(directory_api_keys::table)
        .values((directory_api_keys::id.eq(id), directory_api_keys::tenant_id.eq(tenant)))
        .execute(scope.connection())
        .await?;
    diesel::insert_into(api_keys::table)
        .values((
            api_keys::tenant_id.eq(tenant),
            api_keys::id.eq(id),
            api_keys::name.eq(name),
            api_keys::secret_hash.eq(hash),
        ))
        .execute(scope.connection())
        .await?;
    Ok(())
}

/// # Errors
/// When PostgreSQL does not answer.
pub async fn find(scope: &mut TenantScope<'_>, id: Uuid) -> Result<Option<ApiKeyRow>, SchemaError> {
    let row = api_keys::table
        .find((scope.tenant().as_uuid(), id))
        .select(ApiKeyRow::as_select())
        .first(scope.connection())
        .await
        .optional()?;
    Ok(row)
}

/// # Errors
/// When PostgreSQL does not answer.
pub async fn all(scope: &mut TenantScope<'_>) -> Result<Vec<ApiKeyRow>, SchemaError> {
    let query = api_keys::table.order(api_keys::created_at).select(ApiKeyRow::as_select());
    Ok(query.load(scope.connection()).await?)
}

/// Returns whether there was such a key.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn revoke(scope: &mut TenantScope<'_>, id: Uuid) -> Result<bool, SchemaError> {
    let key = api_keys::table.find((scope.tenant().as_uuid(), id)).filter(api_keys::revoked_at.is_null());
    let revoked =
        diesel::update(key).set(api_keys::revoked_at.eq(diesel::dsl::now)).execute(scope.connection()).await?;
    Ok(revoked > 0)
}

/// Notes that a key was used, at most once a minute.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn used(scope: &mut TenantScope<'_>, id: Uuid, now: DateTime<Utc>) -> Result<(), SchemaError> {
    let stale = api_keys::last_used_at.is_null().or(api_keys::last_used_at.lt(now - chrono::TimeDelta::minutes(1)));
    let key = api_keys::table.find((scope.tenant().as_uuid(), id)).filter(stale.assume_not_null());
    diesel::update(key).set(api_keys::last_used_at.eq(now)).execute(scope.connection()).await?;
    Ok(())
}
