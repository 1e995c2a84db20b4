//! Ids that are good for one use: the stream ids of media sockets.

mod local;
mod redis;

use std::fmt;
use std::time::Duration;

use futures_util::future::BoxFuture;
use sha2::{Digest as _, Sha256};

pub(super) use local::LocalSpentIds;
pub(super) use redis::RedisSpentIds;

/// Whether an id may be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spent {
    /// It was not spent before, as far as can be known.
    Now,
    /// It was: refuse.
    Before,
}

/// With Redis away an id that was spent on another node passes: a caller who waits is worth more, and the id's signature and
/// age were checked before. Each such id counts in `frontdesk_shared_state_failures_total{store="spent_ids"}`.
pub trait SpentIds: Send + Sync {
    /// Spends an id that must not be used again within `remembered`: as long as it would be valid, and what clocks differ.
    fn spend(&self, id: &[u8], remembered: Duration) -> BoxFuture<'_, Spent>;
}

/// The hash of an id: whoever reads the store must not find ids there that still open something.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct IdHash([u8; 16]);

impl IdHash {
    fn of(id: &[u8]) -> Self {
        let hash = Sha256::digest(id);
        Self(hash[..16].try_into().expect("a SHA-256 hash has 32 bytes"))
    }
}

impl fmt::Display for IdHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::encode(self.0))
    }
}
