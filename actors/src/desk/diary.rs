//! The practice's diary, as the engine needs it. The server implements it; the engine knows no SQL and no calendar.

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use frontdesk_schema::CallId;
use futures_util::future::BoxFuture;
use uuid::Uuid;

use super::request::Request;
use super::wording::Confirmation;
use crate::scheduling::{Slot, Taken, Unknown};
use crate::store::StoreResult;
use crate::tenant::{PhoneNumber, Tenant};

/// Who writes: a life of a call of a tenant. What an earlier life than the present one wants is refused.
#[derive(Debug, Clone)]
pub struct Writer {
    pub tenant: Arc<Tenant>,
    pub call: CallId,
    pub life: u8,
}

/// Time that is not free.
#[derive(Debug, Clone, Default)]
pub struct TakenTime {
    pub taken: Vec<Taken>,
    pub unknown: Vec<Unknown>,
}

/// How fresh what a calendar outside says has to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Freshness {
    /// For an offer: what was asked within the last half minute will do.
    Recent,
    /// For a booking: ask now.
    Now,
}

/// Somebody to book for.
#[derive(Clone, PartialEq, Eq)]
pub struct Person {
    pub name: String,
    pub phone: Option<PhoneNumber>,
    pub date_of_birth: Option<NaiveDate>,
}

impl std::fmt::Debug for Person {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Person")
    }
}

/// A booking that the caller wants.
#[derive(Debug, Clone)]
pub struct NewBooking {
    pub writer: Writer,
    /// One booking per intent, however often it is asked for.
    pub intent: String,
    pub slot: Slot,
    pub person: Person,
    pub notes: Option<String>,
    /// The caller's number, where confirmation goes when the person has none.
    pub caller: Option<PhoneNumber>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BookOutcome {
    /// It stands, by this or an earlier request for the same.
    Booked {
        appointment: Uuid,
        start: DateTime<Utc>,
        confirmation: Confirmation,
    },
    SlotTaken,
    /// A newer life of the call has taken over: this one has no say.
    Stale,
}

/// What became of an intent that was booked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Made {
    Standing(Booked, Confirmation),
    Cancelled,
}

/// Moves an appointment that the caller may touch.
#[derive(Debug, Clone)]
pub struct Move {
    pub writer: Writer,
    pub appointment: Uuid,
    pub slot: Slot,
    pub caller: Option<PhoneNumber>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChangeOutcome {
    Done,
    SlotTaken,
    /// There is no such appointment any more.
    Gone,
    Stale,
}

/// Who somebody says they are.
#[derive(Clone)]
pub struct Claim {
    /// The number they call from; `None` when withheld.
    pub caller: Option<PhoneNumber>,
    pub name: Option<String>,
    pub date_of_birth: Option<NaiveDate>,
}

/// Somebody whom number or date of birth fits. Whether it is them is decided by [`identity`](super::identity).
#[derive(Clone)]
pub struct Candidate {
    pub name: String,
    pub number_fits: bool,
    pub date_of_birth_fits: bool,
    /// Booked and not over, the next first.
    pub appointments: Vec<Booked>,
}

/// An appointment that stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Booked {
    pub id: Uuid,
    pub service: String,
    pub provider: String,
    pub start: DateTime<Utc>,
}

/// How surely a request is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// It outlives the machine. A text, or else a call, tells what becomes of it.
    Surely(Confirmation),
    /// It was taken and may be lost yet.
    Perhaps,
}

/// The diary. Repeating what was done already changes nothing and says that it was done.
pub trait Diary: Send + Sync {
    /// Asks ahead what the first question of a call will need.
    fn prepare(&self, tenant: Arc<Tenant>) -> BoxFuture<'static, ()>;

    /// What is not free between two instants. What the call itself holds is free for it.
    fn taken<'a>(
        &'a self,
        writer: &'a Writer,
        from: DateTime<Utc>,
        to: DateTime<Utc>,
        freshness: Freshness,
    ) -> StoreResult<'a, TakenTime>;

    /// Keeps a slot for the call for a minute and a half, instead of one that it held before. `false`: it is taken.
    fn hold<'a>(&'a self, writer: &'a Writer, slot: &'a Slot) -> StoreResult<'a, bool>;

    /// Gives back what the call holds.
    fn release(&self, writer: Writer) -> BoxFuture<'static, ()>;

    fn book(&self, booking: NewBooking) -> StoreResult<'_, BookOutcome>;

    /// What this intent has booked, whoever of the call's lives asked; `None`: nothing yet.
    fn made<'a>(&'a self, writer: &'a Writer, intent: &'a str) -> StoreResult<'a, Option<Made>>;

    /// The appointment as it stands; `None` when it does not.
    fn standing<'a>(&'a self, writer: &'a Writer, appointment: Uuid) -> StoreResult<'a, Option<Booked>>;

    /// People with appointments ahead whom the claim may mean.
    fn candidates<'a>(&'a self, writer: &'a Writer, claim: Claim) -> StoreResult<'a, Vec<Candidate>>;

    fn reschedule(&self, wanted: Move) -> StoreResult<'_, ChangeOutcome>;

    fn cancel(&self, writer: Writer, appointment: Uuid, caller: Option<PhoneNumber>) -> StoreResult<'_, ChangeOutcome>;

    /// Keeps a request for when the diary can be reached again; it must not need it now. It is taken in the call itself:
    /// whoever does not wait for the answer has asked all the same. An error means that it is not kept.
    fn ask_later(&self, request: Request) -> StoreResult<'_, Kept>;
}
