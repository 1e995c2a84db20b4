//! Caller audio that may not be listened to yet: kept until the disclosure has been heard, then given to the recogniser.
//!
//! Recognisers take live audio at little more than real time, so ten seconds of waiting silence would delay every
//! later word. Only the stretches with sound are given on, with a margin around them. The agent speaks all the time that
//! this lasts: its echo, learnt by then, is silenced.

use bytes::Bytes;

use crate::audio::level::{Loudness, VoiceGate};
use crate::audio::mulaw;
use crate::turn::echo::{Slot, Source};

/// Frames kept before and after each frame with sound: 200 ms.
const MARGIN: usize = 10;

/// Longest memory: 60 s of frames; the opening is a few seconds.
const LONGEST: usize = 3_000;

/// Frames before the caller is told from the echo in which the caller may have begun: 80 ms.
const BEGINS: usize = 4;

#[derive(Debug, Default)]
pub struct Backlog {
    frames: Vec<(Bytes, Slot)>,
}

impl Backlog {
    pub fn push(&mut self, frame: Bytes, slot: Slot) {
        if self.frames.len() < LONGEST {
            self.frames.push((frame, slot));
        }
    }

    /// The stretches with sound, in order, without the agent's echo; the backlog is empty afterwards. `source_at` tells
    /// whom a frame comes from.
    pub fn take(&mut self, source_at: impl Fn(Slot) -> Source) -> Vec<Bytes> {
        let frames = without_echo(std::mem::take(&mut self.frames), source_at);
        let (mut gate, mut keep) = (VoiceGate::new(), vec![false; frames.len()]);
        for (index, frame) in frames.iter().enumerate() {
            if gate.push(frame) == Loudness::SpeechLike {
                let last = (index + MARGIN).min(frames.len() - 1);
                keep[index.saturating_sub(MARGIN)..=last].fill(true);
            }
        }
        frames.into_iter().zip(keep).filter_map(|(frame, keep)| keep.then_some(frame)).collect()
    }
}

/// Silence in place of every frame that holds nothing but echo.
fn without_echo(frames: Vec<(Bytes, Slot)>, source_at: impl Fn(Slot) -> Source) -> Vec<Bytes> {
    let sources: Vec<Source> = frames.iter().map(|(_, slot)| source_at(*slot)).collect();
    let silenced = |(index, (frame, _)): (usize, (Bytes, Slot))| {
        let next = &sources[index..(index + 1 + BEGINS).min(sources.len())];
        let is_echo = sources[index] == Source::Echo && !next.contains(&Source::Caller);
        if is_echo { Bytes::from(vec![mulaw::SILENCE; frame.len()]) } else { frame }
    };
    frames.into_iter().enumerate().map(silenced).collect()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use tokio::time::Instant;

    use super::*;

    const SILENCE: [u8; 160] = [mulaw::SILENCE; 160];

    fn loud() -> Bytes {
        (0..160).map(|i| if i % 8 < 4 { 0x10 } else { 0x90 }).collect()
    }

    /// 300 frames, loud where `is_loud` says so; what is left of them, given whom each comes from.
    fn taken(is_loud: fn(u64) -> bool, source_at: fn(u64) -> Source) -> Vec<Bytes> {
        let (mut backlog, start) = (Backlog::default(), Instant::now());
        let slot = |index: u64| Slot::at(start + Duration::from_millis(20 * index), start);
        for index in 0..300 {
            backlog.push(if is_loud(index) { loud() } else { Bytes::from_static(&SILENCE) }, slot(index));
        }
        let of_slot = |asked: Slot| (0..300).find(|index| slot(*index) == asked).map_or(Source::Quiet, source_at);
        let kept = backlog.take(of_slot);
        assert!(backlog.take(of_slot).is_empty());
        kept
    }

    #[test]
    fn silence_is_dropped_and_sound_is_kept_with_a_margin() {
        let kept = taken(|index| (100..110).contains(&index), |_| Source::Caller);
        assert!(kept.iter().filter(|frame| **frame == loud()).count() == 10, "every loud frame is kept");
        assert!(kept.len() >= 30 && kept.len() < 60, "with a margin, and without the rest: {}", kept.len());
    }

    #[test]
    fn of_echo_nothing_is_kept_and_of_a_caller_over_it_everything() {
        assert!(taken(|_| true, |_| Source::Echo).is_empty());
        let caller = |index| if (200..220).contains(&index) { Source::Caller } else { Source::Echo };
        let kept = taken(|_| true, caller);
        assert_eq!(kept.iter().filter(|frame| **frame == loud()).count(), 20 + BEGINS, "and where it may have begun");
    }
}
