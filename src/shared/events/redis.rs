//! Events across nodes, by Redis' publish and subscribe.
//!
//! Watchers on the same node get an event at once and do not depend on Redis; what Redis sends back of our own is dropped.
//! One connection listens, to the channels of the tenants that are watched here. It comes back by itself.

use std::sync::Arc;
use std::time::Duration;

use deadpool_redis::redis::aio::{PubSubSink, PubSubStream};
use deadpool_redis::redis::{Msg, RedisError, RedisResult, cmd};
use frontdesk_schema::TenantId;
use futures_util::StreamExt as _;
use tokio::sync::Notify;
use tokio::sync::mpsc::{Receiver, Sender, channel};
use tokio::time::{interval, sleep, timeout};
use uuid::Uuid;

use super::{EventHub, EventText, LiveEvents, Subscription};
use crate::metrics;
use crate::shared::error::Operation;
use crate::shared::link::Link;
use crate::shared::live_calls::NodeId;

const PUBLISH: Operation = Operation { store: "events", name: "publish" };
const LISTEN: Operation = Operation { store: "events", name: "listen" };

const CHANNELS: &str = "frontdesk:events:";

/// Events that may wait to be passed on; beyond that, other nodes miss some.
const QUEUE: usize = 1_024;

/// Between two attempts to listen.
const PAUSE: Duration = Duration::from_secs(1);

/// A connection that is dead without having been closed is noticed after this; also how often channels that nobody watches
/// any more are given up.
const CHECK_EVERY: Duration = Duration::from_secs(5);

pub(in crate::shared) struct RedisEvents {
    hub: Arc<EventHub>,
    outgoing: Sender<Outgoing>,
    /// Somebody watches a tenant that nobody watched before.
    wanted: Arc<Notify>,
}

struct Outgoing {
    tenant: TenantId,
    event: EventText,
}

impl RedisEvents {
    pub(in crate::shared) fn start(link: &Link, node: NodeId) -> Self {
        let hub = Arc::<EventHub>::default();
        let wanted = Arc::<Notify>::default();
        let (outgoing, queue) = channel(QUEUE);
        let listener = Listener {
            link: link.clone(),
            node: node.to_string(),
            hub: Arc::clone(&hub),
            wanted: Arc::clone(&wanted),
            subscribed: Vec::new(),
        };
        let publishing = publish_all(link.clone(), node.to_string(), queue);
        // They end together: publishing ends when this store is dropped.
        link.handle().spawn(async move {
            tokio::select! {
                () = publishing => {}
                () = listener.run() => {}
            }
        });
        Self { hub, outgoing, wanted }
    }
}

impl LiveEvents for RedisEvents {
    fn publish(&self, tenant: TenantId, event: EventText) {
        self.hub.hand_out(tenant, event.clone());
        if self.outgoing.try_send(Outgoing { tenant, event }).is_err() {
            metrics::shared_state_failed(PUBLISH.store, PUBLISH.name);
        }
    }

    fn subscribe(&self, tenant: TenantId) -> Subscription {
        let subscription = self.hub.subscribe(tenant);
        self.wanted.notify_one();
        subscription
    }
}

async fn publish_all(link: Link, node: String, mut queue: Receiver<Outgoing>) {
    while let Some(Outgoing { tenant, event }) = queue.recv().await {
        let mut command = cmd("PUBLISH");
        command.arg(channel_of(tenant)).arg(format!("{node} {}", event.as_str()));
        // One after the other, so that they arrive in order. A failure is counted.
        drop(link.query::<i64>(PUBLISH, command).await);
    }
}

struct Listener {
    link: Link,
    node: String,
    hub: Arc<EventHub>,
    wanted: Arc<Notify>,
    subscribed: Vec<TenantId>,
}

impl Listener {
    async fn run(mut self) {
        loop {
            if self.hub.watched().is_empty() {
                self.wanted.notified().await;
                continue;
            }
            if self.listen().await.is_err() {
                metrics::shared_state_failed(LISTEN.store, LISTEN.name);
            }
            self.subscribed.clear();
            sleep(PAUSE).await;
        }
    }

    /// Listens until the connection ends.
    async fn listen(&mut self) -> Result<(), Lost> {
        let client = self.link.client();
        let connecting = timeout(self.link.limit(), client.get_async_pubsub());
        let (mut sink, mut messages): (PubSubSink, PubSubStream) = connecting.await??.split();
        self.follow_watchers(&mut sink).await?;
        let mut checks = interval(CHECK_EVERY);
        loop {
            tokio::select! {
                message = messages.next() => self.hand_out(&message.ok_or(Lost)?),
                () = self.wanted.notified() => self.follow_watchers(&mut sink).await?,
                _ = checks.tick() => {
                    self.follow_watchers(&mut sink).await?;
                    self.within_limit(sink.ping::<deadpool_redis::redis::Value>()).await?;
                }
            }
        }
    }

    /// Subscribes to what is watched, and gives up what is not.
    async fn follow_watchers(&mut self, sink: &mut PubSubSink) -> Result<(), Lost> {
        for tenant in self.hub.watched() {
            if !self.subscribed.contains(&tenant) {
                self.within_limit(sink.subscribe(channel_of(tenant))).await?;
                self.subscribed.push(tenant);
                // From here on its watchers miss nothing; before, they may have.
                self.hub.hand_out_gap(tenant);
            }
        }
        for tenant in self.subscribed.clone() {
            if !self.hub.is_watched(tenant) {
                self.within_limit(sink.unsubscribe(channel_of(tenant))).await?;
                self.subscribed.retain(|known| *known != tenant);
            }
        }
        Ok(())
    }

    async fn within_limit<T>(&self, work: impl Future<Output = RedisResult<T>>) -> Result<T, Lost> {
        Ok(timeout(self.link.limit(), work).await??)
    }

    fn hand_out(&self, message: &Msg) {
        let tenant = message.get_channel_name().strip_prefix(CHANNELS).and_then(|id| Uuid::parse_str(id).ok());
        let text = std::str::from_utf8(message.get_payload_bytes()).ok();
        let (Some(tenant), Some((node, event))) = (tenant, text.and_then(|text| text.split_once(' '))) else { return };
        if node != self.node {
            self.hub.hand_out(TenantId::from_uuid(tenant), EventText(event.into()));
        }
    }
}

/// The connection is lost, of whatever; the circuit's log line has said so.
struct Lost;

impl From<RedisError> for Lost {
    fn from(_: RedisError) -> Self {
        Self
    }
}

impl From<tokio::time::error::Elapsed> for Lost {
    fn from(_: tokio::time::error::Elapsed) -> Self {
        Self
    }
}

fn channel_of(tenant: TenantId) -> String {
    format!("{CHANNELS}{tenant}")
}
