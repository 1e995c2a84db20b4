//! The core of a call: a routing table over small machines, without I/O and without a clock.
//!
//! [`CallCore::handle`] takes what happened and when; [`CallCore::poll`] gives what is to be done;
//! [`CallCore::deadline`] says when to call again if nothing happens. The machines decide, the files in
//! [`rules`](crate::call::rules) join them, one rule each.

mod beginning;
mod parts;
mod snapshot;

use std::collections::{HashMap, VecDeque};
use std::time::Duration;

use tokio::time::Instant;

pub use self::parts::CallParts;
pub use self::snapshot::CallSnapshot;
use crate::call::io::{Input, Output};
use crate::call::media_clock::MediaClock;
use crate::call::phase::Phase;
use crate::call::records::Records;
use crate::call::rules::catching_up::CatchingUp;
use crate::call::rules::checkpointing::Kept;
use crate::call::rules::children::Children;
use crate::call::rules::hearing::PendingSound;
use crate::call::rules::models::Asked;
use crate::call::rules::openers::PendingOpener;
use crate::call::rules::probing::Probe;
use crate::call::rules::scripted::Scripted;
use crate::call::rules::triage::Advising;
use crate::call::rules::turns::LastTurn;
use crate::call::rules::weighing::Position;
use crate::call::tally::Tally;
use crate::call::trail::{Decision, Trail};
use crate::desk::Desk;
use crate::events::CallEvent;
use crate::llm::RequestId;
use crate::llm::spending::Spending;
use crate::playout::UtteranceId;
use crate::playout::player::Player;
use crate::reply::answer::{Answer, Timings};
use crate::reply::history::History;
use crate::reply::speculation::Speculation;
use crate::settings::Settings;
use crate::stt::backlog::Backlog;
use crate::stt::collect::Collector;
use crate::stt::replay::AudioRing;
use crate::triage::Triage;
use crate::turn::barge_in::BargeIn;
use crate::turn::completeness::Dictated;
use crate::turn::dead_air::DeadAir;
use crate::turn::deaf::Deaf;
use crate::turn::ear::Ear;
use crate::turn::echo::Echo;
use crate::turn::echo_words::EchoWords;
use crate::turn::endpointing::Endpointing;
use crate::turn::idle::Idle;
use crate::turn::keypad::Keypad;
use crate::turn::recording::Recording;
use crate::turn::transcript::CallerTranscript;
use crate::turn::unheard::Unheard;

/// See the [module](self).
pub struct CallCore {
    pub(super) parts: CallParts,
    pub(super) started: Instant,
    pub(super) phase: Phase,
    pub(super) children: Children,
    // The caller's side.
    pub(super) backlog: Backlog,
    pub(super) ring: AudioRing,
    pub(super) catching_up: CatchingUp,
    pub(super) collector: Collector,
    pub(super) media_clock: MediaClock,
    pub(super) ear: Ear,
    pub(super) transcript: CallerTranscript,
    pub(super) endpointing: Endpointing,
    pub(super) keypad: Keypad,
    pub(super) unheard: Unheard,
    pub(super) deaf: Deaf,
    /// Where in the agent's speech the present turn began.
    pub(super) position: Position,
    /// The caller's last sound began while the agent was silent in the middle of what it has to say.
    pub(super) began_in_gap: bool,
    /// The words of the present turn want the floor.
    pub(super) words_want_floor: bool,
    /// Where the last sound that our ear noticed began, in caller audio time.
    pub(super) sound_began: Duration,
    /// A sound of the caller's whose words may still come.
    pub(super) sound: Option<PendingSound>,
    /// What the agent asked for last, if it is something to dictate.
    pub(super) expected: Option<Dictated>,
    pub(super) last_turn: Option<LastTurn>,
    // The agent's side.
    pub(super) player: Player,
    pub(super) next_utterance: u32,
    pub(super) next_request: u32,
    /// The requests that run; oldest first.
    pub(super) asked_by: VecDeque<Asked>,
    /// A model that was broken is being asked.
    pub(super) probe: Option<Probe>,
    pub(super) spending: Spending,
    pub(super) answer: Option<Answer>,
    /// What the call has been told of the diary.
    pub(super) desk: Desk,
    pub(super) triage: Triage,
    /// Advice that is being given.
    pub(super) advising: Option<Advising>,
    pub(super) tool_rounds: u32,
    /// An unfounded claim was dropped in this turn, and the model was asked again.
    pub(super) claim_refused: bool,
    /// Tools that run, whether or not anybody still waits for them.
    pub(super) tools_pending: u32,
    pub(super) speculation: Option<Box<Speculation>>,
    /// A trial failed in this turn: the model is not asked on trial again before it ends.
    pub(super) trial_failed: bool,
    /// Tokens that trials and hedges have cost this call for nothing.
    pub(super) speculation_wasted: u64,
    pub(super) opener: Option<PendingOpener>,
    pub(super) scripted: Scripted,
    /// Results that the engine speaks itself: told to the model as undelivered when they are cut off.
    pub(super) spoken_results: HashMap<UtteranceId, (String, serde_json::Value)>,
    pub(super) history: History,
    // Between the two.
    pub(super) echo: Echo,
    pub(super) echo_words: EchoWords,
    /// Caller audio before this position came from the backlog: its echo was taken out, and the media clock does not
    /// know when it was spoken.
    pub(super) sifted_until: Duration,
    pub(super) barge_in: BargeIn,
    pub(super) idle: Idle,
    pub(super) recording: Recording,
    pub(super) dead_air: DeadAir,
    /// When the parts of an answer came, for answers that have not become audible yet.
    pub(super) timings: HashMap<UtteranceId, Timings>,
    /// The last word of a turn that has had no sound in answer yet.
    pub(super) unanswered_since: Option<Instant>,
    /// The caller's last turn has not been answered with any words yet.
    pub(super) answer_owed: bool,
    /// Keys pressed before the disclosure was over.
    pub(super) early_keys: String,
    pub(super) records: Records,
    pub(super) tally: Tally,
    pub(super) trail: Trail,
    /// Since when the opening makes no sound.
    pub(super) mute_since: Option<Instant>,
    /// The notice was heard to its end, in this life of the call or an earlier one.
    pub(super) disclosed: bool,
    pub(super) kept: Kept,
    /// The time of the input that is being handled.
    clock: Instant,
    outputs: VecDeque<Output>,
}

impl CallCore {
    /// Takes one input. Afterwards [`poll`](Self::poll) until `None`.
    pub fn handle(&mut self, input: Input, now: Instant) {
        if self.phase == Phase::Over {
            return;
        }
        self.clock = now;
        match input {
            Input::Frame(frame) => self.on_frame(frame, now),
            Input::Key(key) => self.on_key(key, now),
            Input::MarkEchoed(mark) => self.player.echoed(mark, now),
            Input::MediaStopped => self.on_media_stopped(now),
            Input::MediaLost => self.on_media_lost(now),
            Input::MediaAttached => self.on_media_attached(now),
            Input::CallOver => self.on_call_over(now),
            Input::Stt { life, event } => self.on_stt(life, event, now),
            Input::CaughtUp { id, result } => self.on_caught_up(id, result, now),
            Input::Tts { life, event } => self.on_tts(life, event, now),
            Input::Llm { request, event } => self.on_llm(request, event, now),
            Input::ChildExited { child, life, reason } => self.on_child_exited(child, life, reason, now),
            Input::ToolFinished { id, outcome } => self.on_tool_finished(&id, outcome, now),
            Input::IntentStored => self.on_intent_stored(now),
            Input::HungUp(result) => self.on_hung_up(result, now),
            Input::Drain => self.on_drain(now),
            Input::Tick => {}
        }
        self.run_timers(now);
        self.settle(now);
        self.settle_checkpoint(now);
    }

    /// The next thing to do.
    pub fn poll(&mut self) -> Option<Output> {
        self.outputs.pop_front()
    }

    /// When to call [`handle`](Self::handle) with [`Input::Tick`] if nothing happens before. `Some` while the call lives.
    pub fn deadline(&self) -> Option<Instant> {
        if self.phase == Phase::Over {
            return None;
        }
        [
            Some(self.started + self.parts.settings.life.longest_call).filter(|_| self.may_run_too_long()),
            self.phase.deadline(),
            self.opening_deadline(),
            self.player.deadline(),
            self.endpointing.deadline(),
            self.keypad.deadline().filter(|_| self.phase.is_listening()),
            self.unheard.deadline(),
            self.deaf.deadline(),
            self.catching_up.deadline(),
            self.sound.map(|sound| sound.until),
            self.opener.as_ref().map(PendingOpener::at),
            self.barge_in.deadline(),
            self.idle.deadline(),
            self.dead_air.deadline(),
            self.voice_deadline(),
            self.answer_deadline(),
            self.probe_deadline(),
        ]
        .into_iter()
        .flatten()
        .min()
    }

    /// Every timer that has run out does its work. Each is its own machine's; the order is from the caller outwards.
    fn run_timers(&mut self, now: Instant) {
        self.player.tick(now);
        self.on_keypad_tick(now);
        self.on_barge_in_tick(now);
        self.on_catch_up_tick(now);
        self.on_endpointing_tick(now);
        self.on_unheard_tick(now);
        self.on_deaf_tick(now);
        self.on_answer_tick(now);
        self.on_probe_tick(now);
        self.on_opener_tick(now);
        self.on_dead_air_tick(now);
        self.on_voice_tick(now);
        self.on_idle_tick(now);
        self.on_opening_tick(now);
        self.on_phase_tick(now);
    }

    /// Lets the consequences of what happened reach every machine, until nothing changes any more.
    fn settle(&mut self, now: Instant) {
        loop {
            while let Some(output) = self.player.poll() {
                self.on_player(output, now);
            }
            self.settle_children(now);
            self.settle_speculation();
            self.settle_floor(now);
            self.settle_opening(now);
            if !self.player.has_output() {
                break;
            }
        }
    }

    pub(super) fn push(&mut self, output: Output) {
        self.outputs.push_back(output);
    }

    pub(super) fn event(&mut self, event: CallEvent) {
        self.tally.note(&event);
        if let Some((what, why, took)) = event.decision() {
            let at = self.clock.saturating_duration_since(self.started);
            self.trail.note(Decision { at, what, why, took });
        }
        self.outputs.push_back(Output::Event(event));
    }

    /// The time of the input that is being handled.
    pub(super) fn now(&self) -> Instant {
        self.clock
    }

    pub(super) fn settings(&self) -> &Settings {
        &self.parts.settings
    }

    pub(super) fn language(&self) -> &str {
        &self.parts.tenant.language
    }

    pub(super) fn utterance_id(&mut self) -> UtteranceId {
        let id = UtteranceId(self.next_utterance);
        self.next_utterance += 1;
        id
    }

    pub(super) fn request_id(&mut self) -> RequestId {
        let id = RequestId(self.next_request);
        self.next_request += 1;
        id
    }
}
