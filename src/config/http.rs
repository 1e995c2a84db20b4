//! Where the server listens, and where the world finds it.

use std::net::SocketAddr;

use secrecy::SecretString;
use url::Url;

use super::rate;
use super::reader::Reader;
use crate::limits::TrustedProxies;

#[derive(Debug, Clone)]
pub struct HttpConfig {
    /// `FRONTDESK_BIND`. Port 0 takes any free port.
    pub bind: SocketAddr,
    /// `FRONTDESK_METRICS_BIND`: a listener of its own for `/metrics`, which then leaves the main port.
    pub metrics_bind: Option<SocketAddr>,
    /// `FRONTDESK_METRICS_TOKEN`: bearer token for `/metrics`. Without one only loopback may read it on the main port.
    pub metrics_token: Option<SecretString>,
    /// `PUBLIC_URL`.
    pub public_url: PublicUrl,
    /// `FRONTDESK_TRUSTED_PROXIES`: whose `X-Forwarded-For` is believed. Nobody's by default, loopback's neither. Too many,
    /// and a client chooses the address it is counted under; too few, and everyone behind a proxy shares one quota for
    /// unsigned requests and wrong keys. Requests that are signed, or have a proven key, get through either way.
    pub trusted_proxies: TrustedProxies,
}

impl HttpConfig {
    pub(super) fn read(vars: &mut Reader<'_>) -> Option<Self> {
        let bind = vars.parsed_or("FRONTDESK_BIND", "an address with a port", "127.0.0.1:8080");
        let metrics_bind = vars.optional("FRONTDESK_METRICS_BIND", "an address with a port", "127.0.0.1:9090");
        let metrics_token = vars.secret("FRONTDESK_METRICS_TOKEN");
        let public_url = PublicUrl::read(vars);
        let trusted_proxies = rate::trusted_proxies(vars);
        Some(Self {
            bind: bind?,
            metrics_bind: metrics_bind?,
            metrics_token,
            public_url: public_url?,
            trusted_proxies: trusted_proxies?,
        })
    }
}

/// The server's origin as the carrier sees it. What Twilio signs begins with it, so it must be exactly the origin
/// that is configured at Twilio.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicUrl(Url);

impl PublicUrl {
    /// Wraps an origin with the scheme http or https.
    pub const fn new(origin: Url) -> Self {
        Self(origin)
    }

    pub(super) fn read(vars: &mut Reader<'_>) -> Option<Self> {
        vars.required_origin("PUBLIC_URL", "https://calls.example.com").map(Self)
    }

    /// Puts the port that was really bound in the place of port 0: a server and its simulated carrier on one machine need
    /// not agree on a port beforehand.
    pub(crate) fn with_bound_port(mut self, bound: u16) -> Self {
        if self.0.port() == Some(0) {
            self.0.set_port(Some(bound)).expect("http and https URLs have a port");
        }
        self
    }

    /// Without TLS the carrier refuses to open media streams (Twilio's error 31922); fine only for a simulated carrier.
    pub fn is_secure(&self) -> bool {
        self.0.scheme() == "https"
    }

    pub fn host(&self) -> &str {
        self.0.host_str().expect("http and https URLs have a host")
    }

    /// The port, when it is not the scheme's own.
    pub fn port(&self) -> Option<u16> {
        self.0.port()
    }

    /// An absolute http(s) URL. `path` begins with a slash.
    pub fn http(&self, path: &str) -> String {
        self.absolute(if self.is_secure() { "https" } else { "http" }, path)
    }

    /// The same as ws(s).
    pub fn websocket(&self, path: &str) -> String {
        self.absolute(if self.is_secure() { "wss" } else { "ws" }, path)
    }

    fn absolute(&self, scheme: &str, path: &str) -> String {
        let port = self.port().map(|port| format!(":{port}")).unwrap_or_default();
        format!("{scheme}://{}{port}{path}", self.host())
    }
}
