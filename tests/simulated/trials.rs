//! Replies begun on trial, and requests asked twice: they save time and have no other effect.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use frontdesk_actors::events::{CallEvent, HedgeOutcome};
use frontdesk_actors::llm::pace::FirstTokens;
use frontdesk_actors::tenant::{SpeechOptions, Tenant};
use frontdesk_sandbox::anthropic::{Answer, Brain, Request};
use frontdesk_sandbox::caller::Recording;
use frontdesk_sandbox::fault::{Fault, FaultPlan};
use frontdesk_sandbox::latency::Latency;
use serde_json::json;

use super::call::{Outcome, Sent, Setup, SimulatedCall, plain, show};

/// A model and a voice so fast that a trial is ready long before the turn is certain.
fn setup(seed: u64) -> Setup {
    let mut setup = Setup::seeded(seed);
    setup.deepgram.result = Latency::Fixed(60);
    setup.anthropic.timing.first_token = Latency::Fixed(50);
    setup.elevenlabs.first_audio = Latency::Fixed(60);
    let turn = &mut setup.settings.turn;
    (turn.patience, turn.patience_least) = (Duration::from_millis(800), Duration::from_millis(800));
    setup
}

fn with_speech(setup: &mut Setup, change: impl FnOnce(&mut SpeechOptions)) {
    let mut tenant = Tenant::clone(&setup.tenant);
    change(&mut tenant.speech);
    setup.tenant = Arc::new(tenant);
}

fn last_said(request: &Request) -> String {
    request.messages.last().map(|message| plain(&message.content.text())).unwrap_or_default()
}

fn run(steps: &str, setup: Setup) -> (Recording, Outcome, String) {
    let scenario = format!(
        "name = \"trial\"\nfrom = \"+447700900102\"\n[[step]]\nwait_for = \"at any time\"\n{steps}\
         [[step]]\nhang_up = true\n"
    );
    let seed = setup.seed;
    let (recording, outcome) = SimulatedCall::ring(&scenario, setup).run();
    let case = format!("seed {seed}: {:#?}\n{:?}\n{}", recording.checks, outcome.events, show(&recording));
    assert!(recording.passed(), "{case}");
    assert_eq!(outcome.vendor_violations, Vec::<String>::new(), "{case}");
    (recording, outcome, case)
}

fn times(outcome: &Outcome, is_it: impl Fn(&CallEvent) -> bool) -> Vec<Duration> {
    outcome.events.iter().filter(|(_, event)| is_it(event)).map(|(at, _)| *at).collect()
}

fn is_turn_end(event: &CallEvent) -> bool {
    matches!(event, CallEvent::TurnEnded { .. })
}

/// T18: the model wants a tool at once. It runs once, and not before the turn is certain.
#[test]
fn t18_a_trial_runs_no_tool_before_the_turn_is_certain() {
    for seed in 0..10 {
        let mut setup = setup(seed);
        setup.anthropic.brain = Brain::function(|request| match last_said(request).as_str() {
            said if said.ends_with("late") => {
                Answer::tool("take_message", json!({ "caller_name": "Jane", "message": said }))
            }
            _ => Answer::text("Certainly."),
        });
        let steps = "[[step]]\nsay = \"please tell them i will be late\"\n\
                     [[step]]\nexpect = \"anything else i can help with\"\n";
        let (_, outcome, case) = run(steps, setup);
        let (trials, ends) = (times(&outcome, |event| *event == CallEvent::Speculated), times(&outcome, is_turn_end));
        assert!(trials[0] + Duration::from_millis(200) < ends[0], "the trial was answered in time: {case}");
        assert_eq!(outcome.count(|event| matches!(event, CallEvent::SpeculationHit { .. })), 1, "{case}");
        assert_eq!((outcome.tools_ran.len(), outcome.messages.all().len()), (1, 1), "{case}");
        assert!(outcome.tools_ran[0].0 >= ends[0], "ran at {:?}: {case}", outcome.tools_ran);
    }
}

/// T18: the caller goes on after the trial was asked for a tool. Only the whole turn has an effect.
#[test]
fn t18_a_discarded_trial_has_no_effect() {
    let steps = "[[step]]\nsay = \"please tell them i will be late\"\n[[step]]\npause_ms = 600\n\
                 [[step]]\nsay = \"but only by ten minutes\"\nnow = true\n\
                 [[step]]\nexpect = \"anything else i can help with\"\n";
    for seed in 0..10 {
        let mut setup = setup(seed);
        setup.anthropic.brain = Brain::function(|request| {
            Answer::tool("take_message", json!({ "caller_name": "Jane", "message": last_said(request) }))
        });
        let (_, outcome, case) = run(steps, setup);
        assert!(outcome.count(|event| matches!(event, CallEvent::SpeculationMissed { .. })) >= 1, "{case}");
        let taken: Vec<_> = outcome.messages.all().into_iter().map(|message| message.message).collect();
        assert_eq!(taken, ["please tell them i will be late but only by ten minutes"], "{case}");
    }
}

/// T18: while a tool runs nothing is begun on trial, though the caller goes on and ends another turn.
#[test]
fn t18_no_trial_is_begun_while_a_tool_runs() {
    let steps = "[[step]]\nsay = \"please tell them i will be late\"\n[[step]]\npause_ms = 1500\n\
                 [[step]]\nsay = \"sorry, is there parking near the practice?\"\nnow = true\n\
                 [[step]]\nexpect = \"behind the building\"\ntimeout_ms = 20000\n";
    for seed in 0..10 {
        let mut setup = setup(seed);
        with_speech(&mut setup, |speech| speech.fillers = false);
        setup.tool_takes = Duration::from_secs(5);
        setup.anthropic.brain = Brain::function(|request| match last_said(request) {
            said if said.ends_with("late") => {
                Answer::tool("take_message", json!({ "caller_name": "Jane", "message": "late" }))
            }
            _ => Answer::text("Yes, behind the building."),
        });
        let (_, outcome, case) = run(steps, setup);
        let [(from, to)] = outcome.tools_ran[..] else { panic!("one tool: {case}") };
        let meanwhile = |at: &Duration| *at > from && *at < to;
        assert!(times(&outcome, is_turn_end).iter().any(meanwhile), "a turn ended meanwhile: {case}");
        let trials = times(&outcome, |event| *event == CallEvent::Speculated);
        assert_eq!(trials.iter().filter(|at| meanwhile(at)).count(), 0, "{case}");
    }
}

/// Half a question, a pause in which a trial gets its audio, and the words that change it.
const CHANGES: &str = "[[step]]\nsay = \"what are your opening hours\"\n[[step]]\npause_ms = 650\n\
                       [[step]]\nsay = \"on saturday\"\nnow = true\n[[step]]\nexpect = \"right answer\"\n";

fn answers_saturday(setup: &mut Setup) {
    setup.anthropic.brain = Brain::function(|request| match last_said(request).ends_with("saturday") {
        true => Answer::text("The right answer."),
        false => Answer::text("A wrong answer."),
    });
}

/// T18: more words make a trial wrong. Nothing of it is ever sent, and its tokens are counted.
#[test]
fn t18_a_changed_ending_discards_the_trial_and_its_audio() {
    for seed in 0..20 {
        let mut setup = setup(seed);
        answers_saturday(&mut setup);
        let (recording, outcome, case) = run(CHANGES, setup);
        let missed = outcome.events.iter().find_map(|(at, event)| match event {
            CallEvent::SpeculationMissed { tokens } => Some((*at, *tokens)),
            _ => None,
        });
        let (at, tokens) = missed.unwrap_or_else(|| panic!("no trial was discarded: {case}"));
        assert!(tokens > 100, "a request costs what it is given to read: {tokens} {case}");
        assert!(!recording.heard_text().contains("wrong"), "{case}");
        let trial = times(&outcome, |event| *event == CallEvent::Speculated)[0];
        assert!(trial + Duration::from_millis(300) < at, "the trial had time to get its audio: {case}");
        let turn_end = times(&outcome, is_turn_end)[0];
        let sent =
            outcome.sent.iter().find(|(at, sent)| matches!(sent, Sent::Media(_)) && (trial..turn_end).contains(at));
        assert_eq!(sent, None, "{case}");
    }
}

/// T18: what trials may waste is bounded, and after that the caller is answered as ever.
#[test]
fn t18_the_budget_ends_trials_for_the_rest_of_the_call() {
    let twice = format!("{CHANGES}[[step]]\npause_ms = 1500\n{CHANGES}");
    let trials = |tokens: Option<u64>| {
        let mut setup = setup(3);
        answers_saturday(&mut setup);
        setup.settings.model.speculation_tokens = tokens.unwrap_or(setup.settings.model.speculation_tokens);
        let (_, outcome, _) = run(&twice, setup);
        outcome.count(|event| *event == CallEvent::Speculated)
    };
    assert!(trials(None) >= 4, "two in each turn");
    assert_eq!(trials(Some(1)), 1);
    assert_eq!(trials(Some(0)), 0);
}

/// T18: a tenant who does not want them has none.
#[test]
fn t18_without_the_tenants_wish_there_are_no_trials() {
    let mut setup = setup(3);
    answers_saturday(&mut setup);
    with_speech(&mut setup, |speech| speech.speculation = false);
    let (_, outcome, case) = run(CHANGES, setup);
    assert_eq!(outcome.count(|event| *event == CallEvent::Speculated), 0, "{case}");
    assert_eq!(outcome.requests.len(), 1, "{case}");
}

/// A request that is late is asked again. Whichever speaks first is the only one heard; the other is dropped.
#[test]
fn t18_a_late_request_is_asked_again_and_one_of_the_two_answers() {
    let mut won = [0, 0];
    for stall_ms in (0..=2_400).step_by(100) {
        let first_tokens = Arc::new(FirstTokens::new());
        (0..16).for_each(|_| first_tokens.observe(Duration::from_millis(400)));
        let mut setup = Setup { first_tokens, ..Setup::seeded(stall_ms / 100) };
        with_speech(&mut setup, |speech| speech.speculation = false);
        setup.anthropic.timing.first_token = Latency::Fixed(200);
        setup.anthropic.faults = vec![FaultPlan::on(1, Fault::Stall { after: 0, for_ms: Some(stall_ms) })];
        let asked = AtomicUsize::new(0);
        setup.anthropic.brain = Brain::function(move |_| {
            let name = ["first", "second"][asked.fetch_add(1, Ordering::Relaxed)];
            Answer::text(format!("This is the {name} reply to your question."))
        });
        let steps = "[[step]]\nsay = \"is there a step at the door?\"\n[[step]]\nexpect = \"reply to your question\"\n\
                     [[step]]\npause_ms = 4000\n";
        let (recording, outcome, case) = run(steps, setup);
        let heard = recording.heard_text();
        assert_eq!(heard.matches("reply to your question").count(), 1, "{stall_ms} ms, {case}");
        let hedged = outcome.count(|event| *event == CallEvent::Hedged);
        assert_eq!(outcome.requests.len(), 1 + hedged, "{stall_ms} ms, {case}");
        assert_eq!(outcome.cancelled.len(), hedged, "the loser was dropped: {stall_ms} ms, {case}");
        let second_won = heard.contains("second");
        let settled = |how| outcome.count(|event| *event == CallEvent::HedgeSettled(how));
        assert_eq!(settled(HedgeOutcome::Won), usize::from(second_won), "{stall_ms} ms, {case}");
        assert_eq!(settled(HedgeOutcome::Won) + settled(HedgeOutcome::Lost), hedged, "{stall_ms} ms, {case}");
        // What the slower one has read is the price, also if the model had not even begun to tell it.
        let wasted = outcome.events.iter().filter_map(|(_, event)| match event {
            CallEvent::HedgeWasted { tokens } => Some(*tokens),
            _ => None,
        });
        let wasted: Vec<u64> = wasted.collect();
        assert!(
            wasted.len() == hedged && wasted.iter().all(|tokens| *tokens > 100),
            "{stall_ms} ms, {wasted:?} {case}"
        );
        let tally = &outcome.summary.as_ref().unwrap().tally;
        assert_eq!(tally.tokens_wasted, wasted.iter().sum::<u64>(), "{case}");
        if let [first, second] = &outcome.requests[..] {
            assert_eq!(first, second, "the same was asked: {case}");
            won[usize::from(second_won)] += 1;
        }
    }
    assert!(won[0] >= 2 && won[1] >= 10, "either wins in its time: {won:?}");
}
