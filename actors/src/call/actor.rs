//! CallActor: one per call. Feeds the core, performs its outputs, owns the links and one timer.
//!
//! It lives on the arbiter that accepted the call's media socket, and so do its links. It decides nothing: when it
//! dies, the media socket's address is all that is lost with it, and the carrier's next question brings the call back.

mod effects;
mod links;
mod messages;

use std::sync::Arc;

use ::metrics::Counter;
use actix::prelude::*;
use chrono::{DateTime, Utc};
use frontdesk_schema::CallId;
use tokio::time::Instant;

pub use self::messages::TakeSnapshot;
pub(crate) use self::messages::{AttachMedia, CallOver, LetGo, MediaEvent, MediaHappened, Superseded};
use crate::call::checkpoint::Checkpoint;
use crate::call::core::{CallCore, CallParts};
use crate::call::io::{Input, Output};
use crate::call::summary::CallBegun;
use crate::deadline::DeadlineTimer;
use crate::engine::Engine;
use crate::link::socket::Order;
use crate::llm::link::{Ask, CancelAsk, LlmLink};
use crate::load;
use crate::metrics;
use crate::playout::player::MESSAGE_BYTES;
use crate::prompt;
use crate::registry::{CallEnded, CallStarted, ListedCall};
use crate::store::CarrierCallId;
use crate::stt;
use crate::stt::link::SttLink;
use crate::supervision::exit::{Child, LiveActor};
use crate::supervision::tripwire::{Part, Step, Tripwire};
use crate::telephony::media_socket::{CloseMedia, MediaSocket, SocketId, ToMedia};
use crate::tenant::{PhoneNumber, Tenant};
use crate::tools::ToolRegistry;
use crate::transfer::PastTransfers;
use crate::tts::link::TtsLink;

/// Messages that may wait: over a second of audio and everything else of a busy moment.
const MAILBOX: usize = 128;

/// A call whose media stream has started.
pub(crate) struct Ringing {
    pub carrier_call: CarrierCallId,
    pub tenant: Arc<Tenant>,
    pub caller: Option<PhoneNumber>,
    /// How often the call was resumed before.
    pub life: u8,
    /// What an earlier life left behind.
    pub restored: Option<Checkpoint>,
    /// The hand-overs that nobody took.
    pub transfers: PastTransfers,
    pub media: (SocketId, Addr<MediaSocket>),
}

pub struct CallActor {
    id: CallId,
    carrier_call: CarrierCallId,
    tenant: Arc<Tenant>,
    engine: Engine,
    tools: ToolRegistry,
    core: CallCore,
    /// How often the call was resumed before.
    life: u8,
    started_at: DateTime<Utc>,
    /// `None`: withheld.
    caller: Option<PhoneNumber>,
    /// What is written down when the actor starts.
    begun: Option<CallBegun>,
    /// The socket that is listened to.
    media: Option<(SocketId, Addr<MediaSocket>)>,
    stt: Option<Addr<SttLink>>,
    llm: Option<Addr<LlmLink>>,
    tts: Option<Addr<TtsLink>>,
    timer: DeadlineTimer,
    /// Counts the agent's frames: looked up once, not with every message.
    frames: Counter,
    wire: Tripwire,
    _live: LiveActor,
}

impl CallActor {
    /// Starts the actor of a new call on this arbiter.
    pub(crate) fn begin(ringing: Ringing, engine: Engine) -> Addr<Self> {
        let Ringing { carrier_call, tenant, caller, life, restored, transfers, media } = ringing;
        let id = CallId::of_carrier_call(carrier_call.as_str());
        let tools = ToolRegistry::standard(&engine.stores);
        let parts = CallParts {
            call: id,
            carrier_call: carrier_call.clone(),
            tenant: Arc::clone(&tenant),
            caller,
            life,
            restored,
            transfers,
            settings: Arc::clone(&engine.settings),
            phrases: Arc::clone(&engine.stores.phrases),
            first_tokens: Arc::clone(&engine.first_tokens),
            routes: Arc::clone(&engine.routes),
            turn_taking: engine.vendors.recogniser.map(|config| stt::session::turn_taking(config, &tenant.language)),
            load: load::of_this_worker(),
            system_prompt: prompt::system_prompt(&tenant).into(),
            tools: tools.specs(),
            started_at: Utc::now(),
        };
        let begun = CallBegun {
            call: id,
            carrier_call: carrier_call.clone(),
            tenant: tenant.id,
            caller: parts.caller.clone(),
            life,
            at: parts.started_at,
        };
        let wire = Tripwire::new(Part::Call, &carrier_call);
        let core = CallCore::new(parts, Instant::now());
        let actor = Self {
            id,
            carrier_call,
            tenant,
            engine,
            tools,
            core,
            life,
            started_at: begun.at,
            caller: begun.caller.clone(),
            begun: Some(begun),
            media: Some(media),
            stt: None,
            llm: None,
            tts: None,
            timer: DeadlineTimer::default(),
            frames: metrics::frames_out(),
            wire,
            _live: LiveActor::alone("call"),
        };
        actor.start()
    }

    fn feed(&mut self, input: Input, ctx: &mut Context<Self>) {
        match self.wire.step() {
            Step::GoOn => {}
            #[cfg(feature = "fault-injection")]
            Step::Freeze(time) => ctx.wait(tokio::time::sleep(time).into_actor(self)),
        }
        self.core.handle(input, Instant::now());
        self.perform_outputs(ctx);
    }

    /// Does everything the core wants, then sleeps until its deadline. The one place with effects.
    fn perform_outputs(&mut self, ctx: &mut Context<Self>) {
        while let Some(output) = self.core.poll() {
            self.perform(output, ctx);
        }
        let tick = |actor: &mut Self, ctx: &mut _| actor.feed(Input::Tick, ctx);
        self.timer.arm(self.core.deadline(), ctx, |actor| &mut actor.timer, tick);
    }

    fn perform(&mut self, output: Output, ctx: &mut Context<Self>) {
        match output {
            Output::Media(audio) => {
                self.frames.increment((audio.len() * 3 / MESSAGE_BYTES) as u64);
                self.to_media(ToMedia::Audio(audio));
            }
            Output::Mark(mark) => self.to_media(ToMedia::Mark(mark)),
            Output::Clear => self.to_media(ToMedia::Clear),
            Output::CloseMedia => {
                if let Some((_, media)) = &self.media {
                    media.do_send(CloseMedia);
                }
            }
            Output::StartChild { child, life, route, after } => self.start_child(child, life, route, after, ctx),
            Output::StopChild(child) => self.stop_child(child),
            Output::Stt(order) => send(self.stt.as_ref(), Order(order)),
            Output::CatchUp(order) => self.catch_up(order, ctx),
            Output::Tts(order) => send(self.tts.as_ref(), Order(order)),
            Output::Ask(request) => send(self.llm.as_ref(), Ask(request)),
            Output::CancelAsk(request) => send(self.llm.as_ref(), CancelAsk(request)),
            Output::RunTool(call, desk) => self.run_tool(call, *desk, ctx),
            Output::StoreIntent(intent) => self.store_intent(intent, ctx),
            Output::HangUp => self.hang_up(ctx),
            Output::Event(event) => {
                event.emit(self.id);
                self.engine.feed.publish(self.tenant.id, self.id, &self.carrier_call, event);
            }
            Output::Refused(what) => self.engine.limits.refused(what, Instant::now()),
            Output::WriteDown(turn) => self.write_down(*turn),
            Output::Checkpoint(checkpoint) => self.keep(*checkpoint),
            Output::Finish(summary) => self.finish(*summary, ctx),
        }
    }

    fn to_media(&self, message: ToMedia) {
        send(self.media.as_ref().map(|(_, media)| media), message);
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

impl Actor for CallActor {
    type Context = Context<Self>;

    fn started(&mut self, ctx: &mut Self::Context) {
        ctx.set_mailbox_capacity(MAILBOX);
        let call = self.carrier_call.clone();
        let listed = ListedCall { call: self.id, tenant: self.tenant.id, started_at: self.started_at };
        self.engine.registry.do_send(CallStarted { call, actor: ctx.address(), listed });
        self.note_begin();
        self.perform_outputs(ctx);
    }

    fn stopped(&mut self, ctx: &mut Self::Context) {
        // Also runs after a panic: the links must not outlive the call, and the carrier must be told to ask again.
        for child in Child::ALL {
            self.stop_child(child);
        }
        send(self.media.take().map(|(_, media)| media).as_ref(), CloseMedia);
        let call = self.carrier_call.clone();
        self.engine.registry.do_send(CallEnded { call, actor: ctx.address() });
    }
}
