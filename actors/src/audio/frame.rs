//! The frame: 20 ms of audio, the unit of everything that is sent and received.

use super::mulaw;

/// How long a frame lasts, in milliseconds.
pub const FRAME_MS: u64 = 20;

/// The same as a duration.
pub const FRAME: std::time::Duration = std::time::Duration::from_millis(FRAME_MS);

/// The bytes of a frame: 20 ms of 8 kHz µ-law, one byte a sample.
pub const FRAME_BYTES: usize = 160;

/// Fills the last frame with silence, so that the audio is whole frames. The carrier plays a partial frame as a click.
pub fn pad_to_frames(mut audio: Vec<u8>) -> Vec<u8> {
    audio.resize(audio.len().next_multiple_of(FRAME_BYTES), mulaw::SILENCE);
    audio
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_frame_lasts_as_long_as_its_bytes() {
        assert_eq!(mulaw::duration(FRAME_BYTES), Duration::from_millis(FRAME_MS));
    }

    #[test]
    fn padding_completes_the_last_frame_and_nothing_else() {
        for (before, after) in [(0, 0), (1, 160), (159, 160), (160, 160), (161, 320)] {
            let padded = pad_to_frames(vec![7; before]);
            assert_eq!(padded.len(), after, "from {before} bytes");
            assert!(padded[..before].iter().all(|byte| *byte == 7), "audio is kept");
            assert!(padded[before..].iter().all(|byte| *byte == mulaw::SILENCE), "the rest is silence");
        }
    }
}
