//! One call on simulated time.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex};
use std::time::Duration;

use chrono::{TimeDelta, TimeZone, Utc};
use frontdesk::store::{MemoryDiary, MemoryMessages, MemoryStores};
use frontdesk_actors::admission::Metered;
use frontdesk_actors::audio::{frame, mulaw};
use frontdesk_actors::call::checkpoint::Checkpoint;
use frontdesk_actors::call::core::{CallCore, CallParts};
use frontdesk_actors::call::io::{Input, Output};
use frontdesk_actors::call::summary::{CallSummary, Side, TurnTaken};
use frontdesk_actors::engine::{ModelConfig, RecogniserConfig, SecondVoiceConfig, VoiceConfig};
use frontdesk_actors::events::CallEvent;
use frontdesk_actors::llm::RequestId;
use frontdesk_actors::llm::pace::FirstTokens;
use frontdesk_actors::load::Load;
use frontdesk_actors::phrases;
use frontdesk_actors::playout::MarkName;
use frontdesk_actors::prompt;
use frontdesk_actors::reply::spoken::SpokenText;
use frontdesk_actors::settings::Settings;
use frontdesk_actors::store::{CarrierCallId, EndIntent, PhraseCache, PhraseKey, RenderedPhrase};
use frontdesk_actors::stt::catch_up::{CatchUp, CatchUpId};
use frontdesk_actors::stt::deepgram::{self as recogniser, SttParams};
use frontdesk_actors::stt::session::{RecogniserSession, for_recordings, turn_taking};
use frontdesk_actors::stt::{Stability, SttEvent, SttOrder, Transcript, Word, recorded};
use frontdesk_actors::supervision::exit::{Child, ExitReason, Life};
use frontdesk_actors::supervision::routes::{Chain, Route, Routes};
use frontdesk_actors::tenant::{PhoneNumber, Tenant};
use frontdesk_actors::tools::{ToolContext, ToolOutcome, ToolRegistry};
use frontdesk_actors::transfer::PastTransfers;
use frontdesk_actors::tts::TtsEvent;
use frontdesk_actors::tts::elevenlabs;
use frontdesk_actors::tts::session::VoiceSession;
use frontdesk_actors::vendor::VendorFailure;
use frontdesk_actors::wire::decode_payload;
use frontdesk_actors::wire::twilio::{FromCarrier, ToCarrier};
use frontdesk_sandbox::anthropic::{AnthropicConfig, AnthropicEmulator, Role};
use frontdesk_sandbox::caller::{Caller, Recording};
use frontdesk_sandbox::deepgram::{self as vendor, DeepgramConfig, FluxListen, Identity, Listen, Speak, SpeakConfig};
use frontdesk_sandbox::elevenlabs::{self as elevenlabs_vendor, ElevenLabsConfig, MultiStream};
use frontdesk_sandbox::fault::{Fault, Faulty, fault_for};
use frontdesk_sandbox::machine::{Frame, Machine};
use frontdesk_sandbox::scenario::{EndReason, Scenario};
use frontdesk_sandbox::sockets::Logbook;
use frontdesk_sandbox::twilio::media::{MediaStream, StreamEnd, StreamParts};
use frontdesk_sandbox::voice;
use frontdesk_schema::CallId;
use futures_util::FutureExt;
use tokio::time::Instant;
use url::Url;

use crate::background::step_aside;
use crate::written_down;

use super::model::Asked;
use super::pair::Pair;
use super::tenant::bright_smiles;
use super::trouble::{self, Lasting, Service, Troubles};

/// What a call is run with. Everything random follows from the seeds in it.
pub struct Setup {
    pub tenant: Arc<Tenant>,
    pub settings: Settings,
    /// The recogniser's model, as in `DEEPGRAM_MODEL`.
    pub recogniser: &'static str,
    pub deepgram: DeepgramConfig,
    pub elevenlabs: ElevenLabsConfig,
    pub anthropic: AnthropicConfig,
    /// What there is when one of these fails.
    pub second: Second,
    /// What is known of the ways to the vendors; a server shares it among its calls. `None`: nothing.
    pub routes: Option<Arc<Routes>>,
    /// Fixed phrases are in the cache, as they are in a server that has warmed up.
    pub phrases_ready: bool,
    /// How busy the call's worker is.
    pub load: Arc<Load>,
    pub network_delay: Duration,
    /// Marks of these indices are never echoed.
    pub lost_marks: fn(usize) -> bool,
    /// Which events of which voice session reach the call.
    pub voice_events: fn(u64, &TtsEvent) -> bool,
    /// What is known of the model's pace; a server shares it among its calls.
    pub first_tokens: Arc<FirstTokens>,
    /// How long a tool takes; what it does, it does at the start.
    pub tool_takes: Duration,
    /// Why the call ends can be stored.
    pub stores_intents: bool,
    /// How far the wall clock has been set forward or back at a moment of the call.
    pub wall_clock: fn(Duration) -> TimeDelta,
    /// What an earlier life of the call left behind.
    pub restored: Option<Checkpoint>,
    /// The hand-overs that nobody took.
    pub transfers: PastTransfers,
    pub seed: u64,
}

/// The fallbacks, with how each behaves; none by default.
#[derive(Clone, Default)]
pub struct Second {
    pub recogniser: Option<(&'static str, DeepgramConfig)>,
    pub model: Option<AnthropicConfig>,
    pub voice: Option<SpeakConfig>,
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            tenant: bright_smiles(),
            settings: Settings::default(),
            recogniser: "nova-3",
            deepgram: DeepgramConfig::default(),
            elevenlabs: ElevenLabsConfig::default(),
            anthropic: AnthropicConfig::default(),
            second: Second::default(),
            routes: None,
            phrases_ready: true,
            load: Load::idle(),
            network_delay: Duration::from_millis(10),
            lost_marks: |_| false,
            voice_events: |_, _| true,
            first_tokens: Arc::default(),
            tool_takes: Duration::ZERO,
            stores_intents: true,
            wall_clock: |_| TimeDelta::zero(),
            restored: None,
            transfers: PastTransfers::default(),
            seed: 1,
        }
    }
}

impl Setup {
    pub fn seeded(seed: u64) -> Self {
        let mut setup = Self { seed, ..Self::default() };
        setup.deepgram.seed = seed;
        setup.elevenlabs.seed = seed;
        setup.anthropic.seed = seed;
        setup
    }
}

type SttPair = Pair<RecogniserSession, Faulty<Box<dyn Machine>>>;
type TtsPair = Pair<VoiceSession, Faulty<Box<dyn Machine>>>;

/// How a link of a given life is doing.
enum Link<P> {
    /// Dials until then; orders wait.
    Dialling {
        life: Life,
        route: Route,
        at: Instant,
    },
    /// A dial that has failed, though nobody knows before then.
    Failing {
        life: Life,
        at: Instant,
        reason: ExitReason,
    },
    Open {
        life: Life,
        pair: P,
    },
    Gone,
}

pub struct SimulatedCall {
    setup: Setup,
    pub start: Instant,
    pub now: Instant,
    pub core: CallCore,
    pub carrier: MediaStream<Caller>,
    writer: ToCarrier,
    stt: Link<SttPair>,
    stt_orders: Vec<SttOrder>,
    stt_sessions: u64,
    tts: Link<TtsPair>,
    tts_orders: Vec<frontdesk_actors::tts::TtsOrder>,
    tts_sessions: u64,
    /// Recordings being recognised: when each is done.
    recordings: Vec<(Instant, CatchUpId, Result<Vec<Word>, VendorFailure>)>,
    /// Recordings asked for, with their length.
    pub recorded: Vec<Duration>,
    /// Sessions opened by the second way: recogniser, voice.
    pub second_sessions: [u64; 2],
    /// Requests under way: a reply, its hedge, a trial.
    asked: Vec<Asked>,
    /// Requests that were dropped before their end.
    pub cancelled: Vec<RequestId>,
    /// What the call was refused for having too much of it.
    refused: Vec<Metered>,
    pub anthropic: AnthropicEmulator,
    pub second_anthropic: AnthropicEmulator,
    /// The recogniser's, the voice's, the second voice's.
    pub logbooks: [Logbook; 3],
    tools: ToolRegistry,
    /// Who writes into the diary, and as which call.
    call: CallId,
    caller: Option<PhoneNumber>,
    pub diary: Arc<MemoryDiary>,
    troubles: Troubles,
    /// The carrier's answer to a hang-up, and when it comes.
    hanging_up: Option<(Instant, Result<(), VendorFailure>)>,
    /// When the carrier ends the call.
    carried_out: Option<Instant>,
    /// Tools that run, each with the time of its end.
    running: Vec<(Instant, String, ToolOutcome)>,
    /// From when to when each tool ran.
    pub tools_ran: Vec<(Duration, Duration)>,
    pub messages: Arc<MemoryMessages>,
    pub intents: Vec<EndIntent>,
    pub events: Vec<(Duration, CallEvent)>,
    /// Bytes of caller audio ordered to the recogniser before the disclosure was over.
    pub caller_audio_heard_early: usize,
    pub summary: Option<CallSummary>,
    /// The conversation as it was kept, oldest first.
    pub checkpoints: Vec<Checkpoint>,
    /// The turns written down so far.
    written: Vec<TurnTaken>,
    /// Frames sent to the carrier, with their time.
    pub sent: Vec<(Duration, Sent)>,
    marks_seen: usize,
    /// Caller audio is lost on its way to us.
    pub muted: bool,
    configs: Configs,
    end: Option<EndReason>,
}

/// What the call told the carrier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sent {
    Media(usize),
    Mark(MarkName),
    Clear,
    Close,
    HangUp,
}

struct Configs {
    recogniser: Chain<RecogniserConfig>,
    model: Chain<ModelConfig>,
    voice: VoiceConfig,
    second_voice: Option<SecondVoiceConfig>,
}

impl Configs {
    fn new(setup: &Setup) -> Self {
        let origin = Url::parse("http://127.0.0.1:1").unwrap();
        let recogniser =
            |model: &str| RecogniserConfig { origin: origin.clone(), api_key: "key".into(), model: model.to_owned() };
        let model = super::model::config();
        let second_model =
            setup.second.model.as_ref().map(|_| ModelConfig { model: "claude-sonnet-5-5".to_owned(), ..model.clone() });
        let second_recogniser = setup.second.recogniser.as_ref().map(|(model, _)| recogniser(model));
        Self {
            recogniser: Chain::new(recogniser(setup.recogniser), second_recogniser),
            model: Chain::new(model, second_model),
            second_voice: setup.second.voice.as_ref().map(|_| SecondVoiceConfig {
                origin: origin.clone(),
                api_key: "key".into(),
                model: None,
            }),
            voice: VoiceConfig { origin, api_key: "key".into(), zero_retention: false },
        }
    }
}

impl SimulatedCall {
    /// A call by the caller of this scenario (TOML steps, as in the scenario files).
    pub fn ring(scenario: &str, setup: Setup) -> Self {
        step_aside();
        let scenario = Scenario::parse(scenario, "test.toml").unwrap_or_else(|error| panic!("{error}"));
        let start = Instant::now();
        let parts = StreamParts {
            stream_sid: "MZ00000000000000000000000000000001".to_owned(),
            account_sid: "AC00000000000000000000000000000001".to_owned(),
            call_sid: "CA00000000000000000000000000000001".to_owned(),
            parameters: vec![("from".to_owned(), scenario.from.clone())],
            network_delay: setup.network_delay,
            call_time: Duration::ZERO,
        };
        let writer = ToCarrier::new(&parts.stream_sid);
        let carrier_call = CarrierCallId::new(parts.call_sid.clone());
        let caller = PhoneNumber::parse(&scenario.from).ok();
        let stores = MemoryStores::new(setup.settings.life.longest_call);
        let (messages, phrases, diary) = (stores.messages.clone(), stores.phrases.clone(), stores.diary.clone());
        let call = CallId::new();
        if setup.phrases_ready {
            render_phrases(&setup.tenant, phrases.as_ref());
        }
        let tools = ToolRegistry::standard(&stores.for_engine());
        let configs = Configs::new(&setup);
        let routes = setup.routes.clone().unwrap_or_else(|| {
            let voices = 1 + usize::from(configs.second_voice.is_some());
            Arc::new(Routes::new(configs.recogniser.len(), configs.model.len(), voices))
        });
        let core = CallCore::new(
            CallParts {
                call,
                carrier_call,
                tenant: setup.tenant.clone(),
                caller: caller.clone(),
                life: u8::from(setup.restored.is_some()),
                restored: setup.restored.clone(),
                transfers: setup.transfers,
                settings: Arc::new(setup.settings.clone()),
                phrases,
                first_tokens: Arc::clone(&setup.first_tokens),
                routes,
                turn_taking: configs.recogniser.map(|config| turn_taking(config, &setup.tenant.language)),
                load: setup.load.clone(),
                system_prompt: prompt::system_prompt(&setup.tenant).into(),
                tools: tools.specs(),
                started_at: Utc.with_ymd_and_hms(2026, 11, 23, 10, 0, 0).unwrap(),
            },
            start,
        );
        Self {
            start,
            now: start,
            core,
            carrier: MediaStream::new(parts, Caller::new(scenario), start),
            writer,
            stt: Link::Gone,
            stt_orders: Vec::new(),
            stt_sessions: 0,
            tts: Link::Gone,
            tts_orders: Vec::new(),
            tts_sessions: 0,
            recordings: Vec::new(),
            recorded: Vec::new(),
            second_sessions: [0; 2],
            asked: Vec::new(),
            cancelled: Vec::new(),
            refused: Vec::new(),
            anthropic: AnthropicEmulator::new(setup.anthropic.clone()),
            second_anthropic: AnthropicEmulator::new(setup.second.model.clone().unwrap_or_default()),
            logbooks: std::array::from_fn(|_| Logbook::default()),
            tools,
            call,
            caller,
            diary,
            troubles: Troubles::default(),
            hanging_up: None,
            carried_out: None,
            running: Vec::new(),
            tools_ran: Vec::new(),
            messages,
            intents: Vec::new(),
            events: Vec::new(),
            caller_audio_heard_early: 0,
            summary: None,
            checkpoints: Vec::new(),
            written: Vec::new(),
            sent: Vec::new(),
            marks_seen: 0,
            muted: false,
            configs,
            end: None,
            setup,
        }
    }

    /// Runs until the call is over on both sides.
    pub fn run(mut self) -> (Recording, Outcome) {
        self.run_until(|call| call.core.is_over() && call.carrier.is_over());
        self.finish()
    }

    pub fn run_until(&mut self, done: impl Fn(&Self) -> bool) {
        let limit = self.start + Duration::from_secs(1_200);
        while !done(self) {
            assert!(self.now < limit, "the call does not end: {:?}", self.core.snapshot());
            self.step();
        }
    }

    pub fn finish(self) -> (Recording, Outcome) {
        let reason = self.end.unwrap_or(match self.carrier.ended() {
            Some(StreamEnd::CallerHungUp) => EndReason::CallerHangup,
            _ if matches!(self.intents.first(), Some(EndIntent::Transfer { .. })) => EndReason::Transferred,
            _ => EndReason::AgentHangup,
        });
        let at = self.now - self.start;
        let remains = self.carrier.finish();
        let mut recording = remains.handset.finish(reason, at, remains.violations.into_vec());
        recording.playout_gaps = remains.gaps;
        let vendor_violations = self
            .logbooks
            .iter()
            .flat_map(Logbook::violations)
            .chain(self.anthropic.violations())
            .chain(self.second_anthropic.violations())
            .collect();
        let outcome = Outcome {
            summary: self.summary,
            events: self.events,
            intents: self.intents,
            sent: self.sent,
            vendor_violations,
            messages: self.messages,
            diary: self.diary,
            cancelled: self.cancelled,
            refused: self.refused,
            tools_ran: self.tools_ran,
            requests: self.anthropic.requests(),
        };
        (recording, outcome)
    }

    /// Goes to the next moment at which anything happens, and lets it happen.
    pub fn step(&mut self) {
        let next = [
            self.core.deadline(),
            self.carrier.deadline(),
            link_deadline(&self.stt),
            link_deadline(&self.tts),
            self.asked.iter().filter_map(Asked::deadline).min(),
            self.running.iter().map(|(until, ..)| *until).min(),
            self.recordings.iter().map(|(at, ..)| *at).min(),
            self.hanging_up.as_ref().map(|(at, _)| *at),
            self.carried_out,
        ];
        let next = next.into_iter().flatten().min().expect("a live call has a deadline");
        self.now = self.now.max(next);
        self.settle();
        if self.core.deadline().is_some_and(|at| at <= self.now) {
            self.core.handle(Input::Tick, self.now);
            let again = self.core.deadline();
            assert!(again.is_none_or(|at| at > self.now), "a tick must move the deadline on");
        }
        self.settle();
    }

    /// Moves everything that is due until nothing moves any more.
    pub fn settle(&mut self) {
        loop {
            let mut moved = self.perform();
            moved |= self.run_carrier();
            moved |= self.run_stt();
            moved |= self.run_recordings();
            moved |= self.run_tts();
            moved |= self.run_llm();
            moved |= self.run_tools();
            moved |= self.run_hang_up();
            if !moved {
                break;
            }
        }
    }

    fn is_disclosed(&self) -> bool {
        let before = self.setup.restored.as_ref().is_some_and(|kept| kept.disclosed);
        before || self.events.iter().any(|(_, event)| *event == CallEvent::Disclosed)
    }

    /// Gives the call an input from outside the simulated world.
    pub fn input(&mut self, input: Input) {
        self.core.handle(input, self.now);
        self.settle();
    }

    /// The recogniser reports this, whatever the caller really said.
    pub fn hear(&mut self, text: &str, stability: Stability) {
        self.hear_at(text, stability, self.elapsed());
    }

    /// The recogniser reports this of the time `start`, in its session's audio.
    pub fn hear_at(&mut self, text: &str, stability: Stability, start: Duration) {
        let word = |text: &str| Word { text: text.to_owned(), start, end: start + Duration::from_millis(200) };
        let transcript = Transcript {
            text: text.to_owned(),
            words: text.split_whitespace().map(word).collect(),
            start,
            duration: Duration::from_millis(400),
            stability,
            speech_final: false,
            from_finalize: false,
        };
        self.recogniser(SttEvent::Transcript(transcript));
    }

    /// The recogniser reports this.
    pub fn recogniser(&mut self, event: SttEvent) {
        let Link::Open { life, .. } = self.stt else { panic!("the recogniser is not connected") };
        self.input(Input::Stt { life, event });
    }

    /// Requests that the first model has been sent.
    pub fn requests(&self) -> usize {
        self.anthropic.requests().len()
    }

    pub fn elapsed(&self) -> Duration {
        self.now - self.start
    }

    fn perform(&mut self) -> bool {
        let mut moved = false;
        while let Some(output) = self.core.poll() {
            moved = true;
            let at = self.elapsed();
            match output {
                Output::Media(audio) => {
                    self.sent.push((at, Sent::Media(audio.len())));
                    let text = self.writer.media(&audio);
                    self.tell_carrier(&text);
                }
                Output::Mark(mark) => {
                    self.sent.push((at, Sent::Mark(mark)));
                    let text = self.writer.mark(mark);
                    self.tell_carrier(&text);
                }
                Output::Clear => {
                    self.sent.push((at, Sent::Clear));
                    let text = self.writer.clear();
                    self.tell_carrier(&text);
                }
                Output::CloseMedia => {
                    self.sent.push((at, Sent::Close));
                    self.carrier.handle(Frame::Close(1000, String::new()), self.now);
                }
                Output::StartChild { child: Child::Stt, life, route, after } => {
                    self.stt_orders.clear();
                    self.stt = Link::Dialling { life, route, at: self.now + after + DIAL };
                }
                Output::StartChild { child: Child::Tts, life, route, after } => {
                    self.tts_orders.clear();
                    self.tts = Link::Dialling { life, route, at: self.now + after + DIAL };
                }
                Output::StartChild { child: Child::Llm, .. } => {}
                Output::StopChild(Child::Stt) => self.stt = Link::Gone,
                Output::StopChild(Child::Tts) => self.tts = Link::Gone,
                Output::StopChild(Child::Llm) => self.asked.clear(),
                Output::Stt(SttOrder::Audio(audio)) if !self.is_disclosed() => {
                    self.caller_audio_heard_early += audio.len();
                }
                Output::Stt(order) => match &mut self.stt {
                    Link::Open { pair, .. } => pair.order(order, self.now),
                    _ => self.stt_orders.push(order),
                },
                Output::CatchUp(order) => self.recognise(order),
                Output::Tts(order) => match &mut self.tts {
                    Link::Open { pair, .. } => pair.order(order, self.now),
                    _ => self.tts_orders.push(order),
                },
                Output::Ask(request) => {
                    let first = request.route == Route(0);
                    let emulator = if first { &self.anthropic } else { &self.second_anthropic };
                    let model = self.configs.model.at(request.route);
                    let trouble = self.troubles.befalls(Service::Model, self.now).filter(|_| first);
                    self.asked.push(match trouble {
                        None => Asked::new(emulator, model, &request, self.now),
                        Some(fault) => Asked::under(fault, emulator, model, &request, self.now),
                    });
                }
                Output::CancelAsk(request) => {
                    let before = self.asked.len();
                    self.asked.retain(|asked| asked.request != request);
                    self.cancelled.extend((self.asked.len() < before).then_some(request));
                }
                Output::RunTool(call, desk) => {
                    let context = ToolContext {
                        call: self.call,
                        life: 0,
                        tenant: self.setup.tenant.clone(),
                        caller: self.caller.clone(),
                        desk: *desk,
                        now: Utc.with_ymd_and_hms(2026, 11, 23, 10, 0, 0).unwrap() + (self.setup.wall_clock)(at),
                    };
                    // Tools bound their waits by timers, which want a runtime although nothing waits here.
                    let _timers = timers().enter();
                    let outcome = self.tools.run(&call.name, call.input, context);
                    let outcome = outcome.now_or_never().expect("stores in memory answer at once");
                    self.tools_ran.push((at, at + self.setup.tool_takes));
                    self.running.push((self.now + self.setup.tool_takes, call.id, outcome));
                }
                Output::StoreIntent(intent) => {
                    self.intents.push(intent);
                    if self.setup.stores_intents {
                        self.core.handle(Input::IntentStored, self.now);
                    }
                }
                Output::HangUp => {
                    self.sent.push((at, Sent::HangUp));
                    self.hang_up();
                }
                Output::Event(event) => self.events.push((at, event)),
                Output::Refused(what) => self.refused.push(what),
                Output::Checkpoint(checkpoint) => self.checkpoints.push(*checkpoint),
                Output::WriteDown(turn) => self.written.push(*turn),
                Output::Finish(summary) => {
                    written_down::check(&self.written, &summary);
                    assert!(self.summary.replace(*summary).is_none(), "a call has one summary");
                    self.stt = Link::Gone;
                    self.tts = Link::Gone;
                    self.asked.clear();
                    self.recordings.clear();
                    self.carrier.handle(Frame::Close(1000, String::new()), self.now);
                }
            }
        }
        moved
    }

    fn hang_up(&mut self) {
        let (now, troubles) = (self.now, &mut self.troubles);
        let mut troubled = false;
        let done = trouble::hang_up(|after| {
            let fault = troubles.befalls(Service::Carrier, now + after);
            troubled |= fault.is_some();
            fault
        });
        // A carrier in good order is not waited for: no test is about its 90 ms.
        let at = |after: Duration| if troubled { now + after } else { now };
        self.carried_out = done.carried_out.map(at);
        self.hanging_up = Some((at(done.answered), done.result));
    }

    fn run_hang_up(&mut self) -> bool {
        let carried_out = self.carried_out.take_if(|at| *at <= self.now).is_some();
        if carried_out {
            self.carrier.stop(StreamEnd::Updated, self.now);
        }
        let answered = self.hanging_up.take_if(|(at, _)| *at <= self.now);
        let moved = carried_out || answered.is_some();
        if let Some((_, result)) = answered {
            self.core.handle(Input::HungUp(result), self.now);
        }
        moved
    }

    /// A service has a bad time from now on: what it is doing for this call suffers, and what it will be asked for.
    pub fn strike(&mut self, service: Service, fault: &Fault, lasting: Lasting) {
        let at_the_door = trouble::is_at_the_door(fault);
        let present = if at_the_door { Fault::Reset { after: 0 } } else { fault.clone() };
        let struck = match (service, &mut self.stt, &mut self.tts) {
            (Service::Recogniser, Link::Open { pair, .. }, _) => {
                pair.vendor_mut().strike(present, self.now);
                true
            }
            (Service::Voice, _, Link::Open { pair, .. }) => {
                pair.vendor_mut().strike(present, self.now);
                true
            }
            (Service::Model, ..) => {
                self.asked.iter_mut().for_each(|asked| asked.strike(&present, self.now));
                !self.asked.is_empty()
            }
            _ => false,
        };
        if !struck || at_the_door || lasting != Lasting::Once {
            self.troubles.add(service, fault.clone(), lasting);
        }
        self.settle();
    }

    /// The model has been asked and has not begun to answer.
    pub fn is_thinking(&self) -> bool {
        !self.asked.is_empty()
    }

    pub fn is_running_tool(&self) -> bool {
        !self.running.is_empty()
    }

    fn tell_carrier(&mut self, text: &str) {
        self.carrier.handle(Frame::Text(text.to_owned()), self.now);
    }

    fn run_carrier(&mut self) -> bool {
        if self.carrier.deadline().is_some_and(|at| at <= self.now) {
            self.carrier.tick(self.now);
        }
        let mut moved = false;
        while let Some(frame) = self.carrier.poll() {
            moved = true;
            let input = match frame {
                Frame::Text(text) => match FromCarrier::parse(&text).expect("the carrier speaks its protocol") {
                    FromCarrier::Media { .. } if self.muted => None,
                    FromCarrier::Media { payload } => Some(Input::Frame(decode_payload(&payload).unwrap())),
                    FromCarrier::Dtmf { digit } => Some(Input::Key(digit)),
                    FromCarrier::Mark { name } => {
                        self.marks_seen += 1;
                        let lost = (self.setup.lost_marks)(self.marks_seen);
                        MarkName::parse(&name).filter(|_| !lost).map(Input::MarkEchoed)
                    }
                    FromCarrier::Stop => Some(Input::MediaStopped),
                    _ => None,
                },
                Frame::Reset => Some(Input::MediaLost),
                _ => None,
            };
            if let Some(input) = input {
                self.core.handle(input, self.now);
            }
        }
        moved
    }

    fn run_stt(&mut self) -> bool {
        if let Some((life, reason)) = failed(&mut self.stt, self.now) {
            self.core.handle(Input::ChildExited { child: Child::Stt, life, reason }, self.now);
            return true;
        }
        if let Link::Dialling { life, route, at } = self.stt {
            if at > self.now {
                return false;
            }
            let first = route == Route(0);
            let number = if first { &mut self.stt_sessions } else { &mut self.second_sessions[0] };
            *number += 1;
            let number = *number;
            let fault = fault_for(&self.deepgram(route).faults, number);
            let fault = fault.or_else(|| self.troubles.befalls(Service::Recogniser, self.now).filter(|_| first));
            let failed = fault.as_ref().and_then(|fault| {
                trouble::failed_dial(fault, frontdesk_sandbox::deepgram::QUOTA, |status| {
                    recogniser::failure_of_status(status, "")
                })
            });
            if let Some((after, reason)) = failed {
                self.stt = Link::Failing { life, at: self.now + after, reason };
                return true;
            }
            let mut pair = self.open_stt(route, fault);
            for order in self.stt_orders.drain(..) {
                pair.order(order, self.now);
            }
            self.stt = Link::Open { life, pair };
        }
        let Link::Open { life, pair } = &mut self.stt else { return false };
        let life = *life;
        let (events, over) = pair.run(self.now);
        let moved = over || !events.is_empty();
        for event in events {
            self.core.handle(Input::Stt { life, event }, self.now);
        }
        if over {
            self.stt = Link::Gone;
            self.core.handle(exited(Child::Stt, life), self.now);
        }
        moved
    }

    /// Posts a recording, as `stt::recorded` does.
    fn recognise(&mut self, CatchUp { id, route, audio, within }: CatchUp) {
        self.recorded.push(mulaw::duration(audio.len()));
        let number = self.recorded.len() as u64;
        let config = self.deepgram(route);
        let fault = fault_for(&config.recorded.faults, number);
        let params = SttParams { language: self.setup.tenant.language.clone(), key_terms: Vec::new() };
        let recogniser = for_recordings(self.configs.recogniser.at(route));
        let url = recogniser::recorded_url(&recogniser, &params);
        let identity = identity(self.setup.seed.wrapping_add(number));
        let answer = vendor::recorded::recognise(url.query().unwrap_or_default(), &audio, config, &identity);
        let answer = answer.expect("our query is accepted");
        let first = route == Route(0);
        let fault = fault.or_else(|| self.troubles.befalls(Service::Recogniser, self.now).filter(|_| first));
        let (after, body) = trouble::recording(fault.as_ref(), answer, within);
        let result = body.and_then(|body| recorded::words(&body));
        self.recordings.push((self.now + after, id, result));
    }

    fn run_recordings(&mut self) -> bool {
        let now = self.now;
        let done: Vec<_> = self.recordings.extract_if(.., |(at, ..)| *at <= now).collect();
        let moved = !done.is_empty();
        for (_, id, result) in done {
            self.core.handle(Input::CaughtUp { id, result }, now);
        }
        moved
    }

    fn deepgram(&self, route: Route) -> &DeepgramConfig {
        let second = self.setup.second.recogniser.as_ref().filter(|_| route != Route(0));
        second.map_or(&self.setup.deepgram, |(_, config)| config)
    }

    fn open_stt(&self, route: Route, fault: Option<Fault>) -> SttPair {
        let params = SttParams { language: self.setup.tenant.language.clone(), key_terms: Vec::new() };
        let (session, url) = RecogniserSession::for_call(self.configs.recogniser.at(route), &params);
        let query = url.query().unwrap_or_default();
        let identity = identity(self.setup.seed.wrapping_add(self.stt_sessions));
        let (config, logbook) = (self.deepgram(route).clone(), self.logbooks[0].clone());
        let accepted = "our query is accepted";
        let listen: Box<dyn Machine> = match session {
            RecogniserSession::Transcribing(_) => {
                Box::new(Listen::new(query.parse().expect(accepted), config, identity, logbook, self.now))
            }
            RecogniserSession::TurnTaking(_) => {
                Box::new(FluxListen::new(query.parse().expect(accepted), config, identity, logbook, self.now))
            }
        };
        Pair::open(session, Faulty::new(listen, fault, self.now), self.now)
    }

    fn run_tts(&mut self) -> bool {
        if let Some((life, reason)) = failed(&mut self.tts, self.now) {
            self.core.handle(Input::ChildExited { child: Child::Tts, life, reason }, self.now);
            return true;
        }
        if let Link::Dialling { life, route, at } = self.tts {
            if at > self.now {
                return false;
            }
            let second = self.setup.second.voice.clone().filter(|_| route != Route(0));
            let number = if second.is_some() { &mut self.second_sessions[1] } else { &mut self.tts_sessions };
            *number += 1;
            let number = *number;
            let first = second.is_none();
            let faults = second.as_ref().map_or(&self.setup.elevenlabs.faults, |config| &config.faults);
            let fault = fault_for(faults, number);
            let fault = fault.or_else(|| self.troubles.befalls(Service::Voice, self.now).filter(|_| first));
            let failed = fault.as_ref().and_then(|fault| {
                trouble::failed_dial(fault, elevenlabs_vendor::QUOTA, |status| {
                    elevenlabs::failure_of_status(status, "")
                })
            });
            if let Some((after, reason)) = failed {
                self.tts = Link::Failing { life, at: self.now + after, reason };
                return true;
            }
            let (tenant, second_voice) = (&self.setup.tenant, self.configs.second_voice.as_ref());
            let (session, endpoint) = VoiceSession::for_call(&self.configs.voice, second_voice, tenant, route);
            let query = endpoint.url.query().unwrap_or_default();
            let seed = self.setup.seed.wrapping_add(number);
            let accepted = "our query is accepted";
            let vendor: Box<dyn Machine> = match session {
                VoiceSession::First(_) => {
                    let params: elevenlabs_vendor::StreamParams = query.parse().expect(accepted);
                    let config = self.setup.elevenlabs.clone();
                    Box::new(MultiStream::new(params, config, seed, self.logbooks[1].clone(), self.now))
                }
                VoiceSession::Second(_) => {
                    let identity = identity(seed);
                    let config = second.unwrap_or_default();
                    let logbook = self.logbooks[2].clone();
                    Box::new(Speak::new(query.parse().expect(accepted), config, &identity, logbook, self.now))
                }
            };
            let mut pair = Pair::open(session, Faulty::new(vendor, fault, self.now), self.now);
            for order in self.tts_orders.drain(..) {
                pair.order(order, self.now);
            }
            self.tts = Link::Open { life, pair };
        }
        let Link::Open { life, pair } = &mut self.tts else { return false };
        let life = *life;
        let (events, over) = pair.run(self.now);
        let moved = over || !events.is_empty();
        for event in events.into_iter().filter(|event| (self.setup.voice_events)(self.tts_sessions, event)) {
            self.core.handle(Input::Tts { life, event }, self.now);
        }
        if over {
            self.tts = Link::Gone;
            self.core.handle(exited(Child::Tts, life), self.now);
        }
        moved
    }

    fn run_llm(&mut self) -> bool {
        let now = self.now;
        let heard: Vec<_> = self
            .asked
            .iter_mut()
            .flat_map(|asked| asked.run(now).into_iter().map(|event| (asked.request, event)).collect::<Vec<_>>())
            .collect();
        self.asked.retain(|asked| !asked.is_over());
        let moved = !heard.is_empty();
        for (request, event) in heard {
            self.core.handle(Input::Llm { request, event }, now);
        }
        moved
    }

    fn run_tools(&mut self) -> bool {
        let now = self.now;
        let finished: Vec<_> = self.running.extract_if(.., |(until, ..)| *until <= now).collect();
        let moved = !finished.is_empty();
        for (_, id, outcome) in finished {
            self.core.handle(Input::ToolFinished { id, outcome }, now);
        }
        moved
    }
}

/// TCP, TLS and upgrade of a vendor's socket.
const DIAL: Duration = Duration::from_millis(80);

fn timers() -> &'static tokio::runtime::Runtime {
    static TIMERS: LazyLock<tokio::runtime::Runtime> =
        LazyLock::new(|| tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime"));
    &TIMERS
}

fn identity(seed: u64) -> Identity {
    let created = Utc.with_ymd_and_hms(2026, 11, 23, 10, 0, 0).unwrap();
    Identity { request_id: uuid::Uuid::nil(), created, seed }
}

fn exited(child: Child, life: Life) -> Input {
    Input::ChildExited { child, life, reason: ExitReason::Finished }
}

/// The link whose dial turns out to have failed, with the reason.
fn failed<P>(link: &mut Link<P>, now: Instant) -> Option<(Life, ExitReason)> {
    let Link::Failing { life, at, reason } = link else { return None };
    if *at > now {
        return None;
    }
    let failed = (*life, reason.clone());
    *link = Link::Gone;
    Some(failed)
}

fn link_deadline<S, M>(link: &Link<Pair<S, M>>) -> Option<Instant>
where
    S: frontdesk_actors::link::Session,
    M: Machine,
{
    match link {
        Link::Dialling { at, .. } | Link::Failing { at, .. } => Some(*at),
        Link::Open { pair, .. } => pair.deadline(),
        Link::Gone => None,
    }
}

/// Renders the fixed phrases as the server does at its start; the simulated voice is deterministic.
fn render_phrases(tenant: &Tenant, cache: &dyn PhraseCache) {
    static RENDERED: Mutex<Option<HashMap<String, RenderedPhrase>>> = Mutex::new(None);
    let mut rendered = RENDERED.lock().unwrap();
    let rendered = rendered.get_or_insert_default();
    for text in phrases::all(&tenant.language).into_iter().chain([tenant.greeting.as_str()]) {
        let phrase = rendered.entry(text.to_owned()).or_insert_with(|| {
            let audio = frame::pad_to_frames(voice::encode(text));
            let length = mulaw::duration(audio.len());
            RenderedPhrase { audio: audio.into(), text: SpokenText::proportional(text, length) }
        });
        cache.put(PhraseKey { voice: tenant.voice.clone(), text: text.to_owned() }, phrase.clone());
    }
}

/// What a call left behind, besides what the caller lived through.
pub struct Outcome {
    pub summary: Option<CallSummary>,
    pub events: Vec<(Duration, CallEvent)>,
    pub intents: Vec<EndIntent>,
    pub sent: Vec<(Duration, Sent)>,
    /// Rules of the vendors that we broke.
    pub vendor_violations: Vec<String>,
    pub messages: Arc<MemoryMessages>,
    pub diary: Arc<MemoryDiary>,
    /// Requests that were dropped before their end.
    pub cancelled: Vec<RequestId>,
    /// What the call was refused for having too much of it.
    pub refused: Vec<Metered>,
    /// From when to when each tool ran.
    pub tools_ran: Vec<(Duration, Duration)>,
    pub requests: Vec<frontdesk_sandbox::anthropic::Request>,
}

/// The conversation as a person would read it, for failure messages.
pub fn show(recording: &Recording) -> String {
    frontdesk_sandbox::report::conversation(recording)
}

impl Outcome {
    /// What each side said according to the summary: a line for each turn, without case and punctuation.
    pub fn said(&self, side: Side) -> Vec<String> {
        let turns = &self.summary.as_ref().expect("the call is over").turns;
        turns.iter().filter(|turn| turn.side == side).map(|turn| plain(&turn.text)).collect()
    }

    /// What the model was told that the caller said, in its last request: a line for each turn. The first message is
    /// not the caller's; it says when and from where the call came.
    pub fn caller_in_last_request(&self) -> Vec<String> {
        let messages = self.requests.last().map(|request| request.messages.as_slice()).unwrap_or_default();
        let callers = messages.iter().filter(|message| message.role == Role::User).skip(1);
        callers.map(|message| plain(&message.content.text())).filter(|said| !said.is_empty()).collect()
    }

    pub fn count(&self, counts: impl Fn(&CallEvent) -> bool) -> usize {
        self.events.iter().filter(|(_, event)| counts(event)).count()
    }

    pub fn clears(&self) -> usize {
        self.sent.iter().filter(|(_, sent)| *sent == Sent::Clear).count()
    }

    /// Bytes of audio that went to the carrier.
    pub fn audio_sent(&self) -> usize {
        let sizes = self.sent.iter().map(|(_, sent)| if let Sent::Media(bytes) = sent { *bytes } else { 0 });
        sizes.sum()
    }
}

/// Words without case and punctuation.
pub fn plain(text: &str) -> String {
    let letters: String = text.to_lowercase().chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}
