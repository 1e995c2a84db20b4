//! Tokens to terms, by the tables of a language.

use chrono::Weekday;

use super::language::Language;
use super::numbers::number;
use super::numerals::numeral;
use super::terms::Term;
use super::tokens::{Kind, Token, fold, tokens};

static WEEKDAYS: [Term; 7] = [
    Term::Weekday(Weekday::Mon),
    Term::Weekday(Weekday::Tue),
    Term::Weekday(Weekday::Wed),
    Term::Weekday(Weekday::Thu),
    Term::Weekday(Weekday::Fri),
    Term::Weekday(Weekday::Sat),
    Term::Weekday(Weekday::Sun),
];

static MONTHS: [Term; 12] = [
    Term::Month(1),
    Term::Month(2),
    Term::Month(3),
    Term::Month(4),
    Term::Month(5),
    Term::Month(6),
    Term::Month(7),
    Term::Month(8),
    Term::Month(9),
    Term::Month(10),
    Term::Month(11),
    Term::Month(12),
];

/// What the text says about time, in order.
pub(super) fn terms(text: &str, language: &Language) -> Vec<Term> {
    let tokens = tokens(text);
    let mut terms = Vec::with_capacity(tokens.len());
    let mut at = 0;
    while at < tokens.len() {
        at += next(&tokens, at, language, &mut terms);
    }
    terms
}

/// Whether a token's word is this word of a table.
pub(super) fn same(word: &str, entry: &str) -> bool {
    fold(entry.chars().flat_map(char::to_lowercase)).eq(word.chars())
}

/// Adds the terms at a position; answers how many tokens they took.
fn next(tokens: &[Token], at: usize, language: &Language, terms: &mut Vec<Term>) -> usize {
    let rest = &tokens[at..];
    let phrase = longest_phrase(rest, language);
    let number = number(rest, language);
    if let Some((said, used)) = phrase.filter(|(_, used)| number.as_ref().is_none_or(|(_, other)| used >= other)) {
        terms.extend_from_slice(said);
        return used;
    }
    if let Some((term, used)) = number {
        terms.push(term);
        return used;
    }
    match &rest[0].kind {
        Kind::Word(word) => {
            match compound(word, language) {
                Some(day_and_part) => terms.extend(day_and_part),
                None => terms.push(Term::Unknown),
            }
            1
        }
        Kind::Digits { .. } => {
            let (term, used) = numeral(rest, terms.last().copied(), language);
            terms.push(term);
            used
        }
        Kind::Mark('-') => {
            if joins_two_times(rest, terms.last()) {
                terms.push(Term::To);
            }
            1
        }
        Kind::Mark('/') => {
            // A date after a date: an interval as ISO 8601 writes it.
            terms.push(if matches!(terms.last(), Some(Term::Date { .. })) { Term::To } else { Term::Or });
            1
        }
        Kind::Mark(_) => 1,
    }
}

/// "2-4", "Monday – Friday", but not "mid-January" or "two-thirty".
fn joins_two_times(rest: &[Token], before: Option<&Term>) -> bool {
    let next_is_digits = matches!(rest.get(1), Some(Token { kind: Kind::Digits { .. }, .. }));
    match before {
        Some(Term::Number(_)) => next_is_digits || !rest[0].glued,
        Some(
            Term::Weekday(_)
            | Term::Month(_)
            | Term::Ordinal(_)
            | Term::Clock(_)
            | Term::Date { .. }
            | Term::Am
            | Term::Pm
            | Term::Oclock,
        ) => true,
        _ => false,
    }
}

fn longest_phrase(rest: &[Token], language: &Language) -> Option<(&'static [Term], usize)> {
    let said = language.phrases.iter().copied();
    let nothing = language.fillers.iter().map(|words| (*words, [].as_slice()));
    let weekdays = language.weekdays.iter().copied().zip(WEEKDAYS.chunks(1));
    let months = language.months.iter().copied().zip(MONTHS.chunks(1));
    said.chain(nothing)
        .chain(weekdays)
        .chain(months)
        .filter_map(|(words, said)| begins_with(rest, words).map(|used| (said, used)))
        .max_by_key(|(_, used)| *used)
}

/// How many tokens the words of a table take at the start of these; dots and hyphens inside are skipped ("p.m.").
fn begins_with(rest: &[Token], words: &str) -> Option<usize> {
    let mut at = 0;
    for (number, entry) in words.split([' ', '\'', '-']).enumerate() {
        while number > 0 && rest.get(at).is_some_and(|token| token.glued && matches!(token.kind, Kind::Mark('.' | '-')))
        {
            at += 1;
        }
        match &rest.get(at)?.kind {
            Kind::Word(word) if same(word, entry) => at += 1,
            _ => return None,
        }
    }
    Some(at)
}

/// A weekday and a part of the day in one word: "Dienstagnachmittag".
fn compound(word: &str, language: &Language) -> Option<[Term; 2]> {
    language.weekdays.iter().zip(WEEKDAYS).find_map(|(name, weekday)| {
        let name: String = fold(name.chars().flat_map(char::to_lowercase)).collect();
        let part = word.strip_prefix(&name)?;
        let (_, said) = language.phrases.iter().find(|(entry, _)| same(part, entry))?;
        match said {
            [term @ (Term::Part(_) | Term::TomorrowOrMorning)] => Some([weekday, *term]),
            _ => None,
        }
    })
}
