//! How a drain goes: what is told of it, and when it is stuck. Pure.

use std::time::Duration;

use tokio::time::Instant;

/// So often the log says how many calls are left.
const TELL_EVERY: Duration = Duration::from_secs(10);

/// A drain that has used so much of its time is stuck: the calls that are left will most likely be handed over.
const STUCK_AFTER: f64 = 0.8;

/// What there is to tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Told {
    Nothing,
    Progress,
    /// For the first time.
    Stuck,
}

/// A drain under way.
pub(super) struct Draining {
    began: Instant,
    limit: Duration,
    told_at: Instant,
    is_stuck: bool,
}

impl Draining {
    pub(super) const fn begun(limit: Duration, now: Instant) -> Self {
        Self { began: now, limit, told_at: now, is_stuck: false }
    }

    /// Calls are still live.
    pub(super) fn goes_on(&mut self, now: Instant) -> Told {
        let elapsed = now - self.began;
        if !self.is_stuck && elapsed >= self.limit.mul_f64(STUCK_AFTER) {
            (self.is_stuck, self.told_at) = (true, now);
            return Told::Stuck;
        }
        if now - self.told_at >= TELL_EVERY {
            self.told_at = now;
            return Told::Progress;
        }
        Told::Nothing
    }

    /// What is left of its time.
    pub(super) fn left(&self, now: Instant) -> Duration {
        self.limit.saturating_sub(now - self.began)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drain_is_told_every_ten_seconds_and_once_as_stuck() {
        let (began, second) = (Instant::now(), Duration::from_secs(1));
        let mut draining = Draining::begun(60 * second, began);
        let told: Vec<_> = (1..=60).map(|n| (n, draining.goes_on(began + n * second))).collect();
        let told: Vec<_> = told.into_iter().filter(|(_, told)| *told != Told::Nothing).collect();
        let progress = [10, 20, 30, 40, 58].map(|n| (n, Told::Progress));
        assert_eq!(told, [&progress[..4], &[(48, Told::Stuck)], &progress[4..]].concat());
        assert_eq!(draining.left(began + 59 * second), second);
        assert_eq!(draining.left(began + 61 * second), Duration::ZERO);
    }
}
