//! A call on a worker that has little time: the recogniser hears the same, in a third of the messages.

use std::sync::Arc;

use frontdesk_actors::call::summary::Side;
use frontdesk_actors::load::Load;
use frontdesk_sandbox::fault::{Fault, FaultPlan};

use super::call::{Setup, SimulatedCall, show};

const QUESTION: &str = "i wanted to ask whether there is parking near the practice";

fn scenario() -> String {
    format!(
        r#"
name = "a question"
from = "+447700900102"
[[step]]
wait_for = "at any time"
[[step]]
say = "{QUESTION}"
[[step]]
expect = "behind the building"
timeout_ms = 20000
[[step]]
say = "thank you, goodbye"
[[step]]
expect_end = "agent_hangup"
"#
    )
}

/// Plays the call; gives the audio messages that the recogniser had.
#[track_caller]
fn play(load: Arc<Load>, faults: Vec<FaultPlan>) -> u64 {
    let mut setup = Setup { load, ..Setup::seeded(3) };
    setup.deepgram.faults = faults;
    let call = SimulatedCall::ring(&scenario(), setup);
    let recogniser = call.logbooks[0].clone();
    let (recording, outcome) = call.run();
    assert!(recording.passed(), "{:#?}\n{}", recording.checks, show(&recording));
    assert_eq!(outcome.vendor_violations, Vec::<String>::new());
    let turns = outcome.summary.unwrap().turns;
    let question = turns.iter().find(|turn| turn.side == Side::Caller).unwrap();
    let understood: String =
        question.text.to_lowercase().chars().filter(|c| c.is_alphanumeric() || *c == ' ').collect();
    assert_eq!(understood, QUESTION);
    recogniser.counted("Audio")
}

fn busy() -> Arc<Load> {
    let load = Load::idle();
    load.observe(0.9);
    load
}

#[test]
fn a_busy_worker_forwards_a_third_of_the_messages_and_loses_no_word() {
    let (calm, busy) = (play(Load::idle(), Vec::new()), play(busy(), Vec::new()));
    assert!(calm > 300, "{calm}");
    assert!((calm * 3 / 10..calm * 4 / 10).contains(&busy), "{busy} instead of {calm}");
}

#[test]
fn audio_that_waits_when_the_recogniser_dies_reaches_the_next_one_once() {
    for after in 1..8 {
        play(busy(), vec![FaultPlan::on(1, Fault::Reset { after })]);
    }
}
