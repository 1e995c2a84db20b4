//! An appointment's day and time, as short as a text wants them.

use chrono::{Datelike as _, NaiveDate, NaiveTime};

/// `Tue 14 July`; the year goes without saying within a diary. `tag` is BCP 47.
pub fn day(day: NaiveDate, tag: &str) -> String {
    let (weekday, month) = (day.weekday().num_days_from_monday() as usize, day.month0() as usize);
    let number = day.day();
    match primary(tag).as_str() {
        "de" => format!("{} {number}. {}", GERMAN.0[weekday], GERMAN.1[month]),
        "fr" => {
            let number = if number == 1 { "1er".to_owned() } else { number.to_string() };
            format!("{} {number} {}", FRENCH.0[weekday], FRENCH.1[month])
        }
        "es" => format!("{} {number} de {}", SPANISH.0[weekday], SPANISH.1[month]),
        _ if is_american(tag) => format!("{}, {} {number}", ENGLISH.0[weekday], ENGLISH.1[month]),
        _ => format!("{} {number} {}", ENGLISH.0[weekday], ENGLISH.1[month]),
    }
}

/// `14:30`; `2:30 PM` where clocks have twelve hours.
pub fn time(time: NaiveTime, tag: &str) -> String {
    match primary(tag).as_str() {
        "de" => time.format("%-H:%M Uhr").to_string(),
        "fr" => time.format("%-Hh%M").to_string(),
        "en" if is_american(tag) => time.format("%-I:%M %p").to_string(),
        _ => time.format("%-H:%M").to_string(),
    }
}

fn primary(tag: &str) -> String {
    tag.split('-').next().unwrap_or_default().to_ascii_lowercase()
}

fn is_american(tag: &str) -> bool {
    let mut parts = tag.split('-').skip(1);
    parts.any(|part| ["US", "CA", "AU", "NZ"].iter().any(|region| part.eq_ignore_ascii_case(region)))
}

/// Days from Monday, months from January.
type Names = ([&'static str; 7], [&'static str; 12]);

const ENGLISH: Names = (
    ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
);

const GERMAN: Names = (
    ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"],
    [
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ],
);

const FRENCH: Names = (
    ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
    [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
);

/// Two of the days cost a text a second part (`á` is outside of the GSM alphabet); misspelling them would cost more.
const SPANISH: Names = (
    ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
    [
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ],
);

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(date: &str, clock: &str, tag: &str, expected: &str) {
        let (date, clock): (NaiveDate, NaiveTime) = (date.parse().unwrap(), clock.parse().unwrap());
        assert_eq!(format!("{} | {}", day(date, tag), time(clock, tag)), expected, "{tag}");
    }

    #[test]
    fn day_and_time_read_as_people_of_the_place_write_them() {
        check("2026-07-14", "14:30:00", "en-GB", "Tue 14 July | 14:30");
        check("2026-07-14", "14:30:00", "en", "Tue 14 July | 14:30");
        check("2026-07-14", "14:30:00", "en-US", "Tue, July 14 | 2:30 PM");
        check("2026-07-14", "00:05:00", "en-US", "Tue, July 14 | 12:05 AM");
        check("2026-07-14", "09:00:00", "de-AT", "Di 14. Juli | 9:00 Uhr");
        check("2026-08-01", "09:05:00", "fr-FR", "samedi 1er août | 9h05");
        check("2026-07-15", "09:00:00", "es-ES", "miércoles 15 de julio | 9:00");
        check("2026-07-14", "09:00:00", "ja-JP", "Tue 14 July | 9:00");
    }
}
