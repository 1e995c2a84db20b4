//! Why there is no key.

use crate::encryption::{MasterKeyId, OpenError, UnwrapError};
use crate::error::SchemaError;
use crate::ids::{DataKeyId, TenantId};

/// Messages name keys by their ids, tenants and patients by theirs.
#[derive(Debug, thiserror::Error)]
pub enum KeyringError {
    /// At start: nothing here could be read.
    #[error(
        "this database was sealed under master key {needed}, but {given} was given: set FRONTDESK_MASTER_KEY to the \
         key it was sealed under, or FRONTDESK_MASTER_KEY_PREVIOUS while rotating"
    )]
    WrongMaster { needed: MasterKeyId, given: String },
    #[error(transparent)]
    Unwrap(#[from] UnwrapError),
    #[error(transparent)]
    Open(#[from] OpenError),
    #[error("the keys of tenant {tenant} were erased")]
    TenantErased { tenant: TenantId },
    #[error("the keys of patient {patient} were erased")]
    PatientErased { patient: uuid::Uuid },
    /// What it sealed is erased, for good.
    #[error("data key {id} is gone: what it sealed was erased")]
    DataKeyErased { id: DataKeyId },
    /// Never made, not this tenant's, or lost: its rows were restored without their keys.
    #[error("there is no data key {id}")]
    NoDataKey { id: DataKeyId },
    #[error("the audit key of tenant {tenant} is gone")]
    NoAuditKey { tenant: TenantId },
    #[error("{what} is not the id of a master key")]
    NotAMasterKeyId { what: &'static str },
    /// Somebody still wraps with the previous key: a server that was not given the current one.
    #[error("{left} keys are still wrapped by another master key: is a server running without the current one?")]
    NotRotated { left: usize },
    #[error(transparent)]
    Schema(#[from] SchemaError),
}

impl From<diesel::result::Error> for KeyringError {
    fn from(error: diesel::result::Error) -> Self {
        Self::Schema(error.into())
    }
}
