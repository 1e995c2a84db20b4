//! The model is connected to while the greeting plays.

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
