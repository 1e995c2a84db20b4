//! What a call needs of its vendors is there before it is needed.

use std::time::Duration;

use frontdesk_actors::events::CallEvent;
use frontdesk_sandbox::fault::{Fault, FaultPlan};
use tokio::time::timeout;

use crate::world::World;

#[actix_web::test]
async fn a_calls_first_request_finds_its_connection_open() {
    let world = World::start().await;
    let steps = r#"
        [[step]]
        wait_for = "at any time"
        [[step]]
        say = "is there parking?"
        [[step]]
        expect = "behind the building"
        [[step]]
        hang_up = true
    "#;
    world.place_call("warm", steps).passed().await;
    let model = &world.emulators.anthropic;
    assert!(model.looked_up() >= 1 && model.received() == 1);
    assert_eq!(model.cold_requests(), 0, "the caller waited for a handshake");
    world.end().await;
}

/// The recogniser is needed when the notice has been heard, and the voice for the first answer: both sockets are open by
/// then, and stay the same.
#[actix_web::test]
async fn recogniser_and_voice_are_open_before_the_caller_may_speak() {
    let world = World::start().await;
    let mut events = world.application().engine().feed.subscribe();
    let steps = r#"
        [[step]]
        wait_for = "at any time"
        [[step]]
        say = "is there parking?"
        [[step]]
        expect = "behind the building"
        [[step]]
        hang_up = true
    "#;
    let rendered = world.emulators.elevenlabs.logbook().opened();
    let call = world.place_call("warm", steps);
    let (recogniser, voice) = (world.emulators.deepgram.logbook(), world.emulators.elevenlabs.logbook());
    let disclosed = async { while events.recv().await.expect("the call tells").event != CallEvent::Disclosed {} };
    timeout(Duration::from_secs(20), disclosed).await.expect("the notice is heard");
    assert_eq!((recogniser.live(), voice.live()), (1, 1), "open when the caller may speak");
    call.passed().await;
    assert_eq!((recogniser.opened(), voice.opened() - rendered), (1, 1), "and no other was needed");
    world.end().await;
}

/// Every voice session is refused from the moment the server is ready: the first caller hears greeting and notice all the
/// same, from the cache that was filled before.
#[actix_web::test]
async fn the_first_greeting_needs_no_voice_session() {
    let world = World::start().await;
    let refused = Fault::Refuse { status: 503, retry_after_s: None };
    let rendered = world.emulators.elevenlabs.logbook().opened();
    assert!(rendered > 0, "phrases are rendered before the server is ready");
    world.emulators.elevenlabs.configure(|config| config.faults = vec![FaultPlan::always(refused)]);
    // Nor can anything be rendered any more: the caller hears these words, and soon.
    let steps = r#"
        [[step]]
        expect = "at any time"
        timeout_ms = 15000
        [[step]]
        hang_up = true
    "#;
    let recording = world.place_call("greeted", steps).passed().await;
    let first = recording.agent.first().map(|utterance| utterance.start);
    assert!(first.is_some_and(|at| at < Duration::from_secs(2)), "{first:?}");
    assert_eq!(world.emulators.elevenlabs.logbook().opened(), rendered, "no session was ever open");
    world.end().await;
}
