//! An answer as a list of server-sent events with the pauses between them, and as one JSON message.
//!
//! Order and shapes: "Streaming messages" in the API reference. Where the text is cut is random on purpose:
//! a client must not assume that a delta holds a whole word, or a fragment of arguments a whole value.

use std::time::Duration;

use rand::rngs::SmallRng;
use rand::{Rng, SeedableRng};
use serde_json::{Value, json};

use super::answer::{Answer, CHARS_PER_TOKEN, Part, StopReason};
use super::usage::Usage;

/// Everything a reply needs besides its timing.
#[derive(Debug, Clone)]
pub struct Reply {
    pub answer: Answer,
    pub model: String,
    pub usage: Usage,
    /// The block before the first word; `None` when the model did not think.
    pub thought: Option<Thought>,
    pub request_id: String,
}

/// Thinking as the client sees it: it costs time and tokens and shows only a signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thought {
    pub tokens: u32,
    pub signature: String,
}

/// One event, `after` the one before it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Step {
    pub(super) after: Duration,
    pub(super) data: Value,
}

impl Reply {
    fn output_tokens(&self) -> u32 {
        self.answer.tokens() + self.thought.as_ref().map_or(0, |thought| thought.tokens)
    }

    fn envelope(&self, seed: u64) -> Value {
        json!({
            "id": format!("msg_01{}", identifier(seed)),
            "type": "message",
            "role": "assistant",
            "model": self.model,
            "content": [],
            "stop_reason": null,
            "stop_sequence": null,
            "usage": self.usage.with_output(1),
        })
    }
}

/// The events of a reply, from `message_start` to `message_stop`.
pub(super) fn steps(reply: &Reply, tokens_per_second: f64, seed: u64) -> Vec<Step> {
    let mut plan = Plan { steps: Vec::new(), rng: SmallRng::seed_from_u64(seed), tokens_per_second };
    plan.at_once(json!({ "type": "message_start", "message": reply.envelope(seed) }));
    plan.maybe_ping(0.8);
    if let Some(thought) = &reply.thought {
        plan.thinking(thought);
    }
    let first = usize::from(reply.thought.is_some());
    for (position, part) in reply.answer.parts.iter().enumerate() {
        match part {
            Part::Text(text) => plan.text(first + position, text),
            Part::ToolUse { name, input } => {
                plan.tool_use(first + position, &tool_id(seed, position), name, input);
            }
        }
    }
    let (stop_reason, stop_sequence) = stop_fields(&reply.answer.stop);
    plan.at_once(json!({
        "type": "message_delta",
        "delta": { "stop_reason": stop_reason, "stop_sequence": stop_sequence },
        "usage": reply.usage.with_output(reply.output_tokens()),
    }));
    plan.at_once(json!({ "type": "message_stop" }));
    plan.steps
}

/// The same reply to a request that did not ask for a stream.
pub(super) fn whole_message(reply: &Reply, seed: u64) -> Value {
    let thought = reply
        .thought
        .as_ref()
        .map(|thought| json!({ "type": "thinking", "thinking": "", "signature": thought.signature }));
    let parts = reply.answer.parts.iter().enumerate().map(|(position, part)| match part {
        Part::Text(text) => json!({ "type": "text", "text": text }),
        Part::ToolUse { name, input } => {
            json!({ "type": "tool_use", "id": tool_id(seed, position), "name": name, "input": input })
        }
    });
    let mut message = reply.envelope(seed);
    let (stop_reason, stop_sequence) = stop_fields(&reply.answer.stop);
    message["content"] = thought.into_iter().chain(parts).collect();
    message["stop_reason"] = stop_reason.into();
    message["stop_sequence"] = stop_sequence.into();
    message["usage"] = reply.usage.with_output(reply.output_tokens());
    message
}

/// An id in the vendor's alphabet, different for each seed.
pub(super) fn identifier(seed: u64) -> String {
    let mut rng = SmallRng::seed_from_u64(seed ^ 0x005e_ed1d);
    (0..22).map(|_| char::from(rng.sample(rand::distr::Alphanumeric))).collect()
}

fn tool_id(seed: u64, position: usize) -> String {
    format!("toolu_01{}", identifier(seed.rotate_left(17).wrapping_add(position as u64)))
}

fn stop_fields(stop: &StopReason) -> (&'static str, Option<&str>) {
    let sequence = match stop {
        StopReason::StopSequence(sequence) => Some(sequence.as_str()),
        _ => None,
    };
    (stop.word(), sequence)
}

struct Plan {
    steps: Vec<Step>,
    rng: SmallRng,
    tokens_per_second: f64,
}

impl Plan {
    fn at_once(&mut self, data: Value) {
        self.steps.push(Step { after: Duration::ZERO, data });
    }

    fn after_chars(&mut self, chars: usize, data: Value) {
        let tokens = chars as f64 / CHARS_PER_TOKEN as f64;
        let after = Duration::from_secs_f64(tokens / self.tokens_per_second * self.rng.random_range(0.5..1.5));
        self.steps.push(Step { after, data });
    }

    fn maybe_ping(&mut self, chance: f64) {
        if self.rng.random_bool(chance) {
            self.at_once(json!({ "type": "ping" }));
        }
    }

    fn thinking(&mut self, thought: &Thought) {
        let block = json!({ "type": "thinking", "thinking": "", "signature": "" });
        self.at_once(json!({ "type": "content_block_start", "index": 0, "content_block": block }));
        let delta = json!({ "type": "signature_delta", "signature": thought.signature });
        let delta = json!({ "type": "content_block_delta", "index": 0, "delta": delta });
        self.after_chars(thought.tokens as usize * CHARS_PER_TOKEN, delta);
        self.at_once(json!({ "type": "content_block_stop", "index": 0 }));
    }

    fn text(&mut self, index: usize, text: &str) {
        let block = json!({ "type": "text", "text": "" });
        self.at_once(json!({ "type": "content_block_start", "index": index, "content_block": block }));
        for piece in self.pieces(text) {
            let delta = json!({ "type": "text_delta", "text": piece });
            let chars = piece.chars().count();
            self.after_chars(chars, json!({ "type": "content_block_delta", "index": index, "delta": delta }));
            self.maybe_ping(0.03);
        }
        self.at_once(json!({ "type": "content_block_stop", "index": index }));
    }

    fn tool_use(&mut self, index: usize, id: &str, name: &str, input: &Value) {
        let block = json!({ "type": "tool_use", "id": id, "name": name, "input": {} });
        self.at_once(json!({ "type": "content_block_start", "index": index, "content_block": block }));
        // The first fragment is empty; a call without arguments never gets another.
        let arguments = match input {
            Value::Object(fields) if fields.is_empty() => String::new(),
            // Escaped, so that a fragment can end inside `\u00e9`.
            other => ascii_only(&other.to_string()),
        };
        for piece in std::iter::once(String::new()).chain(self.pieces(&arguments)) {
            let chars = piece.chars().count();
            let delta = json!({ "type": "input_json_delta", "partial_json": piece });
            self.after_chars(chars, json!({ "type": "content_block_delta", "index": index, "delta": delta }));
            self.maybe_ping(0.03);
        }
        self.at_once(json!({ "type": "content_block_stop", "index": index }));
    }

    /// Pieces of 1 to 12 characters, cut anywhere.
    fn pieces(&mut self, text: &str) -> Vec<String> {
        let mut pieces = Vec::new();
        let mut chars = text.chars().peekable();
        while chars.peek().is_some() {
            let length = self.rng.random_range(1..=12);
            pieces.push(chars.by_ref().take(length).collect());
        }
        pieces
    }
}

/// The same JSON with everything outside ASCII as `\uXXXX`: such characters only occur inside strings.
pub(super) fn ascii_only(json: &str) -> String {
    let mut escaped = String::with_capacity(json.len());
    for char in json.chars() {
        if char.is_ascii() {
            escaped.push(char);
        } else {
            let units = &mut [0; 2];
            escaped.extend(char.encode_utf16(units).iter().map(|unit| format!("\\u{unit:04x}")));
        }
    }
    escaped
}
