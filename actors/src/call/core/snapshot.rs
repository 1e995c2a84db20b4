//! What the call shows of itself.

use super::CallCore;
use crate::call::phase::Phase;
use crate::playout::player::Player;
use crate::reply::history::History;

/// See [`CallCore::snapshot`].
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct CallSnapshot {
    pub phase: &'static str,
    pub agent_audible: bool,
    pub held: bool,
    pub answer_pending: bool,
    pub turns: usize,
}

impl CallCore {
    /// A small, harmless picture of the call for tests and dashboards: no words, no numbers.
    pub fn snapshot(&self) -> CallSnapshot {
        CallSnapshot {
            phase: self.phase.name(),
            agent_audible: !self.player.is_idle(),
            held: self.player.is_held(),
            answer_pending: self.answer.is_some(),
            turns: self.records.len(),
        }
    }

    pub fn is_over(&self) -> bool {
        self.phase == Phase::Over
    }

    /// Read access for tests: what the model would be told now.
    pub fn history(&self) -> &History {
        &self.history
    }

    /// Read access for tests.
    pub fn player(&self) -> &Player {
        &self.player
    }
}
