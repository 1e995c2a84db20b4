//! Whether the wall clock goes as time does.
//!
//! Leases end by the wall clock. Set forward, it makes those of workers that are still at their effects look over: an
//! effect that another worker took as well could be performed twice. So after a step forward nothing is taken until every
//! lease of before has really ended.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use tokio::time::Instant;

/// More than a clock is corrected by when it merely runs a little fast, and less than what a lease has to spare.
const STEP: TimeDelta = TimeDelta::seconds(10);

#[derive(Default)]
pub(super) struct Steadiness {
    last: Option<(DateTime<Utc>, Instant)>,
    /// Until then leases are not what they seem.
    waits_until: Option<Instant>,
}

impl Steadiness {
    /// Reads both clocks, and says how long nothing may be taken yet; `lease` is the longest that anybody has.
    pub(super) fn look(&mut self, wall: DateTime<Utc>, steady: Instant, lease: TimeDelta) -> Option<Duration> {
        if let Some((last_wall, last_steady)) = self.last.replace((wall, steady)) {
            let passed = steady.saturating_duration_since(last_steady);
            let ahead = (wall - last_wall) - TimeDelta::from_std(passed).unwrap_or(TimeDelta::MAX);
            if ahead >= STEP {
                tracing::warn!(
                    seconds = ahead.num_seconds(),
                    "the wall clock was set forward: effects wait for leases"
                );
                self.waits_until = Some(steady + lease.to_std().unwrap_or_default());
            }
        }
        let left = self.waits_until?.saturating_duration_since(steady);
        if left.is_zero() {
            self.waits_until = None;
        }
        self.waits_until.map(|_| left)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LEASE: TimeDelta = TimeDelta::seconds(120);

    /// Looks at these moments: seconds that have passed, and how far off the wall clock is; says how long is to be waited.
    #[track_caller]
    fn check(looks: &[(u64, i64)], expected: &[Option<u64>]) {
        let (mut steadiness, start) = (Steadiness::default(), Instant::now());
        let waits: Vec<_> = looks
            .iter()
            .map(|(seconds, off)| {
                let passed = Duration::from_secs(*seconds);
                let wall = DateTime::UNIX_EPOCH + passed + TimeDelta::seconds(*off);
                steadiness.look(wall, start + passed, LEASE).map(|wait| wait.as_secs())
            })
            .collect();
        assert_eq!(waits, expected);
    }

    #[test]
    fn after_a_step_forward_nothing_is_taken_for_the_length_of_a_lease() {
        check(
            &[(0, 0), (15, 3_600), (30, 3_600), (135, 3_600), (150, 3_600)],
            &[None, Some(120), Some(105), None, None],
        );
        check(&[(0, 0), (15, 3_600), (60, 7_200), (180, 7_200)], &[None, Some(120), Some(120), None]);
    }

    #[test]
    fn a_clock_that_is_corrected_a_little_or_set_back_stops_nobody() {
        check(&[(0, 0), (15, 9), (30, -9), (45, 0), (10_000, 0)], &[None; 5]);
        check(&[(0, 0), (15, -3_600), (30, -3_600)], &[None; 3]);
    }
}
