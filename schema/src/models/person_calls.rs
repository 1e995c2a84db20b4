//! Which calls are whose, for whoever counts or erases them.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use crate::encryption::BlindIndex;
use crate::error::SchemaError;
use crate::ids::{DataKeyId, PatientId};
use crate::schema::{appointments, calls};
use crate::scope::TenantScope;

/// The keys of the calls in which this patient was the caller, or an appointment was made for them: one a call.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn keys_of_patient(scope: &mut TenantScope<'_>, patient: PatientId) -> Result<Vec<DataKeyId>, SchemaError> {
    let booked = appointments::table
        .filter(appointments::patient_id.eq(patient))
        .filter(appointments::booked_by_call.is_not_null())
        .select(appointments::booked_by_call.assume_not_null());
    let theirs = calls::patient_id.eq(patient).assume_not_null().or(calls::id.eq_any(booked));
    Ok(calls::table.filter(theirs).select(calls::data_key_id).load(scope.connection()).await?)
}

/// The keys of the calls from a number that are no other patient's: one a call. `index` is that of `calls.caller_index`.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn keys_of_number(
    scope: &mut TenantScope<'_>,
    index: &BlindIndex,
    patient: PatientId,
) -> Result<Vec<DataKeyId>, SchemaError> {
    let booked = appointments::table
        .filter(appointments::patient_id.ne(patient))
        .filter(appointments::booked_by_call.is_not_null())
        .select(appointments::booked_by_call.assume_not_null());
    let nobody_elses = calls::patient_id.is_null().or(calls::patient_id.eq(patient).assume_not_null());
    let from = calls::table
        .filter(calls::caller_index.eq(index))
        .filter(nobody_elses)
        .filter(calls::id.ne_all(booked))
        .select(calls::data_key_id);
    Ok(from.load(scope.connection()).await?)
}
