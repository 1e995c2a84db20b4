//! `frontdesk tenant …`: setting tenants up from their files, and looking at what is set up.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Context as _;
use clap::Subcommand;
use frontdesk_actors::store::TenantDirectory as _;
use frontdesk_actors::tenant::Tenant;
use frontdesk_schema::models::tenants::Applied;
use serde_json::json;
use zeroize::Zeroizing;

use super::store::{actor, with_storage};
use super::{EXIT_USAGE, fail};
use crate::config::Environment;
use crate::hooks;
use crate::storage::{self, DatabaseTenants};
use crate::store::TenantFiles;
use crate::tenant_file;

#[derive(Debug, Subcommand)]
pub(super) enum TenantCommand {
    /// Make tenants be what their files say; running servers follow within a second. Applying a file again changes nothing.
    Apply {
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// Only check the files, each by itself and all against each other.
        #[arg(long)]
        check: bool,
    },
    /// List the tenants: id, name and telephone numbers.
    List,
    /// Show one tenant.
    Show {
        /// The tenant's id, like bright-smiles.
        id: String,
    },
    /// Print one tenant as its file.
    Export {
        /// The tenant's id, like bright-smiles.
        id: String,
    },
    /// Print the secret that signs requests to a tenant's webhook, for the tenant's own systems.
    WebhookSecret {
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
    match perform(command, environment, &mut io::stdout().lock()) {
        Ok(()) => ExitCode::SUCCESS,
        // `frontdesk tenant list | head` is no failure.
        Err(error) if error.downcast_ref().is_some_and(is_closed_pipe) => ExitCode::SUCCESS,
        Err(error) => fail(EXIT_USAGE, &error),
    }
}

fn is_closed_pipe(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::BrokenPipe
}

fn perform(command: &TenantCommand, environment: &Environment, out: &mut impl Write) -> anyhow::Result<()> {
    match command {
        TenantCommand::Apply { files, check: false } => apply(&TenantFiles::read(files)?, environment, out)?,
        TenantCommand::Check { files } | TenantCommand::Apply { files, check: true } => {
            let count = TenantFiles::read(files)?.tenants().len();
            writeln!(out, "{count} {} in order", if count == 1 { "file is" } else { "files are" })?;
        }
        TenantCommand::List => load(environment)?.iter().try_for_each(|tenant| list(tenant, out))?,
        TenantCommand::Show { id } => show(&*find(&load(environment)?, id)?, out)?,
        TenantCommand::Export { id } => write!(out, "{}", export(environment, id)?)?,
        TenantCommand::WebhookSecret { id } => writeln!(out, "{}", *webhook_secret(environment, id)?)?,
    }
    Ok(())
}

fn apply(files: &TenantFiles, environment: &Environment, out: &mut impl Write) -> anyhow::Result<()> {
    let applied = with_storage(environment, async |storage, _| {
        let mut applied = Vec::new();
        for (tenant, terms) in files.with_terms() {
            let done = storage::apply_with_terms(&storage, tenant, terms, &actor()).await?;
            applied.push((tenant.slug.clone(), done));
        }
        Ok(applied)
    })?;
    for (slug, applied) in applied {
        let what = match applied {
            Applied::Created => "created",
            Applied::Changed => "changed",
            Applied::Unchanged => "unchanged",
        };
        writeln!(out, "{slug}: {what}")?;
    }
    Ok(())
}

fn load(environment: &Environment) -> anyhow::Result<Vec<Arc<Tenant>>> {
    with_storage(environment, async |storage, _| {
        let tenants = DatabaseTenants::load(storage).await?;
        tenants.all().await.context("tenants cannot be read")
    })
}

/// Written down: whoever has it can sign as we do.
fn webhook_secret(environment: &Environment, id: &str) -> anyhow::Result<Zeroizing<String>> {
    with_storage(environment, async |storage, _| {
        let tenants = DatabaseTenants::load(storage.clone()).await?;
        let tenant = find(&tenants.all().await.context("tenants cannot be read")?, id)?;
        let webhook = tenant.webhook.as_ref().with_context(|| format!("{id} has no webhook"))?;
        let secret = hooks::secret_of(&storage, tenant.id, webhook.secret).await?;
        let mut connection = storage.database.connection().await?;
        let mut scope = connection.scope(tenant.id).await?;
        storage.audit(&mut scope, &actor(), "webhook.secret_shown", None, json!({ "secret": webhook.secret })).await?;
        scope.commit().await?;
        Ok(Zeroizing::new(hooks::written(secret.as_slice())))
    })
}

/// The tenant's file, with what it pays at the end.
fn export(environment: &Environment, id: &str) -> anyhow::Result<String> {
    with_storage(environment, async |storage, _| {
        let tenants = DatabaseTenants::load(storage.clone()).await?;
        let tenant = find(&tenants.all().await.context("tenants cannot be read")?, id)?;
        let terms = storage::terms_of(&storage, tenant.id).await?.unwrap_or_default();
        Ok(tenant_file::export(&tenant) + &tenant_file::export_terms(&terms))
    })
}

fn find(tenants: &[Arc<Tenant>], id: &str) -> anyhow::Result<Arc<Tenant>> {
    let found = tenants.iter().find(|tenant| tenant.slug == id).cloned();
    found.with_context(|| format!("there is no tenant with the id {id:?}"))
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
