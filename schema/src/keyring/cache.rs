//! Unwrapped keys that are likely to be needed again: a bounded number, each for a bounded time.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;

use crate::ids::TenantId;

/// Keys by tenant. A key that leaves is wiped as soon as nobody works with it any more.
pub(super) struct Cache<K> {
    held: HashMap<TenantId, Held<K>>,
    capacity: usize,
    /// After this a key is read anew, so that one erased through another server leaves this one's memory too.
    longest: Duration,
    uses: u64,
}

struct Held<K> {
    key: Arc<K>,
    since: Instant,
    last_use: u64,
}

impl<K> Cache<K> {
    pub(super) fn new(capacity: usize, longest: Duration) -> Self {
        assert!(capacity > 0, "a cache without room would never hold the key just read");
        Self { held: HashMap::new(), capacity, longest, uses: 0 }
    }

    pub(super) fn get(&mut self, tenant: TenantId, now: Instant) -> Option<Arc<K>> {
        let longest = self.longest;
        self.held.retain(|_, held| now.duration_since(held.since) < longest);
        self.uses += 1;
        let held = self.held.get_mut(&tenant)?;
        held.last_use = self.uses;
        Some(Arc::clone(&held.key))
    }

    /// Takes the key in, for the one used longest ago if there is no room.
    pub(super) fn put(&mut self, tenant: TenantId, key: Arc<K>, now: Instant) {
        self.uses += 1;
        if self.held.len() >= self.capacity && !self.held.contains_key(&tenant) {
            let oldest = self.held.iter().min_by_key(|(_, held)| held.last_use).map(|(tenant, _)| *tenant);
            oldest.map(|oldest| self.held.remove(&oldest));
        }
        self.held.insert(tenant, Held { key, since: now, last_use: self.uses });
    }

    pub(super) fn forget(&mut self, tenant: TenantId) {
        self.held.remove(&tenant);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LONGEST: Duration = Duration::from_secs(60);

    fn tenants() -> [TenantId; 3] {
        ["north", "south", "east"].map(TenantId::from_slug)
    }

    #[test]
    fn the_key_used_longest_ago_makes_room() {
        let [north, south, east] = tenants();
        let now = Instant::now();
        let mut cache = Cache::new(2, LONGEST);
        let first = Arc::new(1);
        cache.put(north, Arc::clone(&first), now);
        cache.put(south, Arc::new(2), now);
        assert_eq!(cache.get(south, now).as_deref(), Some(&2));
        cache.put(east, Arc::new(3), now);
        assert_eq!(cache.get(north, now), None);
        assert_eq!(Arc::strong_count(&first), 1, "nobody holds it, so dropping it would wipe it");
        assert_eq!((cache.get(south, now).as_deref(), cache.get(east, now).as_deref()), (Some(&2), Some(&3)));
    }

    #[test]
    fn replacing_a_key_takes_nobody_elses_room() {
        let [north, south, _] = tenants();
        let now = Instant::now();
        let mut cache = Cache::new(2, LONGEST);
        cache.put(north, Arc::new(1), now);
        cache.put(south, Arc::new(2), now);
        cache.put(south, Arc::new(3), now);
        assert_eq!((cache.get(north, now).as_deref(), cache.get(south, now).as_deref()), (Some(&1), Some(&3)));
    }

    #[test]
    fn a_key_leaves_when_its_time_is_over_or_it_is_forgotten() {
        let [north, south, _] = tenants();
        let now = Instant::now();
        let mut cache = Cache::new(2, LONGEST);
        cache.put(north, Arc::new(1), now);
        cache.put(south, Arc::new(2), now + LONGEST / 2);
        assert_eq!(cache.get(south, now + LONGEST).as_deref(), Some(&2));
        assert_eq!(cache.held.len(), 1, "the other is gone although nobody asked for it");
        cache.forget(south);
        assert_eq!(cache.get(south, now + LONGEST), None);
    }
}
