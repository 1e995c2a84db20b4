//! Who asks: keys of the API, and passwords of people ([`password`]).
//!
//! A key is `fdk_<id>_<secret>`: an id of 16 bytes in hexadecimal, by which it is found, and a secret of 32 random bytes in
//! base64url. Only the secret's SHA-256 is stored: there is nothing to guess in 256 random bits, so a slow hash would only
//! slow us down.

mod caller;
mod key;
pub mod password;

use std::fmt;

use actix_web::HttpRequest;
use actix_web::http::header::AUTHORIZATION;
use chrono::{DateTime, Utc};
use frontdesk_schema::TenantId;
use futures_util::future::BoxFuture;
use serde::Serialize;
use uuid::Uuid;

pub use caller::ApiCaller;
pub use key::{ApiKey, KeyHash};

/// Names a key: in lists, in the audit log, on the command line. No secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct ApiKeyId(Uuid);

impl ApiKeyId {
    pub const fn from_uuid(id: Uuid) -> Self {
        Self(id)
    }

    pub const fn as_uuid(self) -> Uuid {
        self.0
    }
}

impl fmt::Display for ApiKeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.hyphenated().fmt(f)
    }
}

/// Whoever reads, for the audit log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Actor {
    ApiKey(ApiKeyId),
}

/// As it stands in the audit log.
impl fmt::Display for Actor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ApiKey(id) => write!(f, "api key {id}"),
        }
    }
}

/// A key as it is stored.
#[derive(Debug, Clone)]
pub struct ApiKeyRow {
    pub id: ApiKeyId,
    pub tenant: TenantId,
    /// What its owner calls it.
    pub name: String,
    pub hash: KeyHash,
    pub revoked_at: Option<DateTime<Utc>>,
}

/// Keys could not be looked up. Whoever looks logs why.
#[derive(Debug, thiserror::Error)]
#[error("API keys cannot be looked up")]
pub struct ApiKeysUnavailable;

/// Where keys are stored.
pub trait ApiKeys: Send + Sync {
    /// The key with this id, revoked or not.
    fn find(&self, id: ApiKeyId) -> BoxFuture<'_, Result<Option<ApiKeyRow>, ApiKeysUnavailable>>;

    /// A key was used, in a request that was let in. Called for every one of them, while it is answered: it may note only
    /// some, and should fail silently.
    fn used(&self, key: ApiKeyId, tenant: TenantId, at: DateTime<Utc>) -> BoxFuture<'static, ()>;
}

/// What follows `Bearer` in a request's `Authorization`; the scheme's case does not matter (RFC 9110, section 11.1).
pub(crate) fn bearer(req: &HttpRequest) -> Option<&str> {
    let header = req.headers().get(AUTHORIZATION)?.to_str().ok()?;
    let (scheme, token) = header.split_once(' ')?;
    scheme.eq_ignore_ascii_case("Bearer").then(|| token.trim())
}
