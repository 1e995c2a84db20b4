//! What can go wrong when something sealed is opened. Messages name places and keys, never content.

use std::fmt;

use super::master::MasterKeyId;
use crate::ids::{DataKeyId, TenantId};

/// Which key, as errors and logs may call it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyName {
    Master(MasterKeyId),
    /// A key that was derived from the master key for a purpose.
    Derived(MasterKeyId, &'static str),
    Tenant(TenantId),
    Data(DataKeyId),
}

impl fmt::Display for KeyName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Master(id) => write!(f, "master key {id}"),
            Self::Derived(id, purpose) => write!(f, "the key for {purpose:?} of master key {id}"),
            Self::Tenant(tenant) => write!(f, "the key of tenant {tenant}"),
            Self::Data(id) => write!(f, "data key {id}"),
        }
    }
}

/// Why a sealed value does not open. `at` is its table and column.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// The tag is wrong: sealed under another key or at another place, or altered since.
    #[error("{at} does not open with {key}: it was sealed elsewhere or with another key, or has been altered")]
    Refused { at: String, key: KeyName },
    /// Probably sealed by a newer release.
    #[error("{at} (under {key}) is in format {format}, which this release does not know")]
    UnknownFormat { at: String, key: KeyName, format: u8 },
    /// Too short to be anything that was sealed.
    #[error("{at} (under {key}) is cut short: {length} bytes")]
    CutShort { at: String, key: KeyName, length: usize },
    /// It opened, but is not what such a column holds: text in UTF-8, or a key of 32 bytes.
    #[error("{at} opened with {key} but does not hold {expected}")]
    WrongContent { at: String, key: KeyName, expected: &'static str },
}

/// Why a key does not unwrap.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum UnwrapError {
    /// It was wrapped by a master key that this process does not have.
    #[error("{at} was wrapped by master key {needed}, but {given} was given")]
    OtherMaster { at: String, needed: MasterKeyId, given: String },
    #[error(transparent)]
    Open(#[from] OpenError),
}
