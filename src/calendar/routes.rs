//! What comes in about calendars: Google's notices, and browsers on their way back from Google.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use chrono::Utc;
use serde::Deserialize;

pub(crate) use super::channels::PATH as NOTIFY;
use super::consent::ConsentRefused;
pub(crate) use super::consent::PATH as OAUTH;
use super::metrics;
use crate::error::ApiError;
use crate::google::GoogleError;
use crate::state::AppState;

/// `POST /google/notify`: something changed in a calendar. The body is empty; what counts is in the headers.
pub(crate) async fn notify(req: HttpRequest, state: web::Data<AppState>) -> Result<HttpResponse, ApiError> {
    let calendars = state.calendars.as_ref().ok_or(ApiError::NotFound)?;
    let header = |name: &str| req.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let (channel, token) = (header("X-Goog-Channel-ID"), header("X-Goog-Channel-Token"));
    match calendars.noticed(channel, token, Utc::now()).await {
        Ok(true) => {
            metrics::notice("taken");
            Ok(HttpResponse::NoContent().finish())
        }
        Ok(false) => {
            metrics::notice("refused");
            state.limits.unproven(None, state.limits.client(&req)).await?;
            Err(ApiError::NotFound)
        }
        // Google tries again, and the clock does not wait for it.
        Err(_) => {
            metrics::notice("failed");
            Err(ApiError::Unavailable)
        }
    }
}

#[derive(Deserialize)]
pub(crate) struct Returned {
    state: Option<String>,
    code: Option<String>,
}

/// `GET /google/oauth`: a browser comes back from Google, with a code or without.
pub(crate) async fn oauth(
    req: HttpRequest,
    returned: web::Query<Returned>,
    state: web::Data<AppState>,
) -> Result<HttpResponse, ApiError> {
    let calendars = state.calendars.as_ref().ok_or(ApiError::NotFound)?;
    let Returned { state: Some(sealed), code: Some(code) } = returned.into_inner() else {
        return Ok(page(StatusCode::BAD_REQUEST, "The calendars were not connected: Google was not told to allow it."));
    };
    match calendars.connect(&sealed, &code, Utc::now()).await {
        Ok(tenant) => {
            tracing::info!(%tenant, "a practice has connected its calendars");
            Ok(page(StatusCode::OK, "The calendars are connected. You may close this page."))
        }
        Err(ConsentRefused::NotConfigured) => Err(ApiError::NotFound),
        Err(ConsentRefused::State) => {
            state.limits.unproven(None, state.limits.client(&req)).await?;
            Ok(page(
                StatusCode::BAD_REQUEST,
                "This address is too old, or not one of this server's. Ask for a new one.",
            ))
        }
        Err(ConsentRefused::Google(error)) => {
            tracing::warn!(%error, "a practice could not connect its calendars");
            Ok(match error {
                GoogleError::NeedsReconnect(_) | GoogleError::Rejected(_) => {
                    page(StatusCode::BAD_REQUEST, "Google does not take this code (any more). Ask for a new address.")
                }
                _ => page(StatusCode::BAD_GATEWAY, "Google does not answer. Ask for a new address in a moment."),
            })
        }
        Err(ConsentRefused::Storage(error)) => {
            tracing::warn!(%error, "a practice could not connect its calendars");
            Err(ApiError::Unavailable)
        }
    }
}

/// The address held a secret: nothing passes it on.
fn page(status: StatusCode, sentence: &'static str) -> HttpResponse {
    HttpResponse::build(status)
        .content_type("text/plain; charset=utf-8")
        .insert_header(("Referrer-Policy", "no-referrer"))
        .insert_header(("Cache-Control", "no-store"))
        .body(sentence)
}
