//! What nodes share, each concern behind a small trait: in Redis, or in this process when `REDIS_URL` is not set. One node
//! cannot tell the two apart.
//!
//! ```text
//!            trait                 with Redis                           without, or while Redis is away
//! calls ──▶ LiveCalls, Epochs, … ─▶ Link: pool, time limit, circuit      memory; files through one thread
//!                                    └─ own thread                        └─ own thread
//! ```
//!
//! **Redis away, calls go on.** No command takes longer than `REDIS_TIMEOUT_MS`; after a failure Redis is not asked for a
//! second ([`circuit`]), so at most one wait is noticed. A ping each second finds that it is back. Meanwhile each store
//! answers from what this node knows. Every operation that was not done counts in
//! `frontdesk_shared_state_failures_total{store,op}`.
//!
//! **Keys.** All begin with `frontdesk:`. None contains anything about a person; values that do are sealed by their owner.
//!
//! | Key | Type | What it holds | Expires |
//! |---|---|---|---|
//! | `frontdesk:calls` | hash | call → tenant, node, start | an hour after the last beat |
//! | `frontdesk:calls:beats` | sorted set | call, scored by its last beat | the same |
//! | `frontdesk:calls:ends` | sorted set | calls that ended, against beats that come late | a minute after the last end |
//! | `frontdesk:checkpoint:CALL` | hash | `epoch`, `step`, `sealed` bytes | 3 hours after the last save |
//! | `frontdesk:note:SUBJECT-ID` | hash | `version`, `sealed` bytes: what webhooks must agree on | 3 hours after the last change |
//! | `frontdesk:epoch:CALL` | number | the call's present life | a day after the last resume |
//! | `frontdesk:spent:HASH` | string | that a stream id was used; the id's hash | as the id does |
//! | `frontdesk:count:KIND:WHAT` | number | a window's total; persons as keyed hashes | at the window's end |
//! | `frontdesk:rate:KIND:WHAT` | string | when a rate is whole again; callers, addresses and API keys as keyed hashes | then |
//! | `frontdesk:lease:KIND:WHAT` | sorted set | holders, scored by the end of their lease | with the last lease |
//! | `frontdesk:phrase:VERSION-HASH` | string | audio and words of a fixed sentence; the hash of voice and words | 30 days after the last use |
//! | `frontdesk:events:TENANT` | channel | live events: ids, kinds and numbers | not kept |
//!
//! Redis 6.2 or newer (`GETEX`), or Valkey. It needs no persistence: everything is made again, or was for a live call only.
//! Scripts touch several keys at once, so not a Redis *cluster*.
//!
//! **Files**, in `FRONTDESK_DATA`, readable by us alone: `checkpoints/CALL.checkpoint`, `epochs/CALL.epoch`,
//! `notes/SUBJECT-ID.note`, and without Redis `phrases/HASH.phrase`. Swept by age.

pub mod checkpoints;
pub(crate) mod circuit;
pub mod counters;
pub mod epochs;
mod error;
pub mod events;
pub(crate) mod expiring;
mod files;
mod health;
mod link;
pub mod live_calls;
pub mod notes;
pub mod phrase_cache;
mod script;
pub mod spent_ids;
mod thread;

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use frontdesk_actors::store::PhraseCache;
use tokio::time::Instant;

use crate::config::RedisConfig;
use checkpoints::{CheckpointFiles, Checkpoints, RedisCheckpoints};
use counters::{Counters, LocalCounters, RedisCounters};
use epochs::{EpochFiles, Epochs, RedisEpochs};
pub use error::{Cause, Operation, SharedError, SharedStateError};
use events::{LiveEvents, LocalEvents, RedisEvents};
use files::FileThread;
pub use health::SharedHealth;
use link::Link;
use live_calls::{HeartbeatLimits, LiveCalls, LocalLiveCalls, NodeId, RedisLiveCalls};
use notes::{NoteFiles, Notes, RedisNotes};
use phrase_cache::{PhraseFiles, RedisPhrases, TieredPhraseCache};
use spent_ids::{LocalSpentIds, RedisSpentIds, SpentIds};

/// Everything that nodes share, one of each. Cloning shares it.
#[derive(Clone)]
pub struct SharedState {
    /// This process among the others.
    pub node: NodeId,
    pub live_calls: Arc<dyn LiveCalls>,
    pub checkpoints: Arc<dyn Checkpoints>,
    pub epochs: Arc<dyn Epochs>,
    pub notes: Arc<dyn Notes>,
    pub spent_ids: Arc<dyn SpentIds>,
    pub events: Arc<dyn LiveEvents>,
    pub counters: Arc<dyn Counters>,
    pub phrases: Arc<dyn PhraseCache>,
    link: Option<Link>,
}

/// How long things live.
#[derive(Debug, Clone, Copy)]
struct Lifetimes {
    heartbeats: HeartbeatLimits,
    checkpoint: Duration,
    epoch: Duration,
    note: Duration,
}

impl Default for Lifetimes {
    fn default() -> Self {
        Self {
            heartbeats: HeartbeatLimits::default(),
            checkpoint: checkpoints::KEPT_FOR,
            epoch: epochs::KEPT_FOR,
            note: notes::KEPT_FOR,
        }
    }
}

impl SharedState {
    /// Sets everything up, with Redis if one is configured. Does not wait for it: away at start is away like at any time.
    ///
    /// # Errors
    /// When this machine refuses a folder or a thread.
    pub fn connect(config: &RedisConfig, data: &Path) -> Result<Self, SharedStateError> {
        Self::connect_with(config, data, Lifetimes::default())
    }

    fn connect_with(config: &RedisConfig, data: &Path, lifetimes: Lifetimes) -> Result<Self, SharedStateError> {
        let node = NodeId::new();
        let files = FileThread::start()?;
        let Lifetimes { heartbeats, checkpoint, epoch, note } = lifetimes;
        let checkpoints = CheckpointFiles::open(files.clone(), data.join("checkpoints"), checkpoint)?;
        let epochs = EpochFiles::open(files.clone(), data.join("epochs"), epoch)?;
        let notes = NoteFiles::open(files.clone(), data.join("notes"), note)?;
        let Some(server) = &config.server else {
            let phrases = PhraseFiles::open(files, data.join("phrases"))?;
            return Ok(Self {
                node,
                live_calls: Arc::new(LocalLiveCalls::new(heartbeats)),
                checkpoints: Arc::new(checkpoints),
                epochs: Arc::new(epochs),
                notes: Arc::new(notes),
                spent_ids: Arc::<LocalSpentIds>::default(),
                events: Arc::<LocalEvents>::default(),
                counters: Arc::<LocalCounters>::default(),
                phrases: Arc::new(TieredPhraseCache::with_files(phrases)),
                link: None,
            });
        };
        let link = Link::start(config, server)?;
        Ok(Self {
            node,
            live_calls: Arc::new(RedisLiveCalls::new(link.clone(), heartbeats)),
            checkpoints: Arc::new(RedisCheckpoints::new(link.clone(), checkpoint, checkpoints)),
            epochs: Arc::new(RedisEpochs::new(link.clone(), epoch, epochs)),
            notes: Arc::new(RedisNotes::new(link.clone(), note, notes)),
            spent_ids: Arc::new(RedisSpentIds::new(link.clone())),
            events: Arc::new(RedisEvents::start(&link, node)),
            counters: Arc::new(RedisCounters::new(link.clone())),
            phrases: Arc::new(TieredPhraseCache::with_redis(RedisPhrases::new(link.clone()))),
            link: Some(link),
        })
    }

    /// How it fares, as far as the last operations and the ping each second tell.
    pub fn health(&self) -> SharedHealth {
        SharedHealth::of(self.link.as_ref(), Instant::now())
    }
}

#[cfg(test)]
mod tests;
