//! Deepgram's turn-taking transcription, protocol v2: audio as binary frames, everything else as JSON text frames.

use serde::Deserialize;

use super::null_is_default;

/// Ends the turn now, with what was transcribed so far; ignored when no turn is open.
pub const FORCE_END_TURN: &str = r#"{"type":"ForceEndTurn"}"#;
/// No more audio: what is left is transcribed, then the socket closes.
pub const CLOSE_STREAM: &str = r#"{"type":"CloseStream"}"#;

/// A message from the recogniser. Times are seconds from the first audio byte of the connection.
#[derive(Debug, Clone, PartialEq)]
pub enum FromFlux {
    Turn(TurnInfo),
    /// The vendor closes the socket after it. Its description may quote us, so only the code is kept.
    Error {
        code: String,
    },
    Other,
}

/// What the recogniser makes of the present turn.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct TurnInfo {
    #[serde(default)]
    pub event: TurnEvent,
    #[serde(default)]
    pub audio_window_start: f64,
    #[serde(default)]
    pub audio_window_end: f64,
    /// The whole turn so far; it replaces what was reported of the turn before.
    #[serde(default, deserialize_with = "null_is_default")]
    pub transcript: String,
    #[serde(default, deserialize_with = "null_is_default")]
    pub words: Vec<Word>,
    /// Why the turn ended; newer servers only.
    #[serde(default)]
    pub trigger: Option<Trigger>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
pub enum TurnEvent {
    /// The first speech of a turn.
    StartOfTurn,
    /// About every 0.25 s of audio, whether the text has changed or not.
    Update,
    /// The caller has probably finished.
    EagerEndOfTurn,
    /// The caller had not finished; comes only after an eager end.
    TurnResumed,
    /// The caller has finished.
    EndOfTurn,
    #[default]
    #[serde(other)]
    Other,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Trigger {
    /// The answer to [`FORCE_END_TURN`].
    Manual,
    #[serde(other)]
    Other,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Word {
    #[serde(default)]
    pub word: String,
    /// Older servers give no times.
    #[serde(default)]
    pub start: Option<f64>,
    #[serde(default)]
    pub end: Option<f64>,
}

#[derive(Deserialize)]
struct Tag {
    #[serde(default, rename = "type")]
    kind: String,
}

#[derive(Deserialize)]
struct Error {
    #[serde(default, alias = "error_code", deserialize_with = "null_is_default")]
    code: String,
}

impl FromFlux {
    /// Reads one text frame.
    ///
    /// # Errors
    /// When the text is no JSON object or a known field has an impossible type. An unknown type is [`Self::Other`].
    pub fn parse(text: &str) -> Result<Self, serde_json::Error> {
        let tag: Tag = serde_json::from_str(text)?;
        Ok(match tag.kind.as_str() {
            "TurnInfo" => Self::Turn(serde_json::from_str(text)?),
            "Error" => Self::Error { code: serde_json::from_str::<Error>(text)?.code },
            _ => Self::Other,
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    macro_rules! fixture {
        ($name:literal) => {
            include_str!(concat!("../../../tests/fixtures/wire/flux/", $name)).trim_end()
        };
    }

    #[track_caller]
    fn turn(text: &str) -> TurnInfo {
        match FromFlux::parse(text) {
            Ok(FromFlux::Turn(info)) => info,
            other => panic!("no turn: {other:?}"),
        }
    }

    #[test]
    fn each_event_of_a_turn_is_understood() {
        let event = |text| (turn(text).event, turn(text).transcript);
        assert_eq!(event(fixture!("start_of_turn.json")), (TurnEvent::StartOfTurn, "I'd".to_owned()));
        assert_eq!(event(fixture!("update.json")), (TurnEvent::Update, "I'd like to book".to_owned()));
        assert_eq!(event(fixture!("update_idle.json")), (TurnEvent::Update, String::new()));
        assert_eq!(event(fixture!("eager_end_of_turn.json")).0, TurnEvent::EagerEndOfTurn);
        assert_eq!(event(fixture!("turn_resumed.json")).0, TurnEvent::TurnResumed);
        assert_eq!(event(fixture!("end_of_turn.json")).0, TurnEvent::EndOfTurn);
        assert_eq!(event(fixture!("unknown_event.json")).0, TurnEvent::Other);
    }

    #[test]
    fn a_turn_carries_words_window_and_trigger() {
        let end = turn(fixture!("end_of_turn.json"));
        assert_eq!((end.audio_window_start, end.audio_window_end), (0.0, 1.92));
        assert_eq!(end.words[0], Word { word: "I'd".to_owned(), start: Some(0.4), end: Some(0.6) });
        assert_eq!(end.trigger, Some(Trigger::Other));
        assert_eq!(turn(fixture!("end_of_turn_manual.json")).trigger, Some(Trigger::Manual));
        let older = turn(fixture!("end_of_turn_older.json"));
        assert_eq!((older.trigger, older.words[0].start), (None, None));
    }

    #[test]
    fn other_messages_are_told_apart_and_new_ones_do_not_hurt() {
        let parse = |text| FromFlux::parse(text).unwrap();
        for text in [
            fixture!("connected.json"),
            fixture!("configure_success.json"),
            fixture!("configure_failure.json"),
            fixture!("warning.json"),
            "{}",
        ] {
            assert_eq!(parse(text), FromFlux::Other, "{text}");
        }
        assert_eq!(parse(fixture!("error.json")), FromFlux::Error { code: "INTERNAL_SERVER_ERROR".to_owned() });
    }

    #[test]
    fn our_control_messages_are_the_documented_ones() {
        assert_eq!(FORCE_END_TURN, fixture!("client_force_end_turn.json"));
        assert_eq!(CLOSE_STREAM, fixture!("client_close_stream.json"));
    }

    proptest! {
        #[test]
        fn no_text_panics_the_parser(text in "(\\{\"type\":\"TurnInfo\",)?[\\PC\"{}:]{0,80}") {
            let _ = FromFlux::parse(&text);
        }
    }
}
