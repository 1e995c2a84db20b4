//! Takes records of the journal into PostgreSQL: sealed under the call's key, each in a transaction, each once however
//! often it is offered.

use std::sync::Arc;

use chrono::{TimeDelta, Utc};
use frontdesk_actors::call::summary::CallOutcome;
use frontdesk_actors::store::TenantDirectory;
use frontdesk_schema::encryption::{BlindColumn, DataKey, Place, Private, RowKey, SealedText, phone};
use frontdesk_schema::keyring::{KeyringError, Subject};
use frontdesk_schema::models::calls::{NewCall, Report};
use frontdesk_schema::models::messages::MessageRow;
use frontdesk_schema::models::requests::{RequestRow, State};
use frontdesk_schema::models::turns::TurnRow;
use frontdesk_schema::models::usage::UsageRow;
use frontdesk_schema::models::{appointments, calls, messages, outbox, requests, turns};
use frontdesk_schema::{CallId, DataKeyId, MessageId, SchemaError, TenantScope};
use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;
use uuid::Uuid;

use super::diary::people::became_known;
use super::doubts::Doubts;
use super::records::{Fact, Finished, Message, Record, Turn};
use super::{Storage, StorageError, usage};
use crate::admission::Budgets;
use crate::billing::Prices;
use crate::hooks::{self, Happened, Happening};
use crate::journal::{DeliveryError, Receiver};
use crate::requests::Asked;
use crate::texts::{TextTold, message_effect};

/// The blind index by which calls of one number are found.
pub(crate) const CALLER: BlindColumn = BlindColumn { table: "calls", column: "caller_index" };

/// See the [module](self).
pub struct PostgresReceiver {
    storage: Arc<Storage>,
    prices: Prices,
    budgets: Budgets,
    /// Who has a webhook; without it nobody is told anything.
    tenants: Option<Arc<dyn TenantDirectory>>,
    doubts: Doubts,
}

impl PostgresReceiver {
    pub fn new(storage: Arc<Storage>) -> Self {
        Self {
            storage,
            prices: Prices::default(),
            budgets: Budgets::default(),
            tenants: None,
            doubts: Doubts::default(),
        }
    }

    /// What calls cost at the vendors from now on.
    #[must_use]
    pub fn with_prices(self, prices: Prices) -> Self {
        Self { prices, ..self }
    }

    /// Tells these when a call has been charged.
    #[must_use]
    pub fn charging(self, budgets: Budgets) -> Self {
        Self { budgets, ..self }
    }

    /// Tells these tenants' own systems of calls and messages.
    #[must_use]
    pub fn telling(self, tenants: Arc<dyn TenantDirectory>) -> Self {
        Self { tenants: Some(tenants), ..self }
    }

    async fn take(&self, bytes: &[u8]) -> Result<(), TakeError> {
        let Ok(record) = serde_json::from_slice::<Record>(bytes) else {
            let told = serde_json::from_slice::<TextTold>(bytes);
            let told = told.map_err(|_| TakeError::Never("the record is of no known form".to_owned()))?;
            return Ok(told.take(&self.storage, Utc::now()).await?);
        };
        let mut connection = self.storage.database.connection().await?;
        let mut scope = connection.scope(record.tenant).await?;
        match &record.fact {
            Fact::Begun { carrier_call, caller, life, at } => {
                let new = calls::data_key(&mut scope, record.call.as_uuid()).await?.is_none();
                let key = self.key(&mut scope, record.call).await?;
                let index = match caller.as_deref().and_then(|number| phone(number, "")) {
                    Some(number) => {
                        let tenant_key = self.storage.keyring.tenant_key(&mut scope).await?;
                        Some(tenant_key.blind_index(CALLER, &number).as_bytes().to_vec())
                    }
                    None => None,
                };
                let call = NewCall {
                    id: record.call.as_uuid(),
                    carrier_call: carrier_call.clone(),
                    data_key: key.id().as_uuid(),
                    caller: caller.as_ref().map(|number| seal(&key, &record, "calls", "caller_sealed", number)),
                    caller_index: index,
                    started_at: *at,
                    life: i32::from(*life),
                };
                calls::begin(&mut scope, &call).await?;
                if new {
                    self.recognise(&mut scope, record.call).await?;
                }
            }
            Fact::Turn(turn) => self.turn(&mut scope, &record, turn).await?,
            Fact::Finished(finished) => self.finished(&mut scope, &record, finished).await?,
            Fact::EndedByCarrier { at } => {
                calls::end_unreported(&mut scope, record.call.as_uuid(), *at).await?;
                self.tell(&mut scope, &record, Happened::CallEndedUnreported { call: record.call }).await?;
            }
            Fact::Concluded { outcome, at } => {
                calls::conclude(&mut scope, record.call.as_uuid(), outcome, *at).await?;
            }
            Fact::Message(message) => self.message(&mut scope, &record, message).await?,
            Fact::Asked(asked) => self.asked(&mut scope, &record, asked).await?,
        }
        scope.commit().await.map_err(SchemaError::from)?;
        if matches!(record.fact, Fact::Finished(_)) {
            self.budgets.call_ended(record.tenant);
        }
        if matches!(record.fact, Fact::Message(_) | Fact::Finished(_) | Fact::Asked(_)) {
            self.storage.effects.wake();
        }
        Ok(())
    }

    /// Decides that the tenant's own systems are told, if it has any.
    async fn tell(&self, scope: &mut TenantScope<'_>, record: &Record, what: Happened) -> Result<(), TakeError> {
        let Some(tenants) = &self.tenants else { return Ok(()) };
        // Tenants are in memory: a failure is a directory that is not there yet.
        let Ok(Some(tenant)) = tenants.by_id(record.tenant).await else { return Ok(()) };
        if tenant.webhook.is_none() {
            return Ok(());
        }
        let key = self.key(scope, record.call).await?;
        if let Some(effect) = hooks::effect_of(&tenant, &Happening { at: Utc::now(), what }, None, &key) {
            let (outbox::Enqueued::New | outbox::Enqueued::Already | outbox::Enqueued::Stale) =
                outbox::enqueue(scope, &effect).await?;
        }
        Ok(())
    }

    /// The key of a call, whichever of its records comes first.
    async fn key(&self, scope: &mut TenantScope<'_>, call: CallId) -> Result<DataKey, TakeError> {
        match calls::data_key(scope, call.as_uuid()).await? {
            Some(id) => Ok(self.storage.keyring.data_key(scope, DataKeyId::from_uuid(id)).await?),
            None => Ok(self.storage.keyring.data_key_of(scope, Subject::Call(call)).await?),
        }
    }

    /// A booking does not wait for the journal: it may have come before its call.
    async fn recognise(&self, scope: &mut TenantScope<'_>, call: CallId) -> Result<(), TakeError> {
        let Some(booked) = appointments::of_call(scope, call).await?.into_iter().next() else { return Ok(()) };
        Ok(became_known(&self.storage, scope, call, booked.patient_id).await?)
    }

    async fn turn(&self, scope: &mut TenantScope<'_>, record: &Record, turn: &Turn) -> Result<(), TakeError> {
        let key = self.key(scope, record.call).await?;
        let number = (u64::from(turn.life) << 32) | u64::from(turn.seq);
        let row = RowKey::Revised(record.call.as_uuid(), number, u64::from(turn.revision));
        let place = Place::new(record.tenant, "turns", "text_sealed", row);
        let row = TurnRow {
            call_id: record.call.as_uuid(),
            life: i32::from(turn.life),
            seq: whole(turn.seq),
            revision: whole(turn.revision),
            who: turn.who.clone(),
            data_key_id: key.id().as_uuid(),
            text_sealed: Some(key.seal(&place, &Private::from(turn.text.as_str()))),
            interrupted: turn.interrupted,
            at_ms: turn.at_ms,
            lasted_ms: turn.lasted_ms,
            decisions: turn.decisions.clone(),
        };
        turns::record(scope, &row).await?;
        Ok(calls::count_turns(scope, record.call.as_uuid()).await?)
    }

    async fn finished(
        &self,
        scope: &mut TenantScope<'_>,
        record: &Record,
        finished: &Finished,
    ) -> Result<(), TakeError> {
        let key = self.key(scope, record.call).await?;
        let promised = finished.promised.join("\n");
        let report = Report {
            id: record.call.as_uuid(),
            life: i32::from(finished.life),
            ended_at: finished.started_at + TimeDelta::milliseconds(finished.duration_ms),
            outcome: finished.outcome.clone(),
            barge_ins: whole(finished.barge_ins),
            gaps_ms: finished.gaps_ms.clone(),
            summary: seal(&key, record, "calls", "summary_sealed", &finished.summary),
            promised: (!promised.is_empty()).then(|| seal(&key, record, "calls", "promised_sealed", &promised)),
        };
        // Usage adds up, so it goes with the report that is taken, in the same transaction.
        if calls::report(scope, &report).await? {
            let [tokens_in, tokens_out, tokens_cache_read, tokens_cache_write, tokens_wasted] =
                finished.tokens.map(|tokens| i64::try_from(tokens).unwrap_or(i64::MAX));
            let row = UsageRow {
                call_id: record.call.as_uuid(),
                started_at: finished.started_at,
                call_ms: finished.duration_ms,
                recogniser_ms: finished.recogniser_ms,
                tokens_in,
                tokens_out,
                tokens_cache_read,
                tokens_cache_write,
                tokens_wasted,
                voice_characters: i64::try_from(finished.voice_characters).unwrap_or(i64::MAX),
                ..UsageRow::default()
            };
            usage::charge(scope, &row, &self.prices).await?;
        }
        self.tell(scope, record, Happened::CallEnded { call: record.call }).await
    }

    async fn asked(&self, scope: &mut TenantScope<'_>, record: &Record, asked: &Asked) -> Result<(), TakeError> {
        let key = self.key(scope, record.call).await?;
        let json = Private::new(serde_json::to_string(asked).expect("a request is plain data"));
        let row = RequestRow {
            id: asked.id,
            call_id: record.call,
            data_key_id: key.id(),
            kind: asked.kind(),
            wish_sealed: key.seal(&crate::requests::place(record.tenant, asked.id), &json),
            asked_at: asked.asked_at,
            state: State::Pending,
            settled_at: None,
        };
        if requests::insert(scope, &row).await? {
            let (outbox::Enqueued::New | outbox::Enqueued::Already | outbox::Enqueued::Stale) =
                outbox::enqueue(scope, &crate::requests::effect_of(record.tenant, asked.id, &key, Utc::now())).await?;
        }
        Ok(())
    }

    async fn message(&self, scope: &mut TenantScope<'_>, record: &Record, message: &Message) -> Result<(), TakeError> {
        if message.id == MessageId::of_missed_call(record.call) && is_moot(scope, record.call).await? {
            return Ok(());
        }
        if message.recording.is_some() {
            messages::withdraw(scope, MessageId::of_missed_call(record.call).as_uuid()).await?;
        }
        let key = self.key(scope, record.call).await?;
        let seal = |column, text: &str| {
            let place = Place::new(record.tenant, "messages", column, message.id);
            key.seal(&place, &Private::from(text))
        };
        let row = MessageRow {
            id: message.id.as_uuid(),
            call_id: record.call.as_uuid(),
            data_key_id: key.id().as_uuid(),
            taken_at: message.taken_at,
            caller_name_sealed: seal("caller_name_sealed", &message.caller_name),
            message_sealed: seal("message_sealed", &message.message),
            callback_sealed: message.callback_number.as_ref().map(|number| seal("callback_sealed", number)),
            urgent: message.urgent,
            recording_sealed: message.recording.as_ref().map(|recording| seal("recording_sealed", recording)),
        };
        messages::insert(scope, &row).await?;
        let (outbox::Enqueued::New | outbox::Enqueued::Already | outbox::Enqueued::Stale) =
            outbox::enqueue(scope, &message_effect(record.tenant, &row, &key, Utc::now())).await?;
        self.tell(scope, record, Happened::MessageTaken { message: message.id, call: record.call }).await
    }
}

/// Whether nobody needs to be told that a caller left no message: one was recorded, a person had the call, or the practice
/// is asked to call back already. The carrier's reports on a call come in any order, and to any node.
async fn is_moot(scope: &mut TenantScope<'_>, call: CallId) -> Result<bool, TakeError> {
    for known in [MessageId::of_recording(call), MessageId::of_unanswered_transfer(call)] {
        if messages::find(scope, known.as_uuid()).await?.is_some() {
            return Ok(true);
        }
    }
    let call = calls::find(scope, call.as_uuid()).await?;
    Ok(call.is_some_and(|call| call.outcome.as_deref() == Some(CallOutcome::Transferred.label())))
}

/// Seals a column of the record's call.
fn seal(key: &DataKey, record: &Record, table: &'static str, column: &'static str, text: &str) -> SealedText {
    key.seal(&Place::new(record.tenant, table, column, record.call), &Private::from(text))
}

fn whole(number: u32) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}

/// Why a record was not taken in.
enum TakeError {
    Later(String),
    /// For a reason that we do not know: perhaps never, perhaps PostgreSQL is in trouble.
    Doubtful(String),
    Never(String),
}

impl From<SchemaError> for TakeError {
    fn from(error: SchemaError) -> Self {
        match error {
            transient if transient.is_transient() => Self::Later(transient.to_string()),
            refused @ SchemaError::Refused(_) => Self::Doubtful(refused.to_string()),
            other => Self::Never(other.to_string()),
        }
    }
}

impl From<KeyringError> for TakeError {
    fn from(error: KeyringError) -> Self {
        match error {
            KeyringError::Schema(error) => error.into(),
            // The tenant or the caller was erased meanwhile: nothing more of them is kept.
            other => Self::Never(other.to_string()),
        }
    }
}

impl From<StorageError> for TakeError {
    fn from(error: StorageError) -> Self {
        match error {
            StorageError::Database(error) => error.into(),
            StorageError::Keys(error) => error.into(),
            other => Self::Later(other.to_string()),
        }
    }
}

impl Receiver for PostgresReceiver {
    fn deliver<'a>(&'a self, records: &'a [Vec<u8>]) -> BoxFuture<'a, Result<(), DeliveryError>> {
        async move {
            for (index, record) in records.iter().enumerate() {
                match self.take(record).await {
                    Ok(()) => {}
                    // What came before was taken in, and will be taken in again without effect.
                    Err(TakeError::Later(cause)) => return Err(DeliveryError::TryAgain(cause)),
                    Err(TakeError::Doubtful(cause)) if self.doubts.may_try_again(record) => {
                        return Err(DeliveryError::TryAgain(cause));
                    }
                    Err(TakeError::Doubtful(cause)) => return Err(DeliveryError::Refused { index, cause }),
                    Err(TakeError::Never(cause)) => return Err(DeliveryError::Refused { index, cause }),
                }
            }
            Ok(())
        }
        .boxed()
    }
}

/// Opens a sealed column of a call.
pub(super) fn open(
    key: &DataKey,
    tenant: frontdesk_schema::TenantId,
    (table, column): (&'static str, &'static str),
    row: impl Into<RowKey>,
    sealed: &SealedText,
) -> Result<String, frontdesk_schema::encryption::OpenError> {
    let place = Place::new(tenant, table, column, row);
    Ok(key.open(&place, sealed)?.into_exposed())
}

/// The same for whoever reports as storage does.
pub(crate) fn open_sealed(
    key: &DataKey,
    tenant: frontdesk_schema::TenantId,
    place: (&'static str, &'static str),
    row: Uuid,
    sealed: &SealedText,
) -> Result<String, StorageError> {
    open(key, tenant, place, row, sealed).map_err(|error| KeyringError::Open(error).into())
}

/// Where a turn's text was sealed.
pub(super) fn turn_row(call: Uuid, life: i32, seq: i32, revision: i32) -> RowKey {
    let part = |number: i32| u64::from(number.unsigned_abs());
    RowKey::Revised(call, (part(life) << 32) | part(seq), part(revision))
}
