//! Dates of birth: day, month and year.

use super::numerals::{Numeral, numerals};
use super::said::Said;
use super::{Found, Occasion};

/// Years that somebody who calls may be born in, or misheard as.
const YEARS: std::ops::RangeInclusive<u32> = 1880..=2100;

pub(super) fn find(said: &Said<'_>, occasion: Occasion) -> Found {
    let language = said.language;
    let start = match (occasion, said.end_of_last(language.before_birth_date)) {
        (Occasion::Unasked, None) => return Found::Nothing,
        (Occasion::Unasked, Some(end)) => end,
        (Occasion::Asked, _) => 0,
    };
    let words = &said.words[start..];
    let is_month = |word: &String| language.months.contains(&word.as_str());
    let months = words.iter().filter(|word| is_month(word)).count();
    let found = numerals(words, language);
    if months == 0 && found.is_empty() {
        return Found::Nothing;
    }
    // "I don't have one" holds a number, and no date.
    if let [only] = found.as_slice()
        && months == 0
        && !said.only_leads_up_to(start + only.start)
    {
        return Found::Nothing;
    }
    let years = years(&found);
    // What is left of the numbers names day, month when it has no name, and year when it was shortened to two digits.
    let named = months.min(1) + years.whole + years.others;
    let is_unfinished = named < 3 || years.is_half;
    let ends_in_it =
        found.last().is_some_and(|numeral| numeral.end == words.len()) || words.last().is_some_and(is_month);
    match (is_unfinished, ends_in_it) {
        (false, _) => Found::Finished,
        (true, true) => Found::Unfinished,
        (true, false) => Found::Nothing,
    }
}

struct Years {
    /// Years in full.
    whole: usize,
    /// Numbers that are no part of these.
    others: usize,
    /// The last number is a "nineteen" or "twenty" that waits for its other half.
    is_half: bool,
}

fn years(found: &[Numeral]) -> Years {
    let (mut whole, mut others, mut at) = (0, 0, 0);
    let value = |at: usize| found.get(at).and_then(Numeral::value);
    let mut is_half = false;
    while at < found.len() {
        is_half = false;
        match (value(at), value(at + 1), value(at + 2)) {
            (Some(19 | 20), Some(0), Some(1..=9)) if at > 0 => {
                whole += 1;
                at += 3;
            }
            (Some(19 | 20), Some(10..=99), _) if at > 0 => {
                whole += 1;
                at += 2;
            }
            (Some(year), ..) if YEARS.contains(&year) => {
                whole += 1;
                at += 1;
            }
            // Eight digits in one go: 12031985.
            _ if found[at].digits.len() == 8 => {
                whole += 1;
                others += 2;
                at += 1;
            }
            (first, ..) => {
                is_half = at > 0 && matches!(first, Some(19 | 20));
                others += 1;
                at += 1;
            }
        }
    }
    Years { whole, others, is_half }
}
