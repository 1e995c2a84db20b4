//! Messages as people read them: opened, and the reading written down.

use chrono::{DateTime, Utc};
use frontdesk_schema::encryption::SealedText;
use frontdesk_schema::models::messages::{MessageRow, page};
use frontdesk_schema::models::sms_log;
use frontdesk_schema::{CallId, DataKeyId, MessageId, SchemaError, TenantId};
use serde_json::json;

use super::read::{data_key, unopened};
use super::receiver::open;
use super::texts::{TextReport, furthest};
use super::{Storage, StorageError};

/// A message, opened. Personal: for the eyes it was asked for.
pub struct MessageReport {
    pub id: MessageId,
    pub call: CallId,
    pub taken_at: DateTime<Utc>,
    /// `None` once it was erased, as are the next two.
    pub caller_name: Option<String>,
    pub message: Option<String>,
    /// Also `None` when none was given.
    pub callback_number: Option<String>,
    pub urgent: bool,
    /// The text that brings it to the practice; `None` when none is sent, or it is not yet.
    pub text: Option<TextReport>,
    /// The carrier has a recording of it.
    pub recording: bool,
}

/// A page of messages, newest first. The reading is audited.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn messages(
    storage: &Storage,
    tenant: TenantId,
    after: Option<(DateTime<Utc>, uuid::Uuid)>,
    limit: i64,
    actor: &str,
) -> Result<Vec<MessageReport>, StorageError> {
    let mut connection = storage.database.connection().await?;
    let mut scope = connection.scope(tenant).await?;
    let mut reports = Vec::new();
    let rows = page(&mut scope, after, limit).await?;
    let calls: Vec<_> = rows.iter().map(|row| CallId::from_uuid(row.call_id)).collect();
    let texts = sms_log::of_calls(&mut scope, &calls).await?;
    for row in rows {
        let key = data_key(storage, &mut scope, DataKeyId::from_uuid(row.data_key_id)).await?;
        let id = MessageId::from_uuid(row.id);
        let text = |column, sealed: &SealedText| {
            let place = ("messages", column);
            key.as_ref().map(|key| open(key, tenant, place, id, sealed).map_err(unopened)).transpose()
        };
        let MessageRow { call_id, taken_at, caller_name_sealed, message_sealed, callback_sealed, urgent, .. } = &row;
        reports.push(MessageReport {
            id,
            call: CallId::from_uuid(*call_id),
            taken_at: *taken_at,
            caller_name: text("caller_name_sealed", caller_name_sealed)?,
            message: text("message_sealed", message_sealed)?,
            callback_number: callback_sealed
                .as_ref()
                .and_then(|sealed| text("callback_sealed", sealed).transpose())
                .transpose()?,
            urgent: *urgent,
            text: furthest(texts.iter().filter(|sms| sms.call_id == Some(CallId::from_uuid(*call_id)))),
            recording: row.recording_sealed.is_some(),
        });
    }
    storage.audit(&mut scope, actor, "messages.listed", None, json!({ "messages": reports.len() })).await?;
    scope.commit().await.map_err(SchemaError::from)?;
    Ok(reports)
}
