//! Hearing the caller: during the disclosure, across a broken recogniser, at the very end.

use std::time::Duration;

use frontdesk_actors::call::io::Input;
use frontdesk_actors::call::summary::{CallOutcome, Side};
use frontdesk_actors::events::CallEvent;
use frontdesk_actors::stt::Stability;
use frontdesk_sandbox::fault::{Fault, FaultPlan};

use super::call::{Outcome, Setup, SimulatedCall, show};

/// What the recogniser understood, as one line without case and punctuation.
fn understood(outcome: &Outcome) -> String {
    let turns = &outcome.summary.as_ref().unwrap().turns;
    let said: Vec<_> = turns.iter().filter(|turn| turn.side == Side::Caller).map(|turn| turn.text.as_str()).collect();
    let text = said.join(" ").to_lowercase();
    text.chars().filter(|c| c.is_alphanumeric() || *c == ' ').collect()
}

/// E11: the disclosure cannot be interrupted, and what the caller says into it is kept and answered.
#[test]
fn e11_the_disclosure_plays_to_its_end_and_words_said_meanwhile_are_kept() {
    let scenario = r#"
name = "cannot wait"
from = "+447700900102"
[[step]]
pause_ms = 1500
[[step]]
say = "what are your opening hours?"
now = true
[[step]]
expect = "say a person at any time"
[[step]]
expect = "five thirty"
[[step]]
hang_up = true
"#;
    for seed in 0..10 {
        let (recording, outcome) = SimulatedCall::ring(scenario, Setup::seeded(seed)).run();
        assert!(recording.passed(), "seed {seed}: {:#?}\n{}", recording.checks, show(&recording));
        assert_eq!(understood(&outcome), "what are your opening hours", "seed {seed}");
    }
}

/// Nothing reaches the recogniser before the caller has heard the notice.
#[test]
fn no_caller_audio_reaches_the_recogniser_before_the_disclosure_was_heard() {
    let scenario = r#"
name = "talks at once"
from = "+447700900102"
[[step]]
say = "hello? is anybody there?"
now = true
[[step]]
wait_for = "at any time"
[[step]]
hang_up = true
"#;
    let mut call = SimulatedCall::ring(scenario, Setup::seeded(1));
    call.run_until(|call| call.events.iter().any(|(_, event)| *event == CallEvent::Disclosed));
    assert_eq!(call.caller_audio_heard_early, 0, "audio was ordered before the disclosure was over");
}

/// E1 (its shape): the recogniser dies in the middle of a sentence. A new session hears the sentence again.
#[test]
fn e01_a_recogniser_that_dies_mid_sentence_costs_no_word() {
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
    for after in 1..8 {
        for fault in [Fault::Reset { after }, Fault::Close { after, code: 1011, reason: "NET-0000".to_owned() }] {
            let mut setup = Setup::seeded(u64::from(after));
            setup.deepgram.faults = vec![FaultPlan::on(1, fault)];
            let (recording, outcome) = SimulatedCall::ring(scenario, setup).run();
            assert!(
                recording.passed(),
                "after {after}: {}\n{:#?}\n{}",
                understood(&outcome),
                outcome.events,
                show(&recording)
            );
            assert_eq!(
                understood(&outcome),
                "i wanted to ask whether there is parking near the practice",
                "after {after}"
            );
        }
    }
}

/// E5 (its shape): the last words before a hang-up are written down.
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
        let (_, outcome) = SimulatedCall::ring(scenario, Setup::seeded(seed)).run();
        assert_eq!(understood(&outcome), "never mind i will call again tomorrow", "seed {seed}");
        let summary = outcome.summary.unwrap();
        assert_eq!(summary.outcome, CallOutcome::CallerHungUp);
        assert!(summary.duration <= Duration::from_secs(20));
    }
}

/// A recogniser that cannot be reached at all: the caller is told and handed over, not left alone.
#[test]
fn a_recogniser_that_never_opens_ends_with_a_person() {
    let scenario = r#"
name = "nobody listens"
from = "+447700900102"
[[step]]
expect = "having some trouble"
timeout_ms = 30000
[[step]]
expect_end = "transferred"
"#;
    let mut setup = Setup::seeded(2);
    setup.deepgram.faults = vec![FaultPlan::always(Fault::Refuse { status: 503, retry_after_s: None })];
    let (recording, outcome) = SimulatedCall::ring(scenario, setup).run();
    assert!(recording.passed(), "{:#?}\n{}", recording.checks, show(&recording));
    assert_eq!(outcome.summary.unwrap().outcome, CallOutcome::Failed);
}

/// A voice that cannot be reached at all: the fixed phrases still speak, and the carrier's voice ends what ours cannot.
#[test]
fn a_voice_that_never_opens_ends_with_a_person() {
    let scenario = r#"
name = "no voice"
from = "+447700900102"
[[step]]
wait_for = "at any time"
[[step]]
say = "what are your opening hours?"
[[step]]
expect_end = "transferred"
timeout_ms = 30000
"#;
    let mut setup = Setup::seeded(2);
    setup.elevenlabs.faults = vec![FaultPlan::always(Fault::Refuse { status: 401, retry_after_s: None })];
    let (recording, outcome) = SimulatedCall::ring(scenario, setup).run();
    assert!(recording.passed(), "{:#?}\n{}", recording.checks, show(&recording));
    assert_eq!(outcome.summary.unwrap().outcome, CallOutcome::Failed);
}

/// The recogniser guesses words from a noise and takes them back. The answer that was dropped for them is given.
#[test]
fn a_guess_that_is_taken_back_does_not_cost_the_caller_the_answer() {
    let scenario = r#"
name = "a noise after the question"
from = "+447700900102"
[[step]]
wait_for = "at any time"
[[step]]
say = "what are your opening hours?"
[[step]]
expect = "five thirty"
[[step]]
hang_up = true
"#;
    let mut call = SimulatedCall::ring(scenario, Setup::seeded(3));
    call.run_until(|call| call.core.snapshot().answer_pending);
    call.hear("the big", Stability::Interim);
    assert!(!call.core.snapshot().answer_pending, "words want the floor");
    call.hear("", Stability::Final);
    call.run_until(|call| call.core.is_over() && call.carrier.is_over());
    let (recording, _) = call.finish();
    assert!(recording.passed(), "{:#?}\n{}", recording.checks, show(&recording));
    assert!(recording.longest_silence() <= Duration::from_secs(4), "{}", show(&recording));
}

/// Half a turn was committed when the socket broke. It is not forgotten, and the call does not stand still.
#[test]
fn words_from_before_a_break_become_a_turn() {
    let scenario = r#"
name = "breaks mid-turn"
from = "+447700900102"
[[step]]
wait_for = "at any time"
[[step]]
pause_ms = 60000
"#;
    let mut call = SimulatedCall::ring(scenario, Setup::seeded(3));
    call.run_until(|call| call.events.iter().any(|(_, event)| *event == CallEvent::Disclosed));
    call.hear("what are your opening hours", Stability::Final);
    call.input(Input::MediaLost);
    call.input(Input::MediaAttached);
    let back = call.elapsed();
    call.run_until(|call| call.events.iter().any(|(_, event)| matches!(event, CallEvent::TurnEnded { .. })));
    assert!(call.elapsed() - back < Duration::from_secs(3));
}
