//! The benchmark measures what it says it measures. How fast this machine is is not asked here.

use std::time::Duration;

use frontdesk_sandbox::bench::{self, Options, Profile};

#[actix_web::test]
async fn two_calls_are_measured_in_full_and_none_fails() {
    let options = Options {
        calls: vec![2],
        length: Duration::from_secs(9),
        warm_up: Duration::ZERO,
        profile: Profile::Fixed,
        server: env!("CARGO_BIN_EXE_frontdesk").into(),
        floor: None,
        openers: false,
        pinned: false,
        real_time: false,
    };
    let report = bench::run(&options, |_| {}).await.unwrap();
    let text = report.text();
    assert_eq!(report.failed_calls(), 0, "{text}");
    assert!(report.answered_turns() > 0, "{text}");
    let row = text.lines().find(|line| line.trim_start().starts_with("2 ")).expect(&text);
    let figures: Vec<Option<f64>> = row.split_whitespace().map(|figure| figure.parse().ok()).collect();
    let [calls, own_p50, own_p95, own_p99, _, _, gap_p50, gap_p95, cpu, memory, gaps, failed] = figures[..] else {
        panic!("a column is missing:\n{text}");
    };
    assert_eq!((calls, failed), (Some(2.0), Some(0.0)));
    assert!(own_p50 > Some(0.0) && own_p50 <= own_p95 && own_p95 <= own_p99, "{text}");
    // No answer can begin before its words are known, thought and spoken: 100 + 350 + 150 ms.
    assert!(gap_p50 > Some(600.0) && gap_p50 <= gap_p95, "{text}");
    assert!(cpu > Some(0.0) && memory.is_some() && gaps.is_some(), "{text}");
}
