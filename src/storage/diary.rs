//! The diary in PostgreSQL, as the engine sees it. What is decided here is decided in one transaction with what follows
//! outside: the calendar's event and the text messages.

mod booking;
mod bound;
mod changing;
mod effects;
pub(super) mod people;
mod taken;

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Utc};
use frontdesk_actors::desk::diary::{
    BookOutcome, Booked, Candidate, ChangeOutcome, Claim, Diary, Freshness, Kept, Made, Move, NewBooking, TakenTime,
    Writer,
};
use frontdesk_actors::desk::request::{Request, Wish};
use frontdesk_actors::desk::wording::Confirmation;
use frontdesk_actors::scheduling::Slot;
use frontdesk_actors::store::{Failure, StoreError, StoreResult};
use frontdesk_actors::tenant::{PhoneNumber, Tenant};
use frontdesk_schema::models::diary::{self as rows, Span};
use frontdesk_schema::models::fences::Life;
use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;
use uuid::Uuid;

use super::Storage;
use super::records::Record;
use crate::calendar::FreeBusy;
use crate::journal::{Durability, Journal, JournalError};
use crate::metrics;
use crate::sms::countries::Destination;
use bound::Bound;
use taken::ASKED_AHEAD;

/// See the [module](self).
#[derive(Clone)]
pub struct PostgresDiary {
    storage: Storage,
    /// Asks the providers' calendars, where they have any.
    calendars: Option<FreeBusy>,
    /// Where requests wait for the diary to be back.
    journal: Option<Journal>,
    bound: Arc<Bound>,
}

impl PostgresDiary {
    pub fn new(storage: Storage) -> Self {
        Self { storage, calendars: None, journal: None, bound: Arc::default() }
    }

    /// Keeps requests in this journal while PostgreSQL is away.
    #[must_use]
    pub fn keeping_requests_in(self, journal: Journal) -> Self {
        Self { journal: Some(journal), ..self }
    }

    /// Takes PostgreSQL for away after this, and not after two seconds: for whoever has no caller on the line.
    #[must_use]
    pub fn waiting_for_answers(self, limit: Duration) -> Self {
        Self { bound: Arc::new(Bound::of(limit)), ..self }
    }

    /// Asks calendars too, before anything is offered or booked.
    #[must_use]
    pub fn asking(self, calendars: Option<FreeBusy>) -> Self {
        Self { calendars, ..self }
    }
}

/// A slot as the diary keeps it.
fn occupied(slot: &Slot) -> Option<rows::Slot> {
    let during = Span::new(slot.occupied.0, slot.occupied.1)?;
    Some(rows::Slot { provider: slot.provider.clone(), room: slot.room.clone(), during })
}

fn life(writer: &Writer) -> Life {
    Life { call: writer.call, epoch: i32::from(writer.life) }
}

/// Whether a text can reach the number.
fn confirmation(number: Option<&PhoneNumber>) -> Confirmation {
    match number.map(Destination::of) {
        Some(Destination::Phone { .. }) => Confirmation::Text,
        _ => Confirmation::None,
    }
}

/// What a caller can be told of a request that the journal was given.
fn kept_as(appended: Result<(), JournalError>, follows: Confirmation) -> Result<Kept, JournalError> {
    match appended {
        Ok(()) => Ok(Kept::Surely(follows)),
        Err(JournalError::Unsynced(_)) => Ok(Kept::Perhaps),
        Err(error) => Err(error),
    }
}

impl Diary for PostgresDiary {
    fn prepare(&self, tenant: Arc<Tenant>) -> BoxFuture<'static, ()> {
        // PostgreSQL answers within milliseconds; a calendar's answer is kept for the first question of the call.
        let (diary, now) = (self.clone(), Utc::now());
        async move { drop(diary.in_calendars(&tenant, now, now + ASKED_AHEAD, Freshness::Recent).await) }.boxed()
    }

    fn taken<'a>(
        &'a self,
        writer: &'a Writer,
        from: DateTime<Utc>,
        to: DateTime<Utc>,
        freshness: Freshness,
    ) -> StoreResult<'a, TakenTime> {
        async move {
            let (taken, calendars) = futures_util::join!(
                self.bound.ask(self.taken_between(writer, from, to)),
                self.in_calendars(&writer.tenant, from, to, freshness)
            );
            let mut time = taken?;
            time.taken.extend(calendars.taken);
            time.unknown.extend(calendars.unknown);
            Ok(time)
        }
        .boxed()
    }

    fn hold<'a>(&'a self, writer: &'a Writer, slot: &'a Slot) -> StoreResult<'a, bool> {
        self.bound.ask(self.keep(writer, slot)).boxed()
    }

    fn release(&self, writer: Writer) -> BoxFuture<'static, ()> {
        let diary = self.clone();
        async move {
            // It expires by itself if it cannot be given back.
            if let Err(error) = diary.give_back(&writer).await {
                tracing::debug!(call.id = %writer.call, %error, "what the call held was not given back");
            }
        }
        .boxed()
    }

    fn book(&self, booking: NewBooking) -> StoreResult<'_, BookOutcome> {
        self.bound.ask(self.write_booking(booking)).boxed()
    }

    fn made<'a>(&'a self, writer: &'a Writer, intent: &'a str) -> StoreResult<'a, Option<Made>> {
        self.bound.ask(self.find_made(writer, intent)).boxed()
    }

    fn standing<'a>(&'a self, writer: &'a Writer, appointment: Uuid) -> StoreResult<'a, Option<Booked>> {
        self.bound.ask(self.find_standing(writer, appointment)).boxed()
    }

    fn candidates<'a>(&'a self, writer: &'a Writer, claim: Claim) -> StoreResult<'a, Vec<Candidate>> {
        self.bound.ask(people::candidates(&self.storage, writer, claim)).boxed()
    }

    fn reschedule(&self, wanted: Move) -> StoreResult<'_, ChangeOutcome> {
        self.bound.ask(self.move_to(wanted)).boxed()
    }

    fn cancel(&self, writer: Writer, appointment: Uuid, _: Option<PhoneNumber>) -> StoreResult<'_, ChangeOutcome> {
        self.bound.ask(self.call_off(writer, appointment)).boxed()
    }

    fn ask_later(&self, request: Request) -> StoreResult<'_, Kept> {
        let failed = |cause: String| StoreError { store: "requests", cause, failure: Failure::Away };
        let Some(journal) = &self.journal else {
            return futures_util::future::ready(Err(failed("there is no journal".to_owned()))).boxed();
        };
        let number = match &request.wish {
            Wish::Book { person, .. } => person.phone.as_ref().or(request.caller.as_ref()),
            Wish::Move { .. } | Wish::Cancel { .. } => request.caller.as_ref(),
        };
        let (follows, kind) = (confirmation(number), request.wish.label());
        // It is promised to the caller, so it is on the disk before the promise.
        let kept = journal.append(Record::asked(request).encode(), Durability::Synced);
        async move {
            let kept = kept_as(kept.await, follows).map_err(|error| failed(error.to_string()))?;
            metrics::request(kind, "kept");
            Ok(kept)
        }
        .boxed()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_caller_is_told_that_a_request_is_kept_only_when_it_is() {
        let kept = |appended| kept_as(appended, Confirmation::Text).ok();
        let cause = || "the disk is ill".to_owned();
        assert_eq!(kept(Ok(())), Some(Kept::Surely(Confirmation::Text)));
        assert_eq!(kept(Err(JournalError::Unsynced(cause()))), Some(Kept::Perhaps));
        for none in [JournalError::Disk(cause()), JournalError::Busy, JournalError::Closed] {
            assert_eq!(kept(Err(none)), None);
        }
    }
}
