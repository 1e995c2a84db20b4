//! `master.key`: where the master key is when none is configured and the server keeps its own private database.
//!
//! Made once, at the first start, readable by the server's account only. It lies beside the data it protects, which is
//! good enough to try frontdesk and not good enough to keep patients' words: each start says so. Its one line is what
//! `FRONTDESK_MASTER_KEY` takes, so moving it out is copying it there and deleting the file.

use std::fs::{self, OpenOptions, Permissions};
use std::io::{self, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};

use frontdesk_schema::encryption::{self, MasterKeyError};
use zeroize::Zeroizing;

use super::{MasterKey, MasterKeySource};

/// Its name in `FRONTDESK_DATA`.
pub const FILE_NAME: &str = "master.key";

/// Which database the key is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Database {
    /// The one of `DATABASE_URL`.
    External,
    /// The server's own, which does not exist yet.
    NewPrivate,
    /// The server's own, from an earlier start.
    ExistingPrivate,
}

/// Why there is no master key to start with.
#[derive(Debug, thiserror::Error)]
pub enum MasterKeyFileError {
    #[error(
        "FRONTDESK_MASTER_KEY is not set, and a key for the database of DATABASE_URL is not made up: \
         `frontdesk keys new` makes one to be kept apart from it"
    )]
    NotConfigured,
    #[error(
        "{} is missing, but the database beside it was sealed with the key it held: put the file back, or set \
         FRONTDESK_MASTER_KEY to that key (without it nothing in the database can be read)", path.display()
    )]
    Missing { path: PathBuf },
    #[error("{} can be read by others (mode {mode:03o}); chmod 600 it, and consider the key known", .path.display())]
    Exposed { path: PathBuf, mode: u32 },
    #[error("{} {problem}", .path.display())]
    Invalid { path: PathBuf, problem: MasterKeyError },
    #[error("cannot {action} {}", .path.display())]
    Io { action: &'static str, path: PathBuf, source: io::Error },
}

/// The key to start with: the configured one, or that of the file in `data`, which is made if the database is new.
///
/// Call it before the private database is made, so that there is never a database without its key. It touches the
/// disk and blocks.
///
/// # Errors
/// When there is no key and none may be made, or the file cannot be used.
pub fn settle(key: MasterKey, data: &Path, database: Database) -> Result<MasterKey, MasterKeyFileError> {
    let path = data.join(FILE_NAME);
    if key.source != MasterKeySource::Random {
        if path.exists() {
            let path = path.display();
            tracing::warn!(
                "{path} is not used, FRONTDESK_MASTER_KEY is set: if it holds the same key, delete the file"
            );
        }
        return Ok(key);
    }
    if database == Database::External {
        return Err(MasterKeyFileError::NotConfigured);
    }
    let found = match read(&path)? {
        Some(found) => found,
        None if database == Database::ExistingPrivate => return Err(MasterKeyFileError::Missing { path }),
        None => create(&path)?,
    };
    tracing::warn!(
        key = %found.id(),
        "the master key is in {}, beside the data it protects: move it to FRONTDESK_MASTER_KEY, and keep a copy elsewhere",
        path.display()
    );
    Ok(MasterKey::from_file(found))
}

fn read(path: &Path) -> Result<Option<encryption::MasterKey>, MasterKeyFileError> {
    let failed = |source| MasterKeyFileError::Io { action: "read", path: path.to_owned(), source };
    let metadata = match fs::metadata(path) {
        Ok(metadata) => metadata,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(failed(error)),
    };
    let mode = metadata.permissions().mode() & 0o777;
    if mode & 0o077 != 0 {
        return Err(MasterKeyFileError::Exposed { path: path.to_owned(), mode });
    }
    let text = Zeroizing::new(fs::read_to_string(path).map_err(failed)?);
    let invalid = |problem| MasterKeyFileError::Invalid { path: path.to_owned(), problem };
    encryption::MasterKey::from_base64(&text).map(Some).map_err(invalid)
}

/// Writes a new key whole or not at all: a file under another name, which then gets its name unless somebody was
/// quicker. Then theirs is the key.
fn create(path: &Path) -> Result<encryption::MasterKey, MasterKeyFileError> {
    let failed = |source| MasterKeyFileError::Io { action: "make", path: path.to_owned(), source };
    let folder = path.parent().expect("the file has a folder before its name");
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(failed)?;
    let key = encryption::MasterKey::random();
    let draft = folder.join(format!("{FILE_NAME}.{:016x}", rand::random::<u64>()));
    let linked = write_draft(&draft, &key).and_then(|()| fs::hard_link(&draft, path));
    // What is left of it would be a key that seals nothing.
    let removed = fs::remove_file(&draft);
    match linked {
        Ok(()) => {}
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            return read(path)?.ok_or_else(|| failed(io::ErrorKind::NotFound.into()));
        }
        Err(error) => return Err(failed(error)),
    }
    removed.map_err(failed)?;
    fs::File::open(folder).and_then(|folder| folder.sync_all()).map_err(failed)?;
    Ok(key)
}

fn write_draft(draft: &Path, key: &encryption::MasterKey) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(draft)?;
    // Whatever the umask left of it.
    file.set_permissions(Permissions::from_mode(0o600))?;
    file.write_all(key.to_base64().as_bytes())?;
    file.write_all(b"\n")?;
    file.sync_all()
}

#[cfg(test)]
mod tests;
