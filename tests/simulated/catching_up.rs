//! The recogniser is away for seconds in the middle of what the caller says: the stretch is recognised as a recording, and
//! the transcript is the one of an uncut call.

use std::time::Duration;

use frontdesk_actors::call::summary::Side;
use frontdesk_actors::events::{CallEvent, CaughtUp};
use frontdesk_sandbox::anthropic::{Answer, AnthropicConfig, Brain};
use frontdesk_sandbox::caller::Recording;
use frontdesk_sandbox::deepgram::{DeepgramConfig, RecordedConfig};
use frontdesk_sandbox::fault::{Fault, FaultPlan};
use frontdesk_sandbox::latency::Latency;

use super::call::{Outcome, Setup, SimulatedCall, show};

const SAID: &str = "i wanted to ask whether there is parking near the practice because my mother is coming along with me \
                    and she can not walk very far at the moment so that would really help the two of us a lot";

const ASKS: &str = r#"
name = "long question"
from = "+447700900102"
[[step]]
wait_for = "at any time"
[[step]]
say = "SAID"
[[step]]
expect = "behind the building"
timeout_ms = 20000
[[step]]
hang_up = true
"#;

/// Longer is unexplained.
const LONGEST_SILENCE: Duration = Duration::from_secs(3);

/// The session breaks after so many messages, and the next dial is answered by nobody: for four seconds nobody listens.
fn away(recogniser: &'static str, after: u32, seed: u64) -> Setup {
    let mut setup = Setup::seeded(seed);
    setup.recogniser = recogniser;
    let brain = Brain::function(|_| Answer::text("There is, right behind the building."));
    setup.anthropic = AnthropicConfig { brain, ..setup.anthropic };
    setup.deepgram.faults = vec![FaultPlan::on(1, Fault::Reset { after }), FaultPlan::on(2, Fault::Unanswered)];
    setup
}

fn caught_up(outcome: &Outcome, result: CaughtUp) -> usize {
    outcome.count(|event| *event == CallEvent::CaughtUp(result))
}

/// Runs the call; every word is written down once, in one turn that got one answer.
#[track_caller]
fn check(setup: Setup, what: &str) -> (Recording, Outcome, Vec<Duration>) {
    let mut call = SimulatedCall::ring(&ASKS.replace("SAID", SAID), setup);
    call.run_until(|call| call.core.is_over() && call.carrier.is_over());
    let recorded = call.recorded.clone();
    let (recording, outcome) = call.finish();
    let case = format!("{what}: {:#?}\n{:#?}\n{}", recording.checks, outcome.events, show(&recording));
    assert!(recording.passed(), "{case}");
    assert_eq!(outcome.said(Side::Caller), [SAID], "the transcript of an uncut call: {case}");
    assert_eq!(outcome.caller_in_last_request(), [SAID], "{case}");
    assert!(recording.longest_silence() <= LONGEST_SILENCE, "{:?} {case}", recording.longest_silence());
    assert_eq!(outcome.vendor_violations, Vec::<String>::new(), "{case}");
    (recording, outcome, recorded)
}

/// E1
#[test]
fn e01_a_gap_of_seconds_in_the_middle_of_a_sentence_costs_no_word_and_doubles_none() {
    for recogniser in ["nova-3", "flux-general-en"] {
        let messages = if recogniser == "nova-3" { 1..12 } else { 8..20 };
        let mut long = 0;
        for after in messages {
            let what = format!("{recogniser}, after {after}");
            let (_, outcome, recorded) = check(away(recogniser, after, u64::from(after)), &what);
            long += recorded.len();
            assert_eq!(caught_up(&outcome, CaughtUp::Merged), recorded.len(), "{what}");
            assert!(recorded.iter().all(|length| *length > Duration::from_secs(1)), "{what}: {recorded:?}");
        }
        assert!(long >= 8, "{recogniser}: only {long} gaps were long");
    }
}

#[test]
fn a_short_gap_is_heard_again_live() {
    let mut setup = away("nova-3", 5, 1);
    setup.deepgram.faults.pop();
    setup.deepgram.segment_min_ms = 1_000;
    setup.deepgram.segment_max_ms = 1_200;
    let (_, outcome, recorded) = check(setup, "a short gap");
    assert!(recorded.is_empty(), "{recorded:?} were posted");
    assert_eq!(outcome.count(|event| matches!(event, CallEvent::ChildRestarted(_))), 1);
}

fn with_recordings(setup: Setup, faults: Vec<FaultPlan>) -> Setup {
    let recorded = RecordedConfig { faults, ..RecordedConfig::default() };
    Setup { deepgram: DeepgramConfig { recorded, ..setup.deepgram.clone() }, ..setup }
}

/// Every way in which the endpoint can fail.
fn faults() -> Vec<Fault> {
    let refusals = [400, 401, 403, 404, 429, 500, 503].map(|status| Fault::Refuse { status, retry_after_s: Some(2) });
    let others = [
        Fault::Quota,
        Fault::Unreachable,
        Fault::Unanswered,
        Fault::Tls,
        Fault::AcceptThenSilence,
        Fault::Reset { after: 1 },
        Fault::Stall { after: 1, for_ms: None },
        Fault::Stall { after: 0, for_ms: Some(5_000) },
        Fault::Dribble { every_ms: 2_000 },
        Fault::Garble { after: 0 },
        Fault::Duplicate { after: 0 },
        Fault::Reorder { after: 0 },
    ];
    refusals.into_iter().chain(others).collect()
}

/// E1
#[test]
fn e01_a_recording_that_is_not_recognised_is_heard_again_live_and_costs_no_word() {
    for (seed, fault) in faults().into_iter().enumerate() {
        for recogniser in ["nova-3", "flux-general-en"] {
            let what = format!("{recogniser}, {fault:?}");
            let after = if recogniser == "nova-3" { 4 } else { 14 };
            let setup = with_recordings(away(recogniser, after, seed as u64), vec![FaultPlan::always(fault.clone())]);
            let (_, outcome, recorded) = check(setup, &what);
            let given_up = caught_up(&outcome, CaughtUp::Failed) + caught_up(&outcome, CaughtUp::Late);
            assert_eq!(caught_up(&outcome, CaughtUp::Merged), 0, "{what}");
            assert!(given_up > 0 && recorded.len() == 2 * given_up, "each is tried twice: {what}, {recorded:?}");
        }
    }
}

#[test]
fn a_recording_that_fails_once_is_tried_again() {
    for (seed, fault) in faults().into_iter().enumerate() {
        let what = format!("{fault:?}");
        let setup = with_recordings(away("nova-3", 4, seed as u64), vec![FaultPlan::on(1, fault)]);
        let (_, outcome, recorded) = check(setup, &what);
        assert_eq!((recorded.len(), caught_up(&outcome, CaughtUp::Merged)), (2, 1), "{what}");
    }
}

#[test]
fn an_answer_that_comes_after_the_second_try_was_begun_is_used_once() {
    let mut setup = away("nova-3", 4, 3);
    setup.deepgram.recorded.latency = Latency::Fixed(1_200);
    let (_, outcome, recorded) = check(setup, "a slow endpoint");
    assert_eq!((recorded.len(), caught_up(&outcome, CaughtUp::Merged)), (2, 1));
}

/// E5: the caller hangs up while the recording is being recognised.
#[test]
fn e05_a_recording_is_waited_for_when_the_caller_has_hung_up() {
    let scenario =
        ASKS.replace("SAID", SAID).replace("expect = \"behind the building\"\ntimeout_ms = 20000", "pause_ms = 1");
    for seed in 0..6 {
        let mut setup = away("nova-3", 4, seed);
        setup.deepgram.faults = vec![FaultPlan::on(1, Fault::Reset { after: 10 })];
        setup.deepgram.interim = Latency::Fixed(600);
        setup.deepgram.recorded.latency = Latency::Fixed(700);
        let mut call = SimulatedCall::ring(&scenario, setup);
        call.run_until(|call| call.core.is_over() && call.carrier.is_over());
        let (recording, outcome) = call.finish();
        let case = format!("seed {seed}: {:#?}\n{}", outcome.events, show(&recording));
        assert_eq!(outcome.said(Side::Caller).join(" "), SAID, "{case}");
    }
}

/// The recogniser goes away again while the first stretch is still being recognised.
#[test]
fn e01_a_second_gap_beside_the_first_costs_no_word() {
    for seed in 0..8 {
        let mut setup = away("nova-3", 3, seed);
        setup.deepgram.recorded.latency = Latency::Fixed(1_000);
        setup.settings.turn.catch_up = Duration::from_secs(6);
        setup.deepgram.faults.push(FaultPlan::on(3, Fault::Reset { after: 1 }));
        setup.deepgram.faults.push(FaultPlan::on(4, Fault::Unanswered));
        check(setup, &format!("seed {seed}"));
    }
}
