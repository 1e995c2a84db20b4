//! The raw floor: what it costs to pass the same frames on and decide nothing.
//!
//! ```text
//! carrier ──media, base64──▶ floor ──binary──▶ recogniser
//! carrier ◀──media, base64── floor ◀──base64── voice
//! ```
//!
//! One tokio thread and hand framing; no parsing beyond finding the payload, no call, no clock. Nothing that does the
//! same job with this runtime can be cheaper, so our ratio to it is the price of everything else.

use std::io;
use std::net::SocketAddr;
use std::rc::Rc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use tokio::net::{TcpListener, TcpStream};

use super::http;
use super::line::string_after;
use super::socket::{BINARY, Connection, Role, TEXT};

/// Listens on a free port of loopback; [`run`] serves it.
///
/// # Errors
/// When there is none.
pub(super) async fn listen() -> io::Result<(TcpListener, SocketAddr)> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let addr = listener.local_addr()?;
    Ok((listener, addr))
}

/// Relays every call that comes, with recogniser and voice at `vendors`. Ends only with its process.
pub(super) async fn run(listener: TcpListener, vendors: SocketAddr) {
    while let Ok((stream, _)) = listener.accept().await {
        actix_rt::spawn(async move {
            // A call that cannot be relayed ends; the carrier notices.
            drop(relay(stream, vendors).await);
        });
    }
}

async fn relay(stream: TcpStream, vendors: SocketAddr) -> io::Result<()> {
    let mut carrier = Connection::new(stream, Role::Server)?;
    let Some(request) = http::next_request(&mut carrier).await else { return Ok(()) };
    let Some(key) = &request.upgrade else { return Ok(()) };
    http::accept(&carrier, key);
    let rate = request.path.rsplit('/').next().unwrap_or_default();
    let mut recogniser = http::websocket(vendors, "/v1/listen", "").await?;
    let mut voice = http::websocket(vendors, &format!("/floor/voice/{rate}"), "").await?;
    let (to_carrier, to_recogniser) = (Rc::clone(&carrier.out), Rc::clone(&recogniser.out));

    let inbound = async {
        let mut audio = Vec::new();
        while carrier.more().await {
            while let Some(frame) = carrier.frame() {
                let text = std::str::from_utf8(frame.payload).unwrap_or_default();
                let Some(payload) = string_after(text, r#""payload":""#) else { continue };
                audio.clear();
                if frame.opcode == TEXT && STANDARD.decode_vec(payload, &mut audio).is_ok() {
                    to_recogniser.send(BINARY, &audio);
                }
            }
        }
    };
    let outbound = async {
        let mut message = String::new();
        while voice.more().await {
            while let Some(frame) = voice.frame() {
                let text = std::str::from_utf8(frame.payload).unwrap_or_default();
                let Some(audio) = string_after(text, r#""audio":""#) else { continue };
                message.clear();
                message.push_str(
                    r#"{"event":"media","streamSid":"MZ00000000000000000000000000000000","media":{"payload":""#,
                );
                message.push_str(audio);
                message.push_str(r#""}}"#);
                to_carrier.send(TEXT, message.as_bytes());
            }
        }
    };
    // What it recognises is read and dropped.
    let results = async {
        while recogniser.more().await {
            while recogniser.frame().is_some() {}
        }
    };
    tokio::select! {
        () = inbound => {}
        () = outbound => {}
        () = results => {}
    }
    Ok(())
}
