//! What becomes of a text is seen where people look: at the appointment, the message, the call. The number goes when its
//! days are over; what became of the text stays.

use frontdesk::sms::state::Cause;
use frontdesk::storage::{
    JournaledCalls, Sweeper, TextProgress, TextReport, appointments as all_appointments, call, messages as all_messages,
};
use frontdesk_actors::call::summary::CallBegun;
use frontdesk_actors::store::{CallLog as _, CarrierCallId};

use super::messages::message;
use super::*;

impl Desk {
    /// The state of the appointments' texts, the latest appointment first.
    async fn seen_at_appointments(&self) -> Vec<Option<TextProgress>> {
        let rows = all_appointments(&self.storage, self.tenant.id, None, 10, "test").await.unwrap();
        rows.into_iter().map(|row| row.text.map(|text| text.progress)).collect()
    }

    async fn seen_at_messages(&self) -> Vec<Option<TextProgress>> {
        let rows = all_messages(&self.storage, self.tenant.id, None, 10, "test").await.unwrap();
        rows.into_iter().map(|row| row.text.map(|text| text.progress)).collect()
    }
}

#[actix_web::test]
async fn an_appointment_shows_how_far_its_latest_text_has_come_and_why_not_further() {
    let desk = Desk::new().await;
    let now = Utc::now();
    desk.book(PHONE, 50, now).await;
    assert_eq!(desk.seen_at_appointments().await, [None], "none has left yet");
    desk.round(now).await;
    assert_eq!(desk.seen_at_appointments().await, [Some(TextProgress::Sent)]);
    let (id, sid) = desk.newest();
    desk.report(id, &sid, "undelivered", Some(30_003)).await;
    assert_eq!(desk.seen_at_appointments().await, [Some(TextProgress::Failed(Cause::Unreachable))]);

    desk.book(NOT_A_MOBILE, 60, now).await;
    desk.book(OPTED_OUT, 70, now).await;
    desk.round(now).await;
    let failed = |cause| Some(TextProgress::Failed(cause));
    let expected = [failed(Cause::OptedOut), failed(Cause::Landline), failed(Cause::Unreachable)];
    assert_eq!(desk.seen_at_appointments().await, expected);
}

#[actix_web::test]
async fn a_call_shows_its_texts_and_a_message_whether_a_telephone_has_it() {
    let desk = Desk::new().await;
    let now = Utc::now();
    let (_folder, journal) = journal();
    let carrier_call = CarrierCallId::new("CAseen");
    let id = CallId::of_carrier_call(carrier_call.as_str());
    let begun = CallBegun { call: id, carrier_call, tenant: desk.tenant.id, caller: None, life: 0, at: now };
    JournaledCalls::new(journal.clone()).begun(begun).await.unwrap();
    desk.deliver(&journal).await;
    desk.book_in(id, Some(PHONE), 50, now).await;
    desk.round(now).await;
    let taken = frontdesk_actors::store::TakenMessage { call: id, ..message(&desk, "Please ring back.", false) };
    desk.take(&[taken]).await;
    assert_eq!(desk.seen_at_messages().await, [None], "the booking's text is not the message's");
    while desk.round(Utc::now()).await > 0 {}
    assert_eq!(desk.seen_at_messages().await, [Some(TextProgress::Sent)]);

    let report = call(&desk.storage, desk.tenant.id, id, "test").await.unwrap().unwrap();
    let seen: Vec<_> =
        report.texts.iter().map(|TextReport { about, progress, .. }| (about.as_str(), *progress)).collect();
    assert_eq!(seen, [("confirmation", TextProgress::Sent), ("message", TextProgress::Sent)]);
    let usage = report.usage.expect("the call's texts are its usage");
    assert!(usage.sms >= 2 && !usage.vendor_cost.is_zero(), "{usage:?}");
    let segments = desk.place.database.query_one("SELECT sum(segments)::text FROM sms_log");
    assert_eq!(usage.sms.to_string(), segments, "each text has been counted once");
}

#[actix_web::test]
async fn numbers_of_texts_are_forgotten_with_callers_numbers_and_what_became_of_the_texts_is_not() {
    let desk = Desk::new().await;
    let now = Utc::now();
    desk.book(NOT_A_MOBILE, 50, now).await;
    desk.round(now).await;
    let numbers = || {
        let kept = "SELECT concat(count(number_sealed), ' ', count(number_index)) FROM sms_log";
        desk.place.database.query_one(kept)
    };
    let sweeper = Sweeper::new(desk.storage.clone());
    let sweep = async |days| {
        let now = now + TimeDelta::days(days);
        sweeper.sweep(desk.tenant.id, desk.tenant.retention, now).await.unwrap().texts
    };
    assert_eq!((sweep(89).await, numbers().as_str()), (0, "1 1"));
    assert_eq!((sweep(91).await, numbers().as_str()), (1, "0 0"));
    assert_eq!(sweep(92).await, 0, "once");
    assert_eq!(desk.seen_at_appointments().await, [Some(TextProgress::Failed(Cause::Landline))]);
    let audited = "SELECT detail->>'texts' FROM audit_log WHERE action = 'retention.swept'";
    assert_eq!(desk.place.database.query_one(audited), "1");
}
