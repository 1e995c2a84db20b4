//! Each check can fail: a conversation that passes it is tampered with, and it must notice.

use super::CHECKS;
use crate::conversations::caller::Kind;
use crate::conversations::story::{Ask, Story, Token, Voiced};
use crate::conversations::time::{At, MS, SECOND};
use crate::conversations::voice::FIXED;
use crate::conversations::world::converse;

/// Conversations to look for one that the tampering fits.
const SEEDS: u64 = 400;

/// `tamper` says whether there was anything to tamper with.
#[track_caller]
fn check(name: &str, tamper: impl Fn(&mut Story) -> bool) {
    let found = CHECKS.iter().find(|check| check.name.starts_with(name)).expect("a check of this name");
    let noticed = (0..SEEDS).any(|seed| {
        let mut story = converse(seed);
        (found.find)(&story).is_none() && tamper(&mut story) && (found.find)(&story).is_some()
    });
    assert!(noticed, "{name} cannot fail");
}

fn is_made_up(token: &Token) -> bool {
    token.by_caller && token.text.ends_with('x')
}

#[test]
fn a_lost_a_repeated_and_a_swapped_word_are_noticed() {
    let place = |story: &Story| story.history.iter().position(is_made_up);
    check("I2 each word of the caller once", |story| {
        place(story).is_some_and(|at| !story.history.remove(at).text.is_empty())
    });
    check("I2 each word of the caller once", |story| {
        place(story).is_some_and(|at| {
            story.history.insert(at, story.history[at].clone());
            true
        })
    });
    check("I2 each word of the caller once", |story| {
        let places: Vec<usize> = (0..story.history.len()).filter(|at| is_made_up(&story.history[*at])).collect();
        places.len() > 1 && {
            story.history.swap(places[0], places[1]);
            true
        }
    });
    check("I2 each word of the caller in the summary", |story| story.caller_record.pop().is_some());
}

#[test]
fn a_word_on_the_wrong_side_of_an_answer_is_noticed() {
    check("I2 no word behind an answer", |story| {
        let Some(word) = story.history.iter().rposition(is_made_up) else { return false };
        let Some(answer) = (word..story.history.len()).find(|at| story.request_of(&story.history[*at].text).is_some())
        else {
            return false;
        };
        let moved = story.history.remove(word);
        story.history.insert(answer, moved);
        true
    });
    check("I2 no word behind an answer", |story| {
        let is_answer = |token: &Token| !token.by_caller && story.request_of(&token.text).is_some();
        let Some(answer) = story.history.iter().position(is_answer) else { return false };
        let Some(word) = (answer..story.history.len()).find(|at| story.history[*at].by_caller) else { return false };
        let moved = story.history.remove(answer);
        story.history.insert(word, moved);
        true
    });
}

#[test]
fn a_second_and_a_premature_answer_are_noticed() {
    check("I3 one answer for a turn", |story| {
        let words = story.asks.first().map(|ask| ask.caller_words.clone()).unwrap_or_default();
        story.asks.iter_mut().for_each(|ask| ask.caller_words.clone_from(&words));
        true
    });
    check("I3 no answer to half a turn", |story| {
        story.asks.iter_mut().for_each(|ask| drop(ask.caller_words.pop()));
        true
    });
    check("I4", |story| {
        let word = story.words.iter().rfind(|word| word.end > word.start + 300 * MS);
        let Some(at) = word.map(|word| word.start + 200 * MS + story.delay) else { return false };
        story.begun.push((at, Voiced::Stream(1_000)));
        true
    });
}

#[test]
fn speech_that_does_not_stop_or_is_not_remembered_is_noticed() {
    check("I5 three words", |story| {
        story.heard.iter_mut().for_each(|word| word.end += 5 * SECOND);
        true
    });
    check("I6", |story| {
        let is_answer = |token: &Token| !token.by_caller && story.request_of(&token.text).is_some();
        let answer: Vec<usize> = (0..story.history.len()).filter(|at| is_answer(&story.history[*at])).collect();
        answer.iter().rev().take(2).for_each(|at| drop(story.history.remove(*at)));
        answer.len() > 1
    });
    check("I6", |story| {
        let first = story.heard.iter().position(|word| story.answered.len() > 2 && word.text.ends_with('q'));
        first.is_some_and(|at| {
            story.heard.truncate(at);
            true
        })
    });
    check("I9 nothing is said twice", |story| {
        let word = story.heard.iter().position(|word| story.request_of(&word.text).is_some());
        word.is_some_and(|at| {
            story.heard.insert(at, story.heard[at].clone());
            true
        })
    });
    check("I9 acknowledgements", |story| {
        let said = story.utterances.iter().filter(|said| said.kind == Kind::Acknowledgement);
        let clears: Vec<_> = said.map(|said| said.start + 100 * MS).collect();
        story.clears.extend(clears);
        true
    });
    check("I9 acknowledgements", |story| {
        let said = story.utterances.iter().find(|said| said.kind == Kind::Acknowledgement);
        let Some(until) = said.map(|said| said.end) else { return false };
        story.heard.retain(|word| word.start < until);
        true
    });
}

#[test]
fn what_is_wrong_with_words_by_rule_is_noticed() {
    check("I6 so it does of instant answers", |story| {
        let Some(answer) = story.instant.first().filter(|answer| answer.words.len() > 4) else { return false };
        story.history.retain(|token| token.by_caller || !answer.words.contains(&token.text));
        true
    });
    check("I3 what was answered by rule", |story| {
        story.asks.push(Ask { id: 1_000, caller_words: Vec::new(), is_continuation: false, at: At::MAX });
        !story.instant.is_empty()
    });
    check("I9 one opener", |story| {
        let is_opener = |voiced: &Voiced| matches!(voiced, Voiced::Fixed { phrase, .. } if FIXED[*phrase].is_opener);
        let Some((at, opener)) = story.begun.iter().rfind(|(_, voiced)| is_opener(voiced)).copied() else {
            return false;
        };
        story.begun.push((at + 1, opener));
        true
    });
}

#[test]
fn an_unexplained_silence_is_noticed() {
    check("I7", |story| {
        let Some(from) = story.utterances.first().map(|said| said.start) else { return false };
        story.heard.retain(|word| word.start < from);
        true
    });
}
