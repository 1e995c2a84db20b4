//! T18: a reply begun on trial answers a dialogue. When that changes, the trial is of no use, though the caller's words are
//! the same.

use std::sync::Arc;
use std::time::Duration;

use frontdesk_actors::events::CallEvent;
use frontdesk_actors::stt::{Stability, SttEvent, Transcript, Word};
use frontdesk_actors::tenant::{SpeechOptions, Tenant};
use frontdesk_sandbox::anthropic::{Answer, Brain};
use frontdesk_sandbox::latency::Latency;

use super::call::{Outcome, Setup, SimulatedCall, plain, show};

fn setup(seed: u64) -> Setup {
    let mut setup = Setup::seeded(seed);
    let mut tenant = Tenant::clone(&setup.tenant);
    tenant.speech = SpeechOptions { fillers: false, ..tenant.speech };
    setup.tenant = Arc::new(tenant);
    setup.deepgram.result = Latency::Fixed(60);
    setup.anthropic.timing.first_token = Latency::Fixed(50);
    setup
}

fn trials(outcome: &Outcome) -> [usize; 3] {
    [
        outcome.count(|event| *event == CallEvent::Speculated),
        outcome.count(|event| matches!(event, CallEvent::SpeculationHit { .. })),
        outcome.count(|event| matches!(event, CallEvent::SpeculationMissed { .. })),
    ]
}

/// An answer is written and waits for its voice; the caller asks something else meanwhile. The trial for that was asked
/// with the answer in its dialogue, which the caller never hears.
#[test]
fn t18_a_trial_asked_with_an_answer_that_was_never_heard_is_not_released() {
    for seed in 0..10 {
        let mut setup = setup(seed);
        // The answer is about to begin when the caller goes on, with something that is no part of the same turn.
        setup.elevenlabs.first_audio = Latency::Fixed(1_100);
        setup.settings.turn.merge = Duration::from_millis(600);
        setup.anthropic.brain = Brain::function(|request| {
            let said = request.messages.last().map(|message| plain(&message.content.text())).unwrap_or_default();
            Answer::text(if said.ends_with("parking") { "Yes, behind the building." } else { "At nine." })
        });
        let scenario = "name = \"asks something else\"\nfrom = \"+447700900102\"\n[[step]]\nwait_for = \"at any time\"\n\
                        [[step]]\nsay = \"what time do you open?\"\n[[step]]\npause_ms = 750\n\
                        [[step]]\nsay = \"and is there parking?\"\nnow = true\n\
                        [[step]]\nexpect = \"behind the building\"\n[[step]]\nhang_up = true\n";
        let (recording, outcome) = SimulatedCall::ring(scenario, setup).run();
        let case = format!("seed {seed}: {:#?}\n{:?}\n{}", recording.checks, outcome.events, show(&recording));
        assert!(recording.passed(), "{case}");
        assert_eq!(trials(&outcome), [2, 1, 1], "the second one is thrown away: {case}");
        let told: Vec<String> = outcome.requests.iter().map(|request| format!("{:?}", request.messages)).collect();
        assert!(told[1].contains("At nine") && !told[2].contains("At nine"), "{case}");
        assert!(!recording.heard_text().contains("nine"), "{case}");
    }
}

/// The recogniser's last word on the turn before comes while a trial for the next one runs: it is thrown away at once, and
/// the answer is to what was really said.
#[test]
fn t18_a_trial_is_thrown_away_at_once_when_the_turn_before_it_was_recognised_better() {
    let mut setup = setup(1);
    setup.elevenlabs.first_audio = Latency::Fixed(60);
    setup.anthropic.brain = Brain::function(|_| Answer::text("Yes."));
    let scenario = "name = \"is heard badly\"\nfrom = \"+447700900102\"\n[[step]]\nwait_for = \"at any time\"\n\
                    [[step]]\npause_ms = 60000\n";
    let mut call = SimulatedCall::ring(scenario, setup);
    call.run_until(|call| call.core.snapshot().phase == "conversing" && !call.core.snapshot().agent_audible);
    // What the recogniser says is said below, and nothing else.
    call.muted = true;
    let ends = |call: &SimulatedCall| {
        call.events.iter().filter(|(_, event)| matches!(event, CallEvent::TurnEnded { .. })).count()
    };
    let first = call.elapsed();
    call.hear_at("do you see my mutter", Stability::Interim, first);
    call.recogniser(SttEvent::UtteranceEnded { last_word_end: first + Duration::from_millis(200) });
    call.run_until(|call| ends(call) == 1);
    call.run_until(|call| call.requests() == 1 && !call.is_thinking() && !call.core.snapshot().agent_audible);
    let second = call.elapsed();
    call.hear_at("and is there parking", Stability::Interim, second);
    call.recogniser(SttEvent::TurnLikelyOver);
    assert_eq!(call.requests(), 2, "a trial was begun");
    let before = call.events.len();
    // One final for both: the words of this turn stay what they were.
    let said = [("do you see my mother", first), ("and is there parking", second)];
    let words = said.iter().flat_map(|(text, at)| {
        let word = |text: &str| Word { text: text.to_owned(), start: *at, end: *at + Duration::from_millis(200) };
        text.split_whitespace().map(word).collect::<Vec<_>>()
    });
    call.recogniser(SttEvent::Transcript(Transcript {
        text: said.map(|(text, _)| text).join(" "),
        words: words.collect(),
        start: first,
        duration: second + Duration::from_millis(400) - first,
        stability: Stability::Final,
        speech_final: false,
        from_finalize: false,
    }));
    let then: Vec<&CallEvent> = call.events[before..].iter().map(|(_, event)| event).collect();
    assert!(then.contains(&&CallEvent::TurnCorrected), "{then:?}");
    assert!(then.iter().any(|event| matches!(event, CallEvent::SpeculationMissed { .. })), "{then:?}");
    call.run_until(|call| ends(call) == 2 && !call.is_thinking());
    let (recording, outcome) = call.finish();
    let last = format!("{:?}", outcome.requests.last().unwrap().messages);
    assert!(last.contains("mother") && !last.contains("mutter"), "{last}\n{}", show(&recording));
    assert_eq!(trials(&outcome), [2, 1, 1], "the first turn's was released: {:?}", outcome.events);
}
