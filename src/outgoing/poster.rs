//! One request that carries JSON to where somebody told us to send it. Over a connection of its own, and what it answers
//! beyond its status is not read; redirects are not followed.

use std::io;
use std::net::{IpAddr, SocketAddr};
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use awc::error::{ConnectError, SendRequestError};
use awc::{Client, ClientRequest, Connector};
use bytes::Bytes;
use futures_util::FutureExt as _;
use futures_util::future::LocalBoxFuture;
use rustls::RootCertStore;
use tokio::time::timeout;
use url::Url;

use super::{NotPublic, PublicHttps, check_address};

/// For the name, for TCP and for TLS.
const CONNECT: Duration = Duration::from_secs(5);

/// From the first byte sent to the status.
const ANSWER: Duration = Duration::from_secs(10);

/// What was answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Posted {
    pub status: u16,
    /// How long we were asked to wait before another try.
    pub retry_after: Option<Duration>,
}

/// Why there is no answer. Names no host.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotPosted {
    #[error("its name leads to {0}")]
    NotPublic(#[from] NotPublic),
    #[error("its name is not known")]
    NoName,
    #[error("no connection: {0}")]
    NoConnection(&'static str),
    #[error("no answer in time, or the connection was lost")]
    NoAnswer,
}

/// Where names and addresses lead. The internet, except in tests.
pub trait Network {
    /// The addresses that a name has now.
    fn addresses<'a>(&'a self, name: &'a str) -> LocalBoxFuture<'a, io::Result<Vec<IpAddr>>>;

    /// Where a connection to an address goes that has been checked.
    fn route(&self, checked: SocketAddr) -> SocketAddr {
        checked
    }
}

struct Internet;

impl Network for Internet {
    fn addresses<'a>(&'a self, name: &'a str) -> LocalBoxFuture<'a, io::Result<Vec<IpAddr>>> {
        async move { Ok(tokio::net::lookup_host((name, 443)).await?.map(|found| found.ip()).collect()) }.boxed_local()
    }
}

/// Posts from the arbiter it was made on.
#[derive(Clone)]
pub struct Poster {
    client: Client,
    network: Rc<dyn Network>,
}

impl Default for Poster {
    fn default() -> Self {
        Self::new()
    }
}

impl Poster {
    pub fn new() -> Self {
        let roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
        Self::over(Rc::new(Internet), roots)
    }

    /// Over another network, where these authorities are trusted.
    pub fn over(network: Rc<dyn Network>, roots: RootCertStore) -> Self {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let mut tls = rustls::ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .expect("the ring provider supports the default TLS versions")
            .with_root_certificates(roots)
            .with_no_client_auth();
        tls.alpn_protocols = vec![b"http/1.1".to_vec()];
        let connector = Connector::new()
            .timeout(CONNECT)
            .handshake_timeout(CONNECT)
            .max_http_version(actix_web::http::Version::HTTP_11)
            .rustls_0_23(Arc::new(tls));
        let client = Client::builder().connector(connector).disable_redirects().disable_timeout().no_default_headers();
        Self { client: client.finish(), network }
    }

    /// To a URL that the people chose who run the server: it may be anywhere.
    ///
    /// # Errors
    /// [`NotPosted`]. It may have arrived all the same.
    pub async fn post(&self, url: &Url, body: Bytes) -> Result<Posted, NotPosted> {
        send(self.client.post(url.as_str()), &[], body).await
    }

    /// To a URL that a practice chose: every address that its name has now must be public, and the connection goes to one of
    /// these.
    ///
    /// # Errors
    /// [`NotPosted`]. It may have arrived all the same, unless its name leads to an address that is not public.
    pub async fn post_public(
        &self,
        url: &PublicHttps,
        headers: &[(&str, &str)],
        body: Bytes,
    ) -> Result<Posted, NotPosted> {
        let address = self.resolve(url).await?;
        let request = self.client.post(url.url().as_str()).address(self.network.route(address));
        send(request, headers, body).await
    }

    async fn resolve(&self, url: &PublicHttps) -> Result<SocketAddr, NotPosted> {
        let host = url.host().trim_matches(['[', ']']);
        let addresses = match host.parse() {
            Ok(address) => vec![address],
            Err(_) => match timeout(CONNECT, self.network.addresses(host)).await {
                Ok(Ok(addresses)) => addresses,
                Ok(Err(_)) | Err(_) => return Err(NotPosted::NoName),
            },
        };
        addresses.iter().try_for_each(|address| check_address(*address))?;
        // Many servers have no IPv6, whatever their resolver says.
        let first = addresses.iter().find(|address| address.is_ipv4()).or(addresses.first());
        first.map(|address| SocketAddr::new(*address, 443)).ok_or(NotPosted::NoName)
    }
}

async fn send(request: ClientRequest, headers: &[(&str, &str)], body: Bytes) -> Result<Posted, NotPosted> {
    let request = request.force_close().content_type("application/json");
    let request = request.insert_header(("User-Agent", concat!("frontdesk/", env!("CARGO_PKG_VERSION"))));
    let request = headers.iter().fold(request, |request, header| request.insert_header(*header));
    match timeout(CONNECT * 2 + ANSWER, request.send_body(body)).await {
        Ok(Ok(response)) => {
            let retry_after = response.headers().get("retry-after").and_then(|value| value.to_str().ok()?.parse().ok());
            Ok(Posted { status: response.status().as_u16(), retry_after: retry_after.map(Duration::from_secs) })
        }
        Ok(Err(SendRequestError::Connect(error))) => Err(match error {
            ConnectError::Resolver(_) | ConnectError::NoRecords => NotPosted::NoName,
            ConnectError::Timeout => NotPosted::NoConnection("too slow"),
            ConnectError::Io(_) => NotPosted::NoConnection("refused, or without TLS that can be trusted"),
            _ => NotPosted::NoConnection("refused"),
        }),
        Ok(Err(_)) | Err(_) => Err(NotPosted::NoAnswer),
    }
}
