//! ElevenLabs as a machine: text in, speech out, one context for each agent utterance on a shared socket.
//!
//! ```text
//! Speak ──▶ waiting (four others live) ──▶ Open ──Finish──▶ Finishing ──isFinal or 3 s of quiet──▶ gone (Finished)
//!                                            └──Cancel──▶ Cancelled ──isFinal or 5 s──▶ gone (silently)
//! ```
//!
//! A context counts as live until the vendor says it is over: closing is asynchronous there, and one context too many
//! kills the whole socket.

use std::collections::{BTreeSet, VecDeque};
use std::time::Duration;

use bytestring::ByteString;
use tokio::time::Instant;

use super::{CharTiming, TtsEvent, TtsOrder, VoiceAudio, VoiceContext};
use crate::link::{Frame, Session, SessionOutput};
use crate::vendor::{FailureKind, VendorFailure};
use crate::wire::decode_payload;
use crate::wire::elevenlabs::{self as wire, Alignment, ErrorNote, FromElevenLabs, Speech};

mod request;

pub use request::{RenderRequest, failure_of_status, headers, render_request, url};

/// The vendor allows five live contexts; keepalives without a context may count as the fifth.
const LIVE_CONTEXTS: usize = 4;
/// Half the inactivity timeout that [`url()`] asks for.
const KEEP_ALIVE_AFTER: Duration = Duration::from_secs(10);
/// A finished context that has been quiet for this long is over even without the vendor's word. Audio comes much
/// faster than real time, so a longer pause in it is no pause.
const FINISH_WITHIN: Duration = Duration::from_secs(3);
/// After this a cancelled context no longer counts as live; what it was still generating is done by then.
const FORGET_CANCELLED_AFTER: Duration = Duration::from_secs(5);

/// One voice session: one voice, one model, many contexts. `opened` comes before any order.
#[derive(Debug, Default)]
pub struct ElevenLabsSession {
    is_over: bool,
    /// When anything was sent last; `None` until the socket is open.
    last_sent: Option<Instant>,
    live: Vec<Live>,
    waiting: VecDeque<Waiting>,
    /// Contexts that will not be spoken in again.
    ended: BTreeSet<VoiceContext>,
    /// A benign error that explains the close that may follow.
    closing_because: Option<String>,
    outputs: VecDeque<SessionOutput<TtsEvent>>,
}

#[derive(Debug)]
struct Live {
    context: VoiceContext,
    name: String,
    phase: Phase,
    last_sent: Instant,
    last_heard: Option<Instant>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    Open,
    Finishing,
    Cancelled,
}

/// A context that may not open yet.
#[derive(Debug)]
struct Waiting {
    context: VoiceContext,
    texts: Vec<String>,
    is_finished: bool,
}

impl Live {
    fn deadline(&self) -> Instant {
        match self.phase {
            Phase::Open => self.last_sent + KEEP_ALIVE_AFTER,
            Phase::Finishing => self.last_heard.map_or(self.last_sent, |at| at.max(self.last_sent)) + FINISH_WITHIN,
            Phase::Cancelled => self.last_sent + FORGET_CANCELLED_AFTER,
        }
    }
}

impl ElevenLabsSession {
    pub fn new() -> Self {
        Self::default()
    }

    fn send(&mut self, text: impl Into<ByteString>, now: Instant) {
        self.outputs.push_back(SessionOutput::Send(Frame::Text(text.into())));
        self.last_sent = Some(now);
    }

    fn emit(&mut self, event: TtsEvent) {
        self.outputs.push_back(SessionOutput::Event(event));
    }

    fn fail(&mut self, kind: FailureKind, detail: impl Into<String>) {
        self.emit(TtsEvent::Failed(VendorFailure::new(kind, detail)));
        self.end();
    }

    fn end(&mut self) {
        self.outputs.push_back(SessionOutput::Close);
        self.is_over = true;
        self.live.clear();
        self.waiting.clear();
    }

    fn find(&mut self, context: VoiceContext) -> Option<&mut Live> {
        self.live.iter_mut().find(|live| live.context == context)
    }

    fn speak(&mut self, context: VoiceContext, text: String, now: Instant) {
        // Nothing to say: an empty text would be a keepalive, a blank one noise.
        if text.trim().is_empty() || self.ended.contains(&context) {
            return;
        }
        if let Some(waiting) = self.waiting.iter_mut().find(|waiting| waiting.context == context) {
            waiting.texts.push(text);
        } else if self.find(context).is_some() {
            self.send_text(context, &text, now);
        } else if self.live.len() < LIVE_CONTEXTS {
            self.open(context, now);
            self.send_text(context, &text, now);
        } else {
            self.waiting.push_back(Waiting { context, texts: vec![text], is_finished: false });
        }
    }

    fn open(&mut self, context: VoiceContext, now: Instant) {
        let name = context.to_string();
        self.send(wire::open_context(&name), now);
        self.live.push(Live { context, name, phase: Phase::Open, last_sent: now, last_heard: None });
    }

    fn send_text(&mut self, context: VoiceContext, text: &str, now: Instant) {
        let Some(live) = self.find(context) else { return };
        live.last_sent = now;
        let message = wire::speak(&live.name, &format!("{} ", text.trim_end()));
        self.send(message, now);
    }

    fn finish(&mut self, context: VoiceContext, now: Instant) {
        if !self.ended.insert(context) {
            return;
        }
        if let Some(waiting) = self.waiting.iter_mut().find(|waiting| waiting.context == context) {
            waiting.is_finished = true;
        } else if self.find(context).is_some() {
            self.close_spoken(context, now);
        } else {
            // Never spoken in, or ended by the vendor: nothing remains to be delivered.
            self.emit(TtsEvent::Finished(context));
        }
    }

    fn close_spoken(&mut self, context: VoiceContext, now: Instant) {
        let Some(live) = self.find(context) else { return };
        live.phase = Phase::Finishing;
        live.last_sent = now;
        // Without the close the vendor does not say promptly that all audio is out.
        let (flush, close) = (wire::flush(&live.name), wire::close_context(&live.name));
        self.send(flush, now);
        self.send(close, now);
    }

    fn cancel(&mut self, context: VoiceContext, now: Instant) {
        self.ended.insert(context);
        self.waiting.retain(|waiting| waiting.context != context);
        let Some(live) = self.find(context) else { return };
        let was = std::mem::replace(&mut live.phase, Phase::Cancelled);
        if was == Phase::Open {
            live.last_sent = now;
            let close = wire::close_context(&live.name);
            self.send(close, now);
        }
    }

    fn speech(&mut self, speech: Speech, now: Instant) {
        // Late audio of contexts long gone, or of a context we never opened.
        let Some(index) = self.live.iter().position(|live| live.name == speech.context) else { return };
        let live = &mut self.live[index];
        let (context, phase) = (live.context, live.phase);
        if phase != Phase::Cancelled && !speech.audio.is_empty() {
            live.last_heard = Some(now);
            let Ok(audio) = decode_payload(&speech.audio) else {
                return self.fail(FailureKind::Protocol, "audio is not base64");
            };
            self.emit(TtsEvent::Audio(VoiceAudio { context, audio, alignment: timings(speech.alignment) }));
        }
        if speech.is_final {
            self.release(index, now);
            // An open context that the vendor ended by itself is not finished: it opens again with the next text.
            if phase == Phase::Finishing {
                self.emit(TtsEvent::Finished(context));
            }
        }
    }

    /// A context is gone at the vendor: the next one waiting may open.
    fn release(&mut self, index: usize, now: Instant) {
        self.live.remove(index);
        if let Some(next) = self.waiting.pop_front() {
            self.open(next.context, now);
            for text in &next.texts {
                self.send_text(next.context, text, now);
            }
            if next.is_finished {
                self.close_spoken(next.context, now);
            }
        }
    }

    fn error(&mut self, note: ErrorNote) {
        let is_idle = self.waiting.is_empty() && self.live.iter().all(|live| live.phase != Phase::Open);
        if note.slug == "input_timeout_exceeded" && is_idle {
            self.closing_because = Some(note.slug);
            return;
        }
        let kind = request::kind_of_slug(&note.slug).unwrap_or(FailureKind::Closed);
        let detail = if note.slug.is_empty() {
            note.code.map_or_else(|| "unnamed error".to_owned(), |code| code.to_string())
        } else {
            note.slug
        };
        self.fail(kind, detail);
    }

    /// Does what is due for one context; `false` when nothing was.
    fn tick_contexts(&mut self, now: Instant) -> bool {
        let Some(index) = self.live.iter().position(|live| now >= live.deadline()) else { return false };
        let live = &mut self.live[index];
        let (context, phase, was_heard) = (live.context, live.phase, live.last_heard.is_some());
        match phase {
            Phase::Open => {
                live.last_sent = now;
                let keep = wire::keep_context(&live.name);
                self.send(keep, now);
            }
            Phase::Finishing if was_heard => {
                self.release(index, now);
                self.emit(TtsEvent::Finished(context));
            }
            Phase::Finishing => self.fail(FailureKind::Timeout, "no audio"),
            Phase::Cancelled => self.release(index, now),
        }
        true
    }

    /// When the socket needs a keepalive of its own: open contexts keep it alive with theirs.
    fn socket_deadline(&self) -> Option<Instant> {
        let is_kept = self.is_over || self.live.iter().any(|live| live.phase == Phase::Open);
        self.last_sent.filter(|_| !is_kept).map(|at| at + KEEP_ALIVE_AFTER)
    }
}

impl Session for ElevenLabsSession {
    type Order = TtsOrder;
    type Event = TtsEvent;

    fn opened(&mut self, now: Instant) {
        self.last_sent = Some(now);
    }

    fn order(&mut self, order: TtsOrder, now: Instant) {
        if self.is_over {
            return;
        }
        match order {
            TtsOrder::Speak { context, text } => self.speak(context, text, now),
            TtsOrder::Finish(context) => self.finish(context, now),
            TtsOrder::Cancel(context) => self.cancel(context, now),
            TtsOrder::Shutdown => {
                self.send(ByteString::from_static(wire::CLOSE_SOCKET), now);
                self.end();
            }
        }
    }

    fn frame(&mut self, frame: Frame, now: Instant) {
        if self.is_over {
            return;
        }
        match frame {
            Frame::Text(text) => match FromElevenLabs::parse(&text) {
                Ok(FromElevenLabs::Speech(speech)) => self.speech(speech, now),
                Ok(FromElevenLabs::Error(note)) => self.error(note),
                Ok(FromElevenLabs::Other) => {}
                Err(_) => self.fail(FailureKind::Protocol, "unreadable message"),
            },
            Frame::Binary(_) => self.fail(FailureKind::Protocol, "binary message"),
            // 1008 comes for passing faults too, so the code alone condemns nothing.
            Frame::Closed(code, _) => {
                let detail = self.closing_because.take().unwrap_or_else(|| code.to_string());
                self.fail(FailureKind::Closed, detail);
            }
        }
    }

    fn tick(&mut self, now: Instant) {
        while self.tick_contexts(now) {}
        if self.socket_deadline().is_some_and(|at| now >= at) {
            self.send(ByteString::from_static(wire::KEEP_SOCKET), now);
        }
    }

    fn poll(&mut self) -> Option<SessionOutput<TtsEvent>> {
        self.outputs.pop_front()
    }

    fn deadline(&self) -> Option<Instant> {
        self.live.iter().map(Live::deadline).chain(self.socket_deadline()).min()
    }
}

fn timings(alignment: Alignment) -> Vec<CharTiming> {
    let Alignment { chars, starts_ms, durations_ms } = alignment;
    let times = starts_ms.into_iter().zip(durations_ms);
    let mut timings = Vec::with_capacity(chars.len());
    for (text, (start, duration)) in chars.iter().zip(times) {
        let (start, mut duration) = (millis(start), millis(duration));
        // Usually one character; the further ones of a cluster take no time of their own.
        for ch in text.chars() {
            timings.push(CharTiming { ch, start, duration });
            duration = Duration::ZERO;
        }
    }
    timings
}

fn millis(ms: f64) -> Duration {
    Duration::try_from_secs_f64(ms / 1_000.0).unwrap_or_default()
}

#[cfg(test)]
mod tests;
