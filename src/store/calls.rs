//! The last calls, newest last.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, Utc};
use frontdesk_actors::call::summary::{CallBegun, CallOutcome, CallSummary, TurnTaken};
use frontdesk_actors::store::{CallLog, StoreResult};
use frontdesk_schema::{CallId, TenantId};
use futures_util::future;

/// About a week of a busy server, some 10 KB each.
const KEPT: usize = 10_000;

/// Keeps the last 10,000 summaries; older ones are forgotten.
#[derive(Default)]
pub struct MemoryCallLog(Mutex<VecDeque<CallSummary>>);

impl MemoryCallLog {
    /// A copy of all summaries, oldest first.
    pub fn all(&self) -> Vec<CallSummary> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }

    pub fn find(&self, call: CallId) -> Option<CallSummary> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).iter().rev().find(|known| known.call == call).cloned()
    }

    fn keep(&self, summary: CallSummary) {
        let mut calls = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = calls.iter_mut().rev().find(|known| known.call == summary.call) {
            // A later life goes on where one that was handed over ended.
            if known.may_come_back && known.life < summary.life {
                let turns = std::mem::take(&mut known.turns);
                *known = CallSummary { turns: turns.into_iter().chain(summary.turns).collect(), ..summary };
            }
            return;
        }
        if calls.len() == KEPT {
            calls.pop_front();
        }
        calls.push_back(summary);
    }
}

/// For the demo and for tests: a summary has all of its turns, so nothing else needs keeping.
impl CallLog for MemoryCallLog {
    fn begun(&self, _: CallBegun) -> StoreResult<'_, ()> {
        Box::pin(future::ready(Ok(())))
    }

    fn turn(&self, _: TurnTaken) -> StoreResult<'_, ()> {
        Box::pin(future::ready(Ok(())))
    }

    fn ended_by_carrier(&self, _: TenantId, _: CallId, _: DateTime<Utc>) -> StoreResult<'_, ()> {
        Box::pin(future::ready(Ok(())))
    }

    fn concluded(&self, _: TenantId, call: CallId, outcome: CallOutcome, _: DateTime<Utc>) -> StoreResult<'_, ()> {
        let mut calls = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let goes_on = |known: &&mut CallSummary| {
            known.call == call && matches!(known.outcome, CallOutcome::HandedOver | CallOutcome::MessageMode)
        };
        if let Some(known) = calls.iter_mut().rev().find(goes_on) {
            known.outcome = outcome;
        }
        Box::pin(future::ready(Ok(())))
    }

    fn finished(&self, summary: CallSummary) -> StoreResult<'_, ()> {
        self.keep(summary);
        Box::pin(future::ready(Ok(())))
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use frontdesk_actors::call::tally::Tally;
    use frontdesk_actors::store::CarrierCallId;

    fn summary(call: CallId, outcome: CallOutcome) -> CallSummary {
        CallSummary {
            call,
            carrier_call: CarrierCallId::new("CA1"),
            tenant: TenantId::from_slug("a"),
            caller: None,
            started_at: chrono::DateTime::UNIX_EPOCH,
            life: 0,
            duration: Duration::from_secs(1),
            outcome,
            may_come_back: outcome.may_come_back(),
            turns: Vec::new(),
            tally: Tally::default(),
        }
    }

    #[test]
    fn the_first_summary_of_a_call_stands() {
        let log = MemoryCallLog::default();
        let call = CallId::new();
        log.keep(summary(call, CallOutcome::CallerHungUp));
        log.keep(summary(call, CallOutcome::Failed));
        assert_eq!(log.all().len(), 1);
        assert_eq!(log.find(call).map(|s| s.outcome), Some(CallOutcome::CallerHungUp));
    }

    #[test]
    fn a_call_that_was_handed_over_ends_as_it_is_concluded_or_as_its_next_life_does() {
        let log = MemoryCallLog::default();
        let [taken, back] = [CallId::new(), CallId::new()];
        for call in [taken, back] {
            log.keep(summary(call, CallOutcome::HandedOver));
        }
        for outcome in [CallOutcome::Transferred, CallOutcome::CallerHungUp] {
            drop(log.concluded(TenantId::from_slug("a"), taken, outcome, DateTime::UNIX_EPOCH));
        }
        log.keep(CallSummary { life: 1, ..summary(back, CallOutcome::AgentHungUp) });
        assert_eq!(log.find(taken).map(|s| s.outcome), Some(CallOutcome::Transferred));
        assert_eq!(log.find(back).map(|s| s.outcome), Some(CallOutcome::AgentHungUp));
    }

    #[test]
    fn the_oldest_call_makes_room_for_the_newest() {
        let log = MemoryCallLog::default();
        let calls: Vec<_> = (0..=KEPT).map(|_| CallId::new()).collect();
        let mut kept = log.0.lock().unwrap();
        kept.extend(calls[..KEPT].iter().map(|call| summary(*call, CallOutcome::CallerHungUp)));
        drop(kept);
        log.keep(summary(calls[KEPT], CallOutcome::CallerHungUp));
        assert_eq!(log.all().len(), KEPT);
        assert!(log.find(calls[0]).is_none() && log.find(calls[KEPT]).is_some());
    }
}
