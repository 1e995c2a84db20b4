//! `frontdesk patients …`: who a number or a date of birth belongs to, by id, and everything kept about one. Whoever looks
//! is written down first.

mod export;

use std::io::{self, Write as _};
use std::process::ExitCode;

use anyhow::Context as _;
use chrono::NaiveDate;
use clap::{Args, Subcommand};
use frontdesk_schema::encryption::{Normalised, phone};

use self::export::ExportArgs;
use super::fail;
use super::store::{actor, tenant, with_storage};
use crate::config::Environment;
use crate::storage::{self, Names, PatientReport, Wanted};

#[derive(Debug, Subcommand)]
pub(super) enum PatientsCommand {
    /// Find patients by number or date of birth; tells ids and how much there is of them.
    Find(FindArgs),
    /// Write everything kept about a patient as one JSON document, for whom it is about. It is written down in the audit log.
    Export(ExportArgs),
}

#[derive(Debug, Args)]
pub(super) struct FindArgs {
    #[arg(long)]
    tenant: String,
    #[command(flatten)]
    by: By,
    /// Show names too. That they were read is in the audit log, under each patient's id.
    #[arg(long)]
    names: bool,
}

#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
struct By {
    /// Their number with its country code, e.g. +447700900123.
    #[arg(long, value_name = "NUMBER")]
    phone: Option<String>,
    /// When they were born, e.g. 1984-03-09.
    #[arg(long, value_name = "DATE")]
    date_of_birth: Option<String>,
}

pub(super) fn run(command: &PatientsCommand, environment: &Environment) -> ExitCode {
    let done = match command {
        PatientsCommand::Find(args) => find(args, environment),
        PatientsCommand::Export(args) => export::export(args, environment),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(1, &error),
    }
}

fn find(args: &FindArgs, environment: &Environment) -> anyhow::Result<()> {
    let wanted = wanted(&args.by)?;
    let names = if args.names { Names::Shown } else { Names::Hidden };
    let found = with_storage(environment, async |storage, _| {
        let tenant = tenant(&storage, &args.tenant).await?;
        Ok(storage::find_patients(&storage, tenant, &wanted, names, &actor()).await?)
    })?;
    let mut out = io::stdout().lock();
    found.iter().try_for_each(|patient| writeln!(out, "{}", line(patient)))?;
    let told = match found.len() {
        0 => "nobody".to_owned(),
        1 => "1 patient".to_owned(),
        many => format!("{many} patients"),
    };
    // Apart from the ids, so that a program may take those.
    writeln!(io::stderr(), "{told} of {}", args.tenant)?;
    Ok(())
}

/// What was given is repeated in no message: it is somebody's.
fn wanted(by: &By) -> anyhow::Result<Wanted> {
    if let Some(date) = &by.date_of_birth {
        let date = NaiveDate::parse_from_str(date, "%Y-%m-%d").ok();
        return date.map(Wanted::BornOn).context("--date-of-birth must be a date like 1984-03-09");
    }
    let number = by.phone.as_deref().and_then(international);
    number.map(Wanted::Phone).context("--phone must be a number with its country code, like +447700900123")
}

/// A number without its country code could be anybody's in another country.
fn international(text: &str) -> Option<Normalised> {
    let text = text.trim();
    (text.starts_with('+') || text.starts_with("00")).then(|| phone(text, ""))?
}

fn line(patient: &PatientReport) -> String {
    let PatientReport { id, known_since, appointments, ahead, calls, name } = patient;
    let since = known_since.format("%Y-%m-%d");
    let name = name.as_ref().map(|name| format!("  {name}")).unwrap_or_default();
    format!("{id}  since {since}  {appointments} appointments, {ahead} ahead  {calls} calls{name}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(number: &str, expected: Option<&str>) {
        assert_eq!(international(number).as_ref().map(Normalised::as_str), expected, "{number}");
    }

    #[test]
    fn a_number_needs_its_country_code() {
        check("+44 7700 900123", Some("+447700900123"));
        check("0044 7700 900123", Some("+447700900123"));
        check("07700 900123", None);
        check("7700900123", None);
        check("anonymous", None);
    }

    #[test]
    fn what_is_wrong_is_not_repeated() {
        let by = |phone: Option<&str>, born: Option<&str>| By {
            phone: phone.map(str::to_owned),
            date_of_birth: born.map(str::to_owned),
        };
        for wrong in [by(Some("07700 900123"), None), by(None, Some("9 March 1984")), by(None, Some("1984-13-01"))] {
            let Err(error) = wanted(&wrong) else { panic!("{wrong:?} was taken") };
            assert!(!error.to_string().contains("07700 900123") && !error.to_string().contains("1984-13"), "{error}");
        }
        assert!(matches!(wanted(&by(None, Some("1984-03-09"))), Ok(Wanted::BornOn(_))));
    }
}
