//! A record that PostgreSQL refuses for no known reason is offered some more times before it is set aside.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::{Mutex, PoisonError};

/// With the waits of the journal's delivery: about forty seconds.
const TRIES: u32 = 12;

/// How often the record in doubt was tried. Records come in order, so that one is in doubt at a time.
#[derive(Default)]
pub(super) struct Doubts(Mutex<(u64, u32)>);

impl Doubts {
    /// Counts a try of this record.
    pub(super) fn may_try_again(&self, record: &[u8]) -> bool {
        let mut hasher = DefaultHasher::new();
        record.hash(&mut hasher);
        let record = hasher.finish();
        let mut doubt = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *doubt = if doubt.0 == record { (record, doubt.1 + 1) } else { (record, 1) };
        doubt.1 < TRIES
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_record_has_its_tries() {
        let doubts = Doubts::default();
        for record in [b"one", b"two"] {
            assert!((1..TRIES).all(|_| doubts.may_try_again(record)));
            assert!(!doubts.may_try_again(record));
        }
    }
}
