//! Terms to wishes: what days and times a phrase names, grouped by its "or".

use super::cursor::Cursor;
use super::day::{DayIdea, day};
use super::terms::{Term, Unit, Which};
use super::time::{TimeIdea, time};
use super::wanted::Unclear;

/// What a phrase says.
#[derive(Debug, Default)]
pub(super) struct Wishes {
    /// What stands between two "or", in order; never empty.
    pub(super) alternatives: Vec<Alternative>,
    /// Days that are not wanted.
    pub(super) excluded: Vec<DayIdea>,
}

/// Days and times that belong together.
#[derive(Debug, Default)]
pub(super) struct Alternative {
    pub(super) days: Vec<DayIdea>,
    pub(super) times: Vec<TimeIdea>,
}

impl Alternative {
    fn is_empty(&self) -> bool {
        self.days.is_empty() && self.times.is_empty()
    }
}

/// Reads a whole phrase.
///
/// # Errors
///
/// [`Unclear::NotUnderstood`] when nothing in it says when, or when something does that fits nowhere: half a wish would
/// be a wrong one. [`Unclear::Past`] for "two weeks ago".
pub(super) fn wishes(cursor: &mut Cursor<'_>) -> Result<Wishes, Unclear> {
    let mut wishes = Wishes { alternatives: vec![Alternative::default()], excluded: Vec::new() };
    let mut soonest = false;
    while let Some(term) = cursor.peek() {
        let current = wishes.alternatives.last_mut().expect("there is always one");
        if let Some(idea) = day(cursor) {
            current.days.push(idea);
        } else if let Some(idea) = time(cursor) {
            current.times.push(idea);
        } else {
            let before = cursor.before();
            cursor.next();
            match term {
                Term::Or => wishes.alternatives.push(Alternative::default()),
                Term::Except => excluded(cursor, &mut wishes.excluded)?,
                Term::Soonest => soonest = true,
                _ if says_nothing_alone(term, before, cursor.peek()) => {}
                _ => return Err(Unclear::NotUnderstood),
            }
        }
    }
    wishes.alternatives.retain(|alternative| !alternative.is_empty());
    if wishes.alternatives.is_empty() {
        if !soonest && wishes.excluded.is_empty() {
            return Err(Unclear::NotUnderstood);
        }
        wishes.alternatives.push(Alternative::default());
    }
    Ok(wishes)
}

/// The days after "except", "not", "can't do".
fn excluded(cursor: &mut Cursor<'_>, days: &mut Vec<DayIdea>) -> Result<(), Unclear> {
    loop {
        cursor.skip(&[Term::A, Term::The, Term::On, Term::At]);
        days.push(day(cursor).ok_or(Unclear::NotUnderstood)?);
        if cursor.take(Term::And).or_else(|| cursor.take(Term::Or)).is_none() {
            break;
        }
    }
    // "Not Tuesday morning" leaves the rest of Tuesday, which cannot be told.
    if time(cursor).is_some() { Err(Unclear::NotUnderstood) } else { Ok(()) }
}

/// Words that may stand alone without changing what the others mean.
fn says_nothing_alone(term: Term, before: Option<Term>, next: Option<Term>) -> bool {
    match term {
        Term::Unknown | Term::To | Term::And | Term::In | Term::On | Term::Of | Term::The | Term::A | Term::At => true,
        Term::Am | Term::Oclock | Term::FromNow => true,
        Term::Bound(super::terms::Bound::From) => true,
        Term::Which(Which::This | Which::Coming) | Term::Unit(Unit::Day) => true,
        // "Any week in January".
        Term::Unit(_) => before == Some(Term::A),
        // "Two fillings".
        Term::Number(_) => next == Some(Term::Unknown),
        _ => false,
    }
}
