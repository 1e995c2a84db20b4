//! The figures for people to read.

use std::fmt::Write as _;
use std::time::Duration;

use super::Report;
use super::row::Row;
use crate::report::Percentiles;

const HEAD: &str = "\
calls  own added latency, ms    barge-in, ms  reply gap, ms  CPU, ms per  memory,   gaps over  failed
          p50     p95     p99     p50    p95     p50    p95  call-second  KB a call   40 ms     calls
";

const STAGES: &str = "\
calls  relay, ms      decide, ms     clause, ms     audio, ms      first sound, ms   turns  measured  ahead  wasted
          p50    p99     p50    p99     p50    p99     p50    p99     p50    p95
";

const FLOORS: &str = "\
calls  CPU, ms per call-second    in, ms         out, ms
       floor   ours   ratio       p50    p99     p50    p99
";

const LOADS: &str = "\
calls  server, cores  audio messages   memory, KB a call  model                  generator
                      per call-second  before    after    requests  connections  core  frames late, p99 ms
";

/// Frames that leave later than this put the carrier in the wrong.
const LATE: Duration = Duration::from_millis(5);

/// The whole report.
pub(super) fn text(report: &Report) -> String {
    let mut text = format!("{}\n\n{HEAD}", report.setting);
    for row in &report.rows {
        let turns = &row.turns;
        let _ = writeln!(
            text,
            "{:5}  {} {} {}  {}  {}  {}  {}  {:>11.2}  {:>9}  {:>9}  {:>6}",
            row.calls,
            wide(&turns.own, 0.5),
            wide(&turns.own, 0.95),
            wide(&turns.own, 0.99),
            whole(&turns.stop, 0.5),
            whole(&turns.stop, 0.95),
            whole(&turns.first_content, 0.5),
            whole(&turns.first_content, 0.95),
            ms(row.cpu),
            row.memory[1] / 1024,
            turns.gaps.len(),
            row.failed(),
        );
    }
    let _ = write!(text, "\nWhere it goes\n{STAGES}");
    for row in &report.rows {
        let (turns, stages) = (&row.turns, &row.turns.stages);
        let _ = write!(text, "{:5} ", row.calls);
        for stage in [&stages.relay, &stages.decide, &stages.clause, &stages.audio] {
            let _ = write!(text, " {} {}", narrow(stage, 0.5), narrow(stage, 0.99));
        }
        let _ = writeln!(
            text,
            "  {}  {}  {:>7}  {:>8}  {:>5}  {:>6}",
            whole(&turns.first_sound, 0.5),
            whole(&turns.first_sound, 0.95),
            turns.answered,
            turns.own.count(),
            turns.hits,
            turns.wasted,
        );
    }
    let _ = write!(text, "\nThe raw floor: the same frames through a loop that decides nothing\n{FLOORS}");
    for row in &report.rows {
        let (floor, ratio, times) = match &row.floor {
            Some(floor) => (
                format!("{:.2}", ms(floor.cpu)),
                format!("{:.2}", row.cpu.as_secs_f64() / floor.cpu.as_secs_f64()),
                [(&floor.inbound, 0.5), (&floor.inbound, 0.99), (&floor.outbound, 0.5), (&floor.outbound, 0.99)]
                    .map(|(sample, share)| narrow(sample, share)),
            ),
            None => ("–".to_owned(), "–".to_owned(), std::array::from_fn(|_| format!("{:>6}", "–"))),
        };
        let ours = ms(row.cpu);
        let _ = writeln!(text, "{:5}  {floor:>5}  {ours:>5.2}  {ratio:>6}    {}", row.calls, times.join(" "));
    }
    let _ = write!(text, "\nHow loaded the machine was\n{LOADS}");
    for row in &report.rows {
        let [before, after] = row.memory.map(|bytes| bytes / 1024);
        let [requests, connections] = row.turns.asked;
        let _ = writeln!(
            text,
            "{:5}  {:>13.2}  {:>15.1}  {before:>6}  {after:>7}  {requests:>10}  {connections:>11}  {:>4.2}  {:>10}",
            row.calls,
            row.cpu.as_secs_f64() * row.calls as f64,
            row.media,
            row.generator,
            narrow(&row.turns.lateness, 0.99),
        );
    }
    for row in report.rows.iter().filter(|row| row.turns.lateness.at(0.99) > Some(LATE)) {
        let _ = writeln!(
            text,
            "\n{} calls: the simulated carrier itself was late, so this row says more about the machine than about us",
            row.calls
        );
    }
    for row in report.rows.iter().filter(|row| !row.turns.failures.is_empty()) {
        for (problem, calls) in &row.turns.failures {
            let _ = writeln!(text, "\nof {} calls {calls}: {problem}", row.calls);
        }
    }
    text
}

impl Row {
    /// Calls in which anything went wrong.
    pub(super) fn failed(&self) -> usize {
        self.turns.failures.values().sum()
    }
}

fn ms(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1e3
}

fn cell(sample: &Percentiles, share: f64, width: usize, decimals: usize) -> String {
    match sample.at(share) {
        Some(value) => format!("{:>width$.decimals$}", ms(value)),
        None => format!("{:>width$}", "–"),
    }
}

fn wide(sample: &Percentiles, share: f64) -> String {
    cell(sample, share, 7, 2)
}

fn narrow(sample: &Percentiles, share: f64) -> String {
    cell(sample, share, 6, 2)
}

fn whole(sample: &Percentiles, share: f64) -> String {
    cell(sample, share, 5, 0)
}
