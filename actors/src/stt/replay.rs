//! The caller audio that no recogniser has committed yet, so that a new session can hear it again.
//!
//! Positions are byte counts from the first caller audio ever fed to a recogniser in this call.

use std::collections::VecDeque;
use std::time::Duration;

use crate::audio::frame::FRAME_BYTES;
use crate::audio::mulaw;

/// Longest memory: 30 s. Older audio that was never committed is given up.
const LONGEST: Duration = Duration::from_secs(30);

/// Bytes kept together, 200 ms: an allocation for every frame would take half as much again as what it holds.
const BLOCK: usize = 10 * FRAME_BYTES;

#[derive(Debug, Default)]
pub struct AudioRing {
    /// Full ones, and a last one that may not be.
    blocks: VecDeque<Vec<u8>>,
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
    pub fn push(&mut self, audio: &[u8]) {
        let mut rest = audio;
        while !rest.is_empty() {
            let room = self.blocks.back().map_or(0, |block| BLOCK - block.len());
            if room == 0 {
                self.blocks.push_back(Vec::with_capacity(BLOCK));
            }
            let (now, later) = rest.split_at(rest.len().min(if room == 0 { BLOCK } else { room }));
            self.blocks.back_mut().expect("one was made").extend_from_slice(now);
            rest = later;
        }
        self.end += audio.len() as u64;
        let longest = mulaw::bytes_of(LONGEST) as u64;
        while self.end - self.begin > longest {
            self.drop_front();
        }
    }

    /// The recogniser has committed everything before `position`; whole blocks before it are forgotten unless they are
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

    /// The audio from one position to another, as far as it is kept.
    pub fn between(&self, from: Duration, to: Duration) -> Vec<u8> {
        let (from, to) = (self.byte(from), self.byte(to));
        let part = |(at, block): (u64, &Vec<u8>)| {
            let place = |position: u64| position.saturating_sub(at).min(block.len() as u64) as usize;
            block[place(from)..place(to).max(place(from))].to_vec()
        };
        self.places().flat_map(part).collect()
    }

    /// Where the uncommitted audio begins. A frame of which half is committed belongs to it.
    pub fn begin(&self) -> Duration {
        let first = self.committed.max(self.begin);
        let frame = first - first % FRAME_BYTES as u64;
        mulaw::duration(if first == self.end { first } else { frame.max(self.begin) } as usize)
    }

    /// Everything fed so far.
    pub fn end(&self) -> Duration {
        mulaw::duration(self.end as usize)
    }

    fn byte(&self, position: Duration) -> u64 {
        (mulaw::bytes_of(position) as u64).min(self.end)
    }

    /// Each block with its position.
    fn places(&self) -> impl Iterator<Item = (u64, &Vec<u8>)> {
        self.blocks.iter().scan(self.begin, |next, block| {
            let at = *next;
            *next += block.len() as u64;
            Some((at, block))
        })
    }

    fn forget(&mut self) {
        let needed = self.held.map_or(self.committed, |held| held.min(self.committed));
        while self.blocks.front().is_some_and(|block| self.begin + block.len() as u64 <= needed) {
            self.drop_front();
        }
    }

    fn drop_front(&mut self) {
        if let Some(block) = self.blocks.pop_front() {
            self.begin += block.len() as u64;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const FRAME: [u8; FRAME_BYTES] = [0; FRAME_BYTES];

    fn ms(millis: u64) -> Duration {
        Duration::from_millis(millis)
    }

    #[test]
    fn what_is_committed_is_forgotten_and_the_rest_is_replayed() {
        let mut ring = AudioRing::default();
        (0..25).for_each(|_| ring.push(&FRAME));
        ring.commit(ms(70));
        assert_eq!(ring.begin(), ms(60), "a frame that is half committed is replayed whole");
        assert_eq!(ring.end(), ms(500));
        ring.commit(ms(430));
        assert_eq!((ring.begin(), ring.blocks.len()), (ms(420), 1), "full blocks before it are gone");
        ring.commit(Duration::from_secs(9));
        assert_eq!((ring.begin(), ring.blocks.len()), (ms(500), 0));
    }

    #[test]
    fn memory_is_bounded_at_30_seconds() {
        let mut ring = AudioRing::default();
        (0..2_000).for_each(|_| ring.push(&FRAME));
        assert_eq!(ring.end() - ring.begin(), LONGEST);
    }

    #[test]
    fn held_audio_can_be_heard_again_although_it_was_committed() {
        let mut ring = AudioRing::default();
        (0..25).for_each(|index| ring.push(&[index; FRAME_BYTES]));
        ring.hold(ms(240));
        ring.commit(ms(460));
        assert_eq!(ring.begin(), ms(460));
        let between = ring.between(ms(390), ms(430));
        assert_eq!(between, [vec![19; 80], vec![20; 160], vec![21; 80]].concat());
        ring.uncommit(ms(260));
        assert_eq!(ring.begin(), ms(260));
        ring.commit(ms(460));
        ring.release();
        ring.uncommit(Duration::ZERO);
        assert_eq!(ring.begin(), ms(400), "what was let go is gone");
    }

    proptest! {
        /// Pieces of any length, as a carrier that is out of step sends them.
        #[test]
        fn whatever_is_not_committed_is_given_back_as_it_came(
            pieces in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..500), 1..60),
            commits in prop::collection::vec(0_u64..3_000, 0..60),
        ) {
            let (mut ring, mut all, mut committed) = (AudioRing::default(), Vec::new(), ms(0));
            for (index, piece) in pieces.iter().enumerate() {
                ring.push(piece);
                all.extend_from_slice(piece);
                if let Some(position) = commits.get(index) {
                    ring.commit(ms(*position));
                    committed = committed.max(ms(*position).min(ring.end()));
                }
            }
            let begin = ring.begin();
            prop_assert!(begin <= committed && committed < begin + ms(20) || begin == committed);
            prop_assert_eq!(ring.end(), mulaw::duration(all.len()));
            prop_assert_eq!(ring.between(begin, ring.end()), &all[mulaw::bytes_of(begin)..]);
        }
    }
}
