//! Calls are in the database as they happened.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use frontdesk::shared::events::Update;
use frontdesk::storage::{DatabaseTenants, JournaledCalls, PostgresReceiver, Sweeper};
use frontdesk_actors::call::summary::{CallBegun, Side, TurnRecord, TurnTaken};
use frontdesk_actors::call::trail::Why;
use frontdesk_actors::store::{CallLog as _, CarrierCallId, TenantDirectory as _};
use frontdesk_actors::tenant::PhoneNumber;
use frontdesk_schema::{CallId, TenantId};

use super::{bright_smiles, report, storage};
use crate::edges::EVERYDAY_CALL;
use crate::world::{Place, TENANTS, World, eventually};

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
    // Why the agent waited, spoke or stopped, exactly as the engine decided it.
    let decided: Vec<Vec<_>> = summary
        .turns
        .iter()
        .map(|turn| turn.why.iter().map(|one| (one.at.as_millis() as i64, one.what.to_owned())).collect())
        .collect();
    let kept: Vec<Vec<_>> = report
        .turns
        .iter()
        .map(|turn| turn.why.decisions.iter().map(|one| (one.at_ms, one.what.clone())).collect())
        .collect();
    assert_eq!(kept, decided);
    for what in ["turn_ended", "first_sound", "answer_begins", "waited"] {
        assert!(kept.iter().flatten().any(|(_, told)| told == what), "{what} is not in {kept:?}");
    }
    assert!(!report.gaps_ms.is_empty() && report.gaps_ms.iter().all(|gap| *gap > 0));
    let usage = report.usage.expect("a call costs something");
    assert!(usage.call_ms > 1_000 && usage.recogniser_ms > 1_000 && usage.tokens_out > 0, "{usage:?}");
    assert!(usage.voice_characters > 0 && usage.vendor_cost > rust_decimal::Decimal::ZERO, "{usage:?}");
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

#[actix_web::test]
async fn a_tenant_whose_change_cannot_be_read_stays_as_it_was() {
    let place = Place::new();
    let storage = super::storage(&place).await;
    let file = std::fs::read_to_string(format!("{TENANTS}/bright-smiles.toml")).unwrap();
    let tenant = frontdesk::tenant_file::parse(&file).unwrap().tenant;
    frontdesk::storage::apply(&storage, &tenant, "test").await.unwrap();
    let tenants = DatabaseTenants::load(storage.clone()).await.unwrap();
    let one_version_on = "UPDATE directory_tenants SET config_version = config_version + 1";
    let zone = |zone: &str| format!("UPDATE tenants SET greeting = 'Good morning.', time_zone = '{zone}'");
    let known = async || {
        let by_id = tenants.by_id(tenant.id).await.unwrap().map(|tenant| tenant.greeting.clone());
        let by_number = tenants.by_number(&tenant.phone_numbers[0]).await.unwrap();
        assert_eq!(by_number.map(|tenant| tenant.greeting.clone()), by_id);
        by_id.unwrap()
    };
    for zone in [zone("Europe/Atlantis"), zone("Europe/Elsewhere")] {
        place.database.execute(&[&zone, one_version_on]);
        assert!(tenants.refresh().await.unwrap());
        assert_eq!(known().await, tenant.greeting);
    }
    place.database.execute(&[&zone("Europe/London"), one_version_on]);
    assert!(tenants.refresh().await.unwrap());
    assert_eq!(known().await, "Good morning.");
}

#[actix_web::test]
async fn a_call_that_nobody_reported_ends_with_its_last_turn_and_old_words_are_swept() {
    let place = Place::new();
    let storage = super::storage(&place).await;
    let file = std::fs::read_to_string(format!("{TENANTS}/bright-smiles.toml")).unwrap();
    let tenant = frontdesk::tenant_file::parse(&file).unwrap().tenant;
    frontdesk::storage::apply(&storage, &tenant, "test").await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let keys = storage.masters.derived("a test's journal");
    let journal = frontdesk::journal::Journal::open(folder.path(), keys).unwrap();
    let calls = JournaledCalls::new(journal.clone());
    let at: DateTime<Utc> = "2026-06-01T09:00:00Z".parse().unwrap();
    let carrier_call = CarrierCallId::new("CAforgotten");
    let call = CallId::of_carrier_call(carrier_call.as_str());
    let caller = Some(PhoneNumber::parse("+447700900100").unwrap());
    calls.begun(CallBegun { call, carrier_call, tenant: tenant.id, caller, life: 0, at }).await.unwrap();
    let record = TurnRecord {
        at: Duration::from_secs(7),
        lasted: Duration::from_secs(2),
        side: Side::Caller,
        text: "hello".to_owned(),
        interrupted: false,
        why: Why::default(),
    };
    let first = TurnTaken { call, tenant: tenant.id, life: 0, seq: 1, revision: 0, record: record.clone() };
    calls.turn(first).await.unwrap();
    let receiver = PostgresReceiver::new(std::sync::Arc::new(storage.clone()));
    let deliver = async || {
        let (_stop, stopped) = tokio::sync::watch::channel(false);
        tokio::select! {
            () = journal.deliver(&receiver, stopped) => {}
            empty = journal.flush(Duration::from_secs(10)) => assert!(empty),
        }
    };
    deliver().await;

    let sweeper = Sweeper::new(storage.clone());
    assert_eq!(sweeper.end_forgotten(tenant.id, at + TimeDelta::hours(1)).await.unwrap(), 0, "it may still live");
    assert_eq!(sweeper.end_forgotten(tenant.id, at + TimeDelta::hours(5)).await.unwrap(), 1);
    assert_eq!(sweeper.end_forgotten(tenant.id, at + TimeDelta::hours(5)).await.unwrap(), 0, "once");
    let read = async || frontdesk::storage::call(&storage, tenant.id, call, "test").await.unwrap().unwrap();
    let report = read().await;
    assert_eq!((report.outcome.as_deref(), report.duration_ms), (Some("lost"), Some(9_000)));
    assert_eq!((report.turn_count, report.turns[0].text.as_deref()), (1, Some("hello")));
    calls.turn(TurnTaken { call, tenant: tenant.id, life: 0, seq: 2, revision: 0, record }).await.unwrap();
    deliver().await;
    assert_eq!(read().await.turn_count, 2, "the process is back and brings what it knew");

    let kept = sweeper.sweep(tenant.id, tenant.retention, at + TimeDelta::days(89)).await.unwrap();
    assert_eq!(kept, Default::default());
    let swept = sweeper.sweep(tenant.id, tenant.retention, at + TimeDelta::days(91)).await.unwrap();
    assert_eq!((swept.turns, swept.numbers), (2, 1));
    let report = read().await;
    assert_eq!((report.turns[0].text.as_deref(), report.caller.as_deref()), (None, None));
    let audited = "SELECT count(*)::text FROM audit_log WHERE action = 'retention.swept'";
    assert_eq!(place.database.query_one(audited), "1");
}

#[actix_web::test]
async fn whoever_watches_a_practice_hears_what_happens_in_its_calls_and_no_word_of_it() {
    let world = World::start().await;
    let mut watched = world.application().state().shared.events.subscribe(bright_smiles());
    let mut others = world.application().state().shared.events.subscribe(TenantId::from_slug("shear-delight"));
    world.place_call("everyday", EVERYDAY_CALL).passed().await;
    let mut told = String::new();
    while !told.contains("\"ended\"") {
        let update = tokio::time::timeout(Duration::from_secs(5), watched.next()).await.expect("the end is told");
        if let Update::Event(event) = update {
            told += event.as_str();
        }
    }
    for event in ["started", "turn_ended", "caller_hung_up"] {
        assert!(told.contains(event), "{event} is not in {told}");
    }
    assert!(!told.contains("parking") && !told.contains("+44"), "{told}");
    let theirs = tokio::time::timeout(Duration::from_millis(50), others.next()).await;
    assert!(theirs.is_err(), "another practice hears nothing");
    world.end().await;
}
