//! One calendar: its events and every change to them.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use serde_json::{Value, json};

use super::draft::{Draft, Status};
use super::error::{ApiError, Reason};
use super::event::{Event, Exception, Instance};
use super::event_time::EventTime;
use super::id;

/// What a calendar is shared for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Not at all: it looks as if it did not exist.
    Nothing,
    /// Only whether the time is taken.
    FreeBusyReader,
    Reader,
    Writer,
    Owner,
}

impl Role {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Nothing => "none",
            Self::FreeBusyReader => "freeBusyReader",
            Self::Reader => "reader",
            Self::Writer => "writer",
            Self::Owner => "owner",
        }
    }
}

/// A calendar and how it is shared with whoever calls.
#[derive(Debug)]
pub(super) struct Calendar {
    pub(super) id: String,
    pub(super) zone: Tz,
    pub(super) role: Role,
    events: BTreeMap<String, Event>,
    /// Changes so far; each event remembers its last.
    changes: u64,
}

impl Calendar {
    pub(super) fn new(id: impl Into<String>, zone: Tz) -> Self {
        Self { id: id.into(), zone, role: Role::Writer, events: BTreeMap::new(), changes: 0 }
    }

    /// Everything, deleted events included.
    pub(super) fn events(&self) -> impl Iterator<Item = &Event> {
        self.events.values()
    }

    pub(super) fn changes(&self) -> u64 {
        self.changes
    }

    /// An event by its id, a deleted one too.
    pub(super) fn get(&self, id: &str) -> Result<&Event, ApiError> {
        self.events.get(id).ok_or_else(|| ApiError::new(Reason::NotFound))
    }

    /// The calendar's own resource.
    pub(super) fn json(&self) -> Value {
        json!({
            "kind": "calendar#calendar",
            "etag": self.etag(),
            "id": self.id,
            "summary": self.id,
            "timeZone": self.zone.name(),
        })
    }

    /// Changes with every event.
    pub(super) fn etag(&self) -> String {
        format!("\"p{:08}\"", self.changes)
    }

    /// Adds an event. Its id stays taken for ever, deleted or not.
    pub(super) fn insert(&mut self, draft: Draft, creator: &str, now: DateTime<Utc>) -> Result<&Event, ApiError> {
        if draft.id.is_some() && draft.ical_uid.is_some() {
            return Err(ApiError::invalid("Only one of id and iCalUID can be given."));
        }
        self.add(draft, creator, None, now)
    }

    /// Adds a series and one instance for each start; instances last as long as the series' own event.
    pub(super) fn insert_series(
        &mut self,
        draft: Draft,
        starts: &[DateTime<Utc>],
        creator: &str,
        now: DateTime<Utc>,
    ) -> Result<&Event, ApiError> {
        let length = draft.check(self.zone).map(|span| span.end - span.start)?;
        let series = self.add(draft, creator, None, now)?;
        let (series, mut draft) = (series.id.clone(), series.draft.clone());
        draft.recurrence = None;
        for &start in starts {
            let id = format!("{series}_{}", start.format("%Y%m%dT%H%M%SZ"));
            draft.start = Some(EventTime::at(start, self.zone));
            draft.end = Some(EventTime::at(start + length, self.zone));
            let instance = Instance { series: series.clone(), original: start, exception: Exception::Regular };
            self.add_as(id, draft.clone(), creator, Some(instance), now)?;
        }
        self.get(&series)
    }

    /// Replaces what was written; fields left out are lost.
    pub(super) fn replace(
        &mut self,
        id: &str,
        mut draft: Draft,
        if_match: Option<&str>,
        now: DateTime<Utc>,
    ) -> Result<&Event, ApiError> {
        let old = self.matching(id, if_match)?;
        if draft.id.take().is_some_and(|given| given != id) {
            return Err(ApiError::invalid("Invalid resource id value.").at("id"));
        }
        draft.ical_uid = old.draft.ical_uid.clone();
        draft.status = Some(draft.status.unwrap_or(Status::Confirmed));
        self.write(id, draft, now)
    }

    /// Merges a patch into what was written.
    pub(super) fn patch(
        &mut self,
        id: &str,
        patch: Value,
        if_match: Option<&str>,
        now: DateTime<Utc>,
    ) -> Result<&Event, ApiError> {
        let mut draft = self.matching(id, if_match)?.draft.patched(patch)?;
        if draft.id.take().is_some_and(|given| given != id) {
            return Err(ApiError::invalid("Invalid resource id value.").at("id"));
        }
        self.write(id, draft, now)
    }

    /// Deletes an event; of a series, its instances with it.
    pub(super) fn delete(&mut self, id: &str, if_match: Option<&str>, now: DateTime<Utc>) -> Result<(), ApiError> {
        let event = self.get(id)?;
        if event.is_cancelled() {
            return Err(ApiError::new(Reason::Deleted));
        }
        self.matching(id, if_match)?;
        let belongs = |event: &&Event| event.instance.as_ref().is_some_and(|instance| instance.series == id);
        let mut doomed: Vec<_> = self.events().filter(belongs).map(|event| event.id.clone()).collect();
        doomed.push(id.to_owned());
        for id in doomed {
            let mut draft = self.get(&id)?.draft.clone();
            draft.status = Some(Status::Cancelled);
            self.write(&id, draft, now)?;
        }
        Ok(())
    }

    fn add(
        &mut self,
        mut draft: Draft,
        creator: &str,
        instance: Option<Instance>,
        now: DateTime<Utc>,
    ) -> Result<&Event, ApiError> {
        draft.check(self.zone)?;
        let id = draft.id.take().unwrap_or_else(|| id::generated(&self.id, self.changes + 1));
        self.add_as(id, draft, creator, instance, now)
    }

    fn add_as(
        &mut self,
        id: String,
        draft: Draft,
        creator: &str,
        instance: Option<Instance>,
        now: DateTime<Utc>,
    ) -> Result<&Event, ApiError> {
        let span = draft.check(self.zone)?;
        if self.events.contains_key(&id) {
            return Err(ApiError::new(Reason::Duplicate));
        }
        self.changes += 1;
        let event = Event {
            id: id.clone(),
            created: now,
            updated: now,
            creator: creator.to_owned(),
            sequence: draft.sequence.unwrap_or(0),
            draft,
            span,
            change: self.changes,
            number: self.changes,
            instance,
        };
        Ok(self.events.entry(id).or_insert(event))
    }

    fn matching(&self, id: &str, if_match: Option<&str>) -> Result<&Event, ApiError> {
        let event = self.get(id)?;
        if if_match.is_some_and(|expected| expected != "*" && expected != event.etag()) {
            return Err(ApiError::new(Reason::ConditionNotMet).at_header("If-Match"));
        }
        Ok(event)
    }

    fn write(&mut self, id: &str, draft: Draft, now: DateTime<Utc>) -> Result<&Event, ApiError> {
        let span = draft.check(self.zone)?;
        let event = self.events.get_mut(id).ok_or_else(|| ApiError::new(Reason::NotFound))?;
        self.changes += 1;
        event.sequence = event.sequence.max(draft.sequence.unwrap_or(0)) + u32::from(event.span != span);
        event.change = self.changes;
        event.updated = now;
        event.span = span;
        event.draft = draft;
        if let Some(instance) = &mut event.instance {
            instance.exception = Exception::Changed;
        }
        Ok(event)
    }
}
