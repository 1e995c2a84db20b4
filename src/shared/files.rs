//! The thread that reads and writes small files: disks may stall, arbiters must not.
//!
//! One job after the other, so two writes to one file cannot overtake each other and nobody needs a lock.

use std::fs::{self, DirBuilder, File, OpenOptions, Permissions};
use std::io::{self, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread;
use std::time::{Duration, SystemTime};

use futures_util::future::BoxFuture;
use tokio::sync::oneshot;
use tokio::time::timeout;

use super::error::{Cause, Operation, SharedError, SharedStateError};
use crate::metrics;

/// Jobs that may wait. A disk that stalls for seconds fills it; what comes then is refused and counted.
const QUEUE: usize = 1_024;

/// How long anybody waits for a job. It is done all the same, later.
const PATIENCE: Duration = Duration::from_secs(2);

/// Ends the name of a file that is being written.
const UNFINISHED: &str = ".new";

type Job = Box<dyn FnOnce() + Send>;

/// Ends when it is dropped, after the jobs that wait.
#[derive(Debug, Clone)]
pub(super) struct FileThread {
    jobs: SyncSender<Job>,
}

impl FileThread {
    pub(super) fn start() -> Result<Self, SharedStateError> {
        let (jobs, queue) = sync_channel::<Job>(QUEUE);
        let thread = thread::Builder::new().name("frontdesk-files".to_owned());
        thread.spawn(move || queue.iter().for_each(|job| job())).map_err(SharedStateError::Thread)?;
        Ok(Self { jobs })
    }

    /// Does a job and answers with its outcome.
    pub(super) fn run<T: Send + 'static>(
        &self,
        operation: Operation,
        job: impl FnOnce() -> io::Result<T> + Send + 'static,
    ) -> BoxFuture<'static, Result<T, SharedError>> {
        let (told, outcome) = oneshot::channel();
        // Nobody listens any more when the asker's patience is over.
        let queued = self.queue(move || drop(told.send(job())));
        Box::pin(async move {
            let outcome = match queued {
                Ok(()) => match timeout(PATIENCE, outcome).await {
                    Ok(Ok(outcome)) => outcome.map_err(|error| Cause::Disk(error.kind())),
                    Ok(Err(_)) | Err(_) => Err(Cause::DiskBusy),
                },
                Err(cause) => Err(cause),
            };
            outcome.map_err(|cause| counted(operation, cause))
        })
    }

    /// Does a job for which nobody waits.
    pub(super) fn send(&self, operation: Operation, job: impl FnOnce() -> io::Result<()> + Send + 'static) {
        let job = move || {
            if let Err(error) = job() {
                counted(operation, Cause::Disk(error.kind()));
            }
        };
        if let Err(cause) = self.queue(job) {
            counted(operation, cause);
        }
    }

    fn queue(&self, job: impl FnOnce() + Send + 'static) -> Result<(), Cause> {
        self.jobs.try_send(Box::new(job)).map_err(|_| Cause::DiskBusy)
    }
}

fn counted(operation: Operation, cause: Cause) -> SharedError {
    metrics::shared_state_failed(operation.store, operation.name);
    SharedError { operation, cause }
}

/// Makes a folder that only we can look into.
pub(super) fn private_folder(folder: PathBuf) -> Result<PathBuf, SharedStateError> {
    let made = DirBuilder::new().recursive(true).mode(0o700).create(&folder);
    let made = made.and_then(|()| fs::set_permissions(&folder, Permissions::from_mode(0o700)));
    match made {
        Ok(()) => Ok(folder),
        Err(source) => Err(SharedStateError::Folder { folder: folder.display().to_string(), source }),
    }
}

/// Writes a file whole or not at all, readable by us alone. It survives the death of the process, not that of the machine:
/// it is not flushed to the disk, for the state of a live call does not outlive the machine anyway.
pub(super) fn write_whole(path: &Path, pieces: &[&[u8]]) -> io::Result<()> {
    let mut unfinished = path.as_os_str().to_owned();
    unfinished.push(UNFINISHED);
    let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&unfinished)?;
    let written = pieces.iter().try_for_each(|piece| file.write_all(piece));
    let written = written.and_then(|()| fs::rename(&unfinished, path));
    if written.is_err() {
        // A full disk must not keep the half that fitted; if it cannot be removed either, the sweep will.
        drop(fs::remove_file(&unfinished));
    }
    written
}

/// The content, or `None` where there is no file.
pub(super) fn read_if_there(path: &Path) -> io::Result<Option<Vec<u8>>> {
    absent_as_none(fs::read(path))
}

pub(super) fn remove_if_there(path: &Path) -> io::Result<()> {
    absent_as_none(fs::remove_file(path)).map(drop)
}

fn absent_as_none<T>(outcome: io::Result<T>) -> io::Result<Option<T>> {
    match outcome {
        Ok(value) => Ok(Some(value)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Removes the files of a folder that nobody has written for so long.
pub(super) fn sweep(folder: &Path, older_than: Duration, now: SystemTime) -> io::Result<()> {
    for file in listed(folder)? {
        if now.duration_since(file.modified).is_ok_and(|age| age >= older_than) {
            remove_if_there(&file.path)?;
        }
    }
    Ok(())
}

/// Removes the files that were used longest ago until the rest fits.
pub(super) fn shrink(folder: &Path, most_bytes: u64) -> io::Result<()> {
    let mut files = listed(folder)?;
    let mut bytes: u64 = files.iter().map(|file| file.bytes).sum();
    files.sort_by_key(|file| file.modified);
    for file in files {
        if bytes <= most_bytes {
            break;
        }
        remove_if_there(&file.path)?;
        bytes -= file.bytes;
    }
    Ok(())
}

/// Marks a file as used now.
pub(super) fn touch(path: &Path, now: SystemTime) -> io::Result<()> {
    File::options().write(true).open(path)?.set_modified(now)
}

struct Listed {
    path: PathBuf,
    bytes: u64,
    modified: SystemTime,
}

fn listed(folder: &Path) -> io::Result<Vec<Listed>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let about = entry.metadata()?;
        if about.is_file() {
            files.push(Listed { path: entry.path(), bytes: about.len(), modified: about.modified()? });
        }
    }
    Ok(files)
}

#[cfg(test)]
mod tests;
