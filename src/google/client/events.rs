//! Writing our events: made, changed and deleted so that each may be done twice.

use awc::http::Method;

use super::super::busy::mark;
use super::super::event::{AppointmentEvent, Change};
use super::super::{EventId, GoogleError, wire};
use super::{Calendar, Parameter, Request, read};

/// Nobody is mailed about what we write.
const NO_MAIL: Parameter<'static> = ("sendUpdates", "none");
const FIELDS: Parameter<'static> = ("fields", wire::EVENT_FIELDS);

/// What became of an insert.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inserted {
    New(wire::Event),
    /// It was there already and is ours: an earlier try had come through. Staff may have changed it since.
    Existing(wire::Event),
    /// It was there, and was deleted. The id stays taken; [`Calendar::patch`] with [`Change::Everything`] brings it
    /// back, if the appointment is to stand.
    Deleted,
}

/// What became of a patch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Patched {
    Written(wire::Event),
    /// Nothing was written: the event changed since it was read, and is now this. It may be deleted.
    Changed(wire::Event),
}

impl Calendar {
    /// Writes the event of an appointment into this calendar.
    ///
    /// # Errors
    /// [`GoogleError::Conflict`] when the id is taken by an event that does not bear the appointment's mark.
    pub async fn insert(&self, calendar: &str, event: &AppointmentEvent) -> Result<Inserted, GoogleError> {
        let url = self.url(&["calendars", calendar, "events"], &[NO_MAIL, FIELDS])?;
        match self.call(&Request::new(Method::POST, url).json(&event.insert_body())).await {
            Ok(body) => Ok(Inserted::New(read(&body, "no event")?)),
            Err(GoogleError::Conflict) => {
                let existing = self.get(calendar, &event.id()).await?;
                match mark(&existing) {
                    _ if existing.status == Some(wire::Status::Cancelled) => Ok(Inserted::Deleted),
                    Some((appointment, _)) if appointment == event.appointment => Ok(Inserted::Existing(existing)),
                    _ => Err(GoogleError::Conflict),
                }
            }
            Err(error) => Err(error),
        }
    }

    /// Changes the event of an appointment. With the `etag` of the event as it was last read, nothing is written over
    /// that staff changed meanwhile; without one, ours is written whatever theirs is.
    ///
    /// # Errors
    /// [`GoogleError::NotFound`] when the calendar has no such event and never had.
    pub async fn patch(
        &self,
        calendar: &str,
        event: &AppointmentEvent,
        change: Change,
        etag: Option<&str>,
    ) -> Result<Patched, GoogleError> {
        let id = event.id();
        let url = self.url(&["calendars", calendar, "events", id.as_str()], &[NO_MAIL, FIELDS])?;
        let request = Request { if_match: etag.map(str::to_owned), ..Request::new(Method::PATCH, url) };
        match self.call(&request.json(&event.patch_body(change))).await {
            Ok(body) => Ok(Patched::Written(read(&body, "no event")?)),
            Err(GoogleError::Stale) => {
                let current = self.get(calendar, &id).await?;
                // Perhaps it was changed by this very request, whose first answer did not arrive.
                let is_ours = mark(&current) == Some((event.appointment, event.version));
                let deleted = current.status == Some(wire::Status::Cancelled);
                Ok(if is_ours && !deleted { Patched::Written(current) } else { Patched::Changed(current) })
            }
            Err(error) => Err(error),
        }
    }

    /// Deletes the event of an appointment. One that is deleted already, or never was, counts as deleted; so does one
    /// in a calendar that is gone or no longer shared, for Google does not tell the two apart.
    ///
    /// # Errors
    /// When it may still be there.
    pub async fn delete(&self, calendar: &str, id: &EventId) -> Result<(), GoogleError> {
        let url = self.url(&["calendars", calendar, "events", id.as_str()], &[NO_MAIL])?;
        match self.call(&Request::new(Method::DELETE, url)).await {
            Ok(_) | Err(GoogleError::NotFound | GoogleError::Gone(_)) => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// The event as it is now; one that was deleted has the status `cancelled`.
    ///
    /// # Errors
    /// [`GoogleError::NotFound`] when there never was one.
    pub async fn get(&self, calendar: &str, id: &EventId) -> Result<wire::Event, GoogleError> {
        let url = self.url(&["calendars", calendar, "events", id.as_str()], &[FIELDS])?;
        read(&self.call(&Request::new(Method::GET, url)).await?, "no event")
    }
}
