//! A store with a copy beside it, for whoever looks on: the demo and tests.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use frontdesk_actors::call::summary::{CallBegun, CallOutcome, CallSummary, TurnTaken};
use frontdesk_actors::store::{CallLog, Messages, StoreResult, TakenMessage};
use frontdesk_schema::{CallId, TenantId};
use futures_util::FutureExt as _;

/// The first decides how it went; the copy is given the same.
pub struct Copied<F, C> {
    pub first: Arc<F>,
    pub copy: Arc<C>,
}

impl<F: CallLog, C: CallLog> CallLog for Copied<F, C> {
    fn begun(&self, call: CallBegun) -> StoreResult<'_, ()> {
        let first = self.first.begun(call.clone());
        async move { self.copy.begun(call).await.and(first.await) }.boxed()
    }

    fn turn(&self, turn: TurnTaken) -> StoreResult<'_, ()> {
        let first = self.first.turn(turn.clone());
        async move { self.copy.turn(turn).await.and(first.await) }.boxed()
    }

    fn finished(&self, summary: CallSummary) -> StoreResult<'_, ()> {
        let first = self.first.finished(summary.clone());
        async move { self.copy.finished(summary).await.and(first.await) }.boxed()
    }

    fn ended_by_carrier(&self, tenant: TenantId, call: CallId, at: DateTime<Utc>) -> StoreResult<'_, ()> {
        let first = self.first.ended_by_carrier(tenant, call, at);
        async move { self.copy.ended_by_carrier(tenant, call, at).await.and(first.await) }.boxed()
    }

    fn concluded(
        &self,
        tenant: TenantId,
        call: CallId,
        outcome: CallOutcome,
        at: DateTime<Utc>,
    ) -> StoreResult<'_, ()> {
        let first = self.first.concluded(tenant, call, outcome, at);
        async move { self.copy.concluded(tenant, call, outcome, at).await.and(first.await) }.boxed()
    }
}

impl<F: Messages, C: Messages> Messages for Copied<F, C> {
    fn take(&self, message: TakenMessage) -> StoreResult<'_, ()> {
        let first = self.first.take(message.clone());
        async move { self.copy.take(message).await.and(first.await) }.boxed()
    }
}
