//! Brings the tables to this release, as their owner, and gives the application's role what it needs and no more.

use diesel::QueryableByName;
use diesel::migration::{Migration, MigrationSource as _, MigrationVersion};
use diesel::pg::Pg;
use diesel::sql_types::Text;
use diesel_async::{AsyncMigrationHarness, AsyncPgConnection, RunQueryDsl as _};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness as _, embed_migrations};
use secrecy::SecretString;

use crate::connect::Target;
use crate::error::SchemaError;

const MIGRATIONS: EmbeddedMigrations = embed_migrations!("../migrations");

/// Held while migrating, so that two at once do one after the other. An arbitrary number of ours.
const LOCK: i64 = 0x6672_6f6e_7464;

/// What the application's role may do. `{role}` is its name, quoted.
const GRANTS: &str = include_str!("grants.sql");

/// Runs the migrations that have not run, then the grants to `application`, a role's name.
///
/// Returns the names of those that ran. Blocks: call it on a thread that may.
///
/// # Errors
/// [`SchemaError`]; a migration that failed has left nothing.
pub fn run(owner: &SecretString, application: &str) -> Result<Vec<String>, SchemaError> {
    let target = Target::parse(owner)?;
    // The harness blocks in place, which only a runtime with several threads allows.
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build();
    let runtime = runtime.map_err(|error| SchemaError::Migration(error.to_string()))?;
    runtime.block_on(async {
        let mut connection = target.connect().await.map_err(|error| SchemaError::Unreachable(error.to_string()))?;
        diesel::sql_query(format!("SELECT pg_advisory_lock({LOCK})")).execute(&mut connection).await?;
        let mut harness = AsyncMigrationHarness::new(connection);
        let ran = harness.run_pending_migrations(MIGRATIONS);
        let ran = ran.map_err(|error| SchemaError::Migration(error.to_string()))?;
        let ran = ran.iter().map(ToString::to_string).collect();
        let mut connection = harness.into_inner();
        let role = format!("\"{}\"", application.replace('"', "\"\""));
        for grant in GRANTS.replace("{role}", &role).split(";\n").map(str::trim).filter(|grant| !grant.is_empty()) {
            diesel::sql_query(grant).execute(&mut connection).await?;
        }
        Ok(ran)
    })
}

#[derive(QueryableByName)]
struct Ran {
    #[diesel(sql_type = Text)]
    version: String,
}

/// The versions of this release's migrations.
pub(crate) fn known() -> Result<Vec<String>, SchemaError> {
    let known: Vec<Box<dyn Migration<Pg>>> =
        MIGRATIONS.migrations().map_err(|error| SchemaError::Migration(error.to_string()))?;
    let known: Vec<MigrationVersion<'static>> =
        known.iter().map(|migration| migration.name().version().as_owned()).collect();
    Ok(known.iter().map(ToString::to_string).collect())
}

/// Whether the tables are those of this release.
pub(crate) async fn check(connection: &mut AsyncPgConnection) -> Result<(), SchemaError> {
    let known = known()?;
    let ran = "SELECT version::text FROM __diesel_schema_migrations WHERE to_regclass('__diesel_schema_migrations') IS NOT NULL";
    let ran: Vec<Ran> = diesel::sql_query(ran).load(connection).await.unwrap_or_default();
    if let Some(newer) = ran.iter().find(|ran| !known.contains(&ran.version)) {
        return Err(SchemaError::Newer(newer.version.clone()));
    }
    if ran.len() < known.len() {
        return Err(SchemaError::NotMigrated { found: ran.len(), known: known.len() });
    }
    Ok(())
}
