//! Dates and times in digits: "2026-12-03", "3/4", "14:30", "2.30pm", "3rd", and in German "3.12.".

use super::clock::Clock;
use super::language::{DateOrder, Dot, Language};
use super::terms::Term;
use super::tokens::{Kind, Token};
use super::words::same;

const MONTHS: u32 = 12;

/// The term that begins with these digits, and how many tokens it takes.
pub(super) fn numeral(rest: &[Token], before: Option<Term>, language: &Language) -> (Term, usize) {
    let Some(run) = Run::of(rest) else { return (Term::Unknown, 1) };
    run.iso_date()
        .or_else(|| run.date_with('/', language.date_order))
        .or_else(|| run.full_date_with('-', language.date_order))
        .or_else(|| run.full_date_with('.', language.date_order))
        .or_else(|| run.clock_with(':'))
        .or_else(|| match language.dot {
            Dot::Clock => run.clock_with('.'),
            Dot::Date => run.german_dots(rest, before),
        })
        .or_else(|| run.marked_ordinal(rest, language))
        .unwrap_or((Term::Number(run.numbers[0].0), 1))
}

/// Digits and the marks that glue them together: at most three numbers matter.
struct Run {
    /// Value, and how many digits were written.
    numbers: Vec<(u32, usize)>,
    marks: Vec<char>,
}

impl Run {
    fn of(rest: &[Token]) -> Option<Self> {
        let Kind::Digits { value, length } = rest.first()?.kind else { return None };
        let mut run = Self { numbers: vec![(value, length)], marks: Vec::new() };
        let mut pairs = rest[1..].chunks_exact(2);
        while let (Some([mark, digits]), true) = (pairs.next(), run.numbers.len() < 3) {
            match (&mark.kind, &digits.kind) {
                (Kind::Mark(mark_char), Kind::Digits { value, length }) if mark.glued && digits.glued => {
                    run.marks.push(*mark_char);
                    run.numbers.push((*value, *length));
                }
                _ => break,
            }
        }
        Some(run)
    }

    /// "2026-12-03" and "2026/12/03"; "2026-12" for the month.
    fn iso_date(&self) -> Option<(Term, usize)> {
        let &[(year, 4), (month, _), ref day @ ..] = self.numbers.as_slice() else { return None };
        let year = i32::try_from(year).ok()?;
        match (self.marks.as_slice(), day) {
            (['-', '-'] | ['/', '/'], [(day, 1..=2)]) => Some((Term::Date { day: *day, month, year: Some(year) }, 5)),
            (['-'], []) if (1..=MONTHS).contains(&month) => Some((Term::YearMonth { year, month }, 3)),
            _ => None,
        }
    }

    fn full_date_with(&self, mark: char, order: DateOrder) -> Option<(Term, usize)> {
        (self.marks == [mark, mark]).then(|| self.date_with(mark, order))?
    }

    /// "3/4" and "3/4/2026", in the order of the language unless only the other one makes a date.
    fn date_with(&self, mark: char, order: DateOrder) -> Option<(Term, usize)> {
        let (&[(first, 1..=2), (second, 1..=2), ref year @ ..], true) =
            (self.numbers.as_slice(), self.marks.iter().all(|found| *found == mark))
        else {
            return None;
        };
        let (day, month) = match order {
            DateOrder::DayFirst => (first, second),
            DateOrder::MonthFirst => (second, first),
        };
        let (day, month) = if month > MONTHS && day <= MONTHS { (month, day) } else { (day, month) };
        let (year, used) = match year {
            [(year, 4)] => (Some(i32::try_from(*year).ok()?), 5),
            [(year, 2)] => (Some(2000 + i32::try_from(*year).ok()?), 5),
            [] => (None, 3),
            _ => return None,
        };
        Some((Term::Date { day, month, year }, used))
    }

    /// "14:30", and with seconds "14:30:00".
    fn clock_with(&self, mark: char) -> Option<(Term, usize)> {
        let (&[(hour, hour_digits @ 1..=2), (minute, 2), ..], Some(first)) =
            (self.numbers.as_slice(), self.marks.first())
        else {
            return None;
        };
        if *first != mark {
            return None;
        }
        let used = if self.marks.get(1) == Some(&':') && self.numbers[2].1 == 2 { 5 } else { 3 };
        let mut clock = Clock::open(hour, minute)?;
        if hour_digits == 2 && hour < 10 {
            clock = Clock::exact(hour, minute);
        }
        Some((Term::Clock(clock), used))
    }

    /// "14.30 Uhr" is a time; "3.12." and "am 3." are dates.
    fn german_dots(&self, rest: &[Token], before: Option<Term>) -> Option<(Term, usize)> {
        if let Some((time, used)) = self.clock_with('.') {
            let hour_word = rest.get(used).is_some_and(|token| is_word(token, "uhr"));
            if hour_word || matches!(before, Some(Term::At | Term::Bound(_))) {
                return Some((time, used));
            }
        }
        if self.marks.first() == Some(&'.') {
            let first_two = Self { numbers: self.numbers[..2].to_vec(), marks: self.marks[..1].to_vec() };
            return first_two.date_with('.', DateOrder::DayFirst);
        }
        let dot = rest.get(1).is_some_and(|token| token.glued && matches!(token.kind, Kind::Mark('.')));
        let ends_a_sentence = rest.len() == 2 && !matches!(before, Some(Term::The));
        (dot && !ends_a_sentence).then_some((Term::Ordinal(self.numbers[0].0), 2))
    }

    /// "3rd", "1er".
    fn marked_ordinal(&self, rest: &[Token], language: &Language) -> Option<(Term, usize)> {
        let next = rest.get(1).filter(|token| token.glued)?;
        let marked = language.ordinal_marks.iter().any(|mark| is_word(next, mark));
        marked.then_some((Term::Ordinal(self.numbers[0].0), 2))
    }
}

fn is_word(token: &Token, expected: &str) -> bool {
    matches!(&token.kind, Kind::Word(word) if same(word, expected))
}
