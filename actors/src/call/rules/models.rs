//! Rule: which model is asked, and who is asked next when it fails. What was said of the answer stands, and the rest is
//! asked for.

use tokio::time::Instant;

use crate::call::core::CallCore;
use crate::call::io::Output;
use crate::events::CallEvent;
use crate::llm::link::MOST_AT_ONCE;
use crate::llm::{LlmEvent, Message, ReplyRequest, RequestId, Usage};
use crate::reply::answer::{Answer, Hedge, Stream, Timings};
use crate::supervision::exit::Child;
use crate::supervision::restart::jittered;
use crate::supervision::routes::{Choice, Route};
use crate::vendor::{FailureKind, VendorFailure};

/// A request that has not ended.
#[derive(Debug, Clone, Copy)]
pub struct Asked {
    id: RequestId,
    route: Route,
    at: Instant,
}

impl CallCore {
    /// Sends the request of this answer, again or for the first time.
    pub(in crate::call) fn ask(&mut self, mut answer: Answer) {
        let now = self.now();
        let chosen = match answer.next_route.take() {
            Some(route) => Choice { route, is_trial: false },
            None => self.parts.routes.choose(Child::Llm, now),
        };
        answer.route = chosen.route;
        if chosen.route != self.children.route(Child::Llm) {
            self.event(CallEvent::FailedOver(Child::Llm, chosen.route));
            self.take_route(Child::Llm, chosen.route);
        }
        let request = self.send_request(chosen.route, self.history.messages());
        answer.request = request;
        answer.hedge_after = self.hedge_after();
        self.answer = Some(answer);
        // Whether a model that was broken answers again is not tried on a caller alone.
        if chosen.is_trial {
            // Where there is no other model, its second request judges it as well.
            if self.hedge_route(chosen.route, now) != chosen.route {
                self.begin_probe(request, now);
            }
            self.send_hedge(now);
        }
    }

    /// Asks this model with these messages.
    pub(in crate::call) fn send_request(&mut self, route: Route, messages: Vec<Message>) -> RequestId {
        let id = self.request_id();
        self.asked_by.push_back(Asked { id, route, at: self.now() });
        if self.asked_by.len() > MOST_AT_ONCE {
            self.asked_by.pop_front();
        }
        self.spending.sent(id);
        let (system, tools) = (self.parts.system_prompt.clone(), self.parts.tools.clone());
        self.push(Output::Ask(ReplyRequest { id, route, system, tools, messages }));
        id
    }

    /// The request is over.
    pub(in crate::call) fn count_request(&mut self, request: RequestId) {
        let usage = self.spending.settle(request);
        self.count(usage);
    }

    fn count(&mut self, usage: Usage) {
        if usage.total() > 0 {
            self.event(CallEvent::Usage(usage));
        }
    }

    /// The call is over, and with it every request.
    pub(in crate::call) fn count_all_requests(&mut self) {
        self.discard_speculation();
        let all: Vec<Usage> = self.spending.settle_all().collect();
        all.into_iter().for_each(|usage| self.count(usage));
    }

    /// Which model a second request for the same answer goes to: the same, unless that one is only being tried.
    pub(in crate::call) fn hedge_route(&self, asked: Route, now: Instant) -> Route {
        if self.parts.routes.is_broken(Child::Llm, asked, now) {
            self.parts.routes.other_than(Child::Llm, asked, now)
        } else {
            asked
        }
    }

    /// What the end of a request says of the model that was asked.
    pub(in crate::call) fn judge_model(&mut self, request: RequestId, event: &LlmEvent, now: Instant) {
        if !matches!(event, LlmEvent::Failed(_) | LlmEvent::Finished { .. }) {
            return;
        }
        if self.probe.is_some_and(|probe| probe.is_for(request)) {
            self.probe = None;
        }
        let Some(Asked { route, at, .. }) = self.take_asked(request) else { return };
        if let LlmEvent::Failed(failure) = event {
            self.parts.routes.failed(Child::Llm, route, (failure.kind, self.parts.tenant.id), now);
        } else {
            self.parts.routes.worked(Child::Llm, route, at, now);
        }
    }

    /// The request runs no longer.
    pub(in crate::call) fn take_asked(&mut self, request: RequestId) -> Option<Asked> {
        let index = self.asked_by.iter().position(|asked| asked.id == request)?;
        self.asked_by.remove(index)
    }

    /// Its requests end with the link, and nothing more is heard of them.
    pub(in crate::call) fn forget_requests_of(&mut self, child: Child) {
        if child == Child::Llm {
            self.asked_by.clear();
            self.probe = None;
        }
    }

    /// The request, and its hedge if there is one, went silent. One silence of one model is one failure.
    pub(in crate::call) fn model_silent(&mut self, request: RequestId, hedge: Hedge, now: Instant) {
        let silent = LlmEvent::Failed(VendorFailure::new(FailureKind::Timeout, "no token in time"));
        let asked = self.asked_by.iter().find(|asked| asked.id == request).map(|asked| asked.route);
        self.judge_model(request, &silent, now);
        match hedge {
            Hedge::Running { request, route, .. } if asked == Some(route) => {
                self.take_asked(request);
            }
            Hedge::Running { request, .. } => self.judge_model(request, &silent, now),
            Hedge::Possible | Hedge::Spent => {}
        }
    }

    /// The request failed or went silent: the next model, or the same once more. What was said stands, and the model is asked
    /// for the rest.
    pub(in crate::call) fn answer_failed(&mut self, failure: &VendorFailure, now: Instant) {
        let Some(request) = self.answer.as_ref().map(|answer| answer.request) else { return };
        self.speak_rest(now);
        let Some(mut answer) = self.answer.take_if(|answer| answer.request == request) else { return };
        self.history_without_open_tools(&answer);
        if let Some(id) = answer.utterance {
            self.finish_voice(id);
            self.history.fact("That reply was cut off by a fault. Say what is missing, and nothing twice.");
        }
        answer.tries += 1;
        let next = self.parts.routes.other_than(Child::Llm, answer.route, now);
        let is_other = next != answer.route;
        if answer.tries < self.settings().model.tries && (is_other || failure.kind.is_transient()) {
            let Timings { last_word, turn_ended, .. } = answer.timings;
            let again = Answer::new(answer.request, last_word, turn_ended, now);
            let again = Answer { tries: answer.tries, next_route: Some(next), ..again };
            if is_other {
                return self.ask(again);
            }
            let wait = self.settings().model.retry;
            let until = now + jittered(wait, (self.parts.carrier_call.as_str(), answer.request.0));
            self.answer = Some(Answer { stream: Stream::Backoff { until }, ..again });
        } else {
            self.answer = Some(answer);
            self.give_up_answer(now);
        }
    }
}
