//! `frontdesk google …`: connecting a practice's calendars by its own consent. A calendar that is shared with our service
//! account needs no command.

use std::io::Write as _;
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use chrono::Utc;
use clap::Subcommand;
use frontdesk_schema::SchemaError;
use frontdesk_schema::models::google_accounts;
use serde_json::json;

use super::fail;
use super::store::{actor, tenant, with_storage};
use crate::calendar::Consents;
use crate::config::{ConsentConfig, Environment};

#[derive(Debug, Subcommand)]
pub(super) enum GoogleCommand {
    /// Print the address at which somebody of the practice lets us use its calendars. Good for an hour.
    Connect {
        #[arg(long)]
        tenant: String,
    },
    /// Forget the practice's consent. Its events stay as they are.
    Disconnect {
        #[arg(long)]
        tenant: String,
    },
}

pub(super) fn run(command: &GoogleCommand, environment: &Environment) -> ExitCode {
    let done = match command {
        GoogleCommand::Connect { tenant } => connect(environment, tenant),
        GoogleCommand::Disconnect { tenant } => disconnect(environment, tenant),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(1, &error),
    }
}

fn connect(environment: &Environment, slug: &str) -> anyhow::Result<()> {
    let config = ConsentConfig::from_vars(|name| environment.get(name))?;
    let url = with_storage(environment, async |storage, _| {
        let tenant = tenant(&storage, slug).await?;
        let mut connection = storage.database.connection().await?;
        let mut scope = connection.scope(tenant).await?;
        storage.audit(&mut scope, &actor(), "google.consent_asked", None, json!({})).await?;
        scope.commit().await.map_err(SchemaError::from)?;
        let consents = Consents::new(&config.google, &config.public_url, storage.clone());
        consents.url(tenant, Utc::now()).context("no consent can be asked for")
    })?;
    writeln!(std::io::stdout(), "{url}")?;
    writeln!(std::io::stderr(), "Open this address as the practice's Google account, within an hour.")?;
    Ok(())
}

fn disconnect(environment: &Environment, slug: &str) -> anyhow::Result<()> {
    with_storage(environment, async |storage, _| {
        let tenant = tenant(&storage, slug).await?;
        let mut connection = storage.database.connection().await?;
        let mut scope = connection.scope(tenant).await?;
        if !google_accounts::delete(&mut scope).await? {
            bail!("{slug} has not connected its calendars");
        }
        storage.audit(&mut scope, &actor(), "google.disconnected", None, json!({})).await?;
        Ok(scope.commit().await.map_err(SchemaError::from)?)
    })?;
    writeln!(std::io::stdout(), "{slug} is disconnected; running servers follow within a minute")?;
    Ok(())
}
