//! What can go wrong with shared state.

use std::fmt;
use std::io;

/// An operation, as errors and metrics name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Operation {
    pub store: &'static str,
    pub name: &'static str,
}

impl fmt::Display for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.name, self.store)
    }
}

/// An operation that was not done, here or elsewhere. Holds no key and no value.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("cannot {operation}: {cause}")]
pub struct SharedError {
    pub operation: Operation,
    pub cause: Cause,
}

/// Why it was not done.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Cause {
    #[error("Redis cannot be reached")]
    Away,
    #[error("Redis does not let us in: see the user and password in REDIS_URL")]
    Denied,
    #[error("Redis did not answer in time")]
    TimedOut,
    #[error("Redis failed a moment ago and was not asked")]
    Skipped,
    /// The code that Redis gave, e.g. `OOM`. The message that follows it may repeat what was sent, so it is left out.
    #[error("Redis refused with {0}")]
    Refused(String),
    #[error("the disk failed: {0}")]
    Disk(io::ErrorKind),
    #[error("the disk is too slow")]
    DiskBusy,
    #[error("what was found cannot be read")]
    Unreadable,
    #[error("{bytes} bytes are more than are kept")]
    TooLarge { bytes: usize },
}

impl Cause {
    /// Whether Redis is better left alone for a moment.
    pub(super) const fn is_redis_away(&self) -> bool {
        matches!(self, Self::Away | Self::Denied | Self::TimedOut)
    }
}

/// Why shared state could not be set up.
#[derive(Debug, thiserror::Error)]
pub enum SharedStateError {
    #[error("cannot use the folder {folder}")]
    Folder { folder: String, source: io::Error },
    #[error("cannot start a thread")]
    Thread(#[source] io::Error),
    #[error("cannot make connections to Redis")]
    Pool,
}
