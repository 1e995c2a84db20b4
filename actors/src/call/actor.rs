//! CallActor: one per call. Feeds the core, performs its outputs, owns the links and one timer.
//!
//! It lives on the arbiter that accepted the call's media socket, and so do its links. It decides nothing: when it
//! dies, the media socket's address is all that is lost with it, and the carrier's next question brings the call back.

use std::sync::Arc;
use std::time::Duration;

use actix::prelude::*;
use bytes::Bytes;
use chrono::Utc;
use frontdesk_schema::CallId;
use tokio::time::Instant;
use tracing::error;

use crate::call::core::{CallCore, CallParts, CallSnapshot};
use crate::call::io::{Input, Output};
use crate::call::summary::CallSummary;
use crate::engine::Engine;
use crate::link::socket::{Order, Report, Stop};
use crate::llm::link::{Ask, CancelAsk, LlmLink, LlmReport};
use crate::metrics;
use crate::playout::MarkName;
use crate::playout::player::MESSAGE_BYTES;
use crate::prompt;
use crate::registry::{CallEnded, CallStarted};
use crate::store::{CarrierCallId, EndIntent};
use crate::stt::SttEvent;
use crate::stt::deepgram::SttParams;
use crate::stt::link::{SttLink, stt_link};
use crate::supervision::exit::{Child, ChildExited, ExitGuard, Life, LiveActor};
use crate::telephony::carrier;
use crate::telephony::media_socket::{CloseMedia, MediaSocket, ToMedia};
use crate::tenant::{PhoneNumber, Tenant};
use crate::tools::{ToolContext, ToolOutcome, ToolRegistry};
use crate::tts::TtsEvent;
use crate::tts::link::{TtsLink, tts_link};

/// Messages that may wait: over a second of audio and everything else of a busy moment.
const MAILBOX: usize = 128;

/// Storing the summary is tried again after these waits.
const SUMMARY_RETRIES: [Duration; 3] = [Duration::from_millis(200), Duration::from_secs(1), Duration::from_secs(5)];

/// A call whose media stream has started.
pub(crate) struct Ringing {
    pub carrier_call: CarrierCallId,
    pub tenant: Arc<Tenant>,
    pub caller: Option<PhoneNumber>,
    pub resumed: bool,
    pub media: Addr<MediaSocket>,
}

pub struct CallActor {
    id: CallId,
    carrier_call: CarrierCallId,
    tenant: Arc<Tenant>,
    engine: Engine,
    tools: ToolRegistry,
    core: CallCore,
    media: Option<Addr<MediaSocket>>,
    stt: Option<Addr<SttLink>>,
    llm: Option<Addr<LlmLink>>,
    tts: Option<Addr<TtsLink>>,
    timer: Option<(Instant, SpawnHandle)>,
    _live: LiveActor,
}

impl CallActor {
    /// Starts the actor of a new call on this arbiter.
    pub(crate) fn begin(ringing: Ringing, engine: Engine) -> Addr<Self> {
        let Ringing { carrier_call, tenant, caller, resumed, media } = ringing;
        let id = CallId::new();
        let tools = ToolRegistry::standard(&engine.stores);
        let parts = CallParts {
            call: id,
            carrier_call: carrier_call.clone(),
            tenant: Arc::clone(&tenant),
            caller,
            resumed,
            settings: Arc::clone(&engine.settings),
            phrases: Arc::clone(&engine.stores.phrases),
            system_prompt: prompt::system_prompt(&tenant).into(),
            tools: tools.specs(),
            started_at: Utc::now(),
        };
        let core = CallCore::new(parts, Instant::now());
        let actor = Self {
            id,
            carrier_call,
            tenant,
            engine,
            tools,
            core,
            media: Some(media),
            stt: None,
            llm: None,
            tts: None,
            timer: None,
            _live: LiveActor::new(),
        };
        actor.start()
    }

    fn feed(&mut self, input: Input, ctx: &mut Context<Self>) {
        self.core.handle(input, Instant::now());
        self.perform_outputs(ctx);
    }

    /// Does everything the core wants, then sleeps until its deadline. The one place with effects.
    fn perform_outputs(&mut self, ctx: &mut Context<Self>) {
        while let Some(output) = self.core.poll() {
            self.perform(output, ctx);
        }
        self.arm(ctx);
    }

    fn perform(&mut self, output: Output, ctx: &mut Context<Self>) {
        match output {
            Output::Media(audio) => {
                metrics::frames_out((audio.len() * 3 / MESSAGE_BYTES) as u64);
                self.to_media(ToMedia::Audio(audio));
            }
            Output::Mark(mark) => self.to_media(ToMedia::Mark(mark)),
            Output::Clear => self.to_media(ToMedia::Clear),
            Output::CloseMedia => {
                if let Some(media) = &self.media {
                    media.do_send(CloseMedia);
                }
            }
            Output::StartChild { child, life, after } => self.start_child(child, life, after, ctx),
            Output::StopChild(child) => self.stop_child(child),
            Output::Stt(order) => send(self.stt.as_ref(), Order(order)),
            Output::Tts(order) => send(self.tts.as_ref(), Order(order)),
            Output::Ask(request) => send(self.llm.as_ref(), Ask(request)),
            Output::CancelAsk(request) => send(self.llm.as_ref(), CancelAsk(request)),
            Output::RunTool(call) => {
                let context = ToolContext { call: self.id, tenant: Arc::clone(&self.tenant), now: Utc::now() };
                // A task of its own: what a tool has begun is finished even if the call ends meanwhile.
                let running = actix_rt::spawn(self.tools.run(&call.name, call.input, context));
                ctx.spawn(running.into_actor(self).map(move |finished, actor, ctx| {
                    let outcome = finished.unwrap_or_else(|_| ToolOutcome::unavailable("something went wrong"));
                    actor.feed(Input::ToolFinished { id: call.id, outcome }, ctx);
                }));
            }
            Output::StoreIntent(intent) => self.store_intent(intent, ctx),
            Output::HangUp => self.hang_up(ctx),
            Output::Event(event) => {
                event.emit(self.id);
                self.engine.feed.publish(self.id, &self.carrier_call, event);
            }
            Output::Finish(summary) => self.finish(*summary, ctx),
        }
    }

    fn to_media(&self, message: ToMedia) {
        send(self.media.as_ref(), message);
    }

    fn start_child(&mut self, child: Child, life: Life, after: Duration, ctx: &mut Context<Self>) {
        let exit = ExitGuard::new(child, life, ctx.address().recipient());
        let me = ctx.address();
        let vendors = Arc::clone(&self.engine.vendors);
        // The mailbox is open at once, so orders of the meantime wait in it; only the dial is late.
        match child {
            Child::Stt => {
                let params = SttParams { language: self.tenant.language.clone(), key_terms: key_terms(&self.tenant) };
                let link = stt_link(&vendors.recogniser, &params, life, me.recipient(), exit);
                self.stt = Some(link.start_after(after));
            }
            Child::Tts => {
                let link = tts_link(&vendors.voice, &self.tenant, life, me.recipient(), exit);
                self.tts = Some(link.start_after(after));
            }
            Child::Llm => self.llm = Some(LlmLink::new(vendors.model.clone(), me.recipient(), exit).start()),
        }
    }

    fn stop_child(&mut self, child: Child) {
        match child {
            Child::Stt => send(self.stt.take().as_ref(), Stop),
            Child::Llm => send(self.llm.take().as_ref(), Stop),
            Child::Tts => send(self.tts.take().as_ref(), Stop),
        }
    }

    fn store_intent(&self, intent: EndIntent, ctx: &mut Context<Self>) {
        let (intents, call) = (Arc::clone(&self.engine.stores.intents), self.carrier_call.clone());
        let id = self.id;
        // A task of its own: a slow store must not lose the intent because the call has gone on to its end.
        let store = actix_rt::spawn(async move {
            if let Err(error) = intents.record(&call, intent).await {
                error!(call.id = %id, %error, "why the call ends could not be stored");
            }
        });
        ctx.spawn(store.into_actor(self).map(|_, actor, ctx| {
            actor.feed(Input::IntentStored, ctx);
        }));
    }

    fn hang_up(&self, ctx: &mut Context<Self>) {
        let (vendors, call) = (Arc::clone(&self.engine.vendors), self.carrier_call.clone());
        let hang_up = async move { carrier::hang_up(&vendors.carrier, &call).await };
        ctx.spawn(hang_up.into_actor(self).map(|result, actor, ctx| actor.feed(Input::HungUp(result), ctx)));
    }

    /// Stops everything. The summary is stored by a task of its own, so that nothing of the call lives on meanwhile.
    fn finish(&mut self, summary: CallSummary, ctx: &mut Context<Self>) {
        for child in Child::ALL {
            self.stop_child(child);
        }
        send(self.media.take().as_ref(), CloseMedia);
        let (log, id) = (Arc::clone(&self.engine.stores.calls), self.id);
        actix_rt::spawn(async move {
            let mut waits = SUMMARY_RETRIES.iter();
            while let Err(error) = log.finished(summary.clone()).await {
                error!(call.id = %id, %error, "the call's summary could not be stored");
                let Some(wait) = waits.next() else { return };
                tokio::time::sleep(*wait).await;
            }
        });
        ctx.stop();
    }

    fn arm(&mut self, ctx: &mut Context<Self>) {
        let deadline = self.core.deadline();
        if self.timer.map(|(at, _)| at) == deadline {
            return;
        }
        if let Some((_, timer)) = self.timer.take() {
            ctx.cancel_future(timer);
        }
        self.timer = deadline.map(|at| {
            let wait = at.saturating_duration_since(Instant::now());
            let timer = ctx.run_later(wait, |actor, ctx| {
                actor.timer = None;
                actor.feed(Input::Tick, ctx);
            });
            (at, timer)
        });
    }
}

/// Sends unless nobody is there: a child that has just died reports its exit, and that decides what follows.
fn send<A, M>(to: Option<&Addr<A>>, message: M)
where
    A: Actor + Handler<M>,
    A::Context: actix::dev::ToEnvelope<A, M>,
    M: Message + Send + 'static,
    M::Result: Send,
{
    if let Some(to) = to {
        to.do_send(message);
    }
}

/// Words the recogniser should expect: names it could not guess.
fn key_terms(tenant: &Tenant) -> Vec<String> {
    let names = [tenant.name.as_str()].into_iter();
    let providers = tenant.providers.iter().map(|provider| provider.name.as_str());
    let services = tenant.services.iter().map(|service| service.name.as_str());
    names.chain(providers).chain(services).map(str::to_owned).collect()
}

impl Actor for CallActor {
    type Context = Context<Self>;

    fn started(&mut self, ctx: &mut Self::Context) {
        ctx.set_mailbox_capacity(MAILBOX);
        let call = self.carrier_call.clone();
        self.engine.registry.do_send(CallStarted { call, actor: ctx.address() });
        self.perform_outputs(ctx);
    }

    fn stopped(&mut self, ctx: &mut Self::Context) {
        // Also runs after a panic: the links must not outlive the call, and the carrier must be told to ask again.
        for child in Child::ALL {
            self.stop_child(child);
        }
        send(self.media.take().as_ref(), CloseMedia);
        let call = self.carrier_call.clone();
        self.engine.registry.do_send(CallEnded { call, actor: ctx.address() });
    }
}

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
    pub socket: Addr<MediaSocket>,
    pub event: MediaEvent,
}

impl Handler<MediaHappened> for CallActor {
    type Result = ();

    fn handle(&mut self, MediaHappened { socket, event }: MediaHappened, ctx: &mut Self::Context) {
        if self.media.as_ref() != Some(&socket) {
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
pub(crate) struct AttachMedia(pub Addr<MediaSocket>);

impl Handler<AttachMedia> for CallActor {
    type Result = ();

    fn handle(&mut self, AttachMedia(socket): AttachMedia, ctx: &mut Self::Context) {
        if let Some(old) = self.media.replace(socket) {
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
