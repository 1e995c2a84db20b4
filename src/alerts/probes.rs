//! What alerts need to know and no place counts by itself: looked up before every look, and written into gauges.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use actix_rt::task::JoinHandle;
use actix_web::web;
use chrono::{TimeDelta, Utc};
use frontdesk_actors::registry::Snapshot;
use frontdesk_schema::models::work_queue;
use tokio::time::{Instant, sleep, timeout};

use super::metrics;
use crate::journal::Journal;
use crate::outbox::letters;
use crate::shared::SharedHealth;
use crate::state::{AppState, Phase};
use crate::storage::{self, Storage, StorageError};

/// PostgreSQL has so long to answer.
const PATIENCE: Duration = Duration::from_secs(5);

/// How often dead letters are counted: a question to each tenant's rows.
const COUNT_EVERY: Duration = Duration::from_secs(60);

/// Dead letters older than that are known, or nobody cares.
const RECENT: TimeDelta = TimeDelta::days(1);

/// See the [module](self). Clones look at the same server.
#[derive(Clone)]
pub struct Probes {
    pub state: web::Data<AppState>,
    pub storage: Storage,
    pub journal: Journal,
    /// `FRONTDESK_DATA`.
    pub data: PathBuf,
    /// How long a drain may take.
    pub drain: Duration,
    /// Most calls at once.
    pub capacity: usize,
    database: Arc<Mutex<Option<Instant>>>,
    draining_since: Option<Instant>,
}

impl Probes {
    pub fn new(
        state: web::Data<AppState>,
        storage: Storage,
        journal: Journal,
        data: PathBuf,
        drain: Duration,
        capacity: usize,
    ) -> Self {
        Self { state, storage, journal, data, drain, capacity, database: Arc::default(), draining_since: None }
    }

    /// Asks PostgreSQL, in tasks of their own: it may take as long as it likes.
    pub(super) fn start(&self, every: Duration) -> Vec<JoinHandle<()>> {
        let (away, storage) = (Arc::clone(&self.database), self.storage.clone());
        let ask = async move {
            loop {
                let began = Instant::now();
                let answers = matches!(timeout(PATIENCE, answers(&storage)).await, Ok(Ok(())));
                {
                    let mut since = away.lock().unwrap_or_else(PoisonError::into_inner);
                    *since = if answers { None } else { since.or(Some(began)) };
                }
                sleep(every).await;
            }
        };
        vec![actix_rt::spawn(ask), actix_rt::spawn(count_dead_letters(self.storage.clone()))]
    }

    /// Brings the gauges up to date. Takes a moment at most.
    pub(super) async fn look(&mut self) {
        metrics::call_capacity(self.capacity);
        let database = *self.database.lock().unwrap_or_else(PoisonError::into_inner);
        metrics::away("postgresql", database.map_or(0.0, |since| since.elapsed().as_secs_f64()));
        metrics::away(
            "redis",
            match self.state.shared.health() {
                SharedHealth::RedisAway { seconds, .. } => seconds as f64,
                SharedHealth::InProcess | SharedHealth::Redis { .. } => 0.0,
            },
        );
        let (data, journal) = (self.data.clone(), self.data.join(storage::JOURNAL));
        let sizes = tokio::task::spawn_blocking(move || (size_of(&journal), used(&data)));
        let (bytes, used) = timeout(PATIENCE, sizes).await.ok().and_then(Result::ok).unwrap_or_default();
        metrics::journal(self.journal.oldest().unwrap_or_default().as_secs_f64(), bytes);
        if let Some(used) = used {
            metrics::disk_used(used);
        }
        metrics::drain_used(self.drain_used().await);
    }

    async fn drain_used(&mut self) -> f64 {
        if self.state.lifecycle.phase() != Phase::Draining {
            return 0.0;
        }
        let since = *self.draining_since.get_or_insert_with(Instant::now);
        match timeout(PATIENCE, self.state.engine.registry.send(Snapshot)).await {
            Ok(Ok(calls)) if calls.live == 0 => 0.0,
            _ => since.elapsed().as_secs_f64() / self.drain.as_secs_f64().max(1.0),
        }
    }
}

async fn answers(storage: &Storage) -> Result<(), StorageError> {
    let mut connection = storage.database.connection().await?;
    work_queue::next_due(&mut connection.unscoped(), &[]).await?;
    Ok(())
}

async fn count_dead_letters(storage: Storage) {
    let mut known = BTreeSet::new();
    loop {
        // What cannot be counted now is counted later; that PostgreSQL is away has an alert of its own.
        if let Ok(counts) = letters::count_dead_since(&storage, Utc::now() - RECENT).await {
            known.extend(counts.keys().cloned());
            for kind in &known {
                metrics::dead_letters(kind, counts.get(kind).copied().unwrap_or_default());
            }
        }
        sleep(COUNT_EVERY).await;
    }
}

/// Of all files in a folder; blocks.
fn size_of(folder: &Path) -> Option<u64> {
    let files = std::fs::read_dir(folder).ok()?.filter_map(Result::ok).filter_map(|file| file.metadata().ok());
    Some(files.map(|file| file.len()).sum())
}

/// How much of the disk is taken, as `df` has it: what only root may use counts as taken. Blocks.
fn used(folder: &Path) -> Option<f64> {
    let disk = rustix::fs::statvfs(folder).ok()?;
    (disk.f_blocks > 0).then(|| 1.0 - disk.f_bavail as f64 / disk.f_blocks as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_as_large_as_its_files_and_a_disk_is_partly_taken() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(size_of(folder.path()), Some(0));
        std::fs::write(folder.path().join("a"), [0; 10]).unwrap();
        std::fs::write(folder.path().join("b"), [0; 5]).unwrap();
        assert_eq!(size_of(folder.path()), Some(15));
        assert_eq!(size_of(&folder.path().join("none")), None);
        assert!(used(folder.path()).is_some_and(|used| (0.0..=1.0).contains(&used)));
    }
}
