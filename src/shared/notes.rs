//! What the webhooks of a call must agree on, whichever node they come to: small notes, sealed by whoever gives them to us.
//!
//! The highest version of a note stands. Whoever changes one reads it, decides, and writes the next version; if somebody
//! else was faster, it is told what stands and decides again. So the first of two that decide at once wins, on any node.

mod local;
mod redis;

use std::fmt;
use std::time::Duration;

use futures_util::future::BoxFuture;
use uuid::Uuid;

pub(super) use local::NoteFiles;
pub(super) use redis::RedisNotes;

/// Longer than the carrier asks about any call, counted from the note's last change.
pub const KEPT_FOR: Duration = Duration::from_secs(3 * 3_600);

/// Which note: what it is about, and whose it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NoteKey {
    /// A word of ours, part of the names of keys and files.
    pub subject: &'static str,
    /// No secret: it is part of the same names.
    pub id: Uuid,
}

impl fmt::Display for NoteKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.subject, self.id.simple())
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Counts the changes, from 1.
    pub version: u64,
    /// Opaque here.
    pub sealed: Vec<u8>,
}

/// What became of a note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Written {
    Kept,
    /// This one was there already, with a version as high or higher, and stands.
    Stands(Note),
}

/// Nothing here fails: without Redis and disk a node still agrees with itself. Two nodes that cannot reach Redis do not
/// hear of each other's notes; what each has written stands there, and the higher version when Redis is back.
pub trait Notes: Send + Sync {
    /// The note that stands.
    fn read(&self, key: NoteKey) -> BoxFuture<'_, Option<Note>>;
    fn write(&self, key: NoteKey, note: Note) -> BoxFuture<'_, Written>;
}
