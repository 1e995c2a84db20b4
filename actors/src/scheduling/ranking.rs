//! Which of the free starts to offer: what callers like.
//!
//! With an exact wish: the closest to it. Otherwise the earliest, and then something else than the quarter of an hour
//! after it: one of another half-day, one of another day, in turn; failing that, an hour apart; failing that, the next.
//! At each start one provider: who is offered least so far, then who has least to do that day, then whose gap it fills.

use std::collections::HashSet;

use chrono::{NaiveDate, NaiveTime, TimeDelta, Timelike};

use super::search::{Free, Search};

/// Starts closer than this are much the same to a caller who has not asked for a time.
const APART: TimeDelta = TimeDelta::hours(1);
/// The time around a start in which a provider's load is compared: about a working day to either side.
const LOAD_AROUND: TimeDelta = TimeDelta::hours(10);

/// The hour with which the afternoon begins: noon is still the last appointment before lunch.
const AFTERNOON: u32 = 13;

/// A morning or an afternoon.
type HalfDay = (NaiveDate, bool);

/// At most so many of the free starts (which are in order), each with one of its providers. In order of closeness to an
/// exact wish; otherwise in order of time.
pub(super) fn choose<'f, 'a>(
    search: &Search<'_>,
    free: &'f [Free<'a>],
    exact: Option<NaiveTime>,
    most: usize,
) -> Vec<&'f Free<'a>> {
    let starts: Vec<&[Free<'a>]> = free.chunk_by(|one, next| one.start == next.start).collect();
    let chosen = match exact {
        Some(exact) => closest(starts, exact, most),
        None if starts.len() <= most => starts,
        None => spread(&starts, most),
    };
    balanced(search, chosen)
}

fn closest<'f, 'a>(mut starts: Vec<&'f [Free<'a>]>, exact: NaiveTime, most: usize) -> Vec<&'f [Free<'a>]> {
    starts.sort_by_key(|start| {
        let one = &start[0];
        let leaves_gap = !start.iter().any(|free| free.fills_gap);
        ((one.time - exact).abs(), one.date, leaves_gap, one.start)
    });
    starts.truncate(most);
    starts
}

fn spread<'f, 'a>(starts: &[&'f [Free<'a>]], most: usize) -> Vec<&'f [Free<'a>]> {
    let mut chosen: Vec<&'f [Free<'a>]> = Vec::with_capacity(most);
    let mut days: HashSet<NaiveDate> = HashSet::new();
    let mut half_days: HashSet<HalfDay> = HashSet::new();
    while chosen.len() < most {
        let other_day = || starts.iter().find(|start| !days.contains(&start[0].date));
        let other_half_day = || starts.iter().find(|start| !half_days.contains(&half_day(&start[0])));
        let apart = |start: &&&[Free<'_>]| chosen.iter().all(|one| (one[0].start - start[0].start).abs() >= APART);
        let new = |start: &&&[Free<'_>]| chosen.iter().all(|one| one[0].start != start[0].start);
        let elsewhere = match chosen.len() % 2 {
            1 => other_half_day().or_else(other_day),
            _ => other_day().or_else(other_half_day),
        };
        let next = elsewhere.or_else(|| starts.iter().find(apart)).or_else(|| starts.iter().find(new));
        let Some(next) = next else { break };
        chosen.push(next);
        days.insert(next[0].date);
        half_days.insert(half_day(&next[0]));
    }
    chosen.sort_by_key(|start| start[0].start);
    chosen
}

fn half_day(free: &Free<'_>) -> HalfDay {
    (free.date, free.time.hour() >= AFTERNOON)
}

/// One provider for each start.
fn balanced<'f, 'a>(search: &Search<'_>, starts: Vec<&'f [Free<'a>]>) -> Vec<&'f Free<'a>> {
    let mut chosen: Vec<&Free<'a>> = Vec::with_capacity(starts.len());
    for start in starts {
        let rank = |free: &&Free<'_>| {
            let offered = chosen.iter().filter(|one| one.provider == free.provider).count();
            let around = (free.start - LOAD_AROUND, free.start + LOAD_AROUND);
            (offered, search.load(free.provider, around), !free.fills_gap, free.provider)
        };
        let one = start.iter().min_by_key(rank).expect("a start has a provider");
        chosen.push(one);
    }
    chosen
}
