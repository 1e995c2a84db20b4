//! Failures seen in the field that have a shape of their own.

use std::time::Duration;

use frontdesk_actors::call::summary::Side;
use frontdesk_actors::events::CallEvent;
use frontdesk_sandbox::anthropic::{Answer, Brain};

use super::expectations::complaints;
use super::laboratory;
use super::matrix::{Combination, Kind, Length, Moment, Target};
use super::play::play;
use crate::simulated::call::{Setup, SimulatedCall, plain, show};

/// E2: a voice that its vendor closes while nothing is said speaks the next answer all the same, each word of it once.
#[test]
fn e02_a_voice_that_was_closed_while_idle_says_every_word_once() {
    for (code, base) in [(1000, 0), (1001, 1), (1008, 2), (1011, 3)] {
        for moment in [Moment::Disclosure, Moment::FirstQuestion] {
            let combination =
                Combination { target: Target::Voice, kind: Kind::Close(code), moment, length: Length::Once };
            let played = play(combination, base).unwrap();
            let told = show(&played.recording);
            let heard = plain(&played.recording.heard_text());
            for sentence in ["let me check the diary for you", "which would suit you best", "you re booked"] {
                assert!(is_heard_once(&heard, sentence), "{sentence:?} after {combination}\n{told}");
            }
        }
    }
}

/// Whether a sentence was said once, but for one word that was half heard and is said again.
fn is_heard_once(heard: &str, sentence: &str) -> bool {
    const LONGEST_WORD: usize = 12;
    const BEGINNING: usize = 6;
    let [heard, sentence] = [heard, sentence].map(|text| text.replace(' ', ""));
    let said_up_to = |cut: usize| {
        let again_from = cut.saturating_sub(LONGEST_WORD)..=cut;
        again_from.map(move |again| (cut, again))
    };
    let cuts = (0..=sentence.len()).flat_map(said_up_to);
    let is_there =
        |(cut, again): (usize, usize)| heard.contains(&format!("{}{}", &sentence[..cut], &sentence[again..]));
    cuts.into_iter().any(is_there) && heard.matches(&sentence[..BEGINNING]).count() <= 1
}

#[test]
fn half_a_word_may_be_heard_again_and_no_more() {
    let sentence = "let me check the diary for you";
    for fine in [sentence, "hm let me che check the diary for you ok", "let me check the diary for yo you"] {
        assert!(is_heard_once(fine, sentence), "{fine}");
    }
    for wrong in ["let me check the for you", "let me check the diary let me check the diary for you", ""] {
        assert!(!is_heard_once(wrong, sentence), "{wrong}");
    }
}

/// E3: a vendor that refuses everybody, for every reason there is: no call is lost, and nobody waits in silence.
#[test]
fn e03_no_class_of_refusal_loses_a_call() {
    let refused = |one: &Combination| {
        let is_refusal = matches!(one.kind, Kind::Refuse(_) | Kind::RetryAfter(_) | Kind::Quota);
        is_refusal && one.length == Length::ForGood && matches!(one.moment, Moment::Greeting | Moment::AfterCommit)
    };
    let results = laboratory(&Combination::all().into_iter().filter(refused).collect::<Vec<_>>());
    assert!(results.len() > 60, "{}", results.len());
    for (combination, measured) in results {
        let complaints = complaints(combination, &measured);
        assert!(complaints.is_empty(), "{combination}: {complaints:?}");
    }
}

/// E3: an answer that only calls a tool has no words, and no sound is no outage.
#[test]
fn e03_an_answer_without_words_is_no_outage_of_the_voice() {
    let mut setup = Setup::seeded(5);
    setup.anthropic.brain = Brain::function(|request| match request.messages.len() {
        ..=2 => Answer::tool("find_slots", serde_json::json!({ "service": "check-up" })),
        _ => Answer::text("There is nothing free, I'm afraid. Goodbye."),
    });
    let steps = "name = \"asks\"\nfrom = \"+447700900102\"\n[[step]]\nwait_for = \"at any time\"\n[[step]]\nsay = \"a check \
                 up please\"\n[[step]]\nexpect = \"nothing free\"\ntimeout_ms = 30000\n[[step]]\nhang_up = true\n";
    let (recording, outcome) = SimulatedCall::ring(steps, setup).run();
    assert!(recording.passed(), "{}", show(&recording));
    let restarts = outcome.count(|event| matches!(event, CallEvent::ChildRestarted(_) | CallEvent::VendorFailed(..)));
    assert_eq!(restarts, 0, "{:?}", outcome.events);
}

/// E12: a tool takes seconds, and the caller goes on speaking meanwhile: every word is kept, and answered.
#[test]
fn e12_words_said_while_a_tool_works_are_kept() {
    for (seed, pause_ms) in (0..).zip([200, 700, 1_200, 1_900, 2_600]) {
        let mut setup = Setup::seeded(seed);
        setup.tool_takes = Duration::from_secs(3);
        setup.anthropic.brain = Brain::function(|request| match request.messages.last() {
            Some(last) if last.content.text().contains("morning") => Answer::text("Mornings, noted."),
            Some(last) if last.content.text().contains("message") => {
                Answer::tool("take_message", serde_json::json!({ "caller_name": "Jane", "message": "late" }))
            }
            _ => Answer::text("All right."),
        });
        let steps = format!(
            "name = \"goes on\"\nfrom = \"+447700900102\"\n[[step]]\nwait_for = \"at any time\"\n[[step]]\nsay = \"a message \
             please\"\n[[step]]\npause_ms = {pause_ms}\n[[step]]\nsay = \"and only in the morning\"\nnow = true\n[[step]]\n\
             pause_ms = 9000\n[[step]]\nhang_up = true\n"
        );
        let (recording, outcome) = SimulatedCall::ring(&steps, setup).run();
        let said = outcome.said(Side::Caller).join(" ");
        let told = show(&recording);
        assert!(
            said.contains("a message please") && said.contains("only in the morning"),
            "{pause_ms}: {said}\n{told}"
        );
        assert!(plain(&recording.heard_text()).contains("mornings noted"), "{pause_ms}\n{told}");
    }
}
