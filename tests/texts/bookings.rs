//! Texts about appointments: one each, to whoever wants it, when nobody sleeps.

use frontdesk::storage::{JournaledCalls, Sweeper};
use frontdesk_actors::call::summary::CallBegun;
use frontdesk_actors::store::{CallLog as _, CarrierCallId};
use frontdesk_actors::tenant::PhoneNumber;
use frontdesk_sandbox::fault::Fault;
use tokio::time::timeout;

use super::*;

/// A lease that nobody gives back is over.
const LEASE_OVER: TimeDelta = TimeDelta::seconds(121);

/// The carrier takes the text, and its answer never comes.
const TAKEN_WITHOUT_ANSWER: Fault = Fault::Stall { after: 1, for_ms: None };

/// Performs what is due in a worker that dies while the carrier is silent.
async fn die(desk: &Desk, now: DateTime<Utc>) {
    let worker = desk.worker_with(Duration::from_secs(30), None);
    let cut_off = timeout(Duration::from_millis(600), worker.round(now)).await;
    assert!(cut_off.is_err(), "the worker ended before it could die");
}

#[actix_web::test]
async fn a_booking_is_confirmed_once_however_often_it_is_looked_at() {
    let desk = Desk::new().await;
    let now = Utc::now();
    desk.book(PHONE, 50, now).await;
    assert_eq!(desk.round(now).await, 1);
    let [(to, body)] = &desk.sent()[..] else { panic!("one text: {:?}", desk.sent()) };
    assert_eq!(to, PHONE);
    assert!(body.starts_with("Bright Smiles Dental: your appointment is booked for "), "{body}");
    assert_eq!(desk.round(now).await + desk.round(now + LEASE_OVER).await, 0);
    assert_eq!(desk.log(), "confirmation sent");
    let sweeper = Sweeper::new(desk.storage.clone());
    let forgotten = async |days| sweeper.forget_done(desk.tenant.id, now + TimeDelta::days(days)).await.unwrap();
    assert_eq!((forgotten(29).await, forgotten(31).await), (0, 1));
    let consent = "SELECT concat_ws(' ', source, given, call_id IS NOT NULL) FROM consents";
    assert_eq!(desk.place.database.query_one(consent), "call t t");
}

#[actix_web::test]
async fn a_text_is_sent_once_however_often_the_worker_dies() {
    let desk = Desk::new().await;
    // The carrier's clock is the real one: what it takes, it takes now.
    let mut now = Utc::now() - LEASE_OVER - seconds(1);
    desk.book(PHONE, 50, now).await;
    // Not taken; the next one looks, finds nothing, sends and dies; the last one looks and finds it.
    desk.carrier_has(vec![FaultPlan::on(1, Fault::AcceptThenSilence), FaultPlan::on(4, TAKEN_WITHOUT_ANSWER)]);
    die(&desk, now).await;
    assert_eq!((desk.sent().len(), desk.log().as_str()), (0, "confirmation unknown"));
    now += LEASE_OVER;
    assert_eq!(desk.round(now).await, 1);
    assert_eq!((desk.requests(), desk.log().as_str()), (3, "confirmation queued"));
    now += seconds(1);
    die(&desk, now).await;
    assert_eq!((desk.sent().len(), desk.log().as_str()), (1, "confirmation unknown"));
    now += LEASE_OVER;
    assert_eq!(desk.round(now).await, 1);
    assert_eq!(desk.log(), "confirmation sent");
    assert_eq!(desk.round(now + LEASE_OVER).await, 0);
    assert_eq!(desk.sent().len(), 1);
}

#[actix_web::test]
async fn two_workers_at_once_send_one_text() {
    let desk = Desk::new().await;
    let now = Utc::now();
    desk.book(PHONE, 50, now).await;
    let (one, other) = (desk.worker(), desk.worker());
    let (one, other) = tokio::join!(one.round(now), other.round(now));
    assert_eq!(one.unwrap() + other.unwrap(), 1);
    assert_eq!(desk.sent().len(), 1);
}

#[actix_web::test]
async fn an_answer_that_did_not_come_is_asked_for_and_nothing_is_sent_again() {
    let desk = Desk::new().await;
    let now = Utc::now();
    desk.book(PHONE, 50, now).await;
    desk.carrier_has(vec![FaultPlan::on(1, TAKEN_WITHOUT_ANSWER)]);
    assert_eq!(desk.round(now).await, 1);
    assert_eq!(desk.log(), "confirmation unknown");
    assert_eq!(desk.round(now + seconds(19)).await, 0, "a text shows in the list after a moment");
    assert_eq!(desk.round(now + seconds(25)).await, 1);
    assert_eq!(
        (desk.log().as_str(), desk.sent().len(), desk.requests()),
        ("confirmation sent", 1, 3),
        "it looked twice"
    );
}

#[actix_web::test]
async fn a_busy_carrier_is_asked_again_when_it_says() {
    let desk = Desk::new().await;
    let now = Utc::now();
    desk.book(PHONE, 50, now).await;
    let busy = Fault::Refuse { status: 429, retry_after_s: Some(7) };
    let broken = Fault::Refuse { status: 500, retry_after_s: None };
    desk.carrier_has(vec![FaultPlan::on(1, busy), FaultPlan::on(2, broken)]);
    assert_eq!(desk.round(now).await, 1);
    assert_eq!(desk.log(), "confirmation queued");
    assert_eq!(desk.round(now + seconds(6)).await, 0);
    assert_eq!(desk.round(now + seconds(10)).await, 1);
    assert_eq!(desk.log(), "confirmation unknown", "a 500 may hide a text that was taken");
    assert_eq!(desk.round(now + seconds(100)).await, 1);
    assert_eq!((desk.requests(), desk.log().as_str()), (4, "confirmation queued"), "it looked twice: no such text");
    assert_eq!(desk.round(now + seconds(101)).await, 1);
    assert_eq!((desk.log().as_str(), desk.sent().len()), ("confirmation sent", 1));
    assert_eq!(desk.place.database.query_one("SELECT attempts::text FROM outbox WHERE done_at IS NOT NULL"), "4");
}

#[actix_web::test]
async fn a_landline_is_seen_and_somebody_is_to_look() {
    let desk = Desk::new().await;
    let now = Utc::now();
    desk.book(NOT_A_MOBILE, 50, now).await;
    assert_eq!(desk.round(now).await, 1);
    assert_eq!((desk.log().as_str(), desk.dead().as_str()), ("confirmation failed 21614", "landline"));
    let asked = desk.requests();
    desk.book("+442079460000", 51, now + seconds(1)).await;
    assert_eq!(desk.round(now + seconds(1)).await, 1);
    assert_eq!(desk.log(), "confirmation failed 21614, confirmation failed 21614");
    assert_eq!(desk.requests(), asked, "a number that its plan calls a landline is not tried");
}

#[actix_web::test]
async fn a_number_gets_three_texts_a_day_and_more_the_day_after() {
    let desk = Desk::new().await;
    let now: DateTime<Utc> = "2026-07-14T09:00:00Z".parse().unwrap();
    for hours in 50..54 {
        desk.book(PHONE, hours, now + seconds(hours)).await;
        assert_eq!(desk.round(now + seconds(hours)).await, 1);
    }
    assert_eq!(desk.sent().len(), 3);
    let sent = "confirmation sent, confirmation sent, confirmation sent";
    assert_eq!(desk.log(), format!("{sent}, confirmation failed 63038"));
    let tomorrow = now + TimeDelta::hours(24);
    desk.book(PHONE, 80, tomorrow).await;
    desk.round(tomorrow).await;
    assert_eq!(desk.sent().len(), 4);
}

#[actix_web::test]
async fn a_reminder_waits_for_the_morning() {
    let desk = Desk::new().await;
    // 09:00 in London. The appointment is at 22:00, and its reminder due at 22:00 the day before.
    let now: DateTime<Utc> = "2026-07-14T08:00:00Z".parse().unwrap();
    desk.book(PHONE, 61, now).await;
    desk.round(now).await;
    assert_eq!(desk.sent().len(), 1);
    let due = now + TimeDelta::hours(37);
    assert_eq!(desk.round(due - seconds(1)).await, 0);
    assert_eq!(desk.round(due).await, 1);
    assert_eq!(desk.sent().len(), 1, "people sleep");
    let morning: DateTime<Utc> = "2026-07-16T07:00:00Z".parse().unwrap();
    assert_eq!(desk.round(morning - seconds(1)).await, 0);
    assert_eq!(desk.round(morning).await, 1);
    let (_, body) = &desk.sent()[1];
    assert!(body.contains("a reminder of your appointment on Thu 16 July at 22:00"), "{body}");
}

#[actix_web::test]
async fn what_is_no_longer_so_is_not_told() {
    let desk = Desk::new().await;
    let now: DateTime<Utc> = "2026-07-14T09:00:00Z".parse().unwrap();
    let cancelled = desk.book(PHONE, 50, now).await;
    desk.cancel(cancelled, now + seconds(1)).await;
    let moved = desk.book("+447700900457", 50, now + seconds(2)).await;
    desk.move_to(moved, now + TimeDelta::hours(75), now + seconds(3)).await;
    desk.round(now + seconds(4)).await;
    let told: Vec<_> = desk.sent().into_iter().map(|(to, body)| format!("{to} {}", &body[22..70])).collect();
    assert_eq!(told.len(), 3, "{told:?}");
    let of = |number: &str| told.iter().filter(|text| text.starts_with(number)).cloned().collect::<Vec<_>>();
    assert!(matches!(&of(PHONE)[..], [only] if only.contains("your appointment on Thu 16 July")), "{told:?}");
    assert!(of("+447700900457").iter().any(|text| text.contains("moved to Fri 17")), "{told:?}");
    // The reminders of the old times come due and say nothing; the new one is told.
    desk.round(now + TimeDelta::hours(27)).await;
    assert_eq!(desk.sent().len(), 3);
    desk.round(now + TimeDelta::hours(52)).await;
    assert_eq!(desk.sent().len(), 4);
}

#[actix_web::test]
async fn who_left_no_number_is_told_on_the_one_they_called_from() {
    let desk = Desk::new().await;
    let now = Utc::now();
    let (_folder, journal) = journal();
    let carrier_call = CarrierCallId::new("CAbooked");
    let call = CallId::of_carrier_call(carrier_call.as_str());
    let caller = Some(PhoneNumber::parse("+447700900789").unwrap());
    let begun = CallBegun { call, carrier_call, tenant: desk.tenant.id, caller, life: 0, at: now };
    JournaledCalls::new(journal.clone()).begun(begun).await.unwrap();
    desk.deliver(&journal).await;
    desk.book_in(call, None, 50, now).await;
    desk.round(now).await;
    assert_eq!(desk.sent()[0].0, "+447700900789");
}

#[actix_web::test]
async fn an_erased_patient_is_told_nothing() {
    let desk = Desk::new().await;
    let now = Utc::now();
    let id = desk.book(PHONE, 50, now).await;
    let mut connection = desk.storage.database.connection().await.unwrap();
    let mut scope = connection.scope(desk.tenant.id).await.unwrap();
    let patient = appointments::get(&mut scope, id).await.unwrap().unwrap().patient_id;
    desk.storage.keyring.erase_patient(&mut scope, patient.as_uuid()).await.unwrap();
    scope.commit().await.unwrap();
    assert_eq!(desk.round(now).await, 1);
    assert_eq!((desk.sent().len(), desk.dead().as_str()), (0, ""));
}

#[actix_web::test]
async fn a_practices_own_words_and_countries_count() {
    let desk = Desk::with(|tenant| {
        tenant.texts.templates.insert("confirmation".to_owned(), "{provider}, {day}. {practice}".to_owned());
        tenant.texts.countries = vec!["IE".to_owned()];
    })
    .await;
    let now: DateTime<Utc> = "2026-07-14T09:00:00Z".parse().unwrap();
    desk.book("+353851234567", 50, now).await;
    desk.book(PHONE, 51, now).await;
    desk.round(now).await;
    let sent = [("+353851234567".to_owned(), "Dr Asha Patel, Thu 16 July. Bright Smiles Dental".to_owned())];
    assert_eq!((desk.sent().as_slice(), desk.dead().as_str()), (sent.as_slice(), "country"));
}
