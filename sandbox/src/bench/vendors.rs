//! Recogniser, model and voice on one port of loopback, told apart by their paths.

use std::cell::Cell;
use std::io;
use std::net::SocketAddr;
use std::rc::Rc;

use actix_rt::task::JoinHandle;
use tokio::net::{TcpListener, TcpStream};

use super::http::{self, Request};
use super::probe::Probe;
use super::profile::Delays;
use super::recogniser::Session;
use super::socket::{Connection, Role};
use super::{model, voice};

/// The floor's voices begin to speak within this of each other.
const FLOOR_SPREAD_MS: u64 = 5_000;

/// Running vendors; they stop when dropped.
pub(super) struct Vendors {
    pub(super) addr: SocketAddr,
    accepting: JoinHandle<()>,
}

/// What every connection needs.
struct Shared {
    probe: Rc<Probe>,
    delays: Rc<Delays>,
    /// Voice sessions of the floor so far.
    floor_sessions: Cell<usize>,
}

impl Vendors {
    /// Starts them.
    ///
    /// # Errors
    /// When loopback has no port left.
    pub(super) async fn start(probe: Rc<Probe>, delays: Rc<Delays>) -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let addr = listener.local_addr()?;
        let shared = Rc::new(Shared { probe, delays, floor_sessions: Cell::new(0) });
        let accepting = actix_rt::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                actix_rt::spawn(serve(stream, Rc::clone(&shared)));
            }
        });
        Ok(Self { addr, accepting })
    }
}

impl Drop for Vendors {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

async fn serve(stream: TcpStream, shared: Rc<Shared>) {
    let Ok(mut connection) = Connection::new(stream, Role::Server) else { return };
    let mut is_models = false;
    while let Some(request) = http::next_request(&mut connection).await {
        if let Some(key) = &request.upgrade {
            http::accept(&connection, key);
            return upgraded(connection, &request, &shared).await;
        }
        match (request.method.as_str(), request.path.as_str()) {
            ("POST", "/v1/messages") => {
                if !std::mem::replace(&mut is_models, true) {
                    shared.probe.model_connections.set(shared.probe.model_connections.get() + 1);
                }
                if !model::answer(&mut connection, &request, &shared.probe, &shared.delays).await {
                    return;
                }
            }
            ("POST", path) if path.starts_with("/v1/text-to-speech/") => voice::render(&connection, &request),
            // The carrier's REST API; and whatever warms a connection up.
            ("POST", _) => http::respond(&connection, "200 OK", "application/json", b"{}"),
            _ => http::respond(&connection, "404 Not Found", "application/json", b"{}"),
        }
    }
}

async fn upgraded(connection: Connection, request: &Request, shared: &Shared) {
    let (probe, delays) = (Rc::clone(&shared.probe), Rc::clone(&shared.delays));
    let path = request.path.as_str();
    if path.starts_with("/v1/listen") {
        Session::new(Rc::clone(&connection.out), probe, delays).run(connection).await;
    } else if let Some(rate) = path.strip_prefix("/floor/voice/") {
        let session = shared.floor_sessions.replace(shared.floor_sessions.get() + 1);
        let phase = delays.between(0, FLOOR_SPREAD_MS);
        voice::run_floor(connection, session, rate.parse().unwrap_or_default(), probe, phase).await;
    } else {
        voice::run(connection, probe, delays).await;
    }
}
