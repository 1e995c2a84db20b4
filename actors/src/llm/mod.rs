//! Thinking: streamed replies of a language model, whichever vendor it is.

pub mod anthropic;
pub mod link;
pub mod pace;
pub mod spending;
pub mod sse;
pub mod warm;

use std::sync::Arc;

use serde_json::Value;

use crate::supervision::routes::Route;
use crate::vendor::VendorFailure;

/// Names one request within a call, so that events of a cancelled one can be told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RequestId(pub u32);

/// One request for a reply. The stable parts come first and are shared, so that the vendor can cache them.
#[derive(Debug, Clone)]
pub struct ReplyRequest {
    pub id: RequestId,
    /// Which model is asked.
    pub route: Route,
    /// Who the agent is and what it knows; the same bytes for every call of a tenant.
    pub system: Arc<str>,
    pub tools: Arc<[ToolSpec]>,
    /// The dialogue so far; valid by the rules of `reply::history`.
    pub messages: Vec<Message>,
}

/// A tool the model may call.
#[derive(Debug, Clone, PartialEq)]
pub struct ToolSpec {
    pub name: &'static str,
    pub description: &'static str,
    /// JSON Schema of the input; its root is an object.
    pub input_schema: Value,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    pub role: Role,
    pub content: Vec<Block>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The caller's side; also carries tool results and facts from the engine.
    Caller,
    /// The agent's side.
    Agent,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// Never empty.
    Text(String),
    ToolUse {
        id: String,
        name: String,
        input: Value,
    },
    ToolResult {
        tool_use_id: String,
        content: String,
        is_error: bool,
    },
}

/// What a running request reports.
#[derive(Debug, Clone, PartialEq)]
pub enum LlmEvent {
    /// The model has read the request: what went in is known, and billed from here on. Comes at most once, before
    /// anything else of the answer; `output` is 0.
    ///
    /// For requests that are cancelled or fail, this is all that will ever be told; see [`spending`]. One that ends with
    /// [`Finished`](Self::Finished) is counted by that alone.
    Begun {
        usage: Usage,
    },
    Text(String),
    /// The reply goes on with something that is not words yet: the input of a tool.
    Working,
    /// A complete tool call; `input` is an object.
    ToolCall {
        id: String,
        name: String,
        input: Value,
    },
    /// The last event of a request that went well. The usage is the whole request's, what [`Begun`](Self::Begun) told
    /// included.
    Finished {
        stop: StopReason,
        usage: Usage,
    },
    /// The last event of a request that did not.
    Failed(VendorFailure),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StopReason {
    EndOfTurn,
    ToolUse,
    /// Cut by the token limit.
    MaxTokens,
    /// The model's safety rules refused to answer.
    Refusal,
    Other,
}

/// Tokens billed for a request.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Usage {
    pub input: u64,
    pub cache_write: u64,
    pub cache_read: u64,
    pub output: u64,
}

impl Usage {
    /// All tokens, whatever each costs.
    pub fn total(&self) -> u64 {
        self.input + self.cache_write + self.cache_read + self.output
    }

    pub(crate) fn add(&mut self, more: Self) {
        self.input += more.input;
        self.cache_write += more.cache_write;
        self.cache_read += more.cache_read;
        self.output += more.output;
    }
}
