//! A link: our connection to a vendor. The protocol is a machine without I/O ([`Session`]); `socket` gives it a
//! WebSocket and a clock. Wired back to back with a simulated vendor the same machine runs on simulated time.

pub mod client;
mod names;
pub mod origin;
pub mod socket;

use bytes::Bytes;
use bytestring::ByteString;
use tokio::time::Instant;

/// One WebSocket message, whole (fragments are reassembled below this line; pings are answered there too).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Frame {
    Text(ByteString),
    Binary(Bytes),
    /// The peer closed: status code (1006 when the connection broke without a close frame) and reason.
    Closed(u16, String),
}

/// What a session wants done.
#[derive(Debug, Clone, PartialEq)]
pub enum SessionOutput<E> {
    Send(Frame),
    Event(E),
    /// The session is over from our side: close the socket.
    Close,
}

/// A vendor's WebSocket protocol as a machine: orders and frames in; frames and events out; a deadline.
///
/// After `order`, `frame` or `tick` the owner drains `poll` until `None`, then sleeps until `deadline`.
/// A session that has failed emits exactly one failure event and then only [`SessionOutput::Close`].
pub trait Session: Unpin + 'static {
    type Order: Send + Unpin + 'static;
    type Event: Send + 'static;

    /// The socket is open; nothing was sent yet.
    fn opened(&mut self, now: Instant);
    fn order(&mut self, order: Self::Order, now: Instant);
    fn frame(&mut self, frame: Frame, now: Instant);
    fn tick(&mut self, now: Instant);
    fn poll(&mut self) -> Option<SessionOutput<Self::Event>>;
    fn deadline(&self) -> Option<Instant>;
}
