//! The thread that writes: everything that waits in one go, one fsync for all that asked for it.

use std::sync::atomic::Ordering;
use std::sync::mpsc::Receiver;
use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, Utc};
use frontdesk_schema::encryption::DerivedKeys;
use tokio::sync::oneshot;

use super::segment::Segments;
use super::{Durability, JournalError, Shared, Waiting, frame};
use crate::metrics;

/// Records written in one go.
const AT_ONCE: usize = 256;

pub(super) struct Order {
    pub(super) record: Vec<u8>,
    pub(super) durability: Durability,
    pub(super) at: DateTime<Utc>,
    pub(super) done: oneshot::Sender<Result<(), JournalError>>,
}

pub(super) struct Writer {
    segments: Arc<Mutex<Segments>>,
    keys: Arc<DerivedKeys>,
    shared: Arc<Shared>,
}

impl Writer {
    pub(super) fn new(segments: Arc<Mutex<Segments>>, keys: Arc<DerivedKeys>, shared: Arc<Shared>) -> Self {
        Self { segments, keys, shared }
    }

    /// Until the journal is dropped.
    pub(super) fn run(self, orders: &Receiver<Order>) {
        while let Ok(first) = orders.recv() {
            let mut batch = vec![first];
            batch.extend(orders.try_iter().take(AT_ONCE - 1));
            self.write(batch);
        }
    }

    fn write(&self, batch: Vec<Order>) {
        let mut segments = self.segments.lock().unwrap_or_else(PoisonError::into_inner);
        let first = segments.next_sequence;
        let last = first + batch.len() as u64 - 1;
        let keys = &self.keys;
        let written = segments.write(last, |segment| {
            let frames = (first..).zip(&batch);
            frames
                .flat_map(|(sequence, order)| frame::encode(keys, segment, sequence, order.at, &order.record))
                .collect()
        });
        // Also when it failed: some of it may be there, and no two records may have one number.
        segments.next_sequence = last + 1;
        let must_sync = batch.iter().any(|order| order.durability == Durability::Synced);
        let synced = if written.is_ok() && must_sync { segments.sync() } else { Ok(()) };
        if let Err(error) = written {
            drop(segments);
            return self.failed(batch, &error);
        }
        drop(segments);
        match &synced {
            Ok(()) => self.shared.failing.store(false, Ordering::Relaxed),
            // Written and delivered all the same, unless the machine fails before.
            Err(error) => self.tell(error),
        }
        let (mut records, mut answers) = (Vec::with_capacity(batch.len()), Vec::with_capacity(batch.len()));
        for (sequence, Order { record, durability, at, done }) in (first..).zip(batch) {
            records.push(Waiting { sequence, at, record });
            answers.push((durability, done));
        }
        // Before anybody is told: who asks what waits finds it.
        self.shared.push(records);
        for (durability, done) in answers {
            let result = match (&synced, durability) {
                (Err(error), Durability::Synced) => Err(JournalError::Unsynced(error.to_string())),
                _ => Ok(()),
            };
            // Whoever asked may have gone; the record is written all the same.
            done.send(result).ok();
        }
    }

    /// Once until it works again.
    fn tell(&self, error: &std::io::Error) {
        if !self.shared.failing.swap(true, Ordering::Relaxed) {
            tracing::error!(%error, "the journal cannot be written: what happens in calls is being lost");
        }
    }

    fn failed(&self, batch: Vec<Order>, error: &std::io::Error) {
        self.tell(error);
        for order in batch {
            metrics::journal_lost();
            order.done.send(Err(JournalError::Disk(error.to_string()))).ok();
        }
    }
}
