//! E-mail addresses: complete with a domain.

use super::numerals::numerals;
use super::said::Said;
use super::{Found, Occasion};

/// The last part of a domain as callers say it; after "co" and "ac" a country follows.
const TOP_LEVEL: &[&str] = &[
    "com", "org", "net", "uk", "de", "fr", "es", "eu", "info", "biz", "io", "me", "us", "ca", "au", "nz", "ie", "at",
    "ch", "be", "nl", "it", "pt", "mx", "ar", "edu", "gov", "app", "dev", "ai", "tv", "online", "email", "scot",
    "wales",
];
const BEFORE_COUNTRY: &[&str] = &["co", "ac", "nhs", "gov"];

/// A bare answer of more words than this is a sentence and no local part.
const MOST_WORDS: usize = 3;

/// So many letters in a row are spelt, even when one of them is also a word ("a", "I").
const FEWEST_LETTERS: usize = 2;

pub(super) fn find(said: &Said<'_>, occasion: Occasion) -> Found {
    let language = said.language;
    let has_sign = said.words.iter().any(|word| word.contains('@'));
    let start = match (occasion, said.end_of_last(language.before_email)) {
        (_, Some(end)) => end,
        (Occasion::Unasked, None) if !has_sign => return Found::Nothing,
        (_, None) => 0,
    };
    let words = &said.words[start..];
    let Some(last) = words.last() else { return Found::Nothing };
    // An address may be followed by thanks or a second thought.
    if (1..=words.len()).any(|end| ends_in_domain(&words[..end], language.dot)) {
        return Found::Finished;
    }
    let is_mark = |word: &str| language.dot.contains(&word) || language.joins.contains(&word) || word.contains('@');
    let letters = words.iter().rev().take_while(|word| word.chars().count() == 1).count();
    if is_mark(last) || language.at.contains(&last.as_str()) || letters >= FEWEST_LETTERS {
        return Found::Unfinished;
    }
    let mut bare: Vec<&str> = words.iter().map(String::as_str).collect();
    if start == 0 {
        bare = said.substance();
    }
    bare.retain(|word| !language.at.contains(word));
    if bare.iter().any(|word| language.ordinary.contains(word)) {
        return Found::Nothing;
    }
    // "asha dot patel", "patel 85", "asha": a mark shortly before the end, digits or a letter there, or only a few words.
    // So is what follows an "at": a domain has a dot.
    let is_sign = |word: &String| is_mark(word) || language.at.contains(&word.as_str());
    let is_marked = words.iter().rev().take(MOST_WORDS).any(is_sign);
    let ends_in_digits = numerals(words, language).last().is_some_and(|numeral| numeral.end == words.len());
    let is_local_part = !bare.is_empty() && bare.len() <= MOST_WORDS && !said.is_question();
    let is_inside = is_marked || letters > 0 || ends_in_digits || is_local_part;
    if is_inside { Found::Unfinished } else { Found::Nothing }
}

/// The last words are a domain with all its parts.
fn ends_in_domain(words: &[String], dots: &[&str]) -> bool {
    let [before @ .., last] = words else { return false };
    if let Some((rest, top)) = last.rsplit_once('.') {
        let is_address = rest.contains('@') && !rest.ends_with('@');
        let is_plausible = top.len() >= 2 && top.bytes().all(|byte| byte.is_ascii_alphabetic());
        return is_plausible && !BEFORE_COUNTRY.contains(&top) && (is_address || TOP_LEVEL.contains(&top));
    }
    before.last().is_some_and(|dot| dots.contains(&dot.as_str())) && TOP_LEVEL.contains(&last.as_str())
}
