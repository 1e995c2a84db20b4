//! Dead letters: effects that were given up, for a person to look at and to try again.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use frontdesk_schema::models::directory;
use frontdesk_schema::models::outbox::{self, Cursor};
use frontdesk_schema::{SchemaError, TenantId, WorkId};
use serde_json::json;

use crate::storage::{Storage, StorageError};

/// An effect that was given up. Nothing of its content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeadLetter {
    pub id: WorkId,
    pub kind: String,
    /// Names what it was about by its id, like `text/reminder/…`.
    pub key: String,
    pub decided_at: DateTime<Utc>,
    pub dead_at: DateTime<Utc>,
    pub attempts: u32,
    pub cause: String,
}

/// A page of what was given up, newest first.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn list(
    storage: &Storage,
    tenant: TenantId,
    after: Option<Cursor>,
    limit: i64,
) -> Result<Vec<DeadLetter>, StorageError> {
    let mut connection = storage.database.connection().await?;
    let mut scope = connection.scope(tenant).await?;
    let letters = outbox::dead_letters(&mut scope, after, limit).await?;
    let letter = |effect: outbox::Effect| {
        Some(DeadLetter {
            id: effect.id,
            kind: effect.kind,
            key: effect.idempotency_key,
            decided_at: effect.created_at,
            dead_at: effect.dead_at?,
            attempts: effect.attempts.unsigned_abs(),
            cause: effect.last_error.unwrap_or_default(),
        })
    };
    Ok(letters.into_iter().filter_map(letter).collect())
}

/// How much of all tenants' was given up since then and stands so, by kind.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn count_dead_since(storage: &Storage, since: DateTime<Utc>) -> Result<BTreeMap<String, i64>, StorageError> {
    let mut connection = storage.database.connection().await?;
    let mut counts = BTreeMap::new();
    for listed in directory::all(&mut connection.unscoped()).await? {
        let mut scope = connection.scope(listed.tenant).await?;
        for (kind, count) in outbox::count_dead_since(&mut scope, since).await? {
            *counts.entry(kind).or_default() += count;
        }
        scope.rollback().await.map_err(SchemaError::from)?;
    }
    Ok(counts)
}

/// Tries these again, or all that were given up if none is named. Written down. Returns how many.
///
/// # Errors
/// When PostgreSQL does not answer; none is tried then.
pub async fn retry(
    storage: &Storage,
    tenant: TenantId,
    only: &[WorkId],
    now: DateTime<Utc>,
    actor: &str,
) -> Result<usize, StorageError> {
    let mut connection = storage.database.connection().await?;
    let mut scope = connection.scope(tenant).await?;
    let all = match only {
        [] => outbox::dead_letters(&mut scope, None, i64::MAX).await?.into_iter().map(|effect| effect.id).collect(),
        only => only.to_vec(),
    };
    let mut revived = 0;
    for id in all {
        revived += usize::from(outbox::revive(&mut scope, id, now).await?);
    }
    if revived > 0 {
        storage.audit(&mut scope, actor, "outbox.retried", None, json!({ "effects": revived })).await?;
    }
    scope.commit().await.map_err(SchemaError::from)?;
    storage.effects.wake();
    Ok(revived)
}
