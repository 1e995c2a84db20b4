//! The database as it is at one moment, ready to be dumped.
//!
//! Both dumps read one exported snapshot, so they agree: no row is in the first whose key is missing from the second,
//! although calls go on, and no erasure falls between the two. Dumping holds no lock that a call would wait for.

use std::fs::File;
use std::process::Stdio;

use diesel::QueryableByName;
use diesel::sql_types::{Bool, Integer, Text};
use diesel_async::{AsyncPgConnection, RunQueryDsl as _, SimpleAsyncConnection as _};
use secrecy::SecretString;

use super::programs::{Programs, failed, succeeded};
use super::{BackupError, Part};
use crate::connect::Target;
use crate::error::SchemaError;

/// The one table of the schema `keys` that is dumped with the data: an erasure must outlive the key dumps.
pub(super) const TOMBSTONES: &str = "tombstones";

/// Tells which release's tables they are; in both dumps.
pub(super) const MIGRATIONS: &str = "__diesel_schema_migrations";

/// A snapshot of the database. It lasts as long as this does.
pub struct Source {
    target: Target,
    programs: Programs,
    snapshot: String,
    key_tables: Vec<String>,
    /// Holds the snapshot open.
    _connection: AsyncPgConnection,
}

impl Source {
    /// Takes a snapshot as a role that sees every row: `url` is a superuser's, or of one with BYPASSRLS.
    ///
    /// # Errors
    /// [`BackupError::RowSecurity`] for any other role, [`BackupError::NoPrograms`], or when PostgreSQL does not answer.
    pub async fn open(url: &SecretString) -> Result<Self, BackupError> {
        let target = Target::parse(url)?;
        let mut connection = connect(&target).await?;
        let about: About = diesel::sql_query(ABOUT).get_result(&mut connection).await.map_err(SchemaError::from)?;
        if !about.sees_all {
            return Err(BackupError::RowSecurity { role: about.role });
        }
        let programs = Programs::for_server(about.major())?;
        // Idle for as long as pg_dump works.
        let begin = "SET idle_in_transaction_session_timeout = 0; BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY";
        connection.batch_execute(begin).await.map_err(SchemaError::from)?;
        let snapshot = texts(&mut connection, "SELECT pg_export_snapshot() AS text").await?;
        let snapshot = snapshot.into_iter().next().unwrap_or_default();
        let key_tables = "SELECT tablename::text AS text FROM pg_tables WHERE schemaname = 'keys' ORDER BY 1";
        let key_tables = texts(&mut connection, key_tables).await?;
        Ok(Self { target, programs, snapshot, key_tables, _connection: connection })
    }

    pub fn programs(&self) -> &Programs {
        &self.programs
    }

    /// Writes one of the two dumps, in `pg_dump`'s custom format.
    ///
    /// # Errors
    /// [`BackupError::Program`]; what is in the file then is no dump.
    pub async fn dump(&self, part: Part, into: &File) -> Result<(), BackupError> {
        let mut command = self.programs.command_at("pg_dump", &self.target)?;
        command.args(["--format=custom", "--no-subscriptions", "--no-publications"]);
        command.arg(format!("--snapshot={}", self.snapshot));
        match part {
            // By what is there, so that a table of keys that a later release adds is not dumped by default.
            Part::Data => {
                for table in self.key_tables.iter().filter(|table| *table != TOMBSTONES) {
                    command.arg(format!("--exclude-table-data=keys.\"{table}\""));
                }
            }
            Part::Keys => {
                command.args(["--data-only", "--table=keys.*"]).arg(format!("--table=public.{MIGRATIONS}"));
            }
        }
        let into = into.try_clone().map_err(|error| failed("pg_dump", &error))?;
        command.stdin(Stdio::null()).stdout(into).stderr(Stdio::piped());
        // `output` would take standard output for itself.
        let child = tokio::process::Command::from(command).kill_on_drop(true).spawn();
        let child = child.map_err(|error| failed("pg_dump", &error))?;
        let output = child.wait_with_output().await.map_err(|error| failed("pg_dump", &error))?;
        succeeded("pg_dump", &output)
    }
}

pub(super) async fn connect(target: &Target) -> Result<AsyncPgConnection, SchemaError> {
    target.connect().await.map_err(|error| SchemaError::Unreachable(error.to_string()))
}

async fn texts(connection: &mut AsyncPgConnection, query: &str) -> Result<Vec<String>, SchemaError> {
    #[derive(QueryableByName)]
    struct Row {
        #[diesel(sql_type = Text)]
        text: String,
    }
    let rows: Vec<Row> = diesel::sql_query(query).load(connection).await?;
    Ok(rows.into_iter().map(|row| row.text).collect())
}

/// Who asks, and whom.
#[derive(QueryableByName)]
pub(super) struct About {
    #[diesel(sql_type = Text)]
    role: String,
    #[diesel(sql_type = Bool)]
    sees_all: bool,
    #[diesel(sql_type = Integer)]
    version: i32,
}

impl About {
    /// 15 of 150014.
    pub(super) fn major(&self) -> u32 {
        u32::try_from(self.version / 10_000).unwrap_or_default()
    }
}

pub(super) const ABOUT: &str = "
    SELECT rolname::text AS role, rolsuper OR rolbypassrls AS sees_all,
           current_setting('server_version_num')::int AS version
    FROM pg_roles WHERE rolname = current_user";
