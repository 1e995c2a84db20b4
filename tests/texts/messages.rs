//! Messages that callers leave reach the practice, each once, by text and by e-mail.

use frontdesk::outbox::letters;
use frontdesk::storage::JournaledCalls;
use frontdesk_actors::store::{Messages as _, TakenMessage};
use frontdesk_schema::MessageId;

use super::smtp::MailServer;
use super::*;
use crate::storage::frontdesk;

pub(super) fn message(desk: &Desk, words: &str, urgent: bool) -> TakenMessage {
    TakenMessage {
        id: MessageId::new(),
        tenant: desk.tenant.id,
        call: CallId::new(),
        taken_at: "2026-07-14T09:00:00Z".parse().unwrap(),
        caller_name: "Ann Lee".to_owned(),
        message: words.to_owned(),
        callback_number: Some("+447700900456".to_owned()),
        urgent,
        recording: None,
    }
}

impl Desk {
    /// Takes messages through the journal.
    pub(super) async fn take(&self, messages: &[TakenMessage]) {
        let (_folder, journal) = journal();
        for message in messages {
            JournaledCalls::new(journal.clone()).take(message.clone()).await.unwrap();
        }
        self.deliver(&journal).await;
    }

    async fn round_with(&self, mail: &MailServer, now: DateTime<Utc>) -> usize {
        self.worker_with(Duration::from_secs(2), Some(&mail.config())).round(now).await.unwrap()
    }
}

#[actix_web::test]
async fn a_message_reaches_telephone_and_mailbox_once() {
    let (desk, mail) = (Desk::new().await, MailServer::start(&[]).await);
    let taken = message(&desk, "A crown came off – it hurts.", false);
    desk.take(std::slice::from_ref(&taken)).await;
    let now = Utc::now();
    assert_eq!(desk.round_with(&mail, now).await, 1, "the message itself");
    assert_eq!(desk.round_with(&mail, now + seconds(1)).await, 2, "a text and an e-mail");
    // The journal offers again what it does not know to be taken.
    desk.take(&[taken]).await;
    assert_eq!(desk.round_with(&mail, now + seconds(200)).await, 0);

    let [(to, body)] = &desk.sent()[..] else { panic!("one text: {:?}", desk.sent()) };
    assert_eq!(to, "+447700900123");
    let words = "Bright Smiles Dental: new message, Tue 14 July at 10:00, call back +447700900456. Please read it in frontdesk.";
    assert_eq!(body, words);
    let [(to, letter)] = &mail.taken()[..] else { panic!("one e-mail: {}", mail.taken().len()) };
    assert_eq!(to, "desk@brightsmiles.example");
    let has = |part: &str| assert!(letter.contains(part), "no {part:?} in {letter}");
    has("Subject: New message, Tue 14 July, 10:00 (Bright Smiles Dental)");
    has("<frontdesk@example.com>");
    has("@example.com>\r\n");
    has("From: Ann Lee");
    assert_eq!(desk.log(), "message sent");
    let delivered = "SELECT (delivered_at IS NOT NULL)::text FROM messages";
    assert_eq!(desk.place.database.query_one(delivered), "true");
    let keys = "SELECT string_agg(idempotency_key, ' ') FROM outbox";
    assert!(!desk.place.database.query_one(keys).contains("7700900123"));
}

#[actix_web::test]
async fn an_urgent_message_goes_first() {
    let (desk, mail) = (Desk::new().await, MailServer::start(&[]).await);
    let messages = [message(&desk, "No hurry.", false), message(&desk, "Please hurry.", true)];
    desk.take(&messages).await;
    // One effect at a time: the message, its text and its e-mail.
    let worker = desk.limited(1, Duration::from_secs(2), Some(&mail.config()));
    for _ in 0..6 {
        assert_eq!(worker.round(Utc::now() + seconds(1)).await.unwrap(), 1);
    }
    let subjects: Vec<_> = mail.taken().iter().map(|(_, letter)| letter.contains("URGENT: New message")).collect();
    assert_eq!(subjects, [true, false]);
}

#[actix_web::test]
async fn a_mail_server_that_is_busy_delays_no_text_and_gets_the_mail_later() {
    let (desk, mail) = (Desk::new().await, MailServer::start(&["451 later", "451 later"]).await);
    desk.take(&[message(&desk, "Call me.", false)]).await;
    let now = Utc::now();
    desk.round_with(&mail, now).await;
    desk.round_with(&mail, now + seconds(1)).await;
    assert_eq!((desk.sent().len(), mail.taken().len()), (1, 0));
    assert_eq!(desk.round_with(&mail, now + seconds(5)).await, 0);
    assert_eq!(desk.round_with(&mail, now + seconds(30)).await, 1);
    assert_eq!(desk.round_with(&mail, now + seconds(120)).await, 1);
    assert_eq!((desk.sent().len(), mail.taken().len()), (1, 1));
}

#[actix_web::test]
async fn what_was_given_up_is_listed_and_tried_again_when_somebody_says_so() {
    let (desk, mail) = (Desk::new().await, MailServer::start(&["550 nobody here"]).await);
    desk.take(&[message(&desk, "Call me.", false)]).await;
    desk.round_with(&mail, Utc::now()).await;
    desk.round_with(&mail, Utc::now() + seconds(1)).await;
    let run = async |arguments: &[&str]| frontdesk(&desk.place, &[], arguments).await.unwrap();
    let listed = run(&["outbox", "list", "--tenant", "bright-smiles"]).await;
    assert!(listed.contains("the mail server refused it: 550") && listed.lines().count() == 1, "{listed}");
    assert!(!listed.contains("desk@"), "{listed}");
    let count = async |since| letters::count_dead_since(&desk.storage, since).await.unwrap().get("message").copied();
    assert_eq!(count(Utc::now() - seconds(60)).await, Some(1));
    assert_eq!(count(Utc::now() + seconds(60)).await, None, "only those given up since then");
    let id = listed.split_whitespace().next().unwrap();
    assert_eq!(run(&["outbox", "retry", id, "--tenant", "bright-smiles"]).await, "1 to be tried again\n");
    assert_eq!(run(&["outbox", "retry", "--tenant", "bright-smiles"]).await, "0 to be tried again\n");
    assert_eq!(desk.round_with(&mail, Utc::now() + seconds(2)).await, 1);
    assert_eq!((mail.taken().len(), desk.dead().as_str()), (1, ""));
    assert_eq!(count(Utc::now() - seconds(60)).await, None);
    let audited = "SELECT count(*)::text FROM audit_log WHERE action = 'outbox.retried'";
    assert_eq!(desk.place.database.query_one(audited), "1");
}

#[actix_web::test]
async fn without_a_mail_server_an_email_is_a_dead_letter_and_the_text_goes_out() {
    let desk = Desk::new().await;
    desk.take(&[message(&desk, "Call me.", false)]).await;
    let now = Utc::now();
    desk.round(now).await;
    desk.round(now + seconds(1)).await;
    assert_eq!((desk.sent().len(), desk.dead().as_str()), (1, "SMTP_URL and MAIL_FROM are not set"));
}
