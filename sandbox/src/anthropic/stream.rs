//! One streamed reply as a machine without I/O: timed pieces of a response body.
//!
//! The caller polls for what is due; there is no clock and no socket in here, so tests feed simulated time.
//! To cancel, drop it, as the real client cancels by closing its connection.

#[cfg(test)]
mod tests;

use std::collections::VecDeque;
use std::time::Duration;

use bytes::Bytes;
use rand::rngs::SmallRng;
use rand::{Rng, SeedableRng};
use serde_json::{Value, json};
use tokio::time::Instant;

use super::error::ApiError;
use super::events::{self, Reply, ascii_only};
use crate::fault::{Fault, Sending, exchange_ids};
use crate::latency::Latency;

/// How fast the simulated model is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Timing {
    /// From the request to `message_start`.
    pub first_token: Latency,
    pub tokens_per_second: f64,
}

impl Default for Timing {
    fn default() -> Self {
        Self { first_token: Latency::log_normal(350, 640), tokens_per_second: 60.0 }
    }
}

/// A piece of a response body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Chunk {
    /// One write; an event can be spread over two of them.
    Bytes(Bytes),
    /// The body ends in good order.
    End,
    /// The connection breaks.
    Reset,
}

/// A reply under way.
#[derive(Debug)]
pub struct Exchange {
    waiting: VecDeque<(Instant, Chunk)>,
    over: bool,
}

/// Every so many events one is written in two parts, on average.
const SPLIT_CHANCE: f64 = 0.2;

impl Exchange {
    /// A reply that begins after the sampled latency. `fault` says what goes wrong with it, if anything; a
    /// refusal does not: it is an answer without a stream.
    ///
    /// [`Fault::Close`] has no WebSocket close to send here: the body ends early and in good order, without
    /// `message_stop`, and after an `error` event of status `code` when that is an HTTP error (529: overloaded).
    pub fn new(reply: &Reply, timing: Timing, fault: Option<&Fault>, seed: u64, now: Instant) -> Self {
        let mut rng = SmallRng::seed_from_u64(seed);
        let begins = now + timing.first_token.sample(&mut rng);
        let mut body = Body { rng, at: begins, waiting: VecDeque::new() };
        body.fill(reply, events::steps(reply, timing.tokens_per_second, seed), fault);
        Self { waiting: body.waiting, over: false }
    }

    /// The next piece that is due; after `End` or `Reset` there is none.
    pub fn poll(&mut self, now: Instant) -> Option<Chunk> {
        if self.deadline()? > now {
            return None;
        }
        let (_, chunk) = self.waiting.pop_front()?;
        self.over = matches!(chunk, Chunk::End | Chunk::Reset);
        Some(chunk)
    }

    /// Puts what is still to come under this fault; counts are of pieces not yet sent. Faults of content change
    /// nothing any more: the pieces are bytes by now, and only [`Fault::Garble`] spoils bytes.
    pub fn strike(&mut self, fault: &Fault, now: Instant) {
        let due = |after: u32| after as usize;
        match *fault {
            Fault::AcceptThenSilence => self.waiting.clear(),
            Fault::Reset { after } | Fault::Close { after, .. } => {
                self.waiting.truncate(due(after));
                let at = self.waiting.back().map_or(now, |(at, _)| *at);
                let end = if matches!(fault, Fault::Reset { .. }) { Chunk::Reset } else { Chunk::End };
                self.waiting.push_back((at, end));
            }
            Fault::Stall { after, for_ms: None } => self.waiting.truncate(due(after)),
            Fault::Stall { after, for_ms: Some(ms) } => {
                let late = self.waiting.iter_mut().skip(due(after));
                late.for_each(|(at, _)| *at = (*at).max(now) + Duration::from_millis(ms));
            }
            Fault::Dribble { every_ms } => {
                let mut least = now;
                for (at, _) in &mut self.waiting {
                    least += Duration::from_millis(every_ms);
                    *at = least.max(*at);
                }
            }
            Fault::Garble { after } => {
                if let Some((_, Chunk::Bytes(bytes))) = self.waiting.get_mut(due(after)) {
                    bytes.truncate(bytes.len() / 2);
                }
            }
            _ => {}
        }
    }

    /// When the next piece is due: `None` when it is over, or when the reply stalls for good.
    pub fn deadline(&self) -> Option<Instant> {
        self.waiting.front().map(|(due, _)| *due)
    }

    /// Whether nothing of the body is left to write. A client that closes now cancels nothing.
    pub fn is_complete(&self) -> bool {
        self.over || matches!(self.waiting.front(), Some((_, Chunk::End | Chunk::Reset)))
    }
}

/// Faults of content: neighbours that change places, ids that nobody knows.
fn spoil(steps: &mut [events::Step], fault: Option<&Fault>) {
    match fault {
        Some(Fault::Reorder { after }) if *after as usize + 1 < steps.len() => {
            let (first, second) = steps.split_at_mut(*after as usize + 1);
            std::mem::swap(&mut first[*after as usize].data, &mut second[0].data);
        }
        Some(Fault::WrongId { after }) => {
            if let Some(step) = steps.get_mut(*after as usize) {
                exchange_ids(&mut step.data);
            }
        }
        _ => {}
    }
}

struct Body {
    rng: SmallRng,
    at: Instant,
    waiting: VecDeque<(Instant, Chunk)>,
}

impl Body {
    fn fill(&mut self, reply: &Reply, mut steps: Vec<events::Step>, fault: Option<&Fault>) {
        spoil(&mut steps, fault);
        for (index, step) in (0..).zip(steps) {
            if let Some(Fault::Close { after, code, .. }) = fault
                && index >= *after
            {
                return self.end_early(*code, &reply.request_id);
            }
            if let Some(Fault::Unknown { after }) = fault
                && index == *after
            {
                let bytes = self.render(&json!({ "type": "novelty", "detail": { "of": [1, null] } }));
                self.write(bytes, Duration::ZERO);
            }
            let bytes = self.render(&step.data);
            let sending = match fault {
                Some(fault) => fault.on_message(index, bytes),
                None => Sending::Send(bytes, Duration::ZERO),
            };
            match sending {
                // The fault's pause is the least: a slow token is not made slower.
                Sending::Send(bytes, pause) => self.write(bytes, step.after.max(pause)),
                Sending::Hang => return,
                Sending::Break => return self.waiting.push_back((self.at, Chunk::Reset)),
            }
        }
        self.waiting.push_back((self.at, Chunk::End));
    }

    fn end_early(&mut self, code: u16, request_id: &str) {
        if (400..600).contains(&code) {
            let error = ApiError::of_status(code).body(request_id);
            let bytes = self.render(&error);
            self.write(bytes, Duration::ZERO);
        }
        self.waiting.push_back((self.at, Chunk::End));
    }

    /// `event:` and `data:` lines; every other event spells non-ASCII characters as escapes.
    fn render(&mut self, data: &Value) -> Bytes {
        let name = data["type"].as_str().unwrap_or_default();
        let json = if self.rng.random_bool(0.5) { ascii_only(&data.to_string()) } else { data.to_string() };
        Bytes::from(format!("event: {name}\ndata: {json}\n\n"))
    }

    /// Writes an event, sometimes in two parts a moment apart: cut anywhere, inside a character too.
    fn write(&mut self, mut bytes: Bytes, after: Duration) {
        self.at += after;
        if bytes.len() > 1 && self.rng.random_bool(SPLIT_CHANCE) {
            let head = bytes.split_to(self.rng.random_range(1..bytes.len()));
            self.waiting.push_back((self.at, Chunk::Bytes(head)));
            // Long enough that the two leave in separate TCP segments.
            self.at += Duration::from_millis(self.rng.random_range(1..=3));
        }
        self.waiting.push_back((self.at, Chunk::Bytes(bytes)));
    }
}
