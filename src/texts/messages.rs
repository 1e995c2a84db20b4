//! Messages that callers leave, on their way to the practice: one effect for the message, and from it one for each of those
//! who get it, so that a mail server that is down delays nobody's text.

use chrono::{DateTime, TimeDelta, Utc};
use frontdesk_actors::tenant::{PhoneNumber, Tenant};
use frontdesk_schema::encryption::{DataKey, SealedText};
use frontdesk_schema::models::messages::{self, MessageRow};
use frontdesk_schema::models::outbox::{self, NewEffect};
use frontdesk_schema::models::sms_log::{self, State};
use frontdesk_schema::{CallId, DataKeyId, MessageId, SchemaError, TenantId, TenantScope};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::appointments::caller;
use super::letter::{Letter, Said};
use super::mail::{Mail, Mailer, NotSent};
use super::options;
use super::payload::sealed;
use super::sending::{Draft, Sending, id_of};
use crate::outbox::{Backoff, Step, Work};
use crate::sms::Kind;
use crate::sms::gate::Occasion;
use crate::storage::{Storage, StorageError, data_key, open_sealed};

/// The kind of effect that is a caller's message for the practice.
pub const EFFECT: &str = "message";

/// Urgent messages go before everything that became due within the last hour.
const URGENT_AHEAD: TimeDelta = TimeDelta::hours(1);

/// A mail server that is away for so many tries, about a day, loses the e-mail for good.
const MOST_MAILS: u32 = 16;
const AFTER_MAIL: Backoff =
    Backoff { first: std::time::Duration::from_secs(20), longest: std::time::Duration::from_secs(2 * 3_600) };

/// What is put where a caller left no number.
const NO_NUMBER: &str = "-";

#[derive(Serialize, Deserialize)]
struct Payload {
    message: MessageId,
    /// `None`: everybody whom the practice's file names then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    to: Option<Target>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Target {
    Sms(String),
    Email(String),
}

/// How pressing a message is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Urgency {
    Ordinary,
    Urgent,
}

impl Urgency {
    fn due(self, now: DateTime<Utc>) -> DateTime<Utc> {
        if self == Self::Urgent { now - URGENT_AHEAD } else { now }
    }
}

impl From<&MessageRow> for Urgency {
    fn from(row: &MessageRow) -> Self {
        if row.urgent { Self::Urgent } else { Self::Ordinary }
    }
}

/// That a caller left no message is told so much later: whether the carrier has a recording of the call after all, it may
/// say a little after the call's end.
const AFTER_MISSED: TimeDelta = TimeDelta::seconds(20);

/// The effect of a message that has been taken, for the transaction that stores its row.
pub fn effect_of(tenant: TenantId, row: &MessageRow, key: &DataKey, now: DateTime<Utc>) -> NewEffect {
    let message = MessageId::from_uuid(row.id);
    let is_missed_call = message == MessageId::of_missed_call(CallId::from_uuid(row.call_id));
    let due = Urgency::from(row).due(now);
    NewEffect {
        kind: EFFECT.to_owned(),
        idempotency_key: format!("message/{message}"),
        created_at: now,
        due_at: if is_missed_call { due + AFTER_MISSED } else { due },
        ..sealed(tenant, key, &Payload { message, to: None })
    }
}

/// Delivers a message, or finds out to whom.
pub(super) async fn deliver(
    sending: &Sending,
    mailer: Option<&Mailer>,
    work: &Work,
    tenant: &Tenant,
    now: DateTime<Utc>,
) -> Result<Step, StorageError> {
    let Ok(Payload { message, to }) = serde_json::from_str(work.payload.expose()) else {
        return Ok(Step::dead("the payload is of no known form"));
    };
    let Some(opened) = open(&sending.storage, tenant, message).await? else { return Ok(Step::Done) };
    match to {
        None => {
            address(&sending.storage, work, tenant, &opened, now).await?;
            sending.storage.effects.wake();
            Ok(Step::Done)
        }
        Some(Target::Sms(number)) => text(sending, work, tenant, opened, &number, now).await,
        Some(Target::Email(address)) => {
            let Some(mailer) = mailer else { return Ok(Step::dead("SMTP_URL and MAIL_FROM are not set")) };
            let step = mail(mailer, work, tenant, &opened, address).await;
            if step == Step::Done {
                delivered(&sending.storage, tenant.id, message, now).await?;
            }
            Ok(step)
        }
    }
}

/// A message, opened. Does not print.
struct Opened {
    row: MessageRow,
    key: DataKey,
    name: String,
    words: String,
    /// What the caller left, or called from.
    callback: Option<String>,
}

/// `None` when it is gone.
async fn open(storage: &Storage, tenant: &Tenant, id: MessageId) -> Result<Option<Opened>, StorageError> {
    let mut connection = storage.database.connection().await?;
    let mut scope = connection.scope(tenant.id).await?;
    let Some(row) = messages::find(&mut scope, id.as_uuid()).await? else { return Ok(None) };
    let Some(key) = data_key(storage, &mut scope, DataKeyId::from_uuid(row.data_key_id)).await? else {
        return Ok(None);
    };
    let text = |column, sealed: &SealedText| open_sealed(&key, tenant.id, ("messages", column), row.id, sealed);
    let callback = row.callback_sealed.as_ref().map(|sealed| text("callback_sealed", sealed)).transpose()?;
    let callback = match callback {
        Some(callback) => Some(callback),
        None => {
            let caller = caller(storage, &mut scope, CallId::from_uuid(row.call_id)).await?;
            caller.map(|number| number.expose().to_owned())
        }
    };
    let name = text("caller_name_sealed", &row.caller_name_sealed)?;
    let words = text("message_sealed", &row.message_sealed)?;
    Ok(Some(Opened { row, key, name, words, callback }))
}

/// Decides one effect for each of those who get the message. Deciding them again changes nothing.
async fn address(
    storage: &Storage,
    work: &Work,
    tenant: &Tenant,
    opened: &Opened,
    now: DateTime<Utc>,
) -> Result<(), StorageError> {
    let targets = &tenant.message_targets;
    let sms = targets.sms.iter().map(|number| Target::Sms(number.expose().to_owned()));
    let email = targets.email.iter().map(|address| Target::Email(address.clone()));
    let mut connection = storage.database.connection().await?;
    let mut scope = connection.scope(tenant.id).await?;
    for target in sms.chain(email) {
        let effect = effect_to(work, tenant.id, opened, target, now);
        // Whether it is new or was decided by somebody who died then: it is there.
        let (outbox::Enqueued::New | outbox::Enqueued::Already | outbox::Enqueued::Stale) =
            outbox::enqueue(&mut scope, &effect).await?;
    }
    scope.commit().await.map_err(SchemaError::from)?;
    Ok(())
}

fn effect_to(work: &Work, tenant: TenantId, opened: &Opened, target: Target, now: DateTime<Utc>) -> NewEffect {
    let (kind, address) = match &target {
        Target::Sms(number) => ("sms", number),
        Target::Email(address) => ("email", address),
    };
    // Keys are not sealed, so they do not name anybody.
    let whom = Uuid::new_v5(&work.id.as_uuid(), address.as_bytes());
    let message = MessageId::from_uuid(opened.row.id);
    NewEffect {
        kind: EFFECT.to_owned(),
        idempotency_key: format!("message/{message}/{kind}/{whom}"),
        created_at: now,
        due_at: Urgency::from(&opened.row).due(now),
        ..sealed(tenant, &opened.key, &Payload { message, to: Some(target) })
    }
}

async fn text(
    sending: &Sending,
    work: &Work,
    tenant: &Tenant,
    opened: Opened,
    number: &str,
    now: DateTime<Utc>,
) -> Result<Step, StorageError> {
    let Ok(to) = PhoneNumber::parse(number) else { return Ok(Step::dead("the number is none")) };
    let (day, time) = options::day_and_time(tenant, opened.row.taken_at);
    let message = MessageId::from_uuid(opened.row.id);
    let draft = Draft {
        to,
        kind: Kind::MessageForPractice,
        occasion: Occasion::Unasked,
        purpose: sms_log::Purpose::Message,
        appointment: None,
        call: Some(CallId::from_uuid(opened.row.call_id)),
        agreed: None,
        data_key: opened.key,
        useless_from: None,
        day,
        time,
        provider: None,
        service: None,
        phone: opened.callback.unwrap_or_else(|| NO_NUMBER.to_owned()),
    };
    let step = sending.send(work, tenant, &draft, now).await?;
    if step == Step::Done {
        let mut connection = sending.storage.database.connection().await?;
        let mut scope = connection.scope(tenant.id).await?;
        let sent = sms_log::find(&mut scope, id_of(work)).await?;
        if sent.is_some_and(|sms| matches!(sms.state, State::Sent | State::Delivered)) {
            note_delivered(&mut scope, message, now).await?;
            scope.commit().await.map_err(SchemaError::from)?;
        }
    }
    Ok(step)
}

async fn mail(mailer: &Mailer, work: &Work, tenant: &Tenant, opened: &Opened, to: String) -> Step {
    let (day, time) = options::day_and_time(tenant, opened.row.taken_at);
    let letter = Letter::write(
        &tenant.language,
        &Said {
            practice: &tenant.name,
            day: &day,
            time: &time,
            name: &opened.name,
            callback: opened.callback.as_deref().unwrap_or(NO_NUMBER),
            words: &opened.words,
            urgent: opened.row.urgent,
        },
    );
    let mail = Mail { to, subject: letter.subject, body: letter.body, id: work.id.as_uuid() };
    match mailer.send(&mail).await {
        Ok(()) => Step::Done,
        Err(NotSent::Never(cause)) => Step::dead(cause),
        Err(NotSent::NotNow(cause)) if work.attempts + 1 >= MOST_MAILS => Step::dead(cause),
        Err(NotSent::NotNow(cause)) => Step::again_in(AFTER_MAIL.after(work.attempts + 1, rand::random()), cause),
    }
}

async fn delivered(
    storage: &Storage,
    tenant: TenantId,
    message: MessageId,
    now: DateTime<Utc>,
) -> Result<(), StorageError> {
    let mut connection = storage.database.connection().await?;
    let mut scope = connection.scope(tenant).await?;
    note_delivered(&mut scope, message, now).await?;
    scope.commit().await.map_err(SchemaError::from)?;
    Ok(())
}

async fn note_delivered(
    scope: &mut TenantScope<'_>,
    message: MessageId,
    now: DateTime<Utc>,
) -> Result<(), SchemaError> {
    messages::delivered(scope, message.as_uuid(), now).await
}
