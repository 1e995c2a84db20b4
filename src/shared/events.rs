//! Live events for dashboards, on whichever node they happen and on whichever they are watched.
//!
//! Nothing is kept: who does not listen misses it, and who may have missed something is told so and looks again.
//! Events carry ids, kinds and numbers; never what was said, and nothing about a person.

mod hub;
mod redis;

use std::sync::Arc;

use frontdesk_schema::TenantId;
use serde::Serialize;

pub use hub::Subscription;
pub(super) use hub::{EventHub, LocalEvents};
pub(super) use redis::RedisEvents;

/// An event is a few ids and numbers.
const LARGEST: usize = 4_096;

/// One event as JSON text. Made once, shared by all who watch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventText(Arc<str>);

/// An event that is none.
#[derive(Debug, thiserror::Error)]
pub enum EventRefused {
    #[error("a live event cannot be written as JSON")]
    NotJson(#[source] serde_json::Error),
    #[error("a live event of {0} bytes is larger than {LARGEST}")]
    TooLarge(usize),
}

impl EventText {
    /// # Errors
    /// [`EventRefused`] for what is not small JSON.
    pub fn new(event: &impl Serialize) -> Result<Self, EventRefused> {
        let text = serde_json::to_string(event).map_err(EventRefused::NotJson)?;
        if text.len() > LARGEST { Err(EventRefused::TooLarge(text.len())) } else { Ok(Self(text.into())) }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What a watcher gets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Update {
    Event(EventText),
    /// Events may be missing here: the watcher was too slow, or this node could not hear the others for a while.
    Gap,
}

/// Publishing never waits and never fails; what cannot be passed on to other nodes is counted.
pub trait LiveEvents: Send + Sync {
    fn publish(&self, tenant: TenantId, event: EventText);
    /// Watches a tenant's events from now on, until the subscription is dropped.
    fn subscribe(&self, tenant: TenantId) -> Subscription;
}
