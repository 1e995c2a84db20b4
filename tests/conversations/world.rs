//! One conversation: the call's core among a simulated caller, carrier, recogniser, model and voice.

mod due;
mod performing;
mod shared;
mod timeline;

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::sync::Arc;
use std::time::Duration;

use chrono::{TimeZone, Utc};
use frontdesk_actors::call::core::{CallCore, CallParts};
use frontdesk_actors::call::io::Input;
use frontdesk_actors::call::summary::TurnTaken;
use frontdesk_actors::llm::RequestId;
use frontdesk_actors::store::CarrierCallId;
use frontdesk_actors::supervision::exit::Life;
use frontdesk_actors::supervision::routes::Chain;
use frontdesk_schema::CallId;
use tokio::time::Instant;

use super::caller::{Caller, Sound};
use super::carrier::Carrier;
use super::checks::ALIVE;
use super::ears::Ears;
use super::manners::Manners;
use super::model::Model;
use super::sound::{CALLER, CALLER_FRAMES};
use super::story::{Reported, Story, Voiced, heard_words, tokens};
use super::time::{At, FRAME, MS};
use super::voice::Voice;
use due::{Due, Scheduled};
use shared::{BY_RULE, PLAIN};
use timeline::{show_stt, show_tts};

/// Inputs at one instant after which the core is held to go round in circles.
const MOST_AT_ONCE: u32 = 2_000;
/// TCP, TLS and upgrade of a link.
const DIAL: At = 80 * MS;

pub struct World {
    /// The turns written down so far.
    written: Vec<TurnTaken>,
    seed: u64,
    start: Instant,
    now: At,
    core: CallCore,
    caller: Caller,
    carrier: Carrier,
    recogniser: Ears,
    stt_life: Life,
    model: Model,
    cancelled: Vec<RequestId>,
    voice: Voice,
    tts_life: Life,
    due: BinaryHeap<Reverse<Scheduled>>,
    scheduled: u64,
    /// When the next caller frame has been recorded; `None` once the line is closed.
    next_frame: Option<At>,
    inputs_at_once: u32,
    fixed_said: usize,
    /// An instant answer was decided on, and has not gone to the voice yet.
    instant_due: bool,
    /// Of the last loud frame that was sent.
    last_tag: Option<u16>,
    /// Utterances that were cleared; their sound must not follow.
    cleared: Vec<Voiced>,
    story: Story,
    /// Lines of the timeline, when somebody wants to read it.
    pub told: Option<Vec<String>>,
}

/// Runs a conversation to its end.
pub fn converse(seed: u64) -> Story {
    World::new(seed, false).run().0
}

/// Runs a conversation to its end and tells it line by line.
pub fn tell(seed: u64) -> (Story, Vec<String>) {
    let (story, told) = World::new(seed, true).run();
    (story, told.unwrap_or_default())
}

impl World {
    fn new(seed: u64, tells: bool) -> Self {
        let start = Instant::now();
        let turn_taking = Ears::turn_taking(seed);
        let common = match Manners::of(seed) {
            Manners::Plain => &*PLAIN,
            Manners::ByRule => &*BY_RULE,
        };
        let parts = CallParts {
            call: CallId::new(),
            carrier_call: CarrierCallId::new("CA1".to_owned()),
            tenant: Arc::clone(&common.tenant),
            caller: None,
            life: 0,
            restored: None,
            transfers: frontdesk_actors::transfer::PastTransfers::default(),
            settings: Arc::clone(&common.settings),
            phrases: Arc::clone(&common.phrases),
            first_tokens: Arc::default(),
            routes: Default::default(),
            turn_taking: Chain::new(turn_taking, []),
            load: Arc::default(),
            system_prompt: Arc::clone(&common.system_prompt),
            tools: Arc::clone(&common.tools),
            started_at: Utc.timestamp_opt(1_795_000_000, 0).single().expect("a time that exists"),
        };
        Self {
            written: Vec::new(),
            seed,
            start,
            now: 0,
            core: CallCore::new(parts, start),
            caller: Caller::new(seed),
            carrier: Carrier::new(seed),
            recogniser: Ears::new(turn_taking, seed, DIAL),
            stt_life: Life(1),
            model: Model::new(seed),
            cancelled: Vec::new(),
            voice: Voice::new(seed),
            tts_life: Life(1),
            due: BinaryHeap::new(),
            scheduled: 0,
            next_frame: Some(FRAME),
            inputs_at_once: 0,
            fixed_said: 0,
            instant_due: false,
            last_tag: None,
            cleared: Vec::new(),
            story: Story::default(),
            told: tells.then(Vec::new),
        }
    }

    fn run(mut self) -> (Story, Option<Vec<String>>) {
        self.perform();
        while !self.core.is_over() && self.story.wrong.iter().all(|(check, _)| *check != ALIVE) {
            self.step();
        }
        let until = self.story.ended_at.min(self.now);
        self.story.delay = self.carrier.delay;
        self.story.heard = heard_words(&self.carrier.played, &self.voice.spoken, until);
        self.story.history = tokens(&self.core.history().messages()).collect();
        self.story.words = self.caller.words;
        self.story.utterances = self.caller.utterances;
        self.story.answered = self.model.words;
        self.story.voice_is_unreliable = self.voice.unreliable;
        self.story.spoken = self.voice.spoken;
        (self.story, self.told)
    }

    /// Goes to the next moment at which anything happens, and lets it happen.
    fn step(&mut self) {
        let deadline = self.deadline();
        if deadline.is_none() {
            self.wrong(ALIVE, "a live call has no deadline".to_owned());
            return;
        }
        let due = self.due.peek().map(|Reverse(next)| next.at);
        let frame = self.next_frame.map(|at| at + self.carrier.delay);
        let next = [deadline, due, frame, self.carrier.next_echo()].into_iter().flatten().min().unwrap_or(self.now);
        if next > self.now {
            self.now = next;
            self.inputs_at_once = 0;
        }
        if self.caller.sounds.len() + 1 >= CALLER_FRAMES || self.now > CALLER_FRAMES as At * FRAME {
            self.wrong(ALIVE, format!("the call does not end: {:?}", self.core.snapshot()));
            return;
        }
        if frame.is_some_and(|at| at <= self.now) {
            self.caller_frame();
        } else if due.is_some_and(|at| at <= self.now) {
            if let Some(Reverse(scheduled)) = self.due.pop() {
                self.happen(scheduled.due);
            }
        } else if let Some(mark) = self.carrier.echo(self.now) {
            self.input(Input::MarkEchoed(mark));
        } else {
            self.input(Input::Tick);
            if self.deadline().is_some_and(|at| at <= self.now) {
                let snapshot = self.core.snapshot();
                self.wrong(ALIVE, format!("a tick at {} ms does not move the deadline: {snapshot:?}", self.now / MS));
            }
        }
    }

    /// Rounded up: the core must be due when it is ticked.
    fn deadline(&self) -> Option<At> {
        let wait = self.core.deadline()?.saturating_duration_since(self.start);
        Some(wait.as_nanos().div_ceil(1_000) as At)
    }

    fn caller_frame(&mut self) {
        let Some(end) = self.next_frame else { return };
        let begin = end - FRAME;
        let agent = self.carrier.heard(begin);
        let before = self.caller.utterances.len();
        let number = self.caller.sounds.len();
        let Some(sound) = self.caller.frame(begin, agent) else {
            self.tell(|_| "caller hangs up".to_owned());
            self.close_line();
            self.input(Input::MediaStopped);
            return;
        };
        if self.told.is_some() && self.caller.utterances.len() > before {
            self.tell_utterance();
        }
        self.next_frame = Some(end + FRAME);
        self.input(Input::Frame(CALLER.frame(number, sound != Sound::Nothing)));
    }

    /// Nothing more is heard or said.
    fn close_line(&mut self) {
        self.next_frame = None;
        if self.story.ended_at == 0 {
            self.story.ended_at = self.now.saturating_sub(self.carrier.delay);
        }
        self.story.ending_at.get_or_insert(self.now);
    }

    fn happen(&mut self, due: Due) {
        match due {
            Due::Stt { life, report } if life == self.stt_life => {
                let (at, is_final) = (self.now, report.is_final);
                self.story.reported.extend(report.words.iter().map(|word| Reported { word: *word, at, is_final }));
                self.tell(|_| format!("  stt: {}", show_stt(&report)));
                self.input(Input::Stt { life, event: report.event });
            }
            Due::Llm { request, event } if !self.cancelled.contains(&request) => {
                self.tell(|_| format!("  llm {}: {event:?}", request.0));
                self.input(Input::Llm { request, event });
            }
            Due::Tts { life, event } if life == self.tts_life && self.voice.is_wanted(&event) => {
                self.tell(|_| format!("  tts: {}", show_tts(&event)));
                self.input(Input::Tts { life, event });
            }
            Due::Tool { id, outcome } => {
                self.tell(|_| format!("  tool {id}: {:?}, spoken: {}", outcome.effect, outcome.spoken.is_some()));
                self.input(Input::ToolFinished { id, outcome });
            }
            Due::Input(input) => self.input(input),
            Due::Stt { .. } | Due::Llm { .. } | Due::Tts { .. } => {}
        }
    }

    fn input(&mut self, input: Input) {
        self.inputs_at_once += 1;
        if self.inputs_at_once > MOST_AT_ONCE {
            self.wrong(ALIVE, format!("the core goes round in circles at {} ms", self.now / MS));
            return;
        }
        self.core.handle(input, self.start + Duration::from_micros(self.now));
        self.perform();
    }

    fn schedule(&mut self, at: At, due: Due) {
        self.scheduled += 1;
        self.due.push(Reverse(Scheduled { at: at.max(self.now), order: self.scheduled, due }));
    }

    fn wrong(&mut self, check: &'static str, message: String) {
        self.tell(|_| format!("!!! {message}"));
        self.story.wrong.push((check, message));
    }
}
