//! What is kept only so long: words and numbers of calls, messages, numbers that texts went to. The rows stay, empty, for the figures.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use crate::error::SchemaError;
use crate::schema::{calls, messages, requests, sms_log, turns};
use crate::scope::TenantScope;

/// What is to be forgotten: everything of calls that ended before, everything taken before.
#[derive(Debug, Clone, Copy)]
pub struct Before {
    pub transcripts: DateTime<Utc>,
    /// Of callers, and those that texts went to.
    pub numbers: DateTime<Utc>,
    pub messages: DateTime<Utc>,
}

/// How many rows were emptied or deleted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Swept {
    pub turns: usize,
    pub reports: usize,
    pub numbers: usize,
    /// Messages, and requests that were kept as long.
    pub messages: usize,
    /// Texts whose number was emptied.
    pub texts: usize,
}

/// # Errors
/// When PostgreSQL does not answer.
pub async fn sweep(scope: &mut TenantScope<'_>, before: Before) -> Result<Swept, SchemaError> {
    let old = calls::table.filter(calls::ended_at.lt(before.transcripts)).select(calls::id);
    let words = turns::table.filter(turns::text_sealed.is_not_null()).filter(turns::call_id.eq_any(old));
    let turns = diesel::update(words).set(turns::text_sealed.eq(None::<Vec<u8>>)).execute(scope.connection()).await?;
    let told = calls::summary_sealed.is_not_null().or(calls::promised_sealed.is_not_null());
    let reports = diesel::update(calls::table.filter(calls::ended_at.lt(before.transcripts)).filter(told))
        .set((calls::summary_sealed.eq(None::<Vec<u8>>), calls::promised_sealed.eq(None::<Vec<u8>>)))
        .execute(scope.connection())
        .await?;
    let numbered = calls::caller_sealed.is_not_null().or(calls::caller_index.is_not_null());
    let numbers = diesel::update(calls::table.filter(calls::ended_at.lt(before.numbers)).filter(numbered))
        .set((calls::caller_sealed.eq(None::<Vec<u8>>), calls::caller_index.eq(None::<Vec<u8>>)))
        .execute(scope.connection())
        .await?;
    let messages = diesel::delete(messages::table.filter(messages::taken_at.lt(before.messages)))
        .execute(scope.connection())
        .await?;
    let old = requests::table.filter(requests::asked_at.lt(before.messages));
    let requests = diesel::delete(old).execute(scope.connection()).await?;
    let messages = messages + requests;
    let numbered = sms_log::number_sealed.is_not_null().or(sms_log::number_index.is_not_null());
    let texts = diesel::update(sms_log::table.filter(sms_log::queued_at.lt(before.numbers)).filter(numbered))
        .set((sms_log::number_sealed.eq(None::<Vec<u8>>), sms_log::number_index.eq(None::<Vec<u8>>)))
        .execute(scope.connection())
        .await?;
    Ok(Swept { turns, reports, numbers, messages, texts })
}
