//! One answer of the agent: from the request to the model, through its words, to its last tool.
//!
//! Keeps what is known of the running answer; `call::rules::answering` decides what to do with it.

use std::collections::VecDeque;
use std::time::Duration;

use serde_json::Value;
use tokio::time::Instant;

use super::opener::Opener;
use super::sentences::Sentences;
use crate::llm::{RequestId, StopReason};
use crate::playout::UtteranceId;
use crate::supervision::routes::Route;

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
    /// Of the sentence that is not complete yet, what was given to the voice.
    pub open_sentence: String,
    /// Since when words wait for the end of their clause; later when what there was has been spoken.
    pub waiting_since: Option<Instant>,
    /// Words without an end were spoken because nothing followed them; once per pause of the stream.
    pub clause_flushed: bool,
    /// Tool calls in the order the model made them; the first is the one that runs.
    pub tools: VecDeque<ToolCall>,
    pub tool_running: bool,
    /// Every tool so far had its result spoken by the engine.
    pub all_told: bool,
    /// Failed tries at this answer before this one.
    pub tries: u32,
    /// Which model was asked.
    pub route: Route,
    /// Which one the next request goes to; `None`: the best at present.
    pub next_route: Option<Route>,
    /// The opener that was spoken before it.
    pub opener: Option<Opener>,
    /// How long after the request the second one is due, if one is possible.
    pub hedge_after: Option<Duration>,
    /// A second request that asks the same; whichever speaks first answers.
    pub hedge: Hedge,
    pub timings: Timings,
}

/// A second request for the same answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hedge {
    /// Not sent, and to be sent when the first has given nothing by its usual time.
    Possible,
    Running {
        request: RequestId,
        route: Route,
        since: Instant,
    },
    /// Sent before, or not wanted.
    Spent,
}

/// Where the model's stream stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stream {
    /// The last try failed; the next one begins then.
    Backoff { until: Instant },
    /// Not asked yet: a tool of an answer that was dropped still runs, and its outcome belongs into the question.
    AwaitingTool,
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
    /// When the first audio left for the caller.
    pub audible: Option<Instant>,
}

impl Timings {
    /// The stages of the reply gap with their lengths, as far as they have happened. They lie behind one another and sum
    /// to the whole: what was done on trial before the turn ended has cost the caller nothing.
    pub fn stages(&self) -> impl Iterator<Item = (&'static str, Duration)> {
        let ends = [
            ("end_of_turn", Some(self.turn_ended)),
            ("first_token", self.first_token),
            ("first_clause", self.first_clause),
            ("first_audio", self.first_audio),
            ("playout", self.audible),
        ];
        ends.into_iter().scan(self.last_word, |reached, (stage, end)| {
            let from = std::mem::replace(reached, end?.max(*reached));
            Some((stage, reached.duration_since(from)))
        })
    }
}

impl Answer {
    pub fn new(request: RequestId, last_word: Instant, turn_ended: Instant, now: Instant) -> Self {
        Self {
            request,
            stream: Stream::Waiting { since: now },
            utterance: None,
            sentences: Sentences::default(),
            open_sentence: String::new(),
            waiting_since: None,
            clause_flushed: false,
            tools: VecDeque::new(),
            tool_running: false,
            all_told: true,
            tries: 0,
            route: Route(0),
            next_route: None,
            opener: None,
            hedge_after: None,
            hedge: Hedge::Possible,
            timings: Timings {
                last_word,
                turn_ended,
                requested: now,
                first_token: None,
                first_clause: None,
                first_audio: None,
                audible: None,
            },
        }
    }

    /// The sentence that these words belong to, as far as it is known: what is said may show only in the whole of it.
    pub fn sentence_with(&self, words: &str) -> String {
        format!("{} {words}", self.open_sentence).trim_start().to_owned()
    }

    /// These words are given to the voice.
    pub fn spoke(&mut self, words: &str) {
        if words.ends_with(['.', '!', '?', '…']) {
            self.open_sentence.clear();
        } else {
            self.open_sentence = self.sentence_with(words);
        }
    }

    /// Something came of the stream.
    pub fn flows(&mut self, now: Instant) {
        self.stream = Stream::Flowing { last: now };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(turn_ended_ms: u64, then_ms: [u64; 4], expected_ms: [u64; 5]) {
        let last_word = Instant::now();
        let at = |ms| last_word + Duration::from_millis(ms);
        let mut timings = Answer::new(RequestId(1), last_word, at(turn_ended_ms), at(turn_ended_ms)).timings;
        timings.first_token = Some(at(then_ms[0]));
        timings.first_clause = Some(at(then_ms[1]));
        timings.first_audio = Some(at(then_ms[2]));
        timings.audible = Some(at(then_ms[3]));
        let stages: Vec<_> = timings.stages().map(|(_, took)| took.as_millis() as u64).collect();
        assert_eq!(stages, expected_ms);
        assert_eq!(stages.iter().sum::<u64>(), then_ms[3], "they sum to the gap");
    }

    #[test]
    fn the_stages_sum_to_the_gap_also_when_the_reply_was_begun_on_trial() {
        check(400, [750, 840, 990, 990], [400, 350, 90, 150, 0]);
        check(400, [300, 380, 530, 530], [400, 0, 0, 130, 0]);
        check(600, [300, 380, 530, 600], [600, 0, 0, 0, 0]);
        check(400, [700, 800, 950, 1_300], [400, 300, 100, 150, 350]);
    }
}
