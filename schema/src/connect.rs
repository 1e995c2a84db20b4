//! Connections to PostgreSQL, over TLS wherever the URL does not say otherwise.

mod libpq;

use std::sync::Arc;
use std::time::Duration;

use diesel::ConnectionError;
use diesel_async::AsyncPgConnection;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use secrecy::{ExposeSecret as _, SecretString};
use tokio_postgres::NoTls;
use tokio_postgres::config::{Host, SslMode};
use tokio_postgres_rustls::MakeRustlsConnect;

use crate::error::SchemaError;

/// A server that does not answer is given up after this.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(3);

/// A connection whose other end has vanished is noticed after this, with something on the way or not.
const UNANSWERED: Duration = Duration::from_secs(15);

/// A statement that runs longer is ended by the server: none of ours takes a tenth of it.
const STATEMENT_TIMEOUT: &str = "10s";

/// How to reach PostgreSQL, from a URL.
#[derive(Clone)]
pub struct Target {
    config: tokio_postgres::Config,
    tls: Option<MakeRustlsConnect>,
    /// The file of root certificates, if not the roots of the web.
    roots: Option<String>,
    /// Settings of the session that the URL asks for.
    options: Option<String>,
}

impl Target {
    /// Reads a URL (`postgres://user:password@host:port/database?sslmode=…`; a folder as `host` is a Unix socket).
    ///
    /// Of the modes of TLS, `disable` is taken at its word and `prefer` falls back to no TLS. Every other verifies
    /// certificate and name, against the roots of the web or those in `sslrootcert`.
    ///
    /// # Errors
    /// [`SchemaError::Url`]; it does not quote the URL, which holds a password.
    pub fn parse(url: &SecretString) -> Result<Self, SchemaError> {
        let (url, mode, roots) = take_tls_options(url.expose_secret())?;
        let mut config: tokio_postgres::Config = url.parse().map_err(|_| SchemaError::Url("the database's URL"))?;
        config.connect_timeout(CONNECT_TIMEOUT).application_name("frontdesk");
        config.tcp_user_timeout(UNANSWERED).keepalives_idle(UNANSWERED);
        let mut options =
            format!("-c statement_timeout={STATEMENT_TIMEOUT} -c idle_in_transaction_session_timeout=60s");
        let given = config.get_options().map(str::to_owned);
        if let Some(given) = &given {
            options = format!("{options} {given}");
        }
        config.options(&options);
        let is_local = config.get_hosts().iter().all(|host| matches!(host, Host::Unix(_)));
        let mode = if is_local { SslMode::Disable } else { mode };
        config.ssl_mode(mode);
        let tls = if mode == SslMode::Disable { None } else { Some(tls(roots.as_deref())?) };
        Ok(Self { config, tls, roots, options: given })
    }

    pub fn user(&self) -> &str {
        self.config.get_user().unwrap_or_default()
    }

    /// # Errors
    /// When nobody answers, or not as PostgreSQL does.
    pub async fn connect(&self) -> Result<AsyncPgConnection, ConnectionError> {
        let failed = |error: tokio_postgres::Error| {
            // The driver's text names the cause (refused, password, no such database), never a value.
            let cause = std::error::Error::source(&error).map(ToString::to_string);
            ConnectionError::BadConnection(cause.unwrap_or_else(|| error.to_string()))
        };
        match &self.tls {
            Some(tls) => {
                let (client, connection) = self.config.connect(tls.clone()).await.map_err(failed)?;
                AsyncPgConnection::try_from_client_and_connection(client, connection).await
            }
            None => {
                let (client, connection) = self.config.connect(NoTls).await.map_err(failed)?;
                AsyncPgConnection::try_from_client_and_connection(client, connection).await
            }
        }
    }
}

/// Takes out what the driver does not know: `verify-ca` and `verify-full`, and the file of root certificates.
fn take_tls_options(url: &str) -> Result<(String, SslMode, Option<String>), SchemaError> {
    let (base, query) = url.split_once('?').unwrap_or((url, ""));
    let (mut mode, mut roots, mut kept) = (SslMode::Prefer, None, Vec::new());
    for option in query.split('&').filter(|option| !option.is_empty()) {
        match option.split_once('=') {
            Some(("sslmode", "disable")) => mode = SslMode::Disable,
            Some(("sslmode", "prefer" | "allow")) => mode = SslMode::Prefer,
            Some(("sslmode", "require" | "verify-ca" | "verify-full")) => mode = SslMode::Require,
            Some(("sslmode", _)) => return Err(SchemaError::Url("the sslmode of the database's URL")),
            Some(("sslrootcert", file)) => roots = Some(file.replace("%2F", "/").replace("%2f", "/")),
            _ => kept.push(option),
        }
    }
    let url = if kept.is_empty() { base.to_owned() } else { format!("{base}?{}", kept.join("&")) };
    Ok((url, mode, roots))
}

fn tls(roots: Option<&str>) -> Result<MakeRustlsConnect, SchemaError> {
    let mut store = rustls::RootCertStore::empty();
    match roots {
        None => store.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned()),
        Some(file) => {
            let wrong = SchemaError::Url("the file in sslrootcert of the database's URL");
            let Ok(certificates) = CertificateDer::pem_file_iter(file) else { return Err(wrong) };
            let certificates: Vec<_> = certificates.flatten().collect();
            if store.add_parsable_certificates(certificates).0 == 0 {
                return Err(wrong);
            }
        }
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|_| SchemaError::Url("the TLS settings of the database's URL"))?;
    Ok(MakeRustlsConnect::new(config.with_root_certificates(store).with_no_client_auth()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(url: &str, mode: SslMode, is_tls: bool) {
        let target = Target::parse(&url.into()).unwrap();
        assert_eq!((target.config.get_ssl_mode(), target.tls.is_some()), (mode, is_tls), "{url}");
    }

    #[test]
    fn tls_is_the_default_over_the_network_and_absent_on_a_socket() {
        check("postgres://app@db.internal/frontdesk", SslMode::Prefer, true);
        check("postgres://app@db.internal/frontdesk?sslmode=verify-full", SslMode::Require, true);
        check("postgres://app@db.internal/frontdesk?sslmode=disable", SslMode::Disable, false);
        check("postgres://app@%2Frun%2Ffd/frontdesk", SslMode::Disable, false);
    }

    #[test]
    fn a_wrong_url_is_told_without_its_password() {
        for url in ["postgres://app:hunter2@db:port/x", "postgres://app:hunter2@db/x?sslmode=maybe"] {
            let error = Target::parse(&url.into()).err().unwrap();
            assert!(!error.to_string().contains("hunter2"), "{error}");
        }
    }
}
