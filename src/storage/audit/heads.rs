//! The file of exported heads: `audit-heads.jsonl`, one line for each, oldest first.

use std::collections::{HashMap, VecDeque};
use std::fs::{self, File};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use frontdesk_schema::TenantId;
use frontdesk_schema::audit_chain::{HeadLineError, UncheckedHead};

use super::AuditError;

/// Heads of a tenant that are compared, and kept when the file is made shorter. The newest stands for all entries before it;
/// the others tell where a log went wrong.
const KEPT: usize = 200;

/// The file is made shorter when it has grown beyond this.
const LONGEST: u64 = 16 * 1024 * 1024;

/// What was exported, by tenant.
#[derive(Debug)]
pub struct ExportedHeads {
    path: PathBuf,
    by_tenant: HashMap<TenantId, VecDeque<(UncheckedHead, String)>>,
}

impl ExportedHeads {
    /// Reads the file; without one nothing was exported. A line that a full disk cut short is passed over: whoever can
    /// spoil a line could take it away as well.
    ///
    /// # Errors
    /// [`AuditError::Heads`], [`AuditError::HeadLine`] for lines of a newer release.
    pub async fn read(path: &Path) -> Result<Self, AuditError> {
        let path = path.to_owned();
        let read = tokio::task::spawn_blocking(move || Self::read_now(path)).await;
        read.map_err(|_| crate::storage::StorageError::Thread("read the audit heads"))?
    }

    fn read_now(path: PathBuf) -> Result<Self, AuditError> {
        let text = match fs::read(&path) {
            Ok(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
            Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
            Err(source) => return Err(AuditError::Heads { path, source }),
        };
        let mut by_tenant: HashMap<TenantId, VecDeque<(UncheckedHead, String)>> = HashMap::new();
        let mut spoiled = 0_u64;
        for line in text.lines().filter(|line| !line.trim().is_empty()) {
            let head = match UncheckedHead::parse(line) {
                Ok(head) => head,
                Err(HeadLineError::Unreadable(_)) => {
                    spoiled += 1;
                    continue;
                }
                Err(source) => return Err(AuditError::HeadLine { path, source }),
            };
            let heads = by_tenant.entry(head.tenant()).or_default();
            if heads.len() == KEPT {
                heads.pop_front();
            }
            heads.push_back((head, line.to_owned()));
        }
        if spoiled > 0 {
            tracing::warn!(spoiled, "lines of the exported audit heads cannot be read: the others are compared");
        }
        Ok(Self { path, by_tenant })
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    pub(super) fn of(&self, tenant: TenantId) -> impl Iterator<Item = UncheckedHead> {
        self.by_tenant.get(&tenant).into_iter().flatten().map(|(head, _)| *head)
    }

    fn lines(&self) -> String {
        let mut lines = String::new();
        for (_, line) in self.by_tenant.values().flatten() {
            lines.push_str(line);
            lines.push('\n');
        }
        lines
    }
}

/// Adds lines to the file, each with its end. On the disk when this returns. Blocks.
///
/// # Errors
/// [`AuditError::Heads`].
pub(super) fn append(path: &Path, lines: &str) -> Result<(), AuditError> {
    let failed = |source| AuditError::Heads { path: path.to_owned(), source };
    if fs::metadata(path).is_ok_and(|file| file.len() > LONGEST) {
        shorten(path)?;
    }
    let write = || -> io::Result<()> {
        let mut file = File::options().create(true).read(true).append(true).mode(0o600).open(path)?;
        if !ends_with_a_line(&mut file)? {
            file.write_all(b"\n")?;
        }
        file.write_all(lines.as_bytes())?;
        file.sync_data()
    };
    write().map_err(failed)
}

/// Keeps the newest heads of each tenant: written beside the file and then put in its place.
fn shorten(path: &Path) -> Result<(), AuditError> {
    let kept = ExportedHeads::read_now(path.to_owned())?.lines();
    let beside = path.with_extension("jsonl.new");
    let replace = || -> io::Result<()> {
        let mut file = File::options().create(true).write(true).truncate(true).mode(0o600).open(&beside)?;
        file.write_all(kept.as_bytes())?;
        file.sync_all()?;
        fs::rename(&beside, path)
    };
    replace().map_err(|source| AuditError::Heads { path: path.to_owned(), source })
}

fn ends_with_a_line(file: &mut File) -> io::Result<bool> {
    if file.metadata()?.len() == 0 {
        return Ok(true);
    }
    file.seek(SeekFrom::End(-1))?;
    let mut last = [0];
    file.read_exact(&mut last)?;
    Ok(last == *b"\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A line of the file's form; nobody checks its signature here.
    fn line(tenant: TenantId, seq: usize) -> String {
        let mac = "0".repeat(64);
        format!(
            "{{\"format\":1,\"tenant\":\"{tenant}\",\"seq\":{seq},\"at\":\"2026-01-01T00:00:00.000000Z\",\"head\":\"{mac}\",\
             \"mac\":\"{mac}\"}}\n"
        )
    }

    fn heads(path: &Path, tenant: TenantId) -> usize {
        ExportedHeads::read_now(path.to_owned()).unwrap().of(tenant).count()
    }

    #[test]
    fn a_line_that_was_cut_short_spoils_no_other() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("heads");
        let [one, two] = ["a", "b"].map(TenantId::from_slug);
        assert_eq!(heads(&path, one), 0, "nothing was exported yet");
        append(&path, &line(one, 1)).unwrap();
        let torn = line(one, 2);
        File::options().append(true).open(&path).unwrap().write_all(&torn.as_bytes()[..20]).unwrap();
        append(&path, &line(two, 1)).unwrap();
        assert_eq!((heads(&path, one), heads(&path, two)), (1, 1));
    }

    #[test]
    fn a_file_that_has_grown_keeps_the_newest_of_each_tenant() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("heads");
        let [busy, quiet] = ["a", "b"].map(TenantId::from_slug);
        append(&path, &line(quiet, 1)).unwrap();
        let many: String = (0..1_000).map(|seq| line(busy, seq)).collect();
        append(&path, &many).unwrap();
        shorten(&path).unwrap();
        let kept = fs::read_to_string(&path).unwrap();
        assert_eq!((kept.lines().count(), heads(&path, busy), heads(&path, quiet)), (KEPT + 1, KEPT, 1));
        assert!(kept.contains("\"seq\":999,"));
    }
}
