//! The calendar interface, as far as we use it: each method one thing that the server wants to know or have done.

mod changes;
mod channels;
mod events;
mod free_busy;

use std::sync::Arc;
use std::time::Duration;

use awc::SendClientRequest;
use awc::http::Method;
use bytes::Bytes;
use frontdesk_actors::link::client;
use secrecy::{ExposeSecret as _, SecretString};
use serde::Serialize;
use serde::de::DeserializeOwned;
use url::Url;

pub use self::changes::{Changes, SyncState, SyncToken};
pub use self::channels::{Channel, ChannelOpened};
pub use self::events::{Inserted, Patched};
pub use self::free_busy::CalendarUnknown;
use super::backoff::{Decision, Policy};
use super::error::{Refusal, classify};
use super::token::AccessTokens;
use super::transport::{self, Answer, Patience};
use super::{GoogleError, Reason, wire};

/// One account's access to its calendars. Cheap to clone.
///
/// Every method repeats what may succeed when repeated, within its [`Policy`], and none does harm by it: what is written
/// is written under an id or a version of ours.
///
/// Google limits quick writes to one calendar beyond its quotas: whoever writes does so one after the other for each.
#[derive(Debug, Clone)]
pub struct Calendar {
    /// `GOOGLE_API_URL`.
    origin: Url,
    tokens: Arc<AccessTokens>,
    policy: Policy,
    patience: Patience,
    /// Counts the quota for each practice instead of for our account as a whole.
    quota_user: Option<Arc<str>>,
}

/// A request that can be made again.
struct Request {
    method: Method,
    url: Url,
    body: Option<Bytes>,
    if_match: Option<String>,
}

impl Request {
    fn new(method: Method, url: Url) -> Self {
        Self { method, url, body: None, if_match: None }
    }

    fn json(self, body: &impl Serialize) -> Self {
        let body = serde_json::to_vec(body).expect("what we send has text keys and can always be written");
        Self { body: Some(body.into()), ..self }
    }
}

/// A parameter of the address.
type Parameter<'a> = (&'static str, &'a str);

impl Calendar {
    pub fn new(origin: Url, tokens: Arc<AccessTokens>, policy: Policy, patience: Patience) -> Self {
        Self { origin, tokens, policy, patience, quota_user: None }
    }

    /// Has Google count this practice's requests apart. `name` is opaque to Google, at most 40 characters.
    pub fn for_quota_user(self, name: &str) -> Self {
        Self { quota_user: Some(name.into()), ..self }
    }

    /// The address of something under `/calendar/v3`; every segment is escaped (ids contain `@` and `#`).
    fn url(&self, segments: &[&str], parameters: &[Parameter<'_>]) -> Result<Url, GoogleError> {
        // The URL standard drops these from a path, which would make another address of it.
        if segments.iter().any(|segment| matches!(*segment, "" | "." | "..")) {
            return Err(GoogleError::Rejected(Reason::new("invalidCalendarId")));
        }
        let mut url = self.origin.clone();
        url.path_segments_mut()
            .expect("an http origin can be a base")
            .clear()
            .extend(["calendar", "v3"])
            .extend(segments);
        if !parameters.is_empty() || self.quota_user.is_some() {
            let mut query = url.query_pairs_mut();
            query.extend_pairs(parameters);
            query.extend_pairs(self.quota_user.iter().map(|name| ("quotaUser", &**name)));
        }
        Ok(url)
    }

    /// Makes the request until it succeeds, fails for good, or patience ends.
    async fn call(&self, request: &Request) -> Result<Bytes, GoogleError> {
        let (mut tried, mut waited) = (0, Duration::ZERO);
        loop {
            let error = match self.once(request).await {
                Ok(body) => return Ok(body),
                Err(error) => error,
            };
            tried += 1;
            match self.policy.decide(tried, waited, &error, rand::random()) {
                Decision::GiveUp => return Err(error),
                Decision::After(wait) => {
                    tokio::time::sleep(wait).await;
                    waited += wait;
                }
            }
        }
    }

    /// Makes the request once; a second time with a fresh token when the first was not accepted.
    async fn once(&self, request: &Request) -> Result<Bytes, GoogleError> {
        let token = self.tokens.token().await?;
        let answer = self.send(request, &token).await?;
        if answer.is_success() {
            return Ok(answer.body);
        }
        match refusal(&answer) {
            Refusal::Failed(error) => return Err(error),
            Refusal::RefreshToken(_) => {}
        }
        let token = self.tokens.instead_of(&token).await?;
        let answer = self.send(request, &token).await?;
        if answer.is_success() {
            return Ok(answer.body);
        }
        Err(match refusal(&answer) {
            Refusal::Failed(error) => error,
            Refusal::RefreshToken(reason) => GoogleError::NeedsReconnect(reason),
        })
    }

    async fn send(&self, request: &Request, token: &SecretString) -> Result<Answer, GoogleError> {
        let mut sending =
            client::http().request(request.method.clone(), request.url.as_str()).bearer_auth(token.expose_secret());
        if let Some(etag) = &request.if_match {
            sending = sending.insert_header(("If-Match", etag.as_str()));
        }
        let sending: SendClientRequest = match &request.body {
            Some(body) => sending.content_type("application/json").send_body(body.clone()),
            None => sending.send(),
        };
        transport::send(sending, self.patience).await
    }
}

fn refusal(answer: &Answer) -> Refusal {
    // Front ends in between answer in HTML: then the status alone speaks.
    let body: wire::ErrorBody = serde_json::from_slice(&answer.body).unwrap_or_default();
    let wire::ErrorDetails { errors, details, status } = body.error;
    let reason = errors.into_iter().chain(details).map(|item| item.reason).find(|reason| !reason.is_empty());
    classify(answer.status, &reason.or(status).unwrap_or_default(), answer.retry_after)
}

fn read<T: DeserializeOwned>(body: &[u8], garbled: &'static str) -> Result<T, GoogleError> {
    serde_json::from_slice(body).map_err(|_| GoogleError::Garbled(garbled))
}

#[cfg(test)]
mod tests;
