//! Full names, and anything spelt letter by letter.

use super::said::{Said, ends_with};
use super::{Found, Occasion};

/// So many letters in a row are a spelling even when nobody asked ("A and E" and "X-ray" are none).
const FEWEST_LETTERS_UNASKED: usize = 3;

/// A bare answer of more words than this is a sentence.
const MOST_WORDS: usize = 4;

/// Words inside a family name: more follows.
const PARTICLES: &[&str] = &[
    "van", "von", "der", "den", "zu", "de", "del", "della", "di", "da", "dos", "la", "le", "el", "al", "bin", "ibn",
    "mac", "mc", "st", "saint", "o",
];

/// Before a name, and no name.
const TITLES: &[&str] = &[
    "mr",
    "mrs",
    "ms",
    "miss",
    "mister",
    "dr",
    "doctor",
    "herr",
    "frau",
    "doktor",
    "madame",
    "monsieur",
    "mademoiselle",
    "señor",
    "señora",
    "señorita",
    "doctora",
];

pub(super) fn find(said: &Said<'_>, occasion: Occasion) -> Found {
    if is_spelling(said, occasion) {
        return Found::Unfinished;
    }
    if occasion == Occasion::Unasked {
        return Found::Nothing;
    }
    let mut names = said.substance();
    names.retain(|word| !TITLES.contains(word));
    let is_sentence = names.iter().any(|word| said.language.ordinary.contains(word))
        || names.iter().any(|word| !word.chars().all(|ch| ch.is_alphabetic() || ch == '\''));
    match names.as_slice() {
        [] => Found::Nothing,
        _ if is_sentence || said.is_question() || names.len() > MOST_WORDS => Found::Nothing,
        [_] => Found::Unfinished,
        [.., last] if PARTICLES.contains(last) => Found::Unfinished,
        _ => Found::Finished,
    }
}

/// The text ends in letters: "P A T", "D as in delta", "double T".
fn is_spelling(said: &Said<'_>, occasion: Occasion) -> bool {
    let language = said.language;
    let words = said.words.as_slice();
    let is_letter = |word: &String| {
        let mut chars = word.chars();
        matches!((chars.next(), chars.next()), (Some(letter), None) if letter.is_alphabetic())
    };
    // "D as in", "D as in delta".
    let explains = |words: &[String]| {
        language.as_in.iter().any(|explanation| {
            let length = explanation.split(' ').count();
            ends_with(words, explanation) && words.len() > length && is_letter(&words[words.len() - length - 1])
        })
    };
    let is_plain = |words: &[String]| explains(words) && (occasion == Occasion::Asked || ends_with(words, "as in"));
    if is_plain(words) || words.split_last().is_some_and(|(_, before)| is_plain(before)) {
        return true;
    }
    let is_repeat = |word: &String| language.repeats.iter().any(|(name, _)| name == word);
    let trailing = |words: &[String]| words.iter().rev().take_while(|word| is_letter(word)).count();
    // "P A double": the letter is still to come.
    if let Some((_, before)) = words.split_last().filter(|(last, _)| is_repeat(last)) {
        let letters = trailing(before);
        return letters >= 2 || (occasion == Occasion::Asked && (letters == 1 || said.only_leads_up_to(before.len())));
    }
    let letters = trailing(words);
    let before = &words[..words.len() - letters];
    let is_repeated = letters > 0 && before.last().is_some_and(is_repeat);
    match occasion {
        Occasion::Unasked => letters >= FEWEST_LETTERS_UNASKED || (letters >= 2 && is_repeated),
        Occasion::Asked => letters >= 2 || is_repeated || (letters == 1 && said.only_leads_up_to(before.len())),
    }
}
