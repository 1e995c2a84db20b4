//! What has happened, as its effect carries it and as the practice is told. Pure.

use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use frontdesk_actors::tenant::Tenant;
use frontdesk_schema::encryption::{DataKey, Private};
use frontdesk_schema::models::fences::Life;
use frontdesk_schema::models::outbox::NewEffect;
use frontdesk_schema::{AppointmentId, CallId, MessageId, WorkId};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::outbox::payload_place;

/// The kind of effect that is a request to a practice's webhook.
pub const EFFECT: &str = "webhook";

/// The carrier's word on the end of a call may come before our own report, which the practice is going to ask for.
const REPORT_FIRST: TimeDelta = TimeDelta::seconds(60);

/// One thing that has happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Happening {
    pub at: DateTime<Utc>,
    #[serde(flatten)]
    pub what: Happened,
}

/// What it was. Whatever is added here must be ids and times.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type")]
pub enum Happened {
    /// The agent's part of a call is over.
    #[serde(rename = "call.ended")]
    CallEnded { call: CallId },
    /// The carrier says that a call is over of which we have no report yet.
    #[serde(rename = "call.ended_unreported")]
    CallEndedUnreported { call: CallId },
    #[serde(rename = "appointment.booked")]
    Booked { appointment: AppointmentId, starts_at: DateTime<Utc>, call: CallId },
    #[serde(rename = "appointment.moved")]
    Moved { appointment: AppointmentId, starts_at: DateTime<Utc>, call: CallId },
    #[serde(rename = "appointment.cancelled")]
    Cancelled { appointment: AppointmentId, starts_at: DateTime<Utc>, call: CallId },
    #[serde(rename = "message.taken")]
    MessageTaken { message: MessageId, call: CallId },
}

impl Happened {
    pub const fn name(&self) -> &'static str {
        match self {
            Self::CallEnded { .. } | Self::CallEndedUnreported { .. } => "call.ended",
            Self::Booked { .. } => "appointment.booked",
            Self::Moved { .. } => "appointment.moved",
            Self::Cancelled { .. } => "appointment.cancelled",
            Self::MessageTaken { .. } => "message.taken",
        }
    }

    fn data(&self) -> Value {
        match *self {
            Self::CallEnded { call } | Self::CallEndedUnreported { call } => json!({ "call": call }),
            Self::Booked { appointment, starts_at, call }
            | Self::Moved { appointment, starts_at, call }
            | Self::Cancelled { appointment, starts_at, call } => {
                json!({ "appointment": appointment, "starts_at": time(starts_at), "call": call })
            }
            Self::MessageTaken { message, call } => json!({ "message": message, "call": call }),
        }
    }
}

impl Happening {
    /// What is sent.
    pub(super) fn body(&self) -> String {
        json!({ "type": self.what.name(), "timestamp": time(self.at), "data": self.what.data() }).to_string()
    }

    /// The same thing told again is the same effect.
    fn key(&self) -> String {
        let name = self.what.name();
        match self.what {
            Happened::CallEnded { call } | Happened::CallEndedUnreported { call } => format!("webhook/{name}/{call}"),
            Happened::Booked { appointment, .. } | Happened::Cancelled { appointment, .. } => {
                format!("webhook/{name}/{appointment}")
            }
            // There and back again is two moves.
            Happened::Moved { appointment, .. } => {
                format!("webhook/{name}/{appointment}/{}", self.at.timestamp_millis())
            }
            Happened::MessageTaken { message, .. } => format!("webhook/{name}/{message}"),
        }
    }

    fn due(&self) -> DateTime<Utc> {
        match self.what {
            Happened::CallEndedUnreported { .. } => self.at + REPORT_FIRST,
            _ => self.at,
        }
    }
}

fn time(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// The effect, for the transaction in which it happens; none for a practice without a webhook. `key` is of whoever it is
/// about, so that it goes with them.
pub fn effect_of(tenant: &Tenant, happening: &Happening, life: Option<Life>, key: &DataKey) -> Option<NewEffect> {
    tenant.webhook.as_ref()?;
    let id = WorkId::new();
    let json = serde_json::to_string(happening).expect("a happening is plain data");
    Some(NewEffect {
        id,
        kind: EFFECT.to_owned(),
        idempotency_key: happening.key(),
        data_key: key.id(),
        payload: key.seal(&payload_place(tenant.id, id), &Private::new(json)),
        life,
        created_at: happening.at,
        due_at: happening.due(),
    })
}

#[cfg(test)]
mod tests {
    use frontdesk_actors::tenant::Webhook;
    use uuid::Uuid;

    use super::*;

    const NIL: &str = "00000000-0000-0000-0000-000000000000";

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[track_caller]
    fn check(what: Happened, body: &str, key: &str, due_in: i64) {
        let happening = Happening { at: at("2026-07-14T09:00:00.5Z"), what };
        assert_eq!(happening.body(), body.replace("NIL", NIL));
        assert_eq!(happening.key(), key.replace("NIL", NIL));
        assert_eq!((happening.due() - happening.at).num_seconds(), due_in);
        let payload = serde_json::to_string(&happening).unwrap();
        assert_eq!(serde_json::from_str::<Happening>(&payload).unwrap(), happening, "{payload}");
    }

    #[test]
    fn a_practice_is_told_ids_and_times() {
        let (call, appointment) = (CallId::from_uuid(Uuid::nil()), AppointmentId::from_uuid(Uuid::nil()));
        let (message, starts_at) = (MessageId::from_uuid(Uuid::nil()), at("2026-07-20T13:30:00Z"));
        let ended = r#"{"data":{"call":"NIL"},"timestamp":"2026-07-14T09:00:00.500Z","type":"call.ended"}"#;
        check(Happened::CallEnded { call }, ended, "webhook/call.ended/NIL", 0);
        check(Happened::CallEndedUnreported { call }, ended, "webhook/call.ended/NIL", 60);
        let moved = r#"{"data":{"appointment":"NIL","call":"NIL","starts_at":"2026-07-20T13:30:00.000Z"},"timestamp":"2026-07-14T09:00:00.500Z","type":"appointment.moved"}"#;
        let key = "webhook/appointment.moved/NIL/1784019600500";
        check(Happened::Moved { appointment, starts_at, call }, moved, key, 0);
        let booked = moved.replace("moved", "booked");
        check(Happened::Booked { appointment, starts_at, call }, &booked, "webhook/appointment.booked/NIL", 0);
        let cancelled = moved.replace("moved", "cancelled");
        check(Happened::Cancelled { appointment, starts_at, call }, &cancelled, "webhook/appointment.cancelled/NIL", 0);
        let taken =
            r#"{"data":{"call":"NIL","message":"NIL"},"timestamp":"2026-07-14T09:00:00.500Z","type":"message.taken"}"#;
        check(Happened::MessageTaken { message, call }, taken, "webhook/message.taken/NIL", 0);
    }

    #[test]
    fn a_practice_without_a_webhook_is_told_nothing() {
        let file = include_str!("../../docs/examples/bright-smiles.toml");
        let mut tenant = crate::tenant_file::parse(file).unwrap().tenant;
        let key = DataKey::random();
        let happening = Happening { at: Utc::now(), what: Happened::CallEnded { call: CallId::new() } };
        tenant.webhook = None;
        assert!(effect_of(&tenant, &happening, None, &key).is_none());
        tenant.webhook = Some(Webhook { url: "https://hooks.practice.co.uk/".to_owned(), secret: 1 });
        let effect = effect_of(&tenant, &happening, None, &key).unwrap();
        assert_eq!((effect.kind.as_str(), effect.data_key), (EFFECT, key.id()));
    }
}
