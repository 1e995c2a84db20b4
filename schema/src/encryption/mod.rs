//! Sealing: how what callers say is kept so that nobody without the keys can read it.
//!
//! ```text
//! master key      FRONTDESK_MASTER_KEY, outside the database
//!  ├─ wraps ── tenant key    one per tenant, keys.tenant_keys
//!  │            ├─ wraps ── data key     one per patient, or per call until the caller is known, keys.data_keys
//!  │            │            └─ seals ── columns named `…_sealed`
//!  │            └─ blinds ── phone numbers and dates of birth, so that equal ones can be found
//!  ├─ wraps ── audit key     one per tenant, keys.audit_keys; outlives an erasure
//!  └─ derives ─ keys of what must be sealed while the database is away (journal, checkpoints), stream ids
//! ```
//!
//! Everything sealed or wrapped is XChaCha20-Poly1305 over one byte of format, a random nonce of 24 bytes and the
//! ciphertext with its tag ([`SealedText`]), bound to its [`Place`]: moved to another tenant, table, column or row it
//! does not open. Subkeys are HKDF-SHA256 with the info strings listed in `derive.rs`.
//!
//! Rotating the master key re-wraps tenant and audit keys and touches no data. Erasing deletes keys; the sealed rows
//! may stay, in backups too: nobody can read them.
//!
//! Keys and [`Private`] values are wiped when dropped and print nothing of themselves. What the hash functions keep
//! on the stack while they work is beyond that promise.

mod audit_key;
mod blind;
mod data;
mod derive;
mod error;
mod master;
mod master_pair;
mod normalise;
mod place;
mod private;
mod sealed;
mod sealing;
mod secret;
mod tenant;

pub use audit_key::AuditKey;
pub use blind::{BlindColumn, BlindIndex};
pub use data::DataKey;
pub use error::{KeyName, OpenError, UnwrapError};
pub use master::{MasterKey, MasterKeyError, MasterKeyId};
pub use master_pair::{DerivedKeys, MasterKeys, SameMasterKey, UnderMaster};
pub use normalise::{Normalised, birth_date, phone};
pub use place::{Place, RowKey};
pub use private::{Private, Wipe};
pub use sealed::{SealedText, WrappedKey};
pub use sealing::{OVERHEAD, SealingKey};
pub use tenant::TenantKey;

#[cfg(test)]
mod tests;
