//! The voice: speaks text as frames that carry their word's number, with the times of its characters; late at times,
//! and sometimes it just stops.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use bytes::Bytes;
use frontdesk_actors::phrases::{self, Phrase};
use frontdesk_actors::reply::opener::Opener;
use frontdesk_actors::reply::spoken::SpokenText;
use frontdesk_actors::store::{PhraseCache, PhraseKey, RenderedPhrase};
use frontdesk_actors::tts::{CharTiming, TtsEvent, VoiceAudio, VoiceContext};

use super::dice::Dice;
use super::sound;
use super::time::{At, FRAME, FRAME_BYTES, MS};

/// Numbers from here on are words of cached phrases: this, plus 64 for each phrase before, plus the word's index.
const PHRASES: u16 = 0xC000;
const WORDS_OF_A_PHRASE: u16 = 64;
const LANGUAGE: &str = "en-GB";
pub const GREETING: &str = "Thank you for calling.";

/// A word it was asked to speak, by the number in its frames.
#[derive(Debug, Clone)]
pub struct Spoken {
    pub text: String,
    pub context: u32,
    pub frames: u32,
}

/// A stream of speech.
#[derive(Default)]
struct Stream {
    /// Its next piece of audio comes not before.
    free_at: At,
    cancelled: bool,
    /// It will never say anything again.
    dead: bool,
}

pub struct Voice {
    dice: Dice,
    /// Pauses, stops, and forgets to say that it is done.
    pub unreliable: bool,
    streams: HashMap<u32, Stream>,
    pub spoken: Vec<Spoken>,
}

impl Voice {
    pub fn new(seed: u64) -> Self {
        let mut dice = Dice::new(seed, 5);
        let unreliable = dice.chance(20);
        Self { dice, unreliable, streams: HashMap::new(), spoken: Vec::new() }
    }

    /// A new session knows nothing of the streams of the old one.
    pub fn restarted(&mut self) {
        self.streams.clear();
    }

    pub fn is_wanted(&self, event: &TtsEvent) -> bool {
        match event {
            TtsEvent::Audio(VoiceAudio { context, .. }) | TtsEvent::Finished(context) => {
                self.streams.get(&context.0).is_some_and(|stream| !stream.cancelled)
            }
            TtsEvent::Failed(_) => true,
        }
    }

    pub fn cancel(&mut self, context: VoiceContext) {
        self.streams.entry(context.0).or_default().cancelled = true;
    }

    pub fn speak(&mut self, context: VoiceContext, text: &str, now: At) -> Vec<(At, TtsEvent)> {
        let first_audio = self.dice.ms(100..800);
        let stream = self.streams.entry(context.0).or_default();
        let mut at = stream.free_at.max(now + if stream.free_at == 0 { first_audio } else { 80 * MS });
        let mut events = Vec::new();
        let mut piece = Piece::default();
        let words: Vec<&str> = text.split_whitespace().collect();
        for (index, word) in words.iter().enumerate() {
            let tag = self.spoken.len() as u16;
            let frames = piece.push(word, tag, index > 0);
            self.spoken.push(Spoken { text: bare(word), context: context.0, frames });
            if piece.audio.len() >= 5_000 || index + 1 == words.len() {
                let full = std::mem::take(&mut piece);
                let audio = VoiceAudio { context, audio: full.audio.into(), alignment: full.alignment };
                if !stream.dead {
                    events.push((at, TtsEvent::Audio(audio)));
                }
                at += self.dice.ms(40..160);
                if self.unreliable && self.dice.chance(8) {
                    at += self.dice.ms(300..1_400);
                    stream.dead |= self.dice.chance(20);
                }
            }
        }
        stream.free_at = at;
        events
    }

    pub fn finish(&mut self, context: VoiceContext, now: At) -> Option<(At, TtsEvent)> {
        let stream = self.streams.entry(context.0).or_default();
        let forgets = self.unreliable && self.dice.chance(5);
        let at = stream.free_at.max(now) + 20 * MS;
        (!stream.dead && !forgets).then_some((at, TtsEvent::Finished(context)))
    }
}

/// Audio under construction.
#[derive(Default)]
struct Piece {
    audio: Vec<u8>,
    alignment: Vec<CharTiming>,
}

impl Piece {
    /// Adds a word, behind a space if there is one before it; its length in frames.
    fn push(&mut self, word: &str, tag: u16, after_space: bool) -> u32 {
        let letters = word.chars().count() as u32;
        let frames = (letters * 3).clamp(6, 24);
        let start = Duration::from_micros((self.audio.len() / FRAME_BYTES) as At * FRAME);
        if after_space {
            self.alignment.push(CharTiming { ch: ' ', start, duration: Duration::ZERO });
        }
        let duration = Duration::from_micros(At::from(frames) * FRAME) / letters;
        for (index, ch) in (0..).zip(word.chars()) {
            self.alignment.push(CharTiming { ch, start: start + duration * index, duration });
        }
        push_frames(&mut self.audio, tag, frames);
        frames
    }
}

fn push_frames(audio: &mut Vec<u8>, tag: u16, frames: u32) {
    let mut frame = [0; FRAME_BYTES];
    sound::loud(tag, usize::from(tag), &mut frame);
    for _ in 0..frames {
        audio.extend_from_slice(&frame);
    }
}

/// A word without case and punctuation.
pub fn bare(word: &str) -> String {
    word.chars().filter(|ch| ch.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// A fixed phrase, as it stands in the cache.
pub struct Fixed {
    pub text: &'static str,
    pub words: Vec<String>,
    pub frames: Vec<u32>,
    /// Fills a silence or begins an answer; it is none.
    pub is_filler: bool,
    pub is_opener: bool,
    /// Greeting and disclosure.
    pub is_opening: bool,
    rendered: Arc<RenderedPhrase>,
}

/// Fixed phrases by number.
pub static FIXED: LazyLock<Vec<Fixed>> = LazyLock::new(|| {
    let texts = [GREETING].into_iter().chain(phrases::all(LANGUAGE));
    texts.zip(0..).map(|(text, number)| render(text, number)).collect()
});

/// Phrases as every conversation finds them: rendered, and shorter than a person would say them, for time's sake.
fn render(text: &'static str, number: u16) -> Fixed {
    let is_opening = text == GREETING || text == phrases::text(Phrase::Disclosure, LANGUAGE);
    let words: Vec<String> = text.split_whitespace().map(bare).collect();
    let pace = if is_opening { 1 } else { 2 };
    let frames: Vec<u32> = words.iter().map(|word| (word.len() as u32 * pace).max(2)).collect();
    let mut audio = Vec::new();
    let mut alignment = Vec::new();
    for (index, (word, count)) in text.split_whitespace().zip(&frames).enumerate() {
        let start = Duration::from_micros((audio.len() / FRAME_BYTES) as At * FRAME);
        if index > 0 {
            alignment.push(CharTiming { ch: ' ', start, duration: Duration::ZERO });
        }
        let duration = Duration::from_micros(At::from(*count) * FRAME) / word.chars().count() as u32;
        alignment.extend((0..).zip(word.chars()).map(|(at, ch)| CharTiming {
            ch,
            start: start + duration * at,
            duration,
        }));
        push_frames(&mut audio, PHRASES + number * WORDS_OF_A_PHRASE + index as u16, *count);
    }
    let mut spoken = SpokenText::default();
    spoken.push_text(text);
    spoken.push_alignment(Duration::ZERO, &alignment);
    spoken.audio_length(Duration::from_micros((audio.len() / FRAME_BYTES) as At * FRAME));
    let is_filler = (0..3).any(|n| text == phrases::text(Phrase::OneMoment(n), LANGUAGE))
        || (0..2).any(|n| text == phrases::text(Phrase::StillWorking(n), LANGUAGE));
    let is_opener = Opener::ALL.into_iter().any(|opener| text == phrases::text(Phrase::Opener(opener), LANGUAGE));
    let rendered = Arc::new(RenderedPhrase { audio: Bytes::from(audio), text: spoken });
    Fixed { text, words, frames, is_filler: is_filler || is_opener, is_opener, is_opening, rendered }
}

/// The phrase and the word in it that a frame's number names.
pub fn fixed_word(tag: u16) -> Option<(usize, usize)> {
    let number = tag.checked_sub(PHRASES)?;
    Some((usize::from(number / WORDS_OF_A_PHRASE), usize::from(number % WORDS_OF_A_PHRASE)))
}

pub struct WarmCache;

impl PhraseCache for WarmCache {
    fn get(&self, key: &PhraseKey) -> Option<Arc<RenderedPhrase>> {
        FIXED.iter().find(|fixed| fixed.text == key.text).map(|fixed| Arc::clone(&fixed.rendered))
    }

    fn put(&self, _: PhraseKey, _: RenderedPhrase) {}
}
