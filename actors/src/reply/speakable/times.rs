//! Times of day: "9:30", "14:00", "9am", "09:00-17:30".

use regex::Captures;

use super::numbers::cardinal;
use super::rule::{DIGITS, Rule, group};

const HALF_OF_DAY: &str = r"([ap])\.?\s?m\b\.?";

pub(super) fn rules() -> Vec<Rule> {
    vec![
        // A range in the 24-hour clock, as opening hours are written: the context tells morning from evening.
        Rule::new(DIGITS, r"\b(\d{1,2}):(\d\d)\s?[-–—]\s?(\d{1,2}):(\d\d)\b", |found, _| {
            let from = bare(hour(found, 1)?, minute(found, 2)?);
            Some(format!("{from} to {}", bare(hour(found, 3)?, minute(found, 4)?)))
        }),
        Rule::new(
            DIGITS,
            &format!(r"\b(\d{{1,2}})(?:[:.](\d\d))?\s?[-–—]\s?(\d{{1,2}})(?:[:.](\d\d))?\s?{HALF_OF_DAY}"),
            |found, _| {
                let from = bare(hour(found, 1)?, minute(found, 2)?);
                Some(format!("{from} to {} {}.m.", bare(hour(found, 3)?, minute(found, 4)?), half(found, 5)))
            },
        ),
        Rule::new(DIGITS, &format!(r"\b(\d{{1,2}})(?:[:.](\d\d))?\s?{HALF_OF_DAY}(\s?[-–—]\s?)?"), |found, _| {
            let time = format!("{} {}.m.", bare(hour(found, 1)?, minute(found, 2)?), half(found, 3));
            Some(if group(found, 4).is_empty() { time } else { format!("{time} to ") })
        }),
        Rule::new(DIGITS, r"\b(\d{1,2}):(\d\d)(?::\d\d)?\b", |found, _| {
            Some(of_day(hour(found, 1)?, minute(found, 2)?))
        }),
        // The stop that ended the sentence stands in "p.m." already.
        Rule::new(&['.'], r"\b([ap]\.m\.)\.+", |found, _| Some(group(found, 1).to_owned())),
        // British "at 9.30"; without such a word it is a decimal.
        Rule::new(DIGITS, r"\b(at|from|until|till|by|before|after) (\d{1,2})\.([0-5]\d)\b", |found, _| {
            Some(format!("{} {}", group(found, 1), of_day(hour(found, 2)?, minute(found, 3)?)))
        }),
    ]
}

fn hour(found: &Captures<'_>, index: usize) -> Option<u64> {
    group(found, index).parse().ok().filter(|hour| *hour < 24)
}

fn minute(found: &Captures<'_>, index: usize) -> Option<u64> {
    match group(found, index) {
        "" => Some(0),
        minutes => minutes.parse().ok().filter(|minute| *minute < 60),
    }
}

fn half(found: &Captures<'_>, index: usize) -> String {
    group(found, index).to_ascii_lowercase()
}

/// Hour and minute on the 12-hour clock, nothing else: "nine", "nine oh five", "five thirty".
fn bare(hour: u64, minute: u64) -> String {
    let hour = cardinal(if hour.is_multiple_of(12) { 12 } else { hour % 12 });
    match minute {
        0 => hour,
        1..=9 => format!("{hour} oh {}", cardinal(minute)),
        _ => format!("{hour} {}", cardinal(minute)),
    }
}

/// A single time: afternoon hours prove the 24-hour clock; before noon either clock says the same.
fn of_day(hour: u64, minute: u64) -> String {
    match (hour, minute) {
        (13.., _) => format!("{} p.m.", bare(hour, minute)),
        (0, _) => format!("{} a.m.", bare(hour, minute)),
        (_, 0) => format!("{} o'clock", bare(hour, minute)),
        _ => bare(hour, minute),
    }
}
