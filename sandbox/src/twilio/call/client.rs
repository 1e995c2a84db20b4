//! The carrier's HTTP and WebSocket client.

use std::rc::Rc;

use actix_service::{Service as _, fn_service};
use actix_tls::connect::{ConnectError, ConnectInfo, Connection, Connector, Resolver};
use awc::http::{Uri, Version, header};

/// A client that sends every frame at once: without TCP_NODELAY the kernel holds the caller's 20 ms back for up to 40 ms,
/// which no network of a carrier does.
pub(super) fn build() -> awc::Client {
    // awc builds its TLS settings even for plain HTTP and needs a provider; one may be installed already.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let tcp = Rc::new(Connector::new(Resolver::default()).service());
    let no_delay = fn_service(move |info: ConnectInfo<Uri>| {
        let tcp = Rc::clone(&tcp);
        async move {
            let connection: Connection<Uri, _> = tcp.call(info).await?;
            connection.io_ref().set_nodelay(true).map_err(ConnectError::Io)?;
            Ok::<_, ConnectError>(connection)
        }
    });
    awc::Client::builder()
        // The default limit of 100 connections counts open WebSockets, too.
        .connector(awc::Connector::new().connector(no_delay).limit(0))
        .disable_redirects()
        .disable_timeout()
        .max_http_version(Version::HTTP_11)
        .add_default_header((header::USER_AGENT, "TwilioProxy/1.1"))
        .finish()
}
