//! Deepgram's Flux as a machine: audio in, turns out. It decides itself when the caller has finished.
//!
//! ```text
//! opened ──▶ Open ──Finish──▶ Finishing ──close or 1 s──▶ Over (Finished)
//!              └──close, error, nonsense, audio without updates──▶ Over (Failed)
//! ```
//!
//! Its clock is the audio it gets. When audio stops in the middle of a turn, silence takes its place, or the turn would
//! never end; and as the protocol has no KeepAlive, silence also keeps an idle session open.

use std::collections::VecDeque;
use std::time::Duration;

use bytes::Bytes;
use bytestring::ByteString;
use tokio::time::Instant;

use self::feed::Feed;
use super::deepgram::{failure_of_close, short_code};
use super::{Stability, SttEvent, SttOrder, Transcript, Word};
use crate::audio::mulaw;
use crate::link::{Frame, Session, SessionOutput};
use crate::vendor::{FailureKind, VendorFailure};
use crate::wire::flux::{self as wire, FromFlux, Trigger, TurnEvent, TurnInfo};

mod feed;
mod request;

pub use request::{MULTILINGUAL, model_for, url};

/// In the middle of a turn, silence takes the place of audio that has not come for so long: longer than any jitter of a
/// telephone line, shorter than a caller would notice.
const SILENCE_AFTER: Duration = Duration::from_millis(500);
/// Silence is then sent as fast as it would be spoken: one message each 80 ms.
const SILENCE_EVERY: Duration = Duration::from_millis(80);
/// Between turns one message of silence after so long without audio. Users report that an idle session is closed;
/// protocol v1 does it after 10 s.
const KEEP_OPEN_AFTER: Duration = Duration::from_secs(4);
/// How long to wait for the rest of the transcript after `CloseStream`.
const FINISH_WITHIN: Duration = Duration::from_secs(1);
/// An update comes for every 0.25 s of audio, in a turn or not. Sessions have been seen that stay open and say no more
/// (pipecat's issue 5735): a second of audio without one is overdue ...
const OVERDUE: Duration = Duration::from_secs(1);
/// ... and after so much more waiting the session counts as dead. Even a bad day's delay is below.
const OVERDUE_PATIENCE: Duration = Duration::from_secs(3);
/// Updates that come this late are a session's that has fallen behind ...
const LAG: Duration = Duration::from_secs(2);
/// ... if it kept up before, which is this late at most, ...
const KEEPS_UP: Duration = Duration::from_millis(800);
/// ... or has had so long to catch up with the audio that it was given at first.
const CATCHES_UP_WITHIN: Duration = Duration::from_secs(2);
/// Silence between turns is committed in stretches of this length, so that a new session need not hear it again ...
const COMMIT_SILENCE: Duration = Duration::from_secs(5);
/// ... except for the latest audio, in which a word may begin that is not recognised yet.
const UNDECIDED: Duration = Duration::from_secs(1);

/// One session. `opened` comes before any order.
#[derive(Debug)]
pub struct FluxSession {
    state: State,
    feed: Feed,
    turn: Turn,
    overdue: Overdue,
    pace: Pace,
    /// Everything before, in caller time, belongs to a finished turn or was silence.
    committed: Duration,
    outputs: VecDeque<SessionOutput<SttEvent>>,
}

#[derive(Debug)]
enum State {
    Connecting,
    Open {
        /// When caller audio was last ordered.
        last_audio: Instant,
        /// When audio last left, ours included.
        last_sent: Instant,
    },
    Finishing {
        until: Instant,
    },
    Over,
}

/// The recogniser's view of the caller's turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Turn {
    Idle,
    Ongoing,
}

/// Whether updates come, as they do in turns and between them.
#[derive(Debug, Default)]
struct Overdue {
    /// Bytes sent since the last update.
    unanswered: usize,
    /// An update is overdue; the session is given up then.
    give_up: Option<Instant>,
}

/// How far the updates are behind the audio. A session that falls behind does not catch up by itself.
#[derive(Debug, Default)]
struct Pace {
    /// Bytes of audio.
    sent: usize,
    first_sent: Option<Instant>,
    keeps_up: bool,
}

impl Pace {
    /// `heard`: the end of what an update is about, in the session's own time.
    fn falls_behind(&mut self, heard: Duration, now: Instant) -> bool {
        let lag = mulaw::duration(self.sent).saturating_sub(heard);
        self.keeps_up |= lag < KEEPS_UP || self.first_sent.is_some_and(|first| now >= first + CATCHES_UP_WITHIN);
        self.keeps_up && lag > LAG
    }
}

impl FluxSession {
    pub fn new() -> Self {
        Self {
            state: State::Connecting,
            feed: Feed::default(),
            turn: Turn::Idle,
            overdue: Overdue::default(),
            pace: Pace::default(),
            committed: Duration::ZERO,
            outputs: VecDeque::new(),
        }
    }

    fn send_audio(&mut self, message: Bytes, at: Instant) {
        self.pace.sent += message.len();
        self.pace.first_sent.get_or_insert(at);
        self.overdue.unanswered += message.len();
        if self.overdue.unanswered >= mulaw::bytes_of(OVERDUE) {
            self.overdue.give_up.get_or_insert(at + OVERDUE_PATIENCE);
        }
        self.outputs.push_back(SessionOutput::Send(Frame::Binary(message)));
        if let State::Open { last_sent, .. } = &mut self.state {
            *last_sent = at;
        }
    }

    fn send_text(&mut self, text: &'static str) {
        self.outputs.push_back(SessionOutput::Send(Frame::Text(ByteString::from_static(text))));
    }

    fn event(&mut self, event: SttEvent) {
        self.outputs.push_back(SessionOutput::Event(event));
    }

    fn flush(&mut self, now: Instant) {
        if let Some(rest) = self.feed.flush() {
            self.send_audio(rest, now);
        }
    }

    fn end(&mut self, event: SttEvent) {
        self.state = State::Over;
        self.event(event);
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

    fn message(&mut self, text: &str, now: Instant) {
        match FromFlux::parse(text) {
            Ok(FromFlux::Turn(info)) => self.turn(&info, now),
            Ok(FromFlux::Error { code }) => {
                self.broken(VendorFailure::new(FailureKind::Protocol, short_code(&code)));
            }
            Ok(FromFlux::Other) => {}
            Err(_) => self.broken(VendorFailure::new(FailureKind::Protocol, "unreadable message")),
        }
    }

    fn turn(&mut self, info: &TurnInfo, now: Instant) {
        self.overdue = Overdue::default();
        let heard = Duration::try_from_secs_f64(info.audio_window_end).unwrap_or(Duration::MAX);
        if self.pace.falls_behind(heard, now) {
            return self.broken(VendorFailure::new(FailureKind::Timeout, "updates fall behind"));
        }
        if info.event == TurnEvent::StartOfTurn {
            self.turn = Turn::Ongoing;
        }
        match info.event {
            TurnEvent::StartOfTurn => {
                let first_word = info.words.first().and_then(|word| word.start);
                let at = self.feed.caller_time(first_word.unwrap_or(info.audio_window_start));
                self.event(SttEvent::SpeechStarted { at });
                self.guess(info);
            }
            TurnEvent::Update if self.turn == Turn::Idle && info.transcript.is_empty() => self.commit_silence(info),
            TurnEvent::Update => self.guess(info),
            TurnEvent::EagerEndOfTurn => {
                self.guess(info);
                self.event(SttEvent::TurnLikelyOver);
            }
            TurnEvent::TurnResumed => {
                self.event(SttEvent::TurnResumed);
                self.guess(info);
            }
            TurnEvent::EndOfTurn => {
                self.turn = Turn::Idle;
                let asked_for = info.trigger == Some(Trigger::Manual);
                let end = Transcript {
                    stability: Stability::Final,
                    speech_final: !asked_for,
                    from_finalize: asked_for,
                    ..self.transcript(info)
                };
                self.committed = end.start + end.duration;
                self.event(SttEvent::Transcript(end));
            }
            TurnEvent::Other => {}
        }
    }

    fn guess(&mut self, info: &TurnInfo) {
        let transcript = self.transcript(info);
        self.event(SttEvent::Transcript(transcript));
    }

    /// Nobody speaks: the silence is over and done with, as the empty finals of other recognisers say.
    fn commit_silence(&mut self, info: &TurnInfo) {
        let end = self.feed.caller_time(info.audio_window_end).saturating_sub(UNDECIDED);
        if end < self.committed + COMMIT_SILENCE {
            return;
        }
        let silence = Transcript {
            text: String::new(),
            words: Vec::new(),
            start: self.committed,
            duration: end - self.committed,
            stability: Stability::Final,
            speech_final: false,
            from_finalize: false,
        };
        self.committed = end;
        self.event(SttEvent::Transcript(silence));
    }

    /// The whole turn so far, as a guess.
    fn transcript(&self, info: &TurnInfo) -> Transcript {
        let start = self.feed.caller_time(info.audio_window_start);
        let end = self.feed.caller_time(info.audio_window_end);
        Transcript {
            text: info.transcript.clone(),
            words: self.words(info).unwrap_or_default(),
            start,
            duration: end.saturating_sub(start),
            stability: Stability::Interim,
            speech_final: false,
            from_finalize: false,
        }
    }

    /// The words with their times, as they stand in the transcript; `None` when the server gives no times.
    fn words(&self, info: &TurnInfo) -> Option<Vec<Word>> {
        let written: Vec<_> = info.transcript.split_whitespace().collect();
        let words = info.words.iter().enumerate().map(|(index, word)| {
            let text = if written.len() == info.words.len() { written[index] } else { word.word.as_str() };
            let (start, end) = (self.feed.caller_time(word.start?), self.feed.caller_time(word.end?));
            Some(Word { text: text.to_owned(), start, end })
        });
        words.collect()
    }

    /// When the recogniser needs silence.
    fn silence_at(&self) -> Option<Instant> {
        let State::Open { last_audio, last_sent } = self.state else { return None };
        Some(match self.turn {
            Turn::Idle => last_sent + KEEP_OPEN_AFTER,
            Turn::Ongoing => (last_audio + SILENCE_AFTER).max(last_sent + SILENCE_EVERY),
        })
    }

    fn give_up_at(&self) -> Option<Instant> {
        self.overdue.give_up.filter(|_| matches!(self.state, State::Open { .. }))
    }
}

impl Default for FluxSession {
    fn default() -> Self {
        Self::new()
    }
}

impl Session for FluxSession {
    type Order = SttOrder;
    type Event = SttEvent;

    fn opened(&mut self, now: Instant) {
        self.state = State::Open { last_audio: now, last_sent: now };
    }

    fn order(&mut self, order: SttOrder, now: Instant) {
        let State::Open { last_audio, .. } = &mut self.state else { return };
        match order {
            SttOrder::Audio(audio) => {
                *last_audio = now;
                self.feed.push(&audio);
                while let Some(message) = self.feed.next_message() {
                    self.send_audio(message, now);
                }
            }
            SttOrder::Finalize => {
                self.flush(now);
                self.send_text(wire::FORCE_END_TURN);
            }
            SttOrder::Finish => {
                self.flush(now);
                self.send_text(wire::CLOSE_STREAM);
                self.state = State::Finishing { until: now + FINISH_WITHIN };
            }
        }
    }

    fn frame(&mut self, frame: Frame, now: Instant) {
        match (frame, &self.state) {
            (_, State::Over) => {}
            (Frame::Text(text), _) => self.message(&text, now),
            // Protocol v2 has no binary messages towards us; one would carry nothing we understand.
            (Frame::Binary(_), _) => {}
            (Frame::Closed(code, reason), _) => self.broken(failure_of_close(code, &reason)),
        }
    }

    fn tick(&mut self, now: Instant) {
        if let State::Finishing { until } = self.state
            && now >= until
        {
            self.end(SttEvent::Finished);
        }
        if self.give_up_at().is_some_and(|at| now >= at) {
            self.broken(VendorFailure::new(FailureKind::Timeout, "no update"));
        }
        while let Some(at) = self.silence_at().filter(|&at| now >= at) {
            let silence = self.feed.silence();
            // As of when it was due, so that late ticks do not slow the recogniser's clock down.
            self.send_audio(silence, at);
        }
    }

    fn poll(&mut self) -> Option<SessionOutput<SttEvent>> {
        self.outputs.pop_front()
    }

    fn deadline(&self) -> Option<Instant> {
        let finish = match self.state {
            State::Finishing { until } => Some(until),
            State::Connecting | State::Open { .. } | State::Over => None,
        };
        [finish, self.give_up_at(), self.silence_at()].into_iter().flatten().min()
    }
}

#[cfg(test)]
mod tests;
