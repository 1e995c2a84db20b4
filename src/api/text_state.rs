//! How far the text about an appointment or a message has come: part of their rows.

use chrono::{DateTime, Utc};
use serde::Serialize;

use super::time;

/// A text's state, for programs and for people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TextState {
    /// What the text is for: `confirmation`, `change`, `cancellation`, `reminder` or `message`.
    pub about: String,
    /// `waiting`, `unknown`, `sent`, `delivered` or `failed`.
    pub state: &'static str,
    /// Why it failed, in a word: `landline`, `unreachable`, `opted_out`, …
    pub cause: Option<&'static str>,
    /// The same in a sentence, with what can be done about it.
    pub explanation: Option<String>,
    /// Since when.
    #[serde(serialize_with = "time::utc")]
    pub changed_at: DateTime<Utc>,
}
