//! Where a sealed value belongs.

use std::fmt;

use uuid::Uuid;

use crate::ids::{CallId, DataKeyId, MessageId, TenantId};

/// Names the encoding, so that no other use of the cipher can produce the same associated data.
const LABEL: &[u8] = b"frontdesk place v1";

/// The one place a sealed value opens at: the associated data of its encryption.
///
/// The names are those of the database; renaming a table or a column means sealing its rows anew, or keeping the old
/// name here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    pub tenant: TenantId,
    pub table: &'static str,
    pub column: &'static str,
    pub row: RowKey,
}

/// What tells a row from the others of its table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowKey {
    Id(Uuid),
    /// A row that counts within another: a turn within its call.
    Numbered(Uuid, u64),
    /// As above with a third level: a turn's revision.
    Revised(Uuid, u64, u64),
}

impl Place {
    pub fn new(tenant: TenantId, table: &'static str, column: &'static str, row: impl Into<RowKey>) -> Self {
        Self { tenant, table, column, row: row.into() }
    }

    /// Every part is preceded by its length, so that no two places have the same encoding.
    pub(super) fn encode(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(128);
        for part in [LABEL, self.tenant.as_uuid().as_bytes(), self.table.as_bytes(), self.column.as_bytes()] {
            push(&mut bytes, part);
        }
        match self.row {
            RowKey::Id(id) => push(&mut bytes, id.as_bytes()),
            RowKey::Numbered(id, number) => {
                push(&mut bytes, id.as_bytes());
                push(&mut bytes, &number.to_be_bytes());
            }
            RowKey::Revised(id, number, revision) => {
                push(&mut bytes, id.as_bytes());
                push(&mut bytes, &number.to_be_bytes());
                push(&mut bytes, &revision.to_be_bytes());
            }
        }
        bytes
    }
}

fn push(bytes: &mut Vec<u8>, part: &[u8]) {
    let length = u32::try_from(part.len()).expect("names of tables and columns are short");
    bytes.extend_from_slice(&length.to_be_bytes());
    bytes.extend_from_slice(part);
}

/// Table and column: enough to find a mistake, and nothing of anybody.
impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.table, self.column)
    }
}

impl From<Uuid> for RowKey {
    fn from(id: Uuid) -> Self {
        Self::Id(id)
    }
}

macro_rules! row_key_from {
    ($($id:ty),*) => {$(
        impl From<$id> for RowKey {
            fn from(id: $id) -> Self {
                Self::Id(id.as_uuid())
            }
        }
    )*};
}

row_key_from!(CallId, DataKeyId, MessageId, TenantId);
