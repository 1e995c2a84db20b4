//! Whether Twilio asks the Connect action after a hang-up or after a broken socket is not documented. A call must end
//! well either way.

use std::time::Duration;

use frontdesk_actors::call::summary::CallOutcome;
use frontdesk_sandbox::twilio::CarrierConfig;

use super::EVERYDAY_CALL;
use super::relay::Relay;
use crate::world::{PlacedCall, World, describe, eventually, scenario};

#[actix_web::test]
async fn a_hang_up_ends_the_call_whether_or_not_the_action_is_asked() {
    let world = World::start().await;
    for action_after_hangup in [true, false] {
        let config = CarrierConfig { action_after_hangup, ..CarrierConfig::new(world.url()) };
        let call = PlacedCall::place(world.carrier_with(config), scenario("hangs up", EVERYDAY_CALL));
        let recording = call.recording().await;
        assert!(recording.passed(), "{action_after_hangup}: {}", describe(&recording));
        assert_eq!(world.summary(&recording.call_sid).await.outcome, CallOutcome::CallerHungUp);
        world.calm().await;
    }
    world.end().await;
}

/// Without the action there is nothing to resume: the carrier ends the call, says so, and nothing of it stays.
#[actix_web::test]
async fn a_broken_socket_that_nobody_asks_about_leaves_nothing_behind() {
    let world = World::start().await;
    let relay = Relay::to(world.application().addr()).await;
    let config = CarrierConfig { server_url: relay.url(), action_after_drop: false, ..CarrierConfig::new(world.url()) };
    let steps = "[[step]]\nwait_for = \"at any time\"\n[[step]]\npause_ms = 20000\n";
    let call = PlacedCall::place(world.carrier_with(config), scenario("cut off for good", steps));
    eventually(Duration::from_secs(20), "the call is on", async || world.registry().await.live == 1).await;
    tokio::time::sleep(Duration::from_secs(2)).await;
    relay.cut_media();
    let recording = call.recording().await;
    assert_eq!(recording.streams, 1, "{}", describe(&recording));
    world.calm().await;
    let summary = world.summary(&recording.call_sid).await;
    assert!(matches!(summary.outcome, CallOutcome::CallerHungUp | CallOutcome::Lost), "{:?}", summary.outcome);
    world.end().await;
}
