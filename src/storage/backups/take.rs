//! Taking a backup: the entry in the audit logs, both dumps of one snapshot, and out with the old keys.

use std::path::PathBuf;

use chrono::{DateTime, Utc};
use frontdesk_schema::backup::{Archive, Part, Source};
use serde_json::json;

use super::files::{Unfinished, file_name};
use super::{BackupsError, audit_all, remove_expired};
use crate::storage::{Opened, StorageError};

/// Where the two dumps go, and for how many days those of keys stay there.
#[derive(Debug, Clone)]
pub struct Folders {
    pub data: PathBuf,
    pub keys: PathBuf,
    pub keep_days: u16,
}

/// A backup. Sizes in bytes.
#[derive(Debug)]
pub struct Taken {
    pub data: (PathBuf, u64),
    pub keys: (PathBuf, u64),
    /// Dumps of keys that were older than their days.
    pub removed: Vec<PathBuf>,
}

/// Takes a backup while everybody goes on. It is written down first: that somebody took the data along must be on
/// record even where the rest failed, and so the backup holds the entry too.
///
/// # Errors
/// [`BackupsError`]; no dump is left then, unless it was the removal of old ones that failed.
pub async fn take(opened: &Opened, folders: &Folders, actor: &str, now: DateTime<Utc>) -> Result<Taken, BackupsError> {
    let admin = opened.admin_url.as_ref();
    let admin = admin.ok_or(BackupsError::NoOwner("a backup needs a role that row-level security does not bind"))?;
    // Before the entry: with a role that sees nothing there is nothing to write down.
    drop(Source::open(admin).await?);
    let detail = json!({ "data": file_name(Part::Data, now), "keys": file_name(Part::Keys, now) });
    audit_all(&opened.storage, actor, "backup.taken", &detail).await?;
    let source = Source::open(admin).await?;
    let data = Unfinished::create(&folders.data, Part::Data, now)?;
    let keys = Unfinished::create(&folders.keys, Part::Keys, now)?;
    for (part, unfinished) in [(Part::Data, &data), (Part::Keys, &keys)] {
        source.dump(part, &unfinished.file).await?;
        let (programs, draft) = (source.programs().clone(), unfinished.draft().to_owned());
        // A dump that cannot be read is none; and it must not hold what belongs into the other.
        let check = tokio::task::spawn_blocking(move || Archive::open(&programs, &draft, part).map(drop));
        check.await.map_err(|_| StorageError::Thread("read the backup again"))??;
    }
    // First the one that is of no use alone: a crash between leaves no data that nobody could ever read.
    let keys = keys.finish()?;
    let data = data.finish()?;
    let removed = remove_expired(&folders.keys, now, folders.keep_days)?;
    Ok(Taken { data, keys, removed })
}
