//! One answer of the agent: from the request to the model, through its words, to its last tool.
//!
//! Keeps what is known of the running answer; `call::rules::answering` decides what to do with it.

use std::collections::VecDeque;
use std::time::Duration;

use serde_json::Value;
use tokio::time::Instant;

use super::sentences::Sentences;
use crate::llm::{RequestId, StopReason};
use crate::playout::UtteranceId;

/// A tool call the model made and we have not finished.
#[derive(Debug, Clone, PartialEq)]
pub struct ToolCall {
    pub id: String,
    pub name: String,
    pub input: Value,
}

#[derive(Debug)]
pub struct Answer {
    pub request: RequestId,
    /// Where the model's stream stands.
    pub stream: Stream,
    /// The utterance that speaks this answer, once it has words.
    pub utterance: Option<UtteranceId>,
    pub sentences: Sentences,
    /// Words without an end were spoken because nothing followed them; once per pause of the stream.
    pub clause_flushed: bool,
    /// Tool calls in the order the model made them; the first is the one that runs.
    pub tools: VecDeque<ToolCall>,
    pub tool_running: bool,
    /// Every tool so far had its result spoken by the engine.
    pub all_told: bool,
    /// Failed tries at this answer before this one.
    pub tries: u32,
    pub timings: Timings,
}

/// Where the model's stream stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stream {
    /// The last try failed; the next one begins then.
    Backoff { until: Instant },
    /// Asked; nothing useful came yet.
    Waiting { since: Instant },
    /// Coming in.
    Flowing { last: Instant },
    /// All of it is here.
    Ended(StopReason),
}

/// When the parts of the answer came, for the latency metrics.
#[derive(Debug, Clone, Copy)]
pub struct Timings {
    /// When the caller's last word ended; the caller's own measure begins here.
    pub last_word: Instant,
    pub turn_ended: Instant,
    pub requested: Instant,
    pub first_token: Option<Instant>,
    pub first_clause: Option<Instant>,
    pub first_audio: Option<Instant>,
}

impl Timings {
    /// Stage names with their lengths, as far as they have happened.
    pub fn stages(&self) -> impl Iterator<Item = (&'static str, Duration)> {
        let span =
            |name, from: Option<Instant>, to: Option<Instant>| Some((name, to?.saturating_duration_since(from?)));
        [
            span("end_of_turn", Some(self.last_word), Some(self.turn_ended)),
            span("first_token", Some(self.requested), self.first_token),
            span("first_clause", self.first_token, self.first_clause),
            span("first_audio", self.first_clause, self.first_audio),
        ]
        .into_iter()
        .flatten()
    }
}

impl Answer {
    pub fn new(request: RequestId, last_word: Instant, turn_ended: Instant, now: Instant) -> Self {
        Self {
            request,
            stream: Stream::Waiting { since: now },
            utterance: None,
            sentences: Sentences::default(),
            clause_flushed: false,
            tools: VecDeque::new(),
            tool_running: false,
            all_told: true,
            tries: 0,
            timings: Timings {
                last_word,
                turn_ended,
                requested: now,
                first_token: None,
                first_clause: None,
                first_audio: None,
            },
        }
    }
}
