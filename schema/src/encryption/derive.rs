//! Subkeys: HKDF-SHA256 (RFC 5869) without salt, the parent being uniformly random already.
//!
//! | parent | info | what for |
//! |---|---|---|
//! | master | `frontdesk master key id v1` | the first 8 bytes are the key's public id |
//! | master | `frontdesk wrap tenant key v1` | wraps tenant keys |
//! | master | `frontdesk wrap audit key v1` | wraps audit keys |
//! | master | `frontdesk master check v1` | seals the value that tells a wrong master key |
//! | master | the caller's own (`MasterKeys::derived`) | journal, checkpoints |
//! | tenant | `frontdesk wrap data key v1` | wraps data keys |
//! | tenant | `frontdesk blind index v1`, table, column | keys the HMAC of one column's blind index |
//! | audit | `frontdesk audit chain v1` | links the audit log |
//! | audit | `frontdesk audit head v1` | signs exported heads |
//!
//! Stream ids derive theirs from the master key as well (`frontdesk stream id v1`, in the server). Changing one of
//! these strings makes everything that was kept under it unreadable.

use hkdf::Hkdf;
use sha2::Sha256;

use super::secret::Secret;

/// The subkey of `parent` for one purpose.
pub(super) fn derive(parent: &Secret, info: &str) -> Secret {
    expand(parent, &[info.as_bytes()])
}

/// The subkey for a purpose with a context, each part of it preceded by its length.
pub(super) fn derive_for(parent: &Secret, info: &str, context: &[&str]) -> Secret {
    let mut parts = vec![info.as_bytes().to_vec()];
    for part in context {
        let length = u32::try_from(part.len()).expect("names of tables and columns are short");
        parts.push(length.to_be_bytes().to_vec());
        parts.push(part.as_bytes().to_vec());
    }
    expand(parent, &parts.iter().map(Vec::as_slice).collect::<Vec<_>>())
}

fn expand(parent: &Secret, info: &[&[u8]]) -> Secret {
    let hkdf = Hkdf::<Sha256>::new(None, parent.expose());
    Secret::filled(|key| hkdf.expand_multi_info(info, key).expect("32 bytes are within HKDF's output limit"))
}
