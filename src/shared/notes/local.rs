//! Notes in memory and, so that they survive a restart, in files.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use futures_util::future::BoxFuture;
use tokio::time::Instant;

use super::{Note, NoteKey, Notes, Written};
use crate::remembered::{NOTES, block_bytes};
use crate::shared::error::{Operation, SharedStateError};
use crate::shared::expiring::Expiring;
use crate::shared::files::{FileThread, private_folder, read_if_there, sweep, write_whole};

const READ: Operation = Operation { store: "notes", name: "read" };
const WRITE: Operation = Operation { store: "notes", name: "write" };
const SWEEP: Operation = Operation { store: "notes", name: "sweep" };

/// A call writes a handful of notes.
const SWEEP_EVERY: u64 = 1_000;

/// The head of a file: the version, big-endian.
const HEAD: usize = 8;

#[derive(Clone)]
pub(in crate::shared) struct NoteFiles {
    files: FileThread,
    folder: Arc<Path>,
    kept_for: Duration,
    memory: Arc<Mutex<Memory>>,
}

struct Memory {
    notes: Expiring<NoteKey, Note>,
    written: u64,
}

impl NoteFiles {
    /// Uses (and makes) the folder, and removes what is too old in it.
    pub(in crate::shared) fn open(
        files: FileThread,
        folder: PathBuf,
        kept_for: Duration,
    ) -> Result<Self, SharedStateError> {
        let notes = Expiring::weighing(NOTES, |note: &Note| block_bytes(note.sealed.capacity()));
        let memory = Memory { notes, written: 0 };
        let folder = Arc::from(private_folder(folder)?);
        let store = Self { files, folder, kept_for, memory: Arc::new(Mutex::new(memory)) };
        store.sweep();
        Ok(store)
    }

    /// What memory knows.
    pub(super) fn remembered(&self, key: NoteKey) -> Option<Note> {
        self.memory().notes.get(&key, Instant::now()).cloned()
    }

    /// What memory knows, else what the file says.
    pub(super) async fn find(&self, key: NoteKey) -> Option<Note> {
        if let Some(note) = self.remembered(key) {
            return Some(note);
        }
        let (path, kept_for) = (self.path(key), self.kept_for);
        let read = self.files.run(READ, move || if is_expired(&path, kept_for) { Ok(None) } else { read(&path) });
        // A failure is counted.
        read.await.ok().flatten()
    }

    /// Remembers a note, unless a newer one is known; answers with what stood before if that was as new or newer.
    pub(super) fn remember(&self, key: NoteKey, note: &Note, found: Option<Note>) -> Option<Note> {
        let now = Instant::now();
        let mut memory = self.memory();
        let known = memory.notes.get(&key, now).cloned().or(found);
        if let Some(stands) = known.filter(|known| known.version >= note.version) {
            return Some(stands);
        }
        memory.notes.insert(key, note.clone(), now + self.kept_for, now);
        memory.written += 1;
        let is_due = memory.written.is_multiple_of(SWEEP_EVERY);
        drop(memory);
        if is_due {
            self.sweep();
        }
        None
    }

    /// Writes a note that this node alone knows.
    pub(super) async fn write_alone(&self, key: NoteKey, note: Note) -> Written {
        let found = self.find(key).await;
        if let Some(stands) = self.remember(key, &note, found) {
            return Written::Stands(stands);
        }
        let (path, kept_for) = (self.path(key), self.kept_for);
        let written = self.files.run(WRITE, move || {
            // Of two that write at once the newer one may have been first.
            if !is_expired(&path, kept_for) && read(&path)?.is_some_and(|there| there.version > note.version) {
                return Ok(());
            }
            write_whole(&path, &[&note.version.to_be_bytes(), &note.sealed])
        });
        // Counted if it fails; memory has it.
        drop(written.await);
        Written::Kept
    }

    fn path(&self, key: NoteKey) -> PathBuf {
        self.folder.join(format!("{key}.note"))
    }

    fn sweep(&self) {
        let (folder, kept_for) = (Arc::clone(&self.folder), self.kept_for);
        self.files.send(SWEEP, move || sweep(&folder, kept_for, SystemTime::now()));
    }

    fn memory(&self) -> MutexGuard<'_, Memory> {
        self.memory.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Notes for NoteFiles {
    fn read(&self, key: NoteKey) -> BoxFuture<'_, Option<Note>> {
        Box::pin(self.find(key))
    }

    fn write(&self, key: NoteKey, note: Note) -> BoxFuture<'_, Written> {
        Box::pin(self.write_alone(key, note))
    }
}

fn is_expired(path: &Path, kept_for: Duration) -> bool {
    let modified = path.metadata().and_then(|about| about.modified());
    modified.is_ok_and(|at| at.elapsed().is_ok_and(|age| age >= kept_for))
}

fn read(path: &Path) -> io::Result<Option<Note>> {
    let Some(mut content) = read_if_there(path)? else { return Ok(None) };
    let Some(head) = content.first_chunk::<HEAD>().copied() else { return Ok(None) };
    content.drain(..HEAD);
    Ok(Some(Note { version: u64::from_be_bytes(head), sealed: content }))
}
