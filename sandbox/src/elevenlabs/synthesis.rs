//! Text to chunks of audio with their timing.

use std::time::Duration;

use crate::voice::{self, CharSpan};

/// The first chunk is short, so that sound can start early.
const FIRST_CHUNK: Duration = Duration::from_millis(250);

/// The vendor's chunks are about a second or less.
const CHUNK: Duration = Duration::from_secs(1);

/// Audio sent in one message, and when its characters sound.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Chunk {
    pub(super) audio: Vec<u8>,
    /// Times count from the start of this chunk, not of the utterance.
    pub(super) spans: Vec<CharSpan>,
}

impl Chunk {
    pub(super) fn duration(&self) -> Duration {
        voice::time_of(self.audio.len() as u64)
    }
}

/// Speaks `text` in chunks that end between characters. Text without any sound gives no chunk.
pub(super) fn speak(text: &str) -> Vec<Chunk> {
    let mut chunks = Vec::new();
    let (mut open, mut spans) = (String::new(), Vec::new());
    let mut length = Duration::ZERO;
    for ch in text.chars() {
        let duration = voice::duration(ch.encode_utf8(&mut [0; 4]));
        let limit = if chunks.is_empty() { FIRST_CHUNK } else { CHUNK };
        if length + duration > limit {
            chunks.push(Chunk { audio: voice::encode(&open), spans: std::mem::take(&mut spans) });
            open.clear();
            length = Duration::ZERO;
        }
        open.push(ch);
        spans.push(CharSpan { ch, start: length, duration });
        length += duration;
    }
    if !length.is_zero() {
        chunks.push(Chunk { audio: voice::encode(&open), spans });
    }
    chunks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chunks_join_to_the_whole_audio_and_their_times_start_anew() {
        let text = "Good morning! How can I help you today? [smiles]";
        let chunks = speak(text);
        assert_eq!(chunks.concat_audio(), voice::encode(text));
        assert_eq!(chunks[0].duration(), FIRST_CHUNK);
        assert!(chunks.len() > 2 && chunks.iter().all(|chunk| chunk.duration() <= CHUNK));
        for chunk in &chunks {
            let spoken: String = chunk.spans.iter().map(|span| span.ch).collect();
            assert_eq!(chunk.spans, voice::char_spans(&spoken));
        }
        let written: String = chunks.iter().flat_map(|chunk| &chunk.spans).map(|span| span.ch).collect();
        assert_eq!(written, text);
    }

    #[test]
    fn text_without_sound_gives_no_audio() {
        assert_eq!(speak(""), []);
        assert_eq!(speak("漢字"), []);
    }

    trait ConcatAudio {
        fn concat_audio(&self) -> Vec<u8>;
    }

    impl ConcatAudio for Vec<Chunk> {
        fn concat_audio(&self) -> Vec<u8> {
            self.iter().flat_map(|chunk| chunk.audio.iter().copied()).collect()
        }
    }
}
