//! Days in a phrase: "next Tuesday", "a week on Monday", "the 3rd to the 7th of December". Only what is said; which dates
//! that are is [`super::calendar`]'s part.

use chrono::Weekday;

use super::cursor::Cursor;
use super::language::Tongue;
use super::terms::{Bound, Edge, Term, Unit, Which};

/// One thing said about the day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum DayIdea {
    /// Days from today.
    Offset(i64),
    /// "Tuesday" without more.
    Weekday(Weekday),
    /// "This Tuesday", "next Tuesday".
    WhichWeekday(Which, Weekday),
    /// "A Tuesday", "Tuesdays".
    EveryWeekday(Weekday),
    /// "Monday to Wednesday".
    WeekdaySpan(Weekday, Weekday),
    Workdays,
    /// Weeks from this one.
    Weekend(i64),
    EveryWeekend,
    /// "A week on Monday": days after another.
    Later(Box<DayIdea>, i64),
    InDays(i64),
    InWeeks(i64),
    InMonths(i64),
    /// "Within ten days", "the next two weeks".
    Within(i64),
    /// "The 3rd".
    DayOfMonth(u32),
    DayIn(u32, MonthIdea),
    Month(MonthIdea, Option<Edge>),
    /// Weeks from this one.
    Week(i64, Option<Edge>),
    Year(i64, Option<Edge>),
    /// "The week of the 7th".
    WeekOf(Box<DayIdea>),
    /// "The week after the 7th".
    WeekAfter(Box<DayIdea>),
    /// "The first Monday in March".
    NthWeekday(Nth, Weekday, MonthIdea),
    /// "The last week of January".
    NthWeek(Nth, MonthIdea),
    Bounded(Bound, Box<DayIdea>),
    Span(Box<DayIdea>, Box<DayIdea>),
}

/// Which month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum MonthIdea {
    Named {
        month: u32,
        year: Option<i32>,
    },
    /// Months from this one.
    Relative(i64),
}

/// The how-manieth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Nth {
    /// 1 is the first.
    From(u32),
    Last,
}

const SMALL: &[Term] = &[Term::On, Term::In, Term::The, Term::At, Term::Of];
const DAYS_IN_WEEK: i64 = 7;
/// "In 500 weeks" is no way to ask for an appointment.
const LONGEST_WAIT_DAYS: i64 = 800;
/// Higher numbers beside a month are a year; 32 to 99 are a day that does not exist.
const HIGHEST_SAID_DAY: u32 = 99;
const HIGHEST_HOUR: u32 = 12;

pub(super) fn day(cursor: &mut Cursor<'_>) -> Option<DayIdea> {
    let idea = cursor
        .attempt(span)
        .or_else(|| cursor.attempt(bounded))
        .or_else(|| cursor.attempt(day_after))
        .or_else(|| cursor.attempt(single))?;
    Some(match cursor.trailing_bound() {
        Some(bound) => DayIdea::Bounded(bound, Box::new(idea)),
        None => idea,
    })
}

/// "Between the 3rd and the 7th", "Monday to Friday", "3–5 December", "December 3rd to 5th".
fn span(cursor: &mut Cursor<'_>) -> Option<DayIdea> {
    let opener = cursor.opener();
    if let Some(days) = cursor.attempt(|cursor| {
        let first = cursor.number()?;
        cursor.joint(opener)?;
        match single(cursor)? {
            last @ DayIdea::DayIn(_, month) => Some(between_days(DayIdea::DayIn(first, month), last)),
            _ => None,
        }
    }) {
        return Some(days);
    }
    let first = single(cursor)?;
    cursor.joint(opener)?;
    if let (DayIdea::DayIn(_, month), Some(last)) = (&first, cursor.attempt(bare_day)) {
        let last = DayIdea::DayIn(last, *month);
        return Some(between_days(first, last));
    }
    Some(match (first, single(cursor)?) {
        (DayIdea::Weekday(first), DayIdea::Weekday(last)) => DayIdea::WeekdaySpan(first, last),
        (DayIdea::DayOfMonth(day), last @ DayIdea::DayIn(_, month)) => between_days(DayIdea::DayIn(day, month), last),
        (first @ DayIdea::DayIn(_, month), DayIdea::DayOfMonth(day)) => between_days(first, DayIdea::DayIn(day, month)),
        (first, last) => between_days(first, last),
    })
}

fn between_days(first: DayIdea, last: DayIdea) -> DayIdea {
    DayIdea::Span(Box::new(first), Box::new(last))
}

/// The 5 of "December 3 to 5", which is no time.
fn bare_day(cursor: &mut Cursor<'_>) -> Option<u32> {
    let day = cursor.number()?;
    let is_time = matches!(cursor.peek(), Some(Term::Am | Term::Pm | Term::Oclock | Term::Month(_) | Term::Number(_)));
    (!is_time).then_some(day)
}

fn bounded(cursor: &mut Cursor<'_>) -> Option<DayIdea> {
    let bound = cursor.take_if(|next| match next {
        Term::Bound(bound) => Some(bound),
        _ => None,
    })?;
    single(cursor).map(|idea| DayIdea::Bounded(bound, Box::new(idea)))
}

/// "The day after the 3rd".
fn day_after(cursor: &mut Cursor<'_>) -> Option<DayIdea> {
    cursor.skip(SMALL);
    cursor.take(Term::Unit(Unit::Day))?;
    let days = cursor.take_if(|next| match next {
        Term::Bound(Bound::After) => Some(1),
        Term::Bound(Bound::Before) => Some(-1),
        _ => None,
    })?;
    single(cursor).map(|base| DayIdea::Later(Box::new(base), days))
}

/// One day or stretch, without bounds.
fn single(cursor: &mut Cursor<'_>) -> Option<DayIdea> {
    cursor.attempt(length_from_now).or_else(|| {
        cursor.attempt(|cursor| {
            cursor.skip(SMALL);
            cursor
                .attempt(later)
                .or_else(|| cursor.attempt(week_about))
                .or_else(|| cursor.attempt(nth))
                .or_else(|| cursor.attempt(edge))
                .or_else(|| cursor.attempt(which))
                .or_else(|| cursor.attempt(dated))
                .or_else(|| cursor.attempt(weekday))
                .or_else(|| cursor.attempt(stretch))
                .or_else(|| cursor.attempt(from_today))
        })
    })
}

/// "In two weeks", "within ten days", "two weeks from now".
fn length_from_now(cursor: &mut Cursor<'_>) -> Option<DayIdea> {
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

fn length(cursor: &mut Cursor<'_>) -> Option<(i64, Unit)> {
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

fn days_in(count: i64, unit: Unit) -> Option<i64> {
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
fn later(cursor: &mut Cursor<'_>) -> Option<DayIdea> {
    let (count, unit) = length(cursor)?;
    cursor.skip(&[Term::On, Term::Bound(Bound::From), Term::Bound(Bound::After)]);
    let base = match single(cursor)? {
        base @ (DayIdea::Offset(_) | DayIdea::Weekday(_) | DayIdea::WhichWeekday(..)) => base,
        base @ (DayIdea::DayIn(..) | DayIdea::DayOfMonth(_)) => base,
        _ => return None,
    };
    days_in(count, unit).map(|days| DayIdea::Later(Box::new(base), days))
}

/// "The week of the 7th", "the week after Christmas".
fn week_about(cursor: &mut Cursor<'_>) -> Option<DayIdea> {
    cursor.take(Term::Unit(Unit::Week))?;
    if cursor.take(Term::Bound(Bound::After)).is_some() {
        let base = cursor.attempt(single);
        return Some(base.map_or(DayIdea::Week(2, None), |base| DayIdea::WeekAfter(Box::new(base))));
    }
    cursor.take(Term::Of).or_else(|| cursor.take(Term::Edge(Edge::Beginning)))?;
    cursor.skip(SMALL);
    dated(cursor).map(|base| DayIdea::WeekOf(Box::new(base)))
}

/// "The first Monday in March", "the last week of January".
fn nth(cursor: &mut Cursor<'_>) -> Option<DayIdea> {
    let nth = cursor.take_if(|next| match next {
        Term::Ordinal(nth) => Some(Nth::From(nth)),
        Term::Which(Which::Last) => Some(Nth::Last),
        _ => None,
    })?;
    let weekday = cursor.take_if(|next| match next {
        Term::Weekday(weekday) => Some(Some(weekday)),
        Term::Unit(Unit::Week) => Some(None),
        _ => None,
    })?;
    cursor.skip(SMALL);
    let month = month(cursor)?;
    Some(match weekday {
        Some(weekday) => DayIdea::NthWeekday(nth, weekday, month),
        None => DayIdea::NthWeek(nth, month),
    })
}

/// "The end of the month", "early next week", "mid January".
fn edge(cursor: &mut Cursor<'_>) -> Option<DayIdea> {
    let edge = cursor.take_if(|next| match next {
        Term::Edge(edge) => Some(edge),
        _ => None,
    })?;
    cursor.skip(SMALL);
    if let Some(month) = cursor.attempt(month) {
        return Some(DayIdea::Month(month, Some(edge)));
    }
    match counted(cursor)? {
        (Unit::Week, weeks) => Some(DayIdea::Week(weeks, Some(edge))),
        (Unit::Year, years) => Some(DayIdea::Year(years, Some(edge))),
        _ => None,
    }
}

/// A unit and how many of it from this one: "next week", "semaine prochaine", "the week".
fn counted(cursor: &mut Cursor<'_>) -> Option<(Unit, i64)> {
    let before = cursor.take_if(which_one);
    let unit = cursor.take_if(|next| match next {
        Term::Unit(unit @ (Unit::Week | Unit::Month | Unit::Year | Unit::Weekend)) => Some(unit),
        _ => None,
    })?;
    let which = before.or_else(|| cursor.take_if(which_one)).unwrap_or(Which::This);
    Some((unit, steps(which)))
}

fn steps(which: Which) -> i64 {
    match which {
        Which::Last => -1,
        Which::This | Which::Coming => 0,
        Which::Next => 1,
        Which::AfterNext => 2,
    }
}

fn which_one(term: Term) -> Option<Which> {
    match term {
        Term::Which(which) => Some(which),
        _ => None,
    }
}

/// "Next Tuesday", "the next two weeks", "the coming days".
fn which(cursor: &mut Cursor<'_>) -> Option<DayIdea> {
    let which = cursor.take_if(which_one)?;
    if let Some((count, unit)) = cursor.attempt(length) {
        return (which != Which::Last).then(|| days_in(count, unit).map(DayIdea::Within))?;
    }
    match cursor.next()? {
        Term::Weekday(weekday) => Some(which_weekday(cursor, which, weekday)),
        Term::Unit(Unit::Fortnight) => days_in(1, Unit::Fortnight).map(DayIdea::Within),
        Term::Unit(Unit::Day) if which == Which::Coming => Some(DayIdea::Within(DAYS_IN_WEEK)),
        _ => None,
    }
}

fn which_weekday(cursor: &Cursor<'_>, which: Which, weekday: Weekday) -> DayIdea {
    let which = if which == Which::Next { cursor.language.next_weekday } else { which };
    DayIdea::WhichWeekday(which, weekday)
}

/// A date with at least the day of a month.
fn dated(cursor: &mut Cursor<'_>) -> Option<DayIdea> {
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
fn month(cursor: &mut Cursor<'_>) -> Option<MonthIdea> {
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

/// "Tuesday", "Tuesdays", "Tuesday week", "mardi prochain".
fn weekday(cursor: &mut Cursor<'_>) -> Option<DayIdea> {
    let any = cursor.before() == Some(Term::A);
    match cursor.next()? {
        Term::Weekday(weekday) if any => Some(DayIdea::EveryWeekday(weekday)),
        Term::Every(weekday) => Some(DayIdea::EveryWeekday(weekday)),
        Term::Workdays => Some(DayIdea::Workdays),
        Term::Weekday(weekday) => {
            if let Some(days) = cursor.attempt(week_after) {
                return Some(DayIdea::Later(Box::new(DayIdea::Weekday(weekday)), days));
            }
            let which = cursor.attempt(|cursor| {
                let which = cursor.take_if(which_one)?;
                let belongs_to_the_next = matches!(
                    cursor.peek(),
                    Some(Term::Unit(_) | Term::Number(_) | Term::Month(_) | Term::Weekday(_) | Term::A)
                );
                (!belongs_to_the_next).then_some(which)
            });
            Some(which.map_or(DayIdea::Weekday(weekday), |which| which_weekday(cursor, which, weekday)))
        }
        _ => None,
    }
}

/// The week of "Monday week" and "heute in zwei Wochen".
fn week_after(cursor: &mut Cursor<'_>) -> Option<i64> {
    match cursor.next()? {
        Term::Unit(unit @ (Unit::Week | Unit::Fortnight)) => {
            let is_another = matches!(cursor.peek(), Some(Term::Which(_) | Term::Of | Term::Bound(_)));
            (!is_another).then(|| days_in(1, unit))?
        }
        _ => None,
    }
}

/// "Next week", "the week after next", "March", "the weekend".
fn stretch(cursor: &mut Cursor<'_>) -> Option<DayIdea> {
    let before = cursor.before();
    if let Some(month) = cursor.attempt(|cursor| {
        let bare = matches!(cursor.peek(), Some(Term::Unit(Unit::Month)));
        let found = month(cursor)?;
        let named = !bare || before == Some(Term::The) || matches!(cursor.before(), Some(Term::Which(_)));
        named.then_some(found)
    }) {
        return Some(DayIdea::Month(month, None));
    }
    let bare = matches!(cursor.peek(), Some(Term::Unit(Unit::Week | Unit::Year)));
    let (unit, count) = counted(cursor)?;
    if bare && before != Some(Term::The) && !matches!(cursor.before(), Some(Term::Which(_))) {
        return None;
    }
    match unit {
        Unit::Week => Some(DayIdea::Week(count, None)),
        Unit::Year => Some(DayIdea::Year(count, None)),
        Unit::Weekend if before == Some(Term::A) => Some(DayIdea::EveryWeekend),
        Unit::Weekend => Some(DayIdea::Weekend(count)),
        _ => None,
    }
}

/// "Tomorrow", "today week", "heute in zwei Wochen".
fn from_today(cursor: &mut Cursor<'_>) -> Option<DayIdea> {
    let after_a_day = matches!(cursor.before(), Some(Term::Weekday(_) | Term::Every(_) | Term::Day(_)));
    let base = cursor.take_if(|next| match next {
        Term::Day(days) => Some(DayIdea::Offset(days)),
        Term::TomorrowOrMorning if !after_a_day => Some(DayIdea::Offset(1)),
        _ => None,
    })?;
    let later = cursor.attempt(week_after).or_else(|| {
        cursor.attempt(|cursor| {
            cursor.take(Term::In)?;
            let (count, unit) = length(cursor)?;
            days_in(count, unit)
        })
    });
    Some(match later {
        Some(days) => DayIdea::Later(Box::new(base), days),
        None => base,
    })
}
