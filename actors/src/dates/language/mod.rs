//! What one language needs to be understood and spoken: its words as [`Term`]s, its numbers, its habits.

mod english;
mod french;
mod german;
mod spanish;

use super::terms::{Term, Which};

/// The tables of a language. Words may be written with accents, apostrophes and hyphens: they are compared as
/// [`super::tokens`] cuts and folds them.
#[derive(Clone, Copy)]
pub(super) struct Language {
    pub(super) tongue: Tongue,
    /// Monday first.
    pub(super) weekdays: [&'static str; 7],
    /// January first.
    pub(super) months: [&'static str; 12],
    /// Word or words, and what they say; the longest that fits wins.
    pub(super) phrases: &'static [(&'static str, &'static [Term])],
    /// Words and phrases that say nothing and stand in the way of nothing.
    pub(super) fillers: &'static [&'static str],
    pub(super) cardinals: &'static [(&'static str, u32)],
    pub(super) ordinals: &'static [(&'static str, u32)],
    /// What makes an ordinal of the digits it is glued to: "3rd".
    pub(super) ordinal_marks: &'static [&'static str],
    /// What makes an ordinal of a cardinal it ends: "zwanzigsten".
    pub(super) ordinal_endings: &'static [&'static str],
    /// Between tens and units: "treinta y uno". Inside the word, units first, in German: "einundzwanzig".
    pub(super) number_joint: Option<&'static str>,
    pub(super) date_order: DateOrder,
    pub(super) half_hour: HalfHour,
    pub(super) dot: Dot,
    /// What "next" means before or after a weekday: of next week, or simply the coming one.
    pub(super) next_weekday: Which,
}

/// Which language, and which grammar of speaking a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tongue {
    BritishEnglish,
    AmericanEnglish,
    German,
    French,
    Spanish,
}

/// What "3/4" is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DateOrder {
    DayFirst,
    MonthFirst,
}

/// What "half two" is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum HalfHour {
    /// 2:30, as in Britain.
    Past,
    /// 1:30, as in German.
    To,
}

/// What a dot between digits is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Dot {
    /// "2.30": a time, as in Britain and France.
    Clock,
    /// "3.4.": a date, and "3." an ordinal, as in German.
    Date,
}

/// Every language once, for words that come without one.
pub(super) const ALL: [Language; 4] = [english::BRITISH, german::GERMAN, french::FRENCH, spanish::SPANISH];

/// The tables for a BCP 47 tag; British English when we do not know it.
pub(super) fn of(tag: &str) -> Language {
    let mut subtags = tag.split(['-', '_']);
    let primary = subtags.next().unwrap_or_default().to_ascii_lowercase();
    match primary.as_str() {
        "de" => german::GERMAN,
        "fr" => french::FRENCH,
        "es" => spanish::SPANISH,
        _ if subtags.any(|subtag| subtag.eq_ignore_ascii_case("us")) => english::AMERICAN,
        _ => english::BRITISH,
    }
}
