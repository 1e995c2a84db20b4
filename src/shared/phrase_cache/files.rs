//! Phrases in a folder: a server that starts again does not pay its voice vendor again.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::SystemTime;

use frontdesk_actors::store::RenderedPhrase;
use futures_util::future::BoxFuture;

use super::{KEPT_FOR, PhraseStore, StoredKey, codec};
use crate::shared::error::{Operation, SharedStateError};
use crate::shared::files::{FileThread, private_folder, read_if_there, shrink, sweep, touch, write_whole};

const LOAD: Operation = Operation { store: "phrases", name: "load" };
const SAVE: Operation = Operation { store: "phrases", name: "save" };
const SWEEP: Operation = Operation { store: "phrases", name: "sweep" };

/// Nine hours of µ-law; what was used longest ago goes first.
const MOST_BYTES: u64 = 256 << 20;

/// Saves between two looks at the folder's size: some 5 MB.
const SWEEP_EVERY: u64 = 64;

pub(in crate::shared) struct PhraseFiles {
    files: FileThread,
    folder: Arc<Path>,
    saves: AtomicU64,
}

impl PhraseFiles {
    pub(in crate::shared) fn open(files: FileThread, folder: PathBuf) -> Result<Self, SharedStateError> {
        let store = Self { files, folder: Arc::from(private_folder(folder)?), saves: AtomicU64::new(0) };
        store.sweep();
        Ok(store)
    }

    fn path(&self, key: &StoredKey) -> PathBuf {
        self.folder.join(format!("{key}.phrase"))
    }

    fn sweep(&self) {
        let folder = Arc::clone(&self.folder);
        self.files.send(SWEEP, move || {
            sweep(&folder, KEPT_FOR, SystemTime::now())?;
            shrink(&folder, MOST_BYTES)
        });
    }
}

impl PhraseStore for PhraseFiles {
    fn load(&self, key: &StoredKey) -> BoxFuture<'_, Option<RenderedPhrase>> {
        let path = self.path(key);
        let loaded = self.files.run(LOAD, move || {
            let found = read_if_there(&path)?;
            if found.is_some() {
                touch(&path, SystemTime::now())?;
            }
            Ok(found.and_then(|bytes| codec::decode(&bytes)))
        });
        Box::pin(async move { loaded.await.ok().flatten() })
    }

    fn save(&self, key: &StoredKey, phrase: RenderedPhrase) {
        let path = self.path(key);
        self.files.send(SAVE, move || match codec::encode(&phrase) {
            Some(bytes) => write_whole(&path, &[&bytes]),
            None => Ok(()),
        });
        if self.saves.fetch_add(1, Ordering::Relaxed) % SWEEP_EVERY == SWEEP_EVERY - 1 {
            self.sweep();
        }
    }
}
