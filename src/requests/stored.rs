//! A request as the journal and the database keep it. Pure.

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use frontdesk_actors::desk::diary::{Person, Writer};
use frontdesk_actors::desk::request::{Request, Wish};
use frontdesk_actors::desk::{Given, Offer};
use frontdesk_actors::tenant::{PhoneNumber, Tenant};
use frontdesk_schema::encryption::{DataKey, Place, Private};
use frontdesk_schema::models::outbox::NewEffect;
use frontdesk_schema::models::requests::Kind;
use frontdesk_schema::{CallId, TenantId, WorkId};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::outbox::payload_place;

/// A request, without whose it is. Does not print.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Asked {
    pub(crate) id: Uuid,
    pub(crate) life: u8,
    pub(crate) asked_at: DateTime<Utc>,
    caller: Option<String>,
    wish: Wanted,
}

#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Wanted {
    Book { slot: Offer, name: String, phone: Option<String>, date_of_birth: Option<NaiveDate>, notes: Option<String> },
    Move { appointment: Given, to: Offer },
    Cancel { appointment: Given },
}

impl Asked {
    pub(crate) fn of(request: Request) -> Self {
        let Request { writer, wish, caller, asked_at } = request;
        let text = |number: PhoneNumber| number.expose().to_owned();
        let id = wish.id(writer.call);
        let wish = match wish {
            Wish::Book { slot, person: Person { name, phone, date_of_birth }, notes } => {
                Wanted::Book { slot, name, phone: phone.map(text), date_of_birth, notes }
            }
            Wish::Move { appointment, to } => Wanted::Move { appointment, to },
            Wish::Cancel { appointment } => Wanted::Cancel { appointment },
        };
        Self { id, life: writer.life, asked_at, caller: caller.map(text), wish }
    }

    /// As the engine asked for it.
    pub(crate) fn into_request(self, tenant: Arc<Tenant>, call: CallId) -> Request {
        let number = |text: String| PhoneNumber::parse(&text).ok();
        let wish = match self.wish {
            Wanted::Book { slot, name, phone, date_of_birth, notes } => {
                Wish::Book { slot, person: Person { name, phone: phone.and_then(number), date_of_birth }, notes }
            }
            Wanted::Move { appointment, to } => Wish::Move { appointment, to },
            Wanted::Cancel { appointment } => Wish::Cancel { appointment },
        };
        let writer = Writer { tenant, call, life: self.life };
        Request { writer, wish, caller: self.caller.and_then(number), asked_at: self.asked_at }
    }

    pub(crate) fn kind(&self) -> Kind {
        match self.wish {
            Wanted::Book { .. } => Kind::Book,
            Wanted::Move { .. } => Kind::Reschedule,
            Wanted::Cancel { .. } => Kind::Cancel,
        }
    }
}

/// Where a request is sealed.
pub(crate) fn place(tenant: TenantId, id: Uuid) -> Place {
    Place::new(tenant, "requests", "wish_sealed", id)
}

/// The effect that decides a request, for the transaction that stores its row.
pub(crate) fn effect_of(tenant: TenantId, request: Uuid, key: &DataKey, now: DateTime<Utc>) -> NewEffect {
    let id = WorkId::new();
    NewEffect {
        id,
        kind: super::EFFECT.to_owned(),
        idempotency_key: format!("request/{request}"),
        data_key: key.id(),
        payload: key.seal(&payload_place(tenant, id), &Private::new(request.to_string())),
        life: None,
        created_at: now,
        due_at: now,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offer() -> Offer {
        let (service, provider) = ("checkup".to_owned(), "patel".to_owned());
        Offer { id: "slot_a".to_owned(), service, provider, start: DateTime::UNIX_EPOCH }
    }

    fn given() -> Given {
        let (service, provider) = ("checkup".to_owned(), "patel".to_owned());
        Given { id: Uuid::nil(), service, provider, start: DateTime::UNIX_EPOCH }
    }

    #[test]
    fn a_request_is_the_same_again_after_the_journal() {
        let tenant = crate::tenant_file::parse(include_str!("../../docs/examples/bright-smiles.toml")).unwrap().tenant;
        let (tenant, call) = (Arc::new(tenant), CallId::of_carrier_call("CA1"));
        let phone = PhoneNumber::parse("+447700900123").unwrap();
        let person = Person {
            name: "Ada Lovelace".to_owned(),
            phone: Some(phone.clone()),
            date_of_birth: NaiveDate::from_ymd_opt(1990, 12, 10),
        };
        let book = Wish::Book { slot: offer(), person, notes: Some("a wisdom tooth".to_owned()) };
        let moves = Wish::Move { appointment: given(), to: offer() };
        for wish in [book, moves, Wish::Cancel { appointment: given() }] {
            let writer = Writer { tenant: Arc::clone(&tenant), call, life: 3 };
            let asked_at = DateTime::UNIX_EPOCH;
            let request = Request { writer, wish: wish.clone(), caller: Some(phone.clone()), asked_at };
            let json = serde_json::to_string(&Asked::of(request)).unwrap();
            let asked: Asked = serde_json::from_str(&json).unwrap();
            assert_eq!((asked.id, asked.kind().label()), (wish.id(call), wish.label()));
            let again = asked.into_request(Arc::clone(&tenant), call);
            assert!(again.wish == wish && again.caller.as_ref() == Some(&phone) && again.writer.life == 3);
        }
    }
}
