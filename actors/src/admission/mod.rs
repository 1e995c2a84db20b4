//! How much the vendors let us have: what our plans allow, what the vendors' own answers say, and what is in use.
//!
//! ```text
//! configuration ──▶ Allowance ◀── headers and refusals, wherever the engine sees them
//!                      │ usable = limit − headroom
//!                      ▼
//!                 VendorLimits ──▶ the server admits a new call, or answers it in another way at once
//! ```
//!
//! Nothing here waits: a call that finds no room is turned away from the vendors, never queued. Calls that are live are
//! never cut off, so what is in use may exceed what is usable for a while.

pub mod allowance;
pub mod limits;
pub mod observed;
pub mod overflow;

pub use allowance::Allowance;
pub use limits::{Plans, VendorLimits};
pub use observed::Observed;

use crate::supervision::exit::Child;

/// What is metered. Used as a metric label.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Metered {
    /// Calls with a recogniser's session.
    Recogniser,
    /// Calls with a voice.
    Voice,
    /// Requests to the model within a minute.
    ModelRequests,
    /// Tokens that the model reads within a minute; those from its cache do not count.
    ModelTokens,
}

impl Metered {
    pub const ALL: [Self; 4] = [Self::Recogniser, Self::Voice, Self::ModelRequests, Self::ModelTokens];

    /// Held by each call from its beginning to its end.
    pub const SESSIONS: [Self; 2] = [Self::Recogniser, Self::Voice];

    /// What a call's link to this vendor holds. The model's requests are counted one by one.
    pub const fn held_by(child: Child) -> Option<Self> {
        match child {
            Child::Stt => Some(Self::Recogniser),
            Child::Tts => Some(Self::Voice),
            Child::Llm => None,
        }
    }

    /// Counted by the minute.
    pub const RATES: [Self; 2] = [Self::ModelRequests, Self::ModelTokens];

    pub const fn label(self) -> &'static str {
        match self {
            Self::Recogniser => "stt",
            Self::Voice => "tts",
            Self::ModelRequests => "llm_requests",
            Self::ModelTokens => "llm_tokens",
        }
    }
}
