//! Which calls are live, on whichever node.
//!
//! Each node beats for all of its calls every few seconds, in one command. A call whose beats stop without an end is lost:
//! its node has died, or cannot reach Redis. Beats carry the whole record, so a Redis that comes back empty is full again
//! a beat later.

mod local;
mod redis;

use std::fmt;
use std::time::Duration;

use chrono::{DateTime, Utc};
use frontdesk_schema::{CallId, TenantId};
use futures_util::future::BoxFuture;
use uuid::Uuid;

pub(super) use local::LocalLiveCalls;
pub(super) use redis::RedisLiveCalls;

/// How often a node should beat: three may be missed before a call counts as lost.
pub const BEAT_EVERY: Duration = Duration::from_secs(3);

/// A lost call that nobody ended is forgotten after this.
pub(crate) const FORGOTTEN_AFTER: Duration = Duration::from_secs(3_600);

/// For so long an end is remembered, against a beat that was on its way.
pub(crate) const END_REMEMBERED: Duration = Duration::from_secs(60);

/// One process, from its start to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct NodeId(Uuid);

impl NodeId {
    pub(super) fn new() -> Self {
        Self(Uuid::now_v7())
    }
}

impl fmt::Display for NodeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.hyphenated().fmt(f)
    }
}

/// A live call, as far as other nodes need to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LiveCall {
    pub call: CallId,
    pub tenant: TenantId,
    pub node: NodeId,
    /// Kept to the millisecond.
    pub started_at: DateTime<Utc>,
}

/// Whose calls are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    Everyone,
    Tenant(TenantId),
}

impl Whose {
    fn includes(self, call: &LiveCall) -> bool {
        match self {
            Self::Everyone => true,
            Self::Tenant(tenant) => call.tenant == tenant,
        }
    }
}

/// Whether an end was the first to be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// The call was listed, live or lost, until now. Of several nodes that end a lost call one gets this answer.
    Now,
    /// It was not listed, or not any more.
    Before,
}

/// The registry. Nothing here fails: without Redis a node knows its own calls, and none are lost.
pub trait LiveCalls: Send + Sync {
    /// Lists the calls, or says that they are still live. A call that has ended stays ended.
    fn beat(&self, calls: Vec<LiveCall>) -> BoxFuture<'_, ()>;
    fn end(&self, call: CallId) -> BoxFuture<'_, Ended>;
    /// The live calls, in no order.
    fn list(&self, whose: Whose) -> BoxFuture<'_, Vec<LiveCall>>;
    fn count(&self, whose: Whose) -> BoxFuture<'_, usize>;
    /// Calls that stopped beating and have not ended, until they are forgotten.
    fn lost(&self) -> BoxFuture<'_, Vec<LiveCall>>;
}

/// When silence means something.
#[derive(Debug, Clone, Copy)]
pub struct HeartbeatLimits {
    /// A call that has not beaten for so long is lost. Too short, and a Redis that was away for a moment loses all.
    pub lost_after: Duration,
    /// [`FORGOTTEN_AFTER`].
    pub forgotten_after: Duration,
    /// [`END_REMEMBERED`].
    pub end_remembered: Duration,
}

impl Default for HeartbeatLimits {
    fn default() -> Self {
        Self { lost_after: Duration::from_secs(10), forgotten_after: FORGOTTEN_AFTER, end_remembered: END_REMEMBERED }
    }
}
