//! `frontdesk keys …`: master keys.

use std::io::Write as _;
use std::process::ExitCode;

use clap::Subcommand;
use frontdesk_schema::encryption::MasterKey;

use super::fail;
use super::store::with_storage;
use crate::config::Environment;

#[derive(Debug, Subcommand)]
pub(super) enum KeysCommand {
    /// Print a new master key, for FRONTDESK_MASTER_KEY. Keep two copies, apart from the database: without it nothing
    /// that is sealed can ever be read again.
    New,
    /// Wrap all keys anew: from FRONTDESK_MASTER_KEY_PREVIOUS to FRONTDESK_MASTER_KEY. Servers go on meanwhile.
    Rotate,
}

pub(super) fn run(command: &KeysCommand, environment: &Environment) -> ExitCode {
    let done = match command {
        KeysCommand::New => {
            writeln!(std::io::stdout(), "{}", MasterKey::random().to_base64().as_str()).map_err(Into::into)
        }
        KeysCommand::Rotate => rotate(environment),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(1, &error),
    }
}

fn rotate(environment: &Environment) -> anyhow::Result<()> {
    let rewrapped =
        with_storage(environment, async |storage, _| Ok(storage.keyring.rotate(&storage.database).await?))?;
    writeln!(
        std::io::stdout(),
        "{} tenant keys and {} audit keys were wrapped anew; {} were opened to make sure",
        rewrapped.tenant_keys,
        rewrapped.audit_keys,
        rewrapped.verified
    )?;
    Ok(())
}
