//! One call on simulated time.

mod carrier;
mod link;
mod outcome;
mod performing;
mod recogniser;
mod ringing;
mod setup;
mod voice;

use std::sync::Arc;
use std::time::Duration;

use frontdesk::store::{MemoryDiary, MemoryMessages};
use frontdesk_actors::admission::Metered;
use frontdesk_actors::call::checkpoint::Checkpoint;
use frontdesk_actors::call::core::CallCore;
use frontdesk_actors::call::io::Input;
use frontdesk_actors::call::summary::{CallSummary, TurnTaken};
use frontdesk_actors::events::CallEvent;
use frontdesk_actors::llm::RequestId;
use frontdesk_actors::store::EndIntent;
use frontdesk_actors::stt::catch_up::CatchUpId;
use frontdesk_actors::stt::{SttOrder, Word};
use frontdesk_actors::tenant::PhoneNumber;
use frontdesk_actors::tools::{ToolOutcome, ToolRegistry};
use frontdesk_actors::vendor::VendorFailure;
use frontdesk_actors::wire::twilio::ToCarrier;
use frontdesk_sandbox::anthropic::AnthropicEmulator;
use frontdesk_sandbox::caller::{Caller, Recording};
use frontdesk_sandbox::fault::Fault;
use frontdesk_sandbox::machine::Machine as _;
use frontdesk_sandbox::scenario::EndReason;
use frontdesk_sandbox::sockets::Logbook;
use frontdesk_sandbox::twilio::media::MediaStream;
use frontdesk_schema::CallId;
use tokio::time::Instant;

use super::model::Asked;
use super::trouble::{self, Lasting, Service, Troubles};
pub use carrier::Sent;
use link::{Link, SttPair, TtsPair, link_deadline};
pub use outcome::{Outcome, plain, show};
use setup::Configs;
pub use setup::Setup;

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

impl SimulatedCall {
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

    /// Gives the call an input from outside the simulated world.
    pub fn input(&mut self, input: Input) {
        self.core.handle(input, self.now);
        self.settle();
    }

    /// Requests that the first model has been sent.
    pub fn requests(&self) -> usize {
        self.anthropic.requests().len()
    }

    pub fn elapsed(&self) -> Duration {
        self.now - self.start
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
