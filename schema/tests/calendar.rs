//! Which event of a calendar stands for an appointment, and which appointments no event shows yet.

use frontdesk_schema::AppointmentId;
use frontdesk_schema::models::appointments::{
    Appointment, Behind, Cancel, Cancelled, Event, Moved, NewTime, by_event, cancel, event_gone, event_outdated,
    event_written, move_together, standing, unsynced,
};

use frontdesk_schema::models::diary::{Source, block_many, blocked_by, unblock_many, unblock_other_providers};
use frontdesk_schema::models::{calendar_sync, google_accounts};

use crate::practice::{Practice, at, sealed, slot, span};

fn event(id: &str, version: i32) -> Event {
    Event { calendar: "patel@c.example".to_owned(), id: id.to_owned(), etag: format!("\"{version}\""), version }
}

async fn behind(practice: &Practice) -> Vec<AppointmentId> {
    let (provider, calendar) = ("patel", "patel@c.example");
    let behind = Behind { provider, calendar, ends_after: at(-600), changed_before: at(600) };
    let rows: Vec<Appointment> = practice.run(async |scope| unsynced(scope, behind, 10).await.unwrap()).await;
    rows.into_iter().map(|row| row.id).collect()
}

#[tokio::test]
async fn an_appointment_is_behind_until_its_event_shows_its_version() {
    let practice = Practice::new().await;
    let with = practice.booked(slot("patel", 0, 50), "with a calendar").await;
    practice.booked(slot("morgan", 0, 50), "without one").await;
    assert_eq!(behind(&practice).await, [with.id]);
    let written = event("event", 1);
    assert!(practice.run(async |scope| event_written(scope, with.id, &written).await.unwrap()).await);
    assert_eq!(behind(&practice).await, []);
    let found = practice.run(async |scope| by_event(scope, "event").await.unwrap()).await.unwrap();
    assert_eq!((found.id, found.event_etag.as_deref(), found.event_synced_version), (with.id, Some("\"1\""), Some(1)));

    let wanted = Cancel { appointment: with.id, version: Some(1), life: None, effects: Vec::new() };
    let cancelled = practice.run(async |scope| cancel(scope, &wanted, at(5)).await.unwrap()).await;
    assert!(matches!(cancelled, Cancelled::Now(_)));
    assert_eq!(behind(&practice).await, [with.id], "its event is to go");
    assert!(practice.run(async |scope| event_written(scope, with.id, &event("event", 2)).await.unwrap()).await);
    assert!(!practice.run(async |scope| event_written(scope, with.id, &written).await.unwrap()).await, "older");
    practice.run(async |scope| event_gone(scope, with.id).await.unwrap()).await;
    assert_eq!(behind(&practice).await, [], "cancelled and without an event");
    assert_eq!(practice.run(async |scope| by_event(scope, "event").await.unwrap()).await, None);
}

#[tokio::test]
async fn an_event_that_somebody_changed_is_written_again_over_what_it_is_now() {
    let practice = Practice::new().await;
    let row = practice.booked(slot("patel", 0, 50), "one").await;
    practice.run(async |scope| event_written(scope, row.id, &event("event", 1)).await.unwrap()).await;
    practice.run(async |scope| event_outdated(scope, row.id, Some("theirs")).await.unwrap()).await;
    assert_eq!(behind(&practice).await, [row.id]);
    let found = practice.run(async |scope| standing(scope, "patel", at(0)).await.unwrap()).await;
    assert_eq!((found[0].id, found[0].event_etag.as_deref()), (row.id, Some("theirs")));
    assert_eq!(practice.run(async |scope| standing(scope, "patel", at(40)).await.unwrap()).await, [], "it is over");
}

fn to(appointment: &Appointment, from: i64, until: i64) -> NewTime {
    let (appointment, version) = (appointment.id, appointment.version);
    NewTime { appointment, provider: "patel".to_owned(), during: span(from, until), version }
}

#[tokio::test]
async fn appointments_change_places_or_stay_where_they_are() {
    let practice = Practice::new().await;
    // With ten minutes of buffers each: 12:10 to 12:40, 13:10 to 13:40, 14:10 to 14:40.
    let one = practice.booked(slot("patel", 0, 50), "one").await;
    let two = practice.booked(slot("patel", 60, 110), "two").await;
    let three = practice.booked(slot("patel", 120, 170), "three").await;
    let swap = [to(&one, 70, 100), to(&two, 10, 40), to(&three, 75, 105)];
    let outcomes = practice.run(async |scope| move_together(scope, &swap, at(5)).await.unwrap()).await;
    let [first, second, third] = outcomes.as_slice() else { panic!("{outcomes:?}") };
    assert!(matches!(third, Moved::Taken(row) if row.starts_at == three.starts_at && row.version == 1), "{third:?}");
    // All three cannot be: the two that could change places alone are left to a person as well.
    assert!(matches!((first, second), (Moved::Taken(_), Moved::Taken(_))), "{outcomes:?}");
    let outcomes = practice.run(async |scope| move_together(scope, &swap[..2], at(5)).await.unwrap()).await;
    let times: Vec<_> = outcomes
        .iter()
        .map(|outcome| match outcome {
            Moved::Moved(row) => (row.starts_at, row.version),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(times, [(at(70), 2), (at(10), 2)]);
    let again = practice.run(async |scope| move_together(scope, &swap[..1], at(5)).await.unwrap()).await;
    assert_eq!(again, [Moved::Outdated]);
}

#[tokio::test]
async fn a_moved_appointment_keeps_its_buffers_where_there_is_room_for_them() {
    let practice = Practice::new().await;
    let one = practice.booked(slot("patel", 0, 50), "one").await;
    practice.booked(slot("patel", 60, 110), "two").await;
    let wide = [to(&one, 210, 240)];
    let moved = practice.run(async |scope| move_together(scope, &wide, at(5)).await.unwrap()).await;
    let [Moved::Moved(one)] = moved.as_slice() else { panic!("{moved:?}") };
    assert_eq!(practice.taken().await[1].during, span(200, 250));
    let narrow = [to(one, 110, 140)];
    let moved = practice.run(async |scope| move_together(scope, &narrow, at(5)).await.unwrap()).await;
    assert!(matches!(moved.as_slice(), [Moved::Moved(_)]), "{moved:?}");
    assert_eq!(practice.taken().await[1].during, span(110, 140), "the buffer before it would lie in another's");
}

#[tokio::test]
async fn blocks_of_a_calendar_come_and_go_together() {
    let practice = Practice::new().await;
    practice.booked(slot("patel", 0, 50), "one").await;
    let blocks: Vec<_> = (0..3).map(|n| (format!("c/{n}"), span(n * 20, n * 20 + 40))).collect();
    practice.run(async |scope| block_many(scope, "patel", Source::Google, &blocks).await.unwrap()).await;
    practice.run(async |scope| block_many(scope, "patel", Source::Google, &blocks).await.unwrap()).await;
    let there = practice.run(async |scope| blocked_by(scope, Source::Google, "patel").await.unwrap()).await;
    assert_eq!(there, blocks);
    let gone = ["c/0".to_owned(), "c/9".to_owned()];
    assert_eq!(practice.run(async |scope| unblock_many(scope, Source::Google, &gone).await.unwrap()).await, 1);
    let others = async |known: &[&str]| {
        practice.run(async |scope| unblock_other_providers(scope, Source::Google, known).await.unwrap()).await
    };
    assert_eq!((others(&["patel"]).await, others(&["morgan"]).await), (0, 2));
}

#[tokio::test]
async fn how_far_a_calendar_is_followed_is_kept_with_its_channel() {
    use calendar_sync::{Channel, Point, find, forget_others, opened, reached};
    let practice = Practice::new().await;
    assert_eq!(practice.run(async |scope| find(scope, "c").await.unwrap()).await, None);
    let point =
        |token: &str| Point { sync_token: token.to_owned(), listed_from: at(0), listed_at: at(1), synced_at: at(2) };
    practice.run(async |scope| reached(scope, "c", &point("one")).await.unwrap()).await;
    let channel = Channel { id: "i".to_owned(), resource: "r".to_owned(), expires: at(9) };
    practice.run(async |scope| opened(scope, "c", &channel).await.unwrap()).await;
    practice.run(async |scope| reached(scope, "c", &point("two")).await.unwrap()).await;
    let found = practice.run(async |scope| find(scope, "c").await.unwrap()).await.unwrap();
    assert_eq!((found.sync_token.as_str(), found.channel), ("two", Some(channel)));
    assert_eq!(practice.run(async |scope| forget_others(scope, &["c"]).await.unwrap()).await, 0);
    assert_eq!(practice.run(async |scope| forget_others(scope, &[]).await.unwrap()).await, 1);
}

#[tokio::test]
async fn a_practice_has_one_consent() {
    let practice = Practice::new().await;
    for text in ["first", "second"] {
        let account = google_accounts::GoogleAccount {
            data_key_id: frontdesk_schema::DataKeyId::new(),
            refresh_token_sealed: sealed(text),
            connected_at: at(0),
        };
        practice.run(async |scope| google_accounts::put(scope, &account).await.unwrap()).await;
        let found = practice.run(async |scope| google_accounts::find(scope).await.unwrap()).await.unwrap();
        assert_eq!(found.refresh_token_sealed, sealed(text));
    }
    assert!(practice.run(async |scope| google_accounts::delete(scope).await.unwrap()).await);
    assert!(!practice.run(async |scope| google_accounts::delete(scope).await.unwrap()).await);
}

#[tokio::test]
async fn an_event_stands_for_one_appointment() {
    let practice = Practice::new().await;
    let one = practice.booked(slot("patel", 0, 50), "one").await;
    let two = practice.booked(slot("patel", 60, 110), "two").await;
    assert!(practice.run(async |scope| event_written(scope, one.id, &event("event", 1)).await.unwrap()).await);
    let mut connection = practice.database.connection().await.unwrap();
    let mut scope = connection.scope(practice.tenant).await.unwrap();
    let refused = event_written(&mut scope, two.id, &event("event", 1)).await.unwrap_err();
    assert!(refused.is_constraint("appointments_event"), "{refused}");
}
