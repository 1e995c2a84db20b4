//! Whole servers on port 0. No live call: those are tested end to end.

use actix_web::http::header::AUTHORIZATION;
use bytes::Bytes;
use frontdesk_actors::registry::Admit;
use frontdesk_actors::settings::Wait;
use frontdesk_actors::store::CarrierCallId;
use frontdesk_schema::test_db::TestDatabase;
use futures_util::stream;
use tempfile::TempDir;

use super::*;
use crate::state::Phase;
use crate::test_support::{CALL, config, form, sign_for};

/// A server with a database and a folder of its own, which go when it does.
struct Started {
    application: Application,
    _place: (TestDatabase, TempDir),
}

impl std::ops::Deref for Started {
    type Target = Application;

    fn deref(&self) -> &Application {
        &self.application
    }
}

impl Started {
    async fn stop(self) {
        self.application.stop().await;
    }
}

async fn start(changes: &[(&str, &str)]) -> Started {
    let (database, data) = (TestDatabase::new(), tempfile::tempdir().unwrap());
    let mut config = config(changes).unwrap();
    config.database.url = Some(database.url());
    config.data = data.path().to_owned();
    Started { application: Application::start(config).await.unwrap(), _place: (database, data) }
}

struct Got {
    status: u16,
    body: String,
}

async fn get(addr: SocketAddr, path: &str, headers: &[(&str, &str)]) -> Got {
    let request = awc::Client::new().get(format!("http://{addr}{path}"));
    let request = headers.iter().fold(request, |request, header| request.insert_header(*header));
    let mut response = request.send().await.unwrap();
    let body = response.body().await.unwrap();
    Got { status: response.status().as_u16(), body: String::from_utf8(body.to_vec()).unwrap() }
}

/// Waits until rendering has succeeded, failed or taken too long.
async fn until_ready(application: &Application) {
    let limit = PHRASES_BEFORE_READY + Duration::from_secs(5);
    let ready = async {
        while application.state().lifecycle.phase() != Phase::Ready {
            sleep(Duration::from_millis(5)).await;
        }
    };
    timeout(limit, ready).await.expect("the server becomes ready");
}

#[actix_web::test]
async fn several_servers_run_in_one_process() {
    let first = start(&[]).await;
    let second = start(&[]).await;
    assert_ne!(first.port(), second.port());
    first.stop().await;
    let health = get(second.addr(), "/health", &[]).await;
    assert_eq!(health.status, 200);
    assert_eq!(health.body, format!("{{\"status\":\"ok\",\"version\":\"{}\"}}", env!("CARGO_PKG_VERSION")));
    second.stop().await;
}

#[actix_web::test]
async fn configured_waits_reach_the_calls_and_every_length_is_told() {
    let application = start(&[("FRONTDESK_WAITS", "filler=1.5s")]).await;
    assert_eq!(application.state().engine.settings.silence.filler, Duration::from_millis(1_500));
    let metrics = application.render_metrics();
    for wait in Wait::ALL {
        let gauge = format!("frontdesk_wait_seconds{{wait=\"{}\"}}", wait.name());
        assert!(metrics.contains(&gauge), "{gauge} is missing");
    }
    application.stop().await;
}

#[actix_web::test]
async fn what_interrupts_the_agent_reaches_the_calls_and_is_told() {
    let application = start(&[("FRONTDESK_INTERRUPTIONS", "outcome.words=3,reply.sound=200ms")]).await;
    let interruptions = &application.state().engine.settings.turn.interruptions;
    assert_eq!((interruptions.outcome.words, interruptions.reply.sound), (3, Duration::from_millis(200)));
    let metrics = application.render_metrics();
    let gauges = [
        "frontdesk_interruption_words{utterance=\"outcome\"}",
        "frontdesk_interruption_words{utterance=\"farewell\"}",
        "frontdesk_interruption_sound_seconds{utterance=\"reply\"}",
        "frontdesk_interruption_sound_seconds{utterance=\"notice\"}",
    ];
    for gauge in gauges {
        assert!(metrics.contains(gauge), "{gauge} is missing");
    }
    application.stop().await;
}

#[actix_web::test]
async fn every_worker_says_how_busy_it_is() {
    let application = start(&[]).await;
    let workers = std::thread::available_parallelism().unwrap().get();
    let told = |metrics: &str| metrics.matches("frontdesk_worker_utilisation{worker=").count();
    let all = async {
        while told(&application.render_metrics()) < workers {
            sleep(Duration::from_millis(20)).await;
        }
    };
    timeout(Duration::from_secs(20), all).await.expect("each worker has a gauge");
    application.stop().await;
}

#[actix_web::test]
async fn readiness_tells_the_phase_and_what_is_degraded() {
    let application = start(&[("FRONTDESK_MAX_CALLS", "7")]).await;
    until_ready(&application).await;
    let ready = get(application.addr(), "/ready", &[]).await;
    let calls = "\"calls\":{\"live\":0,\"admitted\":0,\"capacity\":7},\"degraded\":[\"tenants: none configured\"]}";
    assert_eq!((ready.status, ready.body), (200, format!("{{\"status\":\"ready\",{calls}")));
    assert_eq!(application.drain(Duration::ZERO).await, Drained::Empty);
    let draining = get(application.addr(), "/ready", &[]).await;
    assert_eq!((draining.status, draining.body), (503, format!("{{\"status\":\"draining\",{calls}")));
    application.stop().await;
}

#[actix_web::test]
async fn a_drain_waits_for_the_last_call_and_answers_its_webhooks_meanwhile() {
    let application = start(&[("PUBLIC_URL", "http://127.0.0.1:0")]).await;
    application.engine().registry.send(Admit(CarrierCallId::new(CALL))).await.unwrap();
    assert_eq!(application.drain(Duration::ZERO).await, Drained::TimeUp { live: 0 });
    let over = async {
        let url = format!("http://{}/call-status", application.addr());
        let params = [("CallSid", CALL), ("CallStatus", "completed")];
        let request = awc::Client::new().post(&url).content_type("application/x-www-form-urlencoded");
        let request = request.insert_header(("X-Twilio-Signature", sign_for(&url, &params)));
        request.send_body(form(&params)).await.unwrap().status().as_u16()
    };
    let (drained, answered) = tokio::join!(application.drain(Duration::from_secs(30)), over);
    assert_eq!((drained, answered), (Drained::Empty, 204));
    application.stop().await;
}

#[actix_web::test]
async fn a_body_of_unannounced_length_is_cut_off_at_the_limit() {
    let application = start(&[]).await;
    let chunks = stream::iter((0..65).map(|_| Ok::<_, io::Error>(Bytes::from(vec![b'x'; 1024]))));
    let request = awc::Client::new().post(format!("http://{}/incoming-call", application.addr()));
    let request = request.insert_header(("X-Twilio-Signature", "AAAAAAAAAAAAAAAAAAAAAAAAAAA="));
    let request = request.content_type("application/x-www-form-urlencoded");
    let mut response = request.send_stream(chunks).await.unwrap();
    let body = String::from_utf8(response.body().await.unwrap().to_vec()).unwrap();
    assert_eq!(response.status().as_u16(), 413);
    assert!(body.contains("\"message\":\"the body is larger than 64 KiB\""), "{body}");
    application.stop().await;
}

#[actix_web::test]
async fn metrics_on_the_main_port_are_for_loopback_that_no_proxy_forwarded() {
    let application = start(&[]).await;
    get(application.addr(), "/health", &[]).await;
    let metrics = get(application.addr(), "/metrics", &[]).await;
    assert_eq!(metrics.status, 200);
    assert!(
        metrics.body.contains("frontdesk_http_requests_total{route=\"/health\",status=\"200\"}"),
        "{}",
        metrics.body
    );
    let forwarded = get(application.addr(), "/metrics", &[("X-Forwarded-For", "203.0.113.9")]).await;
    assert_eq!(forwarded.status, 404);
    application.stop().await;
}

#[actix_web::test]
async fn metrics_with_a_token_are_for_those_who_have_it() {
    let application = start(&[("FRONTDESK_METRICS_TOKEN", "s3cret")]).await;
    let status = async |authorization: &str| {
        get(application.addr(), "/metrics", &[(AUTHORIZATION.as_str(), authorization)]).await.status
    };
    assert_eq!(status("Bearer s3cret").await, 200);
    assert_eq!(status("Bearer wrong").await, 401);
    assert_eq!(status("Basic s3cret").await, 401);
    let answer = get(application.addr(), "/metrics", &[]).await;
    let expected =
        "{\"error\":{\"code\":\"unauthorized\",\"message\":\"a valid bearer token is required\",\"request_id\":\"";
    assert!(answer.status == 401 && answer.body.starts_with(expected), "{}", answer.body);
    application.stop().await;
}

#[actix_web::test]
async fn metrics_with_a_listener_of_their_own_leave_the_main_port() {
    let application = start(&[("FRONTDESK_METRICS_BIND", "127.0.0.1:0")]).await;
    let own = application.metrics_addr().unwrap();
    assert_eq!(get(own, "/metrics", &[("X-Forwarded-For", "203.0.113.9")]).await.status, 200);
    assert_eq!(get(own, "/ready", &[]).await.status, 404);
    assert_eq!(get(application.addr(), "/metrics", &[]).await.status, 404);
    application.stop().await;
}

#[actix_web::test]
async fn a_port_that_is_taken_and_tenants_that_are_wrong_keep_the_server_from_starting() {
    let first = start(&[]).await;
    let taken = first.addr().to_string();
    let error = Application::start(config(&[("FRONTDESK_BIND", &taken)]).unwrap()).await.err().unwrap();
    assert_eq!(error.to_string(), format!("cannot listen on {taken}"));
    first.stop().await;
    let error = Application::start(config(&[("FRONTDESK_TENANTS", "/nonexistent")]).unwrap()).await.err().unwrap();
    assert!(error.to_string().starts_with("the tenant files have 1 mistake:\n  - /nonexistent: cannot be read"));
}

#[actix_web::test]
async fn a_public_url_with_port_0_takes_the_port_that_was_bound() {
    let application = start(&[("PUBLIC_URL", "http://127.0.0.1:0")]).await;
    let expected = format!("ws://127.0.0.1:{}/x", application.port());
    assert_eq!(application.state().public_url.websocket("/x"), expected);
    application.stop().await;
}

/// Asks `/ready` until it answers with this status.
async fn until_ready_answers(application: &Application, status: u16) -> Got {
    let asked = async {
        loop {
            let got = get(application.addr(), "/ready", &[]).await;
            if got.status == status {
                return got;
            }
            sleep(Duration::from_millis(50)).await;
        }
    };
    timeout(Duration::from_secs(30), asked).await.expect("the status comes")
}

#[actix_web::test]
async fn a_frozen_worker_makes_the_server_not_ready_until_it_moves_again() {
    let server = start(&[]).await;
    until_ready(&server).await;
    until_ready_answers(&server, 200).await;
    let (given_up, is_given_up) = std::sync::mpsc::channel();
    server.watchdog().when_beyond_hope(move || given_up.send(()).unwrap());

    // A worker more than the server has, which gets stuck as soon as it has begun.
    let (worker, workers) = (actix_rt::Arbiter::new(), Arc::clone(&server.engine().workers));
    let (free, stuck) = std::sync::mpsc::channel::<()>();
    worker.spawn_fn(move || frontdesk_actors::load::watch_this_worker(&workers));
    worker.spawn_fn(move || _ = stuck.recv());

    let got = until_ready_answers(&server, 503).await;
    assert!(got.body.contains("\"frozen\"") && got.body.contains("workers: one is frozen"), "{}", got.body);
    assert!(server.render_metrics().contains("frontdesk_workers_frozen 1"));
    // Ten seconds: now the process would end.
    let waited = actix_web::web::block(move || is_given_up.recv_timeout(Duration::from_secs(30)));
    waited.await.unwrap().expect("the last resort is taken");
    drop(free);
    until_ready_answers(&server, 200).await;
    assert!(server.render_metrics().contains("frontdesk_workers_frozen 0"));
    worker.stop();
    server.stop().await;
}
