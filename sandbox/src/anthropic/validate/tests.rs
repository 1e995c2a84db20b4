use serde_json::{Value, json};

use super::super::thinking::signature;
use super::*;

fn request(changes: Value) -> Request {
    let mut body = json!({
        "model": "claude-haiku-5-5",
        "max_tokens": 300,
        "stream": true,
        "messages": [{"role": "user", "content": "Hello"}],
    });
    for (key, value) in changes.as_object().expect("an object") {
        body[key] = value.clone();
    }
    Request::parse(body.to_string().as_bytes()).expect("parses")
}

fn tool() -> Value {
    json!({"name": "find_slots", "description": "d", "input_schema": {"type": "object", "properties": {}}})
}

fn history(messages: Value) -> Value {
    json!({"tools": [tool()], "messages": messages})
}

#[track_caller]
fn accepted(changes: Value) {
    check(&request(changes)).expect("should be accepted");
}

#[track_caller]
fn refused(changes: Value, expected: &str) {
    let error = check(&request(changes)).expect_err("should be refused");
    assert_eq!((error.status, error.kind), (400, "invalid_request_error"));
    assert_eq!(error.message, expected);
}

fn user(content: Value) -> Value {
    json!({"role": "user", "content": content})
}

fn agent(content: Value) -> Value {
    json!({"role": "assistant", "content": content})
}

fn call(id: &str) -> Value {
    json!({"type": "tool_use", "id": id, "name": "find_slots", "input": {}})
}

fn result(id: &str) -> Value {
    json!({"type": "tool_result", "tool_use_id": id, "content": "{}"})
}

fn text(text: &str) -> Value {
    json!({"type": "text", "text": text})
}

#[test]
fn unknown_and_retired_models_are_not_found() {
    for model in ["claude-3-haiku-20240307", "claude-haiku-5-5-latest"] {
        let error = check(&request(json!({"model": model}))).unwrap_err();
        assert_eq!((error.status, error.kind, error.message), (404, "not_found_error", format!("model: {model}")));
    }
}

#[test]
fn sampling_options_are_refused_by_newer_models_only() {
    refused(json!({"temperature": 0.3}), "`temperature` may only be set to 1 for this model.");
    refused(json!({"top_p": 1}), "`top_p` may only be set to 0.99 for this model.");
    refused(json!({"top_k": 5}), "`top_k` is not supported for this model.");
    refused(
        json!({"temperature": 1, "top_p": 0.99}),
        "`temperature` and `top_p` cannot both be specified for this model. Please use only one.",
    );
    accepted(json!({"temperature": 1}));
    accepted(json!({"top_p": 0.99}));
    accepted(json!({"model": "claude-haiku-4-5", "temperature": 0.3}));
}

#[test]
fn thinking_is_adaptive_or_disabled_on_newer_models() {
    accepted(json!({"thinking": {"type": "disabled"}}));
    accepted(json!({"thinking": {"type": "adaptive"}, "output_config": {"effort": "low"}}));
    let error = check(&request(json!({"thinking": {"type": "enabled", "budget_tokens": 1024}}))).unwrap_err();
    assert!(error.message.starts_with("\"thinking.type.enabled\" is not supported"), "{}", error.message);
}

#[test]
fn a_conversation_begins_and_ends_with_the_caller() {
    refused(json!({"messages": []}), "messages: at least one message is required");
    refused(json!({"messages": [agent(json!("Hi"))]}), "messages: first message must use the \"user\" role");
    let prefilled = json!([user(json!("Hi")), agent(json!("Good"))]);
    refused(
        json!({"messages": prefilled}),
        "This model does not support assistant message prefill. The conversation must end with a user message.",
    );
    accepted(json!({"model": "claude-haiku-4-5", "messages": prefilled}));
    accepted(json!({"messages": [user(json!("Hi")), user(json!("there"))]}));
}

#[test]
fn empty_content_is_refused() {
    refused(json!({"messages": [user(json!(""))]}), "messages.0: user messages must have non-empty content");
    refused(json!({"messages": [user(json!([]))]}), "messages.0: user messages must have non-empty content");
    refused(json!({"messages": [user(json!([text("")]))]}), "messages: text content blocks must be non-empty");
    refused(
        json!({"messages": [user(json!([text(" \n")]))]}),
        "messages: text content blocks must contain non-whitespace text",
    );
    refused(json!({"system": [text("")]}), "system: text content blocks must be non-empty");
    refused(
        json!({"messages": [user(json!("Hi")), agent(json!("")), user(json!("Hi"))]}),
        "messages.1: all messages must have non-empty content except for the optional final assistant message",
    );
}

const UNANSWERED: &str = "messages.1: `tool_use` ids were found without `tool_result` blocks immediately after: t1. \
    Each `tool_use` block must have a corresponding `tool_result` block in the next message.";

#[test]
fn every_tool_call_is_answered_first_thing_in_the_next_turn() {
    let asked = [user(json!("Hi")), agent(json!([text("One moment."), call("t1")]))];
    let with = |last: Value| history(json!([asked[0], asked[1], last]));
    accepted(with(user(json!([result("t1")]))));
    accepted(with(user(json!([result("t1"), text("And parking?")]))));
    refused(with(user(json!("And parking?"))), UNANSWERED);
    refused(with(user(json!([text("And parking?"), result("t1")]))), UNANSWERED);
    refused(
        with(user(json!([result("t1"), result("t2")]))),
        "messages.2.content.1: unexpected `tool_use_id` found in `tool_result` blocks: t2. Each `tool_result` block \
         must have a corresponding `tool_use` block in the previous message.",
    );
    refused(
        with(user(json!([result("t1"), result("t1")]))),
        "messages.2.content.1: each tool_use must have a single result. Found multiple `tool_result` blocks with id: t1",
    );
}

#[test]
fn an_answer_may_be_spread_over_neighbouring_messages_but_not_come_a_turn_late() {
    let asked = json!([
        user(json!("Hi")),
        agent(json!([call("t1"), call("t2")])),
        user(json!([result("t1")])),
        user(json!([result("t2")]))
    ]);
    accepted(history(asked));
    let late = json!([
        user(json!("Hi")),
        agent(json!([call("t1")])),
        user(json!("Hm")),
        agent(json!("Yes?")),
        user(json!([result("t1")]))
    ]);
    refused(history(late), UNANSWERED);
}

#[test]
fn tool_ids_are_unique_and_tools_stay_declared() {
    let twice = json!([
        user(json!("Hi")),
        agent(json!([call("t1")])),
        user(json!([result("t1")])),
        agent(json!([call("t1")])),
        user(json!([result("t1")])),
    ]);
    refused(history(twice), "messages.3.content.0: `tool_use` ids must be unique");
    let undeclared = json!([user(json!("Hi")), agent(json!([call("t1")])), user(json!([result("t1")]))]);
    refused(
        json!({"messages": undeclared}),
        "Requests which include `tool_use` or `tool_result` blocks must define tools",
    );
}

#[test]
fn blocks_stand_where_they_belong() {
    let message =
        |block: Value| history(json!([user(json!("Hi")), agent(json!([block])), user(json!([result("t1")]))]));
    let input = json!({"type": "tool_use", "id": "t1", "name": "find_slots", "input": "{}"});
    refused(message(input), "messages.1.content.0: tool_use.input: Input should be a valid dictionary");
    refused(message(result("t1")), "messages.1.content.0: `tool_result` blocks can only be in `user` messages");
    refused(
        history(json!([user(json!([call("t1")]))])),
        "messages.0.content.0: `tool_use` blocks can only be in `assistant` messages",
    );
}

#[test]
fn tools_are_named_and_described_as_documented() {
    let with = |change: &dyn Fn(&mut Value)| {
        let mut tool = tool();
        change(&mut tool);
        json!({"tools": [tool]})
    };
    refused(
        with(&|tool| tool["name"] = json!("find slots")),
        "tools.0.custom.name: String should match pattern '^[a-zA-Z0-9_-]{1,64}$'",
    );
    refused(
        with(&|tool| tool["input_schema"] = json!({"type": "string"})),
        "tools.0.custom.input_schema.type: Input should be 'object'",
    );
    refused(with(&|tool| tool["input_schema"] = json!({})), "tools.0.custom.input_schema.type: Field required");
    refused(
        with(&|tool| tool["strict"] = json!(true)),
        "tools.0.custom: For 'object' type, 'additionalProperties' must be explicitly set to false",
    );
    refused(json!({"tools": [tool(), tool()]}), "tools: Tool names must be unique.");
    refused(json!({"tool_choice": {"type": "auto"}}), "tool_choice may only be specified while providing tools");
    refused(
        json!({"tools": [tool()], "tool_choice": {"type": "tool", "name": "other"}}),
        "Tool 'other' not found in provided tools",
    );
}

#[test]
fn at_most_four_cache_breakpoints_and_the_long_lived_ones_first() {
    let marked = |ttl: &str| json!({"type": "text", "text": "a", "cache_control": {"type": "ephemeral", "ttl": ttl}});
    let four = json!([marked("5m"), marked("5m"), marked("5m"), marked("5m")]);
    accepted(json!({"system": four}));
    refused(
        json!({"system": four, "messages": [user(json!([marked("5m")]))]}),
        "A maximum of 4 blocks with cache_control may be provided. Found 5.",
    );
    accepted(json!({"system": [marked("1h"), marked("5m")]}));
    let error = check(&request(json!({"system": [marked("5m"), marked("1h")]}))).unwrap_err();
    assert!(error.message.starts_with("a ttl='1h' cache_control block must not come after"), "{}", error.message);
    let empty = json!({"type": "text", "text": "", "cache_control": {"type": "ephemeral"}});
    refused(json!({"system": [empty]}), "system.0: cache_control cannot be set for empty text blocks");
    refused(
        json!({"messages": [user(json!([empty]))]}),
        "messages.0: cache_control cannot be set for empty text blocks",
    );
}

#[test]
fn replayed_thinking_must_be_untouched_in_an_unchanged_context() {
    let first = request(json!({"system": "Facts."}));
    let with = |signature: &str, system: &str| {
        let thinking = json!({"type": "thinking", "thinking": "", "signature": signature});
        let messages = json!([user(json!("Hello")), agent(json!([thinking, text("Hi.")])), user(json!("Bye"))]);
        json!({"system": system, "messages": messages})
    };
    accepted(with(&signature(&first), "Facts."));
    for changed in [with("other", "Facts."), with(&signature(&first), "Other facts.")] {
        let error = check(&request(changed)).unwrap_err();
        assert!(error.message.contains("in the latest assistant message cannot be modified"), "{}", error.message);
    }
}

#[test]
fn a_moved_cache_mark_does_not_change_the_context_of_thinking() {
    let mark = json!({"type": "text", "text": "Hello", "cache_control": {"type": "ephemeral"}});
    let first = request(json!({"messages": [user(json!([mark]))]}));
    let thinking = json!({"type": "thinking", "thinking": "", "signature": signature(&first)});
    accepted(json!({"messages": [user(json!("Hello")), agent(json!([thinking, text("Hi.")])), user(json!("Bye"))]}));
}

#[test]
fn headers_carry_a_key_the_version_and_the_content_type() {
    let good = Headers {
        api_key: Some("key"),
        authorization: None,
        version: Some("2023-06-01"),
        content_type: Some("application/json; charset=utf-8"),
    };
    let status = |headers, key| check_headers(headers, key).map_err(|error| (error.status, error.message));
    assert_eq!(status(good, None), Ok(()));
    assert_eq!(status(Headers { api_key: None, authorization: Some("Bearer key"), ..good }, Some("key")), Ok(()));
    assert_eq!(status(good, Some("other")), Err((401, "invalid x-api-key".into())));
    assert_eq!(status(Headers { api_key: Some(""), ..good }, None), Err((401, "x-api-key header is required".into())));
    assert_eq!(
        status(Headers { version: None, ..good }, None),
        Err((400, "anthropic-version: header is required".into()))
    );
    assert!(status(Headers { version: Some("2026-01-01"), ..good }, None).is_err());
    assert!(status(Headers { content_type: Some("text/plain"), ..good }, None).is_err());
}

#[test]
fn a_person_sent_as_user_id_is_a_violation() {
    let violation = |id: &str| privacy_violation(&request(json!({"metadata": {"user_id": id}})));
    assert!(violation("+44 7700 900123").is_some());
    assert!(violation("jane@example.com").is_some());
    assert_eq!(violation("6f1c4a52-51c0-4e5e-9d2f-0d8c4c5e7a10"), None);
}
