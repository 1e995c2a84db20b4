//! What adds up during a call: how long the caller waited, how often they cut in, what the vendors were asked for, what
//! was done. No words of anybody.

use std::time::Duration;

use crate::events::CallEvent;
use crate::llm::Usage;

/// A call that never ends does not fill memory.
const MOST: usize = 1_000;

/// The figures of one life of a call.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally {
    /// From each of the caller's last words to the first sound in answer, fillers included.
    pub gaps: Vec<Duration>,
    pub barge_ins: u32,
    /// Requests to the model, as it counts them; of one that was dropped or failed, an estimate.
    pub tokens: Usage,
    /// Besides them, what trials and second requests cost for nothing.
    pub tokens_wasted: u64,
    /// Given to the voice; what came from the phrase cache is not among them.
    pub voice_characters: u64,
    /// Caller audio given to the recogniser.
    pub recognised: Duration,
    /// What tools did, by the status they reported, e.g. `message_taken`.
    pub done: Vec<String>,
}

impl Tally {
    pub(super) fn note(&mut self, event: &CallEvent) {
        match event {
            CallEvent::FirstSound(gap) if self.gaps.len() < MOST => self.gaps.push(*gap),
            CallEvent::BargedIn => self.barge_ins += 1,
            CallEvent::Usage(usage) => self.tokens.add(*usage),
            CallEvent::SpeculationMissed { tokens } | CallEvent::HedgeWasted { tokens } => self.tokens_wasted += tokens,
            _ => {}
        }
    }

    /// A tool has come to an end that the caller may count on.
    pub(super) fn done(&mut self, result: &serde_json::Value) {
        /// What changes something for the caller; every other status asks, finds or declines.
        const DONE: [&str; 5] = ["booked", "rescheduled", "cancelled", "message_taken", "requested"];
        let is_kept = result.get("requested").is_some();
        let status = result.get("status").and_then(serde_json::Value::as_str);
        let status = if is_kept { Some("requested") } else { status };
        if let Some(status) = status.filter(|status| DONE.contains(status))
            && self.done.len() < MOST
        {
            self.done.push(status.to_owned());
        }
    }

    /// The caller was given advice for an emergency of this kind.
    pub(super) fn note_emergency(&mut self, kind: &str) {
        if self.done.len() < MOST {
            self.done.push(format!("emergency: {kind}"));
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn figures_add_up_and_only_what_was_done_counts_as_done() {
        let mut tally = Tally::default();
        let usage = Usage { input: 10, output: 5, ..Usage::default() };
        for event in [
            CallEvent::FirstSound(Duration::from_millis(700)),
            CallEvent::BargedIn,
            CallEvent::Usage(usage),
            CallEvent::Usage(usage),
            CallEvent::SpeculationMissed { tokens: 7 },
            CallEvent::HedgeWasted { tokens: 4 },
            CallEvent::Filler,
        ] {
            tally.note(&event);
        }
        for status in ["invalid", "message_taken", "ok"] {
            tally.done(&json!({ "status": status }));
        }
        tally.done(&json!({ "status": "unavailable", "requested": "book" }));
        tally.done(&json!({ "status": "unavailable" }));
        assert_eq!((tally.tokens.input, tally.tokens.output, tally.tokens_wasted), (20, 10, 11));
        assert_eq!((tally.gaps.len(), tally.barge_ins), (1, 1));
        assert_eq!(tally.done, ["message_taken", "requested"]);
    }
}
