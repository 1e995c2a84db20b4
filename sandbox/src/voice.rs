//! Tone-coded speech: text as 8 kHz µ-law audio, and back, exactly.
//!
//! Each character is one symbol of 50 ms: 30 ms of two sine tones, then 20 ms of silence. The pair is a row
//! and a column of an 8 × 8 grid. All frequencies are multiples of 100 Hz, so that any 10 ms window inside a
//! symbol holds whole periods of both tones and of none of the others: the decoder needs no alignment with
//! the audio, and audio cut anywhere still reads as the characters that were wholly heard.
//!
//! At 20 characters a second the voice speaks a little faster than a person.
//!
//! ```
//! use frontdesk_sandbox::voice;
//! assert_eq!(voice::decode(&voice::encode("Grüezi, Ann!")), "gruezi, ann!");
//! ```

mod decoder;
mod symbols;
mod synth;
mod words;

#[cfg(test)]
mod tests;

pub use decoder::{Decoder, Heard};
pub use synth::{CharSpan, char_spans, duration, encode, mix, noise, silence};
pub use words::{Word, Words};

use std::time::Duration;

use crate::mulaw;

/// Sound of one symbol.
pub const TONE: Duration = Duration::from_millis(30);

/// Silence after a symbol's sound.
pub const PAUSE: Duration = Duration::from_millis(20);

/// One symbol: sound and pause.
pub const SYMBOL: Duration = Duration::from_millis(50);

const TONE_SAMPLES: usize = 240;
const SYMBOL_SAMPLES: usize = 400;

/// What a listener makes of a whole recording.
pub fn decode(audio: &[u8]) -> String {
    let mut decoder = Decoder::new();
    decoder.feed(audio);
    decoder.finish();
    let mut text = String::new();
    while let Some(heard) = decoder.poll() {
        if let Heard::Symbol { ch, .. } = heard {
            text.push(ch);
        }
    }
    text
}

/// What the voice makes of `text`: lower case, accents folded, characters without a symbol dropped.
pub fn speakable(text: &str) -> String {
    text.chars().filter_map(symbols::fold).collect()
}

/// The playing time of `samples` µ-law bytes.
pub fn time_of(samples: u64) -> Duration {
    Duration::from_nanos(samples * (1_000_000_000 / u64::from(mulaw::RATE)))
}

/// The number of µ-law bytes that play for `duration`, rounded down.
pub fn samples_in(duration: Duration) -> usize {
    (duration.as_nanos() * u128::from(mulaw::RATE) / 1_000_000_000) as usize
}
