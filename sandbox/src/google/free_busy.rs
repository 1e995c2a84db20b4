//! When calendars are taken ("Freebusy: query").

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use serde::Deserialize;
use serde_json::{Value, json};

use super::calendar::Calendar;
use super::config::CalendarError;
use super::error::{ApiError, Reason};
use super::event_time::{self, Span, shown, stamp};

/// The longest time that can be asked about. Google names no number; refusals begin between two and three months.
const LONGEST_RANGE: TimeDelta = TimeDelta::days(92);
const MOST_CALENDARS: u32 = 50;
const MOST_GROUP_MEMBERS: u32 = 100;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(super) struct FreeBusyRequest {
    time_min: String,
    time_max: String,
    #[serde(default)]
    time_zone: Option<String>,
    #[serde(default)]
    group_expansion_max: Option<u32>,
    #[serde(default)]
    calendar_expansion_max: Option<u32>,
    items: Vec<Item>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Item {
    id: String,
}

/// A request, understood.
#[derive(Debug)]
pub(super) struct Question {
    pub(super) ids: Vec<String>,
    range: Span,
    zone: Tz,
    most: usize,
}

impl FreeBusyRequest {
    pub(super) fn question(self) -> Result<Question, ApiError> {
        let time = |name: &'static str, text: &str| {
            event_time::instant(text).ok_or_else(|| ApiError::new(Reason::BadRequest).at(name))
        };
        let range = Span { start: time("timeMin", &self.time_min)?, end: time("timeMax", &self.time_max)? };
        if range.start >= range.end {
            return Err(ApiError::new(Reason::TimeRangeEmpty).at("timeMax"));
        }
        if range.end - range.start > LONGEST_RANGE {
            return Err(ApiError::new(Reason::TimeRangeTooLong).at("timeMax"));
        }
        let most = self.calendar_expansion_max.unwrap_or(MOST_CALENDARS);
        if most > MOST_CALENDARS || self.group_expansion_max.is_some_and(|most| most > MOST_GROUP_MEMBERS) {
            return Err(ApiError::invalid("Expansion limit exceeds the maximum."));
        }
        Ok(Question {
            ids: self.items.into_iter().map(|item| item.id).collect(),
            range,
            zone: self.time_zone.as_deref().map_or(Ok(Tz::UTC), event_time::zone)?,
            most: most as usize,
        })
    }
}

impl Question {
    /// Answers it; `find` gives each calendar, or why it is not known.
    pub(super) fn answer<'a>(&self, find: impl Fn(&str) -> Result<&'a Calendar, CalendarError>) -> Value {
        let answers = self.ids.iter().enumerate().map(|(index, id)| {
            let calendar = if index < self.most { find(id) } else { Err(CalendarError::TooManyCalendarsRequested) };
            let answer = match calendar {
                Ok(calendar) => json!({ "busy": self.busy(calendar) }),
                Err(reason) => json!({ "errors": [{ "domain": "global", "reason": reason }], "busy": [] }),
            };
            (id.clone(), answer)
        });
        json!({
            "kind": "calendar#freeBusy",
            "timeMin": stamp(self.range.start),
            "timeMax": stamp(self.range.end),
            "calendars": answers.collect::<BTreeMap<_, _>>(),
        })
    }

    fn busy(&self, calendar: &Calendar) -> Vec<Value> {
        let taken = calendar.events().filter(|event| event.is_busy(&calendar.id)).map(|event| event.span);
        let within = taken
            .filter(|span| span.overlaps(self.range))
            .map(|span| Span { start: span.start.max(self.range.start), end: span.end.min(self.range.end) });
        let text = |instant: DateTime<Utc>| shown(instant, self.zone);
        merged(within.collect()).map(|span| json!({ "start": text(span.start), "end": text(span.end) })).collect()
    }
}

/// Spans in order of time, those that overlap or touch made one.
fn merged(mut spans: Vec<Span>) -> impl Iterator<Item = Span> {
    spans.sort_unstable();
    let mut merged: Vec<Span> = Vec::new();
    for span in spans {
        match merged.last_mut() {
            Some(last) if span.start <= last.end => last.end = last.end.max(span.end),
            _ => merged.push(span),
        }
    }
    merged.into_iter()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn span(start: i64, length: i64) -> Span {
        let at = |minute: i64| DateTime::from_timestamp(minute * 60, 0).unwrap();
        Span { start: at(start), end: at(start + length) }
    }

    proptest! {
        #[test]
        fn merged_spans_stand_apart_and_cover_the_same_minutes(
            spans in prop::collection::vec((0_i64..600, 1_i64..60), 0..30),
        ) {
            let spans: Vec<_> = spans.into_iter().map(|(start, length)| span(start, length)).collect();
            let merged: Vec<_> = merged(spans.clone()).collect();
            prop_assert!(merged.windows(2).all(|pair| pair[0].end < pair[1].start));
            for minute in 0..660 {
                let covers = |span: &Span| span.overlaps(self::span(minute, 1));
                prop_assert_eq!(spans.iter().any(covers), merged.iter().any(covers));
            }
        }
    }
}
