//! Deepgram's streaming voice, `/v1/speak`: text in JSON frames, audio as bare binary frames.

use serde::Deserialize;

use super::push_json_string;

/// Speak what was sent so far now.
pub const FLUSH: &str = r#"{"type":"Flush"}"#;
/// Forget text and audio that have not been sent yet.
pub const CLEAR: &str = r#"{"type":"Clear"}"#;
/// End the session.
pub const CLOSE: &str = r#"{"type":"Close"}"#;

/// Text to be spoken.
pub fn speak(text: &str) -> String {
    let mut message = String::with_capacity(text.len() + 32);
    message.push_str(r#"{"type":"Speak","text":"#);
    push_json_string(&mut message, text);
    message.push('}');
    message
}

/// A text frame from the voice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FromAura {
    /// The audio of one flush is out.
    Flushed,
    /// What was to be forgotten is forgotten: audio after this is new.
    Cleared,
    /// Something was not done, named by its code.
    Warning(String),
    Error(String),
    Other,
}

#[derive(Deserialize)]
struct Message {
    #[serde(default, rename = "type")]
    kind: String,
    #[serde(default, alias = "warn_code", alias = "err_code")]
    code: Option<String>,
}

impl FromAura {
    /// Reads one text frame.
    ///
    /// # Errors
    /// When it is not a JSON object.
    pub fn parse(text: &str) -> Result<Self, serde_json::Error> {
        let Message { kind, code } = serde_json::from_str(text)?;
        Ok(match kind.as_str() {
            "Flushed" => Self::Flushed,
            "Cleared" => Self::Cleared,
            "Warning" => Self::Warning(code.unwrap_or_default()),
            "Error" => Self::Error(code.unwrap_or_default()),
            _ => Self::Other,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_are_written_and_read_as_documented() {
        assert_eq!(speak("Say \"hi\". "), r#"{"type":"Speak","text":"Say \"hi\". "}"#);
        let read = |text: &str| FromAura::parse(text).unwrap();
        assert_eq!(read(r#"{"type":"Flushed","sequence_id":0}"#), FromAura::Flushed);
        assert_eq!(read(r#"{"type":"Cleared","sequence_id":0}"#), FromAura::Cleared);
        assert_eq!(read(r#"{"type":"Warning","code":"X","description":"…"}"#), FromAura::Warning("X".into()));
        assert_eq!(read(r#"{"type":"Metadata","model_name":"aura-2-thalia-en"}"#), FromAura::Other);
        assert!(FromAura::parse("no").is_err());
    }
}
