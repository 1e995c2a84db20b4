//! The epoch of a call: which of its lives is the present one. It fences what an earlier life still tries to do.
//!
//! Two nodes that resume one call while Redis is away may give it the same epoch: the database, which refuses what is older
//! than it has seen, takes both then. That needs a node that is cut off from its caller and from Redis, and not from the database.

mod local;
mod redis;

use std::time::Duration;

use frontdesk_schema::CallId;
use futures_util::future::BoxFuture;

pub(super) use local::EpochFiles;
pub(super) use redis::RedisEpochs;

/// Far longer than any call, counted from its last resume.
pub const KEPT_FOR: Duration = Duration::from_secs(24 * 3_600);

/// Nothing here fails: without Redis and disk the node's memory is still right about the node's own calls.
pub trait Epochs: Send + Sync {
    /// Begins the call's next life and answers with its epoch: higher than any that was given before. The first is 1.
    fn advance(&self, call: CallId) -> BoxFuture<'_, u64>;
    /// The present life's epoch; 0 for a call that has none.
    fn current(&self, call: CallId) -> BoxFuture<'_, u64>;
}
