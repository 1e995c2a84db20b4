//! The master key, from which the server derives every other key of its own.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rand::RngCore as _;
use secrecy::{ExposeSecret as _, SecretBox};

use super::reader::Reader;

/// 32 bytes that never appear in a log.
pub struct MasterKey {
    bytes: SecretBox<[u8; 32]>,
    pub source: MasterKeySource,
}

/// Where the key came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MasterKeySource {
    /// `FRONTDESK_MASTER_KEY`.
    Configured,
    /// Nothing was configured: made up for this process. Stream ids do not survive a restart, so neither do calls.
    Random,
}

const EXAMPLE: &str = "$(openssl rand -base64 32)";

impl MasterKey {
    pub(super) fn read(vars: &mut Reader<'_>) -> Option<Self> {
        let Some(text) = vars.text("FRONTDESK_MASTER_KEY") else { return Some(Self::random()) };
        let Ok(decoded) = STANDARD.decode(&text) else {
            vars.mistake("FRONTDESK_MASTER_KEY", "is not base64", EXAMPLE);
            return None;
        };
        match <[u8; 32]>::try_from(decoded.as_slice()) {
            Ok(bytes) => Some(Self::new(bytes)),
            Err(_) => {
                let problem = format!("holds {} bytes, not 32", decoded.len());
                vars.mistake("FRONTDESK_MASTER_KEY", problem, EXAMPLE);
                None
            }
        }
    }

    pub fn new(bytes: [u8; 32]) -> Self {
        Self { bytes: SecretBox::new(Box::new(bytes)), source: MasterKeySource::Configured }
    }

    fn random() -> Self {
        let mut bytes = [0; 32];
        rand::rng().fill_bytes(&mut bytes);
        Self { source: MasterKeySource::Random, ..Self::new(bytes) }
    }

    /// The key itself, for deriving others from it; never for a log.
    pub fn expose(&self) -> &[u8; 32] {
        self.bytes.expose_secret()
    }
}

impl Clone for MasterKey {
    fn clone(&self) -> Self {
        Self { source: self.source, ..Self::new(*self.expose()) }
    }
}

impl fmt::Debug for MasterKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MasterKey({:?}, redacted)", self.source)
    }
}
