//! Keeps whoever makes a data key and whoever erases its tenant apart.

use diesel::{OptionalExtension as _, QueryDsl as _};
use diesel_async::RunQueryDsl as _;
use uuid::Uuid;

use super::super::error::KeyringError;
use super::super::tables::tenant_keys as table;
use crate::scope::TenantScope;

/// Keeps the tenant's key where it is until the transaction ends. `false` if there is none.
pub(in super::super) async fn hold(scope: &mut TenantScope<'_>) -> Result<bool, KeyringError> {
    let key = table::table.find(scope.tenant().as_uuid()).select(table::tenant_id);
    let held: Option<Uuid> = key.for_key_share().first(scope.connection()).await.optional()?;
    Ok(held.is_some())
}

/// Waits for everybody who holds the key, and lets nobody else.
pub(in super::super) async fn take(scope: &mut TenantScope<'_>) -> Result<(), KeyringError> {
    let key = table::table.find(scope.tenant().as_uuid()).select(table::tenant_id);
    let _taken: Option<Uuid> = key.for_update().first(scope.connection()).await.optional()?;
    Ok(())
}
