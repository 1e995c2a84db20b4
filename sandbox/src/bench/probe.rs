//! What happened when, on the wire: every emulator notes here what it sends and receives. One clock, one process, so
//! that any two notes may be subtracted.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::time::Duration;

use tokio::time::Instant;

use super::dialogue;
use super::tag::CallerFrame;

/// One turn of a caller.
#[derive(Debug)]
pub(super) struct Turn {
    /// It cut into the agent's speech.
    pub(super) cut_in: bool,
    /// When each of its frames was sent. A frame is sent when its last sample has been spoken.
    pub(super) sent: Vec<Instant>,
    /// From sending its last frame to the recogniser's receiving it.
    pub(super) relay: Option<Duration>,
    /// When the recogniser sent what ends the turn.
    pub(super) decisive: Option<Instant>,
    /// From the caller's first sample to the agent's last, in a turn that cut in.
    pub(super) stop: Option<Duration>,
    /// From the caller's last sample to the agent's first of any kind, an opener or a filler included.
    pub(super) first_sound: Option<Duration>,
}

/// One request to the model, and what became of its answer.
#[derive(Debug)]
pub(super) struct Request {
    pub(super) call: usize,
    pub(super) turn: usize,
    pub(super) received: Instant,
    pub(super) reply: String,
    /// When each piece was sent, and the length of the reply with it.
    pub(super) pieces: Vec<(Instant, usize)>,
    /// When the first text of this reply reached the voice, and how many words it has.
    pub(super) text: Option<(Instant, usize)>,
    /// When the voice sent the first audio of it.
    pub(super) audio: Option<Instant>,
    pub(super) media: Option<FirstMedia>,
}

/// The first audio of a reply at the carrier.
#[derive(Debug, Clone, Copy)]
pub(super) struct FirstMedia {
    pub(super) arrived: Instant,
    /// When the caller hears it: later than `arrived` while something else plays.
    pub(super) heard: Instant,
    /// When what played before it was over.
    pub(super) idle_since: Instant,
}

/// Everything that was noted in one row.
#[derive(Debug, Default)]
pub(super) struct Probe {
    turns: RefCell<HashMap<(usize, usize), Turn>>,
    requests: RefCell<Vec<Request>>,
    /// From sending a caller's frame to the recogniser's receiving it, and when.
    pub(super) relays: RefCell<Vec<(Instant, Duration)>>,
    /// The same of the floor's frames in the other direction.
    pub(super) returns: RefCell<Vec<(Instant, Duration)>>,
    outbound: RefCell<HashMap<u32, Instant>>,
    /// Holes in the agent's speech, and when.
    pub(super) gaps: RefCell<Vec<(Instant, Duration)>>,
    /// How late frames left.
    pub(super) lateness: RefCell<Vec<(Instant, Duration)>>,
    /// Messages with audio that the carrier received.
    pub(super) media: Cell<u64>,
    /// Connections on which the model was asked anything.
    pub(super) model_connections: Cell<usize>,
    /// The first thing that went wrong in each call.
    pub(super) failures: RefCell<HashMap<usize, String>>,
    /// Calls in which the opening was heard to its end.
    pub(super) opened: Cell<usize>,
}

impl Probe {
    pub(super) fn failed(&self, call: usize, problem: impl Into<String>) {
        self.failures.borrow_mut().entry(call).or_insert_with(|| problem.into());
    }

    pub(super) fn turn_begins(&self, call: usize, turn: usize, cut_in: bool) {
        let new = Turn { cut_in, sent: Vec::new(), relay: None, decisive: None, stop: None, first_sound: None };
        self.turns.borrow_mut().insert((call, turn), new);
    }

    pub(super) fn frame_sent(&self, frame: CallerFrame, now: Instant) {
        self.on_turn(frame.call, frame.turn, |turn| turn.sent.push(now));
    }

    pub(super) fn frame_received(&self, frame: CallerFrame, now: Instant) {
        self.on_turn(frame.call, frame.turn, |turn| {
            let Some(sent) = turn.sent.get(frame.frame) else { return };
            turn.relay = Some(now - *sent);
            self.relays.borrow_mut().push((now, now - *sent));
        });
    }

    /// The recogniser sends what ends this turn. Only its first word on it counts.
    pub(super) fn decided(&self, call: usize, turn: usize) {
        self.on_turn(call, turn, |turn| {
            turn.decisive.get_or_insert_with(Instant::now);
        });
    }

    pub(super) fn stopped(&self, call: usize, turn: usize, stop: Duration) {
        self.on_turn(call, turn, |turn| turn.stop = Some(stop));
    }

    /// Whether a turn cut in. The recogniser must know which words it hears.
    pub(super) fn cut_in(&self, call: usize, turn: usize) -> bool {
        self.turns.borrow().get(&(call, turn)).is_some_and(|turn| turn.cut_in)
    }

    /// Gives the request its number.
    pub(super) fn asked(&self, call: usize, turn: usize) -> usize {
        let mut requests = self.requests.borrow_mut();
        let number = requests.len();
        requests.push(Request {
            call,
            turn,
            received: Instant::now(),
            reply: dialogue::reply(number),
            pieces: Vec::new(),
            text: None,
            audio: None,
            media: None,
        });
        number
    }

    pub(super) fn piece_sent(&self, request: usize, length: usize) {
        self.on_request(request, |request| request.pieces.push((Instant::now(), length)));
    }

    pub(super) fn text_received(&self, request: usize, words: usize) {
        self.on_request(request, |request| {
            request.text.get_or_insert_with(|| (Instant::now(), words));
        });
    }

    pub(super) fn audio_sent(&self, request: usize) {
        self.on_request(request, |request| {
            request.audio.get_or_insert_with(Instant::now);
        });
    }

    /// Audio of a reply reached the carrier; the call and the turn it answers.
    pub(super) fn reply_arrived(&self, request: usize, media: FirstMedia) -> Option<(usize, usize)> {
        let mut requests = self.requests.borrow_mut();
        let request = requests.get_mut(request)?;
        request.media.get_or_insert(media);
        Some((request.call, request.turn))
    }

    /// The caller hears something after this turn.
    pub(super) fn sounded(&self, call: usize, turn: usize, heard: Instant) {
        self.on_turn(call, turn, |turn| {
            if let Some(last) = turn.sent.last() {
                turn.first_sound.get_or_insert(heard.saturating_duration_since(*last));
            }
        });
    }

    /// Audio of the floor's voice leaves.
    pub(super) fn outbound_sent(&self, number: u32) {
        self.outbound.borrow_mut().insert(number, Instant::now());
    }

    pub(super) fn outbound_arrived(&self, number: u32, now: Instant) {
        if let Some(sent) = self.outbound.borrow_mut().remove(&number) {
            self.returns.borrow_mut().push((now, now - sent));
        }
    }

    pub(super) fn with_turns<T>(&self, read: impl FnOnce(&HashMap<(usize, usize), Turn>, &[Request]) -> T) -> T {
        read(&self.turns.borrow(), &self.requests.borrow())
    }

    fn on_turn(&self, call: usize, turn: usize, change: impl FnOnce(&mut Turn)) {
        if let Some(turn) = self.turns.borrow_mut().get_mut(&(call, turn)) {
            change(turn);
        }
    }

    fn on_request(&self, request: usize, change: impl FnOnce(&mut Request)) {
        if let Some(request) = self.requests.borrow_mut().get_mut(request) {
            change(request);
        }
    }
}
