//! Why a webhook is not answered as asked.

use actix_web::http::StatusCode;
use actix_web::http::header::RETRY_AFTER;
use actix_web::{HttpResponse, ResponseError};

use crate::limits::Limited;
use crate::{error, metrics};

/// A refusal: Twilio shows its body in its debugger, a stranger learns nothing from it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WebhookRefused {
    /// Not signed, or not by the carrier. Says why only in the metrics and the log.
    #[error("forbidden")]
    Unsigned(&'static str),
    /// The same, once too often from one address.
    #[error("too many requests; try again later")]
    TooMany(Limited),
    /// Signed, but its stream id is not good.
    #[error("{0}")]
    StreamId(#[from] crate::stream_ids::StreamIdRefused),
    /// Signed, but its stream id belongs to another call.
    #[error("this stream id belongs to another call")]
    OtherCall,
    #[error("the body is larger than 64 KiB")]
    TooLarge,
    #[error("the body did not arrive in time")]
    TooSlow,
    #[error("the body must be a form or JSON")]
    MediaType,
    /// Signed, but not understood.
    #[error("{0}")]
    Malformed(String),
    #[error("this address takes WebSocket connections only")]
    NotWebSocket,
    /// This node drains, and the proxy takes what it refuses to another one.
    #[error("this node drains: another one takes it")]
    Draining,
    /// Something of ours failed; the carrier goes on to its fallback URL.
    #[error("temporarily unavailable")]
    Unavailable,
}

impl WebhookRefused {
    /// Counts and logs the refusal; called once, where the answer leaves. `route` is the pattern, never the path: paths
    /// hold stream ids.
    pub(crate) fn report(&self, route: &str) {
        let reason = self.label();
        metrics::webhook_refused(reason);
        match self {
            Self::Draining => tracing::debug!(route, reason, "sent to the next node"),
            // A flood of requests is no flood of warnings.
            Self::TooMany(limited) => {
                metrics::rate_limited(limited.kind);
                tracing::debug!(route, reason, "webhook refused");
            }
            _ => tracing::warn!(route, reason, "webhook refused"),
        }
    }

    /// Metric label.
    pub(crate) const fn label(&self) -> &'static str {
        match self {
            Self::Unsigned(reason) => reason,
            Self::TooMany(_) => "too_many",
            Self::StreamId(refused) => refused.label(),
            Self::OtherCall => "other_call",
            Self::TooLarge => "too_large",
            Self::TooSlow => "too_slow",
            Self::MediaType => "media_type",
            Self::Malformed(_) => "malformed",
            Self::NotWebSocket => "not_websocket",
            Self::Draining => "draining",
            Self::Unavailable => "unavailable",
        }
    }

    /// What the answer's body calls it: less than the label says, to strangers.
    const fn code(&self) -> &'static str {
        match self {
            Self::Unsigned(_) => "forbidden",
            Self::TooMany(_) => "too_many_requests",
            Self::StreamId(_) => "stream_id_refused",
            Self::OtherCall => "other_call",
            Self::TooLarge => "payload_too_large",
            Self::TooSlow => "request_timeout",
            Self::MediaType => "unsupported_media_type",
            Self::Malformed(_) => "invalid_request",
            Self::NotWebSocket => "upgrade_required",
            Self::Draining => "draining",
            Self::Unavailable => "unavailable",
        }
    }
}

impl ResponseError for WebhookRefused {
    fn status_code(&self) -> StatusCode {
        match self {
            Self::Unsigned(_) | Self::StreamId(_) | Self::OtherCall => StatusCode::FORBIDDEN,
            Self::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Self::MediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::Malformed(_) => StatusCode::BAD_REQUEST,
            Self::NotWebSocket => StatusCode::UPGRADE_REQUIRED,
            Self::Draining | Self::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    fn error_response(&self) -> HttpResponse {
        let mut response = HttpResponse::build(self.status_code());
        if let Self::TooMany(limited) = self {
            response.insert_header((RETRY_AFTER, error::retry_after(limited.retry_after)));
        }
        error::write(response, self.code(), &self.to_string())
    }
}
