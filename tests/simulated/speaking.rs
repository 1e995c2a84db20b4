//! Being interrupted, and speaking without stalling.

use std::time::Duration;

use frontdesk_actors::events::CallEvent;
use frontdesk_actors::tts::TtsEvent;
use frontdesk_sandbox::fault::{Fault, FaultPlan};

use super::call::{Sent, Setup, SimulatedCall, show};

const CUTS_IN: &str = r#"
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

/// T1: the caller barges in and the carrier goes on playing seconds of buffered speech.
#[test]
fn t01_a_barge_in_clears_the_carrier_and_nothing_of_the_old_turn_follows() {
    let mut stops = Vec::new();
    for seed in 0..40 {
        let (recording, outcome) = SimulatedCall::ring(CUTS_IN, Setup::seeded(seed)).run();
        assert!(recording.passed(), "seed {seed}: {:#?}\n{}", recording.checks, show(&recording));
        assert_eq!(outcome.vendor_violations, Vec::<String>::new(), "seed {seed}");
        let barged = outcome.events.iter().find(|(_, event)| *event == CallEvent::BargedIn).map(|(at, _)| *at);
        let barged = barged.unwrap_or_else(|| panic!("seed {seed}: no barge-in"));
        let cleared = outcome.sent.iter().position(|(at, sent)| *sent == Sent::Clear && *at >= barged);
        let cleared = cleared.unwrap_or_else(|| panic!("seed {seed}: no clear"));
        let next_turn = outcome
            .events
            .iter()
            .find(|(at, event)| *at > barged && matches!(event, CallEvent::TurnEnded { .. }))
            .map(|(at, _)| *at)
            .unwrap();
        let early = outcome.sent[cleared..].iter().find(|(at, sent)| matches!(sent, Sent::Media(_)) && *at < next_turn);
        assert_eq!(early, None, "seed {seed}: audio of the old turn after the clear");
        stops.extend(recording.cut_offs().iter().map(|cut| cut.stop()));
    }
    stops.sort();
    let median = stops[stops.len() / 2];
    assert!(median <= Duration::from_millis(250), "speech start to silence, median: {median:?}");
}

/// T8 (the part that needs no tuning): a cough holds the agent for a moment and it goes on from where it was.
#[test]
fn t08_a_cough_is_no_interruption_and_the_agent_goes_on_where_it_stopped() {
    let scenario = r#"
name = "coughs"
from = "+447700900102"
[[step]]
wait_for = "at any time"
[[step]]
say = "tell me about the practice"
[[step]]
noise_ms = 300
after_words = 8
[[step]]
expect = "anything in particular you would like to know"
timeout_ms = 60000
[[step]]
hang_up = true
"#;
    let (recording, outcome) = SimulatedCall::ring(scenario, Setup::seeded(3)).run();
    assert!(recording.passed(), "{:#?}\n{}", recording.checks, show(&recording));
    assert!(outcome.events.iter().any(|(_, event)| matches!(event, CallEvent::Released(_))), "{:#?}", outcome.events);
    assert!(!outcome.events.iter().any(|(_, event)| *event == CallEvent::BargedIn));
    assert_eq!(outcome.sent.iter().filter(|(_, sent)| *sent == Sent::Clear).count(), 0);
}

/// T5: the agent is stuck speaking. The voice stops in the middle of a reply; a new session says the rest.
#[test]
fn t05_a_voice_that_stops_in_the_middle_is_replaced_and_the_rest_is_said() {
    for after in 0..6 {
        let mut setup = Setup::seeded(5);
        setup.elevenlabs.faults = vec![FaultPlan::on(1, Fault::Stall { after, for_ms: None })];
        let (recording, outcome) = SimulatedCall::ring(ASKS_HOURS, setup).run();
        assert!(recording.passed(), "stall after {after}: {:#?}\n{}", recording.checks, show(&recording));
        assert!(
            recording.longest_silence() <= Duration::from_millis(3_500),
            "stall after {after}:\n{}",
            show(&recording)
        );
        assert!(outcome.events.iter().any(|(_, event)| matches!(event, CallEvent::ChildRestarted(_))));
    }
}

/// T5: the voice takes the words and never says anything, not even that it is done.
#[test]
fn t05_a_voice_that_says_nothing_at_all_is_replaced() {
    let mut setup = Setup::seeded(5);
    setup.voice_events = |session, _| session > 1;
    let (recording, outcome) = SimulatedCall::ring(ASKS_HOURS, setup).run();
    assert!(recording.passed(), "{:#?}\n{}", recording.checks, show(&recording));
    assert!(recording.longest_silence() <= Duration::from_millis(3_500), "{}", show(&recording));
    assert!(outcome.events.iter().any(|(_, event)| *event == CallEvent::Starved));
}

const ASKS_HOURS: &str = r#"
name = "asks for the hours"
from = "+447700900102"
[[step]]
wait_for = "at any time"
[[step]]
say = "what are your opening hours?"
[[step]]
expect = "five thirty"
[[step]]
say = "thank you, goodbye"
[[step]]
expect_end = "agent_hangup"
"#;

/// T6: the vendor never says that it is done. The turn ends all the same within three seconds, and the caller can go on.
#[test]
fn t06_a_missing_done_still_ends_the_turn() {
    let mut setup = Setup::seeded(6);
    setup.voice_events = |_, event| !matches!(event, TtsEvent::Finished(_));
    let (recording, outcome) = SimulatedCall::ring(ASKS_HOURS, setup).run();
    assert!(recording.passed(), "{:#?}\n{}", recording.checks, show(&recording));
    let end = |kind: &str| recording.agent.iter().find(|said| said.text().contains(kind)).map(|said| said.end).unwrap();
    let turn_over = outcome
        .summary
        .unwrap()
        .turns
        .iter()
        .find(|turn| turn.text.contains("five thirty"))
        .map(|turn| turn.at + turn.lasted)
        .unwrap();
    assert!(turn_over <= end("five thirty") + Duration::from_secs(3), "over at {turn_over:?}\n{}", show(&recording));
}

/// T6: the vendor says that it is done and has given no sound at all. The words are said by a new session.
#[test]
fn t06_a_completion_without_audio_is_said_again() {
    let mut setup = Setup::seeded(7);
    setup.voice_events = |session, event| session > 1 || !matches!(event, TtsEvent::Audio(_));
    let (recording, _) = SimulatedCall::ring(ASKS_HOURS, setup).run();
    assert!(recording.passed(), "{:#?}\n{}", recording.checks, show(&recording));
    assert!(recording.longest_silence() <= Duration::from_millis(3_500), "{}", show(&recording));
}

/// E4: the phone hears whole frames only, without holes.
#[test]
fn e04_audio_leaves_in_whole_frames_and_plays_without_gaps() {
    for seed in 0..10 {
        let (recording, outcome) = SimulatedCall::ring(ASKS_HOURS, Setup::seeded(seed)).run();
        for (at, sent) in &outcome.sent {
            if let Sent::Media(bytes) = sent {
                assert!(*bytes > 0 && bytes % 160 == 0 && *bytes <= 480, "seed {seed}, {at:?}: {bytes} bytes");
            }
        }
        let gaps: Vec<_> = recording.playout_gaps.iter().filter(|gap| gap.length > Duration::from_millis(40)).collect();
        assert!(gaps.is_empty(), "seed {seed}: {gaps:?}");
    }
}
