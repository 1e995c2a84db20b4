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
        let sequence = refused.sequence;
        // Equal for the same record, so that one that is set aside twice is there once.
        let what =
            [&refused.at.timestamp_micros().to_be_bytes(), &sequence.to_be_bytes(), refused.record.as_slice()].concat();
        let id = Uuid::new_v5(&Uuid::NAMESPACE_OID, &what);
        let frame = frame::encode(keys, id, sequence, refused.at, &refused.record);
        Self { sequence, id, bytes: [frame::segment_head(id), frame].concat() }
    }

    /// Sets it aside: its receiver will never take it. On the disk when this returns.
    pub(super) fn keep(&self, journal: &Path) -> io::Result<()> {
        let folder = journal.join("refused");
        fs::create_dir_all(&folder)?;
        // Numbers begin again when the note of what was delivered is lost; the id is another for another record.
        let path = folder.join(format!("{:012}-{}.fdj", self.sequence, self.id));
        // Whoever stopped half way through is overtaken.
        let mut file = File::options().create(true).truncate(true).write(true).mode(0o600).open(&path)?;
        let kept =
            file.write_all(&self.bytes).and_then(|()| file.sync_all()).and_then(|()| File::open(&folder)?.sync_all());
        if kept.is_err() {
            fs::remove_file(&path).ok();
        }
        kept
    }
}
