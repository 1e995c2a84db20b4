//! `frontdesk audit verify`: whether anybody has tampered with an audit log.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::bail;
use clap::Subcommand;
use frontdesk_schema::models::directory;

use super::fail;
use super::store::with_storage;
use crate::config::Environment;
use crate::storage::audit;

#[derive(Debug, Subcommand)]
pub(super) enum AuditCommand {
    /// Check every tenant's audit log, or one, against itself and against the heads that were exported.
    Verify {
        #[arg(long)]
        tenant: Option<String>,
        /// The file of exported heads; by default the one in FRONTDESK_DATA. Better a copy from another machine.
        #[arg(long, value_name = "FILE")]
        heads: Option<PathBuf>,
    },
}

pub(super) fn run(command: &AuditCommand, environment: &Environment) -> ExitCode {
    let AuditCommand::Verify { tenant, heads } = command;
    match verify(tenant.as_deref(), heads.clone(), environment) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(1, &error),
    }
}

fn verify(only: Option<&str>, heads: Option<PathBuf>, environment: &Environment) -> anyhow::Result<()> {
    with_storage(environment, async |storage, config| {
        let heads = heads.unwrap_or_else(|| config.data.join(audit::HEADS));
        let mut connection = storage.database.connection().await?;
        let mut tenants = directory::all(&mut connection.unscoped()).await?;
        drop(connection);
        tenants.retain(|listed| only.is_none_or(|slug| slug == listed.slug));
        if let (Some(slug), true) = (only, tenants.is_empty()) {
            bail!("there is no tenant with the id {slug:?}");
        }
        let exported = audit::ExportedHeads::read(&heads).await?;
        let mut broken = 0;
        let mut out = std::io::stdout().lock();
        for listed in tenants {
            match audit::verify(&storage, listed.tenant, &exported).await {
                Ok(verified) => {
                    let (entries, heads) = (verified.entries, verified.heads);
                    writeln!(
                        out,
                        "{:<24} in order: {entries} entries, {heads} exported heads found again",
                        listed.slug
                    )?;
                }
                Err(error) => {
                    broken += 1;
                    writeln!(out, "{:<24} NOT in order: {error}", listed.slug)?;
                }
            }
        }
        if broken > 0 {
            bail!("{broken} audit logs are not in order");
        }
        Ok(())
    })
}
