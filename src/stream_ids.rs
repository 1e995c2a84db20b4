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
//! What is kept here is per process, holds only what can still matter, and never reads a clock. Which ids were used
//! elsewhere, [`crate::shared::spent_ids`] knows, and which is a call's newest, [`crate::call_notes`].

mod token;

use std::collections::HashMap;
use std::fmt;

use chrono::{DateTime, TimeDelta, Utc};
use frontdesk_actors::store::CarrierCallId;
use frontdesk_actors::transfer::PastTransfers;
use frontdesk_schema::TenantId;
use serde::{Deserialize, Serialize};

use crate::config::MasterKey;
use token::{Nonce, TokenKeys};

/// How long an id may wait for its media stream. Twilio connects within a second or two.
const OPENS_WITHIN: TimeDelta = TimeDelta::seconds(60);

/// An id with less time left than this is not handed out again: a webhook may take 15 s (Twilio's limit).
const REISSUED_WITHIN: TimeDelta = TimeDelta::seconds(45);

/// Added to the longest call: time for a transfer's last questions, and for clocks that disagree.
const AFTERMATH: TimeDelta = TimeDelta::hours(1);

/// How far in the future an id may lie: nodes' clocks differ a little.
const CLOCK_SKEW: TimeDelta = TimeDelta::seconds(30);

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
    /// Ids whose stream was opened, until they would have expired anyway.
    used: HashMap<Nonce, DateTime<Utc>>,
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
    pub fn new(master_key: &MasterKey, longest_call: std::time::Duration) -> Self {
        let longest_call = TimeDelta::from_std(longest_call).unwrap_or(TimeDelta::hours(24));
        Self { keys: TokenKeys::derive(master_key), valid_for: longest_call + AFTERMATH, used: HashMap::new() }
    }

    /// An id for a call's next stream. A repeated webhook gets the same id again: `unused`, the last one that was handed
    /// out, if it says the same and is not too old.
    pub fn issue(&self, claims: &Claims, unused: Option<&str>, now: DateTime<Utc>) -> StreamId {
        let is_good = |id: &str| {
            let known = self.keys.open(id);
            known.is_some_and(|known| known.claims == *claims && now - known.issued_at < REISSUED_WITHIN)
        };
        match unused.filter(|id| is_good(id)) {
            Some(id) => StreamId(id.to_owned()),
            None => StreamId(self.keys.seal(claims, now, token::fresh_nonce())),
        }
    }

    /// An id that answers for a call without being its next stream's.
    pub fn for_questions(&self, claims: &Claims, now: DateTime<Utc>) -> StreamId {
        StreamId(self.keys.seal(claims, now, token::fresh_nonce()))
    }

    /// Spends an id on a media stream.
    ///
    /// # Errors
    /// [`StreamIdRefused`] unless the id is ours, at most 60 s old and unused.
    pub fn open(&mut self, id: &str, now: DateTime<Utc>) -> Result<Claims, StreamIdRefused> {
        let opened = self.keys.open(id).ok_or(StreamIdRefused::Forged)?;
        check_age(opened.issued_at, now, OPENS_WITHIN)?;
        self.forget_old(now);
        if self.used.insert(opened.nonce, opened.issued_at).is_some() {
            return Err(StreamIdRefused::Used);
        }
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

    fn forget_old(&mut self, now: DateTime<Utc>) {
        // A nonce may go once its id is too old to open, whatever the clocks of the node that issued it.
        self.used.retain(|_, issued_at| now - *issued_at <= OPENS_WITHIN + CLOCK_SKEW);
    }
}

fn check_age(issued_at: DateTime<Utc>, now: DateTime<Utc>, limit: TimeDelta) -> Result<(), StreamIdRefused> {
    let age = now - issued_at;
    if age > limit || age < -CLOCK_SKEW { Err(StreamIdRefused::Expired) } else { Ok(()) }
}

#[cfg(test)]
mod tests;
