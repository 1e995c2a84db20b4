//! The audit log's heads outside the database, and the check of a log against them.

mod heads;

use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::Utc;
use frontdesk_schema::audit_chain::{ChainMac, Entry, Head, HeadLineError, Tampering, Verified, Verifier};
use frontdesk_schema::models::{audit, directory};
use frontdesk_schema::{SchemaError, TenantId};
use tokio::time::sleep;

use super::{Storage, StorageError};
use crate::alerts::metrics;

pub use heads::ExportedHeads;

/// One line for each head that was exported, oldest first.
pub const HEADS: &str = "audit-heads.jsonl";

/// How often new heads are exported.
const EVERY: Duration = Duration::from_secs(60);

/// When logs are first checked after a start, and how often then: all of them are read.
const VERIFY_FIRST: Duration = Duration::from_secs(60);
const VERIFY_EVERY: Duration = Duration::from_secs(4 * 3_600);

/// Entries read at once.
const PAGE: i64 = 1_000;

/// Why a log is not in order, or could not be checked.
#[derive(Debug, thiserror::Error)]
pub enum AuditError {
    #[error(transparent)]
    Storage(#[from] StorageError),
    #[error(transparent)]
    Tampering(#[from] Tampering),
    #[error("{}: {source}", path.display())]
    HeadLine { path: PathBuf, source: HeadLineError },
    #[error("the heads in {} cannot be read", path.display())]
    Heads { path: PathBuf, source: io::Error },
    #[error("entry {0} is not what an entry looks like")]
    Malformed(i64),
}

impl From<SchemaError> for AuditError {
    fn from(error: SchemaError) -> Self {
        Self::Storage(error.into())
    }
}

/// Exports heads once a minute, for as long as it is polled.
pub async fn export_heads(storage: Storage, data: PathBuf) {
    let mut exported: Vec<(TenantId, u64)> = Vec::new();
    loop {
        if let Err(error) = export_once(&storage, &data, &mut exported).await {
            tracing::warn!(%error, "the heads of the audit logs could not be exported: tried again in a minute");
        }
        sleep(EVERY).await;
    }
}

/// Checks every tenant's log a few times a day, for as long as it is polled: how many are not in order is a metric, which
/// ones is logged.
pub async fn verify_often(storage: Storage, data: PathBuf) {
    sleep(VERIFY_FIRST).await;
    loop {
        match verify_all(&storage, &data.join(HEADS)).await {
            Ok(broken) => metrics::audit_logs_broken(broken),
            Err(error) => tracing::warn!(%error, "the audit logs could not be checked: tried again later"),
        }
        sleep(VERIFY_EVERY).await;
    }
}

/// How many logs are not in order.
///
/// # Errors
/// When they cannot be read: then nothing is known.
pub async fn verify_all(storage: &Storage, heads: &Path) -> Result<usize, AuditError> {
    let mut connection = storage.database.connection().await?;
    let tenants = directory::all(&mut connection.unscoped()).await?;
    drop(connection);
    let exported = ExportedHeads::read(heads).await?;
    let mut broken = 0;
    for listed in tenants {
        match verify(storage, listed.tenant, &exported).await {
            Ok(_) => {}
            Err(error @ (AuditError::Storage(_) | AuditError::Heads { .. })) => return Err(error),
            Err(error) => {
                broken += 1;
                tracing::error!(tenant = %listed.tenant, %error, "an audit log is not in order");
            }
        }
    }
    Ok(broken)
}

/// Appends the heads that are new since the last time to the file in `data`.
///
/// # Errors
/// [`AuditError`].
pub async fn export_once(
    storage: &Storage,
    data: &Path,
    exported: &mut Vec<(TenantId, u64)>,
) -> Result<(), AuditError> {
    let mut connection = storage.database.connection().await?;
    let mut lines = String::new();
    for listed in directory::all(&mut connection.unscoped()).await? {
        let mut scope = connection.scope(listed.tenant).await?;
        let head = audit::head(&mut scope, Utc::now()).await?;
        if let Some(head) = head.filter(|head| !exported.contains(&(head.tenant, head.seq))) {
            let key = storage.keyring.audit_key(&mut scope).await.map_err(StorageError::from)?;
            lines += &head.to_line(&key);
            lines.push('\n');
            exported.retain(|(tenant, _)| *tenant != head.tenant);
            exported.push((head.tenant, head.seq));
        }
        scope.commit().await.map_err(SchemaError::from)?;
    }
    if lines.is_empty() {
        return Ok(());
    }
    let path = data.join(HEADS);
    tokio::task::spawn_blocking(move || heads::append(&path, &lines))
        .await
        .map_err(|_| StorageError::Thread("export audit heads"))?
}

/// Reads a tenant's log from its beginning, and compares it with what was exported.
///
/// # Errors
/// [`AuditError::Tampering`] with the first thing that is wrong.
pub async fn verify(storage: &Storage, tenant: TenantId, exported: &ExportedHeads) -> Result<Verified, AuditError> {
    let mut connection = storage.database.connection().await?;
    let mut scope = connection.scope(tenant).await?;
    let key = storage.keyring.audit_key(&mut scope).await.map_err(StorageError::from)?;
    let wrong = |source| AuditError::HeadLine { path: exported.path().to_owned(), source };
    let known = exported.of(tenant).map(|head| head.check(&key).map_err(wrong));
    let known: Vec<Head> = known.collect::<Result<_, _>>()?;
    let mut verifier = Verifier::new(&key, known);
    let mut from = 0;
    loop {
        let page = audit::entries(&mut scope, from, PAGE).await?;
        let Some(last) = page.last() else { break };
        from = last.seq + 1;
        for row in page {
            let malformed = || AuditError::Malformed(row.seq);
            let entry = Entry {
                tenant,
                seq: u64::try_from(row.seq).map_err(|_| malformed())?,
                at_micros: row.at.timestamp_micros(),
                actor: &row.actor,
                action: &row.action,
                subject: row.subject.as_deref(),
                detail: &row.detail,
            };
            let mac = ChainMac::try_from(row.mac.as_slice()).map_err(|_| malformed())?;
            verifier.push(&entry, &mac)?;
        }
    }
    scope.rollback().await.map_err(SchemaError::from)?;
    Ok(verifier.finish()?)
}
