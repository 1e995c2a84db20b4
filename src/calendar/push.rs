//! Makes Google show an appointment as it is: where its event stands, what follows from that, and doing it.
//!
//! Everything may be done twice. Whether staff changed the event meanwhile is seen by its etag; the time is then the
//! diary's, and what else they wrote stays.

use frontdesk_actors::tenant::{EventDetail, Tenant};
use frontdesk_schema::encryption::SealedText;
use frontdesk_schema::models::appointments::{self, Appointment, Event, Status};
use frontdesk_schema::models::patients;
use frontdesk_schema::{AppointmentId, SchemaError};

use super::access::Failed;
use super::{Calendars, calendar_of, metrics};
use crate::google::backoff::Policy;
use crate::google::{
    AppointmentEvent, Calendar, Change, Detail, EventId, GoogleError, Inserted, Patched, Patience, Span, busy, wire,
};
use crate::storage::{data_key, open_sealed};

/// The outbox repeats what fails; within one try it is asked again twice.
pub(super) const POLICY: Policy = Policy {
    first: std::time::Duration::from_millis(500),
    longest: std::time::Duration::from_secs(4),
    tries: 3,
    total: std::time::Duration::from_secs(8),
};

/// How often an event that others change at the same moment is looked at again.
const LOOKS: usize = 3;

/// What to do when staff have deleted the event of an appointment that stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum OnDeleted {
    /// Following the calendar decides: most likely the appointment is to be cancelled.
    Wait,
    /// It was not decided for long enough: the appointment stands, so it is shown.
    WriteAgain,
}

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pushed {
    Done,
    /// Staff have deleted the event; see [`OnDeleted::Wait`].
    DeletedByStaff,
}

/// What has to be done for an appointment.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    Delete { calendar: String },
    Insert { calendar: String },
    Patch { calendar: String, etag: Option<String> },
}

/// `calendar` is that of its provider.
fn plan(row: &Appointment, calendar: Option<&str>) -> Vec<Step> {
    let there = row.event_id.as_ref().and(row.event_calendar.as_deref());
    if row.status == Status::Cancelled {
        // Without an event that we know of there may be one whose insertion was not noted.
        return there.or(calendar).map(|calendar| Step::Delete { calendar: calendar.to_owned() }).into_iter().collect();
    }
    let elsewhere = there.filter(|there| Some(*there) != calendar);
    let mut steps: Vec<_> = elsewhere.map(|there| Step::Delete { calendar: there.to_owned() }).into_iter().collect();
    if let Some(calendar) = calendar {
        let calendar = calendar.to_owned();
        match there {
            Some(there) if there == calendar && row.event_synced_version == Some(row.version) => {}
            Some(there) if there == calendar => steps.push(Step::Patch { calendar, etag: row.event_etag.clone() }),
            _ => steps.push(Step::Insert { calendar }),
        }
    }
    steps
}

/// A short reference that says nothing about the patient, e.g. `4F2K`: what staff find the appointment by.
pub(super) fn reference(appointment: AppointmentId) -> String {
    /// Crockford's: without letters that look like digits.
    const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let bits = appointment.as_uuid().as_u128();
    (0..4).rev().map(|place| char::from(ALPHABET[(bits >> (5 * place)) as usize & 31])).collect()
}

/// Whose an appointment is, opened as far as the practice wants it in its calendar.
#[derive(Default)]
struct Shown {
    detail: Detail,
    name: String,
    phone: Option<String>,
    note: Option<String>,
}

fn event_of(tenant: &Tenant, row: &Appointment, shown: Shown) -> Result<AppointmentEvent, GoogleError> {
    let span = Span::new(row.starts_at, row.ends_at).ok_or(GoogleError::Garbled("an appointment without length"))?;
    let service = tenant.services.iter().find(|service| service.id == row.service_id);
    Ok(AppointmentEvent {
        appointment: row.id.as_uuid(),
        version: row.version.unsigned_abs(),
        span,
        zone: tenant.time_zone,
        reference: reference(row.id),
        service: service.map_or_else(|| row.service_id.clone(), |service| service.name.clone()),
        patient_name: shown.name,
        patient_phone: shown.phone,
        note: shown.note,
        detail: shown.detail,
    })
}

impl Calendars {
    /// Makes Google show the appointment as this row is, and notes it.
    pub(super) async fn push(
        &self,
        tenant: &Tenant,
        row: &Appointment,
        on_deleted: OnDeleted,
    ) -> Result<Pushed, Failed> {
        let steps = plan(row, calendar_of(tenant, &row.provider_id));
        if steps.is_empty() {
            return Ok(Pushed::Done);
        }
        let google = self.0.access.calendar(tenant.id, POLICY, Patience::IN_THE_BACKGROUND).await?;
        let event = event_of(tenant, row, self.shown(tenant, row).await?)?;
        let mut standing = None;
        for step in steps {
            let (calendar, written) = match step {
                Step::Delete { calendar } => {
                    let deleted = google.delete(&calendar, &event.id()).await;
                    self.told(tenant, &calendar, "delete", &deleted);
                    deleted?;
                    continue;
                }
                Step::Insert { calendar } => {
                    let written = insert(&google, &calendar, &event).await;
                    self.told(tenant, &calendar, "insert", &written);
                    (calendar, Some(written?))
                }
                Step::Patch { calendar, etag } => {
                    let written = patch(&google, &calendar, &event, etag, on_deleted).await;
                    self.told(tenant, &calendar, "patch", &written);
                    (calendar, written?)
                }
            };
            let Some(written) = written else { return Ok(Pushed::DeletedByStaff) };
            let etag = written.etag.unwrap_or_default();
            standing = Some(Event { calendar, id: event.id().as_str().to_owned(), etag, version: row.version });
        }
        let mut connection = self.0.storage.database.connection().await?;
        let mut scope = connection.scope(tenant.id).await?;
        match standing {
            // False: a newer version was written meanwhile.
            Some(event) => drop(appointments::event_written(&mut scope, row.id, &event).await?),
            None => appointments::event_gone(&mut scope, row.id).await?,
        }
        scope.commit().await.map_err(SchemaError::from)?;
        Ok(Pushed::Done)
    }

    /// What the practice wants seen of the patient; nothing of one who was erased.
    async fn shown(&self, tenant: &Tenant, row: &Appointment) -> Result<Shown, Failed> {
        let detail = match tenant.booking.event_detail {
            EventDetail::None => return Ok(Shown::default()),
            EventDetail::Initials => Detail::Initials,
            EventDetail::Name => Detail::Name,
            EventDetail::Full => Detail::Full,
        };
        let storage = &self.0.storage;
        let mut connection = storage.database.connection().await?;
        let mut scope = connection.scope(tenant.id).await?;
        let Some(patient) = patients::find(&mut scope, row.patient_id).await? else { return Ok(Shown::default()) };
        let Some(key) = data_key(storage, &mut scope, patient.data_key_id).await? else {
            return Ok(Shown::default());
        };
        let open = |column, sealed: &SealedText| {
            open_sealed(&key, tenant.id, ("patients", column), patient.id.as_uuid(), sealed)
        };
        let name = open("name_sealed", &patient.name_sealed)?;
        if detail != Detail::Full {
            return Ok(Shown { detail, name, ..Shown::default() });
        }
        let phone = patient.phone_sealed.as_ref().map(|sealed| open("phone_sealed", sealed)).transpose()?;
        let own = data_key(storage, &mut scope, row.data_key_id).await?;
        let note = own.zip(row.notes_sealed.as_ref()).map(|(key, sealed)| {
            open_sealed(&key, tenant.id, ("appointments", "notes_sealed"), row.id.as_uuid(), sealed)
        });
        Ok(Shown { detail, name, phone, note: note.transpose()? })
    }

    /// Takes an event of ours out of a calendar that it does not belong to.
    pub(super) async fn remove(
        &self,
        tenant: &Tenant,
        calendar: &str,
        appointment: AppointmentId,
    ) -> Result<(), Failed> {
        let google = self.0.access.calendar(tenant.id, POLICY, Patience::IN_THE_BACKGROUND).await?;
        let deleted = google.delete(calendar, &EventId::of(appointment.as_uuid())).await;
        self.told(tenant, calendar, "delete", &deleted);
        Ok(deleted?)
    }

    /// Counts what Google said, and remembers whether this calendar works.
    pub(super) fn told<T>(
        &self,
        tenant: &Tenant,
        calendar: &str,
        operation: &'static str,
        result: &Result<T, GoogleError>,
    ) {
        metrics::asked(operation, result.as_ref().err());
        self.0.troubles.note(&tenant.slug, calendar, result.as_ref().err(), chrono::Utc::now());
    }
}

async fn insert(google: &Calendar, calendar: &str, event: &AppointmentEvent) -> Result<wire::Event, GoogleError> {
    match google.insert(calendar, event).await? {
        Inserted::New(written) => Ok(written),
        Inserted::Existing(current) if shows(&current, event) => Ok(current),
        Inserted::Existing(current) => write_over(google, calendar, event, Change::Everything, current.etag).await,
        Inserted::Deleted => write_over(google, calendar, event, Change::Everything, None).await,
    }
}

/// `None`: staff deleted the event.
async fn patch(
    google: &Calendar,
    calendar: &str,
    event: &AppointmentEvent,
    etag: Option<String>,
    on_deleted: OnDeleted,
) -> Result<Option<wire::Event>, GoogleError> {
    let first = google.patch(calendar, event, Change::Reschedule, etag.as_deref()).await;
    match first {
        Ok(Patched::Written(written)) => Ok(Some(written)),
        Ok(Patched::Changed(current)) if !is_deleted(&current) => {
            write_over(google, calendar, event, Change::Reschedule, current.etag).await.map(Some)
        }
        Ok(Patched::Changed(_)) => match on_deleted {
            OnDeleted::Wait => Ok(None),
            OnDeleted::WriteAgain => write_over(google, calendar, event, Change::Everything, None).await.map(Some),
        },
        Err(GoogleError::NotFound | GoogleError::Gone(_)) => insert(google, calendar, event).await.map(Some),
        Err(error) => Err(error),
    }
}

/// Writes over what the event is now, which staff may be changing again.
async fn write_over(
    google: &Calendar,
    calendar: &str,
    event: &AppointmentEvent,
    change: Change,
    mut etag: Option<String>,
) -> Result<wire::Event, GoogleError> {
    for _ in 0..LOOKS {
        match google.patch(calendar, event, change, etag.as_deref()).await? {
            Patched::Written(written) => return Ok(written),
            Patched::Changed(current) => etag = current.etag,
        }
    }
    Err(GoogleError::Stale)
}

fn is_deleted(event: &wire::Event) -> bool {
    event.status == Some(wire::Status::Cancelled)
}

/// Whether the event is what would be written.
fn shows(current: &wire::Event, event: &AppointmentEvent) -> bool {
    let mark = busy::mark(current) == Some((event.appointment, event.version));
    let reading = busy::read(current, event.zone);
    mark && matches!(reading, busy::Reading::Ours { span, .. } if span == event.span)
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, TimeDelta};
    use frontdesk_schema::{DataKeyId, PatientId};

    use super::*;

    fn row(status: Status, there: Option<(&str, i32)>) -> Appointment {
        let starts_at = DateTime::UNIX_EPOCH;
        Appointment {
            id: AppointmentId::new(),
            patient_id: PatientId::new(),
            service_id: "checkup".to_owned(),
            provider_id: "patel".to_owned(),
            starts_at,
            ends_at: starts_at + TimeDelta::minutes(30),
            status,
            version: 2,
            booked_by_call: None,
            event_id: there.map(|_| "e".to_owned()),
            event_etag: there.map(|_| "t".to_owned()),
            event_calendar: there.map(|(calendar, _)| calendar.to_owned()),
            event_synced_version: there.map(|(_, version)| version),
            data_key_id: DataKeyId::new(),
            notes_sealed: None,
            created_at: starts_at,
            changed_at: starts_at,
        }
    }

    fn calendar(name: &str) -> String {
        name.to_owned()
    }

    #[track_caller]
    fn check(status: Status, there: Option<(&str, i32)>, provider: Option<&str>, expected: &[Step]) {
        assert_eq!(plan(&row(status, there), provider), expected);
    }

    #[test]
    fn the_event_is_made_changed_moved_or_deleted_as_the_appointment_asks() {
        use Status::{Booked, Cancelled};
        let insert = |name| Step::Insert { calendar: calendar(name) };
        let delete = |name| Step::Delete { calendar: calendar(name) };
        let patch = Step::Patch { calendar: calendar("a"), etag: Some("t".to_owned()) };
        check(Booked, None, Some("a"), &[insert("a")]);
        check(Booked, None, None, &[]);
        check(Booked, Some(("a", 2)), Some("a"), &[]);
        check(Booked, Some(("a", 1)), Some("a"), &[patch]);
        check(Booked, Some(("b", 1)), Some("a"), &[delete("b"), insert("a")]);
        check(Booked, Some(("b", 2)), None, &[delete("b")]);
        check(Cancelled, Some(("b", 1)), Some("a"), &[delete("b")]);
        check(Cancelled, None, Some("a"), &[delete("a")]);
        check(Cancelled, None, None, &[]);
    }

    #[test]
    fn a_reference_is_four_characters_of_what_differs_most() {
        let id = |bits| AppointmentId::from_uuid(uuid::Uuid::from_u128(bits));
        assert_eq!(reference(id(0)), "0000");
        assert_eq!(reference(id(0b00100_01111_00010_10011)), "4F2K");
        assert_eq!(reference(id(u128::MAX)), "ZZZZ");
    }
}
