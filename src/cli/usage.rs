//! `frontdesk usage`: what a month's calls took, what they cost us, what the practices pay. It reads nothing that anybody
//! said, so it leaves no trace in the audit logs.

mod render;

use std::io::{self, Write as _};
use std::process::ExitCode;

use anyhow::bail;
use chrono::Utc;
use clap::Args;
use frontdesk_schema::models::directory;

use super::store::with_storage;
use super::{EXIT_USAGE, fail};
use crate::billing::{Month, Prices, Statement};
use crate::config::{Environment, prices_from_vars};
use crate::storage;

#[derive(Debug, Args)]
pub(super) struct UsageArgs {
    /// The month, like 2026-11; by default the one that it is now where the practice is.
    #[arg(long)]
    month: Option<Month>,
    /// Only this tenant, by its id, like bright-smiles.
    #[arg(long)]
    tenant: Option<String>,
    /// As JSON: amounts are strings of digits.
    #[arg(long, conflicts_with = "csv")]
    json: bool,
    /// As comma-separated values, a line for each tenant.
    #[arg(long)]
    csv: bool,
}

pub(super) fn run(args: &UsageArgs, environment: &Environment) -> ExitCode {
    let prices = match prices_from_vars(|name| environment.get(name)) {
        Ok(prices) => prices,
        Err(error) => return fail(EXIT_USAGE, &error.into()),
    };
    let told = match read(args, &prices, environment) {
        Ok(statements) if args.json => render::json(&statements),
        Ok(statements) if args.csv => render::csv(&statements),
        Ok(statements) => render::text(&statements),
        Err(error) => return fail(1, &error),
    };
    match io::stdout().lock().write_all(told.as_bytes()) {
        // `frontdesk usage | head` is no failure.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => fail(1, &error.into()),
        _ => ExitCode::SUCCESS,
    }
}

/// The statements of all tenants, or of the one that is asked for, by id.
fn read(args: &UsageArgs, prices: &Prices, environment: &Environment) -> anyhow::Result<Vec<Statement>> {
    with_storage(environment, async |storage, _| {
        let mut connection = storage.database.connection().await?;
        let mut listed = directory::all(&mut connection.unscoped()).await?;
        drop(connection);
        if let Some(slug) = &args.tenant {
            listed.retain(|listed| listed.slug == *slug);
            if listed.is_empty() {
                bail!("there is no tenant with the id {slug:?}");
            }
        }
        let (mut statements, now) = (Vec::new(), Utc::now());
        for listed in listed {
            statements.extend(storage::statement(&storage, listed.tenant, args.month, prices, now).await?);
        }
        Ok(statements)
    })
}
