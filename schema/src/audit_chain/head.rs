//! Heads that are kept outside the database: one line of JSON for each export of a tenant's.
//!
//! ```text
//! {"format":1,"tenant":"…","seq":118,"at":"2026-01-31T09:30:00.000000Z","head":"64 hex digits","mac":"64 hex digits"}
//! ```
//!
//! `mac` is an HMAC over the other fields, under another subkey of the tenant's audit key: a line made up, or copied
//! to another tenant, is told. Losing lines cannot be; keep the file where the database's administrators cannot write.

use chrono::{DateTime, SecondsFormat, Utc};
use hmac::{Hmac, Mac as _};
use serde::{Deserialize, Serialize};
use sha2::Sha256;

use super::ChainMac;
use crate::encryption::AuditKey;
use crate::ids::TenantId;

const FORMAT: u8 = 1;
const LABEL: &[u8] = b"frontdesk audit head v1";

/// The newest link of a tenant's log at some time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    pub tenant: TenantId,
    /// The entry it is the mac of; 0 while the log is empty.
    pub seq: u64,
    /// When it was exported. Only whole microseconds count.
    pub at: DateTime<Utc>,
    pub mac: ChainMac,
}

/// A line as read, before its signature is checked: that takes the key of the tenant it names.
#[derive(Debug, Clone, Copy)]
pub struct UncheckedHead {
    head: Head,
    signature: ChainMac,
}

/// Why a line is no head.
#[derive(Debug, thiserror::Error)]
pub enum HeadLineError {
    #[error("the line is no exported head: {0}")]
    Unreadable(String),
    #[error("the line is in format {0}, which this release does not know")]
    UnknownFormat(u8),
    #[error("the head of entry {seq} of tenant {tenant} is not signed by the tenant's audit key")]
    Forged { tenant: TenantId, seq: u64 },
}

#[derive(Serialize, Deserialize)]
struct Line {
    format: u8,
    tenant: TenantId,
    seq: u64,
    at: String,
    head: String,
    mac: String,
}

impl Head {
    /// The line to append to the file, without its end.
    ///
    /// # Panics
    /// When `key` is not the tenant's.
    pub fn to_line(&self, key: &AuditKey) -> String {
        assert_eq!(key.tenant(), self.tenant, "a head is signed by its own tenant's key");
        let mac = ChainMac::finish(self.signed(key));
        let line = Line {
            format: FORMAT,
            tenant: self.tenant,
            seq: self.seq,
            at: self.at.to_rfc3339_opts(SecondsFormat::Micros, true),
            head: self.mac.to_string(),
            mac: mac.to_string(),
        };
        serde_json::to_string(&line).expect("a flat struct of texts and numbers is always JSON")
    }

    fn signed(&self, key: &AuditKey) -> Hmac<Sha256> {
        key.head_mac()
            .chain_update(LABEL)
            .chain_update(self.tenant.as_uuid().as_bytes())
            .chain_update(self.seq.to_be_bytes())
            .chain_update(self.at.timestamp_micros().to_be_bytes())
            .chain_update(self.mac.as_bytes())
    }
}

impl UncheckedHead {
    /// # Errors
    /// When the line is not what [`Head::to_line`] writes.
    pub fn parse(line: &str) -> Result<Self, HeadLineError> {
        let unreadable = |what: &dyn std::fmt::Display| HeadLineError::Unreadable(what.to_string());
        let line: Line = serde_json::from_str(line.trim_end()).map_err(|error| unreadable(&error))?;
        if line.format != FORMAT {
            return Err(HeadLineError::UnknownFormat(line.format));
        }
        let at = DateTime::parse_from_rfc3339(&line.at).map_err(|error| unreadable(&error))?;
        let mac = line.head.parse().map_err(|error| unreadable(&error))?;
        let signature = line.mac.parse().map_err(|error| unreadable(&error))?;
        let head = Head { tenant: line.tenant, seq: line.seq, at: at.with_timezone(&Utc), mac };
        Ok(Self { head, signature })
    }

    /// Whose key checks it.
    pub fn tenant(&self) -> TenantId {
        self.head.tenant
    }

    /// # Errors
    /// When the tenant's key did not sign it.
    pub fn check(self, key: &AuditKey) -> Result<Head, HeadLineError> {
        let forged = HeadLineError::Forged { tenant: self.head.tenant, seq: self.head.seq };
        if key.tenant() != self.head.tenant {
            return Err(forged);
        }
        self.head.signed(key).verify_slice(self.signature.as_bytes()).map_err(|_| forged)?;
        Ok(self.head)
    }
}
