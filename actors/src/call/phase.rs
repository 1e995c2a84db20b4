//! The phases of a call.
//!
//! ```text
//! Opening ──disclosure heard──▶ Conversing ──goodbye, hand-over, give up──▶ Closing ──▶ Over
//!    │ ▲                           │ ▲  ▲                                     │
//!    │ └───────── media back ──────┼─┘  └──── the caller speaks again ────────┘
//!    └──── media lost ──▶ Detached ◀┘
//!  any ──caller hangs up──▶ LastWords ──▶ Over
//! ```

use tokio::time::Instant;

use crate::call::summary::CallOutcome;
use crate::playout::UtteranceId;
use crate::settings::Wait;
use crate::store::EndIntent;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Phase {
    /// Greeting and disclosure; the caller is recorded in memory and listened to afterwards.
    Opening,
    Conversing,
    /// The agent ends the call, or hands it over.
    Closing(Closing),
    /// The media socket broke; a new one may come until then.
    Detached {
        until: Instant,
        disclosed: bool,
    },
    /// The caller is gone; the recogniser may still have words until then.
    LastWords {
        until: Instant,
        outcome: CallOutcome,
    },
    Over,
}

/// An end of the call on our side, step by step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Closing {
    pub outcome: CallOutcome,
    pub intent: EndIntent,
    pub step: Step,
    /// The caller can still talk us out of it.
    pub revocable: bool,
}

impl Closing {
    /// The carrier is about to ring a person, and brings the call back if nobody takes it.
    pub const fn is_transfer_under_way(&self) -> bool {
        matches!((&self.intent, self.step), (EndIntent::Transfer { .. }, Step::Storing { .. } | Step::Leaving { .. }))
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The last words are being heard. The bound is only for a player that never reports.
    Farewell { utterance: UtteranceId, until: Instant },
    /// Why the call ends is being stored, before anything is closed.
    Storing { until: Instant },
    /// The carrier is ending the call.
    HangingUp { until: Instant },
    /// The media socket is closing.
    Leaving { until: Instant },
}

impl Step {
    pub const fn until(self) -> Instant {
        match self {
            Self::Farewell { until, .. }
            | Self::Storing { until }
            | Self::HangingUp { until }
            | Self::Leaving { until } => until,
        }
    }
}

impl Phase {
    /// The wait that runs out at the [deadline](Self::deadline).
    pub const fn wait(&self) -> Option<Wait> {
        match self {
            Self::Opening | Self::Conversing | Self::Over => None,
            Self::Closing(closing) => Some(match closing.step {
                Step::Farewell { .. } => Wait::Farewell,
                Step::Storing { .. } => Wait::Intent,
                Step::HangingUp { .. } => Wait::HangUp,
                Step::Leaving { .. } => Wait::Leaving,
            }),
            Self::Detached { .. } => Some(Wait::Reattach),
            Self::LastWords { .. } => Some(Wait::LastWords),
        }
    }

    pub fn deadline(&self) -> Option<Instant> {
        match self {
            Self::Opening | Self::Conversing | Self::Over => None,
            Self::Closing(closing) => Some(closing.step.until()),
            Self::Detached { until, .. } | Self::LastWords { until, .. } => Some(*until),
        }
    }

    /// The caller is listened to.
    pub const fn is_listening(&self) -> bool {
        matches!(self, Self::Conversing | Self::Closing(Closing { step: Step::Farewell { .. }, revocable: true, .. }))
    }

    pub const fn name(&self) -> &'static str {
        match self {
            Self::Opening => "opening",
            Self::Conversing => "conversing",
            Self::Closing(_) => "closing",
            Self::Detached { .. } => "detached",
            Self::LastWords { .. } => "last_words",
            Self::Over => "over",
        }
    }
}
