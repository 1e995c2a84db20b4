//! `frontdesk backup` and `frontdesk restore`: what is dumped and how it comes back is `frontdesk_schema::backup`'s; here
//! are the files, the order of things, and the entries in the audit logs.

mod expiry;
mod files;
mod restore;
mod take;

pub use expiry::{KEYS_KEPT_DAYS, remove_expired};
pub use files::{file_name, taken_at};
pub use restore::{Files, Restored, restore};
pub use take::{Folders, Taken, take};

use std::io;
use std::path::PathBuf;

use frontdesk_schema::SchemaError;
use frontdesk_schema::backup::BackupError;
use frontdesk_schema::keyring::KeyringError;
use frontdesk_schema::models::directory;
use serde_json::Value;

use super::{Storage, StorageError};

/// Why there is no backup, or no way back from one.
#[derive(Debug, thiserror::Error)]
pub enum BackupsError {
    #[error(transparent)]
    Storage(#[from] StorageError),
    #[error(transparent)]
    Backup(#[from] BackupError),
    #[error("cannot {action} {}", path.display())]
    File { action: &'static str, path: PathBuf, source: io::Error },
    #[error("DATABASE_OWNER_URL is not set: {0}")]
    NoOwner(&'static str),
    /// Nothing was restored.
    #[error("the keys in {} are of no use with this master key", path.display())]
    OtherMaster { path: PathBuf, source: KeyringError },
}

impl From<SchemaError> for BackupsError {
    fn from(error: SchemaError) -> Self {
        Self::Storage(error.into())
    }
}

/// Writes an entry into every tenant's audit log: whoever has a backup has something of each.
async fn audit_all(storage: &Storage, actor: &str, action: &str, detail: &Value) -> Result<(), StorageError> {
    let mut connection = storage.database.connection().await?;
    for listed in directory::all(&mut connection.unscoped()).await? {
        let mut scope = connection.scope(listed.tenant).await?;
        storage.audit(&mut scope, actor, action, None, detail.clone()).await?;
        scope.commit().await.map_err(SchemaError::from)?;
    }
    Ok(())
}
