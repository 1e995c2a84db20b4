//! An appointment that stands is moved, or called off.

use chrono::Utc;
use frontdesk_actors::desk::diary::{Booked, ChangeOutcome, Move, Writer};
use frontdesk_schema::encryption::DataKey;
use frontdesk_schema::models::appointments::{self, Appointment, Cancel, Cancelled, Reschedule, Rescheduled, Status};
use frontdesk_schema::{AppointmentId, CallId, PatientId, SchemaError, TenantScope};
use uuid::Uuid;

use super::effects::Change;
use super::{PostgresDiary, life, occupied, people};
use crate::storage::StorageError;
use crate::texts::Purpose;

impl PostgresDiary {
    pub(super) async fn find_standing(
        &self,
        writer: &Writer,
        appointment: Uuid,
    ) -> Result<Option<Booked>, StorageError> {
        let mut connection = self.storage.database.connection().await?;
        let mut scope = connection.scope(writer.tenant.id).await?;
        let row = appointments::get(&mut scope, AppointmentId::from_uuid(appointment)).await?;
        scope.rollback().await.map_err(SchemaError::from)?;
        Ok(row.filter(|row| row.status == Status::Booked).map(people::booked))
    }

    pub(super) async fn move_to(&self, wanted: Move) -> Result<ChangeOutcome, StorageError> {
        let Move { writer, appointment, slot, .. } = wanted;
        let (now, id) = (Utc::now(), AppointmentId::from_uuid(appointment));
        let Some(time) = occupied(&slot) else { return Ok(ChangeOutcome::SlotTaken) };
        let mut connection = self.storage.database.connection().await?;
        let mut scope = connection.scope(writer.tenant.id).await?;
        let Some((row, key)) = self.to_change(&mut scope, id).await? else {
            scope.rollback().await.map_err(SchemaError::from)?;
            return Ok(ChangeOutcome::Gone);
        };
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
        self.changed(scope, writer.call, row.patient_id, outcome).await
    }

    pub(super) async fn call_off(&self, writer: Writer, appointment: Uuid) -> Result<ChangeOutcome, StorageError> {
        let (now, id) = (Utc::now(), AppointmentId::from_uuid(appointment));
        let mut connection = self.storage.database.connection().await?;
        let mut scope = connection.scope(writer.tenant.id).await?;
        let Some((row, key)) = self.to_change(&mut scope, id).await? else {
            scope.rollback().await.map_err(SchemaError::from)?;
            return Ok(ChangeOutcome::Gone);
        };
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
        self.changed(scope, writer.call, row.patient_id, outcome).await
    }

    /// The appointment, and the key that what follows from its change is sealed with.
    async fn to_change(
        &self,
        scope: &mut TenantScope<'_>,
        id: AppointmentId,
    ) -> Result<Option<(Appointment, DataKey)>, StorageError> {
        let Some(row) = appointments::get(scope, id).await? else { return Ok(None) };
        let key = self.storage.keyring.data_key(scope, row.data_key_id).await?;
        Ok(Some((row, key)))
    }

    /// Writes it down; whose appointment it was is known to the call from now on.
    async fn changed(
        &self,
        mut scope: TenantScope<'_>,
        call: CallId,
        patient: PatientId,
        outcome: ChangeOutcome,
    ) -> Result<ChangeOutcome, StorageError> {
        if outcome == ChangeOutcome::Done {
            people::became_known(&self.storage, &mut scope, call, patient).await?;
        }
        scope.commit().await.map_err(SchemaError::from)?;
        self.storage.effects.wake();
        Ok(outcome)
    }
}
