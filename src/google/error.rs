//! What went wrong with Google, named for what the caller can do about it, and the table that decides.

use std::fmt;
use std::time::Duration;

/// A request to Google that did not succeed. Holds no words of ours or of a calendar: only Google's own word for it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum GoogleError {
    /// Too many requests, or a fault of Google's that passes: the same request again, not before `after`.
    #[error("Google asks to try again later ({reason})")]
    Retry { after: Option<Duration>, reason: Reason },
    /// Our access has ended or never was: a person has to connect the calendar again. Asking again is no use.
    #[error("Google does not accept our access any more ({0})")]
    NeedsReconnect(Reason),
    /// The day's quota is used up. Hours, not seconds; somebody should know.
    #[error("Google's quota of requests is used up ({0})")]
    Exhausted(Reason),
    /// Our access is good, but not for this: the calendar is shared read-only, or the interface is switched off.
    #[error("Google does not allow this ({0})")]
    Forbidden(Reason),
    /// No such event or calendar, or none that we may see: Google does not tell the two apart.
    #[error("Google knows no such event or calendar")]
    NotFound,
    /// The event is deleted, or a list can no longer be continued from this point.
    #[error("Google has this no longer ({0})")]
    Gone(Reason),
    /// The event id is taken by an event that is not ours.
    #[error("the event id is taken by another event")]
    Conflict,
    /// The event changed since we read it.
    #[error("the event was changed meanwhile")]
    Stale,
    /// The request is wrong in itself: a mistake of ours, or a setting's. Asking again is no use.
    #[error("Google rejected the request ({0})")]
    Rejected(Reason),
    /// No connection, or no complete answer in time: whether it was done is unknown.
    #[error("Google could not be reached ({0})")]
    Unreachable(&'static str),
    /// An answer that makes no sense.
    #[error("Google's answer could not be read ({0})")]
    Garbled(&'static str),
}

impl GoogleError {
    /// Whether the same request may succeed when it is simply made again.
    pub const fn is_transient(&self) -> bool {
        matches!(self, Self::Retry { .. } | Self::Unreachable(_))
    }

    /// How long Google asked us to wait.
    pub const fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Retry { after, .. } => *after,
            _ => None,
        }
    }
}

/// Google's word for what is wrong, e.g. `rateLimitExceeded`. Anything that is not one plain word is left out, so that
/// no text of a calendar reaches a log this way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason(String);

impl Reason {
    const LONGEST: usize = 48;

    pub fn new(word: &str) -> Self {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
        let known = !word.is_empty() && word.len() <= Self::LONGEST && word.bytes().all(plain);
        Self(if known { word.to_owned() } else { "unnamed".to_owned() })
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What an answer other than success asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// The access token was not accepted: a fresh one, once; if that is not accepted either, our access has ended.
    RefreshToken(Reason),
    Failed(GoogleError),
}

/// Reads an unsuccessful answer of the calendar interface. Rate limits come as 403 or 429: the reason decides, not the
/// status (Calendar API, "Handle API errors").
pub fn classify(status: u16, reason: &str, retry_after: Option<Duration>) -> Refusal {
    let word = Reason::new(reason);
    let retry = |reason| GoogleError::Retry { after: retry_after, reason };
    Refusal::Failed(match (status, reason) {
        (401, _) => return Refusal::RefreshToken(word),
        (403 | 429, "quotaExceeded" | "dailyLimitExceeded") => GoogleError::Exhausted(word),
        (403, "rateLimitExceeded" | "userRateLimitExceeded") | (408 | 429 | 500..=599, _) => retry(word),
        (403, _) => GoogleError::Forbidden(word),
        (404, _) => GoogleError::NotFound,
        (409, "conflict") => retry(word),
        (409, _) => GoogleError::Conflict,
        (410, _) => GoogleError::Gone(word),
        (412, _) => GoogleError::Stale,
        _ => GoogleError::Rejected(word),
    })
}

/// Reads an unsuccessful answer of the token endpoint. What passes by itself is as in Google's own client library
/// (google-auth, `oauth2/_client.py`).
pub fn classify_token(status: u16, error: &str, retry_after: Option<Duration>) -> GoogleError {
    let reason = Reason::new(error);
    match (status, error) {
        (408 | 429 | 500..=599, _) | (_, "internal_failure" | "server_error" | "temporarily_unavailable") => {
            GoogleError::Retry { after: retry_after, reason }
        }
        (_, "invalid_grant" | "unauthorized_client") => GoogleError::NeedsReconnect(reason),
        _ => GoogleError::Rejected(reason),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WAIT: Option<Duration> = Some(Duration::from_secs(7));

    #[track_caller]
    fn check(status: u16, reason: &str, expected: GoogleError) {
        assert_eq!(classify(status, reason, WAIT), Refusal::Failed(expected));
    }

    fn retry(reason: &str) -> GoogleError {
        GoogleError::Retry { after: WAIT, reason: Reason::new(reason) }
    }

    #[test]
    fn every_refusal_of_the_calendar_says_what_to_do() {
        for reason in ["badRequest", "invalid", "required", "timeRangeEmpty", "parseError", ""] {
            check(400, reason, GoogleError::Rejected(Reason::new(reason)));
        }
        for reason in ["authError", "required"] {
            assert_eq!(classify(401, reason, None), Refusal::RefreshToken(Reason::new(reason)));
        }
        for reason in ["rateLimitExceeded", "userRateLimitExceeded"] {
            check(403, reason, retry(reason));
            check(429, reason, retry(reason));
        }
        for reason in ["quotaExceeded", "dailyLimitExceeded"] {
            check(403, reason, GoogleError::Exhausted(Reason::new(reason)));
            check(429, reason, GoogleError::Exhausted(Reason::new(reason)));
        }
        for reason in ["forbidden", "forbiddenForNonOrganizer", "insufficientPermissions", "accessNotConfigured", ""] {
            check(403, reason, GoogleError::Forbidden(Reason::new(reason)));
        }
        check(404, "notFound", GoogleError::NotFound);
        check(408, "", retry(""));
        check(409, "duplicate", GoogleError::Conflict);
        check(409, "conflict", retry("conflict"));
        for reason in ["deleted", "fullSyncRequired", "updatedMinTooLongAgo"] {
            check(410, reason, GoogleError::Gone(Reason::new(reason)));
        }
        check(412, "conditionNotMet", GoogleError::Stale);
        check(429, "", retry(""));
        for status in [500, 502, 503, 504] {
            check(status, "backendError", retry("backendError"));
        }
        check(302, "", GoogleError::Rejected(Reason::new("")));
        check(418, "teapot", GoogleError::Rejected(Reason::new("teapot")));
    }

    #[track_caller]
    fn check_token(status: u16, error: &str, expected: GoogleError) {
        assert_eq!(classify_token(status, error, WAIT), expected);
    }

    #[test]
    fn every_refusal_of_the_token_endpoint_says_what_to_do() {
        check_token(400, "invalid_grant", GoogleError::NeedsReconnect(Reason::new("invalid_grant")));
        check_token(401, "unauthorized_client", GoogleError::NeedsReconnect(Reason::new("unauthorized_client")));
        for (status, error) in [(401, "invalid_client"), (400, "invalid_scope"), (400, "invalid_request"), (404, "")] {
            check_token(status, error, GoogleError::Rejected(Reason::new(error)));
        }
        for (status, error) in [(408, ""), (429, ""), (500, ""), (503, ""), (400, "temporarily_unavailable")] {
            check_token(status, error, retry(error));
        }
        check_token(500, "internal_failure", retry("internal_failure"));
    }

    #[test]
    fn only_a_plain_word_becomes_a_reason() {
        assert_eq!(Reason::new("notFound").as_str(), "notFound");
        for text in ["", "Maria Lopez", "a@b.example", &"x".repeat(49)] {
            assert_eq!(Reason::new(text).as_str(), "unnamed");
        }
    }

    #[test]
    fn only_what_passes_by_itself_is_tried_again() {
        let reason = || Reason::new("x");
        assert!(retry("x").is_transient() && GoogleError::Unreachable("no answer").is_transient());
        for lasting in [
            GoogleError::NeedsReconnect(reason()),
            GoogleError::Exhausted(reason()),
            GoogleError::Forbidden(reason()),
            GoogleError::NotFound,
            GoogleError::Gone(reason()),
            GoogleError::Conflict,
            GoogleError::Stale,
            GoogleError::Rejected(reason()),
            GoogleError::Garbled("no JSON"),
        ] {
            assert!(!lasting.is_transient(), "{lasting}");
        }
    }
}
