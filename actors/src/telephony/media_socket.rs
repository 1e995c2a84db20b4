//! MediaSocket: the carrier's media WebSocket. The only file that knows `actix-web-actors` (deprecated upstream,
//! still maintained), so that it can be replaced.
//!
//! It reads the carrier's frames, hands what they mean to the call actor, and writes the call's audio, marks and
//! clears. It begins to matter at `start`: before that, nothing of a call exists. It decides nothing about the
//! conversation. When it dies, the call actor hears of it and waits for another.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use ::metrics::Counter;
use actix::prelude::*;
use actix_web::{Error, HttpRequest, HttpResponse, web};
use actix_web_actors::ws::{self, CloseCode, CloseReason, WebsocketContext};
use bytes::Bytes;
use frontdesk_schema::CallId;
use futures_util::{StreamExt as _, future};
use memchr::memmem::Finder;
use tokio::time::{Instant, timeout};
use tracing::{debug, error, warn};

use crate::call::actor::{AttachMedia, CallActor, MediaEvent, MediaHappened, Ringing, Superseded};
use crate::call::checkpoint::{self, Checkpoint};
use crate::engine::Engine;
use crate::load::{self, StreamOnWorker};
use crate::metrics;
use crate::playout::MarkName;
use crate::registry::{Find, Forget};
use crate::store::{CarrierCallId, Lives};
use crate::supervision::exit::LiveActor;
use crate::supervision::jam::Jam;
use crate::supervision::tripwire::{Part, Tripwire};
use crate::tenant::{PhoneNumber, Tenant};
use crate::transfer::PastTransfers;
use crate::wire::decode_payload;
use crate::wire::twilio::{FromCarrier, Start, ToCarrier};

/// A stream that does not say which call it is within this is nobody's.
const START_TIMEOUT: Duration = Duration::from_secs(5);

/// The greeting waits for the answer; what counts lives answers within a few milliseconds, or is away.
const LIFE_TIMEOUT: Duration = Duration::from_millis(300);

/// The carrier's messages are under a kilobyte (20 ms of audio).
const LARGEST_FRAME: usize = 64 * 1024;

/// Messages refused on one socket before it is closed: a carrier never sends one.
const TOLERATED: u32 = 16;

/// What the upgrade request proved: which call this socket may serve.
#[derive(Clone)]
pub struct MediaTicket {
    pub carrier_call: CarrierCallId,
    pub tenant: Arc<Tenant>,
    /// How often this call has been resumed before.
    pub resumes: u8,
    /// The hand-overs of it that nobody took.
    pub transfers: PastTransfers,
}

/// Upgrades a request whose signature and stream id have been checked.
///
/// # Errors
/// When the request is no WebSocket upgrade.
pub fn accept(
    req: &HttpRequest,
    payload: web::Payload,
    ticket: MediaTicket,
    engine: Engine,
) -> Result<HttpResponse, Error> {
    let wire = Tripwire::new(Part::Media, &ticket.carrier_call);
    let socket = MediaSocket {
        id: SocketId::next(),
        ticket,
        engine,
        state: State::AwaitingStart,
        refused: 0,
        frames: metrics::frames_in(),
        jam: Jam::default(),
        wire,
        _live: LiveActor::alone("media"),
    };
    // The last frames may come together with the end of the connection. Taken as an error, the end would be reported
    // before them, and a call that was hung up would look like one whose stream broke.
    let frames = payload.take_while(|chunk| future::ready(chunk.is_ok()));
    ws::WsResponseBuilder::new(socket, req, frames).frame_size(LARGEST_FRAME).start()
}

/// Tells one media socket from another. An address would do, but a copy of one costs two allocations, and every frame
/// carries this.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct SocketId(u64);

impl SocketId {
    fn next() -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        Self(NEXT.fetch_add(1, Ordering::Relaxed))
    }
}

pub struct MediaSocket {
    id: SocketId,
    ticket: MediaTicket,
    engine: Engine,
    state: State,
    /// Messages refused so far.
    refused: u32,
    /// Counts the caller's frames: looked up once, not fifty times a second.
    frames: Counter,
    jam: Jam,
    wire: Tripwire,
    _live: LiveActor,
}

enum State {
    AwaitingStart,
    /// `start` has come; the call's actor is being found or made.
    Starting,
    Live(Box<Stream>),
    /// Nothing more is expected.
    Ended,
}

/// The stream this socket carries.
struct Stream {
    call: Addr<CallActor>,
    writer: ToCarrier,
    /// Finds the stream's id in a message; the carrier puts it into every one.
    sid: Finder<'static>,
    _on_worker: StreamOnWorker,
}

/// Whose a stream is.
enum Whose {
    Living(Addr<CallActor>),
    ToBegin { life: u8, restored: Option<Box<Checkpoint>> },
}

/// The number of the life that begins. If nobody can tell it in time, the stream's own count has to do.
async fn next_life(lives: &dyn Lives, call: CallId, resumes: u8) -> u8 {
    match timeout(LIFE_TIMEOUT, lives.begin(call)).await {
        Ok(Ok(life)) => life.max(resumes),
        Ok(Err(error)) => {
            warn!(call.id = %call, %error, "the lives of a call could not be counted");
            resumes
        }
        Err(_) => {
            warn!(call.id = %call, "the lives of a call could not be counted in time");
            resumes
        }
    }
}

impl MediaSocket {
    fn parse(&mut self, text: &str, ctx: &mut WebsocketContext<Self>) {
        // Only a panic is laid here: a socket that freezes is one that the carrier sees stand still.
        let _ = self.wire.step();
        match FromCarrier::parse(text) {
            Ok(message) => self.message(message, text, ctx),
            Err(_) => self.refuse("malformed", ctx),
        }
    }

    fn message(&mut self, message: FromCarrier<'_>, text: &str, ctx: &mut WebsocketContext<Self>) {
        match (&self.state, message) {
            (_, FromCarrier::Connected | FromCarrier::Other) | (State::Ended, _) => {}
            (State::AwaitingStart, FromCarrier::Start(start)) => self.start(*start, ctx),
            (_, FromCarrier::Start(_)) => {
                metrics::media_rejected("second_start");
                warn!(carrier.call = %self.ticket.carrier_call, "a second start on one media socket");
                self.close(CloseCode::Policy, ctx);
            }
            (State::AwaitingStart, _) => self.refuse("before_start", ctx),
            // Not reached: the socket waits while the call's actor is found.
            (State::Starting, _) => {}
            (State::Live(stream), message) => {
                if stream.sid.find(text.as_bytes()).is_none() {
                    return self.refuse("foreign_stream", ctx);
                }
                self.live(message, ctx);
            }
        }
    }

    fn live(&mut self, message: FromCarrier<'_>, ctx: &mut WebsocketContext<Self>) {
        let event = match message {
            FromCarrier::Media { payload } => match decode_payload(&payload) {
                Ok(audio) if !audio.is_empty() => return self.frame(audio, ctx),
                Ok(_) => return,
                Err(_) => return self.refuse("odd_base64", ctx),
            },
            FromCarrier::Dtmf { digit } => MediaEvent::Key(digit),
            FromCarrier::Mark { name } => match MarkName::parse(&name) {
                Some(mark) => MediaEvent::MarkEchoed(mark),
                None => return self.refuse("foreign_mark", ctx),
            },
            FromCarrier::Stop => MediaEvent::Stopped,
            FromCarrier::Connected | FromCarrier::Start(_) | FromCarrier::Other => return,
        };
        let State::Live(stream) = &self.state else { return };
        let is_over = matches!(event, MediaEvent::Stopped);
        stream.call.do_send(MediaHappened { socket: self.id, event });
        if is_over {
            self.state = State::Ended;
        }
    }

    /// Audio is the one thing that may be dropped: a call that has fallen behind must not fall further.
    fn frame(&mut self, audio: Bytes, ctx: &mut WebsocketContext<Self>) {
        let State::Live(stream) = &self.state else { return };
        self.frames.increment(1);
        match stream.call.try_send(MediaHappened { socket: self.id, event: MediaEvent::Frame(audio) }) {
            Ok(()) => self.jam.took(),
            Err(SendError::Full(_)) => {
                metrics::frame_dropped();
                if self.jam.refused(Instant::now()) {
                    self.give_up_frozen(ctx);
                }
            }
            // Nobody will ever hear this socket: the carrier is to ask again.
            Err(SendError::Closed(_)) => self.close(CloseCode::Error, ctx),
        }
    }

    /// The call's actor reads nothing any more: another is to take its place when the carrier asks again.
    fn give_up_frozen(&mut self, ctx: &mut WebsocketContext<Self>) {
        let State::Live(stream) = std::mem::replace(&mut self.state, State::Ended) else { return };
        metrics::call_frozen();
        error!(carrier.call = %self.ticket.carrier_call, "a call's actor is frozen and is given up");
        let call = self.ticket.carrier_call.clone();
        self.engine.registry.do_send(Forget { call, actor: stream.call.clone() });
        // Should it ever read again, this is what it is to know.
        stream.call.do_send(Superseded);
        self.close(CloseCode::Error, ctx);
    }

    fn start(&mut self, start: Start, ctx: &mut WebsocketContext<Self>) {
        if start.call_sid != self.ticket.carrier_call.as_str() {
            metrics::media_rejected("foreign_call");
            warn!(carrier.call = %self.ticket.carrier_call, "a media stream for another call than its stream id");
            return self.close(CloseCode::Policy, ctx);
        }
        self.state = State::Starting;
        let call = self.ticket.carrier_call.clone();
        let found = self.engine.registry.send(Find(call));
        let (stores, ticket) = (self.engine.stores.clone(), self.ticket.clone());
        let looked_up = async move {
            if let Some(live) = found.await.ok().flatten().filter(Addr::connected) {
                return Whose::Living(live);
            }
            let id = CallId::of_carrier_call(ticket.carrier_call.as_str());
            let earlier = ticket.resumes.saturating_add(ticket.transfers.failed);
            let life = next_life(stores.lives.as_ref(), id, earlier).await;
            let restored = match life {
                0 => None,
                _ => checkpoint::restore(stores.checkpoints.as_ref(), ticket.tenant.id, id).await,
            };
            Whose::ToBegin { life, restored: restored.map(Box::new) }
        };
        // Waiting keeps the frames that follow in the socket until there is somebody to hear them.
        ctx.wait(looked_up.into_actor(self).map(move |whose, socket, ctx| socket.begin(&start, whose, ctx)));
    }

    /// Joins the call if it lives, else begins it.
    fn begin(&mut self, start: &Start, whose: Whose, ctx: &mut WebsocketContext<Self>) {
        let call = match whose {
            Whose::Living(call) => {
                call.do_send(AttachMedia(self.id, ctx.address()));
                call
            }
            Whose::ToBegin { life, restored } => CallActor::begin(
                Ringing {
                    carrier_call: self.ticket.carrier_call.clone(),
                    tenant: Arc::clone(&self.ticket.tenant),
                    caller: start.custom_parameters.get("from").and_then(|number| PhoneNumber::parse(number).ok()),
                    life,
                    restored: restored.map(|restored| *restored),
                    transfers: self.ticket.transfers,
                    media: (self.id, ctx.address()),
                },
                self.engine.clone(),
            ),
        };
        let sid = Finder::new(start.stream_sid.as_bytes()).into_owned();
        let writer = ToCarrier::new(&start.stream_sid);
        let on_worker = StreamOnWorker::new(load::of_this_worker());
        self.state = State::Live(Box::new(Stream { call, writer, sid, _on_worker: on_worker }));
    }

    /// A message that no carrier sends: counted, ignored, and after a few the socket is closed.
    fn refuse(&mut self, reason: &'static str, ctx: &mut WebsocketContext<Self>) {
        metrics::media_rejected(reason);
        self.refused += 1;
        if self.refused == 1 {
            warn!(carrier.call = %self.ticket.carrier_call, reason, "a media message was refused");
        }
        if self.refused > TOLERATED {
            self.close(CloseCode::Policy, ctx);
        }
    }

    fn close(&mut self, code: CloseCode, ctx: &mut WebsocketContext<Self>) {
        ctx.close(Some(CloseReason::from(code)));
        ctx.stop();
    }

    fn writer(&self) -> Option<&ToCarrier> {
        match &self.state {
            State::Live(stream) => Some(&stream.writer),
            _ => None,
        }
    }
}

impl Actor for MediaSocket {
    type Context = WebsocketContext<Self>;

    fn started(&mut self, ctx: &mut Self::Context) {
        ctx.run_later(START_TIMEOUT, |socket, ctx| {
            if matches!(socket.state, State::AwaitingStart) {
                metrics::media_rejected("no_start");
                warn!(carrier.call = %socket.ticket.carrier_call, "a media socket without a start");
                socket.close(CloseCode::Policy, ctx);
            }
        });
    }

    fn stopped(&mut self, _: &mut Self::Context) {
        // Also runs after a panic of this actor.
        if let State::Live(stream) = &self.state {
            stream.call.do_send(MediaHappened { socket: self.id, event: MediaEvent::Lost });
        }
    }
}

impl StreamHandler<Result<ws::Message, ws::ProtocolError>> for MediaSocket {
    fn handle(&mut self, message: Result<ws::Message, ws::ProtocolError>, ctx: &mut Self::Context) {
        match message {
            Ok(ws::Message::Text(text)) => self.parse(&text, ctx),
            Ok(ws::Message::Ping(payload)) => ctx.pong(&payload),
            Ok(ws::Message::Pong(_) | ws::Message::Nop) => {}
            Ok(ws::Message::Binary(_)) => self.refuse("binary", ctx),
            // The carrier does not fragment.
            Ok(ws::Message::Continuation(_)) => self.refuse("fragment", ctx),
            Ok(ws::Message::Close(reason)) => {
                ctx.close(reason);
                ctx.stop();
            }
            Err(ws::ProtocolError::Overflow) => {
                metrics::media_rejected("too_large");
                warn!(carrier.call = %self.ticket.carrier_call, "a media message larger than 64 KiB");
                self.close(CloseCode::Size, ctx);
            }
            Err(error) => {
                debug!(carrier.call = %self.ticket.carrier_call, %error, "media socket failed");
                ctx.stop();
            }
        }
    }
}

/// Writes to the carrier. Without a live stream there is nobody to write to, and the message is dropped.
#[derive(Message)]
#[rtype(result = "()")]
pub(crate) enum ToMedia {
    Audio(Bytes),
    Mark(MarkName),
    Clear,
}

impl Handler<ToMedia> for MediaSocket {
    type Result = ();

    fn handle(&mut self, message: ToMedia, ctx: &mut Self::Context) {
        let Some(writer) = self.writer() else { return };
        let text = match message {
            ToMedia::Audio(audio) => writer.media(&audio),
            ToMedia::Mark(mark) => writer.mark(mark),
            ToMedia::Clear => writer.clear(),
        };
        ctx.text(text);
    }
}

/// Closes the socket in good order.
#[derive(Message)]
#[rtype(result = "()")]
pub(crate) struct CloseMedia;

impl Handler<CloseMedia> for MediaSocket {
    type Result = ();

    fn handle(&mut self, _: CloseMedia, ctx: &mut Self::Context) {
        self.state = State::Ended;
        self.close(CloseCode::Normal, ctx);
    }
}
