//! When calendars are taken.

use std::collections::BTreeMap;

use awc::http::Method;
use chrono::{DateTime, SecondsFormat, Utc};

use super::super::busy::{instant, joined};
use super::super::{GoogleError, Reason, Span, wire};
use super::{Calendar, Request, read};

/// Google answers for so many calendars at once (`calendarExpansionMax`).
const MOST_CALENDARS: usize = 50;

/// Nothing is known of a calendar's free time. It is not free: nothing may be offered from it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CalendarUnknown {
    /// It does not exist, or is not shared with us.
    #[error("Google knows no such calendar, or we may not see it")]
    NotFound,
    /// Google has an error for this calendar alone.
    #[error("Google cannot tell when this calendar is taken ({0})")]
    Failed(Reason),
    /// The answer leaves it out.
    #[error("Google's answer leaves this calendar out")]
    LeftOut,
    /// One of its times makes no sense.
    #[error("Google's answer for this calendar could not be read")]
    Garbled,
}

impl Calendar {
    /// When each of these calendars is taken between the two moments: in order and without overlap. Our own
    /// appointments are among it: free/busy does not say what takes the time.
    ///
    /// Google refuses more than two to three months at once.
    ///
    /// # Errors
    /// When nothing is known about any calendar. An error of a single one stands in its place.
    pub async fn free_busy(
        &self,
        calendars: &[&str],
        from: DateTime<Utc>,
        to: DateTime<Utc>,
    ) -> Result<BTreeMap<String, Result<Vec<Span>, CalendarUnknown>>, GoogleError> {
        let mut known = BTreeMap::new();
        for calendars in calendars.chunks(MOST_CALENDARS) {
            let body = wire::FreeBusyRequest {
                time_min: from.to_rfc3339_opts(SecondsFormat::Secs, true),
                time_max: to.to_rfc3339_opts(SecondsFormat::Secs, true),
                items: calendars.iter().map(|id| wire::FreeBusyItem { id }).collect(),
            };
            let request = Request::new(Method::POST, self.url(&["freeBusy"], &[])?).json(&body);
            let mut answer: wire::FreeBusyAnswer = read(&self.call(&request).await?, "no free/busy times")?;
            for id in calendars {
                let busy = answer.calendars.remove(*id).ok_or(CalendarUnknown::LeftOut).and_then(taken);
                known.insert((*id).to_owned(), busy);
            }
        }
        Ok(known)
    }
}

fn taken(calendar: wire::FreeBusyCalendar) -> Result<Vec<Span>, CalendarUnknown> {
    if let Some(error) = calendar.errors.first() {
        return Err(match error.reason.as_str() {
            "notFound" => CalendarUnknown::NotFound,
            other => CalendarUnknown::Failed(Reason::new(other)),
        });
    }
    let mut spans = Vec::with_capacity(calendar.busy.len());
    for period in calendar.busy {
        let times = instant(&period.start).zip(instant(&period.end));
        let (start, end) = times.filter(|(start, end)| start <= end).ok_or(CalendarUnknown::Garbled)?;
        spans.extend(Span::new(start, end));
    }
    Ok(joined(spans))
}
