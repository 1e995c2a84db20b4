//! Which words can be the same at all, told by a bit.
//!
//! There are thousands of patterns and most of their words are not in an utterance. Words that begin alike share a bit of a
//! [`Mark`], so that most patterns are passed over without comparing a word.

use std::ops::{BitOr, BitOrAssign};

/// A set of beginnings of words, larger than it need be: what is not in it is not there.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Mark(u128);

/// Letters that count as a beginning.
const BEGINNING: usize = 3;

impl Mark {
    pub(super) fn of(word: &str) -> Self {
        let hash = |hash: u32, letter| hash.wrapping_mul(31).wrapping_add(u32::from(letter));
        Self(1 << (word.chars().take(BEGINNING).fold(7, hash) % u128::BITS))
    }

    /// Of every word that begins with `beginning`.
    pub(super) fn of_all_with(beginning: &str) -> Self {
        if beginning.chars().count() < BEGINNING { Self(u128::MAX) } else { Self::of(beginning) }
    }

    /// Whether a word of one may be a word of the other.
    pub(super) fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

impl BitOr for Mark {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl BitOrAssign for Mark {
    fn bitor_assign(&mut self, other: Self) {
        *self = *self | other;
    }
}

impl FromIterator<Self> for Mark {
    fn from_iter<T: IntoIterator<Item = Self>>(marks: T) -> Self {
        marks.into_iter().fold(Self::default(), BitOr::bitor)
    }
}
