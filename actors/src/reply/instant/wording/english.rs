use chrono::{NaiveDate, NaiveTime, Timelike};

use super::super::questions::Day;
use super::super::week::{Days, Group};
use super::super::weekday_index;
use super::{Wording, list};

pub(in super::super) const DAYS: [&str; 7] =
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

pub(super) const ENGLISH: Wording = Wording { our_address_is: "Our address is", week, closures };

const HOURS: [&str; 12] =
    ["twelve", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"];

/// Openings before this hour are said to be in the morning, those from the evening hour on in the evening: "six to ten"
/// could be either.
const EARLY: u32 = 7;
const EVENING: u32 = 17;

fn week(groups: &[Group], tag: &str) -> String {
    let groups: Vec<String> = groups
        .iter()
        .map(|group| {
            let name = |day: chrono::Weekday| DAYS[weekday_index(day)].to_owned();
            let days = match &group.days {
                Days::All => "every day".to_owned(),
                Days::Run(first, last) => format!("{} to {}", name(*first), name(*last)),
                Days::Each(days) => {
                    format!("on {}", list(&days.iter().map(|day| name(*day)).collect::<Vec<_>>(), "and"))
                }
            };
            format!("{days} {}", stretches(&group.open, tag))
        })
        .collect();
    match groups.as_slice() {
        [first, second] => format!("We're open {first}, and {second}."),
        [before @ .., last] if !before.is_empty() => format!("We're open {}, and {last}.", before.join(", ")),
        groups => format!("We're open {}.", groups.concat()),
    }
}

fn closures(days: &[NaiveDate], today: NaiveDate, tag: &str) -> String {
    let days: Vec<String> = days
        .iter()
        .map(|date| match (*date - today).num_days() {
            0 => "today".to_owned(),
            1 => "tomorrow".to_owned(),
            _ if is_american(tag) => date.format("on %A, %B %-d,").to_string(),
            _ => date.format("on %A, %-d %B,").to_string(),
        })
        .collect();
    format!("Please note that we're closed {}.", list(&days, "and").trim_end_matches(',').replace(", and", " and"))
}

/// "from nine to half past twelve and from half past one to half past five".
pub(in super::super) fn stretches(open: &[(NaiveTime, NaiveTime)], tag: &str) -> String {
    let stretches: Vec<String> = open
        .iter()
        .map(|(opens, closes)| {
            let early = if opens.hour() < EARLY { " in the morning" } else { "" };
            let late = if opens.hour() >= EVENING { " in the evening" } else { "" };
            format!("from {}{early} to {}{late}", time(*opens, tag), time(*closes, tag))
        })
        .collect();
    list(&stretches, "and")
}

/// "nine", "half past five", "quarter to one"; in America "five thirty".
pub(in super::super) fn time(time: NaiveTime, tag: &str) -> String {
    let hour = |hour: u32| HOURS[(hour % 12) as usize];
    let american = is_american(tag);
    match (time.hour(), time.minute()) {
        (12, 0) if american => "noon".to_owned(),
        (12, 0) => "midday".to_owned(),
        (0, 0) | (23, 59) => "midnight".to_owned(),
        (h, 0) => hour(h).to_owned(),
        (h, 15) if !american => format!("quarter past {}", hour(h)),
        (h, 30) if !american => format!("half past {}", hour(h)),
        (h, 45) if !american => format!("quarter to {}", hour(h + 1)),
        (h, m @ 1..=9) => format!("{} oh {m}", hour(h)),
        (h, m) => format!("{} {m}", hour(h)),
    }
}

/// "today", "on Saturday".
pub(in super::super) fn day(day: Day) -> String {
    match day {
        Day::Today => "today".to_owned(),
        Day::Tomorrow => "tomorrow".to_owned(),
        Day::Weekday(weekday) => format!("on {}", DAYS[weekday_index(weekday)]),
    }
}

fn is_american(tag: &str) -> bool {
    tag.split(['-', '_']).any(|subtag| subtag.eq_ignore_ascii_case("us"))
}
