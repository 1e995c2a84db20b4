//! Checkpoints in files, for the node that wrote them.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use frontdesk_schema::CallId;
use futures_util::future::BoxFuture;
use tokio::time::Instant;

use super::{Checkpoint, Checkpoints, LARGEST, Saved, Version};
use crate::shared::error::{Cause, Operation, SharedError, SharedStateError};
use crate::shared::files::{FileThread, private_folder, read_if_there, remove_if_there, sweep, write_whole};

const SAVE: Operation = Operation { store: "checkpoints", name: "save" };
const LOAD: Operation = Operation { store: "checkpoints", name: "load" };
const DELETE: Operation = Operation { store: "checkpoints", name: "delete" };
const SWEEP: Operation = Operation { store: "checkpoints", name: "sweep" };

const SWEEP_EVERY: Duration = Duration::from_secs(60);

/// The head of a file: epoch and step, both big-endian.
const HEAD: usize = 16;

pub(in crate::shared) struct CheckpointFiles {
    files: FileThread,
    folder: Arc<Path>,
    kept_for: Duration,
    swept_at: Mutex<Instant>,
}

impl CheckpointFiles {
    /// Uses (and makes) the folder, and removes what is too old in it.
    pub(in crate::shared) fn open(
        files: FileThread,
        folder: PathBuf,
        kept_for: Duration,
    ) -> Result<Self, SharedStateError> {
        let folder = Arc::from(private_folder(folder)?);
        let store = Self { files, folder, kept_for, swept_at: Mutex::new(Instant::now()) };
        store.sweep();
        Ok(store)
    }

    fn path(&self, call: CallId) -> PathBuf {
        self.folder.join(format!("{call}.checkpoint"))
    }

    fn sweep_now_and_then(&self, now: Instant) {
        let mut swept_at = self.swept_at.lock().unwrap_or_else(PoisonError::into_inner);
        if now >= *swept_at + SWEEP_EVERY.min(self.kept_for) {
            *swept_at = now;
            drop(swept_at);
            self.sweep();
        }
    }

    fn sweep(&self) {
        let (folder, kept_for) = (Arc::clone(&self.folder), self.kept_for);
        self.files.send(SWEEP, move || sweep(&folder, kept_for, SystemTime::now()));
    }
}

impl Checkpoints for CheckpointFiles {
    fn save(&self, call: CallId, checkpoint: Checkpoint) -> BoxFuture<'_, Result<Saved, SharedError>> {
        if let Err(error) = check_size(&checkpoint) {
            return Box::pin(async move { Err(error) });
        }
        self.sweep_now_and_then(Instant::now());
        let path = self.path(call);
        self.files.run(SAVE, move || {
            // A file that cannot be read (another version's) is no reason not to write this one.
            let newest = read(&path)?.map(|found| found.version);
            if newest.is_some_and(|newest| newest > checkpoint.version) {
                return Ok(Saved::Outdated);
            }
            write_whole(&path, &[&head(checkpoint.version), &checkpoint.sealed])?;
            Ok(Saved::Kept)
        })
    }

    fn load(&self, call: CallId) -> BoxFuture<'_, Result<Option<Checkpoint>, SharedError>> {
        let (path, kept_for) = (self.path(call), self.kept_for);
        self.files.run(LOAD, move || if is_expired(&path, kept_for) { Ok(None) } else { read(&path) })
    }

    fn delete(&self, call: CallId) -> BoxFuture<'_, ()> {
        let path = self.path(call);
        let deleted = self.files.run(DELETE, move || remove_if_there(&path));
        // A failure is counted; what stays behind is swept.
        Box::pin(async move { drop(deleted.await) })
    }
}

pub(super) fn check_size(checkpoint: &Checkpoint) -> Result<(), SharedError> {
    let bytes = checkpoint.sealed.len();
    if bytes <= LARGEST { Ok(()) } else { Err(SharedError { operation: SAVE, cause: Cause::TooLarge { bytes } }) }
}

fn is_expired(path: &Path, kept_for: Duration) -> bool {
    let modified = path.metadata().and_then(|about| about.modified());
    modified.is_ok_and(|at| at.elapsed().is_ok_and(|age| age >= kept_for))
}

fn head(version: Version) -> [u8; HEAD] {
    let mut head = [0; HEAD];
    head[..8].copy_from_slice(&version.epoch.to_be_bytes());
    head[8..].copy_from_slice(&version.step.to_be_bytes());
    head
}

fn read(path: &Path) -> io::Result<Option<Checkpoint>> {
    let Some(mut content) = read_if_there(path)? else { return Ok(None) };
    let Some((head, _)) = content.split_first_chunk::<HEAD>() else { return Ok(None) };
    let number = |at: usize| {
        let bytes = head[at..at + 8].try_into().expect("eight bytes of sixteen");
        u64::from_be_bytes(bytes)
    };
    let version = Version { epoch: number(0), step: number(8) };
    content.drain(..HEAD);
    Ok(Some(Checkpoint { version, sealed: content }))
}
