//! A map whose entries expire: what the in-process stores are made of. Told the time.
//!
//! A tree and no hash table: it grows by an entry at a time and gives back what it does not need, where a table of a
//! hundred thousand entries doubles at once, while calls wait for it, and never shrinks.

use std::collections::BTreeMap;
use std::time::Duration;

use tokio::time::Instant;

use crate::remembered::{Store, Tally, tree_bytes};

/// What has expired is there and not found until it is removed. A look at every entry is worth it when there are
/// new ones for an eighth of them, and not more often than this.
const SWEEP_EVERY: Duration = Duration::from_secs(1);

/// With few new ones it is removed after this, at the next one.
const SWEEP_AT_LATEST: Duration = Duration::from_secs(60);

/// The share of a full map that is forgotten at once, one in so many.
const SHARE: usize = 8;

/// Holds what its [`Store`] may at most. Beyond it the map forgets what would expire soonest: whoever can fill it (strangers
/// from many addresses) must not be able to fill the memory.
pub(crate) struct Expiring<K, V> {
    entries: BTreeMap<K, Entry<V>>,
    swept_at: Option<Instant>,
    /// Entries since then.
    fresh: usize,
    capacity: usize,
    /// What a value takes beside its entry, in bytes.
    weigh: fn(&V) -> usize,
    /// That of all values.
    beside: usize,
    tally: Tally,
}

struct Entry<V> {
    value: V,
    expires_at: Instant,
}

impl<K: Ord + Clone, V> Expiring<K, V> {
    pub(crate) fn new(store: Store) -> Self {
        Self::weighing(store, |_| 0)
    }

    /// One whose values take so many bytes beside their entries. A value that is changed in place weighs what it did.
    pub(crate) fn weighing(store: Store, weigh: fn(&V) -> usize) -> Self {
        let (capacity, tally) = (store.most, Tally::of(store));
        Self { entries: BTreeMap::new(), swept_at: None, fresh: 0, capacity, weigh, beside: 0, tally }
    }

    pub(crate) fn get(&self, key: &K, now: Instant) -> Option<&V> {
        self.entries.get(key).filter(|entry| entry.expires_at > now).map(|entry| &entry.value)
    }

    /// Sets an entry; an older one of the key is replaced.
    pub(crate) fn insert(&mut self, key: K, value: V, expires_at: Instant, now: Instant) {
        self.sweep_now_and_then(now);
        if self.entries.len() >= self.capacity && !self.entries.contains_key(&key) {
            self.make_room();
        }
        self.fresh += 1;
        self.beside += (self.weigh)(&value);
        if let Some(replaced) = self.entries.insert(key, Entry { value, expires_at }) {
            self.beside -= (self.weigh)(&replaced.value);
        }
        self.tell();
    }

    /// The entry, made with `fresh` and its expiry if there is none. The expiry of one that is there does not change.
    pub(crate) fn entry(&mut self, key: K, expires_at: Instant, now: Instant, fresh: impl FnOnce() -> V) -> &mut V {
        if self.get(&key, now).is_none() {
            self.insert(key.clone(), fresh(), expires_at, now);
        }
        &mut self.entries.get_mut(&key).expect("it is there, or was put there just now").value
    }

    /// Lets an entry live longer, never shorter.
    pub(crate) fn extend(&mut self, key: &K, expires_at: Instant) {
        if let Some(entry) = self.entries.get_mut(key) {
            entry.expires_at = entry.expires_at.max(expires_at);
        }
    }

    /// Removes an entry and returns it, unless it had expired.
    pub(crate) fn remove(&mut self, key: &K, now: Instant) -> Option<V> {
        let removed = self.entries.remove(key)?;
        self.beside -= (self.weigh)(&removed.value);
        self.tell();
        (removed.expires_at > now).then_some(removed.value)
    }

    pub(crate) fn iter(&self, now: Instant) -> impl Iterator<Item = (&K, &V)> {
        self.entries.iter().filter(move |(_, entry)| entry.expires_at > now).map(|(key, entry)| (key, &entry.value))
    }

    /// Entries in memory, expired ones included.
    #[cfg(test)]
    pub(crate) fn in_memory(&self) -> usize {
        self.entries.len()
    }

    fn sweep_now_and_then(&mut self, now: Instant) {
        let since = self.swept_at.map_or(Duration::MAX, |at| now.saturating_duration_since(at));
        let many = self.fresh >= self.entries.len() / SHARE;
        if since >= SWEEP_AT_LATEST || (since >= SWEEP_EVERY && many) {
            (self.swept_at, self.fresh) = (Some(now), 0);
            self.retain(|entry| entry.expires_at > now);
        }
    }

    /// Forgets a share of all entries, those that would expire soonest.
    fn make_room(&mut self) {
        let mut ends: Vec<_> = self.entries.values().map(|entry| entry.expires_at).collect();
        let mut surplus = ends.len().div_ceil(SHARE);
        let last = *ends.select_nth_unstable(surplus - 1).1;
        self.retain(|entry| {
            let goes = surplus > 0 && entry.expires_at <= last;
            surplus -= usize::from(goes);
            !goes
        });
    }

    fn retain(&mut self, mut stays: impl FnMut(&Entry<V>) -> bool) {
        let (weigh, beside) = (self.weigh, &mut self.beside);
        self.entries.retain(|_, entry| {
            let stays = stays(entry);
            if !stays {
                *beside -= weigh(&entry.value);
            }
            stays
        });
    }

    fn tell(&mut self) {
        let entries = self.entries.len();
        self.tally.is(entries, tree_bytes::<(K, Entry<V>)>(entries) + self.beside);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    const fn store(most: usize) -> Store {
        Store { name: "test", most, longest: SECOND }
    }

    #[test]
    fn an_entry_is_gone_when_its_time_is_over() {
        let (mut map, now) = (Expiring::new(store(10)), Instant::now());
        map.insert("a", 1, now + SECOND, now);
        assert_eq!(map.get(&"a", now + SECOND / 2), Some(&1));
        assert_eq!(map.get(&"a", now + SECOND), None);
        assert_eq!(map.iter(now + SECOND).count(), 0);
        assert_eq!(map.remove(&"a", now + SECOND), None);
    }

    #[test]
    fn expired_entries_leave_the_memory() {
        let (mut map, now) = (Expiring::new(store(10)), Instant::now());
        for second in 0..100_u32 {
            let now = now + second * 2 * SECOND;
            map.insert(second, (), now + SECOND, now);
        }
        assert_eq!(map.in_memory(), 1);
    }

    #[test]
    fn where_little_comes_in_what_has_expired_leaves_within_a_minute() {
        let (mut map, now) = (Expiring::new(store(1_000)), Instant::now());
        (0..800).for_each(|n| map.insert(n, (), now + SECOND * 2, now));
        map.insert(800, (), now + SECOND * 100, now + SECOND);
        map.insert(801, (), now + SECOND * 100, now + SECOND * 60);
        assert_eq!(map.in_memory(), 802, "not every entry is looked at for each new one");
        map.insert(802, (), now + SECOND * 100, now + SECOND * 61);
        assert_eq!(map.in_memory(), 3);
    }

    #[test]
    fn a_full_map_forgets_what_would_expire_soonest() {
        let (mut map, now) = (Expiring::new(store(80)), Instant::now());
        for n in (0..1_000_u32).rev() {
            // The keys go down, so no order of keys helps.
            let at = now + SECOND / 1_000 * (1_000 - n);
            map.insert(n, (), at + SECOND * 10, at);
            assert!(map.in_memory() <= 80);
            assert!((n..1_000.min(n + 70)).all(|newer| map.get(&newer, at).is_some()), "the newest are there: {n}");
        }
    }

    #[test]
    fn of_entries_that_expire_together_a_full_map_keeps_most() {
        let (mut map, now) = (Expiring::new(store(80)), Instant::now());
        for n in 0..1_000 {
            map.insert(n, (), now + SECOND, now);
            assert!(map.get(&n, now).is_some());
        }
        assert!((70..=80).contains(&map.in_memory()));
    }

    #[test]
    fn what_values_weigh_is_known_whatever_becomes_of_them() {
        let now = Instant::now();
        let mut map = Expiring::weighing(store(10), |value: &Vec<u8>| value.len());
        let weigh = |map: &Expiring<u32, Vec<u8>>| map.entries.values().map(|entry| entry.value.len()).sum::<usize>();
        for n in 0..100_u32 {
            let now = now + SECOND / 4 * n;
            map.insert(n % 30, vec![0; n as usize], now + SECOND * (1 + n % 3), now);
            if n % 5 == 0 {
                map.remove(&(n / 2 % 30), now);
            }
            assert_eq!(map.beside, weigh(&map));
        }
        assert!(map.beside > 0);
    }
}
