//! Thinking blocks: when the model thinks, the signature it leaves, and the check when that is sent back.
//!
//! Newer models think unless told not to; the stream then begins with a block that shows nothing but a
//! signature. Sent back, it must be untouched, and everything before it unchanged ("Adaptive thinking",
//! "Preserving thinking blocks").

use std::hash::{DefaultHasher, Hash, Hasher};

use serde_json::{Value, json};

use super::models::{Generation, Model};
use super::request::{Block, Content, Effort, Request, Role, Thinking, ToolChoice};

/// Tokens the model thinks before it speaks; `None` when it does not think at all.
pub(super) fn tokens(request: &Request, model: &Model) -> Option<u32> {
    let forced = matches!(request.tool_choice, Some(ToolChoice::Any { .. } | ToolChoice::Tool { .. }));
    let thinks = match request.thinking {
        Some(Thinking::Disabled {}) => false,
        Some(Thinking::Enabled { .. } | Thinking::Adaptive { .. }) => true,
        None => model.generation == Generation::Five,
    };
    if forced || !thinks {
        return None;
    }
    let effort = request.output_config.as_ref().and_then(|config| config.effort).unwrap_or(Effort::Medium);
    // The vendor publishes no figures; these only keep the order, and make anything above `low` audible.
    Some(match effort {
        Effort::Low => 4,
        Effort::Medium => 60,
        Effort::High => 240,
        Effort::Xhigh => 600,
        Effort::Max => 1200,
    })
}

/// The signature of a thinking block that answers this request.
pub(super) fn signature(request: &Request) -> String {
    signature_after(request, request.messages.len())
}

/// Refuses replayed thinking that was edited, or whose context was.
pub(super) fn check_replayed(request: &Request) -> Result<(), String> {
    let latest = request.messages.iter().rposition(|message| message.role == Role::Assistant);
    for (index, message) in request.messages.iter().enumerate() {
        let Content::Blocks(blocks) = &message.content else { continue };
        for (position, block) in blocks.iter().enumerate() {
            let genuine = match block {
                Block::Thinking { thinking, signature } => {
                    thinking.is_empty() && *signature == signature_after(request, index)
                }
                Block::RedactedThinking { .. } => false,
                _ => true,
            };
            let place = format!("messages.{index}.content.{position}");
            match latest {
                _ if genuine => {}
                Some(latest) if latest == index => return Err(cannot_be_modified(&place)),
                _ => return Err(format!("{place}: Invalid `signature` in `thinking` block")),
            }
        }
    }
    Ok(())
}

fn cannot_be_modified(place: &str) -> String {
    format!(
        "{place}: `thinking` or `redacted_thinking` blocks in the latest assistant message cannot be modified. These \
         blocks must remain as they were in the original response."
    )
}

/// Signs the context a block was made in, so that the check needs no memory of what was sent.
fn signature_after(request: &Request, messages: usize) -> String {
    // A plain string and its one-block form are the same words: moving a cache mark turns one into the other.
    let history: Vec<_> = request.messages[..messages].iter().map(|said| (said.role, said.content.blocks())).collect();
    let system = request.system.as_ref().map(Content::blocks);
    let context = json!([request.model, request.tools, system, history]);
    let mut hasher = DefaultHasher::new();
    without_cache_marks(context).to_string().hash(&mut hasher);
    format!("sandbox-{:016x}", hasher.finish())
}

/// Cache marks move from request to request and are no part of the context.
pub(super) fn without_cache_marks(value: Value) -> Value {
    match value {
        Value::Object(fields) => {
            let kept = fields.into_iter().filter(|(key, _)| key != "cache_control");
            Value::Object(kept.map(|(key, value)| (key, without_cache_marks(value))).collect())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(without_cache_marks).collect()),
        other => other,
    }
}
