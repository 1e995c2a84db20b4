//! Times of day in a phrase: "half past two", "between 2 and 4", "late afternoon".

use super::clock::Clock;
use super::cursor::{Cursor, Opener};
use super::language::HalfHour;
use super::parts::Part;
use super::terms::{Bound, Edge, Term, Unit};

/// One thing said about the time of day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TimeIdea {
    At(Clock),
    Stretch(Clock, Clock),
    Bounded(Bound, Clock),
    Part(Part),
    /// "Early", "late", of the part that is named or of the day.
    Edge(Edge),
    /// "After the morning", "before lunchtime".
    PartBounded(Bound, Part),
    /// "In two hours": minutes from now.
    InMinutes(u32),
}

/// Whether words before it announced a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Announced {
    /// "at", "after", "between": any number is an hour.
    Yes,
    /// It may be one end of a stretch: in "ten to four" without "at", "to" does not count minutes. A stretch that was
    /// meant as a time has that time in it.
    InStretch,
    No,
}

const SMALL: &[Term] = &[Term::At, Term::The, Term::In, Term::On, Term::A, Term::Of];
/// What "ten to four" counts; "nine to five" is a stretch.
const MINUTES_TO: [u32; 5] = [5, 10, 15, 20, 25];
/// "In 100 hours" is no way to ask for an appointment.
const LONGEST_WAIT_MINUTES: u32 = 48 * 60;
const MINUTES_IN_HOUR: u32 = 60;

pub(super) fn time(cursor: &mut Cursor<'_>) -> Option<TimeIdea> {
    cursor
        .attempt(in_minutes)
        .or_else(|| cursor.attempt(stretch))
        .or_else(|| cursor.attempt(bounded))
        .or_else(|| cursor.attempt(at_clock))
        .or_else(|| cursor.attempt(part).map(TimeIdea::Part))
        .or_else(|| cursor.attempt(edge).map(TimeIdea::Edge))
}

fn in_minutes(cursor: &mut Cursor<'_>) -> Option<TimeIdea> {
    cursor.take(Term::In)?;
    cursor.skip(&[Term::At]);
    let half = cursor.take(Term::Half);
    let count = match cursor.number() {
        Some(count) => count,
        None => cursor.take(Term::A).map(|()| 1)?,
    };
    let minutes = cursor.take_if(|next| match next {
        Term::Unit(Unit::Minute) if half.is_none() => Some(1),
        Term::Unit(Unit::Hour) if half.is_some() => Some(MINUTES_IN_HOUR / 2),
        // "Heures" and "horas" are also what is said after the hour.
        Term::Unit(Unit::Hour) | Term::Oclock => Some(MINUTES_IN_HOUR),
        _ => None,
    })?;
    let wait = count.checked_mul(minutes).filter(|wait| *wait <= LONGEST_WAIT_MINUTES)?;
    Some(TimeIdea::InMinutes(wait))
}

fn stretch(cursor: &mut Cursor<'_>) -> Option<TimeIdea> {
    let opener = cursor.opener();
    cursor.skip(SMALL);
    let opener = if opener == Opener::Other { cursor.opener() } else { opener };
    let at = opener == Opener::Other && cursor.before() == Some(Term::At);
    let from = clock(cursor, if at { Announced::Yes } else { Announced::InStretch })?;
    cursor.joint(opener)?;
    let to = clock(cursor, Announced::InStretch)?;
    Some(TimeIdea::Stretch(from, to))
}

fn bounded(cursor: &mut Cursor<'_>) -> Option<TimeIdea> {
    let bound = cursor.take_if(bound)?;
    if let Some(clock) = cursor.attempt(|cursor| clock(cursor, Announced::Yes)) {
        return Some(TimeIdea::Bounded(bound, clock));
    }
    part(cursor).map(|part| TimeIdea::PartBounded(bound, part))
}

fn at_clock(cursor: &mut Cursor<'_>) -> Option<TimeIdea> {
    let clock = clock(cursor, Announced::No)?;
    let bound = cursor.trailing_bound();
    Some(bound.map_or(TimeIdea::At(clock), |bound| TimeIdea::Bounded(bound, clock)))
}

fn part(cursor: &mut Cursor<'_>) -> Option<Part> {
    cursor.skip(SMALL);
    let edge = cursor.take_if(|next| match next {
        Term::Edge(edge) => Some(edge),
        _ => None,
    });
    cursor.skip(SMALL);
    let said_after_a_day = matches!(cursor.before(), Some(Term::Weekday(_) | Term::Every(_) | Term::Day(_)));
    let part = cursor.take_if(|next| match next {
        Term::Part(part) => Some(part),
        Term::TomorrowOrMorning if said_after_a_day => Some(Part::Morning),
        _ => None,
    })?;
    Some(edge.map_or(part, |edge| part.at_edge(edge)))
}

/// "Early on Tuesday", "late tomorrow afternoon".
fn edge(cursor: &mut Cursor<'_>) -> Option<Edge> {
    cursor.take_if(|next| match next {
        Term::Edge(edge @ (Edge::Beginning | Edge::End)) => Some(edge),
        _ => None,
    })
}

fn bound(term: Term) -> Option<Bound> {
    match term {
        Term::Bound(bound) => Some(bound),
        _ => None,
    }
}

fn clock(cursor: &mut Cursor<'_>, announced: Announced) -> Option<Clock> {
    let announced = match (announced, cursor.peek()) {
        (Announced::No, Some(Term::At)) => Announced::Yes,
        _ => announced,
    };
    cursor.skip(SMALL);
    let clock = cursor
        .attempt(|cursor| minutes_and_hour(cursor, announced))
        .or_else(|| cursor.attempt(half_hour))
        .or_else(|| cursor.attempt(|cursor| hour(cursor, announced)))
        .or_else(|| cursor.attempt(written))?;
    half_of_day(cursor, clock)
}

/// "Quarter past two", "ten to four", "Viertel vor vier".
fn minutes_and_hour(cursor: &mut Cursor<'_>, announced: Announced) -> Option<Clock> {
    let quarter = cursor.take(Term::Quarter);
    let minutes = match quarter {
        Some(()) => 15,
        None => cursor.number()?,
    };
    cursor.take(Term::Unit(Unit::Minute));
    let to_counts = quarter.is_some() || (MINUTES_TO.contains(&minutes) && announced == Announced::Yes);
    let before = cursor.take_if(|next| match next {
        Term::Past => Some(false),
        Term::Bound(Bound::After) if quarter.is_some() || MINUTES_TO.contains(&minutes) => Some(false),
        Term::Bound(Bound::Before) if quarter.is_some() || MINUTES_TO.contains(&minutes) => Some(true),
        Term::To | Term::Bound(Bound::Until) if to_counts => Some(true),
        Term::Of if quarter.is_some() => Some(true),
        _ => None,
    })?;
    if let Some(half) = cursor.attempt(half_hour) {
        // "Fünf nach halb drei".
        let minute = if before { half.minute.checked_sub(minutes)? } else { half.minute + minutes };
        return (minute < MINUTES_IN_HOUR).then_some(Clock { minute, ..half });
    }
    let hour = cursor.number()?;
    if before { Clock::before(hour, minutes) } else { Clock::open(hour, minutes) }
}

fn half_hour(cursor: &mut Cursor<'_>) -> Option<Clock> {
    cursor.take(Term::Half)?;
    let past = cursor.take(Term::Past).or_else(|| cursor.take(Term::Bound(Bound::After)));
    let hour = cursor.number()?;
    match (past, cursor.language.half_hour) {
        (None, HalfHour::To) => Clock::before(hour, MINUTES_IN_HOUR / 2),
        _ => Clock::open(hour, MINUTES_IN_HOUR / 2),
    }
}

/// "Three", "two thirty", "15 Uhr 30", "las cuatro menos cuarto", "1430".
fn hour(cursor: &mut Cursor<'_>, announced: Announced) -> Option<Clock> {
    let hour = cursor.number()?;
    if hour >= 100 {
        return Clock::open(hour / 100, hour % 100);
    }
    let oclock = cursor.take(Term::Oclock);
    let minutes = cursor.attempt(|cursor| {
        let minutes = cursor.number().filter(|minutes| oclock.is_some() || *minutes >= 10)?;
        cursor.take(Term::Unit(Unit::Minute));
        (minutes < MINUTES_IN_HOUR).then_some(minutes)
    });
    if let Some(minutes) = minutes {
        return Clock::open(hour, minutes);
    }
    match cursor.peek() {
        Some(Term::Plus(minutes)) => {
            cursor.next();
            return Clock::open(hour, minutes);
        }
        Some(Term::Minus(minutes)) => {
            cursor.next();
            return Clock::before(hour, minutes);
        }
        // "12 noon".
        Some(Term::Clock(Clock { hour: 0 | 12, minute: 0, .. })) if hour == 12 => return written(cursor),
        _ => {}
    }
    let counts_something = matches!(cursor.peek(), Some(Term::Unknown | Term::Unit(_) | Term::Workdays));
    let marked = oclock.is_some() || announced != Announced::No || matches!(cursor.peek(), Some(Term::Am | Term::Pm));
    (marked || (hour <= 12 && !counts_something)).then(|| Clock::open(hour, 0))?
}

fn written(cursor: &mut Cursor<'_>) -> Option<Clock> {
    let clock = cursor.take_if(|next| match next {
        Term::Clock(clock) => Some(clock),
        _ => None,
    })?;
    cursor.take(Term::Oclock);
    Some(clock)
}

fn half_of_day(cursor: &mut Cursor<'_>, clock: Clock) -> Option<Clock> {
    cursor.take(Term::Oclock);
    if cursor.take(Term::Am).is_some() {
        clock.am()
    } else if cursor.take(Term::Pm).is_some() {
        Some(clock.pm())
    } else {
        Some(clock)
    }
}
