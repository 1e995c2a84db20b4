//! Tells the other nodes which calls live here, and hears from them how many there are.

use std::collections::HashSet;

use actix::Addr;
use frontdesk_actors::registry::{CallRegistry, List, ListedCall};
use frontdesk_actors::store::{Lives, StoreError, StoreResult};
use frontdesk_schema::CallId;
use tokio::time::{MissedTickBehavior, interval};

use crate::metrics;
use crate::shared::SharedState;
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
