//! One `/v1/speak` socket as a machine: the vendor's streaming voice, Aura.

mod params;

use std::collections::VecDeque;
use std::time::Duration;

use rand::{SeedableRng, rngs::SmallRng};
use serde::Deserialize;
use serde_json::json;
use tokio::time::Instant;

pub use params::SpeakParams;

use super::listen::Identity;
use crate::{
    fault::FaultPlan,
    latency::{Latency, Outbox},
    machine::{Frame, Machine},
    sockets::Logbook,
    voice,
};

/// More flushes than this in a minute are warned of and not done.
const FLUSHES: usize = 20;
const FLUSH_WINDOW: Duration = Duration::from_secs(60);

/// Characters of one message.
const LONGEST_TEXT: usize = 2_000;

/// Audio of one frame.
const CHUNK: Duration = Duration::from_millis(200);

/// How the voice behaves. A session keeps the configuration it opened with.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SpeakConfig {
    /// From a flush to the first audio.
    pub first_audio: Latency,
    /// Audio is produced this many times faster than it plays.
    pub speed: f64,
    /// Faults by session of this endpoint, refused upgrades counted.
    pub faults: Vec<FaultPlan>,
}

impl Default for SpeakConfig {
    fn default() -> Self {
        Self { first_audio: Latency::jitter(150, 250), speed: 5.0, faults: Vec::new() }
    }
}

#[derive(Deserialize)]
#[serde(tag = "type", deny_unknown_fields)]
enum ClientMessage {
    Speak { text: String },
    Flush {},
    Clear {},
    Close {},
}

/// The voice's side of one socket.
#[derive(Debug)]
pub struct Speak {
    config: SpeakConfig,
    logbook: Logbook,
    rng: SmallRng,
    /// Sent and not spoken yet.
    text: String,
    flushes: VecDeque<Instant>,
    flushed: u64,
    cleared: u64,
    /// The audio so far is out by then.
    busy_until: Instant,
    outbox: Outbox<Frame>,
    now: Instant,
    over: bool,
}

impl Speak {
    /// A socket that opens at `now`; it introduces itself at once.
    pub fn new(params: SpeakParams, config: SpeakConfig, identity: &Identity, logbook: Logbook, now: Instant) -> Self {
        let mut speak = Self {
            config,
            logbook,
            rng: SmallRng::seed_from_u64(identity.seed),
            text: String::new(),
            flushes: VecDeque::new(),
            flushed: 0,
            cleared: 0,
            busy_until: now,
            outbox: Outbox::default(),
            now,
            over: false,
        };
        speak.say(
            now,
            &json!({
                "type": "Metadata", "request_id": identity.request_id, "model_name": params.model,
                "model_version": "2026-01-09.0", "model_uuid": identity.request_id,
            }),
        );
        speak
    }

    fn say(&mut self, at: Instant, message: &serde_json::Value) {
        self.outbox.push_in_order(at, Frame::Text(message.to_string()));
    }

    fn refuse(&mut self, code: u16, reason: &str) {
        self.logbook.violation(reason);
        self.outbox.push_in_order(self.now, Frame::Close(code, reason.to_owned()));
        self.over = true;
    }

    fn obey(&mut self, text: &str) {
        let Ok(message) = serde_json::from_str(text) else { return self.refuse(1008, "DATA-0000") };
        match message {
            ClientMessage::Speak { text } if text.chars().count() > LONGEST_TEXT => self.refuse(1009, "BIG-0000"),
            ClientMessage::Speak { text } => {
                self.logbook.count("speak");
                self.text.push_str(&text);
            }
            ClientMessage::Flush {} => self.flush(),
            ClientMessage::Clear {} => {
                self.logbook.count("clear");
                self.text.clear();
                self.outbox.clear();
                self.busy_until = self.now;
                let sequence_id = self.cleared;
                self.cleared += 1;
                self.say(self.now, &json!({"type": "Cleared", "sequence_id": sequence_id}));
            }
            ClientMessage::Close {} => {
                self.outbox.push_in_order(self.now, Frame::Close(1000, String::new()));
                self.over = true;
            }
        }
    }

    fn flush(&mut self) {
        while self.flushes.front().is_some_and(|at| self.now.duration_since(*at) >= FLUSH_WINDOW) {
            self.flushes.pop_front();
        }
        if self.flushes.len() >= FLUSHES {
            self.logbook.violation("more than 20 flushes in a minute");
            let description = "Exceeded the maximum number of flushes per minute";
            return self.say(
                self.now,
                &json!({"type": "Warning", "code": "EXCEEDED_MAX_FLUSHES", "description": description}),
            );
        }
        self.flushes.push_back(self.now);
        self.logbook.count("flush");
        let audio = voice::encode(&std::mem::take(&mut self.text));
        let mut due = self.busy_until.max(self.now + self.config.first_audio.sample(&mut self.rng));
        for chunk in audio.chunks(voice::samples_in(CHUNK)) {
            due = self.outbox.push_in_order(due, Frame::Binary(chunk.to_vec().into()));
            due += voice::time_of(chunk.len() as u64).div_f64(self.config.speed);
        }
        self.busy_until = due;
        let sequence_id = self.flushed;
        self.flushed += 1;
        self.say(due, &json!({"type": "Flushed", "sequence_id": sequence_id}));
    }
}

impl Machine for Speak {
    fn handle(&mut self, frame: Frame, now: Instant) {
        self.now = now;
        match frame {
            _ if self.over => {}
            Frame::Text(text) => self.obey(&text),
            Frame::Binary(_) => self.refuse(1003, "MESSAGE-0000"),
            Frame::Ping(payload) => drop(self.outbox.push_in_order(now, Frame::Pong(payload))),
            Frame::Pong(_) => {}
            Frame::Close(..) | Frame::Reset => self.over = true,
        }
    }

    fn tick(&mut self, now: Instant) {
        self.now = now;
    }

    fn poll(&mut self) -> Option<Frame> {
        self.outbox.pop(self.now)
    }

    fn deadline(&self) -> Option<Instant> {
        self.outbox.next_due()
    }
}

#[cfg(test)]
mod tests {
    use chrono::Utc;
    use uuid::Uuid;

    use super::*;

    fn socket(now: Instant) -> Speak {
        let params = "model=aura-2-thalia-en&encoding=mulaw&sample_rate=8000&mip_opt_out=true".parse().unwrap();
        let identity = Identity { request_id: Uuid::nil(), created: Utc::now(), seed: 1 };
        Speak::new(params, SpeakConfig::default(), &identity, Logbook::default(), now)
    }

    fn tell(socket: &mut Speak, text: &str, now: Instant) {
        socket.handle(Frame::Text(text.to_owned()), now);
    }

    /// What it says until nothing is left.
    fn rest(socket: &mut Speak) -> (String, Vec<String>) {
        let (mut audio, mut messages) = (Vec::new(), Vec::new());
        while let Some(at) = socket.deadline() {
            socket.tick(at);
            while let Some(frame) = socket.poll() {
                match frame {
                    Frame::Binary(bytes) => audio.extend_from_slice(&bytes),
                    Frame::Text(text) => {
                        let message: serde_json::Value = serde_json::from_str(&text).unwrap();
                        messages.push(message["type"].as_str().unwrap().to_owned());
                    }
                    Frame::Close(code, _) => messages.push(code.to_string()),
                    other => panic!("unexpected {other:?}"),
                }
            }
        }
        (voice::decode(&audio), messages)
    }

    #[test]
    fn text_waits_for_its_flush_and_flushed_follows_its_audio() {
        let now = Instant::now();
        let mut socket = socket(now);
        tell(&mut socket, r#"{"type":"Speak","text":"Good "}"#, now);
        assert_eq!(rest(&mut socket), (String::new(), vec!["Metadata".to_owned()]));
        tell(&mut socket, r#"{"type":"Speak","text":"morning."}"#, now);
        tell(&mut socket, r#"{"type":"Flush"}"#, now);
        assert_eq!(rest(&mut socket), ("good morning.".to_owned(), vec!["Flushed".to_owned()]));
    }

    #[test]
    fn a_clear_drops_what_was_not_sent() {
        let now = Instant::now();
        let mut socket = socket(now);
        tell(&mut socket, r#"{"type":"Speak","text":"Never heard."}"#, now);
        tell(&mut socket, r#"{"type":"Flush"}"#, now);
        tell(&mut socket, r#"{"type":"Clear"}"#, now);
        let (heard, messages) = rest(&mut socket);
        assert_eq!((heard.as_str(), messages.last().map(String::as_str)), ("", Some("Cleared")));
    }

    #[test]
    fn what_it_does_not_know_closes_the_socket_and_a_flush_too_many_does_nothing() {
        let now = Instant::now();
        for (message, code) in [(r#"{"type":"Speek","text":"x"}"#, "1008"), (r#"{"type":"Flush","now":true}"#, "1008")]
        {
            let mut socket = socket(now);
            tell(&mut socket, message, now);
            assert_eq!(rest(&mut socket).1.last().map(String::as_str), Some(code), "{message}");
        }
        let mut socket = socket(now);
        (0..=FLUSHES).for_each(|_| tell(&mut socket, r#"{"type":"Flush"}"#, now));
        let (_, messages) = rest(&mut socket);
        assert_eq!(messages.iter().filter(|kind| *kind == "Flushed").count(), FLUSHES);
        assert!(messages.contains(&"Warning".to_owned()));
    }
}
