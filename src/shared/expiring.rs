//! A map whose entries expire: what the in-process stores are made of. Told the time.

use std::collections::HashMap;
use std::hash::Hash;
use std::time::Duration;

use tokio::time::Instant;

/// How often what has expired is removed. Until then it is there and not found.
const SWEEP_EVERY: Duration = Duration::from_secs(1);

/// Some 20 MB of the smallest entries. Beyond it the map forgets one entry for each new one: whoever can fill it
/// (strangers from many addresses) must not be able to fill the memory.
const CAPACITY: usize = 100_000;

#[derive(Debug)]
pub(super) struct Expiring<K, V> {
    entries: HashMap<K, Entry<V>>,
    swept_at: Option<Instant>,
    capacity: usize,
}

#[derive(Debug)]
struct Entry<V> {
    value: V,
    expires_at: Instant,
}

impl<K, V> Default for Expiring<K, V> {
    fn default() -> Self {
        Self { entries: HashMap::new(), swept_at: None, capacity: CAPACITY }
    }
}

impl<K: Hash + Eq + Clone, V> Expiring<K, V> {
    /// One that holds so many entries at most.
    pub(super) fn with_capacity(capacity: usize) -> Self {
        Self { capacity, ..Self::default() }
    }

    pub(super) fn get(&self, key: &K, now: Instant) -> Option<&V> {
        self.entries.get(key).filter(|entry| entry.expires_at > now).map(|entry| &entry.value)
    }

    /// Sets an entry; an older one of the key is replaced.
    pub(super) fn insert(&mut self, key: K, value: V, expires_at: Instant, now: Instant) {
        self.sweep(now);
        if self.entries.len() >= self.capacity
            && !self.entries.contains_key(&key)
            && let Some(any) = self.entries.keys().next().cloned()
        {
            self.entries.remove(&any);
        }
        self.entries.insert(key, Entry { value, expires_at });
    }

    /// The entry, made with `fresh` and its expiry if there is none. The expiry of one that is there does not change.
    pub(super) fn entry(&mut self, key: K, expires_at: Instant, now: Instant, fresh: impl FnOnce() -> V) -> &mut V {
        if self.get(&key, now).is_none() {
            self.insert(key.clone(), fresh(), expires_at, now);
        }
        &mut self.entries.get_mut(&key).expect("it is there, or was put there just now").value
    }

    /// Lets an entry live longer, never shorter.
    pub(super) fn extend(&mut self, key: &K, expires_at: Instant) {
        if let Some(entry) = self.entries.get_mut(key) {
            entry.expires_at = entry.expires_at.max(expires_at);
        }
    }

    /// Removes an entry and returns it, unless it had expired.
    pub(super) fn remove(&mut self, key: &K, now: Instant) -> Option<V> {
        self.entries.remove(key).filter(|entry| entry.expires_at > now).map(|entry| entry.value)
    }

    pub(super) fn iter(&self, now: Instant) -> impl Iterator<Item = (&K, &V)> {
        self.entries.iter().filter(move |(_, entry)| entry.expires_at > now).map(|(key, entry)| (key, &entry.value))
    }

    /// Entries in memory, expired ones included.
    #[cfg(test)]
    pub(super) fn in_memory(&self) -> usize {
        self.entries.len()
    }

    fn sweep(&mut self, now: Instant) {
        if self.swept_at.is_some_and(|at| now < at + SWEEP_EVERY) {
            return;
        }
        self.swept_at = Some(now);
        self.entries.retain(|_, entry| entry.expires_at > now);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn an_entry_is_gone_when_its_time_is_over() {
        let (mut map, now) = (Expiring::default(), Instant::now());
        map.insert("a", 1, now + SECOND, now);
        assert_eq!(map.get(&"a", now + SECOND / 2), Some(&1));
        assert_eq!(map.get(&"a", now + SECOND), None);
        assert_eq!(map.iter(now + SECOND).count(), 0);
        assert_eq!(map.remove(&"a", now + SECOND), None);
    }

    #[test]
    fn expired_entries_leave_the_memory() {
        let (mut map, now) = (Expiring::default(), Instant::now());
        for second in 0..100_u32 {
            let now = now + second * 2 * SECOND;
            map.insert(second, (), now + SECOND, now);
        }
        assert_eq!(map.in_memory(), 1);
    }

    #[test]
    fn a_full_map_forgets_one_for_each_new_one() {
        let (mut map, now) = (Expiring::with_capacity(10), Instant::now());
        for n in 0..1_000 {
            map.insert(n, (), now + SECOND, now);
            assert!(map.get(&n, now).is_some());
        }
        assert_eq!(map.in_memory(), 10);
    }
}
