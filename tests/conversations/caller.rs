//! The caller: a script from the seed, spoken into the line frame by frame, with an ear for whether the agent speaks.

use super::dice::Dice;
use super::manners::{BEGINNINGS, Manners, QUESTIONS};
use super::sound::made_up_word;
use super::time::{At, FRAME, MS, SECOND};

/// A caller who waits for the agent in vain goes on after this.
const PATIENCE: At = 10 * SECOND;

const ACKNOWLEDGEMENTS: [&str; 4] = ["mm-hm", "okay", "right", "yeah"];
const DIGITS: [&str; 5] = ["seven", "three", "nine", "four", "eight"];

/// What a frame of the caller holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sound {
    Nothing,
    Noise,
    /// The word with this number.
    Word(u16),
}

#[derive(Debug, Clone)]
pub struct Word {
    pub text: String,
    /// What the recogniser may take it for at first; the same when it never does.
    pub mistaken_for: String,
    /// Must be in the history once it was reported; acknowledgements and "hello?" need not, nor what is said so often that
    /// one time cannot be told from another.
    pub counts: bool,
    /// The recogniser understands it at all.
    pub is_clear: bool,
    /// When the caller's mouth begins and ends it.
    pub start: At,
    pub end: At,
    pub utterance: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Turn,
    Acknowledgement,
    Hello,
    Cough,
    /// Sound as long as speech that nobody understands.
    Mumble,
}

/// One stretch of the caller's sounds, with short pauses.
#[derive(Debug, Clone)]
pub struct Utterance {
    pub kind: Kind,
    pub start: At,
    pub end: At,
}

#[derive(Debug, Clone, Copy)]
enum When {
    /// The agent has spoken and has been silent for this long.
    AfterAgent(At),
    /// The agent has been speaking for this long.
    IntoAgent(At),
    /// The caller has been silent for this long, whatever the agent does.
    AfterOwn(At),
}

/// What the caller hears of the agent.
#[derive(Debug, Clone, Copy)]
pub enum Agent {
    /// Speaking since.
    Speaking(At),
    /// Silent since.
    Silent(At),
}

#[derive(Debug)]
struct Piece {
    frames: u32,
    sound: Sound,
}

pub struct Caller {
    dice: Dice,
    /// Where openers and instant answers are on: dice of their own, so that nothing else is said otherwise.
    by_rule: Option<Dice>,
    /// Questions of [`QUESTIONS`] asked so far.
    questions: usize,
    steps: Vec<(When, Kind)>,
    next_step: usize,
    pieces: Vec<Piece>,
    next_piece: usize,
    made_up: usize,
    /// When the last own sound ended.
    silent_since: At,
    agent_spoke: bool,
    /// Hangs up then, whatever happens.
    pub hangs_up_at: Option<At>,
    /// Stays on the line in silence when the script is over.
    stays: bool,
    /// By frame.
    pub sounds: Vec<Sound>,
    pub words: Vec<Word>,
    pub utterances: Vec<Utterance>,
}

impl Caller {
    pub fn new(seed: u64) -> Self {
        let mut dice = Dice::new(seed, 1);
        let by_rule = (Manners::of(seed) == Manners::ByRule).then(|| Dice::new(seed, 6));
        let steps = script(&mut dice);
        let hangs_up_at = dice.chance(12).then(|| dice.ms(1_500..18_000));
        let stays = dice.chance(4);
        Self {
            dice,
            by_rule,
            questions: 0,
            steps,
            next_step: 0,
            pieces: Vec::new(),
            next_piece: 0,
            made_up: 0,
            silent_since: 0,
            agent_spoke: false,
            hangs_up_at,
            stays,
            sounds: Vec::with_capacity(2_000),
            words: Vec::new(),
            utterances: Vec::new(),
        }
    }

    /// The sound of the frame that begins now; `None`: the caller hangs up.
    pub fn frame(&mut self, now: At, agent: Agent) -> Option<Sound> {
        if self.hangs_up_at.is_some_and(|at| at <= now) {
            return None;
        }
        if let Agent::Speaking(_) = agent {
            self.agent_spoke = true;
        }
        if self.next_piece == self.pieces.len() && !self.begin_if_due(now, agent) {
            return None;
        }
        let sound = self.next_sound(now);
        self.sounds.push(sound);
        Some(sound)
    }

    /// Begins the next step when its moment has come; `false` when the script is over and so is the call.
    fn begin_if_due(&mut self, now: At, agent: Agent) -> bool {
        let own_silence = now - self.silent_since;
        let Some((when, kind)) = self.steps.get(self.next_step).copied() else {
            let agent_done = matches!(agent, Agent::Silent(since) if now - since > 1_200 * MS);
            return self.stays || !(agent_done && self.agent_spoke) && own_silence < PATIENCE;
        };
        let due = match (when, agent) {
            (When::AfterOwn(pause), _) => own_silence >= pause,
            (When::IntoAgent(after), Agent::Speaking(since)) => now - since >= after,
            (When::IntoAgent(_), Agent::Silent(since)) => self.agent_spoke && now - since >= SECOND,
            (When::AfterAgent(pause), Agent::Silent(since)) => self.agent_spoke && now - since >= pause,
            (When::AfterAgent(_), Agent::Speaking(_)) => false,
        };
        if due || own_silence >= PATIENCE {
            self.next_step += 1;
            self.begin(kind, now);
        }
        true
    }

    fn begin(&mut self, kind: Kind, now: At) {
        self.pieces.clear();
        self.next_piece = 0;
        self.agent_spoke = false;
        let utterance = self.utterances.len();
        match kind {
            Kind::Turn => self.plan_turn(utterance),
            Kind::Acknowledgement => {
                let text = self.dice.pick(&ACKNOWLEDGEMENTS);
                self.plan_word(text.to_owned(), false, utterance);
            }
            Kind::Hello => self.plan_word("hello".to_owned(), false, utterance),
            Kind::Cough => self.plan_noise(8..25),
            Kind::Mumble => self.plan_noise(30..70),
        }
        let mut at = now;
        for piece in &self.pieces {
            let end = at + At::from(piece.frames) * FRAME;
            if let Sound::Word(word) = piece.sound {
                self.words[usize::from(word)].start = at;
                self.words[usize::from(word)].end = end;
            }
            at = end;
        }
        self.utterances.push(Utterance { kind, start: now, end: at });
    }

    fn plan_noise(&mut self, frames: std::ops::Range<u64>) {
        let frames = self.dice.number(frames) as u32;
        self.pieces.push(Piece { frames, sound: Sound::Noise });
    }

    /// What has an answer by rule: a whole question, or how a sentence begins. `true`: nothing else is said.
    fn plan_by_rule(&mut self, utterance: usize) -> bool {
        let Some(dice) = &mut self.by_rule else { return false };
        let (asks, begins, beginning) = (dice.chance(20), dice.chance(60), dice.pick(&BEGINNINGS));
        let (words, counts) = match QUESTIONS.get(self.questions).filter(|_| asks) {
            Some(question) => (*question, true),
            None if begins => (beginning, false),
            None => return false,
        };
        self.questions += usize::from(counts);
        words.split(' ').for_each(|word| self.plan_word(word.to_owned(), counts, utterance));
        counts
    }

    fn plan_turn(&mut self, utterance: usize) {
        if self.plan_by_rule(utterance) {
            return;
        }
        let phrases = self.dice.pick(&[1, 1, 1, 1, 2, 2, 3]);
        let is_clear = !self.dice.chance(2);
        for phrase in 0..phrases {
            if phrase > 0 {
                if self.dice.chance(15) {
                    self.plan_word("and".to_owned(), true, utterance);
                }
                let pause = self.dice.number(5..45) as u32;
                self.pieces.push(Piece { frames: pause, sound: Sound::Nothing });
            }
            let words = self.dice.pick(&[1, 2, 3, 3, 4, 5, 6, 8]);
            let is_dictated = self.dice.chance(5);
            for _ in 0..words {
                let text = if is_dictated {
                    self.dice.pick(&DIGITS).to_owned()
                } else {
                    self.made_up += 1;
                    made_up_word(self.made_up * 13, 'x')
                };
                self.plan_word(text, true, utterance);
                if let Some(word) = self.words.last_mut() {
                    word.is_clear = is_clear;
                }
            }
        }
    }

    fn plan_word(&mut self, text: String, counts: bool, utterance: usize) {
        if self.pieces.last().is_some_and(|piece| piece.sound != Sound::Nothing) && self.dice.chance(60) {
            let gap = self.dice.number(1..5) as u32;
            self.pieces.push(Piece { frames: gap, sound: Sound::Nothing });
        }
        let mistaken_for = if text.ends_with('x') && self.dice.chance(10) {
            format!("{}y", text.trim_end_matches('x'))
        } else {
            text.clone()
        };
        let frames = self.dice.number(8..21) as u32;
        self.pieces.push(Piece { frames, sound: Sound::Word(self.words.len() as u16) });
        self.words.push(Word { text, mistaken_for, counts, is_clear: true, start: 0, end: 0, utterance });
    }

    fn next_sound(&mut self, now: At) -> Sound {
        let Some(piece) = self.pieces.get_mut(self.next_piece) else { return Sound::Nothing };
        piece.frames -= 1;
        if piece.frames == 0 {
            self.next_piece += 1;
        }
        self.silent_since = now + FRAME;
        piece.sound
    }
}

fn script(dice: &mut Dice) -> Vec<(When, Kind)> {
    let mut steps = Vec::new();
    let first =
        if dice.chance(12) { When::AfterOwn(dice.ms(200..2_500)) } else { When::AfterAgent(dice.ms(250..1_200)) };
    steps.push((first, if dice.chance(95) { Kind::Turn } else { Kind::Hello }));
    for _ in 0..dice.number(1..4) {
        match dice.number(0..100) {
            0..24 => steps.push((When::AfterAgent(dice.ms(150..1_500)), Kind::Turn)),
            24..46 => steps.push((When::IntoAgent(dice.ms(100..2_500)), Kind::Turn)),
            46..58 => steps.push((When::IntoAgent(dice.ms(300..2_000)), Kind::Acknowledgement)),
            58..65 => steps.push((When::IntoAgent(dice.ms(200..2_000)), Kind::Cough)),
            // Resumed shortly after what sounded like an end.
            65..80 => steps.push((When::AfterOwn(dice.ms(400..2_200)), Kind::Turn)),
            80..85 => steps.push((When::AfterOwn(dice.ms(1_200..3_000)), Kind::Hello)),
            85..88 => steps.push((When::AfterOwn(dice.ms(300..2_000)), Kind::Cough)),
            88..93 => steps.push((When::AfterAgent(dice.ms(400..2_000)), Kind::Mumble)),
            93..96 => steps.push((When::AfterAgent(dice.ms(300..1_500)), Kind::Acknowledgement)),
            _ => steps.push((When::AfterAgent(dice.ms(3_000..8_000)), Kind::Turn)),
        }
    }
    steps
}
