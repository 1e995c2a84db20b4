//! Days in a phrase: "next Tuesday", "a week on Monday", "the 3rd to the 7th of December". Only what is said; which dates
//! that are is [`super::calendar`]'s part.

use chrono::Weekday;

use super::cursor::Cursor;
use super::date::{dated, month};
use super::length::{days_in, later, length, length_from_now};
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

/// First, second, last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Nth {
    /// 1 is the first.
    From(u32),
    Last,
}

/// Words that may stand before a day and add nothing.
pub(super) const SMALL: &[Term] = &[Term::On, Term::In, Term::The, Term::At, Term::Of];
pub(super) const DAYS_IN_WEEK: i64 = 7;

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

pub(super) fn between_days(first: DayIdea, last: DayIdea) -> DayIdea {
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
pub(super) fn single(cursor: &mut Cursor<'_>) -> Option<DayIdea> {
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
pub(super) fn counted(cursor: &mut Cursor<'_>) -> Option<(Unit, i64)> {
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

pub(super) fn which_one(term: Term) -> Option<Which> {
    match term {
        Term::Which(which) => Some(which),
        _ => None,
    }
}

/// "Next Tuesday", "the next two weeks", "the coming days".
pub(super) fn which(cursor: &mut Cursor<'_>) -> Option<DayIdea> {
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
