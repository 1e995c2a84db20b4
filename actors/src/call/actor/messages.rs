//! What reaches a call's actor, each message turned into one input of the core.

use actix::prelude::*;
use bytes::Bytes;

use super::CallActor;
use crate::call::core::CallSnapshot;
use crate::call::io::Input;
use crate::link::socket::Report;
use crate::llm::link::LlmReport;
use crate::playout::MarkName;
use crate::stt::SttEvent;
use crate::supervision::exit::ChildExited;
use crate::telephony::media_socket::{CloseMedia, MediaSocket, SocketId};
use crate::tts::TtsEvent;

/// What a media socket reports.
pub(crate) enum MediaEvent {
    Frame(Bytes),
    Key(char),
    MarkEchoed(MarkName),
    Stopped,
    Lost,
}

/// A media socket has something to say; only the present one is listened to.
#[derive(Message)]
#[rtype(result = "()")]
pub(crate) struct MediaHappened {
    pub socket: SocketId,
    pub event: MediaEvent,
}

impl Handler<MediaHappened> for CallActor {
    type Result = ();

    fn handle(&mut self, MediaHappened { socket, event }: MediaHappened, ctx: &mut Self::Context) {
        if self.media.as_ref().is_none_or(|(present, _)| *present != socket) {
            return;
        }
        let input = match event {
            MediaEvent::Frame(audio) => Input::Frame(audio),
            MediaEvent::Key(key) => Input::Key(key),
            MediaEvent::MarkEchoed(mark) => Input::MarkEchoed(mark),
            MediaEvent::Stopped => Input::MediaStopped,
            MediaEvent::Lost => Input::MediaLost,
        };
        self.feed(input, ctx);
    }
}

/// A new media socket takes over the call; the old one is closed.
#[derive(Message)]
#[rtype(result = "()")]
pub(crate) struct AttachMedia(pub SocketId, pub Addr<MediaSocket>);

impl Handler<AttachMedia> for CallActor {
    type Result = ();

    fn handle(&mut self, AttachMedia(id, socket): AttachMedia, ctx: &mut Self::Context) {
        if let Some((_, old)) = self.media.replace((id, socket)) {
            old.do_send(CloseMedia);
        }
        self.feed(Input::MediaAttached, ctx);
    }
}

impl Handler<Report<SttEvent>> for CallActor {
    type Result = ();

    fn handle(&mut self, Report { life, event }: Report<SttEvent>, ctx: &mut Self::Context) {
        self.feed(Input::Stt { life, event }, ctx);
    }
}

impl Handler<Report<TtsEvent>> for CallActor {
    type Result = ();

    fn handle(&mut self, Report { life, event }: Report<TtsEvent>, ctx: &mut Self::Context) {
        self.feed(Input::Tts { life, event }, ctx);
    }
}

impl Handler<LlmReport> for CallActor {
    type Result = ();

    fn handle(&mut self, LlmReport { request, event }: LlmReport, ctx: &mut Self::Context) {
        self.feed(Input::Llm { request, event }, ctx);
    }
}

impl Handler<ChildExited> for CallActor {
    type Result = ();

    fn handle(&mut self, ChildExited { child, life, reason }: ChildExited, ctx: &mut Self::Context) {
        self.feed(Input::ChildExited { child, life, reason }, ctx);
    }
}

/// The carrier says that the call is over.
#[derive(Message)]
#[rtype(result = "()")]
pub(crate) struct CallOver;

impl Handler<CallOver> for CallActor {
    type Result = ();

    fn handle(&mut self, _: CallOver, ctx: &mut Self::Context) {
        self.feed(Input::CallOver, ctx);
    }
}

/// This process is going away: what is still live ends here and comes back elsewhere.
#[derive(Message)]
#[rtype(result = "()")]
pub(crate) struct LetGo;

impl Handler<LetGo> for CallActor {
    type Result = ();

    fn handle(&mut self, _: LetGo, ctx: &mut Self::Context) {
        self.feed(Input::Drain, ctx);
    }
}

/// This actor was given up as frozen, and another has its place: it ends as it is, without a word about the call.
#[derive(Message)]
#[rtype(result = "()")]
pub(crate) struct Superseded;

impl Handler<Superseded> for CallActor {
    type Result = ();

    fn handle(&mut self, _: Superseded, ctx: &mut Self::Context) {
        ctx.stop();
    }
}

/// A picture of the call for tests and dashboards.
#[derive(Message)]
#[rtype(result = "CallSnapshot")]
pub struct TakeSnapshot;

impl Handler<TakeSnapshot> for CallActor {
    type Result = MessageResult<TakeSnapshot>;

    fn handle(&mut self, _: TakeSnapshot, _: &mut Self::Context) -> Self::Result {
        MessageResult(self.core.snapshot())
    }
}
