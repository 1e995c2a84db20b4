//! Everything about a request that is not its history: sampling, thinking, tools, stop sequences.

use std::collections::HashSet;

use serde_json::Value;

use super::super::models::{Generation, Model};
use super::super::request::{Effort, Request, Thinking, Tool, ToolChoice};

/// Strict tools compile a grammar; more than this many are refused ("Structured outputs").
const MAX_STRICT_TOOLS: usize = 20;
const MAX_TOOL_NAME: usize = 64;

pub(super) fn check(request: &Request, model: &Model) -> Result<(), String> {
    if request.max_tokens > model.max_output {
        return Err(format!(
            "max_tokens: {} > {}, which is the maximum allowed number of output tokens for {}",
            request.max_tokens, model.max_output, model.id
        ));
    }
    if request.stop_sequences.iter().any(|stop| stop.trim().is_empty()) {
        return Err("stop_sequences: each stop sequence must contain non-whitespace".into());
    }
    sampling(request, model)?;
    thinking(request, model)?;
    tools(&request.tools)?;
    tool_choice(request)
}

fn sampling(request: &Request, model: &Model) -> Result<(), String> {
    if request.temperature.is_some() && request.top_p.is_some() {
        return Err("`temperature` and `top_p` cannot both be specified for this model. Please use only one.".into());
    }
    if let Some(temperature) = request.temperature
        && !(0.0..=1.0).contains(&temperature)
    {
        return Err("temperature: range: 0..1".into());
    }
    if model.generation == Generation::Four {
        return Ok(());
    }
    if request.top_k.is_some() {
        return Err("`top_k` is not supported for this model.".into());
    }
    if request.temperature.is_some_and(|temperature| temperature != 1.0) {
        return Err("`temperature` may only be set to 1 for this model.".into());
    }
    if request.top_p.is_some_and(|top_p| top_p != 0.99) {
        return Err("`top_p` may only be set to 0.99 for this model.".into());
    }
    Ok(())
}

fn thinking(request: &Request, model: &Model) -> Result<(), String> {
    let effort = request.output_config.as_ref().and_then(|config| config.effort);
    match (&request.thinking, model.generation) {
        (Some(Thinking::Enabled { .. }), Generation::Five) => Err("\"thinking.type.enabled\" is not supported for \
             this model. Use \"thinking.type.adaptive\" and \"output_config.effort\" to control thinking behavior."
            .into()),
        (Some(Thinking::Enabled { budget_tokens }), Generation::Four) if *budget_tokens < 1024 => {
            Err("thinking.enabled.budget_tokens: Input should be greater than or equal to 1024".into())
        }
        (Some(Thinking::Enabled { budget_tokens }), Generation::Four) if *budget_tokens >= request.max_tokens => {
            Err("`max_tokens` must be greater than `thinking.budget_tokens`.".into())
        }
        (Some(Thinking::Adaptive { .. }), Generation::Four) => {
            Err("adaptive thinking is not supported on this model".into())
        }
        (Some(Thinking::Disabled {}), Generation::Five) if effort > Some(Effort::High) => {
            Err("thinking: cannot be disabled at this effort level".into())
        }
        _ => Ok(()),
    }
}

fn tools(tools: &[Tool]) -> Result<(), String> {
    let mut names = HashSet::new();
    for (index, tool) in tools.iter().enumerate() {
        let legal = |char: char| char.is_ascii_alphanumeric() || char == '_' || char == '-';
        if tool.name.is_empty() || tool.name.len() > MAX_TOOL_NAME || !tool.name.chars().all(legal) {
            return Err(format!("tools.{index}.custom.name: String should match pattern '^[a-zA-Z0-9_-]{{1,64}}$'"));
        }
        if !names.insert(tool.name.as_str()) {
            return Err("tools: Tool names must be unique.".into());
        }
        match tool.input_schema.get("type") {
            Some(Value::String(kind)) if kind == "object" => {}
            Some(_) => return Err(format!("tools.{index}.custom.input_schema.type: Input should be 'object'")),
            None => return Err(format!("tools.{index}.custom.input_schema.type: Field required")),
        }
        if tool.strict == Some(true) {
            strict_schema(&Value::Object(tool.input_schema.clone()))
                .map_err(|problem| format!("tools.{index}.custom: {problem}"))?;
        }
    }
    if tools.iter().filter(|tool| tool.strict == Some(true)).count() > MAX_STRICT_TOOLS {
        return Err("Schema is too complex for compilation.".into());
    }
    Ok(())
}

/// The limits on schemas that must be obeyed to the letter ("Strict tool use").
fn strict_schema(schema: &Value) -> Result<(), String> {
    const UNSUPPORTED: [&str; 5] = ["minimum", "maximum", "multipleOf", "minLength", "maxLength"];
    let Value::Object(schema) = schema else { return Ok(()) };
    let kind = schema.get("type").and_then(Value::as_str).unwrap_or_default();
    if kind == "object" && schema.get("additionalProperties") != Some(&Value::Bool(false)) {
        return Err("For 'object' type, 'additionalProperties' must be explicitly set to false".into());
    }
    if let Some(keyword) = UNSUPPORTED.into_iter().find(|keyword| schema.contains_key(*keyword)) {
        return Err(format!("For '{kind}' type, property '{keyword}' is not supported"));
    }
    let properties = schema.get("properties").and_then(Value::as_object);
    properties
        .into_iter()
        .flat_map(|properties| properties.values())
        .chain(schema.get("items"))
        .try_for_each(strict_schema)
}

fn tool_choice(request: &Request) -> Result<(), String> {
    match &request.tool_choice {
        Some(_) if request.tools.is_empty() => Err("tool_choice may only be specified while providing tools".into()),
        Some(ToolChoice::Tool { name, .. }) if request.tool(name).is_none() => {
            Err(format!("Tool '{name}' not found in provided tools"))
        }
        _ => Ok(()),
    }
}
