//! The diary in the memory of this process: for tests of the engine, which need none but that of the call.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, Utc};
use frontdesk_actors::desk::diary::{
    BookOutcome, Booked, Candidate, ChangeOutcome, Claim, Diary, Freshness, Kept, Made, Move, NewBooking, Person,
    TakenTime, Writer,
};
use frontdesk_actors::desk::request::Request;
use frontdesk_actors::desk::wording::Confirmation;
use frontdesk_actors::scheduling::{Slot, Taken};
use frontdesk_actors::store::StoreResult;
use frontdesk_actors::tenant::{PhoneNumber, Tenant};
use frontdesk_schema::CallId;
use futures_util::future::{BoxFuture, ready};
use uuid::Uuid;

/// See the [module](self). Held slots last as long as their call.
#[derive(Default)]
pub struct MemoryDiary(Mutex<State>);

#[derive(Default)]
struct State {
    held: HashMap<CallId, Slot>,
    booked: Vec<Entry>,
    requests: Vec<Request>,
    /// The newest life of each call that has written.
    lives: HashMap<CallId, u8>,
}

/// An appointment that stands or stood.
#[derive(Clone)]
pub struct Entry {
    pub id: Uuid,
    pub intent: String,
    pub slot: Slot,
    pub person: Person,
    pub caller: Option<PhoneNumber>,
    pub cancelled: bool,
}

impl Entry {
    fn booked(&self) -> Booked {
        let Slot { service, provider, start, .. } = self.slot.clone();
        Booked { id: self.id, service, provider, start }
    }
}

impl MemoryDiary {
    /// Everything that was ever booked, as it stands now.
    pub fn entries(&self) -> Vec<Entry> {
        self.state().booked.clone()
    }

    /// What callers wanted while the diary could not be reached.
    pub fn requests(&self) -> Vec<Request> {
        self.state().requests.clone()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn is_stale(&mut self, writer: &Writer) -> bool {
        let newest = self.lives.entry(writer.call).or_default();
        let stale = writer.life < *newest;
        *newest = writer.life.max(*newest);
        stale
    }

    fn is_taken(&self, slot: &Slot, call: CallId, but: Option<Uuid>) -> bool {
        let held = self.held.iter().filter(|(by, _)| **by != call).map(|(_, slot)| slot);
        let booked =
            self.booked.iter().filter(|entry| !entry.cancelled && Some(entry.id) != but).map(|entry| &entry.slot);
        held.chain(booked).any(|other| {
            let same = other.provider == slot.provider || (slot.room.is_some() && other.room == slot.room);
            same && other.occupied.0 < slot.occupied.1 && slot.occupied.0 < other.occupied.1
        })
    }
}

fn now<T: Send + 'static>(value: T) -> StoreResult<'static, T> {
    Box::pin(ready(Ok(value)))
}

impl Diary for MemoryDiary {
    fn prepare(&self, _: Arc<Tenant>) -> BoxFuture<'static, ()> {
        Box::pin(ready(()))
    }

    fn taken<'a>(
        &'a self,
        writer: &'a Writer,
        _: DateTime<Utc>,
        _: DateTime<Utc>,
        _: Freshness,
    ) -> StoreResult<'a, TakenTime> {
        let state = self.state();
        let held = state.held.iter().filter(|(by, _)| **by != writer.call).map(|(_, slot)| slot);
        let booked = state.booked.iter().filter(|entry| !entry.cancelled).map(|entry| &entry.slot);
        let taken = held.chain(booked).map(|slot| Taken {
            provider: slot.provider.clone(),
            room: slot.room.clone(),
            from: slot.occupied.0,
            to: slot.occupied.1,
        });
        now(TakenTime { taken: taken.collect(), unknown: Vec::new() })
    }

    fn hold<'a>(&'a self, writer: &'a Writer, slot: &'a Slot) -> StoreResult<'a, bool> {
        let mut state = self.state();
        let free = !state.is_taken(slot, writer.call, None);
        if free {
            state.held.insert(writer.call, slot.clone());
        }
        now(free)
    }

    fn release(&self, writer: Writer) -> BoxFuture<'static, ()> {
        self.state().held.remove(&writer.call);
        Box::pin(ready(()))
    }

    fn book(&self, booking: NewBooking) -> StoreResult<'_, BookOutcome> {
        let mut state = self.state();
        let confirmation = Confirmation::None;
        if state.is_stale(&booking.writer) {
            return now(BookOutcome::Stale);
        }
        if let Some(known) = state.booked.iter().find(|entry| entry.intent == booking.intent) {
            return now(BookOutcome::Booked { appointment: known.id, start: known.slot.start, confirmation });
        }
        if state.is_taken(&booking.slot, booking.writer.call, None) {
            return now(BookOutcome::SlotTaken);
        }
        state.held.remove(&booking.writer.call);
        let NewBooking { intent, slot, person, caller, .. } = booking;
        let (id, start) = (Uuid::new_v4(), slot.start);
        state.booked.push(Entry { id, intent, slot, person, caller, cancelled: false });
        now(BookOutcome::Booked { appointment: id, start, confirmation })
    }

    fn made<'a>(&'a self, _: &'a Writer, intent: &'a str) -> StoreResult<'a, Option<Made>> {
        let made = |entry: &Entry| match entry.cancelled {
            true => Made::Cancelled,
            false => Made::Standing(entry.booked(), Confirmation::None),
        };
        now(self.state().booked.iter().find(|entry| entry.intent == intent).map(made))
    }

    fn standing<'a>(&'a self, _: &'a Writer, appointment: Uuid) -> StoreResult<'a, Option<Booked>> {
        let state = self.state();
        now(state.booked.iter().find(|entry| entry.id == appointment && !entry.cancelled).map(Entry::booked))
    }

    fn candidates<'a>(&'a self, _: &'a Writer, claim: Claim) -> StoreResult<'a, Vec<Candidate>> {
        let state = self.state();
        let fits = |entry: &&Entry| !entry.cancelled;
        let candidate = |entry: &Entry| Candidate {
            name: entry.person.name.clone(),
            number_fits: claim.caller.is_some() && (entry.caller == claim.caller || entry.person.phone == claim.caller),
            date_of_birth_fits: claim.date_of_birth.is_some() && entry.person.date_of_birth == claim.date_of_birth,
            appointments: vec![entry.booked()],
        };
        now(state.booked.iter().filter(fits).map(candidate).collect())
    }

    fn reschedule(&self, wanted: Move) -> StoreResult<'_, ChangeOutcome> {
        let mut state = self.state();
        if state.is_stale(&wanted.writer) {
            return now(ChangeOutcome::Stale);
        }
        if state.is_taken(&wanted.slot, wanted.writer.call, Some(wanted.appointment)) {
            return now(ChangeOutcome::SlotTaken);
        }
        let found = state.booked.iter_mut().find(|entry| entry.id == wanted.appointment && !entry.cancelled);
        now(found.map_or(ChangeOutcome::Gone, |entry| {
            entry.slot = wanted.slot;
            ChangeOutcome::Done
        }))
    }

    fn cancel(&self, writer: Writer, appointment: Uuid, _: Option<PhoneNumber>) -> StoreResult<'_, ChangeOutcome> {
        let mut state = self.state();
        if state.is_stale(&writer) {
            return now(ChangeOutcome::Stale);
        }
        let found = state.booked.iter_mut().find(|entry| entry.id == appointment);
        now(found.map_or(ChangeOutcome::Gone, |entry| {
            entry.cancelled = true;
            ChangeOutcome::Done
        }))
    }

    fn ask_later(&self, request: Request) -> StoreResult<'_, Kept> {
        self.state().requests.push(request);
        now(Kept::Surely(Confirmation::None))
    }
}
