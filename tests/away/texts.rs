//! What becomes of a text, and a phone that wants no more, are told once: the database may be away just then.

use std::time::Duration;

use chrono::Utc;
use frontdesk_actors::store::TakenMessage;
use frontdesk_sandbox::latency::Latency;
use frontdesk_sandbox::twilio::TextBehaviour;
use frontdesk_sandbox::twilio::account::RestBehaviour;
use frontdesk_schema::{CallId, MessageId};

use super::proxy::Network;
use super::{count, world_behind_a_proxy};
use crate::storage::bright_smiles;
use crate::world::eventually;

const DELIVERED: &str = "SELECT count(*) FROM sms_log WHERE state = 'delivered'";
const REFUSED: &str = "SELECT count(*) FROM consents WHERE NOT given";

#[actix_web::test]
async fn what_the_carrier_tells_of_texts_while_the_database_is_away_is_known_when_it_is_back() {
    let (world, proxy) = world_behind_a_proxy().await;
    let texts = TextBehaviour { step: Latency::Fixed(3_000), ..TextBehaviour::default() };
    world.emulators.account.set_behaviour(RestBehaviour { texts, ..RestBehaviour::default() });
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
    eventually(Duration::from_secs(15), "the carrier has the text", async || {
        count(&world, "SELECT count(*) FROM sms_log WHERE sid IS NOT NULL") == 1
    })
    .await;
    proxy.set(Network::Cut);
    let replies = world.carrier().text("+447700900456", "+442071234567", "STOP").await.unwrap();
    assert_eq!(replies, Vec::<String>::new());
    eventually(Duration::from_secs(20), "all that was told waits in the journal", async || {
        world.application().journal().waiting() >= 3
    })
    .await;
    assert_eq!((count(&world, DELIVERED), count(&world, REFUSED)), (0, 0), "the database was away");
    proxy.set(Network::Passes);
    eventually(Duration::from_secs(30), "the database knows", async || {
        (count(&world, DELIVERED), count(&world, REFUSED)) == (1, 1) && world.application().journal().waiting() == 0
    })
    .await;
    world.end().await;
}
