//! The headers every request needs.

use super::super::error::ApiError;

/// The headers the API looks at, as text; `None` when absent.
#[derive(Debug, Clone, Copy, Default)]
pub struct Headers<'a> {
    pub api_key: Option<&'a str>,
    /// `authorization`, the alternative to `x-api-key`.
    pub authorization: Option<&'a str>,
    pub version: Option<&'a str>,
    pub content_type: Option<&'a str>,
}

/// Checks who asks, which every request must say; `expected_key` is the only key accepted, `None` accepts any that is not empty.
///
/// # Errors
/// 401 without a valid key, 400 without the version.
pub fn check_key(headers: Headers<'_>, expected_key: Option<&str>) -> Result<(), ApiError> {
    let bearer = headers.authorization.and_then(|value| value.strip_prefix("Bearer "));
    let key = headers.api_key.or(bearer).unwrap_or_default().trim();
    if key.is_empty() {
        return Err(ApiError::new(401, "x-api-key header is required"));
    }
    if expected_key.is_some_and(|expected| expected != key) {
        return Err(ApiError::new(401, "invalid x-api-key"));
    }
    match headers.version {
        Some("2023-06-01") => {}
        Some(other) => {
            return Err(ApiError::invalid(format!("anthropic-version: {other:?} is not a valid version")));
        }
        None => return Err(ApiError::invalid("anthropic-version: header is required")),
    }
    Ok(())
}

/// Checks all headers of a request with a body; see [`check_key`].
///
/// # Errors
/// 401 without a valid key, 400 without the version or with a body that is not declared as JSON.
pub fn check_headers(headers: Headers<'_>, expected_key: Option<&str>) -> Result<(), ApiError> {
    check_key(headers, expected_key)?;
    let media_type = headers.content_type.unwrap_or_default().split(';').next().unwrap_or_default().trim();
    if !media_type.eq_ignore_ascii_case("application/json") {
        return Err(ApiError::invalid("content-type: must be application/json"));
    }
    Ok(())
}
