//! `frontdesk backup`: dumps the data and the keys, apart from each other.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context as _;
use chrono::Utc;
use clap::Args;

use super::fail;
use super::store::{actor, with_opened};
use crate::config::Environment;
use crate::storage::backups::{Folders, KEYS_KEPT_DAYS, take};

#[derive(Debug, Args)]
pub(super) struct BackupArgs {
    /// The folder for both dumps. Move the one of the keys elsewhere, or say --keys-to.
    #[arg(long, value_name = "FOLDER", required_unless_present_all = ["data_to", "keys_to"])]
    to: Option<PathBuf>,
    /// The folder for the dump of the data.
    #[arg(long, value_name = "FOLDER")]
    data_to: Option<PathBuf>,
    /// The folder for the dump of the keys, best on another machine's disk. Older ones there are removed.
    #[arg(long, value_name = "FOLDER")]
    keys_to: Option<PathBuf>,
    /// For how many days dumps of keys are kept. What was erased can be read for so long with an old one.
    #[arg(long, value_name = "DAYS", default_value_t = KEYS_KEPT_DAYS)]
    #[arg(value_parser = clap::value_parser!(u16).range(1..=i64::from(KEYS_KEPT_DAYS)))]
    keep_days: u16,
}

pub(super) fn run(args: &BackupArgs, environment: &Environment) -> ExitCode {
    match backup(args, environment) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(1, &error),
    }
}

fn backup(args: &BackupArgs, environment: &Environment) -> anyhow::Result<()> {
    let folder = |given: &Option<PathBuf>| given.clone().or_else(|| args.to.clone()).context("a folder is missing");
    let folders = Folders { data: folder(&args.data_to)?, keys: folder(&args.keys_to)?, keep_days: args.keep_days };
    let taken = with_opened(environment, async |opened, _| Ok(take(opened, &folders, &actor(), Utc::now()).await?))?;
    let mut out = std::io::stdout().lock();
    for (what, (path, bytes)) in [("data", &taken.data), ("keys", &taken.keys)] {
        writeln!(out, "{what}     {} ({bytes} bytes)", path.display())?;
    }
    for path in &taken.removed {
        writeln!(out, "removed  {}", path.display())?;
    }
    if taken.data.0.parent() == taken.keys.0.parent() {
        writeln!(out, "keep the two apart: whoever has both, and the master key, can read everything")?;
    }
    Ok(())
}
