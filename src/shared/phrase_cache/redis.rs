//! Phrases in Redis, for all nodes.

use deadpool_redis::redis::{Value, cmd};
use frontdesk_actors::store::RenderedPhrase;
use futures_util::future::BoxFuture;

use super::{KEPT_FOR, PhraseStore, StoredKey, codec};
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
    fn load(&self, key: &StoredKey) -> BoxFuture<'_, Option<RenderedPhrase>> {
        // What is looked for lives on.
        let mut command = cmd("GETEX");
        command.arg(redis_key(key)).arg("PX").arg(millis(KEPT_FOR));
        let asked = self.0.query::<Option<Vec<u8>>>(LOAD, command);
        let decoded = self.0.handle().spawn(async move { codec::decode(&asked.await.ok()??) });
        Box::pin(async move { decoded.await.ok().flatten() })
    }

    fn save(&self, key: &StoredKey, phrase: RenderedPhrase) {
        let (key, link) = (redis_key(key), self.0.clone());
        self.0.handle().spawn(async move {
            let Some(bytes) = codec::encode(&phrase) else { return };
            let mut command = cmd("SET");
            command.arg(key).arg(bytes).arg("PX").arg(millis(KEPT_FOR));
            // A failure is counted.
            drop(link.query::<Value>(SAVE, command).await);
        });
    }
}

fn redis_key(key: &StoredKey) -> String {
    format!("frontdesk:phrase:{key}")
}
