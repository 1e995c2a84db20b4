//! The Redis that nodes share.

use std::fmt;
use std::time::Duration;

use deadpool_redis::redis::{Client, ConnectionAddr, ConnectionInfo, IntoConnectionInfo as _, TlsCertificates};

use super::reader::Reader;

const EXAMPLE: &str = "redis://redis.internal:6379/0";
const CA_EXAMPLE: &str = "/etc/frontdesk/redis-ca.pem";

#[derive(Debug, Clone)]
pub struct RedisConfig {
    /// `REDIS_URL`, with `REDIS_CA_FILE`. Without one this node keeps everything to itself, which is right for one node
    /// and wrong for two: a call then cannot go on at the other.
    pub server: Option<RedisServer>,
    /// `REDIS_POOL_SIZE`: most connections of this node. Too few, and what waits for one counts as a failure of Redis; each
    /// carries some thousand commands a second, so a handful is plenty.
    pub pool_size: usize,
    /// `REDIS_TIMEOUT_MS`: how long one command may take, with the wait for a connection. Callers may wait that long once when
    /// Redis hangs, so keep it below what they notice; too short, and a busy network looks like a failure.
    pub timeout: Duration,
}

impl RedisConfig {
    pub(super) fn read(vars: &mut Reader<'_>) -> Option<Self> {
        let server = read_server(vars);
        let pool_size = vars.number("REDIS_POOL_SIZE", 1..=256, "8");
        let timeout = vars.number("REDIS_TIMEOUT_MS", 10..=5_000, "250");
        Some(Self {
            server: server?,
            pool_size: usize::try_from(pool_size?).expect("the upper bound fits a usize"),
            timeout: Duration::from_millis(timeout?),
        })
    }
}

/// The outer `None` is a mistake.
fn read_server(vars: &mut Reader<'_>) -> Option<Option<RedisServer>> {
    let ca_file = vars.text("REDIS_CA_FILE");
    let Some(url) = vars.text("REDIS_URL") else {
        if ca_file.is_none() {
            return Some(None);
        }
        vars.mistake("REDIS_CA_FILE", "is set, but REDIS_URL is not", CA_EXAMPLE);
        return None;
    };
    let server = match RedisServer::parse(&url) {
        Ok(server) => server,
        Err(problem) => {
            vars.mistake("REDIS_URL", problem, EXAMPLE);
            return None;
        }
    };
    let Some(ca_file) = ca_file else { return Some(Some(server)) };
    let trusting = std::fs::read(&ca_file)
        .map_err(|error| format!("cannot be read: {ca_file:?} ({error})"))
        .and_then(|pem| server.trusting(pem));
    match trusting {
        Ok(server) => Some(Some(server)),
        Err(problem) => {
            vars.mistake("REDIS_CA_FILE", problem, CA_EXAMPLE);
            None
        }
    }
}

/// Where Redis is and who we are to it. Prints its address only: the URL may hold a password.
#[derive(Clone)]
pub struct RedisServer(ConnectionInfo);

impl RedisServer {
    /// Parses `redis://`, `rediss://` (TLS) or `redis+unix://`.
    ///
    /// # Errors
    /// What is wrong, without the value.
    pub fn parse(url: &str) -> Result<Self, String> {
        let scheme = url.split_once("://").map_or("", |(scheme, _)| scheme).to_ascii_lowercase();
        if !matches!(scheme.as_str(), "redis" | "rediss" | "redis+unix") {
            return Err("must begin with redis://, rediss:// or redis+unix://".to_owned());
        }
        let info = url.into_connection_info().map_err(|error| {
            let detail = error.to_string();
            // The library says what is wrong, and now and then repeats the value behind a colon or dash.
            format!("is not a Redis URL ({})", detail.split([':', '-']).next().unwrap_or_default().trim())
        })?;
        if matches!(info.addr(), ConnectionAddr::TcpTls { insecure: true, .. }) {
            return Err("must not end in #insecure: name the certificate's authority in REDIS_CA_FILE".to_owned());
        }
        Ok(Self(info))
    }

    /// Trusts the authorities of a PEM file, and no others.
    fn trusting(self, root_cert: Vec<u8>) -> Result<Self, String> {
        if !matches!(self.0.addr(), ConnectionAddr::TcpTls { .. }) {
            return Err("is set, but REDIS_URL does not begin with rediss://".to_owned());
        }
        if !root_cert.windows(CERTIFICATE.len()).any(|window| window == CERTIFICATE) {
            return Err("holds no certificate in PEM form".to_owned());
        }
        let certificates = TlsCertificates { client_tls: None, root_cert: Some(root_cert) };
        let client =
            Client::build_with_tls(self.0, certificates).map_err(|_| "holds a broken certificate".to_owned())?;
        Ok(Self(client.get_connection_info().clone()))
    }

    /// For opening connections; never for a log.
    pub(crate) const fn connection_info(&self) -> &ConnectionInfo {
        &self.0
    }
}

const CERTIFICATE: &[u8] = b"-----BEGIN CERTIFICATE-----";

impl fmt::Debug for RedisServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RedisServer({})", self.0.addr())
    }
}

#[cfg(test)]
mod tests;
