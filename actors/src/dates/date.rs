//! Dates with a day of the month, and months: "the 3rd", "3 December 2026", "next month".

use super::cursor::Cursor;
use super::day::{DayIdea, MonthIdea, SMALL, counted, which_one};
use super::language::Tongue;
use super::terms::{Term, Unit, Which};

/// Higher numbers beside a month are a year; 32 to 99 are a day that does not exist.
const HIGHEST_SAID_DAY: u32 = 99;
const HIGHEST_HOUR: u32 = 12;

/// A date with at least the day of a month.
pub(super) fn dated(cursor: &mut Cursor<'_>) -> Option<DayIdea> {
    let before = cursor.before();
    match cursor.next()? {
        Term::Date { day, month, year } => Some(DayIdea::DayIn(day, MonthIdea::Named { month, year })),
        Term::Feast { month, day } => {
            let year = year(cursor);
            Some(DayIdea::DayIn(day, MonthIdea::Named { month, year }))
        }
        Term::Ordinal(day) => match cursor.attempt(of_month) {
            Some(month) => Some(DayIdea::DayIn(day, month)),
            None => (!counts_on(cursor)).then_some(DayIdea::DayOfMonth(day)),
        },
        Term::Number(day) => {
            let named = before != Some(Term::At) && day <= HIGHEST_SAID_DAY;
            let month = if named { cursor.attempt(|cursor| of_named_month(cursor, before)) } else { None };
            match month {
                Some(month) => Some(DayIdea::DayIn(day, month)),
                None => {
                    (stands_for_a_day(cursor, before, day) && !counts_on(cursor)).then_some(DayIdea::DayOfMonth(day))
                }
            }
        }
        Term::Month(month) => {
            cursor.skip(&[Term::The]);
            let day = cursor.take_if(|next| match next {
                Term::Ordinal(day) => Some(day),
                Term::Number(day) if day <= HIGHEST_SAID_DAY => Some(day),
                _ => None,
            })?;
            if matches!(cursor.peek(), Some(Term::Am | Term::Pm | Term::Oclock)) {
                return None;
            }
            let year = year(cursor);
            Some(DayIdea::DayIn(day, MonthIdea::Named { month, year }))
        }
        _ => None,
    }
}

/// Whether what follows makes a count or a time of a number.
fn counts_on(cursor: &Cursor<'_>) -> bool {
    matches!(
        cursor.peek(),
        Some(
            Term::Unit(_)
                | Term::Weekday(_)
                | Term::Workdays
                | Term::Am
                | Term::Pm
                | Term::Oclock
                | Term::Plus(_)
                | Term::Minus(_)
        )
    )
}

/// "The 3", "le 3"; "Tuesday 15"; after a weekday any number in French and Spanish.
fn stands_for_a_day(cursor: &Cursor<'_>, before: Option<Term>, number: u32) -> bool {
    let dates_follow_weekdays = matches!(cursor.language.tongue, Tongue::French | Tongue::Spanish);
    match before {
        Some(Term::The) => number <= HIGHEST_SAID_DAY,
        Some(Term::Weekday(_)) => {
            (HIGHEST_HOUR + 1..=HIGHEST_SAID_DAY).contains(&number) || (dates_follow_weekdays && number <= HIGHEST_HOUR)
        }
        _ => false,
    }
}

fn of_month(cursor: &mut Cursor<'_>) -> Option<MonthIdea> {
    cursor.skip(SMALL);
    month(cursor)
}

/// The month after a bare number: by name, unless the number after it is its day ("at 2 December 3rd").
fn of_named_month(cursor: &mut Cursor<'_>, before: Option<Term>) -> Option<MonthIdea> {
    cursor.skip(&[Term::Of]);
    let month = month(cursor)?;
    let named = matches!(month, MonthIdea::Named { .. }) || before == Some(Term::The);
    (named && !matches!(cursor.peek(), Some(Term::Ordinal(_)))).then_some(month)
}

/// "March", "March 2027", "next month", "le mois prochain", "the month".
pub(super) fn month(cursor: &mut Cursor<'_>) -> Option<MonthIdea> {
    if let Some((Unit::Month, months)) = cursor.attempt(counted) {
        return Some(MonthIdea::Relative(months));
    }
    cursor.take_if(which_one).filter(|which| *which != Which::Last);
    match cursor.next()? {
        Term::Month(month) => {
            let year = year(cursor);
            cursor.take(Term::Which(Which::Next));
            Some(MonthIdea::Named { month, year })
        }
        Term::YearMonth { year, month } => Some(MonthIdea::Named { month, year: Some(year) }),
        _ => None,
    }
}

fn year(cursor: &mut Cursor<'_>) -> Option<i32> {
    cursor.attempt(|cursor| {
        cursor.skip(&[Term::Of]);
        let year = cursor.number().filter(|year| (1900..2200).contains(year))?;
        i32::try_from(year).ok()
    })
}
