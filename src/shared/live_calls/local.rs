//! The live calls of one node.

use std::sync::{Mutex, MutexGuard, PoisonError};

use frontdesk_schema::CallId;
use futures_util::future::{BoxFuture, ready};
use tokio::time::Instant;

use super::{Ended, HeartbeatLimits, LiveCall, LiveCalls, Whose};
use crate::remembered::{ENDED_CALLS, LIVE_CALLS};
use crate::shared::expiring::Expiring;

pub(in crate::shared) struct LocalLiveCalls {
    limits: HeartbeatLimits,
    calls: Mutex<Calls>,
}

struct Calls {
    known: Expiring<CallId, Beaten>,
    ended: Expiring<CallId, ()>,
}

struct Beaten {
    call: LiveCall,
    at: Instant,
}

impl LocalLiveCalls {
    pub(in crate::shared) fn new(limits: HeartbeatLimits) -> Self {
        let calls = Calls { known: Expiring::new(LIVE_CALLS), ended: Expiring::new(ENDED_CALLS) };
        Self { limits, calls: Mutex::new(calls) }
    }

    pub(super) fn beat_at(&self, beaten: &[LiveCall], now: Instant) {
        let mut calls = self.calls();
        for call in beaten {
            if calls.ended.get(&call.call, now).is_none() {
                let expires_at = now + self.limits.forgotten_after;
                calls.known.insert(call.call, Beaten { call: *call, at: now }, expires_at, now);
            }
        }
    }

    pub(super) fn end_at(&self, call: CallId, now: Instant) -> Ended {
        let mut calls = self.calls();
        calls.ended.insert(call, (), now + self.limits.end_remembered, now);
        if calls.known.remove(&call, now).is_some() { Ended::Now } else { Ended::Before }
    }

    pub(super) fn list_at(&self, whose: Whose, now: Instant) -> Vec<LiveCall> {
        self.find(now, |beaten| !self.is_lost(beaten, now) && whose.includes(&beaten.call))
    }

    fn lost_at(&self, now: Instant) -> Vec<LiveCall> {
        self.find(now, |beaten| self.is_lost(beaten, now))
    }

    fn is_lost(&self, beaten: &Beaten, now: Instant) -> bool {
        now - beaten.at >= self.limits.lost_after
    }

    fn find(&self, now: Instant, wanted: impl Fn(&Beaten) -> bool) -> Vec<LiveCall> {
        let calls = self.calls();
        calls.known.iter(now).map(|(_, beaten)| beaten).filter(|one| wanted(one)).map(|one| one.call).collect()
    }

    fn calls(&self) -> MutexGuard<'_, Calls> {
        self.calls.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl LiveCalls for LocalLiveCalls {
    fn beat(&self, calls: Vec<LiveCall>) -> BoxFuture<'_, ()> {
        self.beat_at(&calls, Instant::now());
        Box::pin(ready(()))
    }

    fn end(&self, call: CallId) -> BoxFuture<'_, Ended> {
        Box::pin(ready(self.end_at(call, Instant::now())))
    }

    fn list(&self, whose: Whose) -> BoxFuture<'_, Vec<LiveCall>> {
        Box::pin(ready(self.list_at(whose, Instant::now())))
    }

    fn count(&self, whose: Whose) -> BoxFuture<'_, usize> {
        Box::pin(ready(self.list_at(whose, Instant::now()).len()))
    }

    fn lost(&self) -> BoxFuture<'_, Vec<LiveCall>> {
        Box::pin(ready(self.lost_at(Instant::now())))
    }
}
