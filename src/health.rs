//! `/health`: the process answers. `/ready`: it wants calls. `/metrics`: how it fares.

use std::time::Duration;

use actix_web::{HttpRequest, HttpResponse, web};
use frontdesk_actors::registry::Snapshot;
use secrecy::{ExposeSecret as _, SecretString};
use serde::Serialize;
use subtle::ConstantTimeEq as _;
use tokio::time::{Instant, timeout};

use crate::auth;
use crate::calendar::Calendars;
use crate::error::ApiError;
use crate::journal::Journal;
use crate::state::{AppState, MetricsAccess, Phase};
use crate::storage::DatabaseHealth;

/// The registry answers within microseconds; one that does not is no reason for `/ready` not to.
const REGISTRY_ANSWERS: Duration = Duration::from_secs(1);

/// What happened is in the database within a fraction of a second; not after this long, something is wrong with it.
const LONG: Duration = Duration::from_secs(30);

#[derive(Serialize)]
struct Health {
    status: &'static str,
    version: &'static str,
}

/// `GET /health`.
pub(crate) async fn health() -> HttpResponse {
    HttpResponse::Ok().json(Health { status: "ok", version: env!("CARGO_PKG_VERSION") })
}

#[derive(Serialize)]
struct Readiness {
    status: &'static str,
    calls: Option<Calls>,
    /// What does not work as it should although calls are answered.
    degraded: Vec<&'static str>,
}

#[derive(Serialize)]
struct Calls {
    live: usize,
    /// Answered, media not open yet.
    admitted: usize,
    capacity: usize,
}

/// `GET /ready`: 503 only while starting or draining, or while a worker is frozen, so that a proxy sends calls elsewhere.
pub(crate) async fn ready(state: web::Data<AppState>) -> HttpResponse {
    let frozen = state.engine.workers.hearts().frozen() > 0;
    let (mut response, status) = match state.lifecycle.phase() {
        _ if frozen => (HttpResponse::ServiceUnavailable(), "frozen"),
        Phase::Starting => (HttpResponse::ServiceUnavailable(), "starting"),
        Phase::Ready => (HttpResponse::Ok(), "ready"),
        Phase::Draining => (HttpResponse::ServiceUnavailable(), "draining"),
    };
    let mut degraded = Vec::new();
    if frozen {
        degraded.push("workers: one is frozen");
    }
    let registry = timeout(REGISTRY_ANSWERS, state.engine.registry.send(Snapshot)).await.ok().and_then(Result::ok);
    if registry.is_none() {
        degraded.push("registry: does not answer");
    }
    match state.tenants.all().await {
        Ok(tenants) if tenants.is_empty() => degraded.push("tenants: none configured"),
        Ok(_) => {}
        Err(_) => degraded.push("tenants: cannot be read"),
    }
    degraded.extend(state.quotas.degraded());
    degraded.extend(state.shared.health().degraded());
    degraded.extend(state.calendars.as_ref().and_then(Calendars::degraded));
    degraded.extend(state.database.as_ref().and_then(DatabaseHealth::degraded));
    let waits = state.journal.as_ref().and_then(Journal::oldest);
    if waits.is_some_and(|oldest| oldest > LONG) {
        degraded.push("database: calls wait in the journal");
    }
    if state.journal.as_ref().is_some_and(Journal::failing) {
        degraded.push("journal: the disk does not take it, calls are not written down");
    }
    let calls = registry.map(|calls| Calls { live: calls.live, admitted: calls.admitted, capacity: calls.capacity });
    response.json(Readiness { status, calls, degraded })
}

/// `GET /metrics` on the main port.
pub(crate) async fn metrics(req: HttpRequest, state: web::Data<AppState>) -> Result<HttpResponse, ApiError> {
    match &state.metrics_access {
        MetricsAccess::OwnListener => return Err(ApiError::NotFound),
        MetricsAccess::Token(token) => require_token(&req, &state, token).await?,
        // Not even that there are metrics is anyone else's business.
        MetricsAccess::Loopback if !is_direct_loopback(&req) => return Err(ApiError::NotFound),
        MetricsAccess::Loopback => {}
    }
    Ok(exposition(&state))
}

/// `GET /metrics` on a listener of its own: whoever reaches that address may read, if no token is set.
pub(crate) async fn metrics_on_own_listener(
    req: HttpRequest,
    state: web::Data<AppState>,
    token: web::Data<Option<SecretString>>,
) -> Result<HttpResponse, ApiError> {
    if let Some(token) = token.get_ref() {
        require_token(&req, &state, token).await?;
    }
    Ok(exposition(&state))
}

fn exposition(state: &AppState) -> HttpResponse {
    state.engine.routes.show(Instant::now());
    // The version of the text format (Prometheus, "Exposition formats").
    HttpResponse::Ok().content_type("text/plain; version=0.0.4; charset=utf-8").body(state.prometheus.render())
}

/// A wrong token counts like a wrong API key: somebody chose it, so it may be one that can be guessed.
async fn require_token(req: &HttpRequest, state: &AppState, token: &SecretString) -> Result<(), ApiError> {
    let given = auth::bearer(req);
    if given.is_some_and(|given| given.as_bytes().ct_eq(token.expose_secret().as_bytes()).into()) {
        return Ok(());
    }
    state.limits.unproven(None, state.limits.client(req)).await?;
    Err(ApiError::Unauthorized("a valid bearer token is required"))
}

/// Behind a proxy on the same machine every stranger seems to come from loopback; what the proxy adds gives it away.
fn is_direct_loopback(req: &HttpRequest) -> bool {
    let forwarded = ["Forwarded", "X-Forwarded-For", "X-Real-IP"].iter().any(|name| req.headers().contains_key(*name));
    !forwarded && req.peer_addr().is_some_and(|peer| peer.ip().to_canonical().is_loopback())
}
