//! The shape every simulated peer has: frames in, frames out, a deadline, no I/O and no clock.
//!
//! A socket runner feeds a machine real time; tests wire machines back to back and feed simulated time,
//! so that thousands of seeded conversations run in seconds.

use bytes::Bytes;
use tokio::time::Instant;

/// One WebSocket message, as either side sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Frame {
    Text(String),
    Binary(Bytes),
    Ping(Bytes),
    Pong(Bytes),
    /// The peer closes: status code and reason text.
    Close(u16, String),
    /// The connection breaks without a close frame.
    Reset,
}

/// A simulated WebSocket peer.
///
/// The runner calls `handle` for each frame received and `tick` once `deadline` has passed, and after
/// either drains `poll` until it returns `None`.
pub trait Machine {
    fn handle(&mut self, frame: Frame, now: Instant);
    fn tick(&mut self, now: Instant);
    fn poll(&mut self) -> Option<Frame>;
    fn deadline(&self) -> Option<Instant>;
}

impl<M: Machine + ?Sized> Machine for Box<M> {
    fn handle(&mut self, frame: Frame, now: Instant) {
        (**self).handle(frame, now);
    }

    fn tick(&mut self, now: Instant) {
        (**self).tick(now);
    }

    fn poll(&mut self) -> Option<Frame> {
        (**self).poll()
    }

    fn deadline(&self) -> Option<Instant> {
        (**self).deadline()
    }
}
