//! What the model is told: exactly what the caller heard, in a form the API accepts, whatever was interrupted.

use std::time::Duration;

use frontdesk_actors::call::summary::Side;
use frontdesk_actors::llm::{Block, Role};
use frontdesk_actors::playout::UtteranceId;
use frontdesk_actors::reply::history::History;
use frontdesk_sandbox::anthropic::{Answer, AnthropicConfig, AnthropicEmulator, Brain};
use frontdesk_sandbox::caller::Recording;
use proptest::prelude::*;
use serde_json::json;
use tokio::time::Instant;

use super::call::{Setup, SimulatedCall, show};

/// Words without case and punctuation; "twenty-five" is one.
fn words(text: &str) -> Vec<String> {
    let text = text.to_lowercase();
    let letters: String =
        text.chars().map(|c| if c.is_alphanumeric() || c == '\'' || c == '-' { c } else { ' ' }).collect();
    letters.split_whitespace().map(str::to_owned).collect()
}

/// The words of the long answer that reached the caller's ear before it was cut off.
fn heard_of_long_answer(recording: &Recording) -> Vec<String> {
    // A filler may stand before it, without a pause between the two.
    let said = recording.agent.iter().map(|said| words(&said.text()));
    said.filter_map(|words| Some(words[words.iter().position(|word| word == "i'd")?..].to_vec()))
        .next()
        .unwrap_or_default()
}

/// T2: the history contains words never heard, or lacks some that were. Cut at many points, with the carrier near and
/// far: what the model is told differs from what the caller heard by at most one word (the one being spoken).
#[test]
fn t02_the_history_holds_what_the_caller_heard() {
    for seed in 0..250_u64 {
        let after_ms = 200 + 37 * seed;
        let scenario = format!(
            r#"
name = "cut at {after_ms} ms"
from = "+447700900102"
[[step]]
wait_for = "at any time"
[[step]]
say = "tell me about the practice"
[[step]]
interrupt = "sorry, is there parking?"
after_ms = {after_ms}
[[step]]
expect = "behind the building"
[[step]]
hang_up = true
"#
        );
        let mut setup = Setup::seeded(seed);
        setup.network_delay = Duration::from_millis(seed % 90);
        let (recording, outcome) = SimulatedCall::ring(&scenario, setup).run();
        assert!(recording.passed(), "seed {seed}: {:#?}\n{}", recording.checks, show(&recording));
        let summary = outcome.summary.unwrap();
        let begins = |text: &str| words(text).first().is_some_and(|word| word == "i'd");
        let told: Vec<_> = summary.turns.iter().filter(|turn| turn.side == Side::Agent && begins(&turn.text)).collect();
        let heard = heard_of_long_answer(&recording);
        let told = match told[..] {
            [] => Vec::new(),
            [turn] => words(&turn.text),
            _ => panic!("seed {seed}: one answer, several entries"),
        };
        // The ear takes a broken last word for a word; so one word more or less is the same cut.
        let common = told.iter().zip(&heard).take_while(|(told, heard)| told == heard).count();
        assert!(told.len() - common <= 1 && heard.len() - common <= 1, "seed {seed}: told {told:?}\nheard {heard:?}");
        let model = outcome.requests.last().unwrap();
        let last_answer = model.messages.iter().rfind(|m| format!("{:?}", m.role) == "Assistant");
        let last_answer = last_answer.map(|message| words(&message.content.text())).unwrap_or_default();
        if !told.is_empty() {
            assert!(last_answer.ends_with(&told), "seed {seed}: the model was told {last_answer:?}, not {told:?}");
        }
    }
}

/// One step of a dialogue, as a call could live through it.
#[derive(Debug, Clone)]
enum Step {
    Caller(String),
    Fact,
    Agent { utterance: u32, text: String },
    Heard { utterance: u32, text: String },
    Call,
    Result(u8),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        "[a-z ]{0,20}".prop_map(Step::Caller),
        Just(Step::Fact),
        (0..6_u32, "[a-z]{1,10}").prop_map(|(utterance, text)| Step::Agent { utterance, text }),
        (0..6_u32, "[a-z]{0,10}").prop_map(|(utterance, text)| Step::Heard { utterance, text }),
        Just(Step::Call),
        (0..5_u8).prop_map(Step::Result),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    /// T17: an orphaned tool result, an empty text, two sides in the wrong order: the API answers 400 and the caller
    /// hears nothing. Whatever happened, in whatever order, a strict API accepts the history.
    #[test]
    fn t17_any_history_is_accepted_by_a_strict_api(steps in proptest::collection::vec(step(), 0..40)) {
        let mut history = History::default();
        let mut calls = 0;
        for step in steps {
            match step {
                Step::Caller(text) => history.caller(&text),
                Step::Fact => history.fact("a fact"),
                Step::Agent { utterance, text } => history.agent(UtteranceId(utterance), &text),
                Step::Heard { utterance, text } => history.heard(UtteranceId(utterance), &text),
                Step::Call => {
                    calls += 1;
                    history.tool_call(&format!("toolu_{calls}"), "take_message", json!({ "n": calls }));
                }
                // Also results of calls never made, and the same one twice.
                Step::Result(n) => history.tool_result(&format!("toolu_{n}"), &json!({ "status": "ok" }), n == 0),
            }
        }
        let messages = history.messages();
        prop_assert_eq!(messages[0].role, Role::Caller);
        prop_assert_eq!(messages.last().unwrap().role, Role::Caller);
        for message in &messages {
            for block in &message.content {
                if let Block::Text(text) = block {
                    prop_assert!(!text.trim().is_empty());
                }
            }
        }
        let emulator = AnthropicEmulator::default();
        let request = super::model::request(messages);
        let accepted = emulator.exchange("key", &super::model::body(&request), Instant::now());
        prop_assert!(accepted.is_ok(), "{:?}", emulator.violations());
    }
}

/// T3, T4 (their seam): a result that the engine speaks is cut off; the model is told that it was not delivered.
#[test]
fn t04_a_spoken_result_that_was_cut_off_is_marked_undelivered() {
    let scenario = r#"
name = "cuts the confirmation"
from = "+447700900102"
[[step]]
wait_for = "at any time"
[[step]]
say = "please tell them i will be late, this is jane"
[[step]]
interrupt = "sorry, is there parking?"
after_words = 3
[[step]]
expect = "something else"
[[step]]
hang_up = true
"#;
    let mut setup = Setup::seeded(4);
    setup.anthropic = AnthropicConfig {
        brain: Brain::script([
            Answer::tool("take_message", json!({ "caller_name": "Jane", "message": "I will be late" })),
            Answer::text("Let us talk about something else."),
        ]),
        ..AnthropicConfig::default()
    };
    let (recording, outcome) = SimulatedCall::ring(scenario, setup).run();
    assert!(recording.passed(), "{:#?}\n{}", recording.checks, show(&recording));
    assert_eq!(outcome.messages.all().len(), 1, "taken once, whatever was interrupted");
    let last = format!("{:?}", outcome.requests.last().unwrap().messages);
    assert!(last.contains(r#"\"delivered\":false"#), "{last}");
    assert_eq!(outcome.vendor_violations, Vec::<String>::new());
}
