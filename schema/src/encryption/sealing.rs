//! The one place that encrypts and decrypts.
//!
//! ```text
//! format 1 │ nonce 24 (random) │ ciphertext, as long as the plaintext │ tag 16
//! ```
//!
//! XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha-03): its nonce is long enough to be drawn at random for as many values
//! as anybody can store. The associated data is the [`Place`].

use std::fmt;

use chacha20poly1305::aead::AeadInPlace as _;
use chacha20poly1305::{KeyInit as _, Tag, XChaCha20Poly1305, XNonce};
use rand::RngCore as _;
use zeroize::Zeroizing;

use super::error::{KeyName, OpenError};
use super::place::Place;
use super::private::Private;
use super::sealed::SealedText;
use super::secret::Secret;

const FORMAT: u8 = 1;
const NONCE: usize = 24;
const TAG: usize = 16;

/// What sealing adds to the length of a value.
pub const OVERHEAD: usize = 1 + NONCE + TAG;

/// A key that seals, and its name for errors.
pub struct SealingKey {
    secret: Secret,
    name: KeyName,
}

impl SealingKey {
    pub(super) fn new(secret: Secret, name: KeyName) -> Self {
        Self { secret, name }
    }

    pub(super) fn secret(&self) -> &Secret {
        &self.secret
    }

    pub fn name(&self) -> KeyName {
        self.name
    }

    pub fn seal(&self, place: &Place, text: &Private<String>) -> SealedText {
        SealedText::from_bytes(self.seal_bytes(place, text.expose().as_bytes()))
    }

    /// # Errors
    /// When this key did not seal the text for this place, or it was altered.
    pub fn open(&self, place: &Place, sealed: &SealedText) -> Result<Private<String>, OpenError> {
        let mut bytes = self.open_bytes(place, sealed.as_bytes())?;
        match String::from_utf8(std::mem::take(&mut *bytes)) {
            Ok(text) => Ok(Private::new(text)),
            Err(error) => {
                drop(Zeroizing::new(error.into_bytes()));
                Err(self.wrong_content(place, "text"))
            }
        }
    }

    pub fn seal_bytes(&self, place: &Place, plain: &[u8]) -> Vec<u8> {
        let mut nonce = [0; NONCE];
        rand::rng().fill_bytes(&mut nonce);
        self.seal_with_nonce(nonce, place, plain)
    }

    /// A nonce must never be used twice; only tests choose it.
    pub(super) fn seal_with_nonce(&self, nonce: [u8; NONCE], place: &Place, plain: &[u8]) -> Vec<u8> {
        // Encrypted where it lies: no second copy of the plaintext, and none left by a growing buffer.
        let mut sealed = Vec::with_capacity(OVERHEAD + plain.len());
        sealed.push(FORMAT);
        sealed.extend_from_slice(&nonce);
        sealed.extend_from_slice(plain);
        let tag = self
            .cipher()
            .encrypt_in_place_detached(XNonce::from_slice(&nonce), &place.encode(), &mut sealed[1 + NONCE..])
            .expect("a value is shorter than the cipher's limit of 256 GiB");
        sealed.extend_from_slice(&tag);
        sealed
    }

    /// # Errors
    /// When this key did not seal the bytes for this place, or they were altered.
    pub fn open_bytes(&self, place: &Place, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, OpenError> {
        let at = || place.to_string();
        if sealed.first().is_some_and(|format| *format != FORMAT) {
            return Err(OpenError::UnknownFormat { at: at(), key: self.name, format: sealed[0] });
        }
        if sealed.len() < OVERHEAD {
            return Err(OpenError::CutShort { at: at(), key: self.name, length: sealed.len() });
        }
        let (nonce, rest) = sealed[1..].split_at(NONCE);
        let (ciphertext, tag) = rest.split_at(rest.len() - TAG);
        let mut plain = Zeroizing::new(ciphertext.to_vec());
        self.cipher()
            .decrypt_in_place_detached(XNonce::from_slice(nonce), &place.encode(), &mut plain, Tag::from_slice(tag))
            .map_err(|_| OpenError::Refused { at: at(), key: self.name })?;
        Ok(plain)
    }

    /// Opens a wrapped key.
    pub(super) fn open_secret(&self, place: &Place, wrapped: &[u8]) -> Result<Secret, OpenError> {
        let bytes = self.open_bytes(place, wrapped)?;
        Secret::from_slice(&bytes).ok_or_else(|| self.wrong_content(place, "a key of 32 bytes"))
    }

    fn wrong_content(&self, place: &Place, expected: &'static str) -> OpenError {
        OpenError::WrongContent { at: place.to_string(), key: self.name, expected }
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new(self.secret.expose().into())
    }
}

impl fmt::Debug for SealingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SealingKey({}, redacted)", self.name)
    }
}
