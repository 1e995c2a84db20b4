//! The media socket, up to the engine.

use super::*;

#[actix_web::test]
async fn a_media_socket_without_a_genuine_signature_is_refused() {
    let world = World::new(10);
    let path = format!("/media-stream/{}", world.ring(CALL, NUMBER).await.stream_id());
    let unsigned = TestRequest::get().uri(&path).insert_header((UPGRADE, "websocket"));
    world.send(unsigned).await.assert_refused(403, "forbidden");
    let as_https = sign_for(&format!("{PUBLIC_URL}{path}"), &[]);
    let wrong = TestRequest::get().uri(&path).insert_header(("X-Twilio-Signature", as_https));
    world.send(wrong).await.assert_refused(403, "forbidden");
}

#[actix_web::test]
async fn a_media_socket_with_a_made_up_stream_id_is_refused() {
    let world = World::new(10);
    for id in ["x", "MZ0123456789abcdef0123456789abcdef", &"A".repeat(144)] {
        let answer = world.send(upgrade(&format!("/media-stream/{id}"))).await;
        answer.assert_refused(403, "this stream id was not issued here");
    }
}

#[actix_web::test]
async fn a_stream_id_that_was_used_is_refused() {
    let world = World::new(10);
    let id = world.ring(CALL, NUMBER).await.stream_id();
    world.state.open_stream(&id).await.unwrap();
    for path in [format!("/media-stream/{id}"), format!("/media-stream/{id}/")] {
        world.send(upgrade(&path)).await.assert_refused(403, "this stream id has been used");
    }
}

#[actix_web::test]
async fn a_request_that_is_no_socket_does_not_use_the_stream_id_up() {
    let world = World::new(10);
    let id = world.ring(CALL, NUMBER).await.stream_id();
    let path = format!("/media-stream/{id}");
    let signature = sign_for(&format!("wss://calls.example.com{path}"), &[]);
    let plain = TestRequest::get().uri(&path).insert_header(("X-Twilio-Signature", signature));
    world.send(plain).await.assert_refused(426, "this address takes WebSocket connections only");
    assert!(world.state.open_stream(&id).await.is_ok());
}
