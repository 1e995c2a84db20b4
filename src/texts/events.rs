//! What the carrier and phones tell of texts, into the database.

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use frontdesk_actors::store::{Failure, StoreError, StoreResult, TenantDirectory};
use frontdesk_actors::tenant::PhoneNumber;
use frontdesk_schema::encryption::Private;
use frontdesk_schema::models::consents::Word;
use frontdesk_schema::models::outbox::{self, NewEffect};
use frontdesk_schema::models::sms_log::{self, Sms, State, Told};
use frontdesk_schema::{SchemaError, SmsId, TenantId, TenantScope, WorkId};
use futures_util::FutureExt as _;
use serde_json::Value;

use super::numbers;
use crate::metrics;
use crate::outbox::payload_place;
use crate::sms::events::{KeywordReceived, StatusReport, TextEvents};
use crate::sms::keywords::Keyword;
use crate::sms::retry::{Next, after_delivery};
use crate::sms::state::{Cause, Step, TextState};
use crate::storage::{Storage, StorageError, data_key, open_sealed};

/// Keeps what becomes of texts in `sms_log`, and who wants none in `consents`.
pub struct DatabaseTextEvents {
    storage: Storage,
    tenants: Arc<dyn TenantDirectory>,
}

impl DatabaseTextEvents {
    pub fn new(storage: Storage, tenants: Arc<dyn TenantDirectory>) -> Self {
        Self { storage, tenants }
    }

    /// Whose number was texted. The webhook has looked: only a tenant that was taken away since is not there.
    pub(super) async fn tenant_of(&self, received: &KeywordReceived) -> Result<Option<TenantId>, StoreError> {
        Ok(self.tenants.by_number(&received.to).await?.map(|tenant| tenant.id))
    }

    pub(super) async fn note_status(&self, report: StatusReport, now: DateTime<Utc>) -> Result<(), StorageError> {
        note_status(&self.storage, report, now).await
    }

    pub(super) async fn note_keyword(&self, tenant: TenantId, received: KeywordReceived) -> Result<(), StorageError> {
        note_keyword(&self.storage, tenant, received).await
    }
}

impl TextEvents for DatabaseTextEvents {
    fn status(&self, report: StatusReport) -> StoreResult<'_, ()> {
        async move { self.note_status(report, Utc::now()).await.map_err(|error| not_kept(&error)) }.boxed()
    }

    fn keyword(&self, received: KeywordReceived) -> StoreResult<'_, ()> {
        async move {
            let Some(tenant) = self.tenant_of(&received).await? else { return Ok(()) };
            self.note_keyword(tenant, received).await.map_err(|error| not_kept(&error))
        }
        .boxed()
    }
}

pub(super) async fn note_status(
    storage: &Storage,
    report: StatusReport,
    now: DateTime<Utc>,
) -> Result<(), StorageError> {
    // Not from a callback of ours: somebody else's text.
    let (Some(tenant), Some(text)) = (report.tenant, report.text) else { return Ok(()) };
    let Step::To(state) = TextState::Queued.after(report.status, report.code) else { return Ok(()) };
    let id = SmsId::from_uuid(text);
    let mut connection = storage.database.connection().await?;
    let mut scope = connection.scope(tenant).await?;
    if !sms_log::named(&mut scope, id, &report.sid).await? {
        tracing::warn!(%tenant, text = %id, "the carrier reports on a text that is none of ours");
        return Ok(());
    }
    let code = report.code.and_then(|code| i32::try_from(code).ok());
    let told = sms_log::told(&mut scope, &report.sid, in_log(state), code, now).await?;
    if let (Told::Changed, Some(cause)) = (told, state.cause()) {
        metrics::text_refused(cause.label());
        if let Some(sms) = sms_log::find(&mut scope, id).await? {
            after_failure(storage, &mut scope, &sms, cause, now).await?;
        }
    }
    scope.commit().await.map_err(SchemaError::from)?;
    storage.effects.wake();
    Ok(())
}

/// A phone that was off is tried again; one that wants no texts is left alone from now on.
async fn after_failure(
    storage: &Storage,
    scope: &mut TenantScope<'_>,
    sms: &Sms,
    cause: Cause,
    now: DateTime<Utc>,
) -> Result<(), StorageError> {
    if cause == Cause::OptedOut {
        let Some(number) = number(storage, scope, sms).await? else { return Ok(()) };
        let key = storage.keyring.tenant_key(scope).await?;
        let word = (Word::OptedOut, now);
        return Ok(numbers::said_by_phone(scope, &key, &number, word, &sms.id.to_string()).await?);
    }
    let Some(effect) = outbox::load(scope, WorkId::from_uuid(sms.id.as_uuid())).await? else { return Ok(()) };
    let Some(key) = data_key(storage, scope, effect.data_key_id).await? else { return Ok(()) };
    let place = ("outbox", "payload_sealed");
    let payload = open_sealed(&key, scope.tenant(), place, effect.id.as_uuid(), &effect.payload_sealed)?;
    let Ok(mut payload) = serde_json::from_str::<Value>(&payload) else { return Ok(()) };
    let deliveries = payload["delivery"].as_u64().and_then(|count| u32::try_from(count).ok()).unwrap_or(1);
    let Next::Later { after, .. } = after_delivery(cause, deliveries) else { return Ok(()) };
    payload["delivery"] = (deliveries + 1).into();
    let id = WorkId::new();
    let again = NewEffect {
        id,
        kind: effect.kind,
        idempotency_key: format!("text/again/{}", sms.id),
        data_key: key.id(),
        payload: key.seal(&payload_place(scope.tenant(), id), &Private::new(payload.to_string())),
        // The call that decided it is over; whether it lives on elsewhere does not matter any more.
        life: None,
        created_at: now,
        due_at: now + TimeDelta::from_std(after).unwrap_or_default(),
    };
    let (outbox::Enqueued::New | outbox::Enqueued::Already | outbox::Enqueued::Stale) =
        outbox::enqueue(scope, &again).await?;
    Ok(())
}

async fn number(
    storage: &Storage,
    scope: &mut TenantScope<'_>,
    sms: &Sms,
) -> Result<Option<PhoneNumber>, StorageError> {
    let key = data_key(storage, scope, sms.data_key_id).await?;
    let (Some(key), Some(sealed)) = (key, &sms.number_sealed) else { return Ok(None) };
    let place = ("sms_log", "number_sealed");
    let number = open_sealed(&key, scope.tenant(), place, sms.id.as_uuid(), sealed)?;
    Ok(PhoneNumber::parse(&number).ok())
}

pub(super) async fn note_keyword(
    storage: &Storage,
    tenant: TenantId,
    received: KeywordReceived,
) -> Result<(), StorageError> {
    let word = match received.keyword {
        Keyword::Stop => Word::OptedOut,
        Keyword::Start => Word::Agreed,
        // Answered, and says nothing about what is wanted.
        Keyword::Help => return Ok(()),
    };
    let mut connection = storage.database.connection().await?;
    let mut scope = connection.scope(tenant).await?;
    let key = storage.keyring.tenant_key(&mut scope).await?;
    numbers::said_by_phone(&mut scope, &key, &received.from, (word, received.at), &received.sid).await?;
    scope.commit().await.map_err(SchemaError::from)?;
    Ok(())
}

fn not_kept(error: &StorageError) -> StoreError {
    StoreError { store: "texts", cause: error.to_string(), failure: Failure::Away }
}

const fn in_log(state: TextState) -> State {
    match state {
        TextState::Queued => State::Queued,
        TextState::Sent => State::Sent,
        TextState::Delivered => State::Delivered,
        TextState::Undelivered(_) => State::Undelivered,
        TextState::Failed(_) => State::Failed,
    }
}
