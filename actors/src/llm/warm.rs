//! A spare connection to the model, open before it is needed: TCP and TLS would cost the caller 100–300 ms of silence.
//!
//! The HTTP client keeps connections that have answered a request and uses them for the next one, so a request that
//! costs nothing is sent ahead. A cancelled request closes its connection (there is no other way to cancel), and
//! speculation cancels often; therefore a new spare is made whenever the last one is taken.
//!
//! Each arbiter has its own client, and so its own spare; all calls on it share them. The client does not say what it
//! keeps, so it is counted here. A wrong count costs one small request too many, or one handshake.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::time::Duration;

use tokio::time::{Instant, timeout};
use tracing::debug;

use super::anthropic;
use crate::engine::ModelConfig;
use crate::link::client;

/// A connection idle for longer than this is used once, so that nobody closes it. How long the vendor keeps one is not
/// documented; common load balancers do for 60 s. One small request in this time is what it costs, for all calls of an
/// arbiter together.
const FRESH_FOR: Duration = Duration::from_secs(25);

/// How often a link that asks nothing makes sure that there is a fresh spare.
pub(crate) const LOOK_AGAIN: Duration = Duration::from_secs(10);

/// A vendor that takes longer than this to say nothing is of no use in a live call.
const WARM_TIMEOUT: Duration = Duration::from_secs(5);

thread_local! {
    static SPARES: RefCell<Spares> = RefCell::default();
}

/// The idle connections of this arbiter, as far as we know.
#[derive(Debug, Default)]
struct Spares {
    /// Since when each is idle, in the order in which the client uses them.
    idle: VecDeque<Instant>,
    /// One is being made.
    warming: bool,
}

impl Spares {
    /// A request uses the connection that has been idle longest, if there is one.
    fn taken(&mut self) {
        self.idle.pop_front();
    }

    fn given_back(&mut self, now: Instant) {
        self.idle.push_back(now);
    }

    fn is_wanted(&self, now: Instant) -> bool {
        // The oldest is the one that will be used next.
        !self.warming && self.idle.front().is_none_or(|since| now.duration_since(*since) >= FRESH_FOR)
    }
}

/// How many connections to the model wait for a request on this thread, as far as we know.
pub fn idle() -> usize {
    SPARES.with_borrow(|spares| spares.idle.len())
}

/// A request is sent: it takes a connection.
pub(crate) fn taken() {
    SPARES.with_borrow_mut(Spares::taken);
}

/// A response was read to its end: its connection is idle again.
pub(crate) fn given_back() {
    SPARES.with_borrow_mut(|spares| spares.given_back(Instant::now()));
}

/// Makes sure that this arbiter has a connection to the model that waits for a request.
///
/// Failing is no news: the request itself will fail, and tell.
pub(crate) fn keep_spare(config: &ModelConfig) {
    let wanted = SPARES.with_borrow_mut(|spares| {
        let wanted = spares.is_wanted(Instant::now());
        spares.warming |= wanted;
        wanted
    });
    if wanted {
        // A task of its own: the spare is the arbiter's, and outlives the call.
        actix_rt::spawn(warm(config.clone()));
    }
}

async fn warm(config: ModelConfig) {
    taken();
    let mut get = client::http().get(anthropic::model_url(&config).as_str());
    for (name, value) in &anthropic::headers(&config) {
        get = get.insert_header((*name, value.as_str()));
    }
    let answered = timeout(WARM_TIMEOUT, async {
        let mut response = get.send().await.ok()?;
        response.body().await.ok()?;
        Some(response.status().as_u16())
    });
    // Whatever it says: an answer has come, so there is a connection.
    let answered = answered.await.ok().flatten();
    debug!(answered, "connection to the model warmed");
    SPARES.with_borrow_mut(|spares| {
        spares.warming = false;
        if answered.is_some() {
            spares.given_back(Instant::now());
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spare_is_wanted_when_there_is_none_or_the_next_in_turn_is_stale() {
        let now = Instant::now();
        let mut spares = Spares::default();
        assert!(spares.is_wanted(now));
        spares.warming = true;
        assert!(!spares.is_wanted(now), "one at a time");
        spares.warming = false;
        spares.given_back(now);
        assert!(!spares.is_wanted(now + FRESH_FOR / 2));
        assert!(spares.is_wanted(now + FRESH_FOR));
        spares.given_back(now + FRESH_FOR);
        assert!(spares.is_wanted(now + FRESH_FOR), "the stale one would be used first");
        spares.taken();
        assert!(!spares.is_wanted(now + FRESH_FOR));
        spares.taken();
        spares.taken();
        assert!(spares.is_wanted(now + FRESH_FOR), "a request may open a connection of its own");
    }
}
