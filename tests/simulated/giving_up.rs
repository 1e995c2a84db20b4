//! A call that cannot go on and has nobody to hand over to: the caller hears so, and is left to the carrier's recorder.

use std::time::Duration;

use frontdesk_actors::call::summary::CallOutcome;
use frontdesk_actors::events::CallEvent;
use frontdesk_actors::settings::Wait;
use frontdesk_actors::store::EndIntent;
use frontdesk_sandbox::fault::{Fault, FaultPlan};

use super::call::{Outcome, Setup, SimulatedCall, show};

const REFUSED: Fault = Fault::Refuse { status: 503, retry_after_s: None };

/// From the carrier's question to the first word of its own voice.
const CARRIERS_VOICE: Duration = Duration::from_millis(800);

/// A practice where nobody can be rung.
fn alone(seed: u64) -> Setup {
    let mut setup = Setup::seeded(seed);
    let mut tenant = (*setup.tenant).clone();
    tenant.transfer_number = None;
    setup.tenant = tenant.into();
    setup
}

#[track_caller]
fn apology(outcome: &Outcome) -> Option<&str> {
    let [EndIntent::MessageMode { apology }] = &outcome.intents[..] else { panic!("{:?}", outcome.intents) };
    assert_eq!(outcome.summary.as_ref().unwrap().outcome, CallOutcome::MessageMode);
    apology.as_deref()
}

#[test]
fn a_recogniser_that_never_comes_ends_with_the_offer_of_a_message() {
    let scenario = r#"
name = "no conversation"
from = "+447700900102"
[[step]]
wait_for = "at any time"
[[step]]
wait_for = "you can leave a message"
timeout_ms = 30000
[[step]]
expect_end = "agent_hangup"
"#;
    let mut setup = alone(3);
    setup.deepgram.faults = vec![FaultPlan::always(REFUSED)];
    let (recording, outcome) = SimulatedCall::ring(scenario, setup).run();
    assert!(recording.passed(), "{:#?}\n{}", recording.checks, show(&recording));
    assert_eq!(apology(&outcome), None, "our own voice has said so");
}

#[test]
fn a_call_without_any_voice_is_left_to_the_carriers_within_the_silence_budget() {
    let scenario = r#"
name = "no sound at all"
from = "+447700900102"
[[step]]
expect_end = "agent_hangup"
timeout_ms = 30000
"#;
    for fault in [REFUSED, Fault::AcceptThenSilence] {
        let mut setup = alone(4);
        setup.phrases_ready = false;
        setup.elevenlabs.faults = vec![FaultPlan::always(fault)];
        let (recording, outcome) = SimulatedCall::ring(scenario, setup).run();
        let words = "Thank you for calling Bright Smiles. I'm sorry, I'm having some trouble and nobody can take the call \
                     right now, but you can leave a message.";
        assert_eq!(apology(&outcome), Some(words));
        assert!(recording.ended_at + CARRIERS_VOICE <= Duration::from_secs(3), "{:?}", recording.ended_at);
        let waited = |(_, event): &(_, CallEvent)| matches!(event, CallEvent::Waited(Wait::Opening));
        assert!(outcome.events.iter().any(waited), "{:?}", outcome.events);
    }
}

#[test]
fn where_somebody_can_be_rung_a_call_without_any_voice_is_handed_over() {
    let scenario = r#"
name = "no sound, but a person"
from = "+447700900102"
[[step]]
expect_end = "transferred"
timeout_ms = 30000
"#;
    let mut setup = Setup::seeded(5);
    setup.phrases_ready = false;
    setup.elevenlabs.faults = vec![FaultPlan::always(REFUSED)];
    let (recording, outcome) = SimulatedCall::ring(scenario, setup).run();
    assert!(recording.passed(), "{:#?}\n{}", recording.checks, show(&recording));
    let [EndIntent::Transfer { apology: Some(apology), .. }] = &outcome.intents[..] else {
        panic!("{:?}", outcome.intents);
    };
    assert!(apology.starts_with("Thank you for calling Bright Smiles. I'm sorry"), "{apology}");
}

/// The cache has what every call begins with, and the voice for the rest is gone.
#[test]
fn a_voice_that_is_gone_in_the_middle_of_a_call_is_followed_by_the_carriers() {
    let scenario = r#"
name = "no voice for the answer"
from = "+447700900102"
[[step]]
wait_for = "at any time"
[[step]]
say = "do you treat children?"
[[step]]
expect_end = "agent_hangup"
timeout_ms = 60000
"#;
    let mut setup = alone(6);
    setup.elevenlabs.faults = vec![FaultPlan::always(REFUSED)];
    let (recording, outcome) = SimulatedCall::ring(scenario, setup).run();
    assert!(recording.passed(), "{:#?}\n{}", recording.checks, show(&recording));
    let apology = apology(&outcome).expect("the carrier's voice has something to say");
    assert!(apology.starts_with("I'm sorry, I'm having some trouble"), "no second greeting: {apology}");
}
