//! What happened in a call, measured at the caller's ear and mouth.

mod builder;
mod measures;

use std::time::Duration;

pub(super) use self::builder::Builder;
pub use self::measures::{BargeIn, ReplyGap};
use super::tape::Tape;
use crate::scenario::EndReason;
use crate::twilio::Violation;
use crate::twilio::playout::Gap;

/// A word as heard; times are the call's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeardWord {
    pub text: String,
    pub start: Duration,
    pub end: Duration,
}

/// One utterance of the agent as the caller heard it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgentUtterance {
    /// First audible sample.
    pub start: Duration,
    /// Last audible sample.
    pub end: Duration,
    pub words: Vec<HeardWord>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CallerSoundKind {
    Speech,
    Noise,
    Key,
}

/// Something the caller said, pressed or coughed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallerSound {
    pub kind: CallerSoundKind,
    /// The words, or the key; empty for noise.
    pub text: String,
    /// First audible sample.
    pub start: Duration,
    /// Last audible sample.
    pub end: Duration,
}

/// The judgement on one expectation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// Where it stands in the scenario file.
    pub line: usize,
    pub passed: bool,
    pub detail: String,
}

/// The whole call, from the caller's end.
#[derive(Debug, Clone)]
pub struct Recording {
    pub name: String,
    pub key: String,
    pub call_sid: String,
    pub agent: Vec<AgentUtterance>,
    /// Spans in which the agent could be heard; pauses up to 60 ms are inside.
    pub agent_sounds: Vec<(Duration, Duration)>,
    pub caller: Vec<CallerSound>,
    pub checks: Vec<Check>,
    pub end: EndReason,
    /// Since the call began; zero while it goes on.
    pub ended_at: Duration,
    /// Holes in the agent's audio of at most 400 ms.
    pub playout_gaps: Vec<Gap>,
    /// What the server did that Twilio documents as an error.
    pub violations: Vec<Violation>,
    /// What else Twilio's debugger would show: failed webhooks, refused or broken connections.
    pub incidents: Vec<Violation>,
    /// How many media streams the call had; more than one means that it was resumed.
    pub streams: usize,
    /// The telephones that were rung for the caller, in order.
    pub dials: Vec<DialledLeg>,
    /// What the carrier recorded of the caller, in order.
    pub messages: Vec<LeftMessage>,
    /// What both sides said, as audio, if the scenario wants it kept.
    pub tape: Option<Tape>,
}

/// A recording of `<Record>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftMessage {
    pub sid: String,
    /// From the first sound to the last.
    pub lasted: Duration,
    /// The words on it.
    pub words: String,
    /// Twilio's `Digits`: the key that ended it, `hangup`, or nothing.
    pub ended_by: String,
}

/// A telephone that was rung for the caller. Times since the call began.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DialledLeg {
    pub number: String,
    /// What its display shows.
    pub caller_id: String,
    pub began: Duration,
    /// It rings no more, or has hung up.
    pub ended: Duration,
    /// Twilio's `DialCallStatus`.
    pub status: &'static str,
    /// Caller and telephone were connected.
    pub bridged: bool,
    /// What was heard there before the caller.
    pub briefing: String,
}

/// One line of a conversation, in the order in which they should be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub at: Duration,
    pub kind: LineKind,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LineKind {
    Caller(String),
    /// `reply` is the time since the caller's last sample, if this answers the caller.
    Agent {
        text: String,
        reply: Option<Duration>,
    },
    /// The caller's speech cut the agent's last line off; `stop` is how long the agent went on.
    CutIn {
        stop: Duration,
    },
    Key(String),
    Noise,
    Ended(EndReason),
    CheckFailed(String),
    Violation(String),
}

impl Recording {
    /// Every expectation was met and the server broke no rule.
    pub fn passed(&self) -> bool {
        self.checks.iter().all(|check| check.passed) && self.violations.is_empty()
    }

    /// Everything the caller heard, as one line of text.
    pub fn heard_text(&self) -> String {
        self.agent.iter().map(AgentUtterance::text).collect::<Vec<_>>().join(" ")
    }

    /// The whole conversation as lines.
    pub fn lines(&self) -> Vec<Line> {
        let agent = (0..self.agent.len()).flat_map(|index| self.agent_lines(index));
        let mut lines: Vec<Line> = agent.chain(self.caller.iter().map(CallerSound::line)).collect();
        lines.sort_by_key(|line| line.at);
        lines.extend(self.closing_lines());
        lines
    }

    /// What the agent said in one utterance and, if so, that it was cut off.
    fn agent_lines(&self, index: usize) -> Vec<Line> {
        let utterance = &self.agent[index];
        let reply = self.reply_of(utterance);
        let mut lines = vec![Line { at: utterance.start, kind: LineKind::Agent { text: utterance.text(), reply } }];
        if let Some(cut) = self.cut_offs().iter().find(|cut| cut.agent_stopped == utterance.end) {
            lines.push(Line { at: cut.caller_started, kind: LineKind::CutIn { stop: cut.stop() } });
        }
        lines
    }

    /// How the call ended and what was wrong with it.
    pub fn closing_lines(&self) -> Vec<Line> {
        let at = self.ended_at;
        let failed = self.checks.iter().filter(|check| !check.passed);
        let failed = failed.map(|check| LineKind::CheckFailed(format!("line {}: {}", check.line, check.detail)));
        let violations = self.violations.iter();
        let violations = violations.map(|v| LineKind::Violation(format!("{} {} (x{})", v.code, v.problem, v.times)));
        let ended = std::iter::once(LineKind::Ended(self.end));
        ended.chain(failed).chain(violations).map(|kind| Line { at, kind }).collect()
    }
}

impl AgentUtterance {
    pub fn text(&self) -> String {
        super::wording::joined(&self.words)
    }
}

impl CallerSound {
    fn line(&self) -> Line {
        let kind = match self.kind {
            CallerSoundKind::Speech => LineKind::Caller(self.text.clone()),
            CallerSoundKind::Key => LineKind::Key(self.text.clone()),
            CallerSoundKind::Noise => LineKind::Noise,
        };
        Line { at: self.start, kind }
    }
}
