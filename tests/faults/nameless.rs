//! A vendor's name cannot be resolved, over real sockets: the call goes to a person, or takes a message, or ends politely.

use std::time::Duration;

use frontdesk_sandbox::scenario::{EndReason, Scenario};

use super::measure::longest_silence;
use super::play::{BOOKING, scenario};
use crate::world::{PlacedCall, World, describe};

/// No name server knows it, ever (RFC 6761, section 6.4).
const NAMELESS: &str = "http://vendor.invalid";

/// The promise is 3 s, on simulated time; the rest is for a busy machine.
const LONGEST_SILENCE: Duration = Duration::from_secs(4);

/// Books so many appointments on the way.
async fn survives(nameless: &[&str], expected: u32) {
    let changes: Vec<_> = nameless.iter().map(|vendor| (*vendor, NAMELESS)).collect();
    let world = World::start_with(&changes).await;
    let call = PlacedCall::place(world.carrier(), Scenario::parse(&scenario(BOOKING), "test.toml").unwrap());
    let recording = call.recording().await;
    let told = format!("{nameless:?}\n{}", describe(&recording));
    assert!(matches!(recording.end, EndReason::AgentHangup | EndReason::Transferred), "{told}");
    assert!(recording.violations.is_empty(), "{told}");
    let (longest, _) = longest_silence(&recording);
    assert!(longest <= LONGEST_SILENCE, "{longest:?} {told}");
    let booked = world.place().database.query_one("SELECT count(*)::text FROM appointments WHERE status = 'booked'");
    assert_eq!(booked, expected.to_string(), "{told}");
    world.end().await;
}

#[actix_web::test]
async fn a_recogniser_without_an_address_loses_no_call() {
    survives(&["DEEPGRAM_URL"], 0).await;
}

#[actix_web::test]
async fn a_model_without_an_address_loses_no_call() {
    survives(&["ANTHROPIC_BASE_URL"], 0).await;
}

#[actix_web::test]
async fn instead_of_a_voice_without_an_address_the_second_one_books() {
    survives(&["ELEVENLABS_URL"], 1).await;
}

/// Its REST interface: a call ends by closing its stream.
#[actix_web::test]
async fn a_carrier_without_an_address_is_not_needed_to_book() {
    survives(&["TWILIO_API_URL"], 1).await;
}

#[actix_web::test]
async fn when_no_name_can_be_resolved_no_call_is_lost() {
    survives(&["DEEPGRAM_URL", "ANTHROPIC_BASE_URL", "ELEVENLABS_URL", "TWILIO_API_URL"], 0).await;
}
