//! All vendors are down, or every place is taken: the caller can still press keys, leave a recorded message, be put through,
//! and the practice hears of it. Over the real wire, with the carrier's own voice and recorder.

use std::time::Duration;

use frontdesk_actors::call::summary::CallOutcome;
use frontdesk_sandbox::caller::{LeftMessage, Recording};
use frontdesk_sandbox::fault::{Fault, FaultPlan};
use frontdesk_sandbox::twilio::CarrierConfig;
use frontdesk_schema::{CallId, MessageId};
use tempfile::TempDir;

use super::hand;
use crate::world::{PlacedCall, TENANTS, World, describe, eventually, scenario};

/// Nobody listens there.
const NOWHERE: &str = "http://127.0.0.1:1";

/// From the ring to the first sound. The budget is 3 s, on simulated time; the rest is for a busy machine.
const FIRST_SOUND: Duration = Duration::from_secs(5);

/// A message for the practice is on its way for so long at most; one about a missed call waits 20 s first.
const ARRIVES: Duration = Duration::from_secs(45);

const LEAVES_A_MESSAGE: &str = r##"
[[step]]
wait_for = "beep"
timeout_ms = 90000
[[step]]
say = "this is ann lee i have lost a crown please call me back"
[[step]]
press = "#"
now = true
[[step]]
expect = "your message has been recorded"
[[step]]
expect_end = "agent_hangup"
"##;

/// The example practice without anybody to ring.
fn nobody_to_ring() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let practice = std::fs::read_to_string(format!("{TENANTS}/bright-smiles.toml")).unwrap();
    let lines = practice.lines().filter(|line| !line.starts_with("transfer_number"));
    std::fs::write(folder.path().join("a.toml"), lines.collect::<Vec<_>>().join("\n")).unwrap();
    folder
}

async fn start(tenants: &TempDir, changes: &[(&str, &str)]) -> World {
    let folder = tenants.path().display().to_string();
    World::start_with(&[&[("FRONTDESK_TENANTS", folder.as_str())], changes].concat()).await
}

/// From now on every vendor refuses everything.
fn refuse_everything(world: &World) {
    let refused = || vec![FaultPlan::always(Fault::Refuse { status: 503, retry_after_s: None })];
    world.emulators.deepgram.configure(|config| config.faults = refused());
    world.emulators.anthropic.configure(|config| config.faults = refused());
    world.emulators.elevenlabs.configure(|config| config.faults = refused());
}

#[track_caller]
fn only_recording(recording: &Recording) -> &LeftMessage {
    let [message] = &recording.messages[..] else { panic!("{:?}\n{}", recording.messages, describe(recording)) };
    message
}

/// What the practice has of a call: its message's id, and the recording's name.
fn told(world: &World, recording: &Recording) -> Vec<(MessageId, Option<String>)> {
    let call = CallId::of_carrier_call(&recording.call_sid);
    let messages = world.application().stores().messages.all();
    messages.into_iter().filter(|message| message.call == call).map(|kept| (kept.id, kept.recording)).collect()
}

async fn text_arrives(world: &World) {
    let database = &world.place().database;
    eventually(ARRIVES, "the practice has got a text", async || {
        database.query_one("SELECT coalesce(max(state), '') FROM sms_log") == "delivered"
    })
    .await;
}

async fn stored_as(world: &World, outcome: &str) {
    let database = &world.place().database;
    eventually(Duration::from_secs(10), "the call is written down", async || {
        database.query_one("SELECT coalesce(max(outcome), '') FROM calls") == outcome
    })
    .await;
}

#[actix_web::test]
async fn with_every_vendor_down_from_the_start_the_caller_leaves_a_message_and_the_practice_gets_a_text() {
    let tenants = nobody_to_ring();
    let vendors = [("DEEPGRAM_URL", NOWHERE), ("ANTHROPIC_BASE_URL", NOWHERE), ("ELEVENLABS_URL", NOWHERE)];
    let world = start(&tenants, &vendors).await;
    let recording = world.place_call("nothing works", LEAVES_A_MESSAGE).passed().await;
    let heard = recording.heard_text().to_lowercase();
    for words in ["thank you for calling", "having some trouble", "you leave is recorded", "hang up and call 9 9 9"] {
        assert!(heard.contains(words), "no {words:?}: {}", describe(&recording));
    }
    let (first, _) = recording.agent_sounds[0];
    assert!(first <= FIRST_SOUND, "{first:?}\n{}", describe(&recording));
    let left = only_recording(&recording);
    assert!(left.words.contains("lost a crown") && left.ended_by == "#", "{left:?}");
    let call = CallId::of_carrier_call(&recording.call_sid);
    assert_eq!(told(&world, &recording), [(MessageId::of_recording(call), Some(left.sid.clone()))]);
    assert_eq!(world.summary(&recording.call_sid).await.outcome, CallOutcome::MessageMode);

    text_arrives(&world).await;
    stored_as(&world, "message_mode").await;
    let database = &world.place().database;
    assert_eq!(database.query_one("SELECT count(*)::text FROM messages WHERE recording_sealed IS NOT NULL"), "1");
    let in_the_clear =
        format!("SELECT count(*)::text FROM messages WHERE position('{}'::bytea IN recording_sealed) > 0", left.sid);
    assert_eq!(database.query_one(&in_the_clear), "0");
    world.end().await;
}

#[actix_web::test]
async fn a_conversation_that_cannot_go_on_becomes_a_message_and_is_not_greeted_again() {
    let tenants = nobody_to_ring();
    let world = start(&tenants, &[]).await;
    refuse_everything(&world);
    let steps =
        format!("[[step]]\nwait_for = \"at any time\"\n[[step]]\nsay = \"is there parking\"\n{LEAVES_A_MESSAGE}");
    let recording = world.place_call("fixed phrases only", &steps).passed().await;
    let heard = recording.heard_text().to_lowercase();
    assert_eq!(heard.matches("thank you for calling").count(), 1, "{}", describe(&recording));
    assert!(heard.contains("you can leave a message"), "{}", describe(&recording));
    let call = CallId::of_carrier_call(&recording.call_sid);
    assert_eq!(
        told(&world, &recording),
        [(MessageId::of_recording(call), Some(only_recording(&recording).sid.clone()))]
    );
    assert_eq!((recording.streams, world.summary(&recording.call_sid).await.outcome), (1, CallOutcome::MessageMode));
    stored_as(&world, "message_mode").await;
    world.end().await;
}

#[actix_web::test]
async fn key_0_reaches_a_person_who_did_not_answer_before() {
    let world = World::start().await;
    refuse_everything(&world);
    let steps = r#"
[staff]
outcome = "busy"
later = "answers"
after_ms = 300
[[step]]
wait_for = "at any time"
[[step]]
wait_for = "press 0 to speak"
timeout_ms = 60000
[[step]]
press = "0"
now = true
[[step]]
expect_end = "transferred"
timeout_ms = 30000
"#;
    let recording = world.place_call("second try", steps).passed().await;
    let bridged: Vec<_> = recording.dials.iter().map(|dial| dial.bridged).collect();
    assert_eq!(bridged, [false, true], "{}", describe(&recording));
    let call = CallId::of_carrier_call(&recording.call_sid);
    assert_eq!(told(&world, &recording), [(MessageId::of_unanswered_transfer(call), None)], "of the first ring");
    stored_as(&world, "failed").await;
    world.end().await;
}

#[actix_web::test]
async fn a_caller_who_leaves_nothing_is_to_be_called_back_and_one_who_hangs_up_speaking_has_left_a_message() {
    let tenants = nobody_to_ring();
    let vendors = [("DEEPGRAM_URL", NOWHERE), ("ANTHROPIC_BASE_URL", NOWHERE), ("ELEVENLABS_URL", NOWHERE)];
    let world = start(&tenants, &vendors).await;
    let in_the_menu = r#"
[[step]]
wait_for = "a message that you leave"
timeout_ms = 30000
[[step]]
hang_up = true
[[step]]
expect_end = "caller_hangup"
"#;
    let speaking = r#"
[[step]]
wait_for = "beep"
timeout_ms = 60000
[[step]]
say = "this is ann lee i have lost a crown please call me back"
[[step]]
hang_up = true
[[step]]
expect_end = "caller_hangup"
"#;
    // Whether or not the carrier asks the action of a recording that a hang-up ended.
    let place = |action_after_hangup, steps| {
        let config = CarrierConfig { action_after_hangup, ..CarrierConfig::new(world.url()) };
        PlacedCall::place(world.carrier_with(config), scenario("leaves", steps))
    };
    let calls = [place(true, in_the_menu), place(true, speaking), place(false, speaking)];
    for (call, recorded) in calls.into_iter().zip([false, true, true]) {
        let recording = call.passed().await;
        let call = CallId::of_carrier_call(&recording.call_sid);
        let expected = match &recording.messages[..] {
            [left] if recorded => (MessageId::of_recording(call), Some(left.sid.clone())),
            [] if !recorded => (MessageId::of_missed_call(call), None),
            other => panic!("{other:?}\n{}", describe(&recording)),
        };
        eventually(Duration::from_secs(5), "the practice has been told", async || !told(&world, &recording).is_empty())
            .await;
        assert_eq!(told(&world, &recording), [expected]);
    }
    let database = &world.place().database;
    eventually(ARRIVES, "the practice has got three texts", async || {
        database.query_one("SELECT count(*)::text FROM sms_log WHERE state = 'delivered'") == "3"
    })
    .await;
    assert_eq!(database.query_one("SELECT count(*)::text FROM messages"), "3");
    world.end().await;
}

#[actix_web::test]
async fn a_caller_for_whom_there_is_no_place_leaves_a_message_and_the_call_is_written_down() {
    let tenants = nobody_to_ring();
    let world = start(&tenants, &[("FRONTDESK_MAX_CALLS", "1")]).await;
    let first = hand::ring(&world).await;
    let recording = world.place_call("one too many", LEAVES_A_MESSAGE).passed().await;
    assert!(recording.heard_text().to_lowercase().contains("all our lines are busy"), "{}", describe(&recording));
    assert_eq!((recording.streams, recording.messages.len()), (0, 1));
    first.over(&world).await;
    let summary = world.summary(&recording.call_sid).await;
    assert_eq!(summary.outcome, CallOutcome::MessageMode);
    assert_eq!(summary.caller.as_ref().map(|caller| caller.expose()), Some("+447700900111"));
    stored_as(&world, "message_mode").await;
    let database = &world.place().database;
    let known = "SELECT (caller_sealed IS NOT NULL AND summary_sealed IS NOT NULL AND duration_ms > 0)::text FROM calls \
                 WHERE outcome = 'message_mode'";
    assert_eq!(database.query_one(known), "true");
    text_arrives(&world).await;
    world.end().await;
}
