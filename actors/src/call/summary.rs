//! What is written down when a call ends: one summary per call.

use std::time::Duration;

use chrono::{DateTime, Utc};
use frontdesk_schema::{CallId, TenantId};

use crate::call::tally::Tally;
use crate::call::trail::Why;
use crate::store::CarrierCallId;
use crate::tenant::PhoneNumber;

/// How a call ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CallOutcome {
    /// The caller hung up.
    CallerHungUp,
    /// The agent said goodbye and hung up.
    AgentHungUp,
    /// A person is being rung for the caller. What becomes of that, the carrier tells later.
    HandedOver,
    /// A person took the call.
    Transferred,
    /// The caller said nothing until the agent gave up.
    Silent,
    /// The call reached its longest duration.
    TooLong,
    /// The media stream broke and did not come back.
    Lost,
    /// Something of ours or of a vendor's failed for good.
    Failed,
    /// Nobody could have a conversation with the caller, or go on with one: the carrier took a message, or offered to. Ends
    /// when the carrier says so.
    MessageMode,
    /// This process was told to stop.
    Drained,
}

impl CallOutcome {
    /// Nobody ended the call for good: the carrier may bring it back.
    pub const fn may_come_back(self) -> bool {
        matches!(self, Self::Lost | Self::Drained | Self::HandedOver)
    }

    pub const fn label(self) -> &'static str {
        match self {
            Self::CallerHungUp => "caller_hung_up",
            Self::AgentHungUp => "agent_hung_up",
            Self::HandedOver => "handed_over",
            Self::Transferred => "transferred",
            Self::Silent => "silent",
            Self::TooLong => "too_long",
            Self::Lost => "lost",
            Self::Failed => "failed",
            Self::MessageMode => "message_mode",
            Self::Drained => "drained",
        }
    }
}

/// Everything worth keeping of one call. Holds personal data: `Debug` shows none of it; it is stored, never logged.
#[derive(Clone)]
pub struct CallSummary {
    pub call: CallId,
    pub carrier_call: CarrierCallId,
    pub tenant: TenantId,
    pub caller: Option<PhoneNumber>,
    pub started_at: DateTime<Utc>,
    /// Which life of the call this reports: 0, or one more for each resume.
    pub life: u8,
    pub duration: Duration,
    pub outcome: CallOutcome,
    /// The carrier may bring the call back, to another life of it.
    pub may_come_back: bool,
    pub turns: Vec<TurnRecord>,
    pub tally: Tally,
}

/// A call, or another life of it, has begun.
#[derive(Clone)]
pub struct CallBegun {
    pub call: CallId,
    pub carrier_call: CarrierCallId,
    pub tenant: TenantId,
    /// `None`: withheld.
    pub caller: Option<PhoneNumber>,
    pub life: u8,
    pub at: DateTime<Utc>,
}

/// A turn is over and is to be written down at once; or one that was has changed.
#[derive(Clone, PartialEq, Eq)]
pub struct TurnTaken {
    pub call: CallId,
    pub tenant: TenantId,
    pub life: u8,
    /// Counts the turns of this life, from 1, in the order they ended.
    pub seq: u32,
    /// Late words change a turn: the highest revision stands.
    pub revision: u32,
    pub record: TurnRecord,
}

impl std::fmt::Debug for TurnTaken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TurnTaken").field("seq", &self.seq).field("revision", &self.revision).finish_non_exhaustive()
    }
}

/// One side's say.
#[derive(Clone, PartialEq, Eq)]
pub struct TurnRecord {
    /// From the start of the call to the start of the turn: the first word, or the first audio sent.
    pub at: Duration,
    /// To the last word, or to when the agent's utterance was over.
    pub lasted: Duration,
    pub side: Side,
    /// Caller: what was recognised. Agent: exactly what the caller heard.
    pub text: String,
    /// The agent was cut off before the end.
    pub interrupted: bool,
    /// Why the agent waited, spoke or stopped since the turn before was written down; after the last turn of a call, also
    /// until its end.
    pub why: Why,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Caller,
    Agent,
}
