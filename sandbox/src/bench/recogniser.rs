//! The recogniser: knows from the numbers in the audio which words are being said, and says so with Deepgram's messages
//! (`/v1/listen`) and delays.

use std::rc::Rc;
use std::time::Duration;

use tokio::time::{Instant, sleep_until};

use super::dialogue;
use super::probe::Probe;
use super::profile::Delays;
use super::socket::{BINARY, CLOSE, Connection, Out, TEXT};
use super::tag::{self, CallerFrame, FRAME};

/// A word lasts 240 ms: brisk speech.
pub(super) const FRAMES_PER_WORD: usize = 12;

/// Frames of speech before it is called speech: 60 ms.
const ONSET: usize = 3;
/// Frames between two guesses: 250 ms, rounded up.
const INTERIM: usize = 13;
/// Frames of silence before `UtteranceEnd`: the second that the server asks for.
const UTTERANCE_END: usize = 50;

const FRAME_LENGTH: Duration = Duration::from_millis(20);

const METADATA: &str = r#""metadata":{"request_id":"4a5f6f3e-6d0a-4f8e-9d2c-3f0d7b1a2c11","model_uuid":"9b2f0f6e-21f4-4f0c-8f55-0f7a6d1b3e22","model_info":{"name":"general-nova-3","version":"2025-07-31.0","arch":"nova-3"}}"#;

/// One session.
pub(super) struct Session {
    out: Rc<Out>,
    probe: Rc<Probe>,
    delays: Rc<Delays>,
    /// Frames received.
    heard: usize,
    /// Everything before this frame is committed.
    committed: usize,
    utterance: Option<Utterance>,
    /// The end of the last word that was said.
    last_word: Option<usize>,
    /// Messages leave in order.
    last_due: Instant,
}

/// Words being said.
struct Utterance {
    call: usize,
    turn: usize,
    /// The session's frame in which it began.
    began: usize,
    words: Vec<String>,
    /// Frames of it that have been heard.
    frames: usize,
    silence: usize,
}

/// What kind of result is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Interim,
    SpeechFinal,
    FromFinalize,
}

impl Session {
    pub(super) fn new(out: Rc<Out>, probe: Rc<Probe>, delays: Rc<Delays>) -> Self {
        let last_due = Instant::now();
        Self { out, probe, delays, heard: 0, committed: 0, utterance: None, last_word: None, last_due }
    }

    /// Serves the session until it ends.
    pub(super) async fn run(mut self, mut connection: Connection) {
        while connection.more().await {
            while let Some(frame) = connection.frame() {
                match frame.opcode {
                    BINARY => self.audio(frame.payload, Instant::now()),
                    TEXT => self.order(frame.payload, Instant::now()),
                    CLOSE => return,
                    _ => {}
                }
            }
        }
    }

    fn audio(&mut self, audio: &[u8], now: Instant) {
        let mut newest = None;
        for frame in audio.chunks(FRAME) {
            self.heard += 1;
            newest = tag::read(frame).map(CallerFrame::of);
            match newest {
                Some(frame) => self.speech(frame, now),
                None => self.silence(now),
            }
        }
        // Of frames that come together the older ones have waited on purpose: speech with silence behind it, too.
        if let Some(frame) = newest {
            self.probe.frame_received(frame, now);
        }
    }

    fn speech(&mut self, frame: CallerFrame, now: Instant) {
        let CallerFrame { call, turn, .. } = frame;
        if self.utterance.as_ref().is_none_or(|utterance| (utterance.call, utterance.turn) != (call, turn)) {
            let words = dialogue::question(call, turn, self.probe.cut_in(call, turn));
            let began = self.heard - 1;
            self.utterance = Some(Utterance { call, turn, began, words, frames: 0, silence: 0 });
            self.last_word = None;
        }
        let Some(utterance) = &mut self.utterance else { return };
        utterance.silence = 0;
        utterance.frames += 1;
        let (began, frames) = (utterance.began, utterance.frames);
        if frames == ONSET {
            self.say(format!(r#"{{"type":"SpeechStarted","channel":[0,1],"timestamp":{}}}"#, seconds(began)), now);
        }
        if frames.is_multiple_of(INTERIM) {
            self.results(Kind::Interim, now);
        }
    }

    fn silence(&mut self, now: Instant) {
        let Some(utterance) = &mut self.utterance else {
            if let Some(end) = self.last_word.take_if(|end| self.heard >= *end + UTTERANCE_END) {
                let end = seconds(end);
                self.say(format!(r#"{{"type":"UtteranceEnd","channel":[0,1],"last_word_end":{end}}}"#), now);
            }
            return;
        };
        utterance.silence += 1;
        if FRAME_LENGTH * utterance.silence as u32 >= self.delays.endpointing {
            self.results(Kind::SpeechFinal, now);
        }
    }

    fn order(&mut self, text: &[u8], now: Instant) {
        let text = String::from_utf8_lossy(text);
        if text.contains(r#""Finalize""#) {
            self.results(Kind::FromFinalize, now);
        } else if text.contains(r#""CloseStream""#) {
            let duration = seconds(self.heard);
            self.say(
                format!(
                    r#"{{"type":"Metadata","transaction_key":"deprecated","request_id":"4a5f6f3e-6d0a-4f8e-9d2c-3f0d7b1a2c11","sha256":"","created":"2025-11-02T10:00:00.000Z","duration":{duration},"channels":1}}"#
                ),
                now,
            );
            let (out, due) = (Rc::clone(&self.out), self.last_due);
            actix_rt::spawn(async move {
                sleep_until(due).await;
                out.send(CLOSE, &1_000_u16.to_be_bytes());
            });
        }
    }

    /// Sends what has been understood of the utterance.
    fn results(&mut self, kind: Kind, now: Instant) {
        let Some(utterance) = &self.utterance else { return };
        let (call, turn, end) = (utterance.call, utterance.turn, utterance.began + utterance.frames);
        let message = self.message(utterance, kind);
        let due = self.due(now);
        let (out, probe) = (Rc::clone(&self.out), Rc::clone(&self.probe));
        actix_rt::spawn(async move {
            sleep_until(due).await;
            if kind != Kind::Interim {
                probe.decided(call, turn);
            }
            out.send(TEXT, message.as_bytes());
        });
        if kind != Kind::Interim {
            self.last_word = Some(end);
            self.committed = self.heard;
            self.utterance = None;
        }
    }

    fn message(&self, utterance: &Utterance, kind: Kind) -> String {
        let is_final = kind != Kind::Interim;
        let known = match is_final {
            true => utterance.words.len(),
            false => utterance.frames / FRAMES_PER_WORD,
        };
        let mut transcript = Vec::new();
        let mut words = Vec::new();
        for (place, punctuated) in utterance.words.iter().take(known).enumerate() {
            let bare = punctuated.trim_matches(|ch: char| ch.is_ascii_punctuation());
            let shown = if is_final { punctuated.as_str() } else { bare };
            transcript.push(shown);
            let start = seconds(utterance.began + place * FRAMES_PER_WORD);
            let end = seconds(utterance.began + (place + 1) * FRAMES_PER_WORD);
            words.push(format!(
                r#"{{"word":"{}","punctuated_word":"{shown}","start":{start},"end":{end},"confidence":0.99}}"#,
                bare.to_ascii_lowercase()
            ));
        }
        format!(
            r#"{{"type":"Results","channel_index":[0,1],"start":{},"duration":{},"is_final":{is_final},"speech_final":{},"from_finalize":{},"channel":{{"alternatives":[{{"transcript":"{}","confidence":0.99,"words":[{}]}}]}},{METADATA}}}"#,
            seconds(self.committed),
            seconds(self.heard - self.committed),
            kind == Kind::SpeechFinal,
            kind == Kind::FromFinalize,
            transcript.join(" "),
            words.join(",")
        )
    }

    /// Sends a message after the usual delay.
    fn say(&mut self, message: String, now: Instant) {
        let due = self.due(now);
        let out = Rc::clone(&self.out);
        actix_rt::spawn(async move {
            sleep_until(due).await;
            out.send(TEXT, message.as_bytes());
        });
    }

    fn due(&mut self, now: Instant) -> Instant {
        self.last_due = self.last_due.max(now + self.delays.draw(self.delays.recogniser));
        self.last_due
    }
}

/// So many frames as seconds, as JSON.
fn seconds(frames: usize) -> String {
    format!("{:.2}", (FRAME_LENGTH * frames as u32).as_secs_f64())
}
