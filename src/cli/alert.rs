//! `frontdesk alert …`: whether alerts arrive, and the rules for Prometheus.

use std::io::{Write as _, stdout};
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use clap::Subcommand;

use super::{EXIT_USAGE, fail};
use crate::alerts::{self, Channel, RULES, Rhythm, Told};
use crate::config::{AlertsConfig, Environment, MailConfig};

#[derive(Debug, Subcommand)]
pub(super) enum AlertCommand {
    /// Send a test notice to ALERT_WEBHOOK_URL and ALERT_EMAIL, and tell what became of it.
    Test,
    /// Print the rules as alert rules for Prometheus.
    Rules,
}

pub(super) fn run(command: &AlertCommand, environment: &Environment) -> ExitCode {
    let done = match command {
        AlertCommand::Test => match AlertsConfig::from_vars(|name| environment.get(name)) {
            Ok((config, mail)) => test(&config, mail.as_ref(), environment.get("PUBLIC_URL")),
            Err(errors) => return fail(EXIT_USAGE, &errors.into()),
        },
        AlertCommand::Rules => write!(stdout().lock(), "{}", alerts::prometheus_rules(RULES, &Rhythm::default()))
            .context("cannot write to standard output"),
    };
    done.map_or_else(|error| fail(1, &error), |()| ExitCode::SUCCESS)
}

fn test(config: &AlertsConfig, mail: Option<&MailConfig>, public_url: Option<String>) -> anyhow::Result<()> {
    // With two providers in the dependency tree rustls chooses none by itself.
    drop(rustls::crypto::ring::default_provider().install_default());
    actix_rt::System::new().block_on(async {
        let channels = Channel::all(config, mail)?;
        if channels.is_empty() {
            bail!("neither ALERT_WEBHOOK_URL nor ALERT_EMAIL is set");
        }
        let told = Told::test(&public_url.unwrap_or_default());
        let mut failed = 0;
        for channel in &channels {
            match channel.tell(&told).await {
                Ok(()) => writeln!(stdout().lock(), "{}: sent", channel.label())?,
                Err(error) => {
                    failed += 1;
                    writeln!(stdout().lock(), "{}: NOT sent: {error}", channel.label())?;
                }
            }
        }
        if failed > 0 {
            bail!("{failed} of {} channels did not take the notice", channels.len());
        }
        Ok(())
    })
}
