//! Faults by call: the sandbox's own, with Google's reasons for refusing.

use std::collections::HashMap;
use std::time::Duration;

use serde::Deserialize;

use super::error::{ApiError, Reason};
use super::route::Call;
use super::token::TokenError;
use super::wire::Answer;
use crate::fault::{Fault, FaultPlan};

/// A fault and the requests it befalls.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CallFault {
    /// The only call it befalls; the plan's numbers then count these calls alone.
    #[serde(default)]
    pub call: Option<Call>,
    pub plan: FaultPlan,
    /// Why a [`Fault::Refuse`] refuses, where the status alone does not say.
    #[serde(default)]
    pub reason: Option<Reason>,
    #[serde(default)]
    pub effect: Effect,
}

/// Whether a request that gets no proper answer has been carried out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    #[default]
    Prevented,
    /// It has: only the answer is missing.
    Committed,
}

impl CallFault {
    /// A plan for every request, whatever its call.
    pub fn new(plan: FaultPlan) -> Self {
        Self { call: None, plan, reason: None, effect: Effect::Prevented }
    }

    /// Refuses every request for this reason.
    pub fn refusing(reason: Reason) -> Self {
        let fault = Fault::Refuse { status: reason.status(), retry_after_s: None };
        Self { reason: Some(reason), ..Self::new(FaultPlan::always(fault)) }
    }

    /// Only requests of this call.
    #[must_use]
    pub fn of(self, call: Call) -> Self {
        Self { call: Some(call), ..self }
    }

    /// Only the request with this number, from 1.
    #[must_use]
    pub fn on(mut self, number: u64) -> Self {
        self.plan.from = number;
        self.plan.times = Some(1);
        self
    }

    /// The request is carried out all the same.
    #[must_use]
    pub fn committed(self) -> Self {
        Self { effect: Effect::Committed, ..self }
    }

    /// What becomes of a request's answer.
    pub(super) fn action(&self, call: Option<Call>) -> Action {
        match self.plan.fault {
            Fault::Refuse { status, retry_after_s } => Action::Instead(self.refusal(call, status, retry_after_s)),
            Fault::Stall { for_ms: Some(ms), .. } | Fault::Dribble { every_ms: ms } => {
                Action::Late(Duration::from_millis(ms))
            }
            Fault::AcceptThenSilence | Fault::Unanswered | Fault::Stall { for_ms: None, .. } => Action::Hang,
            Fault::Reset { .. } | Fault::Close { .. } | Fault::Unreachable | Fault::Tls => Action::Break,
            Fault::Quota => Action::Instead(self.refusal(call, 429, None)),
            Fault::Duplicate { .. } | Fault::Reorder { .. } | Fault::WrongId { .. } | Fault::OddAudio { .. } => {
                Action::Late(Duration::ZERO)
            }
            Fault::Garble { .. } => Action::Garble,
            Fault::Unknown { .. } => Action::Embellish,
        }
    }

    fn refusal(&self, call: Option<Call>, status: u16, retry_after_s: Option<u64>) -> Answer {
        let answer = match (call, self.reason) {
            (_, None) if status == 502 => Answer::bad_gateway(),
            (Some(Call::Token), None) => TokenError::of_status(status).into(),
            (_, reason) => {
                let reason = reason.unwrap_or_else(|| Reason::of_status(status));
                Answer::from(ApiError::new(reason).with_status(status))
            }
        };
        Answer { retry_after_s, ..answer }
    }
}

/// What a fault does to an answer.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Action {
    Instead(Answer),
    Late(Duration),
    /// Nothing is ever sent.
    Hang,
    /// The connection breaks.
    Break,
    /// Half of it is sent, as if it were whole.
    Garble,
    /// It has a member that no documentation knows.
    Embellish,
}

/// Requests so far, by call.
#[derive(Debug, Default)]
pub(super) struct Tally {
    all: u64,
    by_call: HashMap<Call, u64>,
}

impl Tally {
    /// Counts a request and picks the fault that befalls it.
    pub(super) fn fault(&mut self, call: Option<Call>, faults: &[CallFault]) -> Option<CallFault> {
        self.all += 1;
        if let Some(call) = call {
            *self.by_call.entry(call).or_default() += 1;
        }
        let befalls = |fault: &&CallFault| match fault.call {
            None => fault.plan.befalls(self.all),
            Some(own) => call == Some(own) && fault.plan.befalls(self.by_call[&own]),
        };
        faults.iter().find(befalls).cloned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_of_one_call_counts_only_that_call() {
        let faults = [CallFault::refusing(Reason::BackendError).of(Call::Insert).on(2)];
        let mut tally = Tally::default();
        let calls = [Call::Insert, Call::FreeBusy, Call::List, Call::Insert, Call::Insert];
        let befallen: Vec<_> = calls.map(|call| tally.fault(Some(call), &faults).is_some()).into();
        assert_eq!(befallen, [false, false, false, true, false]);
    }

    #[test]
    fn faults_are_read_from_configuration_and_strictly() {
        let text = "call = 'insert'\neffect = 'committed'\nreason = 'userRateLimitExceeded'\n\
                    plan = { fault = { kind = 'refuse', status = 403 }, times = 1 }";
        let fault: CallFault = toml::from_str(text).unwrap();
        assert_eq!(fault, CallFault::refusing(Reason::UserRateLimitExceeded).of(Call::Insert).on(1).committed());
        assert!(toml::from_str::<CallFault>(&text.replace("effect", "affect")).is_err());
    }
}
