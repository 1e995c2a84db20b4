//! The chain that makes an audit log tell when it was changed: pure, the rows are read and written elsewhere.
//!
//! ```text
//! mac 0 = HMAC(key, genesis label ‖ tenant)
//! mac n = HMAC(key, mac n-1 ‖ encoding of entry n)          n = 1, 2, 3, …
//! ```
//!
//! `key` is a subkey of the tenant's [`AuditKey`]. Without it no entry can be edited, left out, moved or added such
//! that [`Verifier`] does not notice. One thing the rows alone cannot tell: that the newest of them are gone. So the
//! newest mac, the *head*, is written outside the database every so often ([`Head::to_line`]), signed, and each of
//! those lines must be found again in the chain.

mod entry;
mod head;
#[cfg(test)]
mod tests;
mod verify;

use std::fmt;
use std::str::FromStr;

use hmac::{Hmac, Mac as _};
use sha2::Sha256;
use subtle::ConstantTimeEq as _;

pub use entry::Entry;
pub use head::{Head, HeadLineError, UncheckedHead};
pub use verify::{Tampering, Verified, Verifier};

use crate::encryption::AuditKey;

const GENESIS: &[u8] = b"frontdesk audit genesis v1";

/// A link of the chain.
#[derive(Clone, Copy)]
pub struct ChainMac([u8; Self::LENGTH]);

impl ChainMac {
    pub const LENGTH: usize = 32;

    /// What the first entry of a tenant is linked to.
    pub fn genesis(key: &AuditKey) -> Self {
        Self::finish(key.chain_mac().chain_update(GENESIS).chain_update(key.tenant().as_uuid().as_bytes()))
    }

    /// The link of `entry`, which follows the one with this mac.
    pub fn next(&self, key: &AuditKey, entry: &Entry<'_>) -> Self {
        Self::finish(key.chain_mac().chain_update(self.0).chain_update(entry.encode()))
    }

    fn finish(mac: Hmac<Sha256>) -> Self {
        Self(mac.finalize().into_bytes().into())
    }

    pub const fn from_bytes(bytes: [u8; Self::LENGTH]) -> Self {
        Self(bytes)
    }

    pub fn as_bytes(&self) -> &[u8; Self::LENGTH] {
        &self.0
    }
}

impl TryFrom<&[u8]> for ChainMac {
    type Error = std::array::TryFromSliceError;

    fn try_from(bytes: &[u8]) -> Result<Self, Self::Error> {
        bytes.try_into().map(Self)
    }
}

/// In constant time: how far a forgery got is nobody's business.
impl PartialEq for ChainMac {
    fn eq(&self, other: &Self) -> bool {
        self.0.ct_eq(&other.0).into()
    }
}

impl Eq for ChainMac {}

impl fmt::Display for ChainMac {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::encode(self.0))
    }
}

impl fmt::Debug for ChainMac {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ChainMac({self})")
    }
}

/// Reads what `Display` wrote: 64 hexadecimal digits.
impl FromStr for ChainMac {
    type Err = hex::FromHexError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut bytes = [0; Self::LENGTH];
        hex::decode_to_slice(text, &mut bytes)?;
        Ok(Self(bytes))
    }
}
