//! A tenant's audit key: links its audit log. Wrapped by the master key itself, so that it outlives an erasure.

use std::fmt;

use hmac::{Hmac, Mac as _};
use sha2::Sha256;

use super::derive::derive;
use super::place::Place;
use super::secret::Secret;
use crate::ids::TenantId;

/// The key of one tenant's audit log.
pub struct AuditKey {
    tenant: TenantId,
    secret: Secret,
    chain: Secret,
    heads: Secret,
}

/// Where its wrapped form is kept.
pub(super) fn place(tenant: TenantId) -> Place {
    Place::new(tenant, "keys.audit_keys", "wrapped", tenant)
}

impl AuditKey {
    pub fn random(tenant: TenantId) -> Self {
        Self::from_secret(tenant, Secret::random())
    }

    pub(super) fn from_secret(tenant: TenantId, secret: Secret) -> Self {
        let chain = derive(&secret, "frontdesk audit chain v1");
        let heads = derive(&secret, "frontdesk audit head v1");
        Self { tenant, secret, chain, heads }
    }

    pub(super) fn secret(&self) -> &Secret {
        &self.secret
    }

    pub fn tenant(&self) -> TenantId {
        self.tenant
    }

    /// The HMAC that links entries.
    pub(crate) fn chain_mac(&self) -> Hmac<Sha256> {
        keyed(&self.chain)
    }

    /// The HMAC under exported heads.
    pub(crate) fn head_mac(&self) -> Hmac<Sha256> {
        keyed(&self.heads)
    }
}

fn keyed(key: &Secret) -> Hmac<Sha256> {
    Hmac::new_from_slice(key.expose()).expect("HMAC takes a key of any length")
}

impl fmt::Debug for AuditKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AuditKey({}, redacted)", self.tenant)
    }
}
