//! The three questions: what is free, does this one still stand, and what else instead.

use chrono::{DateTime, NaiveDate, TimeDelta, TimeZone, Utc};

use super::ranking;
use super::refusal::Refusal;
use super::rules::Rules;
use super::search::{Free, Met, Search};
use super::taken::Busy;
use super::wish::Wish;

/// An appointment that can be booked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    /// Id of the service.
    pub service: String,
    /// When the appointment itself begins.
    pub start: DateTime<Utc>,
    /// When it ends.
    pub end: DateTime<Utc>,
    /// Id of the provider.
    pub provider: String,
    /// `None`: the service needs none.
    pub room: Option<String>,
    /// What it takes of the provider's and the room's time: with the buffers.
    pub occupied: (DateTime<Utc>, DateTime<Utc>),
}

/// Finds at most so many free appointments, those that callers like best: the closest to
/// an exact wish first; otherwise in order of time, spread over half-days and days. No two begin at the same time.
///
/// # Errors
/// When there is none: why, and what helps to say so. Never an empty list, unless `most` is zero.
pub fn free_slots(
    rules: &Rules,
    busy: &Busy<'_>,
    wish: &Wish,
    now: DateTime<Utc>,
    most: usize,
) -> Result<Vec<Slot>, Refusal> {
    let search = Search::new(rules, busy, &wish.service, wish.provider.as_deref(), now)?;
    let days = wished_days(&search, wish)?;
    let mut met = Met::default();
    let free: Vec<Free<'_>> =
        days.iter().flat_map(|&date| search.free_on(date, |time| wish.wants_time(time), &mut met)).collect();
    if free.is_empty() {
        return Err(why_none(&search, &days, &met));
    }
    let chosen = ranking::choose(&search, &free, wish.exact, most);
    Ok(chosen.into_iter().map(|free| search.slot(free)).collect())
}

/// The wished days that can be booked and on which somebody works.
fn wished_days(search: &Search<'_>, wish: &Wish) -> Result<Vec<NaiveDate>, Refusal> {
    let (first, last) = (wish.days.0.min(wish.days.1), wish.days.0.max(wish.days.1));
    if !wish.wants_any(first, last) {
        return Err(Refusal::NoSuchDay);
    }
    let soonest = search.rules.local(search.earliest).date();
    let (from, to) = (first.max(soonest), last.min(search.last));
    let bookable: Vec<_> = days(from, to).filter(|day| wish.wants_day(*day)).collect();
    if bookable.is_empty() {
        let beyond = search.last.succ_opt().is_some_and(|beyond| wish.wants_any(first.max(beyond), last));
        return Err(if beyond {
            Refusal::TooFar { last: search.last }
        } else {
            Refusal::TooSoon { earliest: search.earliest }
        });
    }
    let staffed: Vec<_> = bookable.iter().copied().filter(|day| search.is_staffed_on(*day)).collect();
    if staffed.is_empty() {
        let mut later = days(to, search.last).skip(1);
        return Err(if bookable.iter().any(|day| search.is_open_on(*day)) {
            Refusal::Away { back: later.find(|day| search.is_staffed_on(*day)) }
        } else {
            Refusal::Closed { next_open: later.find(|day| search.is_open_on(*day)) }
        });
    }
    Ok(staffed)
}

fn why_none(search: &Search<'_>, searched: &[NaiveDate], met: &Met) -> Refusal {
    let first = *searched.first().expect("a wish that was searched for has days");
    if !met.in_hours {
        return Refusal::OutsideHours { open: search.hours_on(first) };
    }
    if !met.in_time {
        return Refusal::TooSoon { earliest: search.earliest };
    }
    let next = days(first, search.last).find_map(|date| {
        let free = search.free_on(date, |_| true, &mut Met::default());
        free.first().map(|free| Box::new(search.slot(free)))
    });
    Refusal::NoneFree { unknown: search.unknown(met), next }
}

/// Says whether an appointment can begin then, by the rules by which [`free_slots`] offers them; `step_minutes` alone
/// does not matter. For the transaction that books it: `busy` is what is taken now, without what the caller holds.
///
/// # Errors
/// When it cannot, and why: [`Refusal::Taken`] when it is within the rules, but gone.
pub fn check(
    rules: &Rules,
    busy: &Busy<'_>,
    service: &str,
    provider: &str,
    start: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<Slot, Refusal> {
    let search = Search::new(rules, busy, service, Some(provider), now)?;
    if start < search.earliest {
        return Err(Refusal::TooSoon { earliest: search.earliest });
    }
    let local = rules.local(start);
    if local.date() > search.last {
        return Err(Refusal::TooFar { last: search.last });
    }
    let mut later = days(local.date(), search.last).skip(1);
    if !search.is_open_on(local.date()) {
        return Err(Refusal::Closed { next_open: later.find(|day| search.is_open_on(*day)) });
    }
    if !search.is_staffed_on(local.date()) {
        return Err(Refusal::Away { back: later.find(|day| search.is_staffed_on(*day)) });
    }
    // The second time the clock shows this, in autumn: the caller was told a time that means the first.
    if rules.time_zone.from_local_datetime(&local).earliest().is_some_and(|first| first != start) {
        return Err(Refusal::OutsideHours { open: search.hours_on(local.date()) });
    }
    search.start(start)
}

/// What to offer when a slot is gone: the same day before others, nearer days before farther ones; on a day first the
/// same provider, then others; the nearest time of day first. No two begin at the same time. Empty when nothing is
/// free.
pub fn alternatives(rules: &Rules, busy: &Busy<'_>, taken: &Slot, now: DateTime<Utc>, most: usize) -> Vec<Slot> {
    let Ok(search) = Search::new(rules, busy, &taken.service, None, now) else {
        return Vec::new();
    };
    let local = rules.local(taken.start);
    let (wished, time) = (local.date(), local.time());
    let (soonest, last) = (rules.local(search.earliest).date(), search.last);
    if soonest > last {
        return Vec::new();
    }
    let farthest = (wished - soonest).abs().max((last - wished).abs()).num_days();
    let mut found: Vec<Slot> = Vec::new();
    for apart in 0..=farthest {
        let mut around = vec![wished - TimeDelta::days(apart), wished + TimeDelta::days(apart)];
        around.dedup();
        around.retain(|date| (soonest..=last).contains(date));
        let mut free: Vec<_> =
            around.into_iter().flat_map(|date| search.free_on(date, |_| true, &mut Met::default())).collect();
        free.retain(|free| free.start != taken.start || search.provider(free) != taken.provider);
        free.sort_by_key(|free| (search.provider(free) != taken.provider, (free.time - time).abs()));
        for free in free {
            if found.len() == most {
                return found;
            }
            if !found.iter().any(|found| found.start == free.start) {
                found.push(search.slot(&free));
            }
        }
    }
    found
}

fn days(first: NaiveDate, last: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    first.iter_days().take_while(move |day| *day <= last)
}
