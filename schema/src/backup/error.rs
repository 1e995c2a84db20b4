//! Why there is no backup, or no way back from one.

use std::io;
use std::path::PathBuf;

use super::Part;
use crate::error::SchemaError;

#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    #[error(transparent)]
    Schema(#[from] SchemaError),
    #[error(
        "pg_dump, pg_restore and psql of PostgreSQL {server} (or newer) are not on this machine: \
         `apt-get install postgresql-client` (Debian, Ubuntu) or `brew install postgresql@{server}`"
    )]
    NoPrograms { server: u32 },
    #[error("{program} failed: {cause}")]
    Program { program: &'static str, cause: String },
    /// A dump by such a role would be empty, or fail halfway.
    #[error(
        "row-level security hides every tenant's rows from the role {role:?}, the tables' owner or not, so it cannot \
         dump them: set DATABASE_OWNER_URL, for this command, to a role that has BYPASSRLS and may read everything \
         (docs/DEPLOYMENT.md says how to make one)"
    )]
    RowSecurity { role: String },
    #[error("{} cannot be read", path.display())]
    Unreadable { path: PathBuf, source: io::Error },
    #[error("{} is not a backup that frontdesk made: {why}", path.display())]
    NotOurs { path: PathBuf, why: String },
    #[error("{} holds the {found} of a backup, not the {expected}: give it as --{found}", path.display())]
    OtherPart { path: PathBuf, expected: Part, found: Part },
    #[error(
        "{} was made by a newer release of frontdesk, with a migration that this one does not know ({version}): restore \
         it with that release",
        path.display()
    )]
    Newer { path: PathBuf, version: String },
    #[error("the database is not empty, it has {tables} tables already: a backup is restored into an empty one only")]
    NotEmpty { tables: i64 },
    #[error(
        "there is no role {role:?}, which DATABASE_URL names: CREATE ROLE it before restoring (docs/DEPLOYMENT.md)"
    )]
    NoRole { role: String },
}
