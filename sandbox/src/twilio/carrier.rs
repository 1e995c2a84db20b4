//! The carrier as a whole: an account, a number with its webhooks, and calls to it.

use std::time::Duration;

use super::Account;
use super::call;
use super::call::route::{Route, RouteError};
use crate::caller::{OnLine, Recording};
use crate::scenario::Scenario;

/// A number's webhooks and the carrier's habits that its vendor does not document.
#[derive(Debug, Clone)]
pub struct CarrierConfig {
    /// Where connections to the server really go, for example `http://127.0.0.1:8080`.
    pub server_url: String,
    /// The server's name as the carrier knows it, an origin; what is signed.
    pub public_url: String,
    /// Paths at `public_url`; a fragment may hold connection overrides.
    pub voice_path: String,
    pub fallback_path: Option<String>,
    pub status_path: Option<String>,
    /// Told of a text to the number.
    pub sms_path: String,
    /// Whether a Connect's `action` is requested after the caller hung up, with CallStatus=completed.
    /// Undocumented: a server has to work either way.
    pub action_after_hangup: bool,
    /// Whether it is requested after the media socket broke without a close frame. Undocumented, too.
    pub action_after_drop: bool,
    /// Twilio waits 15 s for a webhook (its guide "Webhooks connection overrides").
    pub webhook_timeout: Duration,
}

impl CarrierConfig {
    /// A number that points at a server on this machine, at the paths frontdesk uses.
    pub fn new(server_url: impl Into<String>) -> Self {
        let server_url = server_url.into().trim_end_matches('/').to_owned();
        Self {
            public_url: server_url.clone(),
            server_url,
            voice_path: "/incoming-call".into(),
            fallback_path: Some("/call-fallback".into()),
            status_path: Some("/call-status".into()),
            sms_path: "/incoming-sms".into(),
            action_after_hangup: true,
            action_after_drop: true,
            webhook_timeout: Duration::from_secs(15),
        }
    }
}

/// Places calls to a server under test. Cheap to clone; may be used from several threads.
#[derive(Debug, Clone)]
pub struct Carrier {
    pub account: Account,
    pub config: CarrierConfig,
    pub(super) route: Route,
}

impl Carrier {
    /// The account's status callbacks find the server from here on, too.
    ///
    /// # Errors
    ///
    /// When a URL of the configuration is none, or the server's host is unknown.
    pub fn new(account: Account, config: CarrierConfig) -> Result<Self, RouteError> {
        let route = Route::new(&config.public_url, &config.server_url)?;
        account.texts.lead_to(route.clone());
        Ok(Self { account, config, route })
    }

    /// Places the scenario's call and lives through it in real time. Must run on an actix runtime.
    pub async fn call(&self, scenario: Scenario, on_line: Option<OnLine>) -> Recording {
        self.call_as(super::new_sid("CA"), scenario, on_line).await
    }

    /// Like [`Carrier::call`], under a CallSid that the caller of this function has chosen (see
    /// [`new_sid`](super::new_sid)), to recognise the call while it lasts.
    pub async fn call_as(&self, call_sid: String, scenario: Scenario, on_line: Option<OnLine>) -> Recording {
        call::run(self.clone(), call_sid, scenario, on_line).await
    }
}
