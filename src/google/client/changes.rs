//! What changed in a calendar since the last look.

use std::fmt;

use awc::http::Method;
use chrono::{DateTime, SecondsFormat, Utc};
use chrono_tz::Tz;

use super::super::sync::Listing;
use super::super::{GoogleError, wire};
use super::{Calendar, Parameter, Request, read};

/// Google's largest page.
const PAGE: &str = "2500";

/// A calendar with more pages than this is none of a practice's; most likely Google leads us in a circle.
const MOST_PAGES: usize = 400;

/// From where a list goes on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SyncState {
    /// From nothing: every event that ends after this moment.
    Start { from: DateTime<Utc> },
    /// From where the list that gave this token ended. `from` as it was then: for a new start, should Google ask for one.
    Since { token: SyncToken, from: DateTime<Utc> },
}

/// Google's mark of a point in a calendar's history. Opaque, long, and worthless to others.
#[derive(Clone, PartialEq, Eq)]
pub struct SyncToken(String);

impl SyncToken {
    /// Takes up one that was stored.
    pub fn new(token: impl Into<String>) -> Self {
        Self(token.into())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for SyncToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SyncToken({} bytes)", self.0.len())
    }
}

/// The answer to [`Calendar::list_changes`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changes {
    /// [`Listing::Full`] also when an incremental list was asked for and Google wanted a new start: what was known of
    /// the calendar is then replaced, not added to.
    pub listing: Listing,
    /// In Google's order; recurring events as their single dates.
    pub events: Vec<wire::Event>,
    /// The calendar's own zone; `None` when Google names one that we do not know.
    pub zone: Option<Tz>,
    /// To be stored together with what the events led to, and handed in the next time.
    pub next: SyncState,
}

impl Calendar {
    /// Lists what changed since `state`, all pages of it. When Google no longer knows the point (410), everything is
    /// listed from the start.
    ///
    /// # Errors
    /// When the list is not complete; then `state` stays what it was.
    pub async fn list_changes(&self, calendar: &str, state: &SyncState) -> Result<Changes, GoogleError> {
        let (SyncState::Start { from } | SyncState::Since { from, .. }) = *state;
        if let SyncState::Since { token, .. } = state {
            match self.pages(calendar, ("syncToken", token.as_str()), from, Listing::Incremental).await {
                Err(GoogleError::Gone(_)) => {}
                result => return result,
            }
        }
        let time_min = from.to_rfc3339_opts(SecondsFormat::Secs, true);
        self.pages(calendar, ("timeMin", &time_min), from, Listing::Full).await
    }

    async fn pages(
        &self,
        calendar: &str,
        point: Parameter<'_>,
        from: DateTime<Utc>,
        listing: Listing,
    ) -> Result<Changes, GoogleError> {
        let fields = format!("nextPageToken,nextSyncToken,timeZone,items({})", wire::EVENT_FIELDS);
        let mut events = Vec::new();
        let mut page_token: Option<String> = None;
        for _ in 0..MOST_PAGES {
            // Everything but the point must stay the same from list to list, or the sync token is not accepted.
            let mut parameters = vec![
                ("singleEvents", "true"),
                ("showDeleted", "true"),
                ("maxResults", PAGE),
                ("fields", &fields),
                point,
            ];
            parameters.extend(page_token.as_deref().map(|token| ("pageToken", token)));
            let url = self.url(&["calendars", calendar, "events"], &parameters)?;
            let page: wire::EventsPage = read(&self.call(&Request::new(Method::GET, url)).await?, "no list of events")?;
            events.extend(page.items);
            // A page may be short or empty and still not be the last.
            match (page.next_page_token, page.next_sync_token) {
                (Some(next), _) => page_token = Some(next),
                (None, Some(token)) => {
                    let zone = page.time_zone.and_then(|name| name.parse().ok());
                    let next = SyncState::Since { token: SyncToken(token), from };
                    return Ok(Changes { listing, events, zone, next });
                }
                (None, None) => return Err(GoogleError::Garbled("a list that cannot be continued")),
            }
        }
        Err(GoogleError::Garbled("a list without end"))
    }
}
