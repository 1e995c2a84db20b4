//! The token inside a stream id: claims, time and a nonce under an HMAC.
//!
//! ```text
//! version 1 │ CallSid 34 (ASCII) │ tenant 16 │ issued 8 (Unix ms, big endian) │ resumes 1 │ transfers 2 │ nonce 16
//!  │ HMAC-SHA256 32
//! ```
//!
//! Transfers are how many failed, and what has just become of one (0: nothing). 110 bytes, 147 characters of unpadded
//! base64url: fit for a path segment, the same on every node with the master key.
//!
//! While the master key is rotated, nodes have two, and not all the same one in front: what either of them sealed opens.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, Utc};
use frontdesk_actors::transfer::{PastTransfers, TransferOutcome};
use frontdesk_schema::TenantId;
use hkdf::Hkdf;
use hmac::{Hmac, Mac as _};
use rand::RngCore as _;
use sha2::Sha256;
use uuid::Uuid;
use zeroize::Zeroizing;

use super::Claims;
use crate::config::MasterKey;
use crate::webhooks::call_sid;

/// Binds the derived key to its purpose (HKDF's "info"); changing it makes every older id invalid.
const PURPOSE: &[u8] = b"frontdesk stream id v1";

const VERSION: u8 = 2;
const CALL_SID: usize = 34;
const PAYLOAD: usize = 1 + CALL_SID + 16 + 8 + 1 + 2 + 16;
const TAG: usize = 32;

pub(super) type Nonce = [u8; 16];

pub(super) fn fresh_nonce() -> Nonce {
    let mut nonce = Nonce::default();
    rand::rng().fill_bytes(&mut nonce);
    nonce
}

/// What a genuine token holds.
pub(super) struct Opened {
    pub(super) claims: Claims,
    pub(super) issued_at: DateTime<Utc>,
    pub(super) nonce: Nonce,
}

/// The keys of both master keys: seals with the current one's, opens with either.
pub(super) struct TokenKeys {
    current: TokenKey,
    previous: Option<TokenKey>,
}

impl TokenKeys {
    pub(super) fn derive(master_key: &MasterKey) -> Self {
        Self {
            current: TokenKey::derive(master_key.expose()),
            previous: master_key.expose_previous().map(TokenKey::derive),
        }
    }

    /// `claims.call` must be a well-formed CallSid.
    pub(super) fn seal(&self, claims: &Claims, now: DateTime<Utc>, nonce: Nonce) -> String {
        self.current.seal(claims, now, nonce)
    }

    /// `None` unless one of the keys sealed the token.
    pub(super) fn open(&self, token: &str) -> Option<Opened> {
        self.current.open(token).or_else(|| self.previous.as_ref()?.open(token))
    }
}

struct TokenKey(Hmac<Sha256>);

impl TokenKey {
    fn derive(master_key: &[u8; 32]) -> Self {
        let mut key = Zeroizing::new([0; 32]);
        Hkdf::<Sha256>::new(None, master_key)
            .expand(PURPOSE, key.as_mut())
            .expect("32 bytes are within HKDF's output limit");
        Self(Hmac::new_from_slice(key.as_ref()).expect("HMAC takes a key of any length"))
    }

    fn seal(&self, claims: &Claims, now: DateTime<Utc>, nonce: Nonce) -> String {
        let mut bytes = Vec::with_capacity(PAYLOAD + TAG);
        bytes.push(VERSION);
        bytes.extend_from_slice(claims.call.as_str().as_bytes());
        bytes.extend_from_slice(claims.tenant.as_uuid().as_bytes());
        bytes.extend_from_slice(&now.timestamp_millis().to_be_bytes());
        bytes.push(claims.resumes);
        bytes.extend([claims.transfers.failed, code(claims.transfers.just_now)]);
        bytes.extend_from_slice(&nonce);
        debug_assert_eq!(bytes.len(), PAYLOAD, "a CallSid has 34 characters");
        let mac = self.0.clone().chain_update(&bytes);
        bytes.extend_from_slice(&mac.finalize().into_bytes());
        URL_SAFE_NO_PAD.encode(bytes)
    }

    /// `None` unless this key sealed the token. The tag is compared in constant time.
    fn open(&self, token: &str) -> Option<Opened> {
        let bytes: [u8; PAYLOAD + TAG] = URL_SAFE_NO_PAD.decode(token).ok()?.try_into().ok()?;
        let (payload, tag) = bytes.split_at(PAYLOAD);
        self.0.clone().chain_update(payload).verify_slice(tag).ok()?;
        let (version, rest) = payload.split_first()?;
        let (call, rest) = rest.split_at(CALL_SID);
        let (tenant, rest) = rest.split_at(16);
        let (issued_at, rest) = rest.split_at(8);
        let (resumes, rest) = rest.split_first()?;
        let (failed, rest) = rest.split_first()?;
        let (just_now, nonce) = rest.split_first()?;
        if *version != VERSION {
            return None;
        }
        Some(Opened {
            claims: Claims {
                call: call_sid::parse(std::str::from_utf8(call).ok()?)?,
                tenant: TenantId::from_uuid(Uuid::from_slice(tenant).ok()?),
                resumes: *resumes,
                transfers: PastTransfers { failed: *failed, just_now: decode(*just_now)? },
            },
            issued_at: DateTime::from_timestamp_millis(i64::from_be_bytes(issued_at.try_into().ok()?))?,
            nonce: nonce.try_into().ok()?,
        })
    }
}

fn code(outcome: Option<TransferOutcome>) -> u8 {
    let place = |outcome| TransferOutcome::ALL.iter().position(|known| *known == outcome);
    outcome.and_then(place).map_or(0, |place| place as u8 + 1)
}

/// `None`: no outcome has this code.
fn decode(code: u8) -> Option<Option<TransferOutcome>> {
    match code.checked_sub(1) {
        None => Some(None),
        Some(place) => TransferOutcome::ALL.get(usize::from(place)).map(|outcome| Some(*outcome)),
    }
}
