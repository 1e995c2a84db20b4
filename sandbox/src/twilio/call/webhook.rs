//! Signed requests to the server under test.

use std::time::Duration;

use awc::error::{ConnectError, SendRequestError};
use awc::http::{StatusCode, header};
use tokio::time::{Instant, timeout};

use super::client;
use super::overrides::{FailureKind, Overrides};
use super::route::Route;
use crate::twilio::signature;

/// Larger answers are not TwiML.
const LARGEST_BODY: usize = 256 * 1024;

/// Twilio's errors: document retrieval failure, connection failure, wrong content type.
pub(in crate::twilio) const RETRIEVAL_FAILURE: u32 = 11200;
pub(in crate::twilio) const CONNECTION_FAILURE: u32 = 11205;
pub(in crate::twilio) const WRONG_CONTENT_TYPE: u32 = 12300;

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{code}: {problem}")]
pub(in crate::twilio) struct WebhookError {
    pub(in crate::twilio) code: u32,
    pub(in crate::twilio) problem: String,
    kind: FailureKind,
}

impl WebhookError {
    fn new(code: u32, kind: FailureKind, problem: impl ToString) -> Self {
        Self { code, problem: problem.to_string(), kind }
    }
}

/// An answer with a good status.
pub(in crate::twilio) struct Answer {
    pub(in crate::twilio) content_type: String,
    pub(in crate::twilio) body: String,
}

/// Sends form posts as Twilio does. One per call: real calls do not share connections either.
#[derive(Clone)]
pub(in crate::twilio) struct Webhooks {
    pub(in crate::twilio) client: awc::Client,
    pub(in crate::twilio) route: Route,
    pub(in crate::twilio) auth_token: String,
    pub(in crate::twilio) timeout: Duration,
}

impl Webhooks {
    pub(in crate::twilio) fn new(route: Route, auth_token: String, timeout: Duration) -> Self {
        Self { client: client::build(), route, auth_token, timeout }
    }

    /// Posts the parameters, with the retries the URL's fragment asks for.
    pub(in crate::twilio) async fn post(&self, url: &str, params: &[(String, String)]) -> Result<Answer, WebhookError> {
        let overrides = Overrides::of(url, self.timeout);
        let until = Instant::now() + overrides.total;
        // The same for every attempt, so that the server can tell a retry.
        let idempotency = uuid::Uuid::new_v4().to_string();
        let mut attempt = 0;
        loop {
            let left = until.saturating_duration_since(Instant::now());
            let tried = timeout(
                left.min(overrides.connect_timeout + overrides.read_timeout),
                self.try_post(url, params, &idempotency),
            );
            let error = match tried.await {
                Ok(Ok(answer)) => return Ok(answer),
                Ok(Err(error)) => error,
                Err(_) => WebhookError::new(CONNECTION_FAILURE, FailureKind::Read, "no answer in time"),
            };
            attempt += 1;
            if attempt > overrides.retries || !overrides.retries_after(error.kind) || Instant::now() >= until {
                return Err(error);
            }
        }
    }

    async fn try_post(
        &self,
        url: &str,
        params: &[(String, String)],
        idempotency: &str,
    ) -> Result<Answer, WebhookError> {
        let other =
            |problem: &dyn ToString| WebhookError::new(RETRIEVAL_FAILURE, FailureKind::Other, problem.to_string());
        let target = self.route.target(url).map_err(|error| other(&error))?;
        let body = serde_html_form::to_string(params).map_err(|error| other(&error))?;
        let request = self
            .client
            .post(target.uri)
            .address(target.address)
            .force_close()
            .content_type("application/x-www-form-urlencoded; charset=UTF-8")
            .insert_header(("X-Twilio-Signature", signature::sign_form(&self.auth_token, url, params)))
            .insert_header(("I-Twilio-Idempotency-Token", idempotency));
        let mut response = request.send_body(body).await.map_err(|error| {
            let kind = match error {
                SendRequestError::Connect(ConnectError::Disconnected) => FailureKind::Read,
                SendRequestError::Connect(_) => FailureKind::Connect,
                _ => FailureKind::Read,
            };
            WebhookError::new(CONNECTION_FAILURE, kind, error)
        })?;
        let status = response.status();
        if !status.is_success() {
            let kind = if status.is_server_error() { FailureKind::ServerError } else { FailureKind::Other };
            return Err(WebhookError::new(RETRIEVAL_FAILURE, kind, format!("answered {}", status.as_u16())));
        }
        let content_type = response.headers().get(header::CONTENT_TYPE);
        let content_type = content_type.and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned();
        let body = match status {
            StatusCode::NO_CONTENT => Default::default(),
            _ => response
                .body()
                .limit(LARGEST_BODY)
                .await
                .map_err(|error| WebhookError::new(RETRIEVAL_FAILURE, FailureKind::Read, error))?,
        };
        let body = String::from_utf8(body.to_vec()).map_err(|error| other(&error))?;
        Ok(Answer { content_type, body })
    }
}
