//! The recogniser: knows the caller's true words from the numbers in the frames, and reports them as real ones do:
//! late, revised, in parts, sometimes not at all.

use std::time::Duration;

use frontdesk_actors::stt::{self, Stability, SttEvent, Transcript};

use super::caller::{Caller, Sound};
use super::dice::Dice;
use super::sound;
use super::time::{At, FRAME, FRAME_BYTES, MS};

/// Silence that ends an utterance for the recogniser (`endpointing`), and the gap between words that does
/// (`utterance_end_ms`), in frames.
const ENDPOINT: u32 = 15;
const UTTERANCE_END: u32 = 50;
/// Quiet frames before a sound counts as a new start of speech.
const FRESH: u32 = 25;
/// Silence after which it reports that there was nothing.
const NOTHING_REPORT: u32 = 200;

/// Something it says, and when.
pub struct Report {
    pub at: At,
    pub event: SttEvent,
    /// The caller's words in it.
    pub words: Vec<u16>,
    pub is_final: bool,
}

/// How it behaves in this conversation, in percent.
struct Habits {
    late_finals: u32,
    missing_ends: u32,
    early_finals: u32,
    missing_interims: u32,
    unanswered_finalizes: u32,
    /// Interims come after so many frames of speech.
    interim_frames: u32,
    latency: At,
}

/// A word of the caller in this session's time, in frames.
#[derive(Debug, Clone, Copy)]
pub(super) struct Heard {
    pub(super) word: u16,
    pub(super) start: u32,
    pub(super) end: u32,
}

pub struct Recogniser {
    dice: Dice,
    habits: Habits,
    /// Frames of audio received.
    position: u32,
    /// What is not committed begins here.
    segment: u32,
    words: Vec<Heard>,
    /// The word being spoken; it counts as heard when it is over.
    present: Option<Heard>,
    last_word_end: u32,
    utterance_open: bool,
    interim_due: u32,
    silence: u32,
    noise: u32,
    /// Nothing is reported before what was reported earlier.
    said_until: At,
    reports: Vec<Report>,
}

impl Recogniser {
    pub fn new(seed: u64, opens_at: At) -> Self {
        let mut dice = Dice::new(seed, 3);
        let habits = Habits {
            late_finals: dice.pick(&[0, 0, 10, 40]),
            missing_ends: dice.pick(&[0, 5, 30]),
            early_finals: dice.pick(&[0, 5, 15]),
            missing_interims: dice.pick(&[0, 10, 30]),
            unanswered_finalizes: dice.pick(&[0, 20, 60]),
            interim_frames: dice.number(8..22) as u32,
            latency: dice.ms(60..220),
        };
        Self {
            dice,
            habits,
            position: 0,
            segment: 0,
            words: Vec::new(),
            present: None,
            last_word_end: 0,
            utterance_open: false,
            interim_due: 0,
            silence: FRESH,
            noise: 0,
            said_until: opens_at,
            reports: Vec::new(),
        }
    }

    /// What it says next, in the order it says it.
    pub fn take_reports(&mut self) -> Vec<Report> {
        std::mem::take(&mut self.reports)
    }

    pub fn audio(&mut self, audio: &[u8], caller: &Caller, now: At) {
        for sound in sounds_in(audio, caller) {
            self.frame(sound, caller, now);
        }
    }

    fn frame(&mut self, sound: Sound, caller: &Caller, now: At) {
        let word = if let Sound::Word(word) = sound { Some(word) } else { None };
        if let Some(heard) = self.present.take_if(|heard| word != Some(heard.word)) {
            self.last_word_end = heard.end;
            self.words.push(heard);
            // Committed in the middle of the caller's say, as on a full buffer.
            if self.dice.chance(self.habits.early_finals) {
                self.commit(false, false, caller, now);
            }
        }
        if sound == Sound::Nothing {
            self.silence += 1;
        } else {
            self.sounds(sound, now);
        }
        self.position += 1;
        if let Some(word) = word {
            let start = self.position - 1;
            let heard = self.present.get_or_insert(Heard { word, start, end: start });
            heard.end = self.position;
            self.utterance_open = true;
            self.interim_due += 1;
            if self.interim_due >= self.habits.interim_frames {
                self.interim_due = 0;
                self.guess(caller, now);
            }
        }
        self.pauses(caller, now);
    }

    fn sounds(&mut self, sound: Sound, now: At) {
        if self.silence >= FRESH && !self.dice.chance(if sound == Sound::Noise { 50 } else { 20 }) {
            let at = frames(self.position);
            self.say(now, 60 * MS, SttEvent::SpeechStarted { at }, Vec::new(), false);
        }
        self.silence = 0;
        self.noise += u32::from(sound == Sound::Noise);
    }

    /// What follows from silence of a certain length.
    fn pauses(&mut self, caller: &Caller, now: At) {
        if self.silence == ENDPOINT {
            if !self.words.is_empty() {
                let speech_final = !self.dice.chance(self.habits.missing_ends);
                self.commit(speech_final, false, caller, now);
            } else if std::mem::take(&mut self.noise) > 0 && self.dice.chance(50) {
                let speech_final = self.dice.chance(50);
                self.commit(speech_final, false, caller, now);
            }
        }
        if self.utterance_open && self.silence >= UTTERANCE_END && self.words.is_empty() {
            self.utterance_open = false;
            if !self.dice.chance(self.habits.missing_ends) {
                let event = SttEvent::UtteranceEnded { last_word_end: frames(self.last_word_end) };
                let lateness = if self.dice.chance(10) { self.dice.ms(0..800) } else { 0 };
                self.say(now + lateness, 50 * MS, event, Vec::new(), false);
            }
        }
        if self.silence > 0 && self.silence.is_multiple_of(NOTHING_REPORT) && self.words.is_empty() {
            if self.dice.chance(5) {
                // A voice detector that hears things.
                let at = frames(self.position);
                self.say(now, 60 * MS, SttEvent::SpeechStarted { at }, Vec::new(), false);
            }
            self.commit(false, false, caller, now);
        }
    }

    /// An interim: words may be mistaken, and the last one missing again.
    fn guess(&mut self, caller: &Caller, now: At) {
        if self.dice.chance(self.habits.missing_interims) {
            return;
        }
        let long_enough = |heard: &Heard| heard.end - heard.start > 6;
        let mut words: Vec<Heard> = self.words.iter().copied().chain(self.present.filter(long_enough)).collect();
        if words.len() > 1 && self.dice.chance(6) {
            words.pop();
        }
        if words.is_empty() {
            return;
        }
        let transcript = self.transcript(&words, caller, Stability::Interim);
        let numbers = words.iter().map(|heard| heard.word).collect();
        let latency = self.habits.latency + self.dice.ms(0..80);
        self.say(now, latency, SttEvent::Transcript(transcript), numbers, false);
    }

    /// A final of everything heard and not committed.
    fn commit(&mut self, speech_final: bool, from_finalize: bool, caller: &Caller, now: At) {
        let words = std::mem::take(&mut self.words);
        let mut transcript = self.transcript(&words, caller, Stability::Final);
        transcript.speech_final = speech_final;
        transcript.from_finalize = from_finalize;
        self.segment = self.present.map_or(self.position, |heard| heard.start);
        let numbers = words.iter().map(|heard| heard.word).collect();
        let late = self.dice.chance(self.habits.late_finals) && !words.is_empty();
        let latency = self.habits.latency + if late { self.dice.ms(0..1_500) } else { self.dice.ms(0..60) };
        self.say(now, latency, SttEvent::Transcript(transcript), numbers, true);
    }

    pub fn finalize(&mut self, caller: &Caller, now: At) {
        if !self.dice.chance(self.habits.unanswered_finalizes) {
            self.commit(false, true, caller, now);
        }
    }

    /// No more audio comes: everything that is left.
    pub fn finish(&mut self, caller: &Caller, now: At) {
        if let Some(heard) = self.present.take().filter(|heard| heard.end - heard.start > 6) {
            self.words.push(heard);
        }
        if !self.words.is_empty() {
            self.commit(true, false, caller, now);
        }
        self.say(now, 40 * MS, SttEvent::Finished, Vec::new(), false);
    }

    fn transcript(&mut self, words: &[Heard], caller: &Caller, stability: Stability) -> Transcript {
        let mut text = String::new();
        let mut reported = Vec::with_capacity(words.len());
        for heard in words {
            let word = &caller.words[usize::from(heard.word)];
            let mistaken = stability == Stability::Interim && self.dice.chance(60);
            let said = if mistaken { &word.mistaken_for } else { &word.text };
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(said);
            reported.push(stt::Word { text: said.clone(), start: frames(heard.start), end: frames(heard.end) });
        }
        Transcript {
            text,
            words: reported,
            start: frames(self.segment),
            duration: frames(self.present.map_or(self.position, |heard| heard.start).saturating_sub(self.segment)),
            stability,
            speech_final: false,
            from_finalize: false,
        }
    }

    fn say(&mut self, now: At, latency: At, event: SttEvent, words: Vec<u16>, is_final: bool) {
        let at = self.said_until.max(now + latency);
        self.said_until = at;
        self.reports.push(Report { at, event, words, is_final });
    }
}

/// The words of a recording, and when they are there.
pub fn recorded(audio: &[u8], caller: &Caller, now: At) -> (At, Vec<stt::Word>) {
    let mut words: Vec<Heard> = Vec::new();
    for (position, frame) in (0..).zip(audio.chunks(FRAME_BYTES)) {
        let sound = caller.sounds.get(usize::from(sound::tag(frame))).copied().unwrap_or(Sound::Nothing);
        let Sound::Word(word) = sound else { continue };
        match words.last_mut().filter(|heard| heard.word == word && heard.end == position) {
            Some(heard) => heard.end = position + 1,
            None if caller.words[usize::from(word)].is_clear => {
                words.push(Heard { word, start: position, end: position + 1 });
            }
            None => {}
        }
    }
    let text = |heard: &Heard| caller.words[usize::from(heard.word)].text.clone();
    let word = |heard: &Heard| stt::Word { text: text(heard), start: frames(heard.start), end: frames(heard.end) };
    (now + 300 * MS, words.iter().map(word).collect())
}

/// What each frame is to a recogniser: words that are not clear are noise.
pub(super) fn sounds_in(audio: &[u8], caller: &Caller) -> impl Iterator<Item = Sound> {
    audio.chunks(FRAME_BYTES).map(|frame| {
        let sound = caller.sounds.get(usize::from(sound::tag(frame))).copied().unwrap_or(Sound::Nothing);
        match sound {
            Sound::Word(word) if !caller.words[usize::from(word)].is_clear => Sound::Noise,
            sound => sound,
        }
    })
}

pub(super) fn frames(count: u32) -> Duration {
    Duration::from_micros(At::from(count) * FRAME)
}
