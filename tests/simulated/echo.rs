//! A caller on a speakerphone: the agent hears itself.

use std::time::Duration;

use frontdesk_actors::call::summary::Side;
use frontdesk_actors::events::CallEvent;

use super::call::{Outcome, Sent, Setup, SimulatedCall, show};

const GAINS_DB: [i32; 5] = [-6, -10, -15, -20, -25];
const DELAYS_MS: [u32; 5] = [100, 230, 350, 480, 600];

/// Every gain with every delay, each with a seed of its own.
fn matrix() -> impl Iterator<Item = (i32, u32, u64)> {
    let pairs = GAINS_DB.into_iter().flat_map(|gain| DELAYS_MS.map(|delay| (gain, delay)));
    pairs.zip(0..).map(|((gain, delay), seed)| (gain, delay, seed))
}

/// A call over a line with this echo. The caller waits longer than the echo takes: the simulated recogniser reads
/// sounds that follow each other at once as one word.
fn call(echo_db: i32, delay_ms: u32, seed: u64, steps: &str) -> SimulatedCall {
    let scenario = format!(
        "name = \"speakerphone\"\nfrom = \"+447700900102\"\nsettle_ms = 1100\n\
         [speakerphone]\necho_db = {echo_db}\ndelay_ms = {delay_ms}\n{steps}"
    );
    let mut setup = Setup::seeded(seed);
    setup.network_delay = Duration::from_millis(seed % 60);
    SimulatedCall::ring(&scenario, setup)
}

/// What the caller said according to the summary: a line for each turn, without case and punctuation.
fn understood(outcome: &Outcome) -> Vec<String> {
    let turns = &outcome.summary.as_ref().unwrap().turns;
    let said = turns.iter().filter(|turn| turn.side == Side::Caller).map(|turn| turn.text.to_lowercase());
    said.map(|text| text.chars().filter(|c| c.is_alphanumeric() || *c == ' ').collect()).collect()
}

fn holds(outcome: &Outcome) -> usize {
    outcome.events.iter().filter(|(_, event)| *event == CallEvent::Held).count()
}

fn barge_ins(outcome: &Outcome) -> usize {
    outcome.events.iter().filter(|(_, event)| *event == CallEvent::BargedIn).count()
}

const LISTENS_AND_ANSWERS: &str = r#"
[[step]]
say = "tell me about the practice"
[[step]]
expect = "anything in particular you would like to know"
timeout_ms = 60000
[[step]]
say = "what are your opening hours?"
[[step]]
expect = "five thirty"
[[step]]
say = "no thank you, goodbye"
[[step]]
expect_end = "agent_hangup"
"#;

/// T9: the agent's own voice comes back from a loudspeaker. It neither interrupts nor answers itself.
#[test]
fn t09_the_agents_own_echo_neither_interrupts_it_nor_becomes_the_callers_words() {
    for (gain, delay, seed) in matrix() {
        let (recording, outcome) = call(gain, delay, seed, LISTENS_AND_ANSWERS).run();
        let case = format!("{gain} dB, {delay} ms: {:?}\n{}", outcome.events, show(&recording));
        assert!(recording.passed(), "{case}\n{:#?}", recording.checks);
        let said = ["tell me about the practice", "what are your opening hours", "no thank you goodbye"];
        assert_eq!(understood(&outcome), said, "{case}");
        assert_eq!(outcome.sent.iter().filter(|(_, sent)| *sent == Sent::Clear).count(), 0, "{case}");
        assert_eq!(barge_ins(&outcome), 0, "{case}");
        assert!(holds(&outcome) <= 2, "{} holds, {case}", holds(&outcome));
    }
}

const CUTS_IN: &str = r#"
[[step]]
say = "tell me about the practice"
[[step]]
interrupt = "sorry, is there parking? is there parking near you?"
after_words = 12
[[step]]
expect = "behind the building"
[[step]]
say = "no thank you, goodbye"
[[step]]
expect_end = "agent_hangup"
"#;

/// T9: who really speaks over the echo is heard, and cuts the agent off as on any line.
#[test]
fn t09_a_caller_who_speaks_over_the_echo_cuts_the_agent_off() {
    let mut stops = Vec::new();
    for (gain, delay, seed) in matrix() {
        let (recording, outcome) = call(gain, delay, seed, CUTS_IN).run();
        let case = format!("{gain} dB, {delay} ms: {:?}\n{}", outcome.events, show(&recording));
        assert!(recording.passed(), "{case}\n{:#?}", recording.checks);
        assert_eq!(barge_ins(&outcome), 1, "{case}");
        assert!(understood(&outcome)[1].ends_with("is there parking near you"), "{case}");
        stops.extend(recording.cut_offs().iter().map(|cut| cut.stop()));
    }
    stops.sort();
    let median = stops[stops.len() / 2];
    assert!(median <= Duration::from_millis(300), "speech start to silence, median: {median:?}");
}
