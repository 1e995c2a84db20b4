//! The counts of one node.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::future::{BoxFuture, ready};
use tokio::time::Instant;
use uuid::Uuid;

use super::{CounterKey, Counters, Drawn, Lease, Refill};
use crate::remembered::{LEASES, TOTALS};
use crate::shared::expiring::Expiring;

#[derive(Default)]
pub(in crate::shared) struct LocalCounters(Mutex<Counts>);

struct Counts {
    totals: Expiring<CounterKey, u64>,
    leases: Expiring<CounterKey, Holders>,
}

impl Default for Counts {
    fn default() -> Self {
        Self { totals: Expiring::new(TOTALS), leases: Expiring::new(LEASES) }
    }
}

/// When each holder's lease ends.
type Holders = HashMap<Uuid, Instant>;

impl LocalCounters {
    pub(super) fn add_at(&self, key: CounterKey, n: u64, window: Duration, now: Instant) -> u64 {
        let mut counts = self.counts();
        let total = counts.totals.entry(key, now + window, now, || 0);
        *total = total.saturating_add(n);
        *total
    }

    pub(super) fn acquire_at(&self, key: CounterKey, holder: Uuid, limit: usize, ttl: Duration, now: Instant) -> Lease {
        let mut counts = self.counts();
        let ends_at = now + ttl;
        let holders = counts.leases.entry(key.clone(), ends_at, now, Holders::new);
        holders.retain(|_, ends_at| *ends_at > now);
        let others = holders.len() - usize::from(holders.contains_key(&holder));
        if others == holders.len() && others >= limit {
            return Lease::Refused { held: others };
        }
        holders.insert(holder, ends_at);
        counts.leases.extend(&key, ends_at);
        Lease::Granted { held: others + 1 }
    }

    pub(super) fn release_at(&self, key: &CounterKey, holder: Uuid, now: Instant) {
        let mut counts = self.counts();
        let Some(mut holders) = counts.leases.remove(key, now) else { return };
        holders.remove(&holder);
        if let Some(last) = holders.values().max().copied() {
            counts.leases.insert(key.clone(), holders, last, now);
        }
    }

    fn counts(&self) -> MutexGuard<'_, Counts> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Counters for LocalCounters {
    fn add(&self, key: CounterKey, n: u64, window: Duration) -> BoxFuture<'_, u64> {
        Box::pin(ready(self.add_at(key, n, window, Instant::now())))
    }

    fn draw(&self, _: CounterKey, _: Refill) -> BoxFuture<'_, Drawn> {
        Box::pin(ready(Drawn::Alone))
    }

    fn acquire(&self, key: CounterKey, holder: Uuid, limit: usize, ttl: Duration) -> BoxFuture<'_, Lease> {
        Box::pin(ready(self.acquire_at(key, holder, limit, ttl, Instant::now())))
    }

    fn release(&self, key: CounterKey, holder: Uuid) -> BoxFuture<'_, ()> {
        self.release_at(&key, holder, Instant::now());
        Box::pin(ready(()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: Duration = Duration::from_secs(60);

    #[test]
    fn a_window_begins_with_the_first_addition_and_ends_on_time() {
        let (counters, now) = (LocalCounters::default(), Instant::now());
        let key = CounterKey::vendor("characters", "voice");
        assert_eq!(counters.add_at(key.clone(), 2, MINUTE, now), 2);
        assert_eq!(counters.add_at(key.clone(), 3, MINUTE, now + MINUTE / 2), 5);
        assert_eq!(counters.add_at(key, 1, MINUTE, now + MINUTE), 1);
    }

    #[test]
    fn a_lease_that_is_not_renewed_is_free_again() {
        let (counters, now) = (LocalCounters::default(), Instant::now());
        let key = CounterKey::vendor("connections", "voice");
        let (one, two) = (Uuid::now_v7(), Uuid::now_v7());
        let acquire = |holder, now| counters.acquire_at(key.clone(), holder, 1, MINUTE, now);
        assert_eq!(acquire(one, now), Lease::Granted { held: 1 });
        assert_eq!(acquire(two, now), Lease::Refused { held: 1 });
        assert_eq!(acquire(one, now + MINUTE / 2), Lease::Granted { held: 1 }, "renewed");
        assert_eq!(acquire(two, now + MINUTE), Lease::Refused { held: 1 });
        assert_eq!(acquire(two, now + MINUTE * 3 / 2), Lease::Granted { held: 1 });
    }

    #[test]
    fn released_leases_leave_nothing_behind() {
        let (counters, now) = (LocalCounters::default(), Instant::now());
        let key = CounterKey::vendor("connections", "voice");
        for _ in 0..100 {
            let holder = Uuid::now_v7();
            counters.acquire_at(key.clone(), holder, 1, MINUTE, now);
            counters.release_at(&key, holder, now);
        }
        assert_eq!(counters.counts().leases.in_memory(), 0);
    }
}
