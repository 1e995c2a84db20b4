//! What the carrier tells us about texts, on its way to whoever keeps it.

use std::fmt;

use chrono::{DateTime, Utc};
use frontdesk_actors::store::StoreResult;
use frontdesk_actors::tenant::PhoneNumber;
use frontdesk_schema::TenantId;
use uuid::Uuid;

use super::keywords::Keyword;
use super::state::MessageStatus;

/// Keeps what becomes of texts, and who wants none. Both methods may be called twice with the same, and in any order.
pub trait TextEvents: Send + Sync {
    /// A text got on, or did not: [`TextState::after`](super::state::TextState::after) says what that changes.
    fn status(&self, report: StatusReport) -> StoreResult<'_, ()>;
    /// A phone answered with a keyword. STOP holds from when this returns.
    fn keyword(&self, received: KeywordReceived) -> StoreResult<'_, ()>;
}

/// The carrier reports on a text of ours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatusReport {
    /// The carrier's name for the text.
    pub sid: String,
    /// Whose text it is, from the callback's URL.
    pub tenant: Option<TenantId>,
    /// Our name for it, from there too: known even when the answer that told us the sid was lost.
    pub text: Option<Uuid>,
    pub status: MessageStatus,
    /// The carrier's error code, where something went wrong.
    pub code: Option<u32>,
}

/// A phone asks for no more texts, for texts again, or who we are.
#[derive(Clone, PartialEq, Eq)]
pub struct KeywordReceived {
    /// The carrier's name for the phone's text: the same when it is told twice.
    pub sid: String,
    /// The number of ours, and so the tenant.
    pub to: PhoneNumber,
    pub from: PhoneNumber,
    pub keyword: Keyword,
    pub at: DateTime<Utc>,
}

impl fmt::Debug for KeywordReceived {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { sid, keyword, at, .. } = self;
        f.debug_struct("KeywordReceived")
            .field("sid", sid)
            .field("keyword", keyword)
            .field("at", at)
            .finish_non_exhaustive()
    }
}
