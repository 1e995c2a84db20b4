//! Whether to ask Redis at all: after a failure it is left alone for a second, then one question goes ahead of the others.
//!
//! ```text
//!          failed                    pause over, one admitted
//! Closed ─────────▶ Open (pause 1 s) ─────────────────────▶ Probing
//!    ▲               ▲  succeeded (an old question) ─▶ Closed   │
//!    │               └───────────────── failed ─────────────────┤
//!    └───────────────────────────────── succeeded ──────────────┘
//! ```
//!
//! Answers that come late, though in time, are a failure when there are three in a row: one question of a call's is answered
//! in time, the dozen that a ring asks one after the other is not. A probe's late answer is one as well.
//!
//! Told the time, so that it tests without waiting.

use std::time::Duration;

use tokio::time::Instant;

/// How long Redis is left alone after a failure. Callers that ask meanwhile go on without it at once.
const PAUSE: Duration = Duration::from_secs(1);

/// A probe that nobody reports on counts as lost after this; twice the longest timeout that can be configured.
const PROBE: Duration = Duration::from_secs(10);

/// So many late answers in a row are a failure.
const MOST_LATE: u32 = 3;

#[derive(Debug, Default)]
pub(crate) struct Circuit {
    state: State,
    /// Late answers since the last one that was not.
    late: u32,
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum State {
    #[default]
    Closed,
    Open {
        since: Instant,
        until: Instant,
    },
    Probing {
        since: Instant,
        until: Instant,
    },
}

/// A change worth a line in the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Change {
    Broke,
    Mended { after: Duration },
}

impl Circuit {
    /// Whether a question may be asked now.
    pub(crate) fn admits(&mut self, now: Instant) -> bool {
        match self.state {
            State::Closed => true,
            State::Open { since, until } | State::Probing { since, until } if now >= until => {
                self.state = State::Probing { since, until: now + PROBE };
                true
            }
            State::Open { .. } | State::Probing { .. } => false,
        }
    }

    pub(crate) fn succeeded(&mut self, now: Instant) -> Option<Change> {
        self.late = 0;
        let since = self.broken_since()?;
        self.state = State::Closed;
        Some(Change::Mended { after: now - since })
    }

    /// An answer that came late.
    pub(crate) fn came_late(&mut self, now: Instant) -> Option<Change> {
        self.late = self.late.saturating_add(1);
        let is_enough = self.late >= MOST_LATE || self.broken_since().is_some();
        if is_enough { self.failed(now) } else { None }
    }

    pub(crate) fn failed(&mut self, now: Instant) -> Option<Change> {
        self.late = 0;
        let broken = self.broken_since();
        self.state = State::Open { since: broken.unwrap_or(now), until: now + PAUSE };
        broken.is_none().then_some(Change::Broke)
    }

    /// Somebody whom this admitted has not waited for an answer, so that nothing is known: the next one may ask.
    pub(crate) const fn unanswered(&mut self, now: Instant) {
        if let State::Probing { since, .. } = self.state {
            self.state = State::Open { since, until: now };
        }
    }

    /// Whether Redis has failed somebody after this one asked. Who has waited in a line since need not try any more.
    pub(crate) fn has_failed_since(&self, asked_at: Instant) -> bool {
        matches!(self.state, State::Open { until, .. } if until - PAUSE >= asked_at)
    }

    /// Since when Redis has not answered.
    pub(crate) const fn broken_since(&self) -> Option<Instant> {
        match self.state {
            State::Closed => None,
            State::Open { since, .. } | State::Probing { since, .. } => Some(since),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn after_a_failure_redis_is_left_alone_and_then_probed_once() {
        let (mut circuit, now) = (Circuit::default(), Instant::now());
        assert!(circuit.admits(now) && circuit.admits(now));
        assert_eq!(circuit.failed(now), Some(Change::Broke));
        assert!(!circuit.admits(now + PAUSE - Duration::from_millis(1)));
        assert!(circuit.admits(now + PAUSE), "one goes ahead");
        assert!(!circuit.admits(now + PAUSE), "the others wait for it");
    }

    #[test]
    fn a_probe_decides() {
        let (mut circuit, now) = (Circuit::default(), Instant::now());
        circuit.failed(now);
        assert!(circuit.admits(now + PAUSE));
        assert_eq!(circuit.failed(now + PAUSE), None, "it was broken before");
        assert!(!circuit.admits(now + PAUSE));
        assert!(circuit.admits(now + 2 * PAUSE));
        assert_eq!(circuit.succeeded(now + 2 * PAUSE), Some(Change::Mended { after: 2 * PAUSE }));
        assert!(circuit.admits(now + 2 * PAUSE) && circuit.broken_since().is_none());
        assert_eq!(circuit.succeeded(now + 2 * PAUSE), None);
    }

    #[test]
    fn a_probe_that_was_given_up_lets_the_next_one_ask() {
        let (mut circuit, now) = (Circuit::default(), Instant::now());
        circuit.unanswered(now);
        assert!(circuit.admits(now), "nothing was broken");
        circuit.failed(now);
        assert!(circuit.admits(now + PAUSE) && !circuit.admits(now + PAUSE));
        circuit.unanswered(now + PAUSE);
        assert!(circuit.admits(now + PAUSE) && !circuit.admits(now + PAUSE));
    }

    #[test]
    fn three_late_answers_in_a_row_are_a_failure_and_a_late_probe_is_one() {
        let (mut circuit, now) = (Circuit::default(), Instant::now());
        for _ in 0..5 {
            assert_eq!((circuit.came_late(now), circuit.came_late(now)), (None, None));
            assert_eq!(circuit.succeeded(now), None, "a quick one");
        }
        assert_eq!((circuit.came_late(now), circuit.came_late(now)), (None, None));
        assert_eq!(circuit.came_late(now), Some(Change::Broke));
        assert!(!circuit.admits(now));
        assert!(circuit.admits(now + PAUSE));
        assert_eq!(circuit.came_late(now + PAUSE), None, "it was broken before");
        assert!(!circuit.admits(now + PAUSE), "and is left alone for another second");
        assert!(circuit.admits(now + 2 * PAUSE));
        assert_eq!(circuit.succeeded(now + 2 * PAUSE), Some(Change::Mended { after: 2 * PAUSE }));
    }

    #[test]
    fn who_waited_in_line_when_redis_failed_does_not_try_any_more() {
        let (mut circuit, now) = (Circuit::default(), Instant::now());
        assert!(!circuit.has_failed_since(now));
        circuit.failed(now);
        assert!(circuit.has_failed_since(now - PAUSE) && circuit.has_failed_since(now));
        assert!(circuit.admits(now + PAUSE));
        assert!(!circuit.has_failed_since(now + PAUSE), "the probe goes on");
    }

    #[test]
    fn a_probe_that_nobody_reports_on_does_not_block_for_ever() {
        let (mut circuit, now) = (Circuit::default(), Instant::now());
        circuit.failed(now);
        assert!(circuit.admits(now + PAUSE));
        assert!(!circuit.admits(now + PAUSE + PROBE - Duration::from_millis(1)));
        assert!(circuit.admits(now + PAUSE + PROBE));
    }
}
