//! Rule: what the carrier says about the line. A caller who hung up gets their last words written down; a broken
//! socket may come back.

use tokio::time::Instant;

use crate::call::core::CallCore;
use crate::call::io::Output;
use crate::call::phase::{Closing, Phase, Step};
use crate::call::summary::CallOutcome;
use crate::events::CallEvent;
use crate::phrases::Phrase;
use crate::playout::track::UtteranceKind;
use crate::store::EndIntent;
use crate::stt::SttOrder;
use crate::supervision::exit::Child;

impl CallCore {
    pub(in crate::call) fn on_media_stopped(&mut self, now: Instant) {
        match &self.phase {
            // Our own end has come through.
            Phase::Closing(Closing { step: Step::HangingUp { .. } | Step::Leaving { .. }, outcome, .. }) => {
                let outcome = *outcome;
                self.finish(outcome, now);
            }
            Phase::Closing(_) | Phase::Opening | Phase::Conversing => self.listen_to_the_end(now),
            Phase::Detached { .. } => self.finish(CallOutcome::CallerHungUp, now),
            Phase::LastWords { .. } | Phase::Over => {}
        }
    }

    /// The caller has hung up: the recogniser may still hold words.
    fn listen_to_the_end(&mut self, now: Instant) {
        let (listening, recording) = (self.phase.is_listening(), self.catching_up.latest());
        let until = now + self.settings().life.last_words;
        let until = recording.map_or(until, |latest| latest.max(until));
        self.phase = Phase::LastWords { until, outcome: CallOutcome::CallerHungUp };
        self.fall_silent(now);
        if listening && self.children.is_running(Child::Stt) {
            self.tell_recogniser(SttOrder::Finish);
        } else if self.catching_up.session_finished() {
            self.finish(CallOutcome::CallerHungUp, now);
        }
    }

    /// The recogniser's session has said everything.
    pub(in crate::call) fn on_last_words(&mut self, now: Instant) {
        if let Phase::LastWords { outcome, .. } = self.phase
            && self.catching_up.session_finished()
        {
            self.finish(outcome, now);
        }
    }

    /// Nobody hears us any more: drop the answer and the speech, and stop what makes them.
    fn fall_silent(&mut self, now: Instant) {
        self.drop_answer(now);
        let unheard = self.player.disconnect(now);
        self.forget_unheard(&unheard, now);
        self.stop_child(Child::Tts);
        self.stop_child(Child::Llm);
    }

    pub(in crate::call) fn on_media_lost(&mut self, now: Instant) {
        match &self.phase {
            Phase::Opening | Phase::Conversing => {}
            // What was promised holds: the carrier asks next, and finds it.
            Phase::Closing(closing @ Closing { step: Step::Farewell { .. }, revocable: false, .. }) => {
                let closing = closing.clone();
                return self.store_intent(closing, now);
            }
            Phase::Closing(Closing { step: Step::Farewell { .. }, .. }) => {}
            // We were about to close it ourselves.
            Phase::Closing(Closing { step: Step::Storing { .. }, .. }) => return,
            Phase::Closing(_) => return self.on_media_stopped(now),
            Phase::Detached { .. } | Phase::LastWords { .. } | Phase::Over => return,
        }
        self.event(CallEvent::MediaLost);
        let disclosed = self.phase != Phase::Opening;
        self.phase = Phase::Detached { until: now + self.settings().life.reattach, disclosed };
        self.fall_silent(now);
        self.stop_child(Child::Stt);
    }

    /// The carrier connected the same call again. The newest socket wins, whatever became of the old one.
    pub(in crate::call) fn on_media_attached(&mut self, now: Instant) {
        let disclosed = match self.phase {
            Phase::Detached { disclosed, .. } => disclosed,
            Phase::Opening | Phase::Conversing | Phase::Closing(Closing { step: Step::Farewell { .. }, .. }) => {
                let disclosed = self.phase != Phase::Opening;
                let unheard = self.player.disconnect(now);
                self.drop_answer(now);
                self.forget_unheard(&unheard, now);
                disclosed
            }
            // The end is on its way; the carrier will be told so.
            Phase::Closing(_) | Phase::LastWords { .. } | Phase::Over => {
                self.push(Output::CloseMedia);
                return;
            }
        };
        self.event(CallEvent::MediaAttached);
        for child in Child::ALL {
            if !self.children.is_running(child) {
                self.start_child(child);
                if child == Child::Stt && disclosed {
                    self.replay(now);
                }
            }
        }
        self.phase = if disclosed { Phase::Conversing } else { Phase::Opening };
        self.resume_half_turn(now);
        let owes =
            disclosed && !self.transcript.has_words() && (self.history.awaits_an_answer() || self.tools_pending > 0);
        self.history.fact("The line was cut for a moment and is back.");
        // Asked before the apology enters the history, which it would seem to follow; spoken after it.
        if owes {
            self.begin_answer(now, now);
        }
        self.say_phrase(UtteranceKind::Notice, Phrase::CutOff, now);
        if !disclosed {
            self.say_phrase(UtteranceKind::Disclosure, Phrase::Disclosure, now);
        }
    }

    /// The carrier's last word on the call.
    pub(in crate::call) fn on_call_over(&mut self, now: Instant) {
        match &self.phase {
            Phase::LastWords { .. } | Phase::Over => {}
            Phase::Closing(Closing {
                outcome,
                intent: EndIntent::HangUp,
                step: Step::HangingUp { .. } | Step::Leaving { .. },
                ..
            }) => {
                let outcome = *outcome;
                self.finish(outcome, now);
            }
            _ => self.on_media_stopped(now),
        }
    }
}
