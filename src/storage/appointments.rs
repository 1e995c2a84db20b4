//! Appointments as people read them: opened, and the reading written down.

use chrono::{DateTime, Utc};
use frontdesk_schema::encryption::{DataKey, SealedText};
use frontdesk_schema::models::appointments::page;
use frontdesk_schema::models::sms_log;
use frontdesk_schema::{AppointmentId, CallId, PatientId, SchemaError, TenantId};
use serde_json::json;
use uuid::Uuid;

use super::read::{data_key, unopened};
use super::receiver::open;
use super::texts::{TextReport, latest};
use super::{Storage, StorageError};

/// An appointment, opened. Personal: for the eyes it was asked for.
pub struct AppointmentReport {
    pub id: Uuid,
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    pub status: String,
    pub service: String,
    pub provider: String,
    pub patient: PatientId,
    /// `None` once the patient was erased, as are the next two.
    pub patient_name: Option<String>,
    /// Also `None` when none is known.
    pub patient_phone: Option<String>,
    pub notes: Option<String>,
    pub call: Option<CallId>,
    pub created_at: DateTime<Utc>,
    /// The latest text about it; `None` when there was none.
    pub text: Option<TextReport>,
}

/// A page of appointments, latest first. The reading is audited.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn appointments(
    storage: &Storage,
    tenant: TenantId,
    after: Option<(DateTime<Utc>, Uuid)>,
    limit: i64,
    actor: &str,
) -> Result<Vec<AppointmentReport>, StorageError> {
    let mut connection = storage.database.connection().await?;
    let mut scope = connection.scope(tenant).await?;
    let mut reports = Vec::new();
    let after = after.map(|(at, id)| (at, AppointmentId::from_uuid(id)));
    let rows = page(&mut scope, after, limit).await?;
    let ids: Vec<_> = rows.iter().map(|(row, _)| row.id).collect();
    let texts = sms_log::of_appointments(&mut scope, &ids).await?;
    for (row, patient) in rows {
        let (id, patient_id) = (row.id.as_uuid(), row.patient_id.as_uuid());
        let own = data_key(storage, &mut scope, row.data_key_id).await?;
        let theirs = data_key(storage, &mut scope, patient.patient_key_id).await?;
        let text = |key: &Option<DataKey>, table, column, of: Uuid, sealed: Option<&SealedText>| {
            let both = key.as_ref().zip(sealed);
            both.map(|(key, sealed)| open(key, tenant, (table, column), of, sealed).map_err(unopened)).transpose()
        };
        reports.push(AppointmentReport {
            id,
            starts_at: row.starts_at,
            ends_at: row.ends_at,
            status: row.status.label().to_owned(),
            service: row.service_id,
            provider: row.provider_id,
            patient: row.patient_id,
            patient_name: text(&theirs, "patients", "name_sealed", patient_id, Some(&patient.name_sealed))?,
            patient_phone: text(&theirs, "patients", "phone_sealed", patient_id, patient.phone_sealed.as_ref())?,
            notes: text(&own, "appointments", "notes_sealed", id, row.notes_sealed.as_ref())?,
            call: row.booked_by_call,
            created_at: row.created_at,
            text: latest(texts.iter().filter(|sms| sms.appointment_id == Some(row.id))),
        });
    }
    storage.audit(&mut scope, actor, "appointments.listed", None, json!({ "appointments": reports.len() })).await?;
    scope.commit().await.map_err(SchemaError::from)?;
    Ok(reports)
}
