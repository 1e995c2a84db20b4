//! What the server keeps: PostgreSQL, the keys that seal it, and the journal in front of it.
//!
//! ```text
//! calls ──▶ Journal (sealed, local, survives kill -9) ──▶ Receiver ──▶ PostgreSQL
//!           every turn as it ends                          once, in order, whenever PostgreSQL is there
//! ```

mod api;
mod appointments;
pub mod audit;
mod back;
pub mod backups;
mod calls;
mod checkpoints;
mod convert;
mod diary;
mod doubts;
mod erasing;
mod export;
mod messages;
mod patients;
mod read;
mod receiver;
mod records;
mod remembered;
mod sweeper;
mod tenants;
mod terms;
mod texts;
mod trail;
mod usage;

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use frontdesk_actors::tenant::Tenant;
use frontdesk_schema::encryption::MasterKeys;
use frontdesk_schema::keyring::{Keyring, KeyringError};
use frontdesk_schema::private::{APPLICATION, PrivateError, PrivatePostgres};
use frontdesk_schema::{Database, SchemaError, TenantId, TenantScope, migrate};
use secrecy::SecretString;
use serde_json::Value;
use tokio::time::timeout;

pub use appointments::{AppointmentReport, appointments};
pub use back::{ComingBack, DatabaseHealth};
pub use calls::JournaledCalls;
pub(crate) use checkpoints::{CHECKPOINT_KEY, SealedCheckpoints};
pub use convert::{ConvertError, from_config, to_config};
pub use diary::PostgresDiary;
pub use erasing::{CallsOf, Extent, calls_of_patient, erase_call, erase_patient, erase_tenant};
pub use export::{Document, Exported, export_patient};
pub use messages::{MessageReport, messages};
pub use patients::{Names, PatientReport, Wanted, find_patients};
pub use read::{CallReport, TurnReport, call, calls};
pub(crate) use read::{data_key, unopened};
pub use receiver::PostgresReceiver;
pub(crate) use receiver::open_sealed;
pub use remembered::{NotRemembered, RememberedTenants};
pub use sweeper::Sweeper;
pub use tenants::{DatabaseTenants, TenantsError, apply, apply_with_terms};
pub use texts::{TextProgress, TextReport};
pub use trail::{DecisionReport, WhyReport};
pub(crate) use usage::charge_text;
pub use usage::{statement, terms_of};

use crate::config::{DatabaseConfig, MasterKey, StorageConfig, master_key_file};
use crate::journal::JournalError;
use crate::outbox::Wake;

/// Where the journal is, in `FRONTDESK_DATA`.
pub(crate) const JOURNAL: &str = "journal";

/// Names the key of the journal; a change makes old journals unreadable.
pub(crate) const JOURNAL_KEY: &str = "frontdesk journal v1";

/// A server that starts waits no longer for its database when it can answer calls without.
const FIRST_CHECK: Duration = Duration::from_secs(10);

/// Why there is no storage.
#[derive(Debug, thiserror::Error)]
pub enum StorageError {
    #[error(transparent)]
    Private(#[from] PrivateError),
    #[error(transparent)]
    Database(#[from] SchemaError),
    #[error(transparent)]
    Keys(#[from] KeyringError),
    #[error(transparent)]
    KeyFile(#[from] master_key_file::MasterKeyFileError),
    #[error(transparent)]
    Journal(#[from] JournalError),
    #[error("the database does not answer ({away}), and calls cannot be answered without it: {why}")]
    Nothing { away: SchemaError, why: NotRemembered },
    #[error("DATABASE_OWNER_URL is not set: migrations run as the owner of the tables")]
    NoOwner,
    #[error("the thread that was to {0} has died")]
    Thread(&'static str),
}

/// What to do when a server runs in the data folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum InUse {
    Refuse,
    Join,
}

/// PostgreSQL and the keys.
#[derive(Clone)]
pub struct Storage {
    pub database: Database,
    pub keyring: Arc<Keyring>,
    pub masters: MasterKeys,
    /// Woken after a commit that has decided effects outside.
    pub effects: Wake,
}

/// Storage, and the PostgreSQL of our own that it may be in.
pub struct Opened {
    pub storage: Storage,
    private: Option<PrivatePostgres>,
    /// As whoever may read everything, for backups: the administrator of a PostgreSQL of our own, or whoever
    /// `DATABASE_OWNER_URL` names.
    pub admin_url: Option<SecretString>,
    /// The master key in force, for whatever else derives keys from it.
    pub master_key: MasterKey,
}

impl Opened {
    /// Opens storage as the configuration says: starts a private PostgreSQL and migrates it, or goes to the one at
    /// `DATABASE_URL`, which must have been migrated. Refuses a wrong master key.
    ///
    /// # Errors
    /// [`StorageError`]; nothing is left running then.
    pub async fn open(config: &StorageConfig) -> Result<Self, StorageError> {
        Self::open_with(config, InUse::Refuse).await
    }

    /// The same for a command, which goes beside a server that runs in the data folder.
    ///
    /// # Errors
    /// [`StorageError`].
    pub async fn open_beside(config: &StorageConfig) -> Result<Self, StorageError> {
        Self::open_with(config, InUse::Join).await
    }

    /// The same for a server, which answers calls also when the database at `DATABASE_URL` is away, with the tenants it
    /// has remembered.
    ///
    /// # Errors
    /// [`StorageError`]; [`StorageError::Nothing`] when there is neither.
    pub async fn open_or_remember(config: &StorageConfig) -> Result<(Self, Option<Remembered>), StorageError> {
        let prepared = prepare(config, InUse::Refuse).await?;
        let masters = prepared.masters();
        let storage = Storage::unchecked(&prepared.url, config.database.connections, masters.clone())?;
        let checked = timeout(FIRST_CHECK, storage.check_fitness()).await;
        let away = match checked.unwrap_or(Err(StorageError::Database(SchemaError::Busy))) {
            Ok(()) => {
                storage.reapply_tombstones().await?;
                return Ok((prepared.opened(storage), None));
            }
            Err(error) if config.database.url.is_none() || !back::is_away(&error) => return Err(error),
            Err(StorageError::Database(away) | StorageError::Keys(KeyringError::Schema(away))) => away,
            Err(error) => return Err(error),
        };
        let remembered = RememberedTenants::new(&config.data, &masters);
        let read = tokio::task::spawn_blocking(move || remembered.read()).await;
        let tenants = match read.map_err(|_| StorageError::Thread("read the remembered tenants"))? {
            Ok(tenants) => tenants,
            Err(why) => return Err(StorageError::Nothing { away, why }),
        };
        tracing::error!(%away, tenants = tenants.len(), "the database is away: calls are answered from what is remembered");
        let (behind, coming_back) = ComingBack::of(storage);
        Ok((prepared.opened(behind), Some(Remembered { tenants, coming_back })))
    }

    async fn open_with(config: &StorageConfig, in_use: InUse) -> Result<Self, StorageError> {
        let prepared = prepare(config, in_use).await?;
        let storage = Storage::connect(&prepared.url, config.database.connections, prepared.masters()).await?;
        Ok(prepared.opened(storage))
    }

    /// Stops a PostgreSQL of our own.
    pub async fn close(self) {
        if let Some(private) = self.private {
            tokio::task::spawn_blocking(move || private.stop()).await.ok();
        }
    }
}

/// What a server that starts without its database has.
pub struct Remembered {
    pub tenants: Vec<Arc<Tenant>>,
    /// To be run beside everything else.
    pub coming_back: ComingBack,
}

/// What is known before anybody connects.
struct Prepared {
    key: MasterKey,
    private: Option<PrivatePostgres>,
    url: SecretString,
    admin_url: Option<SecretString>,
}

impl Prepared {
    fn masters(&self) -> MasterKeys {
        self.key.lasting().expect("a settled key lasts").clone()
    }

    fn opened(self, storage: Storage) -> Opened {
        Opened { storage, private: self.private, admin_url: self.admin_url, master_key: self.key }
    }
}

/// Settles the master key, and starts a PostgreSQL of our own where no other is named.
async fn prepare(config: &StorageConfig, in_use: InUse) -> Result<Prepared, StorageError> {
    let StorageConfig { data, database, master_key } = config.clone();
    let DatabaseConfig { url, owner_url, .. } = database;
    let prepare = move || -> Result<Prepared, StorageError> {
        make_folder(&data)?;
        let found = match &url {
            Some(_) => master_key_file::Database::External,
            None if PrivatePostgres::exists(&data) => master_key_file::Database::ExistingPrivate,
            None => master_key_file::Database::NewPrivate,
        };
        let key = master_key_file::settle(master_key, &data, found)?;
        let Some(url) = url else {
            let (private, location) = match (start_private(&data), in_use) {
                (Ok(private), _) => {
                    let location = private.location().clone();
                    (Some(private), location)
                }
                (Err(StorageError::Private(PrivateError::InUse(_))), InUse::Join) => {
                    (None, PrivatePostgres::beside(&data)?)
                }
                (Err(error), _) => return Err(error),
            };
            let admin_url = Some(location.admin_url());
            return Ok(Prepared { key, private, url: location.application_url(), admin_url });
        };
        Ok(Prepared { key, private: None, url, admin_url: owner_url })
    };
    tokio::task::spawn_blocking(prepare).await.map_err(|_| StorageError::Thread("start PostgreSQL"))?
}

/// Others may pass through, as the account that runs PostgreSQL must, and see nothing: what is in it is its owner's.
fn make_folder(data: &Path) -> Result<(), StorageError> {
    use std::os::unix::fs::DirBuilderExt as _;
    let made = std::fs::DirBuilder::new().recursive(true).mode(0o711).create(data);
    made.map_err(|source| PrivateError::Folder { path: data.to_owned(), source }.into())
}

fn start_private(data: &Path) -> Result<PrivatePostgres, StorageError> {
    let private = PrivatePostgres::start(data)?;
    if private.location().elsewhere {
        let at = private.location().cluster.display();
        tracing::warn!(%at, "PostgreSQL's account cannot reach FRONTDESK_DATA: the database is elsewhere");
    }
    for migration in migrate::run(&private.owner_url(), APPLICATION)? {
        tracing::info!(migration, "migrated");
    }
    Ok(private)
}

impl Storage {
    /// # Errors
    /// [`StorageError`] when PostgreSQL is not there, not migrated, not to be used as this role, or when the master key
    /// is not the one its keys were wrapped with.
    pub async fn connect(url: &SecretString, connections: usize, masters: MasterKeys) -> Result<Self, StorageError> {
        let storage = Self::unchecked(url, connections, masters)?;
        storage.check().await?;
        Ok(storage)
    }

    fn unchecked(url: &SecretString, connections: usize, masters: MasterKeys) -> Result<Self, StorageError> {
        let (database, keyring) = (Database::new(url, connections)?, Arc::new(Keyring::new(masters.clone())));
        Ok(Self { database, keyring, masters, effects: Wake::default() })
    }

    /// What must be so before anything else is asked of the database.
    async fn check(&self) -> Result<(), StorageError> {
        self.check_fitness().await?;
        self.reapply_tombstones().await
    }

    /// Whether this is our database, and ours to read. A few statements.
    async fn check_fitness(&self) -> Result<(), StorageError> {
        self.database.check().await?;
        let mut connection = self.database.connection().await?;
        self.keyring.verify_master(&mut connection.unscoped()).await?;
        Ok(())
    }

    /// Takes as long as there are erased people.
    async fn reapply_tombstones(&self) -> Result<(), StorageError> {
        let reapplied = self.keyring.reapply_all_tombstones(&self.database).await?;
        if reapplied.data_keys + reapplied.tenant_keys > 0 {
            tracing::warn!(
                data_keys = reapplied.data_keys,
                tenant_keys = reapplied.tenant_keys,
                "keys of erased people were there again, from a backup: erased"
            );
        }
        Ok(())
    }

    /// Writes down who did what, in the scope's transaction.
    ///
    /// # Errors
    /// When PostgreSQL does not answer.
    pub async fn audit(
        &self,
        scope: &mut TenantScope<'_>,
        actor: &str,
        action: &str,
        subject: Option<&str>,
        detail: Value,
    ) -> Result<(), StorageError> {
        let key = self.keyring.audit_key(scope).await?;
        let entry =
            frontdesk_schema::models::audit::NewEntry { at: chrono::Utc::now(), actor, action, subject, detail };
        frontdesk_schema::models::audit::append(scope, &key, entry).await?;
        Ok(())
    }

    /// The tenant with this slug.
    ///
    /// # Errors
    /// When PostgreSQL does not answer.
    pub async fn tenant(&self, slug: &str) -> Result<Option<TenantId>, StorageError> {
        let mut connection = self.database.connection().await?;
        Ok(frontdesk_schema::models::directory::by_slug(&mut connection.unscoped(), slug).await?)
    }
}
