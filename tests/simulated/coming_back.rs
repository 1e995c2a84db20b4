//! E10: a hand-over that nobody takes. The call comes back with its conversation, says so at once, and takes a message; and
//! who is rung at all depends on the hour and on how often it was tried.

use std::sync::Arc;

use frontdesk_actors::call::checkpoint::Checkpoint;
use frontdesk_actors::call::summary::CallOutcome;
use frontdesk_actors::store::EndIntent;
use frontdesk_actors::tenant::{PhoneNumber, Tenant};
use frontdesk_actors::transfer::{AfterHours, PastTransfers, Transfer, TransferOutcome, TransferReason};
use frontdesk_sandbox::anthropic::{Answer, AnthropicConfig, Brain};
use frontdesk_sandbox::caller::Recording;

use super::call::{Outcome, Setup, SimulatedCall, show};
use super::tenant::bright_smiles;

const ASKS_FOR_A_PERSON: &str = r#"
name = "a person"
from = "+447700900102"
[[step]]
wait_for = "at any time"
[[step]]
say = "this is jane, can i speak to a person please"
[[step]]
expect_end = "transferred"
"#;

const IS_BACK: &str = r#"
name = "is back"
from = "+447700900102"
[[step]]
wait_for = "nobody can take the call right now, but i can take a message"
[[step]]
say = "then tell them that i will be late"
[[step]]
expect = "something else"
[[step]]
hang_up = true
"#;

const ASKS_IN_VAIN: &str = r#"
name = "in vain"
from = "+447700900102"
[[step]]
wait_for = "at any time"
[[step]]
say = "can i speak to a person please"
[[step]]
expect = "nobody can take the call"
[[step]]
hang_up = true
"#;

fn setup(seed: u64) -> Setup {
    let mut setup = Setup::seeded(seed);
    let brain = Brain::function(|_| Answer::text("Let us talk about something else."));
    setup.anthropic = AnthropicConfig { brain, ..setup.anthropic };
    setup
}

#[track_caller]
fn ring(scenario: &str, setup: Setup) -> (Recording, Outcome) {
    let (recording, outcome) = SimulatedCall::ring(scenario, setup).run();
    assert!(recording.passed(), "{:#?}\n{}", recording.checks, show(&recording));
    assert_eq!(outcome.vendor_violations, Vec::<String>::new());
    (recording, outcome)
}

fn heard(recording: &Recording) -> String {
    recording.agent.iter().map(|said| said.text()).collect::<Vec<_>>().join(" ")
}

/// What is kept when the caller is handed over.
fn handed_over() -> Checkpoint {
    let mut call = SimulatedCall::ring(ASKS_FOR_A_PERSON, setup(1));
    call.run_until(|call| call.core.is_over());
    let kept = call.checkpoints.last().expect("the conversation is kept").to_bytes();
    let (_, outcome) = call.finish();
    let summary = outcome.summary.unwrap();
    assert!(summary.may_come_back && summary.outcome == CallOutcome::HandedOver);
    Checkpoint::from_bytes(&kept).unwrap()
}

#[test]
fn e10_a_call_that_nobody_took_says_so_at_once_and_remembers_everything() {
    let cases = [
        (TransferOutcome::Busy, "the line of the practice was busy"),
        (TransferOutcome::NoAnswer, "nobody answered"),
        (TransferOutcome::Declined, "cannot take the call now"),
        (TransferOutcome::Failed, "could not be reached"),
    ];
    for (outcome, told) in cases {
        let transfers = PastTransfers::default().and(outcome);
        let (recording, outcome) = ring(IS_BACK, Setup { restored: Some(handed_over()), transfers, ..setup(2) });
        let heard = heard(&recording);
        assert!(!heard.contains("cut off") && !heard.contains("automated assistant"), "{heard}");
        assert!(recording.agent_sounds[0].0 < std::time::Duration::from_millis(500), "{:?}", recording.agent_sounds);
        let model = format!("{:?}", outcome.requests.last().expect("the model was asked").messages);
        assert!(model.contains("his is jane") && model.contains(told), "{model}");
        assert_eq!(outcome.intents, []);
    }
}

#[test]
fn without_what_was_kept_the_caller_hears_that_nobody_is_there_and_then_the_notice() {
    let transfers = PastTransfers::default().and(TransferOutcome::NoAnswer);
    let with_notice = IS_BACK.replace("but i can take a message", "but i can take a message for you");
    let with_notice = with_notice.replacen("[[step]]\nsay", "[[step]]\nwait_for = \"at any time\"\n[[step]]\nsay", 1);
    let (recording, _) = ring(&with_notice, Setup { transfers, ..setup(3) });
    assert!(heard(&recording).contains("automated assistant"));
}

#[test]
fn after_two_that_nobody_took_a_person_is_not_rung_again() {
    let once = PastTransfers::default().and(TransferOutcome::Busy).long_ago();
    let (_, outcome) = ring(ASKS_FOR_A_PERSON, Setup { transfers: once, ..setup(4) });
    let [EndIntent::Transfer { reason: TransferReason::CallerAsked, .. }] = outcome.intents[..] else {
        panic!("the second attempt is made: {:?}", outcome.intents);
    };
    let twice = once.and(TransferOutcome::NoAnswer).long_ago();
    let (_, outcome) = ring(ASKS_IN_VAIN, Setup { transfers: twice, ..setup(5) });
    assert_eq!(outcome.intents, []);
}

/// The simulated calls ring on a Monday morning.
fn closed(after_hours: AfterHours) -> Arc<Tenant> {
    let tenant = Tenant::clone(&bright_smiles());
    let hours = tenant.hours.iter().filter(|hours| hours.day != chrono::Weekday::Mon).cloned().collect();
    Arc::new(Tenant { hours, transfer: Transfer { after_hours, ..Transfer::default() }, ..tenant })
}

#[test]
fn after_hours_the_practice_decides_who_is_rung() {
    let on_call = PhoneNumber::parse("+442079460001").unwrap();
    let (_, outcome) = ring(ASKS_IN_VAIN, Setup { tenant: closed(AfterHours::Message), ..setup(6) });
    assert_eq!(outcome.intents, []);
    let front_desk = bright_smiles().transfer_number.clone().unwrap();
    for (after_hours, expected) in
        [(AfterHours::Transfer, front_desk), (AfterHours::OnCall(on_call.clone()), on_call.clone())]
    {
        let (_, outcome) = ring(ASKS_FOR_A_PERSON, Setup { tenant: closed(after_hours), ..setup(7) });
        let [EndIntent::Transfer { number, .. }] = &outcome.intents[..] else { panic!("{:?}", outcome.intents) };
        assert_eq!(*number, expected);
    }
}
