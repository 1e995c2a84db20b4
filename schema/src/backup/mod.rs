//! Backups: two dumps that are kept apart, and the way back from them.
//!
//! ```text
//!                 ┌─ data   every table; of the schema `keys` the tombstones alone   kept as long as one likes
//! one snapshot ──┤
//!                 └─ keys   the rows of the schema `keys`, tombstones again          kept for at most 35 days
//! ```
//!
//! Neither is of use alone: what callers said is sealed in the first, and the second holds keys wrapped by the master
//! key, which is in neither. Erasing deletes a key here; once the key dumps that still have it are gone, so is what it
//! sealed, in every data dump there ever was. Until then the tombstones see to it: they are in both dumps, both are put
//! back, and whatever they stand for is deleted again before anybody reads.
//!
//! | file | what |
//! |---|---|
//! | `source.rs` | a snapshot of the database, dumped by whoever sees every row |
//! | `archive.rs` | a file that may be such a dump: is it, whose, which release's? |
//! | `destination.rs` | an empty database, filled in one transaction |
//! | `merge.sql` | what two dumps of different days may disagree on |
//! | `programs.rs` | `pg_dump`, `pg_restore` and `psql` |

mod archive;
mod destination;
mod error;
mod programs;
mod source;

use std::fmt;

pub use archive::{Archive, MasterCheck};
pub use destination::{Destination, Loaded, Sealed};
pub use error::BackupError;
pub use programs::Programs;
pub use source::Source;

/// Which of the two dumps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    Data,
    Keys,
}

impl Part {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Data => "data",
            Self::Keys => "keys",
        }
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
