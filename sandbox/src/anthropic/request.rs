//! The Messages API request, strictly typed: a field the vendor does not document is an error here too.
//!
//! Field list and rules: "Messages" in the vendor's API reference. These types are the sandbox's own, so a
//! misspelt field in the engine cannot agree with itself.

use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value};

/// The body of `POST /v1/messages`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Request {
    pub model: String,
    /// Output limit in tokens; thinking counts against it. 0 only warms the prompt cache.
    pub max_tokens: u32,
    #[serde(deserialize_with = "messages")]
    pub messages: Vec<Message>,
    pub system: Option<Content>,
    #[serde(default, deserialize_with = "tools")]
    pub tools: Vec<Tool>,
    pub tool_choice: Option<ToolChoice>,
    #[serde(default)]
    pub stop_sequences: Vec<String>,
    #[serde(default)]
    pub stream: bool,
    pub metadata: Option<Metadata>,
    pub thinking: Option<Thinking>,
    pub output_config: Option<OutputConfig>,
    pub service_tier: Option<ServiceTier>,
    pub inference_geo: Option<String>,
    /// At the top level: marks the last cacheable block.
    pub cache_control: Option<CacheControl>,
    pub diagnostics: Option<Diagnostics>,
    pub temperature: Option<f64>,
    pub top_p: Option<f64>,
    pub top_k: Option<u32>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    User,
    Assistant,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Message {
    pub role: Role,
    pub content: Content,
}

/// Plain text, or a list of blocks.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Content {
    Text(String),
    Blocks(Vec<Block>),
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum Block {
    Text {
        text: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        cache_control: Option<CacheControl>,
    },
    ToolUse {
        id: String,
        name: String,
        input: Value,
        #[serde(skip_serializing_if = "Option::is_none")]
        cache_control: Option<CacheControl>,
    },
    ToolResult {
        tool_use_id: String,
        content: Option<Content>,
        is_error: Option<bool>,
        #[serde(skip_serializing_if = "Option::is_none")]
        cache_control: Option<CacheControl>,
    },
    Thinking {
        thinking: String,
        signature: String,
    },
    RedactedThinking {
        data: String,
    },
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tool {
    pub name: String,
    #[serde(default)]
    pub description: String,
    pub input_schema: Map<String, Value>,
    pub strict: Option<bool>,
    pub eager_input_streaming: Option<bool>,
    pub input_examples: Option<Vec<Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cache_control: Option<CacheControl>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "lowercase", deny_unknown_fields)]
pub enum ToolChoice {
    Auto { disable_parallel_tool_use: Option<bool> },
    Any { disable_parallel_tool_use: Option<bool> },
    Tool { name: String, disable_parallel_tool_use: Option<bool> },
    None {},
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Metadata {
    /// An opaque id; never a name, number or address of a person.
    pub user_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "lowercase", deny_unknown_fields)]
pub enum Thinking {
    Adaptive { display: Option<String> },
    Disabled {},
    Enabled { budget_tokens: u32 },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Effort {
    Low,
    Medium,
    High,
    Xhigh,
    Max,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OutputConfig {
    pub effort: Option<Effort>,
    pub format: Option<OutputFormat>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum OutputFormat {
    JsonSchema { schema: Map<String, Value> },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ServiceTier {
    Auto,
    StandardOnly,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Diagnostics {
    pub previous_message_id: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CacheControl {
    pub r#type: CacheKind,
    pub ttl: Option<CacheTtl>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CacheKind {
    Ephemeral,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum CacheTtl {
    #[serde(rename = "5m")]
    FiveMinutes,
    #[serde(rename = "1h")]
    OneHour,
}

impl Request {
    /// Parses a body.
    ///
    /// # Errors
    /// The vendor's wording of what is wrong: `max_tokens: Field required`,
    /// `messages.0.content.1.colour: Extra inputs are not permitted`.
    pub fn parse(body: &[u8]) -> Result<Self, String> {
        let value: Value =
            serde_json::from_slice(body).map_err(|error| format!("The request body is not valid JSON: {error}"))?;
        strictly(value)
    }

    /// The tool of this name, if the request offers it and allows its use.
    pub fn tool(&self, name: &str) -> Option<&Tool> {
        if matches!(self.tool_choice, Some(ToolChoice::None {})) {
            return None;
        }
        self.tools.iter().find(|tool| tool.name == name)
    }
}

impl Content {
    /// The text in it, blocks joined by a line break; other blocks are left out.
    pub fn text(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Blocks(blocks) => blocks
                .iter()
                .filter_map(|block| match block {
                    Block::Text { text, .. } => Some(text.as_str()),
                    _ => None,
                })
                .collect::<Vec<_>>()
                .join("\n"),
        }
    }

    /// The content as blocks: a plain string is one text block.
    pub fn blocks(&self) -> Vec<Block> {
        match self {
            Self::Text(text) => vec![Block::Text { text: text.clone(), cache_control: None }],
            Self::Blocks(blocks) => blocks.clone(),
        }
    }
}

impl Block {
    pub fn cache_control(&self) -> Option<CacheControl> {
        match self {
            Self::Text { cache_control, .. }
            | Self::ToolUse { cache_control, .. }
            | Self::ToolResult { cache_control, .. } => *cache_control,
            Self::Thinking { .. } | Self::RedactedThinking { .. } => None,
        }
    }
}

impl<'de> Deserialize<'de> for Content {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Value::deserialize(deserializer)? {
            Value::String(text) => Ok(Self::Text(text)),
            Value::Array(blocks) => each("content", blocks).map(Self::Blocks).map_err(D::Error::custom),
            _ => Err(D::Error::custom("content: Input should be a valid string or list")),
        }
    }
}

fn messages<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Message>, D::Error> {
    each("messages", Vec::deserialize(deserializer)?).map_err(D::Error::custom)
}

fn tools<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Tool>, D::Error> {
    each("tools", Vec::deserialize(deserializer)?).map_err(D::Error::custom)
}

/// Parses a list item by item, so that an error can say where it is.
fn each<T: DeserializeOwned>(field: &str, values: Vec<Value>) -> Result<Vec<T>, String> {
    let parse = |(index, value)| {
        strictly(value).map_err(|problem| {
            let joint = if starts_with_path(&problem) { "." } else { ": " };
            format!("{field}.{index}{joint}{problem}")
        })
    };
    values.into_iter().enumerate().map(parse).collect()
}

fn strictly<T: DeserializeOwned>(value: Value) -> Result<T, String> {
    serde_json::from_value(value).map_err(|error| rephrase(&error.to_string()))
}

/// Turns serde's wording into the vendor's.
fn rephrase(problem: &str) -> String {
    let quoted = |prefix| problem.strip_prefix(prefix)?.split('`').next();
    if let Some(field) = quoted("missing field `") {
        format!("{field}: Field required")
    } else if let Some(field) = quoted("unknown field `") {
        format!("{field}: Extra inputs are not permitted")
    } else {
        problem.to_owned()
    }
}

fn starts_with_path(problem: &str) -> bool {
    problem.split_once(": ").is_some_and(|(path, _)| {
        path.chars().all(|char| char.is_ascii_lowercase() || char.is_ascii_digit() || "_.".contains(char))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn refused(body: &str, expected: &str) {
        assert_eq!(Request::parse(body.as_bytes()).expect_err("should not parse"), expected);
    }

    #[test]
    fn mistakes_are_named_with_their_place() {
        refused(r#"{"model":"m","messages":[]}"#, "max_tokens: Field required");
        refused(
            r#"{"model":"m","max_tokens":1,"messages":[],"max_token":2}"#,
            "max_token: Extra inputs are not permitted",
        );
        refused(
            r#"{"model":"m","max_tokens":1,"messages":[{"role":"user","content":[{"type":"text","text":"a","x":1}]}]}"#,
            "messages.0.content.0.x: Extra inputs are not permitted",
        );
        refused(
            r#"{"model":"m","max_tokens":1,"messages":[],"tools":[{"name":"a"}]}"#,
            "tools.0.input_schema: Field required",
        );
        refused(
            r#"{"model":"m","max_tokens":1,"messages":[{"role":"system","content":"a"}]}"#,
            "messages.0: unknown variant `system`, expected `user` or `assistant`",
        );
    }

    #[test]
    fn a_misspelt_nested_option_is_refused() {
        let body = r#"{"model":"m","max_tokens":1,"messages":[],"thinking":{"type":"disabled","budget_tokens":9}}"#;
        assert!(Request::parse(body.as_bytes()).is_err());
        let body = r#"{"model":"m","max_tokens":1,"messages":[],"tool_choice":{"type":"auto","naem":"x"}}"#;
        assert!(Request::parse(body.as_bytes()).is_err());
        let body = r#"{"model":"m","max_tokens":1,"messages":[],"cache_control":{"type":"ephemeral","ttl":"2h"}}"#;
        assert!(Request::parse(body.as_bytes()).is_err());
    }
}
