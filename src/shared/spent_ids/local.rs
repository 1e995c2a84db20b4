//! The ids that were spent on this node.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use futures_util::future::{BoxFuture, ready};
use tokio::time::Instant;

use super::{IdHash, Spent, SpentIds};
use crate::remembered::SPENT_IDS;
use crate::shared::expiring::Expiring;

pub(in crate::shared) struct LocalSpentIds(Mutex<Expiring<IdHash, ()>>);

impl Default for LocalSpentIds {
    fn default() -> Self {
        Self(Mutex::new(Expiring::new(SPENT_IDS)))
    }
}

impl LocalSpentIds {
    pub(super) fn spend_at(&self, id: IdHash, remembered: Duration, now: Instant) -> Spent {
        let mut spent = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if spent.get(&id, now).is_some() {
            return Spent::Before;
        }
        spent.insert(id, (), now + remembered, now);
        Spent::Now
    }
}

impl SpentIds for LocalSpentIds {
    fn spend(&self, id: &[u8], remembered: Duration) -> BoxFuture<'_, Spent> {
        Box::pin(ready(self.spend_at(IdHash::of(id), remembered, Instant::now())))
    }
}
