//! Lengths of time that lead to a day: "in two weeks", "a week on Monday", "two or three weeks".

use super::cursor::Cursor;
use super::day::{DAYS_IN_WEEK, DayIdea, between_days, single, which};
use super::terms::{Bound, Term, Unit};

/// "In 500 weeks" is no way to ask for an appointment.
const LONGEST_WAIT_DAYS: i64 = 800;

/// "In two weeks", "within ten days", "two weeks from now".
pub(super) fn length_from_now(cursor: &mut Cursor<'_>) -> Option<DayIdea> {
    let within = cursor.take(Term::Within);
    let announced = within.or_else(|| cursor.take(Term::In));
    cursor.skip(&[Term::At, Term::The]);
    if announced.is_some() && matches!(cursor.peek(), Some(Term::Which(_))) {
        return which(cursor).filter(|idea| matches!(idea, DayIdea::Within(_)));
    }
    if let Some(days) = cursor.attempt(uncertain_length) {
        return Some(days);
    }
    let (count, unit) = length(cursor)?;
    let from_now = cursor.take(Term::FromNow);
    announced.or(from_now)?;
    match (unit, within) {
        (_, Some(())) => days_in(count, unit).map(DayIdea::Within),
        (Unit::Month, None) => Some(DayIdea::InMonths(count)),
        (Unit::Year, None) => Some(DayIdea::InMonths(count * 12)),
        (Unit::Day, None) => Some(DayIdea::InDays(count)),
        _ => days_in(count, unit).map(|days| DayIdea::InWeeks(days / DAYS_IN_WEEK)),
    }
}

/// "Two or three weeks", "a week or two".
fn uncertain_length(cursor: &mut Cursor<'_>) -> Option<DayIdea> {
    let or = |cursor: &mut Cursor<'_>| cursor.take(Term::Or).or_else(|| cursor.take(Term::To));
    let (least, most, unit) = if let Some((least, unit)) = cursor.attempt(length) {
        or(cursor)?;
        (least, i64::from(cursor.number()?), unit)
    } else {
        let least = i64::from(cursor.number()?);
        or(cursor)?;
        let (most, unit) = length(cursor)?;
        (least, most, unit)
    };
    let day = |count| days_in(count, unit).filter(|days| *days <= LONGEST_WAIT_DAYS).map(DayIdea::InDays);
    Some(between_days(day(least)?, day(most)?))
}

pub(super) fn length(cursor: &mut Cursor<'_>) -> Option<(i64, Unit)> {
    let count = match cursor.number() {
        Some(count) => count,
        None => cursor.take(Term::A).map(|()| 1)?,
    };
    let unit = cursor.take_if(|next| match next {
        Term::Unit(unit @ (Unit::Day | Unit::Week | Unit::Fortnight | Unit::Month | Unit::Year)) => Some(unit),
        _ => None,
    })?;
    let days = days_in(i64::from(count), unit)?;
    (days <= LONGEST_WAIT_DAYS).then_some((i64::from(count), unit))
}

pub(super) fn days_in(count: i64, unit: Unit) -> Option<i64> {
    let days = match unit {
        Unit::Day => 1,
        Unit::Week => DAYS_IN_WEEK,
        Unit::Fortnight => 2 * DAYS_IN_WEEK,
        Unit::Month => 30,
        Unit::Year => 365,
        Unit::Minute | Unit::Hour | Unit::Weekend => return None,
    };
    count.checked_mul(days)
}

/// "A week on Monday", "two weeks from tomorrow", "a fortnight today".
pub(super) fn later(cursor: &mut Cursor<'_>) -> Option<DayIdea> {
    let (count, unit) = length(cursor)?;
    cursor.skip(&[Term::On, Term::Bound(Bound::From), Term::Bound(Bound::After)]);
    let base = match single(cursor)? {
        base @ (DayIdea::Offset(_) | DayIdea::Weekday(_) | DayIdea::WhichWeekday(..)) => base,
        base @ (DayIdea::DayIn(..) | DayIdea::DayOfMonth(_)) => base,
        _ => return None,
    };
    days_in(count, unit).map(|days| DayIdea::Later(Box::new(base), days))
}
