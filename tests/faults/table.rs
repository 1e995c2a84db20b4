//! The laboratory's results for people to read.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::time::Duration;

use super::expectations::complaints;
use super::matrix::Combination;
use super::measure::Measured;

#[derive(Default)]
struct Row {
    calls: usize,
    survived: usize,
    silences: Vec<Duration>,
    words_lost: usize,
    bookings: usize,
}

/// A line for each vendor and fault.
pub fn matrix(results: &[(Combination, Measured)]) -> String {
    let mut rows: BTreeMap<(String, String), Row> = BTreeMap::new();
    for (combination, measured) in results {
        let Combination { target, kind, .. } = combination;
        let row = rows.entry((format!("{target:?}").to_lowercase(), kind.to_string())).or_default();
        row.calls += 1;
        row.survived += usize::from(complaints(*combination, measured).is_empty());
        row.silences.push(measured.silence);
        row.words_lost += measured.words_lost;
        row.bookings += measured.doubled + measured.lost;
    }
    let mut text = format!(
        "{:<8} {:<24} {:>9} {:>13} {:>13} {:>10} {:>8}\n",
        "vendor", "fault", "survived", "silence p50", "longest (ms)", "words lost", "doubled"
    );
    for ((target, kind), mut row) in rows {
        row.silences.sort_unstable();
        let (middle, longest) = (row.silences[row.silences.len() / 2], row.silences[row.silences.len() - 1]);
        writeln!(
            text,
            "{target:<8} {kind:<24} {:>9} {:>13} {:>13} {:>10} {:>8}",
            format!("{}/{}", row.survived, row.calls),
            middle.as_millis(),
            longest.as_millis(),
            row.words_lost,
            row.bookings
        )
        .expect("a string takes everything");
    }
    text
}
