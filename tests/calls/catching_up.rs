//! A recogniser's session that breaks in the middle of a long sentence, over sockets.

use frontdesk_actors::call::summary::Side;
use frontdesk_sandbox::fault::{Fault, FaultPlan};

use crate::simulated::call::plain;
use crate::world::World;

const SAID: &str =
    "i wanted to ask whether there is parking near the practice because my mother is coming along with me";

/// E1
#[actix_web::test]
async fn e01_what_a_broken_session_had_not_committed_is_posted_as_a_recording() {
    let world = World::start().await;
    world.emulators.deepgram.configure(|config| {
        // Some three seconds of speech, none of it committed.
        (config.segment_min_ms, config.segment_max_ms) = (10_000, 10_000);
        config.faults = vec![FaultPlan::on(1, Fault::Reset { after: 12 })];
    });
    let steps = format!(
        "[[step]]\nwait_for = \"at any time\"\n[[step]]\nsay = \"{SAID}\"\n[[step]]\nexpect = \"behind the building\"\n\
         timeout_ms = 20000\n[[step]]\nhang_up = true\n"
    );
    let recording = world.place_call("long question", &steps).passed().await;
    let summary = world.summary(&recording.call_sid).await;
    let callers = summary.turns.iter().filter(|turn| turn.side == Side::Caller);
    let said: Vec<String> = callers.map(|turn| plain(&turn.text)).collect();
    assert_eq!(said, [SAID]);
    let recorded = world.emulators.deepgram.recorded();
    assert_eq!((recorded.attempts(), recorded.refused()), (1, Vec::new()), "{:?}", recorded.requests());
    world.end().await;
}
