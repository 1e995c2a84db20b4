//! The master keys of a process: the current one, and while rotating the previous one.

use zeroize::Zeroizing;

use super::audit_key::{self, AuditKey};
use super::error::{OpenError, UnwrapError};
use super::master::{MasterKey, MasterKeyId};
use super::place::Place;
use super::sealed::WrappedKey;
use super::sealing::SealingKey;
use super::secret::Secret;
use super::tenant::{self, TenantKey};
use crate::ids::TenantId;

const WRAP_TENANT_KEY: &str = "frontdesk wrap tenant key v1";
const WRAP_AUDIT_KEY: &str = "frontdesk wrap audit key v1";
const CHECK: &str = "frontdesk master check v1";
const CHECK_VALUE: &[u8] = b"this master key is the right one";

/// Everything is wrapped by the current key and unwrapped by whichever of the two wrapped it.
#[derive(Debug, Clone)]
pub struct MasterKeys {
    current: MasterKey,
    previous: Option<MasterKey>,
}

/// The current and the previous master key are one and the same: nothing would be rotated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the previous master key is the current one (both {0})")]
pub struct SameMasterKey(pub MasterKeyId);

/// A key wrapped by a master key, and which one that was: what a row keeps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnderMaster {
    pub master: MasterKeyId,
    pub wrapped: WrappedKey,
}

impl MasterKeys {
    pub fn new(current: MasterKey) -> Self {
        Self { current, previous: None }
    }

    /// # Errors
    /// When both are the same key.
    pub fn rotating(current: MasterKey, previous: MasterKey) -> Result<Self, SameMasterKey> {
        if current.id() == previous.id() {
            return Err(SameMasterKey(current.id()));
        }
        Ok(Self { current, previous: Some(previous) })
    }

    pub fn current(&self) -> &MasterKey {
        &self.current
    }

    pub fn previous(&self) -> Option<&MasterKey> {
        self.previous.as_ref()
    }

    pub fn wrap_tenant_key(&self, key: &TenantKey) -> UnderMaster {
        self.wrap(WRAP_TENANT_KEY, &tenant::place(key.tenant()), key.secret())
    }

    /// # Errors
    /// When another master key wrapped it, it is another tenant's, or it was altered.
    pub fn unwrap_tenant_key(&self, tenant: TenantId, key: &UnderMaster) -> Result<TenantKey, UnwrapError> {
        Ok(TenantKey::from_secret(tenant, self.unwrap(WRAP_TENANT_KEY, &tenant::place(tenant), key)?))
    }

    pub fn wrap_audit_key(&self, key: &AuditKey) -> UnderMaster {
        self.wrap(WRAP_AUDIT_KEY, &audit_key::place(key.tenant()), key.secret())
    }

    /// # Errors
    /// As for [`MasterKeys::unwrap_tenant_key`].
    pub fn unwrap_audit_key(&self, tenant: TenantId, key: &UnderMaster) -> Result<AuditKey, UnwrapError> {
        Ok(AuditKey::from_secret(tenant, self.unwrap(WRAP_AUDIT_KEY, &audit_key::place(tenant), key)?))
    }

    /// A value that only this current master key opens; kept in the database so that a wrong key is told at start.
    pub fn sealed_check(&self) -> UnderMaster {
        let sealed = self.current.wrapping_key(CHECK).seal_bytes(&check_place(), CHECK_VALUE);
        UnderMaster { master: self.current.id(), wrapped: WrappedKey::from_bytes(sealed) }
    }

    /// # Errors
    /// When neither master key is the one that sealed the check.
    pub fn open_check(&self, check: &UnderMaster) -> Result<(), UnwrapError> {
        let key = self.find(check.master, &check_place())?.wrapping_key(CHECK);
        key.open_bytes(&check_place(), check.wrapped.as_bytes())?;
        Ok(())
    }

    /// Keys for what must be sealed while the database is away. `purpose` is an info string of the form
    /// `frontdesk <what> v<n>`, one for each use.
    pub fn derived(&self, purpose: &'static str) -> DerivedKeys {
        DerivedKeys {
            current: self.current.sealing_key(purpose),
            previous: self.previous.as_ref().map(|key| key.sealing_key(purpose)),
        }
    }

    fn wrap(&self, purpose: &'static str, place: &Place, secret: &Secret) -> UnderMaster {
        let wrapped = self.current.wrapping_key(purpose).seal_bytes(place, secret.expose());
        UnderMaster { master: self.current.id(), wrapped: WrappedKey::from_bytes(wrapped) }
    }

    fn unwrap(&self, purpose: &'static str, place: &Place, key: &UnderMaster) -> Result<Secret, UnwrapError> {
        let wrapping = self.find(key.master, place)?.wrapping_key(purpose);
        Ok(wrapping.open_secret(place, key.wrapped.as_bytes())?)
    }

    fn find(&self, needed: MasterKeyId, at: &Place) -> Result<&MasterKey, UnwrapError> {
        let held = [Some(&self.current), self.previous.as_ref()];
        held.into_iter().flatten().find(|key| key.id() == needed).ok_or_else(|| UnwrapError::OtherMaster {
            at: at.to_string(),
            needed,
            given: match &self.previous {
                None => self.current.id().to_string(),
                Some(previous) => format!("{} (and previously {})", self.current.id(), previous.id()),
            },
        })
    }
}

/// The check belongs to no tenant: its place has the nil one.
fn check_place() -> Place {
    let nobody = TenantId::from_uuid(uuid::Uuid::nil());
    Place::new(nobody, "keys.master_check", "sealed", uuid::Uuid::nil())
}

/// Keys derived from both master keys: seals with the current one, opens what either sealed.
#[derive(Debug)]
pub struct DerivedKeys {
    current: SealingKey,
    previous: Option<SealingKey>,
}

impl DerivedKeys {
    pub fn seal_bytes(&self, place: &Place, plain: &[u8]) -> Vec<u8> {
        self.current.seal_bytes(place, plain)
    }

    /// # Errors
    /// When neither key sealed the bytes for this place, or they were altered.
    pub fn open_bytes(&self, place: &Place, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, OpenError> {
        let refused = match self.current.open_bytes(place, sealed) {
            Ok(plain) => return Ok(plain),
            Err(refused) => refused,
        };
        match &self.previous {
            Some(previous) => previous.open_bytes(place, sealed).map_err(|_| refused),
            None => Err(refused),
        }
    }
}
