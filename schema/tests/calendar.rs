//! Which event of a calendar stands for an appointment, and which appointments no event shows yet.

use frontdesk_schema::AppointmentId;
use frontdesk_schema::models::appointments::{
    Appointment, Cancel, Cancelled, Event, by_event, cancel, event_gone, event_written, unsynced,
};

use crate::practice::{Practice, at, slot};

fn event(id: &str, version: i32) -> Event {
    Event { id: id.to_owned(), etag: format!("\"{version}\""), version }
}

async fn behind(practice: &Practice) -> Vec<AppointmentId> {
    let rows: Vec<Appointment> = practice.run(async |scope| unsynced(scope, 10).await.unwrap()).await;
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
