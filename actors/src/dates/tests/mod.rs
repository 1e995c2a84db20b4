//! What callers say, and the days and times it stands for. Tables: one line for each phrase.

mod days;
mod languages;
mod properties;
mod read_back;
mod times;
mod unclear;

use chrono::{DateTime, Datelike, NaiveDateTime, TimeZone, Weekday};
use chrono_tz::{Europe::London, Tz};

use super::{TimeWindow, Unclear, Wanted, resolve};

/// Saturday 28 November 2026, ten in the morning: the end of a month, and nearly of a year.
const SATURDAY: &str = "2026-11-28T10:00";
/// Monday 30 November 2026, nine in the morning.
const MONDAY: &str = "2026-11-30T09:00";
/// Thursday 3 December 2026, ten in the morning.
const THURSDAY: &str = "2026-12-03T10:00";

fn at(now: &str) -> DateTime<Tz> {
    let local = NaiveDateTime::parse_from_str(now, "%Y-%m-%dT%H:%M").unwrap();
    London.from_local_datetime(&local).unwrap()
}

/// "2026-12-03", "2026-12-03..2026-12-09", with weekdays "… Mon Tue", and a time "… @14:30" or "… @12:00-17:00".
fn written(wanted: &Wanted) -> String {
    let mut text = wanted.days.from.to_string();
    if wanted.days.to != wanted.days.from {
        text = format!("{text}..{}", wanted.days.to);
    }
    for weekday in wanted.weekdays.iter().flat_map(|set| set.iter(Weekday::Mon)) {
        text = format!("{text} {weekday}");
    }
    match wanted.times {
        None => text,
        Some(TimeWindow::At(time)) => format!("{text} @{}", time.format("%H:%M")),
        Some(TimeWindow::Between { from, to }) => format!("{text} @{}-{}", from.format("%H:%M"), to.format("%H:%M")),
    }
}

fn outcome(words: &str, now: &str, language: &str) -> String {
    match resolve(words, at(now), language) {
        Ok(wanted) => {
            assert!(wanted.days.from >= at(now).date_naive(), "{words:?} lies in the past");
            assert!(wanted.days.from <= wanted.days.to, "{words:?} ends before it begins");
            assert!(wanted.days.from.year() < 2100);
            written(&wanted)
        }
        Err(Unclear::NotUnderstood) => "not understood".to_owned(),
        Err(Unclear::Past) => "past".to_owned(),
        Err(Unclear::NoSuchDate) => "no such date".to_owned(),
        Err(Unclear::Ambiguous { readings }) => {
            assert!(readings.len() > 1, "{words:?} has only one reading");
            readings.iter().map(written).collect::<Vec<_>>().join(" | ")
        }
    }
}

#[track_caller]
fn check_in(language: &str, now: &str, cases: &[(&str, &str)]) {
    let wrong: Vec<String> = cases
        .iter()
        .filter_map(|(words, expected)| {
            let found = outcome(words, now, language);
            (found != *expected).then(|| format!("{words:?}: {found:?}, expected {expected:?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "said on {now} in {language}:\n{}", wrong.join("\n"));
}

#[track_caller]
fn check(now: &str, cases: &[(&str, &str)]) {
    check_in("en-GB", now, cases);
}
