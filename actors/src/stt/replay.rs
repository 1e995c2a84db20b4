//! The caller audio that no recogniser has committed yet, so that a new session can hear it again.
//!
//! Positions are byte counts from the first caller audio ever fed to a recogniser in this call.

use std::collections::VecDeque;
use std::time::Duration;

use bytes::Bytes;

use crate::audio::mulaw;

/// Longest memory: 30 s. Older audio that was never committed is given up.
const LONGEST: Duration = Duration::from_secs(30);

#[derive(Debug, Default)]
pub struct AudioRing {
    chunks: VecDeque<Bytes>,
    /// Position of the first byte kept.
    begin: u64,
    /// Position behind the last byte fed.
    end: u64,
    /// Everything before has been committed, or is somebody else's to recognise.
    committed: u64,
    /// Audio from here on is kept although it may be committed.
    held: Option<u64>,
}

impl AudioRing {
    /// Remembers audio that is being fed to the recogniser.
    pub fn push(&mut self, audio: Bytes) {
        self.end += audio.len() as u64;
        self.chunks.push_back(audio);
        let longest = mulaw::bytes_of(LONGEST) as u64;
        while self.end - self.begin > longest {
            self.drop_front();
        }
    }

    /// The recogniser has committed everything before `position`; whole chunks before it are forgotten unless they are
    /// [held](Self::hold).
    pub fn commit(&mut self, position: Duration) {
        self.committed = self.committed.max(self.byte(position));
        self.forget();
    }

    /// Nothing from `position` on is forgotten until [`release`](Self::release), other than by age.
    pub fn hold(&mut self, position: Duration) {
        self.held = Some(self.byte(position));
    }

    pub fn release(&mut self) {
        self.held = None;
        self.forget();
    }

    /// What was committed from `position` on is not any more: it is to be heard again, as far as it is still kept.
    pub fn uncommit(&mut self, position: Duration) {
        self.committed = self.committed.min(self.byte(position));
    }

    /// Everything not committed, oldest first. A chunk of which half is committed is among it.
    pub fn uncommitted(&self) -> impl Iterator<Item = &Bytes> {
        self.places().filter(|(at, chunk)| at + chunk.len() as u64 > self.committed).map(|(_, chunk)| chunk)
    }

    /// The audio from one position to another, as far as it is kept.
    pub fn between(&self, from: Duration, to: Duration) -> Vec<u8> {
        let (from, to) = (self.byte(from), self.byte(to));
        let part = |(at, chunk): (u64, &Bytes)| {
            let place = |position: u64| position.saturating_sub(at).min(chunk.len() as u64) as usize;
            chunk[place(from)..place(to).max(place(from))].to_vec()
        };
        self.places().flat_map(part).collect()
    }

    /// Where the uncommitted audio begins.
    pub fn begin(&self) -> Duration {
        let first = self.places().find(|(at, chunk)| at + chunk.len() as u64 > self.committed);
        mulaw::duration(first.map_or(self.end, |(at, _)| at) as usize)
    }

    /// Everything fed so far.
    pub fn end(&self) -> Duration {
        mulaw::duration(self.end as usize)
    }

    fn byte(&self, position: Duration) -> u64 {
        (mulaw::bytes_of(position) as u64).min(self.end)
    }

    /// Each chunk with its position.
    fn places(&self) -> impl Iterator<Item = (u64, &Bytes)> {
        self.chunks.iter().scan(self.begin, |next, chunk| {
            let at = *next;
            *next += chunk.len() as u64;
            Some((at, chunk))
        })
    }

    fn forget(&mut self) {
        let needed = self.held.map_or(self.committed, |held| held.min(self.committed));
        while self.chunks.front().is_some_and(|chunk| self.begin + chunk.len() as u64 <= needed) {
            self.drop_front();
        }
    }

    fn drop_front(&mut self) {
        if let Some(chunk) = self.chunks.pop_front() {
            self.begin += chunk.len() as u64;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame() -> Bytes {
        Bytes::from_static(&[0; 160])
    }

    #[test]
    fn what_is_committed_is_forgotten_and_the_rest_is_replayed() {
        let mut ring = AudioRing::default();
        for _ in 0..10 {
            ring.push(frame());
        }
        ring.commit(Duration::from_millis(70));
        assert_eq!(ring.begin(), Duration::from_millis(60), "a frame that is half committed is replayed whole");
        assert_eq!(ring.uncommitted().count(), 7);
        assert_eq!(ring.end(), Duration::from_millis(200));
        ring.commit(Duration::from_secs(9));
        assert_eq!(ring.uncommitted().count(), 0);
    }

    #[test]
    fn memory_is_bounded_at_30_seconds() {
        let mut ring = AudioRing::default();
        for _ in 0..2_000 {
            ring.push(frame());
        }
        assert_eq!(ring.end() - ring.begin(), LONGEST);
    }

    #[test]
    fn held_audio_can_be_heard_again_although_it_was_committed() {
        let mut ring = AudioRing::default();
        (0..10).for_each(|index| ring.push(Bytes::from(vec![index; 160])));
        ring.hold(Duration::from_millis(40));
        ring.commit(Duration::from_millis(160));
        assert_eq!((ring.begin(), ring.uncommitted().count()), (Duration::from_millis(160), 2));
        let between = ring.between(Duration::from_millis(50), Duration::from_millis(80));
        assert_eq!(between, [vec![2; 80], vec![3; 160]].concat());
        ring.uncommit(Duration::from_millis(60));
        assert_eq!((ring.begin(), ring.uncommitted().count()), (Duration::from_millis(60), 7));
        ring.commit(Duration::from_millis(160));
        ring.release();
        ring.uncommit(Duration::ZERO);
        assert_eq!(ring.begin(), Duration::from_millis(160), "what was let go is gone");
    }
}
