//! Records as bytes of a segment, and back. Pure.
//!
//! ```text
//! segment   "FDJ1" │ id 16 │ frame │ frame │ …
//! frame     mark 4 │ length 4 │ sequence 8 │ Unix ms 8 │ check 4 │ sealed record
//! ```
//!
//! `check` covers the head, so that a broken length is noticed and the next frame found by its mark; the record itself
//! is sealed, which notices everything else.

use chrono::{DateTime, Utc};
use frontdesk_schema::TenantId;
use frontdesk_schema::encryption::{DerivedKeys, Place, RowKey};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use super::Waiting;

pub(super) const MAGIC: &[u8; 4] = b"FDJ1";
pub(super) const SEGMENT_HEAD: usize = 4 + 16;
const MARK: &[u8; 4] = b"\xFDrec";
const HEAD: usize = 4 + 4 + 8 + 8 + 4;

/// What was found in a segment.
#[derive(Default)]
pub(super) struct Decoded {
    pub(super) records: Vec<Waiting>,
    /// Stretches that are no frame, or do not open.
    pub(super) broken: usize,
    /// Bytes of an unfinished record at the end.
    pub(super) torn: usize,
}

pub(super) fn segment_head(id: Uuid) -> Vec<u8> {
    [MAGIC.as_slice(), id.as_bytes()].concat()
}

pub(super) fn encode(keys: &DerivedKeys, segment: Uuid, sequence: u64, at: DateTime<Utc>, record: &[u8]) -> Vec<u8> {
    let sealed = keys.seal_bytes(&place(segment, sequence), record);
    let length = u32::try_from(sealed.len()).expect("a record has a few kilobytes");
    let mut frame = Vec::with_capacity(HEAD + sealed.len());
    frame.extend_from_slice(MARK);
    frame.extend_from_slice(&length.to_be_bytes());
    frame.extend_from_slice(&sequence.to_be_bytes());
    frame.extend_from_slice(&at.timestamp_millis().to_be_bytes());
    let check = check(&frame);
    frame.extend_from_slice(&check);
    frame.extend_from_slice(&sealed);
    frame
}

/// Reads a whole segment. What is torn off at its end, as a crash leaves it, is not counted as broken.
pub(super) fn decode(keys: &DerivedKeys, bytes: &[u8]) -> Decoded {
    let mut decoded = Decoded::default();
    let Some((head, mut rest)) = bytes.split_at_checked(SEGMENT_HEAD) else {
        decoded.torn = bytes.len();
        return decoded;
    };
    let Ok(segment) = Uuid::from_slice(&head[4..]) else { return decoded };
    if head[..4] != *MAGIC {
        decoded.broken += 1;
        return decoded;
    }
    let mut in_order = true;
    while !rest.is_empty() {
        match Head::read(rest) {
            Some(head) if rest.len() < HEAD + head.length => {
                decoded.torn = rest.len();
                break;
            }
            Some(head) => {
                let (frame, after) = rest.split_at(HEAD + head.length);
                match keys.open_bytes(&place(segment, head.sequence), &frame[HEAD..]) {
                    Ok(record) => {
                        decoded.records.push(Waiting { sequence: head.sequence, at: head.at, record: record.to_vec() });
                    }
                    Err(_) => decoded.broken += 1,
                }
                (rest, in_order) = (after, true);
            }
            None => {
                // Somewhere behind this is the next frame, or a tail that a crash tore off.
                let next = (1..rest.len()).find(|at| Head::read(&rest[*at..]).is_some());
                decoded.broken += usize::from(in_order && (next.is_some() || rest.len() >= HEAD));
                if next.is_none() && rest.len() < HEAD {
                    decoded.torn = rest.len();
                }
                in_order = false;
                rest = next.map_or(&[][..], |at| &rest[at..]);
            }
        }
    }
    decoded
}

struct Head {
    length: usize,
    sequence: u64,
    at: DateTime<Utc>,
}

impl Head {
    fn read(bytes: &[u8]) -> Option<Self> {
        let head = bytes.get(..HEAD)?;
        let (head, told) = head.split_at(HEAD - 4);
        if !head.starts_with(MARK) || check(head) != told {
            return None;
        }
        let number = |range: std::ops::Range<usize>| Some(u64::from_be_bytes(head.get(range)?.try_into().ok()?));
        let length = u32::from_be_bytes(head.get(4..8)?.try_into().ok()?);
        let at = DateTime::from_timestamp_millis(number(16..24)?.cast_signed())?;
        Some(Self { length: usize::try_from(length).ok()?, sequence: number(8..16)?, at })
    }
}

fn check(head: &[u8]) -> [u8; 4] {
    let digest = Sha256::digest(head);
    [digest[0], digest[1], digest[2], digest[3]]
}

/// A record opens only in its segment and at its number.
fn place(segment: Uuid, sequence: u64) -> Place {
    Place::new(TenantId::from_uuid(Uuid::nil()), "journal", "record", RowKey::Numbered(segment, sequence))
}
