//! What is remembered on purpose of calls and callers that are gone: how many entries each store may hold and for how long,
//! and how much it holds.
//!
//! The constants below are the table; `docs/RELIABILITY.md` explains it, and a test holds it to it. The soak (`make soak`) subtracts
//! what is told here from the memory that a server has gained: what is left has leaked.

use std::time::Duration;

use metrics::{Gauge, describe_gauge, gauge};

use crate::limits;
use crate::shared::{epochs, live_calls, notes};
use crate::stream_ids::OPENABLE_FOR;

/// A store, and its bounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Store {
    /// Metric label.
    pub(crate) name: &'static str,
    /// It holds so many entries at most, whatever happens.
    pub(crate) most: usize,
    /// No entry matters longer. It leaves the memory up to a minute later, with the next one that comes in.
    pub(crate) longest: Duration,
}

const fn store(name: &'static str, most: usize, longest: Duration) -> Store {
    Store { name, most, longest }
}

/// Some 5 MB of the smallest entries.
const MANY: usize = 100_000;

const A_DAY: Duration = Duration::from_secs(24 * 3_600);

/// Some 3.5 MB. What memory forgets before its time is still in Redis or in a file.
pub(crate) const NOTES: Store = store("notes", 10_000, notes::KEPT_FOR);
/// Forgotten before its time, it is still in Redis or in a file.
pub(crate) const EPOCHS: Store = store("epochs", MANY, epochs::KEPT_FOR);
pub(crate) const LIVE_CALLS: Store = store("live_calls", MANY, live_calls::FORGOTTEN_AFTER);
pub(crate) const ENDED_CALLS: Store = store("ended_calls", MANY, live_calls::END_REMEMBERED);
pub(crate) const SPENT_IDS: Store = store("spent_ids", MANY, OPENABLE_FOR);
pub(crate) const STREAM_IDS: Store = store("stream_ids", MANY, OPENABLE_FOR);
/// By what is counted, not by calls: few.
pub(crate) const TOTALS: Store = store("totals", MANY, A_DAY);
/// The same.
pub(crate) const LEASES: Store = store("leases", MANY, A_DAY);
pub(crate) const COUNTED_CALLS: Store = store("counted_calls", limits::COUNTED, limits::COUNTED_FOR);
pub(crate) const PROVEN_KEYS: Store = store("proven_keys", limits::COUNTED, limits::COUNTED_FOR);
/// By [`limits::Kind`], each until the quota is whole again, which the quotas say.
pub(crate) const RATES: [Store; 4] = [
    store("rate_caller", limits::MOST_KEYS, Duration::ZERO),
    store("rate_unsigned", limits::MOST_KEYS, Duration::ZERO),
    store("rate_api_key", limits::MOST_KEYS, Duration::ZERO),
    store("rate_authentication", limits::MOST_KEYS, Duration::ZERO),
];

pub(crate) fn describe() {
    describe_gauge!(
        "frontdesk_remembered_entries",
        "What is remembered of calls and callers, by store: entries in memory, expired ones included."
    );
    describe_gauge!("frontdesk_remembered_limit", "Most entries that a store holds, whatever happens.");
    describe_gauge!("frontdesk_remembered_seconds", "For how long the entries of a store matter at most.");
    describe_gauge!("frontdesk_remembered_bytes", "What the entries of a store take, by their number and weight.");
}

/// What so many entries of a `BTreeMap` take, in bytes. With keys in no order its nodes are full to two thirds; measured,
/// the allocator's own included: 1.5 to 1.75 times their size.
pub(crate) const fn tree_bytes<E>(entries: usize) -> usize {
    entries * size_of::<E>() * 5 / 3
}

/// What one block on the heap takes, in bytes: what was asked for and the allocator's own.
pub(crate) const fn block_bytes(length: usize) -> usize {
    if length == 0 { 0 } else { (length + 8).next_multiple_of(16) }
}

/// How much a store holds, as metrics tell it. Servers of one process are added up.
pub(crate) struct Tally {
    entries: Gauge,
    bytes: Gauge,
    told: (usize, usize),
}

impl Tally {
    pub(crate) fn of(store: Store) -> Self {
        gauge!("frontdesk_remembered_limit", "store" => store.name).set(store.most as f64);
        gauge!("frontdesk_remembered_seconds", "store" => store.name).set(store.longest.as_secs_f64());
        Self {
            entries: gauge!("frontdesk_remembered_entries", "store" => store.name),
            bytes: gauge!("frontdesk_remembered_bytes", "store" => store.name),
            told: (0, 0),
        }
    }

    /// It holds so much now.
    pub(crate) fn is(&mut self, entries: usize, bytes: usize) {
        let (entries_before, bytes_before) = std::mem::replace(&mut self.told, (entries, bytes));
        self.entries.increment(entries as f64 - entries_before as f64);
        self.bytes.increment(bytes as f64 - bytes_before as f64);
    }
}

impl Drop for Tally {
    fn drop(&mut self) {
        self.is(0, 0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::telemetry;

    const STORES: [Store; 10] =
        [NOTES, EPOCHS, LIVE_CALLS, ENDED_CALLS, SPENT_IDS, STREAM_IDS, TOTALS, LEASES, COUNTED_CALLS, PROVEN_KEYS];

    #[test]
    fn the_documentation_has_every_store_with_its_bound() {
        let text = include_str!("../docs/RELIABILITY.md");
        for Store { name, most, .. } in STORES.into_iter().chain(RATES) {
            let row = text.lines().find(|line| line.starts_with('|') && line.contains(&format!("`{name}`")));
            let row = row.unwrap_or_else(|| panic!("docs/RELIABILITY.md has no row for {name}"));
            let thousands = format!("{},{:03}", most / 1_000, most % 1_000);
            assert!(row.contains(&thousands), "{name} holds {thousands}: {row}");
        }
    }

    #[test]
    fn several_servers_of_one_process_are_added_up_and_leave_nothing_behind() {
        let metrics = telemetry::prometheus();
        let line = |what: &str| {
            let (name, rendered) = (format!("frontdesk_remembered_{what}{{store=\"a test\"}} "), metrics.render());
            rendered.lines().find_map(|line| line.strip_prefix(&name)?.parse::<f64>().ok())
        };
        let tally = || Tally::of(store("a test", 7, Duration::from_secs(9)));
        let (mut one, mut other) = (tally(), tally());
        one.is(5, 500);
        other.is(2, 100);
        one.is(3, 300);
        assert_eq!((line("entries"), line("bytes")), (Some(5.0), Some(400.0)));
        assert_eq!((line("limit"), line("seconds")), (Some(7.0), Some(9.0)));
        drop(one);
        assert_eq!((line("entries"), line("bytes")), (Some(2.0), Some(100.0)));
    }
}
