//! How often a child may be started again, and how long to wait before each time.

use std::collections::VecDeque;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::time::Duration;

use tokio::time::Instant;

/// Restarts granted within [`WINDOW`]; one more is refused.
const BUDGET: usize = 5;
const WINDOW: Duration = Duration::from_secs(60);

/// Wait before the first restart; doubled for each further one within the window. The first is immediate:
/// on a live call the commonest case, a dropped connection, is mended by dialling again at once.
const FIRST_BACKOFF: Duration = Duration::from_millis(250);

/// One child's restarts. Pure: the caller passes the time.
#[derive(Debug, Default)]
pub struct RestartBudget {
    recent: VecDeque<Instant>,
}

impl RestartBudget {
    /// Grants a restart and says how long to wait before it; `None` when the budget is spent.
    pub fn grant(&mut self, now: Instant) -> Option<Duration> {
        while self.recent.front().is_some_and(|at| now.duration_since(*at) >= WINDOW) {
            self.recent.pop_front();
        }
        let used = self.recent.len();
        if used == BUDGET {
            return None;
        }
        self.recent.push_back(now);
        Some(if used == 0 { Duration::ZERO } else { FIRST_BACKOFF * 2_u32.pow(used as u32 - 1) })
    }
}

/// A wait that is up to a quarter longer, so that many calls that lost the same vendor do not all come back at once. Equal
/// seeds give equal waits.
pub fn jittered(wait: Duration, seed: impl Hash) -> Duration {
    let mut hasher = DefaultHasher::new();
    seed.hash(&mut hasher);
    wait + wait.mul_f64((hasher.finish() % 1_000) as f64 / 4_000.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_are_spread_over_a_quarter_and_repeat() {
        let wait = Duration::from_millis(400);
        let spread: Vec<_> = (0..100).map(|seed| jittered(wait, seed)).collect();
        assert!(spread.iter().all(|spread| (wait..wait.mul_f64(1.25)).contains(spread)));
        assert!(spread.iter().max() > spread.iter().min());
        assert_eq!(jittered(wait, (7, "a")), jittered(wait, (7, "a")));
        assert_eq!(jittered(Duration::ZERO, 7), Duration::ZERO);
    }

    #[test]
    fn restarts_slow_down_run_out_and_come_back_with_time() {
        let start = Instant::now();
        let mut budget = RestartBudget::default();
        let waits: Vec<_> = (0..6).map(|_| budget.grant(start).map(|wait| wait.as_millis())).collect();
        assert_eq!(waits, [Some(0), Some(250), Some(500), Some(1_000), Some(2_000), None]);
        assert_eq!(budget.grant(start + WINDOW), Some(Duration::ZERO));
    }
}
