//! Texts over real sockets, both ways.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use actix_web::http::header::CONTENT_TYPE;
use serde_json::Value;

use super::*;
use crate::fault::{Fault, FaultPlan};
use crate::latency::Latency;
use crate::sockets;
use crate::twilio::account::RestBehaviour;
use crate::twilio::signature::sign_form;
use crate::twilio::{Carrier, CarrierConfig};

const PHONE: &str = "+447700900123";
const PRACTICE: &str = "+442071234567";

/// Decoded parameters.
type Form = Vec<(String, String)>;

/// A server under test that notes what it is told, and answers texts with `answer`.
#[derive(Clone, Default)]
struct Server {
    told: Arc<Mutex<Vec<Form>>>,
    answer: Arc<Mutex<String>>,
}

impl Server {
    /// Values of one parameter, over all webhooks.
    fn told(&self, name: &str) -> Vec<String> {
        let told = self.told.lock().unwrap();
        told.iter().flatten().filter(|(known, _)| known == name).map(|(_, value)| value.clone()).collect()
    }

    fn configure(&self, config: &mut ServiceConfig) {
        let server = self.clone();
        let take = move |request: HttpRequest, body: Bytes| {
            let server = server.clone();
            async move {
                let params: Form = url::form_urlencoded::parse(&body).into_owned().collect();
                let url = format!("https://desk.example{}", request.uri());
                let signature = request.headers().get("x-twilio-signature").unwrap().to_str().unwrap();
                assert_eq!(signature, sign_form("token", &url, &params), "{url}");
                server.told.lock().unwrap().push(params);
                let answer = server.answer.lock().unwrap().clone();
                HttpResponse::Ok().insert_header((CONTENT_TYPE, "text/xml")).body(answer)
            }
        };
        config.default_service(web::to(take));
    }
}

struct World {
    account: Account,
    address: SocketAddr,
    server: Server,
    carrier: Carrier,
    client: awc::Client,
}

impl World {
    async fn new(texts: TextBehaviour, faults: Vec<FaultPlan>) -> Self {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let account = Account::new("AC1", "token");
        let texts = TextBehaviour { step: Latency::Fixed(1), ..texts };
        account.set_behaviour(RestBehaviour { latency: Latency::ZERO, faults, texts });
        let loopback: SocketAddr = ([127, 0, 0, 1], 0).into();
        let shared = account.clone();
        let (address, _) = sockets::serve(move |config| rest::routes(config, shared.clone()), loopback).await.unwrap();
        let server = Server::default();
        let under_test = server.clone();
        let (server_address, _) = sockets::serve(move |config| under_test.configure(config), loopback).await.unwrap();
        let config = CarrierConfig::new(format!("http://{server_address}"));
        let config = CarrierConfig { public_url: "https://desk.example".to_owned(), ..config };
        let carrier = Carrier::new(account.clone(), config).unwrap();
        Self { account, address, server, carrier, client: awc::Client::default() }
    }

    async fn post(&self, form: &[(&str, &str)]) -> (u16, Value) {
        let request = self.client.post(format!("http://{}/2010-04-01/Accounts/AC1/Messages.json", self.address));
        let mut response = request.basic_auth("AC1", "token").send_form(&form).await.unwrap();
        (response.status().as_u16(), response.json().await.unwrap())
    }

    async fn get(&self, path: &str) -> (u16, Value) {
        let request = self.client.get(format!("http://{}/2010-04-01/Accounts/AC1/{path}", self.address));
        let mut response = request.basic_auth("AC1", "token").send().await.unwrap();
        (response.status().as_u16(), response.json().await.unwrap())
    }

    /// Sends a text to this number with a status callback.
    async fn send(&self, to: &str) -> (u16, Value) {
        let callback = ("StatusCallback", "https://desk.example/sms-status?text=7");
        self.post(&[("To", to), ("From", PRACTICE), ("Body", "See you at nine."), callback]).await
    }

    /// Waits until the server was told so many times, and a moment longer for one more.
    async fn told(&self, times: usize) -> Vec<String> {
        for _ in 0..500 {
            if self.server.told("MessageStatus").len() >= times {
                break;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        tokio::time::sleep(Duration::from_millis(30)).await;
        self.server.told("MessageStatus")
    }
}

#[actix_rt::test]
async fn a_text_is_queued_sent_and_delivered_and_the_server_is_told_each_time() {
    let world = World::new(TextBehaviour::default(), Vec::new()).await;
    let (status, answer) = world.send(PHONE).await;
    assert_eq!((status, &answer["status"], &answer["num_segments"]), (201, &"queued".into(), &"1".into()));
    assert_eq!(answer["date_sent"], Value::Null);
    assert_eq!(world.told(3).await, ["queued", "sent", "delivered"]);
    assert_eq!(world.server.told("MessageSid")[2], answer["sid"]);
    let [text] = &world.account.texts()[..] else { panic!("one text was sent") };
    assert_eq!((text.to.as_str(), text.status), (PHONE, TextStatus::Delivered));
    assert_eq!(text.to_string(), "text to +447700900123, delivered: See you at nine.");
    let (status, answer) = world.get(&format!("Messages/{}.json", text.sid)).await;
    assert_eq!((status, &answer["status"]), (200, &"delivered".into()));
    assert_eq!(world.get("Messages/SM9.json").await.1["code"], 20404);
    assert!(world.account.logbook.violations().is_empty());
}

#[actix_rt::test]
async fn numbers_have_the_fate_that_is_configured() {
    let own = TextBehaviour::default().with(PHONE, Fate::Failed { code: 30034 });
    let world = World::new(own, Vec::new()).await;
    for (number, code) in [("+15005550009", 21614), ("+15005550004", 21610), ("+15005550001", 21211)] {
        let (status, answer) = world.send(number).await;
        assert_eq!((status, &answer["code"]), (400, &code.into()), "{number}");
    }
    world.send("+15005553003").await;
    assert_eq!(world.told(3).await, ["queued", "sent", "undelivered"]);
    assert_eq!(world.server.told("ErrorCode"), ["30003"]);
    world.send(PHONE).await;
    assert_eq!(world.told(5).await[3..], ["queued", "failed"]);
    assert_eq!(world.server.told("ErrorCode"), ["30003", "30034"]);
    world.send("+15005553000").await;
    assert_eq!(world.told(7).await[5..], ["queued", "sent"]);
}

#[actix_rt::test]
async fn callbacks_come_reversed_or_twice_when_told_to() {
    let reversed = TextBehaviour { callbacks: CallbackOrder::Reversed, ..TextBehaviour::default() };
    let world = World::new(reversed, Vec::new()).await;
    world.send(PHONE).await;
    assert_eq!(world.told(3).await, ["delivered", "sent", "queued"]);
    let twice = TextBehaviour { callbacks: CallbackOrder::Twice, ..TextBehaviour::default() };
    let world = World::new(twice, Vec::new()).await;
    world.send(PHONE).await;
    assert_eq!(world.told(6).await, ["queued", "queued", "sent", "sent", "delivered", "delivered"]);
}

#[actix_rt::test]
async fn texts_are_listed_newest_first_by_page_number_and_date() {
    let world = World::new(TextBehaviour::default(), Vec::new()).await;
    for to in [PHONE, "+447700900124", PHONE] {
        world.send(to).await;
    }
    world.told(9).await;
    let list = async |query: &str| {
        let (status, answer) = world.get(&format!("Messages.json?{query}")).await;
        assert_eq!(status, 200, "{answer}");
        answer["messages"].as_array().unwrap().iter().map(|text| text["to"].as_str().unwrap().to_owned()).collect()
    };
    let all: Vec<String> = list("").await;
    assert_eq!(all, [PHONE, "+447700900124", PHONE]);
    assert_eq!(list("To=%2B447700900124").await, ["+447700900124"]);
    assert_eq!(list("PageSize=1&Page=1").await, ["+447700900124"]);
    assert_eq!(list("DateSent%3E=2020-01-01").await.len(), 3);
    assert_eq!(list("DateSent%3E=2099-01-01T00:00:00Z").await.len(), 0);
    assert_eq!(list("DateSent%3C=2020-01-01").await.len(), 0);
    let (_, first) = world.get("Messages.json?PageSize=2").await;
    let next = first["next_page_uri"].as_str().unwrap();
    let (_, second) = world.get(next.strip_prefix("/2010-04-01/Accounts/AC1/").unwrap()).await;
    assert_eq!((second["messages"].as_array().unwrap().len(), &second["next_page_uri"]), (1, &Value::Null));
    for query in ["Limit=3", "PageSize=0", "DateSent%3E=yesterday"] {
        assert_eq!(world.get(&format!("Messages.json?{query}")).await.1["code"], 20001, "{query}");
    }
}

#[actix_rt::test]
async fn bad_forms_are_refused_with_the_documented_codes() {
    let world = World::new(TextBehaviour::default(), Vec::new()).await;
    let check = async |form: &[(&str, &str)], code: u32| {
        let (status, answer) = world.post(form).await;
        assert_eq!((status, &answer["code"]), (400, &code.into()), "{answer}");
    };
    let (to, from, body) = (("To", PHONE), ("From", PRACTICE), ("Body", "x"));
    check(&[("To", "nobody"), from, body], 21211).await;
    check(&[to, body], 21603).await;
    check(&[to, ("From", "+1"), body], 21212).await;
    check(&[to, from], 21602).await;
    check(&[to, from, ("Body", &"x".repeat(1601))], 21617).await;
    check(&[to, from, body, ("StatusCallback", "https://my_desk.example/")], 21609).await;
    check(&[to, from, body, ("StatusCallback", "/sms-status")], 21609).await;
    check(&[to, from, body, ("Statuscallback", "https://desk.example/")], 20001).await;
    assert!(world.account.texts().is_empty());
}

#[actix_rt::test]
async fn a_request_may_be_carried_out_and_its_answer_lost() {
    let lost = Fault::Stall { after: 1, for_ms: None };
    let busy = Fault::Refuse { status: 429, retry_after_s: Some(7) };
    let world = World::new(TextBehaviour::default(), vec![FaultPlan::on(1, lost), FaultPlan::on(2, busy)]).await;
    let url = format!("http://{}/2010-04-01/Accounts/AC1/Messages.json", world.address);
    let form = [("To", PHONE), ("From", PRACTICE), ("Body", "x")];
    let request = || world.client.post(&url).basic_auth("AC1", "token");
    let sent = request().timeout(Duration::from_millis(200)).send_form(&form).await;
    assert!(sent.is_err());
    assert_eq!(world.account.texts().len(), 1);
    let refused = request().send_form(&form).await.unwrap();
    assert_eq!(
        (refused.status().as_u16(), refused.headers().get("retry-after").unwrap().as_bytes()),
        (429, b"7".as_slice())
    );
    assert_eq!(world.account.texts().len(), 1);
}

#[actix_rt::test]
async fn a_phone_that_says_stop_gets_nothing_until_it_says_start() {
    let world = World::new(TextBehaviour::default(), Vec::new()).await;
    *world.server.answer.lock().unwrap() = "<Response><Message>Hello!</Message></Response>".to_owned();
    let text = async |body: &str| world.carrier.text(PHONE, PRACTICE, body).await.unwrap();
    assert_eq!(text("what is this?").await, ["Hello!"]);
    assert!(text("Stop ").await.is_empty());
    assert_eq!(world.send(PHONE).await.1["code"], 21610);
    assert_eq!(text("start").await, ["Hello!"]);
    assert_eq!(world.send(PHONE).await.0, 201);
    assert_eq!(world.server.told("Body"), ["what is this?", "Stop ", "start"]);
    assert!(world.server.told("OptOutType").is_empty());
}

#[actix_rt::test]
async fn advanced_opt_out_names_the_keyword_and_a_wrong_answer_is_an_error() {
    let advanced = TextBehaviour { advanced_opt_out: true, ..TextBehaviour::default() };
    let world = World::new(advanced, Vec::new()).await;
    *world.server.answer.lock().unwrap() = "<Response/>".to_owned();
    assert!(world.carrier.text(PHONE, PRACTICE, "INFO").await.unwrap().is_empty());
    assert_eq!(world.server.told("OptOutType"), ["HELP"]);
    *world.server.answer.lock().unwrap() = "<Response><Say>Hello</Say></Response>".to_owned();
    assert_eq!(world.carrier.text(PHONE, PRACTICE, "hi").await.unwrap_err().code, 12200);
}
