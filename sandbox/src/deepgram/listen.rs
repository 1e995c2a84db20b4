//! One `/v1/listen` session as a machine.

use std::time::Duration;

use chrono::{DateTime, SecondsFormat, Utc};
use rand::{Rng, SeedableRng, rngs::SmallRng};
use sha2::{Digest, Sha256};
use tokio::time::Instant;
use uuid::Uuid;

use super::{
    DeepgramConfig, ListenParams,
    format::Formatter,
    params::check_keyterms,
    recogniser::{Cutting, Finding, Kind, Recogniser, Segment},
    wire::{Channel, ClientMessage, ModelInfo, ResultMetadata, ServerMessage, seconds},
};
use crate::{
    latency::Outbox,
    machine::{Frame, Machine},
    sockets::Logbook,
};

/// What tells this session from others.
#[derive(Debug, Clone)]
pub struct Identity {
    pub request_id: Uuid,
    /// When the session opened, for the Metadata message.
    pub created: DateTime<Utc>,
    /// Decides every random choice of the session.
    pub seed: u64,
}

/// A recogniser's side of one WebSocket. Words follow the clock of the audio; only latencies and the idle
/// timeout follow the wall.
#[derive(Debug)]
pub struct Listen {
    params: ListenParams,
    config: DeepgramConfig,
    identity: Identity,
    logbook: Logbook,
    recogniser: Recogniser,
    formatter: Formatter,
    rng: SmallRng,
    outbox: Outbox<Frame>,
    digest: Sha256,
    last_message: Instant,
    /// The time as of the last `handle` or `tick`.
    now: Instant,
    configure_answered: Option<Instant>,
    phase: Phase,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    Listening,
    /// The last messages wait in the outbox; input no longer matters.
    Ending,
}

impl Listen {
    /// A session that opens at `now`.
    pub fn new(
        params: ListenParams,
        config: DeepgramConfig,
        identity: Identity,
        logbook: Logbook,
        now: Instant,
    ) -> Self {
        let cutting = Cutting {
            interim_every: Duration::from_millis(config.interim_every_ms),
            segment: (Duration::from_millis(config.segment_min_ms), Duration::from_millis(config.segment_max_ms)),
        };
        let recogniser = Recogniser::new(params.clone(), cutting, SmallRng::seed_from_u64(identity.seed));
        Self {
            formatter: Formatter::new(params.punctuate || params.smart_format),
            rng: SmallRng::seed_from_u64(identity.seed.wrapping_add(1)),
            params,
            config,
            identity,
            logbook,
            recogniser,
            outbox: Outbox::default(),
            digest: Sha256::new(),
            last_message: now,
            now,
            configure_answered: None,
            phase: Phase::Listening,
        }
    }

    fn hear(&mut self, audio: &[u8]) {
        if audio.is_empty() {
            // An empty binary message has always meant the end of the stream.
            self.logbook.violation("an empty binary message ends the stream; use CloseStream");
            return self.end_stream();
        }
        self.digest.update(audio);
        self.recogniser.listen(audio);
        self.report();
    }

    fn obey(&mut self, text: &str) {
        let message = match serde_json::from_str(text) {
            Ok(message) => message,
            Err(error) => return self.reject(text, &error.to_string()),
        };
        match message {
            ClientMessage::KeepAlive {} => self.logbook.count("KeepAlive"),
            ClientMessage::Finalize { channel: None | Some(0) } => self.finalize(),
            ClientMessage::Finalize { channel: Some(_) } => self.reject(text, "no such channel"),
            ClientMessage::CloseStream {} => {
                self.logbook.count("CloseStream");
                self.end_stream();
            }
            ClientMessage::Configure { keyterms, features: _ } => self.configure(keyterms.unwrap_or_default()),
        }
    }

    fn finalize(&mut self) {
        self.logbook.count("Finalize");
        let answered = self.recogniser.finalize();
        // With little audio buffered the vendor may not answer (guide to Finalize).
        if !answered && self.rng.random_bool(self.config.empty_finalize_answered) {
            self.recogniser.finalize_nothing();
        }
        self.report();
    }

    fn configure(&mut self, keyterms: Vec<String>) {
        self.logbook.count("Configure");
        let request_id = self.identity.request_id.to_string();
        let failure = |code, description: String| ServerMessage::ConfigureFailure {
            request_id: request_id.clone(),
            code,
            description,
        };
        let answer = if self.configure_answered.is_some_and(|at| at > self.now) {
            failure("CONFIGURE_ALREADY_PENDING", "an earlier Configure is not answered yet".into())
        } else if !keyterms.is_empty() && !self.params.is_nova_3() {
            failure("CONFIGURE_KEYTERMS_NOT_SUPPORTED", "keyterms require nova-3".into())
        } else if let Err(refusal) = check_keyterms(&keyterms, true) {
            failure("CONFIGURE_KEYTERM_LIMIT_EXCEEDED", refusal.to_string())
        } else {
            ServerMessage::ConfigureSuccess { request_id: request_id.clone(), keyterms }
        };
        if let ServerMessage::ConfigureFailure { code, .. } = &answer {
            self.logbook.violation(format!("Configure: {code}"));
        }
        let due = self.now + self.config.interim.sample(&mut self.rng);
        self.configure_answered = Some(due);
        self.outbox.push(due, Frame::Text(answer.to_json()));
    }

    /// The client sent something that is not in the vendor's schema.
    fn reject(&mut self, message: &str, why: &str) {
        self.logbook.violation(format!("client message refused: {why}"));
        let error = ServerMessage::Error {
            variant: "SchemaError",
            description: format!("Could not deserialize last text message: {why}"),
            message: message.to_owned(),
        };
        self.outbox.push_in_order(self.now, Frame::Text(error.to_json()));
        self.close(1008, "DATA-0000");
    }

    /// Remaining results, then Metadata, then a normal close.
    fn end_stream(&mut self) {
        self.recogniser.finish();
        self.report();
        let metadata = ServerMessage::Metadata {
            transaction_key: "deprecated",
            request_id: self.identity.request_id.to_string(),
            sha256: hex::encode(self.digest.finalize_reset()),
            created: self.identity.created.to_rfc3339_opts(SecondsFormat::Millis, true),
            duration: seconds(self.recogniser.clock()),
            channels: 1,
        };
        self.outbox.push_in_order(self.now, Frame::Text(metadata.to_json()));
        self.close(1000, "");
    }

    fn close(&mut self, code: u16, reason: &str) {
        self.outbox.push_in_order(self.now, Frame::Close(code, reason.to_owned()));
        self.phase = Phase::Ending;
    }

    /// Sends what the recogniser found, each after its latency. Results keep their order; voice activity comes
    /// from a detector of its own and may overtake them.
    fn report(&mut self) {
        while let Some(finding) = self.recogniser.poll() {
            match finding {
                Finding::SpeechStarted { at } => {
                    let due = self.now + self.config.vad.sample(&mut self.rng);
                    let message = ServerMessage::SpeechStarted { channel: [0, 1], timestamp: seconds(at) };
                    self.outbox.push(due, Frame::Text(message.to_json()));
                }
                Finding::UtteranceEnd { last_word_end } => {
                    let due = self.now + self.config.interim.sample(&mut self.rng);
                    let message =
                        ServerMessage::UtteranceEnd { channel: [0, 1], last_word_end: seconds(last_word_end) };
                    self.outbox.push_in_order(due, Frame::Text(message.to_json()));
                }
                Finding::Results(segment) => {
                    let latency = match segment.kind {
                        Kind::Interim => self.config.interim.sample(&mut self.rng),
                        _ => self.config.result.sample(&mut self.rng) + self.config.late_final.sample(&mut self.rng),
                    };
                    let message = self.results(&segment);
                    self.outbox.push_in_order(self.now + latency, Frame::Text(message.to_json()));
                }
            }
        }
    }

    fn results(&mut self, segment: &Segment) -> ServerMessage {
        let is_final = segment.kind != Kind::Interim;
        let alternative = self.formatter.alternative(&segment.words, is_final, &mut self.rng);
        if segment.kind == Kind::SpeechFinal {
            self.formatter.end_sentence();
        }
        ServerMessage::Results {
            channel_index: [0, 1],
            start: seconds(segment.start),
            duration: seconds(segment.end - segment.start),
            is_final,
            speech_final: segment.kind == Kind::SpeechFinal,
            from_finalize: segment.kind == Kind::Finalized,
            channel: Channel { alternatives: [alternative] },
            metadata: ResultMetadata {
                request_id: self.identity.request_id.to_string(),
                model_uuid: Uuid::new_v5(&Uuid::NAMESPACE_DNS, self.params.model.as_bytes()).to_string(),
                model_info: ModelInfo {
                    name: format!("general-{}", self.params.model),
                    version: "2025-07-31.0".into(),
                    arch: if self.params.is_nova_3() { "nova-3" } else { "nova-2" }.into(),
                },
            },
        }
    }

    fn idle_at(&self) -> Instant {
        self.last_message + Duration::from_millis(self.config.idle_timeout_ms)
    }
}

impl Machine for Listen {
    fn handle(&mut self, frame: Frame, now: Instant) {
        self.tick(now);
        if self.phase == Phase::Ending {
            return;
        }
        match frame {
            Frame::Binary(audio) => {
                self.last_message = now;
                self.logbook.count("Audio");
                self.hear(&audio);
            }
            Frame::Text(text) => {
                self.last_message = now;
                self.obey(&text);
            }
            Frame::Ping(payload) => self.outbox.push(now, Frame::Pong(payload)),
            Frame::Pong(_) => {}
            Frame::Close(..) => {
                self.outbox.clear();
                self.close(1000, "");
            }
            Frame::Reset => {
                self.outbox.clear();
                self.phase = Phase::Ending;
            }
        }
    }

    fn tick(&mut self, now: Instant) {
        self.now = now;
        if self.phase == Phase::Listening && now >= self.idle_at() {
            self.logbook.violation("no audio and no KeepAlive for 10 s (NET-0001)");
            self.outbox.clear();
            self.close(1011, "NET-0001");
        }
    }

    fn poll(&mut self) -> Option<Frame> {
        self.outbox.pop(self.now)
    }

    fn deadline(&self) -> Option<Instant> {
        let idle = (self.phase == Phase::Listening).then(|| self.idle_at());
        self.outbox.next_due().into_iter().chain(idle).min()
    }
}
