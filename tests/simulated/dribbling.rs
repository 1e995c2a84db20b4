//! A model whose stream opens and then only dribbles, without an error: the caller hears what there is, and no silence.

use std::sync::Arc;
use std::time::Duration;

use frontdesk_actors::events::CallEvent;
use frontdesk_actors::tenant::{SpeechOptions, Tenant};
use frontdesk_sandbox::anthropic::{Answer, Brain};
use frontdesk_sandbox::caller::Recording;
use frontdesk_sandbox::fault::{Fault, FaultPlan};
use frontdesk_sandbox::latency::Latency;

use super::call::{Outcome, Setup, SimulatedCall, plain, show};
use super::tenant::bright_smiles;

/// One long clause: nothing in it asks to be spoken before its end.
const ONE_CLAUSE: &str = "We open at nine in the morning and we close at half past five in the evening";

/// No silence may be longer.
const LONGEST_SILENCE: Duration = Duration::from_secs(3);

/// "One moment, please", where the tenant wants it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fillers {
    Spoken,
    Unwanted,
}

fn run(fault: Fault, fillers: Fillers, steps: &str, seed: u64) -> (Recording, Outcome, String) {
    let scenario = format!(
        "name = \"waits for words\"\nfrom = \"+447700900102\"\n[[step]]\nwait_for = \"at any time\"\n\
         [[step]]\nsay = \"what are your opening hours?\"\n{steps}\
         [[step]]\nexpect = \"in the evening\"\ntimeout_ms = 60000\n[[step]]\nhang_up = true\n"
    );
    let mut setup = Setup::seeded(seed);
    setup.anthropic.timing.first_token = Latency::Fixed(350);
    setup.anthropic.brain = Brain::function(|_| Answer::text(ONE_CLAUSE));
    let speech = SpeechOptions { fillers: fillers == Fillers::Spoken, ..bright_smiles().speech.clone() };
    setup.tenant = Arc::new(Tenant { speech, ..Tenant::clone(&bright_smiles()) });
    let what = format!("{fault:?}, seed {seed}");
    setup.anthropic.faults = vec![FaultPlan::on(1, fault)];
    let (recording, outcome) = SimulatedCall::ring(&scenario, setup).run();
    let case = format!("{what}: {:#?}\n{:?}\n{}", recording.checks, outcome.events, show(&recording));
    assert!(recording.passed(), "{case}");
    assert!(recording.longest_silence() <= LONGEST_SILENCE, "{:?} {case}", recording.longest_silence());
    (recording, outcome, case)
}

/// From the first word of an answer until it is given to the voice.
fn first_clause(outcome: &Outcome) -> Duration {
    let mut stages = outcome.events.iter().filter_map(|(_, event)| match event {
        CallEvent::Stage("first_clause", took) => Some(*took),
        _ => None,
    });
    stages.next_back().expect("an answer was heard")
}

/// T20: words that make no clause yet are spoken after 700 ms without more of them.
#[test]
fn t20_a_sentence_that_stops_half_way_is_spoken_as_far_as_it_goes() {
    for (seed, after) in (0..).zip(4..12) {
        let (_, outcome, case) = run(Fault::Stall { after, for_ms: Some(2_300) }, Fillers::Spoken, "", seed);
        assert_eq!(outcome.requests.len(), 1, "{case}");
        assert!(first_clause(&outcome) <= Duration::from_millis(1_000), "{:?} {case}", first_clause(&outcome));
    }
}

/// T20: every event of the stream comes late, to the point that the first words take seconds.
#[test]
fn t20_a_stream_that_dribbles_leaves_no_silence() {
    for (seed, every_ms) in (0..).zip([750, 900, 1_100, 1_300, 1_600, 2_000, 2_400]) {
        let (_, outcome, case) = run(Fault::Dribble { every_ms }, Fillers::Spoken, "", seed);
        assert!(first_clause(&outcome) <= Duration::from_millis(701), "{:?} {case}", first_clause(&outcome));
    }
}

/// T20: the caller hears nothing and asks "hello?", before the answer's first word or behind its first few. That does
/// not cancel the answer on its way.
#[test]
fn t20_hello_does_not_cancel_the_answer_it_asks_for() {
    let before = (900..=2_000).step_by(50).map(|pause_ms| (3, 3_000, Fillers::Spoken, pause_ms));
    let behind = (2_450..=3_000).step_by(25).map(|pause_ms| (7, 2_400, Fillers::Unwanted, pause_ms));
    let (mut heard, mut in_the_gap) = (0, 0);
    for (seed, (after, for_ms, fillers, pause_ms)) in (0..).zip(before.chain(behind)) {
        let steps = format!("[[step]]\npause_ms = {pause_ms}\n[[step]]\nsay = \"hello?\"\nnow = true\n");
        let (recording, outcome, case) = run(Fault::Stall { after, for_ms: Some(for_ms) }, fillers, &steps, seed);
        assert_eq!(outcome.requests.len(), 1, "{pause_ms} ms, {case}");
        assert_eq!(outcome.cancelled, [], "{pause_ms} ms, {case}");
        assert_eq!(outcome.clears(), 0, "{pause_ms} ms, {case}");
        assert_eq!(plain(&recording.heard_text()).matches("half past five").count(), 1, "{pause_ms} ms, {case}");
        heard += outcome.count(|event| matches!(event, CallEvent::TurnEnded { .. })) - 1;
        let hello = recording.caller.last().expect("the caller spoke").start;
        in_the_gap += recording.agent.iter().filter(|said| said.end < hello && said.text().contains("we op")).count();
    }
    assert!(heard >= 40 && in_the_gap >= 10, "heard and understood: {heard}, behind the first words: {in_the_gap}");
}
