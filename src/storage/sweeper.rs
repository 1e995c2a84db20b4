//! Forgets what its days are over for: words, numbers and messages, as each tenant's `[retention]` says, and effects
//! outside that were performed long ago. And ends the calls whose process died, and which nobody took over.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use frontdesk_actors::tenant::Retention;
use frontdesk_schema::models::retention::{Before, Swept, sweep};
use frontdesk_schema::models::{calls, outbox};
use frontdesk_schema::{SchemaError, TenantId};
use serde_json::json;
use tokio::time::sleep;

use super::{Storage, StorageError};

/// How often it looks. Retention counts days.
const EVERY: Duration = Duration::from_secs(3_600);

/// No call lasts so long, its resumes included.
const FORGOTTEN_AFTER: TimeDelta = TimeDelta::hours(4);

/// Effects outside that were performed are kept so long: until then nobody can decide the same ones again.
const KEEP_DONE: TimeDelta = TimeDelta::days(30);

/// Sweeps every tenant once an hour.
pub struct Sweeper(Storage);

impl Sweeper {
    pub fn new(storage: Storage) -> Self {
        Self(storage)
    }

    /// Goes on for as long as it is polled. `tenants` tells who there is and how long each keeps things.
    pub async fn run(&self, tenants: impl AsyncFn() -> Vec<(TenantId, Retention)>) {
        loop {
            for (tenant, retention) in tenants().await {
                let now = Utc::now();
                if let Err(error) = self.sweep(tenant, retention, now).await {
                    tracing::warn!(%tenant, %error, "what is to be forgotten could not be swept: tried again in an hour");
                }
                if let Err(error) = self.forget_done(tenant, now).await {
                    tracing::warn!(%tenant, %error, "effects that were performed could not be forgotten");
                }
                match self.end_forgotten(tenant, now).await {
                    Ok(0) => {}
                    Ok(calls) => tracing::warn!(%tenant, calls, "calls whose server died were never taken over: lost"),
                    Err(error) => tracing::warn!(%tenant, %error, "lost calls could not be looked for"),
                }
            }
            sleep(EVERY).await;
        }
    }

    /// One tenant, as of `now`. What was swept is written down, by its numbers.
    ///
    /// # Errors
    /// When PostgreSQL does not answer.
    pub async fn sweep(
        &self,
        tenant: TenantId,
        retention: Retention,
        now: DateTime<Utc>,
    ) -> Result<Swept, StorageError> {
        let before = |days: u32| now - TimeDelta::days(i64::from(days));
        let mut connection = self.0.database.connection().await?;
        let mut scope = connection.scope(tenant).await?;
        let swept = sweep(
            &mut scope,
            Before {
                transcripts: before(retention.transcript_days),
                numbers: before(retention.number_days),
                messages: before(retention.message_days),
            },
        )
        .await?;
        if swept != Swept::default() {
            let Swept { turns, reports, numbers, messages, texts } = swept;
            let detail = json!({
                "turns": turns, "reports": reports, "numbers": numbers, "messages": messages, "texts": texts,
            });
            self.0.audit(&mut scope, "frontdesk", "retention.swept", None, detail).await?;
        }
        scope.commit().await.map_err(SchemaError::from)?;
        Ok(swept)
    }

    /// Forgets effects outside that were performed long ago. Returns how many.
    ///
    /// # Errors
    /// When PostgreSQL does not answer.
    pub async fn forget_done(&self, tenant: TenantId, now: DateTime<Utc>) -> Result<usize, StorageError> {
        let mut connection = self.0.database.connection().await?;
        let mut scope = connection.scope(tenant).await?;
        let forgotten = outbox::forget_done(&mut scope, now - KEEP_DONE).await?;
        scope.commit().await.map_err(SchemaError::from)?;
        Ok(forgotten)
    }

    /// Ends calls that nobody reported. Returns how many.
    ///
    /// # Errors
    /// When PostgreSQL does not answer.
    pub async fn end_forgotten(&self, tenant: TenantId, now: DateTime<Utc>) -> Result<usize, StorageError> {
        let mut connection = self.0.database.connection().await?;
        let mut scope = connection.scope(tenant).await?;
        let ended = calls::end_forgotten(&mut scope, now - FORGOTTEN_AFTER).await?;
        scope.commit().await.map_err(SchemaError::from)?;
        Ok(ended)
    }
}
