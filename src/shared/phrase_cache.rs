//! Rendered phrases beyond one process: rendered once for all nodes and restarts.
//!
//! Two levels. Calls look in memory and never wait; rendering ahead looks also in the second level, which is Redis or,
//! without it, a folder. A phrase is a greeting or a fixed sentence in a tenant's voice: the practice's words, nobody's data.
//! The same words in the same voice are one phrase, whichever tenants say them.

mod codec;
mod files;
mod redis;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use frontdesk_actors::store::{PhraseCache, PhraseKey, RenderedPhrase};
use futures_util::future::BoxFuture;
use sha2::{Digest as _, Sha256};

pub(super) use files::PhraseFiles;
pub(super) use redis::RedisPhrases;

use crate::store::MemoryPhraseCache;

/// A phrase that nobody has looked for so long is given up: greetings change, voices too.
pub const KEPT_FOR: Duration = Duration::from_secs(30 * 24 * 3_600);

/// The second level. Losing a phrase costs a rendering, so nothing here fails. A phrase is long enough for its checksum to
/// be felt, so encoding and decoding are done on the store's own thread.
trait PhraseStore: Send + Sync {
    /// What cannot be read is rendered again, and replaced by that.
    fn load(&self, key: &StoredKey) -> BoxFuture<'_, Option<RenderedPhrase>>;
    /// Stores it some time soon.
    fn save(&self, key: &StoredKey, phrase: RenderedPhrase);
}

/// The hash of voice and words, and the version of the form.
struct StoredKey(String);

impl StoredKey {
    fn of(key: &PhraseKey) -> Self {
        let mut hash = Sha256::new();
        for part in [&key.voice.id, &key.voice.model, &key.text] {
            // Lengths keep "ab" + "c" and "a" + "bc" apart.
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        }
        Self(format!("{}-{}", codec::VERSION, hex::encode(&hash.finalize()[..20])))
    }
}

impl fmt::Display for StoredKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The memory of this process in front of the second level.
pub struct TieredPhraseCache {
    memory: MemoryPhraseCache,
    second: Box<dyn PhraseStore>,
}

impl TieredPhraseCache {
    pub(super) fn with_redis(redis: RedisPhrases) -> Self {
        Self { memory: MemoryPhraseCache::default(), second: Box::new(redis) }
    }

    pub(super) fn with_files(files: PhraseFiles) -> Self {
        Self { memory: MemoryPhraseCache::default(), second: Box::new(files) }
    }
}

impl PhraseCache for TieredPhraseCache {
    fn get(&self, key: &PhraseKey) -> Option<Arc<RenderedPhrase>> {
        self.memory.get(key)
    }

    fn put(&self, key: PhraseKey, phrase: RenderedPhrase) {
        self.second.save(&StoredKey::of(&key), phrase.clone());
        self.memory.put(key, phrase);
    }

    fn fetch<'a>(&'a self, key: &'a PhraseKey) -> BoxFuture<'a, Option<Arc<RenderedPhrase>>> {
        Box::pin(async move {
            if let Some(phrase) = self.memory.get(key) {
                return Some(phrase);
            }
            let phrase = self.second.load(&StoredKey::of(key)).await?;
            self.memory.put(key.clone(), phrase);
            self.memory.get(key)
        })
    }
}
