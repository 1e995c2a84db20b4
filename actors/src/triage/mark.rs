//! Which words can be the same at all, told by a bit.
//!
//! There are thousands of patterns and most of their words are not in an utterance. Words that begin or end alike
//! share a bit of a [`Mark`], so that most patterns are passed over without comparing a word.

use std::ops::{BitOr, BitOrAssign};

/// A set of beginnings and of endings of words, larger than it need be: what is not in it is not there.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Mark {
    beginnings: u128,
    endings: u128,
}

/// Letters that count as a beginning or an ending.
const LETTERS: usize = 3;

impl Mark {
    /// Of a word that was said: how it begins and how it ends.
    pub(super) fn of_said(word: &str) -> Self {
        Self { endings: bit(word.chars().rev()), ..Self::of(word) }
    }

    /// Of every word that begins as `word` does.
    pub(super) fn of(word: &str) -> Self {
        Self { beginnings: bit(word.chars()), endings: 0 }
    }

    /// Of every word that begins with `beginning`.
    pub(super) fn of_all_with(beginning: &str) -> Self {
        if beginning.chars().count() < LETTERS { Self::of_all() } else { Self::of(beginning) }
    }

    /// Of every word that ends with `ending`.
    pub(super) fn of_all_ending(ending: &str) -> Self {
        let short = ending.chars().count() < LETTERS;
        if short { Self::of_all() } else { Self { beginnings: 0, endings: bit(ending.chars().rev()) } }
    }

    pub(super) fn of_all() -> Self {
        Self { beginnings: u128::MAX, endings: u128::MAX }
    }

    /// Whether a word of one may be a word of the other.
    pub(super) fn meets(self, other: Self) -> bool {
        self.beginnings & other.beginnings != 0 || self.endings & other.endings != 0
    }
}

/// The bit of all words with these letters first.
fn bit(letters: impl Iterator<Item = char>) -> u128 {
    let hash = |hash: u32, letter| hash.wrapping_mul(31).wrapping_add(u32::from(letter));
    1 << (letters.take(LETTERS).fold(7, hash) % u128::BITS)
}

impl BitOr for Mark {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self { beginnings: self.beginnings | other.beginnings, endings: self.endings | other.endings }
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
