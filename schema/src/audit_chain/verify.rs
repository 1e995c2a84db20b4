//! Reads a tenant's audit log from its beginning and tells the first thing that is wrong with it.

use std::cmp::Ordering;

use super::{ChainMac, Entry, Head};
use crate::encryption::AuditKey;
use crate::ids::TenantId;

/// What has been done to a log.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Tampering {
    #[error("entry {found} comes where entry {expected} should be: entries between them are missing")]
    Missing { expected: u64, found: u64 },
    #[error("entry {found} comes where entry {expected} should be: entries are out of order or doubled")]
    OutOfOrder { expected: u64, found: u64 },
    /// The entry was edited, moved here from elsewhere, or written without the key; or the one before it was.
    #[error("entry {seq} does not fit the chain: it was altered, exchanged or inserted")]
    Altered { seq: u64 },
    #[error("entry {seq} belongs to tenant {tenant}")]
    ForeignTenant { seq: u64, tenant: TenantId },
    /// Whoever rewrote the log had the key, or the log was replaced by an older one and written on.
    #[error("entry {seq} is not the one that was exported: the log was rewritten")]
    HeadDiffers { seq: u64 },
    #[error("the log ends at entry {last}, but entry {exported} was exported: its end is missing")]
    TailMissing { last: u64, exported: u64 },
}

/// A log without fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verified {
    pub entries: u64,
    /// The mac of the last entry; the genesis of an empty log.
    pub head: ChainMac,
    /// How many exported heads were found again. With none, a missing end would go unnoticed.
    pub heads: usize,
}

/// Takes entries in the order of their `seq`, a page at a time if need be.
pub struct Verifier<'k> {
    key: &'k AuditKey,
    /// Ascending by `seq`.
    heads: Vec<Head>,
    heads_found: usize,
    last: u64,
    mac: ChainMac,
}

impl<'k> Verifier<'k> {
    /// `heads` are all that were exported for this tenant; those of others are passed over.
    pub fn new(key: &'k AuditKey, heads: impl IntoIterator<Item = Head>) -> Self {
        let mut heads: Vec<_> = heads.into_iter().filter(|head| head.tenant == key.tenant()).collect();
        heads.sort_unstable_by_key(|head| head.seq);
        Self { key, heads, heads_found: 0, last: 0, mac: ChainMac::genesis(key) }
    }

    /// # Errors
    /// When the entry is not the next one of the chain, or not the one that was exported.
    pub fn push(&mut self, entry: &Entry<'_>, mac: &ChainMac) -> Result<(), Tampering> {
        // An exported head of an empty log must be the genesis; it is compared before the first entry.
        self.compare_heads()?;
        if entry.tenant != self.key.tenant() {
            return Err(Tampering::ForeignTenant { seq: entry.seq, tenant: entry.tenant });
        }
        let expected = self.last + 1;
        match entry.seq.cmp(&expected) {
            Ordering::Greater => return Err(Tampering::Missing { expected, found: entry.seq }),
            Ordering::Less => return Err(Tampering::OutOfOrder { expected, found: entry.seq }),
            Ordering::Equal => {}
        }
        if self.mac.next(self.key, entry) != *mac {
            return Err(Tampering::Altered { seq: entry.seq });
        }
        self.last = entry.seq;
        self.mac = *mac;
        self.compare_heads()
    }

    /// # Errors
    /// When an exported head lies beyond the last entry.
    pub fn finish(mut self) -> Result<Verified, Tampering> {
        self.compare_heads()?;
        match self.heads.last() {
            Some(head) if head.seq > self.last => Err(Tampering::TailMissing { last: self.last, exported: head.seq }),
            _ => Ok(Verified { entries: self.last, head: self.mac, heads: self.heads_found }),
        }
    }

    /// Several heads may have been exported at the same entry.
    fn compare_heads(&mut self) -> Result<(), Tampering> {
        while let Some(head) = self.heads.get(self.heads_found).filter(|head| head.seq == self.last) {
            if head.mac != self.mac {
                return Err(Tampering::HeadDiffers { seq: head.seq });
            }
            self.heads_found += 1;
        }
        Ok(())
    }
}
