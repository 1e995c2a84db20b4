//! Hands events to the watchers on this node.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use frontdesk_schema::TenantId;
use tokio::sync::broadcast::{self, Receiver, Sender, error::RecvError};

use super::{EventText, LiveEvents, Update};

/// Events that a slow watcher may be behind; some minutes of a busy practice.
const BACKLOG: usize = 256;

/// One channel for each tenant that somebody watches.
#[derive(Default)]
pub(in crate::shared) struct EventHub {
    channels: Mutex<HashMap<TenantId, Sender<Update>>>,
}

impl EventHub {
    pub(super) fn subscribe(self: &Arc<Self>, tenant: TenantId) -> Subscription {
        let mut channels = self.channels();
        let updates = channels.entry(tenant).or_insert_with(|| broadcast::channel(BACKLOG).0).subscribe();
        Subscription { tenant, updates: Some(updates), hub: Arc::clone(self) }
    }

    pub(super) fn hand_out(&self, tenant: TenantId, event: EventText) {
        self.send(tenant, Update::Event(event));
    }

    /// Tells the tenant's watchers that they may have missed something.
    pub(super) fn hand_out_gap(&self, tenant: TenantId) {
        self.send(tenant, Update::Gap);
    }

    pub(super) fn watched(&self) -> Vec<TenantId> {
        self.channels().keys().copied().collect()
    }

    pub(super) fn is_watched(&self, tenant: TenantId) -> bool {
        self.channels().contains_key(&tenant)
    }

    fn send(&self, tenant: TenantId, update: Update) {
        if let Some(channel) = self.channels().get(&tenant) {
            // The last watcher may be leaving just now.
            drop(channel.send(update));
        }
    }

    fn left(&self, tenant: TenantId) {
        let mut channels = self.channels();
        if channels.get(&tenant).is_some_and(|channel| channel.receiver_count() == 0) {
            channels.remove(&tenant);
        }
    }

    fn channels(&self) -> MutexGuard<'_, HashMap<TenantId, Sender<Update>>> {
        self.channels.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Watches one tenant.
pub struct Subscription {
    tenant: TenantId,
    /// There until it is dropped.
    updates: Option<Receiver<Update>>,
    hub: Arc<EventHub>,
}

impl Subscription {
    /// Waits for what comes next. Nothing is lost when the wait is given up.
    pub async fn next(&mut self) -> Update {
        let updates = self.updates.as_mut().expect("it is taken out only when the subscription is dropped");
        match updates.recv().await {
            Ok(update) => update,
            Err(RecvError::Lagged(_)) => Update::Gap,
            // The hub keeps the channel of a tenant as long as it has a watcher: this one.
            Err(RecvError::Closed) => std::future::pending().await,
        }
    }
}

impl Drop for Subscription {
    fn drop(&mut self) {
        self.updates = None;
        self.hub.left(self.tenant);
    }
}

/// Events of one node.
#[derive(Default)]
pub(in crate::shared) struct LocalEvents(Arc<EventHub>);

impl LiveEvents for LocalEvents {
    fn publish(&self, tenant: TenantId, event: EventText) {
        self.0.hand_out(tenant, event);
    }

    fn subscribe(&self, tenant: TenantId) -> Subscription {
        self.0.subscribe(tenant)
    }
}
