//! What becomes of calls in the database: real PostgreSQL, a server over sockets or as a process of its own.

mod api;
mod backups;
mod billing;
mod commands;
mod erasing;
mod exporting;
mod other_node;
mod outages;
mod privacy;
mod records;
mod stops;
mod users;

pub use commands::{frontdesk, frontdesk_told};

use std::sync::Arc;
use std::time::Duration;

use frontdesk::config::MasterKey;
use frontdesk::storage::{self, CallReport, Storage};
use frontdesk_schema::encryption::MasterKeys;
use frontdesk_schema::{CallId, TenantId};

use crate::world::{Place, eventually};

/// The master key of all test servers.
pub fn masters() -> MasterKeys {
    let bytes: Vec<u8> = (1..=32).collect();
    MasterKey::new(bytes.try_into().unwrap()).lasting().unwrap().clone()
}

/// The database of a place, read beside its server.
pub async fn storage(place: &Place) -> Storage {
    Storage::connect(&place.database.url(), 2, masters()).await.unwrap()
}

pub fn bright_smiles() -> TenantId {
    TenantId::from_slug("bright-smiles")
}

/// The report of a call, as soon as the database has it.
pub async fn report(storage: &Storage, carrier_call: &str) -> CallReport {
    let id = CallId::of_carrier_call(carrier_call);
    let found = Arc::new(std::sync::Mutex::new(None));
    eventually(Duration::from_secs(10), "the call's report is in the database", async || {
        let report = storage::call(storage, bright_smiles(), id, "test").await.unwrap();
        // The carrier's word on the end may come before ours.
        let Some(report) = report.filter(|report| report.outcome.is_some() && report.turn_count > 0) else {
            return false;
        };
        *found.lock().unwrap() = Some(report);
        true
    })
    .await;
    let report = found.lock().unwrap().take();
    report.expect("it was there a moment ago")
}
