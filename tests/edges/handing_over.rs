//! E9, E10: the hand-over to a person, over the real wire, for everything that can come of it. Whoever is not reached, the
//! caller has the agent back within two seconds, with the conversation, and the practice is asked to call back, once.

use std::time::Duration;

use frontdesk_actors::call::summary::{CallOutcome, CallSummary};
use frontdesk_sandbox::caller::{DialledLeg, Recording};
use frontdesk_sandbox::twilio::{CarrierConfig, new_sid};

use super::hand::{PRACTICE, post};
use crate::storage::{report, storage};
use crate::world::{PlacedCall, World, describe, eventually, scenario};

/// What the agent has at most until it is heard again, from when the other telephone rings no more.
const BACK_WITHIN: Duration = Duration::from_secs(2);

const FRONT_DESK: &str = "+442079460000";

/// Says something worth remembering, asks for a person, and goes on with the agent.
const COMES_BACK: &str = r#"
[[step]]
wait_for = "at any time"
[[step]]
say = "is there parking?"
[[step]]
expect = "behind the building"
[[step]]
say = "can i speak to a person please?"
[[step]]
wait_for = "nobody can take"
timeout_ms = 40000
[[step]]
say = "i would like to leave a message please"
[[step]]
expect = "your name"
[[step]]
hang_up = true
[[step]]
expect_end = "caller_hangup"
"#;

const CONNECTED: &str = r#"
[[step]]
wait_for = "at any time"
[[step]]
say = "can i speak to a person please?"
[[step]]
expect_end = "transferred"
timeout_ms = 30000
"#;

fn staff(settings: &str, steps: &str) -> String {
    format!("[staff]\n{settings}\n{steps}")
}

/// How many of the caller's messages and callbacks the practice has.
fn messages(world: &World) -> usize {
    world.application().stores().messages.all().len()
}

#[track_caller]
fn only_dial(recording: &Recording) -> &DialledLeg {
    let [dial] = &recording.dials[..] else { panic!("one telephone rings: {:?}", recording.dials) };
    dial
}

/// From the end of the ringing to the first sound of the agent.
#[track_caller]
fn silence_after(dial: &DialledLeg, recording: &Recording) -> Duration {
    let sound = recording.agent_sounds.iter().map(|(from, _)| *from).find(|from| *from >= dial.ended);
    sound.expect("the agent is heard again") - dial.ended
}

/// A call that nobody took: the agent is heard again soon, and one report tells of both its lives.
#[track_caller]
fn assert_came_back(name: &str, recording: &Recording, summary: &CallSummary) {
    let told = format!("{name}\n{}\n{:?}", describe(recording), recording.dials);
    // Two sides that close one socket at once may each take the other's end for a break.
    const CLOSED_AT_ONCE: [u32; 2] = [31921, 31903];
    assert!(recording.passed(), "{told}");
    assert!(recording.incidents.iter().all(|incident| CLOSED_AT_ONCE.contains(&incident.code)), "{told}");
    let dial = only_dial(recording);
    assert_eq!(dial.number, FRONT_DESK);
    assert!(!dial.bridged, "{told}");
    let silence = silence_after(dial, recording);
    assert!(silence <= BACK_WITHIN, "{silence:?}\n{told}");
    assert_eq!(recording.streams, 2, "{told}");
    assert_eq!(summary.outcome, CallOutcome::CallerHungUp, "{told}");
    let said: Vec<&str> = summary.turns.iter().map(|turn| turn.text.as_str()).collect();
    assert!(said.iter().any(|text| text.contains("parking")), "one call, one report: {said:?}");
    assert!(!said.iter().any(|text| text.contains("cut off")), "nobody was cut off: {said:?}");
}

/// To the carrier a voicemail that answers is a person; it presses no key.
#[actix_web::test]
async fn e09_a_voicemail_that_answers_counts_as_nobody() {
    let world = World::start().await;
    let call = world.place_call("voicemail", &staff("outcome = \"voicemail\"\nafter_ms = 1500", COMES_BACK));
    let recording = call.recording().await;
    eventually(Duration::from_secs(5), "the call is reported", async || {
        world.summary(&recording.call_sid).await.outcome != CallOutcome::HandedOver
    })
    .await;
    assert_came_back("voicemail", &recording, &world.summary(&recording.call_sid).await);
    assert_eq!(only_dial(&recording).status, "no-answer");
    world.end().await;
}

#[actix_web::test]
async fn e10_nobody_who_takes_the_call_brings_the_agent_back_with_what_was_said() {
    let cases = [
        ("busy", "outcome = \"busy\"\nafter_ms = 300", "busy"),
        ("declined", "outcome = \"declined\"\nafter_ms = 900", "busy"),
        ("failed", "outcome = \"failed\"\nafter_ms = 100", "failed"),
        ("no answer", "outcome = \"no_answer\"", "no-answer"),
        ("a person who presses 2", "key = \"2\"", "no-answer"),
    ];
    let world = World::start().await;
    let database = storage(world.place()).await;
    let calls: Vec<_> = cases.iter().map(|(name, how, _)| world.place_call(name, &staff(how, COMES_BACK))).collect();
    for (call, (name, _, status)) in calls.into_iter().zip(cases) {
        let recording = call.recording().await;
        // The first life was reported when the phone rang: the last word on the call comes with its end.
        eventually(Duration::from_secs(5), "the call is reported", async || {
            world.summary(&recording.call_sid).await.outcome != CallOutcome::HandedOver
        })
        .await;
        let summary = world.summary(&recording.call_sid).await;
        assert_came_back(name, &recording, &summary);
        assert_eq!(only_dial(&recording).status, status, "{name}");
        let stored = report(&database, &recording.call_sid).await;
        assert_eq!((stored.outcome.as_deref(), stored.lives), (Some("caller_hung_up"), 2), "{name}");
        assert_eq!(stored.turn_count as usize, summary.turns.len(), "{name}: of both lives");
        let of_call = |id| world.application().stores().messages.all().iter().filter(|kept| kept.call == id).count();
        assert_eq!(of_call(summary.call), 1, "{name}: one callback");
    }
    assert_eq!(messages(&world), cases.len());
    let told = world.emulators.anthropic.requests();
    let remembers = told.iter().any(|request| {
        let words = request.messages.iter().map(|said| said.content.text()).collect::<Vec<_>>().join("\n");
        words.contains("transfer failed") && words.contains("parking") && words.contains("leave a message")
    });
    assert!(remembers, "the model knows what was said before, and that nobody took the call");
    world.end().await;
}

#[actix_web::test]
async fn a_person_who_presses_1_has_the_call_and_it_is_written_down_as_transferred() {
    let world = World::start().await;
    let recording = world.place_call("accepted", &staff("after_ms = 700", CONNECTED)).passed().await;
    let dial = only_dial(&recording);
    assert!(dial.bridged && dial.status == "completed", "{dial:?}");
    assert_eq!(dial.caller_id, "+447700900111", "the telephone shows the caller");
    assert!(dial.briefing.contains("Bright Smiles") && dial.briefing.contains("Press 1"), "{}", dial.briefing);
    assert!(!dial.briefing.contains("parking"));
    let summary = world.summary(&recording.call_sid).await;
    assert_eq!(summary.outcome, CallOutcome::Transferred);
    let stored = report(&storage(world.place()).await, &recording.call_sid).await;
    assert_eq!((stored.outcome.as_deref(), stored.lives), (Some("transferred"), 1));
    assert_eq!((recording.streams, messages(&world)), (1, 0));
    world.end().await;
}

#[actix_web::test]
async fn e10_a_caller_who_leaves_while_it_rings_is_called_back_whatever_the_carriers_habit() {
    let world = World::start().await;
    let steps = r#"
[[step]]
wait_for = "at any time"
[[step]]
say = "can i speak to a person please?"
[[step]]
wait_for = "put you through"
[[step]]
pause_ms = 6000
[[step]]
hang_up = true
[[step]]
expect_end = "caller_hangup"
"#;
    let place = |action_after_hangup| {
        let config = CarrierConfig { action_after_hangup, ..CarrierConfig::new(world.url()) };
        PlacedCall::place(world.carrier_with(config), scenario("leaves", &staff("outcome = \"no_answer\"", steps)))
    };
    for call in [place(true), place(false)] {
        let recording = call.passed().await;
        assert_eq!(only_dial(&recording).status, "canceled", "{}", describe(&recording));
        let summary = world.summary(&recording.call_sid).await;
        assert_eq!(summary.outcome, CallOutcome::CallerHungUp);
        let stored = report(&storage(world.place()).await, &recording.call_sid).await;
        assert_eq!(stored.outcome.as_deref(), Some("caller_hung_up"));
    }
    assert_eq!(messages(&world), 2, "one callback for each");
    world.end().await;
}

#[actix_web::test]
async fn a_caller_may_try_twice_and_then_a_message_is_the_way() {
    let world = World::start().await;
    let steps = r#"
[[step]]
wait_for = "at any time"
[[step]]
say = "can i speak to a person please?"
[[step]]
wait_for = "nobody can take"
[[step]]
press = "0#"
[[step]]
wait_for = "put you through"
[[step]]
wait_for = "nobody can take"
timeout_ms = 40000
[[step]]
say = "a person please"
[[step]]
wait_for = "nobody can take"
[[step]]
hang_up = true
[[step]]
expect_end = "caller_hangup"
"#;
    let how = "outcome = \"busy\"\nlater = \"voicemail\"\nafter_ms = 300";
    let recording = world.place_call("three times", &staff(how, steps)).passed().await;
    assert_eq!(recording.dials.len(), 2, "{}", describe(&recording));
    for dial in &recording.dials {
        assert!(silence_after(dial, &recording) <= BACK_WITHIN, "{}", describe(&recording));
    }
    assert_eq!((recording.streams, messages(&world)), (3, 1), "{}", describe(&recording));
    world.end().await;
}

#[actix_web::test]
async fn the_second_person_may_take_what_the_first_did_not() {
    let world = World::start().await;
    let steps = r#"
[[step]]
wait_for = "at any time"
[[step]]
say = "can i speak to a person please?"
[[step]]
wait_for = "nobody can take"
[[step]]
say = "a person please"
[[step]]
expect_end = "transferred"
timeout_ms = 30000
"#;
    let how = "outcome = \"busy\"\nlater = \"answers\"\nafter_ms = 300";
    let recording = world.place_call("second time", &staff(how, steps)).passed().await;
    assert_eq!(recording.dials.iter().map(|dial| dial.bridged).collect::<Vec<_>>(), [false, true]);
    assert_eq!(world.summary(&recording.call_sid).await.outcome, CallOutcome::Transferred);
    world.end().await;
}

#[actix_web::test]
async fn a_call_that_the_practice_forwards_back_while_we_ring_it_is_rejected_as_busy() {
    let world = World::start().await;
    let call = world.place_call("rings", &staff("after_ms = 3000", CONNECTED));
    let ring = async |from: u32| {
        let (sid, from) = (new_sid("CA"), format!("+4477009{from:05}"));
        let forwarded = [("To", PRACTICE), ("From", from.as_str()), ("ForwardedFrom", FRONT_DESK)];
        let answer = post(&world, "/incoming-call", &[&[("CallSid", sid.as_str())], &forwarded[..]].concat()).await;
        let over = [("CallSid", sid.as_str()), ("CallStatus", "completed"), ("To", PRACTICE)];
        post(&world, "/call-status", &over).await;
        answer.body
    };
    let mut callers = 1..;
    assert!(ring(0).await.contains("<Connect"), "nobody is being rung");
    eventually(Duration::from_secs(30), "our own call is rejected", async || {
        ring(callers.next().unwrap()).await.contains("<Reject reason=\"busy\"/>")
    })
    .await;
    let recording = call.passed().await;
    assert!(only_dial(&recording).bridged);
    assert!(ring(99_999).await.contains("<Connect"), "it rings no more");
    world.end().await;
}
