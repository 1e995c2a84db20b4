//! From the previous master key to the current one, while everybody works on.
//!
//! Only tenant and audit keys are wrapped by the master key, so only they are re-wrapped: one short transaction a
//! tenant, in which its two rows are locked against other rotations and against nobody who reads or makes data keys.
//! Servers that hold both master keys never notice. Wrapping is repeated until a whole pass finds nothing left.
//!
//! On several nodes the order is: give every node the new key as the *previous* one beside the old; then exchange the
//! two on every node; then rotate; then take the old one away. At no time does a node meet a key it cannot unwrap.

use super::rows::{audit_keys, tenant_keys, tenants};
use super::{Keyring, KeyringError};
use crate::database::Database;
use crate::encryption::MasterKeys;
use crate::scope::TenantScope;

/// What a rotation did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Rewrapped {
    pub tenant_keys: usize,
    pub audit_keys: usize,
    /// Keys that were unwrapped again with the current master key alone, after all were done.
    pub verified: usize,
}

/// A server that still wraps with the previous key would make the work endless.
const PASSES: usize = 5;

impl Keyring {
    /// Re-wraps the keys of all tenants, the erased ones included: their audit keys live on.
    ///
    /// # Errors
    /// When a key is wrapped by neither master key, a server goes on wrapping with the previous one, or the database
    /// fails. What is done by then is done; running it again does the rest.
    pub async fn rotate(&self, database: &Database) -> Result<Rewrapped, KeyringError> {
        let mut connection = database.connection().await?;
        let mut done = Rewrapped::default();
        for pass in 1.. {
            let mut left = 0;
            for tenant in tenants(&mut connection.unscoped()).await? {
                let mut scope = connection.scope(tenant).await?;
                let rewrapped = self.rotate_tenant(&mut scope).await?;
                scope.commit().await?;
                done.tenant_keys += rewrapped.tenant_keys;
                done.audit_keys += rewrapped.audit_keys;
                left += rewrapped.tenant_keys + rewrapped.audit_keys;
            }
            match left {
                0 => break,
                left if pass >= PASSES => return Err(KeyringError::NotRotated { left }),
                _ => {}
            }
        }
        for tenant in tenants(&mut connection.unscoped()).await? {
            let mut scope = connection.scope(tenant).await?;
            done.verified += self.verify_tenant(&mut scope).await?;
            scope.commit().await?;
        }
        self.replace_check(&mut connection.unscoped()).await?;
        Ok(done)
    }

    /// Re-wraps the two keys of one tenant that the master key wraps.
    ///
    /// # Errors
    /// As for [`Keyring::rotate`].
    pub async fn rotate_tenant(&self, scope: &mut TenantScope<'_>) -> Result<Rewrapped, KeyringError> {
        let (tenant, current) = (scope.tenant(), self.masters.current().id());
        let mut done = Rewrapped::default();
        if let Some(row) = tenant_keys::lock_if_not_under(scope, current).await? {
            let key = self.masters.unwrap_tenant_key(tenant, &row.key()?)?;
            tenant_keys::rewrap(scope, &self.masters.wrap_tenant_key(&key)).await?;
            done.tenant_keys = 1;
        }
        if let Some(row) = audit_keys::lock_if_not_under(scope, current).await? {
            let key = self.masters.unwrap_audit_key(tenant, &row.key()?)?;
            audit_keys::rewrap(scope, &self.masters.wrap_audit_key(&key)).await?;
            done.audit_keys = 1;
        }
        Ok(done)
    }

    /// Reads the tenant's keys as a server would that has the current master key only.
    async fn verify_tenant(&self, scope: &mut TenantScope<'_>) -> Result<usize, KeyringError> {
        let alone = MasterKeys::new(self.masters.current().clone());
        let tenant = scope.tenant();
        let mut verified = 0;
        if let Some(row) = tenant_keys::find(scope).await? {
            alone.unwrap_tenant_key(tenant, &row.key()?)?;
            verified += 1;
        }
        if let Some(row) = audit_keys::find(scope).await? {
            alone.unwrap_audit_key(tenant, &row.key()?)?;
            verified += 1;
        }
        Ok(verified)
    }
}
