//! Deepgram's live transcription as a machine: audio in, transcripts out.
//!
//! ```text
//! opened ──▶ Open ──Finish──▶ Finishing ──Metadata, close or 1 s──▶ Over (Finished)
//!              └──close, error, nonsense──▶ Over (Failed)
//! ```

use std::collections::VecDeque;
use std::time::Duration;

use bytes::Bytes;
use bytestring::ByteString;
use tokio::time::Instant;

use super::{Stability, SttEvent, SttOrder, Transcript, Word};
use crate::link::{Frame, Session, SessionOutput};
use crate::vendor::{FailureKind, VendorFailure};
use crate::wire::deepgram::{self as wire, FromDeepgram};

pub(super) mod request;

pub use request::{SttParams, failure_of_status, headers, recorded_url, url};
pub(crate) use request::{failure_of_close, short_code};

/// Vendor's advice: KeepAlive every 3–5 s while no audio flows; after 10 s without anything it closes (NET-0001).
const KEEP_ALIVE_AFTER: Duration = Duration::from_secs(4);
/// How long to wait for the rest of the transcripts after `CloseStream`.
const FINISH_WITHIN: Duration = Duration::from_secs(1);
/// One telephone frame of µ-law silence. The vendor's pages disagree whether KeepAlive alone holds a session that has
/// heard no audio at all, so every session begins with this much.
static SILENCE: [u8; 160] = [0xff; 160];
const SILENCE_LENGTH: Duration = Duration::from_millis(20);

/// One transcription session. `opened` comes before any order.
#[derive(Debug)]
pub struct DeepgramSession {
    state: State,
    outputs: VecDeque<SessionOutput<SttEvent>>,
}

#[derive(Debug)]
enum State {
    Connecting,
    Open { last_sent: Instant },
    Finishing { until: Instant },
    Over,
}

impl DeepgramSession {
    pub fn new() -> Self {
        Self { state: State::Connecting, outputs: VecDeque::new() }
    }

    fn send(&mut self, frame: Frame, now: Instant) {
        self.outputs.push_back(SessionOutput::Send(frame));
        if let State::Open { last_sent } = &mut self.state {
            *last_sent = now;
        }
    }

    fn send_text(&mut self, text: &'static str, now: Instant) {
        self.send(Frame::Text(ByteString::from_static(text)), now);
    }

    fn end(&mut self, event: SttEvent) {
        self.state = State::Over;
        self.outputs.push_back(SessionOutput::Event(event));
        self.outputs.push_back(SessionOutput::Close);
    }

    /// The session ends, for whatever reason. Once asked to finish it can only be finished: what is missing then will
    /// not come, and nobody is to start a new session for it.
    fn broken(&mut self, failure: VendorFailure) {
        match self.state {
            State::Finishing { .. } => self.end(SttEvent::Finished),
            State::Connecting | State::Open { .. } => self.end(SttEvent::Failed(failure)),
            State::Over => {}
        }
    }

    fn message(&mut self, text: &str) {
        match FromDeepgram::parse(text) {
            Ok(FromDeepgram::Results(results)) => {
                self.outputs.push_back(SessionOutput::Event(SttEvent::Transcript(transcript(results))));
            }
            Ok(FromDeepgram::SpeechStarted { timestamp }) => {
                self.outputs.push_back(SessionOutput::Event(SttEvent::SpeechStarted { at: caller_time(timestamp) }));
            }
            Ok(FromDeepgram::UtteranceEnd { last_word_end }) => {
                let last_word_end = caller_time(last_word_end);
                self.outputs.push_back(SessionOutput::Event(SttEvent::UtteranceEnded { last_word_end }));
            }
            Ok(FromDeepgram::Metadata) => {
                if matches!(self.state, State::Finishing { .. }) {
                    self.end(SttEvent::Finished);
                }
            }
            Ok(FromDeepgram::Error { variant }) => {
                self.broken(VendorFailure::new(FailureKind::Protocol, short_code(&variant)));
            }
            Ok(FromDeepgram::Other) => {}
            Err(_) => self.broken(VendorFailure::new(FailureKind::Protocol, "unreadable message")),
        }
    }
}

impl Default for DeepgramSession {
    fn default() -> Self {
        Self::new()
    }
}

impl Session for DeepgramSession {
    type Order = SttOrder;
    type Event = SttEvent;

    fn opened(&mut self, now: Instant) {
        self.state = State::Open { last_sent: now };
        self.send(Frame::Binary(Bytes::from_static(&SILENCE)), now);
    }

    fn order(&mut self, order: SttOrder, now: Instant) {
        if !matches!(self.state, State::Open { .. }) {
            return;
        }
        match order {
            // An empty binary frame would end the stream.
            SttOrder::Audio(audio) if audio.is_empty() => {}
            SttOrder::Audio(audio) => self.send(Frame::Binary(audio), now),
            SttOrder::Finalize => self.send_text(wire::FINALIZE, now),
            SttOrder::Finish => {
                self.send_text(wire::CLOSE_STREAM, now);
                self.state = State::Finishing { until: now + FINISH_WITHIN };
            }
        }
    }

    fn frame(&mut self, frame: Frame, _now: Instant) {
        match (frame, &self.state) {
            (_, State::Over) => {}
            (Frame::Text(text), _) => self.message(&text),
            // Protocol v1 has no binary messages towards us; one would carry nothing we understand.
            (Frame::Binary(_), _) => {}
            (Frame::Closed(code, reason), _) => self.broken(failure_of_close(code, &reason)),
        }
    }

    fn tick(&mut self, now: Instant) {
        match self.state {
            State::Open { last_sent } if now >= last_sent + KEEP_ALIVE_AFTER => self.send_text(wire::KEEP_ALIVE, now),
            State::Finishing { until } if now >= until => self.end(SttEvent::Finished),
            _ => {}
        }
    }

    fn poll(&mut self) -> Option<SessionOutput<SttEvent>> {
        self.outputs.pop_front()
    }

    fn deadline(&self) -> Option<Instant> {
        match self.state {
            State::Open { last_sent } => Some(last_sent + KEEP_ALIVE_AFTER),
            State::Finishing { until } => Some(until),
            State::Connecting | State::Over => None,
        }
    }
}

/// Vendor time (seconds, our silence frame included) as time from the first byte of caller audio.
fn caller_time(seconds: f64) -> Duration {
    // Negative and absurd values have been seen where no word was spoken; they mean the beginning.
    Duration::try_from_secs_f64(seconds).unwrap_or_default().saturating_sub(SILENCE_LENGTH)
}

fn transcript(results: wire::Results) -> Transcript {
    let best = results.channel.alternatives.into_iter().next().unwrap_or_default();
    let (start, end) = (caller_time(results.start), caller_time(results.start + results.duration));
    // The pause that ends an utterance also commits it, whatever the other flag says.
    let is_final = results.is_final || results.speech_final;
    Transcript {
        text: best.transcript,
        words: best
            .words
            .into_iter()
            .map(|word| Word {
                text: word.punctuated_word.unwrap_or(word.word),
                start: caller_time(word.start),
                end: caller_time(word.end),
            })
            .collect(),
        start,
        duration: end.saturating_sub(start),
        stability: if is_final { Stability::Final } else { Stability::Interim },
        speech_final: results.speech_final,
        from_finalize: results.from_finalize,
    }
}

#[cfg(test)]
mod tests;
