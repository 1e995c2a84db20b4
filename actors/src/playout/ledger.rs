//! The account of audio at the carrier: what was sent, which marks are awaited, and how much the caller has heard.
//!
//! ```text
//! sent      ├────────────── utterance 4 ──────────────┤├── utterance 5 ──
//! marks            m1          m2          m3          m4
//! played    ──────────────────────▶ estimated by a playout clock, corrected at every genuine echo
//! ```
//!
//! Heard is the later of the last genuine echo and what the clock says, never more than was sent.

use std::collections::VecDeque;
use std::time::Duration;

use tokio::time::Instant;

use super::{MarkName, UtteranceId};
use crate::audio::mulaw;

/// Upper bound of the delay between our sending and the carrier's playing that echoes can teach the clock.
/// More than this is a stalled carrier, not a network.
const LONGEST_DELAY: Duration = Duration::from_millis(500);

/// Stretches of utterances remembered, so that a late question about one still gets an answer.
const REMEMBERED: usize = 32;

#[derive(Debug)]
pub struct Ledger {
    generation: u32,
    next_seq: u32,
    /// Bytes sent in this generation.
    sent: u64,
    /// Bytes that a genuine echo proved played in this generation.
    echoed: u64,
    /// When everything sent will have been played, on our clock.
    drained: Instant,
    /// Our sending to the carrier's playing, as echoes taught it.
    delay: Duration,
    pending: VecDeque<(MarkName, u64)>,
    segments: VecDeque<Segment>,
}

/// One utterance's stretch of the stream.
#[derive(Debug)]
struct Segment {
    utterance: UtteranceId,
    generation: u32,
    start: u64,
    sent: u64,
    /// Heard when its generation was cleared.
    frozen: u64,
}

impl Ledger {
    pub fn new(now: Instant) -> Self {
        Self {
            generation: 0,
            next_seq: 0,
            sent: 0,
            echoed: 0,
            drained: now,
            delay: Duration::ZERO,
            pending: VecDeque::new(),
            segments: VecDeque::new(),
        }
    }

    /// Notes audio handed to the carrier, in µ-law bytes.
    pub fn sent(&mut self, utterance: UtteranceId, bytes: usize, now: Instant) {
        let same = self
            .segments
            .back()
            .is_some_and(|segment| segment.utterance == utterance && segment.generation == self.generation);
        if !same {
            if self.segments.len() == REMEMBERED {
                self.segments.pop_front();
            }
            let generation = self.generation;
            self.segments.push_back(Segment { utterance, generation, start: self.sent, sent: 0, frozen: 0 });
        }
        if let Some(segment) = self.segments.back_mut() {
            segment.sent += bytes as u64;
        }
        self.sent += bytes as u64;
        self.drained = self.drained.max(now + self.delay) + mulaw::duration(bytes);
    }

    /// Makes the mark that stands behind everything sent so far.
    pub fn mark(&mut self, utterance: UtteranceId) -> MarkName {
        self.next_seq += 1;
        let mark = MarkName { utterance, seq: self.next_seq, generation: self.generation };
        self.pending.push_back((mark, self.sent));
        mark
    }

    /// Takes a mark the carrier echoed. `true` when it proves playback; `false` for a flushed, repeated or foreign one.
    pub fn echoed(&mut self, mark: MarkName, now: Instant) -> bool {
        if mark.generation != self.generation {
            return false;
        }
        let Some(index) = self.pending.iter().position(|(pending, _)| *pending == mark) else { return false };
        let (_, position) = self.pending[index];
        // Marks are echoed in order: an earlier one still pending was lost on the way, and is proven all the same.
        self.pending.drain(..=index);
        self.echoed = self.echoed.max(position);
        self.calibrate(position, now);
        true
    }

    /// Sets the playout clock so that `position` has just been played. The way back of the echo is counted as delay,
    /// so the estimate errs towards *less* heard.
    fn calibrate(&mut self, position: u64, now: Instant) {
        let actual = now + mulaw::duration((self.sent - position) as usize);
        self.delay = if actual >= self.drained {
            (self.delay + actual.duration_since(self.drained)).min(LONGEST_DELAY)
        } else {
            self.delay.saturating_sub(self.drained.duration_since(actual))
        };
        self.drained = actual;
    }

    /// The carrier's queue is being cleared: what was heard up to now is final, and a new generation begins.
    pub fn clear(&mut self, now: Instant) {
        let played = self.played(now);
        for segment in self.segments.iter_mut().filter(|segment| segment.generation == self.generation) {
            segment.frozen = played.saturating_sub(segment.start).min(segment.sent);
        }
        self.generation += 1;
        self.sent = 0;
        self.echoed = 0;
        self.drained = now;
        self.pending.clear();
    }

    /// How much of an utterance the caller has heard.
    pub fn heard(&self, utterance: UtteranceId, now: Instant) -> Duration {
        let heard: u64 = self
            .segments
            .iter()
            .filter(|segment| segment.utterance == utterance)
            .map(|segment| {
                if segment.generation == self.generation {
                    self.played(now).saturating_sub(segment.start).min(segment.sent)
                } else {
                    segment.frozen
                }
            })
            .sum();
        mulaw::duration(heard as usize)
    }

    /// Bytes of this generation played by now: proven by echoes, or estimated by the clock.
    fn played(&self, now: Instant) -> u64 {
        let ahead = mulaw::bytes_of(self.drained.saturating_duration_since(now)) as u64;
        self.sent.saturating_sub(ahead).max(self.echoed)
    }

    /// When the carrier will have played everything it was sent, by the clock.
    pub fn drained(&self) -> Instant {
        self.drained
    }

    pub fn is_pending(&self, mark: MarkName) -> bool {
        self.pending.iter().any(|(pending, _)| *pending == mark)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const A: UtteranceId = UtteranceId(1);
    const B: UtteranceId = UtteranceId(2);

    fn ms(milliseconds: u64) -> Duration {
        Duration::from_millis(milliseconds)
    }

    #[test]
    fn audio_is_heard_as_real_time_passes_and_never_beyond_what_was_sent() {
        let start = Instant::now();
        let mut ledger = Ledger::new(start);
        ledger.sent(A, 480, start);
        ledger.sent(A, 480, start);
        assert_eq!(ledger.heard(A, start), ms(0));
        assert_eq!(ledger.heard(A, start + ms(100)), ms(100));
        assert_eq!(ledger.heard(A, start + ms(500)), ms(120));
    }

    #[test]
    fn an_echo_teaches_the_clock_how_far_away_the_carrier_is() {
        let start = Instant::now();
        let mut ledger = Ledger::new(start);
        ledger.sent(A, 480, start);
        let mark = ledger.mark(A);
        ledger.sent(A, 480, start);
        // The carrier is 80 ms away: the first 60 ms are echoed 140 ms after they were sent.
        assert!(ledger.echoed(mark, start + ms(140)));
        assert_eq!(ledger.heard(A, start + ms(140)), ms(60));
        assert_eq!(ledger.heard(A, start + ms(160)), ms(80));
    }

    #[test]
    fn a_mark_echoed_because_of_a_clear_is_flushed_not_heard() {
        let start = Instant::now();
        let mut ledger = Ledger::new(start);
        ledger.sent(A, 4_800, start);
        let mark = ledger.mark(A);
        ledger.clear(start + ms(100));
        assert!(!ledger.echoed(mark, start + ms(110)));
        assert_eq!(ledger.heard(A, start + ms(900)), ms(100));
    }

    #[test]
    fn a_lost_mark_is_proven_by_a_later_one() {
        let start = Instant::now();
        let mut ledger = Ledger::new(start);
        ledger.sent(A, 480, start);
        let lost = ledger.mark(A);
        ledger.sent(A, 480, start);
        let last = ledger.mark(A);
        assert!(ledger.echoed(last, start + ms(120)));
        assert!(!ledger.is_pending(lost));
        assert!(!ledger.echoed(lost, start + ms(130)), "a mark out of order proves nothing twice");
    }

    #[test]
    fn utterances_behind_one_another_are_accounted_apart() {
        let start = Instant::now();
        let mut ledger = Ledger::new(start);
        ledger.sent(A, 480, start);
        ledger.sent(B, 480, start);
        assert_eq!(ledger.heard(A, start + ms(90)), ms(60));
        assert_eq!(ledger.heard(B, start + ms(90)), ms(30));
        ledger.clear(start + ms(90));
        ledger.sent(B, 480, start + ms(90));
        assert_eq!(ledger.heard(B, start + ms(1_000)), ms(90), "what was heard before and after a clear adds up");
    }
}
