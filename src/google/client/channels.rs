//! Push notices: Google says that something changed, not what.

use std::time::Duration;

use awc::http::Method;
use chrono::{DateTime, Utc};
use secrecy::{ExposeSecret as _, SecretString};
use url::Url;

use super::super::backoff::Policy;
use super::super::{GoogleError, wire};
use super::{Calendar, Request, read};

/// A channel to be opened.
#[derive(Debug, Clone)]
pub struct Channel {
    /// Unique for every channel ever opened, at most 64 characters.
    pub id: String,
    /// Comes back with every notice, which is not signed otherwise. At most 256 characters.
    pub token: SecretString,
    /// Where notices go; https with a certificate that the public trusts.
    pub address: Url,
    /// Google closes the channel after this at the latest (a week or so), and does not renew it: the next one is
    /// opened before, under another id.
    pub lifetime: Duration,
}

/// An open channel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChannelOpened {
    /// Google's name of what is watched; needed to close the channel.
    pub resource_id: String,
    pub expires: Option<DateTime<Utc>>,
}

impl Calendar {
    /// Has Google tell us about changes in this calendar. Made once only: should the answer be lost, the channel may be
    /// open, and its id is used up. Its notices do no harm, and it ends by itself.
    ///
    /// # Errors
    /// When no channel is known to be open.
    pub async fn watch(&self, calendar: &str, channel: &Channel) -> Result<ChannelOpened, GoogleError> {
        let body = wire::ChannelRequest {
            id: &channel.id,
            kind: "web_hook",
            address: channel.address.as_str(),
            token: channel.token.expose_secret(),
            params: wire::ChannelParams { ttl: channel.lifetime.as_secs().to_string() },
        };
        let request =
            Request::new(Method::POST, self.url(&["calendars", calendar, "events", "watch"], &[])?).json(&body);
        let once = Self { policy: Policy { tries: 1, ..self.policy }, ..self.clone() };
        let answer: wire::ChannelAnswer = read(&once.call(&request).await?, "no channel")?;
        let expires = answer.expiration.and_then(|millis| DateTime::from_timestamp_millis(millis.parse().ok()?));
        Ok(ChannelOpened { resource_id: answer.resource_id, expires })
    }

    /// Closes a channel. One that is closed already counts as closed.
    ///
    /// # Errors
    /// When it may still be open.
    pub async fn stop(&self, channel_id: &str, resource_id: &str) -> Result<(), GoogleError> {
        let body = wire::StopRequest { id: channel_id, resource_id };
        let request = Request::new(Method::POST, self.url(&["channels", "stop"], &[])?).json(&body);
        match self.call(&request).await {
            Ok(_) | Err(GoogleError::NotFound | GoogleError::Gone(_)) => Ok(()),
            Err(error) => Err(error),
        }
    }
}
