//! `frontdesk erase`: makes everything about somebody unreadable, here and in every backup of the data.

use std::io::Write as _;
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use clap::Args;
use frontdesk_schema::{CallId, PatientId};

use super::fail;
use super::store::{actor, tenant, with_storage};
use crate::config::Environment;
use crate::storage::{self, Extent, WasErased};

#[derive(Debug, Args)]
pub(super) struct EraseArgs {
    /// The tenant, or whose patient or call it is.
    #[arg(long)]
    tenant: String,
    /// Erase this patient instead of the whole tenant: their id, as `patients find` and the API tell it. The calls in
    /// which they were the caller, or an appointment was made for them, go with them.
    #[arg(long, conflicts_with = "call")]
    patient: Option<String>,
    /// Erase every other call from the patient's number too, whoever else in the house or company made it.
    #[arg(long, requires = "patient")]
    calls_from_number: bool,
    /// Erase this call: its id, or the carrier's.
    #[arg(long)]
    call: Option<String>,
    /// It cannot be undone; without this only what would be erased is said.
    #[arg(long)]
    yes: bool,
}

pub(super) fn run(args: &EraseArgs, environment: &Environment) -> ExitCode {
    match erase(args, environment) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(1, &error),
    }
}

fn erase(args: &EraseArgs, environment: &Environment) -> anyhow::Result<()> {
    let slug = &args.tenant;
    let what = match (&args.patient, &args.call) {
        (Some(patient), _) => format!("patient {patient} of {slug}"),
        (None, Some(call)) => format!("call {call} of {slug}"),
        (None, None) => format!("everything that callers of {slug} ever said"),
    };
    if !args.yes {
        bail!("this would erase {what}, for good, in every backup too: say --yes to do it");
    }
    let WasErased { data_keys, calls_left } = with_storage(environment, async |storage, _| {
        let tenant = tenant(&storage, slug).await?;
        match (&args.patient, &args.call) {
            (Some(patient), _) => {
                let id = patient.parse().with_context(|| format!("{patient:?} is not the id of a patient"))?;
                let extent = if args.calls_from_number { Extent::FromTheirNumber } else { Extent::Theirs };
                let erased =
                    storage::erase_patient(&storage, tenant, PatientId::from_uuid(id), extent, &actor()).await?;
                erased.with_context(|| format!("{slug} has no patient {patient}"))
            }
            (None, Some(call)) => {
                let id = match call.strip_prefix("CA") {
                    Some(_) => CallId::of_carrier_call(call),
                    None => {
                        CallId::from_uuid(call.parse().with_context(|| format!("{call:?} is not the id of a call"))?)
                    }
                };
                let erased = storage::erase_call(&storage, tenant, id, &actor()).await?;
                erased.with_context(|| format!("{slug} has no call {call}"))
            }
            (None, None) => Ok(storage::erase_tenant(&storage, tenant, &actor()).await?),
        }
    })?;
    let mut out = std::io::stdout();
    writeln!(out, "erased {what}: {data_keys} keys are gone, what they sealed cannot be read any more")?;
    if calls_left > 0 {
        writeln!(
            out,
            "{calls_left} more calls came from their number, and nobody knows who made them: \
             say --calls-from-number to erase them too"
        )?;
    }
    Ok(())
}
