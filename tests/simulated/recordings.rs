//! Recordings that call are let go; people who talk for long are not.

use std::time::Duration;

use frontdesk_actors::events::CallEvent;

use super::call::{Outcome, Setup, SimulatedCall, show};

const OFFER: &str = "hello this is an automated message about your business listing with the search engine our records \
                     show that it has not been verified and may be removed at any time to keep your listing press one \
                     to speak to a specialist or press nine to be removed from this list we have tried to reach you \
                     many times and this is your final notice before your listing is taken down for ever and ever and \
                     nobody who is looking for a practice like yours can find it on the map any more";

const STORY: &str = "hello my name is jane and i am calling because my son lost a filling at school yesterday when he fell \
                     off the climbing frame in the yard and the teacher rang me and i came at once and it did not hurt \
                     him much then but today he says it hurts when he drinks something cold and so i thought i would \
                     rather ring you up and ask whether he could come in this week or what else we could do about it";

fn ring(text: &str, end: &str, seed: u64) -> (Outcome, String) {
    let scenario = format!(
        "name = \"talks on\"\nfrom = \"+447700900102\"\n[[step]]\nwait_for = \"at any time\"\n\
         [[step]]\nsay = \"{text}\"\n{end}"
    );
    let (recording, outcome) = SimulatedCall::ring(&scenario, Setup::seeded(seed)).run();
    let case = format!("seed {seed}: {:#?}\n{:?}\n{}", recording.checks, outcome.events, show(&recording));
    assert!(recording.passed(), "{case}");
    (outcome, case)
}

#[test]
fn an_announcement_that_talks_on_is_let_go() {
    for seed in 0..5 {
        let (outcome, case) = ring(OFFER, "[[step]]\nexpect_end = \"agent_hangup\"\ntimeout_ms = 60000\n", seed);
        assert_eq!(outcome.count(|event| *event == CallEvent::RecordingNoticed), 1, "{case}");
        let at = |is_it: fn(&CallEvent) -> bool| outcome.events.iter().find(|(_, event)| is_it(event)).unwrap().0;
        let noticed = at(|event| *event == CallEvent::RecordingNoticed) - at(|event| *event == CallEvent::Disclosed);
        assert!(noticed < Duration::from_secs(25), "{noticed:?}: {case}");
    }
}

#[test]
fn a_person_with_a_long_story_is_listened_to_and_answered() {
    for seed in 0..5 {
        let (outcome, case) = ring(STORY, "[[step]]\npause_ms = 6000\n[[step]]\nhang_up = true\n", seed);
        assert_eq!(outcome.count(|event| *event == CallEvent::RecordingNoticed), 0, "{case}");
        assert_eq!(outcome.count(|event| matches!(event, CallEvent::FirstContent(_))), 1, "{case}");
    }
}

#[test]
fn the_same_long_sentence_three_times_is_a_recording() {
    let again = |text: &str| format!("[[step]]\npause_ms = 4000\n[[step]]\nsay = \"{text}\"\nnow = true\n");
    let sentence = "good day we are calling all practices in your area about their energy bill";
    let end = format!("{0}{0}[[step]]\nexpect_end = \"agent_hangup\"\ntimeout_ms = 60000\n", again(sentence));
    let (outcome, case) = ring(sentence, &end, 3);
    assert_eq!(outcome.count(|event| *event == CallEvent::RecordingNoticed), 1, "{case}");
}
