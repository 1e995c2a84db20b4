//! The actor of a vendor's WebSocket: dials, feeds the session machine frames and time, performs what it wants.
//!
//! It belongs to one call and reports to it. It never dials twice: when its session ends, for whatever reason, it ends
//! too, and the call decides whether another takes its place. Orders that come while it dials wait.

use std::collections::VecDeque;
use std::time::Duration;

use actix::io::SinkWrite;
use actix::prelude::*;
use actix_codec::Framed;
use actix_http::ws::{self, Codec, Frame as WsFrame, Item, Message as WsMessage, ProtocolError};
use awc::BoxedSocket;
use awc::error::WsClientError;
use bytes::{Bytes, BytesMut};
use bytestring::ByteString;
use futures_util::StreamExt;
use futures_util::stream::SplitSink;
use tokio::time::Instant;
use tracing::debug;
use url::Url;

use super::{Frame, Session, SessionOutput, client};
use crate::deadline::DeadlineTimer;
use crate::supervision::exit::{ExitGuard, ExitReason, Life};
use crate::vendor::{FailureKind, VendorFailure};

/// A vendor's message may be big (a second of audio with its alignment); the default limit of 64 KiB is too small.
const LARGEST_FRAME: usize = 2 * 1024 * 1024;

/// Dialling, TLS and upgrade together.
const DIAL_TIMEOUT: Duration = Duration::from_secs(4);

/// Time for the last frames to leave.
const FLUSH: Duration = Duration::from_millis(50);

/// Orders kept while dialling: at 50 audio messages a second, twice the longest dial.
const LONGEST_QUEUE: usize = 512;

/// Where a link connects to. The headers hold the key, so there is no `Debug`.
#[derive(Clone)]
pub struct Endpoint {
    pub url: Url,
    pub headers: Vec<(&'static str, String)>,
    /// What a refused upgrade means.
    pub refusal: fn(u16) -> VendorFailure,
}

/// What a session reports, with the life it comes from.
#[derive(Message)]
#[rtype(result = "()")]
pub struct Report<E: 'static> {
    pub life: Life,
    pub event: E,
}

/// An order for the session.
#[derive(Message)]
#[rtype(result = "()")]
pub struct Order<O: 'static>(pub O);

/// Ends the link at once.
#[derive(Message)]
#[rtype(result = "()")]
pub struct Stop;

type Sink = SinkWrite<WsMessage, SplitSink<Framed<BoxedSocket, Codec>, WsMessage>>;

pub struct Link<S: Session> {
    session: S,
    endpoint: Endpoint,
    life: Life,
    parent: Recipient<Report<S::Event>>,
    exit: ExitGuard,
    sink: Option<Sink>,
    /// Orders that came before the socket was open.
    waiting: VecDeque<S::Order>,
    timer: DeadlineTimer,
    fragments: Fragments,
    /// Wait before dialling; orders of the meantime are kept.
    wait: Duration,
}

impl<S: Session> Link<S> {
    pub fn new(
        session: S,
        endpoint: Endpoint,
        life: Life,
        parent: Recipient<Report<S::Event>>,
        exit: ExitGuard,
    ) -> Self {
        Self {
            session,
            endpoint,
            life,
            parent,
            exit,
            sink: None,
            waiting: VecDeque::new(),
            timer: DeadlineTimer::default(),
            fragments: Fragments::default(),
            wait: Duration::ZERO,
        }
    }

    /// Starts the link; it dials after `wait`.
    pub fn start_after(mut self, wait: Duration) -> Addr<Self> {
        self.wait = wait;
        self.start()
    }

    fn dial(&mut self, ctx: &mut Context<Self>) {
        let mut request = client::websocket().ws(self.endpoint.url.as_str()).max_frame_size(LARGEST_FRAME);
        for (name, value) in &self.endpoint.headers {
            request = request.set_header(*name, value.as_str());
        }
        let dial = async move { tokio::time::timeout(DIAL_TIMEOUT, request.connect()).await };
        ctx.spawn(dial.into_actor(self).map(|result, link, ctx| match result {
            Ok(Ok((_, framed))) => link.opened(framed, ctx),
            Ok(Err(error)) => link.refused(&error, ctx),
            Err(_) => link.failed(VendorFailure::new(FailureKind::Connect, "dial timed out"), ctx),
        }));
    }

    fn opened(&mut self, framed: Framed<BoxedSocket, Codec>, ctx: &mut Context<Self>) {
        let (sink, stream) = framed.split();
        self.sink = Some(SinkWrite::new(sink, ctx));
        ctx.add_stream(stream);
        let now = Instant::now();
        self.session.opened(now);
        for order in std::mem::take(&mut self.waiting) {
            self.session.order(order, now);
        }
        self.perform(ctx);
    }

    fn refused(&mut self, error: &WsClientError, ctx: &mut Context<Self>) {
        let failure = match error {
            WsClientError::InvalidResponseStatus(status) => (self.endpoint.refusal)(status.as_u16()),
            WsClientError::SendRequest(_) => VendorFailure::new(FailureKind::Connect, "no connection"),
            _ => VendorFailure::new(FailureKind::Protocol, "upgrade failed"),
        };
        self.failed(failure, ctx);
    }

    /// The socket never opened.
    fn failed(&mut self, failure: VendorFailure, ctx: &mut Context<Self>) {
        debug!(%failure, "vendor socket did not open");
        self.exit.because(ExitReason::Vendor(failure));
        ctx.stop();
    }

    fn frame(&mut self, frame: Frame, ctx: &mut Context<Self>) {
        self.session.frame(frame, Instant::now());
        self.perform(ctx);
    }

    /// Does everything the session wants, then sleeps until its deadline.
    fn perform(&mut self, ctx: &mut Context<Self>) {
        while let Some(output) = self.session.poll() {
            match output {
                SessionOutput::Send(frame) => self.send(frame),
                SessionOutput::Event(event) => self.parent.do_send(Report { life: self.life, event }),
                SessionOutput::Close => {
                    self.exit.because(ExitReason::Finished);
                    self.close(ctx);
                    return;
                }
            }
        }
        self.timer.arm(
            self.session.deadline(),
            ctx,
            |link| &mut link.timer,
            |link, ctx| {
                link.session.tick(Instant::now());
                link.perform(ctx);
            },
        );
    }

    fn send(&mut self, frame: Frame) {
        let message = match frame {
            Frame::Text(text) => WsMessage::Text(text),
            Frame::Binary(bytes) => WsMessage::Binary(bytes),
            Frame::Closed(code, reason) => WsMessage::Close(Some((ws::CloseCode::from(code), reason).into())),
        };
        if let Some(sink) = &mut self.sink {
            // A refused message means that the sink is closing: the stream's end reports it.
            let _ = sink.write(message);
        }
    }

    fn close(&mut self, ctx: &mut Context<Self>) {
        if let Some(mut sink) = self.sink.take() {
            let _ = sink.write(WsMessage::Close(None));
            sink.close();
            // The close frame is written by a future of this context; stopping at once would drop it.
            ctx.run_later(FLUSH, |_, ctx| ctx.stop());
        } else {
            ctx.stop();
        }
    }
}

impl<S: Session> Actor for Link<S> {
    type Context = Context<Self>;

    fn started(&mut self, ctx: &mut Self::Context) {
        if self.wait.is_zero() {
            self.dial(ctx);
        } else {
            ctx.run_later(self.wait, |link, ctx| link.dial(ctx));
        }
    }
}

impl<S: Session> Handler<Order<S::Order>> for Link<S> {
    type Result = ();

    fn handle(&mut self, Order(order): Order<S::Order>, ctx: &mut Self::Context) {
        let _ = self.exit.step();
        if self.sink.is_some() {
            self.session.order(order, Instant::now());
            self.perform(ctx);
        } else if self.waiting.len() < LONGEST_QUEUE {
            self.waiting.push_back(order);
        } else {
            self.failed(VendorFailure::new(FailureKind::Connect, "too many orders before the socket opened"), ctx);
        }
    }
}

impl<S: Session> Handler<Stop> for Link<S> {
    type Result = ();

    fn handle(&mut self, _: Stop, ctx: &mut Self::Context) {
        self.exit.because(ExitReason::Finished);
        self.close(ctx);
    }
}

impl<S: Session> actix::io::WriteHandler<ProtocolError> for Link<S> {
    fn error(&mut self, _: ProtocolError, ctx: &mut Self::Context) -> Running {
        // The writer is borrowed while it reports this, and nothing can be written any more.
        self.sink = None;
        self.frame(Frame::Closed(1006, "write failed".to_owned()), ctx);
        Running::Stop
    }

    fn finished(&mut self, _: &mut Self::Context) {}
}

impl<S: Session> StreamHandler<Result<WsFrame, ProtocolError>> for Link<S> {
    fn handle(&mut self, frame: Result<WsFrame, ProtocolError>, ctx: &mut Self::Context) {
        let _ = self.exit.step();
        let frame = match frame {
            Ok(WsFrame::Ping(payload)) => {
                // awc answers no ping by itself.
                if let Some(sink) = &mut self.sink {
                    let _ = sink.write(WsMessage::Pong(payload));
                }
                return;
            }
            Ok(WsFrame::Pong(_)) => return,
            Ok(WsFrame::Text(bytes)) => text(bytes),
            Ok(WsFrame::Binary(bytes)) => Some(Frame::Binary(bytes)),
            Ok(WsFrame::Continuation(item)) => match self.fragments.add(item) {
                Ok(whole) => match whole {
                    Some(frame) => Some(frame),
                    None => return,
                },
                Err(TooLarge) => None,
            },
            Ok(WsFrame::Close(reason)) => {
                let (code, reason) = reason.map_or((1005, String::new()), |reason| {
                    (reason.code.into(), reason.description.unwrap_or_default())
                });
                Some(Frame::Closed(code, reason))
            }
            Err(_) => None,
        };
        let frame = frame.unwrap_or_else(|| Frame::Closed(1006, "protocol error".to_owned()));
        self.frame(frame, ctx);
    }

    fn finished(&mut self, ctx: &mut Self::Context) {
        // The connection is gone. A session that knew has closed already.
        self.frame(Frame::Closed(1006, String::new()), ctx);
        self.exit.because(ExitReason::Vendor(VendorFailure::new(FailureKind::Closed, "1006")));
        ctx.stop();
    }
}

fn text(bytes: Bytes) -> Option<Frame> {
    ByteString::try_from(bytes).ok().map(Frame::Text)
}

/// Puts fragmented messages together; awc hands continuation frames on as they come.
#[derive(Debug, Default)]
struct Fragments {
    kind: Option<FragmentKind>,
    bytes: BytesMut,
}

#[derive(Debug, Clone, Copy)]
enum FragmentKind {
    Text,
    Binary,
}

struct TooLarge;

impl Fragments {
    fn add(&mut self, item: Item) -> Result<Option<Frame>, TooLarge> {
        let (bytes, last) = match item {
            Item::FirstText(bytes) => {
                self.begin(FragmentKind::Text);
                (bytes, false)
            }
            Item::FirstBinary(bytes) => {
                self.begin(FragmentKind::Binary);
                (bytes, false)
            }
            Item::Continue(bytes) => (bytes, false),
            Item::Last(bytes) => (bytes, true),
        };
        if self.bytes.len() + bytes.len() > LARGEST_FRAME {
            return Err(TooLarge);
        }
        self.bytes.extend_from_slice(&bytes);
        if !last {
            return Ok(None);
        }
        let whole = self.bytes.split().freeze();
        Ok(match self.kind.take() {
            Some(FragmentKind::Text) => text(whole),
            Some(FragmentKind::Binary) => Some(Frame::Binary(whole)),
            None => None,
        })
    }

    fn begin(&mut self, kind: FragmentKind) {
        self.kind = Some(kind);
        self.bytes.clear();
    }
}
