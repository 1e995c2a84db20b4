//! Stream ids: which media stream may open, for which call, and only once.
//!
//! An id is a signed token ([`token`]). Twilio strips query strings from stream URLs, so it travels as a path
//! segment, in the URL of the media socket and in the URL that Twilio asks when the stream has ended.
//!
//! ```text
//! issue ──► /media-stream/{id}    opens within 60 s, once
//!       └─► /call-continue/{id}   for the life of the call, as often as the carrier repeats itself;
//!           /whisper/{id} and /dial-result/{id} if a person is dialled then
//! ```
//!
//! The wall clock may step by up to an hour. An id from the future is good, as one is after a step back, and this process
//! measures the age of its own ids by a clock that does not step.
//!
//! What is kept here is per process, holds only what can still matter, and never reads a clock. Which ids were used
//! elsewhere, [`crate::shared::spent_ids`] knows, and which is a call's newest, [`crate::call_notes`].

mod token;

use std::fmt;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use frontdesk_actors::store::CarrierCallId;
use frontdesk_actors::transfer::PastTransfers;
use frontdesk_schema::TenantId;
use serde::{Deserialize, Serialize};
use tokio::time::Instant;

use crate::config::MasterKey;
use crate::remembered::STREAM_IDS;
use crate::shared::expiring::Expiring;
use token::{Nonce, TokenKeys};

/// How long an id may wait for its media stream. Twilio connects within a second or two.
const OPENS_WITHIN: Duration = Duration::from_secs(60);

/// An id with less time left than this is not handed out again: a webhook may take 15 s (Twilio's limit).
const REISSUED_WITHIN: TimeDelta = TimeDelta::seconds(45);

/// Added to the longest call: time for a transfer's last questions, and for clocks that disagree.
const AFTERMATH: TimeDelta = TimeDelta::hours(1);

/// How much nodes' clocks differ.
const CLOCK_SKEW: TimeDelta = TimeDelta::seconds(30);

/// How far in the future an id may lie: the clock was set back by an hour since, and nodes' clocks differ. It opens one
/// stream all the same.
const AHEAD: Duration = Duration::from_secs(3_600 + 30);

/// How long an id can open a stream by any clock, and must be known as used.
pub(crate) const OPENABLE_FOR: Duration = Duration::from_secs(OPENS_WITHIN.as_secs() + AHEAD.as_secs());

/// A moment by both clocks: the wall's, which all nodes have and which may step, and one that does not.
#[derive(Debug, Clone, Copy)]
pub struct Moment {
    pub wall: DateTime<Utc>,
    pub steady: Instant,
}

/// What a stream id says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claims {
    pub call: CarrierCallId,
    pub tenant: TenantId,
    /// How often the call lost a stream before this one.
    pub resumes: u8,
    /// The hand-overs that nobody took.
    pub transfers: PastTransfers,
}

impl Claims {
    /// Of a call that has just rung.
    pub fn first(call: CarrierCallId, tenant: TenantId) -> Self {
        Self { call, tenant, resumes: 0, transfers: PastTransfers::default() }
    }

    /// The call has had no stream before.
    pub const fn is_first(&self) -> bool {
        self.resumes == 0 && self.transfers.failed == 0
    }
}

/// A stream id as it stands in a URL. Prints redacted: whoever holds one can open the stream.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StreamId(String);

impl StreamId {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for StreamId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("StreamId(redacted)")
    }
}

/// Why a stream id is not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum StreamIdRefused {
    #[error("this stream id was not issued here")]
    Forged,
    #[error("this stream id has expired")]
    Expired,
    #[error("this stream id has been used")]
    Used,
}

impl StreamIdRefused {
    /// Metric label.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Forged => "forged",
            Self::Expired => "expired",
            Self::Used => "used",
        }
    }
}

/// Issues stream ids and remembers which have been used.
pub struct StreamIds {
    keys: TokenKeys,
    valid_for: TimeDelta,
    /// Ids that were issued or used here, as long as any clock may take them for young.
    known: Expiring<Nonce, Known>,
}

/// What this process knows of an id.
enum Known {
    Issued(Instant),
    Used,
}

/// How far a call has come with its streams.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StreamState {
    /// An id was handed out, and its stream has not opened.
    Awaited(Claims),
    /// The newest stream was opened.
    Opened(Claims),
}

impl StreamState {
    /// Those of the newest stream.
    pub const fn claims(&self) -> &Claims {
        match self {
            Self::Awaited(claims) | Self::Opened(claims) => claims,
        }
    }
}

impl StreamIds {
    /// `longest_call` bounds how long an id is good for questions about its call.
    pub fn new(master_key: &MasterKey, longest_call: Duration) -> Self {
        let longest_call = TimeDelta::from_std(longest_call).unwrap_or(TimeDelta::hours(24));
        let valid_for = longest_call + AFTERMATH;
        Self { keys: TokenKeys::derive(master_key), valid_for, known: Expiring::new(STREAM_IDS) }
    }

    /// An id for a call's next stream. A repeated webhook gets the same id again: `unused`, the last one that was handed
    /// out, if it says the same and is not too old.
    pub fn issue(&mut self, claims: &Claims, unused: Option<&str>, now: Moment) -> StreamId {
        if let Some(id) = unused.filter(|id| self.is_good(id, claims, now)) {
            return StreamId(id.to_owned());
        }
        let nonce = token::fresh_nonce();
        self.know(nonce, Known::Issued(now.steady), now.steady);
        StreamId(self.keys.seal(claims, now.wall, nonce))
    }

    /// Whether an unused id can be handed out again for these claims.
    fn is_good(&self, id: &str, claims: &Claims, now: Moment) -> bool {
        let Some(opened) = self.keys.open(id).filter(|opened| opened.claims == *claims) else { return false };
        let is_young = |age: TimeDelta| age < REISSUED_WITHIN && age >= -CLOCK_SKEW;
        match self.known.get(&opened.nonce, now.steady) {
            Some(Known::Issued(at)) => is_young(delta(now.steady.saturating_duration_since(*at))),
            Some(Known::Used) => false,
            None => is_young(now.wall - opened.issued_at),
        }
    }

    /// An id that answers for a call without being its next stream's.
    pub fn for_questions(&self, claims: &Claims, now: DateTime<Utc>) -> StreamId {
        StreamId(self.keys.seal(claims, now, token::fresh_nonce()))
    }

    /// Spends an id on a media stream.
    ///
    /// # Errors
    /// [`StreamIdRefused`] unless the id is ours, unused and at most 60 s old: by the steady clock where it was issued here,
    /// by the wall clock elsewhere.
    pub fn open(&mut self, id: &str, now: Moment) -> Result<Claims, StreamIdRefused> {
        let opened = self.keys.open(id).ok_or(StreamIdRefused::Forged)?;
        match self.known.get(&opened.nonce, now.steady) {
            Some(Known::Used) => return Err(StreamIdRefused::Used),
            Some(Known::Issued(at)) if now.steady.saturating_duration_since(*at) <= OPENS_WITHIN => {}
            Some(Known::Issued(_)) => return Err(StreamIdRefused::Expired),
            None => check_age(opened.issued_at, now.wall, delta(OPENS_WITHIN))?,
        }
        self.know(opened.nonce, Known::Used, now.steady);
        Ok(opened.claims)
    }

    /// What an id says, used or not, as long as its call may live.
    ///
    /// # Errors
    /// [`StreamIdRefused`] when the id is not ours or older than any call.
    pub fn read(&self, id: &str, now: DateTime<Utc>) -> Result<Claims, StreamIdRefused> {
        let opened = self.keys.open(id).ok_or(StreamIdRefused::Forged)?;
        check_age(opened.issued_at, now, self.valid_for)?;
        Ok(opened.claims)
    }

    fn know(&mut self, nonce: Nonce, what: Known, now: Instant) {
        // It could be opened in the last moment of its time, and is known in that one too.
        self.known.insert(nonce, what, now + OPENABLE_FOR + Duration::from_nanos(1), now);
    }
}

fn check_age(issued_at: DateTime<Utc>, now: DateTime<Utc>, limit: TimeDelta) -> Result<(), StreamIdRefused> {
    let age = now - issued_at;
    if age > limit || age < -delta(AHEAD) { Err(StreamIdRefused::Expired) } else { Ok(()) }
}

fn delta(duration: Duration) -> TimeDelta {
    TimeDelta::from_std(duration).expect("hours, not ages")
}

#[cfg(test)]
mod tests;
