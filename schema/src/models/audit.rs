//! Who saw or changed what: rows linked to each other, see [`audit_chain`](crate::audit_chain).

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use serde_json::Value;

use crate::audit_chain::{ChainMac, Entry, Head};
use crate::encryption::AuditKey;
use crate::error::SchemaError;
use crate::schema::{audit_heads, audit_log};
use crate::scope::TenantScope;

/// What is to be written down. Ids instead of names.
pub struct NewEntry<'a> {
    pub at: DateTime<Utc>,
    pub actor: &'a str,
    pub action: &'a str,
    pub subject: Option<&'a str>,
    pub detail: Value,
}

#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = audit_log)]
pub struct AuditRow {
    pub seq: i64,
    pub at: DateTime<Utc>,
    pub actor: String,
    pub action: String,
    pub subject: Option<String>,
    pub detail: Value,
    pub mac: Vec<u8>,
}

/// Appends an entry; others of the tenant wait until the scope's transaction has ended.
///
/// # Errors
/// When PostgreSQL does not answer, or the stored head is no mac.
pub async fn append(scope: &mut TenantScope<'_>, key: &AuditKey, entry: NewEntry<'_>) -> Result<(), SchemaError> {
    let tenant = scope.tenant();
    let genesis = ChainMac::genesis(key);
    diesel::insert_into(audit_heads::table)
        .values((
            audit_heads::tenant_id.eq(tenant.as_uuid()),
            audit_heads::seq.eq(0),
            audit_heads::mac.eq(genesis.as_bytes().as_slice()),
        ))
        .on_conflict_do_nothing()
        .execute(scope.connection())
        .await?;
    let (seq, mac): (i64, Vec<u8>) = audit_heads::table
        .find(tenant.as_uuid())
        .select((audit_heads::seq, audit_heads::mac))
        .for_update()
        .first(scope.connection())
        .await?;
    let before = ChainMac::try_from(mac.as_slice()).map_err(|_| broken_head())?;
    let seq = seq + 1;
    let linked = Entry {
        tenant,
        seq: u64::try_from(seq).map_err(|_| broken_head())?,
        at_micros: entry.at.timestamp_micros(),
        actor: entry.actor,
        action: entry.action,
        subject: entry.subject,
        detail: &entry.detail,
    };
    let mac = before.next(key, &linked);
    // PostgreSQL keeps microseconds.
    let at = DateTime::from_timestamp_micros(linked.at_micros).unwrap_or(entry.at);
    diesel::insert_into(audit_log::table)
        .values((
            audit_log::tenant_id.eq(tenant.as_uuid()),
            audit_log::seq.eq(seq),
            audit_log::at.eq(at),
            audit_log::actor.eq(entry.actor),
            audit_log::action.eq(entry.action),
            audit_log::subject.eq(entry.subject),
            audit_log::detail.eq(&entry.detail),
            audit_log::mac.eq(mac.as_bytes().as_slice()),
        ))
        .execute(scope.connection())
        .await?;
    diesel::update(audit_heads::table.find(tenant.as_uuid()))
        .set((audit_heads::seq.eq(seq), audit_heads::mac.eq(mac.as_bytes().as_slice())))
        .execute(scope.connection())
        .await?;
    Ok(())
}

fn broken_head() -> SchemaError {
    SchemaError::Refused("the head of the audit log is not what one looks like".to_owned())
}

/// The newest entry; `None` before the first.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn head(scope: &mut TenantScope<'_>, at: DateTime<Utc>) -> Result<Option<Head>, SchemaError> {
    let tenant = scope.tenant();
    let row: Option<(i64, Vec<u8>)> = audit_heads::table
        .find(tenant.as_uuid())
        .select((audit_heads::seq, audit_heads::mac))
        .first(scope.connection())
        .await
        .optional()?;
    let Some((seq, mac)) = row else { return Ok(None) };
    let mac = ChainMac::try_from(mac.as_slice()).map_err(|_| broken_head())?;
    let seq = u64::try_from(seq).map_err(|_| broken_head())?;
    Ok(Some(Head { tenant, seq, at, mac }))
}

/// Entries from this number on, in order.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn entries(scope: &mut TenantScope<'_>, from: i64, limit: i64) -> Result<Vec<AuditRow>, SchemaError> {
    let rows = audit_log::table
        .filter(audit_log::seq.ge(from))
        .order(audit_log::seq)
        .limit(limit)
        .select(AuditRow::as_select())
        .load(scope.connection())
        .await?;
    Ok(rows)
}
