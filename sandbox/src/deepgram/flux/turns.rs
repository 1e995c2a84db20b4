//! Whose words make which turn, on the audio's own clock. No latency, no wire.
//!
//! ```text
//! Idle ──words──▶ Ongoing ──sure enough──▶ Awaiting ──surer──▶ Idle
//!                    ▲ └──surer, asked, timeout──▶ Idle  │
//!                    └───────────more words──────────────┘
//! ```

use std::{collections::VecDeque, time::Duration};

use super::{TurnPace, params::Thresholds};
use crate::voice::{Decoder, Heard, Word, Words, samples_in};

/// Audio is taken in steps of 10 ms, so that findings do not depend on the size of the client's messages.
const STEP: Duration = Duration::from_millis(10);

/// A word followed by this much silence is shown although more of it may come.
const TENTATIVE: Duration = Duration::from_millis(100);

/// Confidence at the two pauses of a [`TurnPace`].
const SURE_ENOUGH: f64 = 0.5;
const SURE: f64 = 0.7;
/// The model is never surer than that, so a threshold of 1 leaves the end to the client.
const SUREST: f64 = 0.99;

/// Last words after which nobody has finished.
const OPEN_ENDS: [&str; 28] = [
    "a", "an", "and", "at", "because", "but", "for", "from", "if", "in", "is", "it's", "like", "my", "of", "on", "or",
    "so", "that", "the", "then", "to", "uh", "um", "want", "was", "when", "with",
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Event {
    StartOfTurn,
    Update,
    EagerEndOfTurn,
    TurnResumed,
    EndOfTurn(Trigger),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Trigger {
    Model,
    Manual,
    Timeout,
}

/// Something the model has to say about the turn.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Finding {
    pub(super) event: Event,
    pub(super) turn_index: u64,
    pub(super) start: Duration,
    pub(super) end: Duration,
    /// The whole turn so far.
    pub(super) words: Vec<Word>,
    pub(super) confidence: f64,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum State {
    Idle,
    Ongoing,
    /// An eager end was reported with these words.
    Awaiting(Vec<Word>),
}

#[derive(Debug)]
pub(super) struct Turns {
    thresholds: Thresholds,
    pace: TurnPace,
    update_every: Duration,
    decoder: Decoder,
    words: Words,
    /// Whole words of this turn.
    heard: Vec<Word>,
    /// End of the last character heard.
    last_sound: Duration,
    spoke_on: bool,
    state: State,
    turn_index: u64,
    turn_start: Duration,
    last_report: Duration,
    found: VecDeque<Finding>,
}

impl Turns {
    pub(super) fn new(thresholds: Thresholds, pace: TurnPace, update_every: Duration) -> Self {
        Self {
            thresholds,
            pace,
            update_every,
            decoder: Decoder::new(),
            words: Words::new(),
            heard: Vec::new(),
            last_sound: Duration::ZERO,
            spoke_on: false,
            state: State::Idle,
            turn_index: 0,
            turn_start: Duration::ZERO,
            last_report: Duration::ZERO,
            found: VecDeque::new(),
        }
    }

    pub(super) fn thresholds(&self) -> Thresholds {
        self.thresholds
    }

    pub(super) fn set_thresholds(&mut self, thresholds: Thresholds) {
        self.thresholds = thresholds;
    }

    pub(super) fn listen(&mut self, audio: &[u8]) {
        for step in audio.chunks(samples_in(STEP)) {
            self.decoder.feed(step);
            self.hear();
            self.judge();
        }
    }

    pub(super) fn poll(&mut self) -> Option<Finding> {
        self.found.pop_front()
    }

    /// The client ends the turn; without one nothing happens.
    pub(super) fn force_end(&mut self) {
        self.take_everything();
        if self.state != State::Idle {
            self.end_turn(Trigger::Manual);
        }
    }

    /// The stream ends: a last look at what is left. The turn stays open, for nobody has ended it.
    pub(super) fn finish(&mut self) {
        self.decoder.finish();
        self.hear();
        self.take_everything();
        if self.state != State::Idle {
            self.report(Event::Update);
        }
    }

    fn hear(&mut self) {
        while let Some(heard) = self.decoder.poll() {
            self.words.hear(&heard);
            if let Heard::Symbol { ch, end, .. } = heard
                && ch != ' '
            {
                self.last_sound = end;
                self.spoke_on = true;
            }
        }
        self.words.pass(self.decoder.clock());
        self.heard.extend(std::iter::from_fn(|| self.words.poll()));
    }

    /// Words being spoken count as said; the turn begins, or goes on, with them.
    fn take_everything(&mut self) {
        self.words.finish();
        self.heard.extend(std::iter::from_fn(|| self.words.poll()));
        match &self.state {
            State::Idle if !self.heard.is_empty() => self.begin_turn(),
            State::Awaiting(eager) if *eager != self.heard => self.resume(),
            _ => {}
        }
    }

    fn judge(&mut self) {
        let clock = self.decoder.clock();
        let quiet = clock - self.last_sound;
        let update_is_due = clock >= self.last_report + self.update_every;
        let confidence = self.confidence();
        match self.state {
            State::Idle if self.last_word().is_some() => self.begin_turn(),
            State::Awaiting(_) if self.spoke_on => self.resume(),
            State::Ongoing if self.thresholds.eager_eot_threshold.is_some_and(|eager| confidence >= eager) => {
                self.state = State::Awaiting(self.shown());
                self.report(Event::EagerEndOfTurn);
            }
            State::Ongoing | State::Awaiting(_) if confidence >= self.thresholds.eot_threshold => {
                self.end_turn(Trigger::Model);
            }
            State::Ongoing | State::Awaiting(_) if quiet >= self.thresholds.timeout() => {
                self.end_turn(Trigger::Timeout);
            }
            _ if update_is_due => self.report(Event::Update),
            _ => {}
        }
        self.spoke_on = false;
    }

    /// How sure it is that the speaker has finished.
    fn confidence(&self) -> f64 {
        if self.state == State::Idle {
            return 0.0;
        }
        let quiet = (self.decoder.clock() - self.last_sound).as_secs_f64() * 1e3;
        let slower = if self.last_word().is_some_and(is_unfinished) { self.pace.unfinished } else { 1.0 };
        let (eager, end) = (self.pace.eager_ms as f64 * slower, self.pace.end_ms as f64 * slower);
        let sure = if quiet < eager {
            SURE_ENOUGH * quiet / eager
        } else {
            SURE_ENOUGH + (SURE - SURE_ENOUGH) * (quiet - eager) / (end - eager).max(1.0)
        };
        sure.min(SUREST)
    }

    /// The word being heard, when it may be whole.
    fn tentative(&self) -> Option<&Word> {
        self.words.open().filter(|_| self.decoder.clock() >= self.last_sound + TENTATIVE)
    }

    fn last_word(&self) -> Option<&Word> {
        self.tentative().or(self.heard.last())
    }

    fn shown(&self) -> Vec<Word> {
        self.heard.iter().chain(self.tentative()).cloned().collect()
    }

    fn begin_turn(&mut self) {
        self.state = State::Ongoing;
        self.report(Event::StartOfTurn);
    }

    fn resume(&mut self) {
        self.state = State::Ongoing;
        self.report(Event::TurnResumed);
    }

    fn end_turn(&mut self, trigger: Trigger) {
        self.report(Event::EndOfTurn(trigger));
        self.words.finish();
        while self.words.poll().is_some() {}
        self.heard.clear();
        self.state = State::Idle;
        self.turn_index += 1;
        self.turn_start = self.decoder.clock();
    }

    fn report(&mut self, event: Event) {
        let end = self.decoder.clock();
        self.last_report = end;
        self.found.push_back(Finding {
            event,
            turn_index: self.turn_index,
            start: self.turn_start,
            end,
            words: self.shown(),
            confidence: self.confidence(),
        });
    }
}

/// Whether a last word asks for more.
fn is_unfinished(last: &Word) -> bool {
    last.text.ends_with(',') || OPEN_ENDS.contains(&last.text.as_str())
}
