//! A vendor session of ours and the vendor's side of the same socket, joined without one.

use bytestring::ByteString;
use frontdesk_actors::link::{Frame, Session, SessionOutput};
use frontdesk_sandbox::machine::{self, Machine};
use tokio::time::Instant;

/// One simulated socket. Frames arrive at once; latencies are the vendor machine's own.
pub struct Pair<S: Session, M: Machine> {
    session: S,
    vendor: M,
    /// The socket has closed; what is left are the session's last words.
    closed: bool,
}

impl<S: Session, M: Machine> Pair<S, M> {
    pub fn open(mut session: S, vendor: M, now: Instant) -> Self {
        session.opened(now);
        Self { session, vendor, closed: false }
    }

    pub fn order(&mut self, order: S::Order, now: Instant) {
        self.session.order(order, now);
    }

    /// Lets both sides work until neither has anything to say; gives the session's events. `Err` when it has ended.
    pub fn run(&mut self, now: Instant) -> (Vec<S::Event>, bool) {
        if self.session.deadline().is_some_and(|at| at <= now) {
            self.session.tick(now);
        }
        if self.vendor.deadline().is_some_and(|at| at <= now) {
            self.vendor.tick(now);
        }
        let mut events = Vec::new();
        loop {
            let mut quiet = true;
            while let Some(output) = self.session.poll() {
                quiet = false;
                match output {
                    SessionOutput::Send(frame) if !self.closed => self.vendor.handle(to_vendor(frame), now),
                    SessionOutput::Send(_) => {}
                    SessionOutput::Event(event) => events.push(event),
                    SessionOutput::Close => return (events, true),
                }
            }
            while let Some(frame) = self.vendor.poll() {
                quiet = false;
                if self.closed {
                    continue;
                }
                self.closed = matches!(frame, machine::Frame::Close(..) | machine::Frame::Reset);
                if let Some(frame) = from_vendor(frame) {
                    self.session.frame(frame, now);
                }
            }
            if quiet {
                return (events, false);
            }
        }
    }

    pub fn vendor_mut(&mut self) -> &mut M {
        &mut self.vendor
    }

    pub fn deadline(&self) -> Option<Instant> {
        [self.session.deadline(), self.vendor.deadline()].into_iter().flatten().min()
    }
}

fn to_vendor(frame: Frame) -> machine::Frame {
    match frame {
        Frame::Text(text) => machine::Frame::Text(text.to_string()),
        Frame::Binary(bytes) => machine::Frame::Binary(bytes),
        Frame::Closed(code, reason) => machine::Frame::Close(code, reason),
    }
}

fn from_vendor(frame: machine::Frame) -> Option<Frame> {
    Some(match frame {
        machine::Frame::Text(text) => Frame::Text(ByteString::from(text)),
        machine::Frame::Binary(bytes) => Frame::Binary(bytes),
        machine::Frame::Close(code, reason) => Frame::Closed(code, reason),
        machine::Frame::Reset => Frame::Closed(1006, String::new()),
        machine::Frame::Ping(_) | machine::Frame::Pong(_) => return None,
    })
}
