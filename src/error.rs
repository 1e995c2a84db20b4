//! Errors as JSON, in one shape: `{"error":{"code":"not_found","message":"…"}}`. The carrier's routes answer in plain
//! text instead ([`crate::webhooks::WebhookRefused`]).

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, ResponseError};
use serde::Serialize;

/// The only type that becomes a JSON error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum ApiError {
    #[error("there is nothing at this address")]
    NotFound,
    #[error("this address does not take requests of this kind")]
    MethodNotAllowed,
    #[error("a valid bearer token is required")]
    Unauthorized,
}

#[derive(Serialize)]
struct Body {
    error: Details,
}

#[derive(Serialize)]
struct Details {
    code: &'static str,
    message: String,
}

impl ApiError {
    const fn code(self) -> &'static str {
        match self {
            Self::NotFound => "not_found",
            Self::MethodNotAllowed => "method_not_allowed",
            Self::Unauthorized => "unauthorized",
        }
    }
}

impl ResponseError for ApiError {
    fn status_code(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::Unauthorized => StatusCode::UNAUTHORIZED,
        }
    }

    fn error_response(&self) -> HttpResponse {
        let details = Details { code: self.code(), message: self.to_string() };
        HttpResponse::build(self.status_code()).json(Body { error: details })
    }
}

/// Handler for addresses that do not exist.
pub(crate) async fn not_found() -> HttpResponse {
    ApiError::NotFound.error_response()
}

/// Handler for addresses that exist with another method.
pub(crate) async fn method_not_allowed() -> HttpResponse {
    ApiError::MethodNotAllowed.error_response()
}
