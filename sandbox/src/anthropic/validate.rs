//! Refuses what the real API refuses, in its words.
//!
//! Sources: "Messages" and "Errors" in the API reference, "Tool use", "Prompt caching" and the Haiku 5.5
//! migration notes.

mod caching;
mod headers;
mod history;
mod options;
#[cfg(test)]
mod tests;

pub use caching::breakpoints;
pub use headers::{Headers, check_headers, check_key};

use super::error::ApiError;
use super::models::{self, Generation, Model};
use super::request::Request;
use super::thinking;

/// Checks a parsed request; the model's rules come back with it.
///
/// # Errors
/// The error the API would answer with: 404 for the model, 400 for everything else.
pub fn check(request: &Request) -> Result<&'static Model, ApiError> {
    let model = models::find(&request.model).ok_or_else(|| ApiError::new(404, format!("model: {}", request.model)))?;
    options::check(request, model).map_err(ApiError::invalid)?;
    history::check(request).map_err(ApiError::invalid)?;
    if model.generation == Generation::Five {
        history::check_no_prefill(&request.messages).map_err(ApiError::invalid)?;
    }
    thinking::check_replayed(request).map_err(ApiError::invalid)?;
    caching::check(request).map_err(ApiError::invalid)?;
    Ok(model)
}

/// What the API accepts but our own rules forbid: a person's number or address sent as `metadata.user_id`.
pub fn privacy_violation(request: &Request) -> Option<String> {
    let user_id = request.metadata.as_ref()?.user_id.as_deref()?;
    let digits = user_id.chars().filter(char::is_ascii_digit).count();
    let only_a_number = user_id.chars().all(|char| char.is_ascii_digit() || "+-() .".contains(char));
    // E.164 numbers have 7 to 15 digits.
    if only_a_number && (7..=15).contains(&digits) {
        Some("metadata.user_id looks like a phone number".to_owned())
    } else if user_id.contains('@') {
        Some("metadata.user_id looks like an e-mail address".to_owned())
    } else {
        None
    }
}
