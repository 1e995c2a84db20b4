//! What a server says it remembers of calls that are over, store by store, and what is wrong with that.

use std::collections::BTreeMap;
use std::time::Duration;

use super::{Sample, slope};

/// Entries leave the memory a minute late, and calls end some seconds after they have begun.
const LATE: Duration = Duration::from_secs(75);

/// A store whose entries come and go has no more for each further call. Not zero: what has expired is removed by eighths.
const STEADY: f64 = 0.1;

/// Samples that a line is put through at least.
const FEWEST: usize = 3;

/// One store (`frontdesk_remembered_…{store="…"}`).
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Store {
    pub(super) entries: f64,
    /// The most entries it will ever hold.
    pub(super) limit: f64,
    /// For how long an entry matters, in seconds.
    pub(super) seconds: f64,
    pub(super) bytes: f64,
}

/// By name.
pub(super) type Stores = BTreeMap<String, Store>;

/// Reads them from a server's metrics.
pub(super) fn read(metrics: &str) -> Stores {
    let mut stores = Stores::new();
    for line in metrics.lines() {
        let Some((what, rest)) =
            line.strip_prefix("frontdesk_remembered_").and_then(|rest| rest.split_once("{store=\""))
        else {
            continue;
        };
        let Some((name, value)) = rest.split_once("\"} ") else { continue };
        let Ok(value) = value.parse::<f64>() else { continue };
        let store = stores.entry(name.to_owned()).or_default();
        match what {
            "entries" => store.entries = value,
            "limit" => store.limit = value,
            "seconds" => store.seconds = value,
            "bytes" => store.bytes = value,
            _ => {}
        }
    }
    stores
}

/// The stores that hold anything, as a table.
pub(super) fn table(stores: &Stores) -> String {
    let mut text = "  store                entries    limit  kept for (s)     KB  bytes each".to_owned();
    for (name, Store { entries, limit, seconds, bytes }) in stores.iter().filter(|(_, store)| store.entries > 0.0) {
        let (kilobytes, each) = (bytes / 1_024.0, bytes / entries);
        text.push_str(&format!("\n  {name:<20} {entries:>7} {limit:>8} {seconds:>13.0} {kilobytes:>6.0} {each:>11.0}"));
    }
    text
}

/// Stores that are not bounded as they say, a sentence each.
pub(super) fn unbounded(samples: &[Sample]) -> Vec<String> {
    let Some(last) = samples.last() else { return Vec::new() };
    if last.stores.is_empty() {
        return vec!["the server does not tell what it remembers".to_owned()];
    }
    let mut found = Vec::new();
    for (name, Store { entries, limit, seconds, .. }) in &last.stores {
        if entries > limit {
            found.push(format!("{name} holds {entries} entries, and was to hold {limit} at most"));
        }
        // From here on as many leave as come.
        let full_after = Duration::from_secs_f64(*seconds) + LATE;
        let full: Vec<_> = samples.iter().filter(|sample| sample.at >= full_after).collect();
        let grows = slope(&full, |sample| sample.stores.get(name).map_or(0.0, |store| store.entries));
        if full.len() >= FEWEST && grows > STEADY {
            found.push(format!("{name} grows by {grows:.1} entries a call, and was to keep them for {seconds} s"));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stores_are_read_from_the_metrics_and_nothing_else_is() {
        let metrics = "# TYPE frontdesk_remembered_entries gauge\n\
                       frontdesk_remembered_entries{store=\"notes\"} 12\n\
                       frontdesk_remembered_limit{store=\"notes\"} 10000\n\
                       frontdesk_remembered_seconds{store=\"notes\"} 10800\n\
                       frontdesk_remembered_bytes{store=\"notes\"} 4800\n\
                       frontdesk_remembered_bytes 7\n\
                       frontdesk_active_calls 3\n\
                       frontdesk_remembered_entries{store=\"epochs\"} 2\n";
        let notes = Store { entries: 12.0, limit: 10_000.0, seconds: 10_800.0, bytes: 4_800.0 };
        let epochs = Store { entries: 2.0, ..Store::default() };
        assert_eq!(read(metrics), Stores::from([("notes".to_owned(), notes), ("epochs".to_owned(), epochs)]));
        assert!(
            table(&read(metrics)).ends_with("notes                     12    10000         10800      5         400")
        );
    }
}
