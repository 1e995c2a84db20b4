//! Epochs in Redis; what this node knows is their least value, so a Redis that comes back empty gives none out twice.

use std::time::Duration;

use deadpool_redis::redis::cmd;
use frontdesk_schema::CallId;
use futures_util::future::{BoxFuture, join};

use super::{EpochFiles, Epochs};
use crate::shared::error::Operation;
use crate::shared::link::Link;
use crate::shared::script::{Script, millis};

const ADVANCE: Operation = Operation { store: "epochs", name: "advance" };
const CURRENT: Operation = Operation { store: "epochs", name: "current" };

/// Arguments: the epoch that the node knows, kept for.
const ADVANCE_SCRIPT: Script = Script::new(
    r"
local epoch = math.max(tonumber(redis.call('GET', KEYS[1]) or 0), tonumber(ARGV[1])) + 1
redis.call('SET', KEYS[1], string.format('%.0f', epoch), 'PX', ARGV[2])
return epoch",
);

pub(in crate::shared) struct RedisEpochs {
    link: Link,
    kept_for: Duration,
    own: EpochFiles,
}

impl RedisEpochs {
    pub(in crate::shared) const fn new(link: Link, kept_for: Duration, own: EpochFiles) -> Self {
        Self { link, kept_for, own }
    }
}

impl Epochs for RedisEpochs {
    fn advance(&self, call: CallId) -> BoxFuture<'_, u64> {
        Box::pin(async move {
            let mut command = ADVANCE_SCRIPT.on(&[&key(call)]);
            command.arg(self.own.find(call).await).arg(millis(self.kept_for));
            match self.link.query::<u64>(ADVANCE, command).await {
                Ok(epoch) => {
                    self.own.raise(call, epoch).await;
                    epoch
                }
                Err(_) => self.own.advance_alone(call).await,
            }
        })
    }

    fn current(&self, call: CallId) -> BoxFuture<'_, u64> {
        let mut command = cmd("GET");
        command.arg(key(call));
        Box::pin(async move {
            let (shared, own) = join(self.link.query::<Option<u64>>(CURRENT, command), self.own.find(call)).await;
            shared.ok().flatten().unwrap_or(0).max(own)
        })
    }
}

fn key(call: CallId) -> String {
    format!("frontdesk:epoch:{call}")
}
