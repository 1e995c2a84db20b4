//! The API's error answers: a status, a reason within its domain, a message.

use serde::Deserialize;
use serde_json::{Value, json};

/// Why the API refuses ("Handle API errors"); in configuration by its name on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Reason {
    BadRequest,
    Invalid,
    Required,
    ParseError,
    TimeRangeEmpty,
    TimeRangeTooLong,
    ChannelIdNotUnique,
    AuthError,
    WebhookUrlNotHttps,
    RateLimitExceeded,
    UserRateLimitExceeded,
    QuotaExceeded,
    DailyLimitExceeded,
    Forbidden,
    ForbiddenForServiceAccounts,
    InsufficientPermissions,
    AccessNotConfigured,
    NotFound,
    Duplicate,
    Conflict,
    Deleted,
    FullSyncRequired,
    UpdatedMinTooLongAgo,
    ConditionNotMet,
    BackendError,
}

/// What belongs to a reason on the wire.
struct Facts {
    status: u16,
    domain: &'static str,
    wire: &'static str,
    message: &'static str,
}

impl Reason {
    /// The reason the API usually has for this status, for tests that ask for a status only.
    pub fn of_status(status: u16) -> Self {
        match status {
            401 => Self::AuthError,
            403 => Self::Forbidden,
            404 => Self::NotFound,
            409 => Self::Conflict,
            410 => Self::Deleted,
            412 => Self::ConditionNotMet,
            429 => Self::RateLimitExceeded,
            400..=499 => Self::BadRequest,
            _ => Self::BackendError,
        }
    }

    /// The HTTP status this reason usually comes with.
    pub fn status(self) -> u16 {
        self.facts().status
    }

    /// The name on the wire.
    pub fn as_str(self) -> &'static str {
        self.facts().wire
    }

    fn facts(self) -> Facts {
        let (status, domain, wire, message) = match self {
            Self::BadRequest => (400, "global", "badRequest", "Bad Request"),
            Self::Invalid => (400, "global", "invalid", "Invalid Value"),
            Self::Required => (400, "global", "required", "Required"),
            Self::ParseError => (400, "global", "parseError", "Parse Error"),
            Self::TimeRangeEmpty => (400, "calendar", "timeRangeEmpty", "The specified time range is empty."),
            Self::TimeRangeTooLong => (400, "calendar", "timeRangeTooLong", "The requested time range is too long."),
            Self::ChannelIdNotUnique => (400, "global", "channelIdNotUnique", "Channel id not unique"),
            Self::AuthError => (401, "global", "authError", "Invalid Credentials"),
            Self::WebhookUrlNotHttps => (401, "global", "webhookUrlNotHttps", "WebHook callback must be HTTPS"),
            Self::RateLimitExceeded => (403, "usageLimits", "rateLimitExceeded", "Rate Limit Exceeded"),
            Self::UserRateLimitExceeded => (403, "usageLimits", "userRateLimitExceeded", "User Rate Limit Exceeded"),
            Self::QuotaExceeded => (403, "usageLimits", "quotaExceeded", "Calendar usage limits exceeded."),
            Self::DailyLimitExceeded => (403, "usageLimits", "dailyLimitExceeded", "Daily Limit Exceeded"),
            Self::Forbidden => (403, "global", "forbidden", "Forbidden"),
            Self::ForbiddenForServiceAccounts => (
                403,
                "calendar",
                "forbiddenForServiceAccounts",
                "Service accounts cannot invite attendees without Domain-Wide Delegation of Authority.",
            ),
            Self::InsufficientPermissions => (403, "global", "insufficientPermissions", "Insufficient Permission"),
            Self::AccessNotConfigured => (403, "usageLimits", "accessNotConfigured", "Access Not Configured."),
            Self::NotFound => (404, "global", "notFound", "Not Found"),
            Self::Duplicate => (409, "global", "duplicate", "The requested identifier already exists."),
            Self::Conflict => (409, "global", "conflict", "Conflict"),
            Self::Deleted => (410, "global", "deleted", "Resource has been deleted"),
            Self::FullSyncRequired => {
                (410, "calendar", "fullSyncRequired", "Sync token is no longer valid, a full sync is required.")
            }
            Self::UpdatedMinTooLongAgo => (
                410,
                "calendar",
                "updatedMinTooLongAgo",
                "The requested minimum modification time lies too far in the past.",
            ),
            Self::ConditionNotMet => (412, "global", "conditionNotMet", "Precondition Failed"),
            Self::BackendError => (503, "global", "backendError", "Backend Error"),
        };
        Facts { status, domain, wire, message }
    }
}

/// The part of a request an error points at.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Location {
    Parameter(String),
    Header(&'static str),
}

/// An error as the Calendar API words it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiError {
    pub status: u16,
    pub reason: Reason,
    pub message: String,
    location: Option<Location>,
    /// The `Retry-After` header in seconds; the API documents none and front ends may send one.
    pub retry_after_s: Option<u64>,
}

impl ApiError {
    /// An error with the reason's own status and message.
    pub fn new(reason: Reason) -> Self {
        let Facts { status, message, .. } = reason.facts();
        Self { status, reason, message: message.to_owned(), location: None, retry_after_s: None }
    }

    /// The same error with a message that says more.
    pub fn saying(self, message: impl Into<String>) -> Self {
        Self { message: message.into(), ..self }
    }

    pub(super) fn with_status(self, status: u16) -> Self {
        Self { status, ..self }
    }

    pub(super) fn at(self, parameter: impl Into<String>) -> Self {
        Self { location: Some(Location::Parameter(parameter.into())), ..self }
    }

    pub(super) fn at_header(self, header: &'static str) -> Self {
        Self { location: Some(Location::Header(header)), ..self }
    }

    pub(super) fn invalid(message: impl Into<String>) -> Self {
        Self::new(Reason::Invalid).saying(message)
    }

    /// The JSON body.
    pub fn body(&self) -> Value {
        let Facts { domain, wire, .. } = self.reason.facts();
        let mut error = json!({ "domain": domain, "reason": wire, "message": self.message });
        if let Some(location) = &self.location {
            let (kind, name) = match location {
                Location::Parameter(name) => ("parameter", name.as_str()),
                Location::Header(name) => ("header", *name),
            };
            error["locationType"] = json!(kind);
            error["location"] = json!(name);
        }
        json!({ "error": { "errors": [error], "code": self.status, "message": self.message } })
    }
}
