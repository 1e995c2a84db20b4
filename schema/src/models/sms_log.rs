//! Texts that were sent or tried: how many a number got, and what became of each.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel::sql_types;
use diesel_async::RunQueryDsl;

use super::patients::Findable;
use super::text_enum::text_enum;
use crate::encryption::{BlindIndex, SealedText};
use crate::error::SchemaError;
use crate::ids::{AppointmentId, CallId, DataKeyId, SmsId, TenantId};
use crate::schema::sms_log;
use crate::scope::TenantScope;

text_enum!(
    /// What a text is for.
    Purpose {
        Confirmation = "confirmation",
        Change = "change",
        Cancellation = "cancellation",
        Reminder = "reminder",
        Message = "message",
        Reply = "reply",
        /// The practice will call about a request.
        Request = "request",
    }
);

text_enum!(
    /// How far a text has come.
    State {
        /// Ours to send.
        Queued = "queued",
        /// The carrier has it.
        Sent = "sent",
        Delivered = "delivered",
        /// The network gave it up.
        Undelivered = "undelivered",
        /// The carrier refused it; nobody got anything.
        Failed = "failed",
        /// The carrier did not answer: it must be asked before anything is sent again.
        Unknown = "unknown",
    }
);

pub struct NewSms {
    pub id: SmsId,
    pub data_key: DataKeyId,
    pub number: Findable,
    pub purpose: Purpose,
    pub appointment: Option<AppointmentId>,
    pub call: Option<CallId>,
    pub queued_at: DateTime<Utc>,
}

#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = sms_log, check_for_backend(diesel::pg::Pg))]
pub struct Sms {
    pub id: SmsId,
    pub data_key_id: DataKeyId,
    /// `None` once its days of retention are over.
    pub number_sealed: Option<SealedText>,
    pub purpose: Purpose,
    pub appointment_id: Option<AppointmentId>,
    pub call_id: Option<CallId>,
    pub sid: Option<String>,
    pub state: State,
    pub error_code: Option<i32>,
    pub segments: Option<i32>,
    pub queued_at: DateTime<Utc>,
    pub changed_at: DateTime<Utc>,
}

/// At most so many texts a number since a moment, which is the beginning of the practice's day.
#[derive(Debug, Clone, Copy)]
pub struct Allowance {
    pub since: DateTime<Utc>,
    pub texts: i64,
}

/// Whether a text may be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum Admitted {
    New,
    /// It was admitted before.
    Already,
    /// The number has had its share.
    TooMany,
}

/// Admits a text if its number has not had its share yet. Texts to one number wait for each other, so that the share
/// holds however many workers there are.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn admit(scope: &mut TenantScope<'_>, sms: &NewSms, allowance: Allowance) -> Result<Admitted, SchemaError> {
    diesel::sql_query("SELECT pg_advisory_xact_lock(hashtextextended('texts of ' || $1, hashtext(encode($2, 'hex'))))")
        .bind::<sql_types::Text, _>(scope.tenant().to_string())
        .bind::<sql_types::Binary, _>(sms.number.index)
        .execute(scope.connection())
        .await?;
    if find(scope, sms.id).await?.is_some() {
        return Ok(Admitted::Already);
    }
    if count_since(scope, &sms.number.index, allowance.since).await? >= allowance.texts {
        return Ok(Admitted::TooMany);
    }
    let row = values(scope, sms, State::Queued);
    diesel::insert_into(sms_log::table).values(row).execute(scope.connection()).await?;
    Ok(Admitted::New)
}

/// How many texts a number got, or may yet get, since then. What the carrier refused does not count.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn count_since(
    scope: &mut TenantScope<'_>,
    number: &BlindIndex,
    since: DateTime<Utc>,
) -> Result<i64, SchemaError> {
    let texts = sms_log::table
        .filter(sms_log::number_index.eq(number))
        .filter(sms_log::queued_at.ge(since))
        .filter(sms_log::state.ne(State::Failed));
    Ok(texts.count().get_result(scope.connection()).await?)
}

/// # Errors
/// When PostgreSQL does not answer.
pub async fn find(scope: &mut TenantScope<'_>, id: SmsId) -> Result<Option<Sms>, SchemaError> {
    let sms = sms_log::table
        .find((scope.tenant().as_uuid(), id.as_uuid()))
        .select(Sms::as_select())
        .first(scope.connection())
        .await
        .optional()?;
    Ok(sms)
}

/// The texts about these appointments, the oldest first.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn of_appointments(
    scope: &mut TenantScope<'_>,
    appointments: &[AppointmentId],
) -> Result<Vec<Sms>, SchemaError> {
    let texts = sms_log::table.filter(sms_log::appointment_id.eq_any(appointments)).select(Sms::as_select());
    Ok(texts.order((sms_log::queued_at, sms_log::id)).load(scope.connection()).await?)
}

/// The texts that these calls caused, the oldest first.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn of_calls(scope: &mut TenantScope<'_>, calls: &[CallId]) -> Result<Vec<Sms>, SchemaError> {
    let texts = sms_log::table.filter(sms_log::call_id.eq_any(calls)).select(Sms::as_select());
    Ok(texts.order((sms_log::queued_at, sms_log::id)).load(scope.connection()).await?)
}

/// Notes that a request leaves for the carrier: until it is answered nobody knows whether it was taken. Committed before
/// the request, so that whoever finds the text after a crash asks the carrier first.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn leaves(scope: &mut TenantScope<'_>, id: SmsId, now: DateTime<Utc>) -> Result<(), SchemaError> {
    diesel::update(sms_log::table.find((scope.tenant().as_uuid(), id.as_uuid())))
        .set((sms_log::state.eq(State::Unknown), sms_log::changed_at.eq(now)))
        .execute(scope.connection())
        .await?;
    Ok(())
}

/// What the carrier said to the request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    Accepted {
        sid: String,
        segments: Option<i32>,
    },
    Refused {
        error_code: Option<i32>,
    },
    /// Not now: it has not taken it, and may be asked again.
    PutOff,
    /// None, or none that tells whether it was accepted.
    Lost,
}

/// Notes what the carrier answered. A callback that was quicker than the answer is not taken back. True when the answer
/// is the first to tell how many segments the carrier has taken: they are to be paid for.
///
/// # Errors
/// `sms_log_tenant_id_sid_key` when another text has this sid.
pub async fn answered(
    scope: &mut TenantScope<'_>,
    id: SmsId,
    answer: &Answer,
    now: DateTime<Utc>,
) -> Result<bool, SchemaError> {
    let text = sms_log::table.find((scope.tenant().as_uuid(), id.as_uuid()));
    let before = text.select((sms_log::state, sms_log::segments)).for_update().first(scope.connection()).await;
    let Some((before, counted)): Option<(State, Option<i32>)> = before.optional()? else { return Ok(false) };
    let (state, sid, segments, error_code) = match answer {
        Answer::Accepted { sid, segments } => (State::Sent, Some(sid), *segments, None),
        Answer::Refused { error_code } => (State::Failed, None, None, *error_code),
        Answer::PutOff => (State::Queued, None, None, None),
        Answer::Lost => (State::Unknown, None, None, None),
    };
    let news = segments.is_some() && counted.is_none();
    if progress(before) > 0 && before != State::Failed {
        let known = (sid.map(|sid| sms_log::sid.eq(sid)), segments.map(|segments| sms_log::segments.eq(segments)));
        if known.0.is_some() {
            diesel::update(text).set(known).execute(scope.connection()).await?;
        }
        return Ok(news);
    }
    diesel::update(text)
        .set((
            sms_log::state.eq(state),
            sms_log::sid.eq(sid),
            sms_log::segments.eq(segments),
            sms_log::error_code.eq(error_code),
            sms_log::changed_at.eq(now),
        ))
        .execute(scope.connection())
        .await?;
    Ok(news)
}

/// Writes down a text that will never be sent, and why: it counts for nothing, and is there to be seen.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn refused(scope: &mut TenantScope<'_>, sms: &NewSms, error_code: i32) -> Result<(), SchemaError> {
    let row = values(scope, sms, State::Failed);
    diesel::insert_into(sms_log::table)
        .values((row, sms_log::error_code.eq(error_code)))
        .on_conflict((sms_log::tenant_id, sms_log::id))
        .do_update()
        .set((
            sms_log::state.eq(State::Failed),
            sms_log::error_code.eq(error_code),
            sms_log::changed_at.eq(sms.queued_at),
        ))
        .execute(scope.connection())
        .await?;
    Ok(())
}

/// Notes the carrier's name of a text, from a callback, where the answer that told it was lost. Whether the text is ours.
///
/// # Errors
/// `sms_log_tenant_id_sid_key` when another text has this sid.
pub async fn named(scope: &mut TenantScope<'_>, id: SmsId, sid: &str) -> Result<bool, SchemaError> {
    let text = sms_log::table.find((scope.tenant().as_uuid(), id.as_uuid()));
    diesel::update(text.filter(sms_log::sid.is_null())).set(sms_log::sid.eq(sid)).execute(scope.connection()).await?;
    let known: Option<Option<String>> = text.select(sms_log::sid).first(scope.connection()).await.optional()?;
    Ok(known.flatten().as_deref() == Some(sid))
}

/// The carrier's names of the other texts to a number since then.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn other_sids(
    scope: &mut TenantScope<'_>,
    id: SmsId,
    number: &BlindIndex,
    since: DateTime<Utc>,
) -> Result<Vec<String>, SchemaError> {
    let others = sms_log::table
        .filter(sms_log::number_index.eq(number))
        .filter(sms_log::id.ne(id))
        .filter(sms_log::changed_at.ge(since));
    let sids = others.filter(sms_log::sid.is_not_null()).select(sms_log::sid.assume_not_null());
    Ok(sids.load(scope.connection()).await?)
}

/// What a status callback came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    Changed,
    /// It is further on already: callbacks overtake each other.
    Late,
    /// No text has this sid, or its answer is not stored yet.
    NoSuchText,
}

/// Takes a status callback of the carrier. What has been decided (delivered, undelivered, failed) stays.
///
/// # Errors
/// When PostgreSQL does not answer.
pub async fn told(
    scope: &mut TenantScope<'_>,
    sid: &str,
    state: State,
    error_code: Option<i32>,
    now: DateTime<Utc>,
) -> Result<Told, SchemaError> {
    let text = sms_log::table.filter(sms_log::sid.eq(sid));
    let before: Option<State> = text.select(sms_log::state).for_update().first(scope.connection()).await.optional()?;
    let Some(before) = before else { return Ok(Told::NoSuchText) };
    if progress(state) <= progress(before) {
        return Ok(Told::Late);
    }
    diesel::update(text)
        .set((sms_log::state.eq(state), sms_log::error_code.eq(error_code), sms_log::changed_at.eq(now)))
        .execute(scope.connection())
        .await?;
    Ok(Told::Changed)
}

/// How far along a state is; those of one rank exclude each other.
const fn progress(state: State) -> u8 {
    match state {
        State::Queued | State::Unknown => 0,
        State::Sent => 1,
        State::Delivered | State::Undelivered | State::Failed => 2,
    }
}

#[derive(Insertable)]
#[diesel(table_name = sms_log)]
struct Values<'a> {
    tenant_id: TenantId,
    id: SmsId,
    data_key_id: DataKeyId,
    number_sealed: &'a SealedText,
    number_index: BlindIndex,
    purpose: Purpose,
    appointment_id: Option<AppointmentId>,
    call_id: Option<CallId>,
    state: State,
    queued_at: DateTime<Utc>,
    changed_at: DateTime<Utc>,
}

fn values<'a>(scope: &TenantScope<'_>, sms: &'a NewSms, state: State) -> Values<'a> {
    Values {
        tenant_id: scope.tenant(),
        id: sms.id,
        data_key_id: sms.data_key,
        number_sealed: &sms.number.sealed,
        number_index: sms.number.index,
        purpose: sms.purpose,
        appointment_id: sms.appointment,
        call_id: sms.call,
        state,
        queued_at: sms.queued_at,
        changed_at: sms.queued_at,
    }
}
