//! Calls as people read them: opened, and the reading written down.

use chrono::{DateTime, Utc};
use frontdesk_schema::encryption::{DataKey, OpenError};
use frontdesk_schema::keyring::KeyringError;
use frontdesk_schema::models::calls::{CallRow, Cursor};
use frontdesk_schema::models::usage::UsageRow;
use frontdesk_schema::models::{calls as rows, sms_log, turns, usage};
use frontdesk_schema::{CallId, DataKeyId, SchemaError, TenantId, TenantScope};
use serde_json::json;

use super::receiver::{open, turn_row};
use super::texts::TextReport;
use super::trail::WhyReport;
use super::{Storage, StorageError};

/// A call, opened. Personal: for the eyes it was asked for.
pub struct CallReport {
    pub call: CallId,
    pub carrier_call: String,
    /// `None`: withheld, past its days, or erased.
    pub caller: Option<String>,
    pub started_at: DateTime<Utc>,
    /// `None` while the call lives.
    pub duration_ms: Option<i64>,
    pub outcome: Option<String>,
    pub lives: i32,
    pub turn_count: i32,
    pub barge_ins: i32,
    pub gaps_ms: Vec<i32>,
    pub summary: Option<String>,
    /// What was done for the caller, by status.
    pub promised: Vec<String>,
    /// Empty in a list.
    pub turns: Vec<TurnReport>,
    pub usage: Option<UsageRow>,
    /// The texts that it caused, the oldest first; empty in a list.
    pub texts: Vec<TextReport>,
}

pub struct TurnReport {
    pub who: String,
    /// `None`: past its days, or erased.
    pub text: Option<String>,
    pub at_ms: i64,
    pub lasted_ms: i64,
    pub interrupted: bool,
    /// Why the agent waited, spoke or stopped since the turn before.
    pub why: WhyReport,
}

/// One call with its turns; `None` when this tenant has no such call. The reading is audited.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn call(
    storage: &Storage,
    tenant: TenantId,
    id: CallId,
    actor: &str,
) -> Result<Option<CallReport>, StorageError> {
    let mut connection = storage.database.connection().await?;
    let mut scope = connection.scope(tenant).await?;
    let Some(row) = rows::find(&mut scope, id.as_uuid()).await? else {
        scope.rollback().await.map_err(SchemaError::from)?;
        return Ok(None);
    };
    let mut report = opened(storage, &mut scope, row).await?;
    for turn in turns::of_call(&mut scope, id.as_uuid()).await? {
        let row = turn_row(turn.call_id, turn.life, turn.seq, turn.revision);
        let text = match &turn.text_sealed {
            None => None,
            Some(sealed) => data_key(storage, &mut scope, DataKeyId::from_uuid(turn.data_key_id))
                .await?
                .map(|key| open(&key, tenant, ("turns", "text_sealed"), row, sealed).map_err(unopened))
                .transpose()?,
        };
        // A turn that late words emptied was none.
        if text.as_deref() != Some("") {
            report.turns.push(TurnReport {
                who: turn.who,
                text,
                at_ms: turn.at_ms,
                lasted_ms: turn.lasted_ms,
                interrupted: turn.interrupted,
                why: turn.decisions.into(),
            });
        }
    }
    report.turns.sort_by_key(|turn| turn.at_ms);
    report.usage = usage::of_call(&mut scope, id.as_uuid()).await?;
    report.texts = sms_log::of_calls(&mut scope, &[id]).await?.iter().map(TextReport::from).collect();
    storage.audit(&mut scope, actor, "call.read", Some(&id.to_string()), json!({})).await?;
    scope.commit().await.map_err(SchemaError::from)?;
    Ok(Some(report))
}

/// A page of calls, newest first, without their turns. The reading is audited.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn calls(
    storage: &Storage,
    tenant: TenantId,
    after: Option<Cursor>,
    limit: i64,
    actor: &str,
) -> Result<Vec<CallReport>, StorageError> {
    let mut connection = storage.database.connection().await?;
    let mut scope = connection.scope(tenant).await?;
    let mut reports = Vec::new();
    for row in rows::page(&mut scope, after, limit).await? {
        reports.push(opened(storage, &mut scope, row).await?);
    }
    storage.audit(&mut scope, actor, "calls.listed", None, json!({ "calls": reports.len() })).await?;
    scope.commit().await.map_err(SchemaError::from)?;
    Ok(reports)
}

async fn opened(storage: &Storage, scope: &mut TenantScope<'_>, row: CallRow) -> Result<CallReport, StorageError> {
    let (tenant, id) = (scope.tenant(), CallId::from_uuid(row.id));
    let key = data_key(storage, scope, DataKeyId::from_uuid(row.data_key_id)).await?;
    let text = |column: &'static str, sealed: &Option<_>| -> Result<Option<String>, StorageError> {
        match (&key, sealed) {
            (Some(key), Some(sealed)) => Ok(Some(open(key, tenant, ("calls", column), id, sealed).map_err(unopened)?)),
            _ => Ok(None),
        }
    };
    let promised = text("promised_sealed", &row.promised_sealed)?.unwrap_or_default();
    Ok(CallReport {
        call: id,
        carrier_call: row.carrier_call,
        caller: text("caller_sealed", &row.caller_sealed)?,
        summary: text("summary_sealed", &row.summary_sealed)?,
        promised: promised.lines().map(str::to_owned).collect(),
        started_at: row.started_at,
        duration_ms: row.duration_ms,
        outcome: row.outcome,
        lives: row.lives,
        turn_count: row.turns,
        barge_ins: row.barge_ins,
        gaps_ms: row.gaps_ms,
        turns: Vec::new(),
        usage: None,
        texts: Vec::new(),
    })
}

/// The key of a row; `None` once it was erased: what it sealed is simply not there any more.
pub(crate) async fn data_key(
    storage: &Storage,
    scope: &mut TenantScope<'_>,
    id: DataKeyId,
) -> Result<Option<DataKey>, StorageError> {
    use KeyringError::{DataKeyErased, PatientErased, TenantErased};
    match storage.keyring.data_key(scope, id).await {
        Ok(key) => Ok(Some(key)),
        Err(DataKeyErased { .. } | TenantErased { .. } | PatientErased { .. }) => Ok(None),
        Err(other) => Err(other.into()),
    }
}

pub(crate) fn unopened(error: OpenError) -> StorageError {
    KeyringError::Open(error).into()
}
