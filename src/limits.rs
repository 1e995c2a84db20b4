//! How often who may ask: which requests are counted, under which key, against which quota. No requests here; time comes from
//! the clock that is given.
//!
//! ```text
//! signed by the carrier ──▶ a call is counted once, under its caller's number; withheld numbers are not
//! unsigned, or wrongly ───▶ under the client's address (IPv6: its /64)
//! API ────────────────────▶ under the key, once it is proven; until then under the address
//! ```
//!
//! Each node counts for itself first, in memory. What it lets pass, all nodes count together ([`Together`]): with Redis a
//! caller who reaches every node has no more than one who reaches one. Without Redis, or while it is away, the node's own
//! count decides: nobody is refused because Redis is away, and nobody waits for it longer than `REDIS_TIMEOUT_MS`.
//!
//! Whoever can prove something is never held up by an address: behind a proxy that is not
//! trusted ([`TrustedProxies`]) everyone has the same.

mod address;
pub(crate) mod caller;
mod client;
mod keyed;
mod remembered;
mod together;

use std::net::IpAddr;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use governor::clock::{Clock, DefaultClock};
use hmac::{Hmac, Mac as _};
use rand::RngCore as _;
use sha2::Sha256;
use uuid::Uuid;

pub use address::{NotANetwork, TrustedProxies};
use keyed::{Key, Keyed};
use remembered::Remembered;
pub(crate) use together::Together;

use crate::config::RateConfig;
use crate::remembered::{COUNTED_CALLS, PROVEN_KEYS, RATES};

/// Most keys of one kind. An entry takes some 50 bytes, so all kinds together take ten megabytes at most.
const CAPACITY: usize = 50_000;

/// The same with the groups that more are counted in.
pub(crate) const MOST_KEYS: usize = CAPACITY + keyed::GROUPS;

/// Calls and messages that are remembered at most, and API keys.
pub(crate) const COUNTED: usize = remembered::GENERATION * 2;

/// For how long at most.
pub(crate) const COUNTED_FOR: Duration = Duration::from_secs(remembered::AGE.as_secs() * 2);

/// What is limited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Caller,
    Unsigned,
    ApiKey,
    Authentication,
}

impl Kind {
    /// Metric label.
    pub(crate) const fn label(self) -> &'static str {
        match self {
            Self::Caller => "caller",
            Self::Unsigned => "unsigned",
            Self::ApiKey => "api_key",
            Self::Authentication => "authentication",
        }
    }
}

/// Too often.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limited {
    pub kind: Kind,
    pub retry_after: Duration,
}

/// The counts of one server. Locked for less than a microsecond at a time, never across an await.
pub struct Limits<C: Clock = DefaultClock> {
    /// Made at start: what is in memory cannot be compared with anything outside.
    key: [u8; 32],
    clock: C,
    proxies: TrustedProxies,
    together: Together,
    callers: Option<Keyed<C>>,
    unsigned: Option<Keyed<C>>,
    api_keys: Option<Keyed<C>>,
    authentication: Option<Keyed<C>>,
    /// Calls and messages that were counted, and how long the limited ones were to wait.
    counted: Mutex<Remembered<Option<Duration>, C::Instant>>,
    /// API keys that were right lately.
    proven: Mutex<Remembered<(), C::Instant>>,
}

impl Limits {
    pub(crate) fn new(config: &RateConfig, proxies: TrustedProxies, together: Together) -> Self {
        Self::with_clock(config, proxies, together, DefaultClock::default())
    }
}

impl<C: Clock + Clone> Limits<C> {
    pub(crate) fn with_clock(config: &RateConfig, proxies: TrustedProxies, together: Together, clock: C) -> Self {
        let mut key = [0; 32];
        rand::rng().fill_bytes(&mut key);
        let keyed = |rate: crate::config::Rate, kind: Kind| {
            rate.quota().map(|quota| Keyed::new(quota, CAPACITY, RATES[kind as usize], clock.clone()))
        };
        let now = clock.now();
        Self {
            key,
            proxies,
            together,
            callers: keyed(config.caller, Kind::Caller),
            unsigned: keyed(config.unsigned, Kind::Unsigned),
            api_keys: keyed(config.api_key, Kind::ApiKey),
            authentication: keyed(config.authentication, Kind::Authentication),
            counted: Mutex::new(Remembered::new(COUNTED_CALLS, now)),
            proven: Mutex::new(Remembered::new(PROVEN_KEYS, now)),
            clock,
        }
    }

    /// Counts a new call or message of a signed request. `event` is the carrier's name for it: a webhook that is sent again
    /// counts once and hears the same, unless another node gets it.
    ///
    /// # Errors
    /// [`Limited`] when this caller has been counted too often.
    pub(crate) async fn caller(&self, from: Option<&str>, event: &str) -> Result<(), Limited> {
        let (Some(limiter), Some(caller)) = (&self.callers, caller::counted(from)) else { return Ok(()) };
        let event = self.hash("event", event.as_bytes());
        let limited = |wait: Option<Duration>| match wait {
            None => Ok(()),
            Some(retry_after) => Err(Limited { kind: Kind::Caller, retry_after }),
        };
        let own = {
            let now = self.clock.now();
            let mut counted = lock(&self.counted);
            if let Some(decided) = counted.get(&event, now) {
                return limited(decided);
            }
            let own = limiter.check(&self.hash("caller", caller.as_bytes())).err();
            counted.put(event, own, now);
            own
        };
        limited(own)?;
        let theirs = self.together.check(Kind::Caller, caller.as_bytes(), limiter.refill()).await.err();
        if theirs.is_some() {
            lock(&self.counted).put(event, theirs, self.clock.now());
        }
        limited(theirs)
    }

    /// Counts a request to one of the carrier's routes that is not the carrier's. `None`: its address is unknown.
    ///
    /// # Errors
    /// [`Limited`] when this address has sent too many.
    pub(crate) async fn unsigned(&self, address: Option<IpAddr>) -> Result<(), Limited> {
        self.check(&self.unsigned, Kind::Unsigned, &of_address(address)).await
    }

    /// Counts a request with no API key, or with one that was not proven lately. Before the key is looked up: guessing
    /// costs nothing then.
    ///
    /// # Errors
    /// [`Limited`] when this address has sent too many.
    pub(crate) async fn unproven(&self, token: Option<&[u8]>, address: Option<IpAddr>) -> Result<(), Limited> {
        let proven = |token| lock(&self.proven).get(&self.hash("proven", token), self.clock.now()).is_some();
        if token.is_some_and(proven) {
            return Ok(());
        }
        self.check(&self.authentication, Kind::Authentication, &of_address(address)).await
    }

    /// Remembers that this API key was right. It is still compared each time.
    pub(crate) fn proven(&self, token: &[u8]) {
        lock(&self.proven).put(self.hash("proven", token), (), self.clock.now());
    }

    /// Counts a request of a proven API key.
    ///
    /// # Errors
    /// [`Limited`] when the key has sent too many.
    pub(crate) async fn api_key(&self, id: Uuid) -> Result<(), Limited> {
        self.check(&self.api_keys, Kind::ApiKey, id.as_bytes()).await
    }

    /// This node first: what it refuses costs Redis nothing.
    async fn check(&self, limiter: &Option<Keyed<C>>, kind: Kind, who: &[u8]) -> Result<(), Limited> {
        let Some(limiter) = limiter else { return Ok(()) };
        let limited = |retry_after| Limited { kind, retry_after };
        limiter.check(&self.hash(kind.label(), who)).map_err(limited)?;
        self.together.check(kind, who, limiter.refill()).await.map_err(limited)
    }

    fn hash(&self, kind: &str, subject: &[u8]) -> Key {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.key).expect("HMAC takes a key of any length");
        mac.update(kind.as_bytes());
        mac.update(&[0]);
        mac.update(subject);
        let digest = mac.finalize().into_bytes();
        std::array::from_fn(|i| digest[i])
    }
}

/// What an address is counted under; one that is unknown like any other.
fn of_address(address: Option<IpAddr>) -> Vec<u8> {
    match address.map(address::counted) {
        Some(IpAddr::V4(address)) => address.octets().to_vec(),
        Some(IpAddr::V6(address)) => address.octets().to_vec(),
        None => Vec::new(),
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // A panic while it was locked leaves counts that are valid, if not up to date.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests;
