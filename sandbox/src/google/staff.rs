//! What people do in their calendars, past the API: the practice's own staff, in Google's own pages.

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};

use super::calendar::Calendar;
use super::draft::{Draft, EventType};
use super::emulator::GoogleEmulator;
use super::error::ApiError;
use super::event_time::EventTime;

/// Who is on the events that people make.
const STAFF: &str = "staff@clinic.example";

impl GoogleEmulator {
    /// Somebody enters an event; returns its id.
    ///
    /// # Errors
    ///
    /// When there is no such calendar, or the event is not one.
    pub fn staff_adds(&self, calendar: &str, draft: Draft) -> Result<String, ApiError> {
        self.in_calendar(calendar, |calendar, now| calendar.insert(draft, STAFF, now).map(|event| event.id.clone()))
    }

    /// Somebody blocks a time as out of office.
    ///
    /// # Errors
    ///
    /// As [`Self::staff_adds`].
    pub fn staff_blocks(&self, calendar: &str, start: DateTime<Utc>, end: DateTime<Utc>) -> Result<String, ApiError> {
        self.in_calendar(calendar, |calendar, now| {
            let draft = Draft::timed(start, end, calendar.zone).titled("Out of office");
            let draft = Draft { event_type: Some(EventType::OutOfOffice), ..draft };
            calendar.insert(draft, STAFF, now).map(|event| event.id.clone())
        })
    }

    /// Somebody enters a series with these starts; returns its id. An instance is `{id}_{start in UTC}`.
    ///
    /// # Errors
    ///
    /// As [`Self::staff_adds`].
    pub fn staff_adds_series(
        &self,
        calendar: &str,
        draft: Draft,
        rule: &str,
        starts: &[DateTime<Utc>],
    ) -> Result<String, ApiError> {
        let draft = Draft { recurrence: Some(vec![rule.to_owned()]), ..draft };
        self.in_calendar(calendar, |calendar, now| {
            calendar.insert_series(draft, starts, STAFF, now).map(|event| event.id.clone())
        })
    }

    /// Somebody drags an event to another time; it keeps its length.
    ///
    /// # Errors
    ///
    /// When there is no such event.
    pub fn staff_moves(&self, calendar: &str, id: &str, start: DateTime<Utc>) -> Result<(), ApiError> {
        self.in_calendar(calendar, |calendar, now| {
            let event = calendar.get(id)?;
            let length = event.end() - event.start();
            let patch = json!({ "start": time(calendar, start), "end": time(calendar, start + length) });
            calendar.patch(id, patch, None, now).map(drop)
        })
    }

    /// Somebody makes an event longer or shorter.
    ///
    /// # Errors
    ///
    /// When there is no such event, or the length is negative.
    pub fn staff_stretches(&self, calendar: &str, id: &str, length: TimeDelta) -> Result<(), ApiError> {
        self.in_calendar(calendar, |calendar, now| {
            let end = calendar.get(id)?.start() + length;
            calendar.patch(id, json!({ "end": time(calendar, end) }), None, now).map(drop)
        })
    }

    /// Somebody edits an event; `patch` is in the API's form.
    ///
    /// # Errors
    ///
    /// When there is no such event, or it would be none any more.
    pub fn staff_edits(&self, calendar: &str, id: &str, patch: Value) -> Result<(), ApiError> {
        self.in_calendar(calendar, |calendar, now| calendar.patch(id, patch, None, now).map(drop))
    }

    /// Somebody deletes an event.
    ///
    /// # Errors
    ///
    /// When there is no such event, or it was deleted before.
    pub fn staff_deletes(&self, calendar: &str, id: &str) -> Result<(), ApiError> {
        self.in_calendar(calendar, |calendar, now| calendar.delete(id, None, now))
    }
}

/// A time that replaces whichever form was there.
fn time(calendar: &Calendar, instant: DateTime<Utc>) -> Value {
    let mut time = serde_json::to_value(EventTime::at(instant, calendar.zone)).expect("a time is plain JSON");
    time["date"] = Value::Null;
    time
}
