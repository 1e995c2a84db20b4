//! Anthropic's Messages API: the request's bytes, and the streamed answer as a machine.

mod request;

use std::collections::{BTreeMap, VecDeque};

use serde_json::{Map, Value};

pub use self::request::{failure_of_status, headers, model_url, request_body, url};
use super::sse::SseParser;
use super::{LlmEvent, StopReason, Usage};
use crate::vendor::{FailureKind, VendorFailure};
use crate::wire::anthropic::{BlockDelta, BlockStart, StreamEvent, UsageCount};

/// One streamed answer: feed it the body's bytes, drain [`poll`](Self::poll) after each.
///
/// [`LlmEvent::Begun`] comes at most once, and first. Exactly one [`LlmEvent::Finished`] or [`LlmEvent::Failed`] comes, and it comes last.
#[derive(Debug, Default)]
pub struct ReplyStream {
    sse: SseParser,
    /// Tool calls whose input is still coming, by block index.
    tools: BTreeMap<u64, OpenTool>,
    stop: Option<StopReason>,
    usage: Usage,
    has_begun: bool,
    is_over: bool,
    events: VecDeque<LlmEvent>,
}

#[derive(Debug)]
struct OpenTool {
    id: String,
    name: String,
    /// JSON only once complete.
    input: String,
}

impl ReplyStream {
    pub fn new() -> Self {
        Self::default()
    }

    /// The next bytes of the body, split anywhere.
    pub fn push(&mut self, bytes: &[u8]) {
        if self.is_over {
            return;
        }
        self.sse.push(bytes);
        while !self.is_over {
            match self.sse.next_event() {
                Ok(Some(data)) => self.event(&data),
                Ok(None) => return,
                Err(error) => self.fail(FailureKind::Protocol, error.to_string()),
            }
        }
    }

    /// The body is over. Without a `message_stop` the answer is broken, however complete it looks.
    pub fn end(&mut self) {
        self.fail(FailureKind::Closed, "stream ended early");
    }

    pub fn poll(&mut self) -> Option<LlmEvent> {
        self.events.pop_front()
    }

    fn fail(&mut self, kind: FailureKind, detail: impl Into<String>) {
        if !self.is_over {
            self.finish_with(LlmEvent::Failed(VendorFailure::new(kind, detail)));
        }
    }

    fn finish_with(&mut self, last: LlmEvent) {
        self.events.push_back(last);
        self.is_over = true;
    }

    fn event(&mut self, data: &str) {
        let Ok(event) = serde_json::from_str(data) else {
            return self.fail(FailureKind::Protocol, "unreadable event");
        };
        match event {
            StreamEvent::MessageStart { message } => self.begin(message.usage),
            StreamEvent::ContentBlockStart { index, content_block } => self.start_block(index, content_block),
            StreamEvent::ContentBlockDelta { index, delta } => self.delta(index, delta),
            StreamEvent::ContentBlockStop { index } => self.stop_block(index),
            StreamEvent::MessageDelta { delta, usage } => {
                self.count(usage);
                self.stop = delta.stop_reason.as_deref().map(stop_reason).or(self.stop);
            }
            StreamEvent::MessageStop if !self.tools.is_empty() => {
                self.fail(FailureKind::Protocol, "tool call left open");
            }
            StreamEvent::MessageStop => {
                let stop = self.stop.unwrap_or(StopReason::Other);
                self.finish_with(LlmEvent::Finished { stop, usage: self.usage });
            }
            StreamEvent::Error { error } => {
                let VendorFailure { kind, detail } = request::failure_of_error(&error.kind);
                self.fail(kind, detail);
            }
            StreamEvent::Other => {}
        }
    }

    fn begin(&mut self, usage: UsageCount) {
        self.count(usage);
        if !std::mem::replace(&mut self.has_begun, true) {
            // The count of the output is a placeholder here ("output_tokens":1 before any word).
            self.events.push_back(LlmEvent::Begun { usage: Usage { output: 0, ..self.usage } });
        }
    }

    fn start_block(&mut self, index: u64, block: BlockStart) {
        match block {
            BlockStart::Text { text } => self.text(text),
            BlockStart::ToolUse { id, name } => {
                self.tools.insert(index, OpenTool { id, name, input: String::new() });
            }
            BlockStart::Other => {}
        }
    }

    fn delta(&mut self, index: u64, delta: BlockDelta) {
        match delta {
            BlockDelta::TextDelta { text } => self.text(text),
            BlockDelta::InputJsonDelta { partial_json } => {
                if let Some(tool) = self.tools.get_mut(&index) {
                    tool.input.push_str(&partial_json);
                    self.events.push_back(LlmEvent::Working);
                }
            }
            BlockDelta::Other => {}
        }
    }

    fn text(&mut self, text: String) {
        if !text.is_empty() {
            self.events.push_back(LlmEvent::Text(text));
        }
    }

    fn stop_block(&mut self, index: u64) {
        let Some(OpenTool { id, name, input }) = self.tools.remove(&index) else { return };
        // A call without arguments comes as an empty string.
        let input = if input.trim().is_empty() { Ok(Map::new()) } else { serde_json::from_str(&input) };
        match input {
            Ok(input) => self.events.push_back(LlmEvent::ToolCall { id, name, input: Value::Object(input) }),
            Err(_) => self.fail(FailureKind::Protocol, "tool input is no object"),
        }
    }

    /// The counts are totals, not increments, and each event repeats only some of them.
    fn count(&mut self, seen: UsageCount) {
        let Usage { input, cache_write, cache_read, output } = self.usage;
        self.usage = Usage {
            input: seen.input_tokens.unwrap_or(input),
            cache_write: seen.cache_creation_input_tokens.unwrap_or(cache_write),
            cache_read: seen.cache_read_input_tokens.unwrap_or(cache_read),
            output: seen.output_tokens.unwrap_or(output),
        };
    }
}

fn stop_reason(reason: &str) -> StopReason {
    match reason {
        "end_turn" | "stop_sequence" => StopReason::EndOfTurn,
        "tool_use" => StopReason::ToolUse,
        "max_tokens" | "model_context_window_exceeded" => StopReason::MaxTokens,
        "refusal" => StopReason::Refusal,
        _ => StopReason::Other,
    }
}

#[cfg(test)]
mod tests;
