//! One request to Google over awc: bounded in time and size, and the answer whole.

use std::time::Duration;

use awc::SendClientRequest;
use awc::error::{PayloadError, SendRequestError};
use bytes::Bytes;
use chrono::{DateTime, Utc};
use tokio::time::timeout;

use super::GoogleError;

/// How long one request may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Patience {
    /// Connection, request and the head of the answer.
    pub head: Duration,
    /// The rest of the answer. awc itself waits for a body that stalls for ever.
    pub body: Duration,
}

impl Patience {
    /// While a caller waits on the phone.
    pub const ON_A_CALL: Self = Self { head: Duration::from_millis(1_500), body: Duration::from_millis(500) };

    /// Work that nobody waits for; a page of 2500 events takes Google a while.
    pub const IN_THE_BACKGROUND: Self = Self { head: Duration::from_secs(20), body: Duration::from_secs(20) };
}

/// A page of 2500 events with the fields that we ask for has about 1 MB.
const LARGEST_BODY: usize = 16 * 1024 * 1024;

/// An answer, whatever its status.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) retry_after: Option<Duration>,
    pub(super) body: Bytes,
}

impl Answer {
    pub(super) const fn is_success(&self) -> bool {
        matches!(self.status, 200..=299)
    }
}

/// Sends it and reads the whole answer.
///
/// # Errors
/// [`GoogleError::Unreachable`] when there is no complete answer in time, [`GoogleError::Garbled`] when it has no end.
pub(super) async fn send(request: SendClientRequest, patience: Patience) -> Result<Answer, GoogleError> {
    let mut response = match timeout(patience.head, request).await {
        Ok(Ok(response)) => response,
        Ok(Err(SendRequestError::Timeout)) | Err(_) => return Err(GoogleError::Unreachable("no answer in time")),
        Ok(Err(_)) => return Err(GoogleError::Unreachable("no connection")),
    };
    let status = response.status().as_u16();
    let header = response.headers().get("retry-after").and_then(|value| value.to_str().ok());
    let retry_after = header.and_then(|value| retry_after(value, Utc::now()));
    let body = match timeout(patience.body, response.body().limit(LARGEST_BODY)).await {
        Ok(Ok(body)) => body,
        Ok(Err(PayloadError::Overflow)) => return Err(GoogleError::Garbled("the answer is too long")),
        Ok(Err(_)) => return Err(GoogleError::Unreachable("the answer broke off")),
        Err(_) => return Err(GoogleError::Unreachable("the answer stalled")),
    };
    Ok(Answer { status, retry_after, body })
}

/// Seconds, or a date (RFC 9110, section 10.2.3).
fn retry_after(value: &str, now: DateTime<Utc>) -> Option<Duration> {
    if let Ok(seconds) = value.trim().parse() {
        return Some(Duration::from_secs(seconds));
    }
    let date = DateTime::parse_from_rfc2822(value.trim()).ok()?;
    Some(date.to_utc().signed_duration_since(now).to_std().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pause_is_given_in_seconds_or_as_a_date() {
        let now = DateTime::parse_from_rfc3339("2026-12-01T09:00:00Z").unwrap().to_utc();
        let seconds = |value| retry_after(value, now).map(|pause| pause.as_secs());
        assert_eq!(seconds("0"), Some(0));
        assert_eq!(seconds(" 120 "), Some(120));
        assert_eq!(seconds("Tue, 01 Dec 2026 09:00:30 GMT"), Some(30));
        assert_eq!(seconds("Tue, 01 Dec 2026 08:59:30 GMT"), Some(0));
        assert_eq!(seconds("soon"), None);
        assert_eq!(seconds("-1"), None);
    }
}
