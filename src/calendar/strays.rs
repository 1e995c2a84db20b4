//! Events that bear the id of an appointment which does not stand in their calendar.

use chrono::{DateTime, Utc};
use frontdesk_schema::models::appointments::{self, Appointment, Event, Moved, NewTime, Status};
use frontdesk_schema::models::diary;
use frontdesk_schema::{AppointmentId, TenantScope};

use super::access::Failed;
use super::apply::{Applied, external_id, span_of};
use super::tasks::Cause;
use super::telling::Did;
use super::{Calendars, Followed, metrics};
use crate::google::{EventId, Span};

pub(super) struct Stray {
    pub(super) appointment: AppointmentId,
    pub(super) span: Span,
    /// The version of the appointment that it shows.
    pub(super) version: Option<u32>,
    pub(super) etag: Option<String>,
}

/// What such an event is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Meaning {
    /// Cancelled here, and not yet there.
    ToBeDeleted,
    /// Staff deleted it, which cancelled the appointment, and then brought it back.
    Restored,
    /// Staff moved it here from the calendar of another provider.
    MovedHere,
    /// Moved here to another provider, and not yet there.
    LeftBehind,
    /// Of another installation, or of an appointment that this database has lost: somebody may come.
    Unknown,
    /// The provider's own, from before the window.
    Past,
}

fn meaning(row: Option<&Appointment>, followed: &Followed, version: Option<u32>) -> Meaning {
    let Some(row) = row else { return Meaning::Unknown };
    let here = row.event_calendar.as_deref() == Some(&followed.calendar);
    match row.status {
        Status::Cancelled if row.event_calendar.is_some() => Meaning::ToBeDeleted,
        Status::Cancelled => Meaning::Restored,
        Status::Booked if row.provider_id == followed.provider => Meaning::Past,
        Status::Booked if !here && version == Some(row.version.unsigned_abs()) => Meaning::MovedHere,
        Status::Booked => Meaning::LeftBehind,
    }
}

impl Calendars {
    /// Takes such an event into the diary, as far as it belongs there; returns what a person has to decide.
    pub(super) async fn take_stray(
        &self,
        scope: &mut TenantScope<'_>,
        followed: &Followed,
        stray: &Stray,
        applied: &mut Applied,
        now: DateTime<Utc>,
    ) -> Result<Option<Cause>, Failed> {
        let row = appointments::get(scope, stray.appointment).await?;
        match (meaning(row.as_ref(), followed, stray.version), row) {
            (Meaning::MovedHere, Some(row)) => self.move_here(scope, followed, stray, &row, applied, now).await,
            (meaning @ (Meaning::Restored | Meaning::Unknown), _) => {
                let event = EventId::of(stray.appointment.as_uuid());
                let block = span_of(stray.span).map(|during| (external_id(&followed.calendar, event.as_str()), during));
                let block: Vec<_> = block.into_iter().collect();
                diary::block_many(scope, &followed.provider, diary::Source::Google, &block).await?;
                Ok((meaning == Meaning::Restored).then_some(Cause::Restored(stray.span)))
            }
            (Meaning::ToBeDeleted, _) => {
                applied.rewrite.insert(stray.appointment);
                Ok(None)
            }
            (Meaning::LeftBehind, _) => {
                applied.remove.insert(stray.appointment);
                applied.rewrite.insert(stray.appointment);
                Ok(None)
            }
            (Meaning::Past | Meaning::MovedHere, _) => Ok(None),
        }
    }

    async fn move_here(
        &self,
        scope: &mut TenantScope<'_>,
        followed: &Followed,
        stray: &Stray,
        row: &Appointment,
        applied: &mut Applied,
        now: DateTime<Utc>,
    ) -> Result<Option<Cause>, Failed> {
        let Some(during) = span_of(stray.span) else { return Ok(None) };
        let (appointment, provider) = (stray.appointment, followed.provider.clone());
        let new = NewTime { appointment, provider, during, version: row.version };
        let outcomes = appointments::move_together(scope, &[new], now).await?;
        applied.rewrite.insert(appointment);
        if let [Moved::Moved(after)] = outcomes.as_slice() {
            let event = Event {
                calendar: followed.calendar.clone(),
                id: EventId::of(appointment.as_uuid()).as_str().to_owned(),
                etag: stray.etag.clone().unwrap_or_default(),
                version: row.version,
            };
            appointments::event_written(scope, appointment, &event).await?;
            self.written_down(scope, "appointment.moved", appointment).await?;
            self.tell_patient(scope, &followed.tenant, Did::Moved { before: row, after }, now).await?;
            metrics::staff_did("moved");
            return Ok(None);
        }
        // It stays with its provider, whose calendar has lost the event.
        appointments::event_gone(scope, appointment).await?;
        applied.remove.insert(appointment);
        Ok(Some(Cause::MovedOnto(stray.span)))
    }
}
