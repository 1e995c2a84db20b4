//! Rule: whether a model that was broken works again is found out by a real request, beside one to a model that works. It is
//! judged also when the other was faster, or when its answer is no longer wanted: otherwise a model that is slower than its
//! fallback would never be taken into use again.

use tokio::time::Instant;

use crate::call::core::CallCore;
use crate::call::io::Output;
use crate::events::CallEvent;
use crate::llm::{LlmEvent, RequestId};
use crate::vendor::{FailureKind, Vendor, VendorFailure};

/// A request to a model that was broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Probe {
    request: RequestId,
    /// When it must have said something more; as patient as with any answer.
    until: Instant,
    /// Its answer is not wanted, and it runs on only to be judged.
    is_alone: bool,
}

impl Probe {
    pub fn is_for(&self, request: RequestId) -> bool {
        self.request == request
    }
}

impl CallCore {
    /// This request is one. An earlier one that still runs alone is given up without a judgement.
    pub(in crate::call) fn begin_probe(&mut self, request: RequestId, now: Instant) {
        if let Some(earlier) = self.probe.take().filter(|probe| probe.is_alone) {
            self.let_go(earlier.request);
        }
        let until = now + self.settings().model.first_token;
        self.probe = Some(Probe { request, until, is_alone: false });
    }

    /// Nobody waits for what this request says any more. What it has cost is the call's, as far as it is known.
    pub(in crate::call) fn let_go(&mut self, request: RequestId) {
        if self.cancel_request(request) {
            self.count_request(request);
        }
    }

    /// Cancels a request for which nobody waits any more. `false`: it is to be judged, and runs on instead.
    pub(in crate::call) fn cancel_request(&mut self, request: RequestId) -> bool {
        if let Some(probe) = self.probe.as_mut().filter(|probe| probe.is_for(request)) {
            probe.is_alone = true;
            return false;
        }
        self.take_asked(request);
        self.push(Output::CancelAsk(request));
        true
    }

    /// Notes that a request has said something. Whether it is a probe whose words nobody wants.
    pub(in crate::call) fn is_heard_as_probe(&mut self, request: RequestId, event: &LlmEvent, now: Instant) -> bool {
        let gap = self.settings().model.gap;
        let Some(probe) = self.probe.as_mut().filter(|probe| probe.is_for(request)) else { return false };
        let is_alone = probe.is_alone;
        match event {
            LlmEvent::Begun { .. } => {}
            LlmEvent::Text(_) | LlmEvent::Working | LlmEvent::ToolCall { .. } => probe.until = now + gap,
            LlmEvent::Failed(failure) if is_alone => {
                self.event(CallEvent::VendorFailed(Vendor::Model, failure.clone()));
            }
            LlmEvent::Finished { .. } | LlmEvent::Failed(_) => {}
        }
        is_alone
    }

    pub(in crate::call) fn probe_deadline(&self) -> Option<Instant> {
        self.probe.filter(|probe| probe.is_alone).map(|probe| probe.until)
    }

    pub(in crate::call) fn on_probe_tick(&mut self, now: Instant) {
        let Some(Probe { request, .. }) = self.probe.filter(|probe| probe.is_alone && probe.until <= now) else {
            return;
        };
        let failure = VendorFailure::new(FailureKind::Timeout, "no token in time");
        self.judge_model(request, &LlmEvent::Failed(failure.clone()), now);
        self.let_go(request);
        self.event(CallEvent::VendorFailed(Vendor::Model, failure));
    }
}
