//! Red flags in what a caller says override whatever the model thinks.

use crate::storage::{report, storage};
use crate::world::World;

const KNOCKED_OUT: &str = r#"
[[step]]
wait_for = "at any time"
[[step]]
say = "my son fell off his bike and his front tooth is knocked out i have it in my hand"
[[step]]
expect = "keep it in milk"
timeout_ms = 25000
[[step]]
expect = "put you through"
timeout_ms = 30000
[[step]]
hang_up = true
"#;

const BREATHING: &str = r#"
[[step]]
wait_for = "at any time"
[[step]]
say = "my face is swollen and i can't breathe properly"
[[step]]
expect = "hang up and call 999"
timeout_ms = 20000
[[step]]
hang_up = true
"#;

#[actix_web::test]
async fn a_knocked_out_tooth_gets_advice_and_a_person_and_trouble_breathing_an_ambulance() {
    let world = World::start().await;
    let tooth = world.place_call("a tooth", KNOCKED_OUT).passed();
    let breath = world.place_call("breathing", BREATHING).passed();
    let (tooth, breath) = futures_util::join!(tooth, breath);
    let storage = storage(world.place()).await;
    assert_eq!(report(&storage, &tooth.call_sid).await.promised, ["emergency: knocked_out_tooth"]);
    let report = report(&storage, &breath.call_sid).await;
    assert_eq!(report.promised.len(), 1, "{:?}", report.promised);
    world.end().await;
}
