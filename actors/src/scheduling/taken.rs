//! Whose time is gone, and which room's.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};

/// Time that is held, booked or blocked, with its buffers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    pub provider: String,
    pub room: Option<String>,
    pub from: DateTime<Utc>,
    pub to: DateTime<Utc>,
}

/// Time of which nothing is known, because the provider's calendar could not be asked: never offered, never booked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unknown {
    pub provider: String,
    pub from: DateTime<Utc>,
    pub to: DateTime<Utc>,
}

/// Everything that is taken or unknown, sorted for asking. Build it once for any number of searches over the same data.
#[derive(Debug, Default)]
pub struct Busy<'a> {
    providers: HashMap<&'a str, Spans>,
    rooms: HashMap<&'a str, Spans>,
    unknown: HashMap<&'a str, Spans>,
}

/// From the first instant to the first that is no longer part.
pub(super) type Span = (DateTime<Utc>, DateTime<Utc>);

/// Spans in order, none empty, with time between any two.
#[derive(Debug, Default)]
pub(super) struct Spans(Vec<Span>);

static NONE: Spans = Spans(Vec::new());

impl<'a> Busy<'a> {
    pub fn new(taken: &'a [Taken], unknown: &'a [Unknown]) -> Self {
        let mut busy = Self::default();
        for Taken { provider, room, from, to } in taken {
            busy.providers.entry(provider).or_default().0.push((*from, *to));
            if let Some(room) = room {
                busy.rooms.entry(room).or_default().0.push((*from, *to));
            }
        }
        for Unknown { provider, from, to } in unknown {
            busy.unknown.entry(provider).or_default().0.push((*from, *to));
        }
        busy.providers
            .values_mut()
            .chain(busy.rooms.values_mut())
            .chain(busy.unknown.values_mut())
            .for_each(Spans::merge);
        busy
    }

    pub(super) fn of_provider(&self, id: &str) -> &Spans {
        self.providers.get(id).unwrap_or(&NONE)
    }

    pub(super) fn of_room(&self, id: &str) -> &Spans {
        self.rooms.get(id).unwrap_or(&NONE)
    }

    pub(super) fn unknown_of(&self, provider: &str) -> &Spans {
        self.unknown.get(provider).unwrap_or(&NONE)
    }
}

impl Spans {
    fn merge(&mut self) {
        self.0.retain(|(from, to)| from < to);
        self.0.sort_unstable();
        self.0.dedup_by(|next, last| {
            let joins = next.0 <= last.1;
            if joins {
                last.1 = last.1.max(next.1);
            }
            joins
        });
    }

    /// The first that ends after the instant.
    fn first_after(&self, instant: DateTime<Utc>) -> usize {
        self.0.partition_point(|&(_, to)| to <= instant)
    }

    pub(super) fn overlaps(&self, (from, to): Span) -> bool {
        self.0.get(self.first_after(from)).is_some_and(|next| next.0 < to)
    }

    /// Whether a free span begins where one of these ends, or ends where one begins.
    pub(super) fn touches(&self, (from, to): Span) -> bool {
        let next = self.first_after(from);
        let follows = next.checked_sub(1).is_some_and(|last| self.0[last].1 == from);
        follows || self.0.get(next).is_some_and(|next| next.0 == to)
    }

    /// How much of the span is covered.
    pub(super) fn covered(&self, (from, to): Span) -> TimeDelta {
        let within = self.0[self.first_after(from)..].iter().take_while(|next| next.0 < to);
        within.map(|next| next.1.min(to) - next.0.max(from)).sum()
    }
}
