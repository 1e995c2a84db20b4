//! The session machine on simulated time, and one session over a real socket.

use std::time::Duration;

use bytes::Bytes;
use serde_json::{Value, json};

use super::*;
use crate::{
    machine::{Frame, Machine},
    voice,
};

const QUERY: &str = "model=nova-3&encoding=mulaw&sample_rate=8000&channels=1&interim_results=true&endpointing=300\
                     &utterance_end_ms=1000&vad_events=true&smart_format=true&no_delay=true&mip_opt_out=true";

/// A session and a caller's line on simulated time.
struct Bench {
    listen: Listen,
    logbook: Logbook,
    now: Instant,
    opened: Instant,
    received: Vec<(Duration, Frame)>,
}

impl Bench {
    fn new() -> Self {
        Self::with(QUERY, prompt())
    }

    fn with(query: &str, config: DeepgramConfig) -> Self {
        let (now, logbook) = (Instant::now(), Logbook::default());
        let identity = Identity { request_id: Uuid::nil(), created: "2026-01-02T03:04:05Z".parse().unwrap(), seed: 1 };
        let listen = Listen::new(query.parse().unwrap(), config, identity, logbook.clone(), now);
        Self { listen, logbook, now, opened: now, received: Vec::new() }
    }

    /// Plays audio in real time, 20 ms a message.
    fn play(&mut self, audio: &[u8]) {
        for frame in audio.chunks(160) {
            self.pass(Duration::from_millis(20));
            self.send(Frame::Binary(Bytes::copy_from_slice(frame)));
        }
    }

    fn say(&mut self, text: &str) {
        self.play(&voice::encode(text));
    }

    fn pause(&mut self, ms: u64) {
        self.play(&voice::silence(Duration::from_millis(ms)));
    }

    fn text(&mut self, json: &str) {
        self.send(Frame::Text(json.into()));
    }

    fn send(&mut self, frame: Frame) {
        self.listen.handle(frame, self.now);
        self.drain();
    }

    /// Time passes without anything sent.
    fn pass(&mut self, time: Duration) {
        let end = self.now + time;
        while let Some(deadline) = self.listen.deadline().filter(|&deadline| deadline <= end) {
            self.now = deadline.max(self.now);
            self.listen.tick(self.now);
            self.drain();
        }
        self.now = end;
    }

    fn drain(&mut self) {
        while let Some(frame) = self.listen.poll() {
            self.received.push((self.now - self.opened, frame));
        }
    }

    fn messages(&self) -> Vec<Value> {
        let texts = self.received.iter().filter_map(|(_, frame)| match frame {
            Frame::Text(text) => Some(serde_json::from_str(text).unwrap()),
            _ => None,
        });
        texts.collect()
    }

    fn of_type(&self, kind: &str) -> Vec<Value> {
        self.messages().into_iter().filter(|message| message["type"] == kind).collect()
    }

    fn finals(&self) -> Vec<String> {
        let finals = self.of_type("Results").into_iter().filter(|message| message["is_final"] == true);
        finals.map(|message| message["channel"]["alternatives"][0]["transcript"].as_str().unwrap().to_owned()).collect()
    }

    /// When the first message that `matches` arrived.
    fn arrival(&self, matches: impl Fn(&Value) -> bool) -> Duration {
        let found = self.received.iter().find(|(_, frame)| match frame {
            Frame::Text(text) => matches(&serde_json::from_str(text).unwrap()),
            _ => false,
        });
        found.expect("no such message").0
    }

    fn close(&self) -> Option<(u16, &str)> {
        match self.received.last() {
            Some((_, Frame::Close(code, reason))) => Some((*code, reason)),
            _ => None,
        }
    }
}

/// A recogniser without delay or chance.
fn prompt() -> DeepgramConfig {
    DeepgramConfig {
        vad: Latency::ZERO,
        interim: Latency::ZERO,
        result: Latency::ZERO,
        empty_finalize_answered: 1.0,
        ..DeepgramConfig::default()
    }
}

fn ms(ms: u64) -> Duration {
    Duration::from_millis(ms)
}

#[test]
fn an_utterance_arrives_as_speech_started_interims_a_final_and_an_utterance_end() {
    let mut bench = Bench::new();
    bench.pause(200);
    bench.say("Hi, it's Ann.");
    bench.pause(1_200);
    let messages = bench.messages();
    assert_eq!(messages[0], json!({"type": "SpeechStarted", "channel": [0, 1], "timestamp": 0.2}));
    let last = messages.last().unwrap();
    assert_eq!(*last, json!({"type": "UtteranceEnd", "channel": [0, 1], "last_word_end": 0.83}));
    let results = bench.of_type("Results");
    assert!(results[..results.len() - 1].iter().all(|message| message["is_final"] == false));
    assert!(results.len() > 1, "no interim");
    let end = results.last().unwrap();
    assert_eq!(
        (&end["is_final"], &end["speech_final"], &end["from_finalize"]),
        (&json!(true), &json!(true), &json!(false))
    );
    let alternative = &end["channel"]["alternatives"][0];
    assert_eq!(alternative["transcript"], "Hi, it's ann.");
    let words: Vec<_> = alternative["words"].as_array().unwrap().iter().collect();
    assert_eq!(
        (&words[0]["word"], &words[0]["punctuated_word"], &words[0]["start"]),
        (&json!("hi"), &json!("Hi,"), &json!(0.2))
    );
    assert_eq!((&words[2]["word"], &words[2]["end"]), (&json!("ann"), &json!(0.83)));
    assert!(words.iter().all(|word| word["confidence"].as_f64().unwrap() > 0.9));
    assert_eq!(end["metadata"]["request_id"], Uuid::nil().to_string());
    assert_eq!(bench.logbook.violations(), [""; 0]);
}

#[test]
fn latencies_delay_interims_and_finals_and_late_finals_come_on_top() {
    let config = DeepgramConfig {
        interim: Latency::Fixed(100),
        result: Latency::Fixed(200),
        late_final: Latency::Fixed(1_000),
        ..prompt()
    };
    let mut bench = Bench::with(QUERY, config);
    bench.say("hello there");
    bench.pause(2_500);
    // The interim's word ends with the space at 300 ms.
    let interim = bench.arrival(|message| message["is_final"] == false);
    assert!((ms(380)..=ms(480)).contains(&interim), "{interim:?}");
    // Speech ends at 530 ms, is found final 300 ms later and sent 1,200 ms after that.
    let last = bench.arrival(|message| message["speech_final"] == true);
    assert!((ms(2_030)..=ms(2_060)).contains(&last), "{last:?}");
    // What is found later waits behind a late final.
    assert!(bench.arrival(|message| message["type"] == "UtteranceEnd") >= last);
}

#[test]
fn the_same_seed_gives_the_same_session() {
    let run = || {
        let mut bench = Bench::with(QUERY, DeepgramConfig::default());
        bench.say("i would like to book an appointment for next week please, if you can");
        bench.pause(1_500);
        bench.received
    };
    assert_eq!(run(), run());
}

#[test]
fn finalize_is_answered_from_finalize() {
    let mut bench = Bench::new();
    bench.say("my name is");
    bench.text(r#"{"type":"Finalize"}"#);
    let results = bench.of_type("Results");
    let last = results.last().unwrap();
    assert_eq!((&last["from_finalize"], &last["is_final"]), (&json!(true), &json!(true)));
    assert_eq!(bench.finals(), ["My name is"]);
}

#[test]
fn finalize_with_nothing_buffered_may_stay_unanswered() {
    for (chance, answers) in [(0.0, 0), (1.0, 1)] {
        let mut bench = Bench::with(QUERY, DeepgramConfig { empty_finalize_answered: chance, ..prompt() });
        bench.pause(200);
        bench.text(r#"{"type":"Finalize"}"#);
        assert_eq!(bench.of_type("Results").len(), answers);
    }
}

#[test]
fn close_stream_brings_the_tail_then_metadata_then_a_normal_close() {
    let mut bench = Bench::with(QUERY, DeepgramConfig { result: Latency::Fixed(250), ..prompt() });
    bench.say("good bye");
    bench.text(r#"{"type":"CloseStream"}"#);
    assert_eq!(bench.finals(), [""; 0], "the tail has its latency too");
    bench.pass(ms(250));
    assert_eq!(bench.finals(), ["Good bye"]);
    let metadata = bench.of_type("Metadata").pop().unwrap();
    let sha256 = hex::encode(<sha2::Sha256 as sha2::Digest>::digest(voice::encode("good bye")));
    let expected = json!({
        "type": "Metadata", "transaction_key": "deprecated", "request_id": Uuid::nil().to_string(), "sha256": sha256,
        "created": "2026-01-02T03:04:05.000Z", "duration": 0.4, "channels": 1,
    });
    assert_eq!(metadata, expected);
    assert_eq!(bench.close(), Some((1000, "")));
}

#[test]
fn an_empty_binary_message_ends_the_stream_and_is_noted() {
    let mut bench = Bench::new();
    bench.say("hello");
    bench.send(Frame::Binary(Bytes::new()));
    assert_eq!(bench.finals(), ["Hello"]);
    assert_eq!(bench.close(), Some((1000, "")));
    assert_eq!(bench.logbook.violations().len(), 1);
}

#[test]
fn a_message_outside_the_schema_is_an_error_and_closes_the_session() {
    for wrong in [r#"{"type":"Keepalive"}"#, r#"{"type":"Finalize","channel":3}"#, r#"{"type":"KeepAlive","x":1}"#, "{"]
    {
        let mut bench = Bench::new();
        bench.text(wrong);
        let error = &bench.of_type("Error")[0];
        assert_eq!((&error["variant"], &error["message"]), (&json!("SchemaError"), &json!(wrong)));
        assert_eq!(bench.close(), Some((1008, "DATA-0000")));
        assert_eq!(bench.logbook.violations().len(), 1);
    }
}

#[test]
fn ten_seconds_without_a_message_close_the_session_and_keep_alive_prevents_it() {
    let mut bench = Bench::new();
    bench.pause(20);
    bench.pass(ms(9_900));
    bench.text(r#"{"type":"KeepAlive"}"#);
    bench.pass(ms(9_900));
    assert_eq!(bench.close(), None);
    bench.pass(ms(101));
    assert_eq!(bench.close(), Some((1011, "NET-0001")));
    assert_eq!(bench.logbook.counted("KeepAlive"), 1);
    assert_eq!(bench.logbook.violations().len(), 1);
}

#[test]
fn a_ping_does_not_count_as_a_message() {
    let mut bench = Bench::new();
    bench.pass(ms(9_000));
    bench.send(Frame::Ping(Bytes::from_static(b"x")));
    assert_eq!(bench.received.pop().unwrap().1, Frame::Pong(Bytes::from_static(b"x")));
    bench.pass(ms(1_000));
    assert_eq!(bench.close(), Some((1011, "NET-0001")));
}

#[test]
fn configure_replaces_key_terms_on_nova_3_only_and_one_at_a_time() {
    let configure = r#"{"type":"Configure","keyterms":["Acme"]}"#;
    let slow = DeepgramConfig { interim: Latency::Fixed(50), ..prompt() };
    let mut bench = Bench::with(QUERY, slow);
    bench.text(configure);
    bench.text(configure);
    bench.pass(ms(50));
    assert_eq!(bench.of_type("ConfigureSuccess")[0]["keyterms"], json!(["Acme"]));
    assert_eq!(bench.of_type("ConfigureFailure")[0]["code"], "CONFIGURE_ALREADY_PENDING");

    let mut older = Bench::with(&QUERY.replace("nova-3", "nova-2-phonecall"), prompt());
    older.text(configure);
    assert_eq!(older.of_type("ConfigureFailure")[0]["code"], "CONFIGURE_KEYTERMS_NOT_SUPPORTED");
}

#[test]
fn a_session_whose_client_left_is_over() {
    let mut bench = Bench::new();
    bench.say("hello");
    bench.send(Frame::Close(1001, String::new()));
    assert_eq!(bench.close(), Some((1000, "")));
    assert_eq!(bench.listen.deadline(), None);
}

mod over_sockets {
    use actix_http::ws;
    use awc::BoxedSocket;
    use futures_util::{SinkExt, StreamExt};

    use super::*;
    use crate::sockets::serve;

    type Socket = actix_codec::Framed<BoxedSocket, ws::Codec>;

    async fn start(emulator: &DeepgramEmulator) -> String {
        let (addr, _) = serve(routes(emulator.clone()), ([127, 0, 0, 1], 0).into()).await.unwrap();
        format!("ws://{addr}/v1/listen?{QUERY}")
    }

    async fn connect(
        url: &str,
        authorization: &str,
    ) -> Result<(awc::ClientResponse, Socket), awc::error::WsClientError> {
        awc::Client::new().ws(url).header("Authorization", authorization).connect().await
    }

    #[actix_web::test]
    async fn a_session_runs_over_a_real_socket() {
        let emulator = DeepgramEmulator::new(prompt());
        let (response, mut socket) = connect(&start(&emulator).await, "Token key").await.unwrap();
        assert!(response.headers().contains_key("dg-request-id"));
        assert_eq!((emulator.logbook().opened(), emulator.logbook().live()), (1, 1));
        for chunk in voice::encode("hello world").chunks(160) {
            socket.send(ws::Message::Binary(Bytes::copy_from_slice(chunk))).await.unwrap();
        }
        socket.send(ws::Message::Text(r#"{"type":"CloseStream"}"#.into())).await.unwrap();
        let mut transcript = None;
        let close = loop {
            match socket.next().await.expect("a close frame comes first").unwrap() {
                ws::Frame::Text(text) => {
                    let message: Value = serde_json::from_slice(&text).unwrap();
                    if message["is_final"] == true {
                        transcript = message["channel"]["alternatives"][0]["transcript"].as_str().map(str::to_owned);
                    }
                }
                ws::Frame::Close(reason) => break reason,
                _ => {}
            }
        };
        assert_eq!(transcript.as_deref(), Some("Hello world"));
        assert_eq!(close.map(|reason| u16::from(reason.code)), Some(1000));
        assert_eq!(emulator.logbook().violations(), [""; 0]);
    }

    #[actix_web::test]
    async fn a_reset_ends_the_connection_without_a_close_frame() {
        let reset = DeepgramConfig { faults: vec![FaultPlan::on(1, Fault::Reset { after: 0 })], ..prompt() };
        let emulator = DeepgramEmulator::new(reset);
        let url = start(&emulator).await;
        let (_, mut socket) = connect(&url, "Token key").await.unwrap();
        assert!(!matches!(socket.next().await, Some(Ok(_))), "nothing but the end of the connection may come");
        // The fault was for the first session; the second lives until the network fails.
        let (_, mut socket) = connect(&url, "Token key").await.unwrap();
        socket.send(ws::Message::Ping(Bytes::new())).await.unwrap();
        assert!(matches!(socket.next().await, Some(Ok(ws::Frame::Pong(_)))));
        emulator.logbook().break_connections();
        assert!(!matches!(socket.next().await, Some(Ok(_))));
    }

    #[actix_web::test]
    async fn refusals_name_their_reason_in_header_and_body() {
        let emulator = DeepgramEmulator::new(prompt());
        let url = start(&emulator).await.replace("ws://", "http://");
        let get = |url: String, authorization: &'static str| async move {
            let mut response =
                awc::Client::new().get(url).insert_header(("Authorization", authorization)).send().await.unwrap();
            let header = |name| {
                response.headers().get(name).map(|value: &header::HeaderValue| value.to_str().unwrap().to_owned())
            };
            let (error, id, retry) = (header("dg-error"), header("dg-request-id"), header("retry-after"));
            let body: Value = serde_json::from_slice(&response.body().await.unwrap()).unwrap();
            assert_eq!(body["request_id"].as_str(), id.as_deref());
            assert_eq!(body["err_msg"].as_str(), error.as_deref());
            (response.status().as_u16(), body["err_code"].as_str().unwrap().to_owned(), retry)
        };
        assert_eq!(get(url.clone(), "Bearer key").await, (401, "INVALID_AUTH".into(), None));
        assert_eq!(get(url.clone(), "Token ").await, (401, "INVALID_AUTH".into(), None));
        assert_eq!(get(url.replace("nova-3", "nova-9"), "Token key").await.0, 400);
        assert_eq!(emulator.logbook().violations().len(), 3);
        emulator.configure(|config| {
            config.faults.push(FaultPlan::always(Fault::Refuse { status: 429, retry_after_s: Some(2) }));
        });
        assert_eq!(get(url, "Token key").await, (429, "TOO_MANY_REQUESTS".into(), Some("2".into())));
        assert_eq!(emulator.logbook().violations().len(), 3, "a planned refusal is not the client's fault");
        assert_eq!((emulator.logbook().attempts(), emulator.logbook().refused().len()), (4, 4));
    }
}
