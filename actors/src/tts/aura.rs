//! Deepgram Aura as a machine: the second voice. Text in, speech out, one utterance at a time on one socket.
//!
//! ```text
//! Speak ──▶ text ──Flush──▶ audio … Flushed ──(ended)──▶ Finished, next utterance
//!                  └──Cancel──▶ Clear, audio is dropped … Cleared ──▶ next utterance
//! ```
//!
//! There are no contexts: utterances wait for the one before. A flush makes the vendor speak at once, but only twenty are
//! allowed in a minute (it warns and does nothing beyond), so an utterance is flushed after its first clause, when no
//! text has come for a while, and at its end.

use std::collections::{BTreeSet, VecDeque};
use std::time::Duration;

use bytes::Bytes;
use tokio::time::Instant;

use super::{TtsEvent, TtsOrder, VoiceAudio, VoiceContext};
use crate::link::{Frame, Session, SessionOutput};
use crate::vendor::{FailureKind, VendorFailure};
use crate::wire::aura::{self as wire, FromAura};

mod request;

pub use request::{headers, model_for, url};

/// The vendor allows twenty flushes in this time.
const FLUSH_WINDOW: Duration = Duration::from_secs(60);
const FLUSHES: usize = 20;
/// The last ones are kept for the ends of utterances.
const EARLY_FLUSHES: usize = 14;
/// Text that nothing follows is spoken after this.
const TEXT_WAITS: Duration = Duration::from_millis(400);
/// A flush or a clear that is answered by nothing for so long is not answered any more.
const ANSWER_WITHIN: Duration = Duration::from_secs(3);
/// The vendor's limit of a message is 2,000 characters in older documents, 2,400 in newer ones.
const LONGEST_TEXT: usize = 1_900;

/// One session with the second voice. `opened` comes before any order.
#[derive(Debug, Default)]
pub struct AuraSession {
    is_over: bool,
    /// The first one is being spoken.
    queue: VecDeque<Utterance>,
    /// Utterances that will not be spoken in again.
    ended: BTreeSet<VoiceContext>,
    /// When the flushes of the last minute were sent.
    flushes: VecDeque<Instant>,
    /// A clear was sent then and not answered: what comes is audio of what was cancelled.
    clearing: Option<Instant>,
    outputs: VecDeque<SessionOutput<TtsEvent>>,
}

#[derive(Debug)]
struct Utterance {
    context: VoiceContext,
    /// Not sent yet: it waits for the one before.
    texts: Vec<String>,
    is_ended: bool,
    /// Sent and not flushed, since then.
    unflushed: Option<Instant>,
    /// Flushes that were not answered yet, and when the last thing about them happened.
    outstanding: u32,
    last: Option<Instant>,
    was_flushed: bool,
    was_heard: bool,
}

impl Utterance {
    const fn new(context: VoiceContext) -> Self {
        Self {
            context,
            texts: Vec::new(),
            is_ended: false,
            unflushed: None,
            outstanding: 0,
            last: None,
            was_flushed: false,
            was_heard: false,
        }
    }
}

impl AuraSession {
    pub fn new() -> Self {
        Self::default()
    }

    fn send(&mut self, text: &str) {
        self.outputs.push_back(SessionOutput::Send(Frame::Text(text.into())));
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
        self.queue.clear();
    }

    fn speak(&mut self, context: VoiceContext, text: String, now: Instant) {
        if text.trim().is_empty() || self.ended.contains(&context) {
            return;
        }
        match self.queue.iter_mut().find(|utterance| utterance.context == context) {
            Some(utterance) => utterance.texts.push(text),
            None => self.queue.push_back(Utterance { texts: vec![text], ..Utterance::new(context) }),
        }
        self.go_on(now);
    }

    fn finish(&mut self, context: VoiceContext, now: Instant) {
        if !self.ended.insert(context) {
            return;
        }
        match self.queue.iter_mut().find(|utterance| utterance.context == context) {
            Some(utterance) => utterance.is_ended = true,
            None => self.emit(TtsEvent::Finished(context)),
        }
        self.go_on(now);
    }

    fn cancel(&mut self, context: VoiceContext, now: Instant) {
        self.ended.insert(context);
        let Some(index) = self.queue.iter().position(|utterance| utterance.context == context) else { return };
        let was_sent = self.queue[index].was_flushed || self.queue[index].unflushed.is_some();
        self.queue.remove(index);
        if index == 0 && was_sent {
            self.send(wire::CLEAR);
            self.clearing = Some(now);
        }
        self.go_on(now);
    }

    /// Sends what may be sent of the utterance whose turn it is.
    fn go_on(&mut self, now: Instant) {
        if self.clearing.is_some() {
            return;
        }
        let Some(utterance) = self.queue.front_mut() else { return };
        let texts = std::mem::take(&mut utterance.texts);
        if !texts.is_empty() {
            utterance.unflushed.get_or_insert(now);
            utterance.last = Some(now);
        }
        let is_first = !utterance.was_flushed;
        for text in &texts {
            for piece in pieces(text) {
                self.send(&wire::speak(&format!("{} ", piece.trim_end())));
            }
        }
        let Some(utterance) = self.queue.front() else { return };
        if utterance.unflushed.is_none() {
            if utterance.is_ended && utterance.outstanding == 0 {
                let context = utterance.context;
                self.queue.pop_front();
                self.emit(TtsEvent::Finished(context));
                self.go_on(now);
            }
        } else if utterance.is_ended {
            self.flush(FLUSHES, now);
        } else if is_first {
            self.flush(EARLY_FLUSHES, now);
        }
    }

    /// Has the text spoken now, if so many flushes were not sent in the last minute.
    fn flush(&mut self, allowed: usize, now: Instant) {
        while self.flushes.front().is_some_and(|at| now.duration_since(*at) >= FLUSH_WINDOW) {
            self.flushes.pop_front();
        }
        if self.flushes.len() >= allowed {
            return;
        }
        let Some(utterance) = self.queue.front_mut() else { return };
        utterance.unflushed = None;
        utterance.was_flushed = true;
        utterance.outstanding += 1;
        utterance.last = Some(now);
        self.flushes.push_back(now);
        self.send(wire::FLUSH);
    }

    fn audio(&mut self, audio: Bytes, now: Instant) {
        if self.clearing.is_some() || audio.is_empty() {
            return;
        }
        let Some(utterance) = self.queue.front_mut() else { return };
        utterance.was_heard = true;
        utterance.last = Some(now);
        let context = utterance.context;
        self.emit(TtsEvent::Audio(VoiceAudio { context, audio, alignment: Vec::new() }));
    }

    fn text(&mut self, text: &str, now: Instant) {
        match FromAura::parse(text) {
            Ok(FromAura::Flushed) => {
                // One of an utterance that was cancelled comes before its clear is answered.
                if self.clearing.is_none()
                    && let Some(utterance) = self.queue.front_mut()
                {
                    utterance.outstanding = utterance.outstanding.saturating_sub(1);
                    utterance.last = Some(now);
                    self.go_on(now);
                }
            }
            Ok(FromAura::Cleared) => {
                self.clearing = None;
                self.go_on(now);
            }
            Ok(FromAura::Error(code)) => self.fail(FailureKind::Closed, crate::stt::deepgram::short_code(&code)),
            // Most often a flush too many: the text waits for the next one.
            Ok(FromAura::Warning(_) | FromAura::Other) => {}
            Err(_) => self.fail(FailureKind::Protocol, "unreadable message"),
        }
    }

    /// When a flush that had to wait, or the text that waits for more, is due.
    fn flush_due(&self) -> Option<Instant> {
        let utterance = self.queue.front().filter(|_| self.clearing.is_none())?;
        let since = utterance.unflushed?;
        let allowed = if utterance.is_ended { FLUSHES } else { EARLY_FLUSHES };
        let free = self.flushes.len().checked_sub(allowed).and_then(|excess| self.flushes.get(excess));
        let free = free.map(|at| *at + FLUSH_WINDOW);
        let wanted = if utterance.is_ended { since } else { since + TEXT_WAITS };
        Some(free.map_or(wanted, |free| wanted.max(free)))
    }

    /// When an answer that has not come is given up.
    fn answer_due(&self) -> Option<Instant> {
        let waits = self.queue.front().filter(|utterance| utterance.outstanding > 0);
        self.clearing.or(waits.and_then(|utterance| utterance.last)).map(|since| since + ANSWER_WITHIN)
    }
}

/// The text in messages that the vendor takes, cut between words where possible.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        if rest.len() <= LONGEST_TEXT {
            return Some(std::mem::take(&mut rest));
        }
        let most = (0..=LONGEST_TEXT).rev().find(|end| rest.is_char_boundary(*end)).unwrap_or_default();
        let end = rest[..most].rfind(' ').map_or(most, |space| space + 1);
        let (piece, behind) = rest.split_at(end);
        rest = behind;
        Some(piece)
    })
}

impl Session for AuraSession {
    type Order = TtsOrder;
    type Event = TtsEvent;

    fn opened(&mut self, _: Instant) {}

    fn order(&mut self, order: TtsOrder, now: Instant) {
        if self.is_over {
            return;
        }
        match order {
            TtsOrder::Speak { context, text } => self.speak(context, text, now),
            TtsOrder::Finish(context) => self.finish(context, now),
            TtsOrder::Cancel(context) => self.cancel(context, now),
            TtsOrder::Shutdown => {
                self.send(wire::CLOSE);
                self.end();
            }
        }
    }

    fn frame(&mut self, frame: Frame, now: Instant) {
        if self.is_over {
            return;
        }
        match frame {
            Frame::Text(text) => self.text(&text, now),
            Frame::Binary(audio) => self.audio(audio, now),
            Frame::Closed(code, reason) => {
                let failure = crate::stt::deepgram::failure_of_close(code, &reason);
                self.fail(failure.kind, failure.detail);
            }
        }
    }

    fn tick(&mut self, now: Instant) {
        if self.is_over {
            return;
        }
        if self.flush_due().is_some_and(|due| due <= now) {
            let ended = self.queue.front().is_some_and(|utterance| utterance.is_ended);
            self.flush(if ended { FLUSHES } else { EARLY_FLUSHES }, now);
        }
        if self.answer_due().is_none_or(|due| due > now) {
            return;
        }
        match self.queue.front_mut() {
            // Everything was spoken; only the vendor's word that it was never came.
            Some(utterance) if self.clearing.is_none() && utterance.was_heard => {
                utterance.outstanding = 0;
                self.go_on(now);
            }
            _ => self.fail(FailureKind::Timeout, "no audio"),
        }
    }

    fn poll(&mut self) -> Option<SessionOutput<TtsEvent>> {
        self.outputs.pop_front()
    }

    fn deadline(&self) -> Option<Instant> {
        [self.flush_due(), self.answer_due()].into_iter().flatten().min().filter(|_| !self.is_over)
    }
}

#[cfg(test)]
mod tests;
