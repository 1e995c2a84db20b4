//! How long the model takes to its first token these days: the ground on which a second request is sent after a first
//! that is late.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// Observations remembered. At a few hundred calls that is the last ten seconds; at one call, its last ten minutes.
const REMEMBERED: usize = 64;

/// Fewer observations than this are luck, not an estimate.
const FEWEST: usize = 8;

/// The latest first-token latencies of one model, in this process. Shared by all calls on all threads; the lock is held
/// for as long as 64 numbers take to copy.
#[derive(Debug, Default)]
pub struct FirstTokens(Mutex<Latest>);

#[derive(Debug)]
struct Latest {
    took: [Duration; REMEMBERED],
    /// How many of them have been filled.
    filled: usize,
    /// Where the next one goes.
    next: usize,
}

impl Default for Latest {
    fn default() -> Self {
        Self { took: [Duration::ZERO; REMEMBERED], filled: 0, next: 0 }
    }
}

impl FirstTokens {
    pub fn new() -> Self {
        Self::default()
    }

    /// A request had its first token so long after it was sent.
    ///
    /// One that was given up before its first token may be observed with the time it had: it took at least that long,
    /// and leaving it out would make a slow model look fast.
    pub fn observe(&self, took: Duration) {
        let mut latest = self.latest();
        let next = latest.next;
        latest.took[next] = took;
        latest.next = (next + 1) % REMEMBERED;
        latest.filled = (latest.filled + 1).min(REMEMBERED);
    }

    /// Half of the latest requests were faster; `None` before there is enough to say so.
    pub fn median(&self) -> Option<Duration> {
        self.quantile(0.5)
    }

    /// The time within which this share (0 to 1) of the latest requests had their first token: the nearest rank, always
    /// one that was really observed. `None` before eight have been observed.
    pub fn quantile(&self, share: f64) -> Option<Duration> {
        let (mut took, filled) = {
            let latest = self.latest();
            (latest.took, latest.filled)
        };
        if filled < FEWEST {
            return None;
        }
        let took = &mut took[..filled];
        let rank = (share.clamp(0.0, 1.0) * filled as f64).ceil() as usize;
        let (_, ranked, _) = took.select_nth_unstable(rank.clamp(1, filled) - 1);
        Some(*ranked)
    }

    fn latest(&self) -> MutexGuard<'_, Latest> {
        // Nothing that is done under the lock can leave it half done.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn ms(ms: u64) -> Duration {
        Duration::from_millis(ms)
    }

    fn after(observed: impl IntoIterator<Item = u64>) -> FirstTokens {
        let tokens = FirstTokens::new();
        observed.into_iter().for_each(|took| tokens.observe(ms(took)));
        tokens
    }

    #[test]
    fn nothing_is_said_before_there_is_enough_to_say_it() {
        assert_eq!(after(1..8).median(), None);
        assert_eq!(after(1..9).median(), Some(ms(4)));
    }

    #[test]
    fn only_the_latest_count() {
        let tokens = after((0..64).map(|_| 2_000).chain((0..64).map(|_| 300)));
        assert_eq!(tokens.quantile(1.0), Some(ms(300)));
        tokens.observe(ms(900));
        assert_eq!((tokens.median(), tokens.quantile(1.0)), (Some(ms(300)), Some(ms(900))));
    }

    #[test]
    fn threads_lose_no_observation() {
        let tokens = FirstTokens::new();
        std::thread::scope(|scope| {
            for thread in 0..4 {
                let tokens = &tokens;
                scope.spawn(move || (0..16).for_each(|i| tokens.observe(ms(thread * 16 + i))));
            }
        });
        assert_eq!(
            (tokens.quantile(0.0), tokens.median(), tokens.quantile(1.0)),
            (Some(ms(0)), Some(ms(31)), Some(ms(63)))
        );
    }

    proptest! {
        #[test]
        fn quantiles_are_those_of_a_sorted_list(
            observed in prop::collection::vec(0_u64..5_000, 8..200),
            share in 0.0_f64..=1.0,
        ) {
            let mut latest = observed[observed.len().saturating_sub(64)..].to_vec();
            latest.sort_unstable();
            let rank = ((share * latest.len() as f64).ceil() as usize).clamp(1, latest.len());
            prop_assert_eq!(after(observed).quantile(share), Some(ms(latest[rank - 1])));
        }
    }
}
