//! Number words: "twenty-five", "einundzwanzigsten", "treinta y uno".

use super::language::Language;
use super::terms::Term;
use super::tokens::{Kind, Token};
use super::words::same;

/// Tens from here on take units after them: "twenty five", but never "ten five".
const FIRST_COMPOSED: u32 = 20;

/// The number or ordinal that begins at the first token, and how many tokens it takes.
pub(super) fn number(tokens: &[Token], language: &Language) -> Option<(Term, usize)> {
    let first = word(tokens, 0)?;
    if let Some(ordinal) = ordinal(first, language) {
        return Some((Term::Ordinal(ordinal), 1));
    }
    let value = cardinal(first, language)?;
    if value >= FIRST_COMPOSED && value.is_multiple_of(10) {
        let mut next = 1;
        while is_hyphen(tokens, next) {
            next += 1;
        }
        if word(tokens, next).is_some_and(|word| language.number_joint.is_some_and(|joint| same(word, joint))) {
            next += 1;
        }
        while is_hyphen(tokens, next) {
            next += 1;
        }
        if let Some(unit) = word(tokens, next) {
            if let Some(unit) = look_up(unit, language.cardinals).filter(|unit| (1..10).contains(unit)) {
                return Some((Term::Number(value + unit), next + 1));
            }
            if let Some(unit) = ordinal(unit, language).filter(|unit| (1..10).contains(unit)) {
                return Some((Term::Ordinal(value + unit), next + 1));
            }
        }
    }
    Some((Term::Number(value), 1))
}

fn word(tokens: &[Token], at: usize) -> Option<&str> {
    match &tokens.get(at)?.kind {
        Kind::Word(word) => Some(word),
        _ => None,
    }
}

fn is_hyphen(tokens: &[Token], at: usize) -> bool {
    tokens.get(at).is_some_and(|token| token.glued && matches!(token.kind, Kind::Mark('-')))
}

fn ordinal(word: &str, language: &Language) -> Option<u32> {
    look_up(word, language.ordinals)
        .or_else(|| language.ordinal_endings.iter().find_map(|ending| cardinal(word.strip_suffix(ending)?, language)))
}

fn cardinal(word: &str, language: &Language) -> Option<u32> {
    look_up(word, language.cardinals).or_else(|| {
        let (unit, tens) = word.split_once(language.number_joint?)?;
        let unit = look_up(unit, language.cardinals).filter(|unit| (1..10).contains(unit))?;
        let tens =
            look_up(tens, language.cardinals).filter(|tens| *tens >= FIRST_COMPOSED && tens.is_multiple_of(10))?;
        Some(unit + tens)
    })
}

fn look_up(word: &str, table: &[(&str, u32)]) -> Option<u32> {
    table.iter().find(|(entry, _)| same(word, entry)).map(|(_, value)| *value)
}
