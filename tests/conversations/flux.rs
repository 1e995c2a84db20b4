//! A recogniser that takes turns: it says when it takes the caller's turn to be likely over, resumed, over; and only then
//! commits what it heard, all of it at once.

use frontdesk_actors::stt::{self, Stability, SttEvent, Transcript};

use super::caller::{Caller, Sound};
use super::dice::Dice;
use super::recogniser::{Heard, Report, frames, sounds_in};
use super::time::{At, MS};

/// Frames of a word after which it counts as the beginning of a turn.
const BEGINS: u32 = 4;
/// Frames of a word after which it may be shown.
const SHOWN: u32 = 6;
/// Frames between two updates.
const UPDATE: u32 = 12;
/// Silence between turns is committed in stretches of so many frames, except for the last of it.
const SILENCE: u32 = 250;
const UNDECIDED: u32 = 50;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Turn {
    Idle,
    Ongoing,
    /// Its likely end was reported.
    Awaiting,
}

/// How it behaves in this conversation.
struct Habits {
    /// Silence in frames after which the turn is likely over, and after which it is.
    eager: u32,
    end: u32,
    /// In percent.
    missing_eager: u32,
    missing_updates: u32,
    latency: At,
}

pub struct Flux {
    dice: Dice,
    habits: Habits,
    position: u32,
    /// Everything before belongs to a finished turn or was silence.
    committed: u32,
    words: Vec<Heard>,
    present: Option<Heard>,
    turn: Turn,
    silence: u32,
    next_update: u32,
    /// This pause was let go without a word of its likely end.
    passed_over: bool,
    said_until: At,
    reports: Vec<Report>,
}

impl Flux {
    pub fn new(seed: u64, opens_at: At) -> Self {
        let mut dice = Dice::new(seed, 8);
        let eager = dice.number(7..20) as u32;
        let habits = Habits {
            eager,
            end: eager + dice.number(4..30) as u32,
            missing_eager: dice.pick(&[0, 10, 50]),
            missing_updates: dice.pick(&[0, 10, 30]),
            latency: dice.ms(60..220),
        };
        Self {
            dice,
            habits,
            position: 0,
            committed: 0,
            words: Vec::new(),
            present: None,
            turn: Turn::Idle,
            silence: 0,
            next_update: UPDATE,
            passed_over: false,
            said_until: opens_at,
            reports: Vec::new(),
        }
    }

    pub fn take_reports(&mut self) -> Vec<Report> {
        std::mem::take(&mut self.reports)
    }

    pub fn audio(&mut self, audio: &[u8], caller: &Caller, now: At) {
        for sound in sounds_in(audio, caller) {
            self.hear(sound);
            self.judge(caller, now);
        }
    }

    fn hear(&mut self, sound: Sound) {
        let word = if let Sound::Word(word) = sound { Some(word) } else { None };
        self.words.extend(self.present.take_if(|heard| word != Some(heard.word)));
        if let Some(word) = word {
            let start = self.position;
            let heard = self.present.get_or_insert(Heard { word, start, end: start });
            heard.end = self.position + 1;
        }
        // Noise is no speech to it, and no pause becomes longer by it.
        self.silence = if word.is_some() { 0 } else { self.silence + 1 };
        self.passed_over &= word.is_none();
        self.position += 1;
    }

    fn judge(&mut self, caller: &Caller, now: At) {
        let speaks = self.present.is_some_and(|heard| heard.end - heard.start >= BEGINS);
        match self.turn {
            Turn::Idle if speaks || !self.words.is_empty() => {
                self.turn = Turn::Ongoing;
                let first = self.words.first().or(self.present.as_ref()).map_or(self.position, |heard| heard.start);
                self.say(now, SttEvent::SpeechStarted { at: frames(first) }, Vec::new(), false);
                self.guess(caller, now);
            }
            Turn::Awaiting if speaks => {
                self.turn = Turn::Ongoing;
                self.say(now, SttEvent::TurnResumed, Vec::new(), false);
                self.guess(caller, now);
            }
            Turn::Ongoing if self.silence >= self.habits.eager && !self.passed_over => {
                self.passed_over = self.dice.chance(self.habits.missing_eager);
                if !self.passed_over {
                    self.turn = Turn::Awaiting;
                    self.guess(caller, now);
                    self.say(now, SttEvent::TurnLikelyOver, Vec::new(), false);
                }
            }
            Turn::Ongoing | Turn::Awaiting if self.silence >= self.habits.end => self.end_turn(false, caller, now),
            Turn::Ongoing | Turn::Awaiting if self.position >= self.next_update => {
                self.next_update = self.position + UPDATE;
                if !self.dice.chance(self.habits.missing_updates) {
                    self.guess(caller, now);
                }
            }
            Turn::Idle if self.position >= self.committed + SILENCE + UNDECIDED => {
                let (from, to) = (self.committed, self.position - UNDECIDED);
                let silence = self.transcript(&[], from..to, Stability::Final, caller);
                self.committed = to;
                self.say(now, SttEvent::Transcript(silence), Vec::new(), true);
            }
            Turn::Idle | Turn::Ongoing | Turn::Awaiting => {}
        }
    }

    /// Asked to end the turn; without one nothing happens.
    pub fn finalize(&mut self, caller: &Caller, now: At) {
        // A word that is being spoken belongs to the next turn.
        if self.turn != Turn::Idle {
            self.end_turn(true, caller, now);
        }
    }

    /// No more audio comes: a last look, and nobody has ended the turn.
    pub fn finish(&mut self, caller: &Caller, now: At) {
        if self.turn != Turn::Idle {
            self.guess(caller, now);
        }
        self.say(now, SttEvent::Finished, Vec::new(), false);
    }

    fn end_turn(&mut self, asked_for: bool, caller: &Caller, now: At) {
        let words = std::mem::take(&mut self.words);
        let end = self.present.map_or(self.position, |heard| heard.start);
        let mut transcript = self.transcript(&words, self.committed..end, Stability::Final, caller);
        transcript.speech_final = !asked_for;
        transcript.from_finalize = asked_for;
        self.committed = end;
        self.turn = Turn::Idle;
        self.say(now, SttEvent::Transcript(transcript), words, true);
    }

    /// The whole turn so far; words may be mistaken.
    fn guess(&mut self, caller: &Caller, now: At) {
        let long_enough = |heard: &Heard| heard.end - heard.start > SHOWN;
        let words: Vec<Heard> = self.words.iter().copied().chain(self.present.filter(long_enough)).collect();
        let transcript = self.transcript(&words, self.committed..self.position, Stability::Interim, caller);
        self.say(now, SttEvent::Transcript(transcript), words, false);
    }

    fn transcript(
        &mut self,
        words: &[Heard],
        span: std::ops::Range<u32>,
        stability: Stability,
        caller: &Caller,
    ) -> Transcript {
        let word = |heard: &Heard| {
            let word = &caller.words[usize::from(heard.word)];
            let mistaken = stability == Stability::Interim && self.dice.chance(60);
            let text = if mistaken { &word.mistaken_for } else { &word.text };
            stt::Word { text: text.clone(), start: frames(heard.start), end: frames(heard.end) }
        };
        let words: Vec<stt::Word> = words.iter().map(word).collect();
        Transcript {
            text: words.iter().map(|word| word.text.as_str()).collect::<Vec<_>>().join(" "),
            words,
            start: frames(span.start),
            duration: frames(span.end.saturating_sub(span.start)),
            stability,
            speech_final: false,
            from_finalize: false,
        }
    }

    fn say(&mut self, now: At, event: SttEvent, words: Vec<Heard>, is_final: bool) {
        let at = self.said_until.max(now + self.habits.latency + self.dice.ms(0..80));
        self.said_until = at + MS;
        let words = words.into_iter().map(|heard| heard.word).collect();
        self.reports.push(Report { at, event, words, is_final });
    }
}
