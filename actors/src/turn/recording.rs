//! A recording calls: it talks on whatever is answered, or says the same thing again and again. Nobody is served by
//! listening to it. Careful on purpose: a person who dictates a long message without a pause is no recording.
//!
//! Signs: the first thing said after the notice goes on for 20 s without a pause and contains what only recordings say
//! ("press nine to be removed"); it goes on for a minute without a pause, whatever it is; or a long sentence is said for
//! the third time, word by word.

mod telltales;

use std::ops::Range;
use std::time::Duration;

use super::transcript::comparable;
use crate::stt::Word;
use telltales::telltales;

/// Who listens pauses at least this long.
const PAUSE: Duration = Duration::from_secs(1);

/// An announcement is known after this.
const ANNOUNCEMENT: Duration = Duration::from_secs(20);

/// Nobody talks to a person for so long without a pause before anything was answered.
const BREATHLESS: Duration = Duration::from_secs(60);

/// So many different things that only recordings say; one may be a caller telling what they heard elsewhere.
const TELLTALES: u32 = 2;

/// Shorter sentences are said again by people too, who were not understood.
const LONG_TURN: usize = 8;

/// The same long sentence for this time.
const TIMES: usize = 3;

/// A recogniser hears one word in so many differently each time.
const WORDS_PER_ERROR: usize = 10;

/// Turns remembered; a call has few more.
const MOST: usize = 40;

#[derive(Debug, Default)]
pub struct Recording {
    /// The first stretch of speech without a pause, in the time of the caller's audio.
    first: First,
    /// Which telltales were in it, one bit each.
    telltales: u64,
    turns: Vec<Vec<String>>,
}

#[derive(Debug, Default, PartialEq)]
enum First {
    #[default]
    Awaited,
    Runs(Range<Duration>),
    /// The caller has paused: somebody listens.
    Over,
}

impl Recording {
    /// What the caller's turn is now known to be: its words, in order, and its text. Whether this is a recording.
    pub fn words<'a>(&mut self, words: impl IntoIterator<Item = &'a Word>, text: &str, language: &str) -> bool {
        if self.first == First::Over {
            return false;
        }
        for word in words {
            match &mut self.first {
                First::Awaited => self.first = First::Runs(word.start..word.end),
                First::Runs(span) if word.start > span.end + PAUSE => self.first = First::Over,
                First::Runs(span) => span.end = span.end.max(word.end),
                First::Over => break,
            }
        }
        let First::Runs(span) = &self.first else { return false };
        self.telltales |= telltales(&comparable(text), language);
        let lasted = span.end.saturating_sub(span.start);
        lasted >= BREATHLESS || lasted >= ANNOUNCEMENT && self.telltales.count_ones() >= TELLTALES
    }

    /// The caller's turn is over. Whether this is a recording.
    pub fn turn(&mut self, text: &str) -> bool {
        let turn: Vec<String> = comparable(text).split(' ').map(str::to_owned).collect();
        if turn.len() < LONG_TURN {
            return false;
        }
        let before = self.turns.iter().filter(|known| is_same(known, &turn)).count();
        if self.turns.len() < MOST {
            self.turns.push(turn);
        }
        before + 1 >= TIMES
    }
}

/// The same words, but for what a recogniser mishears.
fn is_same(one: &[String], other: &[String]) -> bool {
    let errors = one.len().min(other.len()) / WORDS_PER_ERROR;
    one.len().abs_diff(other.len()) <= errors && distance(one, other) <= errors
}

/// How many words were put in, left out or changed.
fn distance(one: &[String], other: &[String]) -> usize {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, word) in one.iter().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], at + 1);
        for (column, with) in other.iter().enumerate() {
            let changed = diagonal + usize::from(word != with);
            diagonal = row[column + 1];
            row[column + 1] = changed.min(row[column] + 1).min(diagonal + 1);
        }
    }
    row[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    const OFFER: &str = "hello this is an automated message about your business listing press one to speak to an agent \
                         or press nine to be removed from this list";

    const DICTATION: &str = "hello my name is jane and i have an appointment on tuesday with doctor lee but my son has \
                             been ill all week and the school called so i need to come later";

    /// Says the text over and over at this pace, from second 2 on; a pause after each round. When it is noticed.
    fn noticed(text: &str, word_ms: u64, pause_ms: u64, seconds: u64) -> Option<Duration> {
        let mut recording = Recording::default();
        let mut at = Duration::from_secs(2);
        let mut words = Vec::new();
        while at < Duration::from_secs(seconds) {
            for word in text.split_whitespace() {
                let end = at + Duration::from_millis(word_ms);
                words.push(Word { text: word.to_owned(), start: at, end });
                at = end;
                if recording.words(&words, text, "en-GB") {
                    return Some(at - Duration::from_secs(2));
                }
            }
            at += Duration::from_millis(pause_ms);
        }
        None
    }

    #[test]
    fn an_announcement_without_a_pause_is_noticed_after_twenty_seconds() {
        let at = noticed(OFFER, 350, 400, 60).unwrap();
        assert!((ANNOUNCEMENT..ANNOUNCEMENT + Duration::from_secs(1)).contains(&at), "{at:?}");
    }

    #[test]
    fn a_person_who_dictates_for_fifty_seconds_is_none_and_nobody_talks_for_a_minute() {
        assert_eq!(noticed(DICTATION, 350, 600, 50), None);
        let at = noticed(DICTATION, 350, 600, 90).unwrap();
        assert!((BREATHLESS..BREATHLESS + Duration::from_secs(1)).contains(&at), "{at:?}");
    }

    #[test]
    fn who_pauses_listens() {
        assert_eq!(noticed(OFFER, 350, 1_200, 300), None);
    }

    #[test]
    fn one_telltale_may_be_a_persons() {
        assert_eq!(noticed("last time a machine told me to press one and then nobody came at all", 350, 300, 50), None);
    }

    #[test]
    fn a_long_sentence_said_for_the_third_time_is_a_recording_a_short_one_is_not() {
        let mut recording = Recording::default();
        let said: Vec<_> = [OFFER, "hello?", &OFFER.replace("agent", "asian"), OFFER].map(|t| recording.turn(t)).into();
        assert_eq!(said, [false, false, false, true]);
        let mut person = Recording::default();
        assert!(!["I'd like to book an appointment"; 6].map(|text| person.turn(text)).contains(&true));
        let mut person = Recording::default();
        let differently = [
            "I would like to book a check-up for my son",
            "as I said, I would like to book a check-up for my son Tom",
            "a check-up for my son is what I would like to book",
        ];
        assert!(!differently.map(|text| person.turn(text)).contains(&true));
    }
}
