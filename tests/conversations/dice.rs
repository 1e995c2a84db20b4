//! Chance, from a seed: every part of the world has dice of its own, so that one part's luck does not move another's.

use std::ops::Range;

use rand::rngs::SmallRng;
use rand::{Rng, SeedableRng};

use super::time::{At, MS};

pub struct Dice(SmallRng);

impl Dice {
    /// The dice of one part (`stream`) of the conversation with this seed.
    pub fn new(seed: u64, stream: u64) -> Self {
        Self(SmallRng::seed_from_u64(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ stream))
    }

    pub fn chance(&mut self, percent: u32) -> bool {
        self.0.random_range(0..100) < percent
    }

    pub fn number(&mut self, range: Range<u64>) -> u64 {
        self.0.random_range(range)
    }

    /// A time of so many milliseconds.
    pub fn ms(&mut self, range: Range<u64>) -> At {
        self.0.random_range(range.start * MS..range.end * MS)
    }

    pub fn pick<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.0.random_range(0..of.len())]
    }
}
