//! The engine's call log and messages, through the journal.

use chrono::{DateTime, Utc};
use frontdesk_actors::call::summary::{CallBegun, CallOutcome, CallSummary, TurnTaken};
use frontdesk_actors::store::{CallLog, Failure, Messages, StoreError, StoreResult, TakenMessage};
use frontdesk_schema::{CallId, TenantId};
use futures_util::FutureExt as _;

use super::records::{Fact, Record};
use crate::journal::{Durability, Journal};

/// Everything that happens in calls goes into the journal first, in the order it happens.
#[derive(Clone)]
pub struct JournaledCalls(Journal);

impl JournaledCalls {
    pub fn new(journal: Journal) -> Self {
        Self(journal)
    }

    fn append(&self, store: &'static str, record: &Record, durability: Durability) -> StoreResult<'static, ()> {
        let appended = self.0.append(record.encode(), durability);
        async move { appended.await.map_err(|error| StoreError { store, cause: error.to_string(), failure: Failure::Away }) }.boxed()
    }
}

impl CallLog for JournaledCalls {
    fn begun(&self, call: CallBegun) -> StoreResult<'_, ()> {
        self.append("calls", &Record::begun(&call), Durability::Written)
    }

    fn turn(&self, turn: TurnTaken) -> StoreResult<'_, ()> {
        self.append("calls", &Record::turn(&turn), Durability::Written)
    }

    fn finished(&self, summary: CallSummary) -> StoreResult<'_, ()> {
        self.append("calls", &Record::finished(&summary), Durability::Synced)
    }

    fn ended_by_carrier(&self, tenant: TenantId, call: CallId, at: DateTime<Utc>) -> StoreResult<'_, ()> {
        let record = Record { tenant, call, fact: Fact::EndedByCarrier { at } };
        self.append("calls", &record, Durability::Written)
    }

    fn concluded(
        &self,
        tenant: TenantId,
        call: CallId,
        outcome: CallOutcome,
        at: DateTime<Utc>,
    ) -> StoreResult<'_, ()> {
        let record = Record { tenant, call, fact: Fact::Concluded { outcome: outcome.label().to_owned(), at } };
        self.append("calls", &record, Durability::Written)
    }
}

/// A message is promised to the caller, so it is on the disk before the promise.
impl Messages for JournaledCalls {
    fn take(&self, message: TakenMessage) -> StoreResult<'_, ()> {
        self.append("messages", &Record::message(message), Durability::Synced)
    }
}
