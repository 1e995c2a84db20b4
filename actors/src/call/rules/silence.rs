//! Rule: no silence is left unexplained, whoever's turn it is.

use tokio::time::Instant;

use crate::call::core::CallCore;
use crate::call::phase::Phase;
use crate::call::summary::CallOutcome;
use crate::events::CallEvent;
use crate::phrases::Phrase;
use crate::playout::track::UtteranceKind;
use crate::settings::Wait;
use crate::store::EndIntent;
use crate::turn::barge_in::BargeInInput;
use crate::turn::dead_air::DeadAirOutput;
use crate::turn::idle::IdleOutput;

impl CallCore {
    /// Derives who has the floor from the machines' states. Runs after every input, so no path can forget it.
    pub(in crate::call) fn settle_floor(&mut self, now: Instant) {
        let silent = self.player.is_idle();
        // Between two rounds of an answer, or while a tool works, the caller is owed an explanation too.
        if silent && self.answer.is_some() && !self.dead_air.is_owing() {
            self.dead_air.owe(now, now);
        }
        // The conversation begins with the disclosure, whatever happened to the one that was queued.
        if silent && self.phase == Phase::Opening {
            self.say_phrase(UtteranceKind::Disclosure, Phrase::Disclosure, now);
        }
        if silent {
            if self.player.is_held() {
                self.player.release(now);
            }
            self.barge_in.handle(BargeInInput::AgentFinished, now);
        }
        self.settle_sound(now);
        let allowed = !self.caller_has_floor(now);
        self.player.may_begin(allowed, now);
        // Who speaks needs no filler, and would not hear it.
        if self.player.is_audible(now) || !allowed {
            self.dead_air.audible()
        } else {
            self.dead_air.quiet(now)
        }
        self.settle_voice_gap(now);
        let callers_turn = self.phase == Phase::Conversing
            && silent
            && self.answer.is_none()
            && !self.transcript.has_words()
            && self.keypad.deadline().is_none();
        if callers_turn {
            self.idle.wait(now);
        } else {
            self.idle.stop();
            self.unheard.stop();
        }
    }

    pub(in crate::call) fn on_dead_air_tick(&mut self, now: Instant) {
        let words_are_coming = self.answer.as_ref().is_some_and(|answer| answer.timings.first_token.is_some());
        let wait = self.dead_air.wait();
        let output = self.dead_air.tick(words_are_coming, now);
        if let Some(wait) = wait.filter(|_| output.is_some()) {
            self.event(CallEvent::Waited(wait));
        }
        match output {
            Some(DeadAirOutput::Filler) if !self.parts.tenant.speech.fillers => self.dead_air.said_nothing(now),
            Some(DeadAirOutput::Filler) => {
                self.event(CallEvent::Filler);
                let variant = self.next_utterance as usize;
                self.interject(Phrase::OneMoment(variant), now);
            }
            Some(DeadAirOutput::Bridge) => {
                self.event(CallEvent::Bridge);
                let variant = self.next_utterance as usize;
                self.interject(Phrase::StillWorking(variant), now);
            }
            Some(DeadAirOutput::GiveUp) => self.give_up_answer(now),
            Some(DeadAirOutput::PutOff) | None => {}
        }
    }

    /// Nobody listens: a polite end that more of the recording does not revoke.
    pub(in crate::call) fn end_for_recording(&mut self, now: Instant) {
        self.event(CallEvent::RecordingNoticed);
        self.close(CallOutcome::AgentHungUp, EndIntent::HangUp, Phrase::RecordingGoodbye, false, now);
    }

    pub(in crate::call) fn on_idle_tick(&mut self, now: Instant) {
        let output = self.idle.tick(now);
        if let Some(output) = output {
            let wait = if output == IdleOutput::NeverSpoke { Wait::NoWord } else { Wait::Reprompt };
            self.event(CallEvent::Waited(wait));
        }
        match output {
            Some(IdleOutput::Prompt) => {
                self.say_phrase(UtteranceKind::Notice, Phrase::StillThere, now);
            }
            Some(IdleOutput::GiveUp | IdleOutput::NeverSpoke) => {
                self.close(CallOutcome::Silent, EndIntent::HangUp, Phrase::SilentGoodbye, true, now);
            }
            None => {}
        }
    }
}
