//! The carrier's side of one call's media stream: 20 ms of the caller at a time towards the server, and what comes back
//! into the playout.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use tokio::time::Instant;

use super::caller::Caller;
use super::playout::Playout;
use super::probe::{FirstMedia, Probe};
use super::profile::Delays;
use super::socket::{CLOSE, Connection, Out, TEXT};
use super::tag::{self, CallerFrame, FRAME};
use crate::mulaw::SILENCE;

/// Base64 characters from which a number can be read: 24 bytes.
const HEAD: usize = 32;

/// Who a stream belongs to.
#[derive(Debug, Clone)]
pub(super) struct Ids {
    pub(super) call: usize,
    pub(super) account_sid: String,
    pub(super) call_sid: String,
    pub(super) stream_sid: String,
}

pub(super) struct Line {
    ids: Ids,
    out: Rc<Out>,
    probe: Rc<Probe>,
    delays: Rc<Delays>,
    state: RefCell<State>,
}

struct State {
    caller: Caller,
    playout: Playout,
    sequence: u64,
    chunk: u64,
    /// A frame of silence in base64.
    silence: String,
    /// Reused for every message.
    text: String,
    /// We ended the call.
    over: bool,
    /// The caller only makes frames, and what comes back is the floor's.
    is_floor: bool,
}

impl Line {
    /// Greets the server and begins the stream.
    pub(super) fn begin(
        ids: Ids,
        out: Rc<Out>,
        parameters: &[(String, String)],
        is_floor: bool,
        probe: Rc<Probe>,
        delays: Rc<Delays>,
    ) -> Rc<Self> {
        let now = Instant::now();
        let Ids { account_sid, call_sid, stream_sid, call } = &ids;
        let parameters: serde_json::Map<_, _> =
            parameters.iter().map(|(name, value)| (name.clone(), value.as_str().into())).collect();
        let parameters = serde_json::Value::from(parameters);
        out.send(TEXT, br#"{"event":"connected","protocol":"Call","version":"1.0.0"}"#);
        let start = format!(
            r#"{{"event":"start","sequenceNumber":"1","start":{{"accountSid":"{account_sid}","streamSid":"{stream_sid}","callSid":"{call_sid}","tracks":["inbound"],"mediaFormat":{{"encoding":"audio/x-mulaw","sampleRate":8000,"channels":1}},"customParameters":{parameters}}},"streamSid":"{stream_sid}"}}"#
        );
        out.send(TEXT, start.as_bytes());
        let state = State {
            caller: Caller::new(*call, is_floor, now),
            playout: Playout::new(now),
            sequence: 1,
            chunk: 0,
            silence: STANDARD.encode([SILENCE; FRAME]),
            text: String::with_capacity(512),
            over: false,
            is_floor,
        };
        Rc::new(Self { ids, out, probe, delays, state: RefCell::new(state) })
    }

    /// Sends the next frame, `late` after its time, and the marks that have been reached.
    pub(super) fn tick(&self, late: Duration, now: Instant) {
        let mut state = self.state.borrow_mut();
        if state.over {
            return;
        }
        while let Some(name) = state.playout.reached(now) {
            state.sequence += 1;
            let text = format!(
                r#"{{"event":"mark","sequenceNumber":"{}","streamSid":"{}","mark":{{"name":"{name}"}}}}"#,
                state.sequence, self.ids.stream_sid
            );
            self.out.send(TEXT, text.as_bytes());
        }
        let State { caller, playout, .. } = &mut *state;
        let frame = caller.tick(playout, &self.delays, &self.probe, now);
        state.write_media(&self.ids.stream_sid, frame);
        // Just before it leaves, so that our own delay is never taken for the server's.
        let leaves = Instant::now();
        self.out.send(TEXT, state.text.as_bytes());
        if let Some(frame) = frame {
            self.probe.frame_sent(frame, leaves);
        }
        self.probe.lateness.borrow_mut().push((now, late));
    }

    /// Reads what the server sends until the stream is over.
    pub(super) async fn listen(self: Rc<Self>, mut connection: Connection) {
        while connection.more().await {
            while let Some(frame) = connection.frame() {
                let now = Instant::now();
                match (frame.opcode, std::str::from_utf8(frame.payload)) {
                    (TEXT, Ok(text)) => self.received(text, now),
                    (CLOSE, _) => return self.ended(),
                    _ => {}
                }
            }
        }
        self.ended();
    }

    fn received(&self, text: &str, now: Instant) {
        let mut state = self.state.borrow_mut();
        if let Some(payload) = string_after(text, r#""payload":""#) {
            self.media(payload, &mut state, now);
        } else if text.contains(r#""event":"clear""#) {
            state.playout.clear(now);
        } else if let Some(name) = string_after(text, r#""name":""#) {
            state.playout.mark(name, now);
        }
    }

    fn media(&self, payload: &str, state: &mut State, now: Instant) {
        let head = STANDARD.decode(&payload[..payload.len().min(HEAD)]).unwrap_or_default();
        let padding = payload.bytes().rev().take_while(|byte| *byte == b'=').count();
        let queued = state.playout.media(&head, payload.len() / 4 * 3 - padding, now);
        self.probe.media.set(self.probe.media.get() + 1);
        let Some(number) = queued.number else { return };
        if state.is_floor {
            return self.probe.outbound_arrived(number, now);
        }
        if let Some(gap) = queued.gap.filter(|_| state.caller.is_silent()) {
            self.probe.gaps.borrow_mut().push((now, gap));
        }
        if let Some(turn) = state.caller.awaits_answer_to() {
            self.probe.sounded(self.ids.call, turn, queued.heard);
        }
        if number == tag::PHRASE {
            return;
        }
        let media = FirstMedia { arrived: now, heard: queued.heard, idle_since: queued.idle_since };
        match self.probe.reply_arrived(number as usize, media) {
            Some((call, turn)) if call == self.ids.call => state.caller.hears_answer_to(turn),
            _ => self.probe.failed(self.ids.call, "the agent said what was meant for another call"),
        }
    }

    /// The caller hangs up.
    pub(super) fn hang_up(&self) {
        let mut state = self.state.borrow_mut();
        if std::mem::replace(&mut state.over, true) {
            return;
        }
        let Ids { account_sid, call_sid, stream_sid, .. } = &self.ids;
        let stop = format!(
            r#"{{"event":"stop","sequenceNumber":"{}","stop":{{"accountSid":"{account_sid}","callSid":"{call_sid}"}},"streamSid":"{stream_sid}"}}"#,
            state.sequence + 1
        );
        self.out.send(TEXT, stop.as_bytes());
        self.out.send(CLOSE, &1_000_u16.to_be_bytes());
    }

    fn ended(&self) {
        if !std::mem::replace(&mut self.state.borrow_mut().over, true) {
            self.probe.failed(self.ids.call, "the server ended the stream");
        }
    }
}

impl State {
    fn write_media(&mut self, stream_sid: &str, frame: Option<CallerFrame>) {
        use std::fmt::Write as _;
        let timestamp = self.chunk * 20;
        self.chunk += 1;
        self.sequence += 1;
        self.text.clear();
        let _ = write!(
            self.text,
            r#"{{"event":"media","sequenceNumber":"{}","media":{{"track":"inbound","chunk":"{}","timestamp":"{timestamp}","payload":""#,
            self.sequence, self.chunk
        );
        match frame {
            Some(frame) => STANDARD.encode_string(tag::speech(frame.number(), FRAME), &mut self.text),
            None => self.text.push_str(&self.silence),
        }
        let _ = write!(self.text, r#""}},"streamSid":"{stream_sid}"}}"#);
    }
}

/// The JSON string without escapes that begins behind `key`.
pub(super) fn string_after<'a>(text: &'a str, key: &str) -> Option<&'a str> {
    let start = text.find(key)? + key.len();
    let rest = &text[start..];
    Some(&rest[..rest.find('"')?])
}
