//! Opening hours: `mon = ["09:00-12:30", "13:30-17:30"]`, local to the practice.

use chrono::{NaiveTime, Weekday};
use frontdesk_actors::tenant::OpeningHours;

use super::table::{Located, Table};

pub(super) const DAYS: [(&str, Weekday); 7] = [
    ("mon", Weekday::Mon),
    ("tue", Weekday::Tue),
    ("wed", Weekday::Wed),
    ("thu", Weekday::Thu),
    ("fri", Weekday::Fri),
    ("sat", Weekday::Sat),
    ("sun", Weekday::Sun),
];

/// Days and times in order. A missing day is closed.
pub(super) fn read(table: &Table<'_>) -> Vec<OpeningHours> {
    let hours = DAYS.into_iter().flat_map(|(key, day)| day_hours(table, key, day)).collect();
    table.refuse_unknown_keys();
    hours
}

fn day_hours(table: &Table<'_>, key: &'static str, day: Weekday) -> Vec<OpeningHours> {
    let mut hours: Vec<OpeningHours> = Vec::new();
    for range in table.texts(key) {
        let Some((opens, closes)) = time_range(table, key, &range) else { continue };
        match hours.last() {
            Some(before) if opens < before.closes => {
                let problem = format!("{}: {:?} overlaps the range before it", table.path(key), range.value);
                table.mistake_at(range.line, problem);
            }
            _ => hours.push(OpeningHours { day, opens, closes }),
        }
    }
    hours
}

fn time_range(table: &Table<'_>, key: &str, range: &Located<String>) -> Option<(NaiveTime, NaiveTime)> {
    let time = |text: &str| NaiveTime::parse_from_str(text.trim(), "%H:%M").ok();
    let parsed = range.value.split_once('-').and_then(|(opens, closes)| Some((time(opens)?, time(closes)?)));
    let problem = match parsed {
        Some((opens, closes)) if opens < closes => return Some((opens, closes)),
        Some(_) => "closes before it opens",
        None => "is not a range like \"09:00-17:30\"",
    };
    table.mistake_at(range.line, format!("{}: {:?} {problem}", table.path(key), range.value));
    None
}
