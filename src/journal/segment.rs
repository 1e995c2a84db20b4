//! The files of a journal: which are there, which is written, which are done with.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use frontdesk_schema::encryption::DerivedKeys;
use uuid::Uuid;

use super::disk::{Create, Disk, create_file};
use super::{Waiting, frame};
use crate::metrics;

/// A segment is left for the next one when it has grown beyond this.
const LARGEST: u64 = 4 << 20;

/// The last sequence number that was delivered.
const ACKED: &str = "acked";

pub(super) struct Segments {
    folder: PathBuf,
    create: Create,
    /// Segments that are not written any more, oldest first.
    done: Vec<Done>,
    current: Option<Current>,
    number: u64,
    pub(super) next_sequence: u64,
}

struct Done {
    path: PathBuf,
    /// The last sequence number in it.
    last: u64,
    state: State,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Whole,
    /// Not all of it could be read: somebody with another key, or more patience, may still read it.
    Damaged,
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
            let bytes = fs::read(&path)?;
            let decoded = frame::decode(keys, &bytes);
            if decoded.broken > 0 {
                metrics::journal_broken(decoded.broken as u64);
                tracing::error!(broken = decoded.broken, "records of the journal cannot be read: they are skipped");
            } else if decoded.torn > 0 {
                cut_off(&path, bytes.len() - decoded.torn);
            }
            let last = decoded.records.iter().map(|record| record.sequence).max().unwrap_or(0);
            segments.next_sequence = segments.next_sequence.max(last + 1);
            let stem = path.file_stem().and_then(|stem| stem.to_str()?.parse().ok()).unwrap_or(0);
            segments.number = segments.number.max(stem);
            let state = if decoded.broken == 0 { State::Whole } else { State::Damaged };
            segments.done.push(Done { path, last, state });
            waiting.extend(decoded.records.into_iter().filter(|record| record.sequence > acked));
        }
        waiting.sort_by_key(|record| record.sequence);
        segments.leave_done(acked)?;
        Ok((segments, waiting))
    }

    /// At least so many records behind this sequence number, or all there are, in order.
    pub(super) fn read_behind(&self, after: u64, keys: &DerivedKeys, least: usize) -> io::Result<Vec<Waiting>> {
        let done = self.done.iter().filter(|done| done.last > after).map(|done| &done.path);
        let mut found = Vec::new();
        for path in done.chain(self.current.as_ref().map(|current| &current.path)) {
            let records = frame::decode(keys, &fs::read(path)?).records;
            found.extend(records.into_iter().filter(|record| record.sequence > after));
            if found.len() >= least {
                break;
            }
        }
        found.sort_by_key(|record| record.sequence);
        Ok(found)
    }

    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    #[cfg(test)]
    pub(super) fn create_with(&mut self, create: Create) {
        self.create = create;
    }

    /// Writes frames made by `encode`, which is given the segment's id; all of them or, on an error, none.
    pub(super) fn write(&mut self, last: u64, encode: impl FnOnce(Uuid) -> Vec<u8>) -> io::Result<()> {
        if self.current.as_ref().is_some_and(|current| current.length > LARGEST) {
            self.retire();
        }
        if self.current.is_none() {
            self.begin()?;
        }
        let current = self.current.as_mut().expect("one was just begun");
        let bytes = encode(current.id);
        if let Err(error) = current.disk.append(&bytes) {
            // Behind half a frame nothing may be written: what looks like its rest would be lost with it.
            if current.disk.truncate(current.length).is_err() {
                current.last = last;
                self.retire();
            }
            return Err(error);
        }
        current.length += bytes.len() as u64;
        current.last = last;
        Ok(())
    }

    /// Brings what was written to the disk. A file that failed once is left: the system may have dropped what it
    /// could not bring there, and says so only once (fsync(2)).
    pub(super) fn sync(&mut self) -> io::Result<()> {
        let synced = self.current.as_mut().map_or(Ok(()), |current| current.disk.sync());
        if synced.is_err() {
            self.retire();
        }
        synced
    }

    fn retire(&mut self) {
        if let Some(Current { path, last, .. }) = self.current.take() {
            self.done.push(Done { path, last, state: State::Whole });
        }
    }

    fn begin(&mut self) -> io::Result<()> {
        // Counted first: a file that failed halfway must not stand in the way of the next.
        self.number += 1;
        let (path, id) = (self.folder.join(format!("{:08}.fdj", self.number)), Uuid::new_v4());
        let mut disk = (self.create)(&path)?;
        let head = frame::segment_head(id);
        if let Err(error) = disk.append(&head) {
            fs::remove_file(&path).ok();
            return Err(error);
        }
        self.current = Some(Current { path, id, disk, length: head.len() as u64, last: 0 });
        Ok(())
    }

    /// Everything up to this was delivered: says so on the disk, and removes what is not needed any more.
    pub(super) fn acked(&mut self, sequence: u64) -> io::Result<()> {
        let unfinished = self.folder.join("acked.new");
        fs::write(&unfinished, sequence.to_string())?;
        fs::rename(&unfinished, self.folder.join(ACKED))?;
        self.leave_done(sequence)
    }

    /// Removes the segments of which everything was delivered. Damaged ones are put away, never removed.
    fn leave_done(&mut self, acked: u64) -> io::Result<()> {
        for Done { path, state, .. } in self.done.extract_if(.., |done| done.last <= acked) {
            match state {
                State::Whole => fs::remove_file(path)?,
                State::Damaged => {
                    let folder = self.folder.join("damaged");
                    fs::create_dir_all(&folder)?;
                    fs::rename(path, folder.join(format!("{}.fdj", Uuid::now_v7())))?;
                }
            }
        }
        Ok(())
    }
}

fn read_acked(folder: &Path) -> u64 {
    fs::read_to_string(folder.join(ACKED)).ok().and_then(|text| text.trim().parse().ok()).unwrap_or(0)
}

/// Takes the torn tail off, so that it is told once. Nobody was told that what it was to be is written.
fn cut_off(path: &Path, whole: usize) {
    metrics::journal_torn();
    tracing::warn!("a segment of the journal ends in an unfinished record, as a crash leaves it: it is cut off");
    if let Err(error) = File::options().write(true).open(path).and_then(|file| file.set_len(whole as u64)) {
        tracing::warn!(%error, "the unfinished record could not be cut off");
    }
}
