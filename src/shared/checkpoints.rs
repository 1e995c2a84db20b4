//! What a call needs to go on elsewhere, sealed by whoever gives it to us.
//!
//! The newest checkpoint stands: one of an earlier life (epoch) of the call, or an earlier one of the same life, never
//! replaces it. So a node that was cut off and does not know that its call goes on elsewhere spoils nothing.

mod local;
mod redis;

use std::time::Duration;

use frontdesk_schema::CallId;
use futures_util::future::BoxFuture;

use super::error::SharedError;
pub(super) use local::CheckpointFiles;
pub(super) use redis::RedisCheckpoints;

/// Longer than any call; what a call that ended well leaves behind is deleted at once.
pub const KEPT_FOR: Duration = Duration::from_secs(3 * 3_600);

/// A conversation of an hour is some 100 KB.
pub const LARGEST: usize = 1 << 20;

/// Which of two checkpoints of a call is newer. Ordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    /// The life of the call ([`Epochs`](super::epochs::Epochs)) that saved it.
    pub epoch: u64,
    /// Counts the checkpoints of that life.
    pub step: u64,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    pub version: Version,
    /// Opaque here.
    pub sealed: Vec<u8>,
}

/// What became of a checkpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saved {
    Kept,
    /// A newer one was there and stands.
    Outdated,
}

/// With Redis away a node keeps its checkpoints in files, so that it can at least go on itself.
pub trait Checkpoints: Send + Sync {
    /// # Errors
    /// When it is kept nowhere: too large, or Redis and the disk both failed.
    fn save(&self, call: CallId, checkpoint: Checkpoint) -> BoxFuture<'_, Result<Saved, SharedError>>;

    /// The newest checkpoint that can be found.
    ///
    /// # Errors
    /// When none was found and not every place could be asked.
    fn load(&self, call: CallId) -> BoxFuture<'_, Result<Option<Checkpoint>, SharedError>>;

    /// Removes the call's checkpoint wherever it can be reached; elsewhere it expires.
    fn delete(&self, call: CallId) -> BoxFuture<'_, ()>;
}
