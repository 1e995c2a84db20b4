//! Whose request it is: the API key, checked and counted.

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest, web};
use chrono::Utc;
use frontdesk_schema::TenantId;
use futures_util::FutureExt as _;
use futures_util::future::LocalBoxFuture;

use super::{Actor, ApiKey, ApiKeyId, ApiKeyRow, KeyHash, bearer};
use crate::error::ApiError;
use crate::state::AppState;

/// A request with a valid key. Extracting it answers everything else with an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ApiCaller {
    /// The tenant whose the key is: nothing of anyone else's is theirs to read.
    pub tenant: TenantId,
    pub key_id: ApiKeyId,
}

impl ApiCaller {
    /// For the audit log.
    pub const fn actor(self) -> Actor {
        Actor::ApiKey(self.key_id)
    }
}

impl FromRequest for ApiCaller {
    type Error = actix_web::Error;
    type Future = LocalBoxFuture<'static, Result<Self, actix_web::Error>>;

    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future {
        let req = req.clone();
        async move { Ok(authenticate(&req).await?) }.boxed_local()
    }
}

async fn authenticate(req: &HttpRequest) -> Result<ApiCaller, ApiError> {
    let state = req.app_data::<web::Data<AppState>>().expect("the application is built with its state");
    let api = state.api.as_ref().ok_or(ApiError::NotFound)?;
    let token = bearer(req);
    let key = token.and_then(ApiKey::parse);
    // Before anything is looked up.
    let proof = key.as_ref().and(token).map(str::as_bytes);
    state.limits.unproven(proof, state.limits.client(req)).await?;
    let (Some(key), Some(proof)) = (key, proof) else {
        return Err(ApiError::Unauthorized("an API key is required, as a bearer token"));
    };
    let row = api.keys.find(key.id).await.map_err(|_| ApiError::Unavailable)?;
    let row = check(&key, row)?;
    state.limits.proven(proof);
    state.limits.api_key(row.id.as_uuid()).await?;
    actix_web::rt::spawn(api.keys.used(row.id, row.tenant, Utc::now()));
    Ok(ApiCaller { tenant: row.tenant, key_id: row.id })
}

/// Whether a key is what was stored. That it was revoked is told only to whoever has the secret.
fn check(key: &ApiKey, row: Option<ApiKeyRow>) -> Result<ApiKeyRow, ApiError> {
    // An id that nobody has takes as long as a wrong secret.
    let stored = row.as_ref().map_or(KeyHash::from_bytes([0; 32]), |row| row.hash);
    let right = key.hash().matches(&stored);
    let row = row.filter(|_| right).ok_or(ApiError::Unauthorized("this API key is not valid"))?;
    if row.revoked_at.is_some() { Err(ApiError::Revoked) } else { Ok(row) }
}
