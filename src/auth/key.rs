//! A key's text form, and what is stored of it. Pure.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rand::RngCore as _;
use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq as _;
use uuid::Uuid;
use zeroize::Zeroizing;

use super::ApiKeyId;

/// Makes a key that leaked easy to find, for scanners of code as for people.
const PREFIX: &str = "fdk";

/// A key with its secret: made once, shown once, then only ever compared. It does not print.
pub struct ApiKey {
    pub id: ApiKeyId,
    secret: Zeroizing<[u8; 32]>,
}

/// The SHA-256 of a secret.
#[derive(Clone, Copy)]
pub struct KeyHash([u8; 32]);

impl ApiKey {
    #[expect(clippy::new_without_default, reason = "a key is made on purpose, never by default")]
    pub fn new() -> Self {
        let mut secret = Zeroizing::new([0; 32]);
        rand::rng().fill_bytes(secret.as_mut_slice());
        Self { id: ApiKeyId::from_uuid(Uuid::new_v4()), secret }
    }

    /// `None` for whatever has not exactly the form of [`ApiKey::expose`].
    pub fn parse(text: &str) -> Option<Self> {
        let rest = text.strip_prefix(PREFIX)?.strip_prefix('_')?;
        // The secret may have underscores, the id has none.
        let (id, secret) = rest.split_once('_')?;
        let plain = id.len() == 32 && id.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        let id = id.parse().ok().filter(|_| plain)?;
        let decoded = Zeroizing::new(URL_SAFE_NO_PAD.decode(secret).ok()?);
        let mut secret = Zeroizing::new([0; 32]);
        if decoded.len() != secret.len() {
            return None;
        }
        secret.copy_from_slice(&decoded);
        Some(Self { id: ApiKeyId::from_uuid(id), secret })
    }

    /// The key in clear, for its owner's eyes.
    pub fn expose(&self) -> Zeroizing<String> {
        let secret = Zeroizing::new(URL_SAFE_NO_PAD.encode(*self.secret));
        Zeroizing::new(format!("{PREFIX}_{}_{}", self.id.as_uuid().simple(), *secret))
    }

    pub fn hash(&self) -> KeyHash {
        KeyHash(Sha256::digest(*self.secret).into())
    }
}

impl fmt::Debug for ApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ApiKey({}, redacted)", self.id)
    }
}

impl KeyHash {
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Takes the same time whatever differs.
    pub fn matches(&self, other: &Self) -> bool {
        self.0.ct_eq(&other.0).into()
    }
}

impl fmt::Debug for KeyHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("KeyHash(redacted)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_read_as_it_was_written() {
        for _ in 0..100 {
            let key = ApiKey::new();
            let read = ApiKey::parse(&key.expose()).unwrap();
            assert_eq!(read.id, key.id);
            assert!(read.hash().matches(&key.hash()));
            assert_eq!(key.expose().len(), 4 + 32 + 1 + 43);
        }
        assert!(!ApiKey::new().hash().matches(&ApiKey::new().hash()));
    }

    #[test]
    fn what_is_stored_is_the_secrets_sha256() {
        let text = format!("fdk_{}_{}", "0123456789abcdef".repeat(2), "A".repeat(43));
        let key = ApiKey::parse(&text).unwrap();
        assert_eq!(key.id.as_uuid().simple().to_string(), "0123456789abcdef".repeat(2));
        // sha256sum of 32 zero bytes.
        let expected = "66687aadf862bd776c8fc18b8e9f8e20089714856ee233b3902a591d0d5f2925";
        assert_eq!(hex::encode(key.hash().as_bytes()), expected);
    }

    #[test]
    fn nothing_else_is_a_key() {
        let good = ApiKey::new().expose().to_string();
        let (head, secret) = good.split_at(37);
        let upper = format!("{}{secret}", head.to_uppercase().replace("FDK", "fdk"));
        let wrong =
            ["", "fdk", "fdk_", "fdk__", &good[1..], &good[..good.len() - 1], &format!("{good}A"), &format!(" {good}")];
        for text in wrong.into_iter().chain([&*good.replace("fdk_", "sk_"), &*format!("{head}{}=", &secret[1..])]) {
            assert!(ApiKey::parse(text).is_none(), "{text}");
        }
        assert!(upper == good || ApiKey::parse(&upper).is_none(), "a key has one spelling");
        // The last digit of 32 bytes holds four bits: others are no canonical base64.
        assert!(ApiKey::parse(&format!("{head}{}B", "A".repeat(42))).is_none());
    }

    #[test]
    fn keys_do_not_print() {
        let key = ApiKey::new();
        let secret = key.expose()[37..].to_owned();
        assert!(!format!("{key:?} {:?}", key.hash()).contains(&secret));
        assert!(!format!("{:?}", key.hash()).contains(&hex::encode(key.hash().as_bytes())));
    }
}
