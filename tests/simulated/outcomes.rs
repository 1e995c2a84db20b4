//! What a tool has done is told to its end: a cough or a stray word does not cost it, and a real interruption does not
//! make the model forget it.

use frontdesk_actors::call::summary::Side;
use frontdesk_actors::events::CallEvent;
use frontdesk_sandbox::anthropic::{Answer, AnthropicConfig, Brain};
use frontdesk_sandbox::caller::Recording;
use serde_json::json;

use super::call::{Outcome, Setup, SimulatedCall, plain, show};

/// What the caller is told then.
const CONFIRMATION: &str = "thank you i ve passed your message on is there anything else i can help with";

/// The model takes the message at once; whatever it is asked later, it answers with a sentence.
fn setup(seed: u64) -> Setup {
    let mut setup = Setup::seeded(seed);
    let brain = Brain::function(|request| {
        let last = request.messages.last().map(|message| plain(&message.content.text())).unwrap_or_default();
        match last.ends_with("this is jane") {
            true => Answer::tool("take_message", json!({ "caller_name": "Jane", "message": "I will be late" })),
            false => Answer::text("Let us talk about something else."),
        }
    });
    setup.anthropic = AnthropicConfig { brain, ..setup.anthropic };
    setup
}

/// The caller leaves a message and does this while its confirmation is spoken; then asks for something else.
fn during_the_confirmation(step: &str, seed: u64) -> (Recording, Outcome, String) {
    let scenario = format!(
        "name = \"leaves a message\"\nfrom = \"+447700900102\"\n[[step]]\nwait_for = \"at any time\"\n\
         [[step]]\nsay = \"please tell them i will be late, this is jane\"\n[[step]]\n{step}"
    );
    let (recording, outcome) = SimulatedCall::ring(&scenario, setup(seed)).run();
    let case = format!("{step}: {:#?}\n{:?}\n{}", recording.checks, outcome.events, show(&recording));
    assert!(recording.passed(), "{case}");
    assert_eq!(outcome.messages.all().len(), 1, "taken once: {case}");
    assert_eq!(outcome.vendor_violations, Vec::<String>::new(), "{case}");
    (recording, outcome, case)
}

const HEARS_IT_ALL: &str = "[[step]]\npause_ms = 5500\n[[step]]\nsay = \"what are your opening hours?\"\nnow = true\n\
                            [[step]]\nexpect = \"something else\"\n[[step]]\nhang_up = true\n";

const IS_ANSWERED: &str = "[[step]]\nexpect = \"something else\"\n[[step]]\nhang_up = true\n";

fn told_as_undelivered(outcome: &Outcome) -> bool {
    let last = format!("{:?}", outcome.requests.last().expect("the model was asked").messages);
    assert!(last.contains("message_taken"), "the model knows what was done: {last}");
    let heard_it_all = outcome.said(Side::Agent).iter().any(|said| said == CONFIRMATION);
    let undelivered = last.contains(r#"\"delivered\":false"#);
    assert_ne!(heard_it_all, undelivered, "the model is told what the caller heard: {last}");
    undelivered
}

/// T3: a cough into "I've passed your message on". It is said to its end, and the model knows that it was.
#[test]
fn t03_a_cough_does_not_cut_off_what_was_done() {
    let mut held = 0;
    for (seed, after_ms) in (0..).zip((200..3_200).step_by(350)) {
        let step = format!("noise_ms = 300\nafter_ms = {after_ms}\n{HEARS_IT_ALL}");
        let (_, outcome, case) = during_the_confirmation(&step, seed);
        assert_eq!(outcome.clears(), 0, "{case}");
        assert!(!told_as_undelivered(&outcome), "{case}");
        held += outcome.count(|event| *event == CallEvent::Held);
    }
    assert!(held >= 5, "coughs that were noticed: {held}");
}

/// T3: one stray word is no reason to lose it either; the word is kept.
#[test]
fn t03_a_stray_word_does_not_cut_off_what_was_done() {
    for (seed, after_words) in (0..).zip(1..8) {
        let step = format!("interrupt = \"tuesday\"\nafter_words = {after_words}\n{HEARS_IT_ALL}");
        let (_, outcome, case) = during_the_confirmation(&step, seed);
        assert_eq!(outcome.clears(), 0, "{case}");
        assert_eq!(outcome.count(|event| *event == CallEvent::BargedIn), 0, "{case}");
        assert!(!told_as_undelivered(&outcome), "{case}");
        assert!(outcome.caller_in_last_request().join(" ").contains("tuesday"), "{case}");
    }
}

/// T3: "no" does cut it off, and so does a sentence. The model is told that it was done and that the caller does not know.
#[test]
fn t03_an_objection_or_a_sentence_cuts_it_off_and_the_model_knows_that_it_was_not_heard() {
    for words in ["no", "sorry, is there parking?", "tuesday would be better"] {
        for (seed, after_words) in (0..).zip([2, 5, 8]) {
            let step = format!("interrupt = \"{words}\"\nafter_words = {after_words}\n{IS_ANSWERED}");
            let (_, outcome, case) = during_the_confirmation(&step, seed);
            assert_eq!(outcome.count(|event| *event == CallEvent::BargedIn), 1, "{case}");
            assert!(told_as_undelivered(&outcome), "{case}");
            assert_eq!(outcome.caller_in_last_request().last(), Some(&plain(words)), "{case}");
        }
    }
}
