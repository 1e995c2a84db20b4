//! The same contract for both implementations ([`contract`]), several nodes on one Redis ([`nodes`]), and Redis stopped,
//! started and hanging ([`outages`]).

mod contract;
mod nodes;
mod outages;

use std::time::Duration;

use chrono::{DateTime, Utc};
use frontdesk_sandbox::redis_server::PrivateRedis;
use frontdesk_schema::{CallId, TenantId};
use tempfile::TempDir;
use tokio::time::{Instant, sleep};

use super::checkpoints::{Checkpoint, Version};
use super::live_calls::LiveCall;
use super::notes::{Note, NoteKey};
use super::*;
use crate::config::RedisServer;

/// What a command may take where Redis is expected to fail: the default.
const LIMIT: Duration = Duration::from_millis(250);

const POOL: usize = 4;

/// What anything may take that is expected to happen, on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);

/// Lifetimes that a test can wait for.
fn short() -> Lifetimes {
    let heartbeats = HeartbeatLimits {
        lost_after: Duration::from_millis(600),
        forgotten_after: Duration::from_millis(1_500),
        end_remembered: Duration::from_secs(5),
    };
    let kept_for = Duration::from_millis(600);
    Lifetimes { heartbeats, checkpoint: kept_for, epoch: kept_for, note: kept_for }
}

/// A node with its data, and the Redis if it has one.
struct Node {
    shared: SharedState,
    data: TempDir,
    redis: Option<PrivateRedis>,
}

impl Node {
    fn in_process(lifetimes: Lifetimes) -> Self {
        let data = tempfile::tempdir().unwrap();
        let shared = SharedState::connect_with(&config(None), data.path(), lifetimes).unwrap();
        Self { shared, data, redis: None }
    }

    async fn with_redis(lifetimes: Lifetimes) -> Self {
        let redis = PrivateRedis::start().await.unwrap();
        let node = Self::on(&redis, lifetimes, PATIENCE);
        Self { redis: Some(redis), ..node }
    }

    /// With a Redis of its own, which it does not wait for longer than a node should.
    async fn impatient() -> Self {
        let redis = PrivateRedis::start().await.unwrap();
        let node = Self::on(&redis, Lifetimes::default(), LIMIT);
        Self { redis: Some(redis), ..node }
    }

    /// One of several on a Redis that the test keeps.
    fn on(redis: &PrivateRedis, lifetimes: Lifetimes, limit: Duration) -> Self {
        let data = tempfile::tempdir().unwrap();
        let config = RedisConfig { timeout: limit, ..config(Some(redis)) };
        let shared = SharedState::connect_with(&config, data.path(), lifetimes).unwrap();
        Self { shared, data, redis: None }
    }

    /// The process ends and starts again on the same data.
    fn restart(&mut self, lifetimes: Lifetimes) {
        let config = config(self.redis.as_ref());
        self.shared = SharedState::connect_with(&config, self.data.path(), lifetimes).unwrap();
    }
}

fn config(redis: Option<&PrivateRedis>) -> RedisConfig {
    let server = redis.map(|redis| RedisServer::parse(&redis.url()).unwrap());
    RedisConfig { server, pool_size: POOL, timeout: PATIENCE }
}

fn live_call(shared: &SharedState, tenant: TenantId) -> LiveCall {
    let started_at = DateTime::<Utc>::from_timestamp_millis(1_700_000_000_123).unwrap();
    LiveCall { call: CallId::new(), tenant, node: shared.node, started_at }
}

fn checkpoint(epoch: u64, step: u64, sealed: &[u8]) -> Checkpoint {
    Checkpoint { version: Version { epoch, step }, sealed: sealed.to_vec() }
}

fn note(version: u64, sealed: &[u8]) -> Note {
    Note { version, sealed: sealed.to_vec() }
}

fn note_key() -> NoteKey {
    NoteKey { subject: "test", id: uuid::Uuid::now_v7() }
}

/// Waits for something that comes true by itself.
#[track_caller]
fn eventually(what: &str, is_true: impl AsyncFn() -> bool) -> impl Future<Output = ()> {
    let caller = std::panic::Location::caller();
    async move {
        let began = Instant::now();
        while !is_true().await {
            assert!(began.elapsed() < PATIENCE, "{caller}: not within {PATIENCE:?}: {what}");
            sleep(Duration::from_millis(10)).await;
        }
    }
}
