//! Another webhook has failed; and what is only reported.

use super::*;

#[actix_web::test]
async fn the_fallback_answers_a_new_call_like_a_ring() {
    let world = World::new(1);
    let first = world.post("/call-fallback", &LIVE).await;
    assert!(first.body.contains("<Connect"), "{}", first.body);
    assert_eq!(world.ring(CALL, NUMBER).await.stream_id(), first.stream_id());
    let full = world.post("/call-fallback", &[("CallSid", OTHER_CALL), ("To", NUMBER), FROM]).await;
    assert_put_through(&full);
}

#[actix_web::test]
async fn the_fallback_resumes_a_call_that_had_a_stream_and_repeats_a_promise() {
    let world = World::new(1);
    streamed(&world).await;
    let first = world.post("/call-fallback", &LIVE).await.stream_id();
    assert_eq!(world.post("/call-fallback", &LIVE).await.stream_id(), first);
    assert_eq!(world.state.open_stream(&first).await.unwrap().resumes, 1);
}

#[actix_web::test]
async fn the_fallback_does_what_was_intended() {
    let world = World::new(1);
    streamed(&world).await;
    record(&world, EndIntent::HangUp).await;
    assert_eq!(world.post("/call-fallback", &LIVE).await.verbs(), "<Hangup/>");
    let over = [("CallSid", CALL), ("CallStatus", "completed"), ("To", NUMBER)];
    assert_eq!(world.post("/call-fallback", &over).await.verbs(), "");
    let unknown = world.post("/call-fallback", &[("CallSid", OTHER_CALL), ("To", "+442071234599")]).await;
    assert!(unknown.verbs().starts_with("<Say language=\"en-US\">Sorry, there is nobody"), "{}", unknown.body);
}

#[actix_web::test]
async fn status_callbacks_are_taken_as_often_as_they_come() {
    let world = World::new(1);
    world.ring(CALL, NUMBER).await;
    for _ in 0..2 {
        let over = world.post("/call-status", &[("CallSid", CALL), ("CallStatus", "completed")]).await;
        assert_eq!((over.status.as_u16(), over.body.as_str()), (204, ""));
        let event = world.post("/stream-status", &[("CallSid", CALL), ("StreamEvent", "stream-error")]).await;
        assert_eq!((event.status.as_u16(), event.body.as_str()), (204, ""));
    }
    let admission = world.state.engine.registry.send(Admit(CarrierCallId::new(OTHER_CALL))).await.unwrap();
    assert_eq!(admission, frontdesk_actors::registry::Admission::Granted, "the place of the ended call is free");
}
