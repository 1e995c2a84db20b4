//! What no tool has done is never heard to be done, whatever the model says and however it arrives.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use frontdesk_actors::call::summary::Side;
use frontdesk_actors::events::CallEvent;
use frontdesk_actors::reply::claims::Claim;
use frontdesk_actors::tenant::Tenant;
use frontdesk_sandbox::anthropic::{Answer, Brain, Request};
use frontdesk_sandbox::caller::Recording;
use frontdesk_sandbox::latency::Latency;
use serde_json::json;

use super::call::{Outcome, Setup, SimulatedCall, plain, show};

const WANTS_TUESDAY: &str = "[[step]]\nsay = \"please book me in on tuesday at ten\"\n";
const LIE: &str = "Lovely. You're booked for Tuesday at ten. See you then, and do bring your card.";

fn setup(seed: u64, brain: Brain) -> Setup {
    let mut setup = Setup::seeded(seed);
    setup.anthropic.brain = brain;
    setup
}

/// Answers the n-th request with the n-th of these, and all later ones with the last.
fn answers(answers: &'static [&'static str]) -> (Brain, Arc<AtomicUsize>) {
    let asked = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&asked);
    let brain = Brain::function(move |_| {
        let index = counter.fetch_add(1, Ordering::Relaxed).min(answers.len() - 1);
        Answer::text(answers[index])
    });
    (brain, asked)
}

fn without_trials(setup: &mut Setup) {
    let mut tenant = Tenant::clone(&setup.tenant);
    tenant.speech.speculation = false;
    setup.tenant = Arc::new(tenant);
}

fn run(steps: &str, setup: Setup) -> (Recording, Outcome, String) {
    let scenario = format!(
        "name = \"claims\"\nfrom = \"+447700900102\"\n[[step]]\nwait_for = \"at any time\"\n{steps}\
         [[step]]\nhang_up = true\n"
    );
    let seed = setup.seed;
    let (recording, outcome) = SimulatedCall::ring(&scenario, setup).run();
    let case = format!("seed {seed}: {:#?}\n{:?}\n{}", recording.checks, outcome.events, show(&recording));
    assert!(recording.passed(), "{case}");
    assert_eq!(outcome.vendor_violations, Vec::<String>::new(), "{case}");
    (recording, outcome, case)
}

fn blocked(outcome: &Outcome) -> usize {
    outcome.count(|event| matches!(event, CallEvent::ClaimBlocked(_)))
}

fn last_said(request: &Request) -> String {
    request.messages.last().map(|message| plain(&message.content.text())).unwrap_or_default()
}

/// T21: "you're booked", and no tool was called. What stands before it is heard, it is not, and neither is what follows;
/// the model is told why and its second answer is heard.
#[test]
fn t21_a_model_that_claims_a_booking_is_not_heard_and_is_asked_again() {
    for seed in 0..20 {
        let (brain, _) = answers(&[LIE, "Which dentist would you like to see?"]);
        let mut setup = setup(seed, brain);
        without_trials(&mut setup);
        let (recording, outcome, case) = run(&format!("{WANTS_TUESDAY}[[step]]\nexpect = \"which dentist\"\n"), setup);
        assert!(!recording.heard_text().contains("booked"), "{case}");
        assert!(!recording.heard_text().contains("your card"), "{case}");
        assert_eq!(blocked(&outcome), 1, "{case}");
        let told = format!("{:?}", outcome.requests.last().unwrap().messages);
        assert!(told.contains("no tool has done") && !told.contains("re booked"), "{told}");
        assert_eq!(outcome.requests.len(), 2, "{case}");
    }
}

/// T21: it insists. The caller hears that nothing has been booked, and the conversation goes on.
#[test]
fn t21_a_model_that_insists_is_asked_no_third_time() {
    for seed in 0..20 {
        let (brain, asked) = answers(&[LIE, "I've booked that for you.", "We open at nine."]);
        let mut setup = setup(seed, brain);
        without_trials(&mut setup);
        let steps = format!(
            "{WANTS_TUESDAY}[[step]]\nexpect = \"haven't booked that yet\"\n\
             [[step]]\nsay = \"never mind, what is the earliest i can come\"\n[[step]]\nexpect = \"open at nine\"\n"
        );
        let (recording, outcome, case) = run(&steps, setup);
        assert!(!recording.heard_text().contains("re booked"), "{case}");
        assert!(!recording.heard_text().contains("i've booked"), "{case}");
        assert_eq!((blocked(&outcome), asked.load(Ordering::Relaxed)), (2, 3), "{case}");
    }
}

/// T21: the claim and the tool call come in one answer, the claim first. The tool does not run behind a lie; it runs when
/// the model, asked again, calls it.
#[test]
fn t21_a_claim_before_its_tool_waits_for_the_tool() {
    for seed in 0..20 {
        let take = |request: &Request| json!({ "caller_name": "Jane", "message": last_said(request) });
        let brain =
            Brain::function(move |request| match format!("{:?}", request.messages).contains("no tool has done") {
                false => Answer::text("I've passed your message on.").then_tool("take_message", take(request)),
                true => Answer::tool("take_message", take(request)),
            });
        let mut setup = setup(seed, brain);
        without_trials(&mut setup);
        let steps = "[[step]]\nsay = \"please tell them i will be late\"\n\
                     [[step]]\nexpect = \"anything else i can help with\"\n";
        let (recording, outcome, case) = run(steps, setup);
        assert_eq!((outcome.tools_ran.len(), outcome.messages.all().len()), (1, 1), "{case}");
        assert_eq!(recording.heard_text().matches("passed your message on").count(), 1, "{case}");
        assert_eq!(blocked(&outcome), 1, "{case}");
    }
}

/// After the tool has done it the model may say so, in this turn and in later ones.
#[test]
fn t21_what_a_tool_has_done_may_be_said() {
    for seed in 0..20 {
        let brain = Brain::function(|request| match last_said(request).ends_with("late") {
            true => Answer::tool("take_message", json!({ "caller_name": "Jane", "message": "late" })),
            false => Answer::text("Yes, I've passed that on to Doctor Lee."),
        });
        let steps = "[[step]]\nsay = \"please tell them i will be late\"\n\
                     [[step]]\nexpect = \"anything else i can help with\"\n\
                     [[step]]\nsay = \"did you really tell them\"\n[[step]]\nexpect = \"passed that on to doctor lee\"\n";
        let (_, outcome, case) = run(steps, setup(seed, brain));
        assert_eq!(blocked(&outcome), 0, "{case}");
    }
}

/// A message that was taken makes no appointment.
#[test]
fn t21_what_was_done_bears_out_nothing_else() {
    let brain = Brain::function(|request| match last_said(request) {
        said if said.ends_with("late") => {
            Answer::tool("take_message", json!({ "caller_name": "Jane", "message": "late" }))
        }
        said if said.contains("no tool has done") => Answer::text("At what time on Tuesday?"),
        _ => Answer::text("Your appointment has been moved to Tuesday."),
    });
    let steps = "[[step]]\nsay = \"please tell them i will be late\"\n\
                 [[step]]\nexpect = \"anything else i can help with\"\n\
                 [[step]]\nsay = \"and can you move me to tuesday\"\n[[step]]\nexpect = \"what time on tuesday\"\n";
    let mut setup = setup(3, brain);
    without_trials(&mut setup);
    let (recording, outcome, case) = run(steps, setup);
    assert!(!recording.heard_text().contains("been moved"), "{case}");
    assert_eq!(outcome.count(|event| *event == CallEvent::ClaimBlocked(Claim::Moved)), 1, "{case}");
}

/// A reply begun on trial lies: nothing of the lie goes to the voice, nor is it played when the turn is certain.
#[test]
fn t21_a_trial_that_claims_is_thrown_away() {
    let mut trials = 0;
    for seed in 0..20 {
        let (brain, _) = answers(&[LIE, LIE, "Which dentist would you like to see?"]);
        let mut setup = setup(seed, brain);
        setup.deepgram.result = Latency::Fixed(60);
        setup.anthropic.timing.first_token = Latency::Fixed(50);
        let turn = &mut setup.settings.turn;
        (turn.patience, turn.patience_least) = (Duration::from_millis(800), Duration::from_millis(800));
        let steps = format!("{WANTS_TUESDAY}[[step]]\nexpect = \"which dentist\"\n");
        let (recording, outcome, case) = run(&steps, setup);
        trials += outcome.count(|event| *event == CallEvent::Speculated);
        assert!(!recording.heard_text().contains("booked"), "{case}");
        assert_eq!(outcome.count(|event| matches!(event, CallEvent::SpeculationHit { .. })), 0, "{case}");
        assert_eq!(blocked(&outcome), 2, "the trial's and the answer's: {case}");
    }
    assert!(trials >= 20, "trials: {trials}");
}

/// Words that dribble in are read as the sentence they belong to.
#[test]
fn t21_a_claim_that_dribbles_in_is_noticed() {
    for seed in 0..10 {
        let (brain, _) = answers(&["I've just now for you booked it. I've just booked that for you.", "At what time?"]);
        let mut setup = setup(seed, brain);
        without_trials(&mut setup);
        setup.anthropic.timing.tokens_per_second = 4.0;
        let (recording, outcome, case) =
            run(&format!("{WANTS_TUESDAY}[[step]]\nexpect = \"at what time\"\ntimeout_ms = 30000\n"), setup);
        assert!(!recording.heard_text().contains("booked that"), "{case}");
        assert!(blocked(&outcome) >= 1, "{case}");
    }
}

/// The process died after the message was taken. The next one knows that it was: the model may say so.
#[test]
fn t21_what_an_earlier_life_has_done_may_still_be_said() {
    let brain = || {
        Brain::function(|request| match last_said(request).ends_with("late") {
            true => Answer::tool("take_message", json!({ "caller_name": "Jane", "message": "late" })),
            false => Answer::text("Yes, I've passed that on to Doctor Lee."),
        })
    };
    let steps = "[[step]]\nsay = \"please tell them i will be late\"\n\
                 [[step]]\nexpect = \"anything else i can help with\"\n";
    let first = format!(
        "name = \"leaves a message\"\nfrom = \"+447700900102\"\n[[step]]\nwait_for = \"at any time\"\n{steps}\
         [[step]]\npause_ms = 60000\n"
    );
    let mut call = SimulatedCall::ring(&first, setup(5, brain()));
    call.run_until(|call| call.elapsed() > Duration::from_secs(30));
    let kept = call.checkpoints.last().cloned().expect("the conversation was kept");
    assert_eq!(kept.history.statuses(), ["message_taken"]);
    let mut resumed = setup(6, brain());
    resumed.restored = Some(kept);
    let scenario = "name = \"is back\"\nfrom = \"+447700900102\"\n[[step]]\nwait_for = \"where were we\"\n\
                    [[step]]\nsay = \"did you really tell them\"\n[[step]]\nexpect = \"passed that on to doctor lee\"\n\
                    [[step]]\nhang_up = true\n";
    let (recording, outcome) = SimulatedCall::ring(scenario, resumed).run();
    assert!(recording.passed(), "{:#?}\n{}", recording.checks, show(&recording));
    assert_eq!(blocked(&outcome), 0, "{:?}", outcome.events);
    assert!(!outcome.said(Side::Agent).is_empty());
}
