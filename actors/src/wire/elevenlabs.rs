//! ElevenLabs speech over a multi-context WebSocket: JSON text frames, audio as base64 inside them.
//!
//! The vendor's documents disagree with each other and with the live service about names; every spelling seen is read.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{null_is_default, push_json_string};

/// How a voice sounds: sent once when a context opens, since a later change is refused (1008). The vendor's usual
/// values, but without the speaker boost: it costs time and is lost on a telephone line.
pub const VOICE_SETTINGS: VoiceSettings =
    VoiceSettings { stability: 0.5, similarity_boost: 0.8, use_speaker_boost: false, speed: 1.0 };

/// Ends the session: what was flushed is still delivered, then the vendor closes.
pub const CLOSE_SOCKET: &str = r#"{"close_socket":true}"#;
/// Keeps a socket without contexts open. (On the single-context socket the same message would end the stream.)
pub const KEEP_SOCKET: &str = r#"{"text":""}"#;

#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct VoiceSettings {
    pub stability: f32,
    pub similarity_boost: f32,
    pub use_speaker_boost: bool,
    pub speed: f32,
}

/// The first message of a context: settings, and a single space for text.
pub fn open_context(context: &str) -> String {
    let settings = serde_json::to_string(&VOICE_SETTINGS).expect("plain numbers serialise");
    format!(r#"{{"text":" ","context_id":{},"voice_settings":{settings}}}"#, quoted(context))
}

/// Text to speak at once. It must end with a space, or its last word may be held back.
pub fn speak(context: &str, text: &str) -> String {
    format!(r#"{{"text":{},"context_id":{},"flush":true}}"#, quoted(text), quoted(context))
}

/// Speak what is buffered in the context.
pub fn flush(context: &str) -> String {
    format!(r#"{{"context_id":{},"flush":true}}"#, quoted(context))
}

/// Resets the inactivity timer of a context.
pub fn keep_context(context: &str) -> String {
    format!(r#"{{"text":"","context_id":{}}}"#, quoted(context))
}

/// Nothing more will come in the context; audio already asked for may still arrive.
pub fn close_context(context: &str) -> String {
    format!(r#"{{"context_id":{},"close_context":true}}"#, quoted(context))
}

fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    push_json_string(&mut out, text);
    out
}

/// A message from the voice vendor.
#[derive(Debug, Clone, PartialEq)]
pub enum FromElevenLabs {
    /// Speech of a context, the end of a context, or both.
    Speech(Speech),
    Error(ErrorNote),
    Other,
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Speech {
    /// Empty for the default context, which we never use.
    pub context: String,
    /// Base64; empty when there is none.
    pub audio: String,
    pub is_final: bool,
    /// Follows the text as we wrote it. (`normalizedAlignment`, which follows the vendor's rewriting, is not read.)
    pub alignment: Alignment,
}

/// When each character is spoken, in milliseconds from the start of *this* chunk of audio.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
pub struct Alignment {
    #[serde(default, deserialize_with = "null_is_default")]
    pub chars: Vec<String>,
    #[serde(default, rename = "charStartTimesMs", deserialize_with = "null_is_default")]
    pub starts_ms: Vec<f64>,
    #[serde(default, rename = "charDurationsMs", alias = "charsDurationsMs", deserialize_with = "null_is_default")]
    pub durations_ms: Vec<f64>,
}

/// An error: on the socket, or as the body of a refused request.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ErrorNote {
    /// A name like `quota_exceeded`; empty when the vendor sent only prose, which is not kept: it may quote us.
    pub slug: String,
    /// The close code that may follow.
    pub code: Option<u64>,
}

/// Every member that tells messages apart, in all spellings. Two spellings at once do no harm.
#[derive(Deserialize)]
struct AnyMessage {
    audio: Option<String>,
    #[serde(rename = "isFinal")]
    final_camel: Option<bool>,
    #[serde(rename = "is_final")]
    final_snake: Option<bool>,
    #[serde(rename = "contextId")]
    context_camel: Option<String>,
    #[serde(rename = "context_id")]
    context_snake: Option<String>,
    alignment: Option<Alignment>,
    error: Option<Value>,
    message: Option<Value>,
    code: Option<Value>,
}

impl FromElevenLabs {
    /// Reads one text frame.
    ///
    /// # Errors
    /// When the text is no JSON object or a known field has an impossible type.
    pub fn parse(text: &str) -> Result<Self, serde_json::Error> {
        let message: AnyMessage = serde_json::from_str(text)?;
        let is_final = message.final_camel == Some(true) || message.final_snake == Some(true);
        let audio = message.audio.unwrap_or_default();
        Ok(if !audio.is_empty() || is_final {
            Self::Speech(Speech {
                context: message.context_camel.or(message.context_snake).unwrap_or_default(),
                audio,
                is_final,
                alignment: message.alignment.unwrap_or_default(),
            })
        } else if message.error.is_some() || message.message.is_some() || message.code.is_some() {
            Self::Error(ErrorNote {
                slug: slug(message.error.as_ref()),
                code: message.code.as_ref().and_then(Value::as_u64),
            })
        } else {
            Self::Other
        })
    }
}

impl ErrorNote {
    /// Reads the body of a refused HTTP request or upgrade: `{"detail":{"status":…}}`, or a list for a wrong field.
    pub fn from_body(body: &str) -> Self {
        let body: Value = serde_json::from_str(body).unwrap_or_default();
        let detail = &body["detail"];
        let slug = [&detail["status"], &detail["code"], &body["error"]].map(|value| slug(Some(value)));
        Self { slug: slug.into_iter().find(|slug| !slug.is_empty()).unwrap_or_default(), code: None }
    }
}

/// The value if it is a short name in snake case.
fn slug(value: Option<&Value>) -> String {
    value
        .and_then(Value::as_str)
        .filter(|text| {
            text.len() <= 64 && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
        })
        .unwrap_or_default()
        .to_owned()
}

/// The body of a request that renders a whole text over HTTP.
#[derive(Debug, Serialize)]
pub struct RenderBody<'a> {
    pub text: &'a str,
    pub model_id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language_code: Option<&'a str>,
    pub voice_settings: VoiceSettings,
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    macro_rules! fixture {
        ($name:literal) => {
            include_str!(concat!("../../../tests/fixtures/wire/elevenlabs/", $name)).trim_end()
        };
    }

    #[track_caller]
    fn speech(text: &str) -> Speech {
        match FromElevenLabs::parse(text) {
            Ok(FromElevenLabs::Speech(speech)) => speech,
            other => panic!("not speech: {other:?}"),
        }
    }

    #[track_caller]
    fn check_error(text: &str, slug: &str) {
        let expected = ErrorNote { slug: slug.into(), code: Some(1008) };
        assert_eq!(FromElevenLabs::parse(text).unwrap(), FromElevenLabs::Error(expected));
    }

    #[test]
    fn audio_reads_the_same_in_every_spelling() {
        let usual = speech(fixture!("audio.json"));
        assert_eq!(usual.context, "u7");
        assert_eq!(usual.alignment.chars, ["H", "i"]);
        assert_eq!(
            (&usual.alignment.starts_ms[..], &usual.alignment.durations_ms[..]),
            (&[0., 80.][..], &[80., 90.][..])
        );
        assert!(!usual.is_final);
        assert_eq!(speech(fixture!("audio_snake_case.json")), usual);
        assert_eq!(speech(fixture!("audio_is_final_null.json")), usual);
        assert_eq!(speech(fixture!("audio_no_alignment.json")).alignment, Alignment::default());
    }

    #[test]
    fn the_end_of_a_context_reads_the_same_in_every_spelling() {
        let last = speech(fixture!("final.json"));
        assert!(last.is_final && last.audio.is_empty() && last.context == "u7");
        assert_eq!(speech(fixture!("final_snake_case.json")), last);
        assert_eq!(speech(r#"{"isFinal":true,"is_final":true,"contextId":"u7","context_id":"u7"}"#), last);
    }

    #[test]
    fn errors_keep_their_slug_and_never_their_prose() {
        check_error(fixture!("error_max_contexts.json"), "max_active_conversations");
        check_error(fixture!("error_input_timeout.json"), "input_timeout_exceeded");
        check_error(fixture!("error_generic.json"), "");
        check_error(r#"{"error":"The text “call Ann” is wrong","code":1008}"#, "");
        assert_eq!(ErrorNote::from_body(fixture!("http_error_401.json")).slug, "invalid_api_key");
        assert_eq!(ErrorNote::from_body(fixture!("http_error_422.json")).slug, "");
        assert_eq!(ErrorNote::from_body("<html>").slug, "");
    }

    #[test]
    fn unknown_messages_are_skipped() {
        assert_eq!(FromElevenLabs::parse(fixture!("flush_done.json")).unwrap(), FromElevenLabs::Other);
        assert_eq!(FromElevenLabs::parse(r#"{"audio":"","isFinal":false}"#).unwrap(), FromElevenLabs::Other);
        assert_eq!(FromElevenLabs::parse("{}").unwrap(), FromElevenLabs::Other);
    }

    #[test]
    fn our_messages_are_the_documented_ones() {
        assert_eq!(open_context("u7"), fixture!("client_open.json"));
        assert_eq!(speak("u7", "Sure, Tuesday works. "), fixture!("client_speak.json"));
        assert_eq!(flush("u7"), fixture!("client_flush.json"));
        assert_eq!(keep_context("u7"), fixture!("client_keep_alive_context.json"));
        assert_eq!(close_context("u7"), fixture!("client_close_context.json"));
        assert_eq!(KEEP_SOCKET, fixture!("client_keep_alive_socket.json"));
        assert_eq!(CLOSE_SOCKET, fixture!("client_close_socket.json"));
    }

    proptest! {
        #[test]
        fn any_text_is_carried_verbatim(text: String) {
            let message: Value = serde_json::from_str(&speak("u1", &text)).unwrap();
            prop_assert_eq!(message["text"].as_str(), Some(text.as_str()));
        }

        #[test]
        fn no_text_panics_the_parsers(text in "(\\{\"audio\":)?[\\PC\"{}:]{0,80}") {
            let _ = FromElevenLabs::parse(&text);
            let _ = ErrorNote::from_body(&text);
        }
    }
}
