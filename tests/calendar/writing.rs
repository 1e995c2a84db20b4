//! What is decided here is soon to be seen in Google.

use chrono::TimeDelta;
use frontdesk_actors::tenant::EventDetail;
use frontdesk_sandbox::google::{Call, CallFault, Reason};
use frontdesk_schema::models::appointments::{self, Status};
use serde_json::json;

use super::{MORGAN, PATEL, PATIENT, Practice, at, event_id};

#[actix_web::test]
async fn the_event_follows_a_booking_a_move_and_a_cancellation() {
    let practice = Practice::new().await;
    let id = practice.book(at(10, 0)).await;
    practice.deliver().await;
    let event = practice.event(PATEL, id).expect("the booking has its event");
    assert_eq!((event.start(), event.end()), (at(10, 0), at(10, 30)));
    let shown = format!("{:?}", event.draft);
    assert!(!shown.contains("Maria") && !shown.contains("7700900123"), "{shown}");
    let row = practice.appointment(id).await;
    assert_eq!((row.event_calendar.as_deref(), row.event_synced_version), (Some(PATEL), Some(1)));

    practice.reschedule(id, "patel", at(14, 0)).await;
    practice.deliver().await;
    assert_eq!(practice.event(PATEL, id).unwrap().start(), at(14, 0));

    practice.reschedule(id, "morgan", at(15, 0)).await;
    practice.deliver().await;
    assert!(practice.event(PATEL, id).is_none(), "it is Dr Morgan's now");
    assert_eq!(practice.event(MORGAN, id).unwrap().start(), at(15, 0));

    practice.cancel(id).await;
    practice.deliver().await;
    assert!(practice.event(MORGAN, id).is_none());
    assert_eq!(practice.appointment(id).await.event_id, None);
    assert_eq!(practice.effects()["done"], 4);

    // Our own writes come back as changes, and change nothing.
    practice.follow().await;
    let row = practice.appointment(id).await;
    assert_eq!((row.status, row.version), (Status::Cancelled, 4));
    assert!(practice.tasks().await.is_empty());
    practice.end().await;
}

#[actix_web::test]
async fn while_google_is_down_the_booking_stands_and_the_event_follows() {
    let practice = Practice::new().await;
    practice.google.configure(|config| config.faults = vec![CallFault::refusing(Reason::BackendError)]);
    let id = practice.book(at(10, 0)).await;
    practice.deliver().await;
    practice.follow().await;
    assert_eq!(practice.appointment(id).await.status, Status::Booked);
    assert!(practice.event(PATEL, id).is_none());
    assert_eq!(practice.effects()["open"], 1);
    practice.google.configure(|config| config.faults.clear());
    practice.pass(TimeDelta::minutes(2));
    practice.deliver().await;
    assert_eq!(practice.event(PATEL, id).unwrap().start(), at(10, 0));
    assert_eq!(practice.effects()["done"], 1);
    practice.end().await;
}

#[actix_web::test]
async fn an_event_that_cannot_be_written_for_a_day_is_given_up_and_found_again() {
    let practice = Practice::new().await;
    practice.google.configure(|config| config.faults = vec![CallFault::refusing(Reason::Forbidden).of(Call::Insert)]);
    let id = practice.book(at(10, 0)).await;
    practice.deliver().await;
    practice.pass(TimeDelta::minutes(5));
    practice.deliver().await;
    assert_eq!(practice.effects()["open"], 1, "a person may be at it");
    practice.pass(TimeDelta::hours(25));
    practice.deliver().await;
    assert_eq!(practice.effects()["dead"], 1);
    practice.google.configure(|config| config.faults.clear());
    practice.follow().await;
    assert_eq!(practice.event(PATEL, id).unwrap().start(), at(10, 0), "following looks for what is missing");
    practice.end().await;
}

#[actix_web::test]
async fn rate_limits_are_waited_for_and_lost_answers_make_no_second_event() {
    let practice = Practice::new().await;
    let faults = vec![
        CallFault::refusing(Reason::RateLimitExceeded).of(Call::Insert).on(1),
        CallFault::refusing(Reason::UserRateLimitExceeded).of(Call::Insert).on(2),
        CallFault::refusing(Reason::BackendError).of(Call::Insert).on(4).committed(),
    ];
    practice.google.configure(|config| config.faults = faults);
    let one = practice.book(at(10, 0)).await;
    practice.deliver().await;
    assert!(practice.event(PATEL, one).is_some(), "the third try");
    let two = practice.book(at(11, 0)).await;
    practice.deliver().await;
    assert_eq!(practice.event(PATEL, two).unwrap().start(), at(11, 0));
    assert_eq!(practice.google.events(PATEL).len(), 2);
    assert_eq!(practice.appointment(two).await.event_synced_version, Some(1), "the answer came with the second try");
    practice.end().await;
}

#[actix_web::test]
async fn what_staff_wrote_into_an_event_stays_when_it_is_moved() {
    let practice = Practice::new().await;
    let id = practice.booked(at(10, 0)).await;
    practice.google.staff_edits(PATEL, &event_id(id), json!({ "summary": "Nervous, take time" })).unwrap();
    practice.reschedule(id, "patel", at(14, 0)).await;
    practice.deliver().await;
    let event = practice.event(PATEL, id).unwrap();
    assert_eq!((event.start(), event.draft.summary.as_deref()), (at(14, 0), Some("Nervous, take time")));
    practice.follow().await;
    assert_eq!(practice.appointment(id).await.version, 2);
    practice.end().await;
}

#[actix_web::test]
async fn the_id_of_a_deleted_event_is_used_again() {
    let practice = Practice::new().await;
    let id = practice.booked(at(10, 0)).await;
    practice.google.staff_deletes(PATEL, &event_id(id)).unwrap();
    practice.run(async |scope| appointments::event_gone(scope, id).await.unwrap()).await;
    practice.pass(TimeDelta::minutes(1));
    practice.follow().await;
    assert_eq!(practice.event(PATEL, id).unwrap().start(), at(10, 0), "nobody knew of an event to be deleted");
    assert_eq!(practice.appointment(id).await.status, Status::Booked);
    practice.end().await;
}

#[actix_web::test]
async fn of_the_patient_the_event_shows_what_the_practice_wants() {
    let practice = Practice::new().await;
    let cases = [
        (EventDetail::Initials, "check-up · M. L. (", None),
        (EventDetail::Name, "check-up · Maria Lopez (", None),
        (EventDetail::Full, "check-up · Maria Lopez", Some(PATIENT)),
    ];
    for (hour, (detail, title, number)) in (9..).zip(cases) {
        practice.wants(detail).await;
        let id = practice.book(at(hour, 0)).await;
        practice.deliver().await;
        let draft = practice.event(PATEL, id).unwrap().draft;
        assert!(draft.summary.as_deref().unwrap().starts_with(title), "{:?}", draft.summary);
        let told = draft.description.unwrap_or_default();
        assert_eq!(told.contains("+44"), number.is_some(), "{told}");
        assert!(number.is_none_or(|number| told.contains(number)), "{told}");
    }
    practice.end().await;
}
