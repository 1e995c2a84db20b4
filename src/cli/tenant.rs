//! `frontdesk tenant …`: the tenants in `FRONTDESK_TENANTS`, and checking files before they go there.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use clap::Subcommand;
use frontdesk_actors::tenant::Tenant;

use super::{EXIT_USAGE, fail};
use crate::config::Environment;
use crate::store::TenantFiles;

#[derive(Debug, Subcommand)]
pub(super) enum TenantCommand {
    /// List the tenants: id, name and telephone numbers.
    List,
    /// Show one tenant.
    Show {
        /// The tenant's id, like bright-smiles.
        id: String,
    },
    /// Check tenant files, each by itself and all against each other.
    Check {
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
}

pub(super) fn run(command: &TenantCommand, environment: &Environment) -> ExitCode {
    let folder = environment.get("FRONTDESK_TENANTS").map(PathBuf::from);
    match perform(command, folder.as_deref(), &mut io::stdout().lock()) {
        Ok(()) => ExitCode::SUCCESS,
        // `frontdesk tenant list | head` is no failure.
        Err(error) if error.downcast_ref().is_some_and(is_closed_pipe) => ExitCode::SUCCESS,
        Err(error) => fail(EXIT_USAGE, &error),
    }
}

fn is_closed_pipe(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::BrokenPipe
}

fn perform(command: &TenantCommand, folder: Option<&Path>, out: &mut impl Write) -> anyhow::Result<()> {
    match command {
        TenantCommand::List => load(folder)?.tenants().iter().try_for_each(|tenant| list(tenant, out))?,
        TenantCommand::Show { id } => {
            let tenants = load(folder)?;
            let Some(tenant) = tenants.by_slug(id) else { bail!("there is no tenant with the id {id:?}") };
            show(tenant, out)?;
        }
        TenantCommand::Check { files } => {
            let tenants = TenantFiles::read(files)?;
            let count = tenants.tenants().len();
            writeln!(out, "{count} {} in order", if count == 1 { "file is" } else { "files are" })?;
        }
    }
    Ok(())
}

fn load(folder: Option<&Path>) -> anyhow::Result<TenantFiles> {
    let folder = folder.context("FRONTDESK_TENANTS is not set; it names the folder of the tenant files")?;
    Ok(TenantFiles::load(folder)?)
}

fn list(tenant: &Tenant, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "{:<24} {:<32} {}", tenant.slug, tenant.name, numbers(tenant).join(", "))
}

fn numbers(tenant: &Tenant) -> Vec<&str> {
    tenant.phone_numbers.iter().map(|number| number.expose()).collect()
}

fn show(tenant: &Tenant, out: &mut impl Write) -> io::Result<()> {
    let mut line = |name: &str, value: &str| writeln!(out, "{name:<18} {value}");
    line("id", &tenant.slug)?;
    line("name", &tenant.name)?;
    line("phone numbers", &numbers(tenant).join(", "))?;
    line("time zone", tenant.time_zone.name())?;
    line("language", &tenant.language)?;
    line("greeting", &tenant.greeting)?;
    line("transfer number", tenant.transfer_number.as_ref().map_or("none", |number| number.expose()))?;
    line("emergency number", tenant.emergency_number.as_deref().unwrap_or("none"))?;
    line("address", tenant.address.as_deref().unwrap_or("none"))?;
    line("voice", &format!("{} ({})", tenant.voice.id, tenant.voice.model))?;
    let sms = tenant.message_targets.sms.iter().map(|number| number.expose());
    let targets: Vec<_> = sms.chain(tenant.message_targets.email.iter().map(String::as_str)).collect();
    line("messages go to", &targets.join(", "))?;
    for hours in &tenant.hours {
        let range = format!("{} {}-{}", hours.day, hours.opens.format("%H:%M"), hours.closes.format("%H:%M"));
        line("open", &range)?;
    }
    let closures: Vec<_> = tenant.closures.iter().map(ToString::to_string).collect();
    line("closed on", &closures.join(", "))?;
    for provider in &tenant.providers {
        line("provider", &format!("{}: {}", provider.id, provider.name))?;
    }
    for service in &tenant.services {
        let offered_by = service.providers.join(", ");
        line("service", &format!("{}: {}, {} min, with {offered_by}", service.id, service.name, service.minutes))?;
    }
    line("answers", &format!("{} common questions", tenant.faq.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn examples() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/examples")
    }

    fn output(command: &TenantCommand, folder: Option<&Path>) -> Result<String, String> {
        let mut out = Vec::new();
        perform(command, folder, &mut out).map_err(|error| format!("{error:#}"))?;
        Ok(String::from_utf8(out).unwrap())
    }

    #[test]
    fn tenants_are_listed_with_their_numbers() {
        let listed = output(&TenantCommand::List, Some(&examples())).unwrap();
        let ids: Vec<_> = listed.lines().map(|line| line.split_whitespace().next().unwrap()).collect();
        assert_eq!(ids, ["bright-smiles", "hart-and-lowe", "shear-delight"]);
        assert!(listed.contains("+441615550110, +441615550111"), "{listed}");
    }

    #[test]
    fn one_tenant_is_shown_and_an_unknown_one_is_named() {
        let show = |id: &str| output(&TenantCommand::Show { id: id.to_owned() }, Some(&examples()));
        let shown = show("bright-smiles").unwrap();
        assert!(shown.contains("open               Mon 13:30-17:30"), "{shown}");
        assert!(shown.contains("service            checkup: check-up, 30 min, with patel, morgan"), "{shown}");
        assert_eq!(show("nobody").unwrap_err(), "there is no tenant with the id \"nobody\"");
    }

    #[test]
    fn without_a_folder_the_variable_is_named() {
        let error = output(&TenantCommand::List, None).unwrap_err();
        assert_eq!(error, "FRONTDESK_TENANTS is not set; it names the folder of the tenant files");
    }

    #[test]
    fn checked_files_must_not_share_what_is_unique() {
        let file = examples().join("bright-smiles.toml");
        let check = |files: Vec<PathBuf>| output(&TenantCommand::Check { files }, None);
        assert_eq!(check(vec![file.clone()]).unwrap(), "1 file is in order\n");
        assert!(check(vec![file.clone(), file]).unwrap_err().contains("is already taken in"));
    }
}
