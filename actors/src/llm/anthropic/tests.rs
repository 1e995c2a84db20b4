use std::time::Duration;

use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::engine::ModelConfig;
use crate::llm::{Block, Message, ReplyRequest, RequestId, Role, ToolSpec};
use crate::supervision::routes::Route;

macro_rules! fixture {
    ($name:literal) => {
        include_str!(concat!("../../../../tests/fixtures/wire/anthropic/", $name))
    };
}

const STREAMS: [&str; 11] = [
    fixture!("stream_text.txt"),
    fixture!("stream_text_and_tool.txt"),
    fixture!("stream_tool_without_arguments.txt"),
    fixture!("stream_parallel_tools.txt"),
    fixture!("stream_tool_not_an_object.txt"),
    fixture!("stream_thinking_first.txt"),
    fixture!("stream_overloaded_midway.txt"),
    fixture!("stream_cut_short.txt"),
    fixture!("stream_max_tokens.txt"),
    fixture!("stream_refusal.txt"),
    fixture!("stream_unknown_parts.txt"),
];

fn answer<'a>(chunks: impl IntoIterator<Item = &'a [u8]>) -> Vec<LlmEvent> {
    let mut stream = ReplyStream::new();
    let mut events = Vec::new();
    for chunk in chunks {
        stream.push(chunk);
        events.extend(std::iter::from_fn(|| stream.poll()));
    }
    stream.end();
    events.extend(std::iter::from_fn(|| stream.poll()));
    events
}

/// What follows the beginning, which is the same in every stream.
fn whole(stream: &str) -> Vec<LlmEvent> {
    let mut events = answer([stream.as_bytes()]);
    if events.first() == Some(&BEGUN) {
        events.remove(0);
    }
    events
}

const BEGUN: LlmEvent = LlmEvent::Begun { usage: Usage { input: 12, cache_write: 0, cache_read: 2100, output: 0 } };

fn text(text: &str) -> LlmEvent {
    LlmEvent::Text(text.into())
}

fn call(id: &str, name: &str, input: Value) -> LlmEvent {
    LlmEvent::ToolCall { id: id.into(), name: name.into(), input }
}

fn finished(stop: StopReason, output: u64) -> LlmEvent {
    LlmEvent::Finished { stop, usage: Usage { input: 12, cache_write: 0, cache_read: 2100, output } }
}

fn failed(kind: FailureKind, detail: &str) -> LlmEvent {
    LlmEvent::Failed(VendorFailure::new(kind, detail))
}

#[test]
fn text_arrives_as_it_comes_and_usage_is_not_added_up() {
    let expected = [text("Good morning — "), text("Zoë’s practice."), finished(StopReason::EndOfTurn, 14)];
    assert_eq!(whole(fixture!("stream_text.txt")), expected);
}

#[test]
fn what_went_in_is_told_once_and_before_anything_else() {
    for stream in STREAMS {
        let events = answer([stream.as_bytes()]);
        let told = |event: &&LlmEvent| matches!(event, LlmEvent::Begun { .. });
        assert_eq!((&events[0], events.iter().filter(told).count()), (&BEGUN, 1));
    }
    let twice =
        STREAMS[0].replacen("event: content_block_start", &STREAMS[0][..STREAMS[0].find("\n\n").unwrap() + 2], 1);
    assert_eq!(answer([twice.as_bytes()]).iter().filter(|event| **event == BEGUN).count(), 1);
}

#[test]
fn a_tool_call_is_whole_before_it_is_reported() {
    let expected = [
        text("Let me "),
        text("check. "),
        LlmEvent::Working,
        LlmEvent::Working,
        LlmEvent::Working,
        call("toolu_01A", "find_slots", json!({"day": "2026-11-24"})),
        finished(StopReason::ToolUse, 58),
    ];
    assert_eq!(whole(fixture!("stream_text_and_tool.txt")), expected);
    let expected = [
        LlmEvent::Working,
        call("toolu_01C", "find_slots", json!({"day": "2026-11-24"})),
        call("toolu_01D", "list_services", json!({})),
        finished(StopReason::ToolUse, 61),
    ];
    assert_eq!(whole(fixture!("stream_parallel_tools.txt")), expected);
}

#[test]
fn a_tool_call_without_arguments_has_an_empty_object() {
    let expected = [LlmEvent::Working, call("toolu_01B", "end_call", json!({})), finished(StopReason::ToolUse, 20)];
    assert_eq!(whole(fixture!("stream_tool_without_arguments.txt")), expected);
}

#[test]
fn a_tool_input_that_is_no_object_is_a_failure() {
    let expected = [LlmEvent::Working, failed(FailureKind::Protocol, "tool input is no object")];
    assert_eq!(whole(fixture!("stream_tool_not_an_object.txt")), expected);
}

#[test]
fn thinking_and_everything_unknown_are_skipped() {
    let expected = [text("Yes."), finished(StopReason::EndOfTurn, 30)];
    assert_eq!(whole(fixture!("stream_thinking_first.txt")), expected);
    let expected = [text("Yes."), finished(StopReason::EndOfTurn, 9)];
    assert_eq!(whole(fixture!("stream_unknown_parts.txt")), expected);
}

#[test]
fn an_error_in_the_stream_is_the_last_event() {
    let expected = [text("One mo"), failed(FailureKind::Overloaded, "overloaded_error")];
    assert_eq!(whole(fixture!("stream_overloaded_midway.txt")), expected);
}

#[test]
fn a_stream_without_its_end_has_failed() {
    let expected = [text("One mo"), failed(FailureKind::Closed, "stream ended early")];
    assert_eq!(whole(fixture!("stream_cut_short.txt")), expected);
    assert_eq!(whole(""), [failed(FailureKind::Closed, "stream ended early")]);
}

#[test]
fn the_stop_reason_is_told() {
    assert_eq!(whole(fixture!("stream_max_tokens.txt")).last(), Some(&finished(StopReason::MaxTokens, 200)));
    assert_eq!(whole(fixture!("stream_refusal.txt")), [finished(StopReason::Refusal, 4)]);
}

#[test]
fn an_unreadable_event_is_a_failure() {
    assert_eq!(whole("data: {\n\n"), [failed(FailureKind::Protocol, "unreadable event")]);
    assert_eq!(whole("data: \n\ndata: {}\n\n"), [failed(FailureKind::Protocol, "unreadable event")]);
}

#[track_caller]
fn check_status(status: u16, retry_after: Option<u64>, body: &str, kind: FailureKind, detail: &str) {
    let failure = failure_of_status(status, retry_after.map(Duration::from_secs), body);
    assert_eq!(failure, VendorFailure::new(kind, detail));
}

#[test]
fn a_refusal_is_told_by_its_status() {
    check_status(400, None, fixture!("error_400.json"), FailureKind::Rejected, "400 invalid_request_error");
    check_status(401, None, fixture!("error_401.json"), FailureKind::Unauthorized, "401 authentication_error");
    check_status(402, None, fixture!("error_402.json"), FailureKind::Quota, "402 billing_error");
    check_status(404, None, fixture!("error_404.json"), FailureKind::Rejected, "404 not_found_error");
    check_status(413, None, "<html>too large</html>", FailureKind::Rejected, "413");
    check_status(429, Some(7), fixture!("error_429.json"), FailureKind::RateLimited, "429 rate_limit_error");
    check_status(500, None, fixture!("error_500.json"), FailureKind::Overloaded, "500 api_error");
    check_status(504, None, "", FailureKind::Timeout, "504");
    check_status(529, None, fixture!("error_529.json"), FailureKind::Overloaded, "529 overloaded_error");
}

#[test]
fn too_many_requests_without_a_time_to_return_is_a_spent_budget() {
    check_status(429, None, fixture!("error_429.json"), FailureKind::Quota, "429 rate_limit_error");
}

fn config(model: &str) -> ModelConfig {
    ModelConfig {
        origin: "https://api.anthropic.com".parse().unwrap(),
        api_key: "key".into(),
        model: model.into(),
        max_tokens: 400,
    }
}

fn request(messages: Vec<Message>) -> ReplyRequest {
    let schema = json!({"type": "object", "properties": {"day": {"type": "string"}}, "required": ["day"]});
    let tool = ToolSpec { name: "find_slots", description: "Free times on a day.", input_schema: schema };
    ReplyRequest {
        id: RequestId(1),
        route: Route(0),
        system: "You answer the phone.".into(),
        tools: vec![tool].into(),
        messages,
    }
}

fn dialogue() -> Vec<Message> {
    let caller = |block| Message { role: Role::Caller, content: vec![block] };
    let input = json!({"day": "2026-11-24"});
    let call = Block::ToolUse { id: "toolu_1".into(), name: "find_slots".into(), input };
    vec![
        caller(Block::Text("Tuesday?".into())),
        Message { role: Role::Agent, content: vec![Block::Text("Let me check.".into()), call] },
        caller(Block::ToolResult { tool_use_id: "toolu_1".into(), content: "none".into(), is_error: true }),
    ]
}

#[test]
fn the_body_is_this_byte_for_byte() {
    let body = request_body(&config("claude-haiku-4-5"), &request(dialogue()));
    let expected = concat!(
        r#"{"model":"claude-haiku-4-5","max_tokens":400,"stream":true,"#,
        r#""tools":[{"name":"find_slots","description":"Free times on a day.","input_schema":"#,
        r#"{"properties":{"day":{"type":"string"}},"required":["day"],"type":"object"}}],"#,
        r#""system":[{"type":"text","text":"You answer the phone.","cache_control":{"type":"ephemeral","ttl":"1h"}}],"#,
        r#""messages":[{"role":"user","content":[{"type":"text","text":"Tuesday?"}]},"#,
        r#"{"role":"assistant","content":[{"type":"text","text":"Let me check."},"#,
        r#"{"type":"tool_use","id":"toolu_1","name":"find_slots","input":{"day":"2026-11-24"}}]},"#,
        r#"{"role":"user","content":[{"type":"tool_result","tool_use_id":"toolu_1","content":"none","is_error":true,"#,
        r#""cache_control":{"type":"ephemeral","ttl":"5m"}}]}]}"#,
    );
    assert_eq!(std::str::from_utf8(&body).unwrap(), expected);
}

#[test]
fn a_longer_dialogue_begins_with_the_same_bytes() {
    let short = request_body(&config("claude-haiku-4-5"), &request(dialogue()[..1].to_vec()));
    let long = request_body(&config("claude-haiku-4-5"), &request(dialogue()));
    let breakpoint = br#","cache_control":{"type":"ephemeral","ttl":"5m"}"#;
    let shared = memchr::memmem::find(&short, breakpoint).unwrap();
    assert_eq!(short[..shared], long[..shared]);
}

#[test]
fn only_models_that_think_by_default_are_asked_for_little_effort() {
    let body =
        |model| -> Value { serde_json::from_slice(&request_body(&config(model), &request(dialogue()))).unwrap() };
    assert_eq!(body("claude-haiku-5-5")["output_config"], json!({"effort": "low"}));
    assert_eq!(body("claude-haiku-4-5").get("output_config"), None);
    for key in ["temperature", "top_p", "top_k", "thinking"] {
        assert_eq!(body("claude-haiku-5-5").get(key), None);
    }
}

#[test]
fn the_request_goes_to_the_messages_endpoint_with_version_and_key() {
    assert_eq!(url(&config("m")).as_str(), "https://api.anthropic.com/v1/messages");
    assert_eq!(model_url(&config("claude-haiku-5-5")).as_str(), "https://api.anthropic.com/v1/models/claude-haiku-5-5");
    let headers = headers(&config("m"));
    assert!(headers.contains(&("x-api-key", "key".into())));
    assert!(headers.contains(&("anthropic-version", "2023-06-01".into())));
    assert!(headers.contains(&("content-type", "application/json".into())));
}

proptest! {
    #[test]
    fn any_chunking_of_a_stream_gives_the_same_events(stream in 0..STREAMS.len(), cuts: Vec<u16>, crlf: bool) {
        let stream = if crlf { STREAMS[stream].replace('\n', "\r\n") } else { STREAMS[stream].to_owned() };
        let mut cuts: Vec<usize> = cuts.iter().map(|&cut| usize::from(cut) % (stream.len() + 1)).collect();
        cuts.extend([0, stream.len()]);
        cuts.sort_unstable();
        let chunks = cuts.windows(2).map(|pair| &stream.as_bytes()[pair[0]..pair[1]]);
        prop_assert_eq!(answer(chunks), answer([stream.as_bytes()]));
    }

    #[test]
    fn any_damage_leaves_one_last_event(stream in 0..STREAMS.len(), at: u16, byte: u8, cut: u16) {
        let mut bytes = STREAMS[stream].as_bytes().to_vec();
        let at = usize::from(at) % bytes.len();
        bytes[at] = byte;
        bytes.truncate(usize::from(cut) % bytes.len().max(1));
        let events = answer([&bytes[..]]);
        let is_last = |event: &LlmEvent| matches!(event, LlmEvent::Finished { .. } | LlmEvent::Failed(_));
        prop_assert_eq!(events.iter().position(is_last), Some(events.len() - 1));
    }
}
