//! A whole server: what callers leave arrives by itself, and phones are heard.

use frontdesk_actors::store::TakenMessage;
use frontdesk_schema::MessageId;

use super::smtp::MailServer;
use super::*;
use crate::storage::bright_smiles;
use crate::world::{World, eventually};

#[actix_web::test]
async fn a_message_is_delivered_and_a_stop_is_heard() {
    let mail = MailServer::start(&[]).await;
    let world = World::start_with(&[("SMTP_URL", &mail.url()), ("MAIL_FROM", "frontdesk@example.com")]).await;
    let message = TakenMessage {
        id: MessageId::new(),
        tenant: bright_smiles(),
        call: CallId::new(),
        taken_at: Utc::now(),
        caller_name: "Ann Lee".to_owned(),
        message: "Please call.".to_owned(),
        callback_number: None,
        urgent: true,
        recording: None,
    };
    world.application().engine().stores.messages.take(message).await.unwrap();
    let database = &world.place().database;
    eventually(Duration::from_secs(15), "text and e-mail have arrived", async || {
        let state = database.query_one("SELECT coalesce(max(state), '') FROM sms_log");
        state == "delivered" && mail.taken().len() == 1
    })
    .await;
    assert!(world.application().render_metrics().contains("frontdesk_outbox_done_total{kind=\"message\"}"));

    let carrier = world.carrier();
    let replies = carrier.text("+447700900456", "+442071234567", "STOP").await.unwrap();
    assert_eq!(replies, Vec::<String>::new());
    assert_eq!(database.query_one("SELECT given::text FROM consents"), "false");
    let replies = carrier.text("+447700900457", "+442071234567", "HELP").await.unwrap();
    assert!(matches!(&replies[..], [help] if help.contains("For help, call +442071234567")), "{replies:?}");
    world.end().await;
}
