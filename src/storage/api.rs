//! What the API stands on, from PostgreSQL: its keys, and what they may read.

use chrono::{DateTime, Utc};
use frontdesk_schema::models::{api_keys, directory};
use frontdesk_schema::{CallId, SchemaError, TenantId};
use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;

use super::read::{CallReport, TurnReport};
use super::trail::DecisionReport;
use super::{AppointmentReport, MessageReport, Storage, StorageError, TextReport};
use crate::api::appointments::Appointment;
use crate::api::calls::{Call, CallDetails, Decision, Latencies, Turn, Usage};
use crate::api::messages::Message;
use crate::api::text_state::TextState;
use crate::api::{Cursor, Page, PageRequest, ReadApi, ReadFailed};
use crate::auth::{Actor, ApiKeyId, ApiKeyRow, ApiKeys, ApiKeysUnavailable, KeyHash};
use crate::sms::state::Cause;

impl ApiKeys for Storage {
    fn find(&self, id: ApiKeyId) -> BoxFuture<'_, Result<Option<ApiKeyRow>, ApiKeysUnavailable>> {
        let found = async move {
            let mut connection = self.database.connection().await?;
            let Some(tenant) = directory::of_api_key(&mut connection.unscoped(), id.as_uuid()).await? else {
                return Ok(None);
            };
            let mut scope = connection.scope(tenant).await?;
            let row = api_keys::find(&mut scope, id.as_uuid()).await?;
            scope.rollback().await.map_err(SchemaError::from)?;
            Ok(row.and_then(|row| {
                let hash = KeyHash::from_bytes(row.secret_hash.try_into().ok()?);
                Some(ApiKeyRow { id, tenant, name: row.name, hash, revoked_at: row.revoked_at })
            }))
        };
        let unavailable = |error: StorageError| {
            tracing::warn!(%error, "an API key could not be looked up");
            ApiKeysUnavailable
        };
        found.map(move |found| found.map_err(unavailable)).boxed()
    }

    fn used(&self, key: ApiKeyId, tenant: TenantId, at: DateTime<Utc>) -> BoxFuture<'static, ()> {
        let storage = self.clone();
        let noted = async move {
            let mut connection = storage.database.connection().await?;
            let mut scope = connection.scope(tenant).await?;
            api_keys::used(&mut scope, key.as_uuid(), at).await?;
            scope.commit().await.map_err(SchemaError::from)?;
            Ok::<_, SchemaError>(())
        };
        noted
            .map(|noted| {
                if let Err(error) = noted {
                    tracing::debug!(%error, "the use of an API key was not noted");
                }
            })
            .boxed()
    }
}

impl ReadApi for Storage {
    fn calls(
        &self,
        tenant: TenantId,
        actor: Actor,
        page: PageRequest,
    ) -> BoxFuture<'_, Result<Page<Call>, ReadFailed>> {
        async move {
            let (after, limit) = asked(page);
            let reports = super::calls(self, tenant, after, limit, &actor.to_string()).await.map_err(failed)?;
            let place = |call: &Call| Cursor { at: call.started_at, id: call.id.as_uuid() };
            Ok(Page::of(reports.into_iter().map(call).collect(), page.limit, place))
        }
        .boxed()
    }

    fn call(
        &self,
        tenant: TenantId,
        actor: Actor,
        id: CallId,
    ) -> BoxFuture<'_, Result<Option<CallDetails>, ReadFailed>> {
        async move {
            let report = super::call(self, tenant, id, &actor.to_string()).await.map_err(failed)?;
            Ok(report.map(|mut report| {
                let turns = std::mem::take(&mut report.turns).into_iter().map(turn).collect();
                CallDetails { call: call(report), turns }
            }))
        }
        .boxed()
    }

    fn appointments(
        &self,
        tenant: TenantId,
        actor: Actor,
        page: PageRequest,
    ) -> BoxFuture<'_, Result<Page<Appointment>, ReadFailed>> {
        async move {
            let (after, limit) = asked(page);
            let reports = super::appointments(self, tenant, after, limit, &actor.to_string()).await.map_err(failed)?;
            let place = |appointment: &Appointment| Cursor { at: appointment.starts_at, id: appointment.id };
            Ok(Page::of(reports.into_iter().map(appointment).collect(), page.limit, place))
        }
        .boxed()
    }

    fn messages(
        &self,
        tenant: TenantId,
        actor: Actor,
        page: PageRequest,
    ) -> BoxFuture<'_, Result<Page<Message>, ReadFailed>> {
        async move {
            let (after, limit) = asked(page);
            let reports = super::messages(self, tenant, after, limit, &actor.to_string()).await.map_err(failed)?;
            let place = |message: &Message| Cursor { at: message.taken_at, id: message.id.as_uuid() };
            Ok(Page::of(reports.into_iter().map(message).collect(), page.limit, place))
        }
        .boxed()
    }
}

/// Where to read from, and one row more than is shown: whether there is a next page.
fn asked(page: PageRequest) -> (Option<(DateTime<Utc>, uuid::Uuid)>, i64) {
    (page.after.map(|after| (after.at, after.id)), i64::from(page.limit) + 1)
}

fn failed(error: StorageError) -> ReadFailed {
    tracing::warn!(%error, "the API could not read");
    ReadFailed
}

fn seconds(ms: i64) -> f64 {
    ms as f64 / 1e3
}

fn call(report: CallReport) -> Call {
    let usage = report.usage.map(|usage| Usage {
        call_s: seconds(usage.call_ms),
        recogniser_s: seconds(usage.recogniser_ms),
        tokens_in: usage.tokens_in,
        tokens_out: usage.tokens_out,
        tokens_cache_read: usage.tokens_cache_read,
        tokens_cache_write: usage.tokens_cache_write,
        tokens_wasted: usage.tokens_wasted,
        voice_characters: usage.voice_characters,
        sms: usage.sms,
        vendor_cost: usage.vendor_cost,
    });
    Call {
        id: report.call,
        started_at: report.started_at,
        duration_s: report.duration_ms.map(seconds),
        outcome: report.outcome,
        caller: report.caller,
        summary: report.summary,
        promised: report.promised,
        latencies: Latencies::of(&report.gaps_ms),
        usage,
    }
}

fn turn(report: TurnReport) -> Turn {
    let TurnReport { who, text, at_ms, lasted_ms, interrupted, why } = report;
    let decided = |report: DecisionReport| Decision {
        at_s: seconds(report.at_ms),
        what: report.what,
        why: report.why,
        took_s: report.took_ms.map(seconds),
    };
    Turn {
        who,
        text,
        at_s: seconds(at_ms),
        duration_s: seconds(lasted_ms),
        interrupted,
        decisions: why.decisions.into_iter().map(decided).collect(),
        decisions_left_out: why.more,
    }
}

fn appointment(report: AppointmentReport) -> Appointment {
    Appointment {
        id: report.id,
        starts_at: report.starts_at,
        ends_at: report.ends_at,
        status: report.status,
        service: report.service,
        provider: report.provider,
        patient_id: report.patient.as_uuid(),
        patient_name: report.patient_name,
        patient_phone: report.patient_phone,
        notes: report.notes,
        call_id: report.call,
        created_at: report.created_at,
        text_state: report.text.map(text_state),
    }
}

fn text_state(report: TextReport) -> TextState {
    let TextReport { about, progress, changed_at } = report;
    let cause = progress.cause().map(Cause::label);
    TextState { about, state: progress.label(), cause, explanation: progress.explanation(), changed_at }
}

fn message(report: MessageReport) -> Message {
    let MessageReport { id, call, taken_at, caller_name, message, callback_number, urgent, text, recording } = report;
    let text_state = text.map(text_state);
    Message { id, call_id: call, taken_at, caller_name, message, callback_number, urgent, text_state, recording }
}
