//! What was decided lately, by key, in bounded memory.

use std::collections::BTreeMap;
use std::time::Duration;

use governor::clock::Reference;

use super::keyed::Key;
use crate::remembered::{Store, Tally, tree_bytes};

/// Entries of one generation. Two generations are kept: what is remembered lasts for one to two times the length of one,
/// or for as long as this many new ones take.
pub(super) const GENERATION: usize = 20_000;

/// How long a generation takes entries.
pub(super) const AGE: Duration = Duration::from_secs(60 * 60);

pub(super) struct Remembered<V, I> {
    young: BTreeMap<Key, V>,
    old: BTreeMap<Key, V>,
    since: I,
    tally: Tally,
}

impl<V: Copy, I: Reference> Remembered<V, I> {
    pub(super) fn new(store: Store, now: I) -> Self {
        Self { young: BTreeMap::new(), old: BTreeMap::new(), since: now, tally: Tally::of(store) }
    }

    pub(super) fn get(&mut self, key: &Key, now: I) -> Option<V> {
        self.age(now);
        self.young.get(key).or_else(|| self.old.get(key)).copied()
    }

    pub(super) fn put(&mut self, key: Key, value: V, now: I) {
        self.age(now);
        if self.young.len() >= GENERATION {
            self.turn(now);
        }
        self.young.insert(key, value);
        self.tell();
    }

    fn age(&mut self, now: I) {
        let age = Duration::from(now.duration_since(self.since));
        if age >= AGE {
            self.turn(now);
        }
        // Nothing was put in meanwhile: what is old now is twice that old.
        if age >= AGE * 2 {
            self.old = BTreeMap::new();
            self.tell();
        }
    }

    fn turn(&mut self, now: I) {
        self.old = std::mem::take(&mut self.young);
        self.since = now;
        self.tell();
    }

    fn tell(&mut self) {
        let entries = self.len();
        self.tally.is(entries, tree_bytes::<(Key, V)>(entries));
    }

    fn len(&self) -> usize {
        self.young.len() + self.old.len()
    }
}

#[cfg(test)]
mod tests {
    use governor::nanos::Nanos;

    use super::*;
    use crate::remembered::COUNTED_CALLS;

    fn at(length: Duration) -> Nanos {
        length.into()
    }

    fn key(n: usize) -> Key {
        u128::try_from(n).unwrap().to_be_bytes()
    }

    #[test]
    fn what_was_decided_is_remembered_for_an_hour_at_least_and_two_at_most() {
        let mut remembered = Remembered::new(COUNTED_CALLS, at(Duration::ZERO));
        let almost = AGE - Duration::from_secs(1);
        remembered.put(key(1), 'a', at(Duration::ZERO));
        remembered.put(key(2), 'b', at(almost));
        assert_eq!(remembered.get(&key(2), at(AGE)), Some('b'));
        assert_eq!(remembered.get(&key(2), at(almost + AGE)), Some('b'), "for an hour at least");
        assert_eq!(remembered.get(&key(1), at(AGE * 2)), None, "for two at most");
        remembered.put(key(3), 'c', at(AGE * 2));
        assert_eq!(remembered.get(&key(3), at(AGE * 9)), None, "a long silence ends both generations");
    }

    #[test]
    fn many_entries_push_the_oldest_out() {
        let now = at(Duration::ZERO);
        let mut remembered = Remembered::new(COUNTED_CALLS, now);
        (0..GENERATION * 5).for_each(|n| remembered.put(key(n), n, now));
        assert!(remembered.len() <= COUNTED_CALLS.most);
        assert_eq!(remembered.get(&key(0), now), None);
        assert_eq!(remembered.get(&key(GENERATION * 4), now), Some(GENERATION * 4));
    }
}
