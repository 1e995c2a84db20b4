//! Times put into words.

use chrono::{TimeZone, Utc};
use chrono_tz::{America::New_York, Europe::London};

use super::at;
use crate::dates::{spoken, spoken_day};

#[track_caller]
fn check(start: &str, language: &str, expected: &str) {
    assert_eq!(spoken(at(start), language), expected);
}

#[test]
fn a_time_is_spoken_as_people_say_it() {
    check("2026-12-03T14:30", "en-GB", "Thursday the 3rd of December at 2:30 pm");
    check("2026-12-01T09:00", "en-GB", "Tuesday the 1st of December at 9 am");
    check("2026-12-22T12:05", "en", "Tuesday the 22nd of December at 12:05 pm");
    check("2026-12-11T00:15", "en", "Friday the 11th of December at 12:15 am");
    check("2026-12-03T14:30", "en-US", "Thursday, December 3rd at 2:30 pm");
    check("2026-12-03T14:30", "de", "Donnerstag, der 3. Dezember, um 14:30 Uhr");
    check("2026-12-03T09:00", "de-AT", "Donnerstag, der 3. Dezember, um 9 Uhr");
    check("2026-12-01T14:30", "fr", "mardi 1er décembre à 14 h 30");
    check("2026-12-03T14:00", "fr-CA", "jeudi 3 décembre à 14 heures");
    check("2026-12-03T14:30", "es", "jueves 3 de diciembre a las 14:30");
    check("2026-12-03T01:05", "es", "jueves 3 de diciembre a la 1:05");
}

#[test]
fn a_time_is_spoken_on_the_clock_of_its_zone() {
    let instant = Utc.with_ymd_and_hms(2026, 7, 1, 23, 30, 0).unwrap();
    assert_eq!(spoken(instant.with_timezone(&London), "en-GB"), "Thursday the 2nd of July at 12:30 am");
    assert_eq!(spoken(instant.with_timezone(&New_York), "en-US"), "Wednesday, July 1st at 7:30 pm");
    // The hour after the clocks go forward.
    let instant = Utc.with_ymd_and_hms(2026, 3, 29, 1, 0, 0).unwrap();
    assert_eq!(spoken(instant.with_timezone(&London), "en-GB"), "Sunday the 29th of March at 2 am");
}

#[test]
fn a_day_is_spoken_with_its_weekday() {
    let day = at("2026-12-03T10:00").date_naive();
    assert_eq!(spoken_day(day, "en-GB"), "Thursday the 3rd of December");
    assert_eq!(spoken_day(day, "de"), "Donnerstag, der 3. Dezember");
}
