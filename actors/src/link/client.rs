//! HTTP clients for vendors: one of each kind per arbiter, with the settings a live call needs.
//!
//! awc's defaults do not fit: at most 100 connections over all hosts (an open WebSocket holds one for life), sockets
//! without TCP_NODELAY, five-second timeouts.

use std::cell::OnceCell;
use std::rc::Rc;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use actix_service::{Service, fn_service};
use actix_tls::connect::{ConnectError, ConnectInfo, Connection, Resolve, Resolver};
use actix_web::http::Uri;
use awc::{Client, Connector};
use tokio::net::TcpStream;

use super::names::Names;

/// Name, TCP and TLS together; a vendor further away than this is no use in a live call.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(3);

/// Idle connections are kept for the next request longer than awc's 15 s: a handshake costs the caller 100–300 ms.
const KEEP_ALIVE: Duration = Duration::from_secs(90);
const LIFETIME: Duration = Duration::from_secs(3600);

thread_local! {
    static HTTP: OnceCell<Client> = const { OnceCell::new() };
    static WEBSOCKET: OnceCell<Client> = const { OnceCell::new() };
}

/// The client for requests and streamed replies.
pub fn http() -> Client {
    HTTP.with(|client| client.get_or_init(new).clone())
}

/// The client for WebSockets. Separate, because a connection that negotiated HTTP/2 cannot be upgraded.
pub fn websocket() -> Client {
    WEBSOCKET.with(|client| client.get_or_init(new).clone())
}

fn new() -> Client {
    build(Names::of_this_process(), CONNECT_TIMEOUT)
}

/// TCP connections that send every frame at once: a piece of audio must not wait for the next.
fn tcp(
    names: impl Resolve + 'static,
) -> impl Service<ConnectInfo<Uri>, Response = Connection<Uri, TcpStream>, Error = ConnectError> + Clone {
    let tcp = Rc::new(actix_tls::connect::Connector::new(Resolver::custom(names)).service());
    fn_service(move |info: ConnectInfo<Uri>| {
        let tcp = Rc::clone(&tcp);
        async move {
            let connection: Connection<Uri, _> = tcp.call(info).await?;
            connection.io_ref().set_nodelay(true).map_err(ConnectError::Io)?;
            Ok::<_, ConnectError>(connection)
        }
    })
}

fn build(names: impl Resolve + 'static, connects_within: Duration) -> Client {
    let connector = Connector::new()
        .connector(tcp(names))
        .limit(0)
        .timeout(connects_within)
        .handshake_timeout(connects_within)
        .conn_keep_alive(KEEP_ALIVE)
        .conn_lifetime(LIFETIME)
        .max_http_version(actix_web::http::Version::HTTP_11)
        .rustls_0_23(tls_config());
    Client::builder().connector(connector).disable_timeout().no_default_headers().finish()
}

/// One TLS configuration for the process: sessions are resumed across arbiters.
fn tls_config() -> Arc<rustls::ClientConfig> {
    static CONFIG: OnceLock<Arc<rustls::ClientConfig>> = OnceLock::new();
    Arc::clone(CONFIG.get_or_init(|| {
        let roots = rustls::RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let mut config = rustls::ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .expect("the ring provider supports the default TLS versions")
            .with_root_certificates(roots)
            .with_no_client_auth();
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Arc::new(config)
    }))
}

#[cfg(test)]
mod tests {
    use std::error::Error;
    use std::net::SocketAddr;

    use awc::error::{ConnectError, SendRequestError};
    use futures_util::future::{LocalBoxFuture, pending};

    use super::*;

    struct NeverAnswers;

    impl Resolve for NeverAnswers {
        fn lookup<'a>(&'a self, _: &'a str, _: u16) -> LocalBoxFuture<'a, Result<Vec<SocketAddr>, Box<dyn Error>>> {
            Box::pin(pending())
        }
    }

    #[actix_rt::test]
    async fn what_is_dialled_sends_every_frame_at_once() {
        let vendor = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let uri: Uri = format!("http://{}/", vendor.local_addr().unwrap()).parse().unwrap();
        let connection = tcp(Names::of_this_process()).call(ConnectInfo::new(uri)).await.unwrap();
        assert!(connection.io_ref().nodelay().unwrap());
    }

    #[actix_rt::test]
    async fn a_name_service_that_hangs_is_waited_for_no_longer_than_a_connection() {
        let client = build(NeverAnswers, Duration::from_millis(50));
        for url in ["http://vendor.example", "https://vendor.example"] {
            match client.get(url).send().await {
                Err(SendRequestError::Connect(ConnectError::Timeout)) => {}
                other => panic!("{url}: {other:?}"),
            }
        }
    }
}
