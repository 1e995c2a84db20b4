//! The caller's pace: somebody who pauses for 600 ms in the middle of a sentence is not finished after 400.
//!
//! Remembers the pauses within the last turns and waits a little longer than all but the longest of them. A caller who
//! never pauses is answered sooner.

use std::collections::VecDeque;
use std::time::Duration;

use crate::settings::TurnSettings;

/// Observations kept: the last few turns of an ordinary conversation.
const REMEMBERED: usize = 8;

/// Fewer observations than this say nothing about a person.
const ENOUGH: usize = 3;

/// How much longer than a usual pause the agent waits.
const MARGIN: Duration = Duration::from_millis(150);

#[derive(Debug)]
pub struct Pace {
    usual: Duration,
    least: Duration,
    most: Duration,
    pauses: VecDeque<Duration>,
}

impl Pace {
    pub fn new(settings: &TurnSettings) -> Self {
        Self {
            usual: settings.patience,
            least: settings.patience_least,
            most: settings.patience_most,
            pauses: VecDeque::new(),
        }
    }

    /// The caller paused for this long and went on; zero for a turn without a pause.
    pub fn paused(&mut self, pause: Duration) {
        if self.pauses.len() == REMEMBERED {
            self.pauses.pop_front();
        }
        self.pauses.push_back(pause);
    }

    /// The turn was taken to be over and the caller went on after this long: counts twice, for it was heard.
    pub fn was_cut(&mut self, pause: Duration) {
        self.paused(pause);
        self.paused(pause);
    }

    /// How long to wait after the last word of what sounds finished.
    pub fn patience(&self) -> Duration {
        if self.pauses.len() < ENOUGH {
            return self.usual;
        }
        let mut pauses: Vec<_> = self.pauses.iter().copied().collect();
        pauses.sort_unstable();
        // The longest one may have been a cough or a door.
        let typical = pauses[pauses.len() - 2];
        (typical + MARGIN).clamp(self.least, self.most)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::Settings;

    #[track_caller]
    fn check(pauses_ms: &[u64], expected_ms: u64) {
        let mut pace = Pace::new(&Settings::default().turn);
        pauses_ms.iter().for_each(|ms| pace.paused(Duration::from_millis(*ms)));
        assert_eq!(pace.patience().as_millis(), u128::from(expected_ms), "{pauses_ms:?}");
    }

    #[test]
    fn patience_follows_the_callers_pauses() {
        check(&[], 400);
        check(&[700, 700], 400);
        check(&[600, 500, 550], 700);
        check(&[0, 0, 0], 300);
        check(&[0, 0, 5_000], 300);
        check(&[3_000, 3_000, 3_000], 900);
        check(&[900, 900, 900, 0, 0, 0, 0, 0, 0, 0, 0], 300);
    }

    #[test]
    fn being_cut_off_twice_is_enough_to_be_waited_for() {
        let mut pace = Pace::new(&Settings::default().turn);
        pace.was_cut(Duration::from_millis(500));
        assert_eq!(pace.patience(), Duration::from_millis(400));
        pace.was_cut(Duration::from_millis(500));
        assert_eq!(pace.patience(), Duration::from_millis(650));
    }
}
