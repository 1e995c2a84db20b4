//! What the carrier and phones tell: STOP and START, and what becomes of a text.

use frontdesk::sms::events::{KeywordReceived, StatusReport, TextEvents as _};
use frontdesk::sms::keywords::Keyword;
use frontdesk::sms::state::MessageStatus;
use frontdesk_actors::tenant::PhoneNumber;
use frontdesk_sandbox::fault::Fault;
use uuid::Uuid;

use super::*;

impl Desk {
    async fn say(&self, keyword: Keyword, sid: &str, at: DateTime<Utc>) {
        let (to, from) = (self.tenant.phone_numbers[0].clone(), PhoneNumber::parse(PHONE).unwrap());
        self.events().keyword(KeywordReceived { sid: sid.to_owned(), to, from, keyword, at }).await.unwrap();
    }

    pub(super) async fn report(&self, text: Uuid, sid: &str, status: &str, code: Option<u32>) {
        let report = StatusReport {
            sid: sid.to_owned(),
            tenant: Some(self.tenant.id),
            text: Some(text),
            status: MessageStatus::parse(status),
            code,
        };
        self.events().status(report).await.unwrap();
    }

    /// Our name and the carrier's of the newest text.
    pub(super) fn newest(&self) -> (Uuid, String) {
        let newest = "SELECT id::text || ' ' || coalesce(sid, '') FROM sms_log ORDER BY id DESC LIMIT 1";
        let newest = self.place.database.query_one(newest);
        let (id, sid) = newest.split_once(' ').unwrap();
        (id.parse().unwrap(), sid.to_owned())
    }
}

#[actix_web::test]
async fn after_stop_nothing_is_sent_until_start() {
    let desk = Desk::new().await;
    let now = Utc::now();
    desk.say(Keyword::Stop, "SM1", now - seconds(60)).await;
    desk.say(Keyword::Stop, "SM1", now - seconds(60)).await;
    desk.book(PHONE, 50, now).await;
    assert_eq!(desk.round(now).await, 1);
    assert_eq!((desk.requests(), desk.log().as_str()), (0, "confirmation failed 21610"));
    assert_eq!(desk.dead(), "", "nobody has to look");
    desk.say(Keyword::Help, "SM2", now + seconds(1)).await;
    desk.say(Keyword::Start, "SM3", now + seconds(2)).await;
    desk.book(PHONE, 51, now + seconds(3)).await;
    desk.round(now + seconds(3)).await;
    assert_eq!(desk.sent().len(), 1);
    let words = "SELECT string_agg(given::text, ' ' ORDER BY at) FROM consents WHERE source = 'sms'";
    assert_eq!(desk.place.database.query_one(words), "false true");
}

#[actix_web::test]
async fn a_stop_that_only_the_carrier_knew_is_remembered() {
    let desk = Desk::new().await;
    let now = Utc::now();
    desk.book(OPTED_OUT, 50, now).await;
    desk.round(now).await;
    assert_eq!((desk.requests(), desk.log().as_str()), (1, "confirmation failed 21610"));
    desk.book(OPTED_OUT, 51, now + seconds(60)).await;
    desk.round(now + seconds(60)).await;
    assert_eq!(desk.requests(), 1, "a booking does not lift it");
}

#[actix_web::test]
async fn reports_take_a_text_forward_whatever_their_order() {
    let desk = Desk::new().await;
    let now = Utc::now();
    desk.book(PHONE, 50, now).await;
    desk.round(now).await;
    let (id, sid) = desk.newest();
    desk.report(id, &sid, "delivered", None).await;
    assert_eq!(desk.log(), "confirmation delivered");
    for status in ["sent", "queued", "undelivered", "teleported"] {
        desk.report(id, &sid, status, None).await;
    }
    assert_eq!(desk.log(), "confirmation delivered");
    desk.report(id, "SMelse", "failed", Some(30_034)).await;
    desk.report(Uuid::nil(), "SMother", "delivered", None).await;
    assert_eq!(desk.log(), "confirmation delivered");
}

#[actix_web::test]
async fn a_report_says_what_a_lost_answer_did_not() {
    let desk = Desk::new().await;
    let now = Utc::now();
    desk.book(PHONE, 50, now).await;
    desk.carrier_has(vec![FaultPlan::on(1, Fault::Stall { after: 1, for_ms: None })]);
    desk.round(now).await;
    let (id, sid) = desk.newest();
    assert_eq!((desk.log().as_str(), sid.as_str()), ("confirmation unknown", ""));
    desk.report(id, "SM7", "sent", None).await;
    assert_eq!((desk.log().as_str(), desk.newest().1.as_str()), ("confirmation sent", "SM7"));
    let asked = desk.requests();
    assert_eq!(desk.round(now + seconds(60)).await, 1);
    assert_eq!(desk.requests(), asked, "there is nothing left to ask");
}

#[actix_web::test]
async fn a_phone_that_was_off_is_tried_three_times_and_a_landline_once() {
    // At whatever hour this test runs.
    let desk = Desk::with(|tenant| tenant.texts.quiet.1 = tenant.texts.quiet.0).await;
    let now = Utc::now();
    desk.book(PHONE, 50, now).await;
    for delivery in 1..=3 {
        assert_eq!(desk.round(Utc::now() + TimeDelta::minutes(25)).await, 1, "delivery {delivery}");
        let (id, sid) = desk.newest();
        for _ in 0..2 {
            desk.report(id, &sid, "undelivered", Some(30_003)).await;
        }
    }
    assert_eq!(desk.round(Utc::now() + TimeDelta::minutes(60)).await, 0);
    assert_eq!(desk.sent().len(), 3);

    desk.book("+447700900457", 51, now).await;
    desk.round(now).await;
    let (id, sid) = desk.newest();
    desk.report(id, &sid, "undelivered", Some(30_006)).await;
    assert!(desk.log().contains("confirmation undelivered 30006"), "{}", desk.log());
    assert_eq!(desk.round(Utc::now() + TimeDelta::minutes(60)).await, 0);
}
