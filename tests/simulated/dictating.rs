//! What is dictated piece by piece: a number, a name, a date of birth, an e-mail address. The agent waits through pauses
//! that would end any other turn.

use std::time::Duration;

use frontdesk_actors::call::summary::Side;
use frontdesk_actors::events::CallEvent;
use frontdesk_sandbox::anthropic::{Answer, Brain};
use frontdesk_sandbox::caller::{CallerSoundKind, Recording};
use frontdesk_sandbox::latency::Latency;

use super::call::{Outcome, Sent, Setup, SimulatedCall, show};

/// Longer than any wait after a whole sentence (`patience_most`), shorter than the one within dictation.
const PAUSES_MS: [u64; 3] = [950, 1_100, 1_250];

/// Rings with a model that asks `question` first and is quick to answer whatever it takes for the caller's turn.
fn run(question: &'static str, pieces: &[&str], pause_ms: u64) -> (Recording, Outcome, String) {
    let mut setup = Setup::seeded(pause_ms);
    setup.anthropic.timing.first_token = Latency::Fixed(60);
    setup.elevenlabs.first_audio = Latency::Fixed(60);
    setup.anthropic.brain = Brain::function(move |request| {
        let has_asked = format!("{:?}", request.messages).contains(question);
        Answer::text(if has_asked { "Thank you, I have noted that down." } else { question })
    });
    let mut scenario = "name = \"dictates\"\nfrom = \"+447700900103\"\n[[step]]\nwait_for = \"at any time\"\n\
                        [[step]]\nsay = \"i would like to leave a message please\"\n"
        .to_owned();
    for (index, piece) in pieces.iter().enumerate() {
        let goes_on = if index > 0 { format!("[[step]]\npause_ms = {pause_ms}\n") } else { String::new() };
        let now = if index > 0 { "now = true\n" } else { "" };
        scenario += &format!("{goes_on}[[step]]\nsay = \"{piece}\"\n{now}");
    }
    scenario += "[[step]]\nexpect = \"noted that down\"\n[[step]]\nhang_up = true\n";
    let (recording, outcome) = SimulatedCall::ring(&scenario, setup).run();
    let checks = &recording.checks;
    let case = format!("{pieces:?}, {pause_ms} ms: {checks:#?}\n{:?}\n{}", outcome.events, show(&recording));
    assert!(recording.passed(), "{case}");
    (recording, outcome, case)
}

/// From the first to the last sound of what was said in answer to the agent's question.
fn dictation(recording: &Recording) -> (Duration, Duration) {
    let speech: Vec<_> = recording.caller.iter().filter(|sound| sound.kind == CallerSoundKind::Speech).collect();
    (speech[1].start, speech[speech.len() - 1].end)
}

/// It is one turn, nothing is said while it lasts, and nothing was begun on trial for half of it.
#[track_caller]
fn check(question: &'static str, pieces: &[&str]) {
    for pause_ms in PAUSES_MS {
        let (recording, outcome, case) = run(question, pieces, pause_ms);
        let (from, to) = dictation(&recording);
        let within = |at: &Duration| (from..to).contains(at);
        assert!(to - from > Duration::from_millis(pause_ms * (pieces.len() as u64 - 1)), "{case}");
        let said = outcome.sent.iter().find(|(at, sent)| matches!(sent, Sent::Media(_)) && within(at));
        assert_eq!(said, None, "{case}");
        assert_eq!(outcome.said(Side::Caller).len(), 2, "{:?} {case}", outcome.said(Side::Caller));
        let unwanted = outcome.events.iter().find(|(at, event)| {
            let is_one =
                matches!(event, CallEvent::TurnEnded { .. } | CallEvent::TurnMerged(_) | CallEvent::Speculated);
            is_one && within(at)
        });
        assert_eq!(unwanted, None, "{case}");
        // Not even asked: no answer to half a turn is on its way.
        assert_eq!(outcome.requests.len(), 2, "{case}");
    }
}

#[test]
fn a_telephone_number_with_long_pauses_is_one_turn() {
    check("What is your phone number?", &["it is oh seven seven double oh", "nine oh oh", "one two three"]);
    check("How can I help?", &["my phone number is oh seven seven double oh", "nine oh oh", "one two three"]);
}

#[test]
fn a_name_with_long_pauses_is_one_turn() {
    check("What is your full name, please?", &["my name is jane", "miller"]);
    check("Could you spell that?", &["m i double l", "e r"]);
}

#[test]
fn a_date_of_birth_with_long_pauses_is_one_turn() {
    check("What is your date of birth?", &["the fourteenth", "of march", "nineteen eighty two"]);
    check("How can I help?", &["my date of birth is the fourteenth of march", "nineteen eighty two"]);
}

#[test]
fn an_email_address_with_long_pauses_is_one_turn() {
    check("What is your email address?", &["jane dot miller", "at example", "dot com"]);
}

/// The same pauses after what sounds whole: the turn ends, and the agent answers into the pause.
#[test]
fn the_same_pause_after_a_whole_sentence_ends_the_turn() {
    for pause_ms in PAUSES_MS {
        let pieces = ["please tell them that my crown came loose", "and that i will call again tomorrow"];
        let (recording, outcome, case) = run("What can I pass on?", &pieces, pause_ms);
        let (from, to) = dictation(&recording);
        let ends = outcome
            .events
            .iter()
            .filter(|(at, event)| matches!(event, CallEvent::TurnEnded { .. }) && (from..to).contains(at));
        assert_eq!(ends.count(), 1, "{case}");
        assert!(outcome.requests.len() > 2, "the first half was answered: {case}");
    }
}
