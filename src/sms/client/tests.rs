//! Against the simulated carrier, over sockets.

use frontdesk_sandbox::fault::{Fault, FaultPlan};
use frontdesk_sandbox::latency::Latency;
use frontdesk_sandbox::sockets;
use frontdesk_sandbox::twilio::account::RestBehaviour;
use frontdesk_sandbox::twilio::{Account, Fate, TextBehaviour, rest};

use super::super::retry::{Next, Tries, after_looking, after_sending};
use super::super::state::Cause;
use super::*;

const SID: &str = "AC0123456789abcdef0123456789abcdef";
const PHONE: &str = "+447700900123";
/// Nobody listens there.
const NOWHERE: &str = "http://127.0.0.1:1";

const SHORT: Patience = Patience { head: Duration::from_millis(300), body: Duration::from_millis(300) };

struct Carrier {
    account: Account,
    client: TextClient,
}

impl Carrier {
    async fn new(faults: Vec<FaultPlan>) -> Self {
        let account = Account::new(SID, "token");
        // Texts stay in the queue: what happens to them later is not the client's business.
        let texts = TextBehaviour { step: Latency::Fixed(60_000), ..TextBehaviour::default() };
        let texts = texts.with("+447700900006", Fate::Refused { code: 21_614 });
        account.set_behaviour(RestBehaviour { latency: Latency::ZERO, faults, texts });
        let shared = account.clone();
        let serve = sockets::serve(move |config| rest::routes(config, shared.clone()), ([127, 0, 0, 1], 0).into());
        let (address, _) = serve.await.unwrap();
        let client = client(&format!("http://{address}"), "token");
        Self { account, client }
    }
}

fn client(origin: &str, token: &str) -> TextClient {
    let api_origin = origin.parse().unwrap();
    let account = CarrierConfig { api_origin, account_sid: SID.to_owned(), auth_token: token.to_owned().into() };
    TextClient::new(account, SHORT)
}

fn text(to: &str) -> Text {
    Text {
        to: PhoneNumber::parse(to).unwrap(),
        from: Sender::Number(PhoneNumber::parse("+442071234567").unwrap()),
        body: "Bright Smiles: Grüße & 100% – see you at 9".to_owned(),
        status_callback: format!("{NOWHERE}/sms-status?text=7"),
    }
}

fn refused(status: u16, code: Option<u32>, retry_after: Option<u64>) -> Outcome {
    Outcome::Refused(Refused { status, code, retry_after: retry_after.map(Duration::from_secs) })
}

#[actix_rt::test]
async fn an_accepted_text_arrives_as_it_was_written_and_has_the_carriers_name() {
    let carrier = Carrier::new(Vec::new()).await;
    let text = text(PHONE);
    let outcome = carrier.client.send(&text).await;
    let [sent] = &carrier.account.texts()[..] else { panic!("one text was sent") };
    assert_eq!(outcome, Outcome::Accepted { sid: sent.sid.clone() });
    assert_eq!((sent.to.as_str(), sent.from.as_str(), &sent.body), (PHONE, "+442071234567", &text.body));
    assert_eq!(sent.status_callback.as_ref(), Some(&text.status_callback));
}

#[actix_rt::test]
async fn a_messaging_service_may_be_the_sender() {
    let carrier = Carrier::new(Vec::new()).await;
    let from = Sender::Service("MG0123456789abcdef0123456789abcdef".to_owned());
    assert!(matches!(carrier.client.send(&Text { from, ..text(PHONE) }).await, Outcome::Accepted { .. }));
    assert_eq!(carrier.account.texts()[0].from, "MG0123456789abcdef0123456789abcdef");
}

#[actix_rt::test]
async fn refusals_carry_status_code_and_patience() {
    let refuse = |status, retry_after_s| Fault::Refuse { status, retry_after_s };
    let faults = vec![FaultPlan::on(1, refuse(429, Some(9))), FaultPlan::on(2, refuse(503, None))];
    let carrier = Carrier::new(faults).await;
    assert_eq!(carrier.client.send(&text(PHONE)).await, refused(429, Some(20_429), Some(9)));
    assert_eq!(carrier.client.send(&text(PHONE)).await, refused(503, Some(20_503), None));
    assert_eq!(carrier.client.send(&text("+447700900006")).await, refused(400, Some(21_614), None));
    let stranger = TextClient {
        account: CarrierConfig { auth_token: "wrong".to_owned().into(), ..carrier.client.account.clone() },
        ..carrier.client
    };
    assert_eq!(stranger.send(&text(PHONE)).await, refused(401, Some(20_003), None));
    assert!(carrier.account.texts().is_empty());
}

#[actix_rt::test]
async fn without_a_connection_nothing_was_sent() {
    assert_eq!(client(NOWHERE, "token").send(&text(PHONE)).await, Outcome::NoConnection);
    let listed = client(NOWHERE, "token").find_recent(&text(PHONE), Utc::now(), &[]).await;
    assert_eq!(listed, Err(ListFailed::NoConnection));
}

#[actix_rt::test]
async fn an_answer_that_is_lost_late_or_garbled_leaves_the_text_unknown() {
    let faults = [
        Fault::Stall { after: 1, for_ms: None },
        Fault::Reset { after: 1 },
        Fault::Reset { after: 0 },
        Fault::AcceptThenSilence,
        Fault::Garble { after: 0 },
    ];
    for fault in faults {
        let carrier = Carrier::new(vec![FaultPlan::always(fault.clone())]).await;
        assert_eq!(carrier.client.send(&text(PHONE)).await, Outcome::Unknown, "{fault:?}");
    }
}

/// Follows the advice of [`retry`](super::super::retry) without its waits until the text is done or dead.
async fn send_until_done(client: &TextClient, text: &Text) -> Next {
    let begun = Utc::now();
    let mut next = after_sending(client.send(text).await, Tries { made: 1, spread: 0.0 });
    for made in 2.. {
        let tries = Tries { made, spread: 0.0 };
        next = match next {
            Next::QueryFirst { .. } => after_looking(client.look(text, begun, &[]).await, tries),
            Next::Later { .. } => after_sending(client.send(text).await, tries),
            Next::Done { .. } | Next::Dead(_) => return next,
        };
    }
    next
}

#[actix_rt::test]
async fn a_text_whose_answer_was_lost_is_found_and_not_sent_twice() {
    for fault in [Fault::Stall { after: 1, for_ms: None }, Fault::Reset { after: 1 }] {
        let carrier = Carrier::new(vec![FaultPlan::on(1, fault)]).await;
        let next = send_until_done(&carrier.client, &text(PHONE)).await;
        let [sent] = &carrier.account.texts()[..] else { panic!("one text was sent") };
        assert_eq!(next, Next::Done { sid: sent.sid.clone() });
    }
}

#[actix_rt::test]
async fn a_text_that_never_reached_the_carrier_is_sent_again_once_that_is_known() {
    let refuse = Fault::Refuse { status: 500, retry_after_s: None };
    let faults = vec![FaultPlan::on(1, Fault::Reset { after: 0 }), FaultPlan::on(2, refuse)];
    let carrier = Carrier::new(faults).await;
    assert!(matches!(send_until_done(&carrier.client, &text(PHONE)).await, Next::Done { .. }));
    assert_eq!(carrier.account.texts().len(), 1);
    let paths = carrier.account.logbook.requests();
    assert_eq!(paths.len(), 5, "sent, list refused, two looks, sent again: {paths:?}");
}

#[actix_rt::test]
async fn a_carrier_that_never_answers_leaves_the_text_uncertain() {
    let carrier = Carrier::new(vec![FaultPlan::always(Fault::Reset { after: 0 })]).await;
    assert_eq!(send_until_done(&carrier.client, &text(PHONE)).await, Next::Dead(Cause::Uncertain));
}

#[actix_rt::test]
async fn only_the_same_words_to_the_same_number_lately_count_as_found() {
    let carrier = Carrier::new(Vec::new()).await;
    let Outcome::Accepted { sid } = carrier.client.send(&text(PHONE)).await else { panic!("accepted") };
    let find = async |text: Text, since| carrier.client.find_recent(&text, since, &[]).await.unwrap();
    let now = Utc::now();
    assert_eq!(find(text(PHONE), now).await, Some(sid));
    assert_eq!(find(text("+447700900124"), now).await, None);
    assert_eq!(find(Text { body: "Something else".to_owned(), ..text(PHONE) }, now).await, None);
    assert_eq!(find(text(PHONE), now + TimeDelta::minutes(5)).await, None);
}

#[actix_rt::test]
async fn a_list_that_cannot_be_had_says_why_and_names_nobody() {
    let faults = vec![
        FaultPlan::on(1, Fault::Garble { after: 0 }),
        FaultPlan::on(2, Fault::Stall { after: 0, for_ms: None }),
        FaultPlan::on(3, Fault::Refuse { status: 500, retry_after_s: None }),
    ];
    let carrier = Carrier::new(faults).await;
    let find = async || carrier.client.find_recent(&text(PHONE), Utc::now(), &[]).await.unwrap_err();
    assert_eq!(find().await, ListFailed::Unreadable);
    assert_eq!(find().await, ListFailed::NoAnswer);
    assert_eq!(find().await.to_string(), "the carrier refused to list texts: status 500, code 20500");
    assert_eq!(format!("{:?}", text(PHONE)), "Text(redacted)");
}
