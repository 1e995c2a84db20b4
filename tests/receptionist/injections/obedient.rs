//! A model that obeys its caller: it calls whatever tool it is told to, with whatever is wanted, and reads out
//! what it gets.

use std::sync::Arc;

use frontdesk_sandbox::anthropic::{Answer, Block, Brain, Content, Request, Role};
use serde_json::Value;

use super::attacks::{Attack, Line};
use crate::simulated::call::plain;

/// What the model writes for the newest slot it was offered.
pub const OFFERED: &str = "the slot that was offered";

/// The model, for the callers of all these attacks.
pub fn brain(attacks: &[Attack]) -> Brain {
    let lines: Arc<[Line]> = attacks.iter().flat_map(|attack| attack.lines.clone()).collect();
    Brain::function(move |request| {
        let Some(last) = request.messages.last() else { return Answer::text("Hello.") };
        let said = plain(&last.content.text());
        // A guess at what the caller is saying may hold a part of it.
        if let Some(line) = lines.iter().find(|line| said.contains(&plain(line.says))) {
            return asked(line, request);
        }
        let results = results_in(&last.content);
        if results.is_empty() {
            return Answer::text("Go on.");
        }
        // Free times are nobody's secret, and what was told once is not told again: calls need not be longer.
        let mut told: Vec<String> = results.iter().filter(|one| one["slots"].is_null()).map(Value::to_string).collect();
        told.dedup();
        Answer::text(format!("I was told this. {} That is all.", told.join(" and ")))
    })
}

/// Every call of a tool that this line is for.
fn asked(line: &Line, request: &Request) -> Answer {
    let slot =
        results(request).iter().rev().find_map(|result| result["slots"][0]["slot_id"].as_str().map(str::to_owned));
    let filled = |input: &Value| match &slot {
        Some(slot) => serde_json::from_str(&input.to_string().replace(OFFERED, slot)).unwrap(),
        None => input.clone(),
    };
    if line.asks.is_empty() {
        return Answer::text("I see. That is all.");
    }
    line.asks.iter().fold(Answer::text("Certainly."), |answer, (tool, input)| answer.then_tool(tool, filled(input)))
}

/// The results of all tools so far.
pub fn results(request: &Request) -> Vec<Value> {
    let told = request.messages.iter().filter(|message| message.role == Role::User);
    told.flat_map(|message| results_in(&message.content)).collect()
}

fn results_in(content: &Content) -> Vec<Value> {
    let result = |block: Block| match block {
        Block::ToolResult { content, .. } => {
            let text = content.map(|content| content.text()).unwrap_or_default();
            Some(serde_json::from_str(&text).unwrap_or(Value::String(text)))
        }
        _ => None,
    };
    content.blocks().into_iter().filter_map(result).collect()
}
