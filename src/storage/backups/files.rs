//! The files of a backup: their names, and how one comes to be whole or not at all.

use std::fs::{self, DirBuilder, File, OpenOptions, Permissions};
use std::io;
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDateTime, Utc};
use frontdesk_schema::backup::Part;
use rustix::fs::{FlockOperation, flock};

use super::BackupsError;

const TIME: &str = "%Y%m%dT%H%M%SZ";

const ENDING: &str = ".dump";

/// What a dump is called until it is whole.
const UNFINISHED: &str = ".unfinished";

/// `frontdesk-keys-20261127T031500Z.dump`.
pub fn file_name(part: Part, at: DateTime<Utc>) -> String {
    format!("frontdesk-{part}-{}{ENDING}", at.format(TIME))
}

/// When the dump of this name was taken. By the name: a file's own times change when it is copied.
pub fn taken_at(part: Part, name: &str) -> Option<DateTime<Utc>> {
    let time = name.strip_prefix("frontdesk-")?.strip_prefix(part.name())?.strip_prefix('-')?.strip_suffix(ENDING)?;
    Some(NaiveDateTime::parse_from_str(time, TIME).ok()?.and_utc())
}

/// The same for one that is not whole, or never will be.
pub(super) fn unfinished_of(part: Part, name: &str) -> Option<DateTime<Utc>> {
    taken_at(part, name.strip_prefix('.')?.strip_suffix(UNFINISHED)?)
}

/// A dump that is being written, for its owner's eyes alone, under another name. Removed when dropped.
pub(super) struct Unfinished {
    pub(super) file: File,
    draft: PathBuf,
    path: PathBuf,
}

impl Unfinished {
    /// Makes the folder too, if need be.
    pub(super) fn create(folder: &Path, part: Part, at: DateTime<Utc>) -> Result<Self, BackupsError> {
        make_folder(folder)?;
        let path = folder.join(file_name(part, at));
        let draft = folder.join(format!(".{}{UNFINISHED}", file_name(part, at)));
        let failed = |source| BackupsError::File { action: "make", path: path.clone(), source };
        if path.exists() {
            return Err(failed(io::ErrorKind::AlreadyExists.into()));
        }
        let file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&draft).map_err(failed)?;
        let unfinished = Self { file, draft, path: path.clone() };
        // Whatever the umask left of it.
        unfinished.file.set_permissions(Permissions::from_mode(0o600)).map_err(failed)?;
        // Tells one that is being written from one that was left behind, see `is_abandoned`.
        flock(&unfinished.file, FlockOperation::NonBlockingLockShared).ok();
        Ok(unfinished)
    }

    pub(super) fn draft(&self) -> &Path {
        &self.draft
    }

    /// Gives it its name, once it is on the disk to stay. Returns its path and size in bytes.
    pub(super) fn finish(self) -> Result<(PathBuf, u64), BackupsError> {
        let folder = self.path.parent().expect("the file has a folder before its name");
        let done = self.file.sync_all().and_then(|()| {
            fs::rename(&self.draft, &self.path)?;
            File::open(folder)?.sync_all()?;
            self.file.metadata()
        });
        match done {
            Ok(metadata) => Ok((self.path.clone(), metadata.len())),
            Err(source) => Err(BackupsError::File { action: "write", path: self.path.clone(), source }),
        }
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        // Not there any more when it was finished.
        fs::remove_file(&self.draft).ok();
    }
}

/// Whether nobody is writing this one: a crash left it. Where files cannot be locked that is not known.
pub(super) fn is_abandoned(draft: &Path) -> bool {
    File::open(draft).is_ok_and(|file| flock(&file, FlockOperation::NonBlockingLockExclusive).is_ok())
}

fn make_folder(folder: &Path) -> Result<(), BackupsError> {
    let made = DirBuilder::new().recursive(true).mode(0o700).create(folder);
    made.map_err(|source| BackupsError::File { action: "make", path: folder.to_owned(), source })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn the_name_tells_what_it_is_and_when_it_was_taken() {
        let at = at("2026-11-27T03:15:09Z");
        assert_eq!(file_name(Part::Keys, at), "frontdesk-keys-20261127T031509Z.dump");
        assert_eq!(taken_at(Part::Keys, "frontdesk-keys-20261127T031509Z.dump"), Some(at));
        assert_eq!(unfinished_of(Part::Keys, ".frontdesk-keys-20261127T031509Z.dump.unfinished"), Some(at));
        for other in [
            "frontdesk-data-20261127T031509Z.dump",
            "frontdesk-keys-20261127T031509Z.dump.gpg",
            "frontdesk-keys-yesterday.dump",
            "frontdesk-keys-20261399T031509Z.dump",
            "my-frontdesk-keys-20261127T031509Z.dump",
            "",
        ] {
            assert_eq!(taken_at(Part::Keys, other), None, "{other}");
        }
    }

    #[test]
    fn a_file_is_its_owners_and_there_whole_or_not_at_all() {
        use std::io::Write as _;
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("keys");
        let at = at("2026-11-27T03:15:00Z");
        let names = || {
            let entries = fs::read_dir(&inner).unwrap().flatten();
            entries.map(|entry| entry.file_name().into_string().unwrap()).collect::<Vec<_>>()
        };
        let given_up = Unfinished::create(&inner, Part::Keys, at).unwrap();
        assert_eq!(names(), [".frontdesk-keys-20261127T031500Z.dump.unfinished"]);
        assert!(!is_abandoned(given_up.draft()));
        drop(given_up);
        assert!(names().is_empty());
        let mut finished = Unfinished::create(&inner, Part::Keys, at).unwrap();
        finished.file.write_all(b"abc").unwrap();
        let (path, bytes) = finished.finish().unwrap();
        assert_eq!((names(), bytes), (vec!["frontdesk-keys-20261127T031500Z.dump".to_owned()], 3));
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(fs::metadata(&inner).unwrap().permissions().mode() & 0o777, 0o700);
        assert!(Unfinished::create(&inner, Part::Keys, at).is_err(), "nothing is written over");
    }
}
