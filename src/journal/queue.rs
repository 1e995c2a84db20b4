//! What waits to be delivered: the oldest of it in memory, the rest on the disk only. Pure.
//!
//! ```text
//!   delivered │ in memory, at most so many │ on the disk only   │ being written
//!             └─ offered to the receiver   └─ loaded_through     └─ written_through
//! ```

use std::collections::VecDeque;

use super::Waiting;

/// See the [module](self).
#[derive(Default)]
pub(super) struct Queue {
    memory: VecDeque<Waiting>,
    /// Everything up to this sequence number is, or was, in memory.
    loaded_through: u64,
    /// Records behind that which are on the disk.
    beyond: u64,
}

impl Queue {
    /// Takes records that were written, in order. `room`: how many may be in memory.
    pub(super) fn push(&mut self, more: impl IntoIterator<Item = Waiting>, room: usize) {
        for record in more {
            if record.sequence <= self.loaded_through {
                // Read from the disk before the writer told of it.
            } else if self.beyond == 0 && self.memory.len() < room {
                self.loaded_through = record.sequence;
                self.memory.push_back(record);
            } else {
                self.beyond += 1;
            }
        }
    }

    /// Memory is empty, and there is more on the disk behind this sequence number.
    pub(super) fn wants(&self) -> Option<u64> {
        (self.memory.is_empty() && self.beyond > 0).then_some(self.loaded_through)
    }

    /// Takes what was found on the disk. Nothing found: what was there cannot be read; returns how much that is.
    pub(super) fn load(&mut self, found: Vec<Waiting>) -> u64 {
        if found.is_empty() {
            return std::mem::take(&mut self.beyond);
        }
        let after = self.loaded_through;
        for record in found.into_iter().filter(|record| record.sequence > after) {
            self.loaded_through = record.sequence;
            self.beyond = self.beyond.saturating_sub(1);
            self.memory.push_back(record);
        }
        0
    }

    pub(super) fn len(&self) -> u64 {
        self.memory.len() as u64 + self.beyond
    }

    pub(super) fn get(&self, index: usize) -> Option<&Waiting> {
        self.memory.get(index)
    }

    pub(super) fn first(&self, count: usize) -> Vec<Vec<u8>> {
        self.memory.iter().take(count).map(|waiting| waiting.record.clone()).collect()
    }

    /// The first so many were delivered.
    pub(super) fn forget(&mut self, count: usize) {
        self.memory.drain(..count);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(sequence: u64) -> Waiting {
        Waiting { sequence, at: chrono::DateTime::UNIX_EPOCH, record: sequence.to_string().into_bytes() }
    }

    proptest::proptest! {
        /// Whatever is written, delivered and read back meanwhile: each record is offered once, in order, and memory is
        /// bounded.
        #[test]
        fn every_record_is_offered_once_and_in_order(steps in proptest::collection::vec((0..3_u8, 1..7_usize), 0..200)) {
            const ROOM: usize = 5;
            let (mut queue, mut disk, mut told, mut offered) = (Queue::default(), Vec::new(), 0, Vec::new());
            for (step, count) in steps.into_iter().chain(std::iter::repeat_n((2, 6), 400)) {
                match step {
                    // The writer writes, and tells of it at once or later.
                    0 => disk.extend((0..count as u64).map(|more| disk.len() as u64 + 1 + more).collect::<Vec<_>>()),
                    1 => {
                        queue.push(disk[told..].iter().map(|sequence| record(*sequence)), ROOM);
                        told = disk.len();
                    }
                    _ => {
                        queue.push(disk[told..].iter().map(|sequence| record(*sequence)), ROOM);
                        told = disk.len();
                        if let Some(after) = queue.wants() {
                            let found = disk.iter().filter(|sequence| **sequence > after).take(ROOM);
                            assert_eq!(queue.load(found.map(|sequence| record(*sequence)).collect()), 0);
                        }
                        let batch = queue.first(count.min(ROOM));
                        queue.forget(batch.len());
                        offered.extend(batch);
                    }
                }
                assert!(queue.memory.len() <= ROOM);
            }
            let expected: Vec<_> = disk.iter().map(|sequence| sequence.to_string().into_bytes()).collect();
            assert_eq!((offered, queue.len()), (expected, 0));
        }
    }

    #[test]
    fn what_cannot_be_read_back_is_given_up_and_counted() {
        let mut queue = Queue::default();
        queue.push((1..=3).map(record), 1);
        queue.forget(1);
        assert_eq!(queue.wants(), Some(1));
        assert_eq!((queue.load(Vec::new()), queue.len(), queue.wants()), (2, 0, None));
    }
}
