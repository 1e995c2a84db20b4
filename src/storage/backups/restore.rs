//! Restoring a backup: everything that can be found wrong is found before the database is touched; then the two dumps,
//! what this release adds to the tables, and the tombstones, before anybody may read.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use frontdesk_schema::backup::{Archive, Destination, Loaded, Part, Programs};
use frontdesk_schema::keyring::{Keyring, Reapplied};
use frontdesk_schema::private::{APPLICATION, PrivatePostgres};
use frontdesk_schema::{Database, Target, migrate};
use secrecy::SecretString;
use serde_json::json;

use super::{BackupsError, audit_all};
use crate::config::{MasterKey, StorageConfig, master_key_file};
use crate::storage::{Storage, StorageError, make_folder};

/// The two dumps.
#[derive(Debug, Clone)]
pub struct Files {
    pub data: PathBuf,
    pub keys: Option<PathBuf>,
}

/// What came back.
#[derive(Debug)]
pub struct Restored {
    /// When the data was dumped, as the file says.
    pub data_from: String,
    /// The same for the keys; `None` without them.
    pub keys_from: Option<String>,
    pub loaded: Loaded,
    /// Keys of people who had been erased; they are gone again.
    pub erased_again: Reapplied,
    /// Migrations of this release that the backup did not have yet.
    pub migrated: Vec<String>,
}

/// Where it goes.
struct Place {
    url: SecretString,
    owner: SecretString,
    application: String,
    /// Stops when dropped.
    _private: Option<PrivatePostgres>,
}

/// Restores a backup into an empty database: the one at `DATABASE_URL`, or one of our own in a new `FRONTDESK_DATA`.
///
/// # Errors
/// [`BackupsError`]. Up to the two dumps' own failure nothing has changed; after it `frontdesk migrate` (or a start)
/// does what is missing.
pub async fn restore(config: &StorageConfig, files: &Files, actor: &str) -> Result<Restored, BackupsError> {
    let (settings, dumps) = (config.clone(), files.clone());
    let load = move || load(&settings, &dumps);
    let (place, key, mut restored) =
        tokio::task::spawn_blocking(load).await.map_err(|_| StorageError::Thread("restore the backup"))??;
    let masters = key.lasting().expect("a settled key lasts").clone();
    let database = Database::new(&place.url, config.database.connections)?;
    let keyring = Keyring::new(masters.clone());
    restored.erased_again = keyring.reapply_all_tombstones(&database).await.map_err(StorageError::from)?;
    let storage = Storage::connect(&place.url, config.database.connections, masters).await?;
    let detail = json!({ "data_from": restored.data_from, "keys_from": restored.keys_from });
    audit_all(&storage, actor, "backup.restored", &detail).await?;
    tokio::task::spawn_blocking(move || drop(place)).await.ok();
    Ok(restored)
}

/// Everything that blocks.
fn load(config: &StorageConfig, files: &Files) -> Result<(Place, MasterKey, Restored), BackupsError> {
    let programs = Programs::any()?;
    let data = Archive::open(&programs, &files.data, Part::Data)?;
    let keys = files.keys.as_deref().map(|path| Archive::open(&programs, path, Part::Keys)).transpose()?;
    let key = settle_key(config, keys.is_some())?;
    if let (Some(archive), Some(path)) = (&keys, &files.keys) {
        check_master(&programs, archive, path, &key)?;
    }
    let place = place(config)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|_| StorageError::Thread("restore the backup"))?;
    let destination = runtime.block_on(Destination::open(&place.owner, &place.application))?;
    let loaded = destination.load(&data, keys.as_ref())?;
    let migrated = migrate::run(&place.owner, &place.application)?;
    let restored = Restored {
        data_from: data.created().to_owned(),
        keys_from: keys.map(|keys| keys.created().to_owned()),
        loaded,
        erased_again: Reapplied::default(),
        migrated,
    };
    Ok((place, key, restored))
}

/// Keys need the master key that wraps them: it is never made up for them.
fn settle_key(config: &StorageConfig, has_keys: bool) -> Result<MasterKey, StorageError> {
    let StorageConfig { data, database, master_key } = config;
    let kind = if !database.is_private() {
        master_key_file::Database::External
    } else if has_keys {
        master_key_file::Database::ExistingPrivate
    } else {
        make_folder(data)?;
        master_key_file::Database::NewPrivate
    };
    Ok(master_key_file::settle(master_key.clone(), data, kind)?)
}

fn check_master(programs: &Programs, keys: &Archive, path: &Path, key: &MasterKey) -> Result<(), BackupsError> {
    let check = keys.master_check(programs)?;
    let keyring = Arc::new(Keyring::new(key.lasting().expect("a settled key lasts").clone()));
    let fits = keyring.verify_master_of_backup(&check.master_key_id, check.sealed);
    fits.map_err(|source| BackupsError::OtherMaster { path: path.to_owned(), source })
}

fn place(config: &StorageConfig) -> Result<Place, BackupsError> {
    let StorageConfig { data, database, .. } = config;
    if let Some(url) = &database.url {
        let owner = database.owner_url.clone();
        let owner = owner.ok_or(BackupsError::NoOwner("the tables are restored as their owner"))?;
        let application = Target::parse(url)?.user().to_owned();
        return Ok(Place { url: url.clone(), owner, application, _private: None });
    }
    make_folder(data)?;
    let private = PrivatePostgres::start(data).map_err(StorageError::from)?;
    let (url, owner) = (private.url(), private.owner_url());
    Ok(Place { url, owner, application: APPLICATION.to_owned(), _private: Some(private) })
}
