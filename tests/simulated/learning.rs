//! What calls learn from each other about the ways to the vendors: which of them work, and how much they have room for.

use std::sync::Arc;
use std::time::Duration;

use frontdesk_actors::admission::Metered;
use frontdesk_actors::events::{CallEvent, HedgeOutcome};
use frontdesk_actors::llm::pace::FirstTokens;
use frontdesk_actors::supervision::exit::Child;
use frontdesk_actors::supervision::routes::{Choice, Route, Routes};
use frontdesk_actors::tenant::Tenant;
use frontdesk_actors::vendor::{FailureKind, Vendor};
use frontdesk_sandbox::anthropic::{Answer, AnthropicConfig, Brain};
use frontdesk_sandbox::deepgram::{DeepgramConfig, SpeakConfig};
use frontdesk_sandbox::fault::{Fault, FaultPlan};
use frontdesk_sandbox::latency::Latency;
use frontdesk_schema::TenantId;
use tokio::time::Instant;

use super::call::{Outcome, Setup, SimulatedCall, show};
use super::tenant::bright_smiles;

const FIRST: Route = Route(0);

/// A practice with two ways to every vendor, which begins no reply before a turn is over. All that is said is in order.
fn setup(seed: u64, routes: &Arc<Routes>) -> Setup {
    let brain = || Brain::function(|_| Answer::text("There is parking behind the building."));
    let mut setup = Setup::seeded(seed);
    let mut tenant = Tenant::clone(&bright_smiles());
    tenant.speech.speculation = false;
    setup.tenant = Arc::new(tenant);
    setup.anthropic.brain = brain();
    setup.second.model = Some(AnthropicConfig { brain: brain(), seed, ..AnthropicConfig::default() });
    setup.second.recogniser = Some(("nova-2", DeepgramConfig { seed, ..DeepgramConfig::default() }));
    setup.second.voice = Some(SpeakConfig::default());
    setup.routes = Some(Arc::clone(routes));
    setup
}

fn run(setup: Setup) -> (Outcome, String) {
    let scenario = "name = \"asks\"\nfrom = \"+447700900102\"\n[[step]]\nwait_for = \"at any time\"\n\
                    [[step]]\nsay = \"do you have parking there?\"\n[[step]]\npause_ms = 15000\n\
                    [[step]]\nhang_up = true\n";
    let (recording, outcome) = SimulatedCall::ring(scenario, setup).run();
    let case = format!("{:?}\n{}", outcome.events, show(&recording));
    (outcome, case)
}

/// The first way failed an earlier call, and has been left alone for long enough.
fn broke_before(routes: &Routes, child: Child) {
    let before = Instant::now() - Duration::from_secs(10);
    routes.failed(child, FIRST, (FailureKind::Quota, TenantId::new()), before);
}

fn refuse(status: u16) -> Vec<FaultPlan> {
    vec![FaultPlan::always(Fault::Refuse { status, retry_after_s: None })]
}

#[track_caller]
fn check_trial(first_token_ms: u64, faults: Vec<FaultPlan>) -> (Arc<Routes>, Outcome, String) {
    let routes = Arc::new(Routes::new(2, 2, 2));
    broke_before(&routes, Child::Llm);
    let mut setup = setup(1, &routes);
    setup.anthropic.timing.first_token = Latency::Fixed(first_token_ms);
    setup.anthropic.faults = faults;
    setup.second.model.as_mut().unwrap().timing.first_token = Latency::Fixed(200);
    let (outcome, case) = run(setup);
    let won = outcome.count(|event| *event == CallEvent::HedgeSettled(HedgeOutcome::Won));
    assert_eq!(won, 1, "the other model answered: {case}");
    (routes, outcome, case)
}

#[test]
fn a_model_that_works_is_taken_into_use_again_though_its_fallback_is_faster() {
    for first_token_ms in [300, 1_000, 3_000] {
        let (routes, outcome, case) = check_trial(first_token_ms, Vec::new());
        assert!(!routes.is_broken(Child::Llm, FIRST, Instant::now()), "{case}");
        assert!(outcome.cancelled.is_empty(), "it was heard to its end: {case}");
    }
}

#[test]
fn a_model_that_says_nothing_beside_its_fallback_has_failed_its_trial() {
    for (first_token_ms, faults) in [(200, vec![FaultPlan::always(Fault::AcceptThenSilence)]), (6_000, Vec::new())] {
        let (routes, outcome, case) = check_trial(first_token_ms, faults);
        assert!(routes.is_broken(Child::Llm, FIRST, Instant::now()), "{case}");
        assert_eq!(outcome.cancelled.len(), 1, "{case}");
        let silent = |event: &CallEvent| matches!(event, CallEvent::VendorFailed(Vendor::Model, failure) if failure.kind == FailureKind::Timeout);
        let Some((at, _)) = outcome.events.iter().find(|(_, event)| silent(event)) else { panic!("{case}") };
        // A trial that was never judged would be due again five seconds after the break, which is long ago.
        let later = Instant::now() + *at + Duration::from_secs(7);
        assert_eq!(routes.choose(Child::Llm, later), Choice { route: Route(1), is_trial: false }, "{case}");
    }
}

#[test]
fn a_call_that_ends_while_a_model_is_tried_says_nothing_of_it() {
    let routes = Arc::new(Routes::new(2, 2, 2));
    broke_before(&routes, Child::Llm);
    let mut setup = setup(1, &routes);
    setup.anthropic.faults = vec![FaultPlan::always(Fault::AcceptThenSilence)];
    let scenario = "name = \"asks\"\nfrom = \"+447700900102\"\n[[step]]\nwait_for = \"at any time\"\n\
                    [[step]]\nsay = \"do you have parking there?\"\n[[step]]\npause_ms = 2500\n\
                    [[step]]\nhang_up = true\n";
    let (recording, outcome) = SimulatedCall::ring(scenario, setup).run();
    let failed = outcome.count(|event| matches!(event, CallEvent::VendorFailed(..)));
    assert_eq!(failed, 0, "{:?}\n{}", outcome.events, show(&recording));
}

/// The request and its hedge wait for the same model: that it is silent is one failure.
#[test]
fn a_silence_that_was_asked_twice_counts_once() {
    let routes = Arc::new(Routes::new(1, 1, 1));
    let mut setup = setup(1, &routes);
    setup.second = Default::default();
    setup.first_tokens = Arc::new(FirstTokens::new());
    (0..16).for_each(|_| setup.first_tokens.observe(Duration::from_millis(400)));
    setup.settings.model.tries = 2;
    setup.anthropic.faults = vec![FaultPlan::always(Fault::AcceptThenSilence)];
    let (outcome, case) = run(setup);
    let silences = outcome.count(|event| matches!(event, CallEvent::VendorFailed(Vendor::Model, _)));
    let hedged = outcome.count(|event| *event == CallEvent::Hedged);
    assert_eq!((silences, hedged), (2, 2), "{case}");
    assert!(!routes.is_broken(Child::Llm, FIRST, Instant::now()), "{case}");
}

/// A voice that does not exist, a request that is too large: the other practices' calls work.
#[test]
fn what_is_wrong_with_one_practice_breaks_no_way_for_the_others() {
    let routes = Arc::new(Routes::new(2, 2, 2));
    for seed in 0..4 {
        let mut setup = setup(seed, &routes);
        (setup.anthropic.faults, setup.elevenlabs.faults, setup.deepgram.faults) =
            (refuse(400), refuse(400), refuse(400));
        let (outcome, case) = run(setup);
        for child in Child::ALL {
            let over = outcome.count(|event| matches!(event, CallEvent::FailedOver(of, _) if *of == child));
            assert!(over >= 1, "{child:?} goes another way: {case}");
            assert!(!routes.is_broken(child, FIRST, Instant::now()), "{child:?}: {case}");
        }
    }
}

#[test]
fn only_the_first_way_tells_how_much_room_its_vendor_has() {
    for (child, what) in [(Child::Stt, Metered::Recogniser), (Child::Tts, Metered::Voice)] {
        for (first, second, expected) in [(429, 429, true), (500, 429, false), (429, 500, true)] {
            let routes = Arc::new(Routes::new(2, 2, 2));
            let mut setup = setup(1, &routes);
            let (first, second) = (refuse(first), refuse(second));
            if child == Child::Stt {
                setup.deepgram.faults = first;
                setup.second.recogniser = Some(("nova-2", DeepgramConfig { faults: second, ..Default::default() }));
            } else {
                setup.elevenlabs.faults = first;
                setup.second.voice = Some(SpeakConfig { faults: second, ..SpeakConfig::default() });
            }
            let (outcome, case) = run(setup);
            let over = outcome.count(|event| matches!(event, CallEvent::FailedOver(of, _) if *of == child));
            assert!(over >= 1, "the second way was tried too: {case}");
            assert_eq!(outcome.refused.contains(&what), expected, "{what:?}: {case}");
            assert!(outcome.refused.iter().all(|refused| *refused == what), "{case}");
        }
    }
}
