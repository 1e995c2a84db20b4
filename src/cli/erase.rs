//! `frontdesk erase`: makes everything about somebody unreadable, here and in every backup of the data.

use std::io::Write as _;
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use clap::Args;
use frontdesk_schema::{CallId, SchemaError};
use serde_json::json;

use super::fail;
use super::store::{actor, tenant, with_storage};
use crate::config::Environment;

#[derive(Debug, Args)]
pub(super) struct EraseArgs {
    /// The tenant, or whose patient or call it is.
    #[arg(long)]
    tenant: String,
    /// Erase this patient (their id) instead of the whole tenant.
    #[arg(long, conflicts_with = "call")]
    patient: Option<String>,
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
    let what = match (&args.patient, &args.call) {
        (Some(patient), _) => format!("patient {patient} of {}", args.tenant),
        (None, Some(call)) => format!("call {call} of {}", args.tenant),
        (None, None) => format!("everything that callers of {} ever said", args.tenant),
    };
    if !args.yes {
        bail!("this would erase {what}, for good, in every backup too: say --yes to do it");
    }
    let keys = with_storage(environment, async |storage, _| {
        let tenant = tenant(&storage, &args.tenant).await?;
        let mut connection = storage.database.connection().await?;
        let mut scope = connection.scope(tenant).await?;
        let (action, subject, erased) = match (&args.patient, &args.call) {
            (Some(patient), _) => {
                let id = patient.parse().with_context(|| format!("{patient:?} is not the id of a patient"))?;
                ("erased.patient", patient.clone(), storage.keyring.erase_patient(&mut scope, id).await?)
            }
            (None, Some(call)) => {
                let id = match call.strip_prefix("CA") {
                    Some(_) => CallId::of_carrier_call(call),
                    None => {
                        CallId::from_uuid(call.parse().with_context(|| format!("{call:?} is not the id of a call"))?)
                    }
                };
                ("erased.call", id.to_string(), storage.keyring.erase_call(&mut scope, id).await?)
            }
            (None, None) => ("erased.tenant", args.tenant.clone(), storage.keyring.erase_tenant(&mut scope).await?),
        };
        let detail = json!({ "data_keys": erased.data_keys });
        storage.audit(&mut scope, &actor(), action, Some(&subject), detail).await?;
        scope.commit().await.map_err(SchemaError::from)?;
        Ok(erased.data_keys)
    })?;
    writeln!(std::io::stdout(), "erased {what}: {keys} keys are gone, what they sealed cannot be read any more")?;
    Ok(())
}
