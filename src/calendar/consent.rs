//! Connecting a practice's own account: `frontdesk google connect` prints an address at Google, somebody of the practice
//! agrees there, and Google sends the browser back to `/google/oauth` with a code.
//!
//! What has to be remembered in between goes along, sealed, as the `state`: for which practice, and the secret that
//! shows that the code was asked for here.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, TimeDelta, Utc};
use frontdesk_schema::encryption::{DerivedKeys, Place};
use frontdesk_schema::{SchemaError, TenantId};
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use serde_json::json;
use url::Url;
use uuid::Uuid;

use super::{Calendars, Followed, access};
use crate::config::{GoogleConfig, PublicUrl};
use crate::google::{GoogleError, OAuthClient, consent};
use crate::storage::{Storage, StorageError};

/// Names the key; a change makes addresses that were printed before useless.
const KEY: &str = "frontdesk google consent v1";

/// Where Google sends the browser back to. It must be among the application's redirect URIs at Google.
pub(crate) const PATH: &str = "/google/oauth";

/// An address that was printed is good for so long.
const GOOD_FOR: TimeDelta = TimeDelta::hours(1);

/// Why a consent was not taken.
#[derive(Debug, thiserror::Error)]
pub enum ConsentRefused {
    #[error("GOOGLE_CLIENT_ID and GOOGLE_CLIENT_SECRET are not set")]
    NotConfigured,
    #[error("the address is not one of this server's, or too old")]
    State,
    #[error(transparent)]
    Google(#[from] GoogleError),
    #[error(transparent)]
    Storage(#[from] StorageError),
}

#[derive(Serialize, Deserialize)]
struct State {
    tenant: TenantId,
    verifier: String,
    until: DateTime<Utc>,
}

/// See the [module](self).
pub struct Consents {
    client: Option<OAuthClient>,
    token_url: Url,
    redirect_uri: String,
    keys: DerivedKeys,
    storage: Storage,
}

impl Consents {
    pub fn new(config: &GoogleConfig, public_url: &PublicUrl, storage: Storage) -> Self {
        Self {
            client: config.oauth.clone(),
            token_url: config.token_url.clone(),
            redirect_uri: public_url.http(PATH),
            keys: storage.masters.derived(KEY),
            storage,
        }
    }

    /// The address at Google at which somebody of the practice agrees.
    ///
    /// # Errors
    /// [`ConsentRefused::NotConfigured`].
    pub fn url(&self, tenant: TenantId, now: DateTime<Utc>) -> Result<Url, ConsentRefused> {
        let client = self.client.as_ref().ok_or(ConsentRefused::NotConfigured)?;
        // 43 characters, the fewest that RFC 7636 allows, of 256 bits.
        let verifier = URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>());
        let state = State { tenant, verifier: verifier.clone(), until: now + GOOD_FOR };
        let state = serde_json::to_vec(&state).expect("an id and a secret can always be written");
        let state = URL_SAFE_NO_PAD.encode(self.keys.seal_bytes(&place(), &state));
        Ok(consent::consent_url(client, &self.redirect_uri, &state, &verifier.into()))
    }

    /// Takes the code that came back, and keeps the practice's refresh token. Returns whose it is.
    ///
    /// # Errors
    /// [`ConsentRefused`]; then nothing has changed.
    async fn accept(&self, state: &str, code: &str, now: DateTime<Utc>) -> Result<TenantId, ConsentRefused> {
        let client = self.client.as_ref().ok_or(ConsentRefused::NotConfigured)?;
        let state = self.open(state).filter(|state| now < state.until).ok_or(ConsentRefused::State)?;
        let verifier = SecretString::from(state.verifier);
        let refresh_token = consent::exchange(&self.token_url, client, &self.redirect_uri, code, &verifier).await?;
        let mut connection = self.storage.database.connection().await.map_err(StorageError::from)?;
        let mut scope = connection.scope(state.tenant).await.map_err(StorageError::from)?;
        access::store(&self.storage, &mut scope, &refresh_token).await?;
        let actor = "google consent";
        self.storage.audit(&mut scope, actor, "google.connected", None, json!({})).await?;
        scope.commit().await.map_err(|error| StorageError::from(SchemaError::from(error)))?;
        Ok(state.tenant)
    }

    fn open(&self, state: &str) -> Option<State> {
        let sealed = URL_SAFE_NO_PAD.decode(state).ok()?;
        let opened = self.keys.open_bytes(&place(), &sealed).ok()?;
        serde_json::from_slice(&opened).ok()
    }
}

fn place() -> Place {
    // Whose it is, is what the state says.
    Place::new(TenantId::from_uuid(Uuid::nil()), "google_consents", "state", Uuid::nil())
}

impl Calendars {
    /// Takes a consent that came back, and follows the practice's calendars with it at once.
    ///
    /// # Errors
    /// [`ConsentRefused`].
    pub async fn connect(&self, state: &str, code: &str, now: DateTime<Utc>) -> Result<TenantId, ConsentRefused> {
        let tenant = self.0.consents.accept(state, code, now).await?;
        self.0.access.forget(tenant);
        if let Some(practice) = self.0.tenants.by_id(tenant).await.ok().flatten() {
            for followed in Followed::of(&practice) {
                self.follow_soon(tenant, followed.work(), now).await?;
            }
        }
        Ok(tenant)
    }
}

/// No secret is shown.
impl std::fmt::Debug for Consents {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Consents").field("redirect_uri", &self.redirect_uri).finish_non_exhaustive()
    }
}
