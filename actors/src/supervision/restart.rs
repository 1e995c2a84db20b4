//! How often a child may be started again, and how long to wait before each time.

use std::collections::VecDeque;
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn restarts_slow_down_run_out_and_come_back_with_time() {
        let start = Instant::now();
        let mut budget = RestartBudget::default();
        let waits: Vec<_> = (0..6).map(|_| budget.grant(start).map(|wait| wait.as_millis())).collect();
        assert_eq!(waits, [Some(0), Some(250), Some(500), Some(1_000), Some(2_000), None]);
        assert_eq!(budget.grant(start + WINDOW), Some(Duration::ZERO));
    }
}
