//! A model that begins with "Sure!" after we have said "Sure —": it is said once.

use super::Opener;
use super::language::Language;

/// The model's first piece without an opener of its own, when `opener` has just been played. Empty only when the piece
/// was nothing else; otherwise a suffix of it.
pub fn without_repeated_opener<'a>(first_piece: &'a str, opener: Opener, language: &str) -> &'a str {
    let language = Language::of(language);
    let mut rest = first_piece;
    loop {
        let mut after = after_any(rest, language.repeated, ends_phrase);
        if opener == Opener::LetMeSee {
            after = after.or_else(|| after_any(rest, language.repeated_looking, ends_phrase));
        }
        if opener == Opener::ThankYou {
            after = after.or_else(|| after_any(rest, language.repeated_thanks, ends_thanks));
        }
        match after {
            Some(after) => rest = after,
            None => return rest,
        }
    }
}

/// What follows the longest of these phrases, when one stands at the start.
fn after_any<'a>(text: &'a str, phrases: &[&str], ends: fn(&str) -> Option<&str>) -> Option<&'a str> {
    let rests = phrases.iter().filter_map(|phrase| ends(after_phrase(text.trim_start(), phrase)?));
    let shortest = rests.map(str::len).min()?;
    Some(&text[text.len() - shortest..])
}

/// What follows the phrase, whatever its case.
fn after_phrase<'a>(text: &'a str, phrase: &str) -> Option<&'a str> {
    let mut chars = text.chars();
    for expected in phrase.chars() {
        let found = match chars.next()? {
            '’' => '\'',
            '-' => ' ',
            found => found,
        };
        if !found.to_lowercase().eq(std::iter::once(expected)) {
            return None;
        }
    }
    Some(chars.as_str())
}

const MARKS: [char; 9] = [',', '.', '!', ';', ':', '…', '—', '–', '\n'];

/// What follows a phrase that stands for itself: a mark or the end comes next. `None` for "sure enough".
fn ends_phrase(after: &str) -> Option<&str> {
    let next = after.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
    let is_dash = next.starts_with("- ") && after.len() > next.len();
    let rest = next.trim_start_matches(|ch: char| MARKS.contains(&ch) || ch.is_whitespace());
    match (next.is_empty(), is_dash, rest.len() < next.len()) {
        (true, ..) => Some(next),
        (_, true, _) => Some(next[1..].trim_start()),
        (_, _, true) => Some(rest),
        _ => None,
    }
}

/// The same after thanks; "Thank you, Asha" belongs together.
fn ends_thanks(after: &str) -> Option<&str> {
    let rest = ends_phrase(after)?;
    let names_caller = after.trim_start().starts_with(',') && rest.chars().next().is_some_and(char::is_uppercase);
    (!names_caller || rest.starts_with("I ") || rest.starts_with("I'")).then_some(rest)
}
