//! The media socket breaks in the middle of a call, with a TCP reset and no farewell. The carrier asks the action URL,
//! gets a fresh stream, and the conversation goes on where it was.

use std::time::Duration;

use frontdesk_actors::call::summary::{CallOutcome, Side};
use frontdesk_sandbox::anthropic::Request;
use frontdesk_sandbox::twilio::CarrierConfig;

use super::relay::Relay;
use crate::world::{PlacedCall, World, describe, eventually, scenario};

const STEPS: &str = r#"
[[step]]
wait_for = "at any time"
[[step]]
say = "i would like to leave a message please"
[[step]]
wait_for = "we were cut off"
[[step]]
say = "my name is jane miller"
[[step]]
expect = "thank you, jane miller"
[[step]]
hang_up = true
[[step]]
expect_end = "caller_hangup"
"#;

/// What the model was told, as one text.
fn conversation(request: &Request) -> String {
    request.messages.iter().map(|message| message.content.text()).collect::<Vec<_>>().join("\n")
}

#[actix_web::test]
async fn a_reset_media_socket_is_replaced_and_the_conversation_goes_on() {
    let world = World::start().await;
    let relay = Relay::to(world.application().addr()).await;
    let config = CarrierConfig { server_url: relay.url(), ..CarrierConfig::new(world.url()) };
    let call = PlacedCall::place(world.carrier_with(config), scenario("cut off", STEPS));
    eventually(Duration::from_secs(20), "the model has the caller's words", async || {
        world.emulators.anthropic.received() > 0
    })
    .await;
    // Into the middle of the answer, which takes four seconds to say.
    let before = relay.audio_passed();
    eventually(Duration::from_secs(5), "two seconds of the answer have come by", async || {
        relay.audio_passed() > before + Duration::from_secs(2)
    })
    .await;
    relay.cut_media();
    let recording = call.recording().await;
    let told = describe(&recording);
    assert!(recording.passed(), "{told}");
    assert_eq!(recording.streams, 2, "{told}");
    assert_eq!(relay.media_sockets(), 2);
    assert!(recording.incidents.iter().any(|incident| incident.code == 31903), "the carrier saw it break: {told}");

    let requests = world.emulators.anthropic.requests();
    let last = conversation(requests.last().unwrap()).to_lowercase();
    for said in ["leave a message", "i'll take", "jane miller"] {
        assert!(last.contains(said), "the model has forgotten {said:?}: {last}");
    }
    let summary = world.summary(&recording.call_sid).await;
    assert_eq!(summary.outcome, CallOutcome::CallerHungUp);
    let cut = summary.turns.iter().find(|turn| turn.text.contains("take a message")).expect("the answer was begun");
    assert!(cut.interrupted && !cut.text.contains("your name"), "only what was heard counts: {}", cut.text);
    let spoken = |side| summary.turns.iter().filter(move |turn| turn.side == side).map(|turn| turn.text.as_str());
    assert!(spoken(Side::Agent).any(|text| text.contains("we were cut off")), "{told}");
    assert_eq!(spoken(Side::Caller).count(), 2);
    assert_eq!(world.summaries().len(), 1, "one call, one summary");
    assert_eq!(world.emulators.deepgram.logbook().opened(), 2, "without a caller there is nothing to recognise");
    world.end().await;
}
