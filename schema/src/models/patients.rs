//! Patients: who has or had an appointment. Names are compared after opening.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use crate::encryption::{BlindIndex, SealedText};
use crate::error::SchemaError;
use crate::ids::{CallId, DataKeyId, PatientId};
use crate::schema::{calls, patients};
use crate::scope::TenantScope;

/// A value that is sealed, and what it is found by.
#[derive(Debug, Clone)]
pub struct Findable {
    pub sealed: SealedText,
    pub index: BlindIndex,
}

pub struct NewPatient {
    pub id: PatientId,
    pub data_key: DataKeyId,
    pub name: SealedText,
    pub phone: Option<Findable>,
    pub birth_date: Option<Findable>,
    pub created_at: DateTime<Utc>,
}

#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = patients, check_for_backend(diesel::pg::Pg))]
pub struct Patient {
    pub id: PatientId,
    pub data_key_id: DataKeyId,
    pub name_sealed: SealedText,
    pub phone_sealed: Option<SealedText>,
    pub birth_date_sealed: Option<SealedText>,
    pub created_at: DateTime<Utc>,
    /// Since then the key of what is sealed here is gone.
    pub erased_at: Option<DateTime<Utc>>,
}

/// Stores a patient; storing the same one again changes nothing.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn insert(scope: &mut TenantScope<'_>, patient: &NewPatient) -> Result<(), SchemaError> {
    let (phone, birth_date) = (patient.phone.as_ref(), patient.birth_date.as_ref());
    diesel::insert_into(patients::table)
        .values((
            patients::tenant_id.eq(scope.tenant()),
            patients::id.eq(patient.id),
            patients::data_key_id.eq(patient.data_key),
            patients::name_sealed.eq(&patient.name),
            patients::phone_sealed.eq(phone.map(|phone| &phone.sealed)),
            patients::phone_index.eq(phone.map(|phone| phone.index)),
            patients::birth_date_sealed.eq(birth_date.map(|date| &date.sealed)),
            patients::birth_date_index.eq(birth_date.map(|date| date.index)),
            patients::created_at.eq(patient.created_at),
        ))
        .on_conflict((patients::tenant_id, patients::id))
        .do_nothing()
        .execute(scope.connection())
        .await?;
    Ok(())
}

/// # Errors
/// When PostgreSQL does not answer.
pub async fn find(scope: &mut TenantScope<'_>, id: PatientId) -> Result<Option<Patient>, SchemaError> {
    let patient = patients::table
        .find((scope.tenant().as_uuid(), id.as_uuid()))
        .select(Patient::as_select())
        .first(scope.connection())
        .await
        .optional()?;
    Ok(patient)
}

/// Everybody with this number who was not erased: families share one.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn with_phone(scope: &mut TenantScope<'_>, index: &BlindIndex) -> Result<Vec<Patient>, SchemaError> {
    let found = patients::table.filter(patients::phone_index.eq(index)).filter(patients::erased_at.is_null());
    let found = found.select(Patient::as_select()).order((patients::created_at, patients::id));
    Ok(found.load(scope.connection()).await?)
}

/// Everybody born on this day who was not erased.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn born_on(scope: &mut TenantScope<'_>, index: &BlindIndex) -> Result<Vec<Patient>, SchemaError> {
    let found = patients::table.filter(patients::birth_date_index.eq(index)).filter(patients::erased_at.is_null());
    let found = found.select(Patient::as_select()).order((patients::created_at, patients::id));
    Ok(found.load(scope.connection()).await?)
}

/// Notes who the caller of a call is. False when the call has no row yet, or another caller: whoever was known first has
/// its keys.
///
/// # Errors
/// `calls_tenant_id_patient_id_fkey` when there is no such patient.
pub async fn link(scope: &mut TenantScope<'_>, call: CallId, patient: PatientId) -> Result<bool, SchemaError> {
    let nobody_else = calls::patient_id.is_null().or(calls::patient_id.eq(patient).assume_not_null());
    let call = calls::table.find((scope.tenant().as_uuid(), call.as_uuid())).filter(nobody_else);
    Ok(diesel::update(call).set(calls::patient_id.eq(patient)).execute(scope.connection()).await? > 0)
}
