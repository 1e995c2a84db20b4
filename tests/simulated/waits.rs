//! A wait that runs out is told by its name: in the events, and in the trail of the turn it belonged to.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use frontdesk_actors::call::summary::Side;
use frontdesk_actors::events::CallEvent;
use frontdesk_actors::settings::Wait;
use frontdesk_actors::tenant::{SpeechOptions, Tenant};
use frontdesk_sandbox::latency::Latency;

use super::call::{Outcome, Setup, SimulatedCall};
use super::tenant::bright_smiles;

/// A caller who asks something and then does this.
fn caller(then: &str) -> String {
    format!(
        "name = \"asks\"\nfrom = \"+447700900102\"\n[[step]]\nwait_for = \"at any time\"\n[[step]]\n\
         say = \"do you treat children?\"\n{then}"
    )
}

fn ring(then: &str, change: impl FnOnce(&mut Setup)) -> Outcome {
    let mut setup = Setup::seeded(4);
    change(&mut setup);
    SimulatedCall::ring(&caller(then), setup).run().1
}

/// The model's first token takes so long.
fn thinks_for(ms: u64) -> impl FnOnce(&mut Setup) {
    move |setup| setup.anthropic.timing.first_token = Latency::Fixed(ms)
}

#[track_caller]
fn check(outcome: &Outcome, expected: &[Wait]) {
    let waited: HashSet<&str> = outcome
        .events
        .iter()
        .filter_map(|(_, event)| if let CallEvent::Waited(wait) = event { Some(wait.name()) } else { None })
        .collect();
    for wait in expected {
        assert!(waited.contains(wait.name()), "{wait:?} is missing: {waited:?}");
    }
}

const UNTIL_THE_END: &str = "[[step]]\nexpect_end = \"transferred\"";
const GOODBYE: &str = "[[step]]\nwait_for = \"children\"\n[[step]]\nsay = \"thank you, goodbye\"\n[[step]]\nexpect_end = \"agent_hangup\"";

#[test]
fn a_model_that_never_answers_runs_through_its_waits() {
    let outcome = ring(UNTIL_THE_END, thinks_for(60_000));
    check(&outcome, &[Wait::Pause, Wait::Patience, Wait::Filler, Wait::Bridge, Wait::FirstToken, Wait::Retry]);
    let outcome = ring(UNTIL_THE_END, |setup| {
        thinks_for(60_000)(setup);
        setup.settings.model.first_token = Duration::from_secs(30);
    });
    check(&outcome, &[Wait::GiveUp]);
}

#[test]
fn an_opener_a_hedge_and_a_lost_mark_are_told() {
    let openers = SpeechOptions { openers: true, speculation: false, ..bright_smiles().speech.clone() };
    let outcome = ring(GOODBYE, |setup| {
        thinks_for(1_000)(setup);
        setup.tenant = Arc::new(Tenant { speech: openers, ..(*bright_smiles()).clone() });
        setup.lost_marks = |_| true;
        (0..8).for_each(|_| setup.first_tokens.observe(Duration::from_millis(500)));
    });
    check(&outcome, &[Wait::Opener, Wait::HedgeLeast, Wait::EchoGrace]);
}

#[test]
fn keys_and_a_silent_caller_are_waited_for() {
    let outcome = ring("[[step]]\npress = \"0\"\n[[step]]\nexpect_end = \"transferred\"", |_| {});
    check(&outcome, &[Wait::KeypadGap]);
    let outcome = ring("[[step]]\nexpect_end = \"agent_hangup\"", |_| {});
    check(&outcome, &[Wait::Reprompt]);
}

#[test]
fn the_record_of_a_turn_says_how_long_was_waited_and_for_what() {
    let outcome = ring(GOODBYE, |_| {});
    let summary = outcome.summary.as_ref().unwrap();
    let turn = summary.turns.iter().find(|turn| turn.side == Side::Caller).unwrap();
    let decisions: Vec<_> = turn.why.iter().map(|decision| (decision.what, decision.why)).collect();
    let ended = decisions.iter().position(|(what, _)| *what == "turn_ended").unwrap();
    assert_eq!(decisions[ended - 1], ("wait_ran_out", Some("patience")), "{decisions:?}");
    assert!(turn.why[ended].took.unwrap() >= Duration::from_millis(400), "{:?}", turn.why[ended]);
}
