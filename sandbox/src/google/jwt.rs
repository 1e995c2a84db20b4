//! The signed assertion of a service account (RFC 7515, RFC 7523; "Using OAuth 2.0 for Server to Server Applications").

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use ring::signature::{RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey};
use serde::Deserialize;
use serde::de::{self, DeserializeOwned};
use thiserror::Error;

/// What a service account claims.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Claims {
    /// The account's address.
    pub(super) iss: String,
    /// The person it acts for, with domain-wide delegation.
    #[serde(default)]
    pub(super) sub: Option<String>,
    pub(super) aud: String,
    pub(super) scope: String,
    /// Seconds since 1970.
    pub(super) iat: i64,
    pub(super) exp: i64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Header {
    alg: String,
    typ: Option<String>,
    #[serde(rename = "kid")]
    _kid: Option<String>,
}

/// An assertion whose form is sound; nothing else has been checked.
#[derive(Debug)]
pub(super) struct Assertion<'a> {
    pub(super) claims: Claims,
    signed: &'a str,
    signature: Vec<u8>,
}

impl<'a> Assertion<'a> {
    /// Reads the three parts; the error says which is wrong.
    pub(super) fn parse(text: &'a str) -> Result<Self, &'static str> {
        let (signed, signature) = text.rsplit_once('.').ok_or("not three parts")?;
        let (header, claims) = signed.split_once('.').ok_or("not three parts")?;
        let header: Header = part(header).ok_or("unreadable header")?;
        if header.alg != "RS256" {
            return Err("the algorithm is not RS256");
        }
        if header.typ.is_some_and(|typ| typ != "JWT") {
            return Err("the type is not JWT");
        }
        let claims = part(claims).ok_or("unreadable claims")?;
        let signature = URL_SAFE_NO_PAD.decode(signature).map_err(|_| "unreadable signature")?;
        if signature.is_empty() {
            return Err("no signature");
        }
        Ok(Self { claims, signed, signature })
    }

    pub(super) fn is_signed_by(&self, key: &PublicKey) -> bool {
        let key = UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, &key.0);
        key.verify(self.signed.as_bytes(), &self.signature).is_ok()
    }
}

fn part<T: DeserializeOwned>(encoded: &str) -> Option<T> {
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(encoded).ok()?).ok()
}

/// An RSA public key that assertions are checked with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicKey(Vec<u8>);

/// Why a text is no RSA public key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum KeyError {
    #[error("not a PEM block \"PUBLIC KEY\"")]
    NotPem,
    #[error("not the structure of an RSA public key")]
    NotRsa,
}

impl PublicKey {
    /// Reads a PEM block "PUBLIC KEY" (SubjectPublicKeyInfo, RFC 5280 §4.1) with an RSA key.
    ///
    /// # Errors
    ///
    /// When the text is something else.
    pub fn from_pem(pem: &str) -> Result<Self, KeyError> {
        let body = pem.trim().strip_prefix("-----BEGIN PUBLIC KEY-----").ok_or(KeyError::NotPem)?;
        let body = body.strip_suffix("-----END PUBLIC KEY-----").ok_or(KeyError::NotPem)?;
        let body: String = body.split_ascii_whitespace().collect();
        let der = STANDARD.decode(body).map_err(|_| KeyError::NotPem)?;
        let key = rsa_key(&der).ok_or(KeyError::NotRsa)?;
        Ok(Self(key.to_vec()))
    }
}

impl<'de> Deserialize<'de> for PublicKey {
    fn deserialize<D: de::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::from_pem(&String::deserialize(deserializer)?).map_err(de::Error::custom)
    }
}

/// DER tags.
const SEQUENCE: u8 = 0x30;
const BIT_STRING: u8 = 0x03;
/// AlgorithmIdentifier `rsaEncryption` with its NULL parameters (RFC 3279 §2.3.1), without its own tag and length.
const RSA_ENCRYPTION: [u8; 13] = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00];

/// The RSAPublicKey inside a SubjectPublicKeyInfo.
fn rsa_key(der: &[u8]) -> Option<&[u8]> {
    let (info, rest) = element(der, SEQUENCE)?;
    let (algorithm, key) = element(info, SEQUENCE)?;
    if !rest.is_empty() || algorithm != RSA_ENCRYPTION {
        return None;
    }
    let (bits, _) = element(key, BIT_STRING)?;
    // The first byte counts the bits unused at the end.
    bits.strip_prefix(&[0])
}

/// The contents of the element a DER text begins with, and what follows it.
fn element(der: &[u8], tag: u8) -> Option<(&[u8], &[u8])> {
    let (&[found, length], rest) = der.split_first_chunk::<2>()?;
    let (length, rest) = match length {
        short @ 0..=0x7f => (usize::from(short), rest),
        0x81 => (usize::from(*rest.first()?), &rest[1..]),
        0x82 => (usize::from(u16::from_be_bytes(*rest.first_chunk()?)), &rest[2..]),
        _ => return None,
    };
    (found == tag).then(|| rest.split_at_checked(length)).flatten()
}
