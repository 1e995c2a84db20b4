//! The end of a call: goodbyes are heard, lines are hung up, callers who speak again are listened to.

use std::sync::Arc;
use std::time::Duration;

use frontdesk_actors::call::summary::CallOutcome;
use frontdesk_actors::events::CallEvent;
use frontdesk_actors::store::EndIntent;
use frontdesk_actors::tenant::Tenant;
use frontdesk_sandbox::scenario::EndReason;

use super::call::{Sent, Setup, SimulatedCall, show};

const SAYS_GOODBYE: &str = r#"
name = "says goodbye"
from = "+447700900102"
[[step]]
wait_for = "at any time"
[[step]]
say = "thank you, goodbye"
[[step]]
expect = "goodbye"
[[step]]
expect_end = "agent_hangup"
"#;

/// T23: the goodbye is heard to its end, then the line is cut, in the order intent, hang-up, close.
#[test]
fn t23_the_line_is_hung_up_after_the_goodbye_was_heard() {
    for seed in 0..20 {
        let (recording, outcome) = SimulatedCall::ring(SAYS_GOODBYE, Setup::seeded(seed)).run();
        assert!(recording.passed(), "seed {seed}: {:#?}\n{}", recording.checks, show(&recording));
        assert!(recording.heard_text().ends_with("goodbye!"), "seed {seed}: cut off\n{}", show(&recording));
        assert_eq!(outcome.intents, [EndIntent::HangUp]);
        let end: Vec<_> = outcome.sent.iter().rev().take(2).map(|(_, sent)| sent.clone()).collect();
        assert_eq!(end, [Sent::Close, Sent::HangUp], "seed {seed}: hung up, then closed, and nothing after that");
        assert_eq!(outcome.summary.unwrap().outcome, CallOutcome::AgentHungUp);
    }
}

/// T23: the marks are lost on the way back, all of them or the last one. The estimate ends the wait.
#[test]
fn t23_lost_marks_delay_the_hang_up_by_little() {
    for lost in [(|_| true) as fn(usize) -> bool, |mark| mark % 2 == 0, |mark| mark > 20] {
        let mut setup = Setup::seeded(23);
        setup.lost_marks = lost;
        let (recording, _) = SimulatedCall::ring(SAYS_GOODBYE, setup).run();
        assert!(recording.passed(), "{:#?}\n{}", recording.checks, show(&recording));
        let last_word = recording.agent.last().unwrap().end;
        let waited = recording.ended_at - last_word;
        assert!(waited <= Duration::from_millis(1_500), "waited {waited:?}\n{}", show(&recording));
    }
}

/// T23: the caller speaks into the goodbye. The call goes on.
#[test]
fn t23_a_caller_who_speaks_into_the_goodbye_is_listened_to() {
    let scenario = r#"
name = "one more thing"
from = "+447700900102"
[[step]]
wait_for = "at any time"
[[step]]
say = "thank you, goodbye"
[[step]]
interrupt = "wait, what are your opening hours?"
after_words = 4
[[step]]
expect = "five thirty"
[[step]]
say = "thank you, goodbye"
[[step]]
expect_end = "agent_hangup"
"#;
    let (recording, outcome) = SimulatedCall::ring(scenario, Setup::seeded(8)).run();
    assert!(recording.passed(), "{:#?}\n{}", recording.checks, show(&recording));
    assert_eq!(outcome.sent.iter().filter(|(_, sent)| *sent == Sent::HangUp).count(), 1);
}

/// A goodbye said into the agent's goodbye is manners, not an interruption.
#[test]
fn a_goodbye_into_the_goodbye_does_not_keep_the_call_alive() {
    let scenario = r#"
name = "bye bye"
from = "+447700900102"
[[step]]
wait_for = "at any time"
[[step]]
say = "thank you, goodbye"
[[step]]
interrupt = "bye bye"
after_words = 4
[[step]]
expect_end = "agent_hangup"
timeout_ms = 12000
"#;
    let (recording, _) = SimulatedCall::ring(scenario, Setup::seeded(8)).run();
    assert!(recording.passed(), "{:#?}\n{}", recording.checks, show(&recording));
}

/// A caller who never speaks is asked once and then let go, within 20 s of the notice, in every language.
#[test]
fn a_silent_caller_is_prompted_once_and_is_let_go_within_twenty_seconds() {
    for language in ["en-GB", "en-US", "de-DE", "fr-FR", "es-ES"] {
        let mut setup = Setup::seeded(9);
        let tenant = Tenant { language: language.to_owned(), ..Tenant::clone(&setup.tenant) };
        setup.tenant = Arc::new(tenant);
        let scenario = "name = \"silent\"\nfrom = \"+447700900102\"\n[[step]]\nexpect_end = \"agent_hangup\"\n\
                        timeout_ms = 60000\n";
        let (recording, outcome) = SimulatedCall::ring(scenario, setup).run();
        assert!(recording.passed(), "{language}: {:#?}\n{}", recording.checks, show(&recording));
        let at = |is_it: fn(&CallEvent) -> bool| outcome.events.iter().find(|(_, event)| is_it(event)).unwrap().0;
        let notice = at(|event| *event == CallEvent::Disclosed);
        let took = at(|event| matches!(event, CallEvent::Ended { .. })) - notice;
        assert!(took <= Duration::from_secs(20), "{language}: {took:?}\n{}", show(&recording));
        assert_eq!(outcome.summary.unwrap().outcome, CallOutcome::Silent);
    }
}

/// One who has spoken is asked twice.
#[test]
fn a_caller_who_falls_silent_is_prompted_twice_and_then_let_go() {
    let scenario = r#"
name = "falls silent"
from = "+447700900102"
[[step]]
wait_for = "at any time"
[[step]]
say = "what are your opening hours?"
[[step]]
expect = "are you still there"
timeout_ms = 30000
[[step]]
expect = "hang up now"
timeout_ms = 60000
[[step]]
expect_end = "agent_hangup"
timeout_ms = 60000
"#;
    let (recording, outcome) = SimulatedCall::ring(scenario, Setup::seeded(9)).run();
    assert!(recording.passed(), "{:#?}\n{}", recording.checks, show(&recording));
    assert_eq!(recording.heard_text().matches("are you still there").count(), 2, "{}", show(&recording));
    assert_eq!(outcome.summary.unwrap().outcome, CallOutcome::Silent);
}

/// "A person" and the key 0 hand over, whatever the model would have done; the intent is stored before anything closes.
#[test]
fn a_person_and_key_0_hand_over() {
    let by_word = r#"
name = "a person"
from = "+447700900102"
[[step]]
wait_for = "at any time"
[[step]]
say = "can i speak to a person please"
[[step]]
expect = "put you through"
[[step]]
expect_end = "transferred"
"#;
    let by_key = by_word.replace("say = \"can i speak to a person please\"", "press = \"0\"");
    for scenario in [by_word, &by_key] {
        let mut setup = Setup::seeded(10);
        // Whatever the model does: it would go on chatting.
        setup.anthropic.brain = frontdesk_sandbox::anthropic::Brain::function(|_| {
            frontdesk_sandbox::anthropic::Answer::text("Let us talk about something else.")
        });
        let (recording, outcome) = SimulatedCall::ring(scenario, setup).run();
        assert!(recording.passed(), "{:#?}\n{}", recording.checks, show(&recording));
        assert_eq!(recording.end, EndReason::Transferred);
        assert!(matches!(outcome.intents[..], [EndIntent::Transfer { .. }]), "{:?}", outcome.intents);
        assert_eq!(outcome.summary.unwrap().outcome, CallOutcome::HandedOver);
    }
}

/// A key pressed during the disclosure waits for its end; a number that begins with 0 is a number.
#[test]
fn keys_wait_for_the_disclosure_and_a_number_is_no_wish_for_a_person() {
    let early = r#"
name = "key 0 at once"
from = "+447700900102"
[[step]]
pause_ms = 1000
[[step]]
press = "0"
now = true
[[step]]
expect = "at any time"
[[step]]
expect_end = "transferred"
"#;
    let entry = early
        .replace("press = \"0\"", "press = \"42#\"")
        .replace("expect_end = \"transferred\"", "expect = \"four two\"\n[[step]]\nhang_up = true");
    for scenario in [early, &entry] {
        let (recording, _) = SimulatedCall::ring(scenario, Setup::seeded(11)).run();
        assert!(recording.passed(), "{:#?}\n{}", recording.checks, show(&recording));
    }
    let number = r#"
name = "keys in a number"
from = "+447700900102"
[[step]]
wait_for = "at any time"
[[step]]
press = "07700900123"
[[step]]
expect = "zero seven seven"
[[step]]
hang_up = true
"#;
    let (recording, _) = SimulatedCall::ring(number, Setup::seeded(12)).run();
    assert!(recording.passed(), "{:#?}\n{}", recording.checks, show(&recording));
}

/// The longest call ends politely, and the caller cannot talk past it.
#[test]
fn the_longest_call_ends_politely() {
    let scenario = r#"
name = "talks on"
from = "+447700900102"
[[step]]
wait_for = "at any time"
[[step]]
say = "tell me about the practice"
[[step]]
expect = "longest a call can last"
timeout_ms = 60000
[[step]]
expect_end = "agent_hangup"
"#;
    let mut setup = Setup::seeded(13);
    setup.settings.life.longest_call = Duration::from_secs(20);
    let (recording, outcome) = SimulatedCall::ring(scenario, setup).run();
    assert!(recording.passed(), "{:#?}\n{}", recording.checks, show(&recording));
    assert_eq!(outcome.summary.unwrap().outcome, CallOutcome::TooLong);
}

/// The model ends the call without a word of its own, after a filler. The filler is no goodbye.
#[test]
fn a_filler_is_not_taken_for_the_goodbye() {
    let mut setup = Setup::seeded(14);
    setup.anthropic.timing.first_token = frontdesk_sandbox::latency::Latency::Fixed(2_000);
    setup.anthropic.brain = frontdesk_sandbox::anthropic::Brain::script([frontdesk_sandbox::anthropic::Answer::tool(
        "end_call",
        serde_json::json!({ "reason": "said goodbye" }),
    )]);
    let (recording, _) = SimulatedCall::ring(SAYS_GOODBYE, setup).run();
    assert!(recording.passed(), "{:#?}\n{}", recording.checks, show(&recording));
}

/// A tenant without a transfer number: a wish for a person into the goodbye is answered, and the call goes on.
#[test]
fn a_wish_for_a_person_that_cannot_be_granted_keeps_the_call_alive() {
    let scenario = r#"
name = "nobody there"
from = "+447700900102"
[[step]]
wait_for = "at any time"
[[step]]
say = "thank you, goodbye"
[[step]]
interrupt = "wait, i want to speak to a person"
after_words = 4
[[step]]
expect = "nobody can take the call"
[[step]]
say = "then what are your opening hours?"
[[step]]
expect = "five thirty"
[[step]]
hang_up = true
"#;
    let mut setup = Setup::seeded(15);
    let mut tenant = (*setup.tenant).clone();
    tenant.transfer_number = None;
    setup.tenant = tenant.into();
    let (recording, outcome) = SimulatedCall::ring(scenario, setup).run();
    assert!(recording.passed(), "{:#?}\n{}", recording.checks, show(&recording));
    assert_eq!(outcome.summary.unwrap().outcome, CallOutcome::CallerHungUp);
}

/// The socket breaks while the hand-over is being announced. The promise is kept: the carrier finds it and dials.
#[test]
fn a_hand_over_survives_a_socket_that_breaks_during_its_announcement() {
    let scenario = r#"
name = "breaks off"
from = "+447700900102"
[[step]]
wait_for = "at any time"
[[step]]
say = "can i speak to a person please"
[[step]]
pause_ms = 60000
"#;
    let mut call = SimulatedCall::ring(scenario, Setup::seeded(16));
    call.run_until(|call| call.core.snapshot().phase == "closing");
    call.input(frontdesk_actors::call::io::Input::MediaLost);
    call.run_until(|call| call.core.is_over());
    assert!(matches!(call.intents[..], [EndIntent::Transfer { .. }]), "{:?}", call.intents);
}
