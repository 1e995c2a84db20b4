//! Which tenants there are, and whose a number, a calendar or an API key is: what is asked before a tenant is known.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use uuid::Uuid;

use crate::database::Unscoped;
use crate::error::SchemaError;
use crate::ids::TenantId;
use crate::schema::{directory_api_keys, directory_tenants};

/// A tenant in the directory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    pub tenant: TenantId,
    pub slug: String,
    /// Grows with every change of its configuration.
    pub version: i64,
}

/// All tenants, by slug.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn all(unscoped: &mut Unscoped<'_>) -> Result<Vec<Listed>, SchemaError> {
    let rows: Vec<(Uuid, String, i64)> = directory_tenants::table
        .select((directory_tenants::tenant_id, directory_tenants::slug, directory_tenants::config_version))
        .order(directory_tenants::slug)
        .load(unscoped.connection())
        .await?;
    let listed = |(tenant, slug, version)| Listed { tenant: TenantId::from_uuid(tenant), slug, version };
    Ok(rows.into_iter().map(listed).collect())
}

/// # Errors
/// When PostgreSQL does not answer.
pub async fn by_slug(unscoped: &mut Unscoped<'_>, slug: &str) -> Result<Option<TenantId>, SchemaError> {
    let tenant: Option<Uuid> = directory_tenants::table
        .filter(directory_tenants::slug.eq(slug))
        .select(directory_tenants::tenant_id)
        .first(unscoped.connection())
        .await
        .optional()?;
    Ok(tenant.map(TenantId::from_uuid))
}

/// Whose an API key is.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn of_api_key(unscoped: &mut Unscoped<'_>, key: Uuid) -> Result<Option<TenantId>, SchemaError> {
    let tenant: Option<Uuid> = directory_api_keys::table
        .find(key)
        .select(directory_api_keys::tenant_id)
        .first(unscoped.connection())
        .await
        .optional()?;
    Ok(tenant.map(TenantId::from_uuid))
}
