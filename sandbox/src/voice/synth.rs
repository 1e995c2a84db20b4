//! Text to audio.

use std::{f32::consts::TAU, sync::LazyLock, time::Duration};

use rand::{Rng, SeedableRng, rngs::SmallRng};

use super::{
    SYMBOL, SYMBOL_SAMPLES, TONE_SAMPLES, samples_in,
    symbols::{ALPHABET, fold, tones},
};
use crate::mulaw;

/// Peak of each of the two tones; together about 10 dB below full scale, as speech on a good line.
const TONE_PEAK: f32 = 5_000.0;

/// Peak of a cough: uniform noise of about the loudness of speech.
const NOISE_PEAK: i16 = 8_000;

/// One character of the input text and when its sound plays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CharSpan {
    /// The character as written, before folding.
    pub ch: char,
    /// From the start of the audio.
    pub start: Duration,
    /// Zero for a character without a sound.
    pub duration: Duration,
}

/// Speaks `text`: µ-law bytes, 50 ms for each character that has a sound.
pub fn encode(text: &str) -> Vec<u8> {
    let mut audio = Vec::with_capacity(text.len() * SYMBOL_SAMPLES);
    for symbol in text.chars().filter_map(fold) {
        let index = ALPHABET.iter().position(|&s| s == symbol).expect("fold yields symbols of the alphabet");
        audio.extend_from_slice(&SOUNDS[index]);
    }
    audio
}

/// How long `text` takes to speak.
pub fn duration(text: &str) -> Duration {
    SYMBOL * text.chars().filter_map(fold).count() as u32
}

/// When each character of `text` sounds, one span per `char`, in order.
pub fn char_spans(text: &str) -> Vec<CharSpan> {
    let mut start = Duration::ZERO;
    text.chars()
        .map(|ch| {
            let duration = if fold(ch).is_some() { SYMBOL } else { Duration::ZERO };
            let span = CharSpan { ch, start, duration };
            start += duration;
            span
        })
        .collect()
}

/// A cough: broadband sound that has energy and reads as no character. Equal seeds sound equal.
pub fn noise(duration: Duration, seed: u64) -> Vec<u8> {
    let mut rng = SmallRng::seed_from_u64(seed);
    (0..samples_in(duration)).map(|_| mulaw::encode(rng.random_range(-NOISE_PEAK..=NOISE_PEAK))).collect()
}

/// Digital silence.
pub fn silence(duration: Duration) -> Vec<u8> {
    vec![mulaw::SILENCE; samples_in(duration)]
}

/// `a` with `b` added at `gain_db` (negative is fainter), as an echo or a second speaker; as long as the longer one.
pub fn mix(a: &[u8], b: &[u8], gain_db: f32) -> Vec<u8> {
    let gain = 10_f32.powf(gain_db / 20.0);
    let sample = |audio: &[u8], index: usize| audio.get(index).map_or(0.0, |&byte| f32::from(mulaw::decode(byte)));
    (0..a.len().max(b.len())).map(|i| mulaw::encode((sample(a, i) + gain * sample(b, i)) as i16)).collect()
}

/// Every symbol's audio, rendered once.
static SOUNDS: LazyLock<Vec<[u8; SYMBOL_SAMPLES]>> = LazyLock::new(|| {
    ALPHABET
        .iter()
        .map(|&symbol| {
            let (row, column) = tones(symbol);
            let mut audio = [mulaw::SILENCE; SYMBOL_SAMPLES];
            for (index, byte) in audio[..TONE_SAMPLES].iter_mut().enumerate() {
                let phase = TAU * index as f32 / mulaw::RATE as f32;
                *byte = mulaw::encode((TONE_PEAK * ((phase * row).sin() + (phase * column).sin())) as i16);
            }
            audio
        })
        .collect()
});
