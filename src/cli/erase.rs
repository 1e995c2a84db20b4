//! `frontdesk erase`: makes everything about somebody unreadable, here and in every backup of the data.

use std::io::Write as _;
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use clap::Args;
use frontdesk_schema::{CallId, PatientId, TenantId};

use super::fail;
use super::store::{actor, tenant, with_storage};
use crate::config::Environment;
use crate::storage::{self, CallsOf, Extent, Storage};

#[derive(Debug, Args)]
pub(super) struct EraseArgs {
    /// The tenant, or whose patient or call it is.
    #[arg(long)]
    tenant: String,
    /// Erase this patient instead of the whole tenant: their id, as `patients find` and the API tell it. The calls in
    /// which they were the caller or an appointment was made for them go with them, and so does every other call from
    /// their number that is no other patient's.
    #[arg(long, conflicts_with = "call")]
    patient: Option<String>,
    /// Of a patient's calls leave those of which only the number is theirs: others may have made them, from a company's
    /// number for example.
    #[arg(long, requires = "patient")]
    keep_calls_from_number: bool,
    /// Erase this call: its id, or the carrier's.
    #[arg(long)]
    call: Option<String>,
    /// It cannot be undone; without this only what would be erased is said.
    #[arg(long)]
    yes: bool,
}

/// What is to be erased.
enum Subject {
    Tenant,
    Patient(PatientId, Extent),
    Call(CallId),
}

pub(super) fn run(args: &EraseArgs, environment: &Environment) -> ExitCode {
    match erase(args, environment) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(1, &error),
    }
}

fn erase(args: &EraseArgs, environment: &Environment) -> anyhow::Result<()> {
    let (subject, what) = subject(args)?;
    let slug = &args.tenant;
    let keys = with_storage(environment, async |storage, _| {
        let tenant = tenant(&storage, slug).await?;
        if !args.yes {
            let calls = calls(&storage, tenant, &subject).await?;
            bail!("this would erase {what}{calls}, for good, in every backup too: say --yes to do it");
        }
        let erased = match subject {
            Subject::Tenant => Some(storage::erase_tenant(&storage, tenant, &actor()).await?),
            Subject::Patient(id, extent) => storage::erase_patient(&storage, tenant, id, extent, &actor()).await?,
            Subject::Call(id) => storage::erase_call(&storage, tenant, id, &actor()).await?,
        };
        erased.with_context(|| format!("there is no {what}"))
    })?;
    writeln!(std::io::stdout(), "erased {what}: {keys} keys are gone, what they sealed cannot be read any more")?;
    Ok(())
}

fn subject(args: &EraseArgs) -> anyhow::Result<(Subject, String)> {
    let slug = &args.tenant;
    Ok(match (&args.patient, &args.call) {
        (Some(patient), _) => {
            let id = patient.parse().with_context(|| format!("{patient:?} is not the id of a patient"))?;
            let extent = if args.keep_calls_from_number { Extent::Theirs } else { Extent::FromTheirNumber };
            (Subject::Patient(PatientId::from_uuid(id), extent), format!("patient {patient} of {slug}"))
        }
        (None, Some(call)) => {
            let id = match call.strip_prefix("CA") {
                Some(_) => CallId::of_carrier_call(call),
                None => CallId::from_uuid(call.parse().with_context(|| format!("{call:?} is not the id of a call"))?),
            };
            (Subject::Call(id), format!("call {call} of {slug}"))
        }
        (None, None) => (Subject::Tenant, format!("everything that callers of {slug} ever said")),
    })
}

/// What goes with a patient, in words; nothing goes with others.
async fn calls(storage: &Storage, tenant: TenantId, subject: &Subject) -> anyhow::Result<String> {
    let Subject::Patient(id, extent) = subject else { return Ok(String::new()) };
    let calls = storage::calls_of_patient(storage, tenant, *id).await?;
    let CallsOf { theirs, from_their_number: others } = calls.context("this tenant has no such patient")?;
    Ok(match extent {
        Extent::FromTheirNumber => format!(", {theirs} calls with them and {others} more from their number"),
        Extent::Theirs => format!(", {theirs} calls with them, but not {others} more from their number"),
    })
}
