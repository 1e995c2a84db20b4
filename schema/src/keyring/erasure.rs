//! Erasing: the keys are deleted, what they sealed may stay where it is.
//!
//! A backup of the keys brings them back, so each erasure leaves tombstones: one for the tenant, or one for the patient
//! and one for each of their keys (an old backup may know a key as a call's that has become the patient's since). At
//! start, and after a restore, whatever a tombstone stands for is deleted again. A tombstone holds ids and a time.
//!
//! Blind indexes of who was erased go too: an index opens nothing, but tells that two rows mean one person. Those that a
//! backup of the data brings back go again with the keys.
//!
//! The audit key stays: the log must be verifiable after an erasure, and holds no one's words.

use diesel::sql_types::BigInt;
use diesel_async::RunQueryDsl as _;
use uuid::Uuid;

use super::data_keys::Subject;
use super::rows::{data_keys, people, tenant_locks, tenants, tombstones};
use super::{Keyring, KeyringError};
use crate::database::Database;
use crate::ids::DataKeyId;
use crate::scope::TenantScope;

/// What an erasure deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Erased {
    pub data_keys: usize,
    pub tenant_key: bool,
}

/// What came back with a backup and was deleted again.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Reapplied {
    pub data_keys: usize,
    pub tenant_keys: usize,
}

impl Keyring {
    /// Deletes every key of the tenant but its audit key. Doing it again deletes nothing and is no mistake.
    ///
    /// # Errors
    /// When the database fails; then nothing is deleted.
    pub async fn erase_tenant(&self, scope: &mut TenantScope<'_>) -> Result<Erased, KeyringError> {
        let tenant = scope.tenant();
        // First, so that whoever is making a data key has finished, and its key is among those deleted next.
        lock_tenant(scope).await?;
        tenant_locks::take(scope).await?;
        tombstones::set(scope, "tenant", &[tenant.as_uuid()]).await?;
        let data_keys = data_keys::delete_all(scope).await?;
        let tenant_key = tombstones::delete_tenant_key(scope).await?;
        people::forget_entombed(scope).await?;
        self.forget(tenant);
        Ok(Erased { data_keys, tenant_key })
    }

    /// Deletes the keys of one patient, those of their calls among them.
    ///
    /// # Errors
    /// When the database fails; then nothing is deleted.
    pub async fn erase_patient(&self, scope: &mut TenantScope<'_>, patient: Uuid) -> Result<Erased, KeyringError> {
        self.erase_subject(scope, Subject::Patient(patient)).await
    }

    /// Deletes the keys of one call whose caller never became known: retention does this.
    ///
    /// # Errors
    /// When the database fails; then nothing is deleted.
    pub async fn erase_call(&self, scope: &mut TenantScope<'_>, call: crate::CallId) -> Result<Erased, KeyringError> {
        self.erase_subject(scope, Subject::Call(call)).await
    }

    async fn erase_subject(&self, scope: &mut TenantScope<'_>, subject: Subject) -> Result<Erased, KeyringError> {
        if let Subject::Patient(patient) = subject {
            lock_patient(scope, patient).await?;
            tombstones::set(scope, subject.kind(), &[patient]).await?;
        }
        let keys = data_keys::delete_of(scope, subject).await?;
        bury(scope, &keys).await
    }

    /// Deletes these keys, whoever's they are: those of calls that somebody was spoken of in.
    ///
    /// # Errors
    /// When the database fails; then nothing is deleted.
    pub async fn erase_keys(&self, scope: &mut TenantScope<'_>, keys: &[DataKeyId]) -> Result<Erased, KeyringError> {
        let keys = data_keys::delete_these(scope, keys).await?;
        bury(scope, &keys).await
    }

    /// Deletes what a restored backup of the keys brought back although it had been erased. A server does this at its
    /// start, before anything is read, and so does a restore. A tenant that was set up again after its erasure keeps
    /// what it got since.
    ///
    /// # Errors
    /// When the database fails; running it again does the rest.
    pub async fn reapply_all_tombstones(&self, database: &Database) -> Result<Reapplied, KeyringError> {
        let mut connection = database.connection().await?;
        let mut all = Reapplied::default();
        for tenant in tenants(&mut connection.unscoped()).await? {
            let mut scope = connection.scope(tenant).await?;
            let reapplied = self.reapply_tombstones(&mut scope).await?;
            scope.commit().await?;
            all.data_keys += reapplied.data_keys;
            all.tenant_keys += reapplied.tenant_keys;
        }
        Ok(all)
    }

    /// The same for one tenant.
    ///
    /// # Errors
    /// When the database fails; then nothing is deleted.
    pub async fn reapply_tombstones(&self, scope: &mut TenantScope<'_>) -> Result<Reapplied, KeyringError> {
        let data_keys = data_keys::delete_entombed(scope).await?;
        let tenant_key = tombstones::delete_entombed_tenant_key(scope).await?;
        people::forget_entombed(scope).await?;
        if tenant_key {
            self.forget(scope.tenant());
        }
        Ok(Reapplied { data_keys, tenant_keys: usize::from(tenant_key) })
    }
}

/// Puts a tombstone for each of the deleted keys.
async fn bury(scope: &mut TenantScope<'_>, keys: &[Uuid]) -> Result<Erased, KeyringError> {
    tombstones::set(scope, "data_key", keys).await?;
    people::forget_entombed(scope).await?;
    Ok(Erased { data_keys: keys.len(), tenant_key: false })
}

/// One at a time, until the transaction ends, for whoever concerns themselves with a patient's keys.
pub(super) async fn lock_patient(scope: &mut TenantScope<'_>, patient: Uuid) -> Result<(), KeyringError> {
    lock(scope, patient).await
}

/// As above for whoever makes or erases a tenant's key.
pub(super) async fn lock_tenant(scope: &mut TenantScope<'_>) -> Result<(), KeyringError> {
    let tenant = scope.tenant().as_uuid();
    lock(scope, tenant).await
}

/// Ids that share a number wait for each other without need, and are too many to meet.
async fn lock(scope: &mut TenantScope<'_>, id: Uuid) -> Result<(), KeyringError> {
    let (high, low) = id.as_u64_pair();
    let number = (high ^ low).cast_signed();
    diesel::sql_query("select pg_advisory_xact_lock($1)").bind::<BigInt, _>(number).execute(scope.connection()).await?;
    Ok(())
}
