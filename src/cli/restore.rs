//! `frontdesk restore`: puts a backup into an empty database.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use frontdesk_schema::backup::{BackupError, Sealed};

use super::store::{actor, block_on};
use super::{EXIT_USAGE, fail};
use crate::config::{Environment, StorageConfig};
use crate::storage::backups::{BackupsError, Files, Restored, restore};

#[derive(Debug, Args)]
pub(super) struct RestoreArgs {
    /// The dump of the data.
    #[arg(long, value_name = "FILE")]
    data: PathBuf,
    /// The dump of the keys. Without it nothing that callers said can ever be read again.
    #[arg(long, value_name = "FILE")]
    keys: Option<PathBuf>,
}

pub(super) fn run(args: &RestoreArgs, environment: &Environment) -> ExitCode {
    let config = match StorageConfig::from_vars(|name| environment.get(name)) {
        Ok(config) => config,
        Err(errors) => return fail(EXIT_USAGE, &errors.into()),
    };
    let files = Files { data: args.data.clone(), keys: args.keys.clone() };
    let done = block_on(async {
        restore(&config, &files, &actor()).await.map_err(|error| {
            let hint = hint(&error, &config);
            let error = anyhow::Error::new(error);
            if let Some(hint) = hint { anyhow::anyhow!("{error:#}\n{hint}") } else { error }
        })
    });
    match done.and_then(|restored| Ok(tell(&restored, &mut io::stdout().lock())?)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(1, &error),
    }
}

/// What to do about it.
fn hint(error: &BackupsError, config: &StorageConfig) -> Option<&'static str> {
    match error {
        BackupsError::Backup(BackupError::NotEmpty { .. }) if config.database.is_private() => {
            Some("Set FRONTDESK_DATA to a new folder, restore there, and serve from it.")
        }
        BackupsError::Backup(BackupError::NotEmpty { .. }) => Some(
            "Make a new one (CREATE DATABASE … OWNER …), set DATABASE_URL and DATABASE_OWNER_URL to it, and restore \
             there.",
        ),
        BackupsError::OtherMaster { .. } => Some(
            "Nothing was restored. If that master key is lost, nothing that was sealed can ever be read again: without \
             --keys the rest comes back: the practices, and the times and figures of calls.",
        ),
        _ => None,
    }
}

fn tell(restored: &Restored, out: &mut impl Write) -> io::Result<()> {
    let Restored { data_from, keys_from, loaded, erased_again, migrated } = restored;
    writeln!(out, "restored the data of {data_from}: {} tenants", loaded.tenants)?;
    for migration in migrated {
        writeln!(out, "migrated: {migration}")?;
    }
    if let Some(keys_from) = keys_from {
        writeln!(out, "restored the keys of {keys_from}: {} data keys", loaded.keys)?;
        let (data_keys, tenant_keys) = (erased_again.data_keys, erased_again.tenant_keys);
        if data_keys + tenant_keys > 0 {
            writeln!(out, "erased again: {data_keys} data keys and {tenant_keys} tenant keys of who had been erased")?;
        }
        if !loaded.lost.is_nothing() {
            writeln!(out, "lost: {}, whose keys this dump does not have", counts(&loaded.lost))?;
        }
    } else {
        writeln!(out, "restored no keys: {} stay sealed, and nobody can read them", counts(&loaded.lost))?;
        writeln!(
            out,
            "a dump of the keys brings them back only together with the data: restore again, into an empty database, \
             with --keys; without one they are lost for ever, and the audit logs up to now cannot be verified"
        )?;
    }
    writeln!(out, "what was erased after the backup was taken must be erased again")
}

fn counts(sealed: &Sealed) -> String {
    let Sealed { calls, patients, messages, appointments } = sealed;
    format!("{calls} calls, {patients} patients, {messages} messages and {appointments} appointments")
}
