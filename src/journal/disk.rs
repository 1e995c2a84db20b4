//! The file of a segment, behind a seam: tests put a failing disk there.

use std::fs::File;
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::Path;

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

pub(super) fn create_file(path: &Path) -> io::Result<Box<dyn Disk>> {
    let file = File::options().create_new(true).append(true).mode(0o600).open(path)?;
    // A synced record in a file without a synced name would not survive the machine.
    if let Some(folder) = path.parent() {
        File::open(folder)?.sync_all()?;
    }
    Ok(Box::new(file))
}
