//! A tenant's key: wraps its data keys and blinds what it searches for.

use std::fmt;

use zeroize::Zeroizing;

use super::blind::{BlindColumn, BlindIndex};
use super::data::{self, DataKey};
use super::derive::{derive, derive_for};
use super::error::{KeyName, OpenError};
use super::normalise::Normalised;
use super::place::Place;
use super::sealed::WrappedKey;
use super::sealing::SealingKey;
use super::secret::Secret;
use crate::ids::{DataKeyId, TenantId};

const WRAP_DATA_KEY: &str = "frontdesk wrap data key v1";
const BLIND_INDEX: &str = "frontdesk blind index v1";
const WEBHOOK_SECRET: &str = "frontdesk webhook secret v1";

/// The key of one tenant. Without it nothing that the tenant's callers said can be read.
pub struct TenantKey {
    tenant: TenantId,
    secret: Secret,
    wrapping: SealingKey,
}

/// Where its wrapped form is kept.
pub(super) fn place(tenant: TenantId) -> Place {
    Place::new(tenant, "keys.tenant_keys", "wrapped", tenant)
}

impl TenantKey {
    pub fn random(tenant: TenantId) -> Self {
        Self::from_secret(tenant, Secret::random())
    }

    pub(super) fn from_secret(tenant: TenantId, secret: Secret) -> Self {
        let wrapping = SealingKey::new(derive(&secret, WRAP_DATA_KEY), KeyName::Tenant(tenant));
        Self { tenant, secret, wrapping }
    }

    pub(super) fn secret(&self) -> &Secret {
        &self.secret
    }

    pub fn tenant(&self) -> TenantId {
        self.tenant
    }

    pub fn wrap(&self, key: &DataKey) -> WrappedKey {
        let wrapped = self.wrapping.seal_bytes(&data::place(self.tenant, key.id()), key.secret().expose());
        WrappedKey::from_bytes(wrapped)
    }

    /// # Errors
    /// When this tenant's key did not wrap it under this id, or it was altered.
    pub fn unwrap(&self, id: DataKeyId, wrapped: &WrappedKey) -> Result<DataKey, OpenError> {
        let secret = self.wrapping.open_secret(&data::place(self.tenant, id), wrapped.as_bytes())?;
        Ok(DataKey::from_secret(id, secret))
    }

    /// A secret that the tenant shares with us to know our webhooks by; each version is another one.
    pub fn webhook_secret(&self, version: u32) -> Zeroizing<[u8; 32]> {
        Zeroizing::new(*derive_for(&self.secret, WEBHOOK_SECRET, &[&version.to_string()]).expose())
    }

    /// What stands for a value in a column that is searched: equal for equal values, and only within the column.
    pub fn blind_index(&self, column: BlindColumn, value: &Normalised) -> BlindIndex {
        let key = derive_for(&self.secret, BLIND_INDEX, &[column.table, column.column]);
        BlindIndex::compute(&key, value)
    }
}

impl fmt::Debug for TenantKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TenantKey({}, redacted)", self.tenant)
    }
}
