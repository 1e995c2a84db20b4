//! Requests about notification channels ("Push notifications").

use chrono::{DateTime, TimeDelta, Utc};
use serde::Deserialize;
use url::{Host, Url};

use super::error::{ApiError, Reason};

const LONGEST_ID: usize = 64;
const LONGEST_TOKEN: usize = 256;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WatchRequest {
    pub(super) id: String,
    #[serde(rename = "type")]
    kind: ChannelType,
    pub(super) address: String,
    #[serde(default)]
    pub(super) token: Option<String>,
    #[serde(default)]
    params: Option<Params>,
    /// Milliseconds since 1970.
    #[serde(default)]
    expiration: Option<String>,
}

#[derive(Debug, PartialEq, Eq, Deserialize)]
enum ChannelType {
    #[serde(rename = "web_hook", alias = "webhook")]
    WebHook,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Params {
    /// Seconds.
    ttl: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(super) struct StopRequest {
    pub(super) id: String,
    pub(super) resource_id: String,
}

impl WatchRequest {
    /// Checks it and says until when the channel is asked for, which is never later than `life` from now.
    pub(super) fn check(&self, life: TimeDelta, now: DateTime<Utc>) -> Result<DateTime<Utc>, ApiError> {
        let ChannelType::WebHook = self.kind;
        let letter = |byte: u8| byte.is_ascii_alphanumeric() || b"-_+/=".contains(&byte);
        if !(1..=LONGEST_ID).contains(&self.id.len()) || !self.id.bytes().all(letter) {
            return Err(ApiError::invalid("Invalid channel id.").at("id"));
        }
        if self.token.as_ref().is_some_and(|token| token.len() > LONGEST_TOKEN) {
            return Err(ApiError::invalid("Invalid channel token.").at("token"));
        }
        if !is_web_address(&self.address) {
            return Err(ApiError::new(Reason::WebhookUrlNotHttps)
                .saying(format!("WebHook callback must be HTTPS: {}", self.address)));
        }
        let latest = now + life;
        let asked = match (&self.params, &self.expiration) {
            (Some(params), _) => params.ttl.parse().ok().and_then(TimeDelta::try_seconds).map(|ttl| now + ttl),
            (None, Some(ms)) => ms.parse().ok().and_then(DateTime::from_timestamp_millis),
            (None, None) => Some(latest),
        };
        let asked = asked.filter(|asked| *asked > now);
        asked.map(|asked| asked.min(latest)).ok_or_else(|| ApiError::invalid("Invalid channel expiration."))
    }
}

/// HTTPS, or plain HTTP on this machine: the one thing a simulated Google has to be more lenient about.
fn is_web_address(address: &str) -> bool {
    let Ok(url) = Url::parse(address) else { return false };
    let local = match url.host() {
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost",
        None => false,
    };
    url.scheme() == "https" || (url.scheme() == "http" && local)
}
