//! The socket machine on simulated time, and both endpoints over real sockets.

use std::time::Duration;

use base64::{Engine, prelude::BASE64_STANDARD};
use serde_json::{Value, json};

use super::*;
use crate::{
    machine::{Frame, Machine},
    voice,
};

const QUERY: &str = "model_id=eleven_flash_v2_5&output_format=ulaw_8000&sync_alignment=true";

struct Bench {
    machine: MultiStream,
    logbook: Logbook,
    now: Instant,
    opened: Instant,
    received: Vec<(Duration, Frame)>,
}

impl Bench {
    fn new() -> Self {
        Self::with(QUERY, fixed())
    }

    fn with(query: &str, config: ElevenLabsConfig) -> Self {
        let (now, logbook) = (Instant::now(), Logbook::default());
        let machine = MultiStream::new(query.parse().unwrap(), config, 1, logbook.clone(), now);
        Self { machine, logbook, now, opened: now, received: Vec::new() }
    }

    fn send(&mut self, message: Value) {
        self.machine.handle(Frame::Text(message.to_string()), self.now);
        self.drain();
    }

    fn open(&mut self, id: &str) {
        self.send(json!({"text": " ", "context_id": id, "voice_settings": {"stability": 0.5}}));
    }

    fn say(&mut self, id: &str, text: &str) {
        self.send(json!({"text": text, "context_id": id}));
    }

    fn flush(&mut self, id: &str) {
        self.send(json!({"context_id": id, "flush": true}));
    }

    fn close_context(&mut self, id: &str) {
        self.send(json!({"context_id": id, "close_context": true}));
    }

    fn pass_ms(&mut self, ms: u64) {
        let end = self.now + Duration::from_millis(ms);
        while let Some(deadline) = self.machine.deadline().filter(|&deadline| deadline <= end) {
            self.now = deadline.max(self.now);
            self.machine.tick(self.now);
            self.drain();
        }
        self.now = end;
    }

    fn drain(&mut self) {
        while let Some(frame) = self.machine.poll() {
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

    fn chunks(&self, id: &str) -> Vec<Value> {
        self.messages()
            .into_iter()
            .filter(|message| message["contextId"] == id && message["audio"].is_string())
            .collect()
    }

    /// What an ear makes of a context's audio.
    fn heard(&self, id: &str) -> String {
        let audio: Vec<_> = self.chunks(id).iter().flat_map(audio_of).collect();
        voice::decode(&audio)
    }

    fn finals(&self, id: &str) -> usize {
        self.messages().iter().filter(|message| message["contextId"] == id && message["isFinal"] == true).count()
    }

    fn error(&self) -> Option<(String, u16)> {
        let slug = self.messages().last()?["error"].as_str()?.to_owned();
        match self.received.last() {
            Some((_, Frame::Close(code, reason))) => {
                assert!(reason.len() <= 123);
                Some((slug, *code))
            }
            _ => None,
        }
    }
}

fn audio_of(message: &Value) -> Vec<u8> {
    BASE64_STANDARD.decode(message["audio"].as_str().unwrap()).unwrap()
}

fn fixed() -> ElevenLabsConfig {
    ElevenLabsConfig { first_audio: Latency::Fixed(150), close: Latency::Fixed(40), ..ElevenLabsConfig::default() }
}

#[test]
fn a_turn_is_opened_spoken_flushed_closed_and_heard_word_for_word() {
    let mut bench = Bench::new();
    bench.open("t1");
    bench.say("t1", "Sure, Tuesday works. ");
    bench.say("t1", "At 09:30? ");
    bench.flush("t1");
    bench.close_context("t1");
    bench.pass_ms(2_000);
    assert_eq!(bench.heard("t1"), "sure, tuesday works. at 09:30? ");
    assert_eq!(bench.finals("t1"), 1);
    assert_eq!(bench.messages().last().unwrap(), &json!({"isFinal": true, "contextId": "t1"}));
    assert_eq!(bench.machine.live_contexts(), 0);
    assert_eq!(bench.logbook.violations(), [""; 0]);
}

#[test]
fn the_first_audio_has_its_latency_and_the_rest_comes_faster_than_real_time() {
    let mut bench = Bench::new();
    bench.open("t1");
    let text = "I can offer you Tuesday at nine thirty, or Wednesday at ten. ";
    bench.say("t1", text);
    bench.flush("t1");
    bench.pass_ms(5_000);
    assert_eq!(bench.received[0].0, Duration::from_millis(150));
    let chunks = bench.chunks("t1");
    assert_eq!(audio_of(&chunks[0]).len(), 2_000, "the first chunk is a quarter of a second");
    assert!(chunks.len() > 2 && chunks.iter().all(|chunk| audio_of(chunk).len() <= 8_000));
    let last = bench.received.last().unwrap().0;
    assert!(last < Duration::from_millis(150) + voice::duration(text) / 4, "{last:?}");
}

#[test]
fn times_in_an_alignment_count_from_the_start_of_its_chunk() {
    let mut bench = Bench::new();
    bench.open("t1");
    bench.say("t1", "Hello there, caller. ");
    bench.flush("t1");
    bench.pass_ms(2_000);
    let mut spoken = String::new();
    for chunk in bench.chunks("t1") {
        let alignment = &chunk["alignment"];
        assert_eq!(alignment["charStartTimesMs"][0], 0);
        let chars: Vec<String> = serde_json::from_value(alignment["chars"].clone()).unwrap();
        let starts: Vec<usize> = serde_json::from_value(alignment["charStartTimesMs"].clone()).unwrap();
        let durations: Vec<usize> = serde_json::from_value(alignment["charDurationsMs"].clone()).unwrap();
        let audio = audio_of(&chunk);
        for (ch, (start, duration)) in chars.iter().zip(starts.into_iter().zip(durations)) {
            let heard = voice::decode(&audio[start * 8..(start + duration) * 8]);
            assert_eq!(heard, ch.to_lowercase());
            spoken.push_str(ch);
        }
    }
    assert_eq!(spoken, "Hello there, caller. ");
}

#[test]
fn alignment_is_missing_where_it_is_not_promised_and_by_chance_when_asked() {
    let nulls = |query: &str, null_alignment| {
        let mut bench = Bench::with(query, ElevenLabsConfig { null_alignment, ..fixed() });
        bench.open("t1");
        bench.say("t1", &"many words to fill some chunks ".repeat(10));
        bench.flush("t1");
        bench.pass_ms(10_000);
        let chunks = bench.chunks("t1");
        (chunks.iter().filter(|chunk| chunk["alignment"].is_null()).count(), chunks.len())
    };
    assert_eq!(nulls(QUERY, 0.0).0, 0);
    let (some, all) = nulls(QUERY, 0.5);
    assert!(some > 0 && some < all);
    let (half, all) = nulls(&QUERY.replace("&sync_alignment=true", ""), 0.0);
    assert_eq!(half, all / 2);
}

#[test]
fn without_a_flush_a_short_reply_stays_silent() {
    let mut bench = Bench::new();
    bench.open("t1");
    bench.say("t1", "Yes. ");
    bench.pass_ms(10_000);
    assert_eq!(bench.heard("t1"), "");
    bench.flush("t1");
    bench.pass_ms(1_000);
    assert_eq!(bench.heard("t1"), "yes. ");
}

#[test]
fn the_chunk_schedule_speaks_long_text_without_a_flush_and_auto_mode_every_message() {
    let mut bench = Bench::new();
    bench.open("t1");
    bench.say("t1", &"word ".repeat(24));
    bench.pass_ms(3_000);
    assert_eq!(bench.heard("t1"), "word ".repeat(24));

    let mut auto = Bench::with(&format!("{QUERY}&auto_mode=true"), fixed());
    auto.open("t1");
    auto.say("t1", "Yes. ");
    auto.pass_ms(1_000);
    assert_eq!(auto.heard("t1"), "yes. ");
}

#[test]
fn a_context_that_is_not_closed_gets_no_final_message() {
    let mut bench = Bench::new();
    bench.open("t1");
    bench.say("t1", "Yes. ");
    bench.flush("t1");
    bench.pass_ms(15_000);
    assert_eq!((bench.heard("t1").as_str(), bench.finals("t1")), ("yes. ", 0));
    assert_eq!(bench.machine.live_contexts(), 1);
}

#[test]
fn audio_in_flight_still_arrives_after_an_interruption_and_unflushed_text_does_not() {
    let mut bench = Bench::new();
    bench.open("t1");
    bench.say("t1", "This is a fairly long sentence that goes on and on. ");
    bench.flush("t1");
    bench.say("t1", "Never flushed. ");
    bench.pass_ms(160);
    let before = bench.chunks("t1").len();
    bench.close_context("t1");
    bench.open("t2");
    bench.say("t2", "Of course. ");
    bench.flush("t2");
    bench.pass_ms(3_000);
    assert!(bench.chunks("t1").len() > before, "no late audio");
    assert_eq!(bench.heard("t1"), "this is a fairly long sentence that goes on and on. ");
    assert_eq!(bench.heard("t2"), "of course. ");
    assert_eq!(bench.finals("t1"), 1);
}

#[test]
fn an_id_may_be_used_again_for_another_context() {
    let mut bench = Bench::new();
    for text in ["One. ", "Two. "] {
        bench.open("t1");
        bench.say("t1", text);
        bench.flush("t1");
        bench.close_context("t1");
    }
    assert_eq!(bench.machine.live_contexts(), 2);
    bench.pass_ms(2_000);
    assert_eq!(bench.finals("t1"), 2);
    assert_eq!(bench.logbook.counted("context"), 2);
    assert_eq!(bench.logbook.violations(), [""; 0]);
}

#[test]
fn the_sixth_live_context_kills_the_socket_and_a_closing_one_still_counts() {
    let mut bench = Bench::new();
    for id in ["t1", "t2", "t3", "t4", "t5"] {
        bench.open(id);
    }
    bench.close_context("t1");
    bench.open("t6");
    assert_eq!(bench.error(), Some(("max_active_conversations".into(), 1008)));
    assert_eq!(bench.messages().last().unwrap()["code"], 1008);

    let mut patient = Bench::new();
    for id in ["t1", "t2", "t3", "t4", "t5"] {
        patient.open(id);
    }
    patient.close_context("t1");
    patient.pass_ms(40);
    patient.open("t6");
    assert_eq!(patient.error(), None);
    assert_eq!(patient.machine.live_contexts(), 5);
}

#[test]
fn a_context_without_input_for_twenty_seconds_times_out_and_a_keepalive_prevents_it() {
    let mut bench = Bench::new();
    bench.open("t1");
    bench.pass_ms(19_900);
    bench.send(json!({"text": "", "context_id": "t1"}));
    bench.pass_ms(19_900);
    assert_eq!(bench.error(), None);
    bench.pass_ms(100);
    assert_eq!(bench.error(), Some(("input_timeout_exceeded".into(), 1008)));
    assert_eq!(bench.logbook.violations().len(), 1);
}

#[test]
fn traffic_on_one_context_does_not_keep_another_alive() {
    let mut bench = Bench::new();
    bench.open("t1");
    bench.pass_ms(10_000);
    bench.open("t2");
    bench.pass_ms(10_000);
    assert_eq!(bench.error(), Some(("input_timeout_exceeded".into(), 1008)));
}

#[test]
fn an_idle_socket_is_closed_too_but_that_is_nobodys_fault() {
    let mut bench = Bench::with(&format!("{QUERY}&inactivity_timeout=60"), fixed());
    bench.pass_ms(59_000);
    bench.send(json!({"text": ""}));
    assert_eq!(bench.machine.live_contexts(), 0, "the warming message opens nothing");
    bench.pass_ms(59_000);
    assert_eq!(bench.error(), None);
    bench.pass_ms(1_000);
    assert_eq!(bench.error(), Some(("input_timeout_exceeded".into(), 1008)));
    assert_eq!(bench.logbook.violations(), [""; 0]);
}

#[test]
fn settings_after_a_bare_first_message_are_refused() {
    let mut bench = Bench::new();
    bench.send(json!({"text": "", "context_id": "t1"}));
    bench.open("t1");
    assert_eq!(bench.error(), Some(("invalid_input_message".into(), 1008)));

    let mut again = Bench::new();
    again.open("t1");
    again.open("t1");
    assert_eq!(again.error(), None, "identical settings may be repeated");
    again.send(json!({"text": " ", "context_id": "t1", "voice_settings": {"stability": 0.6}}));
    assert_eq!(again.error(), Some(("invalid_input_message".into(), 1008)));
}

#[test]
fn an_unknown_field_closes_the_socket_and_text_without_its_space_is_noted() {
    let mut bench = Bench::new();
    bench.send(json!({"text": "hi ", "contextId": "t1"}));
    assert_eq!(bench.error(), Some(("invalid_input_message".into(), 1008)));
    assert_eq!(bench.logbook.violations().len(), 1);

    let mut glued = Bench::new();
    glued.open("t1");
    glued.say("t1", "Hello");
    glued.say("t1", "there. ");
    glued.flush("t1");
    glued.pass_ms(1_000);
    assert_eq!(glued.heard("t1"), "hellothere. ");
    assert_eq!(glued.logbook.violations(), ["text does not end with a space"]);
}

#[test]
fn close_socket_speaks_what_is_buffered_and_then_closes() {
    let mut bench = Bench::new();
    bench.open("t1");
    bench.say("t1", "Good bye. ");
    bench.send(json!({"close_socket": true}));
    bench.pass_ms(2_000);
    assert_eq!(bench.heard("t1"), "good bye. ");
    assert_eq!(bench.finals("t1"), 1);
    assert_eq!(bench.received.last().unwrap().1, Frame::Close(1000, String::new()));
}

#[test]
fn the_other_spelling_is_used_when_asked() {
    let config = ElevenLabsConfig { casing: Casing::Snake, durations: DurationsName::CharsDurationsMs, ..fixed() };
    let mut bench = Bench::with(QUERY, config);
    bench.open("t1");
    bench.say("t1", "Yes. ");
    bench.flush("t1");
    bench.close_context("t1");
    bench.pass_ms(1_000);
    let messages = bench.messages();
    assert_eq!(messages[0]["context_id"], "t1");
    assert!(messages[0]["alignment"]["charsDurationsMs"].is_array());
    assert_eq!(messages[1], json!({"is_final": true, "context_id": "t1"}));
}

mod over_sockets {
    use actix_http::ws;
    use futures_util::{SinkExt, StreamExt};
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    use super::*;
    use crate::sockets::serve;

    const VOICE: &str = "/v1/text-to-speech/voice";

    async fn start(emulator: &ElevenLabsEmulator) -> String {
        let (addr, _) = serve(routes(emulator.clone()), ([127, 0, 0, 1], 0).into()).await.unwrap();
        format!("http://{addr}{VOICE}")
    }

    /// Small enough for a fast test.
    fn quick() -> ElevenLabsConfig {
        ElevenLabsConfig { first_audio: Latency::ZERO, close: Latency::ZERO, speed: 1e3, ..fixed() }
    }

    async fn post(url: &str, key: &str, body: Value) -> awc::ClientResponse {
        let url = format!("{url}/stream?output_format=ulaw_8000");
        awc::Client::new().post(url).insert_header(("xi-api-key", key)).send_json(&body).await.unwrap()
    }

    #[actix_web::test]
    async fn a_turn_runs_over_a_real_socket() {
        let emulator = ElevenLabsEmulator::new(quick());
        let url = format!("{}/multi-stream-input?{QUERY}", start(&emulator).await);
        let (_, mut socket) = awc::Client::new().ws(&url).header("xi-api-key", "key").connect().await.unwrap();
        for message in [
            json!({"text": " ", "context_id": "t1", "voice_settings": {"stability": 0.5}}),
            json!({"text": "Hello over the wire. ", "context_id": "t1", "flush": true}),
            json!({"context_id": "t1", "close_context": true}),
        ] {
            socket.send(ws::Message::Text(message.to_string().into())).await.unwrap();
        }
        let mut audio = Vec::new();
        loop {
            let ws::Frame::Text(text) = socket.next().await.unwrap().unwrap() else { continue };
            let message: Value = serde_json::from_slice(&text).unwrap();
            if message["isFinal"] == true {
                break;
            }
            audio.extend(audio_of(&message));
        }
        assert_eq!(voice::decode(&audio), "hello over the wire. ");
        assert_eq!((emulator.logbook().opened(), emulator.logbook().violations()), (1, vec![]));
    }

    #[actix_web::test]
    async fn the_http_endpoint_streams_raw_audio() {
        let emulator = ElevenLabsEmulator::new(quick());
        let url = start(&emulator).await;
        let mut response = post(&url, "key", json!({"text": "Welcome.", "model_id": "eleven_flash_v2_5"})).await;
        assert_eq!(response.status(), 200);
        assert_eq!(response.headers().get("content-type").unwrap(), "audio/basic");
        assert_eq!(response.headers().get("character-cost").unwrap(), "8");
        assert_eq!(response.body().await.unwrap(), voice::encode("Welcome."));
        assert_eq!(emulator.logbook().violations(), [""; 0]);
    }

    #[actix_web::test]
    async fn wrong_requests_are_refused_with_the_vendors_bodies() {
        let emulator = ElevenLabsEmulator::new(quick());
        let url = start(&emulator).await;
        let good = json!({"text": "Hi.", "model_id": "eleven_flash_v2_5"});
        let mut refused = post(&url, "", good.clone()).await;
        assert_eq!(refused.status(), 401);
        let body: Value = refused.json().await.unwrap();
        assert_eq!(body["detail"]["status"], "invalid_api_key");
        let mut refused = post(&url, "key", json!({"text": "Hi.", "model": "eleven_flash_v2_5"})).await;
        assert_eq!(refused.status(), 422);
        let body: Value = refused.json().await.unwrap();
        assert!(body["detail"][0]["msg"].as_str().unwrap().contains("model"));
        let upgrade = awc::Client::new().ws(format!("{url}/multi-stream-input?output_format=ulaw_8000"));
        assert!(upgrade.header("xi-api-key", "key").connect().await.is_err());
        assert_eq!(emulator.logbook().violations().len(), 3);

        emulator.configure(|config| {
            config.faults = vec![FaultPlan::always(Fault::Refuse { status: 429, retry_after_s: Some(1) })]
        });
        let mut busy = post(&url, "key", good).await;
        assert_eq!((busy.status().as_u16(), busy.headers().get("retry-after").unwrap().to_str().unwrap()), (429, "1"));
        let body: Value = busy.json().await.unwrap();
        assert_eq!(body["detail"]["status"], "system_busy");
        assert_eq!((emulator.logbook().violations().len(), emulator.logbook().attempts()), (3, 4));
    }

    #[actix_web::test]
    async fn a_body_can_break_in_the_middle() {
        let reset = ElevenLabsConfig { faults: vec![FaultPlan::on(1, Fault::Reset { after: 1 })], ..quick() };
        let emulator = ElevenLabsEmulator::new(reset);
        let url = start(&emulator).await;
        let body = json!({"text": "A sentence of several chunks.", "model_id": "eleven_flash_v2_5"});
        // Read from the bare connection: the HTTP client takes a body cut short for a complete one.
        let addr = url.strip_prefix("http://").unwrap().strip_suffix(VOICE).unwrap();
        let mut connection = tokio::net::TcpStream::connect(addr).await.unwrap();
        let head = format!(
            "POST {VOICE}/stream?output_format=ulaw_8000 HTTP/1.1\r\nhost: x\r\nxi-api-key: key\r\ncontent-length: {}\r\n\r\n{body}",
            body.to_string().len()
        );
        connection.write_all(head.as_bytes()).await.unwrap();
        let mut answer = Vec::new();
        // Whether the end comes as an error or not does not matter.
        let _ = connection.read_to_end(&mut answer).await;
        let start = answer.windows(4).position(|window| window == b"\r\n\r\n").unwrap() + 4;
        let expected = [b"7D0\r\n", &voice::encode("a sen")[..], b"\r\n"].concat();
        assert_eq!(answer[start..], expected, "one chunk of 2,000 bytes and no chunk of length zero");
        assert_eq!(post(&url, "key", body).await.body().await.unwrap(), voice::encode("A sentence of several chunks."));
    }
}
