//! Whoever is not the carrier, or not this call, is turned away before a vendor hears of it: a media socket without
//! proof would be toll fraud, a stolen prompt or somebody else's audio in a call.

use std::time::Duration;

use frontdesk_sandbox::world::Emulators;
use tokio::time::Instant;

use super::POLICY;
use super::hand::{self, SOON};
use crate::world::{World, eventually};

#[actix_web::test]
async fn t24_a_media_socket_without_proof_is_refused_before_any_vendor_is_contacted() {
    let world = World::start().await;
    let contacts = world.vendor_contacts();
    let call = hand::ring(&world).await;
    let other = hand::ring(&world).await;
    let url = call.stream_url.as_str();
    let refused = async |url: &str, signature: Option<&str>| hand::connect(url, signature).await.err();

    assert_eq!(refused(url, None).await, Some(403), "unsigned");
    assert_eq!(refused(url, Some("")).await, Some(403), "empty signature");
    assert_eq!(refused(url, Some("AAAAAAAAAAAAAAAAAAAAAAAAAAA=")).await, Some(403), "made-up signature");
    assert_eq!(refused(url, Some(&hand::sign(&other.stream_url))).await, Some(403), "signature of another call");
    let forged = url.replace("/media-stream/", "/media-stream/A");
    assert_eq!(refused(&forged, Some(&hand::sign(&forged))).await, Some(403), "an id that was not issued here");
    let none = format!("{}/media-stream/", world.url().replace("http:", "ws:"));
    assert_eq!(refused(&none, Some(&hand::sign(&none))).await, Some(404), "no id at all");

    let first = call.connect().await;
    assert_eq!(refused(url, Some(&hand::sign(url))).await, Some(403), "an id that is in use");
    drop(first);
    assert_eq!(refused(url, Some(&hand::sign(url))).await, Some(403), "an id that was used");

    assert_eq!(world.vendor_contacts(), contacts, "a vendor was contacted for a stranger");
    assert_eq!(world.registry().await.live, 0);
    call.over(&world).await;
    other.over(&world).await;
    world.end().await;
}

#[actix_web::test]
async fn t24_a_stream_for_another_call_than_its_id_is_closed_before_any_vendor_is_contacted() {
    let world = World::start().await;
    let contacts = world.vendor_contacts();
    let (call, other) = (hand::ring(&world).await, hand::ring(&world).await);
    let mut line = call.connect().await;
    line.start(&other.call_sid).await;
    assert_eq!(line.closed(SOON).await, POLICY);
    assert_eq!(world.vendor_contacts(), contacts);
    assert_eq!(world.registry().await.live, 0);
    call.over(&world).await;
    other.over(&world).await;
    world.end().await;
}

#[actix_web::test]
async fn t24_a_socket_that_never_starts_is_closed_after_five_seconds_and_costs_no_vendor_session() {
    let world = World::start().await;
    let contacts = world.vendor_contacts();
    let call = hand::ring(&world).await;
    let mut line = call.connect().await;
    let opened = Instant::now();
    assert_eq!(line.closed(Duration::from_secs(8)).await, POLICY);
    assert!(opened.elapsed() >= Duration::from_secs(4), "closed after {:?}", opened.elapsed());
    assert_eq!(world.vendor_contacts(), contacts);
    call.over(&world).await;
    world.end().await;
}

#[actix_web::test]
async fn t24_a_second_start_closes_its_socket_and_begins_no_second_conversation() {
    let world = World::start().await;
    let call = hand::ring(&world).await;
    let mut line = call.speaking().await;
    let Emulators { deepgram, elevenlabs, .. } = &world.emulators;
    eventually(SOON, "the call has its recogniser and its voice", async || {
        deepgram.logbook().live() == 1 && elevenlabs.logbook().live() == 1
    })
    .await;
    let contacts = world.vendor_contacts();
    line.start_again().await;
    assert_eq!(line.closed(SOON).await, POLICY);
    assert_eq!(world.vendor_contacts(), contacts);
    assert_eq!(world.registry().await.live, 1, "the call waits for a stream of its own");
    call.over(&world).await;
    world.end().await;
}
