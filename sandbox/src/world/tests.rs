//! Whole calls over real sockets, against a small server that speaks what it is told to.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use actix_web::web::{self, Bytes, Data};
use actix_web::{HttpRequest, HttpResponse};
use futures_util::StreamExt as _;
use serde_json::Value;

use super::*;
use crate::machine::Frame;
use crate::report;
use crate::scenario::EndReason;
use crate::sockets::{self, Connection};
use crate::twilio::{media, signature};
use crate::voice;

/// What the media stream's server does once its greeting was heard.
#[derive(Clone, Copy)]
enum Then {
    Close,
    Break,
    Stay,
}

/// The server under test: one TwiML document per path, and every request it got.
struct Desk {
    documents: HashMap<&'static str, String>,
    then: Then,
    requests: Mutex<Vec<(String, HashMap<String, String>)>>,
    public_url: Mutex<String>,
}

impl Desk {
    async fn start(then: Then, documents: &[(&'static str, &str)]) -> Arc<Self> {
        let desk = Arc::new(Self {
            documents: documents.iter().map(|(path, document)| (*path, (*document).to_owned())).collect(),
            then,
            requests: Mutex::default(),
            public_url: Mutex::default(),
        });
        let shared = Data::from(desk.clone());
        let routes = move |config: &mut web::ServiceConfig| {
            config
                .app_data(shared.clone())
                .route("/media", web::get().to(speak))
                .default_service(web::post().to(reply));
        };
        let (address, _) = sockets::serve(routes, ([127, 0, 0, 1], 0).into()).await.unwrap();
        *desk.public_url.lock().unwrap() = format!("http://{address}");
        desk
    }

    fn url(&self) -> String {
        self.public_url.lock().unwrap().clone()
    }

    /// The paths asked so far, with the named parameter of each.
    fn asked(&self, parameter: &str) -> Vec<String> {
        let requests = self.requests.lock().unwrap();
        let value = |params: &HashMap<String, String>| params.get(parameter).cloned().unwrap_or_default();
        requests.iter().map(|(path, params)| format!("{path} {}", value(params)).trim_end().to_owned()).collect()
    }
}

async fn reply(request: HttpRequest, body: Bytes, desk: Data<Desk>) -> HttpResponse {
    let params: Vec<(String, String)> = serde_html_form::from_bytes(&body).unwrap();
    let signed = signature::sign_form(AUTH_TOKEN, &format!("{}{}", desk.url(), request.uri()), &params);
    if request.headers().get("x-twilio-signature").unwrap() != signed.as_str() {
        return HttpResponse::Forbidden().finish();
    }
    let path = request.path().to_owned();
    desk.requests.lock().unwrap().push((path.clone(), params.into_iter().collect()));
    match desk.documents.get(path.as_str()) {
        Some(document) => {
            let document = document.replace("{ws}", &desk.url().replace("http:", "ws:"));
            HttpResponse::Ok().content_type("text/xml").body(format!("<Response>{document}</Response>"))
        }
        None if path.ends_with("status") => HttpResponse::NoContent().finish(),
        None => HttpResponse::InternalServerError().finish(),
    }
}

async fn speak(request: HttpRequest, body: web::Payload, desk: Data<Desk>) -> actix_web::Result<HttpResponse> {
    let signed = signature::sign_url(AUTH_TOKEN, &format!("{}/media", desk.url().replace("http:", "ws:")));
    if request.headers().get("x-twilio-signature").unwrap() != signed.as_str() {
        return Ok(HttpResponse::Forbidden().finish());
    }
    let connection = Connection::of(&request).unwrap();
    let (response, mut session, mut stream) = actix_ws::handle(&request, body)?;
    actix_web::rt::spawn(async move {
        while let Some(Ok(actix_ws::Message::Text(text))) = stream.next().await {
            let message: Value = serde_json::from_str(&text).unwrap();
            match (message["event"].as_str().unwrap(), desk.then) {
                ("start", _) => {
                    assert_eq!(message["start"]["customParameters"]["token"], "t");
                    let sid = message["streamSid"].as_str().unwrap();
                    let Frame::Text(greeting) = media::media_message(sid, &voice::encode("hello there.")) else {
                        unreachable!("media messages are text")
                    };
                    session.text(greeting).await.unwrap();
                    let mark = format!(r#"{{"event":"mark","streamSid":"{sid}","mark":{{"name":"heard"}}}}"#);
                    session.text(mark).await.unwrap();
                }
                ("mark", Then::Close) => return session.close(None).await.unwrap_or(()),
                ("mark", Then::Break) => return connection.shut_down(),
                _ => {}
            }
        }
    });
    Ok(response)
}

const STREAM: &str = r#"<Connect action="/after"><Stream url="{ws}/media" statusCallback="/stream-status"><Parameter name="token" value="t"/></Stream></Connect>"#;

fn scenario(steps: &str) -> Scenario {
    Scenario::parse(&format!("name = \"t\"\nsettle_ms = 200\n{steps}"), "t.toml").unwrap()
}

fn carrier(desk: &Desk, change: impl FnOnce(&mut CarrierConfig)) -> Carrier {
    let mut config = CarrierConfig::new(desk.url());
    change(&mut config);
    Carrier::new(Account::new(ACCOUNT_SID, AUTH_TOKEN), config).unwrap()
}

#[track_caller]
fn assert_passed(recording: &Recording) {
    assert!(recording.passed(), "{:?} {:?} {:?}", recording.checks, recording.violations, recording.incidents);
}

#[actix_rt::test]
async fn a_caller_hears_the_server_and_its_hang_up_is_told_to_every_webhook() {
    let desk = Desk::start(Then::Stay, &[("/incoming-call", STREAM), ("/after", "")]).await;
    let steps = "[[step]]\nwait_for = \"hello there\"\n[[step]]\nhang_up = true\n\
                 [[step]]\nexpect_end = \"caller_hangup\"";
    let recording = carrier(&desk, |_| {}).call(scenario(steps), None).await;
    assert_passed(&recording);
    assert_eq!(recording.heard_text(), "hello there.");
    assert_eq!(recording.streams, 1);
    let statuses = desk.asked("CallStatus");
    let of = |path: &str| statuses.iter().filter(|asked| asked.starts_with(path)).cloned().collect::<Vec<_>>();
    assert_eq!(of("/incoming-call"), ["/incoming-call ringing"]);
    assert_eq!(of("/after"), ["/after completed"]);
    assert_eq!(of("/call-status"), ["/call-status completed"]);
    let events = desk.asked("StreamEvent");
    assert!(events.contains(&"/stream-status stream-started".into()), "{events:?}");
}

#[actix_rt::test]
async fn without_the_habit_the_action_is_not_asked_after_a_hang_up() {
    let desk = Desk::start(Then::Stay, &[("/incoming-call", STREAM), ("/after", "")]).await;
    let carrier = carrier(&desk, |config| config.action_after_hangup = false);
    let recording = carrier.call(scenario("[[step]]\nwait_for = \"hello\"\n[[step]]\nhang_up = true"), None).await;
    assert_eq!(recording.end, EndReason::CallerHangup);
    assert!(!desk.asked("").contains(&"/after".into()));
}

#[actix_rt::test]
async fn when_the_server_closes_its_action_decides_and_staff_take_over() {
    let documents =
        [("/incoming-call", STREAM), ("/after", "<Dial action=\"/dialled\">+442079460000</Dial>"), ("/dialled", "")];
    let desk = Desk::start(Then::Close, &documents).await;
    let steps = "[staff]\nafter_ms = 100\ntalk_ms = 40\n[[step]]\nexpect_end = \"transferred\"";
    let recording = carrier(&desk, |_| {}).call(scenario(steps), None).await;
    assert_passed(&recording);
    assert_eq!(recording.incidents[0].code, 31921);
    assert!(desk.asked("DialCallStatus").contains(&"/dialled completed".into()));
    assert!(desk.asked("CallStatus").contains(&"/after in-progress".into()));
}

#[actix_rt::test]
async fn a_busy_line_returns_the_caller_to_the_dials_action() {
    let documents = [
        ("/incoming-call", "<Dial action=\"/dialled\">+442079460000</Dial>"),
        ("/dialled", "<Say>no one is free</Say>"),
    ];
    let desk = Desk::start(Then::Close, &documents).await;
    let steps = "[staff]\noutcome = \"busy\"\nafter_ms = 60\n[[step]]\nwait_for = \"no one is free\"\n\
                 [[step]]\nexpect_end = \"agent_hangup\"";
    let recording = carrier(&desk, |_| {}).call(scenario(steps), None).await;
    assert_passed(&recording);
    assert!(desk.asked("DialCallStatus").contains(&"/dialled busy".into()));
}

#[actix_rt::test]
async fn a_broken_socket_goes_on_with_the_action_or_the_next_verb() {
    let documents =
        [("/incoming-call", &format!("{STREAM}<Say>one moment</Say>")[..]), ("/after", "<Say>i am back</Say>")];
    for (action_after_drop, heard) in [(true, "i am back"), (false, "one moment")] {
        let desk = Desk::start(Then::Break, &documents).await;
        let carrier = carrier(&desk, |config| config.action_after_drop = action_after_drop);
        let steps = format!("[[step]]\nexpect = \"{heard}\"\n[[step]]\nexpect_end = \"agent_hangup\"");
        let recording = carrier.call(scenario(&steps), None).await;
        assert_passed(&recording);
        assert_eq!(recording.incidents[0].code, 31903);
    }
}

#[actix_rt::test]
async fn rest_redirects_and_ends_a_live_call() {
    let desk = Desk::start(Then::Stay, &[("/incoming-call", STREAM)]).await;
    let world = World::start().await.unwrap();
    let carrier = world.carrier(CarrierConfig::new(desk.url())).unwrap();
    let steps = "[[step]]\nexpect = \"new words\"\n[[step]]\nexpect_end = \"agent_hangup\"";
    let (heard, mut hearing) = tokio::sync::mpsc::unbounded_channel();
    let on_line: OnLine = Box::new(move |line| _ = heard.send(report::line(line)));
    let call = actix_rt::spawn(async move { carrier.call(scenario(steps), Some(on_line)).await });
    while !hearing.recv().await.expect("the call goes on").contains("hello there") {}
    let asked = desk.asked("CallSid");
    let sid = asked.iter().find_map(|asked| asked.strip_prefix("/incoming-call ")).unwrap();
    let url = format!("{}/2010-04-01/Accounts/{ACCOUNT_SID}/Calls/{sid}.json", world.urls().twilio_api);
    let form = [("Twiml", "<Response><Say>new words</Say><Pause length=\"9\"/></Response>")];
    let client = awc::Client::default();
    let post = |form: [(&'static str, &'static str); 1]| {
        client.post(&url).basic_auth(ACCOUNT_SID, AUTH_TOKEN).send_form(&form)
    };
    assert_eq!(post(form).await.unwrap().status().as_u16(), 200);
    while !hearing.recv().await.expect("the call goes on").contains("new words") {}
    assert_eq!(post([("Status", "completed")]).await.unwrap().status().as_u16(), 200);
    let recording = call.await.unwrap();
    assert_passed(&recording);
    assert!(recording.ended_at < Duration::from_secs(9), "{:?}", recording.ended_at);
    assert_eq!(post([("Status", "completed")]).await.unwrap().status().as_u16(), 400, "the call is over");
}

#[actix_rt::test]
async fn a_failing_webhook_falls_back_and_then_fails() {
    let desk = Desk::start(Then::Stay, &[("/call-fallback", "<Say>sorry</Say>")]).await;
    let recording = carrier(&desk, |_| {}).call(scenario("[[step]]\nexpect = \"sorry\""), None).await;
    assert_passed(&recording);
    assert_eq!(recording.incidents[0].code, 11200);
    assert!(desk.asked("ErrorCode").contains(&"/call-fallback 11200".into()));
    let deaf = Desk::start(Then::Stay, &[]).await;
    let recording = carrier(&deaf, |_| {}).call(scenario("[[step]]\nexpect_end = \"failed\""), None).await;
    assert_eq!(recording.end, EndReason::Failed);
}

#[actix_rt::test]
async fn twiml_against_the_schema_is_held_against_the_server() {
    let documents = [("/incoming-call", "<Speak>hello</Speak>"), ("/call-fallback", "<Hangup/>")];
    let desk = Desk::start(Then::Stay, &documents).await;
    let recording = carrier(&desk, |_| {}).call(scenario("[[step]]\nexpect_end = \"agent_hangup\""), None).await;
    assert_eq!(recording.violations[0].code, 12200);
    assert!(!recording.passed());
}

#[actix_rt::test]
async fn a_gather_posts_the_keys_pressed() {
    let documents = [
        ("/incoming-call", "<Gather action=\"/keys\" numDigits=\"2\"><Say>press</Say></Gather>"),
        ("/keys", "<Say>thanks</Say>"),
    ];
    let desk = Desk::start(Then::Stay, &documents).await;
    let steps = "[[step]]\npress = \"42\"\n[[step]]\nexpect = \"thanks\"";
    let recording = carrier(&desk, |_| {}).call(scenario(steps), None).await;
    assert_passed(&recording);
    assert!(desk.asked("Digits").contains(&"/keys 42".into()));
}

#[actix_rt::test]
async fn a_load_spreads_its_calls_and_gives_every_recording_back() {
    let desk = Desk::start(Then::Close, &[("/incoming-call", STREAM), ("/after", "<Hangup/>")]).await;
    let carrier = carrier(&desk, |_| {});
    let scenarios = [scenario("[[step]]\nexpect = \"hello there\""), scenario("[[step]]\nabsent = \"goodbye\"")];
    let recordings = load(&carrier, &scenarios, Load { calls: 20, ramp: Duration::from_millis(200) }).await;
    assert_eq!(recordings.len(), 20);
    recordings.iter().for_each(assert_passed);
    assert_eq!(carrier.account.calls.live(), 0);
}

#[actix_rt::test]
async fn the_variables_name_googles_api_and_its_token_endpoint_on_one_port() {
    let world = World::start().await.unwrap();
    let urls: HashMap<_, _> = world.urls().env().into_iter().collect();
    assert_eq!(urls["GOOGLE_TOKEN_URL"], format!("{}/token", urls["GOOGLE_API_URL"]));
    let client = awc::Client::default();
    let refused = client.get(format!("{}/calendar/v3/calendars/primary/events", urls["GOOGLE_API_URL"])).send().await;
    assert_eq!(refused.unwrap().status().as_u16(), 401);
    world.stop().await;
}
