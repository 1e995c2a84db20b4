//! `frontdesk api-key …`: keys for programs of a practice that read `/api/v1`.

use std::io::Write as _;
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use clap::Subcommand;
use frontdesk_schema::models::api_keys;
use frontdesk_schema::{SchemaError, TenantScope};
use serde_json::json;

use super::fail;
use super::store::{actor, tenant, with_storage};
use crate::auth::ApiKey;
use crate::config::Environment;

/// A name is for people; more than this is a mistake.
const LONGEST_NAME: usize = 100;

#[derive(Debug, Subcommand)]
pub(super) enum ApiKeyCommand {
    /// Make a key and print it, once: only its hash is kept.
    Add {
        /// The tenant whose calls, appointments and messages it may read.
        #[arg(long)]
        tenant: String,
        /// What it is for, e.g. "practice software".
        #[arg(long)]
        name: String,
    },
    /// List a tenant's keys.
    List {
        #[arg(long)]
        tenant: String,
    },
    /// Refuse a key from now on.
    Revoke {
        #[arg(long)]
        tenant: String,
        /// Its id, as `api-key list` tells it.
        key: String,
    },
}

pub(super) fn run(command: &ApiKeyCommand, environment: &Environment) -> ExitCode {
    let done = match command {
        ApiKeyCommand::Add { tenant, name } => add(environment, tenant, name),
        ApiKeyCommand::List { tenant } => list(environment, tenant),
        ApiKeyCommand::Revoke { tenant, key } => revoke(environment, tenant, key),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(1, &error),
    }
}

fn add(environment: &Environment, slug: &str, name: &str) -> anyhow::Result<()> {
    let name = name.trim();
    if name.is_empty() || name.chars().count() > LONGEST_NAME || name.chars().any(char::is_control) {
        bail!("--name must have 1 to {LONGEST_NAME} characters, none of them control characters");
    }
    let key = ApiKey::new();
    with_storage(environment, async |storage, _| {
        let tenant = tenant(&storage, slug).await?;
        let mut connection = storage.database.connection().await?;
        let mut scope = connection.scope(tenant).await?;
        api_keys::add(&mut scope, key.id.as_uuid(), name, key.hash().as_bytes()).await?;
        let detail = json!({ "name": name });
        storage.audit(&mut scope, &actor(), "api_key.added", Some(&key.id.to_string()), detail).await?;
        commit(scope).await
    })?;
    let mut out = std::io::stdout();
    writeln!(out, "{}", key.expose().as_str())?;
    writeln!(std::io::stderr(), "This is key {} of {slug}. It is shown only now.", key.id)?;
    Ok(())
}

fn list(environment: &Environment, slug: &str) -> anyhow::Result<()> {
    let keys = with_storage(environment, async |storage, _| {
        let tenant = tenant(&storage, slug).await?;
        let mut connection = storage.database.connection().await?;
        let mut scope = connection.scope(tenant).await?;
        let keys = api_keys::all(&mut scope).await?;
        scope.rollback().await.map_err(SchemaError::from)?;
        Ok(keys)
    })?;
    let day = |at: chrono::DateTime<chrono::Utc>| at.format("%Y-%m-%d").to_string();
    for key in keys {
        let used = key.last_used_at.map_or_else(|| "never used".to_owned(), |at| format!("last used {}", day(at)));
        let revoked = key.revoked_at.map(|at| format!(", revoked {}", day(at))).unwrap_or_default();
        writeln!(std::io::stdout(), "{}  made {}, {used}{revoked}  {}", key.id, day(key.created_at), key.name)?;
    }
    Ok(())
}

fn revoke(environment: &Environment, slug: &str, key: &str) -> anyhow::Result<()> {
    let id: uuid::Uuid = key.parse().with_context(|| format!("{key:?} is not the id of a key"))?;
    with_storage(environment, async |storage, _| {
        let tenant = tenant(&storage, slug).await?;
        let mut connection = storage.database.connection().await?;
        let mut scope = connection.scope(tenant).await?;
        if !api_keys::revoke(&mut scope, id).await? {
            bail!("{slug} has no key {id} that could be revoked");
        }
        storage.audit(&mut scope, &actor(), "api_key.revoked", Some(&id.to_string()), json!({})).await?;
        commit(scope).await
    })?;
    writeln!(std::io::stdout(), "key {id} is refused from now on")?;
    Ok(())
}

async fn commit(scope: TenantScope<'_>) -> anyhow::Result<()> {
    Ok(scope.commit().await.map_err(SchemaError::from)?)
}
