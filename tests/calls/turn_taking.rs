//! A server whose recogniser takes turns.

use std::path::Path;

use frontdesk_sandbox::scenario::Scenario;

use crate::world::{PlacedCall, World};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/scenarios");

#[actix_web::test]
async fn with_a_flux_model_calls_are_heard_over_the_turn_taking_protocol() {
    let world = World::start_with(&[("DEEPGRAM_MODEL", "flux-general-en")]).await;
    let play = |file: &str| {
        let scenario = Scenario::load(&Path::new(FOLDER).join(file)).unwrap();
        PlacedCall::place(world.carrier(), scenario)
    };
    for call in [play("plain_talk.toml"), play("barge_in.toml")] {
        call.passed().await;
    }
    let sessions = world.emulators.deepgram.logbook().requests();
    assert_eq!(sessions.len(), 2, "one for each call: {sessions:?}");
    for session in sessions {
        assert!(session.starts_with("/v2/listen?model=flux-general-en&"), "{session}");
    }
    world.end().await;
}
