//! Conversations and measurements for people to read.
//!
//! ```text
//! 00:12.3 caller  I'd like to know when you open.
//! 00:13.1 agent   We're open from nine.  (reply 0.84 s)
//!         — caller cut in, agent silent after 0.18 s —
//! ```

mod percentile;

use std::fmt::Write as _;
use std::time::Duration;

pub use self::percentile::Percentiles;
use crate::caller::{BargeIn, Line, LineKind, Recording, ReplyGap};

/// One line of a conversation.
pub fn line(line: &Line) -> String {
    let at = clock(line.at);
    match &line.kind {
        LineKind::Caller(text) => format!("{at} caller  {text}"),
        LineKind::Agent { text, reply: Some(reply) } => format!("{at} agent   {text}  (reply {})", seconds(*reply)),
        LineKind::Agent { text, reply: None } => format!("{at} agent   {text}"),
        LineKind::CutIn { stop } => format!("        — caller cut in, agent silent after {} —", seconds(*stop)),
        LineKind::Key(key) => format!("{at} caller  [key {key}]"),
        LineKind::Noise => format!("{at} caller  [noise]"),
        LineKind::Ended(reason) => format!("{at} {}", reason.as_str()),
        LineKind::CheckFailed(problem) => format!("        FAILED  {problem}"),
        LineKind::Violation(problem) => format!("        REFUSED BY THE CARRIER  {problem}"),
    }
}

/// A whole conversation under its name.
pub fn conversation(recording: &Recording) -> String {
    let mut text = format!("{}\n", recording.name);
    for each in recording.lines() {
        text.push_str(&line(&each));
        text.push('\n');
    }
    text
}

/// The table at the end of a run.
pub fn summary(recordings: &[Recording]) -> String {
    let widest = recordings.iter().map(|recording| recording.name.chars().count()).max().unwrap_or(0).max(4);
    let mut text = String::new();
    let _ = writeln!(
        text,
        "{:widest$}  {:14}  {:>5}  {:>10}  {:>12}  checks",
        "call", "outcome", "turns", "reply p50", "barge-in p50"
    );
    for recording in recordings {
        let gaps = Percentiles::of(recording.reply_gaps().iter().map(ReplyGap::length));
        let stops = Percentiles::of(recording.cut_offs().iter().map(BargeIn::stop));
        let passed = recording.checks.iter().filter(|check| check.passed).count();
        let _ = writeln!(
            text,
            "{:widest$}  {:14}  {:>5}  {:>10}  {:>12}  {passed} of {}{}",
            recording.name,
            recording.end.as_str(),
            gaps.count(),
            optional(gaps.at(0.5)),
            optional(stops.at(0.5)),
            recording.checks.len(),
            if recording.passed() { "" } else { "  FAILED" },
        );
    }
    text.push_str(&totals(recordings));
    text
}

/// All calls together, and how the numbers were taken.
fn totals(recordings: &[Recording]) -> String {
    let gaps = Percentiles::of(recordings.iter().flat_map(Recording::reply_gaps).map(|gap| gap.length()));
    let stops = Percentiles::of(recordings.iter().flat_map(Recording::cut_offs).map(|cut| cut.stop()));
    let checks = recordings.iter().flat_map(|recording| &recording.checks);
    let (passed, failed): (Vec<_>, Vec<_>) = checks.partition(|check| check.passed);
    let holes: usize = recordings.iter().map(|recording| recording.playout_gaps.len()).sum();
    let longest_hole = recordings.iter().flat_map(|recording| &recording.playout_gaps).map(|gap| gap.length).max();
    let refused: usize = recordings.iter().map(|recording| recording.violations.len()).sum();
    format!(
        "\n{} calls, {} passed · expectations: {} passed, {} failed · refused by the carrier: {refused}\n\
         reply gap     p50 {}  p95 {}  (n = {})\n\
         barge-in stop p50 {}  p95 {}  (n = {})\n\
         playout holes {holes}, longest {}\n\
         Measured at the simulated caller's ear and mouth: from the caller's last audible sample to the agent's \
         first, and from the caller's first to the agent's last when it gave way within 0.6 s. Percentiles are \
         nearest-rank over all calls.\n",
        recordings.len(),
        recordings.iter().filter(|recording| recording.passed()).count(),
        passed.len(),
        failed.len(),
        optional(gaps.at(0.5)),
        optional(gaps.at(0.95)),
        gaps.count(),
        optional(stops.at(0.5)),
        optional(stops.at(0.95)),
        stops.count(),
        optional(longest_hole),
    )
}

/// Minutes, seconds and tenths since the call began.
fn clock(at: Duration) -> String {
    let tenths = at.as_millis() / 100;
    format!("{:02}:{:02}.{}", tenths / 600, tenths / 10 % 60, tenths % 10)
}

fn seconds(length: Duration) -> String {
    format!("{:.2} s", length.as_secs_f64())
}

fn optional(length: Option<Duration>) -> String {
    length.map_or_else(|| "–".to_owned(), seconds)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::EndReason;

    #[test]
    fn lines_read_like_a_conversation() {
        #[track_caller]
        fn check(at_ms: u64, kind: LineKind, expected: &str) {
            assert_eq!(line(&Line { at: Duration::from_millis(at_ms), kind }), expected);
        }
        check(12_340, LineKind::Caller("when do you open?".into()), "00:12.3 caller  when do you open?");
        let reply = Some(Duration::from_millis(840));
        check(73_199, LineKind::Agent { text: "at nine.".into(), reply }, "01:13.1 agent   at nine.  (reply 0.84 s)");
        let stop = Duration::from_millis(180);
        check(0, LineKind::CutIn { stop }, "        — caller cut in, agent silent after 0.18 s —");
        check(600_000, LineKind::Ended(EndReason::AgentHangup), "10:00.0 agent hung up");
    }

    #[test]
    fn a_summary_of_no_calls_names_its_method_and_does_not_divide_by_zero() {
        let text = summary(&[]);
        assert!(text.contains("0 calls") && text.contains("reply gap     p50 –") && text.contains("nearest-rank"));
    }
}
