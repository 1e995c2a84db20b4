//! The turn-taking session on simulated time.

use std::time::Duration;

use bytes::Bytes;
use serde_json::{Value, json};
use tokio::time::Instant;
use uuid::Uuid;

use super::*;
use crate::{
    deepgram::{DeepgramConfig, Identity},
    latency::Latency,
    machine::{Frame, Machine},
    sockets::Logbook,
    voice,
};

const QUERY: &str = "model=flux-general-en&encoding=mulaw&sample_rate=8000&eot_threshold=0.7&eager_eot_threshold=0.5\
                     &eot_timeout_ms=3000&mip_opt_out=true";

/// A session and a caller's line on simulated time.
struct Bench {
    listen: FluxListen,
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
        let listen = FluxListen::new(query.parse().unwrap(), config, identity, logbook.clone(), now);
        let mut bench = Self { listen, logbook, now, opened: now, received: Vec::new() };
        bench.drain();
        bench
    }

    /// Plays audio in real time, 80 ms a message.
    fn play(&mut self, audio: &[u8]) {
        for message in audio.chunks(640) {
            self.pass(voice::time_of(message.len() as u64));
            self.send(Frame::Binary(Bytes::copy_from_slice(message)));
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

    /// Event and transcript of everything but updates.
    fn turns(&self) -> Vec<(String, String)> {
        let field = |message: &Value, name: &str| message[name].as_str().unwrap().to_owned();
        let messages = self.messages().into_iter().filter(|message| message["type"] == "TurnInfo");
        let turns = messages.map(|message| (field(&message, "event"), field(&message, "transcript")));
        turns.filter(|(event, _)| event != "Update").collect()
    }

    fn last(&self) -> Value {
        self.messages().pop().expect("something was received")
    }

    fn close(&self) -> Option<(u16, &str)> {
        match self.received.last() {
            Some((_, Frame::Close(code, reason))) => Some((*code, reason)),
            _ => None,
        }
    }
}

/// A recogniser without delay.
fn prompt() -> DeepgramConfig {
    DeepgramConfig { interim: Latency::ZERO, result: Latency::ZERO, ..DeepgramConfig::default() }
}

#[track_caller]
fn assert_turns(bench: &Bench, expected: &[(&str, &str)]) {
    let turns = bench.turns();
    let turns: Vec<_> = turns.iter().map(|(event, text)| (event.as_str(), text.as_str())).collect();
    assert_eq!(turns, expected);
}

#[test]
fn a_turn_starts_is_likely_over_and_ends() {
    let mut bench = Bench::new();
    bench.pause(480);
    bench.say("Hello, what are your hours?");
    bench.pause(800);
    assert_turns(
        &bench,
        &[
            ("StartOfTurn", "Hello,"),
            ("EagerEndOfTurn", "Hello, what are your hours?"),
            ("EndOfTurn", "Hello, what are your hours?"),
        ],
    );
    let messages = bench.messages();
    assert_eq!(messages[0], json!({"type": "Connected", "request_id": Uuid::nil(), "sequence_id": 0}));
    assert_eq!((&messages[1]["event"], &messages[1]["transcript"]), (&json!("Update"), &json!("")), "silence too");
    let numbers: Vec<_> = messages.iter().map(|message| message["sequence_id"].as_u64().unwrap()).collect();
    assert_eq!(numbers, (0..messages.len() as u64).collect::<Vec<_>>());
    let end = messages.iter().find(|message| message["event"] == "EndOfTurn").unwrap();
    assert_eq!((&end["turn_index"], &end["trigger"]), (&json!(0), &json!("model")));
    assert!(end["end_of_turn_confidence"].as_f64().unwrap() >= 0.7);
    // 27 characters after 480 ms: the last sound ends at 1.81 s.
    let window = end["audio_window_end"].as_f64().unwrap();
    assert!((2.20..=2.23).contains(&window), "ended at {window}, 0.4 s after the last sound");
    assert_eq!(bench.last()["turn_index"], 1, "the next turn has begun");
    assert_eq!(bench.logbook.violations(), [""; 0]);
}

#[test]
fn updates_come_each_quarter_second_of_audio_and_never_without_audio() {
    let mut bench = Bench::new();
    bench.pause(2_000);
    assert_eq!(bench.messages().len(), 1 + 8);
    bench.say("one two three ");
    let before = bench.messages().len();
    bench.pass(Duration::from_secs(5));
    assert_eq!(bench.messages().len(), before, "time without audio is no time");
}

#[test]
fn a_speaker_who_goes_on_after_an_eager_end_resumes_the_turn() {
    let mut bench = Bench::new();
    bench.say("I would like an appointment");
    bench.pause(280);
    bench.say("next week");
    bench.pause(640);
    assert_turns(
        &bench,
        &[
            ("StartOfTurn", "I"),
            ("EagerEndOfTurn", "I would like an appointment"),
            ("TurnResumed", "I would like an appointment"),
            ("EagerEndOfTurn", "I would like an appointment next week"),
            ("EndOfTurn", "I would like an appointment next week"),
        ],
    );
}

#[test]
fn words_that_ask_for_more_make_it_wait() {
    let mut bench = Bench::new();
    bench.say("my name is");
    bench.pause(900);
    assert_turns(&bench, &[("StartOfTurn", "My"), ("EagerEndOfTurn", "My name is")]);
    bench.pause(200);
    assert_eq!(bench.turns().pop(), Some(("EndOfTurn".into(), "My name is".into())));
}

#[test]
fn without_an_eager_threshold_there_are_no_eager_ends() {
    let mut bench = Bench::with(&QUERY.replace("&eager_eot_threshold=0.5", ""), prompt());
    bench.say("hello there");
    bench.pause(480);
    assert_turns(&bench, &[("StartOfTurn", "Hello"), ("EndOfTurn", "Hello there")]);
}

#[test]
fn a_threshold_of_one_leaves_the_end_to_the_client_and_the_timeout() {
    let query = QUERY.replace("eot_threshold=0.7", "eot_threshold=1.0").replace("&eager_eot_threshold=0.5", "");
    let mut bench = Bench::with(&query, prompt());
    bench.say("hello there");
    bench.pause(2_400);
    assert_turns(&bench, &[("StartOfTurn", "Hello")]);
    bench.pause(720);
    assert_eq!(bench.messages().iter().filter(|message| message["trigger"] == "timeout").count(), 1);
    bench.say("and again");
    bench.text(r#"{"type":"ForceEndTurn"}"#);
    let last = bench.last();
    assert_eq!((&last["trigger"], &last["transcript"]), (&json!("manual"), &json!("And again")));
}

#[test]
fn forcing_an_end_takes_the_word_being_said_and_is_ignored_between_turns() {
    let mut bench = Bench::new();
    bench.text(r#"{"type":"ForceEndTurn"}"#);
    assert_turns(&bench, &[]);
    bench.say("good");
    bench.text(r#"{"type":"ForceEndTurn"}"#);
    assert_turns(&bench, &[("StartOfTurn", "Good"), ("EndOfTurn", "Good")]);
    assert_eq!(bench.logbook.counted("ForceEndTurn"), 2);
}

#[test]
fn a_forced_end_after_an_eager_one_with_other_words_resumes_first() {
    let mut bench = Bench::new();
    bench.say("hello there");
    bench.pause(240);
    bench.say(" you");
    bench.text(r#"{"type":"ForceEndTurn"}"#);
    let events: Vec<_> = bench.turns().into_iter().map(|(event, _)| event).collect();
    assert_eq!(events, ["StartOfTurn", "EagerEndOfTurn", "TurnResumed", "EndOfTurn"]);
}

#[test]
fn noise_is_no_turn() {
    let mut bench = Bench::new();
    bench.play(&voice::noise(Duration::from_millis(480), 3));
    bench.pause(1_040);
    assert_turns(&bench, &[]);
}

#[test]
fn the_end_of_the_stream_gives_the_rest_and_closes() {
    let mut bench = Bench::new();
    bench.say("call me tomor");
    bench.text(r#"{"type":"CloseStream"}"#);
    assert_eq!(bench.last()["transcript"], "Call me tomor");
    assert_eq!(bench.close(), Some((1000, "")));
}

#[test]
fn configure_changes_the_turn_from_now_on_and_refuses_nonsense() {
    let mut bench = Bench::new();
    bench.text(r#"{"type":"Configure","thresholds":{"eot_threshold":1.0},"keyterms":["Acme"]}"#);
    let success = bench.last();
    assert_eq!((&success["type"], &success["thresholds"]["eot_threshold"]), (&json!("ConfigureSuccess"), &json!(1.0)));
    assert_eq!(success["thresholds"]["eager_eot_threshold"], 0.5, "what is left out stays");
    bench.pass(Duration::from_millis(1));
    bench.say("hello there");
    bench.pause(1_600);
    assert_eq!(bench.turns().len(), 2, "no end: {:?}", bench.turns());
    bench.text(r#"{"type":"Configure","thresholds":{"eot_threshold":0.2}}"#);
    assert_eq!(bench.last()["code"], "CONFIGURE_INVALID_PARAMETER");
    let slow = DeepgramConfig { interim: Latency::Fixed(50), ..prompt() };
    let mut bench = Bench::with(QUERY, slow);
    bench.text(r#"{"type":"Configure","keyterms":[]}"#);
    bench.text(r#"{"type":"Configure","keyterms":[]}"#);
    bench.pass(Duration::from_millis(50));
    assert_eq!(bench.last()["code"], "CONFIGURE_ALREADY_PENDING");
}

#[test]
fn what_v1_understands_is_an_error_here() {
    for message in [r#"{"type":"KeepAlive"}"#, r#"{"type":"Finalize"}"#] {
        let mut bench = Bench::new();
        bench.text(message);
        assert_eq!(bench.last()["type"], "Error");
        assert_eq!(bench.close(), Some((1008, "DATA-0000")));
        assert_eq!(bench.logbook.violations().len(), 1);
    }
}

#[test]
fn a_session_without_messages_is_closed_and_latency_delays_events() {
    let mut bench = Bench::with(QUERY, DeepgramConfig { result: Latency::Fixed(300), ..prompt() });
    bench.say("hello there");
    bench.pause(480);
    assert_eq!(bench.turns().len(), 2, "the end is still on its way");
    bench.pass(Duration::from_millis(300));
    assert_eq!(bench.turns().len(), 3);
    bench.pass(Duration::from_secs(10));
    assert_eq!(bench.close(), Some((1011, "NET-0001")));
}

#[test]
fn findings_do_not_depend_on_the_size_of_messages() {
    let run = |size: usize| {
        let mut bench = Bench::new();
        let mut audio = voice::encode("i would like to book, please");
        audio.extend(voice::silence(Duration::from_millis(1_000)));
        for message in audio.chunks(size) {
            bench.send(Frame::Binary(Bytes::copy_from_slice(message)));
        }
        bench.messages()
    };
    assert_eq!(run(80), run(640));
    assert_eq!(run(160), run(8_000));
}
