//! Tells the other nodes which calls live here and what happens in them, and hears from them how many there are.

use std::collections::HashSet;

use actix::Addr;
use frontdesk_actors::events::{CallEvent, EventFeed, FeedItem};
use frontdesk_actors::registry::{CallRegistry, List, ListedCall};
use frontdesk_actors::store::{Lives, StoreError, StoreResult};
use frontdesk_schema::CallId;
use serde::Serialize;
use tokio::sync::broadcast::error::RecvError;
use tokio::time::{MissedTickBehavior, interval};

use crate::metrics;
use crate::shared::SharedState;
use crate::shared::events::EventText;
use crate::shared::live_calls::{BEAT_EVERY, LiveCall, Whose};

/// Beats for every call of this node, and reports the end of those that are gone.
pub(super) async fn beat(registry: Addr<CallRegistry>, shared: SharedState) {
    let mut beats = interval(BEAT_EVERY);
    beats.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut before = HashSet::new();
    loop {
        beats.tick().await;
        let Ok(calls) = registry.send(List).await else { return };
        let now: HashSet<CallId> = calls.iter().map(|listed| listed.call).collect();
        shared.live_calls.beat(calls.into_iter().map(|listed| of_this_node(&shared, listed)).collect()).await;
        for ended in before.difference(&now) {
            shared.live_calls.end(*ended).await;
        }
        before = now;
        metrics::calls_everywhere(shared.live_calls.count(Whose::Everyone).await, shared.live_calls.lost().await.len());
    }
}

/// Tells whoever watches a practice, on whichever node, what happens in its calls: ids, kinds and numbers, no words.
pub(super) async fn tell(feed: EventFeed, shared: SharedState) {
    let mut happened = feed.subscribe();
    loop {
        match happened.recv().await {
            Ok(item) => {
                let Some(event) = Told::of(&item) else { continue };
                match EventText::new(&event) {
                    Ok(text) => shared.events.publish(item.tenant, text),
                    Err(error) => tracing::debug!(%error, "a live event was not told"),
                }
            }
            // Whoever watches looks again every so often anyway.
            Err(RecvError::Lagged(missed)) => tracing::debug!(missed, "live events were missed"),
            Err(RecvError::Closed) => return,
        }
    }
}

/// One happening, as it is told.
#[derive(Debug, Serialize)]
struct Told {
    call: CallId,
    #[serde(flatten)]
    what: What,
}

#[derive(Debug, Serialize)]
#[serde(tag = "event", rename_all = "snake_case")]
enum What {
    Started { resumed: bool },
    TurnEnded,
    BargedIn,
    Emergency { severity: &'static str },
    HandOver,
    Ended { outcome: &'static str, duration_ms: u64 },
}

impl Told {
    fn of(item: &FeedItem) -> Option<Self> {
        let what = match &item.event {
            CallEvent::Started { resumed } => What::Started { resumed: *resumed },
            CallEvent::TurnEnded { .. } => What::TurnEnded,
            CallEvent::BargedIn => What::BargedIn,
            CallEvent::Emergency(severity) => What::Emergency { severity: severity.label() },
            CallEvent::HandOver => What::HandOver,
            CallEvent::Ended { outcome, duration, .. } => What::Ended {
                outcome: outcome.label(),
                duration_ms: u64::try_from(duration.as_millis()).unwrap_or(u64::MAX),
            },
            _ => return None,
        };
        Some(Self { call: item.call, what })
    }
}

fn of_this_node(shared: &SharedState, listed: ListedCall) -> LiveCall {
    LiveCall { call: listed.call, tenant: listed.tenant, node: shared.node, started_at: listed.started_at }
}

/// Lives counted where all nodes count them.
pub(super) struct SharedLives(pub(super) SharedState);

impl Lives for SharedLives {
    fn begin(&self, call: CallId) -> StoreResult<'_, u8> {
        Box::pin(async move {
            let epoch = self.0.epochs.advance(call).await;
            Ok::<_, StoreError>(u8::try_from(epoch.saturating_sub(1)).unwrap_or(u8::MAX))
        })
    }
}
