//! One Media Stream as a machine: the carrier's side of the WebSocket, with the caller's telephone on it.
//!
//! Every 20 ms on the carrier's clock the playout gives the ear a frame, the mouth gives one back, and the
//! server gets a `media` message. The network takes a fixed time each way; messages never overtake each
//! other (one TCP connection).

mod wire;

use std::collections::VecDeque;
use std::time::Duration;

use tokio::time::Instant;

use self::wire::{FromServer, Numbered};
use super::handset::{FRAME_MS, Handset, Spoken};
use super::playout::{Gap, Playout};
use super::violations::Violations;
use crate::machine::{Frame, Machine};

/// WebSocket close code for a normal end (RFC 6455, section 7.4.1).
const NORMAL_CLOSURE: u16 = 1000;
/// Twilio's errors for a message that is no text, and for one that says something undocumented.
const UNDECODABLE_MESSAGE: u32 = 31950;
const INVALID_MESSAGE: u32 = 31951;

/// Why a stream ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StreamEnd {
    /// The caller put the phone down: `stop`, then close.
    CallerHungUp,
    /// A REST request ended or redirected the call: `stop`, then close.
    Updated,
    /// The server under test closed the socket (Twilio logs 31921 even when it was meant).
    ServerClosed,
    /// The connection broke without a close frame.
    Dropped,
}

/// What a stream needs to begin.
#[derive(Debug, Clone)]
pub struct StreamParts {
    pub stream_sid: String,
    pub account_sid: String,
    pub call_sid: String,
    /// The `<Parameter>`s of the `<Stream>`.
    pub parameters: Vec<(String, String)>,
    /// How long a message takes, each way.
    pub network_delay: Duration,
    /// What the call's clock shows when the stream begins.
    pub call_time: Duration,
}

/// The carrier's side of one stream. `H` is the caller's telephone, given back by [`MediaStream::finish`].
#[derive(Debug)]
pub struct MediaStream<H> {
    parts: StreamParts,
    handset: H,
    started: Instant,
    frames: u64,
    chunk: u64,
    sequence: u64,
    playout: Playout,
    /// The frame being spoken; the server can know of it only when all of it has been.
    spoken: Option<Spoken>,
    /// On their way from the server to us.
    landing: VecDeque<(Instant, Frame)>,
    /// On their way from us to the server.
    leaving: VecDeque<(Instant, Frame)>,
    ready: VecDeque<Frame>,
    ended: Option<StreamEnd>,
    violations: Violations,
}

/// What is left of a stream when it is over.
#[derive(Debug)]
pub struct StreamRemains<H> {
    pub handset: H,
    /// On the call's clock.
    pub gaps: Vec<Gap>,
    pub violations: Violations,
}

impl<H: Handset> MediaStream<H> {
    /// Begins the stream: `connected` and `start` leave at once, the first frame is played now.
    pub fn new(parts: StreamParts, handset: H, now: Instant) -> Self {
        let mut stream = Self {
            parts,
            handset,
            started: now,
            frames: 0,
            chunk: 0,
            sequence: 0,
            playout: Playout::default(),
            spoken: None,
            landing: VecDeque::new(),
            leaving: VecDeque::new(),
            ready: VecDeque::new(),
            ended: None,
            violations: Violations::default(),
        };
        stream.send(Frame::Text(wire::connected()), now);
        stream.send_numbered(now, |numbered, parts| {
            numbered.start(&parts.account_sid, &parts.call_sid, &parts.parameters)
        });
        stream.tick(now);
        stream
    }

    /// Ends the stream from the carrier's side.
    pub fn stop(&mut self, why: StreamEnd, now: Instant) {
        if self.ended.is_none() {
            self.send_numbered(now, |numbered, parts| numbered.stop(&parts.account_sid, &parts.call_sid));
            self.send(Frame::Close(NORMAL_CLOSURE, String::new()), now);
            self.ended = Some(why);
            self.release(now);
        }
    }

    pub fn ended(&self) -> Option<StreamEnd> {
        self.ended
    }

    /// Nothing more will come: the stream has ended and its last messages have been taken.
    pub fn is_over(&self) -> bool {
        self.ended.is_some() && self.leaving.is_empty() && self.ready.is_empty()
    }

    pub fn playout(&self) -> &Playout {
        &self.playout
    }

    pub fn handset(&self) -> &H {
        &self.handset
    }

    pub fn finish(self) -> StreamRemains<H> {
        let on_call_clock = |gap: &Gap| Gap { at: gap.at + self.parts.call_time, length: gap.length };
        StreamRemains {
            gaps: self.playout.gaps().iter().map(on_call_clock).collect(),
            handset: self.handset,
            violations: self.violations,
        }
    }

    fn next_frame_at(&self) -> Instant {
        self.started + Duration::from_millis(self.frames * FRAME_MS)
    }

    /// Lets time pass: messages land and frames are played in the order of their times.
    fn advance(&mut self, now: Instant) {
        while self.ended.is_none() {
            let frame_at = self.next_frame_at();
            match self.landing.front() {
                // A message that lands exactly at a frame's start is in time for it.
                Some((at, _)) if *at <= now && *at <= frame_at => {
                    if let Some((at, frame)) = self.landing.pop_front() {
                        self.receive(frame, at);
                    }
                }
                _ if frame_at <= now => self.play_frame(frame_at),
                _ => break,
            }
        }
        self.release(now);
    }

    fn release(&mut self, now: Instant) {
        while self.leaving.front().is_some_and(|(at, _)| *at <= now) {
            self.ready.extend(self.leaving.pop_front().map(|(_, frame)| frame));
        }
    }

    fn play_frame(&mut self, at: Instant) {
        if let Some(spoken) = self.spoken.take() {
            self.chunk += 1;
            let (chunk, timestamp_ms) = (self.chunk, FRAME_MS * self.frames);
            self.send_numbered(at, |numbered, _| numbered.media(chunk, timestamp_ms, &spoken.audio));
            if spoken.hang_up {
                return self.stop(StreamEnd::CallerHungUp, at);
            }
        }
        let call_time = self.parts.call_time + Duration::from_millis(FRAME_MS * self.frames);
        self.frames += 1;
        let heard = self.playout.frame();
        self.send_echoes(at);
        let spoken = self.handset.exchange(call_time, &heard);
        if let Some(digit) = spoken.key {
            self.send_numbered(at, |numbered, _| numbered.key(digit));
        }
        self.spoken = Some(spoken);
    }

    fn receive(&mut self, frame: Frame, at: Instant) {
        match frame {
            Frame::Text(text) => match wire::read(&text, &self.parts.stream_sid) {
                Ok(FromServer::Media(audio)) => self.playout.media(audio),
                Ok(FromServer::Mark(name)) => self.playout.mark(name),
                Ok(FromServer::Clear) => self.playout.clear(),
                Err(problem) => self.record(INVALID_MESSAGE, problem, at),
            },
            Frame::Binary(_) => self.record(UNDECODABLE_MESSAGE, "a binary message".into(), at),
            Frame::Ping(data) => self.send(Frame::Pong(data), at),
            Frame::Pong(_) => {}
            Frame::Close(..) => {
                self.send(Frame::Close(NORMAL_CLOSURE, String::new()), at);
                self.ended = Some(StreamEnd::ServerClosed);
            }
            Frame::Reset => {
                self.leaving.clear();
                self.ready.clear();
                self.ended = Some(StreamEnd::Dropped);
            }
        }
        self.send_echoes(at);
    }

    fn record(&mut self, code: u32, problem: String, at: Instant) {
        self.violations.record(code, problem, self.parts.call_time + (at - self.started));
    }

    fn send_echoes(&mut self, at: Instant) {
        while self.ended.is_none()
            && let Some(name) = self.playout.echo()
        {
            self.send_numbered(at, |numbered, _| numbered.mark(&name));
        }
    }

    fn send_numbered(&mut self, at: Instant, message: impl FnOnce(Numbered<'_>, &StreamParts) -> String) {
        self.sequence += 1;
        let numbered = Numbered { stream_sid: &self.parts.stream_sid, sequence: self.sequence };
        let text = message(numbered, &self.parts);
        self.send(Frame::Text(text), at);
    }

    fn send(&mut self, frame: Frame, at: Instant) {
        let earliest = self.leaving.back().map_or(at, |(last, _)| *last);
        self.leaving.push_back(((at + self.parts.network_delay).max(earliest), frame));
    }
}

impl<H: Handset> Machine for MediaStream<H> {
    fn handle(&mut self, frame: Frame, now: Instant) {
        self.landing.push_back((now + self.parts.network_delay, frame));
        self.advance(now);
    }

    fn tick(&mut self, now: Instant) {
        self.advance(now);
    }

    fn poll(&mut self) -> Option<Frame> {
        self.ready.pop_front()
    }

    fn deadline(&self) -> Option<Instant> {
        let leaving = self.leaving.front().map(|(at, _)| *at);
        if self.ended.is_some() {
            return leaving;
        }
        let landing = self.landing.front().map(|(at, _)| *at);
        [Some(self.next_frame_at()), leaving, landing].into_iter().flatten().min()
    }
}

/// Audio as the text message that would carry it; for tests and tools that play the server's part.
pub fn media_message(stream_sid: &str, audio: &[u8]) -> Frame {
    use base64::Engine as _;
    let payload = base64::engine::general_purpose::STANDARD.encode(audio);
    Frame::Text(format!(r#"{{"event":"media","streamSid":"{stream_sid}","media":{{"payload":"{payload}"}}}}"#))
}

#[cfg(test)]
mod tests;
