//! The keys of patients and calls.

use uuid::Uuid;

use super::rows::{data_keys, tenant_keys, tenant_locks, tombstones};
use super::{Keyring, KeyringError};
use crate::encryption::DataKey;
use crate::ids::{CallId, DataKeyId, TenantId};
use crate::scope::TenantScope;

/// Whose key it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Subject {
    /// By the id of the patient's row.
    Patient(Uuid),
    /// A call whose caller is not known, or not yet.
    Call(CallId),
    /// The practice itself: what concerns no caller, e.g. its consent to use a calendar.
    Practice(TenantId),
}

impl Subject {
    pub(super) const fn kind(self) -> &'static str {
        match self {
            Self::Patient(_) => "patient",
            Self::Call(_) => "call",
            Self::Practice(_) => "practice",
        }
    }

    pub(super) const fn id(self) -> Uuid {
        match self {
            Self::Patient(id) => id,
            Self::Call(id) => id.as_uuid(),
            Self::Practice(id) => id.as_uuid(),
        }
    }
}

impl Keyring {
    /// The key that a row names in `data_key_id`.
    ///
    /// # Errors
    /// [`KeyringError::DataKeyErased`] when it was erased, and whatever else stands between a key and its use.
    pub async fn data_key(&self, scope: &mut TenantScope<'_>, id: DataKeyId) -> Result<DataKey, KeyringError> {
        let Some(wrapped) = data_keys::find(scope, id).await? else {
            let erased =
                tombstones::exists(scope, "data_key", id.as_uuid()).await? || tombstones::of_tenant(scope).await?;
            return Err(if erased { KeyringError::DataKeyErased { id } } else { KeyringError::NoDataKey { id } });
        };
        let tenant_key = self.tenant_key(scope).await?;
        match tenant_key.unwrap(id, &wrapped) {
            Ok(key) => Ok(key),
            // The tenant may have been erased and set up again since its key was cached.
            Err(_) => {
                self.forget(scope.tenant());
                Ok(self.tenant_key(scope).await?.unwrap(id, &wrapped)?)
            }
        }
    }

    /// A new key for a patient or a call.
    ///
    /// # Errors
    /// When the tenant or the patient was erased, another master key is needed, or the database fails.
    pub async fn new_data_key(&self, scope: &mut TenantScope<'_>, subject: Subject) -> Result<DataKey, KeyringError> {
        if let Subject::Patient(patient) = subject {
            refuse_erased(scope, patient).await?;
        }
        // Not from the cache: a tenant key that is no longer in the database must wrap nothing.
        if !tenant_locks::hold(scope).await? {
            self.make_tenant_key(scope).await?;
        }
        let tenant = scope.tenant();
        let row = tenant_keys::find(scope).await?.ok_or(KeyringError::TenantErased { tenant })?;
        let tenant_key = self.masters.unwrap_tenant_key(tenant, &row.key()?)?;
        let key = DataKey::random();
        data_keys::insert(scope, subject, &key, &tenant_key.wrap(&key)).await?;
        Ok(key)
    }

    /// The newest key of a patient or a call; made if there is none.
    ///
    /// # Errors
    /// As for [`Keyring::new_data_key`].
    pub async fn data_key_of(&self, scope: &mut TenantScope<'_>, subject: Subject) -> Result<DataKey, KeyringError> {
        match data_keys::newest_of(scope, subject).await? {
            Some(id) => self.data_key(scope, id).await,
            None => self.new_data_key(scope, subject).await,
        }
    }

    /// Every key of a patient or a call: those that go when they are erased.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn data_keys_of(
        &self,
        scope: &mut TenantScope<'_>,
        subject: Subject,
    ) -> Result<Vec<DataKeyId>, KeyringError> {
        data_keys::all_of(scope, subject).await
    }

    /// The caller of `call` is now known: its keys are the patient's, and go when the patient is erased. Nothing is
    /// sealed anew. Returns how many keys changed hands.
    ///
    /// # Errors
    /// When the patient was erased or the database fails.
    pub async fn caller_became_known(
        &self,
        scope: &mut TenantScope<'_>,
        call: CallId,
        patient: Uuid,
    ) -> Result<usize, KeyringError> {
        refuse_erased(scope, patient).await?;
        data_keys::give_to(scope, call, patient).await
    }
}

/// Also keeps apart, until the transaction ends, whoever gives keys to a patient and whoever erases them.
async fn refuse_erased(scope: &mut TenantScope<'_>, patient: Uuid) -> Result<(), KeyringError> {
    super::erasure::lock_patient(scope, patient).await?;
    if tombstones::exists(scope, "patient", patient).await? {
        return Err(KeyringError::PatientErased { patient });
    }
    Ok(())
}
