//! Recognised words that are the agent's own, come back through the caller's loudspeaker.
//!
//! Two witnesses must agree: the line says that nobody spoke over the echo while the word was heard
//! ([`Echo`](super::echo::Echo)), and the words repeat, in order, what the agent has just said. A caller who answers
//! "Tuesday at ten?" with "Tuesday at ten" repeats the words but is heard beside the echo; a soft "stop" beneath it is
//! not the agent's word. Both are kept.

use std::collections::VecDeque;

use super::acknowledgement::is_objection;
use super::echo::Source;
use crate::stt::{Transcript, Word};

/// Words of earlier utterances remembered: what a recogniser commits late is not older.
const REMEMBERED: usize = 120;

/// The agent's words that a mishearing may leave out or add between two that match.
const SKIPPED: usize = 3;

/// A stretch of words is the agent's when this part of them matches, in percent.
const MATCHING: usize = 60;

/// What the agent has said, for comparison with what is recognised.
#[derive(Default)]
pub struct EchoWords {
    said: VecDeque<String>,
}

impl EchoWords {
    /// The agent said this; called when an utterance is over, with what was heard of it.
    pub fn said(&mut self, text: &str) {
        self.said.extend(tokens(text));
        let surplus = self.said.len().saturating_sub(REMEMBERED);
        self.said.drain(..surplus);
    }

    /// The transcript without the agent's own words; `None` when there are none in it. `saying` is the text of what is
    /// being played, `source_of` tells whom the sound of a word came from. Times and stability stay as they are, so an
    /// echo leaves an empty transcript, like silence.
    pub fn without_echo<'a>(
        &self,
        transcript: &Transcript,
        saying: impl Iterator<Item = &'a str>,
        source_of: impl Fn(&Word) -> Source,
    ) -> Option<Transcript> {
        let mut words = transcript.words.clone();
        if words.is_empty() && !transcript.text.trim().is_empty() {
            // The recogniser gave no times for its words: they are judged as one.
            let end = transcript.start + transcript.duration;
            let word = |text: &str| Word { text: text.to_owned(), start: transcript.start, end };
            words.extend(transcript.text.split_whitespace().map(word));
        }
        let echoed: Vec<bool> = words.iter().map(|word| source_of(word) == Source::Echo).collect();
        if !echoed.contains(&true) {
            return None;
        }
        let mut said: Vec<String> = self.said.iter().cloned().collect();
        said.extend(saying.flat_map(tokens));

        let mut kept = Vec::with_capacity(words.len());
        let mut at = 0;
        while at < words.len() {
            let run = echoed[at..].iter().take_while(|other| **other == echoed[at]).count();
            let stretch = &words[at..at + run];
            if !(echoed[at] && is_repeated(stretch, &said)) {
                kept.extend_from_slice(stretch);
            }
            at += run;
        }
        if kept.len() == words.len() {
            return None;
        }
        let text = kept.iter().map(|word| word.text.as_str()).collect::<Vec<_>>().join(" ");
        Some(Transcript { text, words: kept, ..transcript.clone() })
    }
}

/// Whether these words repeat a part of what was said, in order, as well as a recogniser repeats anything.
fn is_repeated(stretch: &[Word], said: &[String]) -> bool {
    let heard: Vec<String> = stretch.iter().flat_map(|word| tokens(&word.text)).collect();
    let compared = heard.iter().filter(|token| !is_number(token)).count();
    if compared == 0 {
        // "5:30" for "five thirty", or a sign: its sound is all there is to go by.
        return true;
    }
    let best = (0..said.len()).map(|from| matching(&heard, &said[from..])).max().unwrap_or(0);
    // Of two words both must match: one of them is easily found by chance.
    if compared <= 2 { best == compared } else { best * 100 >= compared * MATCHING }
}

/// How many of the words heard follow one another in what was said, beginning with its first word.
fn matching(heard: &[String], said: &[String]) -> usize {
    let (mut next, mut count) = (0, 0);
    for (index, token) in heard.iter().enumerate() {
        // A "no" on its own is a piece of many words, and must not be taken for one.
        let torn = (index == 0 || index + 1 == heard.len()) && (heard.len() > 1 || !objects(token));
        let within = if count == 0 { 1 } else { SKIPPED + 1 };
        let candidates = said.iter().skip(next).take(within);
        if let Some(skipped) = candidates.into_iter().position(|word| is_same(token, word, torn)) {
            next += skipped + 1;
            count += 1;
        }
    }
    count
}

/// An objection in any of the languages.
fn objects(word: &str) -> bool {
    ["en", "de", "fr", "es"].into_iter().any(|language| is_objection(word, language))
}

/// Whether a recogniser may have heard this word for that. The first and last word may be `torn`: only its end, or
/// only its beginning was audible.
fn is_same(heard: &str, said: &str, torn: bool) -> bool {
    if heard == said || torn && (said.ends_with(heard) || said.starts_with(heard)) {
        return true;
    }
    let longer = heard.chars().count().max(said.chars().count());
    longer >= 4 && distance(heard, said) * 3 <= longer
}

/// Levenshtein's distance, in letters.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (line, from) in a.chars().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], line + 1);
        for (column, to) in b.iter().enumerate() {
            let changed = diagonal + usize::from(from != *to);
            diagonal = row[column + 1];
            row[column + 1] = changed.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row[b.len()]
}

/// Written by the recogniser with digits, spoken by the agent in words.
fn is_number(token: &str) -> bool {
    token.contains(|ch: char| ch.is_ascii_digit())
}

/// Lower-case words without punctuation; apostrophes vanish.
fn tokens(text: &str) -> impl Iterator<Item = String> {
    let text = text.to_lowercase().replace(['\'', '’'], "");
    let tokens: Vec<String> =
        text.split(|ch: char| !ch.is_alphanumeric()).filter(|token| !token.is_empty()).map(str::to_owned).collect();
    tokens.into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stt::Stability;
    use crate::turn::transcript::tests::transcript;

    const SAID: &str = "You're speaking with an automated assistant; this call is transcribed. \
                        Would you like Tuesday at ten, or Wednesday at half past three?";

    /// What is left of `heard`; words in capitals were spoken over the echo.
    #[track_caller]
    fn check(heard: &str, expected: &str) {
        let mut words = EchoWords::default();
        words.said(SAID);
        let transcript = transcript(heard, 0, Stability::Final);
        let is_caller = |word: &Word| word.text.chars().all(|ch| !ch.is_lowercase()) && !is_number(&word.text);
        let source = |word: &Word| if is_caller(word) { Source::Caller } else { Source::Echo };
        let left = words.without_echo(&transcript, ["We are open until five thirty."].into_iter(), source);
        let left = left.unwrap_or(transcript);
        assert_eq!(left.text, expected, "of {heard:?}");
        assert_eq!(left.words.len(), expected.split_whitespace().count());
    }

    #[test]
    fn the_agents_own_words_are_taken_out() {
        check("would you like tuesday at ten or wednesday at half past three", "");
        check("this call is transcribed", "");
        check("tuesday", "");
        check("we are open until", "");
    }

    #[test]
    fn a_recogniser_that_mishears_the_echo_does_not_save_it() {
        check("would you light choose day at ten or wendsday", "");
        check("an autumn mated assistant this call is transcribe", "");
        check("we are open until 5:30", "");
        check("scribed", "");
    }

    #[test]
    fn words_said_over_or_after_the_echo_are_kept() {
        check("would you like tuesday at ten OR WEDNESDAY TUESDAY AT TEN", "OR WEDNESDAY TUESDAY AT TEN");
        check("TUESDAY AT TEN", "TUESDAY AT TEN");
        check("would you like STOP this call", "STOP");
    }

    #[test]
    fn words_beneath_the_echo_that_the_agent_did_not_say_are_kept() {
        check("stop", "stop");
        check("no wait", "no wait");
        check("i have a question about parking", "i have a question about parking");
        check("tuesday stop", "tuesday stop");
    }

    #[test]
    fn without_word_times_the_transcript_is_judged_as_one() {
        let mut words = EchoWords::default();
        words.said(SAID);
        let mut heard = transcript("would you like tuesday", 0, Stability::Interim);
        heard.words.clear();
        let left = words.without_echo(&heard, std::iter::empty(), |_| Source::Echo).unwrap();
        assert_eq!(left.text, "");
        assert_eq!(words.without_echo(&heard, std::iter::empty(), |_| Source::Caller), None);
    }

    #[test]
    fn only_the_last_words_of_a_long_call_are_compared() {
        let mut words = EchoWords::default();
        words.said(SAID);
        (0..60).for_each(|_| words.said("something else"));
        let heard = transcript("would you like tuesday", 0, Stability::Final);
        assert_eq!(words.without_echo(&heard, std::iter::empty(), |_| Source::Echo), None);
    }
}
