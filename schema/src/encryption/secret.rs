//! The 32 bytes of any key.

use rand::TryRngCore as _;
use rand::rngs::OsRng;
use secrecy::{ExposeSecret as _, SecretBox};

pub(super) const KEY: usize = 32;

/// Key bytes, on the heap so that moving the key leaves no copy behind, wiped when dropped.
///
/// Neither `Debug` nor `Clone`: a type that holds one must say what it shows and who shares it.
pub(super) struct Secret(SecretBox<[u8; KEY]>);

impl Secret {
    pub(super) fn random() -> Self {
        Self::filled(|bytes| OsRng.try_fill_bytes(bytes).expect("the operating system gives random bytes"))
    }

    /// `fill` writes the key straight into its place.
    pub(super) fn filled(fill: impl FnOnce(&mut [u8; KEY])) -> Self {
        Self(SecretBox::init_with_mut(fill))
    }

    /// `None` unless there are 32 bytes.
    pub(super) fn from_slice(bytes: &[u8]) -> Option<Self> {
        (bytes.len() == KEY).then(|| Self::filled(|key| key.copy_from_slice(bytes)))
    }

    pub(super) fn expose(&self) -> &[u8; KEY] {
        self.0.expose_secret()
    }
}
