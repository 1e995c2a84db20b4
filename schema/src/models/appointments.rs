//! Appointments that were made here.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use uuid::Uuid;

use crate::encryption::SealedText;
use crate::error::SchemaError;
use crate::schema::{appointments, patients};
use crate::scope::TenantScope;

/// An appointment with whose it is, as it is read.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = appointments)]
pub struct AppointmentRow {
    pub id: Uuid,
    pub patient_id: Uuid,
    pub service_id: String,
    pub provider_id: String,
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    pub status: String,
    pub booked_by_call: Option<Uuid>,
    pub data_key_id: Uuid,
    pub notes_sealed: Option<SealedText>,
    pub created_at: DateTime<Utc>,
}

/// Whose an appointment is.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = patients)]
pub struct PatientOfAppointment {
    #[diesel(column_name = data_key_id)]
    pub patient_key_id: Uuid,
    pub name_sealed: SealedText,
    pub phone_sealed: Option<SealedText>,
}

/// A page of appointments with their patients, latest first, after the one with this start and id.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn page(
    scope: &mut TenantScope<'_>,
    after: Option<(DateTime<Utc>, Uuid)>,
    limit: i64,
) -> Result<Vec<(AppointmentRow, PatientOfAppointment)>, SchemaError> {
    let same = patients::tenant_id.eq(appointments::tenant_id).and(patients::id.eq(appointments::patient_id));
    let mut query = appointments::table
        .inner_join(patients::table.on(same))
        .select((AppointmentRow::as_select(), PatientOfAppointment::as_select()))
        .into_boxed();
    if let Some((at, id)) = after {
        let later = appointments::starts_at.lt(at).or(appointments::starts_at.eq(at).and(appointments::id.lt(id)));
        query = query.filter(later);
    }
    let order = (appointments::starts_at.desc(), appointments::id.desc());
    Ok(query.order(order).limit(limit).load(scope.connection()).await?)
}
