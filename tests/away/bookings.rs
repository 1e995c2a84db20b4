//! Bookings while the database is away: the caller hears that it is a wish and that a text will follow, and when the
//! database is back the wish becomes one appointment or one task.

use std::time::Duration;

use frontdesk_sandbox::caller::{Line, LineKind, OnLine};
use tokio::sync::mpsc;
use tokio::time::timeout;

use super::proxy::Network;
use super::{count, everything_is_settled, heard, no_silence_was_long, world_behind_a_proxy};
use crate::receptionist::{appointments, local};
use crate::world::{World, describe, eventually, passed, scenario};

/// The diary is seen, then lost before the caller has said their name.
const BOOK: &str = r#"
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
pause_ms = 1200
[[step]]
say = "my name is jane miller"
[[step]]
expect = "we'll text you to confirm"
[[step]]
say = "no thank you goodbye"
[[step]]
expect_end = "agent_hangup"
"#;

/// The diary is never seen.
const WISH: &str = r#"
[[step]]
wait_for = "at any time"
[[step]]
say = "i would like to book a check up please on a monday afternoon"
[[step]]
expect = "can't see the diary right now"
[[step]]
say = "the first one please"
[[step]]
expect = "what name"
[[step]]
say = "my name is jane miller"
[[step]]
expect = "we'll text you to confirm"
[[step]]
say = "no thank you goodbye"
[[step]]
expect_end = "agent_hangup"
"#;

/// Says when the agent has said this.
fn when_agent_says(words: &'static str) -> (OnLine, mpsc::UnboundedReceiver<()>) {
    let (told, when) = mpsc::unbounded_channel();
    let on_line: OnLine = Box::new(move |line: &Line| {
        if let LineKind::Agent { .. } = &line.kind
            && format!("{line:?}").to_lowercase().contains(words)
        {
            told.send(()).ok();
        }
    });
    (on_line, when)
}

/// Places the call, takes the network away when the agent has asked for the name, and brings it back after the call.
async fn booked_while(network: Network, before_it_is_back: impl FnOnce(&World)) -> (World, String) {
    let (world, proxy) = world_behind_a_proxy().await;
    let (on_line, mut asked) = when_agent_says("what name");
    let carrier = world.carrier();
    let call = actix_rt::spawn(async move { carrier.call(scenario("away", BOOK), Some(on_line)).await });
    timeout(Duration::from_secs(40), asked.recv()).await.expect("the agent asks for the name");
    proxy.set(network);
    let recording = call.await.unwrap();
    assert!(passed(&recording), "{}", describe(&recording));
    assert!(!heard(&recording, "you're booked"), "{}", describe(&recording));
    no_silence_was_long(&recording);
    before_it_is_back(&world);
    proxy.set(Network::Passes);
    everything_is_settled(&world).await;
    (world, recording.call_sid)
}

async fn becomes_one_appointment(network: Network) {
    let (world, _) = booked_while(network, |_| {}).await;
    let all = appointments(&world).await;
    assert_eq!(all.len(), 1);
    assert!(local(all[0].starts_at).starts_with("Mon"), "{}", local(all[0].starts_at));
    assert_eq!(count(&world, "SELECT count(*) FROM requests WHERE state = 'done'"), 1);
    let texts = "SELECT count(*) FROM outbox WHERE idempotency_key LIKE 'text/confirmation/%'";
    assert_eq!(count(&world, texts), 1, "one confirmation");
    assert_eq!(count(&world, "SELECT count(*) FROM messages"), 0, "nobody has to do anything");
    eventually(Duration::from_secs(10), "the text is with the carrier", async || {
        count(&world, "SELECT count(*) FROM sms_log WHERE purpose = 'confirmation' AND state IN ('sent', 'delivered')")
            + count(&world, "SELECT count(*) FROM outbox WHERE kind = 'text' AND last_error = 'quiet hours'")
            >= 1
    })
    .await;
    world.end().await;
}

#[actix_web::test]
async fn a_booking_while_the_database_is_cut_off_is_made_and_confirmed_once_when_it_is_back() {
    becomes_one_appointment(Network::Cut).await;
}

#[actix_web::test]
async fn a_booking_while_the_database_hangs_is_made_and_confirmed_once_when_it_is_back() {
    becomes_one_appointment(Network::Hangs).await;
}

/// Every answer takes a second: the booking may have been made although the caller could not be told.
#[actix_web::test]
async fn a_booking_that_took_too_long_to_be_told_is_made_once() {
    becomes_one_appointment(Network::Slow(Duration::from_millis(900))).await;
}

#[actix_web::test]
async fn a_wished_time_that_somebody_else_has_by_then_becomes_a_task_and_a_text_that_the_practice_will_call() {
    let taken = |world: &World| {
        // Somebody at the practice writes all of the next weeks into the diary.
        world.place().database.execute(&["INSERT INTO diary (tenant_id, id, kind, provider_id, during, source, external_id)
             SELECT tenant_id, gen_random_uuid(), 'blocked', id, tstzrange(now(), now() + interval '90 days'), 'staff', id
             FROM providers"]);
    };
    let (world, _) = booked_while(Network::Cut, taken).await;
    assert!(appointments(&world).await.is_empty());
    assert_eq!(count(&world, "SELECT count(*) FROM requests WHERE state = 'staff'"), 1);
    assert_eq!(count(&world, "SELECT count(*) FROM messages WHERE urgent"), 1, "one task");
    assert_eq!(count(&world, "SELECT count(*) FROM outbox WHERE kind = 'call_back'"), 1, "one text to the caller");
    world.end().await;
}

#[actix_web::test]
async fn without_the_diary_a_caller_wishes_for_a_time_within_the_hours() {
    let (world, proxy) = world_behind_a_proxy().await;
    proxy.set(Network::Cut);
    let recording = world.place_call("wishes", WISH).passed().await;
    no_silence_was_long(&recording);
    let (status, ready) = {
        let mut response = awc::Client::new().get(format!("{}/ready", world.url())).send().await.unwrap();
        (response.status().as_u16(), String::from_utf8(response.body().await.unwrap().to_vec()).unwrap())
    };
    assert!(status == 200 && ready.contains("database: does not answer"), "{status} {ready}");
    proxy.set(Network::Passes);
    everything_is_settled(&world).await;
    assert_eq!(appointments(&world).await.len(), 1);
    world.end().await;
}
