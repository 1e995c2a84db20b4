//! The services over sockets: faults on the wire, and notices that arrive.

use std::time::Duration;

use actix_web::dev::ServerHandle;
use serde_json::json;
use tokio::sync::mpsc;
use tokio::time::timeout;

use super::super::{Call, CallFault, Draft, Event, GoogleConfig, Reason};
use super::*;
use crate::fault::{Fault, FaultPlan};
use crate::latency::Latency;
use crate::sockets::serve;

const LEE: &str = "dr-lee@clinic.example";
const PATIENCE: Duration = Duration::from_secs(10);

struct Api {
    emulator: GoogleEmulator,
    client: awc::Client,
    url: String,
    authorization: String,
    server: ServerHandle,
}

impl Api {
    async fn start(faults: Vec<CallFault>) -> Self {
        let emulator = GoogleEmulator::new(GoogleConfig { faults, ..GoogleConfig::default() });
        let shared = emulator.clone();
        let (address, server) = serve(move |config| shared.routes(config), ([127, 0, 0, 1], 0).into()).await.unwrap();
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = awc::Client::builder().timeout(PATIENCE).disable_redirects().finish();
        let url = format!("http://{address}");
        let consent = super::super::Consent {
            client_id: "client".into(),
            redirect_uri: String::new(),
            scope: "https://www.googleapis.com/auth/calendar".into(),
            code_challenge: None,
            email: LEE.into(),
        };
        let refresh = emulator.grant(&consent).unwrap();
        let mut api = Self { emulator, client, url, authorization: String::new(), server };
        let token = api.token(&refresh).await.1;
        api.authorization = format!("Bearer {}", token["access_token"].as_str().unwrap_or_default());
        api
    }

    async fn token(&self, refresh: &str) -> (u16, Value) {
        let form = [
            ("grant_type", "refresh_token"),
            ("client_id", "client"),
            ("client_secret", "secret"),
            ("refresh_token", refresh),
        ];
        let mut answer = self.client.post(format!("{}/token", self.url)).send_form(&form).await.unwrap();
        (answer.status().as_u16(), answer.json().await.unwrap())
    }

    fn events_url(&self) -> String {
        format!("{}/calendar/v3/calendars/{LEE}/events", self.url)
    }

    async fn insert(&self, id: &str) -> Result<(u16, Vec<u8>), awc::error::SendRequestError> {
        let body = json!({
            "id": id,
            "start": {"dateTime": "2026-12-01T09:00:00-05:00"},
            "end": {"dateTime": "2026-12-01T09:30:00-05:00"},
        });
        let request = self.client.post(self.events_url()).insert_header(("authorization", self.authorization.as_str()));
        let mut answer = request.send_json(&body).await?;
        Ok((answer.status().as_u16(), answer.body().await.unwrap_or_default().to_vec()))
    }

    fn events(&self) -> Vec<Event> {
        self.emulator.events(LEE)
    }
}

fn refuse(status: u16) -> CallFault {
    CallFault::new(FaultPlan::always(Fault::Refuse { status, retry_after_s: None }))
}

fn faulty(fault: Fault) -> CallFault {
    CallFault::new(FaultPlan::always(fault)).of(Call::Insert)
}

#[actix_web::test]
async fn a_refusal_has_the_status_and_the_reason_it_was_told_to_have() {
    let api = Api::start(Vec::new()).await;
    for (fault, status, reason) in [
        (CallFault::refusing(Reason::RateLimitExceeded), 403, "rateLimitExceeded"),
        (CallFault::refusing(Reason::UserRateLimitExceeded), 403, "userRateLimitExceeded"),
        (CallFault::refusing(Reason::QuotaExceeded), 403, "quotaExceeded"),
        (refuse(403), 403, "forbidden"),
        (refuse(429), 429, "rateLimitExceeded"),
        (refuse(500), 500, "backendError"),
        (refuse(503), 503, "backendError"),
        (CallFault::refusing(Reason::FullSyncRequired), 410, "fullSyncRequired"),
        (CallFault::refusing(Reason::ConditionNotMet), 412, "conditionNotMet"),
    ] {
        api.emulator.configure(|config| config.faults = vec![fault]);
        let (found, body) = api.insert("aaaa1").await.unwrap();
        let body: Value = serde_json::from_slice(&body).unwrap();
        assert_eq!((found, &body["error"]["errors"][0]["reason"]), (status, &json!(reason)));
    }
    api.emulator.configure(|config| config.faults = vec![refuse(502)]);
    let (status, page) = api.insert("aaaa1").await.unwrap();
    assert_eq!((status, page.starts_with(b"<!DOCTYPE html>")), (502, true));
    api.emulator.configure(|config| config.faults = vec![refuse(400).of(Call::Token)]);
    assert_eq!(api.token("1//any").await.1["error"], "invalid_grant");
    assert_eq!((api.events(), api.emulator.logbook().violations()), (vec![], vec![]));
    api.server.stop(false).await;
}

#[actix_web::test]
async fn a_write_can_take_effect_although_its_answer_says_or_is_nothing() {
    let broken = faulty(Fault::Reset { after: 0 }).on(2).committed();
    let api =
        Api::start(vec![CallFault::refusing(Reason::BackendError).of(Call::Insert).on(1).committed(), broken]).await;
    assert_eq!(api.insert("aaaa1").await.unwrap().0, 503);
    assert!(api.insert("aaaa2").await.is_err());
    assert_eq!(api.events().len(), 2);
    assert_eq!(api.insert("aaaa1").await.unwrap().0, 409);
    api.server.stop(false).await;
}

#[actix_web::test]
async fn an_answer_can_be_late_cut_or_have_more_in_it_than_documented() {
    let api = Api::start(vec![
        faulty(Fault::Stall { after: 0, for_ms: Some(30) }).on(1),
        faulty(Fault::Garble { after: 0 }).on(2),
        faulty(Fault::Unknown { after: 0 }).on(3),
        faulty(Fault::AcceptThenSilence).on(4),
    ])
    .await;
    assert_eq!(api.insert("aaaa1").await.unwrap().0, 200);
    let (status, half) = api.insert("aaaa2").await.unwrap();
    assert_eq!((status, serde_json::from_slice::<Value>(&half).is_err()), (200, true));
    let (_, more) = api.insert("aaaa3").await.unwrap();
    assert!(serde_json::from_slice::<Value>(&more).unwrap()["novelty"].is_object());
    timeout(Duration::from_millis(200), api.insert("aaaa4")).await.unwrap_err();
    assert_eq!(api.events().len(), 3);
    api.server.stop(false).await;
}

/// What arrives at a webhook: channel id, state, number.
async fn webhook(statuses: Vec<u16>) -> (String, mpsc::Receiver<[String; 3]>, ServerHandle) {
    let (heard, hearing) = mpsc::channel(16);
    let statuses = std::sync::Arc::new(std::sync::Mutex::new(statuses.into_iter()));
    let routes = move |config: &mut ServiceConfig| {
        let (heard, statuses) = (heard.clone(), statuses.clone());
        config.default_service(web::to(move |request: HttpRequest, body: Bytes| {
            let header = |name: &str| request.headers().get(name).unwrap().to_str().unwrap().to_owned();
            assert!(body.is_empty());
            let notice = ["x-goog-channel-id", "x-goog-resource-state", "x-goog-message-number"].map(header);
            heard.try_send(notice).unwrap();
            let status = statuses.lock().unwrap().next().unwrap_or(200);
            async move { HttpResponse::build(StatusCode::from_u16(status).unwrap()).finish() }
        }));
    };
    let (address, server) = serve(routes, ([127, 0, 0, 1], 0).into()).await.unwrap();
    (format!("http://{address}/google/notify"), hearing, server)
}

async fn next(hearing: &mut mpsc::Receiver<[String; 3]>) -> [String; 3] {
    timeout(PATIENCE, hearing.recv()).await.expect("a notice in time").expect("an open webhook")
}

#[actix_web::test]
async fn staff_and_clients_changes_are_told_and_a_busy_webhook_is_asked_again() {
    let api = Api::start(Vec::new()).await;
    api.emulator.configure(|config| {
        config.notice_retry = Latency::Fixed(5);
        // The third notice is lost.
        config.notice_faults = vec![FaultPlan::on(3, Fault::AcceptThenSilence)];
    });
    let (address, mut hearing, desk) = webhook(vec![200, 503, 200]).await;
    let body = json!({"id": "c-1", "type": "web_hook", "address": address});
    let watch = api.client.post(format!("{}/watch", api.events_url()));
    let watch = watch.insert_header(("authorization", api.authorization.as_str()));
    assert_eq!(watch.send_json(&body).await.unwrap().status().as_u16(), 200);
    assert_eq!(next(&mut hearing).await, ["c-1", "sync", "1"]);

    let start = chrono::Utc::now();
    let draft = Draft::timed(start, start + chrono::TimeDelta::hours(1), chrono_tz::UTC).titled("Meeting");
    let id = api.emulator.staff_adds(LEE, draft).unwrap();
    let first = next(&mut hearing).await;
    assert_eq!(first[1], "exists");
    assert_eq!(next(&mut hearing).await, first, "the same notice after a 503");

    let counted = async |what: &str| {
        while api.emulator.logbook().counted(what) == 0 {
            tokio::task::yield_now().await;
        }
    };
    api.emulator.staff_moves(LEE, &id, start + chrono::TimeDelta::hours(2)).unwrap();
    timeout(PATIENCE, counted("notices lost")).await.unwrap();
    api.insert("aaaa1").await.unwrap();
    let last = next(&mut hearing).await;
    assert!(last[2].parse::<u64>().unwrap() > first[2].parse::<u64>().unwrap() + 1, "{last:?}");
    assert_eq!(api.emulator.channels().len(), 1);
    desk.stop(false).await;
    api.server.stop(false).await;
}

#[actix_web::test]
async fn time_can_pass_for_google_alone() {
    let api = Api::start(Vec::new()).await;
    assert_eq!(api.insert("aaaa1").await.unwrap().0, 200);
    api.emulator.pass(Duration::from_secs(3_600));
    assert_eq!(api.insert("aaaa2").await.unwrap().0, 401);
    assert_eq!(api.emulator.logbook().violations(), Vec::<String>::new());
    api.server.stop(false).await;
}
