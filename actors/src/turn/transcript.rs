//! Interim and final transcripts → what the caller has said in this turn.
//!
//! Finals add up, the latest interim stands behind them as a guess. Times are absolute: from the first byte of caller
//! audio that any recogniser session was given, so a final that comes late is known to belong to the former turn.

use std::ops::Range;
use std::time::Duration;

use crate::stt::catch_up::{TOLERANCE, is_same_word};
use crate::stt::{Stability, Transcript, Word};

#[derive(Default)]
pub struct CallerTranscript {
    committed: Vec<Word>,
    guess: Vec<Word>,
    /// Guesses in a stretch that is being recognised as a recording: they stand until its words come.
    expected: Vec<Word>,
    /// Where the live session's words begin; what it reports before is a recording's, and known or about to be.
    cut: Duration,
    former: Former,
}

/// The turn that ended last: what the recogniser says late about it still belongs to it.
#[derive(Default)]
struct Former {
    words: Vec<Word>,
    /// Words from here on were guesses when the turn was taken; before it, everything is settled.
    settled: Duration,
    /// Where its last word ended.
    spoken: Duration,
    /// How much audio had been heard when it was taken.
    closed: Duration,
}

/// Whether the caller has begun to hear the answer to the former turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AnswerHeard {
    /// Words spoken before the former turn was taken, and first reported now, are a late part of it.
    Yes,
    /// Words after its last one go on with the caller's say.
    No,
}

/// What a transcript did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Added {
    ToThisTurn,
    /// It corrected the turn that ended last; its new text is [`CallerTranscript::former`].
    ToFormerTurn,
}

impl CallerTranscript {
    /// The words of this turn as far as they are known, with their places in the caller's audio.
    pub fn words(&self) -> impl Iterator<Item = &Word> {
        let mut words: Vec<&Word> = self.committed.iter().chain(&self.expected).chain(&self.guess).collect();
        if !self.expected.is_empty() {
            words.sort_by_key(|word| word.start);
        }
        words.into_iter()
    }

    /// From here on everything comes from a new live session; what was said before is being recognised as a recording.
    pub fn cut_at(&mut self, cut: Duration) {
        self.cut = cut;
        self.expected.extend(self.guess.extract_if(.., |word| word.start < cut));
    }

    /// Adds what a recording held, in caller audio time, before what has been said since. `heard` is what it covers.
    pub fn add_earlier(&mut self, words: Vec<Word>, heard: &Range<Duration>, answer: AnswerHeard) -> Added {
        self.expected.retain(|word| word.start >= heard.end);
        let known = |word: &Word| self.committed.iter().chain(&self.guess).any(|known| is_same_word(known, word));
        let words = words.into_iter().filter(|word| !known(word)).collect();
        let (late, words) = self.divide(words, answer);
        self.committed.extend(words);
        self.committed.sort_by_key(|word| word.start);
        if self.former.amend(late, heard) { Added::ToFormerTurn } else { Added::ToThisTurn }
    }

    /// Nothing came of a recording: a live session hears everything again whose words begin here, and says it anew.
    pub fn hear_again(&mut self, from: Duration) {
        self.cut = from;
        let mut again: Vec<Word> = self.committed.extract_if(.., |word| word.start >= from).collect();
        again.append(&mut self.expected);
        again.append(&mut self.guess);
        again.sort_by_key(|word| word.start);
        self.guess = again;
    }

    /// Adds a transcript; `offset` is where the recogniser's session began.
    pub fn add(&mut self, transcript: &Transcript, offset: Duration, answer: AnswerHeard) -> Added {
        let words = words_of(transcript).map(|word| Word {
            text: word.text,
            start: word.start + offset,
            end: word.end + offset,
        });
        let words = words.filter(|word| !self.is_before_the_cut(word)).collect();
        let (late, words) = self.divide(words, answer);
        match transcript.stability {
            Stability::Interim => {
                self.guess = words;
                Added::ToThisTurn
            }
            Stability::Final => {
                self.committed.extend(words);
                // An interim may have run ahead of its final; the rest comes again in the next segment.
                self.guess.clear();
                let span = transcript.start + offset..transcript.start + offset + transcript.duration;
                if self.former.amend(late, &span) { Added::ToFormerTurn } else { Added::ToThisTurn }
            }
        }
    }

    /// What is the recording's: the live session may have heard but half of it. At the cut itself either may have the
    /// word.
    fn is_before_the_cut(&self, word: &Word) -> bool {
        word.start + TOLERANCE < self.cut
            || word.start < self.cut + TOLERANCE && self.committed.iter().any(|known| is_same_word(known, word))
    }

    /// The words that belong to the former turn, and those that do not.
    fn divide(&mut self, words: Vec<Word>, answer: AnswerHeard) -> (Vec<Word>, Vec<Word>) {
        let boundary = match answer {
            AnswerHeard::Yes => self.former.closed,
            AnswerHeard::No => self.former.spoken,
        };
        let former = &self.former;
        // A word that was still growing when the turn was taken ends later than it was guessed to.
        let is_late = |word: &Word| middle(word) < boundary || former.guessed_last(word);
        let (late, words): (Vec<Word>, Vec<Word>) = words.into_iter().partition(is_late);
        let grown = late.iter().filter(|word| self.former.guessed_last(word)).map(|word| word.end).max();
        self.former.spoken = self.former.spoken.max(grown.unwrap_or_default());
        (late, words)
    }

    /// What was said so far, guesses included.
    pub fn text(&self) -> String {
        join(self.words())
    }

    pub fn has_words(&self) -> bool {
        self.words().next().is_some()
    }

    /// From the first word's start to the last one's end, in caller audio time.
    pub fn span(&self) -> Option<Range<Duration>> {
        Some(self.words().map(|word| word.start).min()?..self.words().map(|word| word.end).max()?)
    }

    /// Ends the turn: gives what was said and begins a new, empty one. `heard` is how much audio has been heard that can
    /// belong to it.
    pub fn take(&mut self, heard: Duration) -> String {
        let text = self.text();
        if let Some(span) = self.span() {
            let settled = self.committed.iter().map(|word| word.end).max().unwrap_or(self.former.spoken);
            let spoken = self.former.spoken.max(span.end);
            let words = self.words().cloned().collect();
            self.former = Former { words, settled, spoken, closed: heard.max(spoken) };
        }
        self.committed.clear();
        self.expected.clear();
        self.guess.clear();
        text
    }

    /// The turn that ended last was nothing to answer: words after it that come late are a turn of their own.
    pub fn former_stands_alone(&mut self) {
        self.former.closed = self.former.spoken;
    }

    /// The text of the turn that ended last, late corrections included.
    pub fn former(&self) -> String {
        join(self.former.words.iter())
    }
}

impl Former {
    /// Whether this word begins within the turn's last one, which was a guess.
    fn guessed_last(&self, word: &Word) -> bool {
        let last = self.words.last().filter(|last| middle(last) >= self.settled);
        last.is_some_and(|last| word.start < middle(last) && word.end > last.start)
    }

    /// Takes what the recogniser finally says about this stretch; `true` when that changes the text.
    fn amend(&mut self, late: Vec<Word>, span: &Range<Duration>) -> bool {
        let before = join(self.words.iter());
        let open = |word: &Word| middle(word) >= self.settled || self.guessed_last(word);
        let late: Vec<Word> = late.into_iter().filter(open).collect();
        self.words.retain(|word| middle(word) < self.settled || !span.contains(&middle(word)));
        self.words.extend(late);
        self.words.sort_by_key(|word| word.start);
        self.settled = self.settled.max(span.end.min(self.closed));
        comparable(&join(self.words.iter())) != comparable(&before)
    }
}

/// Without case and punctuation, which a final adds to its interims.
pub fn comparable(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        let letters = word.chars().filter(|ch| ch.is_alphanumeric()).flat_map(char::to_lowercase);
        let before = plain.len();
        if before > 0 {
            plain.push(' ');
        }
        plain.extend(letters);
        if plain.len() == before + 1 {
            plain.truncate(before);
        }
    }
    plain
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
pub(crate) mod tests;
