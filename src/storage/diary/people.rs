//! Whom appointments are for: found by blind indexes, known by name once it was opened.

use chrono::{DateTime, Utc};
use frontdesk_actors::desk::diary::{Booked, Candidate, Claim, Person, Writer};
use frontdesk_actors::desk::names::same_name;
use frontdesk_actors::tenant::PhoneNumber;
use frontdesk_schema::encryption::{BlindColumn, BlindIndex, DataKey, Place, Private, birth_date, phone};
use frontdesk_schema::keyring::Subject;
use frontdesk_schema::models::appointments;
use frontdesk_schema::models::patients::{self, Findable, NewPatient, Patient};
use frontdesk_schema::{CallId, PatientId, SchemaError, TenantScope};

use crate::storage::read::{data_key, unopened};
use crate::storage::receiver::open;
use crate::storage::{Storage, StorageError};

pub(in crate::storage) const PHONE: BlindColumn = BlindColumn { table: "patients", column: "phone_index" };
pub(in crate::storage) const BIRTH_DATE: BlindColumn = BlindColumn { table: "patients", column: "birth_date_index" };

/// The patient with this number and name, or a new one.
pub(super) async fn find_or_add(
    storage: &Storage,
    scope: &mut TenantScope<'_>,
    person: &Person,
    number: Option<&PhoneNumber>,
    now: DateTime<Utc>,
) -> Result<(PatientId, DataKey), StorageError> {
    let tenant = scope.tenant();
    let phone_index = phone_index(storage, scope, number).await?;
    if let Some(index) = &phone_index {
        for known in patients::with_phone(scope, index).await? {
            if let Some((name, key)) = name_of(storage, scope, &known).await?
                && same_name(&person.name, &name)
            {
                return Ok((known.id, key));
            }
        }
    }
    let id = PatientId::new();
    let key = storage.keyring.data_key_of(scope, Subject::Patient(id.as_uuid())).await?;
    let seal =
        |column, text: &str| key.seal(&Place::new(tenant, "patients", column, id.as_uuid()), &Private::from(text));
    let birth_date = match person.date_of_birth {
        None => None,
        Some(date) => {
            let tenant_key = storage.keyring.tenant_key(scope).await?;
            let index = tenant_key.blind_index(BIRTH_DATE, &birth_date(date));
            Some(Findable { sealed: seal("birth_date_sealed", &date.to_string()), index })
        }
    };
    let phone = number.zip(phone_index);
    let patient = NewPatient {
        id,
        data_key: key.id(),
        name: seal("name_sealed", &person.name),
        phone: phone.map(|(number, index)| Findable { sealed: seal("phone_sealed", number.expose()), index }),
        birth_date,
        created_at: now,
    };
    patients::insert(scope, &patient).await?;
    Ok((id, key))
}

/// Everybody with an appointment ahead whom number or date of birth may mean.
pub(super) async fn candidates(
    storage: &Storage,
    writer: &Writer,
    claim: Claim,
) -> Result<Vec<Candidate>, StorageError> {
    let mut connection = storage.database.connection().await?;
    let mut scope = connection.scope(writer.tenant.id).await?;
    let mut found: Vec<(Patient, bool, bool)> = Vec::new();
    if let Some(index) = phone_index(storage, &mut scope, claim.caller.as_ref()).await? {
        let with_phone = patients::with_phone(&mut scope, &index).await?;
        found.extend(with_phone.into_iter().map(|patient| (patient, true, false)));
    }
    if let Some(date) = claim.date_of_birth {
        let tenant_key = storage.keyring.tenant_key(&mut scope).await?;
        let index = tenant_key.blind_index(BIRTH_DATE, &birth_date(date));
        for patient in patients::born_on(&mut scope, &index).await? {
            match found.iter_mut().find(|(known, ..)| known.id == patient.id) {
                Some((_, _, born)) => *born = true,
                None => found.push((patient, false, true)),
            }
        }
    }
    let mut candidates = Vec::new();
    for (patient, number_fits, date_of_birth_fits) in found {
        let Some((name, _)) = name_of(storage, &mut scope, &patient).await? else { continue };
        let ahead = appointments::find_for_patient(&mut scope, &[patient.id], Utc::now()).await?;
        let appointments = ahead.into_iter().map(booked).collect();
        candidates.push(Candidate { name, number_fits, date_of_birth_fits, appointments });
    }
    scope.rollback().await.map_err(SchemaError::from)?;
    Ok(candidates)
}

/// An appointment as the engine knows it.
pub(super) fn booked(row: appointments::Appointment) -> Booked {
    Booked { id: row.id.as_uuid(), service: row.service_id, provider: row.provider_id, start: row.starts_at }
}

async fn phone_index(
    storage: &Storage,
    scope: &mut TenantScope<'_>,
    number: Option<&PhoneNumber>,
) -> Result<Option<BlindIndex>, StorageError> {
    let Some(number) = number.and_then(|number| phone(number.expose(), "")) else { return Ok(None) };
    let tenant_key = storage.keyring.tenant_key(scope).await?;
    Ok(Some(tenant_key.blind_index(PHONE, &number)))
}

/// The caller of a call is known now: its row says so, and its keys are the patient's from now on.
pub(in crate::storage) async fn became_known(
    storage: &Storage,
    scope: &mut TenantScope<'_>,
    call: CallId,
    patient: PatientId,
) -> Result<(), StorageError> {
    // Without a row yet this is done again when it comes.
    patients::link(scope, call, patient).await?;
    storage.keyring.caller_became_known(scope, call, patient.as_uuid()).await?;
    Ok(())
}

/// A patient's name and key; `None` once they were erased.
pub(in crate::storage) async fn name_of(
    storage: &Storage,
    scope: &mut TenantScope<'_>,
    patient: &Patient,
) -> Result<Option<(String, DataKey)>, StorageError> {
    let Some(key) = data_key(storage, scope, patient.data_key_id).await? else { return Ok(None) };
    let place = ("patients", "name_sealed");
    let name = open(&key, scope.tenant(), place, patient.id.as_uuid(), &patient.name_sealed).map_err(unopened)?;
    Ok(Some((name, key)))
}
