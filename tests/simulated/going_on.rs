//! A call whose process died goes on where it was: with the conversation that was kept, as far as it was heard.

use std::time::Duration;

use frontdesk_actors::call::checkpoint::Checkpoint;
use frontdesk_sandbox::anthropic::{Answer, AnthropicConfig, Brain};
use serde_json::json;

use super::call::{Setup, SimulatedCall, show};

const LEAVES_A_MESSAGE: &str = r#"
name = "leaves a message"
from = "+447700900102"
[[step]]
wait_for = "at any time"
[[step]]
say = "please tell them i will be late, this is jane"
[[step]]
expect = "anything else"
[[step]]
hang_up = true
"#;

const COMES_BACK: &str = r#"
name = "is back"
from = "+447700900102"
[[step]]
wait_for = "cut off"
[[step]]
say = "did you take my message?"
[[step]]
expect = "something else"
[[step]]
hang_up = true
"#;

/// The model takes the message at once; whatever else it is asked, it answers with a sentence.
fn setup(seed: u64) -> Setup {
    let mut setup = Setup::seeded(seed);
    let brain = Brain::script([
        Answer::tool("take_message", json!({ "caller_name": "Jane", "message": "I will be late" })),
        Answer::text("Let us talk about something else."),
    ]);
    setup.anthropic = AnthropicConfig { brain, ..setup.anthropic };
    setup
}

fn talk(seed: u64) -> Setup {
    let mut setup = Setup::seeded(seed);
    let brain = Brain::function(|_| Answer::text("Let us talk about something else."));
    setup.anthropic = AnthropicConfig { brain, ..setup.anthropic };
    setup
}

/// What is kept when the process is killed at the first moment at which this holds.
fn killed_when(mut setup: Setup, takes: Duration, moment: impl Fn(&SimulatedCall) -> bool) -> Checkpoint {
    setup.tool_takes = takes;
    let mut call = SimulatedCall::ring(LEAVES_A_MESSAGE, setup);
    call.run_until(moment);
    let kept = call.checkpoints.last().expect("something was kept").to_bytes();
    Checkpoint::from_bytes(&kept).expect("what was kept can be read")
}

/// E14: the process dies while a tool runs. The call goes on, and the model is told that nobody knows what came of it.
#[test]
fn e14_a_tool_that_ran_when_the_process_died_is_told_as_unknown() {
    let kept = killed_when(setup(1), Duration::from_secs(60), |call| !call.tools_ran.is_empty());
    let (recording, outcome) = SimulatedCall::ring(COMES_BACK, Setup { restored: Some(kept), ..talk(1) }).run();
    assert!(recording.passed(), "{:#?}\n{}", recording.checks, show(&recording));
    assert_eq!(outcome.messages.all().len(), 0, "what may have been done is not done again by itself");
    for request in &outcome.requests {
        let told = format!("{:?}", request.messages);
        assert!(told.contains("I will be late, this is jane") && told.contains("is not known"), "{told}");
    }
    assert_eq!(outcome.vendor_violations, Vec::<String>::new());
}

/// The notice that was heard is not given again, and what was done is known.
#[test]
fn a_restored_conversation_knows_what_was_said_and_done_and_does_not_give_the_notice_again() {
    let kept = killed_when(setup(2), Duration::ZERO, |call| call.core.is_over());
    assert!(kept.disclosed);
    let before = kept.history.messages();
    let (recording, outcome) = SimulatedCall::ring(COMES_BACK, Setup { restored: Some(kept), ..talk(2) }).run();
    assert!(recording.passed(), "{:#?}\n{}", recording.checks, show(&recording));
    let told = format!("{:?}", outcome.requests.last().expect("the model was asked").messages);
    assert!(told.contains("message_taken") && !told.contains("not known"), "{told}");
    assert!(before.len() > 2);
    let said: Vec<String> = recording.agent.iter().map(|said| said.text()).collect();
    assert!(!said.join(" ").contains("automated assistant"), "{said:?}");
    assert_eq!(outcome.vendor_violations, Vec::<String>::new());
}

/// Killed before the notice was over, a call has none to rely on.
#[test]
fn a_notice_that_was_not_heard_to_its_end_is_given_again() {
    let call = SimulatedCall::ring(LEAVES_A_MESSAGE, setup(3));
    assert!(call.checkpoints.is_empty(), "nothing is kept before the notice");
    let mut kept = killed_when(setup(3), Duration::ZERO, |call| !call.checkpoints.is_empty());
    kept.disclosed = false;
    let (recording, outcome) = SimulatedCall::ring(COMES_BACK, Setup { restored: Some(kept), ..talk(3) }).run();
    assert!(recording.passed(), "{:#?}\n{}", recording.checks, show(&recording));
    let said: Vec<String> = recording.agent.iter().map(|said| said.text()).collect();
    assert!(said.join(" ").contains("automated assistant"), "{said:?}");
    assert_eq!(outcome.vendor_violations, Vec::<String>::new());
}
