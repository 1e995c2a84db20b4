//! Erasing: the keys go, tombstones stay, and the audit log says who did it, in one transaction. Erasing again deletes
//! nothing and is no mistake.

use std::collections::HashSet;

use frontdesk_schema::encryption::phone;
use frontdesk_schema::models::{calls, patients, person_calls};
use frontdesk_schema::{CallId, DataKeyId, PatientId, SchemaError, TenantId, TenantScope};
use serde_json::json;

use super::read::{data_key, unopened};
use super::receiver::{CALLER, open};
use super::{Storage, StorageError};

/// Which calls go with a patient.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// Those in which they were the caller, or an appointment was made for them.
    Theirs,
    /// Those and every other one from their number, whoever else may have used it.
    FromTheirNumber,
}

/// What an erasure did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct WasErased {
    pub data_keys: usize,
    /// Calls from a patient's number that stay: nobody knows whose they are.
    pub calls_left: usize,
}

/// Erases everything that callers of a tenant ever said.
///
/// # Errors
/// When PostgreSQL does not answer; then nothing is erased, here and below.
pub async fn erase_tenant(storage: &Storage, tenant: TenantId, actor: &str) -> Result<WasErased, StorageError> {
    let mut connection = storage.database.connection().await?;
    let mut scope = connection.scope(tenant).await?;
    let data_keys = storage.keyring.erase_tenant(&mut scope).await?.data_keys;
    let detail = json!({ "data_keys": data_keys });
    storage.audit(&mut scope, actor, "erased.tenant", Some(&tenant.to_string()), detail).await?;
    scope.commit().await.map_err(SchemaError::from)?;
    Ok(WasErased { data_keys, calls_left: 0 })
}

/// Erases a call, also one whose key has become its caller's. `None`: this tenant has no such call.
///
/// # Errors
/// As above.
pub async fn erase_call(
    storage: &Storage,
    tenant: TenantId,
    call: CallId,
    actor: &str,
) -> Result<Option<WasErased>, StorageError> {
    let mut connection = storage.database.connection().await?;
    let mut scope = connection.scope(tenant).await?;
    let Some(key) = calls::data_key(&mut scope, call.as_uuid()).await? else {
        scope.rollback().await.map_err(SchemaError::from)?;
        return Ok(None);
    };
    let nobodys = storage.keyring.erase_call(&mut scope, call).await?.data_keys;
    let somebodys = storage.keyring.erase_keys(&mut scope, &[DataKeyId::from_uuid(key)]).await?.data_keys;
    let data_keys = nobodys + somebodys;
    let detail = json!({ "data_keys": data_keys });
    storage.audit(&mut scope, actor, "erased.call", Some(&call.to_string()), detail).await?;
    scope.commit().await.map_err(SchemaError::from)?;
    Ok(Some(WasErased { data_keys, calls_left: 0 }))
}

/// Erases a patient, and the calls in which they were spoken with or of. `None`: this tenant has no such patient.
///
/// # Errors
/// As above.
pub async fn erase_patient(
    storage: &Storage,
    tenant: TenantId,
    id: PatientId,
    extent: Extent,
    actor: &str,
) -> Result<Option<WasErased>, StorageError> {
    let mut connection = storage.database.connection().await?;
    let mut scope = connection.scope(tenant).await?;
    let Some(patient) = patients::find(&mut scope, id).await? else {
        scope.rollback().await.map_err(SchemaError::from)?;
        return Ok(None);
    };
    let theirs: HashSet<DataKeyId> = person_calls::keys_of_patient(&mut scope, id).await?.into_iter().collect();
    // Before the number cannot be opened any more.
    let others = from_their_number(storage, &mut scope, &patient).await?;
    let others: HashSet<DataKeyId> = others.into_iter().filter(|key| !theirs.contains(key)).collect();
    let (calls, calls_left): (Vec<DataKeyId>, usize) = match extent {
        Extent::Theirs => (theirs.into_iter().collect(), others.len()),
        Extent::FromTheirNumber => (theirs.into_iter().chain(others).collect(), 0),
    };
    let own = storage.keyring.erase_patient(&mut scope, id.as_uuid()).await?.data_keys;
    let data_keys = own + storage.keyring.erase_keys(&mut scope, &calls).await?.data_keys;
    let detail = json!({ "data_keys": data_keys, "calls": calls.len() });
    storage.audit(&mut scope, actor, "erased.patient", Some(&id.to_string()), detail).await?;
    scope.commit().await.map_err(SchemaError::from)?;
    Ok(Some(WasErased { data_keys, calls_left }))
}

/// The keys of all calls from a patient's number; none when no number is known.
async fn from_their_number(
    storage: &Storage,
    scope: &mut TenantScope<'_>,
    patient: &patients::Patient,
) -> Result<Vec<DataKeyId>, StorageError> {
    let Some(sealed) = &patient.phone_sealed else { return Ok(Vec::new()) };
    let Some(key) = data_key(storage, scope, patient.data_key_id).await? else { return Ok(Vec::new()) };
    let place = ("patients", "phone_sealed");
    let number = open(&key, scope.tenant(), place, patient.id.as_uuid(), sealed).map_err(unopened)?;
    let Some(number) = phone(&number, "") else { return Ok(Vec::new()) };
    let tenant_key = storage.keyring.tenant_key(scope).await?;
    Ok(person_calls::keys_of_number(scope, &tenant_key.blind_index(CALLER, &number)).await?)
}
