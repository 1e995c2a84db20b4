//! What callers say about time, made into days and times that can be searched; and a time put into words.
//!
//! The model passes on the caller's words ("half two on the 3rd", "a week on Monday") or an ISO date; which date that is
//! gets decided here, by rules that a person can read, and never by the model. What cannot be decided is an [`Unclear`]
//! that says what to ask.
//!
//! ```text
//! text ─ tokens ─ words ─▶ terms ─ grammar (day, time) ─▶ wishes ─ combine (calendar, windows) ─▶ Wanted
//!          │        └ numbers, numerals          the same for all languages
//!          └ language/<name>: tables of words
//! ```

mod calendar;
mod clock;
mod combine;
mod cursor;
mod date;
mod day;
mod grammar;
mod instant;
mod language;
mod length;
mod numbers;
mod numerals;
mod parts;
mod spoken;
mod terms;
mod time;
mod tokens;
mod wanted;
mod windows;
mod words;

#[cfg(test)]
mod tests;

use chrono::DateTime;
use chrono_tz::Tz;

use cursor::Cursor;
use terms::Term;

pub use spoken::{spoken, spoken_day};
pub use wanted::{DayRange, TimeWindow, Unclear, Wanted};

/// Longer than anybody talks about one appointment.
const LONGEST_TEXT_CHARS: usize = 300;

/// The days and times a caller asks for, in the zone of `now`. `language` is a BCP 47 tag; it decides the words and the
/// order of "3/4".
///
/// # Errors
///
/// See [`Unclear`]: each variant is something to ask the caller about.
pub fn resolve(words: &str, now: DateTime<Tz>, language: &str) -> Result<Wanted, Unclear> {
    if words.chars().count() > LONGEST_TEXT_CHARS {
        return Err(Unclear::NotUnderstood);
    }
    if let Some(instant) = instant::instant(words, now.timezone()) {
        return instant::wanted(instant, now);
    }
    let language = language::of(language);
    let terms = words::terms(words, &language);
    if terms.contains(&Term::Ago) {
        return Err(Unclear::Past);
    }
    let wishes = grammar::wishes(&mut Cursor::new(&terms, &language))?;
    combine::wanted(&wishes, now)
}

/// The hours of a part of the day by its name ("morning", "late afternoon", "Vormittag"), in any language we know.
pub fn part_of_day(name: &str) -> Option<TimeWindow> {
    language::ALL.iter().find_map(|language| {
        let mut terms = words::terms(name, language);
        if terms == [Term::TomorrowOrMorning] {
            terms = vec![Term::Part(parts::Part::Morning)];
        }
        let wishes = grammar::wishes(&mut Cursor::new(&terms, language)).ok()?;
        match wishes.alternatives.as_slice() {
            [only] if only.days.is_empty() => match only.times.as_slice() {
                [time::TimeIdea::Part(part)] => Some(part.window()),
                _ => None,
            },
            _ => None,
        }
    })
}
