//! What the agent says by rule, in whole calls: answers without the model, openers, fillers; each as the practice wants it.

use std::sync::Arc;
use std::time::Duration;

use frontdesk_actors::events::CallEvent;
use frontdesk_actors::tenant::{SpeechOptions, Tenant};
use frontdesk_sandbox::anthropic::{Answer, Brain};
use frontdesk_sandbox::caller::Recording;
use frontdesk_sandbox::latency::Latency;

use super::call::{Outcome, Setup, SimulatedCall, plain, show};

/// As a practice has it that sets nothing.
fn setup(seed: u64, change: impl FnOnce(&mut SpeechOptions)) -> Setup {
    let mut setup = Setup::seeded(seed);
    let mut tenant = Tenant::clone(&setup.tenant);
    tenant.speech = SpeechOptions::default();
    change(&mut tenant.speech);
    setup.tenant = Arc::new(tenant);
    setup
}

fn run(steps: &str, setup: Setup) -> (Recording, Outcome, String) {
    let scenario = format!(
        "name = \"asks\"\nfrom = \"+447700900102\"\n[[step]]\nwait_for = \"at any time\"\n{steps}\
         [[step]]\nhang_up = true\n"
    );
    let seed = setup.seed;
    let (recording, outcome) = SimulatedCall::ring(&scenario, setup).run();
    let case = format!("seed {seed}: {:#?}\n{:?}\n{}", recording.checks, outcome.events, show(&recording));
    assert!(recording.passed(), "{case}");
    (recording, outcome, case)
}

const ASKS: &str = "[[step]]\nsay = \"what are your opening hours?\"\n[[step]]\nexpect = \"half past five | five thirty\"\n\
                    [[step]]\nsay = \"and where are you?\"\n[[step]]\nexpect = \"high street\"\n";

/// Hours and address come from the practice's own facts, sooner than any model could begin, and the model that is asked
/// next knows of them.
#[test]
fn hours_and_address_are_told_without_the_model_and_it_knows_of_them_later() {
    let steps = format!("{ASKS}[[step]]\nsay = \"is there parking?\"\n[[step]]\nexpect = \"behind the building\"\n");
    for seed in 0..10 {
        let mut setup = setup(seed, |speech| speech.speculation = false);
        setup.anthropic.timing.first_token = Latency::Fixed(1_000);
        let (_, outcome, case) = run(&steps, setup);
        assert_eq!(outcome.count(|event| *event == CallEvent::InstantAnswer), 2, "{case}");
        let [request] = &outcome.requests[..] else { panic!("the model answers the third: {case}") };
        let told = plain(&request.messages.iter().map(|message| message.content.text()).collect::<Vec<_>>().join(" "));
        for known in ["what are your opening hours", "half past five", "where are you", "high street"] {
            assert!(told.contains(known), "{known} is not in {told}: {case}");
        }
        let gaps: Vec<Duration> = outcome
            .events
            .iter()
            .filter_map(|(_, event)| match event {
                CallEvent::FirstSound(gap) => Some(*gap),
                _ => None,
            })
            .collect();
        assert!(gaps[..2].iter().all(|gap| *gap < Duration::from_millis(900)), "{gaps:?}: {case}");
    }
}

#[test]
fn a_practice_that_does_not_want_answers_by_rule_has_the_model_answer() {
    for seed in 0..5 {
        let (_, outcome, case) = run(ASKS, setup(seed, |speech| speech.instant_answers = false));
        assert_eq!(outcome.count(|event| *event == CallEvent::InstantAnswer), 0, "{case}");
        assert!(outcome.requests.len() >= 2, "{case}");
    }
}

/// A caller who cuts into an answer by rule is answered, and the model is told what was heard of it.
#[test]
fn an_answer_by_rule_is_cut_off_like_any_other() {
    let steps = "[[step]]\nsay = \"what are your opening hours?\"\n\
                 [[step]]\ninterrupt = \"sorry, is there parking?\"\nafter_words = 5\n\
                 [[step]]\nexpect = \"behind the building\"\n";
    for seed in 0..10 {
        let (_, outcome, case) = run(steps, setup(seed, |_| ()));
        assert_eq!(outcome.count(|event| *event == CallEvent::BargedIn), 1, "{case}");
        let told = format!("{:?}", outcome.requests.last().unwrap().messages);
        assert!(told.contains("open") && !told.contains("half past"), "{told}: {case}");
    }
}

/// A model that lets the caller wait for so long is covered by an opener, or else by a filler, where the practice wants them.
#[track_caller]
fn slow(change: fn(&mut SpeechOptions), opener: usize, fillers: usize) {
    let steps = "[[step]]\nsay = \"is there parking near the practice?\"\n\
                 [[step]]\nexpect = \"behind the building\"\n";
    for seed in 0..5 {
        let mut setup = setup(seed, |speech| {
            change(speech);
            speech.speculation = false;
        });
        setup.anthropic.timing.first_token = Latency::Fixed(1_100);
        setup.anthropic.brain = Brain::function(|_| Answer::text("It is behind the building."));
        let (recording, outcome, case) = run(steps, setup);
        assert_eq!(outcome.count(|event| *event == CallEvent::Opener), opener, "{case}");
        assert_eq!(outcome.count(|event| *event == CallEvent::Filler), fillers, "{case}");
        let heard = plain(&recording.heard_text());
        let before = heard.split("it is behind").next().and_then(|before| before.rsplit("at any time").next());
        let is_silent = before.is_some_and(|before| before.trim().is_empty());
        assert_eq!(is_silent, opener + fillers == 0, "{heard}: {case}");
    }
}

#[test]
fn a_slow_answer_is_covered_by_what_the_practice_wants() {
    slow(|_| (), 1, 0);
    slow(|speech| speech.openers = false, 0, 1);
    slow(|speech| speech.fillers = false, 1, 0);
    slow(|speech| (speech.openers, speech.fillers) = (false, false), 0, 0);
}
