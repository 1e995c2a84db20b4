//! TwiML, read as strictly as Twilio documents it.
//!
//! Names are case-sensitive. A document that is no XML is error 12100; an element, attribute or value the
//! schema does not know is 12200 (Twilio's error pages). Only verbs and attributes a voice application of
//! this kind uses are known here: anything else is refused rather than ignored.

mod element;
mod messaging;
mod read;

use std::time::Duration;

pub use self::messaging::parse as parse_messages;
pub use self::read::parse;

/// Twilio's default for how long a dialled number rings (TwiML "Dial").
pub const DIAL_TIMEOUT: Duration = Duration::from_secs(30);

/// The largest document Twilio accepts.
pub(crate) const LARGEST: usize = 64 * 1024;

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{code}: {problem}")]
pub struct TwimlError {
    /// 12100 (no XML) or 12200 (against the schema).
    pub code: u32,
    pub problem: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verb {
    Say { text: String, times: u32 },
    Play { url: String },
    Pause(Duration),
    Connect(Connect),
    Dial(Dial),
    Gather(Gather),
    Record(Record),
    Redirect { url: String },
    Hangup,
    Reject { busy: bool },
}

/// `<Connect><Stream>`: the call's audio goes to the server's WebSocket until one side ends it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Connect {
    pub action: Option<String>,
    pub stream: Stream,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stream {
    pub url: String,
    pub name: Option<String>,
    pub status_callback: Option<String>,
    pub parameters: Vec<(String, String)>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dial {
    /// The text of the verb or its `<Number>` children.
    pub numbers: Vec<Number>,
    pub action: Option<String>,
    pub timeout: Duration,
    pub caller_id: Option<String>,
    pub answer_on_bridge: bool,
}

/// A telephone to ring.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Number {
    pub number: String,
    /// The TwiML that whoever answers hears before the caller.
    pub url: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gather {
    /// Without one the document's own URL is asked again.
    pub action: Option<String>,
    /// 0 for any number, ended by the finish key or the timeout.
    pub digits: usize,
    pub timeout: Duration,
    pub finish_key: Option<char>,
    pub action_on_empty: bool,
    /// `<Say>`, `<Play>` and `<Pause>` inside.
    pub prompts: Vec<Verb>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    pub action: Option<String>,
    pub longest: Duration,
    /// Silence that ends the recording.
    pub timeout: Duration,
    pub finish_keys: String,
    pub beep: bool,
    /// Told of the finished recording, besides the action.
    pub status_callback: Option<String>,
}

#[cfg(test)]
mod tests;
