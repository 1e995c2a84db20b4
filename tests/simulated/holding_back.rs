//! The agent goes on after a noise, and does not begin while the caller speaks.

use std::time::Duration;

use frontdesk_actors::call::summary::Side;
use frontdesk_actors::events::CallEvent;
use frontdesk_sandbox::anthropic::{Answer, Brain};
use frontdesk_sandbox::caller::{CallerSoundKind, Recording};
use frontdesk_sandbox::latency::Latency;

use super::call::{Outcome, Sent, Setup, SimulatedCall, plain, show};

const STORY: &str = "We are a small practice in the middle of town. We have been here for twenty years, and our \
                     dentists see patients of every age. The waiting room is on the first floor.";

/// T8: coughs of every length at many moments. The agent goes on within 1.5 s from the very sample at which it stopped.
#[test]
fn t08_after_a_cough_the_agent_goes_on_from_where_it_stopped() {
    let ring = |steps: &str, seed: u64| {
        let scenario = format!(
            "name = \"coughs\"\nfrom = \"+447700900102\"\n[[step]]\nwait_for = \"at any time\"\n\
             [[step]]\nsay = \"tell me about the practice\"\n{steps}\
             [[step]]\nexpect = \"first floor\"\ntimeout_ms = 60000\n[[step]]\npause_ms = 1000\n[[step]]\nhang_up = true\n"
        );
        let mut setup = Setup::seeded(seed);
        setup.anthropic.brain = Brain::function(|_| Answer::text(STORY));
        SimulatedCall::ring(&scenario, setup).run()
    };
    let mut held = 0;
    for seed in 0..3 {
        let (_, undisturbed) = ring("", seed);
        for length in (100..=500).step_by(100) {
            for after_ms in [150, 900, 2_330, 4_110, 6_070] {
                let cough = format!("[[step]]\nnoise_ms = {length}\nafter_ms = {after_ms}\n");
                let (recording, outcome) = ring(&cough, seed);
                let case =
                    format!("seed {seed}, {length} ms at {after_ms}: {:?}\n{}", outcome.events, show(&recording));
                assert!(recording.passed(), "{case}\n{:#?}", recording.checks);
                assert_eq!(outcome.count(|event| *event == CallEvent::BargedIn), 0, "{case}");
                assert_eq!((outcome.clears(), outcome.requests.len()), (0, undisturbed.requests.len()), "{case}");
                assert_eq!(outcome.audio_sent(), undisturbed.audio_sent(), "repeated or lost: {case}");
                assert_eq!(outcome.said(Side::Agent), undisturbed.said(Side::Agent), "{case}");
                let cough = recording.caller.iter().find(|sound| sound.kind == CallerSoundKind::Noise).unwrap();
                let resumed = recording.agent_sounds.iter().find(|(_, end)| *end > cough.end).unwrap().0;
                assert!(resumed <= cough.end + Duration::from_millis(1_500), "{case}");
                held += outcome.count(|event| *event == CallEvent::Held);
            }
        }
    }
    assert!(held >= 60, "most of them held the agent for a moment: {held}");
}

/// From a sound of the caller's to the moment from which nothing may be sent any more.
const NOTICED: Duration = Duration::from_millis(100);

/// Nothing is sent while the caller speaks; what was sent just before may still be playing.
fn assert_gives_way(recording: &Recording, outcome: &Outcome, network_delay: Duration, case: &str) {
    for speech in recording.caller.iter().filter(|sound| sound.kind == CallerSoundKind::Speech) {
        let (from, to) = (speech.start + NOTICED + network_delay, speech.end);
        let sent = outcome.sent.iter().find(|(at, sent)| matches!(sent, Sent::Media(_)) && *at > from && *at < to);
        assert_eq!(sent, None, "while the caller says {:?} from {:?}: {case}", speech.text, speech.start);
    }
}

/// Lets the caller go on `pause_ms` after a question whose answer is about to begin.
fn resumes_after(pause_ms: u64, mut setup: Setup) {
    let scenario = format!(
        r#"
name = "resumes"
from = "+447700900102"
[[step]]
wait_for = "at any time"
[[step]]
say = "what are your opening hours?"
[[step]]
pause_ms = {pause_ms}
[[step]]
say = "because that is the week before christmas"
now = true
[[step]]
expect = "five thirty"
timeout_ms = 20000
[[step]]
hang_up = true
"#
    );
    let (network_delay, seed) = (setup.network_delay, setup.seed);
    setup.anthropic.brain = Brain::function(|_| Answer::text("We are open from nine to five thirty on weekdays."));
    let (recording, outcome) = SimulatedCall::ring(&scenario, setup).run();
    let case = format!("seed {seed}, {pause_ms} ms: {:?}\n{}", outcome.events, show(&recording));
    assert!(recording.passed(), "{case}\n{:#?}", recording.checks);
    assert_gives_way(&recording, &outcome, network_delay, &case);
}

/// T14: the caller goes on just as the answer is about to begin.
#[test]
fn t14_an_answer_does_not_begin_while_the_caller_speaks() {
    for pause_ms in (400..=1_300).step_by(20) {
        resumes_after(pause_ms, Setup::seeded(pause_ms / 20));
    }
}

/// T14: the same with the filler before a slow answer.
#[test]
fn t14_a_filler_does_not_begin_while_the_caller_speaks() {
    for pause_ms in (900..=1_500).step_by(20) {
        let mut setup = Setup::seeded(pause_ms / 20);
        setup.anthropic.timing.first_token = Latency::Fixed(2_500);
        resumes_after(pause_ms, setup);
    }
}

/// T14: the same with "are you still there?" after a silence.
#[test]
fn t14_the_idle_prompt_does_not_begin_while_the_caller_speaks() {
    let mut prompted = 0;
    for (seed, pause_ms) in (0..).zip((6_300..=7_500).step_by(30)) {
        let scenario = format!(
            "name = \"silent\"\nfrom = \"+447700900102\"\n[[step]]\nwait_for = \"at any time\"\n\
             [[step]]\npause_ms = {pause_ms}\n[[step]]\nsay = \"what are your opening hours?\"\nnow = true\n\
             [[step]]\nexpect = \"five thirty\"\n[[step]]\nhang_up = true\n"
        );
        let setup = Setup::seeded(seed);
        let network_delay = setup.network_delay;
        let (recording, outcome) = SimulatedCall::ring(&scenario, setup).run();
        let case = format!("{pause_ms} ms: {:?}\n{}", outcome.events, show(&recording));
        assert!(recording.passed(), "{case}\n{:#?}", recording.checks);
        assert_gives_way(&recording, &outcome, network_delay, &case);
        assert_eq!(outcome.said(Side::Caller), ["what are your opening hours"], "{case}");
        prompted += usize::from(plain(&recording.heard_text()).contains("are you"));
    }
    assert!((1..40).contains(&prompted), "the sweep goes past the prompt's moment: {prompted}");
}
