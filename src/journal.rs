//! A sealed journal on the local disk: what must not be lost is written here first and delivered from here, in order, to
//! whoever keeps it for good.
//!
//! ```text
//! append ─▶ writer thread ─▶ 00000007.fdj ─▶ deliver ─▶ Receiver ─▶ acked
//!             one write and one fsync for         again and again until it is taken in
//!             all that wait
//! ```
//!
//! An append that has resolved survives the death of the process (and, `Synced`, of the machine). The receiver may be
//! offered a record twice, never not at all, so it must mind repetition.

mod delivery;
mod disk;
mod frame;
mod queue;
mod refused;
mod segment;
#[cfg(test)]
mod tests;
mod writer;

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{SyncSender, TrySendError, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use chrono::{DateTime, Utc};
use frontdesk_schema::encryption::DerivedKeys;
use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;
use rustix::fs::{FlockOperation, flock};
use tokio::sync::{Notify, oneshot};

pub use delivery::{DeliveryError, Receiver};

use crate::metrics;
use queue::Queue;
use segment::Segments;
use writer::{Order, Writer};

/// Records that may wait for the writer. More means that the disk stands still.
const QUEUE: usize = 8_192;

/// Records that wait for delivery in memory; what comes behind them is read from the disk when their turn comes. A record
/// takes half a kilobyte or so.
const IN_MEMORY: usize = if cfg!(test) { 256 } else { 4_096 };

/// Why the journal did not take a record.
#[derive(Debug, thiserror::Error)]
pub enum JournalError {
    #[error("the journal's folder {} cannot be used: {cause}", path.display())]
    Folder { path: PathBuf, cause: String },
    #[error("another process uses the journal in {}", .0.display())]
    InUse(PathBuf),
    #[error("the journal cannot be written: {0}")]
    Disk(String),
    /// It is delivered all the same, unless the machine fails before.
    #[error("the disk does not say that it has what was written: {0}")]
    Unsynced(String),
    #[error("the journal's writer has more to write than it can")]
    Busy,
    #[error("the journal is closed")]
    Closed,
}

/// When an append has succeeded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Durability {
    /// The system has it: it survives the process.
    Written,
    /// The disk has it: it survives the machine.
    Synced,
}

/// A record that has not been delivered.
pub(crate) struct Waiting {
    sequence: u64,
    at: DateTime<Utc>,
    record: Vec<u8>,
}

/// See the [module](self). Cheap to clone.
#[derive(Clone)]
pub struct Journal(Arc<Inner>);

struct Inner {
    /// Taken when the journal closes.
    orders: Option<SyncSender<Order>>,
    /// Taken when the journal closes.
    writer: Option<JoinHandle<()>>,
    shared: Arc<Shared>,
    segments: Arc<Mutex<Segments>>,
    keys: Arc<DerivedKeys>,
    /// Given up after the writer has ended: nobody else reads the folder while it is still written.
    _lock: File,
}

impl Drop for Inner {
    /// Waits for what was appended to be written.
    fn drop(&mut self) {
        drop(self.orders.take());
        if self.writer.take().is_some_and(|writer| writer.join().is_err()) {
            tracing::error!("the journal's writer panicked");
        }
    }
}

/// Between the writer and the delivery.
#[derive(Default)]
pub(crate) struct Shared {
    waiting: Mutex<Queue>,
    /// The disk does not take anything at the moment.
    failing: AtomicBool,
    /// Something waits, or nothing does any more.
    changed: Notify,
}

impl Shared {
    fn push(&self, more: impl IntoIterator<Item = Waiting>) {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.push(more, IN_MEMORY);
        metrics::journal_waiting(waiting.len());
        drop(waiting);
        self.changed.notify_waiters();
    }
}

impl Journal {
    /// Opens the journal in this folder, and finds what was not delivered. Blocks.
    ///
    /// # Errors
    /// [`JournalError`]. What cannot be read in it is skipped, counted and told.
    pub fn open(folder: &Path, keys: DerivedKeys) -> Result<Self, JournalError> {
        let failed = |error: io::Error| JournalError::Folder { path: folder.to_owned(), cause: error.to_string() };
        fs::create_dir_all(folder).map_err(failed)?;
        let lock = File::create(folder.join("lock")).map_err(failed)?;
        flock(&lock, FlockOperation::NonBlockingLockExclusive).map_err(|_| JournalError::InUse(folder.to_owned()))?;
        let keys = Arc::new(keys);
        let (segments, found) = Segments::open(folder, &keys).map_err(failed)?;
        let shared = Arc::new(Shared::default());
        shared.push(found);
        let segments = Arc::new(Mutex::new(segments));
        let (orders, received) = sync_channel(QUEUE);
        let writer = Writer::new(Arc::clone(&segments), Arc::clone(&keys), Arc::clone(&shared));
        let thread = std::thread::Builder::new().name("journal".to_owned());
        let writer = thread.spawn(move || writer.run(&received)).map_err(failed)?;
        let (orders, writer) = (Some(orders), Some(writer));
        Ok(Self(Arc::new(Inner { orders, writer, shared, segments, keys, _lock: lock })))
    }

    /// The order of calls is the order of records: the record is handed to the writer in the call itself.
    pub fn append(&self, record: Vec<u8>, durability: Durability) -> BoxFuture<'static, Result<(), JournalError>> {
        let (done, answer) = oneshot::channel();
        let order = Order { record, durability, at: Utc::now(), done };
        let sent = match &self.0.orders {
            Some(orders) => orders.try_send(order).map_err(|error| match error {
                TrySendError::Full(_) => JournalError::Busy,
                TrySendError::Disconnected(_) => JournalError::Closed,
            }),
            None => Err(JournalError::Closed),
        };
        if let Err(error) = sent {
            metrics::journal_lost();
            return futures_util::future::ready(Err(error)).boxed();
        }
        async move { answer.await.unwrap_or(Err(JournalError::Closed)) }.boxed()
    }

    /// Records that have not been delivered.
    pub fn waiting(&self) -> u64 {
        self.0.shared.waiting.lock().unwrap_or_else(PoisonError::into_inner).len()
    }

    /// How old the oldest of them is.
    pub fn oldest(&self) -> Option<Duration> {
        let waiting = self.0.shared.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.get(0).map(|oldest| (Utc::now() - oldest.at).to_std().unwrap_or_default())
    }

    /// Whether the disk takes nothing at the moment, and what happens in calls is being lost.
    pub fn failing(&self) -> bool {
        self.0.shared.failing.load(Ordering::Relaxed)
    }

    /// Waits until nothing waits any more; `false` when the time is up before. Somebody must deliver meanwhile.
    pub async fn flush(&self, limit: Duration) -> bool {
        let empty = async {
            loop {
                let changed = self.0.shared.changed.notified();
                tokio::pin!(changed);
                changed.as_mut().enable();
                if self.waiting() == 0 {
                    return;
                }
                changed.await;
            }
        };
        tokio::time::timeout(limit, empty).await.is_ok()
    }
}
