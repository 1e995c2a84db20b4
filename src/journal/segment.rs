//! The files of a journal: which are there, which is written, which are done with.

use std::fs::{self, File};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use frontdesk_schema::encryption::DerivedKeys;
use uuid::Uuid;

use super::{Waiting, frame};
use crate::metrics;

/// A segment is left for the next one when it has grown beyond this.
const LARGEST: u64 = 4 << 20;

/// The last sequence number that was delivered.
const ACKED: &str = "acked";

/// Where bytes go; a file, or in tests one that fails.
pub(super) trait Disk: Send {
    fn append(&mut self, bytes: &[u8]) -> io::Result<()>;
    fn sync(&mut self) -> io::Result<()>;
    /// Takes back what a failed append may have left.
    fn truncate(&mut self, length: u64) -> io::Result<()>;
}

impl Disk for File {
    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.write_all(bytes)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.sync_data()
    }

    fn truncate(&mut self, length: u64) -> io::Result<()> {
        self.set_len(length)
    }
}

/// Opens the file of a new segment.
pub(super) type Create = Box<dyn Fn(&Path) -> io::Result<Box<dyn Disk>> + Send>;

pub(super) struct Segments {
    folder: PathBuf,
    create: Create,
    /// Finished segments with the last sequence number in each, oldest first.
    done: Vec<(PathBuf, u64)>,
    current: Option<Current>,
    number: u64,
    pub(super) next_sequence: u64,
}

struct Current {
    path: PathBuf,
    id: Uuid,
    disk: Box<dyn Disk>,
    length: u64,
    last: u64,
}

impl Segments {
    /// What is there, and what of it was not delivered.
    pub(super) fn open(folder: &Path, keys: &DerivedKeys) -> io::Result<(Self, Vec<Waiting>)> {
        let acked = read_acked(folder);
        let mut paths: Vec<PathBuf> = fs::read_dir(folder)?.flatten().map(|entry| entry.path()).collect();
        paths.retain(|path| path.extension().is_some_and(|extension| extension == "fdj"));
        paths.sort();
        let mut segments = Self {
            folder: folder.to_owned(),
            create: Box::new(create_file),
            done: Vec::new(),
            current: None,
            number: 0,
            next_sequence: acked + 1,
        };
        let mut waiting = Vec::new();
        for path in paths {
            let decoded = frame::decode(keys, &fs::read(&path)?);
            if decoded.broken > 0 {
                metrics::journal_broken(decoded.broken);
                tracing::error!(broken = decoded.broken, "records of the journal cannot be read: they are skipped");
            }
            let last = decoded.records.iter().map(|record| record.sequence).max().unwrap_or(0);
            segments.next_sequence = segments.next_sequence.max(last + 1);
            let stem = path.file_stem().and_then(|stem| stem.to_str()?.parse().ok()).unwrap_or(0);
            segments.number = segments.number.max(stem);
            if last <= acked && decoded.broken == 0 {
                fs::remove_file(&path)?;
            } else {
                segments.done.push((path, last));
            }
            waiting.extend(decoded.records.into_iter().filter(|record| record.sequence > acked));
        }
        waiting.sort_by_key(|record| record.sequence);
        Ok((segments, waiting))
    }

    #[cfg(test)]
    pub(super) fn create_with(&mut self, create: Create) {
        self.create = create;
    }

    /// Writes frames made by `encode`, which is given the segment's id; all of them or, on an error, none.
    pub(super) fn write(&mut self, last: u64, encode: impl FnOnce(Uuid) -> Vec<u8>) -> io::Result<()> {
        if self.current.as_ref().is_some_and(|current| current.length > LARGEST)
            && let Some(full) = self.current.take()
        {
            self.done.push((full.path, full.last));
        }
        if self.current.is_none() {
            self.begin()?;
        }
        let current = self.current.as_mut().expect("one was just begun");
        let bytes = encode(current.id);
        if let Err(error) = current.disk.append(&bytes) {
            // If even this fails, the next reading finds a torn frame, which is as good as none.
            current.disk.truncate(current.length).ok();
            return Err(error);
        }
        current.length += bytes.len() as u64;
        current.last = last;
        Ok(())
    }

    pub(super) fn sync(&mut self) -> io::Result<()> {
        self.current.as_mut().map_or(Ok(()), |current| current.disk.sync())
    }

    fn begin(&mut self) -> io::Result<()> {
        let (number, id) = (self.number + 1, Uuid::new_v4());
        let path = self.folder.join(format!("{number:08}.fdj"));
        let mut disk = (self.create)(&path)?;
        let head = frame::segment_head(id);
        if let Err(error) = disk.append(&head) {
            fs::remove_file(&path).ok();
            return Err(error);
        }
        self.number = number;
        self.current = Some(Current { path, id, disk, length: head.len() as u64, last: 0 });
        Ok(())
    }

    /// Everything up to this was delivered: says so on the disk, and removes what is not needed any more.
    pub(super) fn acked(&mut self, sequence: u64) -> io::Result<()> {
        let unfinished = self.folder.join("acked.new");
        fs::write(&unfinished, sequence.to_string())?;
        fs::rename(&unfinished, self.folder.join(ACKED))?;
        for (path, _) in self.done.extract_if(.., |(_, last)| *last <= sequence) {
            fs::remove_file(path)?;
        }
        Ok(())
    }

    /// Sets a record aside that its receiver will never take, sealed as it was.
    pub(super) fn refuse(&self, keys: &DerivedKeys, refused: &Waiting) -> io::Result<()> {
        let folder = self.folder.join("refused");
        fs::create_dir_all(&folder)?;
        let id = Uuid::new_v4();
        let mut bytes = frame::segment_head(id);
        bytes.extend(frame::encode(keys, id, refused.sequence, refused.at, &refused.record));
        fs::write(folder.join(format!("{:012}.fdj", refused.sequence)), bytes)
    }
}

fn create_file(path: &Path) -> io::Result<Box<dyn Disk>> {
    let file = File::options().create_new(true).append(true).mode(0o600).open(path)?;
    Ok(Box::new(file))
}

fn read_acked(folder: &Path) -> u64 {
    fs::read_to_string(folder.join(ACKED)).ok().and_then(|text| text.trim().parse().ok()).unwrap_or(0)
}
