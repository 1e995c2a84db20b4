//! Whose account opens a practice's calendars: the one that the practice gave its consent for, or else our own.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use frontdesk_schema::encryption::{DataKey, Place, Private};
use frontdesk_schema::keyring::Subject;
use frontdesk_schema::models::google_accounts::{self, GoogleAccount};
use frontdesk_schema::{SchemaError, TenantId, TenantScope};
use secrecy::{ExposeSecret as _, SecretString};
use tokio::time::Instant;
use url::Url;

use crate::config::GoogleConfig;
use crate::google::backoff::Policy;
use crate::google::{AccessTokens, Accounts, Calendar, GoogleError, Patience};
use crate::storage::{Storage, StorageError};

/// How long a consent that was given or withdrawn on another node may go unnoticed.
const KNOWN_FOR: Duration = Duration::from_secs(30);

/// Why a practice's calendars cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum AccessError {
    #[error("the practice has not connected its calendars, and there is no account of our own")]
    NotConnected,
    #[error(transparent)]
    Storage(#[from] StorageError),
}

impl From<SchemaError> for AccessError {
    fn from(error: SchemaError) -> Self {
        Self::Storage(error.into())
    }
}

pub(super) struct Access {
    api_url: Url,
    accounts: Accounts,
    storage: Storage,
    /// The refresh tokens that were looked up, and when.
    known: Mutex<HashMap<TenantId, (Instant, Option<SecretString>)>>,
}

impl Access {
    pub(super) fn new(config: &GoogleConfig, storage: Storage) -> Self {
        Self { api_url: config.api_url.clone(), accounts: Accounts::new(config), storage, known: Mutex::default() }
    }

    /// The calendars of a practice, for somebody who waits so long.
    pub(super) async fn calendar(
        &self,
        tenant: TenantId,
        policy: Policy,
        patience: Patience,
    ) -> Result<Calendar, AccessError> {
        let tokens = self.tokens(tenant).await?;
        let calendar = Calendar::new(self.api_url.clone(), tokens, policy, patience);
        // 32 characters of the 40 that Google takes.
        Ok(calendar.for_quota_user(&tenant.as_uuid().simple().to_string()))
    }

    async fn tokens(&self, tenant: TenantId) -> Result<Arc<AccessTokens>, AccessError> {
        let consent = self.consent(tenant).await?;
        let tokens = consent.and_then(|refresh_token| self.accounts.of_tenant(tenant, &refresh_token));
        tokens.or_else(|| self.accounts.own()).ok_or(AccessError::NotConnected)
    }

    async fn consent(&self, tenant: TenantId) -> Result<Option<SecretString>, AccessError> {
        let known = self.known().get(&tenant).filter(|(at, _)| at.elapsed() < KNOWN_FOR).cloned();
        if let Some((_, consent)) = known {
            return Ok(consent);
        }
        let mut connection = self.storage.database.connection().await?;
        let mut scope = connection.scope(tenant).await?;
        let consent = load(&self.storage, &mut scope).await?;
        scope.commit().await.map_err(SchemaError::from)?;
        self.known().insert(tenant, (Instant::now(), consent.clone()));
        Ok(consent)
    }

    /// Stores the refresh token that Google put in the place of the practice's, if it did.
    pub(super) async fn keep_rotated(&self, tenant: TenantId) -> Result<(), AccessError> {
        let Some(refresh_token) = self.consent(tenant).await? else { return Ok(()) };
        let Some(tokens) = self.accounts.of_tenant(tenant, &refresh_token) else { return Ok(()) };
        let Some(rotated) = tokens.take_rotated().await else { return Ok(()) };
        let mut connection = self.storage.database.connection().await?;
        let mut scope = connection.scope(tenant).await?;
        store(&self.storage, &mut scope, &rotated).await?;
        scope.commit().await.map_err(SchemaError::from)?;
        self.known().remove(&tenant);
        Ok(())
    }

    /// The practice's consent has changed: it is looked up anew.
    pub(super) fn forget(&self, tenant: TenantId) {
        self.known().remove(&tenant);
    }

    fn known(&self) -> std::sync::MutexGuard<'_, HashMap<TenantId, (Instant, Option<SecretString>)>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The practice's refresh token, opened; `None` also when it was erased with the practice's keys.
async fn load(storage: &Storage, scope: &mut TenantScope<'_>) -> Result<Option<SecretString>, StorageError> {
    let Some(account) = google_accounts::find(scope).await? else { return Ok(None) };
    let Some(key) = crate::storage::data_key(storage, scope, account.data_key_id).await? else { return Ok(None) };
    let opened = key.open(&place(scope.tenant()), &account.refresh_token_sealed);
    Ok(Some(opened.map_err(crate::storage::unopened)?.into_exposed().into()))
}

/// Seals and keeps the practice's refresh token.
pub(super) async fn store(
    storage: &Storage,
    scope: &mut TenantScope<'_>,
    refresh_token: &SecretString,
) -> Result<(), StorageError> {
    let tenant = scope.tenant();
    let key: DataKey = storage.keyring.data_key_of(scope, Subject::Practice(tenant)).await?;
    let sealed = key.seal(&place(tenant), &Private::from(refresh_token.expose_secret()));
    let account =
        GoogleAccount { data_key_id: key.id(), refresh_token_sealed: sealed, connected_at: chrono::Utc::now() };
    Ok(google_accounts::put(scope, &account).await?)
}

fn place(tenant: TenantId) -> Place {
    Place::new(tenant, "google_accounts", "refresh_token_sealed", tenant)
}

/// Something that needs a practice's calendars failed.
#[derive(Debug, thiserror::Error)]
pub(super) enum Failed {
    #[error(transparent)]
    Google(#[from] GoogleError),
    #[error(transparent)]
    Access(#[from] AccessError),
    /// Somebody else has the work by now: nothing of it was kept.
    #[error("somebody else has the work by now")]
    LeaseLost,
}

impl From<SchemaError> for Failed {
    fn from(error: SchemaError) -> Self {
        Self::Access(error.into())
    }
}

impl From<StorageError> for Failed {
    fn from(error: StorageError) -> Self {
        Self::Access(error.into())
    }
}
