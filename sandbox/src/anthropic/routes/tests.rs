use std::time::Duration;

use futures_util::StreamExt;
use serde_json::{Value, json};

use super::super::{Answer, AnthropicConfig, Brain, Timing};
use super::*;
use crate::fault::{Fault, FaultPlan};
use crate::latency::Latency;
use crate::sockets::serve;

struct Api {
    emulator: AnthropicEmulator,
    url: String,
    server: actix_web::dev::ServerHandle,
}

async fn api(tokens_per_second: f64, answer: Answer) -> Api {
    let emulator = emulator(tokens_per_second, answer);
    let shared = emulator.clone();
    let (address, server) = serve(move |config| shared.routes(config), ([127, 0, 0, 1], 0).into()).await.unwrap();
    Api { emulator, url: format!("http://{address}/v1/messages"), server }
}

fn emulator(tokens_per_second: f64, answer: Answer) -> AnthropicEmulator {
    let timing = Timing { first_token: Latency::Fixed(5), tokens_per_second };
    let brain = Brain::function(move |_| answer.clone());
    AnthropicEmulator::new(AnthropicConfig { timing, brain, ..AnthropicConfig::default() })
}

/// An API whose server drops a request as soon as its client closes. actix otherwise keeps a half-closed
/// connection, and so a silent request, until the next write fails.
async fn api_that_notices_silence_is_unheard() -> Api {
    let emulator = emulator(60.0, Answer::text("Hello."));
    let shared = emulator.clone();
    let app = move || actix_web::App::new().configure(|config| shared.routes(config));
    let server = actix_web::HttpServer::new(app).workers(1).disable_signals().h1_allow_half_closed(false);
    let server = server.bind(("127.0.0.1", 0)).unwrap();
    let url = format!("http://{}/v1/messages", server.addrs()[0]);
    let server = server.run();
    let handle = server.handle();
    actix_web::rt::spawn(server);
    Api { emulator, url, server: handle }
}

impl Api {
    async fn post(
        &self,
        body: Value,
    ) -> awc::ClientResponse<impl Stream<Item = Result<Bytes, awc::error::PayloadError>> + Unpin> {
        let client = awc::Client::builder().disable_redirects().finish();
        let request = client.post(&self.url).insert_header(("x-api-key", "key"));
        let request = request.insert_header(("anthropic-version", "2023-06-01"));
        request.send_json(&body).await.expect("an answer")
    }
}

fn body() -> Value {
    json!({
        "model": "claude-haiku-5-5", "max_tokens": 2000, "stream": true,
        "messages": [{"role": "user", "content": "Hello"}],
    })
}

async fn until(what: &str, condition: impl Fn() -> bool) {
    let waited = async {
        while !condition() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(10), waited).await.unwrap_or_else(|_| panic!("never {what}"));
}

#[actix_web::test]
async fn a_streamed_answer_arrives_whole_over_a_socket() {
    let api = api(10_000.0, Answer::text("We're open from 9:00 to 17:30 — naïvely speaking.")).await;
    let mut response = api.post(body()).await;
    assert_eq!(response.status(), 200);
    assert!(response.headers().get("request-id").unwrap().to_str().unwrap().starts_with("req_"));
    let whole = response.body().await.unwrap();
    let whole = std::str::from_utf8(&whole).unwrap();
    let texts = whole.lines().filter_map(|line| line.strip_prefix("data: ")).map(|data| {
        let event: Value = serde_json::from_str(data).unwrap();
        event["delta"]["text"].as_str().unwrap_or_default().to_owned()
    });
    assert_eq!(texts.collect::<String>(), "We're open from 9:00 to 17:30 — naïvely speaking.");
    assert!(whole.trim_end().ends_with(r#"data: {"type":"message_stop"}"#));
    until("closed", || api.emulator.open_streams() == 0).await;
    assert_eq!((api.emulator.cancelled(), api.emulator.violations()), (0, vec![]));
    assert_eq!(api.emulator.requests().len(), 1);
    api.server.stop(false).await;
}

#[actix_web::test]
async fn a_client_that_leaves_in_the_middle_is_counted_and_leaves_nothing_open() {
    let api = api(60.0, Answer::text("word ".repeat(800))).await;
    let mut response = api.post(body()).await;
    response.next().await.expect("a first piece").unwrap();
    assert_eq!((api.emulator.open_streams(), api.emulator.cancelled()), (1, 0));
    drop(response);
    until("cancelled", || api.emulator.cancelled() == 1).await;
    assert_eq!(api.emulator.open_streams(), 0);
    api.server.stop(false).await;
}

#[actix_web::test]
async fn refusals_have_the_vendors_shape_and_only_the_clients_own_are_violations() {
    let api = api(60.0, Answer::text("Hello.")).await;
    let fault = Fault::Refuse { status: 429, retry_after_s: Some(3) };
    api.emulator.configure(|config| config.faults = vec![FaultPlan::on(1, fault)]);
    let mut busy = api.post(body()).await;
    assert_eq!((busy.status().as_u16(), busy.headers().get("retry-after").unwrap().to_str().unwrap()), (429, "3"));
    let error: Value = busy.json().await.unwrap();
    assert_eq!(error["error"]["type"], "rate_limit_error");
    assert_eq!(api.emulator.violations(), Vec::<String>::new());

    let mut wrong = body();
    wrong["top_k"] = json!(3);
    let refused = api.post(wrong).await;
    assert_eq!(refused.status(), 400);
    assert_eq!(api.emulator.violations(), ["400: `top_k` is not supported for this model."]);
    api.server.stop(false).await;
}

#[actix_web::test]
async fn a_reset_breaks_the_body_and_is_no_cancellation() {
    let api = api(10_000.0, Answer::text("word ".repeat(50))).await;
    api.emulator.configure(|config| config.faults = vec![FaultPlan::always(Fault::Reset { after: 5 })]);
    let mut response = api.post(body()).await;
    // awc takes a connection closed within a chunked body for its end: only the missing `message_stop` tells.
    let body = response.body().await.unwrap_or_default();
    assert!(!String::from_utf8_lossy(&body).contains("message_stop"));
    until("closed", || api.emulator.open_streams() == 0).await;
    assert_eq!(api.emulator.cancelled(), 0);
    api.server.stop(false).await;
}

#[actix_web::test]
async fn a_request_without_stream_gets_one_message() {
    let api = api(60.0, Answer::text("Hello.").then_tool("end_call", json!({"reason": "done"}))).await;
    let mut whole = body();
    whole["stream"] = json!(false);
    let message: Value = api.post(whole).await.json().await.unwrap();
    assert_eq!(message["stop_reason"], "tool_use");
    assert_eq!(message["content"][1], json!({"type": "text", "text": "Hello."}));
    assert_eq!(message["content"][2]["input"], json!({"reason": "done"}));
    api.server.stop(false).await;
}

#[actix_web::test]
async fn a_client_that_gives_up_on_a_silent_model_leaves_nothing_open() {
    let api = api_that_notices_silence_is_unheard().await;
    api.emulator.configure(|config| config.faults = vec![FaultPlan::always(Fault::AcceptThenSilence)]);
    let asked = until("asked", || api.emulator.open_streams() == 1);
    futures_util::select_biased! {
        _ = std::pin::pin!(futures_util::FutureExt::fuse(api.post(body()))) => panic!("it answered"),
        () = std::pin::pin!(futures_util::FutureExt::fuse(asked)) => {}
    }
    until("cancelled", || api.emulator.cancelled() == 1).await;
    assert_eq!(api.emulator.open_streams(), 0);
    api.server.stop(false).await;
}

#[actix_web::test]
async fn looking_up_a_model_is_no_request_for_a_message_and_leaves_a_connection_to_use() {
    let api = api(10_000.0, Answer::text("Hello.")).await;
    api.emulator
        .configure(|config| config.faults = vec![FaultPlan::on(1, Fault::Refuse { status: 529, retry_after_s: None })]);
    let client = awc::Client::builder().disable_redirects().finish();
    let look_up = |key: &'static str| {
        let request = client.get(api.url.replace("messages", "models/claude-haiku-5-5"));
        request.insert_header(("x-api-key", key)).insert_header(("anthropic-version", "2023-06-01")).send()
    };
    let mut found = look_up("key").await.unwrap();
    assert_eq!(found.json::<Value>().await.unwrap()["id"], "claude-haiku-5-5");
    let (connections, cold) = (api.emulator.connections(), api.emulator.cold_requests());
    assert_eq!((connections, cold, api.emulator.looked_up(), api.emulator.received()), (1, 0, 1, 0));
    assert_eq!(api.emulator.violations(), Vec::<String>::new());

    let ask = client.post(&api.url).insert_header(("x-api-key", "key"));
    let mut refused = ask.insert_header(("anthropic-version", "2023-06-01")).send_json(&body()).await.unwrap();
    assert_eq!(refused.status(), 529, "the look-up has not used up the planned fault");
    refused.body().await.unwrap();
    assert_eq!((api.emulator.connections(), api.emulator.cold_requests()), (1, 0));
    let mut answered = api.post(body()).await;
    answered.body().await.unwrap();
    assert_eq!(
        (api.emulator.connections(), api.emulator.cold_requests()),
        (2, 1),
        "another client has no connection yet"
    );

    assert_eq!(look_up("").await.unwrap().status(), 401);
    assert_eq!(api.emulator.violations(), ["401: x-api-key header is required"]);
    api.server.stop(false).await;
}
