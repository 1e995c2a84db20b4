//! Rule: words that mean an emergency override the model, within the turn. The caller hears fixed advice; what needs no
//! ambulance goes to a person at once.

use tokio::time::Instant;

use crate::call::core::CallCore;
use crate::events::CallEvent;
use crate::playout::UtteranceId;
use crate::playout::track::UtteranceKind;
use crate::transfer::TransferReason;
use crate::triage::{RedFlag, Severity};

/// Advice that is being given.
#[derive(Debug, Clone, Copy)]
pub struct Advising {
    utterance: UtteranceId,
    severity: Severity,
}

impl CallCore {
    /// Listens for red flags in what the caller has said; `true` when the turn is dealt with.
    pub(in crate::call) fn heard_an_emergency(&mut self, text: &str, now: Instant) -> bool {
        let Some(flag) = self.triage.hear(text) else { return false };
        self.advise(&flag, now);
        true
    }

    fn advise(&mut self, flag: &RedFlag, now: Instant) {
        self.event(CallEvent::Emergency(flag.severity));
        self.drop_answer(now);
        if !self.player.is_idle() {
            self.stop_speaking(now);
        }
        let advice = self.triage.advice(flag, self.parts.tenant.emergency_number.as_deref());
        // Whatever becomes of the conversation, the model knows.
        self.history.fact(&format!(
            "The telephone system has recognised an emergency ({}) and gives the caller fixed advice. Add nothing to it.",
            flag.kind.name()
        ));
        self.tally.note_emergency(flag.kind.name());
        let utterance = self.say(UtteranceKind::Outcome, &advice, now);
        self.advising = Some(Advising { utterance, severity: flag.severity });
    }

    /// The advice was heard: somebody must look, and where there is no ambulance to call that is the practice.
    pub(in crate::call) fn on_advice_over(&mut self, utterance: UtteranceId, cut: bool, now: Instant) {
        let Some(advising) = self.advising.take_if(|advising| advising.utterance == utterance) else { return };
        if !cut && advising.severity == Severity::UrgentDental {
            self.begin_hand_over(TransferReason::Emergency, now);
        }
    }
}
