//! Phrases in Redis, for all nodes.

use deadpool_redis::redis::cmd;
use futures_util::future::BoxFuture;

use super::{KEPT_FOR, PhraseStore, StoredKey};
use crate::shared::error::Operation;
use crate::shared::link::Link;
use crate::shared::script::millis;

const LOAD: Operation = Operation { store: "phrases", name: "load" };
const SAVE: Operation = Operation { store: "phrases", name: "save" };

pub(in crate::shared) struct RedisPhrases(Link);

impl RedisPhrases {
    pub(in crate::shared) const fn new(link: Link) -> Self {
        Self(link)
    }
}

impl PhraseStore for RedisPhrases {
    fn load(&self, key: &StoredKey) -> BoxFuture<'_, Option<Vec<u8>>> {
        // What is looked for lives on.
        let mut command = cmd("GETEX");
        command.arg(redis_key(key)).arg("PX").arg(millis(KEPT_FOR));
        Box::pin(async move { self.0.query(LOAD, command).await.ok().flatten() })
    }

    fn save(&self, key: &StoredKey, phrase: Vec<u8>) {
        let mut command = cmd("SET");
        command.arg(redis_key(key)).arg(phrase).arg("PX").arg(millis(KEPT_FOR));
        self.0.send(SAVE, command);
    }
}

fn redis_key(key: &StoredKey) -> String {
    format!("frontdesk:phrase:{key}")
}
