//! One master key: 32 random bytes that live outside the database.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

use super::derive::derive;
use super::error::KeyName;
use super::sealing::SealingKey;
use super::secret::{KEY, Secret};

/// A master key. Clones share the one copy of its bytes.
#[derive(Clone)]
pub struct MasterKey {
    secret: Arc<Secret>,
    id: MasterKeyId,
}

/// What a master key is called where it may be seen: derived from it, and saying nothing about it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MasterKeyId([u8; 8]);

/// Why a text is no master key.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MasterKeyError {
    #[error("is not base64")]
    NotBase64,
    #[error("holds {0} bytes, not 32")]
    WrongLength(usize),
}

impl MasterKey {
    /// A new key from the operating system's random numbers.
    pub fn random() -> Self {
        Self::from_secret(Secret::random())
    }

    pub fn from_bytes(bytes: &[u8; KEY]) -> Self {
        Self::from_secret(Secret::filled(|key| key.copy_from_slice(bytes)))
    }

    /// # Errors
    /// When the text is not the base64 of 32 bytes. The message does not repeat it.
    pub fn from_base64(text: &str) -> Result<Self, MasterKeyError> {
        let decoded = Zeroizing::new(STANDARD.decode(text.trim()).map_err(|_| MasterKeyError::NotBase64)?);
        let secret = Secret::from_slice(&decoded).ok_or(MasterKeyError::WrongLength(decoded.len()))?;
        Ok(Self::from_secret(secret))
    }

    fn from_secret(secret: Secret) -> Self {
        let mut id = [0; 8];
        id.copy_from_slice(&derive(&secret, "frontdesk master key id v1").expose()[..8]);
        Self { secret: Arc::new(secret), id: MasterKeyId(id) }
    }

    /// The key as `FRONTDESK_MASTER_KEY` takes it; for `frontdesk keys new` and the key file only.
    pub fn to_base64(&self) -> Zeroizing<String> {
        Zeroizing::new(STANDARD.encode(self.secret.expose()))
    }

    pub fn id(&self) -> MasterKeyId {
        self.id
    }

    /// The bytes, for deriving other keys from them; never for a log.
    pub fn expose(&self) -> &[u8; KEY] {
        self.secret.expose()
    }

    /// The subkey for one purpose, an info string of the form `frontdesk <what> v<n>`.
    pub(super) fn sealing_key(&self, purpose: &'static str) -> SealingKey {
        SealingKey::new(derive(&self.secret, purpose), KeyName::Derived(self.id, purpose))
    }

    /// The subkey that wraps one kind of key; errors call it the master key.
    pub(super) fn wrapping_key(&self, purpose: &'static str) -> SealingKey {
        SealingKey::new(derive(&self.secret, purpose), KeyName::Master(self.id))
    }
}

impl fmt::Debug for MasterKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MasterKey({}, redacted)", self.id)
    }
}

impl fmt::Display for MasterKeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::encode(self.0))
    }
}

impl fmt::Debug for MasterKeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MasterKeyId({self})")
    }
}

/// Reads what `Display` wrote: 16 hexadecimal digits.
impl FromStr for MasterKeyId {
    type Err = hex::FromHexError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut id = [0; 8];
        hex::decode_to_slice(text, &mut id)?;
        Ok(Self(id))
    }
}
