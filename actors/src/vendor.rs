//! How a vendor can fail, in terms of what the call can do about it.

use std::fmt;

/// One of the services a call leans on. Used as a metric label and in logs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Vendor {
    Recogniser,
    Model,
    Voice,
    Carrier,
}

impl Vendor {
    pub const fn label(self) -> &'static str {
        match self {
            Self::Recogniser => "stt",
            Self::Model => "llm",
            Self::Voice => "tts",
            Self::Carrier => "carrier",
        }
    }
}

/// Why a vendor's session or request ended badly.
///
/// The detail is a short code or status from the vendor, never text that a caller or the model said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VendorFailure {
    pub kind: FailureKind,
    pub detail: String,
}

/// What the failure means for the next step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FailureKind {
    /// No connection: refused, reset while dialling, name not found, TLS.
    Connect,
    /// Wrong or missing credentials; a retry cannot help.
    Unauthorized,
    /// Our request is wrong; the same request cannot succeed.
    Rejected,
    /// Too many requests for our plan: wait, or go elsewhere.
    RateLimited,
    /// The account is out of credit or quota; a retry cannot help.
    Quota,
    /// The vendor is short of capacity (529, 503): try again or go elsewhere.
    Overloaded,
    /// Something came that the protocol does not allow.
    Protocol,
    /// Nothing useful came in time.
    Timeout,
    /// The session ended without our asking.
    Closed,
}

impl FailureKind {
    pub const fn label(self) -> &'static str {
        match self {
            Self::Connect => "connect",
            Self::Unauthorized => "unauthorized",
            Self::Rejected => "rejected",
            Self::RateLimited => "rate_limited",
            Self::Quota => "quota",
            Self::Overloaded => "overloaded",
            Self::Protocol => "protocol",
            Self::Timeout => "timeout",
            Self::Closed => "closed",
        }
    }

    /// What a status says, unless the vendor's own word for its refusal says something else.
    pub const fn of_status(status: u16) -> Self {
        match status {
            401 | 403 => Self::Unauthorized,
            402 => Self::Quota,
            408 | 504 => Self::Timeout,
            429 => Self::RateLimited,
            400..=499 => Self::Rejected,
            500..=599 => Self::Overloaded,
            _ => Self::Protocol,
        }
    }

    /// Whether the same request, a moment later, has a chance.
    pub const fn is_transient(self) -> bool {
        matches!(
            self,
            Self::Connect | Self::RateLimited | Self::Overloaded | Self::Protocol | Self::Timeout | Self::Closed
        )
    }
}

impl VendorFailure {
    pub fn new(kind: FailureKind, detail: impl Into<String>) -> Self {
        Self { kind, detail: detail.into() }
    }
}

impl fmt::Display for VendorFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.kind.label(), self.detail)
    }
}

impl std::error::Error for VendorFailure {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_has_one_meaning_for_all_vendors() {
        let check = |statuses: &[u16], kind| {
            statuses.iter().for_each(|status| assert_eq!(FailureKind::of_status(*status), kind, "{status}"));
        };
        check(&[401, 403], FailureKind::Unauthorized);
        check(&[402], FailureKind::Quota);
        check(&[408, 504], FailureKind::Timeout);
        check(&[429], FailureKind::RateLimited);
        check(&[400, 404, 409, 413, 422, 499], FailureKind::Rejected);
        check(&[500, 503, 529, 599], FailureKind::Overloaded);
        check(&[0, 101, 200, 302, 600], FailureKind::Protocol);
    }
}
