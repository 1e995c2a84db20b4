//! The diary in PostgreSQL, as the engine sees it. What is decided here is decided in one transaction with what follows
//! outside: the calendar's event and the text messages.

mod bound;
mod effects;
pub(super) mod people;

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use frontdesk_actors::desk::diary::{
    BookOutcome, Booked, Candidate, ChangeOutcome, Claim, Diary, Freshness, Kept, Made, Move, NewBooking, TakenTime,
    Writer,
};
use frontdesk_actors::desk::request::{Request, Wish};
use frontdesk_actors::desk::wording::Confirmation;
use frontdesk_actors::scheduling::{self, Slot};
use frontdesk_actors::store::{Failure, StoreError, StoreResult};
use frontdesk_actors::tenant::{PhoneNumber, Tenant};
use frontdesk_schema::encryption::{Place, Private};
use frontdesk_schema::models::appointments::{self, Booking, Cancel, Cancelled, Reschedule, Rescheduled, Status};
use frontdesk_schema::models::diary::{self as rows, HoldOutcome, NewHold, Span, Wanted};
use frontdesk_schema::models::fences::Life;
use frontdesk_schema::{AppointmentId, EntryId, SchemaError};
use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;
use uuid::Uuid;

use super::records::Record;
use super::{Storage, StorageError};
use crate::calendar::{FreeBusy, Unknown};
use crate::journal::{Durability, Journal, JournalError};
use crate::metrics;
use crate::sms::countries::Destination;
use crate::texts::Purpose;
use bound::Bound;
use effects::Change;

/// How long a caller's choice is kept while it is being booked.
const HELD_FOR: TimeDelta = TimeDelta::seconds(90);

/// How far ahead calendars are asked: Google answers for a quarter of a year at most. Later blocks are in the diary.
const ASKED_AHEAD: TimeDelta = TimeDelta::days(90);

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

    /// What the calendars add to the diary.
    async fn in_calendars(
        &self,
        tenant: &Tenant,
        from: DateTime<Utc>,
        to: DateTime<Utc>,
        freshness: Freshness,
    ) -> TakenTime {
        let mut time = TakenTime::default();
        let Some(calendars) = &self.calendars else { return time };
        let providers: Vec<&str> = tenant.providers.iter().map(|one| one.id.as_str()).collect();
        let (to, max_age) = (to.min(from + ASKED_AHEAD), max_age(freshness));
        for (provider, busy) in calendars.ask(tenant, &providers, from, to, max_age).await {
            match busy {
                Ok(spans) => time.taken.extend(spans.into_iter().map(|span| scheduling::Taken {
                    provider: provider.clone(),
                    room: None,
                    from: span.start(),
                    to: span.end(),
                })),
                // Google answers, and cannot tell: that is not "free".
                Err(Unknown::Calendar(_)) => time.unknown.push(scheduling::Unknown { provider, from, to }),
                // Google is away. What it said last is in the diary, which decides; what it says later is reconciled.
                Err(Unknown::Google(_) | Unknown::TooLate | Unknown::NotConnected | Unknown::Database) => {}
            }
        }
        time
    }

    async fn taken_between(
        &self,
        writer: &Writer,
        from: DateTime<Utc>,
        to: DateTime<Utc>,
    ) -> Result<TakenTime, StorageError> {
        let Some(during) = Span::new(from, to) else { return Ok(TakenTime::default()) };
        let providers: Vec<&str> = writer.tenant.providers.iter().map(|one| one.id.as_str()).collect();
        let rooms: Vec<&str> = writer.tenant.rooms.iter().map(|one| one.id.as_str()).collect();
        let wanted =
            Wanted { providers: &providers, rooms: &rooms, during, now: Utc::now(), asking: Some(writer.call) };
        let mut connection = self.storage.database.connection().await?;
        let mut scope = connection.scope(writer.tenant.id).await?;
        let found = rows::taken(&mut scope, &wanted).await?;
        scope.rollback().await.map_err(SchemaError::from)?;
        let taken = found.into_iter().map(|entry| scheduling::Taken {
            provider: entry.provider,
            room: entry.room,
            from: entry.during.from(),
            to: entry.during.until(),
        });
        Ok(TakenTime { taken: taken.collect(), unknown: Vec::new() })
    }

    async fn keep(&self, writer: &Writer, slot: &Slot) -> Result<bool, StorageError> {
        let now = Utc::now();
        let Some(slot) = occupied(slot) else { return Ok(false) };
        let hold = NewHold { id: EntryId::new(), slot, life: life(writer), until: now + HELD_FOR };
        let mut connection = self.storage.database.connection().await?;
        let mut scope = connection.scope(writer.tenant.id).await?;
        let outcome = rows::hold(&mut scope, &hold, now).await?;
        scope.commit().await.map_err(SchemaError::from)?;
        Ok(outcome == HoldOutcome::Held)
    }

    async fn write_booking(&self, wanted: NewBooking) -> Result<BookOutcome, StorageError> {
        let NewBooking { writer, intent, slot, person, notes, caller } = wanted;
        let (now, tenant) = (Utc::now(), writer.tenant.id);
        let Some(time) = occupied(&slot) else { return Ok(BookOutcome::SlotTaken) };
        let number = person.phone.clone().or(caller);
        let confirmation = confirmation(number.as_ref());
        let mut connection = self.storage.database.connection().await?;
        let mut scope = connection.scope(tenant).await?;
        let (patient, key) = people::find_or_add(&self.storage, &mut scope, &person, number.as_ref(), now).await?;
        let id = AppointmentId::new();
        let sealed = |notes: &String| {
            let place = Place::new(tenant, "appointments", "notes_sealed", id.as_uuid());
            key.seal(&place, &Private::from(notes.as_str()))
        };
        let change = Change {
            writer: &writer,
            key: &key,
            appointment: id,
            purpose: Purpose::Confirmation,
            starts_at: slot.start,
            now,
        };
        let effects = if confirmation == Confirmation::Text { change.effects() } else { change.without_texts() };
        let booking = Booking {
            id,
            entry: EntryId::new(),
            idempotency_key: intent,
            slot: time,
            starts_at: slot.start,
            ends_at: slot.end,
            service: slot.service,
            patient,
            data_key: key.id(),
            notes: notes.as_ref().map(sealed),
            life: Some(life(&writer)),
            effects,
        };
        let stands = |row: appointments::Appointment| BookOutcome::Booked {
            appointment: row.id.as_uuid(),
            start: row.starts_at,
            confirmation,
        };
        let nothing_written = match appointments::book(&mut scope, &booking, now).await? {
            appointments::Booked::New(row) => {
                people::became_known(&self.storage, &mut scope, writer.call, patient).await?;
                scope.commit().await.map_err(SchemaError::from)?;
                self.storage.effects.wake();
                return Ok(stands(row));
            }
            appointments::Booked::Already(row) => stands(row),
            appointments::Booked::SlotTaken => BookOutcome::SlotTaken,
            appointments::Booked::Stale => BookOutcome::Stale,
        };
        scope.rollback().await.map_err(SchemaError::from)?;
        Ok(nothing_written)
    }

    async fn find_made(&self, writer: &Writer, intent: &str) -> Result<Option<Made>, StorageError> {
        let mut connection = self.storage.database.connection().await?;
        let mut scope = connection.scope(writer.tenant.id).await?;
        let Some(row) = appointments::by_key(&mut scope, intent).await? else {
            scope.rollback().await.map_err(SchemaError::from)?;
            return Ok(None);
        };
        let texted = effects::has_text(&mut scope, row.id).await?;
        scope.rollback().await.map_err(SchemaError::from)?;
        let confirmation = if texted { Confirmation::Text } else { Confirmation::None };
        Ok(Some(match row.status {
            Status::Booked => Made::Standing(people::booked(row), confirmation),
            Status::Cancelled => Made::Cancelled,
        }))
    }

    async fn find_standing(&self, writer: &Writer, appointment: Uuid) -> Result<Option<Booked>, StorageError> {
        let mut connection = self.storage.database.connection().await?;
        let mut scope = connection.scope(writer.tenant.id).await?;
        let row = appointments::get(&mut scope, AppointmentId::from_uuid(appointment)).await?;
        scope.rollback().await.map_err(SchemaError::from)?;
        Ok(row.filter(|row| row.status == Status::Booked).map(people::booked))
    }

    async fn move_to(&self, wanted: Move) -> Result<ChangeOutcome, StorageError> {
        let Move { writer, appointment, slot, .. } = wanted;
        let (now, id) = (Utc::now(), AppointmentId::from_uuid(appointment));
        let Some(time) = occupied(&slot) else { return Ok(ChangeOutcome::SlotTaken) };
        let mut connection = self.storage.database.connection().await?;
        let mut scope = connection.scope(writer.tenant.id).await?;
        let Some(row) = appointments::get(&mut scope, id).await? else {
            scope.rollback().await.map_err(SchemaError::from)?;
            return Ok(ChangeOutcome::Gone);
        };
        let key = self.storage.keyring.data_key(&mut scope, row.data_key_id).await?;
        let follows = Change {
            writer: &writer,
            key: &key,
            appointment: id,
            purpose: Purpose::Change,
            starts_at: slot.start,
            now,
        };
        let change = Reschedule {
            appointment: id,
            slot: time,
            starts_at: slot.start,
            ends_at: slot.end,
            version: None,
            life: Some(life(&writer)),
            effects: follows.effects(),
        };
        let outcome = match appointments::reschedule(&mut scope, &change, now).await? {
            Rescheduled::Moved(_) | Rescheduled::Already(_) => ChangeOutcome::Done,
            Rescheduled::SlotTaken => ChangeOutcome::SlotTaken,
            Rescheduled::Outdated(_) | Rescheduled::Gone => ChangeOutcome::Gone,
            Rescheduled::Stale => ChangeOutcome::Stale,
        };
        if outcome == ChangeOutcome::Done {
            people::became_known(&self.storage, &mut scope, writer.call, row.patient_id).await?;
        }
        scope.commit().await.map_err(SchemaError::from)?;
        self.storage.effects.wake();
        Ok(outcome)
    }

    async fn call_off(&self, writer: Writer, appointment: Uuid) -> Result<ChangeOutcome, StorageError> {
        let (now, id) = (Utc::now(), AppointmentId::from_uuid(appointment));
        let mut connection = self.storage.database.connection().await?;
        let mut scope = connection.scope(writer.tenant.id).await?;
        let Some(row) = appointments::get(&mut scope, id).await? else {
            scope.rollback().await.map_err(SchemaError::from)?;
            return Ok(ChangeOutcome::Gone);
        };
        let key = self.storage.keyring.data_key(&mut scope, row.data_key_id).await?;
        let follows = Change {
            writer: &writer,
            key: &key,
            appointment: id,
            purpose: Purpose::Cancellation,
            starts_at: row.starts_at,
            now,
        };
        let effects = follows.effects();
        let cancel = Cancel { appointment: id, version: None, life: Some(life(&writer)), effects };
        let outcome = match appointments::cancel(&mut scope, &cancel, now).await? {
            Cancelled::Now(_) | Cancelled::Already(_) => ChangeOutcome::Done,
            Cancelled::Outdated(_) | Cancelled::NoSuchAppointment => ChangeOutcome::Gone,
            Cancelled::Stale => ChangeOutcome::Stale,
        };
        if outcome == ChangeOutcome::Done {
            people::became_known(&self.storage, &mut scope, writer.call, row.patient_id).await?;
        }
        scope.commit().await.map_err(SchemaError::from)?;
        self.storage.effects.wake();
        Ok(outcome)
    }

    async fn give_back(&self, writer: &Writer) -> Result<(), StorageError> {
        let mut connection = self.storage.database.connection().await?;
        let mut scope = connection.scope(writer.tenant.id).await?;
        rows::release(&mut scope, life(writer)).await?;
        scope.commit().await.map_err(SchemaError::from)?;
        Ok(())
    }
}

/// How old an answer of a calendar may be.
const fn max_age(freshness: Freshness) -> Duration {
    match freshness {
        Freshness::Recent => Duration::from_secs(30),
        Freshness::Now => Duration::ZERO,
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
