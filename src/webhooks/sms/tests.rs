//! The carrier's webhooks about texts through all layers, signed, with events in memory.

use std::sync::{Arc, Mutex};

use frontdesk_actors::store::{Failure, StoreResult};
use futures_util::FutureExt as _;

use super::*;
use crate::sms::events::TextEvents;
use crate::sms::state::{Cause, Step, TextState};
use crate::test_support::{Answer, FORM, LONELY_NUMBER, NUMBER, World, form, sign_for, unsigned_post};

const TEXT: &str = "SM0123456789abcdef0123456789abcdef";
const PHONE: &str = "+447700900123";

/// Keeps what it is told, unless it is broken.
#[derive(Default)]
struct MemoryEvents {
    broken: bool,
    statuses: Mutex<Vec<StatusReport>>,
    keywords: Mutex<Vec<KeywordReceived>>,
}

impl MemoryEvents {
    fn keep<T>(&self, list: &Mutex<Vec<T>>, entry: T) -> StoreResult<'_, ()> {
        let broken = || StoreError { store: "texts", cause: "out of order".to_owned(), failure: Failure::Away };
        let kept = if self.broken { Err(broken()) } else { Ok(()) };
        if kept.is_ok() {
            list.lock().unwrap().push(entry);
        }
        async move { kept }.boxed()
    }
}

impl TextEvents for MemoryEvents {
    fn status(&self, report: StatusReport) -> StoreResult<'_, ()> {
        self.keep(&self.statuses, report)
    }

    fn keyword(&self, received: KeywordReceived) -> StoreResult<'_, ()> {
        self.keep(&self.keywords, received)
    }
}

struct Texting {
    world: World,
    events: Arc<MemoryEvents>,
}

impl Texting {
    fn new() -> Self {
        Self::keeping(MemoryEvents::default())
    }

    fn keeping(events: MemoryEvents) -> Self {
        let events = Arc::new(events);
        Self { world: World::with_texts(events.clone()), events }
    }

    async fn report(&self, path: &str, status: &str, code: &str) -> Answer {
        let params = [("MessageSid", TEXT), ("MessageStatus", status), ("To", PHONE), ("ErrorCode", code)];
        self.world.post(path, &params).await
    }

    /// A phone's text to a number of ours.
    async fn text(&self, to: &str, body: &str) -> Answer {
        self.world.post("/incoming-sms", &[("MessageSid", TEXT), ("To", to), ("From", PHONE), ("Body", body)]).await
    }

    fn keywords(&self) -> Vec<Keyword> {
        self.events.keywords.lock().unwrap().iter().map(|received| received.keyword).collect()
    }
}

#[actix_web::test]
async fn a_report_names_the_text_by_both_its_names_and_says_what_went_wrong() {
    let texting = Texting::new();
    let callback = status_callback(&texting.world.state.public_url, TenantId::from_slug("bright-smiles"), Uuid::nil());
    let path = callback.strip_prefix("https://calls.example.com").unwrap();
    let (path, retries) = path.split_once('#').unwrap();
    assert_eq!(retries, "rc=2&rp=ct,rt,5xx&ct=1000&tt=12000");
    assert_eq!(texting.report(path, "sent", "").await.status, 204);
    assert_eq!(texting.report(path, "undelivered", "30006").await.status, 204);
    let statuses = texting.events.statuses.lock().unwrap();
    let [sent, undelivered] = &statuses[..] else { panic!("two reports: {statuses:?}") };
    assert_eq!((sent.sid.as_str(), sent.text), (TEXT, Some(Uuid::nil())));
    assert_eq!(sent.tenant, Some(TenantId::from_slug("bright-smiles")));
    assert_eq!((sent.status, sent.code), (MessageStatus::Sent, None));
    let step = TextState::Sent.after(undelivered.status, undelivered.code);
    assert_eq!(step, Step::To(TextState::Undelivered(Cause::Landline)));
}

#[actix_web::test]
async fn a_status_that_nobody_knows_is_taken_and_forgotten() {
    let texting = Texting::new();
    assert_eq!(texting.report("/sms-status", "teleported", "").await.status, 204);
    assert!(texting.events.statuses.lock().unwrap().is_empty());
}

#[actix_web::test]
async fn stop_and_start_are_passed_on_without_an_answer_of_ours() {
    let texting = Texting::new();
    for (to, body) in [(NUMBER, " stop "), (NUMBER, "START"), (LONELY_NUMBER, "Abmelden")] {
        assert_eq!(texting.text(to, body).await.verbs(), "", "{body}");
    }
    assert_eq!(texting.keywords(), [Keyword::Stop, Keyword::Start, Keyword::Stop]);
    let received = texting.events.keywords.lock().unwrap()[2].clone();
    assert_eq!((received.to.expose(), received.from.expose(), received.sid.as_str()), (LONELY_NUMBER, PHONE, TEXT));
    assert!(!format!("{received:?}").contains("77009"), "{received:?}");
}

#[actix_web::test]
async fn help_is_answered_in_the_practices_language() {
    let texting = Texting::new();
    assert_eq!(
        texting.text(NUMBER, "help").await.verbs(),
        "<Message>Bright Smiles Dental texts about your appointments. For help, call +442071234567. Reply STOP to opt \
         out.</Message>"
    );
    assert_eq!(
        texting.text(LONELY_NUMBER, "Hilfe").await.verbs(),
        "<Message>Lonely schreibt Ihnen zu Ihren Terminen. Hilfe unter +442071234568. Keine SMS mehr: STOP \
         antworten.</Message>"
    );
}

#[actix_web::test]
async fn a_keyword_that_the_carrier_has_named_counts_and_is_not_answered_twice() {
    let texting = Texting::new();
    let named = async |kind: &str, body: &str| {
        let params = [("MessageSid", TEXT), ("To", NUMBER), ("From", PHONE), ("Body", body), ("OptOutType", kind)];
        texting.world.post("/incoming-sms", &params).await
    };
    assert_eq!(named("HELP", "help").await.verbs(), "");
    assert_eq!(named("STOP", "enough of this").await.verbs(), "");
    assert_eq!(texting.keywords(), [Keyword::Help, Keyword::Stop]);
}

#[actix_web::test]
async fn other_texts_and_other_numbers_get_an_empty_answer() {
    let texting = Texting::new();
    for (to, body) in
        [(NUMBER, "I will be late"), (NUMBER, ""), ("+442071234599", "STOP"), ("sip:desk@example.com", "STOP")]
    {
        assert_eq!(texting.text(to, body).await.verbs(), "", "{to} {body}");
    }
    let short_code = [("MessageSid", TEXT), ("To", NUMBER), ("From", "60123"), ("Body", "STOP")];
    assert_eq!(texting.world.post("/incoming-sms", &short_code).await.verbs(), "");
    assert!(texting.keywords().is_empty());
}

#[actix_web::test]
async fn what_cannot_be_kept_is_refused_so_that_it_comes_again() {
    let broken = Texting::keeping(MemoryEvents { broken: true, ..MemoryEvents::default() });
    broken.text(NUMBER, "STOP").await.assert_refused(503, "temporarily unavailable");
    broken.report("/sms-status", "sent", "").await.assert_refused(503, "temporarily unavailable");
    let nobody = World::new(1);
    let params = [("MessageSid", TEXT), ("To", NUMBER), ("From", PHONE), ("Body", "STOP")];
    nobody.post("/incoming-sms", &params).await.assert_refused(503, "temporarily unavailable");
}

#[actix_web::test]
async fn a_webhook_that_makes_no_sense_is_told_what_is_missing() {
    let texting = Texting::new();
    let check = async |path: &str, params: &[(&str, &str)], problem: &str| {
        texting.world.post(path, params).await.assert_refused(400, problem);
    };
    check("/sms-status", &[("MessageStatus", "sent")], "the parameter MessageSid is missing").await;
    check("/sms-status", &[("MessageSid", "SM1")], "the parameter MessageSid is not a message SID").await;
    check("/sms-status", &[("MessageSid", TEXT)], "the parameter MessageStatus is missing").await;
    check("/incoming-sms", &[("MessageSid", TEXT)], "the parameter To is missing").await;
    check("/incoming-sms", &[("MessageSid", TEXT), ("To", NUMBER)], "the parameter From is missing").await;
}

#[actix_web::test]
async fn a_stop_that_the_carrier_did_not_sign_is_refused() {
    let texting = Texting::new();
    let params = [("MessageSid", TEXT), ("To", NUMBER), ("From", PHONE), ("Body", "STOP")];
    let unsigned = unsigned_post("/incoming-sms", FORM, form(&params));
    texting.world.send(unsigned).await.assert_refused(403, "forbidden");
    let elsewhere = sign_for("https://calls.example.com/sms-status", &params);
    let wrong = unsigned_post("/incoming-sms", FORM, form(&params)).insert_header(("X-Twilio-Signature", elsewhere));
    texting.world.send(wrong).await.assert_refused(403, "forbidden");
    assert!(texting.keywords().is_empty());
}
