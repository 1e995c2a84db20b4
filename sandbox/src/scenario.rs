//! Scenarios: what a simulated caller does in one call, and what must happen.
//!
//! ```toml
//! name = "Asks for the opening hours"
//! from = "+447700900111"
//!
//! [[step]]
//! say = "what are your opening hours?"
//!
//! [[step]]
//! expect = "nine"
//! within_ms = 1500
//!
//! [[step]]
//! hang_up = true
//! ```
//!
//! Steps run one after the other; each has exactly one action. `say` and `press` wait until the agent has
//! finished speaking (unless `now = true`), `interrupt` starts while it speaks. The words of `expect`,
//! `wait_for` and `absent` are compared without case and punctuation; `a | b` means either.

mod parse;

use std::path::PathBuf;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::caller::Speakerphone;
use crate::twilio::call::staff::Staff;
use crate::world::VendorOverrides;

/// The number called when a scenario names none: the practice in the example tenant.
const DEFAULT_TO: &str = "+442071234567";
/// A number Ofcom reserves for fiction ("Telephone numbers for use in TV and radio drama").
const DEFAULT_FROM: &str = "+447700900111";

/// One call, as planned.
#[derive(Debug, Clone)]
pub struct Scenario {
    /// Shown to people.
    pub name: String,
    /// Short and stable, for file names and reports; the file's stem unless given.
    pub key: String,
    /// The caller's number, E.164; may be empty (withheld).
    pub from: String,
    /// The number called, E.164.
    pub to: String,
    /// Of everything random about this call.
    pub seed: u64,
    /// Silence after which the caller takes the agent to have finished.
    pub settle: Duration,
    /// How long the caller waits for the agent where a step gives no `timeout_ms`.
    pub patience: Duration,
    /// Words after which the caller says the last thing again, if it is still not answered a little later: what people do
    /// when they are told that the line was cut.
    pub again_after: Option<String>,
    /// The caller gives up the whole call after this long.
    pub limit: Duration,
    /// One way, fixed for the call; drawn from 0–20 ms by the seed unless given.
    pub network_delay: Option<Duration>,
    /// The audio of both sides is kept: 16 kB a second.
    pub tape: bool,
    /// The caller listens through a loudspeaker, and the microphone hears it too.
    pub speakerphone: Option<Speakerphone>,
    /// The people behind the practice's transfer number.
    pub staff: Staff,
    /// What differs at the simulated vendors.
    pub vendors: VendorOverrides,
    pub steps: Vec<Step>,
}

/// One step and where it stands in its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    pub line: usize,
    pub action: Action,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    Say {
        text: String,
        turn: Turn,
    },
    /// Keys `0`–`9`, `*`, `#`, one after the other.
    Press {
        keys: String,
        turn: Turn,
    },
    /// Starts speaking while the agent speaks.
    Interrupt {
        text: String,
        cue: Cue,
    },
    /// Makes a sound without words; at once, or while the agent speaks.
    Noise {
        length: Duration,
        cue: Option<Cue>,
    },
    Pause(Duration),
    /// Goes on when the agent has said these words, or when `timeout` is over (which fails the scenario).
    WaitFor {
        words: String,
        timeout: Duration,
    },
    /// The agent says these words since the caller last spoke. `within` bounds the time from the caller's
    /// last sample to the first sample of the utterance that holds them.
    Expect {
        words: String,
        within: Option<Duration>,
        timeout: Duration,
    },
    /// The agent makes no sound for this long from now on.
    ExpectSilence(Duration),
    /// The agent never says these words in the whole call.
    Absent(String),
    ExpectEnd {
        reason: EndReason,
        timeout: Duration,
    },
    /// Answers whatever the agent asks, in whatever order, until the call ends.
    Converse(Vec<Reply>),
    HangUp,
}

/// What the caller of a free conversation says to something.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reply {
    /// The agent has said these words since the caller last spoke. When several replies fit, the words heard last count.
    pub hears: String,
    /// Without it the caller says again what was said last.
    pub say: Option<String>,
}

/// When the caller starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// When the agent has finished speaking.
    AfterAgent,
    /// At once, whoever speaks.
    Now,
}

/// A moment inside the agent's current utterance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cue {
    /// So long after its first audible sample.
    After(Duration),
    /// When so many of its words have been heard.
    Words(usize),
}

/// How a call ended, as the caller lives through it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EndReason {
    CallerHangup,
    /// The server ended the call: REST, `<Hangup>`, or nothing left to do.
    AgentHangup,
    /// A person took the call over.
    Transferred,
    /// A webhook or its TwiML could not be used, and the fallback neither.
    Failed,
}

impl EndReason {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::CallerHangup => "caller hung up",
            Self::AgentHangup => "agent hung up",
            Self::Transferred => "transferred",
            Self::Failed => "failed",
        }
    }
}

/// Why a scenario cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ScenarioError {
    #[error("cannot read scenario {}", path.display())]
    Read { path: PathBuf, source: std::io::Error },
    /// `problem` names the field.
    #[error("{file}:{line}: {problem}")]
    Invalid { file: String, line: usize, problem: String },
}
