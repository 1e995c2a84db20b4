//! Tells patients what staff did to their appointments in the calendar: a text, decided in the transaction that takes the
//! change into the diary, so once. Whether and when it leaves is decided as for every text (STOP, quiet hours, the share
//! of a day), and it is not sent at all once the appointment has begun or has changed again.

use chrono::{DateTime, Utc};
use frontdesk_actors::tenant::Tenant;
use frontdesk_schema::TenantScope;
use frontdesk_schema::models::appointments::Appointment;
use frontdesk_schema::models::{outbox, patients};

use super::Calendars;
use super::access::Failed;
use crate::storage;
use crate::texts::{Decided, Purpose, effects_for};

/// What staff did to an appointment.
#[derive(Debug, Clone, Copy)]
pub(super) enum Did<'a> {
    Moved { before: &'a Appointment, after: &'a Appointment },
    Cancelled(&'a Appointment),
}

impl<'a> Did<'a> {
    /// What the patient is told, and of which appointment; nothing of what the patient does not know of, like how long
    /// it takes.
    fn news(self) -> Option<(Purpose, &'a Appointment)> {
        match self {
            Self::Cancelled(row) => Some((Purpose::Cancellation, row)),
            Self::Moved { before, after } => {
                let same = before.starts_at == after.starts_at && before.provider_id == after.provider_id;
                (!same).then_some((Purpose::Change, after))
            }
        }
    }
}

impl Calendars {
    /// Decides the text, and the reminder before the new time.
    pub(super) async fn tell_patient(
        &self,
        scope: &mut TenantScope<'_>,
        tenant: &Tenant,
        did: Did<'_>,
        now: DateTime<Utc>,
    ) -> Result<(), Failed> {
        let Some((purpose, row)) = did.news() else { return Ok(()) };
        let Some(patient) = patients::find(scope, row.patient_id).await? else { return Ok(()) };
        // Somebody erased is not told anything any more.
        let Some(key) = storage::data_key(&self.0.storage, scope, patient.data_key_id).await? else { return Ok(()) };
        let (appointment, starts_at) = (row.id, row.starts_at);
        let decided = Decided { tenant, appointment, starts_at, life: None, data_key: &key, now };
        for effect in effects_for(purpose, &decided) {
            let (outbox::Enqueued::New | outbox::Enqueued::Already | outbox::Enqueued::Stale) =
                outbox::enqueue(scope, &effect).await?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;
    use frontdesk_schema::models::appointments::Status;
    use frontdesk_schema::{AppointmentId, DataKeyId, PatientId};

    use super::*;

    fn row() -> Appointment {
        let starts_at = DateTime::UNIX_EPOCH;
        Appointment {
            id: AppointmentId::new(),
            patient_id: PatientId::new(),
            service_id: "checkup".to_owned(),
            provider_id: "patel".to_owned(),
            starts_at,
            ends_at: starts_at + TimeDelta::minutes(30),
            status: Status::Booked,
            version: 1,
            booked_by_call: None,
            event_id: None,
            event_etag: None,
            event_calendar: None,
            event_synced_version: None,
            data_key_id: DataKeyId::new(),
            notes_sealed: None,
            created_at: starts_at,
            changed_at: starts_at,
        }
    }

    #[track_caller]
    fn check(change: impl FnOnce(&mut Appointment), expected: Option<Purpose>) {
        let before = row();
        let mut after = before.clone();
        change(&mut after);
        let news = Did::Moved { before: &before, after: &after }.news();
        assert_eq!(news.map(|(purpose, row)| (purpose, row.starts_at)), expected.map(|told| (told, after.starts_at)));
    }

    #[test]
    fn a_patient_is_told_of_another_time_or_another_provider_and_of_nothing_else() {
        check(|row| row.starts_at += TimeDelta::minutes(15), Some(Purpose::Change));
        check(|row| row.provider_id = "morgan".to_owned(), Some(Purpose::Change));
        check(|row| row.ends_at += TimeDelta::minutes(15), None);
        check(|row| row.version += 1, None);
        assert_eq!(Did::Cancelled(&row()).news().map(|(purpose, _)| purpose), Some(Purpose::Cancellation));
    }
}
