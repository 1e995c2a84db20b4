//! Why the agent waited, spoke or stopped: the decisions of one turn, in order, without a word of what was said.

use std::time::Duration;

/// More decisions than a turn can need; a turn that never ends does not fill memory.
const LONGEST: usize = 64;

/// One decision.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Decision {
    /// From the start of the call.
    pub at: Duration,
    /// What was decided, e.g. `held`.
    pub what: &'static str,
    /// Why, where there is more than one reason, e.g. `no_words`.
    pub why: Option<&'static str>,
    /// How long was waited for it, or what it saved.
    pub took: Option<Duration>,
}

/// The decisions since the last turn was written down.
#[derive(Debug, Default)]
pub struct Trail(Vec<Decision>);

impl Trail {
    pub fn note(&mut self, decision: Decision) {
        if self.0.len() < LONGEST {
            self.0.push(decision);
        }
    }

    /// The decisions so far, for the record of the turn that is being written down.
    pub fn take(&mut self) -> Vec<Decision> {
        std::mem::take(&mut self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_trail_is_bounded_and_begins_anew_with_each_turn() {
        let mut trail = Trail::default();
        for _ in 0..LONGEST + 5 {
            trail.note(Decision { at: Duration::ZERO, what: "held", why: None, took: None });
        }
        assert_eq!(trail.take().len(), LONGEST);
        assert!(trail.take().is_empty());
    }
}
