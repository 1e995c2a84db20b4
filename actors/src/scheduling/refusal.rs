//! Why nothing is offered, or a start cannot be booked; with what helps the agent to say so.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};

use super::slots::Slot;

/// Why not. Dates and times of day are local to the practice.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// There is no such service.
    #[error("unknown service")]
    UnknownService {
        /// The ids there are.
        known: Vec<String>,
    },
    /// There is no such provider.
    #[error("unknown provider")]
    UnknownProvider {
        /// Ids of those who offer the service.
        offered_by: Vec<String>,
    },
    /// The wished provider does not offer the service; without a wished one: nobody does.
    #[error("provider does not offer the service")]
    ProviderDoesNotOffer {
        /// Ids of those who do.
        offered_by: Vec<String>,
    },
    /// None of the wished days falls on a wished weekday.
    #[error("no wished day falls on a wished weekday")]
    NoSuchDay,
    /// The practice is closed on all wished days.
    #[error("practice is closed")]
    Closed {
        /// The first day after them on which it is open, if that can be booked.
        next_open: Option<NaiveDate>,
    },
    /// The practice is open, but nobody who could do it works on any wished day.
    #[error("provider is away")]
    Away {
        /// The first day after them on which somebody does, if that can be booked.
        back: Option<NaiveDate>,
    },
    /// The wished times are outside the hours, or the service takes longer than what is left of them.
    #[error("outside the hours")]
    OutsideHours {
        /// From opening to closing on that day (of several, the first on which somebody works); midnight as a closing
        /// time is the end of the day.
        open: Vec<(NaiveTime, NaiveTime)>,
    },
    /// In the past, or at too short notice.
    #[error("too soon")]
    TooSoon {
        /// No appointment can begin before this.
        earliest: DateTime<Utc>,
    },
    /// Farther ahead than the practice books.
    #[error("too far ahead")]
    TooFar {
        /// The last day that can be booked.
        last: NaiveDate,
    },
    /// Everything that was wished is taken.
    #[error("none free")]
    NoneFree {
        /// Ids of providers who might have time, but their calendar could not be asked.
        unknown: Vec<String>,
        /// What is free first, from the first wished day on, whatever the weekday and time of day.
        next: Option<Box<Slot>>,
    },
    /// The start is within the rules, but not free. Only [`check`](super::check) says this.
    #[error("taken")]
    Taken(Obstacle),
}

/// What is in the way of a start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Obstacle {
    /// The provider has something else.
    Provider,
    /// The provider is free, but none of the rooms.
    Room,
    /// Both seem free, but the provider's calendar could not be asked.
    Unknown,
}
