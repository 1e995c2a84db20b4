//! Calls are in the database as they happened.

use std::time::Duration;

use frontdesk_actors::call::summary::Side;

use super::{bright_smiles, report, storage};
use crate::edges::EVERYDAY_CALL;
use crate::world::{World, eventually};

#[actix_web::test]
async fn a_call_is_in_the_database_with_every_turn_as_it_was_heard() {
    let world = World::start().await;
    let call = world.place_call("everyday", EVERYDAY_CALL);
    let recording = call.passed().await;
    let summary = world.summary(&recording.call_sid).await;
    let storage = storage(world.place()).await;
    let report = report(&storage, &recording.call_sid).await;
    assert_eq!(report.outcome.as_deref(), Some(summary.outcome.label()));
    assert_eq!(report.lives, 1);
    assert_eq!(report.caller.as_deref(), summary.caller.as_ref().map(|number| number.expose()));
    let who = |side| if side == Side::Caller { "caller" } else { "agent" };
    let told: Vec<_> = summary.turns.iter().map(|turn| (who(turn.side), turn.text.as_str())).collect();
    let stored: Vec<_> =
        report.turns.iter().map(|turn| (turn.who.as_str(), turn.text.as_deref().unwrap_or("gone"))).collect();
    assert_eq!(stored, told);
    assert!(!report.gaps_ms.is_empty() && report.gaps_ms.iter().all(|gap| *gap > 0));
    let usage = report.usage.expect("a call costs something");
    assert!(usage.call_ms > 1_000 && usage.recogniser_ms > 1_000 && usage.tokens_out > 0, "{usage:?}");
    assert!(usage.voice_characters > 0, "{usage:?}");
    assert!(report.summary.is_some_and(|summary| summary.contains("turns of the caller")));
    world.end().await;
}

#[actix_web::test]
async fn a_changed_tenant_is_followed_without_a_restart() {
    let world = World::start().await;
    let storage = storage(world.place()).await;
    let tenants = &world.application().state().tenants;
    let tenant = tenants.by_id(bright_smiles()).await.unwrap().unwrap();
    let mut changed = (*tenant).clone();
    changed.greeting = "Good morning from the new greeting.".to_owned();
    frontdesk::storage::apply(&storage, &changed, "test").await.unwrap();
    eventually(Duration::from_secs(5), "the server knows the new greeting", async || {
        tenants.by_id(bright_smiles()).await.unwrap().unwrap().greeting == changed.greeting
    })
    .await;
    world.end().await;
}
