//! What requests cost that never tell it themselves: those that are dropped or fail.
//!
//! A request that ends well tells what it has cost. Of any other only what the model said that it read is known, and the
//! words that had come; the rest is an estimate. Nothing is known of one that was dropped before the model had begun.

use std::collections::VecDeque;

use super::{LlmEvent, RequestId, Usage};

/// Characters of a reply in one token, about.
const CHARS_PER_TOKEN: u64 = 4;

/// More than a call has under way at once, so that none is forgotten before its end.
const MOST: usize = 8;

/// The requests of a call that are not over, and what each has cost so far.
#[derive(Debug, Default)]
pub struct Spending(VecDeque<(RequestId, Cost)>);

#[derive(Debug, Clone, Copy, Default)]
struct Cost {
    read: Usage,
    written_chars: u64,
    /// It told the whole.
    told: Option<Usage>,
}

impl Cost {
    fn usage(self) -> Usage {
        let estimate = Usage { output: self.written_chars.div_ceil(CHARS_PER_TOKEN), ..self.read };
        self.told.unwrap_or(estimate)
    }
}

impl Spending {
    /// The request was sent.
    pub fn sent(&mut self, request: RequestId) {
        self.0.push_back((request, Cost::default()));
        if self.0.len() > MOST {
            self.0.pop_front();
        }
    }

    /// Something came of the request. What comes of one that is over changes nothing.
    pub fn note(&mut self, request: RequestId, event: &LlmEvent) {
        let Some((_, cost)) = self.0.iter_mut().find(|(id, _)| *id == request) else { return };
        match event {
            LlmEvent::Begun { usage } => cost.read = *usage,
            LlmEvent::Text(delta) => cost.written_chars += delta.chars().count() as u64,
            LlmEvent::ToolCall { name, input, .. } => {
                cost.written_chars += (name.len() + input.to_string().len()) as u64;
            }
            LlmEvent::Finished { usage, .. } => cost.told = Some(*usage),
            LlmEvent::Working | LlmEvent::Failed(_) => {}
        }
    }

    /// The request is over: what it has cost, in tokens. Once.
    pub fn settle(&mut self, request: RequestId) -> Usage {
        let index = self.0.iter().position(|(id, _)| *id == request);
        index.and_then(|index| self.0.remove(index)).map_or_else(Usage::default, |(_, cost)| cost.usage())
    }

    /// The request is over because `twin`, which asked the same, answered. If the model had not said what it read of this
    /// one, that was the same again.
    pub fn settle_twin(&mut self, request: RequestId, twin: RequestId) -> Usage {
        let read = self.0.iter().find(|(id, _)| *id == twin).map_or_else(Usage::default, |(_, cost)| cost.read);
        let usage = self.settle(request);
        if usage == Usage::default() { read } else { usage }
    }

    /// All requests are over: what each has cost.
    pub fn settle_all(&mut self) -> impl Iterator<Item = Usage> + use<> {
        std::mem::take(&mut self.0).into_iter().map(|(_, cost)| cost.usage())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::llm::StopReason;

    const READ: Usage = Usage { input: 100, cache_read: 50, cache_write: 0, output: 0 };

    fn asked(events: &[LlmEvent]) -> Spending {
        let mut spending = Spending::default();
        spending.sent(RequestId(1));
        events.iter().for_each(|event| spending.note(RequestId(1), event));
        spending
    }

    #[track_caller]
    fn check(events: &[LlmEvent], expected: Usage) {
        let mut spending = asked(events);
        assert_eq!(spending.settle(RequestId(1)), expected);
        assert_eq!(spending.settle(RequestId(1)), Usage::default(), "a request costs once");
    }

    #[test]
    fn what_a_request_cost_is_estimated_until_it_is_told() {
        let (begun, words) = (LlmEvent::Begun { usage: READ }, LlmEvent::Text("Good morning".into()));
        let tool = LlmEvent::ToolCall { id: "t".into(), name: "find".into(), input: serde_json::json!({ "a": 1 }) };
        let whole = Usage { output: 7, ..READ };
        let finished = LlmEvent::Finished { stop: StopReason::EndOfTurn, usage: whole };
        check(&[], Usage::default());
        check(std::slice::from_ref(&begun), READ);
        check(&[begun.clone(), words.clone()], Usage { output: 3, ..READ });
        check(&[begun.clone(), words.clone(), tool], Usage { output: 6, ..READ });
        check(&[begun, words, finished], whole);
    }

    #[test]
    fn of_two_equal_requests_the_silent_one_has_read_the_same() {
        let mut spending = asked(&[LlmEvent::Begun { usage: READ }, LlmEvent::Text("Good morning".into())]);
        spending.sent(RequestId(2));
        assert_eq!(spending.settle_twin(RequestId(2), RequestId(1)), READ);
        spending.sent(RequestId(3));
        let own = Usage { input: 120, ..Usage::default() };
        spending.note(RequestId(3), &LlmEvent::Begun { usage: own });
        assert_eq!(spending.settle_twin(RequestId(3), RequestId(1)), own);
    }

    #[test]
    fn what_comes_late_of_a_request_that_is_over_costs_nothing_more() {
        let mut spending = asked(&[LlmEvent::Begun { usage: READ }]);
        spending.settle(RequestId(1));
        spending.note(RequestId(1), &LlmEvent::Begun { usage: READ });
        assert_eq!(spending.settle_all().count(), 0);
    }

    #[test]
    fn a_call_that_ends_settles_all_of_them() {
        let mut spending = asked(&[LlmEvent::Begun { usage: READ }]);
        spending.sent(RequestId(2));
        assert_eq!(spending.settle_all().collect::<Vec<_>>(), [READ, Usage::default()]);
        assert_eq!(spending.settle_all().count(), 0);
    }
}
