//! One HTTP exchange as the service sees it: no socket, no framework.

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::error::{ApiError, Reason};

/// A request; header values as they came.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Request<'a> {
    pub(super) method: &'a str,
    /// Percent-encoded, as on the wire.
    pub(super) path: &'a str,
    pub(super) query: &'a str,
    /// Scheme, host and port by which the client reached the service.
    pub(super) origin: &'a str,
    pub(super) content_type: Option<&'a str>,
    pub(super) authorization: Option<&'a str>,
    pub(super) if_match: Option<&'a str>,
    pub(super) if_none_match: Option<&'a str>,
    pub(super) body: &'a [u8],
}

impl Request<'_> {
    /// The body as JSON of exactly this type.
    pub(super) fn json<T: DeserializeOwned>(&self) -> Result<T, ApiError> {
        if !self.has_type("application/json") {
            return Err(ApiError::new(Reason::ParseError).saying("The body must be application/json."));
        }
        serde_json::from_slice(self.body).map_err(|error| match error.classify() {
            serde_json::error::Category::Data => ApiError::invalid(error.to_string()),
            _ => ApiError::new(Reason::ParseError),
        })
    }

    /// Whether the body is of this media type, whatever its parameters.
    pub(super) fn has_type(&self, media_type: &str) -> bool {
        let given = self.content_type.and_then(|value| value.split(';').next());
        given.is_some_and(|given| given.trim().eq_ignore_ascii_case(media_type))
    }
}

/// What the service answers.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) body: Body,
    pub(super) etag: Option<String>,
    /// Where a browser is sent next.
    pub(super) location: Option<String>,
    pub(super) retry_after_s: Option<u64>,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Body {
    Empty,
    Json(Value),
    Html(&'static str),
}

/// What Google's front end says when nothing behind it answers.
const BAD_GATEWAY: &str = "<!DOCTYPE html>\n<html lang=en>\n<title>Error 502 (Server Error)!!1</title>\n\
    <p><b>502.</b> <ins>That\u{2019}s an error.</ins>\n<p>The server encountered a temporary error and could not \
    complete your request.<p>Please try again in 30 seconds. <ins>That\u{2019}s all we know.</ins>\n";

impl Answer {
    pub(super) fn empty(status: u16) -> Self {
        Self { status, body: Body::Empty, etag: None, location: None, retry_after_s: None }
    }

    /// 200 with this JSON; its `etag` is the header, too.
    pub(super) fn ok(body: Value) -> Self {
        let etag = body.get("etag").and_then(Value::as_str).map(str::to_owned);
        Self { etag, ..Self::json(200, body) }
    }

    pub(super) fn json(status: u16, body: Value) -> Self {
        Self { body: Body::Json(body), ..Self::empty(status) }
    }

    pub(super) fn bad_gateway() -> Self {
        Self { body: Body::Html(BAD_GATEWAY), ..Self::empty(502) }
    }

    pub(super) fn redirect(location: String) -> Self {
        Self { location: Some(location), ..Self::empty(302) }
    }
}

impl From<ApiError> for Answer {
    fn from(error: ApiError) -> Self {
        Self { retry_after_s: error.retry_after_s, ..Self::json(error.status, error.body()) }
    }
}
