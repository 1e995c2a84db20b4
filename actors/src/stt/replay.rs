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

    /// The recogniser has committed everything before `position`; whole chunks before it are forgotten.
    pub fn commit(&mut self, position: Duration) {
        let position = (mulaw::bytes_of(position) as u64).min(self.end);
        while self.chunks.front().is_some_and(|chunk| self.begin + chunk.len() as u64 <= position) {
            self.drop_front();
        }
    }

    /// Everything not committed, oldest first.
    pub fn uncommitted(&self) -> impl Iterator<Item = &Bytes> {
        self.chunks.iter()
    }

    /// Where the uncommitted audio begins.
    pub fn begin(&self) -> Duration {
        mulaw::duration(self.begin as usize)
    }

    /// Everything fed so far.
    pub fn end(&self) -> Duration {
        mulaw::duration(self.end as usize)
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
}
