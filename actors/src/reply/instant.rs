//! Answers that need no model: opening hours and address, from the practice's own configuration.
//!
//! Only when the question is all that the caller said, politeness aside. A second thought in the same breath, a name, a
//! "but": then the model answers, for these rules would answer half of it.

mod questions;
mod week;
mod wording;

use chrono::{DateTime, Datelike, Days, NaiveDate, Weekday};
use chrono_tz::Tz;

use crate::reply::speakable::speakable;
use crate::tenant::Tenant;
use questions::{Ask, Day, Question};
use wording::Wording;

/// How far ahead closed days are mentioned with the opening hours: every weekday comes once.
const DAYS_AHEAD: u64 = 7;

/// A closed day so near makes "on Saturday" doubtful: this one or any?
const DAYS_OF_DOUBT: u64 = 14;

/// The answer to the caller's words, ready for the voice, when they are one of the commonest questions and nothing else.
/// `now_local` is the time at the practice. `None` when the tenant does not want such answers.
pub fn instant_answer(caller_text: &str, tenant: &Tenant, now_local: DateTime<Tz>) -> Option<String> {
    if !tenant.speech.instant_answers {
        return None;
    }
    let wording = Wording::of(&tenant.language);
    let today = now_local.date_naive();
    let answer = match questions::recognise(caller_text, &tenant.language)? {
        Question::Hours => {
            let hours = hours(tenant, wording)?;
            match closures_ahead(tenant, today).as_slice() {
                [] => hours,
                days => format!("{hours} {}", (wording.closures)(days, today, &tenant.language)),
            }
        }
        Question::Address => address(tenant, wording)?,
        Question::Day(ask, day) => of_day(tenant, ask, day, now_local)?,
        Question::Now => now(tenant, now_local)?,
    };
    Some(speakable(&answer, &tenant.language))
}

/// The answers that never change, for rendering them ahead: hours in an ordinary week, and the address. They are what
/// [`instant_answer`] returns, word for word.
pub fn constant_answers(tenant: &Tenant) -> Vec<String> {
    if !tenant.speech.instant_answers {
        return Vec::new();
    }
    let wording = Wording::of(&tenant.language);
    let answers = [hours(tenant, wording), address(tenant, wording)];
    answers.into_iter().flatten().map(|answer| speakable(&answer, &tenant.language)).collect()
}

fn address(tenant: &Tenant, wording: &Wording) -> Option<String> {
    let address = tenant.address.as_deref()?.trim().trim_end_matches('.');
    (!address.is_empty()).then(|| format!("{} {address}.", wording.our_address_is))
}

/// `None` for a practice that has told no hours at all.
fn hours(tenant: &Tenant, wording: &Wording) -> Option<String> {
    let groups = week::groups(&tenant.hours);
    (!groups.is_empty()).then(|| (wording.week)(&groups, &tenant.language))
}

/// The next days that are closed though their weekday is open.
fn closures_ahead(tenant: &Tenant, today: NaiveDate) -> Vec<NaiveDate> {
    let ahead = (0..DAYS_AHEAD).filter_map(|days| today.checked_add_days(Days::new(days)));
    let is_exception =
        |date: &NaiveDate| tenant.closures.contains(date) && !week::stretches(&tenant.hours, date.weekday()).is_empty();
    ahead.filter(is_exception).collect()
}

/// When the practice is open on a date, in order; empty for a closed day.
fn open_on(tenant: &Tenant, date: NaiveDate) -> Vec<week::Stretch> {
    if tenant.closures.contains(&date) { Vec::new() } else { week::stretches(&tenant.hours, date.weekday()) }
}

/// About one day, in English only: the other languages' questions are never recognised as such.
fn of_day(tenant: &Tenant, ask: Ask, day: Day, now_local: DateTime<Tz>) -> Option<String> {
    if tenant.hours.is_empty() {
        return None;
    }
    let today = now_local.date_naive();
    let date = match day {
        Day::Today => today,
        Day::Tomorrow => today.succ_opt()?,
        Day::Weekday(weekday) => next(today, weekday)?,
    };
    let coming = (0..DAYS_OF_DOUBT).filter_map(|days| today.checked_add_days(Days::new(days)));
    let is_doubtful = |date: NaiveDate| day == Day::Weekday(date.weekday()) && tenant.closures.contains(&date);
    if coming.into_iter().any(is_doubtful) {
        return None;
    }
    let open = open_on(tenant, date);
    let (when, tag) = (wording::english::day(day), tenant.language.as_str());
    let Some((opens, closes)) = open.first().zip(open.last()).map(|(first, last)| (first.0, last.1)) else {
        return Some(match day {
            Day::Weekday(weekday) => {
                format!("I'm afraid we're closed on {}s.", wording::english::DAYS[weekday_index(weekday)])
            }
            Day::Today | Day::Tomorrow => format!("I'm afraid we're closed {when}."),
        });
    };
    let time = |time| wording::english::time(time, tag);
    if day == Day::Today && closes <= now_local.time() {
        return Some(format!("I'm afraid we've already closed for today. We were open until {}.", time(closes)));
    }
    match ask {
        Ask::Open => Some(format!("Yes, {when} we're open {}.", wording::english::stretches(&open, tag))),
        Ask::Hours => Some(format!("We're open {} {when}.", wording::english::stretches(&open, tag))),
        Ask::Closes => Some(format!("We close at {} {when}.", time(closes))),
        Ask::Opens if day == Day::Today && opens <= now_local.time() => now(tenant, now_local),
        Ask::Opens => Some(format!("We open at {} {when}.", time(opens))),
    }
}

/// Open at this moment? English only.
fn now(tenant: &Tenant, now_local: DateTime<Tz>) -> Option<String> {
    let (today, clock) = (now_local.date_naive(), now_local.time());
    let time = |time| wording::english::time(time, &tenant.language);
    if let Some((_, closes)) =
        open_on(tenant, today).into_iter().find(|(opens, closes)| (*opens..*closes).contains(&clock))
    {
        return Some(format!("Yes, we're open now, until {}.", time(closes)));
    }
    // The next opening: later today, tomorrow, or on a day of the coming week.
    (0..DAYS_AHEAD).find_map(|days| {
        let date = today.checked_add_days(Days::new(days))?;
        let (opens, _) = open_on(tenant, date).into_iter().find(|(opens, _)| days > 0 || *opens > clock)?;
        let day = match days {
            0 => Day::Today,
            1 => Day::Tomorrow,
            _ => Day::Weekday(date.weekday()),
        };
        Some(format!(
            "I'm afraid we're closed at the moment. We open {} at {}.",
            wording::english::day(day),
            time(opens)
        ))
    })
}

/// The first such weekday from today on.
fn next(today: NaiveDate, weekday: Weekday) -> Option<NaiveDate> {
    (0..DAYS_AHEAD).filter_map(|days| today.checked_add_days(Days::new(days))).find(|date| date.weekday() == weekday)
}

/// Monday is 0.
const fn weekday_index(weekday: Weekday) -> usize {
    weekday.num_days_from_monday() as usize
}

#[cfg(test)]
mod tests;
