//! Erasing: the keys go, tombstones stay, and the audit log says who did it, in one transaction. Erasing again deletes
//! nothing and is no mistake.

use frontdesk_schema::encryption::{BlindIndex, phone};
use frontdesk_schema::models::patients::{self, Patient};
use frontdesk_schema::models::{calls, person_calls};
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
    /// Those and every other one from their number that is no other patient's.
    FromTheirNumber,
}

/// How many calls go with a patient.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CallsOf {
    pub theirs: usize,
    /// The others that [`Extent::FromTheirNumber`] takes.
    pub from_their_number: usize,
}

/// Erases everything that callers of a tenant ever said. Returns how many keys are gone, like the others here.
///
/// # Errors
/// When PostgreSQL does not answer; then nothing is erased, here and below.
pub async fn erase_tenant(storage: &Storage, tenant: TenantId, actor: &str) -> Result<usize, StorageError> {
    let mut connection = storage.database.connection().await?;
    let mut scope = connection.scope(tenant).await?;
    let data_keys = storage.keyring.erase_tenant(&mut scope).await?.data_keys;
    let detail = json!({ "data_keys": data_keys });
    storage.audit(&mut scope, actor, "erased.tenant", Some(&tenant.to_string()), detail).await?;
    scope.commit().await.map_err(SchemaError::from)?;
    Ok(data_keys)
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
) -> Result<Option<usize>, StorageError> {
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
    Ok(Some(data_keys))
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
) -> Result<Option<usize>, StorageError> {
    let mut connection = storage.database.connection().await?;
    let mut scope = connection.scope(tenant).await?;
    let Some(patient) = patients::find(&mut scope, id).await? else {
        scope.rollback().await.map_err(SchemaError::from)?;
        return Ok(None);
    };
    // Before the number cannot be opened any more.
    let KeysOf { mut theirs, from_their_number } = keys_of(storage, &mut scope, &patient).await?;
    if extent == Extent::FromTheirNumber {
        theirs.extend(from_their_number);
    }
    let own = storage.keyring.erase_patient(&mut scope, id.as_uuid()).await?.data_keys;
    let data_keys = own + storage.keyring.erase_keys(&mut scope, &theirs).await?.data_keys;
    let detail = json!({ "data_keys": data_keys, "calls": theirs.len() });
    storage.audit(&mut scope, actor, "erased.patient", Some(&id.to_string()), detail).await?;
    scope.commit().await.map_err(SchemaError::from)?;
    Ok(Some(data_keys))
}

/// What [`erase_patient`] would take with them. `None`: this tenant has no such patient.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn calls_of_patient(
    storage: &Storage,
    tenant: TenantId,
    id: PatientId,
) -> Result<Option<CallsOf>, StorageError> {
    let mut connection = storage.database.connection().await?;
    let mut scope = connection.scope(tenant).await?;
    let calls = match patients::find(&mut scope, id).await? {
        None => None,
        Some(patient) => {
            let KeysOf { theirs, from_their_number } = keys_of(storage, &mut scope, &patient).await?;
            Some(CallsOf { theirs: theirs.len(), from_their_number: from_their_number.len() })
        }
    };
    scope.rollback().await.map_err(SchemaError::from)?;
    Ok(calls)
}

/// The keys of calls, one each.
pub(super) struct KeysOf {
    pub(super) theirs: Vec<DataKeyId>,
    pub(super) from_their_number: Vec<DataKeyId>,
}

/// The keys of calls that go with a patient.
pub(super) async fn keys_of(
    storage: &Storage,
    scope: &mut TenantScope<'_>,
    patient: &Patient,
) -> Result<KeysOf, StorageError> {
    let theirs = person_calls::keys_of_patient(scope, patient.id).await?;
    let from_their_number = match caller_index(storage, scope, patient).await? {
        None => Vec::new(),
        Some(index) => person_calls::keys_of_number(scope, &index, patient.id).await?,
    };
    let from_their_number = from_their_number.into_iter().filter(|key| !theirs.contains(key)).collect();
    Ok(KeysOf { theirs, from_their_number })
}

/// What calls from a patient's number are found by; `None` when no number is known, or not any more.
async fn caller_index(
    storage: &Storage,
    scope: &mut TenantScope<'_>,
    patient: &Patient,
) -> Result<Option<BlindIndex>, StorageError> {
    let Some(sealed) = &patient.phone_sealed else { return Ok(None) };
    let Some(key) = data_key(storage, scope, patient.data_key_id).await? else { return Ok(None) };
    let place = ("patients", "phone_sealed");
    let number = open(&key, scope.tenant(), place, patient.id.as_uuid(), sealed).map_err(unopened)?;
    let Some(number) = phone(&number, "") else { return Ok(None) };
    let tenant_key = storage.keyring.tenant_key(scope).await?;
    Ok(Some(tenant_key.blind_index(CALLER, &number)))
}
