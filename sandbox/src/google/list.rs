//! Listing events, whole or since a sync token, page by page ("Events: list", "Synchronize resources efficiently").

use std::collections::VecDeque;

use chrono::{DateTime, TimeDelta, Utc};
use serde::Deserialize;
use serde_json::{Value, json};

use super::calendar::Calendar;
use super::draft::EventType;
use super::error::{ApiError, Reason};
use super::event::{Event, Exception};
use super::event_time::{self, stamp};
use super::sync_token::SyncToken;

const USUAL_PAGE: u32 = 250;
const LARGEST_PAGE: u32 = 2_500;
/// How far back `updatedMin` may reach. Google names no number; tombstones are known to last about four weeks.
const LONGEST_MEMORY: TimeDelta = TimeDelta::days(28);

/// The parameters of list.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub(super) struct ListQuery {
    time_min: Option<String>,
    time_max: Option<String>,
    updated_min: Option<String>,
    single_events: Option<bool>,
    order_by: Option<OrderBy>,
    max_results: Option<u32>,
    page_token: Option<String>,
    sync_token: Option<String>,
    show_deleted: Option<bool>,
    q: Option<String>,
    #[serde(rename = "iCalUID")]
    ical_uid: Option<String>,
    private_extended_property: Vec<String>,
    shared_extended_property: Vec<String>,
    event_types: Vec<EventType>,
    time_zone: Option<String>,
    max_attendees: Option<u32>,
    show_hidden_invitations: Option<bool>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
enum OrderBy {
    StartTime,
    Updated,
}

/// What a list selects, its parameters understood.
#[derive(Debug, Default)]
struct Selection {
    ends_after: Option<DateTime<Utc>>,
    starts_before: Option<DateTime<Utc>>,
    updated_from: Option<DateTime<Utc>>,
    /// Only what changed since: incremental.
    since: Option<u64>,
}

/// The rest of a list whose beginning was answered.
#[derive(Debug, Clone)]
struct Cursor {
    query: ListQuery,
    calendar: String,
    remaining: VecDeque<String>,
    /// Of the page that comes next, from 1.
    page: u32,
    /// The calendar's changes when the list began.
    as_of: u64,
    incremental: bool,
}

/// Lists under way; the oldest are forgotten.
#[derive(Debug, Default)]
pub(super) struct Cursors {
    kept: VecDeque<(String, Cursor)>,
    made: u64,
}

const CURSORS_KEPT: usize = 256;

/// What a list depends on besides its calendar and parameters.
#[derive(Debug, Clone, Copy)]
pub(super) struct Circumstances {
    /// Of sync tokens.
    pub(super) generation: u64,
    pub(super) empty_page: Option<u32>,
    pub(super) now: DateTime<Utc>,
}

/// Answers one page.
pub(super) fn list(
    calendar: &Calendar,
    query: &ListQuery,
    cursors: &mut Cursors,
    circumstances: Circumstances,
) -> Result<Value, ApiError> {
    let selection = query.selection(calendar, circumstances)?;
    let zone = query.time_zone.as_deref().map_or(Ok(calendar.zone), event_time::zone)?;
    let mut cursor = match &query.page_token {
        Some(token) => cursors.find(token, calendar, query)?,
        None => query.begin(calendar, &selection),
    };
    let size = match circumstances.empty_page {
        Some(page) if page == cursor.page && !cursor.remaining.is_empty() => 0,
        _ => query.max_results.unwrap_or(USUAL_PAGE).clamp(1, LARGEST_PAGE) as usize,
    };
    let ids = cursor.remaining.drain(..size.min(cursor.remaining.len()));
    let events: Vec<&Event> = ids.filter_map(|id| calendar.get(&id).ok()).collect();
    let incremental = cursor.incremental;
    let items = events.into_iter().map(|event| match (incremental, event.is_cancelled()) {
        (true, true) => event.tombstone(),
        _ => event.json(&calendar.id, zone),
    });
    let mut answer = json!({
        "kind": "calendar#events",
        "etag": calendar.etag(),
        "summary": calendar.id,
        "updated": stamp(calendar.events().map(|event| event.updated).max().unwrap_or(circumstances.now)),
        "timeZone": zone.name(),
        "accessRole": calendar.role.as_str(),
        "defaultReminders": [],
        "items": items.collect::<Vec<_>>(),
    });
    if !cursor.remaining.is_empty() {
        cursor.page += 1;
        answer["nextPageToken"] = json!(cursors.keep(cursor));
    } else if query.seeds_a_token() {
        let token =
            SyncToken { generation: circumstances.generation, change: cursor.as_of, shape: query.shape(calendar) };
        answer["nextSyncToken"] = json!(token.text());
    }
    Ok(answer)
}

impl ListQuery {
    fn selection(&self, calendar: &Calendar, circumstances: Circumstances) -> Result<Selection, ApiError> {
        if self.order_by == Some(OrderBy::StartTime) && self.single_events != Some(true) {
            let message = "The requested ordering is not available for the particular query.";
            return Err(ApiError::new(Reason::BadRequest).saying(message).at("orderBy"));
        }
        if self.max_results == Some(0) {
            return Err(ApiError::invalid("Invalid value '0'. Values must be within the range: [1, 2147483647]"));
        }
        let properties = self.private_extended_property.iter().chain(&self.shared_extended_property);
        if properties.clone().any(|property| !property.contains('=')) {
            return Err(ApiError::invalid("An extended property constraint must be key=value."));
        }
        let selection = Selection {
            ends_after: time("timeMin", self.time_min.as_deref())?,
            starts_before: time("timeMax", self.time_max.as_deref())?,
            updated_from: time("updatedMin", self.updated_min.as_deref())?,
            since: self.since(calendar, circumstances.generation)?,
        };
        if let (Some(min), Some(max)) = (selection.ends_after, selection.starts_before)
            && min >= max
        {
            return Err(ApiError::new(Reason::TimeRangeEmpty).at("timeMax"));
        }
        if selection.updated_from.is_some_and(|from| from < circumstances.now - LONGEST_MEMORY) {
            return Err(ApiError::new(Reason::UpdatedMinTooLongAgo).at("updatedMin"));
        }
        Ok(selection)
    }

    /// The change after which an incremental list begins.
    fn since(&self, calendar: &Calendar, generation: u64) -> Result<Option<u64>, ApiError> {
        let Some(token) = &self.sync_token else { return Ok(None) };
        if let Some(name) = self.excluded_by_a_token() {
            let message = "Sync token cannot be used with other query restrictions.";
            return Err(ApiError::new(Reason::BadRequest).saying(message).at(name));
        }
        let token = SyncToken::parse(token).filter(|token| token.shape == self.shape(calendar));
        let token = token.ok_or_else(|| ApiError::invalid("Invalid sync token value.").at("syncToken"))?;
        if token.generation != generation || token.change > calendar.changes() {
            return Err(ApiError::new(Reason::FullSyncRequired).at("syncToken"));
        }
        Ok(Some(token.change))
    }

    /// A parameter that may not stand beside `syncToken`.
    fn excluded_by_a_token(&self) -> Option<&'static str> {
        let given = [
            ("iCalUID", self.ical_uid.is_some()),
            ("orderBy", self.order_by.is_some()),
            ("privateExtendedProperty", !self.private_extended_property.is_empty()),
            ("q", self.q.is_some()),
            ("sharedExtendedProperty", !self.shared_extended_property.is_empty()),
            ("timeMin", self.time_min.is_some()),
            ("timeMax", self.time_max.is_some()),
            ("updatedMin", self.updated_min.is_some()),
            ("showDeleted", self.show_deleted == Some(false)),
        ];
        given.into_iter().find_map(|(name, given)| given.then_some(name))
    }

    /// Whether the last page ends with a token. A window is allowed, other restrictions are not.
    fn seeds_a_token(&self) -> bool {
        let window = Self { time_min: None, time_max: None, show_deleted: None, ..self.clone() };
        window.excluded_by_a_token().is_none()
    }

    /// What has to be the same in every list with one token.
    fn shape(&self, calendar: &Calendar) -> String {
        format!("{:?}{:?}{}", self.single_events.unwrap_or(false), self.event_types, calendar.id)
    }

    fn begin(&self, calendar: &Calendar, selection: &Selection) -> Cursor {
        let mut events: Vec<&Event> = calendar.events().filter(|event| self.selects(event, selection)).collect();
        match self.order_by {
            Some(OrderBy::StartTime) => events.sort_by_key(|event| (event.start(), &event.id)),
            Some(OrderBy::Updated) => events.sort_by_key(|event| event.change),
            // Unspecified and stable: newest first, so that nobody takes it for the order of time.
            None => events.sort_by_key(|event| std::cmp::Reverse(event.number)),
        }
        Cursor {
            query: self.clone(),
            calendar: calendar.id.clone(),
            remaining: events.into_iter().map(|event| event.id.clone()).collect(),
            page: 1,
            as_of: calendar.changes(),
            incremental: selection.since.is_some(),
        }
    }

    fn selects(&self, event: &Event, selection: &Selection) -> bool {
        let single = self.single_events == Some(true);
        let instance = event.instance.as_ref();
        let form = match instance {
            Some(instance) => single || instance.exception == Exception::Changed,
            None => !(single && event.is_series()),
        };
        let incremental = selection.since.is_some() || selection.updated_from.is_some();
        // A cancelled instance is an exception of its series, which a client that expands by itself has to know.
        let exception = instance.is_some() && !single;
        let alive = !event.is_cancelled() || self.show_deleted == Some(true) || incremental || exception;
        form && alive
            && selection.since.is_none_or(|change| event.change > change)
            && selection.updated_from.is_none_or(|from| event.updated >= from)
            && selection.ends_after.is_none_or(|min| event.end() > min)
            && selection.starts_before.is_none_or(|max| event.start() < max)
            && self.matches(event)
    }

    fn matches(&self, event: &Event) -> bool {
        let draft = &event.draft;
        let texts = [&draft.summary, &draft.description, &draft.location].into_iter().flatten();
        let has_text = |q: &String| texts.clone().any(|text| text.to_lowercase().contains(&q.to_lowercase()));
        let properties = draft.extended_properties.clone().unwrap_or_default();
        let has = |map: &std::collections::BTreeMap<String, String>, wanted: &String| {
            wanted.split_once('=').is_some_and(|(key, value)| map.get(key).is_some_and(|found| found == value))
        };
        let uid = draft.ical_uid.clone().unwrap_or_else(|| format!("{}@google.com", event.id));
        self.q.as_ref().is_none_or(has_text)
            && self.ical_uid.as_ref().is_none_or(|wanted| *wanted == uid)
            && self.private_extended_property.iter().all(|wanted| has(&properties.private, wanted))
            && self.shared_extended_property.iter().all(|wanted| has(&properties.shared, wanted))
            && (self.event_types.is_empty() || self.event_types.contains(&event.event_type()))
    }

    /// The parameters that have to stay the same from page to page.
    fn without_place(&self) -> Self {
        Self { page_token: None, max_results: None, sync_token: None, ..self.clone() }
    }
}

impl Cursors {
    fn find(&self, token: &str, calendar: &Calendar, query: &ListQuery) -> Result<Cursor, ApiError> {
        let found = self.kept.iter().find(|(kept, cursor)| kept == token && cursor.calendar == calendar.id);
        let found = found.filter(|(_, cursor)| cursor.query.without_place() == query.without_place());
        let found = found.ok_or_else(|| ApiError::invalid("Invalid page token value.").at("pageToken"));
        found.map(|(_, cursor)| cursor.clone())
    }

    fn keep(&mut self, cursor: Cursor) -> String {
        if self.kept.len() == CURSORS_KEPT {
            self.kept.pop_front();
        }
        self.made += 1;
        let token = super::id::generated("page", self.made);
        self.kept.push_back((token.clone(), cursor));
        token
    }
}

fn time(name: &'static str, text: Option<&str>) -> Result<Option<DateTime<Utc>>, ApiError> {
    let read = |text| event_time::instant(text).ok_or_else(|| ApiError::new(Reason::BadRequest).at(name));
    text.map(read).transpose()
}
