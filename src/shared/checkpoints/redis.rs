//! Checkpoints in Redis, for every node; in files while it is away.

use std::time::Duration;

use deadpool_redis::redis::cmd;
use frontdesk_schema::CallId;
use futures_util::future::{BoxFuture, join};

use super::local::check_size;
use super::{Checkpoint, CheckpointFiles, Checkpoints, Saved, Version};
use crate::shared::error::{Operation, SharedError};
use crate::shared::link::Link;
use crate::shared::script::{Script, millis};

const SAVE: Operation = Operation { store: "checkpoints", name: "save" };
const LOAD: Operation = Operation { store: "checkpoints", name: "load" };
const DELETE: Operation = Operation { store: "checkpoints", name: "delete" };

/// Arguments: epoch, step, sealed bytes, kept for.
const SAVE_SCRIPT: Script = Script::new(
    r"
local found = redis.call('HMGET', KEYS[1], 'epoch', 'step')
local epoch, step = tonumber(found[1] or -1), tonumber(found[2] or -1)
local new_epoch, new_step = tonumber(ARGV[1]), tonumber(ARGV[2])
if epoch > new_epoch or (epoch == new_epoch and step > new_step) then return 0 end
redis.call('HSET', KEYS[1], 'epoch', ARGV[1], 'step', ARGV[2], 'sealed', ARGV[3])
redis.call('PEXPIRE', KEYS[1], ARGV[4])
return 1",
);

pub(in crate::shared) struct RedisCheckpoints {
    link: Link,
    kept_for: Duration,
    own: CheckpointFiles,
}

impl RedisCheckpoints {
    pub(in crate::shared) const fn new(link: Link, kept_for: Duration, own: CheckpointFiles) -> Self {
        Self { link, kept_for, own }
    }

    async fn load_shared(&self, call: CallId) -> Result<Option<Checkpoint>, SharedError> {
        let mut command = cmd("HMGET");
        command.arg(key(call)).arg(&["epoch", "step", "sealed"]);
        let found: (Option<u64>, Option<u64>, Option<Vec<u8>>) = self.link.query(LOAD, command).await?;
        let (Some(epoch), Some(step), Some(sealed)) = found else { return Ok(None) };
        Ok(Some(Checkpoint { version: Version { epoch, step }, sealed }))
    }
}

impl Checkpoints for RedisCheckpoints {
    fn save(&self, call: CallId, checkpoint: Checkpoint) -> BoxFuture<'_, Result<Saved, SharedError>> {
        Box::pin(async move {
            check_size(&checkpoint)?;
            let Version { epoch, step } = checkpoint.version;
            let mut command = SAVE_SCRIPT.on(&[&key(call)]);
            command.arg(epoch).arg(step).arg(&checkpoint.sealed[..]).arg(millis(self.kept_for));
            match self.link.query::<i64>(SAVE, command).await {
                Ok(0) => Ok(Saved::Outdated),
                Ok(_) => Ok(Saved::Kept),
                Err(_) => self.own.save(call, checkpoint).await,
            }
        })
    }

    fn load(&self, call: CallId) -> BoxFuture<'_, Result<Option<Checkpoint>, SharedError>> {
        Box::pin(async move {
            // Ours may be the newer one, from while Redis was away.
            let (shared, own) = join(self.load_shared(call), self.own.load(call)).await;
            match (shared, own) {
                (Ok(shared), Ok(own)) => Ok(newer(shared, own)),
                (Ok(Some(found)), Err(_)) | (Err(_), Ok(Some(found))) => Ok(Some(found)),
                (Err(error), _) | (_, Err(error)) => Err(error),
            }
        })
    }

    fn delete(&self, call: CallId) -> BoxFuture<'_, ()> {
        let mut command = cmd("DEL");
        command.arg(key(call));
        Box::pin(async move {
            let (shared, ()) = join(self.link.query::<i64>(DELETE, command), self.own.delete(call)).await;
            // A failure is counted; what stays behind expires.
            drop(shared);
        })
    }
}

fn newer(one: Option<Checkpoint>, other: Option<Checkpoint>) -> Option<Checkpoint> {
    [one, other].into_iter().flatten().max_by_key(|checkpoint| checkpoint.version)
}

fn key(call: CallId) -> String {
    format!("frontdesk:checkpoint:{call}")
}
