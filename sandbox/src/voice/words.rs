//! Characters to words.

use std::{collections::VecDeque, time::Duration};

use super::Heard;

/// Silence that ends a word without a space.
const WORD_GAP: Duration = Duration::from_millis(300);

/// A word as it was heard, punctuation included, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    pub text: String,
    pub start: Duration,
    pub end: Duration,
}

/// Groups symbols to words: a space or more than 300 ms without a symbol ends one.
#[derive(Debug, Default)]
pub struct Words {
    open: Option<Word>,
    done: VecDeque<Word>,
}

impl Words {
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes what the decoder heard; only symbols matter.
    pub fn hear(&mut self, heard: &Heard) {
        let Heard::Symbol { ch, start, end } = *heard else { return };
        self.pass(start);
        if ch == ' ' {
            self.finish();
            return;
        }
        let word = self.open.get_or_insert_with(|| Word { text: String::new(), start, end });
        word.text.push(ch);
        word.end = end;
    }

    /// Time went by without a symbol: ends the word when the gap is long enough. `clock` is audio time.
    pub fn pass(&mut self, clock: Duration) {
        if self.open.as_ref().is_some_and(|word| clock > word.end + WORD_GAP) {
            self.finish();
        }
    }

    /// Ends the word being heard, if any.
    pub fn finish(&mut self) {
        self.done.extend(self.open.take());
    }

    /// The next finished word.
    pub fn poll(&mut self) -> Option<Word> {
        self.done.pop_front()
    }

    /// The word still being heard.
    pub fn open(&self) -> Option<&Word> {
        self.open.as_ref()
    }
}
