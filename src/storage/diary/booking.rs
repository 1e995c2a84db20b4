//! A time is held while it is being booked, and booked once, however often that is tried.

use chrono::{TimeDelta, Utc};
use frontdesk_actors::desk::diary::{BookOutcome, Made, NewBooking, Writer};
use frontdesk_actors::desk::wording::Confirmation;
use frontdesk_actors::scheduling::Slot;
use frontdesk_schema::encryption::{Place, Private};
use frontdesk_schema::models::appointments::{self, Booking, Status};
use frontdesk_schema::models::diary::{self as rows, HoldOutcome, NewHold};
use frontdesk_schema::{AppointmentId, EntryId, SchemaError};

use super::effects::{self, Change};
use super::{PostgresDiary, confirmation, life, occupied, people};
use crate::storage::StorageError;
use crate::texts::Purpose;

/// How long a caller's choice is kept while it is being booked.
const HELD_FOR: TimeDelta = TimeDelta::seconds(90);

impl PostgresDiary {
    pub(super) async fn keep(&self, writer: &Writer, slot: &Slot) -> Result<bool, StorageError> {
        let now = Utc::now();
        let Some(slot) = occupied(slot) else { return Ok(false) };
        let hold = NewHold { id: EntryId::new(), slot, life: life(writer), until: now + HELD_FOR };
        let mut connection = self.storage.database.connection().await?;
        let mut scope = connection.scope(writer.tenant.id).await?;
        let outcome = rows::hold(&mut scope, &hold, now).await?;
        scope.commit().await.map_err(SchemaError::from)?;
        Ok(outcome == HoldOutcome::Held)
    }

    pub(super) async fn write_booking(&self, wanted: NewBooking) -> Result<BookOutcome, StorageError> {
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

    pub(super) async fn find_made(&self, writer: &Writer, intent: &str) -> Result<Option<Made>, StorageError> {
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

    pub(super) async fn give_back(&self, writer: &Writer) -> Result<(), StorageError> {
        let mut connection = self.storage.database.connection().await?;
        let mut scope = connection.scope(writer.tenant.id).await?;
        rows::release(&mut scope, life(writer)).await?;
        scope.commit().await.map_err(SchemaError::from)?;
        Ok(())
    }
}
