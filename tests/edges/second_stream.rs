//! The carrier opens a second stream for one call while the first still lives.

use super::hand::{self, Closing, SOON};
use crate::world::{World, eventually};

/// A normal end (RFC 6455, section 7.4.1).
const NORMAL: Closing = Closing::Code(1000);

#[actix_web::test]
async fn e07_the_newest_stream_of_a_call_wins_and_the_old_one_is_closed() {
    let world = World::start().await;
    let call = hand::ring(&world).await;
    let mut first = call.speaking().await;
    let recogniser = world.emulators.deepgram.logbook();
    eventually(SOON, "the call has its recogniser", async || recogniser.live() == 1).await;
    let again = call.continued(&world).await;
    assert_ne!(again.stream_url, call.stream_url, "a live stream's id is not handed out twice");
    let mut second = again.connect().await;
    second.start(&call.call_sid).await;
    assert_eq!(first.closed(SOON).await, NORMAL, "there are never two voices");
    second.hears_agent().await;
    assert_eq!(world.registry().await.live, 1, "it is one call");
    assert_eq!(recogniser.opened(), 1, "with one recogniser");
    // The old socket's end is not the call's.
    drop(first);
    assert_eq!(second.survives().await, Ok(()));
    assert_eq!(world.registry().await.live, 1);
    call.over(&world).await;
    let summary = world.summary(&call.call_sid).await;
    assert_eq!(summary.carrier_call.as_str(), call.call_sid);
    world.end().await;
    assert_eq!(second.closed(SOON).await, NORMAL);
}
