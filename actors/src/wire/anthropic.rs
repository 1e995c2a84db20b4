//! Anthropic Messages API: the body of a streamed request, and the events of the answer.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::null_is_default;

/// The body of `POST /v1/messages`. Its fields are written in this order, so equal requests are equal bytes and the
/// vendor's prompt cache (a prefix match over tools, system, messages) can work.
#[derive(Debug, Serialize)]
pub struct RequestBody<'a> {
    pub model: &'a str,
    /// Thinking counts against it.
    pub max_tokens: u32,
    pub stream: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output_config: Option<OutputConfig>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tools: Vec<Tool<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub system: Vec<SystemBlock<'a>>,
    pub messages: Vec<MessageBody<'a>>,
}

#[derive(Debug, Serialize)]
pub struct OutputConfig {
    pub effort: &'static str,
}

#[derive(Debug, Serialize)]
pub struct Tool<'a> {
    pub name: &'a str,
    pub description: &'a str,
    pub input_schema: &'a Value,
}

#[derive(Debug, Serialize)]
pub struct SystemBlock<'a> {
    #[serde(rename = "type")]
    pub kind: &'static str,
    pub text: &'a str,
    pub cache_control: CacheControl,
}

/// A cache breakpoint: everything up to here may be cached. At most four a request, longer lives first.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct CacheControl {
    #[serde(rename = "type")]
    kind: &'static str,
    ttl: &'static str,
}

impl CacheControl {
    pub const ONE_HOUR: Self = Self { kind: "ephemeral", ttl: "1h" };
    pub const FIVE_MINUTES: Self = Self { kind: "ephemeral", ttl: "5m" };
}

#[derive(Debug, Serialize)]
pub struct MessageBody<'a> {
    pub role: &'static str,
    pub content: Vec<ContentBlock<'a>>,
}

#[derive(Debug, Serialize)]
pub struct ContentBlock<'a> {
    #[serde(flatten)]
    pub body: BlockBody<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cache_control: Option<CacheControl>,
}

#[derive(Debug, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum BlockBody<'a> {
    Text {
        text: &'a str,
    },
    ToolUse {
        id: &'a str,
        name: &'a str,
        input: &'a Value,
    },
    ToolResult {
        tool_use_id: &'a str,
        content: &'a str,
        #[serde(skip_serializing_if = "std::ops::Not::not")]
        is_error: bool,
    },
}

/// An event of a streamed answer. `index` tells the blocks of one answer apart; it says nothing about their kind.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum StreamEvent {
    MessageStart {
        message: MessageStart,
    },
    ContentBlockStart {
        index: u64,
        content_block: BlockStart,
    },
    ContentBlockDelta {
        index: u64,
        delta: BlockDelta,
    },
    ContentBlockStop {
        index: u64,
    },
    MessageDelta {
        delta: MessageDelta,
        #[serde(default, deserialize_with = "null_is_default")]
        usage: UsageCount,
    },
    MessageStop,
    Error {
        error: ErrorBody,
    },
    /// `ping`, and whatever is invented next.
    #[serde(other)]
    Other,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct MessageStart {
    #[serde(default, deserialize_with = "null_is_default")]
    pub usage: UsageCount,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum BlockStart {
    Text {
        #[serde(default)]
        text: String,
    },
    /// The input always starts as `{}` and comes in deltas.
    ToolUse { id: String, name: String },
    /// Thinking, and whatever is invented next.
    #[serde(other)]
    Other,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum BlockDelta {
    TextDelta {
        text: String,
    },
    /// A piece of the tool's input; only all pieces together are JSON.
    InputJsonDelta {
        partial_json: String,
    },
    #[serde(other)]
    Other,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct MessageDelta {
    #[serde(default)]
    pub stop_reason: Option<String>,
}

/// Tokens so far; each event repeats the totals it knows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
pub struct UsageCount {
    #[serde(default)]
    pub input_tokens: Option<u64>,
    #[serde(default)]
    pub cache_creation_input_tokens: Option<u64>,
    #[serde(default)]
    pub cache_read_input_tokens: Option<u64>,
    #[serde(default)]
    pub output_tokens: Option<u64>,
}

/// An error: in the stream, or under `error` in the body of a refused request. Its message may quote us and is not read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
pub struct ErrorBody {
    #[serde(default, rename = "type")]
    pub kind: String,
}

/// The body of a refused request; at the vendor's edge it may not be JSON at all.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
pub struct Refusal {
    #[serde(default)]
    pub error: ErrorBody,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn parse(data: &str) -> StreamEvent {
        serde_json::from_str(data).unwrap()
    }

    #[test]
    fn unknown_events_blocks_and_deltas_are_other() {
        assert_eq!(parse(r#"{"type":"ping"}"#), StreamEvent::Other);
        assert_eq!(parse(r#"{"type":"weather","sky":{"clear":true}}"#), StreamEvent::Other);
        assert_eq!(
            parse(r#"{"type":"content_block_start","index":3,"content_block":{"type":"thinking","thinking":""}}"#),
            StreamEvent::ContentBlockStart { index: 3, content_block: BlockStart::Other }
        );
        assert_eq!(
            parse(r#"{"type":"content_block_delta","index":3,"delta":{"type":"signature_delta","signature":"x"}}"#),
            StreamEvent::ContentBlockDelta { index: 3, delta: BlockDelta::Other }
        );
    }

    #[test]
    fn an_error_body_names_its_kind() {
        let refusal: Refusal =
            serde_json::from_str(include_str!("../../../tests/fixtures/wire/anthropic/error_529.json")).unwrap();
        assert_eq!(refusal.error.kind, "overloaded_error");
    }

    #[test]
    fn a_successful_result_says_no_more_than_needed() {
        let result = ContentBlock {
            body: BlockBody::ToolResult { tool_use_id: "toolu_1", content: "ok", is_error: false },
            cache_control: Some(CacheControl::FIVE_MINUTES),
        };
        assert_eq!(
            serde_json::to_string(&result).unwrap(),
            r#"{"type":"tool_result","tool_use_id":"toolu_1","content":"ok","cache_control":{"type":"ephemeral","ttl":"5m"}}"#
        );
    }
}
