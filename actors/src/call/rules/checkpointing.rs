//! Rule: the conversation is kept as it goes, so that a call that lost its process goes on where it was.

use serde_json::json;
use tokio::time::Instant;

use super::tools::undelivered;
use crate::call::checkpoint::Checkpoint;
use crate::call::core::CallCore;
use crate::call::io::Output;
use crate::call::phase::Phase;
use crate::phrases::Phrase;
use crate::playout::track::UtteranceKind;
use crate::transfer::TransferOutcome;
use crate::triage::Triage;

/// What was kept last, and whether something has happened since that is worth keeping.
#[derive(Debug, Default)]
pub struct Kept {
    due: bool,
    step: u32,
    /// The dialogue's revision, and whether the notice had been heard.
    last: Option<(u64, bool)>,
}

impl CallCore {
    /// A turn, the notice or a tool is over: keep the conversation once everything that follows has been decided.
    pub(in crate::call) const fn checkpoint_soon(&mut self) {
        self.kept.due = true;
    }

    pub(in crate::call) fn settle_checkpoint(&mut self, now: Instant) {
        if self.kept.due && self.phase != Phase::Over {
            self.checkpoint(now);
        }
    }

    /// Keeps the conversation now, before what is done next; unless nothing has changed.
    pub(in crate::call) fn checkpoint(&mut self, now: Instant) {
        self.kept.due = false;
        let present = (self.history.revision(), self.disclosed);
        if self.kept.last == Some(present) {
            return;
        }
        self.kept.last = Some(present);
        self.kept.step += 1;
        let (call, tenant) = (self.parts.call, self.parts.tenant.id);
        let mut history = self.history.clone();
        // What is still to be heard may never be.
        let playing = self.player.heard_and_unheard(now).map_or("", |(heard, _)| heard);
        for (index, track) in self.player.tracks().enumerate() {
            history.heard(track.id, if index == 0 { playing } else { "" });
        }
        for (id, result) in self.spoken_results.values() {
            let mut result = result.clone();
            undelivered(&mut result, true);
            history.tool_result(id, &result, false);
        }
        history.keep_newest();
        let mut checkpoint = Checkpoint::of(call, tenant, self.parts.life, history);
        checkpoint.step = self.kept.step;
        checkpoint.desk = self.desk.clone();
        checkpoint.triage = self.triage.facts().clone();
        checkpoint.disclosed = self.disclosed;
        checkpoint.expected = self.expected;
        checkpoint.next_utterance = self.next_utterance;
        checkpoint.next_request = self.next_request;
        checkpoint.tokens_wasted = self.speculation_wasted;
        self.push(Output::Checkpoint(Box::new(checkpoint)));
    }

    /// Nobody took the call that was handed over: the caller hears so at once and may leave a message.
    pub(in crate::call) fn come_back_from(&mut self, outcome: TransferOutcome, now: Instant) {
        self.history.fact(outcome.fact());
        self.history.fact("Somebody will be told to call back. The caller may leave a message, or go on with you.");
        self.say_phrase(UtteranceKind::Notice, Phrase::NobodyAvailable, now);
    }

    /// The call was cut off and is back: it goes on with what an earlier life of it knew.
    pub(in crate::call) fn go_on_from(&mut self, checkpoint: Checkpoint, now: Instant) {
        self.history = checkpoint.history;
        self.desk = checkpoint.desk;
        let tenant = &self.parts.tenant;
        self.triage = Triage::resume(&tenant.language, &tenant.emergencies, checkpoint.triage);
        self.next_utterance = checkpoint.next_utterance;
        self.next_request = checkpoint.next_request;
        self.expected = checkpoint.expected;
        self.speculation_wasted = checkpoint.tokens_wasted;
        let outcome_unknown = json!({
            "status": "unknown",
            "problem": "the line was cut while this was under way; whether it was done is not known. \
                        Ask for it again with the same input: it is done only once",
        });
        self.history.close_open_calls(&outcome_unknown);
        self.disclosed = checkpoint.disclosed;
        if let Some(outcome) = self.parts.transfers.just_now {
            self.come_back_from(outcome, now);
            match self.disclosed {
                true => self.phase = Phase::Conversing,
                false => drop(self.say_phrase(UtteranceKind::Disclosure, Phrase::Disclosure, now)),
            }
            return;
        }
        let owes_an_answer = self.history.awaits_an_answer();
        self.history.fact("The line was cut for a moment and is back.");
        if !self.disclosed {
            self.say_phrase(UtteranceKind::Apology, Phrase::CutOff, now);
            self.say_phrase(UtteranceKind::Disclosure, Phrase::Disclosure, now);
            return;
        }
        self.phase = Phase::Conversing;
        // Asked before the apology enters the history, which it would seem to follow; spoken after it.
        if owes_an_answer {
            self.begin_answer(now, now);
        }
        self.say_phrase(UtteranceKind::Apology, Phrase::CutOff, now);
    }
}
