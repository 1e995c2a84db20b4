//! What did the agent just ask for?

use super::Dictated;
use super::language::Language;
use super::said::{is_phrase, words_of};

/// What the agent's last question asks the caller to dictate, if anything. Of several things in one question the last
/// counts: it is said last.
pub fn expected_of(agent_text: &str, language: &str) -> Option<Dictated> {
    let questions = &Language::of(language).questions;
    let words = words_of(last_request(agent_text));
    let kinds = [
        (Dictated::Name, questions.name),
        (Dictated::Number, questions.number),
        (Dictated::Date, questions.date),
        (Dictated::Email, questions.email),
    ];
    let last_end = |phrases: &[&str]| {
        let length = |phrase: &str| phrase.split(' ').count();
        let ends = |phrase: &&str| {
            let width = length(phrase);
            (width..=words.len()).rev().find(|end| is_phrase(&words[end - width..*end], phrase))
        };
        phrases.iter().filter_map(ends).max()
    };
    let found = kinds.into_iter().filter_map(|(kind, phrases)| Some((last_end(phrases)?, kind)));
    found.max_by_key(|(end, _)| *end).map(|(_, kind)| kind)
}

/// The last sentence with a question mark; without any the last sentence ("Please tell me your date of birth.").
fn last_request(text: &str) -> &str {
    let sentences =
        text.split_inclusive(['.', '?', '!', '\n']).filter(|sentence| sentence.chars().any(char::is_alphanumeric));
    let is_question = |sentence: &&str| sentence.ends_with('?');
    let mut last = None;
    for sentence in sentences {
        if is_question(&sentence) || !last.as_ref().is_some_and(is_question) {
            last = Some(sentence);
        }
    }
    last.unwrap_or_default()
}
