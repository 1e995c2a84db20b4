//! Real ports for machines: an HTTP server on loopback and a runner that drives a machine over a WebSocket.

mod logbook;
mod runner;

pub use logbook::{Logbook, Visit};
pub use runner::run_websocket;

use std::{
    io::{self, Write as _},
    net::{Shutdown, SocketAddr, TcpStream},
    os::fd::AsFd,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use actix_web::{
    App, HttpRequest, HttpResponse, HttpServer,
    dev::{Extensions, ServerHandle},
    rt::net::TcpStream as AsyncTcpStream,
    web::ServiceConfig,
};

use crate::fault::Handshake;

/// How long an idle connection stays open, as at common load balancers; the library's own 5 s would end a connection that
/// was opened ahead during a long greeting.
const KEEP_ALIVE: Duration = Duration::from_secs(60);

/// Serves what `configure` sets up, with one worker, until the handle stops it. Port 0 picks a free port; the
/// address returned is the real one. Signals are left to the program.
///
/// Must be called inside a Tokio runtime.
///
/// # Errors
/// When the address cannot be bound.
pub async fn serve<F>(configure: F, addr: SocketAddr) -> io::Result<(SocketAddr, ServerHandle)>
where
    F: Fn(&mut ServiceConfig) + Clone + Send + 'static,
{
    let server = HttpServer::new(move || App::new().configure(configure.clone()))
        .workers(1)
        .disable_signals()
        .tcp_nodelay(true)
        .keep_alive(KEEP_ALIVE)
        // A client that gives up on a silent reply closes its side; half-open, it would not be noticed before a write.
        .h1_allow_half_closed(false)
        .shutdown_timeout(0)
        .on_connect(keep_connection)
        .bind(addr)?;
    let bound = server.addrs()[0];
    let server = server.run();
    let handle = server.handle();
    tokio::spawn(server);
    Ok((bound, handle))
}

/// A second handle to a request's TCP connection: to tell it from others, and to break it without any farewell.
#[derive(Debug, Clone)]
pub struct Connection {
    /// Unique in the process, in the order of accepting.
    pub number: u64,
    socket: Arc<TcpStream>,
}

impl Connection {
    /// The connection of this request, when it came through [`serve`].
    pub fn of(request: &HttpRequest) -> Option<Self> {
        request.conn_data::<Self>().cloned()
    }

    /// Ends the connection in both directions at once.
    pub fn shut_down(&self) {
        // An error means that the peer was faster.
        let _ = self.socket.shutdown(Shutdown::Both);
    }
}

/// "handshake_failure", fatal (RFC 8446, 6): what a server says that cannot agree on TLS with its client.
const TLS_ALERT: [u8; 7] = [0x15, 0x03, 0x03, 0x00, 0x02, 0x02, 0x28];

/// Fails a request before it is answered. What is returned never reaches anybody.
pub async fn fail_connection(request: &HttpRequest, how: Handshake) -> HttpResponse {
    if how == Handshake::Never {
        std::future::pending::<()>().await;
    }
    if let Some(connection) = Connection::of(request) {
        if how == Handshake::Alert {
            // Seven bytes fit into any socket's buffer; an error means that the peer was faster.
            let _ = (&*connection.socket).write_all(&TLS_ALERT);
        }
        connection.shut_down();
    }
    HttpResponse::ServiceUnavailable().finish()
}

static ACCEPTED: AtomicU64 = AtomicU64::new(0);

fn keep_connection(socket: &dyn std::any::Any, data: &mut Extensions) {
    if let Some(socket) = socket.downcast_ref::<AsyncTcpStream>()
        && let Ok(copy) = socket.as_fd().try_clone_to_owned()
    {
        let number = ACCEPTED.fetch_add(1, Ordering::Relaxed);
        data.insert(Connection { number, socket: Arc::new(TcpStream::from(copy)) });
    }
}
