//! One quota, counted for each of many keys, in bounded memory.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use governor::clock::{Clock, Reference as _};
use governor::middleware::NoOpMiddleware;
use governor::state::keyed::DashMapStateStore;
use governor::{Quota, RateLimiter};

use crate::remembered::{Store, Tally};
use crate::shared::counters::Refill;

/// A keyed hash of whoever is counted: memory that is looked at tells no number and no address.
pub(super) type Key = [u8; 16];

/// Of keys that there is no room for.
pub(super) const GROUPS: usize = 256;

/// What a key takes in the table, in bytes: with its state, where tables are full to two thirds.
const ENTRY: usize = 50;

/// How often keys are dropped whose quota is whole again.
const SWEEP: Duration = Duration::from_secs(60);

/// The same while there is no room.
const SWEEP_WHEN_FULL: Duration = Duration::from_secs(1);

type Limiter<C> = RateLimiter<Key, DashMapStateStore<Key>, C, NoOpMiddleware<<C as Clock>::Instant>>;

/// Holds at most its capacity and 256 keys more: beyond it, everyone is counted in 256 groups, chosen by the keys.
/// Quotas stay in force, and whoever floods the server with keys shares his with few others.
pub(super) struct Keyed<C: Clock> {
    limiter: Limiter<C>,
    clock: C,
    refill: Refill,
    capacity: usize,
    swept: Mutex<Swept<C::Instant>>,
}

struct Swept<I> {
    at: I,
    tally: Tally,
}

impl<C: Clock + Clone> Keyed<C> {
    pub(super) fn new(quota: Quota, capacity: usize, store: Store, clock: C) -> Self {
        let refill = Refill { burst: quota.burst_size().get(), each: quota.replenish_interval() };
        let limiter = RateLimiter::new(quota, DashMapStateStore::default(), clock.clone());
        let longest = quota.burst_size_replenished_in() + SWEEP;
        let swept = Swept { at: clock.now(), tally: Tally::of(Store { longest, ..store }) };
        Self { limiter, refill, capacity, swept: Mutex::new(swept), clock }
    }

    /// The quota, for whoever counts it elsewhere too.
    pub(super) const fn refill(&self) -> Refill {
        self.refill
    }

    /// Counts one for a key.
    ///
    /// # Errors
    /// How long to wait when its quota is used up; nothing is counted then.
    pub(super) fn check(&self, key: &Key) -> Result<(), Duration> {
        let now = self.clock.now();
        let held = self.limiter.len();
        let full = held >= self.capacity;
        self.sweep(held, if full { SWEEP_WHEN_FULL } else { SWEEP }, now);
        let group;
        let key = if full && self.limiter.len() >= self.capacity {
            group = [key[0]; 16];
            &group
        } else {
            key
        };
        self.limiter.check_key(key).map_err(|until| until.wait_time_from(now))
    }

    /// How many keys are held.
    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        self.limiter.len()
    }

    /// Drops keys if it is time; `held` are there. Another one may come right after: the tally is behind by one.
    fn sweep(&self, held: usize, interval: Duration, now: C::Instant) {
        let mut swept = self.swept.lock().unwrap_or_else(PoisonError::into_inner);
        if Duration::from(now.duration_since(swept.at)) < interval {
            swept.tally.is(held, held * ENTRY);
            return;
        }
        swept.at = now;
        drop(swept);
        self.limiter.retain_recent();
        self.limiter.shrink_to_fit();
    }
}

#[cfg(test)]
mod tests {
    use std::num::NonZeroU32;

    use governor::clock::FakeRelativeClock;

    use super::*;
    use crate::remembered::RATES;

    fn keyed(capacity: usize) -> (Keyed<FakeRelativeClock>, FakeRelativeClock) {
        let clock = FakeRelativeClock::default();
        let quota = Quota::with_period(Duration::from_secs(10)).unwrap().allow_burst(NonZeroU32::new(2).unwrap());
        (Keyed::new(quota, capacity, RATES[0], clock.clone()), clock)
    }

    fn key(n: u32) -> Key {
        let mut key = [0xAA; 16];
        key[12..].copy_from_slice(&n.to_be_bytes());
        key
    }

    #[test]
    fn a_key_has_its_quota_and_gets_it_back() {
        let (keyed, clock) = keyed(10);
        assert_eq!(keyed.check(&key(1)), Ok(()));
        assert_eq!(keyed.check(&key(1)), Ok(()));
        assert_eq!(keyed.check(&key(1)), Err(Duration::from_secs(10)));
        assert_eq!(keyed.check(&key(2)), Ok(()), "another key has its own");
        clock.advance(Duration::from_secs(4));
        assert_eq!(keyed.check(&key(1)), Err(Duration::from_secs(6)));
        clock.advance(Duration::from_secs(6));
        assert_eq!(keyed.check(&key(1)), Ok(()));
    }

    #[test]
    fn keys_that_are_whole_again_are_dropped() {
        let (keyed, clock) = keyed(1_000);
        (0..100).for_each(|n| keyed.check(&key(n)).unwrap());
        assert_eq!(keyed.len(), 100);
        clock.advance(SWEEP);
        keyed.check(&key(1)).unwrap();
        assert_eq!(keyed.len(), 1);
    }

    #[test]
    fn a_flood_of_keys_is_counted_together_and_takes_no_more_room() {
        let (keyed, clock) = keyed(100);
        let passed = (0..10_000).filter(|n| keyed.check(&key(*n)).is_ok()).count();
        assert_eq!(passed, 100 + 2, "all of these keys are one group");
        assert_eq!(keyed.len(), 101);
        clock.advance(Duration::from_secs(60));
        assert_eq!(keyed.check(&key(20_000)), Ok(()));
        assert_eq!(keyed.len(), 1, "a full table is swept soon");
    }
}
