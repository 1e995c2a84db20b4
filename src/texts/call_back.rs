//! The text to somebody whose request could not be done by itself: the practice will call.

use chrono::{DateTime, Utc};
use frontdesk_actors::tenant::{PhoneNumber, Tenant};
use frontdesk_schema::encryption::DataKey;
use frontdesk_schema::models::outbox::NewEffect;
use frontdesk_schema::models::sms_log;
use frontdesk_schema::{CallId, TenantId};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::options;
use super::payload::sealed;
use super::sending::{Draft, Sending};
use crate::outbox::{Step, Work};
use crate::sms::Kind;
use crate::sms::gate::Occasion;
use crate::storage::{StorageError, data_key};

/// The kind of effect that is such a text.
pub(super) const EFFECT: &str = "call_back";

/// Who is told. Does not print.
pub struct CallBack {
    pub tenant: TenantId,
    pub request: Uuid,
    pub call: CallId,
    pub number: PhoneNumber,
    /// The time that was wished for.
    pub at: DateTime<Utc>,
}

#[derive(Serialize, Deserialize)]
struct Payload {
    call: CallId,
    number: String,
    at: DateTime<Utc>,
}

impl CallBack {
    /// The effect that sends it; for one request there is one.
    pub fn effect(&self, key: &DataKey, now: DateTime<Utc>) -> NewEffect {
        let payload = Payload { call: self.call, number: self.number.expose().to_owned(), at: self.at };
        NewEffect {
            kind: EFFECT.to_owned(),
            idempotency_key: format!("call_back/{}", self.request),
            created_at: now,
            due_at: now,
            ..sealed(self.tenant, key, &payload)
        }
    }
}

/// The text of an effect of kind [`EFFECT`].
pub(super) async fn send(
    sending: &Sending,
    work: &Work,
    tenant: &Tenant,
    now: DateTime<Utc>,
) -> Result<Step, StorageError> {
    let Ok(payload) = serde_json::from_str::<Payload>(work.payload.expose()) else {
        return Ok(Step::dead("the payload is of no known form"));
    };
    let Ok(to) = PhoneNumber::parse(&payload.number) else { return Ok(Step::dead("the number is none")) };
    let key = {
        let mut connection = sending.storage.database.connection().await?;
        let mut scope = connection.scope(tenant.id).await?;
        data_key(&sending.storage, &mut scope, work.data_key).await?
    };
    // Somebody erased is told nothing any more.
    let Some(data_key) = key else { return Ok(Step::Done) };
    let (day, time) = options::day_and_time(tenant, payload.at);
    let draft = Draft {
        to,
        kind: Kind::CallBack,
        occasion: Occasion::Unasked,
        purpose: sms_log::Purpose::Request,
        appointment: None,
        call: Some(payload.call),
        agreed: None,
        data_key,
        useless_from: None,
        day,
        time,
        provider: None,
        service: None,
        phone: options::phone(tenant).map(|phone| phone.expose().to_owned()).unwrap_or_default(),
    };
    sending.send(work, tenant, &draft, now).await
}
