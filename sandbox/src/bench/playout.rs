//! What the caller hears, by arithmetic alone: the carrier plays what it receives, in order, and `clear` drops the rest.

use std::collections::VecDeque;
use std::time::Duration;

use tokio::time::Instant;

use super::tag;

/// µ-law bytes in a millisecond.
const BYTES_PER_MS: u64 = 8;

#[derive(Debug)]
pub(super) struct Playout {
    /// Everything received will have been played then.
    until: Instant,
    /// The agent's last audible sample.
    audible_until: Option<Instant>,
    /// What plays last.
    number: Option<u32>,
    /// Marks, and when each is reached.
    marks: VecDeque<(Instant, String)>,
}

/// What became of a message with audio.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Queued {
    pub(super) number: Option<u32>,
    /// When the caller hears its first sample.
    pub(super) heard: Instant,
    /// When what was queued before it had been, or will have been, played.
    pub(super) idle_since: Instant,
    /// Silence in the middle of one utterance.
    pub(super) gap: Option<Duration>,
}

impl Playout {
    pub(super) fn new(now: Instant) -> Self {
        Self { until: now, audible_until: None, number: None, marks: VecDeque::new() }
    }

    /// `head` is enough of the audio to read its number, `length` the bytes of all of it.
    pub(super) fn media(&mut self, head: &[u8], length: usize, now: Instant) -> Queued {
        let number = tag::read(head);
        let idle_since = self.until;
        let heard = idle_since.max(now);
        let same = number.is_some() && number == self.number;
        let gap = (same && now > idle_since).then(|| now - idle_since);
        self.until = heard + Duration::from_micros(length as u64 * 1_000 / BYTES_PER_MS);
        if number.is_some() {
            self.audible_until = Some(self.until);
        }
        self.number = number;
        Queued { number, heard, idle_since, gap }
    }

    /// A mark is reached when everything before it has been played.
    pub(super) fn mark(&mut self, name: &str, now: Instant) {
        self.marks.push_back((self.until.max(now), name.to_owned()));
    }

    /// Drops what has not been played; every mark is reached at once.
    pub(super) fn clear(&mut self, now: Instant) {
        self.until = self.until.min(now);
        self.audible_until = self.audible_until.map(|until| until.min(now));
        self.number = None;
        for mark in &mut self.marks {
            mark.0 = now;
        }
    }

    /// The next mark that has been reached.
    pub(super) fn reached(&mut self, now: Instant) -> Option<String> {
        self.marks.front().filter(|(due, _)| *due <= now)?;
        self.marks.pop_front().map(|(_, name)| name)
    }

    /// How long nothing has been playing; zero while something does.
    pub(super) fn idle_for(&self, now: Instant) -> Duration {
        now.saturating_duration_since(self.until)
    }

    /// How much is left to play.
    pub(super) fn left(&self, now: Instant) -> Duration {
        self.until.saturating_duration_since(now)
    }

    pub(super) fn audible_until(&self) -> Option<Instant> {
        self.audible_until
    }

    /// The caller has heard something, and every mark so far has been reached.
    pub(super) fn is_caught_up(&self) -> bool {
        self.audible_until.is_some() && self.marks.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ms(ms: u64) -> Duration {
        Duration::from_millis(ms)
    }

    fn message(number: u32) -> Vec<u8> {
        tag::speech(number, 480)
    }

    #[test]
    fn messages_play_one_after_the_other_and_a_late_one_leaves_a_gap() {
        let start = Instant::now();
        let mut playout = Playout::new(start);
        let first = playout.media(&message(1), 480, start);
        assert_eq!((first.heard, first.gap), (start, None));
        assert_eq!(playout.media(&message(1), 480, start + ms(10)).heard, start + ms(60));
        let late = playout.media(&message(1), 480, start + ms(170));
        assert_eq!((late.heard, late.gap), (start + ms(170), Some(ms(50))));
        let other = playout.media(&message(2), 480, start + ms(500));
        assert_eq!(other.gap, None, "between two utterances nobody misses anything");
    }

    #[test]
    fn a_mark_is_reached_with_the_audio_before_it_and_at_once_after_a_clear() {
        let start = Instant::now();
        let mut playout = Playout::new(start);
        playout.media(&message(1), 480, start);
        playout.mark("one", start);
        playout.media(&message(1), 480, start);
        playout.mark("two", start);
        assert_eq!(playout.reached(start + ms(59)), None);
        assert_eq!(playout.reached(start + ms(60)).as_deref(), Some("one"));
        assert!(!playout.is_caught_up());
        playout.clear(start + ms(70));
        assert_eq!(playout.reached(start + ms(70)).as_deref(), Some("two"));
        assert_eq!(playout.audible_until(), Some(start + ms(70)));
        assert!(playout.is_caught_up());
    }
}
