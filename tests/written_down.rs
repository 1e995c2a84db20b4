//! Turns are written down as they end, so that a process may die at any moment: at the end of a call, what was written
//! down is what the summary says.

use std::collections::BTreeMap;

use frontdesk_actors::call::summary::{CallSummary, TurnRecord, TurnTaken};

/// What a store that keeps the highest revision of each turn holds.
pub fn kept(written: &[TurnTaken]) -> Vec<TurnRecord> {
    let mut turns: BTreeMap<u32, &TurnTaken> = BTreeMap::new();
    for turn in written {
        match turns.get(&turn.seq) {
            Some(known) => assert_eq!(turn.revision, known.revision + 1, "revisions have no gaps"),
            None => assert_eq!((turn.seq, turn.revision), (turns.len() as u32 + 1, 0), "numbers have no gaps"),
        }
        turns.insert(turn.seq, turn);
    }
    let mut records: Vec<_> = turns.into_values().map(|turn| turn.record.clone()).collect();
    records.retain(|record| !record.text.is_empty());
    records.sort_by_key(|record| record.at);
    records
}

pub fn check(written: &[TurnTaken], summary: &CallSummary) {
    let kept = kept(written);
    assert!(
        kept == summary.turns,
        "{} turns were written down, {} are in the summary",
        kept.len(),
        summary.turns.len()
    );
}
