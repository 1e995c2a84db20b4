//! The keys in the database: made on first use, unwrapped into memory, re-wrapped, erased.
//!
//! | file | what |
//! |---|---|
//! | `data_keys.rs` | the keys of patients and calls |
//! | `master_check.rs` | is this the master key that the database was sealed under? |
//! | `rotation.rs` | from the previous master key to the current one, while everybody works on |
//! | `erasure.rs` | deleting keys so that they stay deleted |
//! | `rows.rs` | the queries |
//! | `cache.rs` | tenants' keys in memory |
//!
//! Everything that concerns one tenant happens in its [`TenantScope`] and lasts only if that is committed.

mod cache;
mod data_keys;
mod erasure;
mod error;
mod master_check;
mod rotation;
mod rows;
mod tables;
#[cfg(test)]
mod tests;

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use cache::Cache;
pub use data_keys::Subject;
pub use erasure::{Erased, Reapplied};
pub use error::KeyringError;
pub use master_check::MasterState;
pub use rotation::Rewrapped;
use rows::{audit_keys, tenant_keys, tombstones};
use tokio::time::Instant;

use crate::encryption::{AuditKey, MasterKeys, TenantKey};
use crate::ids::TenantId;
use crate::scope::TenantScope;

/// Keys of at most so many tenants are in memory at a time.
const CACHED_TENANTS: usize = 1024;

/// How long a tenant erased through another server may stay in this one's memory.
const CACHED_FOR: Duration = Duration::from_secs(5 * 60);

/// Gives out keys. One for the process; cheap to share behind an `Arc`.
pub struct Keyring {
    masters: MasterKeys,
    tenant_keys: Mutex<Cache<TenantKey>>,
    audit_keys: Mutex<Cache<AuditKey>>,
}

impl Keyring {
    pub fn new(masters: MasterKeys) -> Self {
        Self {
            masters,
            tenant_keys: Mutex::new(Cache::new(CACHED_TENANTS, CACHED_FOR)),
            audit_keys: Mutex::new(Cache::new(CACHED_TENANTS, CACHED_FOR)),
        }
    }

    pub fn masters(&self) -> &MasterKeys {
        &self.masters
    }

    /// The tenant's key, for blind indexes; made if the tenant has none.
    ///
    /// # Errors
    /// When the tenant was erased, another master key is needed, or the database fails.
    pub async fn tenant_key(&self, scope: &mut TenantScope<'_>) -> Result<Arc<TenantKey>, KeyringError> {
        let tenant = scope.tenant();
        if let Some(key) = lock(&self.tenant_keys).get(tenant, Instant::now()) {
            return Ok(key);
        }
        let row = match tenant_keys::find(scope).await? {
            Some(row) => row,
            None => {
                self.make_tenant_key(scope).await?;
                tenant_keys::find(scope).await?.ok_or(KeyringError::TenantErased { tenant })?
            }
        };
        let key = Arc::new(self.masters.unwrap_tenant_key(tenant, &row.key()?)?);
        // One made in this transaction may yet be rolled back: it is read again once it is there to stay.
        if row.lasting {
            lock(&self.tenant_keys).put(tenant, Arc::clone(&key), Instant::now());
        }
        Ok(key)
    }

    /// The key of the tenant's audit log; made if there is none. It outlives an erasure.
    ///
    /// # Errors
    /// When another master key is needed or the database fails.
    pub async fn audit_key(&self, scope: &mut TenantScope<'_>) -> Result<Arc<AuditKey>, KeyringError> {
        let tenant = scope.tenant();
        if let Some(key) = lock(&self.audit_keys).get(tenant, Instant::now()) {
            return Ok(key);
        }
        let row = match audit_keys::find(scope).await? {
            Some(row) => row,
            None => {
                let new = self.masters.wrap_audit_key(&AuditKey::random(tenant));
                audit_keys::insert_unless_there(scope, &new).await?;
                audit_keys::find(scope).await?.ok_or(KeyringError::NoAuditKey { tenant })?
            }
        };
        let key = Arc::new(self.masters.unwrap_audit_key(tenant, &row.key()?)?);
        if row.lasting {
            lock(&self.audit_keys).put(tenant, Arc::clone(&key), Instant::now());
        }
        Ok(key)
    }

    /// Makes a key for a tenant, also for one that was erased and has now been set up again on purpose. What was
    /// erased stays unreadable.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn admit(&self, scope: &mut TenantScope<'_>) -> Result<(), KeyringError> {
        erasure::lock_tenant(scope).await?;
        let new = self.masters.wrap_tenant_key(&TenantKey::random(scope.tenant()));
        tenant_keys::insert_unless_there(scope, &new).await?;
        Ok(())
    }

    async fn make_tenant_key(&self, scope: &mut TenantScope<'_>) -> Result<(), KeyringError> {
        erasure::lock_tenant(scope).await?;
        if tombstones::of_tenant(scope).await? {
            return Err(KeyringError::TenantErased { tenant: scope.tenant() });
        }
        self.admit(scope).await
    }

    fn forget(&self, tenant: TenantId) {
        lock(&self.tenant_keys).forget(tenant);
    }
}

/// A panic while the cache was locked leaves it whole: every change of it is one insertion or removal.
fn lock<K>(cache: &Mutex<Cache<K>>) -> std::sync::MutexGuard<'_, Cache<K>> {
    cache.lock().unwrap_or_else(PoisonError::into_inner)
}

impl fmt::Debug for Keyring {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Keyring").field("masters", &self.masters).finish_non_exhaustive()
    }
}
