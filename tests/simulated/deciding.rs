//! Why the agent waited, spoke or stopped stands in the records of the turns, to the end of the call.

use std::sync::Arc;

use frontdesk_actors::tenant::{SpeechOptions, Tenant};
use frontdesk_sandbox::latency::Latency;

use super::call::{Outcome, Setup, SimulatedCall};
use super::tenant::bright_smiles;

/// A call in which the caller says this and then does that; the model's first token takes so long.
fn ring(says: &str, then: &str, first_token_ms: u64) -> Outcome {
    ring_with(SpeechOptions { speculation: false, ..SpeechOptions::default() }, says, then, first_token_ms)
}

fn ring_with(speech: SpeechOptions, says: &str, then: &str, first_token_ms: u64) -> Outcome {
    let caller = format!(
        "name = \"asks\"\nfrom = \"+447700900102\"\n[[step]]\nwait_for = \"at any time\"\n[[step]]\nsay = \"{says}\"\n{then}"
    );
    let mut setup = Setup::seeded(4);
    setup.tenant = Arc::new(Tenant { speech, ..(*bright_smiles()).clone() });
    setup.anthropic.timing.first_token = Latency::Fixed(first_token_ms);
    SimulatedCall::ring(&caller, setup).run().1
}

/// What was decided, turn by turn.
fn decided(outcome: &Outcome) -> Vec<Vec<(&'static str, Option<&'static str>)>> {
    let turns = &outcome.summary.as_ref().expect("the call is over").turns;
    turns.iter().map(|turn| turn.why.iter().map(|one| (one.what, one.why)).collect()).collect()
}

#[track_caller]
fn check(outcome: &Outcome, expected: &[(&'static str, Option<&'static str>)]) {
    let decided = decided(outcome);
    for one in expected {
        assert!(decided.iter().flatten().any(|other| other == one), "{one:?} is missing: {decided:#?}");
    }
}

#[test]
fn a_slow_answer_says_what_was_spoken_meanwhile() {
    let outcome = ring("do you treat children?", "[[step]]\nexpect_end = \"transferred\"", 60_000);
    let waits = [("wait_ran_out", Some("opener")), ("wait_ran_out", Some("filler")), ("wait_ran_out", Some("bridge"))];
    check(&outcome, &waits);
    check(
        &outcome,
        &[("opener", None), ("filler", None), ("bridge", None), ("first_sound", None), ("answer_given_up", None)],
    );
}

#[test]
fn an_answer_says_what_it_was_made_of_and_how_long_each_stage_took() {
    let goodbye = "[[step]]\nwait_for = \"children\"\n[[step]]\nsay = \"thank you, goodbye\"\n[[step]]\nexpect_end = \"agent_hangup\"";
    let outcome = ring("do you treat children?", goodbye, 350);
    check(&outcome, &[("first_sound", None), ("answer_begins", None)]);
    for stage in ["end_of_turn", "first_token", "first_clause", "first_audio", "playout"] {
        check(&outcome, &[("waited", Some(stage))]);
    }
}

#[test]
fn an_answer_from_the_practices_own_facts_says_so() {
    let goodbye = "[[step]]\nwait_for = \"12 High Street\"\n[[step]]\nsay = \"thank you, goodbye\"\n[[step]]\nexpect_end = \"agent_hangup\"";
    check(&ring("what is your address?", goodbye, 350), &[("instant_answer", None)]);
}

/// The caller gives up while the model thinks: nobody says anything more, and what was decided meanwhile is told.
#[test]
fn what_was_decided_after_the_last_turn_goes_with_it() {
    let silent = SpeechOptions { openers: false, fillers: false, speculation: false, ..SpeechOptions::default() };
    let leaves = "[[step]]\npause_ms = 1_600\n[[step]]\nhang_up = true";
    let outcome = ring_with(silent, "do you treat children?", leaves, 60_000);
    let decided = decided(&outcome);
    let last = decided.last().unwrap();
    assert!(last.iter().any(|(what, _)| *what == "turn_ended"), "{decided:#?}");
    assert!(last.contains(&("wait_ran_out", Some("filler"))), "{decided:#?}");
}
