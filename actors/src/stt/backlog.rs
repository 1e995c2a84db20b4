//! Caller audio that may not be listened to yet: kept until the disclosure has been heard, then given to the recogniser.
//!
//! Recognisers take live audio at little more than real time, so ten seconds of waiting silence would delay every
//! later word. Only the stretches with sound are given on, with a margin around them.

use bytes::Bytes;

use crate::audio::level::{Loudness, VoiceGate};

/// Frames kept before and after each frame with sound: 200 ms.
const MARGIN: usize = 10;

/// Longest memory: 60 s of frames; the opening is a few seconds.
const LONGEST: usize = 3_000;

#[derive(Debug, Default)]
pub struct Backlog {
    gate: VoiceGate,
    frames: Vec<(Bytes, bool)>,
}

impl Backlog {
    pub fn push(&mut self, frame: Bytes) {
        if self.frames.len() < LONGEST {
            let sounds = self.gate.push(&frame) == Loudness::SpeechLike;
            self.frames.push((frame, sounds));
        }
    }

    /// The stretches with sound, in order; the backlog is empty afterwards.
    pub fn take(&mut self) -> Vec<Bytes> {
        let frames = std::mem::take(&mut self.frames);
        let mut keep = vec![false; frames.len()];
        for (index, _) in frames.iter().enumerate().filter(|(_, (_, sounds))| *sounds) {
            let last = (index + MARGIN).min(frames.len() - 1);
            keep[index.saturating_sub(MARGIN)..=last].fill(true);
        }
        frames.into_iter().zip(keep).filter_map(|((frame, _), keep)| keep.then_some(frame)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn silence_is_dropped_and_sound_is_kept_with_a_margin() {
        let silence = Bytes::from_static(&[0xFF; 160]);
        let loud: Bytes = (0..160).map(|i| if i % 8 < 4 { 0x10 } else { 0x90 }).collect();
        let mut backlog = Backlog::default();
        for i in 0..300 {
            backlog.push(if (100..110).contains(&i) { loud.clone() } else { silence.clone() });
        }
        let kept = backlog.take();
        assert!(kept.iter().filter(|frame| **frame == loud).count() == 10, "every loud frame is kept");
        assert!(kept.len() >= 30 && kept.len() < 60, "with a margin, and without the rest: {}", kept.len());
        assert!(backlog.take().is_empty());
    }
}
