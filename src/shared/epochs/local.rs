//! Epochs in memory and, so that they survive a restart, in files beside the checkpoints.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use frontdesk_schema::CallId;
use futures_util::future::BoxFuture;
use tokio::time::Instant;

use super::Epochs;
use crate::remembered::EPOCHS;
use crate::shared::error::{Operation, SharedStateError};
use crate::shared::expiring::Expiring;
use crate::shared::files::{FileThread, private_folder, read_if_there, sweep, write_whole};

const ADVANCE: Operation = Operation { store: "epochs", name: "advance" };
const CURRENT: Operation = Operation { store: "epochs", name: "current" };
const SWEEP: Operation = Operation { store: "epochs", name: "sweep" };

/// A call resumes three times at most; a sweep at each thousandth is plenty.
const SWEEP_EVERY: u64 = 1_000;

#[derive(Clone)]
pub(in crate::shared) struct EpochFiles {
    files: FileThread,
    folder: Arc<Path>,
    kept_for: Duration,
    memory: Arc<Mutex<Memory>>,
}

struct Memory {
    epochs: Expiring<CallId, u64>,
    raises: u64,
}

impl EpochFiles {
    pub(in crate::shared) fn open(
        files: FileThread,
        folder: PathBuf,
        kept_for: Duration,
    ) -> Result<Self, SharedStateError> {
        let memory = Memory { epochs: Expiring::new(EPOCHS), raises: 0 };
        let folder = Arc::from(private_folder(folder)?);
        let store = Self { files, folder, kept_for, memory: Arc::new(Mutex::new(memory)) };
        store.sweep();
        Ok(store)
    }

    /// What memory knows, else what the file says.
    pub(super) async fn find(&self, call: CallId) -> u64 {
        if let Some(epoch) = self.memory().epochs.get(&call, Instant::now()) {
            return *epoch;
        }
        let (path, kept_for) = (self.path(call), self.kept_for);
        let read = self.files.run(CURRENT, move || {
            let modified = path.metadata().and_then(|about| about.modified());
            let is_expired = modified.is_ok_and(|at| at.elapsed().is_ok_and(|age| age >= kept_for));
            Ok(read_if_there(&path)?.filter(|_| !is_expired))
        });
        let content = read.await.ok().flatten();
        content.and_then(|content| Some(u64::from_be_bytes(content.try_into().ok()?))).unwrap_or(0)
    }

    /// Remembers an epoch if it is the highest, and answers with the highest.
    pub(super) async fn raise(&self, call: CallId, epoch: u64) -> u64 {
        let (highest, raises) = {
            let now = Instant::now();
            let mut memory = self.memory();
            let expires_at = now + self.kept_for;
            let known = memory.epochs.entry(call, expires_at, now, || epoch);
            *known = epoch.max(*known);
            let highest = *known;
            memory.epochs.extend(&call, expires_at);
            memory.raises += 1;
            (highest, memory.raises)
        };
        if raises.is_multiple_of(SWEEP_EVERY) {
            self.sweep();
        }
        let path = self.path(call);
        // Counted if it fails; memory has it.
        drop(self.files.run(ADVANCE, move || write_whole(&path, &[&highest.to_be_bytes()])).await);
        highest
    }

    /// The next epoch, known to this node alone.
    pub(super) async fn advance_alone(&self, call: CallId) -> u64 {
        let found = self.find(call).await;
        let next = {
            let now = Instant::now();
            let mut memory = self.memory();
            let expires_at = now + self.kept_for;
            let known = memory.epochs.entry(call, expires_at, now, || found);
            // Somebody else may have advanced it since it was looked up.
            *known += 1;
            *known
        };
        self.raise(call, next).await;
        next
    }

    fn path(&self, call: CallId) -> PathBuf {
        self.folder.join(format!("{call}.epoch"))
    }

    fn sweep(&self) {
        let (folder, kept_for) = (Arc::clone(&self.folder), self.kept_for);
        self.files.send(SWEEP, move || sweep(&folder, kept_for, SystemTime::now()));
    }

    fn memory(&self) -> MutexGuard<'_, Memory> {
        self.memory.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Epochs for EpochFiles {
    fn advance(&self, call: CallId) -> BoxFuture<'_, u64> {
        Box::pin(self.advance_alone(call))
    }

    fn current(&self, call: CallId) -> BoxFuture<'_, u64> {
        Box::pin(self.find(call))
    }
}
