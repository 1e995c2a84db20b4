//! Records that their receiver will never take, each kept for somebody to look at.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::Path;

use frontdesk_schema::encryption::DerivedKeys;
use uuid::Uuid;

use super::{Waiting, frame};

/// A refused record, sealed as a segment of its own.
pub(super) struct Refused {
    pub(super) sequence: u64,
    id: Uuid,
    bytes: Vec<u8>,
}

impl Refused {
    pub(super) fn seal(keys: &DerivedKeys, refused: &Waiting) -> Self {
        let (id, sequence) = (Uuid::new_v4(), refused.sequence);
        let frame = frame::encode(keys, id, sequence, refused.at, &refused.record);
        Self { sequence, id, bytes: [frame::segment_head(id), frame].concat() }
    }
    /// Sets it aside: its receiver will never take it. On the disk when this returns.
    pub(super) fn keep(&self, journal: &Path) -> io::Result<()> {
        let folder = journal.join("refused");
        fs::create_dir_all(&folder)?;
        // Numbers begin again when the note of what was delivered is lost; the id never repeats.
        let path = folder.join(format!("{:012}-{}.fdj", self.sequence, self.id));
        let mut file = File::options().create_new(true).write(true).mode(0o600).open(&path)?;
        let kept =
            file.write_all(&self.bytes).and_then(|()| file.sync_all()).and_then(|()| File::open(&folder)?.sync_all());
        if kept.is_err() {
            fs::remove_file(&path).ok();
        }
        kept
    }
}
