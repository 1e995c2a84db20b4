//! I2: the caller's words.

use std::collections::HashMap;

use crate::conversations::story::{HeardWord, Story};
use crate::conversations::time::{At, MS, SECOND};
use crate::conversations::voice::bare;

/// A turn that has been over for this long, the caller silent since, has become history.
const SETTLED: At = 3 * SECOND;

/// A recogniser that says nothing of a word for this long is no longer waited for.
const PATIENCE: At = 900 * MS;

/// Words that touch count as said at the same time.
const TOUCHING: At = 150 * MS;

/// Every word that was reported in time stands in the history once, in the order it was said.
pub fn once_and_in_order(story: &Story) -> Option<String> {
    let until = story.ending_at.unwrap_or(story.ended_at).saturating_sub(SETTLED);
    let is_required = |word: usize| {
        let finals = story.reported.iter().filter(|report| report.is_final && usize::from(report.word) == word);
        finals.map(|report| report.at).min().is_some_and(|at| at < until)
            && turn_end(story, story.words[word].utterance) < until
    };
    let said: Vec<String> = story.history.iter().filter(|t| t.by_caller).map(|token| token.text.clone()).collect();
    slots(story, &said, is_required).err()
}

/// When the caller was silent for good after this utterance; what is resumed sooner may be the same turn.
fn turn_end(story: &Story, utterance: usize) -> At {
    let mut end = story.utterances[utterance].end;
    for next in &story.utterances[utterance..] {
        if next.start > end + SETTLED {
            break;
        }
        end = next.end;
    }
    end
}

/// Every word that was reported at all is in the summary, once and in order.
pub fn all_written_down(story: &Story) -> Option<String> {
    story.outcome?;
    slots(story, &story.caller_record, |word| story.is_final(word)).err()
}

/// Which of the caller's words each of these is.
///
/// # Errors
/// What is lost, repeated or out of order.
fn slots(story: &Story, said: &[String], is_required: impl Fn(usize) -> bool) -> Result<Vec<usize>, String> {
    let is = |word: usize, text: &str| {
        let word = &story.words[word];
        bare(&word.text) == text || bare(&word.mistaken_for) == text
    };
    let must = |word: usize| story.words[word].counts && is_required(word);
    let mut slots = Vec::with_capacity(said.len());
    let mut next = 0;
    for text in said {
        let Some(found) = (next..story.words.len()).find(|word| is(*word, text)) else {
            let what = if (0..next).any(|word| is(word, text)) { "repeated or out of order" } else { "never said" };
            return Err(format!("{text:?} is {what}: {said:?}"));
        };
        if let Some(skipped) = (next..found).find(|word| must(*word)) {
            let skipped = &story.words[skipped].text;
            return Err(format!("{skipped:?} is not before {text:?}: {said:?}"));
        }
        slots.push(found);
        next = found + 1;
    }
    match (next..story.words.len()).find(|word| must(*word)) {
        Some(lost) => Err(format!("{:?} is lost: {said:?}", story.words[lost].text)),
        None => Ok(slots),
    }
}

/// No word of the caller stands behind an answer that began to be heard after it, nor before words that were heard earlier.
/// A word said into an answer, and recognised when that is over, stands behind it.
pub fn in_the_right_turn(story: &Story) -> Option<String> {
    let said: Vec<String> = story.history.iter().filter(|t| t.by_caller).map(|token| token.text.clone()).collect();
    let slots = slots(story, &said, |_| false).ok()?;
    let heard: HashMap<&str, &HeardWord> = story.heard.iter().map(|word| (word.text.as_str(), word)).collect();
    let answer = |text: &str| story.request_of(text).and_then(|_| heard.get(text));
    let mut before: Option<&HeardWord> = None;
    let mut next_slot = 0;
    for (at, token) in story.history.iter().enumerate() {
        if !token.by_caller {
            before = answer(&token.text).copied().or(before);
            continue;
        }
        let word = &story.words[slots[next_slot]];
        next_slot += 1;
        let began = |agent: &&HeardWord| {
            story.heard.iter().find(|first| first.of == agent.of).map_or(agent.start, |first| first.start)
        };
        // An acknowledgement, or a "hello?", said while an answer is owed is no turn, and may stand anywhere.
        // Nor can a word be waited for that the recogniser keeps to itself for so long.
        let reported = story.first_report(slots[next_slot - 1]);
        let counts = word.text.ends_with('x') && reported.is_some_and(|at| at < word.end + PATIENCE);
        if let Some(agent) = before.filter(|agent| counts && began(agent) > word.end + TOUCHING) {
            return Some(format!(
                "{:?}, said until {} ms, stands behind the answer's {:?}, heard at {} ms",
                word.text,
                word.end / MS,
                agent.text,
                agent.start / MS
            ));
        }
        let after = story.history[at..].iter().filter(|t| !t.by_caller).find_map(|token| answer(&token.text));
        if let Some(agent) = after.filter(|agent| agent.start + TOUCHING < word.start) {
            return Some(format!(
                "{:?}, said at {} ms, stands before the answer's {:?}, heard at {} ms",
                word.text,
                word.start / MS,
                agent.text,
                agent.start / MS
            ));
        }
    }
    None
}
