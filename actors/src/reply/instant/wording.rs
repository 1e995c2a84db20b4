//! How the hours are said, one file per language.

pub(super) mod english;
mod french;
mod german;
mod spanish;

use chrono::NaiveDate;

use super::week::Group;

/// One language's sentences. The last argument is the tenant's language tag, for the country's ways.
pub(super) struct Wording {
    /// The address and a full stop follow.
    pub(super) our_address_is: &'static str,
    /// The hours of an ordinary week, at least one group.
    pub(super) week: fn(&[Group], &str) -> String,
    /// Closed days, at least one; the second argument is today.
    pub(super) closures: fn(&[NaiveDate], NaiveDate, &str) -> String,
}

impl Wording {
    pub(super) fn of(tag: &str) -> &'static Self {
        match tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase().as_str() {
            "de" => &german::GERMAN,
            "fr" => &french::FRENCH,
            "es" => &spanish::SPANISH,
            _ => &english::ENGLISH,
        }
    }
}

/// "a", "a and b", "a, b and c".
fn list(items: &[String], and: &str) -> String {
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [before @ .., last] => format!("{} {and} {last}", before.join(", ")),
    }
}
