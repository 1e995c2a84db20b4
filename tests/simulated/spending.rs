//! What the model is paid for is counted, also where nobody tells the price: requests that are dropped or fail.

use std::sync::Arc;

use frontdesk_actors::events::CallEvent;
use frontdesk_actors::llm::Usage;
use frontdesk_actors::tenant::{SpeechOptions, Tenant};
use frontdesk_sandbox::anthropic::{Answer, Brain};
use frontdesk_sandbox::fault::{Fault, FaultPlan};
use frontdesk_sandbox::scenario::EndReason;

use super::call::{Outcome, Setup, SimulatedCall, show};

const STORY: &str = "We are a small practice in the middle of town. We have been here for twenty years, and our dentists \
                     see patients of every age. The waiting room is on the first floor. There is a lift.";

/// A model that writes about as fast as the voice speaks, so that an answer is cut off while it is being written.
fn setup(seed: u64) -> Setup {
    let mut setup = Setup::seeded(seed);
    let mut tenant = Tenant::clone(&setup.tenant);
    tenant.speech = SpeechOptions { speculation: false, ..tenant.speech };
    setup.tenant = Arc::new(tenant);
    setup.anthropic.brain = Brain::function(|_| Answer::text(STORY));
    setup.anthropic.timing.tokens_per_second = 6.0;
    setup
}

fn run(steps: &str, setup: Setup) -> (Outcome, String) {
    let scenario = format!(
        "name = \"costs\"\nfrom = \"+447700900102\"\n[[step]]\nwait_for = \"at any time\"\n\
         [[step]]\nsay = \"tell me about the practice\"\n{steps}"
    );
    let (recording, outcome) = SimulatedCall::ring(&scenario, setup).run();
    let case = format!("{:#?}\n{:?}\n{}", recording.checks, outcome.events, show(&recording));
    assert!(recording.passed(), "{case}");
    assert_eq!(recording.end, EndReason::CallerHangup, "{case}");
    (outcome, case)
}

/// Every request that was sent is counted once, and the figures of the call are their sum.
#[track_caller]
fn check(outcome: &Outcome, case: &str) -> Vec<Usage> {
    let counted: Vec<Usage> = outcome
        .events
        .iter()
        .filter_map(|(_, event)| match event {
            CallEvent::Usage(usage) => Some(*usage),
            _ => None,
        })
        .collect();
    assert_eq!(counted.len(), outcome.requests.len(), "{case}");
    let tokens = outcome.summary.as_ref().unwrap().tally.tokens;
    assert_eq!(tokens.total(), counted.iter().map(Usage::total).sum::<u64>(), "{case}");
    for usage in &counted {
        assert!(usage.total() - usage.output > 100, "what it was given to read: {usage:?} {case}");
    }
    counted
}

#[test]
fn an_answer_that_is_cut_off_costs_what_was_read_and_written_of_it() {
    let cuts_in = "[[step]]\ninterrupt = \"sorry, is there a lift?\"\nafter_words = 6\n\
                   [[step]]\nexpect = \"there is a lift\"\ntimeout_ms = 60000\n[[step]]\nhang_up = true\n";
    for seed in 0..5 {
        let (outcome, case) = run(cuts_in, setup(seed));
        let [cut, whole] = check(&outcome, &case)[..] else { panic!("two answers: {case}") };
        assert!((3..whole.output).contains(&cut.output), "{cut:?} of {whole:?}: {case}");
    }
}

#[test]
fn a_caller_who_hangs_up_into_an_answer_leaves_its_bill() {
    for seed in 0..5 {
        let hangs_up = "[[step]]\nexpect = \"middle of town\"\n[[step]]\nhang_up = true\n";
        let (outcome, case) = run(hangs_up, setup(seed));
        let [cut] = check(&outcome, &case)[..] else { panic!("one answer: {case}") };
        assert!(cut.output >= 3, "{cut:?}: {case}");
    }
}

#[test]
fn a_request_that_breaks_off_is_counted_beside_the_one_that_replaces_it() {
    for seed in 0..5 {
        let mut setup = setup(seed);
        // Frames of the stream: its head, then some words.
        setup.anthropic.faults = vec![FaultPlan::on(1, Fault::Reset { after: 12 })];
        let steps = "[[step]]\nexpect = \"there is a lift\"\ntimeout_ms = 60000\n[[step]]\nhang_up = true\n";
        let (outcome, case) = run(steps, setup);
        let [broken, whole] = check(&outcome, &case)[..] else { panic!("two requests: {case}") };
        assert!(broken.output > 0 && broken.output < whole.output, "{broken:?} {whole:?}: {case}");
    }
}
