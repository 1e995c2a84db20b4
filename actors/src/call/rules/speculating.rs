//! Rule: a reply is begun on trial when the turn is probably over, and released or thrown away when that is certain.
//!
//! Never while a tool is pending, never beyond the call's budget, and nothing of it is heard, remembered or done before
//! the turn is certain.

use tokio::time::Instant;

use crate::call::core::CallCore;
use crate::call::phase::Phase;
use crate::events::CallEvent;
use crate::llm::{LlmEvent, RequestId};
use crate::playout::track::{Track, UtteranceKind};
use crate::reply::answer::Answer;
use crate::reply::speculation::{Speculation, Trial};
use crate::supervision::exit::Child;
use crate::tts::{TtsOrder, VoiceContext};
use crate::vendor::Vendor;

impl CallCore {
    /// The turn is probably over.
    pub(in crate::call) fn speculate(&mut self, now: Instant) {
        let (text, goes_on) = self.say_so_far(now);
        if self.speculation.as_ref().is_some_and(|trial| trial.is_for(&text)) {
            return;
        }
        self.discard_speculation();
        if !self.may_speculate(&text, now) {
            return;
        }
        // One that was broken is tried by answers that are wanted.
        let route = self.parts.routes.best(Child::Llm, now);
        let request = self.send_request(route, self.history.messages_if_caller_says(&text, goes_on));
        let answer = Answer { route, hedge_after: self.hedge_after(), ..Answer::new(request, now, now, now) };
        self.event(CallEvent::Speculated);
        self.speculation = Some(Box::new(Speculation::new(answer, &text, self.history.revision())));
    }

    fn may_speculate(&self, text: &str, now: Instant) -> bool {
        self.parts.tenant.speech.speculation
            && self.phase == Phase::Conversing
            && self.answer.is_none()
            && !self.scripted.is_running()
            && self.tools_pending == 0
            && !self.trial_failed
            && !self.barge_in.agent_has_floor()
            // A "hello?" before an answer that waits to be heard gets no other.
            && (self.words_want_floor || self.player.is_idle())
            && self.speculation_wasted < self.settings().model.speculation_tokens
            && !super::hand_over::asks_for_a_person(text, self.language())
            && self.instant_answer_to(text, now).is_none()
    }

    pub(in crate::call) fn is_speculative(&self, request: RequestId) -> bool {
        self.speculation.as_ref().is_some_and(|trial| trial.answer.request == request)
    }

    pub(in crate::call) fn on_speculative_llm(&mut self, event: LlmEvent, now: Instant) {
        let Some(mut trial) = self.speculation.take() else { return };
        let failed = trial.handle(event, &self.parts.tenant.language, now).into_iter().find_map(|wish| match wish {
            Trial::Speak(words) => match self.unfounded(&trial.answer, &words) {
                // The answer proper is asked again if it claims the same.
                Some(claim) => Some(CallEvent::ClaimBlocked(claim)),
                None => {
                    self.speak_on_trial(&mut trial, &words, now);
                    None
                }
            },
            Trial::Failed(failure) => Some(CallEvent::VendorFailed(Vendor::Model, failure)),
        });
        self.speculation = Some(trial);
        if let Some(event) = failed {
            self.event(event);
            self.trial_failed = true;
            self.discard_speculation();
        }
    }

    fn speak_on_trial(&mut self, trial: &mut Speculation, words: &str, now: Instant) {
        let id = match &trial.track {
            Some(track) => track.id,
            None => self.utterance_id(),
        };
        let track = trial.track.get_or_insert_with(|| Track::new(id, UtteranceKind::Reply, now));
        track.text.push_text(words);
        trial.answer.spoke(words);
        self.voice(TtsOrder::Speak { context: VoiceContext(id.0), text: words.to_owned() });
    }

    /// Words came: the trial goes on only if they may still be what it assumed.
    pub(in crate::call) fn speculation_meets(&mut self, now: Instant) {
        if self.speculation.is_some() {
            let (text, _) = self.say_so_far(now);
            if !self.speculation.as_ref().is_some_and(|trial| trial.may_be_for(&text)) {
                self.discard_speculation();
            }
        }
    }

    /// The trial that answers exactly this turn of this dialogue, if there is one; any other is thrown away.
    pub(in crate::call) fn take_matching_speculation(&mut self, text: &str) -> Option<Box<Speculation>> {
        let revision = self.history.revision();
        match self.speculation.take_if(|trial| trial.revision == revision && trial.is_for(text)) {
            Some(trial) => Some(trial),
            None => {
                self.discard_speculation();
                None
            }
        }
    }

    /// The turn is certain and is what was assumed: the trial becomes the answer.
    pub(in crate::call) fn release_speculation(&mut self, trial: Box<Speculation>, last_word: Instant, now: Instant) {
        let Speculation { mut answer, track, deferred, .. } = *trial;
        let saved = now.saturating_duration_since(answer.timings.requested);
        self.event(CallEvent::SpeculationHit { saved });
        answer.timings.last_word = last_word;
        answer.timings.turn_ended = now;
        let request = answer.request;
        self.owe_answer(last_word, now);
        if let Some(first) = answer.timings.first_token {
            self.parts.first_tokens.observe(first.saturating_duration_since(answer.timings.requested));
        }
        if let Some(track) = track {
            answer.utterance = Some(track.id);
            self.history.agent(track.id, track.text.text());
            self.timings.insert(track.id, answer.timings);
            self.player.enqueue(track, now);
        }
        self.answer = Some(answer);
        for event in deferred {
            self.on_counted_llm(request, event, now);
        }
    }

    /// The trial answers nothing any more.
    pub(in crate::call) fn discard_speculation(&mut self) {
        let Some(trial) = self.speculation.take() else { return };
        let request = trial.answer.request;
        if !trial.is_ended() {
            self.cancel_request(request);
        }
        if let Some(track) = &trial.track {
            self.cancel_voice(track.id);
        }
        let tokens = self.spending.settle(request).total();
        self.speculation_wasted += tokens;
        self.event(CallEvent::SpeculationMissed { tokens });
    }

    /// Whatever changed the dialogue or ended the conversation, a trial for what was before is of no use. Runs after every
    /// input, so no path can forget it.
    pub(in crate::call) fn settle_speculation(&mut self) {
        let stale = |trial: &Speculation| trial.revision != self.history.revision();
        if self.speculation.as_deref().is_some_and(stale) || self.phase != Phase::Conversing {
            self.discard_speculation();
        }
    }
}
