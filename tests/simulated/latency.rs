//! How long the caller waits for an answer: measured at the caller's ear, compared with what the server's metrics say,
//! and held against the goals on simulated time, where the vendors' own delays are exactly known.

use std::sync::Arc;
use std::time::Duration;

use frontdesk_actors::audio::mulaw;
use frontdesk_actors::events::{CallEvent, HedgeOutcome};
use frontdesk_actors::llm::pace::FirstTokens;
use frontdesk_actors::tenant::{SpeechOptions, Tenant};
use frontdesk_sandbox::anthropic::{Answer, Brain};
use frontdesk_sandbox::caller::Recording;
use frontdesk_sandbox::latency::Latency;
use frontdesk_sandbox::voice;
use serde_json::json;

use super::call::{Outcome, Setup, SimulatedCall, show};
use super::tenant::bright_smiles;

/// Ten questions a receptionist hears, none with an answer ready.
const QUESTIONS: [&str; 10] = [
    "is there parking near the practice?",
    "do you treat children?",
    "can i pay in instalments?",
    "how long does a check up take?",
    "do i need to bring anything with me?",
    "my tooth has been sensitive to cold",
    "yes",
    "what does a cleaning cost?",
    "sure",
    "is there a step at the door?",
];

fn scenario() -> String {
    let mut scenario = "name = \"asks\"\nfrom = \"+447700900102\"\n[[step]]\nwait_for = \"at any time\"\n".to_owned();
    for question in QUESTIONS {
        scenario += &format!("[[step]]\nsay = \"{question}\"\n[[step]]\nexpect = \"anything else\"\n");
    }
    scenario + "[[step]]\nhang_up = true\n"
}

/// The simulated model begins a message after its latency, and its first words follow at its own pace: about this later.
const FIRST_WORDS: u64 = 90;

const ANSWER: &str = "That is a good thing to ask, and we can help with it. Would you like to know anything else?";

/// What a tool takes that reads: the diary is next door.
const LOOKING_UP: Duration = Duration::from_millis(100);

/// Vendors that take exactly or about this long.
struct Vendors {
    recogniser: Latency,
    first_token: Latency,
    voice: Latency,
}

const FIXED: Vendors = Vendors {
    recogniser: Latency::Fixed(100),
    first_token: Latency::Fixed(350 - FIRST_WORDS),
    voice: Latency::Fixed(150),
};

/// Claude's first token as it is measured over a day, a recogniser with a network in between, a voice.
const REALISTIC: Vendors = Vendors {
    recogniser: Latency::jitter(250, 330),
    first_token: Latency::log_normal(640, 1_600),
    voice: Latency::Fixed(200),
};

fn setup(vendors: &Vendors, speech: SpeechOptions, seed: u64) -> Setup {
    let mut setup = Setup::seeded(seed);
    setup.tenant = Arc::new(Tenant { speech, ..Tenant::clone(&bright_smiles()) });
    setup.deepgram.interim = vendors.recogniser;
    setup.deepgram.result = vendors.recogniser;
    setup.deepgram.late_final = Latency::ZERO;
    setup.anthropic.timing.first_token = vendors.first_token;
    setup.anthropic.timing.tokens_per_second = 60.0;
    setup.anthropic.brain = Brain::function(|_| Answer::text(ANSWER));
    setup.elevenlabs.first_audio = vendors.voice;
    setup
}

fn calls(vendors: &Vendors, speech: &SpeechOptions, seeds: std::ops::Range<u64>) -> Vec<(Recording, Outcome)> {
    let scenario = scenario();
    let first_tokens = Arc::new(FirstTokens::new());
    let call = |seed| {
        let setup = Setup { first_tokens: Arc::clone(&first_tokens), ..setup(vendors, speech.clone(), seed) };
        let (recording, outcome) = SimulatedCall::ring(&scenario, setup).run();
        assert!(recording.passed(), "seed {seed}: {:#?}\n{}", recording.checks, show(&recording));
        (recording, outcome)
    };
    seeds.map(call).collect()
}

/// The same questions, each of which the model looks something up for before it answers.
fn calls_with_tools(
    vendors: &Vendors,
    speech: &SpeechOptions,
    seeds: std::ops::Range<u64>,
) -> Vec<(Recording, Outcome)> {
    let scenario = scenario();
    let first_tokens = Arc::new(FirstTokens::new());
    let call = |seed| {
        let setup = setup(vendors, speech.clone(), seed);
        let mut setup = Setup { first_tokens: Arc::clone(&first_tokens), tool_takes: LOOKING_UP, ..setup };
        setup.anthropic.brain = Brain::function(|request| {
            let content = request.messages.last().map(|message| format!("{:?}", message.content)).unwrap_or_default();
            match content.contains("ToolResult") {
                true => Answer::text(ANSWER),
                false => Answer::tool("find_slots", json!({ "service": "check-up", "when": "a tuesday" })),
            }
        });
        let (recording, outcome) = SimulatedCall::ring(&scenario, setup).run();
        assert!(recording.passed(), "seed {seed}: {:#?}\n{}", recording.checks, show(&recording));
        assert_eq!(outcome.tools_ran.len(), QUESTIONS.len(), "seed {seed}: {}", show(&recording));
        (recording, outcome)
    };
    seeds.map(call).collect()
}

/// From the caller's last sample to the first one of the answer's own words, at the caller's ear. Told by its first word that
/// no filler has and that does not run into one.
fn heard_contents(recording: &Recording) -> Vec<Duration> {
    let (before, known) = ("That is a ", "good");
    assert!(ANSWER.starts_with(&format!("{before}{known}")));
    let before = mulaw::duration(voice::encode(before).len());
    let words: Vec<_> = recording.agent.iter().flat_map(|said| &said.words).collect();
    let content = |end: Duration| {
        let word = words.iter().find(|word| word.start > end && word.text == known);
        let word = word.unwrap_or_else(|| panic!("no answer from {end:?} on\n{}", show(recording)));
        (word.start - end).saturating_sub(before)
    };
    recording.caller.iter().map(|sound| content(sound.end)).collect()
}

fn contents(outcome: &Outcome) -> Vec<Duration> {
    outcome
        .events
        .iter()
        .filter_map(|(_, event)| match event {
            CallEvent::FirstContent(gap) => Some(*gap),
            _ => None,
        })
        .collect()
}

fn sounds(outcome: &Outcome) -> Vec<Duration> {
    outcome
        .events
        .iter()
        .filter_map(|(_, event)| match event {
            CallEvent::FirstSound(gap) => Some(*gap),
            _ => None,
        })
        .collect()
}

fn percentile(sorted: &[Duration], share: f64) -> Duration {
    sorted[((sorted.len() - 1) as f64 * share).round() as usize]
}

#[expect(clippy::print_stdout, reason = "the figures are what the test is for")]
fn report(name: &str, mut gaps: Vec<Duration>) -> (Duration, Duration) {
    gaps.sort_unstable();
    let (p50, p95) = (percentile(&gaps, 0.5), percentile(&gaps, 0.95));
    println!("{name:<58} {:>5} turns  p50 {:>5} ms  p95 {:>5} ms", gaps.len(), p50.as_millis(), p95.as_millis());
    (p50, p95)
}

fn count(calls: &[(Recording, Outcome)], counts: impl Fn(&CallEvent) -> bool) -> usize {
    calls.iter().flat_map(|(_, outcome)| &outcome.events).filter(|(_, event)| counts(event)).count()
}

fn plain() -> SpeechOptions {
    SpeechOptions { openers: false, ..SpeechOptions::default() }
}

/// Endpointing 300 ms, recogniser 100 ms, first token 350 ms at 60 tokens a second, first audio 150 ms: a plain relay of
/// these vendors answers after about 1,040 ms, and nothing can answer before about 680 ms.
#[test]
fn with_fixed_vendor_times_the_answer_begins_within_900_ms_at_the_median() {
    let calls = calls(&FIXED, &plain(), 0..10);
    let (p50, _) = report("fixed vendors, first content", calls.iter().flat_map(|(_, call)| contents(call)).collect());
    assert!(p50 <= Duration::from_millis(900), "{p50:?}");
    let relay = calls_without_trials();
    assert!(relay > p50, "a trial saves time: {relay:?} without");
}

fn calls_without_trials() -> Duration {
    let speech = SpeechOptions { speculation: false, ..plain() };
    let calls = calls(&FIXED, &speech, 0..4);
    report("fixed vendors, no trials, first content", calls.iter().flat_map(|(_, call)| contents(call)).collect()).0
}

/// The promise to callers: some sound after 0.9 s at the median and 1.4 s at the 95th percentile, with the model as slow
/// as it is on an ordinary day.
#[test]
fn with_realistic_vendors_the_first_sound_keeps_the_promise() {
    let with_openers = calls(&REALISTIC, &SpeechOptions::default(), 0..20);
    let (p50, p95) = report(
        "realistic vendors, openers, first sound",
        with_openers.iter().flat_map(|(_, call)| sounds(call)).collect(),
    );
    report(
        "realistic vendors, openers, first content",
        with_openers.iter().flat_map(|(_, call)| contents(call)).collect(),
    );
    assert!(p50 <= Duration::from_millis(900) && p95 <= Duration::from_millis(1_400), "{p50:?} {p95:?}");
}

/// The goal is 1.15 and 1.7 s, and a first token at 640 ms alone uses up most of it. With fillers the answer waits for the
/// end of the filler's clause; without them this is what the vendors leave.
#[test]
fn with_realistic_vendors_the_first_content_is_reported() {
    let with_fillers = calls(&REALISTIC, &plain(), 0..20);
    let fillers = report(
        "realistic vendors, no openers, first content",
        with_fillers.iter().flat_map(|(_, call)| contents(call)).collect(),
    );
    let [begun, released, asked_twice, second_won] = [
        count(&with_fillers, |event| *event == CallEvent::Speculated),
        count(&with_fillers, |event| matches!(event, CallEvent::SpeculationHit { .. })),
        count(&with_fillers, |event| *event == CallEvent::Hedged),
        count(&with_fillers, |event| *event == CallEvent::HedgeSettled(HedgeOutcome::Won)),
    ];
    println!(
        "without openers: {begun} trials, {released} released, {asked_twice} second requests, {second_won} of them answered"
    );
    let turns = with_fillers.iter().map(|(_, call)| contents(call).len()).sum::<usize>();
    assert_eq!(turns, 20 * QUESTIONS.len(), "every turn was answered and measured");
    // What docs/PERFORMANCE.md says of them, within bounds.
    assert!((130..=190).contains(&begun) && released * 10 >= begun * 9, "{begun} trials, {released} released");
    assert!((70..=140).contains(&asked_twice), "{asked_twice} second requests");
    assert!((10..=60).contains(&second_won), "{second_won} of them answered");
    let silent = calls(&REALISTIC, &SpeechOptions { fillers: false, ..plain() }, 0..20);
    let silent = report(
        "realistic vendors, no openers, no fillers, first content",
        silent.iter().flat_map(|(_, call)| contents(call)).collect(),
    );
    assert!(silent.0 < fillers.0, "an answer that waits for no filler begins sooner: {silent:?} {fillers:?}");
}

/// A turn for which the model looks something up asks it twice, one after the other. Measured at the caller's ear: the first
/// content of the metrics is that of the first request.
#[test]
fn turns_with_a_tool_are_reported_apart() {
    for (name, vendors) in [("fixed", &FIXED), ("realistic", &REALISTIC)] {
        let calls = calls_with_tools(vendors, &plain(), 0..10);
        let sound = calls.iter().flat_map(|(_, call)| sounds(call)).collect();
        let sound = report(&format!("{name} vendors, a tool, no openers, first sound"), sound);
        let content = calls.iter().flat_map(|(recording, _)| heard_contents(recording)).collect();
        let content = report(&format!("{name} vendors, a tool, no openers, first content"), content);
        assert!(sound.1 <= Duration::from_millis(1_500), "somebody says that it takes a moment: {sound:?}");
        assert!(content.0 > sound.0 && content.1 < Duration::from_millis(6_000), "{content:?}");
        let answered = calls.iter().map(|(_, call)| call.requests.len()).sum::<usize>();
        assert!(answered >= 2 * calls.len() * QUESTIONS.len(), "two requests a turn: {answered}");
    }
}

/// T11: a one-word answer is as fast as a long sentence.
#[test]
fn t11_yes_is_answered_as_fast_as_a_long_sentence() {
    let mut short = Vec::new();
    let mut long = Vec::new();
    for (recording, outcome) in calls(&REALISTIC, &plain(), 0..10) {
        let ends = outcome.events.iter().filter_map(|(_, event)| match event {
            CallEvent::TurnEnded { after, .. } => Some(*after),
            _ => None,
        });
        for (question, after) in QUESTIONS.iter().zip(ends) {
            if question.contains(' ') { long.push(after) } else { short.push(after) }
        }
        assert_eq!(recording.reply_gaps().len(), QUESTIONS.len());
    }
    let (short, long) = (report("one word, end of turn", short), report("a sentence, end of turn", long));
    let slack = Duration::from_millis(60);
    assert!(short.1 <= long.1 + slack, "{short:?} {long:?}");
    assert!(short.1 <= Duration::from_millis(700), "{short:?}");
}

/// E13: what the metrics say agrees with what the recording of both sides says, and the stages sum to the whole.
#[test]
fn e13_the_reply_gap_agrees_with_the_recorded_audio_and_its_stages_sum_to_it() {
    for (recording, outcome) in calls(&REALISTIC, &SpeechOptions::default(), 30..36) {
        let heard: Vec<Duration> = recording.reply_gaps().iter().map(|gap| gap.length()).collect();
        let told = sounds(&outcome);
        assert_eq!(heard.len(), told.len(), "{}", show(&recording));
        for (heard, told) in heard.iter().zip(&told) {
            assert!(heard.abs_diff(*told) <= Duration::from_millis(50), "heard {heard:?}, told {told:?}");
        }
        let mut stages = Duration::ZERO;
        let mut gap = None;
        let mut checked = 0;
        for (_, event) in &outcome.events {
            match event {
                CallEvent::FirstContent(content) => gap = Some(*content),
                CallEvent::Stage(stage, took) => {
                    stages += *took;
                    if *stage == "playout" {
                        assert_eq!(Some(std::mem::take(&mut stages)), gap.take());
                        checked += 1;
                    }
                }
                _ => {}
            }
        }
        assert_eq!(checked, QUESTIONS.len());
    }
}
