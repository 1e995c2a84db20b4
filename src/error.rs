//! Errors as JSON, in one shape: `{"error":{"code":"not_found","message":"…","request_id":"…"}}`.
//!
//! [`ApiError`] is the only type that becomes an HTTP error, beside the carrier's [`WebhookRefused`], whose body has the
//! same shape. Messages are fixed sentences: nothing of a request or of what is stored gets into them.
//!
//! [`WebhookRefused`]: crate::webhooks::WebhookRefused

use std::time::Duration;

use actix_web::error::{JsonPayloadError, PayloadError, UrlencodedError};
use actix_web::http::StatusCode;
use actix_web::http::header::{ALLOW, RETRY_AFTER, WWW_AUTHENTICATE};
use actix_web::{HttpResponse, HttpResponseBuilder, ResponseError};
use serde::Serialize;

use crate::app::request_id;
use crate::limits::Limited;
use crate::metrics;

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum ApiError {
    #[error("there is nothing at this address")]
    NotFound,
    /// With what the address does take.
    #[error("this address does not take requests of this kind")]
    MethodNotAllowed(&'static str),
    /// With what is required.
    #[error("{0}")]
    Unauthorized(&'static str),
    #[error("this key was revoked")]
    Revoked,
    /// With what is wrong.
    #[error("{0}")]
    Invalid(&'static str),
    #[error("the body is larger than this address takes")]
    TooLarge,
    #[error("the request did not arrive in time")]
    TooSlow,
    #[error("the body has a media type that this address does not take")]
    MediaType,
    #[error("the address is longer than 8 KiB")]
    AddressTooLong,
    #[error("the headers are larger than 16 KiB")]
    HeadersTooLarge,
    #[error("too many requests; try again later")]
    TooMany { retry_after: Duration },
    #[error("temporarily unavailable")]
    Unavailable,
    #[error("something went wrong here")]
    Internal,
    /// An error of the framework that has no name of ours.
    #[error("the request was refused")]
    Refused(StatusCode),
}

#[derive(Serialize)]
struct Body<'a> {
    error: Details<'a>,
}

#[derive(Serialize)]
struct Details<'a> {
    code: &'a str,
    message: &'a str,
    /// Missing only outside of a request's handling.
    #[serde(skip_serializing_if = "Option::is_none")]
    request_id: Option<String>,
}

/// An answer in the one shape.
pub(crate) fn write(mut response: HttpResponseBuilder, code: &str, message: &str) -> HttpResponse {
    let request_id = request_id::current().map(|id| id.to_string());
    response.json(Body { error: Details { code, message, request_id } })
}

/// A wait in whole seconds, as `Retry-After` wants it.
pub(crate) fn retry_after(wait: Duration) -> u64 {
    (wait.as_secs() + u64::from(wait.subsec_nanos() > 0)).max(1)
}

impl ApiError {
    const fn code(&self) -> &'static str {
        match self {
            Self::NotFound => "not_found",
            Self::MethodNotAllowed(_) => "method_not_allowed",
            Self::Unauthorized(_) => "unauthorized",
            Self::Revoked => "key_revoked",
            Self::Invalid(_) => "invalid_request",
            Self::TooLarge => "payload_too_large",
            Self::TooSlow => "request_timeout",
            Self::MediaType => "unsupported_media_type",
            Self::AddressTooLong => "uri_too_long",
            Self::HeadersTooLarge => "headers_too_large",
            Self::TooMany { .. } => "too_many_requests",
            Self::Unavailable => "unavailable",
            Self::Internal => "internal",
            Self::Refused(_) => "refused",
        }
    }

    /// The nearest error to a status that somebody else chose.
    pub(crate) fn of_status(status: StatusCode) -> Self {
        match status {
            StatusCode::NOT_FOUND => Self::NotFound,
            StatusCode::BAD_REQUEST => Self::Invalid("the request is malformed"),
            StatusCode::PAYLOAD_TOO_LARGE => Self::TooLarge,
            StatusCode::REQUEST_TIMEOUT => Self::TooSlow,
            StatusCode::UNSUPPORTED_MEDIA_TYPE => Self::MediaType,
            StatusCode::SERVICE_UNAVAILABLE => Self::Unavailable,
            status if status.is_client_error() => Self::Refused(status),
            _ => Self::Internal,
        }
    }
}

impl ResponseError for ApiError {
    fn status_code(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::MethodNotAllowed(_) => StatusCode::METHOD_NOT_ALLOWED,
            Self::Unauthorized(_) => StatusCode::UNAUTHORIZED,
            Self::Revoked => StatusCode::FORBIDDEN,
            Self::Invalid(_) => StatusCode::BAD_REQUEST,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Self::MediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::AddressTooLong => StatusCode::URI_TOO_LONG,
            Self::HeadersTooLarge => StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE,
            Self::TooMany { .. } => StatusCode::TOO_MANY_REQUESTS,
            Self::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
            Self::Refused(status) => *status,
        }
    }

    fn error_response(&self) -> HttpResponse {
        let mut response = HttpResponse::build(self.status_code());
        match self {
            Self::MethodNotAllowed(allowed) => drop(response.insert_header((ALLOW, *allowed))),
            Self::Unauthorized(_) => drop(response.insert_header((WWW_AUTHENTICATE, "Bearer realm=\"frontdesk\""))),
            Self::TooMany { retry_after: wait } => drop(response.insert_header((RETRY_AFTER, retry_after(*wait)))),
            _ => {}
        }
        write(response, self.code(), &self.to_string())
    }
}

impl From<Limited> for ApiError {
    /// Counts it: whoever is limited is told so at once.
    fn from(limited: Limited) -> Self {
        metrics::rate_limited(limited.kind);
        Self::TooMany { retry_after: limited.retry_after }
    }
}

impl From<&PayloadError> for ApiError {
    fn from(error: &PayloadError) -> Self {
        match error {
            PayloadError::Overflow => Self::TooLarge,
            PayloadError::Io(error) if error.kind() == std::io::ErrorKind::TimedOut => Self::TooSlow,
            _ => Self::Invalid("the body broke off"),
        }
    }
}

impl From<&JsonPayloadError> for ApiError {
    fn from(error: &JsonPayloadError) -> Self {
        match error {
            JsonPayloadError::OverflowKnownLength { .. } | JsonPayloadError::Overflow { .. } => Self::TooLarge,
            JsonPayloadError::ContentType => Self::MediaType,
            JsonPayloadError::Payload(error) => error.into(),
            // What serde says would repeat what was sent.
            _ => Self::Invalid("the body is not the JSON that this address takes"),
        }
    }
}

impl From<&UrlencodedError> for ApiError {
    fn from(error: &UrlencodedError) -> Self {
        match error {
            UrlencodedError::Overflow { .. } => Self::TooLarge,
            UrlencodedError::ContentType => Self::MediaType,
            UrlencodedError::Payload(error) => error.into(),
            _ => Self::Invalid("the body is not the form that this address takes"),
        }
    }
}

/// Handler for addresses that do not exist.
pub(crate) async fn not_found() -> HttpResponse {
    ApiError::NotFound.error_response()
}

#[cfg(test)]
mod tests;
