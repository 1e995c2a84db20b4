//! Access tokens: made, kept until shortly before they expire, and shared by the whole process.

mod cache;

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use chrono::Utc;
use frontdesk_actors::link::client;
use secrecy::{ExposeSecret as _, SecretString};
use tokio::sync::{Mutex, MutexGuard};
use tokio::time::Instant;
use url::Url;

use self::cache::Cache;
use super::service_account::ServiceAccount;
use super::transport::{self, Patience};
use super::{GoogleError, error, wire};

const JWT_BEARER: &str = "urn:ietf:params:oauth:grant-type:jwt-bearer";

/// The application as Google knows it, when practices connect their calendars themselves.
#[derive(Debug, Clone)]
pub struct OAuthClient {
    pub id: String,
    pub secret: SecretString,
}

/// What a token is given for.
#[derive(Debug, Clone)]
pub enum Grant {
    /// Our own account, which practices share their calendars with.
    ServiceAccount(ServiceAccount),
    /// A practice's consent.
    Consent { client: OAuthClient, refresh_token: SecretString },
}

/// The tokens of one account, behind an `Arc` wherever they are used.
///
/// At most one request to the token endpoint is under way; whoever needs a token meanwhile waits and shares what it
/// brings, be it a token or an error. When the one who asks is dropped, the next in line asks.
#[derive(Debug)]
pub struct AccessTokens {
    /// `GOOGLE_TOKEN_URL`.
    endpoint: Url,
    patience: Patience,
    state: Mutex<State>,
    /// Visits to the endpoint that have ended. Changed only under the lock.
    visits: AtomicU64,
}

#[derive(Debug)]
struct State {
    grant: Grant,
    cache: Cache,
    rotated: Option<SecretString>,
}

struct Granted {
    token: SecretString,
    expires_in: Duration,
    refresh_token: Option<SecretString>,
}

impl AccessTokens {
    pub fn new(endpoint: Url, grant: Grant, patience: Patience) -> Self {
        let state = Mutex::new(State { grant, cache: Cache::default(), rotated: None });
        Self { endpoint, patience, state, visits: AtomicU64::new(0) }
    }

    /// A token that Google should accept.
    ///
    /// # Errors
    /// [`GoogleError::NeedsReconnect`] when the consent is withdrawn or the account unknown; otherwise what kept the
    /// endpoint from giving one. Nothing is tried twice here.
    pub async fn token(&self) -> Result<SecretString, GoogleError> {
        let seen = self.visits.load(Ordering::Acquire);
        let state = self.state.lock().await;
        self.token_from(state, seen).await
    }

    /// A token after Google did not accept this one, though it should have.
    ///
    /// # Errors
    /// As [`AccessTokens::token`].
    pub async fn instead_of(&self, refused: &SecretString) -> Result<SecretString, GoogleError> {
        let seen = self.visits.load(Ordering::Acquire);
        let mut state = self.state.lock().await;
        state.cache.forget(refused);
        self.token_from(state, seen).await
    }

    /// The refresh token that Google put in the place of ours, if it did: whoever stores it must take it over. It is
    /// handed out once.
    pub async fn take_rotated(&self) -> Option<SecretString> {
        self.state.lock().await.rotated.take()
    }

    async fn token_from(&self, mut state: MutexGuard<'_, State>, seen: u64) -> Result<SecretString, GoogleError> {
        if let Some(known) = state.cache.known(Instant::now()) {
            return known;
        }
        // Somebody asked while we waited for the lock: that is our answer too.
        let last = state.cache.last().filter(|_| self.visits.load(Ordering::Acquire) != seen);
        if let Some(shared) = last {
            return shared;
        }
        let result = self.ask(&state.grant).await;
        self.visits.fetch_add(1, Ordering::AcqRel);
        match result {
            Ok(granted) => {
                state.cache.granted(granted.token.clone(), granted.expires_in, Instant::now());
                if let (Grant::Consent { refresh_token, .. }, Some(new)) = (&mut state.grant, granted.refresh_token) {
                    *refresh_token = new.clone();
                    state.rotated = Some(new);
                }
                Ok(granted.token)
            }
            Err(error) => {
                state.cache.refused(error.clone(), Instant::now());
                Err(error)
            }
        }
    }

    async fn ask(&self, grant: &Grant) -> Result<Granted, GoogleError> {
        let request = client::http().post(self.endpoint.as_str());
        let request = match grant {
            Grant::ServiceAccount(account) => {
                let assertion = account.assertion(Utc::now());
                request.send_form(&[("grant_type", JWT_BEARER), ("assertion", assertion.expose_secret())])
            }
            Grant::Consent { client, refresh_token } => request.send_form(&[
                ("grant_type", "refresh_token"),
                ("client_id", &client.id),
                ("client_secret", client.secret.expose_secret()),
                ("refresh_token", refresh_token.expose_secret()),
            ]),
        };
        let answer = transport::send(request, self.patience).await?;
        if !answer.is_success() {
            let body: wire::TokenError = serde_json::from_slice(&answer.body).unwrap_or_default();
            return Err(error::classify_token(answer.status, &body.error, answer.retry_after));
        }
        let body: wire::TokenAnswer =
            serde_json::from_slice(&answer.body).map_err(|_| GoogleError::Garbled("no access token"))?;
        Ok(Granted {
            token: body.access_token.into(),
            expires_in: Duration::from_secs(body.expires_in),
            refresh_token: body.refresh_token.map(SecretString::from),
        })
    }
}

#[cfg(test)]
mod tests;
