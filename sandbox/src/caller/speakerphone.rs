//! A loudspeaker in front of the microphone: what the caller hears comes back, later and fainter.

use std::collections::VecDeque;
use std::time::Duration;

use serde::Deserialize;

use crate::twilio::handset::{FRAME, FRAME_BYTES, SILENCE};
use crate::voice;

/// Longest delay that a scenario may ask for.
const LONGEST_DELAY_MS: u64 = 2_000;

/// The `[speakerphone]` of a scenario.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Speakerphone {
    /// The echo's level against what was heard, in decibels; below zero.
    pub echo_db: f32,
    /// From the ear to the microphone, whatever the path: room, handset, network.
    pub delay_ms: u64,
}

impl Speakerphone {
    /// What is wrong with it, if anything.
    pub(crate) fn problem(&self) -> Option<String> {
        if !(-60.0..0.0).contains(&self.echo_db) {
            return Some(format!("`echo_db` must be from -60 to below 0, not {}", self.echo_db));
        }
        (self.delay_ms > LONGEST_DELAY_MS)
            .then(|| format!("`delay_ms` must be at most {LONGEST_DELAY_MS}, not {}", self.delay_ms))
    }
}

/// The way from the ear to the microphone.
#[derive(Debug)]
pub(super) struct EchoPath {
    echo_db: f32,
    /// Heard and not given back yet, µ-law.
    on_its_way: VecDeque<u8>,
    /// When the next frame is due; a hole before it was silence.
    next: Duration,
}

impl EchoPath {
    pub(super) fn new(speakerphone: Speakerphone) -> Self {
        let delay = voice::silence(Duration::from_millis(speakerphone.delay_ms));
        Self { echo_db: speakerphone.echo_db, on_its_way: delay.into(), next: Duration::ZERO }
    }

    /// Takes what is heard from `at` on; gives what the microphone picks up meanwhile: the mouth and the echo.
    pub(super) fn mix(&mut self, at: Duration, heard: &[u8; FRAME_BYTES], mouth: &mut [u8; FRAME_BYTES]) {
        while self.next + FRAME <= at {
            self.pass(&[SILENCE; FRAME_BYTES]);
        }
        let echo = self.pass(heard);
        let mixed = voice::mix(mouth, &echo, self.echo_db);
        mouth.copy_from_slice(&mixed);
    }

    fn pass(&mut self, heard: &[u8; FRAME_BYTES]) -> Vec<u8> {
        self.next += FRAME;
        self.on_its_way.extend(heard);
        self.on_its_way.drain(..FRAME_BYTES).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_heard_comes_back_fainter_and_later() {
        let mut path = EchoPath::new(Speakerphone { echo_db: -12.0, delay_ms: 250 });
        let heard = voice::encode("one moment please");
        let mut returned = Vec::new();
        for number in 0..100 {
            let mut frame = [SILENCE; FRAME_BYTES];
            for (slot, byte) in frame.iter_mut().zip(heard.iter().skip(number * FRAME_BYTES)) {
                *slot = *byte;
            }
            let mut mouth = [SILENCE; FRAME_BYTES];
            path.mix(FRAME * number as u32, &frame, &mut mouth);
            returned.extend(mouth);
        }
        let delay = voice::samples_in(Duration::from_millis(250));
        assert!(returned[..delay].iter().all(|byte| *byte == SILENCE));
        assert_eq!(voice::decode(&returned), "one moment please");
        let expected = voice::mix(&[], &heard, -12.0);
        assert_eq!(returned[delay..delay + expected.len()], expected);
    }

    #[test]
    fn the_mouth_is_heard_over_the_echo_and_holes_are_silence() {
        let mut path = EchoPath::new(Speakerphone { echo_db: -20.0, delay_ms: 100 });
        let mut mouth = [SILENCE; FRAME_BYTES];
        let loud = [0x80; FRAME_BYTES];
        path.mix(Duration::ZERO, &loud, &mut mouth);
        assert_eq!(mouth, [SILENCE; FRAME_BYTES]);
        // The echo of the first frame fell into the hole.
        let mut mouth = [0x90; FRAME_BYTES];
        path.mix(Duration::from_millis(400), &[SILENCE; FRAME_BYTES], &mut mouth);
        assert_eq!(mouth, [0x90; FRAME_BYTES]);
    }
}
