//! Rule: a request that is late is asked a second time, and whichever speaks first answers. This bounds the model's slow
//! tail by its own median; it is asked at the earliest when half of all requests have had their first token.

use std::time::Duration;

use tokio::time::Instant;

use crate::call::core::CallCore;
use crate::events::{CallEvent, HedgeOutcome};
use crate::llm::{LlmEvent, RequestId};
use crate::reply::answer::{Hedge, Stream};
use crate::settings::Wait;
use crate::vendor::Vendor;

impl CallCore {
    /// When the second request is due, if one is still possible.
    pub(in crate::call) fn hedge_due(&self) -> Option<Instant> {
        let answer = self.answer.as_ref().filter(|answer| answer.hedge == Hedge::Possible)?;
        let Stream::Waiting { since } = answer.stream else { return None };
        (self.speculation_wasted < self.settings().model.speculation_tokens).then_some(since + answer.hedge_after?)
    }

    /// The model's usual time to its first token, within bounds; unknown at first.
    pub(in crate::call) fn hedge_after(&self) -> Option<Duration> {
        let model = &self.settings().model;
        Some(self.parts.first_tokens.median()?.clamp(model.hedge_least, model.hedge_most))
    }

    pub(in crate::call) fn on_hedge_tick(&mut self, now: Instant) {
        if self.hedge_due().is_none_or(|due| due > now) {
            return;
        }
        let latest = self.hedge_after() >= Some(self.settings().model.hedge_most);
        self.event(CallEvent::Waited(if latest { Wait::HedgeMost } else { Wait::HedgeLeast }));
        self.send_hedge(now);
    }

    /// Asks a second time.
    pub(in crate::call) fn send_hedge(&mut self, now: Instant) {
        let asked = self.answer.as_ref().map(|answer| answer.route).unwrap_or_default();
        let route = self.hedge_route(asked, now);
        let id = self.send_request(route, self.history.messages());
        self.event(CallEvent::Hedged);
        if let Some(answer) = &mut self.answer {
            answer.hedge = Hedge::Running { request: id, route, since: now };
        }
    }

    /// Whether this event belongs to the running answer. The first of two requests to say anything useful wins, and the
    /// other is dropped; one that fails leaves the field to the other.
    pub(in crate::call) fn belongs_to_answer(&mut self, request: RequestId, event: &LlmEvent, now: Instant) -> bool {
        let Some(answer) = &mut self.answer else { return false };
        let Hedge::Running { request: hedge, route, since } = answer.hedge else { return answer.request == request };
        if request != hedge && request != answer.request {
            return false;
        }
        let is_first = request == answer.request;
        match event {
            LlmEvent::Begun { .. } => return false,
            LlmEvent::Failed(failure) => {
                if is_first {
                    (answer.request, answer.route) = (hedge, route);
                }
                answer.hedge = Hedge::Spent;
                let failure = failure.clone();
                let tokens = self.spending.settle(request).total();
                self.waste(tokens);
                self.event(CallEvent::VendorFailed(Vendor::Model, failure));
                self.event(CallEvent::HedgeSettled(if is_first { HedgeOutcome::Won } else { HedgeOutcome::Failed }));
                return false;
            }
            _ => {}
        }
        answer.hedge = Hedge::Spent;
        let slow = if is_first { hedge } else { std::mem::replace(&mut answer.request, hedge) };
        if !is_first {
            // It took at least this long: leaving it out would make a slow model look fast.
            let waited = now.saturating_duration_since(answer.timings.requested);
            self.parts.first_tokens.observe(waited);
            answer.timings.requested = since;
            answer.route = route;
        }
        self.drop_slower(slow, Some(request));
        self.event(CallEvent::HedgeSettled(if is_first { HedgeOutcome::Lost } else { HedgeOutcome::Won }));
        true
    }

    /// The slower of two equal requests; `twin`, the other, has answered.
    fn drop_slower(&mut self, request: RequestId, twin: Option<RequestId>) {
        if !self.cancel_request(request) {
            return;
        }
        let usage = match twin {
            Some(twin) => self.spending.settle_twin(request, twin),
            None => self.spending.settle(request),
        };
        self.waste(usage.total());
    }

    /// Nobody waits for the second request any more.
    pub(in crate::call) fn drop_hedge(&mut self, hedge: Hedge) {
        if let Hedge::Running { request, .. } = hedge {
            self.drop_slower(request, None);
            self.event(CallEvent::HedgeSettled(HedgeOutcome::Lost));
        }
    }

    /// One of two equal requests has cost this for nothing.
    fn waste(&mut self, tokens: u64) {
        self.speculation_wasted += tokens;
        if tokens > 0 {
            self.event(CallEvent::HedgeWasted { tokens });
        }
    }
}
