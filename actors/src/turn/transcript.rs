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

    fn added(heard: &mut CallerTranscript, text: &str, start_ms: u64, stability: Stability) -> Added {
        heard.add(&transcript(text, start_ms, stability), Duration::ZERO, AnswerHeard::No)
    }

    const NOW: Duration = Duration::from_secs(3);

    #[test]
    fn finals_add_up_and_an_interim_stands_behind_them() {
        let mut heard = CallerTranscript::default();
        added(&mut heard, "I would", 0, Stability::Interim);
        added(&mut heard, "I'd like", 0, Stability::Final);
        added(&mut heard, "to book", 600, Stability::Interim);
        assert_eq!(heard.text(), "I'd like to book");
        assert_eq!(heard.take(NOW), "I'd like to book");
        assert_eq!(heard.text(), "");
    }

    #[test]
    fn a_final_that_comes_after_its_words_were_taken_is_not_said_twice() {
        let mut heard = CallerTranscript::default();
        added(&mut heard, "on tuesday", 0, Stability::Interim);
        heard.take(NOW);
        assert_eq!(added(&mut heard, "On Tuesday please", 0, Stability::Final), Added::ToThisTurn);
        assert_eq!(heard.text(), "please", "the word that was not known goes on with the caller's say");
        assert_eq!(heard.former(), "On Tuesday");
    }

    #[test]
    fn a_late_final_corrects_the_guess_it_belongs_to() {
        let mut heard = CallerTranscript::default();
        added(&mut heard, "come on", 0, Stability::Final);
        added(&mut heard, "thirsty", 600, Stability::Interim);
        heard.take(NOW);
        assert_eq!(added(&mut heard, "Thursday", 600, Stability::Final), Added::ToFormerTurn);
        assert_eq!(heard.former(), "come on Thursday");
        assert_eq!(added(&mut heard, "thursday", 600, Stability::Final), Added::ToThisTurn, "that was settled");
        assert!(!heard.has_words());
    }

    #[test]
    fn late_words_belong_to_the_former_turn_once_its_answer_is_heard() {
        let mut heard = CallerTranscript::default();
        added(&mut heard, "i want to book", 0, Stability::Interim);
        heard.take(NOW);
        let rest = transcript("i want to book on tuesday", 0, Stability::Final);
        assert_eq!(heard.add(&rest, Duration::ZERO, AnswerHeard::Yes), Added::ToFormerTurn);
        assert_eq!((heard.former().as_str(), heard.text().as_str()), ("i want to book on tuesday", ""));
        let next = transcript("no wait", 3_100, Stability::Final);
        heard.add(&next, Duration::ZERO, AnswerHeard::Yes);
        assert_eq!(heard.text(), "no wait");
    }

    #[test]
    fn a_word_that_was_still_growing_is_one_word() {
        let mut heard = CallerTranscript::default();
        added(&mut heard, "come on", 0, Stability::Final);
        let growing = Word { text: "thurs".into(), start: Duration::from_millis(600), end: Duration::from_millis(700) };
        let whole = Word { text: "thursday".into(), end: Duration::from_millis(1_200), ..growing.clone() };
        let of = |word: Word, stability| Transcript { words: vec![word], ..transcript("thursday", 600, stability) };
        heard.add(&of(growing, Stability::Interim), Duration::ZERO, AnswerHeard::No);
        heard.take(Duration::from_millis(800));
        let late = Transcript { duration: Duration::from_millis(600), ..of(whole, Stability::Final) };
        assert_eq!(heard.add(&late, Duration::ZERO, AnswerHeard::No), Added::ToFormerTurn);
        assert_eq!((heard.former().as_str(), heard.text().as_str()), ("come on thursday", ""));
    }

    #[test]
    fn a_guess_that_is_taken_back_leaves_the_former_turn_empty() {
        let mut heard = CallerTranscript::default();
        added(&mut heard, "the big", 0, Stability::Interim);
        heard.take(NOW);
        let silence = Transcript { duration: Duration::from_secs(1), ..transcript("", 0, Stability::Final) };
        assert_eq!(heard.add(&silence, Duration::ZERO, AnswerHeard::No), Added::ToFormerTurn);
        assert_eq!(heard.former(), "");
    }

    #[test]
    fn a_new_session_continues_the_old_ones_clock() {
        let mut heard = CallerTranscript::default();
        added(&mut heard, "hello", 0, Stability::Final);
        heard.take(NOW);
        let again = transcript("again", 0, Stability::Final);
        heard.add(&again, Duration::from_secs(20), AnswerHeard::Yes);
        assert_eq!(heard.text(), "again");
    }

    #[test]
    fn case_and_punctuation_do_not_count() {
        assert_eq!(comparable(" Yes, -- please. "), "yes please");
        assert_eq!(comparable("…"), "");
    }

    fn word(text: &str, start_ms: u64) -> Word {
        let start = Duration::from_millis(start_ms);
        Word { text: text.to_owned(), start, end: start + Duration::from_millis(250) }
    }

    const GAP: Range<Duration> = Duration::from_millis(600)..Duration::from_millis(1_800);

    #[test]
    fn what_a_recording_held_stands_before_what_was_said_since() {
        let mut heard = CallerTranscript::default();
        added(&mut heard, "i wanted", 0, Stability::Final);
        added(&mut heard, "to has weather there", 600, Stability::Interim);
        heard.cut_at(GAP.end);
        assert_eq!(heard.text(), "i wanted to has weather there", "the guesses stand meanwhile");
        added(&mut heard, "alf there is parking", 1_200, Stability::Final);
        assert_eq!(heard.text(), "i wanted to has weather there is parking", "half a word is not the live session's");
        let recorded = [word("to", 600), word("ask", 900), word("whether", 1_200), word("there", 1_500)];
        assert_eq!(heard.add_earlier(recorded.into(), &GAP, AnswerHeard::No), Added::ToThisTurn);
        assert_eq!(heard.text(), "i wanted to ask whether there is parking");
    }

    #[test]
    fn a_word_across_the_cut_is_said_once_whoever_says_it_first() {
        let (recorded, live) =
            (word("there", 1_720), Transcript { words: vec![word("there", 1_760)], ..silence(1_700) });
        let mut heard = CallerTranscript::default();
        heard.cut_at(GAP.end);
        heard.add(&live, Duration::ZERO, AnswerHeard::No);
        heard.add_earlier(vec![recorded.clone()], &GAP, AnswerHeard::No);
        assert_eq!(heard.text(), "there");
        let mut heard = CallerTranscript::default();
        heard.cut_at(GAP.end);
        heard.add_earlier(vec![recorded], &GAP, AnswerHeard::No);
        heard.add(&live, Duration::ZERO, AnswerHeard::No);
        assert_eq!(heard.text(), "there");
    }

    #[test]
    fn a_recording_may_hold_the_rest_of_the_former_turn() {
        let mut heard = CallerTranscript::default();
        added(&mut heard, "to bask", 600, Stability::Interim);
        heard.take(NOW);
        heard.cut_at(GAP.end);
        let recorded = vec![word("to", 600), word("ask", 900)];
        assert_eq!(heard.add_earlier(recorded, &GAP, AnswerHeard::Yes), Added::ToFormerTurn);
        assert_eq!((heard.former().as_str(), heard.text().as_str()), ("to ask", ""));
    }

    #[test]
    fn when_nothing_comes_of_a_recording_its_words_are_guesses_until_they_are_heard_again() {
        let mut heard = CallerTranscript::default();
        added(&mut heard, "i wanted", 0, Stability::Final);
        added(&mut heard, "to ask", 600, Stability::Interim);
        heard.cut_at(GAP.end);
        added(&mut heard, "parking", 2_000, Stability::Final);
        heard.hear_again(GAP.start);
        assert_eq!(heard.text(), "i wanted to ask parking");
        added(&mut heard, "to ask about parking", 600, Stability::Final);
        assert_eq!(heard.text(), "i wanted to ask about parking");
    }

    fn silence(start_ms: u64) -> Transcript {
        Transcript { duration: Duration::from_secs(1), ..transcript("", start_ms, Stability::Final) }
    }
}
