//! An empty database, and how the two dumps get into it.
//!
//! Everything happens in one transaction of one session, fed with what `pg_restore` makes of the files, in this order:
//!
//! ```text
//! tables (no constraints yet) ─▶ rows of the keys ─▶ rows of the data ─▶ merge.sql ─▶ constraints, policies
//! ```
//!
//! The dumps may be of different days: before there are constraints, what they disagree on can be settled, and the
//! tombstones of both are there before anybody may read a key. Whatever fails, the database is as empty as before.

use std::fs::File;
use std::io::{Read as _, Seek as _, Write as _};
use std::os::fd::OwnedFd;
use std::process::{Command, Stdio};

use diesel::QueryableByName;
use diesel::sql_types::{BigInt, Bool, Text};
use diesel_async::RunQueryDsl as _;
use secrecy::SecretString;

use super::BackupError;
use super::archive::Archive;
use super::programs::{Programs, failed, first_error, succeeded};
use super::source::{ABOUT, About, connect};
use crate::connect::Target;
use crate::error::SchemaError;

const MERGE: &str = include_str!("merge.sql");

const BEGIN: &str = "BEGIN;\n";

/// What makes it last. A session that ends without it leaves nothing.
const COMMIT: &str = "COMMIT;\n";

/// Whoever restores owns what there is, and gives the rights itself, see `grants.sql`.
const AS_OURS: [&str; 5] =
    ["--no-owner", "--no-privileges", "--no-tablespaces", "--no-subscriptions", "--no-publications"];

/// An empty database, as the owner of what will be in it.
pub struct Destination {
    target: Target,
    programs: Programs,
}

/// Rows that hold sealed columns.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Sealed {
    pub calls: u64,
    pub patients: u64,
    pub messages: u64,
    pub appointments: u64,
}

impl Sealed {
    pub const fn is_nothing(&self) -> bool {
        self.calls + self.patients + self.messages + self.appointments == 0
    }
}

/// What is in the database now.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Loaded {
    pub tenants: u64,
    /// Data keys, those that a tombstone stands for among them.
    pub keys: u64,
    /// What nobody can read because its key is in neither dump, although nobody erased it.
    pub lost: Sealed,
}

#[derive(QueryableByName)]
struct Found {
    #[diesel(sql_type = BigInt)]
    tables: i64,
    #[diesel(sql_type = Bool)]
    has_role: bool,
}

impl Destination {
    /// # Errors
    /// [`BackupError::NotEmpty`]; [`BackupError::NoRole`] when there is no role `application`; or when PostgreSQL does
    /// not answer.
    pub async fn open(owner: &SecretString, application: &str) -> Result<Self, BackupError> {
        // What an extension brought along is not ours and in nobody's way.
        const QUESTION: &str = "
            SELECT (SELECT count(*) FROM pg_class
                    JOIN pg_namespace ON pg_namespace.oid = relnamespace
                    WHERE relkind IN ('r', 'p', 'v', 'm', 'S', 'f')
                      AND nspname <> 'information_schema' AND nspname !~ '^pg_'
                      AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = pg_class.oid AND deptype = 'e')) AS tables,
                   EXISTS (SELECT FROM pg_roles WHERE rolname = $1) AS has_role";
        let target = Target::parse(owner)?;
        let mut connection = connect(&target).await?;
        let question = diesel::sql_query(QUESTION).bind::<Text, _>(application);
        let found: Found = question.get_result(&mut connection).await.map_err(SchemaError::from)?;
        match found {
            Found { tables: 1.., .. } => return Err(BackupError::NotEmpty { tables: found.tables }),
            Found { has_role: false, .. } => return Err(BackupError::NoRole { role: application.to_owned() }),
            Found { .. } => {}
        }
        let about: About = diesel::sql_query(ABOUT).get_result(&mut connection).await.map_err(SchemaError::from)?;
        Ok(Self { programs: Programs::for_server(about.major())?, target })
    }

    /// Puts the dumps in. Migrations, grants and the tombstones come after, see [`crate::migrate::run`] and
    /// [`crate::keyring::Keyring::reapply_all_tombstones`]: until the grants no server can read any of it. Blocks for as
    /// long as it takes.
    ///
    /// # Errors
    /// [`BackupError::Program`]; the database is empty then.
    pub fn load(&self, data: &Archive, keys: Option<&Archive>) -> Result<Loaded, BackupError> {
        let mut list = tempfile::NamedTempFile::new().map_err(|error| failed("pg_restore", &error))?;
        list.write_all(data.list_for_owner().as_bytes()).map_err(|error| failed("pg_restore", &error))?;
        let list = format!("--use-list={}", list.path().display());
        let session = Session::start(self.programs.command_at("psql", &self.target)?)?;
        let fed = (|| {
            session.say(BEGIN)?;
            session.restore(&self.programs, data, &["--section=pre-data", &list])?;
            if let Some(keys) = keys {
                session.restore(&self.programs, keys, &["--data-only", "--schema=keys"])?;
            }
            session.restore(&self.programs, data, &["--section=data"])?;
            session.say(MERGE)?;
            session.restore(&self.programs, data, &["--section=post-data", &list])?;
            session.say(COMMIT)
        })();
        // A statement that failed ended the session, and whoever was feeding it noticed only that nobody listened.
        let told = session.end()?;
        fed?;
        Ok(loaded(&told))
    }
}

/// `psql`, which stops at the first statement that fails.
struct Session {
    child: std::process::Child,
    input: OwnedFd,
    /// Files, since nobody empties a pipe meanwhile.
    output: File,
    errors: File,
}

impl Session {
    fn start(mut command: Command) -> Result<Self, BackupError> {
        let failed = |error| failed("psql", &error);
        let (output, errors) = (tempfile::tempfile().map_err(failed)?, tempfile::tempfile().map_err(failed)?);
        command.args(["--no-psqlrc", "--quiet", "--no-align", "--tuples-only", "--file=-"]);
        // Terse: details of an error quote rows.
        command.args(["--set=ON_ERROR_STOP=1", "--set=VERBOSITY=terse"]);
        command.stdin(Stdio::piped());
        command.stdout(output.try_clone().map_err(failed)?).stderr(errors.try_clone().map_err(failed)?);
        let mut child = command.spawn().map_err(failed)?;
        let input = child.stdin.take().expect("its input is a pipe").into();
        Ok(Self { child, input, output, errors })
    }

    fn say(&self, statements: &str) -> Result<(), BackupError> {
        let failed = |error| failed("psql", &error);
        File::from(self.input.try_clone().map_err(failed)?).write_all(statements.as_bytes()).map_err(failed)
    }

    /// What `pg_restore` makes of a part of a dump goes straight into the session.
    fn restore(&self, programs: &Programs, archive: &Archive, arguments: &[&str]) -> Result<(), BackupError> {
        let failed = |error| failed("pg_restore", &error);
        let mut command = programs.command("pg_restore");
        command.args(AS_OURS).arg("--file=-").args(arguments).arg(archive.path());
        command.stdin(Stdio::null()).stdout(self.input.try_clone().map_err(failed)?).stderr(Stdio::piped());
        let output = command.spawn().and_then(std::process::Child::wait_with_output).map_err(failed)?;
        succeeded("pg_restore", &output)
    }

    /// Without a COMMIT before it, the end of the input undoes everything.
    fn end(mut self) -> Result<String, BackupError> {
        drop(self.input);
        let status = self.child.wait().map_err(|error| failed("psql", &error))?;
        if status.success() {
            return read(&mut self.output);
        }
        let cause = first_error(&read(&mut self.errors)?).unwrap_or_else(|| format!("it ended with {status}"));
        Err(BackupError::Program { program: "psql", cause })
    }
}

fn read(file: &mut File) -> Result<String, BackupError> {
    let mut text = Vec::new();
    let read = file.rewind().and_then(|()| file.read_to_end(&mut text));
    read.map_err(|error| failed("psql", &error))?;
    Ok(String::from_utf8_lossy(&text).into_owned())
}

/// What `merge.sql` tells, a line each: `frontdesk calls 3`.
fn loaded(told: &str) -> Loaded {
    let mut loaded = Loaded::default();
    for line in told.lines().filter_map(|line| line.strip_prefix("frontdesk ")) {
        let Some((what, Ok(count))) = line.split_once(' ').map(|(what, count)| (what, count.parse())) else { continue };
        let place = match what {
            "tenants" => &mut loaded.tenants,
            "keys" => &mut loaded.keys,
            "calls" => &mut loaded.lost.calls,
            "patients" => &mut loaded.lost.patients,
            "messages" => &mut loaded.lost.messages,
            "appointments" => &mut loaded.lost.appointments,
            _ => continue,
        };
        *place = count;
    }
    loaded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_session_tells_is_read_and_the_rest_is_not() {
        let told = "\n\nfrontdesk calls 3\nfrontdesk tenants 2\nfrontdesk keys 7\nfrontdesk else 9\nmessages 4\n";
        let lost = Sealed { calls: 3, ..Sealed::default() };
        assert_eq!(loaded(told), Loaded { tenants: 2, keys: 7, lost });
        assert!(Sealed::default().is_nothing() && !lost.is_nothing());
    }
}
