//! What is written down when a call ends: one summary per call.

use std::time::Duration;

use chrono::{DateTime, Utc};
use frontdesk_schema::{CallId, TenantId};

use crate::call::trail::Decision;
use crate::store::CarrierCallId;
use crate::tenant::PhoneNumber;

/// How a call ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CallOutcome {
    /// The caller hung up.
    CallerHungUp,
    /// The agent said goodbye and hung up.
    AgentHungUp,
    /// The caller was connected to a person.
    Transferred,
    /// The caller said nothing until the agent gave up.
    Silent,
    /// The call reached its longest duration.
    TooLong,
    /// The media stream broke and did not come back.
    Lost,
    /// Something of ours or of a vendor's failed for good.
    Failed,
    /// This process was told to stop.
    Drained,
}

impl CallOutcome {
    pub const fn label(self) -> &'static str {
        match self {
            Self::CallerHungUp => "caller_hung_up",
            Self::AgentHungUp => "agent_hung_up",
            Self::Transferred => "transferred",
            Self::Silent => "silent",
            Self::TooLong => "too_long",
            Self::Lost => "lost",
            Self::Failed => "failed",
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
    pub duration: Duration,
    pub outcome: CallOutcome,
    pub turns: Vec<TurnRecord>,
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
    /// Why the agent waited, spoke or stopped since the turn before was written down.
    pub why: Vec<Decision>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Caller,
    Agent,
}
