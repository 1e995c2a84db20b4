//! Interim and final transcripts → what the caller has said in this turn.
//!
//! Finals add up, the latest interim stands behind them as a guess. Times are absolute: from the first byte of caller
//! audio that any recogniser session was given.

use std::ops::Range;
use std::time::Duration;

use crate::stt::{Stability, Transcript, Word};

#[derive(Debug, Default)]
pub struct CallerTranscript {
    committed: Vec<Word>,
    guess: Vec<Word>,
    /// Everything before this already belongs to an earlier turn: a final that comes late must not say it again.
    taken_until: Duration,
}

impl CallerTranscript {
    /// Adds a transcript; `offset` is where the recogniser's session began.
    pub fn add(&mut self, transcript: &Transcript, offset: Duration) {
        let words = words_of(transcript)
            .map(|word| Word { text: word.text, start: word.start + offset, end: word.end + offset })
            .filter(|word| middle(word) >= self.taken_until);
        match transcript.stability {
            Stability::Interim => self.guess = words.collect(),
            Stability::Final => {
                self.committed.extend(words);
                // An interim may have run ahead of its final; the rest comes again in the next segment.
                self.guess.clear();
            }
        }
    }

    /// What was said so far, guesses included.
    pub fn text(&self) -> String {
        join(self.committed.iter().chain(&self.guess))
    }

    pub fn has_words(&self) -> bool {
        !self.committed.is_empty() || !self.guess.is_empty()
    }

    /// From the first word's start to the last one's end, in caller audio time.
    pub fn span(&self) -> Option<Range<Duration>> {
        let words = || self.committed.iter().chain(&self.guess);
        Some(words().map(|word| word.start).min()?..words().map(|word| word.end).max()?)
    }

    /// Ends the turn: gives what was said and begins a new, empty one.
    pub fn take(&mut self) -> String {
        let text = self.text();
        if let Some(span) = self.span() {
            self.taken_until = self.taken_until.max(span.end);
        }
        self.committed.clear();
        self.guess.clear();
        text
    }
}

fn middle(word: &Word) -> Duration {
    (word.start + word.end) / 2
}

/// The words of a transcript; one long word when the recogniser gave no word times.
fn words_of(transcript: &Transcript) -> impl Iterator<Item = Word> {
    let whole = (transcript.words.is_empty() && !transcript.text.trim().is_empty()).then(|| Word {
        text: transcript.text.trim().to_owned(),
        start: transcript.start,
        end: transcript.start + transcript.duration,
    });
    transcript.words.clone().into_iter().chain(whole)
}

fn join<'a>(words: impl Iterator<Item = &'a Word>) -> String {
    let mut text = String::new();
    for word in words {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&word.text);
    }
    text
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    pub(crate) fn transcript(text: &str, start_ms: u64, stability: Stability) -> Transcript {
        let words: Vec<Word> = text
            .split_whitespace()
            .enumerate()
            .map(|(i, word)| Word {
                text: word.to_owned(),
                start: Duration::from_millis(start_ms + 300 * i as u64),
                end: Duration::from_millis(start_ms + 300 * i as u64 + 250),
            })
            .collect();
        Transcript {
            text: text.to_owned(),
            start: Duration::from_millis(start_ms),
            duration: Duration::from_millis(300 * words.len() as u64),
            words,
            stability,
            speech_final: false,
            from_finalize: false,
        }
    }

    #[test]
    fn finals_add_up_and_an_interim_stands_behind_them() {
        let mut heard = CallerTranscript::default();
        heard.add(&transcript("I would", 0, Stability::Interim), Duration::ZERO);
        heard.add(&transcript("I'd like", 0, Stability::Final), Duration::ZERO);
        heard.add(&transcript("to book", 600, Stability::Interim), Duration::ZERO);
        assert_eq!(heard.text(), "I'd like to book");
        assert_eq!(heard.take(), "I'd like to book");
        assert_eq!(heard.text(), "");
    }

    #[test]
    fn a_final_that_comes_after_its_words_were_taken_is_not_said_twice() {
        let mut heard = CallerTranscript::default();
        heard.add(&transcript("on tuesday", 0, Stability::Interim), Duration::ZERO);
        heard.take();
        heard.add(&transcript("on tuesday please", 0, Stability::Final), Duration::ZERO);
        assert_eq!(heard.text(), "please", "only the word that was not known belongs to the new turn");
    }

    #[test]
    fn a_new_session_continues_the_old_ones_clock() {
        let mut heard = CallerTranscript::default();
        heard.add(&transcript("hello", 0, Stability::Final), Duration::ZERO);
        heard.take();
        heard.add(&transcript("again", 0, Stability::Final), Duration::from_secs(20));
        assert_eq!(heard.text(), "again");
    }
}
