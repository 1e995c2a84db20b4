//! A PostgreSQL of our own, for a single node: found on the machine, initialised, started and stopped with the server.
//!
//! It listens on a Unix socket in a folder that only its account may enter, and nowhere else, so that it needs no
//! passwords. Whoever holds the lock in the data folder owns it; a second server is told so.
//!
//! A server that is killed leaves its PostgreSQL running. The next one stops it in good order and starts its own:
//! what it had committed is there, and no state of the old one's life is inherited.

mod account;
mod binaries;
mod cluster;
mod location;

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use rustix::fs::{FlockOperation, flock};
use secrecy::SecretString;

pub use binaries::{OLDEST, PostgresBinaries};
pub use location::Location;

pub(crate) use account::RunAs;
pub(crate) use cluster::{Cluster, Durability};
#[cfg(feature = "test-db")]
pub(crate) use cluster::{arguments, create_roles, execute, initialise, query_one};

const DATABASE: &str = "frontdesk";
pub(crate) const ADMIN: &str = "frontdesk_admin";
pub(crate) const OWNER: &str = "frontdesk_owner";

/// The role that the server uses.
pub const APPLICATION: &str = "frontdesk_app";

/// Held by the server that owns a data folder.
const LOCK: &str = "frontdesk.lock";

/// Why there is no private PostgreSQL.
#[derive(Debug, thiserror::Error)]
pub enum PrivateError {
    #[error(
        "PostgreSQL is not installed: `apt-get install postgresql` (Debian, Ubuntu) or `brew install postgresql@17`, \
         or set DATABASE_URL"
    )]
    NotInstalled,
    #[error("PostgreSQL {found} is too old: {OLDEST} or newer is needed")]
    TooOld { found: u32 },
    #[error("another server uses the data folder {}: two cannot share one", .0.display())]
    InUse(PathBuf),
    #[error("PostgreSQL does not run as root, and there is no account postgres or nobody to run it as")]
    NoAccount,
    #[error("the folder {} cannot be used", path.display())]
    Folder { path: PathBuf, source: io::Error },
    #[error(
        "the database in {} was made by PostgreSQL {made_by}, and this machine has {found}: install PostgreSQL {made_by}, \
         or move it with pg_upgrade",
        path.display()
    )]
    OtherVersion { path: PathBuf, made_by: u32, found: u32 },
    #[error(
        "the account that runs PostgreSQL cannot reach the database in {}: let it pass through the folders above \
         (chmod o+x)",
        .0.display()
    )]
    Unreachable(PathBuf),
    #[error("{program} failed: {cause}")]
    Program { program: &'static str, cause: String },
    #[error("PostgreSQL did not answer within {seconds} s of its start: see {}", log.display())]
    NoAnswer { seconds: u64, log: PathBuf },
}

/// A running PostgreSQL of our own. Dropping it stops it too, and blocks for up to some seconds as [`Self::stop`] does.
pub struct PrivatePostgres {
    cluster: Cluster,
    _lock: File,
}

impl PrivatePostgres {
    /// Whether this data folder has a database already. Made without starting anything.
    pub fn exists(data: &Path) -> bool {
        Location::holds_cluster(&data.join("postgres"))
            || Location::elsewhere(data).is_some_and(|parent| Location::holds_cluster(&parent))
    }

    /// Starts PostgreSQL in this data folder, after initialising it there if need be. Blocks for up to some seconds.
    ///
    /// # Errors
    /// [`PrivateError`].
    pub fn start(data: &Path) -> Result<Self, PrivateError> {
        Self::start_with(data, Durability::Durable)
    }

    pub(crate) fn start_with(data: &Path, durability: Durability) -> Result<Self, PrivateError> {
        let binaries = PostgresBinaries::find()?;
        let run_as = RunAs::choose().ok_or(PrivateError::NoAccount)?;
        // First the lock: whoever is still stopping removes the folder of the socket, and only then lets go.
        let lock = lock(data)?;
        let location = Location::prepare(data, run_as)?;
        let socket = location.socket.clone();
        let cluster = Cluster::start(binaries, run_as, location, durability);
        let cluster = cluster.inspect_err(|_| {
            fs::remove_dir(&socket).ok();
        })?;
        cluster.create_roles_and_database()?;
        Ok(Self { cluster, _lock: lock })
    }

    /// Where the PostgreSQL is that a running server has in this data folder: for commands beside it.
    ///
    /// # Errors
    /// [`PrivateError::Folder`] or [`PrivateError::NoAccount`].
    pub fn beside(data: &Path) -> Result<Location, PrivateError> {
        let run_as = RunAs::choose().ok_or(PrivateError::NoAccount)?;
        Location::prepare(data, run_as)
    }

    /// As the application's role.
    pub fn url(&self) -> SecretString {
        self.location().application_url()
    }

    /// As the owner of the tables.
    pub fn owner_url(&self) -> SecretString {
        self.location().owner_url()
    }

    pub fn location(&self) -> &Location {
        &self.cluster.location
    }

    /// Stops it and waits. Blocks for up to some seconds.
    pub fn stop(self) {
        self.cluster.stop();
    }
}

fn lock(data: &Path) -> Result<File, PrivateError> {
    fs::create_dir_all(data).map_err(|source| PrivateError::Folder { path: data.to_owned(), source })?;
    let path = data.join(LOCK);
    let file = File::options().create(true).truncate(false).write(true).open(&path);
    let file = file.map_err(|source| PrivateError::Folder { path, source })?;
    match flock(&file, FlockOperation::NonBlockingLockExclusive) {
        Ok(()) => Ok(file),
        Err(_) => Err(PrivateError::InUse(data.to_owned())),
    }
}

#[cfg(test)]
mod tests;
