//! I3, I6, I9 for what the agent says by rule: openers, and answers without the model.

use frontdesk_actors::events::CallEvent;

use crate::conversations::story::{HeardWord, InstantAnswer, Story, Voiced};
use crate::conversations::time::{At, MS};
use crate::conversations::voice::FIXED;

/// Adds the openers that were heard and the instant answers that were given.
pub fn counted(story: &Story, [openers, answers]: [usize; 2]) -> [usize; 2] {
    let given = story.events.iter().filter(|(_, event)| *event == CallEvent::InstantAnswer).count();
    [openers + story.begun.iter().filter(|(_, voiced)| is_opener(*voiced)).count(), answers + given]
}

fn is_opener(voiced: Voiced) -> bool {
    matches!(voiced, Voiced::Fixed { phrase, .. } if FIXED[phrase].is_opener)
}

fn heard_of(story: &Story, stream: u32) -> impl Iterator<Item = &HeardWord> {
    story.heard.iter().filter(move |word| word.of == Voiced::Stream(stream) && !word.text.is_empty())
}

/// The history has of an instant answer what was heard of it, give or take a word.
pub fn remembered_as_heard(story: &Story) -> Option<String> {
    story.instant.iter().find_map(|InstantAnswer { stream, words, .. }| {
        let heard = heard_of(story, *stream).filter(|word| word.is_heard).count();
        let is_said = |count: usize| {
            count == 0
                || story
                    .history
                    .windows(count)
                    .any(|said| said.iter().zip(words).all(|(token, word)| !token.by_caller && token.text == *word))
        };
        let remembered = (0..=words.len()).rev().find(|count| is_said(*count)).unwrap_or(0);
        // A single word may stand anywhere by chance.
        let differs = remembered.abs_diff(heard) > 1 && remembered.max(heard) > 1;
        differs.then(|| format!("of u{stream} {heard} words were heard, and the history has {remembered} of {words:?}"))
    })
}

/// A question that was answered by rule, and heard to be, is not put to the model as well, unless the caller said more.
pub fn answered_once(story: &Story) -> Option<String> {
    story.instant.iter().find_map(|InstantAnswer { at, stream, caller_words, .. }| {
        let began = heard_of(story, *stream).next()?.start;
        let later = story.asks.iter().find(|ask| ask.at > began)?;
        let same = later.caller_words.len() <= *caller_words && !later.is_continuation;
        same.then(|| format!("answer {} is to what u{stream} answered at {} ms", later.id, at / MS))
    })
}

/// Between two openers the caller said something, and none is heard in the middle of an answer.
pub fn one_opener_before_an_answer(story: &Story) -> Option<String> {
    let openers: Vec<At> = story.begun.iter().filter(|(_, voiced)| is_opener(*voiced)).map(|(at, _)| *at).collect();
    let said_between = |from: At, to: At| story.reported.iter().any(|report| (from..=to).contains(&report.at));
    // A word that was reported before the first of them may end its turn after it.
    let twice = openers.windows(2).find(|pair| !said_between(pair[0], pair[1]));
    if let Some(pair) = twice {
        return Some(format!("two openers and no word between them, at {} and {} ms", pair[0] / MS, pair[1] / MS));
    }
    let opener = |word: &&HeardWord| is_opener(word.of);
    story.heard.iter().filter(opener).find_map(|opener| {
        let of = |word: &HeardWord| matches!(word.of, Voiced::Stream(_)).then_some(word.of);
        let before = story.heard.iter().rfind(|word| word.end <= opener.start).and_then(of)?;
        let after = story.heard.iter().find(|word| word.start >= opener.end && word.of != opener.of).and_then(of)?;
        (before == after).then(|| format!("an opener at {} ms in the middle of {before:?}", opener.start / MS))
    })
}
