//! The receptionist's desk: what of a call concerns the diary. What was offered, whose appointments were shown, how often
//! somebody tried to prove who they are.
//!
//! ```text
//! model ──tool──▶ tools/<tool>.rs ──▶ dates (when?) ─▶ scheduling (what is free?) ─▶ Diary (is it still? write it)
//!                      │  ▲
//!                      ▼  │  Desk: the ids this call was given, and no others
//! ```
//!
//! The model names slots and appointments by ids that this call has given out. Ids of another call, invented ones and
//! those of another life's mistakes name nothing.

pub mod diary;
pub mod identity;
pub mod names;
pub mod patient;
pub mod request;
pub mod rules;
pub mod wording;

use chrono::{DateTime, Utc};
use frontdesk_schema::CallId;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use crate::scheduling::Slot;

/// More than anybody is offered in one call; the oldest are forgotten first.
const MOST_OFFERS: usize = 60;

/// Tries at proving who one is, in one call.
pub const MOST_ATTEMPTS: u8 = 3;

/// What a call has been told of the diary. Kept with the conversation, so that a resumed call knows it too. Holds no
/// names: appointments are known by their ids.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Desk {
    offers: Vec<Offer>,
    given: Vec<Given>,
    /// Failed tries at proving who one is.
    failed_attempts: u8,
}

/// A slot that was offered in this call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    pub id: String,
    pub service: String,
    pub provider: String,
    pub start: DateTime<Utc>,
}

/// An appointment that this call may touch: its caller was matched, or made it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Given {
    pub id: Uuid,
    pub service: String,
    pub provider: String,
    pub start: DateTime<Utc>,
}

impl Desk {
    /// Offers a slot; the same slot has the same id throughout a call, and no other call has it.
    pub fn offer(&mut self, call: CallId, slot: &Slot) -> String {
        let id = slot_id(call, slot);
        self.offers.retain(|offer| offer.id != id);
        if self.offers.len() >= MOST_OFFERS {
            self.offers.remove(0);
        }
        let Slot { service, provider, start, .. } = slot.clone();
        self.offers.push(Offer { id: id.clone(), service, provider, start });
        id
    }

    pub fn offered(&self, id: &str) -> Option<&Offer> {
        self.offers.iter().find(|offer| offer.id == id.trim())
    }

    /// From now on this call may name this appointment.
    pub fn give(&mut self, given: Given) {
        self.given.retain(|known| known.id != given.id);
        self.given.push(given);
    }

    pub fn given(&self, id: &str) -> Option<&Given> {
        let id: Uuid = id.trim().parse().ok()?;
        self.given.iter().find(|given| given.id == id)
    }

    /// The appointments that this call may touch.
    pub fn appointments(&self) -> impl Iterator<Item = &Given> {
        self.given.iter()
    }

    /// It is gone.
    pub fn take_back(&mut self, id: Uuid) {
        self.given.retain(|given| given.id != id);
    }

    pub const fn attempt_failed(&mut self) {
        self.failed_attempts = self.failed_attempts.saturating_add(1);
    }

    pub const fn may_attempt(&self) -> bool {
        self.failed_attempts < MOST_ATTEMPTS
    }
}

impl Offer {
    /// The slot by its start, for saying it; nothing can be booked with it.
    pub(crate) fn as_slot(&self) -> Slot {
        let Self { service, provider, start, .. } = self.clone();
        Slot { service, start, end: start, provider, room: None, occupied: (start, start) }
    }
}

/// Short, for the model repeats it; long enough that guessing hits nothing.
fn slot_id(call: CallId, slot: &Slot) -> String {
    let digest = Sha256::new()
        .chain_update(call.as_uuid().as_bytes())
        .chain_update(slot.service.as_bytes())
        .chain_update([0])
        .chain_update(slot.provider.as_bytes())
        .chain_update(slot.start.timestamp().to_be_bytes())
        .finalize();
    let letters =
        digest.iter().take(10).map(|byte| char::from(b"abcdefghjkmnpqrstvwxyz23456789"[usize::from(*byte) % 30]));
    format!("slot_{}", letters.collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slot(provider: &str) -> Slot {
        let start = DateTime::UNIX_EPOCH;
        Slot {
            service: "checkup".to_owned(),
            start,
            end: start,
            provider: provider.to_owned(),
            room: None,
            occupied: (start, start),
        }
    }

    #[test]
    fn a_slot_has_one_id_in_a_call_and_none_in_another() {
        let (mut one, mut other) = (Desk::default(), Desk::default());
        let (call, another) = (CallId::of_carrier_call("CA1"), CallId::of_carrier_call("CA2"));
        let id = one.offer(call, &slot("patel"));
        assert_eq!(one.offer(call, &slot("patel")), id);
        assert_ne!(one.offer(call, &slot("morgan")), id);
        assert_eq!(one.offered(&id).unwrap().provider, "patel");
        assert_ne!(other.offer(another, &slot("patel")), id, "T21: of another call");
        assert!(other.offered(&id).is_none());
        assert!(one.offered("slot_1").is_none(), "T21: invented");
    }

    #[test]
    fn old_offers_are_forgotten_and_attempts_run_out() {
        let mut desk = Desk::default();
        let call = CallId::of_carrier_call("CA1");
        let first = desk.offer(call, &slot("0"));
        for number in 1..=MOST_OFFERS {
            desk.offer(call, &slot(&number.to_string()));
        }
        assert!(desk.offered(&first).is_none());
        for _ in 0..MOST_ATTEMPTS {
            assert!(desk.may_attempt());
            desk.attempt_failed();
        }
        assert!(!desk.may_attempt());
    }
}
