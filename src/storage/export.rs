//! Everything kept about one person, as one document: what they may ask for, and take elsewhere (GDPR, articles 15 and
//! 20). The rows are those that [erasing](super::erase_patient) the person makes unreadable, and what their number has said
//! about texts besides.

mod document;
mod opening;

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use frontdesk_actors::tenant::PhoneNumber;
use frontdesk_schema::keyring::Subject;
use frontdesk_schema::models::patients::{self, Patient};
use frontdesk_schema::models::under_keys::under_keys;
use frontdesk_schema::{DataKeyId, PatientId, SchemaError, TenantId, TenantScope};
use serde_json::json;
use uuid::Uuid;

pub use self::document::Document;
use self::document::{ExportedCall, ExportedTurn, FORMAT, Whose};
use self::opening::{Opening, consent};
use super::erasing::{Extent, KeysOf, keys_of};
use super::{Storage, StorageError};
use crate::texts::consents_of;

/// What came of asking for a person's data.
pub enum Exported {
    Document(Box<Document>),
    /// Nothing of them can be read since then.
    Erased(DateTime<Utc>),
    /// This tenant has no such patient.
    Unknown,
}

/// Opens everything about a patient. That it was exported, and how much, is in the audit log by the time this returns.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn export_patient(
    storage: &Storage,
    tenant: TenantId,
    id: PatientId,
    extent: Extent,
    actor: &str,
) -> Result<Exported, StorageError> {
    let mut connection = storage.database.connection().await?;
    let mut scope = connection.scope(tenant).await?;
    let found = patients::find(&mut scope, id).await?;
    let Some(patient) = found.as_ref().filter(|patient| patient.erased_at.is_none()) else {
        scope.rollback().await.map_err(SchemaError::from)?;
        let erased = found.and_then(|patient| patient.erased_at);
        return Ok(erased.map_or(Exported::Unknown, Exported::Erased));
    };
    let document = document(storage, &mut scope, patient, extent).await?;
    let detail = json!({
        "appointments": document.appointments.len(),
        "calls": document.calls.len(),
        "messages": document.messages.len(),
        "texts": document.texts.len(),
    });
    storage.audit(&mut scope, actor, "patient.exported", Some(&id.to_string()), detail).await?;
    scope.commit().await.map_err(SchemaError::from)?;
    Ok(Exported::Document(Box::new(document)))
}

async fn document(
    storage: &Storage,
    scope: &mut TenantScope<'_>,
    patient: &Patient,
    extent: Extent,
) -> Result<Document, StorageError> {
    // Those that an erasure would delete.
    let mut keys = storage.keyring.data_keys_of(scope, Subject::Patient(patient.id.as_uuid())).await?;
    let KeysOf { theirs, from_their_number } = keys_of(storage, scope, patient).await?;
    keys.extend(theirs);
    if extent == Extent::FromTheirNumber {
        keys.extend(&from_their_number);
    }
    let opening = Opening::with(storage, scope, &keys).await?;
    let rows = under_keys(scope, &keys).await?;
    let patient = opening.patient(patient)?;
    let number = patient.phone.as_deref().and_then(|number| PhoneNumber::parse(number).ok());
    let consents = match number {
        None => Vec::new(),
        Some(number) => {
            let tenant_key = storage.keyring.tenant_key(scope).await?;
            consents_of(scope, &tenant_key, &number).await?
        }
    };

    let mut turns: HashMap<Uuid, Vec<ExportedTurn>> = HashMap::new();
    for turn in rows.turns {
        turns.entry(turn.call_id).or_default().push(opening.turn(turn)?);
    }
    let mut calls = Vec::new();
    for row in rows.calls {
        let from_number = from_their_number.contains(&DataKeyId::from_uuid(row.data_key_id));
        let whose = if from_number { Whose::FromTheirNumber } else { Whose::Theirs };
        let transcript = turns.remove(&row.id).unwrap_or_default();
        calls.push(ExportedCall { transcript, ..opening.call(row, whose)? });
    }
    Ok(Document {
        format: FORMAT,
        exported_at: Utc::now(),
        patient,
        appointments: rows.appointments.into_iter().map(|row| opening.appointment(row)).collect::<Result<_, _>>()?,
        calls,
        messages: rows.messages.iter().map(|row| opening.message(row)).collect::<Result<_, _>>()?,
        requests: rows.requests.iter().map(|row| opening.request(row)).collect::<Result<_, _>>()?,
        texts: rows.texts.iter().map(|row| opening.sms(row)).collect::<Result<_, _>>()?,
        effects: rows.effects.into_iter().map(|row| opening.effect(row)).collect::<Result<_, _>>()?,
        consents: consents.into_iter().map(consent).collect(),
    })
}
