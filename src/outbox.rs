//! Effects outside: whatever a transaction has decided is to happen at somebody else's (a text, an e-mail, an event in a
//! calendar), performed afterwards, as often as it takes, by whichever node comes first.
//!
//! ```text
//! transaction ─► outbox row + queue entry      Worker: lease ─► load, open ─► Handler ─► done │ again then │ dead
//!      └─ commit ─► Wake ───────────────────────►         (FOR UPDATE SKIP LOCKED)   outside of any transaction
//! ```
//!
//! A worker that dies leaves a lease behind; when it is over somebody else performs the effect. So every handler must bear
//! being asked twice, and to have been interrupted anywhere.

mod backoff;
pub mod letters;
mod seats;
mod steadiness;
mod wake;
mod whose;
mod worker;

use std::time::Duration;

use chrono::{DateTime, Utc};
use frontdesk_schema::encryption::Private;
use frontdesk_schema::{CallId, DataKeyId, TenantId, WorkId};
use futures_util::future::LocalBoxFuture;

use crate::storage::StorageError;

pub use backoff::Backoff;
pub use wake::Wake;
pub use whose::Whose;
pub(crate) use worker::payload_place;
pub use worker::{Limits, Worker};

/// An effect to be performed. Its payload does not print.
#[derive(Debug)]
pub struct Work {
    pub id: WorkId,
    pub tenant: TenantId,
    pub kind: String,
    /// How often it was tried before with a result.
    pub attempts: u32,
    /// The call that decided it.
    pub call: Option<CallId>,
    pub decided_at: DateTime<Utc>,
    /// What its payload is sealed under.
    pub data_key: DataKeyId,
    /// As its kind says, opened.
    pub payload: Private<String>,
}

/// What came of performing an effect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// It has happened, or nobody needs it any more.
    Done,
    Again {
        when: When,
        /// For people to read; tells nothing of the effect's content.
        cause: String,
    },
    /// It will not happen: somebody must look. The cause tells nothing of the effect's content.
    Dead { cause: String },
}

/// When an effect is tried again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// Counted from when the handler has answered.
    In(Duration),
    At(DateTime<Utc>),
}

impl Step {
    pub fn again_in(wait: Duration, cause: impl Into<String>) -> Self {
        Self::Again { when: When::In(wait), cause: cause.into() }
    }

    pub fn dead(cause: impl Into<String>) -> Self {
        Self::Dead { cause: cause.into() }
    }
}

/// Which effects a worker has under way side by side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// Any.
    Free,
    /// One of each tenant: the next begins when the one before it has ended.
    OneOfTenant,
}

/// Performs the effects of some kinds.
pub trait Handler: 'static {
    /// What it performs; no other handler of the process has them.
    fn kinds(&self) -> &'static [&'static str];

    /// Which of them go side by side. With [`Order::OneOfTenant`] one that waits keeps its lease and its place among the
    /// effects under way, so the lease must last for [`Limits::at_once`] effects, each as long as [`Limits::longest`].
    fn order(&self) -> Order {
        Order::Free
    }

    /// Performs an effect as of `now`. It may have been performed before, wholly or half.
    ///
    /// An error means that storage did not do its part: the effect is tried again, later and later.
    fn perform<'a>(&'a self, work: &'a Work, now: DateTime<Utc>) -> LocalBoxFuture<'a, Result<Step, StorageError>>;
}
