//! Journals in temporary folders, with receivers of every temper.

mod codec;
mod crash;
mod delivering;
mod disks;
mod restarts;

use std::sync::atomic::AtomicUsize;

use frontdesk_schema::encryption::{MasterKey, MasterKeys};
use tokio::sync::watch;

use super::*;

fn keys() -> DerivedKeys {
    MasterKeys::new(MasterKey::from_bytes(&[7; 32])).derived("frontdesk journal tests v1")
}

fn open(folder: &Path) -> Journal {
    Journal::open(folder, keys()).unwrap()
}

async fn append(journal: &Journal, record: &str) -> Result<(), JournalError> {
    journal.append(record.as_bytes().to_vec(), Durability::Written).await
}

/// Keeps what it is given; fails as often as it is told, and refuses what it is told.
#[derive(Default)]
struct Keeper {
    kept: Mutex<Vec<String>>,
    failures: AtomicUsize,
    refuses: Option<&'static str>,
    away: AtomicBool,
}

impl Keeper {
    fn kept(&self) -> Vec<String> {
        self.kept.lock().unwrap().clone()
    }
}

impl Receiver for Keeper {
    fn deliver<'a>(&'a self, records: &'a [Vec<u8>]) -> BoxFuture<'a, Result<(), DeliveryError>> {
        let failing =
            self.failures.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1)).is_ok();
        let mut result = Ok(());
        for (index, record) in records.iter().enumerate() {
            let text = String::from_utf8(record.clone()).unwrap();
            if self.away.load(Ordering::SeqCst) || failing && index == records.len() / 2 {
                result = Err(DeliveryError::TryAgain("away".to_owned()));
                break;
            }
            if self.refuses == Some(text.as_str()) {
                result = Err(DeliveryError::Refused { index, cause: "never".to_owned() });
                break;
            }
            let mut kept = self.kept.lock().unwrap();
            if !kept.contains(&text) {
                kept.push(text);
            }
        }
        futures_util::future::ready(result).boxed()
    }
}

/// Delivers until nothing waits any more.
async fn deliver_all(journal: &Journal, keeper: &Keeper) {
    let (_stop, stopped) = watch::channel(false);
    tokio::select! {
        () = journal.deliver(keeper, stopped) => {}
        empty = journal.flush(Duration::from_secs(20)) => assert!(empty, "{} records wait", journal.waiting()),
    }
}

fn numbers(range: std::ops::Range<u32>) -> Vec<String> {
    range.map(|number| number.to_string()).collect()
}

/// What a later start finds and delivers.
async fn after_restart(journal: Journal, folder: &Path) -> Vec<String> {
    drop(journal);
    let keeper = Keeper::default();
    deliver_all(&open(folder), &keeper).await;
    keeper.kept()
}
