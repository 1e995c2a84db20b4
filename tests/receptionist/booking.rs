//! A new booking, a move, a cancellation.

use super::{appointments, local};
use crate::world::World;

pub const BOOK: &str = r#"
[[step]]
wait_for = "at any time"
[[step]]
say = "i would like to book a check up please on a monday afternoon"
[[step]]
expect = "which would suit you best"
[[step]]
say = "the first one please"
[[step]]
expect = "what name"
[[step]]
say = "my name is jane miller"
[[step]]
expect = "you're booked for a check-up"
[[step]]
say = "no thank you goodbye"
[[step]]
expect_end = "agent_hangup"
"#;

const MOVE: &str = r#"
[[step]]
wait_for = "at any time"
[[step]]
say = "i need to move my appointment"
[[step]]
expect = "the name"
[[step]]
say = "jane miller"
[[step]]
expect = "what day or time"
[[step]]
say = "a thursday morning please"
[[step]]
expect = "which would suit you best"
[[step]]
say = "the first one please"
[[step]]
expect = "is now on thursday"
[[step]]
hang_up = true
"#;

const CANCEL: &str = r#"
[[step]]
wait_for = "at any time"
[[step]]
say = "i want to cancel my appointment"
[[step]]
expect = "the name"
[[step]]
say = "jane miller"
[[step]]
expect = "shall i cancel"
[[step]]
say = "yes please"
[[step]]
expect = "i've cancelled your check-up"
[[step]]
hang_up = true
"#;

#[actix_web::test]
async fn an_appointment_is_booked_moved_and_cancelled_by_telephone() {
    let world = World::start().await;
    world.place_call("book", BOOK).passed().await;
    let booked = appointments(&world).await;
    assert_eq!(booked.len(), 1);
    assert_eq!((booked[0].status.as_str(), booked[0].service.as_str()), ("booked", "checkup"));
    assert_eq!(booked[0].patient_name.as_deref().map(str::to_lowercase).as_deref(), Some("jane miller"));
    assert_eq!(booked[0].patient_phone.as_deref(), Some("+447700900111"), "the number they called from");
    assert!(local(booked[0].starts_at).starts_with("Mon 1"), "{}", local(booked[0].starts_at));

    world.place_call("move", MOVE).passed().await;
    let moved = appointments(&world).await;
    assert_eq!((moved.len(), moved[0].id), (1, booked[0].id));
    assert!(local(moved[0].starts_at).starts_with("Thu "), "{}", local(moved[0].starts_at));

    world.place_call("cancel", CANCEL).passed().await;
    let cancelled = appointments(&world).await;
    assert_eq!((cancelled.len(), cancelled[0].status.as_str()), (1, "cancelled"));
    let entries = "SELECT count(*)::text FROM diary";
    assert_eq!(world.place().database.query_one(entries), "0", "its time is free again");
    let effects = "SELECT string_agg(idempotency_key, ' ' ORDER BY created_at, kind) FROM outbox";
    let effects = world.place().database.query_one(effects);
    for once in ["text/confirmation/", "text/change/", "text/cancellation/"] {
        assert_eq!(effects.matches(once).count(), 1, "{once} in {effects}");
    }
    assert_eq!(effects.matches("calendar").count(), 3, "{effects}");
    let sent = world.emulators.account.texts();
    assert_eq!(sent.len(), 3, "booked, moved, cancelled: {sent:?}");
    assert!(sent.iter().all(|text| text.to == "+447700900111"));
    world.end().await;
}
