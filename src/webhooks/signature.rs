//! `X-Twilio-Signature`: is this request really the carrier's? Pure: no request types, no clock, no I/O.
//!
//! The signed text is the URL as Twilio requested it, followed for a form by every distinct parameter name in byte
//! order, each with its distinct values in order, decoded, without separators. A JSON body is covered by its SHA-256 in
//! the URL's `bodySHA256` instead. The signature is the base64 of an HMAC over that text (Twilio, "Webhooks security";
//! the request validator of its Python library).
//!
//! A signature proves where a request comes from, not that it is fresh: stream ids see to that.

use std::collections::{BTreeMap, BTreeSet};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, Mac};
use secrecy::{ExposeSecret as _, SecretString};
use sha1::Sha1;
use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq as _;

use crate::config::{PublicUrl, TwilioConfig};

/// The keys a genuine request may be signed with.
pub struct SignatureKeys {
    /// The auth token, and its predecessor while it is being replaced.
    auth_tokens: Vec<SecretString>,
    shared_key: Option<SharedKey>,
}

struct SharedKey {
    id: String,
    secret: SecretString,
}

/// What a request says about its own signature.
#[derive(Debug, Clone, Copy)]
pub struct SignatureHeaders<'a> {
    /// `X-Twilio-Signature`.
    pub signature: &'a str,
    /// `X-Twilio-Webhooks-Signature-Settings`, sent by accounts with shared keys.
    pub settings: Option<&'a str>,
}

/// Whether `text` can be a signature at all: the base64 of an HMAC-SHA-1 or an HMAC-SHA-256.
pub(super) fn is_plausible(text: &str) -> bool {
    // Of 20 bytes and of 32, two are left over after groups of three: both end with one equals sign.
    let Some(digits) = text.strip_suffix('=') else { return false };
    matches!(digits.len(), 27 | 43) && digits.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/'))
}

/// What the signature covers besides the URL.
#[derive(Debug, Clone, Copy)]
pub enum SignedBody<'a> {
    /// A GET or a WebSocket upgrade.
    Nothing,
    /// Decoded form parameters, in any order; empty values count, repeated pairs count once.
    Form(&'a [(String, String)]),
    /// The raw bytes of a JSON body.
    Json(&'a [u8]),
}

/// Why a request is not taken for the carrier's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignatureRefused {
    /// The body is not the one whose hash stands in the URL, or the URL has no hash.
    Body,
    /// An algorithm or key that we do not have.
    UnknownKey,
    /// The signature belongs to another URL, other parameters or another account.
    Mismatch,
}

impl SignatureRefused {
    /// Metric label.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Body => "body",
            Self::UnknownKey => "unknown_key",
            Self::Mismatch => "mismatch",
        }
    }
}

impl SignatureKeys {
    pub fn new(config: &TwilioConfig) -> Self {
        let auth_tokens = std::iter::once(&config.auth_token).chain(&config.auth_token_previous).cloned().collect();
        let shared_key = config.shared_key.as_ref();
        let shared_key = shared_key.map(|key| SharedKey { id: key.id.clone(), secret: key.secret.clone() });
        Self { auth_tokens, shared_key }
    }

    /// Checks a request against every form its URL may have been signed in.
    ///
    /// # Errors
    /// [`SignatureRefused`]; nothing of the request may then be believed.
    pub fn verify(
        &self,
        headers: SignatureHeaders<'_>,
        urls: &[String],
        body: SignedBody<'_>,
    ) -> Result<(), SignatureRefused> {
        let params = match body {
            SignedBody::Nothing => String::new(),
            SignedBody::Form(params) => signed_params(params),
            SignedBody::Json(bytes) => {
                check_body_hash(urls, bytes)?;
                String::new()
            }
        };
        let candidates = self.candidates(headers.settings)?;
        let given = headers.signature.as_bytes();
        // Every combination is computed: how long it takes does not tell which one came close.
        let mut genuine = subtle::Choice::from(0);
        for url in urls {
            for candidate in &candidates {
                genuine |= candidate.sign(url, &params).as_bytes().ct_eq(given);
            }
        }
        if genuine.into() { Ok(()) } else { Err(SignatureRefused::Mismatch) }
    }

    /// The keys that come into question under the settings header. Without an algorithm in it: SHA-1 and the auth token.
    fn candidates(&self, settings: Option<&str>) -> Result<Vec<Candidate<'_>>, SignatureRefused> {
        let setting = |name: &str| {
            let pairs = settings.into_iter().flat_map(|settings| settings.split(','));
            pairs.filter_map(|pair| pair.split_once('=')).find(|(key, _)| key.trim() == name).map(|(_, v)| v.trim())
        };
        let Some(algorithm) = setting("algorithm") else {
            return Ok(self.auth_tokens.iter().map(Candidate::Sha1).collect());
        };
        let shared_key = self.shared_key.as_ref().filter(|key| setting("key") == Some(&key.id));
        match (algorithm, shared_key) {
            ("HMAC_SHA256", Some(key)) => Ok(vec![Candidate::Sha256(&key.secret)]),
            ("HMAC_SHA1", Some(key)) => Ok(vec![Candidate::Sha1(&key.secret)]),
            _ => Err(SignatureRefused::UnknownKey),
        }
    }
}

enum Candidate<'a> {
    Sha1(&'a SecretString),
    Sha256(&'a SecretString),
}

impl Candidate<'_> {
    fn sign(&self, url: &str, params: &str) -> String {
        match self {
            Self::Sha1(secret) => sign::<Hmac<Sha1>>(secret, url, params),
            Self::Sha256(secret) => sign::<Hmac<Sha256>>(secret, url, params),
        }
    }
}

fn sign<M: Mac + hmac::digest::KeyInit>(secret: &SecretString, url: &str, params: &str) -> String {
    let key = secret.expose_secret().as_bytes();
    let mut mac = <M as Mac>::new_from_slice(key).expect("HMAC takes a key of any length");
    mac.update(url.as_bytes());
    mac.update(params.as_bytes());
    STANDARD.encode(mac.finalize().into_bytes())
}

fn signed_params(params: &[(String, String)]) -> String {
    let mut sorted: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (name, value) in params {
        sorted.entry(name).or_default().insert(value);
    }
    sorted.iter().flat_map(|(name, values)| values.iter().flat_map(move |value| [*name, *value])).collect()
}

fn check_body_hash(urls: &[String], body: &[u8]) -> Result<(), SignatureRefused> {
    let query = urls.first().and_then(|url| url.split_once('?')).map_or("", |(_, query)| query);
    let mut pairs = url::form_urlencoded::parse(query.as_bytes());
    let claimed = pairs.find(|(name, _)| name == "bodySHA256").ok_or(SignatureRefused::Body)?.1;
    let actual = hex::encode(Sha256::digest(body));
    if actual.as_bytes().ct_eq(claimed.as_bytes()).into() { Ok(()) } else { Err(SignatureRefused::Body) }
}

/// The URLs a webhook at `path_and_query` may have been signed with: Twilio is not consistent about default ports.
pub fn webhook_urls(public_url: &PublicUrl, path_and_query: &str) -> Vec<String> {
    let scheme = if public_url.is_secure() { "https" } else { "http" };
    with_and_without_port(public_url, scheme, path_and_query)
}

/// The URLs a media socket at `path` may have been signed with: the `ws` form, with or without a slash at the end
/// (seen in other people's code, not in Twilio's documentation). None can be forged without the token.
pub fn media_urls(public_url: &PublicUrl, path: &str) -> Vec<String> {
    let scheme = if public_url.is_secure() { "wss" } else { "ws" };
    let path = path.strip_suffix('/').unwrap_or(path);
    let mut urls = with_and_without_port(public_url, scheme, path);
    urls.extend(with_and_without_port(public_url, scheme, &format!("{path}/")));
    urls
}

fn with_and_without_port(public_url: &PublicUrl, scheme: &str, path_and_query: &str) -> Vec<String> {
    let default_port = if public_url.is_secure() { 443 } else { 80 };
    let port = public_url.port().unwrap_or(default_port);
    let host = public_url.host();
    vec![format!("{scheme}://{host}{path_and_query}"), format!("{scheme}://{host}:{port}{path_and_query}")]
}

#[cfg(test)]
mod tests;
