//! The caller asks for a person: then a person it is, whatever the model thinks.
//!
//! Two forms count: an utterance that is nothing but the name of a person's job ("operator", "a real person please"), and
//! a request that names one ("can I speak to someone"). A sentence that only mentions people is neither.

mod tables;

use tables::{ENGLISH, FRENCH, GERMAN, Language, SPANISH};

/// Between the words of a request ("speak … to … a human") at most this many others may stand.
const WIDEST_GAP: usize = 6;

/// A negation this many words before a request takes it back ("I don't need to speak to a person").
const NEGATION_REACH: usize = 5;

/// The caller wants a human. `language` is a BCP 47 tag; an unknown one is taken as English.
pub fn asks_for_a_person(text: &str, language: &str) -> bool {
    let language = match language.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase().as_str() {
        "de" => &GERMAN,
        "fr" => &FRENCH,
        "es" => &SPANISH,
        _ => &ENGLISH,
    };
    // A new sentence, or a "but", takes nothing from the one before: "No. I want a person."
    let lower = text.to_lowercase().replace(['’', '\''], "");
    lower.split(['.', '!', '?', ';', ',', '…', '—']).any(|clause| clause_asks(clause, language))
        || clause_asks(&lower, language)
}

fn clause_asks(clause: &str, language: &Language) -> bool {
    let words: Vec<&str> = clause.split(|ch: char| !ch.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words
        .split(|word| language.turns.contains(word))
        .any(|part| is_only_a_person(part, language) || requests_a_person(part, language))
}

/// "A person", "um, the operator please": politeness and noise aside, only the person remains.
fn is_only_a_person(words: &[&str], language: &Language) -> bool {
    let bare: Vec<&str> = words.iter().copied().filter(|word| !language.noise.contains(word)).collect();
    let names_one = |person: &str| person.split(' ').eq(bare.iter().copied());
    !bare.is_empty() && language.alone.iter().chain(language.people).any(|person| names_one(person))
}

/// "Can I speak to a real person": a request, then soon the one it is for.
fn requests_a_person(words: &[&str], language: &Language) -> bool {
    let is_negated = |start: usize| {
        words[start.saturating_sub(NEGATION_REACH)..start].iter().any(|word| language.negations.contains(word))
    };
    (0..words.len()).any(|start| {
        let rest = &words[start..];
        let Some(length) = longest_prefix(rest, language.requests) else { return false };
        !is_negated(start) && starts_with_a_person(&rest[length..], language)
    })
}

/// A person follows after nothing but small words ("to a real …"), and is not described further ("a person with …").
fn starts_with_a_person(words: &[&str], language: &Language) -> bool {
    let skipped = words.iter().take(WIDEST_GAP).take_while(|word| language.small.contains(word)).count();
    (0..=skipped).any(|start| {
        longest_prefix(&words[start..], language.people)
            .is_some_and(|length| words.get(start + length).is_none_or(|next| !language.describes.contains(next)))
    })
}

/// How many words the longest of these phrases takes at the start.
fn longest_prefix(words: &[&str], phrases: &[&str]) -> Option<usize> {
    let length = |phrase: &str| phrase.split(' ').count();
    phrases
        .iter()
        .filter(|phrase| phrase.split(' ').eq(words.iter().copied().take(length(phrase))))
        .map(|phrase| length(phrase))
        .max()
}

#[cfg(test)]
mod tests;
