//! Patients as people look for them: found by blind index, told by id. Whoever looks is written down first.

use chrono::{DateTime, NaiveDate, Utc};
use frontdesk_schema::encryption::{Normalised, birth_date};
use frontdesk_schema::models::patients::{born_on, with_phone};
use frontdesk_schema::models::{appointments, person_calls};
use frontdesk_schema::{PatientId, SchemaError, TenantId};
use serde_json::json;

use super::diary::people::{BIRTH_DATE, PHONE, name_of};
use super::{Storage, StorageError};

/// Who is looked for.
pub enum Wanted {
    /// Everybody with this number: families share one.
    Phone(Normalised),
    BornOn(NaiveDate),
}

/// Whether names are opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Names {
    Hidden,
    Shown,
}

/// A patient that was found. Personal when it has the name: for the eyes it was asked for.
pub struct PatientReport {
    pub id: PatientId,
    pub known_since: DateTime<Utc>,
    /// Cancelled ones included.
    pub appointments: i64,
    /// Those that are ahead.
    pub ahead: i64,
    /// Calls in which they were the caller, or an appointment was made for them.
    pub calls: usize,
    /// `None` unless names were asked for.
    pub name: Option<String>,
}

/// Everybody who fits and was not erased, the longest known first. That somebody looked, and whose names they were shown,
/// is in the audit log by the time this returns.
///
/// # Errors
/// When PostgreSQL does not answer, or the tenant was erased.
pub async fn find_patients(
    storage: &Storage,
    tenant: TenantId,
    wanted: &Wanted,
    names: Names,
    actor: &str,
) -> Result<Vec<PatientReport>, StorageError> {
    let now = Utc::now();
    let mut connection = storage.database.connection().await?;
    let mut scope = connection.scope(tenant).await?;
    let tenant_key = storage.keyring.tenant_key(&mut scope).await?;
    let (by, found) = match wanted {
        Wanted::Phone(number) => ("phone", with_phone(&mut scope, &tenant_key.blind_index(PHONE, number)).await?),
        Wanted::BornOn(date) => {
            let index = tenant_key.blind_index(BIRTH_DATE, &birth_date(*date));
            ("date_of_birth", born_on(&mut scope, &index).await?)
        }
    };
    let ids: Vec<PatientId> = found.iter().map(|patient| patient.id).collect();
    let detail = json!({ "by": by, "patients": ids });
    storage.audit(&mut scope, actor, "patients.found", None, detail).await?;
    let mut reports = Vec::new();
    for patient in found {
        let (appointments, ahead) = appointments::count_for_patient(&mut scope, patient.id, now).await?;
        let calls = person_calls::keys_of_patient(&mut scope, patient.id).await?.len();
        let name = match names {
            Names::Hidden => None,
            Names::Shown => {
                let subject = patient.id.to_string();
                storage.audit(&mut scope, actor, "patient.read", Some(&subject), json!({ "read": ["name"] })).await?;
                name_of(storage, &mut scope, &patient).await?.map(|(name, _)| name)
            }
        };
        reports.push(PatientReport {
            id: patient.id,
            known_since: patient.created_at,
            appointments,
            ahead,
            calls,
            name,
        });
    }
    scope.commit().await.map_err(SchemaError::from)?;
    Ok(reports)
}
