//! How a reply is asked for, and what a refusal means.

use std::time::Duration;

use bytes::Bytes;
use secrecy::ExposeSecret;
use url::Url;

use crate::engine::ModelConfig;
use crate::link::origin::http_origin;
use crate::llm::{Block, Message, ReplyRequest, Role};
use crate::vendor::{FailureKind, VendorFailure};
use crate::wire::anthropic::{
    BlockBody, CacheControl, ContentBlock, MessageBody, OutputConfig, Refusal, RequestBody, SystemBlock, Tool,
};

/// Where requests go: `POST` with [`headers`] and [`request_body`].
pub fn url(config: &ModelConfig) -> Url {
    let mut url = http_origin(&config.origin);
    url.set_path("/v1/messages");
    url
}

/// The model's description: `GET` with [`headers`]. Costs no tokens (Anthropic, Models API: "Get a Model").
pub fn model_url(config: &ModelConfig) -> Url {
    let mut url = http_origin(&config.origin);
    url.set_path(&format!("/v1/models/{}", config.model));
    url
}

/// Headers of the request, the secret one in the clear.
pub fn headers(config: &ModelConfig) -> Vec<(&'static str, String)> {
    vec![
        ("x-api-key", config.api_key.expose_secret().to_owned()),
        ("anthropic-version", "2023-06-01".to_owned()),
        ("content-type", "application/json".to_owned()),
    ]
}

/// The request's body; equal requests give equal bytes.
///
/// Two cache breakpoints: behind the system prompt (tools included) for an hour, since all calls of a tenant share it,
/// and behind the conversation so far for five minutes, since the next turn repeats it. No temperature: the newer
/// models refuse it.
pub fn request_body(config: &ModelConfig, request: &ReplyRequest) -> Bytes {
    let tools = request.tools.iter();
    let mut messages: Vec<_> = request.messages.iter().map(message).collect();
    if let Some(last) = messages.iter_mut().flat_map(|message| &mut message.content).rfind(|block| is_cacheable(block))
    {
        last.cache_control = Some(CacheControl::FIVE_MINUTES);
    }
    let body = RequestBody {
        model: &config.model,
        max_tokens: config.max_tokens,
        stream: true,
        output_config: thinks_by_default(&config.model).then_some(OutputConfig { effort: "low" }),
        tools: tools
            .map(|tool| Tool { name: tool.name, description: tool.description, input_schema: &tool.input_schema })
            .collect(),
        // An empty text block is refused.
        system: (!request.system.is_empty())
            .then_some(SystemBlock { kind: "text", text: &request.system, cache_control: CacheControl::ONE_HOUR })
            .into_iter()
            .collect(),
        messages,
    };
    serde_json::to_vec(&body).expect("text and JSON values serialise").into()
}

/// From generation 5.5 on models think before they speak unless told to make little of it: on a telephone that is
/// silence. Older models refuse the parameter.
fn thinks_by_default(model: &str) -> bool {
    ["claude-haiku-5-5", "claude-sonnet-5-5", "claude-opus-5-5"].iter().any(|known| model.starts_with(known))
}

fn message(message: &Message) -> MessageBody<'_> {
    MessageBody {
        role: match message.role {
            Role::Caller => "user",
            Role::Agent => "assistant",
        },
        content: message
            .content
            .iter()
            .map(|block| ContentBlock { body: block_body(block), cache_control: None })
            .collect(),
    }
}

fn block_body(block: &Block) -> BlockBody<'_> {
    match block {
        Block::Text(text) => BlockBody::Text { text },
        Block::ToolUse { id, name, input } => BlockBody::ToolUse { id, name, input },
        Block::ToolResult { tool_use_id, content, is_error } => {
            BlockBody::ToolResult { tool_use_id, content, is_error: *is_error }
        }
    }
}

/// Empty text cannot carry a breakpoint.
fn is_cacheable(block: &ContentBlock<'_>) -> bool {
    !matches!(block.body, BlockBody::Text { text: "" })
}

/// What it means that the request was answered with `status`.
///
/// A 429 says in `retry-after` when to come back; one that does not is a spending cap, which no waiting clears.
pub fn failure_of_status(status: u16, retry_after: Option<Duration>, body: &str) -> VendorFailure {
    let refusal: Refusal = serde_json::from_str(body).unwrap_or_default();
    let kind = match status {
        429 if retry_after.is_none() => FailureKind::Quota,
        // A passing conflict; the vendor's own clients try again.
        409 => FailureKind::Overloaded,
        _ => FailureKind::of_status(status),
    };
    VendorFailure::new(kind, format!("{status} {}", plain(&refusal.error.kind)).trim_end())
}

/// What an `error` event in the stream means.
pub(super) fn failure_of_error(error: &str) -> VendorFailure {
    let kind = match error {
        "authentication_error" | "permission_error" => FailureKind::Unauthorized,
        "billing_error" => FailureKind::Quota,
        "rate_limit_error" => FailureKind::RateLimited,
        "timeout_error" => FailureKind::Timeout,
        "invalid_request_error" | "not_found_error" | "request_too_large" => FailureKind::Rejected,
        // `overloaded_error`, `api_error`, and new ones: the vendor's side, in the middle of an answer.
        _ => FailureKind::Overloaded,
    };
    VendorFailure::new(kind, plain(error))
}

/// The text if it is a name in snake case, nothing otherwise.
fn plain(name: &str) -> &str {
    let is_name = name.len() <= 64 && name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
    if is_name { name } else { "" }
}
