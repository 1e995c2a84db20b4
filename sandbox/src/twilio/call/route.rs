//! Where a URL of the server under test really leads: its public name stands for a port on this machine.

use std::net::{SocketAddr, ToSocketAddrs as _};

use url::Url;

#[derive(Debug, thiserror::Error)]
pub enum RouteError {
    #[error("`{url}` is no usable URL: {problem}")]
    Malformed { url: String, problem: String },
    /// The sandbox must never reach out to a stranger because of a slip in some TwiML.
    #[error("`{url}` is neither the server under test nor on this machine")]
    Elsewhere { url: String },
    #[error("the server's host cannot be resolved: {0}")]
    Unresolved(#[from] std::io::Error),
}

/// Maps the server's public origin to its real address.
#[derive(Debug, Clone)]
pub struct Route {
    public: Url,
    server: Url,
    address: SocketAddr,
}

/// A URL to connect to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Target {
    /// With the server's own scheme (`http` or `https`), without a fragment.
    pub(crate) uri: String,
    pub(crate) address: SocketAddr,
}

impl Route {
    pub(crate) fn new(public: &str, server: &str) -> Result<Self, RouteError> {
        let (public, server) = (parse(public)?, parse(server)?);
        let address = resolve(&server)?;
        Ok(Self { public, server, address })
    }

    /// Leads to this machine, and only where a URL says so itself.
    pub(crate) fn to_this_machine() -> Self {
        Self::new("http://127.0.0.1:1", "http://127.0.0.1:1").expect("an address needs no resolver")
    }

    /// Resolves an `http`, `https`, `ws` or `wss` URL.
    pub(crate) fn target(&self, url: &str) -> Result<Target, RouteError> {
        let mut parsed = parse(url)?;
        parsed.set_fragment(None);
        let same_host = parsed.host_str() == self.public.host_str();
        let (scheme, address) = if same_host && port(&parsed) == port(&self.public) {
            (self.server.scheme(), self.address)
        } else if is_loopback(&parsed) {
            (if is_secure(&parsed) { "https" } else { "http" }, resolve(&parsed)?)
        } else {
            return Err(RouteError::Elsewhere { url: url.to_owned() });
        };
        let scheme = if matches!(scheme, "https" | "wss") { "https" } else { "http" };
        let rest = parsed.as_str().split_once(':').map_or("", |(_, rest)| rest);
        Ok(Target { uri: format!("{scheme}:{rest}"), address })
    }
}

/// The scheme is one in which nothing is encrypted; Twilio allows only `wss` for streams, the sandbox also
/// `ws` to this machine.
pub(crate) fn is_plain_loopback(url: &str) -> bool {
    Url::parse(url).is_ok_and(|url| url.scheme() == "ws" && is_loopback(&url))
}

fn parse(url: &str) -> Result<Url, RouteError> {
    let malformed = |problem: &str| RouteError::Malformed { url: url.to_owned(), problem: problem.into() };
    let parsed = Url::parse(url).map_err(|error| malformed(&error.to_string()))?;
    match parsed.scheme() {
        "http" | "https" | "ws" | "wss" if parsed.has_host() => Ok(parsed),
        _ => Err(malformed("scheme and host are needed")),
    }
}

fn is_secure(url: &Url) -> bool {
    matches!(url.scheme(), "https" | "wss")
}

fn port(url: &Url) -> u16 {
    url.port().unwrap_or(if is_secure(url) { 443 } else { 80 })
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(url::Host::Ipv4(ip)) => ip.is_loopback(),
        Some(url::Host::Ipv6(ip)) => ip.is_loopback(),
        Some(url::Host::Domain(name)) => name == "localhost",
        None => false,
    }
}

fn resolve(url: &Url) -> Result<SocketAddr, RouteError> {
    let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
    let mut addresses = (host, port(url)).to_socket_addrs()?;
    addresses.next().ok_or_else(|| RouteError::Elsewhere { url: url.as_str().to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_public_name_leads_to_the_server_and_strangers_are_refused() {
        let route = Route::new("https://desk.example", "http://127.0.0.1:8080").unwrap();
        #[track_caller]
        fn check(route: &Route, url: &str, uri: &str, address: &str) {
            let expected = Target { uri: uri.into(), address: address.parse().unwrap() };
            assert_eq!(route.target(url).unwrap(), expected);
        }
        let server = "127.0.0.1:8080";
        check(&route, "https://desk.example/a?b=1#rc=3", "http://desk.example/a?b=1", server);
        check(&route, "wss://desk.example/media", "http://desk.example/media", server);
        check(&route, "wss://desk.example:443/media", "http://desk.example/media", server);
        check(&route, "ws://127.0.0.1:9/x", "http://127.0.0.1:9/x", "127.0.0.1:9");
        assert!(matches!(route.target("https://other.example/"), Err(RouteError::Elsewhere { .. })));
        assert!(matches!(route.target("https://desk.example:8443/"), Err(RouteError::Elsewhere { .. })));
        assert!(matches!(route.target("/relative"), Err(RouteError::Malformed { .. })));
    }
}
