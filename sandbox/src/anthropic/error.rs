//! The vendor's error answers: a status, a kind, a message, and when to come back.

use serde_json::{Value, json};

/// An error as the API words it ("Errors" in the API reference).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiError {
    pub status: u16,
    pub kind: &'static str,
    pub message: String,
    /// The `retry-after` header in seconds. A spend-cap 429 carries none and never clears by retrying.
    pub retry_after_s: Option<u64>,
}

impl ApiError {
    /// An error of this HTTP status, with the kind the vendor documents for it.
    pub fn new(status: u16, message: impl Into<String>) -> Self {
        let kind = match status {
            401 => "authentication_error",
            402 => "billing_error",
            403 => "permission_error",
            404 => "not_found_error",
            409 => "conflict_error",
            413 => "request_too_large",
            429 => "rate_limit_error",
            504 => "timeout_error",
            529 => "overloaded_error",
            400..=499 => "invalid_request_error",
            _ => "api_error",
        };
        Self { status, kind, message: message.into(), retry_after_s: None }
    }

    pub fn invalid(message: impl Into<String>) -> Self {
        Self::new(400, message)
    }

    /// What an overloaded model says, as a status or in the middle of a stream.
    pub fn overloaded() -> Self {
        Self::new(529, "Overloaded")
    }

    /// A canned error for a status a test asks for.
    pub fn of_status(status: u16) -> Self {
        let message = match status {
            400 => "Your credit balance is too low to access the Anthropic API.",
            401 => "invalid x-api-key",
            403 => "Your API key does not have permission to use the specified resource.",
            404 => "model: claude-haiku-5-5",
            429 => "This request would exceed your organization's rate limit.",
            529 => "Overloaded",
            _ => "Internal server error",
        };
        Self::new(status, message)
    }

    pub fn retry_after(self, seconds: u64) -> Self {
        Self { retry_after_s: Some(seconds), ..self }
    }

    /// The JSON body, and the data of an `error` event.
    pub fn body(&self, request_id: &str) -> Value {
        json!({
            "type": "error",
            "error": { "type": self.kind, "message": self.message },
            "request_id": request_id,
        })
    }
}
