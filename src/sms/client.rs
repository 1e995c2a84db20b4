//! The carrier's interface for texts: sending one, and finding one that may have been sent.
//!
//! Nothing is retried here: [`retry`](super::retry) decides. Neither numbers nor words get into logs or errors.

mod wire;

use std::time::Duration;

use awc::error::{ConnectError, SendRequestError};
use chrono::{DateTime, TimeDelta, Utc};
use frontdesk_actors::engine::CarrierConfig;
use frontdesk_actors::link::client as http;
use frontdesk_actors::link::origin::http_origin;
use frontdesk_actors::tenant::PhoneNumber;
use secrecy::ExposeSecret as _;
use tokio::time::timeout;
use url::Url;

use super::retry::{Looked, Outcome, Refused};
use wire::{Created, Listed, Problem};

/// Until the head of an answer. Longer than the shared client's own limits for name, TCP and TLS, so that whatever is
/// still missing by then was sent.
const HEAD_TIMEOUT: Duration = Duration::from_secs(15);

/// And then until the end of its body.
const BODY_TIMEOUT: Duration = Duration::from_secs(5);

/// A thousand texts with bodies of the greatest length would be more; nobody gets a tenth of that in two days.
const LARGEST_BODY: usize = 1024 * 1024;

/// How far the carrier's clock may be behind ours.
const CLOCKS_APART: TimeDelta = TimeDelta::minutes(2);

/// Who a text is from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sender {
    Number(PhoneNumber),
    /// A messaging service (`MG…`), which chooses among its numbers.
    Service(String),
}

/// One text, ready to leave. Does not print.
#[derive(Clone)]
pub struct Text {
    pub to: PhoneNumber,
    pub from: Sender,
    pub body: String,
    /// Told what becomes of it. A parameter of ours in it names the text even when its sid never reached us.
    pub status_callback: String,
}

impl std::fmt::Debug for Text {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Text(redacted)")
    }
}

/// The list of texts could not be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ListFailed {
    #[error("no connection to the carrier")]
    NoConnection,
    #[error("the carrier did not answer in time, or the connection was lost")]
    NoAnswer,
    #[error("the carrier refused to list texts: status {status}, code {}", .code.unwrap_or_default())]
    Refused { status: u16, code: Option<u32> },
    #[error("the carrier's list of texts cannot be read")]
    Unreadable,
}

/// How long a request may take; the defaults suit the real carrier.
#[derive(Debug, Clone, Copy)]
pub struct Patience {
    /// From the connection to the head of the answer. Shorter than what connecting may take (three seconds for name and
    /// TCP, three for TLS), a connection that is still being made counts as one that carried the request.
    pub head: Duration,
    pub body: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self { head: HEAD_TIMEOUT, body: BODY_TIMEOUT }
    }
}

/// Texts through one account of the carrier. Uses the connections of the arbiter it is called on.
#[derive(Debug, Clone)]
pub struct TextClient {
    account: CarrierConfig,
    patience: Patience,
}

impl TextClient {
    pub fn new(account: CarrierConfig, patience: Patience) -> Self {
        Self { account, patience }
    }

    /// Hands a text to the carrier, once.
    pub async fn send(&self, text: &Text) -> Outcome {
        let from = match &text.from {
            Sender::Number(number) => ("From", number.expose()),
            Sender::Service(sid) => ("MessagingServiceSid", sid.as_str()),
        };
        let form = [
            ("To", text.to.expose()),
            from,
            ("Body", text.body.as_str()),
            ("StatusCallback", text.status_callback.as_str()),
        ];
        let request = http::http().post(self.messages().as_str());
        let request = request.basic_auth(&self.account.account_sid, self.account.auth_token.expose_secret());
        match self.ask(request.send_form(&form)).await {
            // A body that is cut off or strange still belongs to a text that was taken; its sid is in the list.
            Ok(Answer { status: 200..300, body, .. }) => match body.and_then(|body| Created::read(&body)) {
                Some(created) => Outcome::Accepted { sid: created.sid },
                None => Outcome::Unknown,
            },
            Ok(Answer { status, retry_after, body }) => {
                let code = body.and_then(|body| Problem::read(&body));
                Outcome::Refused(Refused { status, code, retry_after })
            }
            Err(Lost::BeforeSending) => Outcome::NoConnection,
            Err(Lost::AfterSending) => Outcome::Unknown,
        }
    }

    /// Looks for a text whose last try to send began at `since`: the same words to the same number, at that time or later.
    /// `others` are texts that were answered, which it therefore is not.
    ///
    /// The carrier filters by the day a text was *sent*, and one still in its queue has not been; so a second look goes
    /// without that filter.
    ///
    /// # Errors
    /// [`ListFailed`]: whether the text was taken is still not known.
    pub async fn find_recent(
        &self,
        text: &Text,
        since: DateTime<Utc>,
        others: &[String],
    ) -> Result<Option<String>, ListFailed> {
        let since = since - CLOCKS_APART;
        let day = since.date_naive().to_string();
        let looks: [&[(&str, &str)]; 2] =
            [&[("To", text.to.expose()), ("DateSent>", &day)], &[("To", text.to.expose())]];
        for filters in looks {
            let listed = self.list(filters).await?;
            // Of several the oldest is the one that was lost; the newest comes first.
            let mut found = listed
                .into_iter()
                .rev()
                .filter(|known| known.is_outbound() && known.is_created_from(since) && !others.contains(&known.sid));
            if let Some(found) = found.find(|known| known.body.trim() == text.body.trim()) {
                return Ok(Some(found.sid));
            }
        }
        Ok(None)
    }

    /// [`find_recent`](Self::find_recent) as [`after_looking`](super::retry::after_looking) wants it. Logs a failure.
    pub async fn look(&self, text: &Text, since: DateTime<Utc>, others: &[String]) -> Looked {
        match self.find_recent(text, since, others).await {
            Ok(Some(sid)) => Looked::Found { sid },
            Ok(None) => Looked::Absent,
            Err(error) => {
                tracing::warn!(%error, "whether a text was taken is not known yet");
                Looked::NoAnswer
            }
        }
    }

    /// One page, newest first: no number gets more than that.
    async fn list(&self, filters: &[(&str, &str)]) -> Result<Vec<Listed>, ListFailed> {
        let mut url = self.messages();
        url.query_pairs_mut().extend_pairs(filters).append_pair("PageSize", "500");
        let request = http::http().get(url.as_str());
        let request = request.basic_auth(&self.account.account_sid, self.account.auth_token.expose_secret());
        let answer = self.ask(request.send()).await.map_err(|lost| match lost {
            Lost::BeforeSending => ListFailed::NoConnection,
            Lost::AfterSending => ListFailed::NoAnswer,
        })?;
        match answer {
            Answer { status: 200, body: None, .. } => Err(ListFailed::NoAnswer),
            Answer { status: 200, body: Some(body), .. } => Listed::read(&body).ok_or(ListFailed::Unreadable),
            Answer { status, body, .. } => {
                Err(ListFailed::Refused { status, code: body.and_then(|body| Problem::read(&body)) })
            }
        }
    }

    fn messages(&self) -> Url {
        let mut url = http_origin(&self.account.api_origin);
        url.set_path(&format!("/2010-04-01/Accounts/{}/Messages.json", self.account.account_sid));
        url
    }

    async fn ask(&self, request: awc::SendClientRequest) -> Result<Answer, Lost> {
        let mut response = match timeout(self.patience.head, request).await {
            Ok(Ok(response)) => response,
            Ok(Err(error)) => return Err(Lost::by(&error)),
            Err(_) => return Err(Lost::AfterSending),
        };
        let retry_after = response.headers().get("Retry-After").and_then(|wait| wait.to_str().ok()?.parse().ok());
        let body = timeout(self.patience.body, response.body().limit(LARGEST_BODY)).await;
        Ok(Answer {
            status: response.status().as_u16(),
            retry_after: retry_after.map(Duration::from_secs),
            body: body.ok().and_then(Result::ok),
        })
    }
}

struct Answer {
    status: u16,
    retry_after: Option<Duration>,
    /// `None` when it broke off or took too long.
    body: Option<bytes::Bytes>,
}

/// When a request was lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Lost {
    BeforeSending,
    AfterSending,
}

impl Lost {
    /// In doubt, after: a text is rather looked for than sent twice.
    fn by(error: &SendRequestError) -> Self {
        match error {
            SendRequestError::Url(_) | SendRequestError::Http(_) => Self::BeforeSending,
            // A pooled connection that its other end has closed, which is noticed only once the request is written.
            SendRequestError::Connect(ConnectError::Disconnected) => Self::AfterSending,
            SendRequestError::Connect(_) => Self::BeforeSending,
            _ => Self::AfterSending,
        }
    }
}

#[cfg(test)]
mod tests;
