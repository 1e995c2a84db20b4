use proptest::prelude::*;
use serde_json::json;

use super::super::answer::{Answer, Part, StopReason};
use super::super::events::Thought;
use super::super::usage::Usage;
use super::*;

const TIMING: Timing = Timing { first_token: Latency::Fixed(350), tokens_per_second: 60.0 };

fn reply(answer: Answer) -> Reply {
    Reply {
        answer,
        model: "claude-haiku-5-5".into(),
        usage: Usage { input: 12, cache_creation: 0, cache_read: 2100 },
        thought: Some(Thought { tokens: 4, signature: "sandbox-1".into() }),
        request_id: "req_1".into(),
    }
}

/// Runs an exchange on simulated time: each chunk with its delay from the request, until nothing is due any more.
fn play(answer: Answer, timing: Timing, fault: Option<Fault>, seed: u64) -> Vec<(Duration, Chunk)> {
    let start = Instant::now();
    let mut exchange = Exchange::new(&reply(answer), timing, fault.as_ref(), seed, start);
    let mut chunks = Vec::new();
    while let Some(due) = exchange.deadline() {
        assert_eq!(exchange.poll(due - Duration::from_nanos(1)), None, "nothing leaves before it is due");
        let chunk = exchange.poll(due).expect("it is due");
        chunks.push((due - start, chunk));
    }
    chunks
}

/// The events in a body, parsed as naively as a client may.
fn events_in(chunks: &[(Duration, Chunk)]) -> Vec<Value> {
    let mut body = Vec::new();
    for (_, chunk) in chunks {
        if let Chunk::Bytes(bytes) = chunk {
            body.extend_from_slice(bytes);
        }
    }
    let body = String::from_utf8(body).expect("a whole body is UTF-8");
    let blocks = body.split("\n\n").filter(|block| !block.is_empty());
    let events = blocks.map(|block| {
        let (name, data) = block.split_once('\n').expect("two lines");
        let data: Value = serde_json::from_str(data.strip_prefix("data: ").expect("data line")).expect("JSON");
        assert_eq!(name.strip_prefix("event: "), data["type"].as_str());
        data
    });
    events.collect()
}

/// Puts the deltas together again.
fn parts_in(events: &[Value]) -> Vec<Part> {
    let mut parts = Vec::new();
    let (mut text, mut arguments, mut tool) = (String::new(), String::new(), None);
    for event in events {
        match event["type"].as_str().unwrap() {
            "content_block_start" => {
                tool = event["content_block"]["name"].as_str().map(str::to_owned);
                (text, arguments) = Default::default();
            }
            "content_block_delta" => {
                text += event["delta"]["text"].as_str().unwrap_or_default();
                arguments += event["delta"]["partial_json"].as_str().unwrap_or_default();
            }
            "content_block_stop" => match tool.take() {
                Some(name) if arguments.is_empty() => parts.push(Part::ToolUse { name, input: json!({}) }),
                Some(name) => parts.push(Part::ToolUse { name, input: serde_json::from_str(&arguments).unwrap() }),
                None if !text.is_empty() => parts.push(Part::Text(text.clone())),
                None => {}
            },
            _ => {}
        }
    }
    parts
}

fn any_part() -> impl Strategy<Value = Part> {
    let text = "(?s).{1,80}".prop_map(Part::Text);
    let fields = proptest::collection::btree_map("[a-zé_]{1,8}", "(?s).{0,20}", 0..4);
    let tool = ("[a-z_]{1,12}", fields).prop_map(|(name, fields)| Part::ToolUse { name, input: json!(fields) });
    prop_oneof![text, tool]
}

proptest! {
    #[test]
    fn any_answer_comes_out_of_the_stream_as_it_went_in(
        parts in proptest::collection::vec(any_part(), 0..4),
        seed: u64,
    ) {
        let blocks = parts.len() as u64 + 1; // and the thinking block
        let answer = Answer { parts: parts.clone(), stop: StopReason::EndTurn };
        let events = events_in(&play(answer, TIMING, None, seed));
        prop_assert_eq!(parts_in(&events), parts);
        prop_assert_eq!(&events[0]["type"], "message_start");
        prop_assert_eq!(&events[events.len() - 1]["type"], "message_stop");
        let starts = events.iter().filter(|event| event["type"] == "content_block_start");
        let indexes: Vec<_> = starts.filter_map(|event| event["index"].as_u64()).collect();
        prop_assert_eq!(indexes, (0..blocks).collect::<Vec<_>>());
    }
}

#[test]
fn the_first_block_is_an_empty_thinking_block_with_a_signature() {
    let events = events_in(&play(Answer::text("Hello."), TIMING, None, 1));
    let thinking: Vec<_> = events.iter().filter(|event| event["index"] == 0).collect();
    assert_eq!(thinking[0]["content_block"], json!({"type": "thinking", "thinking": "", "signature": ""}));
    assert_eq!(thinking[1]["delta"], json!({"type": "signature_delta", "signature": "sandbox-1"}));
    assert_eq!(thinking[2]["type"], "content_block_stop");
}

#[test]
fn a_tool_call_starts_with_an_empty_fragment_and_usage_is_cumulative() {
    let answer = Answer::text("One moment.").then_tool("end_call", json!({"reason": "done"}));
    let tokens = answer.tokens() + 4;
    let events = events_in(&play(answer, TIMING, None, 2));
    let first = events.iter().find(|event| event["delta"]["type"] == "input_json_delta").unwrap();
    assert_eq!(first["delta"]["partial_json"], "");
    let last = &events[events.len() - 2];
    assert_eq!(last["delta"], json!({"stop_reason": "tool_use", "stop_sequence": null}));
    assert_eq!(last["usage"]["output_tokens"], tokens);
    assert_eq!(last["usage"]["cache_read_input_tokens"], 2100);
}

#[test]
fn the_first_byte_waits_for_the_latency_and_the_words_come_at_the_models_pace() {
    let answer = Answer::text("word ".repeat(480));
    let tokens = f64::from(answer.tokens());
    let chunks = play(answer, TIMING, None, 3);
    assert_eq!(chunks[0].0, Duration::from_millis(350));
    let (total, last) = &chunks[chunks.len() - 1];
    assert_eq!(*last, Chunk::End);
    let rate = tokens / (total.as_secs_f64() - 0.35);
    assert!((50.0..66.0).contains(&rate), "{rate} tokens a second");
}

#[test]
fn some_events_are_written_in_two_parts_and_pings_stand_between_others() {
    let chunks = play(Answer::text("Naïve café, 9:00. ".repeat(40)), TIMING, None, 4);
    let is_event = |chunk: &Chunk| matches!(chunk, Chunk::Bytes(bytes) if bytes.starts_with(b"event: ") && bytes.ends_with(b"\n\n"));
    let whole = chunks.iter().filter(|(_, chunk)| is_event(chunk)).count();
    let events = events_in(&chunks);
    assert!(whole < events.len() && whole > events.len() / 2, "{whole} of {} in one write", events.len());
    assert!(events.iter().any(|event| event["type"] == "ping"));
}

#[test]
fn equal_seeds_give_equal_streams() {
    let run = |seed| play(Answer::text("We are open from 9:00 to 17:30."), Timing::default(), None, seed);
    assert_eq!(run(5), run(5));
    assert_ne!(run(5), run(6));
}

fn with_fault(fault: Fault) -> Vec<(Duration, Chunk)> {
    play(Answer::text("We are open from 9:00 to 17:30 today."), TIMING, Some(fault), 7)
}

#[test]
fn an_overloaded_model_says_so_in_the_middle_of_the_stream() {
    let chunks = with_fault(Fault::Close { after: 8, code: 529, reason: String::new() });
    let events = events_in(&chunks);
    assert_eq!(events.len(), 9);
    let expected = json!({"type": "overloaded_error", "message": "Overloaded"});
    assert_eq!(events[8], json!({"type": "error", "error": expected, "request_id": "req_1"}));
    assert_eq!(chunks.last().unwrap().1, Chunk::End);
}

#[test]
fn a_stream_can_end_without_message_stop() {
    let chunks = with_fault(Fault::Close { after: 8, code: 1000, reason: String::new() });
    assert!(events_in(&chunks).iter().all(|event| event["type"] != "message_stop"));
    assert_eq!(chunks.last().unwrap().1, Chunk::End);
}

#[test]
fn a_stalled_stream_keeps_its_connection_and_never_completes() {
    let start = Instant::now();
    let fault = Fault::AcceptThenSilence;
    let exchange = Exchange::new(&reply(Answer::text("Hello.")), TIMING, Some(&fault), 8, start);
    assert_eq!(exchange.deadline(), None);
    assert!(!exchange.is_complete());

    let chunks = with_fault(Fault::Stall { after: 6, for_ms: None });
    assert_eq!(events_in(&chunks).len(), 6);
    assert!(matches!(chunks.last().unwrap().1, Chunk::Bytes(_)));
}

#[test]
fn a_dribbling_model_takes_its_time_over_every_event() {
    let chunks = with_fault(Fault::Dribble { every_ms: 2000 });
    let events = u32::try_from(events_in(&chunks).len()).unwrap();
    assert!(chunks.last().unwrap().0 >= Duration::from_secs(2) * events);
}

#[test]
fn a_garbled_event_does_not_parse_and_a_reset_breaks_the_body() {
    let chunks = with_fault(Fault::Garble { after: 8 });
    let outcome = std::panic::catch_unwind(|| events_in(&chunks));
    assert!(outcome.is_err(), "the garbled event parsed");
    assert_eq!(with_fault(Fault::Reset { after: 8 }).last().unwrap().1, Chunk::Reset);
}
