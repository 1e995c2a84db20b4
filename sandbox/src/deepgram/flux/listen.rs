//! One `/v2/listen` session as a machine.

use std::time::Duration;

use rand::{SeedableRng, rngs::SmallRng};
use tokio::time::Instant;

use super::{
    params::{FluxParams, check_hints},
    turns::{Event, Finding, Trigger, Turns},
    wire::{ClientMessage, ServerMessage, ThresholdChange, Word},
};
use crate::{
    deepgram::{
        DeepgramConfig, Identity,
        format::Formatter,
        params::{Refusal, check_keyterms},
        wire::seconds,
    },
    latency::Outbox,
    machine::{Frame, Machine},
    sockets::Logbook,
};

/// The turn-taking recogniser's side of one WebSocket. Turns follow the clock of the audio; only latencies and the idle
/// timeout follow the wall.
#[derive(Debug)]
pub struct FluxListen {
    params: FluxParams,
    config: DeepgramConfig,
    request_id: String,
    logbook: Logbook,
    turns: Turns,
    formatter: Formatter,
    rng: SmallRng,
    outbox: Outbox<Frame>,
    next_sequence: u64,
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

impl FluxListen {
    /// A session that opens at `now`.
    pub fn new(params: FluxParams, config: DeepgramConfig, identity: Identity, logbook: Logbook, now: Instant) -> Self {
        let update_every = Duration::from_millis(config.interim_every_ms);
        let mut session = Self {
            turns: Turns::new(params.thresholds, config.turns, update_every),
            formatter: Formatter::new(true),
            rng: SmallRng::seed_from_u64(identity.seed),
            request_id: identity.request_id.to_string(),
            params,
            config,
            logbook,
            outbox: Outbox::default(),
            next_sequence: 0,
            last_message: now,
            now,
            configure_answered: None,
            phase: Phase::Listening,
        };
        session.send(now, |request_id, sequence_id| ServerMessage::Connected { request_id, sequence_id });
        session
    }

    /// Sends a message at `due`; messages keep their order, so their numbers have no holes.
    fn send<'a>(&'a mut self, due: Instant, message: impl FnOnce(&'a str, u64) -> ServerMessage<'a>) {
        let json = message(&self.request_id, self.next_sequence).to_json();
        self.next_sequence += 1;
        self.outbox.push_in_order(due, Frame::Text(json));
    }

    fn hear(&mut self, audio: &[u8]) {
        if audio.is_empty() {
            self.logbook.violation("an empty binary message ends the stream; use CloseStream");
            return self.end_stream();
        }
        self.turns.listen(audio);
        self.report();
    }

    fn obey(&mut self, text: &str) {
        match serde_json::from_str(text) {
            Ok(ClientMessage::ForceEndTurn {}) => {
                self.logbook.count("ForceEndTurn");
                self.turns.force_end();
                self.report();
            }
            Ok(ClientMessage::CloseStream {}) => {
                self.logbook.count("CloseStream");
                self.end_stream();
            }
            Ok(ClientMessage::Configure { thresholds, keyterms, language_hints, .. }) => {
                self.configure(thresholds.unwrap_or_default(), keyterms, language_hints);
            }
            Err(error) => self.reject(&error.to_string()),
        }
    }

    fn configure(&mut self, change: ThresholdChange, terms: Option<Vec<String>>, hints: Option<Vec<String>>) {
        self.logbook.count("Configure");
        let pending = self.configure_answered.is_some_and(|at| at > self.now);
        let outcome = if pending {
            Err(("CONFIGURE_ALREADY_PENDING", "an earlier Configure is not answered yet".to_owned()))
        } else {
            self.reconfigure(change, terms, hints).map_err(|Refusal(why)| ("CONFIGURE_INVALID_PARAMETER", why))
        };
        let due = self.now + self.config.interim.sample(&mut self.rng);
        self.configure_answered = Some(due);
        match outcome {
            Ok(()) => {
                let (thresholds, keyterms) = (self.turns.thresholds(), self.params.keyterms.clone());
                self.send(due, |request_id, sequence_id| ServerMessage::ConfigureSuccess {
                    request_id,
                    sequence_id,
                    thresholds,
                    keyterms,
                });
            }
            Err((code, description)) => {
                self.logbook.violation(format!("Configure: {code}"));
                self.send(due, |request_id, sequence_id| ServerMessage::ConfigureFailure {
                    request_id,
                    sequence_id,
                    code,
                    description,
                });
            }
        }
    }

    /// Takes all of it or nothing.
    fn reconfigure(
        &mut self,
        change: ThresholdChange,
        terms: Option<Vec<String>>,
        hints: Option<Vec<String>>,
    ) -> Result<(), Refusal> {
        let thresholds = change.applied_to(self.turns.thresholds()).check()?;
        let keyterms = terms.unwrap_or_else(|| self.params.keyterms.clone());
        let language_hints = hints.unwrap_or_else(|| self.params.language_hints.clone());
        check_keyterms(&keyterms, true)?;
        check_hints(&self.params.model, &language_hints)?;
        self.turns.set_thresholds(thresholds);
        self.params = FluxParams { thresholds, keyterms, language_hints, ..self.params.clone() };
        Ok(())
    }

    /// The client sent something that is not in the vendor's schema; the session ends.
    fn reject(&mut self, why: &str) {
        self.logbook.violation(format!("client message refused: {why}"));
        let description = format!("Could not deserialize last text message: {why}");
        self.send(self.now, |_, sequence_id| ServerMessage::Error {
            sequence_id,
            code: "UNPARSABLE_CLIENT_MESSAGE",
            description,
        });
        self.close(1008, "DATA-0000");
    }

    fn end_stream(&mut self) {
        self.turns.finish();
        self.report();
        self.close(1000, "");
    }

    fn close(&mut self, code: u16, reason: &str) {
        self.outbox.push_in_order(self.now, Frame::Close(code, reason.to_owned()));
        self.phase = Phase::Ending;
    }

    /// Sends what was found, each after its latency.
    fn report(&mut self) {
        while let Some(finding) = self.turns.poll() {
            let latency = match finding.event {
                Event::EndOfTurn(_) => {
                    self.config.result.sample(&mut self.rng) + self.config.late_final.sample(&mut self.rng)
                }
                _ => self.config.interim.sample(&mut self.rng),
            };
            self.send_turn(self.now + latency, &finding);
        }
    }

    fn send_turn(&mut self, due: Instant, finding: &Finding) {
        let written = self.formatter.alternative(&finding.words, false, &mut self.rng);
        let word = |word: crate::deepgram::wire::Word| Word {
            word: word.punctuated_word.unwrap_or(word.word),
            confidence: word.confidence,
            start: word.start,
            end: word.end,
        };
        let words = written.words.into_iter().map(word).collect();
        let (event, trigger) = names(finding.event);
        self.logbook.count(event);
        self.send(due, |request_id, sequence_id| ServerMessage::TurnInfo {
            request_id,
            sequence_id,
            event,
            turn_index: finding.turn_index,
            audio_window_start: seconds(finding.start),
            audio_window_end: seconds(finding.end),
            transcript: written.transcript,
            words,
            end_of_turn_confidence: (finding.confidence * 1e4).round() / 1e4,
            trigger,
        });
    }

    fn idle_at(&self) -> Instant {
        self.last_message + Duration::from_millis(self.config.idle_timeout_ms)
    }
}

/// How an event and its trigger are called on the wire.
fn names(event: Event) -> (&'static str, Option<&'static str>) {
    match event {
        Event::StartOfTurn => ("StartOfTurn", None),
        Event::Update => ("Update", None),
        Event::EagerEndOfTurn => ("EagerEndOfTurn", None),
        Event::TurnResumed => ("TurnResumed", None),
        Event::EndOfTurn(Trigger::Model) => ("EndOfTurn", Some("model")),
        Event::EndOfTurn(Trigger::Manual) => ("EndOfTurn", Some("manual")),
        Event::EndOfTurn(Trigger::Timeout) => ("EndOfTurn", Some("timeout")),
    }
}

impl Machine for FluxListen {
    fn handle(&mut self, frame: Frame, now: Instant) {
        self.tick(now);
        if self.phase == Phase::Ending {
            return;
        }
        match frame {
            Frame::Binary(audio) => {
                self.last_message = now;
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
            self.logbook.violation("no message for 10 s (NET-0001)");
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
