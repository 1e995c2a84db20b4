//! Rule: an end of ours is announced, heard, stored, and only then carried out.
//!
//! ```text
//! farewell heard ─▶ intent stored ─▶ hang-up at the carrier ─▶ media closed ─▶ over
//!                                └─▶ (hand-over, message) ──────▶ media closed: the carrier asks what to do next
//! ```

use tokio::time::Instant;

use crate::call::core::CallCore;
use crate::call::io::Output;
use crate::call::phase::{Closing, Phase, Step};
use crate::call::summary::{CallOutcome, CallSummary, Side};
use crate::events::CallEvent;
use crate::phrases::{self, Phrase};
use crate::playout::UtteranceId;
use crate::playout::track::{Track, UtteranceKind};
use crate::settings::Wait;
use crate::store::EndIntent;
use crate::supervision::exit::Child;
use crate::tenant::{PhoneNumber, Tenant};
use crate::transfer::TransferReason;
use crate::vendor::{Vendor, VendorFailure};

impl CallCore {
    /// The model ended the conversation: hang up once its goodbye, or ours, has been heard.
    pub(in crate::call) fn end_after_goodbye(&mut self, now: Instant) {
        self.answer = None;
        self.dead_air.settle();
        let words = |track: &&Track| track.kind.is_remembered();
        let speaking = self.player.tracks().filter(words).last().map(|track| track.id);
        let utterance = speaking.unwrap_or_else(|| self.say_phrase(UtteranceKind::Farewell, Phrase::Goodbye, now));
        self.begin_closing(CallOutcome::AgentHungUp, EndIntent::HangUp, utterance, true, now);
    }

    /// The caller asked for a person, or the model thinks one is needed.
    pub(in crate::call) fn begin_hand_over(&mut self, reason: TransferReason, now: Instant) {
        if matches!(self.phase, Phase::Closing(Closing { intent: EndIntent::Transfer { .. }, .. })) {
            return;
        }
        let Some(number) = self.person(now) else {
            if !self.parts.transfers.may_try() {
                self.history.fact("The practice was rung twice and nobody took the call: offer a message instead.");
            }
            self.stop_speaking(now);
            self.reconsider_closing();
            self.say_phrase(UtteranceKind::Notice, Phrase::NobodyAvailable, now);
            return;
        };
        self.event(CallEvent::HandOver);
        let intent = EndIntent::Transfer { number, reason, apology: None };
        self.close(CallOutcome::HandedOver, intent, Phrase::HandOver, false, now);
    }

    /// Who can be rung for this caller now.
    pub(in crate::call) fn person(&self, now: Instant) -> Option<PhoneNumber> {
        let wall_clock = self.parts.started_at + now.saturating_duration_since(self.started);
        let person = self.parts.tenant.person_at(wall_clock).cloned();
        person.filter(|_| self.parts.transfers.may_try())
    }

    /// We cannot go on with this conversation.
    pub(in crate::call) fn give_up(&mut self, now: Instant) {
        match self.person(now) {
            Some(number) => {
                let intent = EndIntent::Transfer { number, reason: TransferReason::Trouble, apology: None };
                self.close(CallOutcome::Failed, intent, Phrase::Trouble, false, now);
            }
            None => {
                let intent = EndIntent::MessageMode { apology: None };
                self.close(CallOutcome::MessageMode, intent, Phrase::TroubleMessage, false, now);
            }
        }
    }

    /// We cannot even speak: the carrier's own voice says what is left to say.
    pub(in crate::call) fn give_up_without_voice(&mut self, now: Instant) {
        if matches!(
            self.phase,
            Phase::Closing(Closing { step: Step::Storing { .. } | Step::HangingUp { .. } | Step::Leaving { .. }, .. })
        ) {
            return;
        }
        self.stop_speaking(now);
        self.stop_child(Child::Tts);
        let (outcome, intent) = match (&self.phase, self.person(now)) {
            (Phase::Closing(Closing { outcome, intent: EndIntent::MessageMode { .. }, .. }), _) => {
                (*outcome, EndIntent::MessageMode { apology: Some(self.apology(Phrase::TroubleMessage)) })
            }
            // An end was on its way already: only its words are lost.
            (Phase::Closing(closing), _) => (closing.outcome, closing.intent.clone()),
            (_, Some(number)) => {
                let apology = Some(self.apology(Phrase::Trouble));
                (CallOutcome::Failed, EndIntent::Transfer { number, reason: TransferReason::Trouble, apology })
            }
            (_, None) => {
                let apology = Some(self.apology(Phrase::TroubleMessage));
                (CallOutcome::MessageMode, EndIntent::MessageMode { apology })
            }
        };
        self.store_intent(Closing { outcome, intent, step: Step::Leaving { until: now }, revocable: false }, now);
    }

    /// What the carrier's voice says for ours. A caller who has heard nothing yet is greeted first.
    fn apology(&self, phrase: Phrase) -> String {
        let Tenant { greeting, language, .. } = &*self.parts.tenant;
        let words = phrases::text(phrase, language);
        if self.is_greeted() { words.to_owned() } else { format!("{greeting} {words}") }
    }

    /// Ends the call with a fixed last sentence, after cutting whatever is being said.
    pub(in crate::call) fn close(
        &mut self,
        outcome: CallOutcome,
        intent: EndIntent,
        last_words: Phrase,
        revocable: bool,
        now: Instant,
    ) {
        if matches!(self.phase, Phase::Closing(Closing { revocable: false, .. })) {
            return;
        }
        self.drop_answer(now);
        if !self.player.is_idle() {
            self.stop_speaking(now);
        }
        // Set first: the farewell is protected from the moment it becomes audible.
        let utterance = UtteranceId(self.next_utterance);
        self.begin_closing(outcome, intent, utterance, revocable, now);
        self.say_phrase(UtteranceKind::Farewell, last_words, now);
    }

    fn begin_closing(
        &mut self,
        outcome: CallOutcome,
        intent: EndIntent,
        utterance: UtteranceId,
        revocable: bool,
        now: Instant,
    ) {
        let until = now + self.settings().life.farewell;
        self.phase = Phase::Closing(Closing { outcome, intent, step: Step::Farewell { utterance, until }, revocable });
    }

    /// Whether this utterance is a last word that the caller cannot revoke.
    pub(in crate::call) fn is_last_farewell(&self, id: UtteranceId) -> bool {
        matches!(
            self.phase,
            Phase::Closing(Closing { step: Step::Farewell { utterance, .. }, revocable: false, .. }) if utterance == id
        )
    }

    pub(in crate::call) fn on_farewell_over(&mut self, id: UtteranceId, now: Instant) {
        if let Phase::Closing(closing) = &self.phase
            && matches!(closing.step, Step::Farewell { utterance, .. } if utterance == id)
        {
            let closing = closing.clone();
            self.store_intent(closing, now);
        }
    }

    pub(in crate::call) fn store_intent(&mut self, closing: Closing, now: Instant) {
        self.checkpoint(now);
        self.push(Output::StoreIntent(closing.intent.clone()));
        let until = now + self.settings().life.intent;
        self.phase = Phase::Closing(Closing { step: Step::Storing { until }, ..closing });
    }

    pub(in crate::call) fn on_intent_stored(&mut self, now: Instant) {
        if let Phase::Closing(closing) = &self.phase
            && matches!(closing.step, Step::Storing { .. })
        {
            let closing = closing.clone();
            self.carry_out(closing, now);
        }
    }

    fn carry_out(&mut self, closing: Closing, now: Instant) {
        if closing.intent == EndIntent::HangUp {
            self.push(Output::HangUp);
            let until = now + self.settings().life.hang_up;
            self.phase = Phase::Closing(Closing { step: Step::HangingUp { until }, ..closing });
        } else {
            self.leave(closing, now);
        }
    }

    pub(in crate::call) fn on_hung_up(&mut self, result: Result<(), VendorFailure>, now: Instant) {
        if let Err(failure) = result {
            self.event(CallEvent::VendorFailed(Vendor::Carrier, failure));
        }
        if let Phase::Closing(closing) = &self.phase
            && matches!(closing.step, Step::HangingUp { .. })
        {
            let closing = closing.clone();
            self.leave(closing, now);
        }
    }

    /// Closing the stream makes the carrier ask what comes next; the stored intent is the answer.
    fn leave(&mut self, closing: Closing, now: Instant) {
        self.push(Output::CloseMedia);
        // A person's line may be busy at once: the stream that comes back then must not find this life of the call. Nor does
        // the carrier's recorder need it.
        if matches!(closing.intent, EndIntent::Transfer { .. } | EndIntent::MessageMode { .. }) {
            return self.finish(closing.outcome, now);
        }
        let until = now + self.settings().life.leaving;
        self.phase = Phase::Closing(Closing { step: Step::Leaving { until }, ..closing });
    }

    pub(in crate::call) fn on_phase_tick(&mut self, now: Instant) {
        if self.may_run_too_long() && self.started + self.settings().life.longest_call <= now {
            self.event(CallEvent::Waited(Wait::LongestCall));
            self.close(CallOutcome::TooLong, EndIntent::HangUp, Phrase::TooLong, false, now);
            return;
        }
        if self.phase.deadline().is_none_or(|until| until > now) {
            return;
        }
        if let Some(wait) = self.phase.wait() {
            self.event(CallEvent::Waited(wait));
        }
        match self.phase.clone() {
            Phase::Closing(closing) => match closing.step {
                Step::Farewell { .. } => self.store_intent(closing, now),
                Step::Storing { .. } => self.carry_out(closing, now),
                Step::HangingUp { .. } => self.leave(closing, now),
                Step::Leaving { .. } => self.finish(closing.outcome, now),
            },
            Phase::Detached { .. } => self.finish(CallOutcome::Lost, now),
            Phase::LastWords { outcome, .. } => self.finish(outcome, now),
            Phase::Opening | Phase::Conversing | Phase::Over => {}
        }
    }

    /// Only a call that is not ending yet can be ended for its length.
    pub(in crate::call) const fn may_run_too_long(&self) -> bool {
        matches!(self.phase, Phase::Opening | Phase::Conversing)
    }

    pub(in crate::call) fn on_drain(&mut self, now: Instant) {
        if let Phase::Opening | Phase::Conversing = self.phase {
            self.finish(CallOutcome::Drained, now);
        }
    }

    /// The call is over: one summary, then nothing more.
    pub(in crate::call) fn finish(&mut self, outcome: CallOutcome, now: Instant) {
        let unheard = self.player.disconnect(now);
        self.forget_unheard(&unheard, now);
        let last = self.transcript.take(self.ring.end());
        if !last.is_empty() {
            self.record(Side::Caller, &last, false, now..now);
        }
        self.record_the_rest();
        let handed_over = matches!(&self.phase, Phase::Closing(closing) if closing.is_transfer_under_way());
        let may_come_back = handed_over || outcome.may_come_back();
        if may_come_back {
            self.history.caller(&last);
            self.checkpoint(now);
        }
        self.count_all_requests();
        self.phase = Phase::Over;
        let duration = now.saturating_duration_since(self.started);
        // Written down as they ended; read as they began.
        let turns = self.records.take();
        self.event(CallEvent::Ended { outcome, duration, turns: turns.len() });
        let summary = CallSummary {
            call: self.parts.call,
            carrier_call: self.parts.carrier_call.clone(),
            tenant: self.parts.tenant.id,
            caller: self.parts.caller.clone(),
            started_at: self.parts.started_at,
            life: self.parts.life,
            duration,
            outcome,
            may_come_back,
            turns,
            tally: std::mem::take(&mut self.tally),
        };
        self.push(Output::Finish(Box::new(summary)));
    }
}
