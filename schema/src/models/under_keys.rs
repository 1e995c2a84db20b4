//! Everything that was sealed under some keys, table by table: what cannot be read any more when they are erased.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use super::appointments::Appointment;
use super::calls::CallRow;
use super::messages::MessageRow;
use super::outbox::Effect;
use super::requests::RequestRow;
use super::sms_log::Sms;
use super::turns::TurnRow;
use crate::error::SchemaError;
use crate::ids::DataKeyId;
use crate::schema::{appointments, calls, messages, outbox, requests, sms_log, turns};
use crate::scope::TenantScope;

/// The rows of every table that callers' and patients' words are sealed in, but for patients' own: those have one. The
/// oldest come first.
#[derive(Debug, Default)]
pub struct UnderKeys {
    pub appointments: Vec<Appointment>,
    pub calls: Vec<CallRow>,
    /// By call, in order.
    pub turns: Vec<TurnRow>,
    pub messages: Vec<MessageRow>,
    pub requests: Vec<RequestRow>,
    pub texts: Vec<Sms>,
    pub effects: Vec<Effect>,
}

/// Everything under these keys.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn under_keys(scope: &mut TenantScope<'_>, keys: &[DataKeyId]) -> Result<UnderKeys, SchemaError> {
    Ok(UnderKeys {
        appointments: appointments::table
            .filter(appointments::data_key_id.eq_any(keys))
            .order((appointments::created_at, appointments::id))
            .select(Appointment::as_select())
            .load(scope.connection())
            .await?,
        calls: calls::table
            .filter(calls::data_key_id.eq_any(keys))
            .order((calls::started_at, calls::id))
            .select(CallRow::as_select())
            .load(scope.connection())
            .await?,
        turns: turns::table
            .filter(turns::data_key_id.eq_any(keys))
            .order((turns::call_id, turns::life, turns::seq))
            .select(TurnRow::as_select())
            .load(scope.connection())
            .await?,
        messages: messages::table
            .filter(messages::data_key_id.eq_any(keys))
            .order((messages::taken_at, messages::id))
            .select(MessageRow::as_select())
            .load(scope.connection())
            .await?,
        requests: requests::table
            .filter(requests::data_key_id.eq_any(keys))
            .order((requests::asked_at, requests::id))
            .select(RequestRow::as_select())
            .load(scope.connection())
            .await?,
        texts: sms_log::table
            .filter(sms_log::data_key_id.eq_any(keys))
            .order((sms_log::queued_at, sms_log::id))
            .select(Sms::as_select())
            .load(scope.connection())
            .await?,
        effects: outbox::table
            .filter(outbox::data_key_id.eq_any(keys))
            .order((outbox::created_at, outbox::id))
            .select(Effect::as_select())
            .load(scope.connection())
            .await?,
    })
}
