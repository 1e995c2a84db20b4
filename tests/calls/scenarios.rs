//! Every scenario that ships is played against a real server, all at once, as a practice's telephones would ring.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use frontdesk_actors::call::summary::{CallOutcome, CallSummary, Side};
use frontdesk_sandbox::caller::{CallerSoundKind, Recording};
use frontdesk_sandbox::scenario::Scenario;

use crate::world::{PlacedCall, World, describe};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/scenarios");

/// How each scenario's call must be written down.
const OUTCOMES: [(&str, CallOutcome); 11] = [
    ("ask_for_person", CallOutcome::Transferred),
    ("barge_in", CallOutcome::AgentHungUp),
    ("book_and_cancel", CallOutcome::AgentHungUp),
    ("book_and_move", CallOutcome::AgentHungUp),
    ("dictated_number", CallOutcome::AgentHungUp),
    ("emergency", CallOutcome::Transferred),
    ("goodbye", CallOutcome::AgentHungUp),
    ("keypad", CallOutcome::Transferred),
    ("message", CallOutcome::AgentHungUp),
    ("plain_talk", CallOutcome::AgentHungUp),
    ("silent_caller", CallOutcome::Silent),
];

/// For the demo, which plays them: one needs a practice that is closed at every hour, and in the other a call has two lives.
const FOR_THE_DEMO: [&str; 2] = ["after_hours", "nobody_answers"];

fn scenarios() -> BTreeMap<String, Scenario> {
    let files = fs::read_dir(FOLDER).unwrap().map(|entry| entry.unwrap().path());
    let files = files.filter(|path| path.extension().is_some_and(|extension| extension == "toml"));
    let load = |path: &Path| Scenario::load(path).unwrap();
    files.map(|path| load(&path)).map(|scenario| (scenario.key.clone(), scenario)).collect()
}

/// Words without case and punctuation, the way both ends write them.
fn words(text: &str) -> Vec<String> {
    let lower = text.to_lowercase();
    let words = lower.split(|letter: char| !letter.is_alphanumeric() && letter != '\'');
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The words of one side's turns, as they were written down.
fn written(summary: &CallSummary, side: Side) -> Vec<String> {
    summary.turns.iter().filter(|turn| turn.side == side).flat_map(|turn| words(&turn.text)).collect()
}

/// What stands in the summary is what was said and what was heard; where the agent was cut off, the caller's ear may
/// have caught pieces of words that nobody would write down.
fn assert_written_as_heard(summary: &CallSummary, recording: &Recording) {
    let told = describe(recording);
    let said = recording.caller.iter().filter(|sound| sound.kind == CallerSoundKind::Speech);
    let said: Vec<_> = said.flat_map(|sound| words(&sound.text)).collect();
    let caller = written(summary, Side::Caller);
    let heard: Vec<_> = recording.agent.iter().flat_map(|utterance| words(&utterance.text())).collect();
    let agent = written(summary, Side::Agent);
    let pressed = recording.caller.iter().any(|sound| sound.kind == CallerSoundKind::Key);
    assert!(pressed || said == caller, "the caller said {said:?}, written down is {caller:?}\n{told}");
    let cut_off = summary.turns.iter().any(|turn| turn.interrupted) || !recording.cut_offs().is_empty();
    if cut_off {
        let mut left = heard.iter();
        assert!(agent.iter().all(|word| left.any(|next| next == word)), "not all of {agent:?} was heard\n{told}");
    } else {
        assert_eq!(heard, agent, "{told}");
    }
}

#[actix_web::test]
async fn every_scenario_passes_and_is_written_down_as_it_was_heard() {
    let mut scenarios = scenarios();
    scenarios.retain(|key, _| !FOR_THE_DEMO.contains(&key.as_str()));
    assert_eq!(scenarios.keys().map(String::as_str).collect::<Vec<_>>(), OUTCOMES.map(|(key, _)| key));
    let world = World::start().await;
    let place = |(key, outcome)| {
        let scenario = scenarios.remove(key).unwrap();
        (PlacedCall::place(world.carrier(), scenario), outcome)
    };
    let calls: Vec<_> = OUTCOMES.into_iter().map(place).collect();
    for (call, outcome) in calls {
        let recording = call.passed().await;
        let summary = world.summary(&recording.call_sid).await;
        assert_eq!(summary.outcome, outcome, "{}", describe(&recording));
        assert_eq!(recording.streams, 1);
        assert_written_as_heard(&summary, &recording);
    }
    let messages = world.application().stores().messages.all();
    let [message] = messages.iter().filter(|message| message.caller_name == "Jane Miller").collect::<Vec<_>>()[..]
    else {
        panic!("she left one message, among {}", messages.len())
    };
    assert_eq!(messages.len(), 2);
    assert_eq!(message.callback_number.as_deref(), Some("07700900123"));
    world.end().await;
}
