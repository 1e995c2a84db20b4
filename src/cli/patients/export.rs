//! `frontdesk patients export`: everything kept about one person, for that person.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use clap::Args;
use frontdesk_schema::PatientId;

use crate::cli::store::{actor, tenant, with_storage};
use crate::config::Environment;
use crate::storage::{self, Document, Exported, Extent};

#[derive(Debug, Args)]
pub(in crate::cli) struct ExportArgs {
    #[arg(long)]
    tenant: String,
    /// Their id, as `patients find` and the API tell it.
    #[arg(long, value_name = "ID")]
    patient: String,
    /// Leave out the calls of which only the number is theirs: somebody else may have spoken, from a family's or a
    /// company's number for example.
    #[arg(long)]
    without_calls_from_number: bool,
    /// A new file, which only you can read; without it the document goes to standard output.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

pub(super) fn export(args: &ExportArgs, environment: &Environment) -> anyhow::Result<()> {
    let id = args.patient.parse().with_context(|| format!("{:?} is not the id of a patient", args.patient))?;
    // Before anything is opened and written down: what cannot be kept is not asked for.
    let target = Target::open(args.out.as_deref())?;
    let read = read(args, PatientId::from_uuid(id), environment);
    let written = read.and_then(|document| target.write(&document));
    if written.is_err()
        && let Some(path) = &args.out
    {
        // Half a document is none.
        drop(fs::remove_file(path));
    }
    written
}

fn read(args: &ExportArgs, id: PatientId, environment: &Environment) -> anyhow::Result<Box<Document>> {
    let ExportArgs { tenant: slug, patient, without_calls_from_number, .. } = args;
    let extent = if *without_calls_from_number { Extent::Theirs } else { Extent::FromTheirNumber };
    let exported = with_storage(environment, async |storage, _| {
        let tenant = tenant(&storage, slug).await?;
        Ok(storage::export_patient(&storage, tenant, id, extent, &actor()).await?)
    })?;
    match exported {
        Exported::Document(document) => Ok(document),
        Exported::Erased(at) => {
            bail!("patient {patient} of {slug} was erased on {}: nothing of them can be read", at.format("%Y-%m-%d"))
        }
        Exported::Unknown => bail!("there is no patient {patient} of {slug}"),
    }
}

/// Where the document goes.
enum Target {
    File(File),
    Output,
}

impl Target {
    fn open(path: Option<&Path>) -> anyhow::Result<Self> {
        let Some(path) = path else { return Ok(Self::Output) };
        // A file that is there may be anybody's to read, and may be somebody else's export.
        let file = File::options().write(true).create_new(true).mode(0o600).open(path);
        Ok(Self::File(file.with_context(|| format!("{} cannot be made", path.display()))?))
    }

    fn write(self, document: &Document) -> anyhow::Result<()> {
        match self {
            Self::File(file) => {
                let mut out = BufWriter::new(&file);
                put(document, &mut out)?;
                drop(out);
                Ok(file.sync_all()?)
            }
            Self::Output => put(document, &mut io::stdout().lock()),
        }
    }
}

fn put(document: &Document, out: &mut impl Write) -> anyhow::Result<()> {
    serde_json::to_writer_pretty(&mut *out, document)?;
    writeln!(out)?;
    Ok(out.flush()?)
}
