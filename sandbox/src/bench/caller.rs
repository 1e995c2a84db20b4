//! A caller: waits for the opening to end, then asks, listens, and sometimes cuts in.
//!
//! ```text
//! Opening ──▶ Pausing ──▶ Speaking ──▶ Awaiting ──▶ Hearing ──▶ Pausing …
//!                             ▲                        └─cuts in─┐
//!                             └──────────────────────────────────┘
//! ```

use std::time::Duration;

use tokio::time::Instant;

use super::dialogue;
use super::playout::Playout;
use super::probe::Probe;
use super::profile::Delays;
use super::recogniser::FRAMES_PER_WORD;
use super::tag::{CallerFrame, MOST_TURNS};

/// One frame.
const FRAME: Duration = Duration::from_millis(20);

/// Silence after which the opening, or an answer, is over.
const SETTLED: Duration = Duration::from_millis(700);

/// An answer that has not begun by then will not come. Longer than any filler lets the engine wait.
const PATIENCE: Duration = Duration::from_secs(10);

/// Greeting and notice take three seconds.
const OPENING: Duration = Duration::from_secs(20);

/// Of a hundred answers so many are cut into.
const CUT_INS: f64 = 0.3;

/// An agent who goes on for longer after the caller began has not given way.
const GIVES_WAY: Duration = Duration::from_millis(1_500);

/// The floor's caller speaks and pauses by the clock.
const FLOOR_SPEECH: usize = 120;
const FLOOR_PAUSE: Duration = Duration::from_millis(600);

#[derive(Debug, Clone, Copy)]
enum State {
    Opening {
        since: Instant,
    },
    Pausing {
        until: Instant,
    },
    Speaking {
        frame: usize,
        frames: usize,
        cut_in: bool,
    },
    Awaiting {
        since: Instant,
    },
    Hearing {
        cut_in_at: Option<Instant>,
    },
    /// Every turn has been taken.
    Done,
}

#[derive(Debug)]
pub(super) struct Caller {
    call: usize,
    /// From 1; 0 before the first.
    turn: usize,
    state: State,
    /// Nobody answers: the caller only makes frames.
    alone: bool,
    /// The latest turn that an answer was heard to.
    answered: usize,
}

impl Caller {
    pub(super) fn new(call: usize, alone: bool, now: Instant) -> Self {
        let state = if alone { State::Pausing { until: now } } else { State::Opening { since: now } };
        Self { call, turn: 0, state, alone, answered: 0 }
    }

    /// The next 20 ms: a frame of speech, or `None` for silence.
    pub(super) fn tick(
        &mut self,
        playout: &Playout,
        delays: &Delays,
        probe: &Probe,
        now: Instant,
    ) -> Option<CallerFrame> {
        match self.state {
            State::Opening { since } => {
                if playout.is_caught_up() && playout.idle_for(now) >= SETTLED {
                    probe.opened.set(probe.opened.get() + 1);
                    self.pause(delays.between(0, 2_000), now);
                } else if now - since > OPENING {
                    probe.failed(self.call, "the opening was not heard to its end");
                    self.state = State::Done;
                }
            }
            State::Pausing { until } if until <= now => return self.speak(false, probe),
            State::Speaking { frame, frames, cut_in } if frame < frames => {
                self.state = State::Speaking { frame: frame + 1, frames, cut_in };
                return Some(CallerFrame { call: self.call, turn: self.turn, frame });
            }
            State::Speaking { frames, cut_in, .. } => {
                if cut_in {
                    // The first sample was spoken one frame before the first frame was sent.
                    self.note_stop(playout, now - FRAME * (frames as u32 + 1), probe);
                }
                self.state = State::Awaiting { since: now };
                if self.alone {
                    self.pause(FLOOR_PAUSE, now);
                }
            }
            State::Awaiting { .. } if self.answered == self.turn => {
                let cuts_in = delays.chance(CUT_INS);
                let cut_in_at = cuts_in.then(|| now + delays.between(800, 2_500));
                self.state = State::Hearing { cut_in_at };
            }
            State::Awaiting { since } if now - since > PATIENCE => {
                probe.failed(self.call, "a turn was not answered");
                self.pause(SETTLED, now);
            }
            State::Hearing { cut_in_at: Some(at) } if at <= now && playout.left(now) > FRAME => {
                return self.speak(true, probe);
            }
            State::Hearing { .. } if playout.idle_for(now) >= SETTLED => self.pause(delays.between(0, 800), now),
            State::Pausing { .. } | State::Awaiting { .. } | State::Hearing { .. } | State::Done => {}
        }
        None
    }

    /// Audio of an answer to this turn is at the carrier.
    pub(super) fn hears_answer_to(&mut self, turn: usize) {
        self.answered = self.answered.max(turn);
    }

    /// The turn whose answer is awaited.
    pub(super) fn awaits_answer_to(&self) -> Option<usize> {
        matches!(self.state, State::Awaiting { .. }).then_some(self.turn)
    }

    /// Whether the agent is meant to speak undisturbed now.
    pub(super) fn is_silent(&self) -> bool {
        !matches!(self.state, State::Speaking { .. } | State::Awaiting { .. })
    }

    fn pause(&mut self, length: Duration, now: Instant) {
        self.state = State::Pausing { until: now + length };
    }

    /// Begins a turn with its first frame.
    fn speak(&mut self, cut_in: bool, probe: &Probe) -> Option<CallerFrame> {
        if self.turn + 1 >= MOST_TURNS {
            self.state = State::Done;
            return None;
        }
        self.turn += 1;
        let frames = match self.alone {
            true => FLOOR_SPEECH,
            false => dialogue::question(self.call, self.turn, cut_in).len() * FRAMES_PER_WORD,
        };
        probe.turn_begins(self.call, self.turn, cut_in);
        self.state = State::Speaking { frame: 1, frames, cut_in };
        Some(CallerFrame { call: self.call, turn: self.turn, frame: 0 })
    }

    fn note_stop(&self, playout: &Playout, began: Instant, probe: &Probe) {
        let stop = playout.audible_until().map_or(Duration::ZERO, |until| until.saturating_duration_since(began));
        if stop > GIVES_WAY {
            probe.failed(self.call, "the agent did not give way");
        } else {
            probe.stopped(self.call, self.turn, stop);
        }
    }
}
