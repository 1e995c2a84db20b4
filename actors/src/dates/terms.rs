//! The vocabulary in which all languages say when. A language's table maps its words to these terms; the grammar sees
//! nothing else, so it is the same for all of them.

use chrono::Weekday;

use super::clock::Clock;
use super::parts::Part;

/// One idea of a phrase about time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Term {
    /// Digits or number words.
    Number(u32),
    /// "3rd", "third", "3." in German.
    Ordinal(u32),
    Clock(Clock),
    /// A date in digits, brought into order.
    Date {
        day: u32,
        month: u32,
        year: Option<i32>,
    },
    /// A month of a year in digits: "2026-12".
    YearMonth {
        year: i32,
        month: u32,
    },
    Weekday(Weekday),
    /// "Mondays".
    Every(Weekday),
    Month(u32),
    /// A fixed day of every year, as Christmas Eve.
    Feast {
        month: u32,
        day: u32,
    },
    /// Days from today: today, tomorrow, yesterday.
    Day(i64),
    /// German "morgen", Spanish "mañana": tomorrow, or the morning when a day stands before it.
    TomorrowOrMorning,
    Unit(Unit),
    Which(Which),
    Edge(Edge),
    Part(Part),
    Bound(Bound),
    /// A bound said after what it bounds: "or later", "at the latest".
    Trailing(Bound),
    Between,
    To,
    And,
    Or,
    In,
    Within,
    /// "from now", "from today" after a length of time.
    FromNow,
    On,
    Of,
    The,
    A,
    At,
    /// "past" in "half past two".
    Past,
    Half,
    Quarter,
    /// Minutes said after the hour: "et demie", "y cuarto", "oh five".
    Plus(u32),
    /// Minutes taken from the hour said before: "moins le quart".
    Minus(u32),
    Am,
    Pm,
    /// "o'clock", "Uhr", "heures".
    Oclock,
    /// "As soon as possible", "any time".
    Soonest,
    /// Monday to Friday.
    Workdays,
    Except,
    Ago,
    /// Says something about time that cannot be resolved here, as Easter; the whole phrase is not understood.
    Beyond,
    /// Any other word. It says nothing about time, but it stands between those that do.
    Unknown,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Minute,
    Hour,
    Day,
    Week,
    Fortnight,
    Month,
    Year,
    Weekend,
}

/// Which one of many: this week, next Tuesday.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Which {
    Last,
    /// Today included.
    This,
    /// After today.
    Coming,
    Next,
    AfterNext,
}

/// Which part of a longer stretch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Edge {
    Beginning,
    Middle,
    End,
}

/// One side of a stretch of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Bound {
    After,
    Before,
    From,
    Until,
}
