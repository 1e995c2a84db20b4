//! Counts that nodes keep together: rate limits, vendors' quotas, and how many of something are in use at once.

mod local;
mod redis;

use std::fmt;
use std::time::Duration;

use frontdesk_schema::TenantId;
use futures_util::future::BoxFuture;
use hmac::{Hmac, Mac as _};
use sha2::Sha256;
use uuid::Uuid;

pub(super) use local::LocalCounters;
pub(super) use redis::RedisCounters;

/// What is counted. There is no way to make one of a number, a name or an address in the clear.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CounterKey(String);

impl CounterKey {
    /// Something of a vendor's, e.g. its concurrent connections.
    pub fn vendor(kind: &'static str, vendor: &'static str) -> Self {
        Self(format!("{kind}:{vendor}"))
    }

    /// Something of a tenant's.
    pub fn tenant(kind: &'static str, tenant: TenantId) -> Self {
        Self(format!("{kind}:{tenant}"))
    }

    /// Something of an alert's, as several nodes see it. All parts are words of ours.
    pub fn alert(kind: &'static str, rule: &'static str, group: &str) -> Self {
        Self(format!("{kind}:{rule}:{group}"))
    }

    /// Something of a person's: a caller's number, an address. A key of ours makes it one-way; a plain hash would not, there
    /// are few enough numbers to try them all.
    pub fn person(kind: &'static str, subject: &[u8], key: &[u8; 32]) -> Self {
        let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes a key of any length");
        mac.update(kind.as_bytes());
        mac.update(&[0]);
        mac.update(subject);
        Self(format!("{kind}:{}", hex::encode(&mac.finalize().into_bytes()[..16])))
    }
}

impl fmt::Display for CounterKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The answer to [`Counters::acquire`], with how many are held now, this one included if it was granted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lease {
    Granted { held: usize },
    Refused { held: usize },
}

/// A rate: room for so many at once, which comes back evenly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refill {
    pub burst: u32,
    /// How long it takes for one to come back.
    pub each: Duration,
}

/// The answer to [`Counters::draw`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Drawn {
    Granted,
    /// There is no room; nothing was counted.
    Refused {
        retry_after: Duration,
    },
    /// Nobody counts for all nodes: there is one node, or Redis is away. Whoever asks goes by its own count.
    Alone,
}

/// Nothing here fails: with Redis away each node counts for itself, from what it has counted itself.
pub trait Counters: Send + Sync {
    /// Adds to a count, and answers with the total of the present window. A window begins with the first addition after the
    /// last one's end.
    fn add(&self, key: CounterKey, n: u64, window: Duration) -> BoxFuture<'_, u64>;

    /// Counts one against a rate of all nodes together. Unlike the other counts it is kept nowhere but in Redis.
    fn draw(&self, key: CounterKey, refill: Refill) -> BoxFuture<'_, Drawn>;

    /// Takes one of `limit` places for as long as `ttl`; the same holder again renews it. Whoever dies without a release
    /// gives its place up then.
    fn acquire(&self, key: CounterKey, holder: Uuid, limit: usize, ttl: Duration) -> BoxFuture<'_, Lease>;

    fn release(&self, key: CounterKey, holder: Uuid) -> BoxFuture<'_, ()>;
}
