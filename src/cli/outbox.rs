//! `frontdesk outbox …`: effects outside that were given up, and another try for them.

use std::io::{self, Write as _};
use std::process::ExitCode;

use anyhow::Context as _;
use chrono::Utc;
use clap::Subcommand;
use frontdesk_schema::WorkId;

use super::fail;
use super::store::{actor, tenant, with_storage};
use crate::config::Environment;
use crate::outbox::letters;

#[derive(Debug, Subcommand)]
pub(super) enum OutboxCommand {
    /// List texts, e-mails and events of calendars that were given up, newest first, and why.
    List {
        /// The tenant's id, like bright-smiles.
        #[arg(long)]
        tenant: String,
        #[arg(long, default_value_t = 50, value_parser = clap::value_parser!(u16).range(1..=500))]
        limit: u16,
    },
    /// Try again what was given up; a running server begins within seconds.
    Retry {
        /// Ids as `outbox list` tells them; without any: all.
        ids: Vec<String>,
        #[arg(long)]
        tenant: String,
    },
}

pub(super) fn run(command: &OutboxCommand, environment: &Environment) -> ExitCode {
    match perform(command, environment) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(1, &error),
    }
}

fn perform(command: &OutboxCommand, environment: &Environment) -> anyhow::Result<()> {
    let mut out = io::stdout().lock();
    match command {
        OutboxCommand::List { tenant: slug, limit } => {
            let letters = with_storage(environment, async |storage, _| {
                let tenant = tenant(&storage, slug).await?;
                Ok(letters::list(&storage, tenant, None, i64::from(*limit)).await?)
            })?;
            for letter in letters {
                let dead = letter.dead_at.format("%Y-%m-%d %H:%M:%S");
                let tries = format!("{} tries", letter.attempts);
                writeln!(
                    out,
                    "{}  {dead}  {:<9} {tries:>9}  {}: {}",
                    letter.id, letter.kind, letter.key, letter.cause
                )?;
            }
        }
        OutboxCommand::Retry { ids, tenant: slug } => {
            let id = |id: &String| -> anyhow::Result<WorkId> {
                let uuid = id.parse().with_context(|| format!("{id:?} is not the id of an effect"))?;
                Ok(WorkId::from_uuid(uuid))
            };
            let ids = ids.iter().map(id).collect::<Result<Vec<_>, _>>()?;
            let revived = with_storage(environment, async |storage, _| {
                let tenant = tenant(&storage, slug).await?;
                Ok(letters::retry(&storage, tenant, &ids, Utc::now(), &actor()).await?)
            })?;
            writeln!(out, "{revived} to be tried again")?;
        }
    }
    Ok(())
}
