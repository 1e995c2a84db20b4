//! Pages: `?limit=1..100&cursor=…` in, `{"data":[…],"next_cursor":…}` out. Pure.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::error::ApiError;

const DEFAULT_LIMIT: u32 = 20;
const MOST: u32 = 100;

/// Which list a cursor belongs to: one of another list is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListOf {
    Calls,
    Appointments,
    Messages,
}

impl ListOf {
    /// First byte of a cursor; a change of what follows takes new ones.
    const fn tag(self) -> u8 {
        match self {
            Self::Calls => 1,
            Self::Appointments => 2,
            Self::Messages => 3,
        }
    }
}

/// A place in a list that is ordered by time and id: what follows it comes next. Times have microseconds, as PostgreSQL's.
///
/// It is checked, not signed: whoever makes one up sees another page of his own rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cursor {
    pub at: DateTime<Utc>,
    pub id: Uuid,
}

impl Cursor {
    /// Opaque to clients.
    pub(super) fn encode(&self, list: ListOf) -> String {
        let mut bytes = vec![list.tag()];
        bytes.extend_from_slice(&self.at.timestamp_micros().to_be_bytes());
        bytes.extend_from_slice(self.id.as_bytes());
        URL_SAFE_NO_PAD.encode(bytes)
    }

    /// `None` for whatever [`Cursor::encode`] has not made for this list.
    pub(super) fn decode(text: &str, list: ListOf) -> Option<Self> {
        let bytes: [u8; 25] = URL_SAFE_NO_PAD.decode(text).ok()?.try_into().ok()?;
        let (tag, rest) = bytes.split_first()?;
        let (at, id) = rest.split_first_chunk::<8>()?;
        let at = DateTime::from_timestamp_micros(i64::from_be_bytes(*at))?;
        // What PostgreSQL could not compare would be an error of ours.
        let kept = (DateTime::UNIX_EPOCH.timestamp()..253_402_300_800).contains(&at.timestamp());
        (*tag == list.tag() && kept).then_some(Self { at, id: Uuid::from_slice(id).ok()? })
    }
}

/// The query as it comes.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Query {
    limit: Option<u32>,
    cursor: Option<String>,
}

/// What to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PageRequest {
    /// Only what follows this.
    pub after: Option<Cursor>,
    /// 1 to 100.
    pub limit: u32,
}

impl Query {
    /// # Errors
    /// [`ApiError::Invalid`].
    pub(super) fn page(self, list: ListOf) -> Result<PageRequest, ApiError> {
        let limit = self.limit.unwrap_or(DEFAULT_LIMIT);
        if !(1..=MOST).contains(&limit) {
            return Err(ApiError::Invalid("limit must lie between 1 and 100"));
        }
        let invalid = ApiError::Invalid("cursor must be a next_cursor of this list");
        let decode = |text: String| Cursor::decode(&text, list).ok_or(invalid);
        Ok(PageRequest { after: self.cursor.map(decode).transpose()?, limit })
    }
}

/// A part of a list, and where the next begins.
pub struct Page<T> {
    pub rows: Vec<T>,
    /// `None`: this was the last.
    pub next: Option<Cursor>,
}

impl<T> Page<T> {
    /// Of rows that were asked for with one more than the limit: if that one is there, there is a next page.
    pub fn of(mut rows: Vec<T>, limit: u32, place: impl Fn(&T) -> Cursor) -> Self {
        let limit = limit as usize;
        let more = rows.len() > limit;
        rows.truncate(limit);
        Self { next: rows.last().filter(|_| more).map(place), rows }
    }
}

/// Rows are personal: only their number prints.
impl<T> fmt::Debug for Page<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page").field("rows", &self.rows.len()).field("next", &self.next).finish()
    }
}

/// A list as it is answered.
#[derive(Serialize)]
pub(super) struct List<T> {
    data: Vec<T>,
    next_cursor: Option<String>,
}

impl<T> List<T> {
    pub(super) fn new(page: Page<T>, list: ListOf) -> Self {
        Self { data: page.rows, next_cursor: page.next.map(|cursor| cursor.encode(list)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cursor(micros: i64, id: u128) -> Cursor {
        Cursor { at: DateTime::from_timestamp_micros(micros).unwrap(), id: Uuid::from_u128(id) }
    }

    proptest::proptest! {
        #[test]
        fn a_cursor_is_read_as_it_was_written(micros in 0_i64..253_402_300_799_999_999, id: u128) {
            let cursor = cursor(micros, id);
            let text = cursor.encode(ListOf::Messages);
            assert_eq!(Cursor::decode(&text, ListOf::Messages), Some(cursor));
            assert_eq!(Cursor::decode(&text, ListOf::Calls), None, "of another list");
            assert!(text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_')), "{text}");
        }

        #[test]
        fn no_text_makes_it_panic(text in ".{0,50}") {
            let _ = Cursor::decode(&text, ListOf::Calls);
        }
    }

    #[test]
    fn cursors_with_impossible_times_are_refused() {
        for micros in [i64::MIN, -1, 253_402_300_800_000_000, i64::MAX] {
            let mut bytes = vec![ListOf::Calls.tag()];
            bytes.extend_from_slice(&micros.to_be_bytes());
            bytes.extend_from_slice(&[7; 16]);
            assert_eq!(Cursor::decode(&URL_SAFE_NO_PAD.encode(&bytes), ListOf::Calls), None, "{micros}");
        }
    }

    #[test]
    fn there_is_a_next_page_only_when_there_is_more() {
        let place = |n: &i64| cursor(*n, 0);
        let page = Page::of(vec![1, 2, 3], 2, place);
        assert_eq!((page.rows, page.next), (vec![1, 2], Some(cursor(2, 0))));
        let page = Page::of(vec![1, 2], 2, place);
        assert_eq!((page.rows, page.next), (vec![1, 2], None));
        let page = Page::of(vec![], 2, place);
        assert_eq!((page.rows, page.next), (vec![], None));
    }
}
