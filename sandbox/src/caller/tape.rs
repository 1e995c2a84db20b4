//! Both directions of a call as the caller's telephone has them, in one file: left what the caller said, right what they
//! heard. Nothing is interpreted, so whatever is measured on it is independent of ears, script and server.

use std::time::Duration;

use crate::mulaw;
use crate::twilio::handset::{FRAME_BYTES, SILENCE};
use crate::voice::samples_in;

/// WAVE format tag of µ-law (RFC 2361, WAVE_FORMAT_MULAW).
const FORMAT_MULAW: u16 = 7;
const CHANNELS: u16 = 2;

/// Two channels of µ-law at 8 kHz, from the beginning of the call.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tape {
    said: Vec<u8>,
    heard: Vec<u8>,
}

impl Tape {
    /// Takes the frame that begins at `at`; where nothing was exchanged there is silence.
    pub(super) fn record(&mut self, at: Duration, said: &[u8; FRAME_BYTES], heard: &[u8; FRAME_BYTES]) {
        let from = samples_in(at);
        for (channel, frame) in [(&mut self.said, said), (&mut self.heard, heard)] {
            channel.resize(from.max(channel.len()), SILENCE);
            channel.extend_from_slice(frame);
        }
    }

    /// A WAVE file: µ-law, 8 kHz, the caller left and the agent right.
    pub fn wav(&self) -> Vec<u8> {
        let samples = self.said.iter().zip(&self.heard).flat_map(|(said, heard)| [*said, *heard]);
        let data: Vec<u8> = samples.collect();
        let size = |bytes: usize| u32::try_from(bytes).unwrap_or(u32::MAX).to_le_bytes();
        let mut file = Vec::with_capacity(data.len() + 44);
        file.extend_from_slice(b"RIFF");
        file.extend_from_slice(&size(data.len() + 36));
        file.extend_from_slice(b"WAVEfmt ");
        file.extend_from_slice(&16_u32.to_le_bytes());
        file.extend_from_slice(&FORMAT_MULAW.to_le_bytes());
        file.extend_from_slice(&CHANNELS.to_le_bytes());
        file.extend_from_slice(&mulaw::RATE.to_le_bytes());
        file.extend_from_slice(&(mulaw::RATE * u32::from(CHANNELS)).to_le_bytes());
        file.extend_from_slice(&CHANNELS.to_le_bytes());
        file.extend_from_slice(&8_u16.to_le_bytes());
        file.extend_from_slice(b"data");
        file.extend_from_slice(&size(data.len()));
        file.extend_from_slice(&data);
        file
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::twilio::handset::FRAME;

    #[test]
    fn both_channels_are_in_the_file_at_the_time_they_happened() {
        let mut tape = Tape::default();
        tape.record(FRAME, &[1; FRAME_BYTES], &[2; FRAME_BYTES]);
        tape.record(FRAME * 3, &[3; FRAME_BYTES], &[4; FRAME_BYTES]);
        let wav = tape.wav();
        assert_eq!((&wav[..4], &wav[8..16], &wav[20..24]), (&b"RIFF"[..], &b"WAVEfmt "[..], &[7, 0, 2, 0][..]));
        let data = &wav[44..];
        assert_eq!(data.len(), 4 * 2 * FRAME_BYTES);
        let frame = |index: usize| &data[index * 2 * FRAME_BYTES..][..2];
        assert_eq!([frame(0), frame(1), frame(2), frame(3)], [[SILENCE; 2], [1, 2], [SILENCE; 2], [3, 4]]);
    }
}
