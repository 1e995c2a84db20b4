//! `frontdesk migrate`: brings the tables to this release, as their owner.

use std::io::Write as _;
use std::process::ExitCode;

use anyhow::Context as _;
use frontdesk_schema::{Target, migrate};

use super::{EXIT_USAGE, fail};
use crate::config::{Environment, StorageConfig};
use crate::storage::StorageError;

pub(super) fn run(environment: &Environment) -> ExitCode {
    let config = match StorageConfig::from_vars(|name| environment.get(name)) {
        Ok(config) => config,
        Err(errors) => return fail(EXIT_USAGE, &errors.into()),
    };
    match perform(&config) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(1, &error),
    }
}

fn perform(config: &StorageConfig) -> anyhow::Result<()> {
    let mut out = std::io::stdout().lock();
    let Some(url) = &config.database.url else {
        writeln!(
            out,
            "DATABASE_URL is not set: a private PostgreSQL is migrated whenever `frontdesk serve` starts it"
        )?;
        return Ok(());
    };
    let owner = config.database.owner_url.as_ref().ok_or(StorageError::NoOwner)?;
    let application = Target::parse(url)?;
    let ran = migrate::run(owner, application.user()).context("the database was not migrated")?;
    for migration in &ran {
        writeln!(out, "migrated: {migration}")?;
    }
    writeln!(out, "{} ran; the role {:?} may use the tables", ran.len(), application.user())?;
    Ok(())
}
