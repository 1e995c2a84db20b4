//! The network to a vendor breaks in the middle of a call: the links are dialled again and given what was not finished,
//! and the caller gets every answer.

use std::time::Duration;

use frontdesk_actors::call::summary::{CallOutcome, Side};
use frontdesk_actors::events::CallEvent;

use crate::world::{World, describe, eventually};

const STEPS: &str = r#"
[[step]]
wait_for = "at any time"
[[step]]
say = "i wanted to ask you whether there is any parking near the practice"
[[step]]
expect = "behind the building"
timeout_ms = 20000
[[step]]
say = "thank you, goodbye"
[[step]]
expect_end = "agent_hangup"
"#;

#[actix_web::test]
async fn links_that_break_in_the_middle_of_a_call_are_replaced() {
    let world = World::start().await;
    let mut feed = world.application().engine().feed.subscribe();
    let call = world.place_call("broken links", STEPS);
    // The caller speaks for over three seconds after this; the break comes in the middle of it.
    loop {
        if feed.recv().await.expect("the server lives").event == CallEvent::Disclosed {
            break;
        }
    }
    tokio::time::sleep(Duration::from_millis(2_000)).await;
    world.emulators.deepgram.logbook().break_connections();
    world.emulators.elevenlabs.logbook().break_connections();
    eventually(Duration::from_secs(5), "both links are dialled again", async || {
        world.emulators.deepgram.logbook().opened() >= 2
    })
    .await;

    let recording = call.recording().await;
    let told = describe(&recording);
    assert!(recording.passed(), "{told}");
    let summary = world.summary(&recording.call_sid).await;
    assert_eq!(summary.outcome, CallOutcome::AgentHungUp);
    let first = summary.turns.iter().find(|turn| turn.side == Side::Caller).expect("the caller was understood");
    let words: String = first.text.to_lowercase().chars().filter(|c| c.is_alphanumeric() || *c == ' ').collect();
    assert_eq!(words, "i wanted to ask you whether there is any parking near the practice", "{told}");
    world.end().await;
}
