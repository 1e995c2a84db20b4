//! Rule: a turn of the caller gets one answer; its words go to the voice as soon as they can be spoken.

use tokio::time::Instant;

use crate::call::core::CallCore;
use crate::events::CallEvent;
use crate::llm::{LlmEvent, RequestId, StopReason};
use crate::phrases::Phrase;
use crate::playout::UtteranceId;
use crate::playout::track::{Track, UtteranceKind};
use crate::reply::answer::{Answer, Hedge, Stream, ToolCall};
use crate::reply::opener::without_repeated_opener;
use crate::reply::sentences::Sentences;
use crate::reply::speakable::speakable;
use crate::settings::Wait;
use crate::vendor::{FailureKind, Vendor, VendorFailure};

/// A clause that is still being written is spoken as far as it goes after this many times the wait for its next word.
const SLOW_CLAUSES: u32 = 2;

impl CallCore {
    /// Asks the model for an answer to the dialogue so far.
    pub(in crate::call) fn begin_answer(&mut self, last_word: Instant, now: Instant) {
        self.owe_answer(last_word, now);
        let answer = Answer::new(RequestId(0), last_word, now, now);
        if self.tools_pending > 0 {
            self.answer = Some(Answer { stream: Stream::AwaitingTool, ..answer });
        } else {
            self.ask(answer);
        }
    }

    /// The last running tool is done: what waited for its outcome is asked now.
    pub(in crate::call) fn ask_what_waited(&mut self, now: Instant) {
        let waits = |answer: &mut Answer| answer.stream == Stream::AwaitingTool;
        if self.tools_pending == 0
            && let Some(mut answer) = self.answer.take_if(waits)
        {
            answer.timings.requested = now;
            self.ask(Answer { stream: Stream::Waiting { since: now }, ..answer });
        }
    }

    /// The caller's turn is over and an answer to it is on its way.
    pub(in crate::call) fn owe_answer(&mut self, last_word: Instant, now: Instant) {
        self.tool_rounds = 0;
        self.claim_refused = false;
        self.dead_air.owe(last_word, now);
        self.answer_owed = true;
    }

    /// The answer is no longer wanted: its request is dropped. What it said stays with the player; see
    /// [`stop_speaking`](Self::stop_speaking).
    pub(in crate::call) fn drop_answer(&mut self, now: Instant) {
        self.dead_air.settle();
        let Some(answer) = self.answer.take() else { return };
        if matches!(answer.stream, Stream::Waiting { .. } | Stream::Flowing { .. }) {
            self.let_go(answer.request);
        }
        self.drop_hedge(answer.hedge);
        // Words given to the voice that the caller has not begun to hear are taken back.
        if let Some(id) = answer.utterance
            && self.player.withdraw(id)
        {
            self.cancel_voice(id);
            self.history.heard(id, "");
            self.player.tick(now);
        }
    }

    pub(in crate::call) fn on_llm(&mut self, request: RequestId, event: LlmEvent, now: Instant) {
        let is_only_judged = self.is_heard_as_probe(request, &event, now);
        self.judge_model(request, &event, now);
        self.spending.note(request, &event);
        if is_only_judged {
            if matches!(event, LlmEvent::Failed(_) | LlmEvent::Finished { .. }) {
                self.count_request(request);
            }
            return;
        }
        self.on_counted_llm(request, event, now);
    }

    /// What came of a request, taken into account already.
    pub(in crate::call) fn on_counted_llm(&mut self, request: RequestId, event: LlmEvent, now: Instant) {
        if self.is_speculative(request) {
            return self.on_speculative_llm(event, now);
        }
        if !self.belongs_to_answer(request, &event, now) {
            return;
        }
        match event {
            LlmEvent::Begun { .. } => {}
            LlmEvent::Text(delta) => self.on_words(&delta, now),
            LlmEvent::Working => {
                // No more words for now: what was said ends here, and a wait from now on is filled like any other.
                self.speak_rest(now);
                if let Some(id) = self.answer.as_ref().and_then(|answer| answer.utterance) {
                    self.finish_voice(id);
                }
                if let Some(answer) = &mut self.answer {
                    answer.flows(now);
                }
            }
            LlmEvent::ToolCall { id, name, input } => {
                self.speak_rest(now);
                if !self.is_answering(request) {
                    return;
                }
                self.history.tool_call(&id, &name, input.clone());
                if let Some(answer) = &mut self.answer {
                    answer.flows(now);
                    answer.tools.push_back(ToolCall { id, name, input });
                }
            }
            LlmEvent::Finished { stop, .. } => {
                self.count_request(request);
                self.end_of_stream(stop, now);
            }
            LlmEvent::Failed(failure) => {
                self.count_request(request);
                self.event(CallEvent::VendorFailed(Vendor::Model, failure.clone()));
                self.answer_failed(&failure, now);
            }
        }
    }

    fn on_words(&mut self, delta: &str, now: Instant) {
        let Some(answer) = &mut self.answer else { return };
        answer.stream = Stream::Flowing { last: now };
        answer.clause_flushed = false;
        if answer.timings.first_token.is_none() {
            answer.timings.first_token = Some(now);
            self.parts.first_tokens.observe(now.saturating_duration_since(answer.timings.requested));
        }
        answer.sentences.push(delta);
        answer.waiting_since.get_or_insert(now);
        self.speak_ready(now);
    }

    /// Gives the voice every piece that is ready.
    fn speak_ready(&mut self, now: Instant) {
        while let Some(piece) = self.answer.as_mut().and_then(|answer| answer.sentences.poll()) {
            if let Some(answer) = &mut self.answer {
                answer.waiting_since = None;
            }
            self.speak_piece(&piece, now);
        }
    }

    /// Gives the voice what is left of the text, complete or not. Text that follows (behind a tool call) is a new piece.
    pub(in crate::call) fn speak_rest(&mut self, now: Instant) {
        if let Some(answer) = &mut self.answer {
            answer.sentences.finish();
        }
        self.speak_ready(now);
        if let Some(answer) = &mut self.answer {
            answer.sentences = Sentences::default();
        }
    }

    fn speak_piece(&mut self, piece: &str, now: Instant) {
        let first = self.answer.as_ref().filter(|answer| answer.timings.first_clause.is_none());
        let piece = match first.and_then(|answer| answer.opener) {
            Some(opener) => without_repeated_opener(piece, opener, self.language()),
            None => piece,
        };
        let words = speakable(piece, self.language());
        if words.is_empty() {
            return;
        }
        if let Some(claim) = self.answer.as_ref().and_then(|answer| self.unfounded(answer, &words)) {
            return self.refuse_claim(claim, now);
        }
        let id = self.answer_utterance(now);
        self.history.agent(id, &words);
        self.speak_into(id, &words);
        // The follow-up of a tool is not a reply to the caller's last word; it has its own measure in the stages.
        let first_round = self.tool_rounds == 0;
        let Some(answer) = &mut self.answer else { return };
        answer.spoke(&words);
        if answer.timings.first_clause.is_none() {
            answer.timings.first_clause = Some(now);
            if first_round {
                self.timings.insert(id, answer.timings);
            }
        }
    }

    /// The utterance that speaks the running answer; opened with its first words. An utterance that is over (its audio
    /// stopped coming, or it was already heard) is followed by a fresh one.
    fn answer_utterance(&mut self, now: Instant) -> UtteranceId {
        let open = self
            .answer
            .as_ref()
            .and_then(|answer| answer.utterance)
            .filter(|id| self.player.track(*id).is_some_and(|track| !track.complete && !track.text_ended));
        if let Some(id) = open {
            return id;
        }
        let id = self.utterance_id();
        self.player.enqueue(Track::new(id, UtteranceKind::Reply, now), now);
        if let Some(answer) = &mut self.answer {
            answer.utterance = Some(id);
        }
        id
    }

    fn end_of_stream(&mut self, stop: StopReason, now: Instant) {
        let Some(answer) = &mut self.answer else { return };
        answer.stream = Stream::Ended(stop);
        let request = answer.request;
        self.speak_rest(now);
        let Some(answer) = self.answer.as_ref().filter(|answer| answer.request == request) else { return };
        let (utterance, tools) = (answer.utterance, !answer.tools.is_empty());
        if let Some(id) = utterance {
            self.finish_voice(id);
        }
        if tools {
            self.run_next_tool(now);
        } else if stop == StopReason::Refusal && utterance.is_none() {
            self.give_up_answer(now);
        } else {
            if utterance.is_none() {
                // The model had nothing to say; the caller must not be left waiting for it.
                self.say_phrase(UtteranceKind::Notice, Phrase::DidNotCatch, now);
            }
            self.answer = None;
        }
    }

    /// Tools that a broken stream asked for are not run: the model is told so.
    pub(in crate::call) fn history_without_open_tools(&mut self, answer: &Answer) {
        for tool in &answer.tools {
            let result = serde_json::json!({ "status": "unavailable", "problem": "not run: the reply was cut short" });
            self.history.tool_result(&tool.id, &result, true);
        }
    }

    pub(in crate::call) fn answer_deadline(&self) -> Option<Instant> {
        let answer = self.answer.as_ref()?;
        let model = &self.settings().model;
        let stream = match answer.stream {
            Stream::Backoff { until } => Some(until),
            Stream::Waiting { since } => Some(since + model.first_token),
            Stream::Flowing { last } if !answer.clause_flushed => {
                let slow = answer.waiting_since.map(|since| since + SLOW_CLAUSES * model.clause);
                Some(slow.map_or(last + model.clause, |slow| slow.min(last + model.clause)))
            }
            Stream::Flowing { last } => Some(last + model.gap),
            // A tool that runs is bounded by the give-up of the dead air.
            Stream::Ended(_) | Stream::AwaitingTool => None,
        };
        [stream, self.hedge_due()].into_iter().flatten().min()
    }

    pub(in crate::call) fn on_answer_tick(&mut self, now: Instant) {
        self.on_hedge_tick(now);
        let Some(answer) = &mut self.answer else { return };
        let model = &self.parts.settings.model;
        let (until, wait) = match answer.stream {
            Stream::Backoff { until } => {
                if until <= now
                    && let Some(answer) = self.answer.take()
                {
                    self.event(CallEvent::Waited(Wait::Retry));
                    self.ask(Answer { stream: Stream::Waiting { since: now }, ..answer });
                }
                return;
            }
            Stream::Waiting { since } => (since + model.first_token, Wait::FirstToken),
            Stream::Flowing { last } => {
                let slow = answer.waiting_since.is_some_and(|since| since + SLOW_CLAUSES * model.clause <= now);
                if slow && !answer.clause_flushed {
                    // Words come, but hardly any: what there is is spoken when nothing else is heard.
                    answer.waiting_since = Some(now);
                    if self.player.is_audible(now) {
                        return;
                    }
                    if let Some(piece) = answer.sentences.flush_pending() {
                        self.event(CallEvent::Waited(Wait::Clause));
                        self.speak_piece(&piece, now);
                    }
                    return;
                }
                if last + model.clause <= now && !answer.clause_flushed {
                    answer.clause_flushed = true;
                    if let Some(piece) = answer.sentences.flush_pending() {
                        self.event(CallEvent::Waited(Wait::Clause));
                        self.speak_piece(&piece, now);
                    }
                    return;
                }
                (last + model.gap, Wait::Gap)
            }
            Stream::Ended(_) | Stream::AwaitingTool => return,
        };
        if until <= now {
            let (request, hedge) = (answer.request, std::mem::replace(&mut answer.hedge, Hedge::Spent));
            self.event(CallEvent::Waited(wait));
            self.model_silent(request, hedge, now);
            self.let_go(request);
            self.drop_hedge(hedge);
            let failure = VendorFailure::new(FailureKind::Timeout, "no token in time");
            self.event(CallEvent::VendorFailed(Vendor::Model, failure.clone()));
            self.answer_failed(&failure, now);
        }
    }
}
