//! The rules about messages: who begins, what may stand where, and that every tool call is answered at once.

use std::collections::HashSet;

use super::super::request::{Block, Content, Message, Request, Role};

/// The API's limit on the number of messages.
const MAX_MESSAGES: usize = 100_000;

pub(super) fn check(request: &Request) -> Result<(), String> {
    let messages = &request.messages;
    let Some(first) = messages.first() else {
        return Err("messages: at least one message is required".into());
    };
    if messages.len() > MAX_MESSAGES {
        return Err(format!("messages: too many messages: {} > {MAX_MESSAGES}", messages.len()));
    }
    if first.role != Role::User {
        return Err("messages: first message must use the \"user\" role".into());
    }
    system(request.system.as_ref())?;
    for (index, message) in messages.iter().enumerate() {
        not_empty(index, message)?;
        let Content::Blocks(blocks) = &message.content else { continue };
        for (position, block) in blocks.iter().enumerate() {
            may_stand_here(message.role, block)
                .map_err(|problem| format!("messages.{index}.content.{position}: {problem}"))?;
        }
    }
    tool_calls(&merged(messages))?;
    tools_declared(request)
}

/// Newer models take no beginning of their own answer ("Prefill is not supported").
pub(super) fn check_no_prefill(messages: &[Message]) -> Result<(), String> {
    match messages.last().map(|message| message.role) {
        Some(Role::Assistant) => Err("This model does not support assistant message prefill. \
             The conversation must end with a user message."
            .into()),
        _ => Ok(()),
    }
}

fn system(system: Option<&Content>) -> Result<(), String> {
    let Some(Content::Blocks(blocks)) = system else { return Ok(()) };
    for (index, block) in blocks.iter().enumerate() {
        match block {
            Block::Text { text, cache_control: Some(_) } if text.is_empty() => {
                return Err(format!("system.{index}: cache_control cannot be set for empty text blocks"));
            }
            Block::Text { text, .. } if text.is_empty() => {
                return Err("system: text content blocks must be non-empty".into());
            }
            Block::Text { .. } => {}
            _ => return Err(format!("system.{index}.type: Input should be 'text'")),
        }
    }
    Ok(())
}

fn not_empty(index: usize, message: &Message) -> Result<(), String> {
    let empty = match &message.content {
        Content::Text(text) => text.is_empty(),
        Content::Blocks(blocks) => blocks.is_empty(),
    };
    match message.role {
        _ if !empty => Ok(()),
        Role::User => Err(format!("messages.{index}: user messages must have non-empty content")),
        Role::Assistant => Err(format!(
            "messages.{index}: all messages must have non-empty content except for the optional final assistant message"
        )),
    }?;
    for block in message.content.blocks() {
        let Block::Text { text, cache_control } = &block else { continue };
        if text.is_empty() && cache_control.is_some() {
            return Err(format!("messages.{index}: cache_control cannot be set for empty text blocks"));
        }
        if text.is_empty() {
            return Err("messages: text content blocks must be non-empty".into());
        }
        if text.trim().is_empty() {
            return Err("messages: text content blocks must contain non-whitespace text".into());
        }
    }
    Ok(())
}

fn may_stand_here(role: Role, block: &Block) -> Result<(), String> {
    match (role, block) {
        (Role::User, Block::ToolUse { .. }) => Err("`tool_use` blocks can only be in `assistant` messages".into()),
        (Role::User, Block::Thinking { .. } | Block::RedactedThinking { .. }) => {
            Err("`thinking` blocks can only be in `assistant` messages".into())
        }
        (Role::Assistant, Block::ToolResult { .. }) => {
            Err("`tool_result` blocks can only be in `user` messages".into())
        }
        (_, Block::ToolUse { input, .. }) if !input.is_object() => {
            Err("tool_use.input: Input should be a valid dictionary".into())
        }
        (_, Block::ToolResult { content: Some(Content::Blocks(inner)), .. })
            if !inner.iter().all(|block| matches!(block, Block::Text { .. })) =>
        {
            Err("tool_result.content: Input should be text".into())
        }
        _ => Ok(()),
    }
}

/// Neighbours of one role count as one turn; each block keeps the place it was sent at.
struct Turn {
    role: Role,
    first_index: usize,
    blocks: Vec<(String, Block)>,
}

fn merged(messages: &[Message]) -> Vec<Turn> {
    let mut turns: Vec<Turn> = Vec::new();
    for (index, message) in messages.iter().enumerate() {
        let placed = message.content.blocks().into_iter().enumerate();
        let placed = placed.map(|(position, block)| (format!("messages.{index}.content.{position}"), block));
        match turns.last_mut() {
            Some(turn) if turn.role == message.role => turn.blocks.extend(placed),
            _ => turns.push(Turn { role: message.role, first_index: index, blocks: placed.collect() }),
        }
    }
    turns
}

fn tool_calls(turns: &[Turn]) -> Result<(), String> {
    let mut seen = HashSet::new();
    // Calls of the turn before, which this one must answer.
    let mut open: Vec<String> = Vec::new();
    let mut asked_at = 0;
    for turn in turns {
        let called = uses(turn);
        for (place, id) in &called {
            if !seen.insert(id.clone()) {
                return Err(format!("{place}: `tool_use` ids must be unique"));
            }
        }
        answers(turn, &open, asked_at)?;
        open = called.into_iter().map(|(_, id)| id).collect();
        asked_at = turn.first_index;
    }
    if open.is_empty() { Ok(()) } else { Err(unanswered(asked_at, &open)) }
}

fn uses(turn: &Turn) -> Vec<(String, String)> {
    let uses = turn.blocks.iter().filter_map(|(place, block)| match block {
        Block::ToolUse { id, .. } => Some((place.clone(), id.clone())),
        _ => None,
    });
    uses.collect()
}

/// Results must come first in the turn, one for each open call; anything else leaves the call unanswered.
fn answers(turn: &Turn, open: &[String], asked_at: usize) -> Result<(), String> {
    let mut answered = HashSet::new();
    let mut text_began = false;
    for (place, block) in &turn.blocks {
        let Block::ToolResult { tool_use_id, .. } = block else {
            text_began = true;
            continue;
        };
        if !open.contains(tool_use_id) {
            return Err(format!(
                "{place}: unexpected `tool_use_id` found in `tool_result` blocks: {tool_use_id}. Each `tool_result` \
                 block must have a corresponding `tool_use` block in the previous message."
            ));
        }
        if text_began {
            return Err(unanswered(asked_at, std::slice::from_ref(tool_use_id)));
        }
        if !answered.insert(tool_use_id.clone()) {
            return Err(format!(
                "{place}: each tool_use must have a single result. Found multiple `tool_result` blocks with id: \
                 {tool_use_id}"
            ));
        }
    }
    let missing: Vec<String> = open.iter().filter(|id| !answered.contains(*id)).cloned().collect();
    if missing.is_empty() { Ok(()) } else { Err(unanswered(asked_at, &missing)) }
}

fn unanswered(index: usize, ids: &[String]) -> String {
    format!(
        "messages.{index}: `tool_use` ids were found without `tool_result` blocks immediately after: {}. Each \
         `tool_use` block must have a corresponding `tool_result` block in the next message.",
        ids.join(", ")
    )
}

fn tools_declared(request: &Request) -> Result<(), String> {
    let is_tool_block = |block: &Block| matches!(block, Block::ToolUse { .. } | Block::ToolResult { .. });
    let used = request.messages.iter().any(|message| message.content.blocks().iter().any(is_tool_block));
    if used && request.tools.is_empty() {
        return Err("Requests which include `tool_use` or `tool_result` blocks must define tools".into());
    }
    Ok(())
}
