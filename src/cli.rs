//! The command line. Each command is a file of its own.
//!
//! Exit codes: 0 done, 1 failed, 2 wrong usage or configuration.

mod alert;
mod api_key;
mod audit;
mod backup;
mod calls;
mod demo;
mod erase;
mod google;
mod keys;
mod migrate;
mod outbox;
mod password;
mod patients;
mod restore;
mod serve;
mod store;
mod tenant;
mod usage;
mod user;

pub(crate) use calls::show as show_call;

use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::config::Environment;

/// Wrong usage or configuration: what clap itself exits with.
const EXIT_USAGE: u8 = 2;

/// An AI phone receptionist for practices.
#[derive(Debug, Parser)]
#[command(name = "frontdesk", version, about)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Answer calls. Settings come from the environment and ./.env (see docs/CONFIGURATION.md).
    Serve,
    /// Watch simulated callers ring a server of its own: no account, no key, nothing leaves this machine.
    Demo(demo::DemoArgs),
    /// Bring the tables at DATABASE_URL to this release, as their owner (DATABASE_OWNER_URL).
    Migrate,
    /// Set up tenants and look at them.
    #[command(subcommand)]
    Tenant(tenant::TenantCommand),
    /// Look at calls.
    #[command(subcommand)]
    Calls(calls::CallsCommand),
    /// See what could not be sent, and try it again.
    #[command(subcommand)]
    Outbox(outbox::OutboxCommand),
    /// Let programs of a practice read the API.
    #[command(subcommand)]
    ApiKey(api_key::ApiKeyCommand),
    /// Find a patient: what erasing one asks for.
    #[command(subcommand)]
    Patients(patients::PatientsCommand),
    /// Let people of a practice log in.
    #[command(subcommand)]
    User(user::UserCommand),
    /// Try alerts out, and get their rules for Prometheus.
    #[command(subcommand)]
    Alert(alert::AlertCommand),
    /// Make and exchange master keys.
    #[command(subcommand)]
    Keys(keys::KeysCommand),
    /// Check audit logs.
    #[command(subcommand)]
    Audit(audit::AuditCommand),
    /// Tell what a month's calls took of the vendors, what that cost and what is billed for it.
    Usage(usage::UsageArgs),
    /// Let us use the calendars of a practice at Google.
    #[command(subcommand)]
    Google(google::GoogleCommand),
    /// Erase a tenant, a patient or a call for good.
    Erase(erase::EraseArgs),
    /// Dump the data and the keys, apart from each other, also while a server runs.
    Backup(backup::BackupArgs),
    /// Put a backup into an empty database.
    Restore(restore::RestoreArgs),
}

/// Runs the command that the process was called with.
pub fn run() -> ExitCode {
    let Cli { command } = Cli::parse();
    let environment = match Environment::load(Path::new(".env")) {
        Ok(environment) => environment,
        Err(error) => return fail(EXIT_USAGE, &anyhow::Error::new(error)),
    };
    match command {
        Command::Serve => serve::run(&environment),
        Command::Demo(args) => demo::run(&args),
        Command::Migrate => migrate::run(&environment),
        Command::Tenant(command) => tenant::run(&command, &environment),
        Command::Calls(command) => calls::run(&command, &environment),
        Command::Outbox(command) => outbox::run(&command, &environment),
        Command::ApiKey(command) => api_key::run(&command, &environment),
        Command::Patients(command) => patients::run(&command, &environment),
        Command::User(command) => user::run(&command, &environment),
        Command::Alert(command) => alert::run(&command, &environment),
        Command::Keys(command) => keys::run(&command, &environment),
        Command::Audit(command) => audit::run(&command, &environment),
        Command::Usage(args) => usage::run(&args, &environment),
        Command::Google(command) => google::run(&command, &environment),
        Command::Erase(args) => erase::run(&args, &environment),
        Command::Backup(args) => backup::run(&args, &environment),
        Command::Restore(args) => restore::run(&args, &environment),
    }
}

/// Tells an error with its causes on standard error.
fn fail(code: u8, error: &anyhow::Error) -> ExitCode {
    // Where standard error is closed there is nobody left to tell.
    drop(writeln!(std::io::stderr(), "frontdesk: {error:#}"));
    ExitCode::from(code)
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::Cli;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }
}
