//! What staff do in Google is in the diary after one look.

use chrono::TimeDelta;
use frontdesk_sandbox::google::{CallFault, Draft, Reason};
use frontdesk_schema::models::appointments::Status;
use frontdesk_schema::models::diary::Kind;
use serde_json::json;

use super::{MORGAN, PATEL, Practice, at, entry, event_id};

#[actix_web::test]
async fn entries_block_time_and_give_it_back() {
    let practice = Practice::new().await;
    practice.follow().await;
    let one = practice.google.staff_adds(PATEL, entry(at(9, 0), at(11, 0))).unwrap();
    let two = practice.google.staff_blocks(PATEL, at(10, 0), at(12, 0)).unwrap();
    practice.google.staff_adds(PATEL, entry(at(13, 0), at(14, 0)).transparent()).unwrap();
    practice.google.staff_adds(MORGAN, entry(at(9, 0), at(11, 0))).unwrap();
    practice.follow().await;
    let blocked = |from, until| (Kind::Blocked, from, until);
    assert_eq!(practice.taken("patel").await, [blocked(at(9, 0), at(11, 0)), blocked(at(10, 0), at(12, 0))]);
    assert_eq!(practice.taken("morgan").await, [blocked(at(9, 0), at(11, 0))]);

    practice.google.staff_moves(PATEL, &one, at(15, 0)).unwrap();
    practice.google.staff_deletes(PATEL, &two).unwrap();
    practice.follow().await;
    assert_eq!(practice.taken("patel").await, [blocked(at(15, 0), at(17, 0))]);
    practice.end().await;
}

#[actix_web::test]
async fn a_deleted_event_cancels_its_appointment_and_a_dragged_one_moves_it() {
    let practice = Practice::new().await;
    let (one, two) = (practice.booked(at(10, 0)).await, practice.booked(at(11, 0)).await);
    practice.google.staff_deletes(PATEL, &event_id(one)).unwrap();
    practice.google.staff_moves(PATEL, &event_id(two), at(9, 30)).unwrap();
    practice.follow().await;
    assert_eq!(practice.appointment(one).await.status, Status::Cancelled);
    let row = practice.appointment(two).await;
    assert_eq!((row.starts_at, row.ends_at, row.version), (at(9, 30), at(10, 0), 2));
    assert_eq!(practice.taken("patel").await, [(Kind::Booked, at(9, 30), at(10, 0))]);
    // The event says which version it shows, so that the next move is believed too.
    practice.google.staff_moves(PATEL, &event_id(two), at(16, 0)).unwrap();
    practice.follow().await;
    assert_eq!(practice.appointment(two).await.starts_at, at(16, 0));
    assert!(practice.tasks().await.is_empty());
    practice.end().await;
}

#[actix_web::test]
async fn two_appointments_change_places() {
    let practice = Practice::new().await;
    let (one, two) = (practice.booked(at(10, 0)).await, practice.booked(at(11, 0)).await);
    practice.google.staff_moves(PATEL, &event_id(one), at(11, 0)).unwrap();
    practice.google.staff_moves(PATEL, &event_id(two), at(10, 0)).unwrap();
    practice.follow().await;
    assert_eq!(practice.appointment(one).await.starts_at, at(11, 0));
    assert_eq!(practice.appointment(two).await.starts_at, at(10, 0));
    practice.end().await;
}

#[actix_web::test]
async fn an_entry_over_an_appointment_is_a_task_for_staff_with_the_patients_number() {
    let practice = Practice::new().await;
    let id = practice.booked(at(10, 0)).await;
    practice.google.staff_adds(PATEL, entry(at(9, 0), at(12, 0))).unwrap();
    practice.follow().await;
    let row = practice.appointment(id).await;
    assert_eq!((row.status, row.starts_at), (Status::Booked, at(10, 0)), "nobody is cancelled without a person");
    let tasks = practice.tasks().await;
    let [task] = tasks.as_slice() else { panic!("{} tasks", tasks.len()) };
    assert_eq!(task.caller_name.as_deref(), Some("Maria Lopez"));
    assert_eq!(task.callback_number.as_deref(), Some("+447700900123"));
    let message = task.message.as_deref().unwrap();
    assert!(message.starts_with("Appointment ") && message.contains("check-up with Dr Asha Patel"), "{message}");
    assert!(message.contains("conflicts with the calendar") && task.urgent, "{message}");
    assert!(!message.contains("A word that nobody else may read"), "{message}");
    // Seen again in full, it is the same task.
    practice.google.expire_sync_tokens();
    practice.follow().await;
    assert_eq!(practice.tasks().await.len(), 1);
    practice.end().await;
}

#[actix_web::test]
async fn an_appointment_dragged_onto_something_stays_and_is_shown_where_it_stands() {
    let practice = Practice::new().await;
    let id = practice.booked(at(10, 0)).await;
    practice.google.staff_adds(PATEL, entry(at(14, 0), at(15, 0))).unwrap();
    practice.follow().await;
    practice.google.staff_moves(PATEL, &event_id(id), at(14, 0)).unwrap();
    practice.follow().await;
    assert_eq!(practice.appointment(id).await.starts_at, at(10, 0));
    assert_eq!(practice.event(PATEL, id).unwrap().start(), at(10, 0), "the calendar shows what stands");
    let tasks = practice.tasks().await;
    assert!(tasks.len() == 1 && tasks[0].message.as_deref().unwrap().contains("something else is"));
    practice.follow().await;
    assert_eq!(practice.tasks().await.len(), 1);
    practice.end().await;
}

#[actix_web::test]
async fn a_deletion_during_a_change_by_the_caller_cancels_nothing() {
    let practice = Practice::new().await;
    let id = practice.booked(at(10, 0)).await;
    practice.reschedule(id, "patel", at(14, 0)).await;
    practice.google.staff_deletes(PATEL, &event_id(id)).unwrap();
    practice.deliver().await;
    assert!(practice.event(PATEL, id).is_none(), "whether it is to be cancelled, following decides");
    practice.follow().await;
    practice.deliver().await;
    assert_eq!(practice.appointment(id).await.status, Status::Booked);
    assert_eq!(practice.event(PATEL, id).unwrap().start(), at(14, 0));
    assert_eq!(practice.tasks().await.len(), 1);
    practice.end().await;
}

/// As Google does when somebody chooses another calendar for an event: the id stays.
pub(super) fn moved_to_morgan(practice: &Practice, id: frontdesk_schema::AppointmentId) {
    let event = practice.event(PATEL, id).unwrap();
    let mut draft = serde_json::to_value(&event.draft).unwrap();
    draft["id"] = json!(event_id(id));
    let draft: Draft = serde_json::from_value(draft).unwrap();
    practice.google.staff_deletes(PATEL, &event_id(id)).unwrap();
    practice.google.staff_adds(MORGAN, draft).unwrap();
}

#[actix_web::test]
async fn an_event_moved_to_another_providers_calendar_moves_the_appointment_to_that_provider() {
    let practice = Practice::new().await;
    let id = practice.booked(at(10, 0)).await;
    moved_to_morgan(&practice, id);
    practice.follow().await;
    practice.follow().await;
    let row = practice.appointment(id).await;
    assert_eq!((row.status, row.provider_id.as_str(), row.starts_at), (Status::Booked, "morgan", at(10, 0)));
    assert_eq!((row.event_calendar.as_deref(), row.event_synced_version), (Some(MORGAN), Some(2)));
    assert!(practice.event(MORGAN, id).is_some() && practice.event(PATEL, id).is_none());
    assert!(practice.tasks().await.is_empty());
    practice.end().await;
}

#[actix_web::test]
async fn an_event_restored_after_its_deletion_is_a_task_and_blocks_its_time() {
    let practice = Practice::new().await;
    let id = practice.booked(at(10, 0)).await;
    practice.google.staff_deletes(PATEL, &event_id(id)).unwrap();
    practice.follow().await;
    practice.google.staff_edits(PATEL, &event_id(id), json!({ "status": "confirmed" })).unwrap();
    practice.follow().await;
    assert_eq!(practice.appointment(id).await.status, Status::Cancelled);
    assert_eq!(practice.taken("patel").await, [(Kind::Blocked, at(10, 0), at(10, 30))]);
    let tasks = practice.tasks().await;
    assert!(tasks.len() == 1 && tasks[0].message.as_deref().unwrap().contains("restored"));
    practice.google.staff_deletes(PATEL, &event_id(id)).unwrap();
    practice.follow().await;
    assert_eq!(practice.taken("patel").await, []);
    practice.end().await;
}

#[actix_web::test]
async fn after_sync_tokens_expired_everything_is_listed_anew() {
    let practice = Practice::new().await;
    let kept = practice.booked(at(10, 0)).await;
    let moved = practice.booked(at(11, 0)).await;
    let block = practice.google.staff_adds(PATEL, entry(at(14, 0), at(15, 0))).unwrap();
    practice.follow().await;
    practice.google.expire_sync_tokens();
    practice.google.staff_deletes(PATEL, &block).unwrap();
    practice.google.staff_moves(PATEL, &event_id(moved), at(12, 0)).unwrap();
    practice.follow().await;
    assert_eq!(practice.appointment(kept).await.version, 1);
    let booked = |from| (Kind::Booked, from, from + TimeDelta::minutes(30));
    assert_eq!(practice.taken("patel").await, [booked(at(10, 0)), booked(at(12, 0))]);
    practice.end().await;
}

#[actix_web::test]
async fn what_staff_did_while_google_was_down_is_seen_when_it_is_back() {
    let practice = Practice::new().await;
    practice.follow().await;
    practice.google.staff_adds(PATEL, entry(at(9, 0), at(11, 0))).unwrap();
    practice.google.configure(|config| config.faults = vec![CallFault::refusing(Reason::Forbidden)]);
    practice.follow().await;
    assert_eq!(practice.taken("patel").await, []);
    assert!(practice.calendars.degraded().is_some_and(|told| told.starts_with("google: ")));
    practice.google.configure(|config| config.faults.clear());
    practice.pass(TimeDelta::minutes(6));
    practice.follow().await;
    assert_eq!(practice.taken("patel").await.len(), 1);
    assert_eq!(practice.calendars.degraded(), None);
    practice.end().await;
}
