//! A time in words for a voice: always with the weekday, so that a caller hears a wrong day at once.

use chrono::{DateTime, Datelike, NaiveDate, Timelike};
use chrono_tz::Tz;

use super::language::{self, Language, Tongue};

/// A start in the words of a language (BCP 47 tag), on the clock of its own zone: "Thursday the 3rd of December at
/// 2:30 pm", "Thursday, December 3rd at 2:30 pm" in American English, "Donnerstag, der 3. Dezember, um 14:30 Uhr",
/// "jeudi 3 décembre à 14 h 30", "jueves 3 de diciembre a las 14:30".
pub fn spoken(start: DateTime<Tz>, language: &str) -> String {
    let language = language::of(language);
    let day = day(start.date_naive(), &language);
    let (hour, minute) = (start.hour(), start.minute());
    match language.tongue {
        Tongue::BritishEnglish | Tongue::AmericanEnglish => {
            let (is_pm, hour) = start.hour12();
            let half = if is_pm { "pm" } else { "am" };
            match minute {
                0 => format!("{day} at {hour} {half}"),
                _ => format!("{day} at {hour}:{minute:02} {half}"),
            }
        }
        Tongue::German => match minute {
            0 => format!("{day}, um {hour} Uhr"),
            _ => format!("{day}, um {hour}:{minute:02} Uhr"),
        },
        Tongue::French => match (hour, minute) {
            (0 | 1, 0) => format!("{day} à {hour} heure"),
            (_, 0) => format!("{day} à {hour} heures"),
            _ => format!("{day} à {hour} h {minute:02}"),
        },
        Tongue::Spanish => {
            let article = if hour == 1 { "la" } else { "las" };
            format!("{day} a {article} {hour}:{minute:02}")
        }
    }
}

/// The day alone: "Thursday the 3rd of December".
pub fn spoken_day(day: NaiveDate, language: &str) -> String {
    self::day(day, &language::of(language))
}

fn day(date: NaiveDate, language: &Language) -> String {
    let weekday = language.weekdays[date.weekday().num_days_from_monday() as usize];
    let month = language.months[date.month0() as usize];
    let day = date.day();
    match language.tongue {
        Tongue::BritishEnglish => format!("{weekday} the {} of {month}", english_ordinal(day)),
        Tongue::AmericanEnglish => format!("{weekday}, {month} {}", english_ordinal(day)),
        Tongue::German => format!("{weekday}, der {day}. {month}"),
        Tongue::French if day == 1 => format!("{weekday} 1er {month}"),
        Tongue::French => format!("{weekday} {day} {month}"),
        Tongue::Spanish => format!("{weekday} {day} de {month}"),
    }
}

fn english_ordinal(day: u32) -> String {
    let ending = match (day % 10, day % 100) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    };
    format!("{day}{ending}")
}
