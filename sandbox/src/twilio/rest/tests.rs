//! The API over a real socket, with the ordinary client.

use std::net::SocketAddr;

use serde_json::Value;

use super::*;
use crate::fault::FaultPlan;
use crate::latency::Latency;
use crate::sockets;
use crate::twilio::account::RestBehaviour;
use crate::twilio::live::CallStatus;

struct Api {
    address: SocketAddr,
    account: Account,
    client: awc::Client,
}

async fn api() -> Api {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let account = Account::new("AC1", "token");
    account.set_behaviour(RestBehaviour { latency: Latency::ZERO, faults: Vec::new(), ..RestBehaviour::default() });
    let shared = account.clone();
    let serve = sockets::serve(move |config| routes(config, shared.clone()), ([127, 0, 0, 1], 0).into());
    let (address, _) = serve.await.unwrap();
    Api { address, account, client: awc::Client::default() }
}

impl Api {
    async fn post(&self, path: &str, form: &[(&str, &str)]) -> (u16, Value) {
        let request = self.client.post(format!("http://{}/2010-04-01/Accounts/{path}", self.address));
        let mut response = request.basic_auth("AC1", "token").send_form(&form).await.unwrap();
        (response.status().as_u16(), response.json().await.unwrap())
    }
}

#[actix_rt::test]
async fn a_live_call_takes_orders_and_an_ended_or_unknown_one_does_not() {
    let api = api().await;
    let mut orders = api.account.calls.register("CA1", "+1", "+2");
    api.account.calls.set_status("CA1", CallStatus::InProgress);
    let (status, answer) = api.post("AC1/Calls/CA1.json", &[("Status", "completed")]).await;
    assert_eq!((status, &answer["sid"]), (200, &"CA1".into()));
    api.post("AC1/Calls/CA1.json", &[("Twiml", "<Response/>")]).await;
    api.post("AC1/Calls/CA1.json", &[("Url", "https://x.example/y")]).await;
    assert_eq!(orders.recv().await, Some(Order::HangUp));
    assert_eq!(orders.recv().await, Some(Order::RunTwiml("<Response/>".into())));
    assert_eq!(orders.recv().await, Some(Order::FetchTwiml("https://x.example/y".into())));

    api.account.calls.set_status("CA1", CallStatus::Completed);
    let (status, answer) = api.post("AC1/Calls/CA1.json", &[("Status", "completed")]).await;
    assert_eq!((status, &answer["code"]), (400, &21220.into()));
    let (status, answer) = api.post("AC1/Calls/CA9.json", &[("Status", "completed")]).await;
    assert_eq!((status, &answer["code"], &answer["status"]), (404, &20404.into(), &404.into()));
    assert_eq!(answer["more_info"], "https://www.twilio.com/docs/errors/20404");
}

#[actix_rt::test]
async fn bad_forms_are_refused_with_the_documented_codes() {
    let api = api().await;
    let _orders = api.account.calls.register("CA1", "+1", "+2");
    #[track_caller]
    fn check((status, answer): (u16, Value), code: u32) {
        assert_eq!((status, &answer["code"]), (400, &code.into()), "{answer}");
    }
    let call = "AC1/Calls/CA1.json";
    check(api.post(call, &[("Twiml", "<Response/>"), ("Url", "https://x")]).await, 20001);
    check(api.post(call, &[("TwiML", "<Response/>")]).await, 20001);
    check(api.post(call, &[("Status", "finished")]).await, 20001);
    check(api.post(call, &[]).await, 20001);
}

#[actix_rt::test]
async fn wrong_credentials_and_planned_faults_are_answered_as_errors() {
    let api = api().await;
    let url = format!("http://{}/2010-04-01/Accounts/AC1/Messages.json", api.address);
    let mut response = api.client.post(&url).basic_auth("AC1", "wrong").send_form(&[("To", "+1")]).await.unwrap();
    assert_eq!(response.status().as_u16(), 401);
    assert_eq!(response.json::<Value>().await.unwrap()["code"], 20003);
    let faults = vec![FaultPlan::on(2, Fault::Refuse { status: 503, retry_after_s: None })];
    api.account.set_behaviour(RestBehaviour { latency: Latency::ZERO, faults, ..RestBehaviour::default() });
    let form = [("To", "+447700900123"), ("From", "+442071234567"), ("Body", "hello")];
    assert_eq!(api.post("AC1/Messages.json", &form).await.0, 503);
    assert_eq!(api.post("AC1/Messages.json", &form).await.0, 201);
}
