//! Calls whose recogniser takes turns: it decides itself when the caller has finished.

use std::time::Duration;

use frontdesk_actors::call::summary::{CallOutcome, Side};
use frontdesk_actors::events::CallEvent;
use frontdesk_actors::turn::endpointing::EndCause;
use frontdesk_sandbox::fault::{Fault, FaultPlan};

use super::call::{Outcome, Sent, Setup, SimulatedCall, show};

fn turn_taking(seed: u64) -> Setup {
    Setup { recogniser: "flux-general-en", ..Setup::seeded(seed) }
}

/// The caller's turns as they were written down, without case and punctuation.
fn turns(outcome: &Outcome) -> Vec<String> {
    let turns = &outcome.summary.as_ref().unwrap().turns;
    let caller = turns.iter().filter(|turn| turn.side == Side::Caller);
    let plain = |text: &str| text.to_lowercase().chars().filter(|c| c.is_alphanumeric() || *c == ' ').collect();
    caller.map(|turn| plain(&turn.text)).collect()
}

fn count(outcome: &Outcome, matches: impl Fn(&CallEvent) -> bool) -> usize {
    outcome.events.iter().filter(|(_, event)| matches(event)).count()
}

/// Only the recogniser's word can begin a trial here: our ear notices a pause when every turn is over.
fn by_its_word_alone(seed: u64) -> Setup {
    let mut setup = turn_taking(seed);
    setup.settings.turn.pause = Duration::from_secs(1);
    setup
}

/// T18: at an eager end of turn a reply is begun on trial; the end of the turn releases it.
#[test]
fn t18_an_eager_end_of_turn_begins_a_trial_and_the_end_releases_it() {
    for seed in 0..10 {
        let mut call = SimulatedCall::ring(ASKS_TWICE, by_its_word_alone(seed));
        let recogniser = call.logbooks[0].clone();
        call.run_until(|call| call.core.is_over() && call.carrier.is_over());
        let (recording, outcome) = call.finish();
        let case = format!("seed {seed}: {:#?}\n{:?}\n{}", recording.checks, outcome.events, show(&recording));
        assert!(recording.passed(), "{case}");
        let eager = recogniser.counted("EagerEndOfTurn") as usize;
        let (begun, ends) = (at(&outcome, |event| *event == CallEvent::Speculated), at(&outcome, is_end));
        assert_eq!((begun.len(), ends.len()), (eager, 3), "{case}");
        let saved = outcome.events.iter().filter_map(|(_, event)| match event {
            CallEvent::SpeculationHit { saved } => Some(*saved),
            _ => None,
        });
        let saved: Vec<Duration> = saved.collect();
        assert_eq!(saved.len(), 3, "{case}");
        for (begun, (ended, saved)) in begun.iter().zip(ends.iter().zip(saved)) {
            assert!(ended.saturating_sub(*begun) == saved && saved > Duration::ZERO, "{saved:?} {case}");
        }
    }
}

fn at(outcome: &Outcome, is_it: impl Fn(&CallEvent) -> bool) -> Vec<Duration> {
    outcome.events.iter().filter(|(_, event)| is_it(event)).map(|(at, _)| *at).collect()
}

fn is_end(event: &CallEvent) -> bool {
    matches!(event, CallEvent::TurnEnded { .. })
}

const ASKS_TWICE: &str = r#"
name = "asks twice"
from = "+447700900102"
[[step]]
wait_for = "at any time"
[[step]]
say = "what are your opening hours?"
[[step]]
expect = "five thirty"
within_ms = 2500
[[step]]
say = "and is there parking?"
[[step]]
expect = "behind the building"
within_ms = 2500
[[step]]
say = "thank you, goodbye"
[[step]]
expect_end = "agent_hangup"
"#;

#[test]
fn a_plain_conversation_is_one_turn_for_each_thing_said() {
    for seed in 0..10 {
        let (recording, outcome) = SimulatedCall::ring(ASKS_TWICE, turn_taking(seed)).run();
        assert!(recording.passed(), "seed {seed}: {:#?}\n{}", recording.checks, show(&recording));
        assert_eq!(outcome.vendor_violations, Vec::<String>::new(), "seed {seed}");
        let said = ["what are your opening hours", "and is there parking", "thank you goodbye"];
        assert_eq!(turns(&outcome), said, "seed {seed}");
        assert_eq!(count(&outcome, |event| matches!(event, CallEvent::ChildRestarted(_))), 0, "seed {seed}");
    }
}

#[test]
fn t01_a_barge_in_cuts_the_agent_off_and_is_answered() {
    let scenario = r#"
name = "cuts in"
from = "+447700900102"
[[step]]
wait_for = "at any time"
[[step]]
say = "tell me about the practice"
[[step]]
interrupt = "sorry, is there parking?"
after_words = 12
[[step]]
expect = "behind the building"
[[step]]
say = "no thank you, goodbye"
[[step]]
expect_end = "agent_hangup"
"#;
    let mut stops = Vec::new();
    for seed in 0..20 {
        let (recording, outcome) = SimulatedCall::ring(scenario, turn_taking(seed)).run();
        assert!(recording.passed(), "seed {seed}: {:#?}\n{}", recording.checks, show(&recording));
        assert_eq!(outcome.vendor_violations, Vec::<String>::new(), "seed {seed}");
        assert_eq!(count(&outcome, |event| *event == CallEvent::BargedIn), 1, "seed {seed}");
        assert!(outcome.sent.iter().any(|(_, sent)| *sent == Sent::Clear), "seed {seed}");
        assert!(turns(&outcome).contains(&"sorry is there parking".to_owned()), "seed {seed}: {:?}", turns(&outcome));
        stops.extend(recording.cut_offs().iter().map(|cut| cut.stop()));
    }
    stops.sort();
    let median = stops[stops.len() / 2];
    assert!(median <= Duration::from_millis(250), "speech start to silence, median: {median:?}");
}

/// T13: the recogniser thinks that the caller has finished, and the caller goes on. One turn, one answer.
#[test]
fn t13_a_turn_that_is_resumed_after_an_eager_end_gets_one_answer() {
    let scenario = r#"
name = "thinks for a moment"
from = "+447700900102"
[[step]]
wait_for = "at any time"
[[step]]
say = "what are your opening hours"
[[step]]
pause_ms = 240
[[step]]
say = "if i may ask?"
now = true
[[step]]
expect = "five thirty"
[[step]]
say = "thank you, goodbye"
[[step]]
expect_end = "agent_hangup"
"#;
    for seed in 0..10 {
        let mut call = SimulatedCall::ring(scenario, by_its_word_alone(seed));
        let recogniser = call.logbooks[0].clone();
        call.run_until(|call| call.core.is_over() && call.carrier.is_over());
        let (recording, outcome) = call.finish();
        assert!(recording.passed(), "seed {seed}: {:#?}\n{}", recording.checks, show(&recording));
        assert_eq!(recogniser.counted("TurnResumed"), 1, "seed {seed}");
        // The trial for half the turn is thrown away as soon as the caller goes on.
        let missed = at(&outcome, |event| matches!(event, CallEvent::SpeculationMissed { .. }));
        assert_eq!(missed.len(), 1, "seed {seed}: {:?}", outcome.events);
        assert!(missed[0] < at(&outcome, is_end)[0], "seed {seed}: {:?}", outcome.events);
        let said = ["what are your opening hours if i may ask", "thank you goodbye"];
        assert_eq!(turns(&outcome), said, "seed {seed}");
        let turns = &outcome.summary.as_ref().unwrap().turns;
        let answers = turns.iter().filter(|turn| turn.side == Side::Agent && turn.text.contains("five thirty"));
        assert_eq!(answers.count(), 1, "seed {seed}\n{}", show(&recording));
    }
}

/// E1: the session breaks in the middle of a sentence. A new one hears the sentence again.
#[test]
fn e01_a_session_that_dies_mid_sentence_costs_no_word() {
    let scenario = r#"
name = "long question"
from = "+447700900102"
[[step]]
wait_for = "at any time"
[[step]]
say = "i wanted to ask whether there is parking near the practice"
[[step]]
expect = "behind the building"
timeout_ms = 20000
[[step]]
hang_up = true
"#;
    // The conversation begins after some ten seconds of kept-open silence and a few updates.
    for after in (2..14).step_by(2) {
        let close = Fault::Close { after, code: 1011, reason: "NET-0000".to_owned() };
        for fault in [Fault::Reset { after }, close] {
            let mut setup = turn_taking(u64::from(after));
            setup.deepgram.faults = vec![FaultPlan::on(1, fault)];
            let (recording, outcome) = SimulatedCall::ring(scenario, setup).run();
            assert!(recording.passed(), "after {after}: {:#?}\n{}", recording.checks, show(&recording));
            let said = "i wanted to ask whether there is parking near the practice";
            assert_eq!(turns(&outcome), [said], "after {after}");
            assert!(count(&outcome, |event| matches!(event, CallEvent::ChildRestarted(_))) > 0, "after {after}");
        }
    }
}

/// E5: the last words before a hang-up are written down.
#[test]
fn e05_words_said_just_before_the_hang_up_are_kept() {
    let scenario = r#"
name = "says and hangs up"
from = "+447700900102"
[[step]]
wait_for = "at any time"
[[step]]
say = "never mind, i will call again tomorrow"
[[step]]
hang_up = true
"#;
    for seed in 0..10 {
        let (_, outcome) = SimulatedCall::ring(scenario, turn_taking(seed)).run();
        assert_eq!(turns(&outcome), ["never mind i will call again tomorrow"], "seed {seed}");
        assert_eq!(outcome.summary.unwrap().outcome, CallOutcome::CallerHungUp);
        assert_eq!(outcome.vendor_violations, Vec::<String>::new(), "seed {seed}");
    }
}

/// The carrier stops sending in the middle of the caller's sentence (a muted phone, a lossy line). The recogniser's
/// clock is audio, so it is fed silence, and the turn ends and is answered.
#[test]
fn a_turn_ends_although_no_more_audio_comes() {
    let scenario = r#"
name = "line goes quiet"
from = "+447700900102"
[[step]]
wait_for = "at any time"
[[step]]
say = "what are your opening hours?"
[[step]]
pause_ms = 60000
"#;
    let mut call = SimulatedCall::ring(scenario, turn_taking(4));
    call.run_until(|call| call.events.iter().any(|(_, event)| *event == CallEvent::Disclosed));
    // The caller waits for 0.7 s and then speaks for 1.4 s.
    let middle = call.elapsed() + Duration::from_millis(1_600);
    call.run_until(|call| call.elapsed() >= middle);
    call.muted = true;
    call.run_until(|call| call.core.is_over() && call.carrier.is_over());
    let (_, outcome) = call.finish();
    assert_eq!(count(&outcome, |event| matches!(event, CallEvent::TurnEnded { cause: EndCause::SpeechFinal, .. })), 1);
    let said = turns(&outcome);
    let half = "what are your opening hours".strip_prefix(said[0].as_str());
    assert!(half.is_some_and(|rest| !rest.is_empty() && rest.len() < 20), "half of it: {said:?}");
    assert_eq!(outcome.vendor_violations, Vec::<String>::new(), "not even in a minute without audio");
}
