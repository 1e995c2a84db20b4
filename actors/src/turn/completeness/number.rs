//! Telephone numbers: are all the digits there?

use super::numerals::{Numeral, numerals};
use super::said::{Said, ends_with};
use super::{Found, Occasion};

/// Fewer digits than this are a telephone number only when nothing else was said ("at ten" is none).
const FEWEST_AMONG_WORDS: usize = 3;

/// Unasked, so many digits that begin with a zero or a plus are the start of a telephone number.
const FEWEST_UNASKED: usize = 4;

/// Longest number of the world's plan, country code included (ITU-T E.164).
const LONGEST: usize = 15;

/// With a country code a number has at least this many digits; those of countries listed in [`is_whole`] are known better.
const SHORTEST_INTERNATIONAL: usize = 10;

pub(super) fn find(said: &Said<'_>, occasion: Occasion) -> Found {
    let language = said.language;
    if language.no_digits.iter().any(|ending| ends_with(&said.words, ending)) {
        return Found::Nothing;
    }
    let found = numerals(&said.words, language);
    let is_gap = |word: &String| *word == language.and || language.fillers.contains(&word.as_str()) || is_joint(word);
    // From the end backwards, as long as nothing but hesitation stands between the digits.
    let mut start = said.words.len();
    let mut run: Vec<&Numeral> = Vec::new();
    for numeral in found.iter().rev() {
        if !said.words[numeral.end..start].iter().all(is_gap) {
            break;
        }
        start = numeral.start;
        run.push(numeral);
    }
    let mut digits: String = run.iter().rev().map(|numeral| numeral.digits.as_str()).collect();
    let is_repeat = |word: &String| language.repeats.iter().any(|(name, _)| name == word);
    // "Oh seven double": the digit is still to come.
    let hangs = said.words.split_last().filter(|(last, _)| is_repeat(last));
    if digits.is_empty() {
        let before = hangs.map(|(_, before)| numerals(before, language)).unwrap_or_default();
        let follows_digits = before.last().is_some_and(|numeral| numeral.end + 1 == said.words.len());
        return if follows_digits { Found::Unfinished } else { Found::Nothing };
    }
    let is_plus = start.checked_sub(1).is_some_and(|before| said.words[before] == language.plus);
    let is_international = is_plus || said.words[start].starts_with('+') || digits.starts_with("00");
    if is_international {
        digits = digits.trim_start_matches('0').to_owned();
    }
    let before = &said.words[..start - usize::from(is_plus)];
    let belongs = match occasion {
        Occasion::Asked => digits.len() >= FEWEST_AMONG_WORDS || said.only_leads_up_to(start),
        Occasion::Unasked => {
            let begins_like_one = is_international || digits.starts_with('0');
            (begins_like_one && digits.len() >= FEWEST_UNASKED)
                || language.before_number.iter().any(|cue| ends_with(before, cue))
        }
    };
    match belongs {
        false => Found::Nothing,
        true if is_whole(&digits, is_international, said.tag) => Found::Finished,
        true => Found::Unfinished,
    }
}

/// Words between groups of digits.
fn is_joint(word: &str) -> bool {
    matches!(word, "then" | "dash" | "dann" | "puis" | "luego" | "okay" | "ok")
}

/// Whether a number has all its digits, by the numbering plan of the country (Ofcom, NANP, ARCEP, CNMC; Germany has no
/// fixed length). In doubt it has: the price is a question, not a silence.
fn is_whole(digits: &str, is_international: bool, tag: &str) -> bool {
    let length = digits.len();
    if length > LONGEST {
        return true;
    }
    if is_international {
        let fewest = match digits.as_bytes() {
            [b'4', b'4', ..] => 12,
            [b'1', ..] | [b'3', b'3' | b'4', ..] => 11,
            [b'4', b'9', b'1', b'5' | b'6' | b'7', ..] => 12,
            _ => SHORTEST_INTERNATIONAL,
        };
        // "+44 (0)20": the zero is one digit more and changes nothing.
        return length >= fewest;
    }
    let mut subtags = tag.split(['-', '_']).map(str::to_ascii_lowercase);
    let primary = subtags.next().unwrap_or_default();
    let region = subtags.find(|subtag| subtag.len() == 2);
    let starts = |prefixes: &[&str]| prefixes.iter().any(|prefix| digits.starts_with(prefix));
    match (primary.as_str(), region.as_deref()) {
        (_, Some("us" | "ca")) => length >= 10 + usize::from(starts(&["1"])),
        (_, Some("au" | "ie" | "nz")) => length >= 9 + usize::from(starts(&["0"])),
        ("de", _) => length >= 10 + usize::from(starts(&["015", "016", "017"])),
        ("fr", _) => length >= 9 + usize::from(starts(&["0"])),
        ("es", _) => length >= 9,
        // Mobile numbers have eleven digits. A few 01 and 08 numbers have ten; others come out as ten when "oh twenty
        // seven" was 020 7.
        _ => length >= 10 + usize::from(starts(&["07"])),
    }
}
