//! What kind of thing did the caller say?

use super::Opener;
use super::language::Language;
use crate::call::rules::hand_over::asks_for_a_person;
use crate::turn::acknowledgement::is_acknowledgement;
use crate::turn::attention::asks_whether_anyone_listens;
use crate::turn::completeness::{Completeness, completeness, gives, is_numeral, words_of};
use crate::turn::goodbye::is_goodbye;

/// Callers who say more than this tell a story: no rule knows what it is about.
const MOST_WORDS: usize = 30;

/// A name has at most so many words.
const LONGEST_NAME: usize = 4;

/// A wish with more words of its own than this is more than a wish.
const MOST_SPECIFICS: usize = 12;

pub(super) fn opener_for(text: &str, tag: &str) -> Option<Opener> {
    let language = Language::of(tag);
    let all = words_of(text);
    let has_other_meaning = is_goodbye(text, tag)
        || is_acknowledgement(text, tag)
        || asks_whether_anyone_listens(text, tag)
        || asks_for_a_person(text, tag)
        || completeness(text, None, tag) != Completeness::Complete;
    if has_other_meaning || all.len() > MOST_WORDS || is_vetoed(&all, language) {
        return None;
    }
    let sentences: Vec<Vec<String>> = sentences(text).map(words_of).collect();
    let substance = sentences.iter().map(|sentence| without_lead_ins(sentence, language));
    let substance: Vec<&[String]> = substance.filter(|sentence| !sentence.is_empty()).collect();
    let (last, before) = substance.split_last()?;
    if !before.iter().all(|sentence| is_introduction(sentence, language)) {
        return None;
    }
    if is_introduction(last, language) {
        return Some(Opener::ThankYou);
    }
    let core = without_introduction(last, language);
    let asks = text.trim_end().ends_with('?');
    wish(core, tag, language)
        .or_else(|| prefix(core, language.questions).map(|_| Opener::LetMeSee))
        .or_else(|| information(text, core, tag, language).filter(|_| !asks))
}

fn is_vetoed(words: &[String], language: &Language) -> bool {
    let matches = |word: &String, veto: &str| match veto.strip_suffix('*') {
        Some(start) => word.starts_with(start),
        None => word == veto,
    };
    language.vetoes.iter().any(|veto| {
        let parts: Vec<&str> = veto.split(' ').collect();
        words.windows(parts.len()).any(|window| window.iter().zip(&parts).all(|(word, part)| matches(word, part)))
    })
}

/// Parts that end in a mark and a space, so that "9.30" and "gmail.com" stay whole.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let is_mark = |ch: char| matches!(ch, '.' | '!' | '?' | ';' | '…');
        let mut chars = rest.char_indices().zip(rest.chars().skip(1));
        let end =
            chars.find(|((_, ch), next)| is_mark(*ch) && next.is_whitespace()).map(|((at, ch), _)| at + ch.len_utf8());
        let (sentence, after) = rest.split_at(end.unwrap_or(rest.len()));
        rest = after;
        Some(sentence)
    })
}

fn without_lead_ins<'a>(mut words: &'a [String], language: &Language) -> &'a [String] {
    while let Some(length) = prefix(words, language.lead_ins) {
        // "Please cancel …": there the word is the wish.
        words = &words[length..];
    }
    words
}

/// "My name is Asha Patel", and nothing else.
fn is_introduction(words: &[String], language: &Language) -> bool {
    prefix(words, language.name_is).is_some_and(|length| is_name(&words[length..], language))
}

fn is_name(words: &[String], language: &Language) -> bool {
    let is_part = |word: &String| *word != language.and && word.chars().all(|ch| ch.is_alphabetic() || ch == '\'');
    (1..=LONGEST_NAME).contains(&words.len()) && words.iter().all(is_part) && prefix(words, UNLIKE_NAMES).is_none()
}

/// After "this is" or "soy" they begin no name.
const UNLIKE_NAMES: &[&str] =
    &["the", "a", "an", "my", "about", "for", "just", "what", "how", "so", "too", "un", "una", "la", "el"];

/// "My name is Asha Patel and …".
fn without_introduction<'a>(words: &'a [String], language: &Language) -> &'a [String] {
    let rest = prefix(words, language.name_is).and_then(|length| {
        let and = words.iter().position(|word| *word == language.and)?;
        (and > length && is_name(&words[length..and], language)).then(|| &words[and + 1..])
    });
    rest.map_or(words, |rest| without_lead_ins(rest, language))
}

/// "I'd like to book an appointment", "Could I move my appointment to Friday".
fn wish(core: &[String], tag: &str, language: &Language) -> Option<Opener> {
    let (wish, permission) = (prefix(core, language.wishes), prefix(core, language.permissions));
    let opener = if wish >= permission { Opener::Sure } else { Opener::OfCourse };
    // A bare "cancel my appointment" is a wish, too.
    let begins_bare = prefix(core, language.deeds).or_else(|| prefix(core, language.always_possible));
    let length = wish.max(permission).or_else(|| begins_bare.map(|_| 0))?;
    let rest = without_lead_ins(&core[length..], language);
    if prefix(rest, language.always_possible).is_some() {
        return Some(opener);
    }
    if rest.len() > MOST_SPECIFICS {
        return None;
    }
    if is_time(rest, tag, language) {
        return Some(Opener::LetMeSee);
    }
    let deed = (0..rest.len()).find_map(|at| prefix(&rest[at..], language.deeds).map(|length| (at, at + length)));
    let (start, end) = deed?;
    let is_unspecific = |word: &String| language.unspecific.contains(&word.as_str());
    let others = rest[..start].iter().chain(&rest[end..]);
    Some(if others.into_iter().all(is_unspecific) { opener } else { Opener::LetMeSee })
}

fn information(text: &str, core: &[String], tag: &str, language: &Language) -> Option<Opener> {
    if prefix(core, language.permissions).is_some() || prefix(core, language.wishes).is_some() {
        return None;
    }
    if gives(text, tag).is_some() {
        return Some(Opener::ThankYou);
    }
    is_time(core, tag, language).then_some(Opener::Okay)
}

/// Nothing but a day or a time of day.
fn is_time(words: &[String], tag: &str, language: &Language) -> bool {
    let names = |list: &[&str], word: &String| list.contains(&word.as_str());
    words.iter().any(|word| names(language.times, word))
        && words
            .iter()
            .all(|word| names(language.times, word) || names(language.around_times, word) || is_numeral(word, tag))
}

/// How many words the longest of these phrases takes at the start.
fn prefix(words: &[String], phrases: &[&str]) -> Option<usize> {
    let length = |phrase: &str| phrase.split(' ').count();
    let starts = |phrase: &&&str| phrase.split(' ').eq(words.iter().take(length(phrase)).map(String::as_str));
    phrases.iter().filter(starts).map(|phrase| length(phrase)).max()
}
