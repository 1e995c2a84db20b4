//! Delivers what waits, in order, again and again until it is taken in.

use std::io;
use std::sync::{Arc, PoisonError};
use std::time::Duration;

use futures_util::future::BoxFuture;
use rand::Rng as _;
use tokio::sync::watch;
use tokio::time::{sleep, timeout};

use super::refused::Refused;
use super::segment::Segments;
use super::{IN_MEMORY, Journal, Waiting};
use crate::metrics;

/// Records offered at once.
const BATCH: usize = 64;

/// The first wait after a failure, and the longest.
const BACKOFF: (Duration, Duration) = (Duration::from_millis(100), Duration::from_secs(5));

/// A receiver that has not answered by then never will: its connection leads nowhere.
const PATIENCE: Duration = if cfg!(test) { Duration::from_millis(300) } else { Duration::from_secs(30) };

/// Whoever keeps the records for good.
pub trait Receiver: Send + Sync {
    /// Takes records in, in order. It may be offered again what it has taken in already, and is dropped when it takes
    /// too long.
    fn deliver<'a>(&'a self, records: &'a [Vec<u8>]) -> BoxFuture<'a, Result<(), DeliveryError>>;
}

/// Why records were not taken in. The causes name nothing of what the records hold.
#[derive(Debug)]
pub enum DeliveryError {
    TryAgain(String),
    /// The records before this one were taken in; this one never will be.
    Refused {
        index: usize,
        cause: String,
    },
}

impl Journal {
    /// Delivers until `stop` says so, at once: what was offered and not answered is offered again after a restart.
    /// One at a time: two would break the order.
    pub async fn deliver(&self, receiver: &dyn Receiver, mut stop: watch::Receiver<bool>) {
        let mut backoff = BACKOFF.0;
        loop {
            // A receiver that answers at once must not keep a stop from being seen.
            if *stop.borrow() {
                return;
            }
            let changed = self.0.shared.changed.notified();
            tokio::pin!(changed);
            changed.as_mut().enable();
            self.read_on().await;
            let batch = self.batch();
            if batch.is_empty() {
                tokio::select! {
                    () = changed => continue,
                    // Only when the disk could not be read does something wait all the same.
                    () = sleep(BACKOFF.1), if self.waiting() > 0 => continue,
                    _ = stop.wait_for(|stop| *stop) => return,
                }
            }
            let answer = tokio::select! {
                answer = timeout(PATIENCE, receiver.deliver(&batch)) => answer,
                _ = stop.wait_for(|stop| *stop) => return,
            };
            match answer.unwrap_or_else(|_| Err(DeliveryError::TryAgain("the receiver does not answer".to_owned()))) {
                Ok(()) => {
                    backoff = BACKOFF.0;
                    self.taken_in(batch.len()).await;
                    continue;
                }
                Err(DeliveryError::Refused { index, cause }) => {
                    self.taken_in(index.min(batch.len() - 1)).await;
                    if self.set_aside(&cause).await {
                        continue;
                    }
                }
                Err(DeliveryError::TryAgain(cause)) => {
                    if backoff == BACKOFF.0 {
                        tracing::warn!(cause, waiting = self.waiting(), "the journal is not delivered: it waits");
                    }
                }
            }
            metrics::journal_retried();
            let jitter = rand::rng().random_range(0.8..1.2);
            tokio::select! {
                () = sleep(backoff.mul_f64(jitter)) => {}
                _ = stop.wait_for(|stop| *stop) => return,
            }
            backoff = (backoff * 2).min(BACKOFF.1);
        }
    }

    fn batch(&self) -> Vec<Vec<u8>> {
        let waiting = self.0.shared.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.first(BATCH)
    }

    /// Takes from the disk what did not fit into memory, when its turn has come.
    async fn read_on(&self) {
        let lock = || self.0.shared.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(after) = lock().wants() else { return };
        let keys = Arc::clone(&self.0.keys);
        match self.on_disk(move |segments| segments.read_behind(after, &keys, IN_MEMORY)).await {
            Ok(found) => {
                let gone = lock().load(found);
                if gone > 0 {
                    metrics::journal_broken(gone);
                    tracing::error!(gone, "records of the journal that waited on the disk cannot be found there: lost");
                }
            }
            Err(error) => tracing::error!(%error, "the journal cannot be read: it waits"),
        }
    }

    /// The first so many were taken in.
    async fn taken_in(&self, count: usize) {
        let Some(last) = count.checked_sub(1).and_then(|last| self.look_at(last, |waiting| waiting.sequence)) else {
            return;
        };
        self.ack(last).await;
        self.forget(count);
        metrics::journal_delivered(count);
    }

    /// The first one is refused for good: it must not stand in the way of the others, nor be lost. `false` when it
    /// could not be kept; it goes on waiting then.
    async fn set_aside(&self, cause: &str) -> bool {
        let Some(refused) = self.look_at(0, |waiting| Refused::seal(&self.0.keys, waiting)) else { return true };
        let sequence = refused.sequence;
        let kept = self.on_disk(move |segments| refused.keep(segments.folder())).await;
        if let Err(error) = kept {
            tracing::error!(%error, cause, "a record of the journal was refused and cannot be set aside: it waits");
            return false;
        }
        metrics::journal_refused();
        tracing::error!(cause, "a record of the journal was refused: it is set aside");
        self.ack(sequence).await;
        self.forget(1);
        true
    }

    fn look_at<T>(&self, index: usize, look: impl FnOnce(&Waiting) -> T) -> Option<T> {
        let waiting = self.0.shared.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.get(index).map(look)
    }

    fn forget(&self, count: usize) {
        let mut waiting = self.0.shared.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.forget(count);
        metrics::journal_waiting(waiting.len());
        drop(waiting);
        self.0.shared.changed.notify_waiters();
    }

    async fn ack(&self, sequence: u64) {
        // Not written down means delivered again after a restart, which receivers mind.
        if let Err(error) = self.on_disk(move |segments| segments.acked(sequence)).await {
            tracing::warn!(%error, "what was delivered could not be noted");
        }
    }

    /// Off the arbiter: the disk may be slow, and the writer holds the segments while it syncs.
    async fn on_disk<T: Send + 'static>(
        &self,
        job: impl FnOnce(&mut Segments) -> io::Result<T> + Send + 'static,
    ) -> io::Result<T> {
        let segments = Arc::clone(&self.0.segments);
        let job = move || job(&mut segments.lock().unwrap_or_else(PoisonError::into_inner));
        tokio::task::spawn_blocking(job).await.map_err(io::Error::other)?
    }
}
