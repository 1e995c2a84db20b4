//! Messages of `multi-stream-input`.

use base64::{Engine, prelude::BASE64_STANDARD};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    params::{DictionaryLocator, Refusal, VoiceSettings, check_dictionaries, invalid},
    synthesis::Chunk,
};

/// The context of messages that name none.
pub(super) const DEFAULT_CONTEXT: &str = "default";

/// Anything a client may send. What a message means follows from which fields it has.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct ClientMessage {
    pub(super) text: Option<String>,
    pub(super) context_id: Option<String>,
    pub(super) voice_settings: Option<VoiceSettings>,
    pub(super) generation_config: Option<GenerationConfig>,
    pub(super) pronunciation_dictionary_locators: Option<Vec<DictionaryLocator>>,
    pub(super) flush: bool,
    pub(super) close_context: bool,
    pub(super) close_socket: bool,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct GenerationConfig {
    /// Characters buffered before the first, second, ... chunk is spoken.
    pub(super) chunk_length_schedule: Vec<usize>,
}

/// The settings a context may be opened with.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Settings {
    pub(super) voice: Option<VoiceSettings>,
    pub(super) generation: Option<GenerationConfig>,
    pub(super) dictionaries: Option<Vec<DictionaryLocator>>,
}

impl Settings {
    pub(super) fn is_given(&self) -> bool {
        *self != Self::default()
    }
}

impl ClientMessage {
    /// Parses and checks what one message alone can get wrong.
    pub(super) fn parse(text: &str) -> Result<Self, Refusal> {
        let message: Self = serde_json::from_str(text).or_else(|error| invalid(error.to_string()))?;
        message.voice_settings.as_ref().map_or(Ok(()), VoiceSettings::check)?;
        check_dictionaries(message.pronunciation_dictionary_locators.as_deref())?;
        if let Some(generation) = &message.generation_config {
            let schedule = &generation.chunk_length_schedule;
            if schedule.is_empty() || schedule.iter().any(|length| !(50..=500).contains(length)) {
                return invalid("chunk_length_schedule entries must be 50 to 500");
            }
        }
        if message.settings().is_given() && message.text.as_deref() != Some(" ") {
            return invalid("settings come with a text of exactly one space");
        }
        if message.text.is_none() && !message.flush && !message.close_context && !message.close_socket {
            return invalid("a message needs text, flush, close_context or close_socket");
        }
        if message.context_id.as_deref() == Some("") {
            return invalid("context_id is empty");
        }
        Ok(message)
    }

    pub(super) fn settings(&self) -> Settings {
        Settings {
            voice: self.voice_settings.clone(),
            generation: self.generation_config.clone(),
            dictionaries: self.pronunciation_dictionary_locators.clone(),
        }
    }
}

/// Which spelling the server uses; both are seen in the wild.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Casing {
    /// `contextId`, `isFinal`.
    #[default]
    Camel,
    /// `context_id`, `is_final`.
    Snake,
}

/// Which name the durations in an alignment have; both are seen in the wild.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DurationsName {
    /// `charDurationsMs`, as the vendor's Python library reads.
    #[default]
    CharDurationsMs,
    /// `charsDurationsMs`, as the vendor's specification of 2025 wrote.
    CharsDurationsMs,
}

/// Writes server messages in the chosen spelling.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Dialect {
    pub(super) casing: Casing,
    pub(super) durations: DurationsName,
}

impl Dialect {
    pub(super) fn audio(self, context: &str, chunk: &Chunk, with_alignment: bool) -> String {
        let alignment = if with_alignment { self.alignment(chunk) } else { Value::Null };
        let mut message = json!({
            "audio": BASE64_STANDARD.encode(&chunk.audio),
            "alignment": alignment,
            "normalizedAlignment": alignment,
        });
        message[self.context_key()] = context.into();
        message.to_string()
    }

    pub(super) fn is_final(self, context: &str) -> String {
        let key = match self.casing {
            Casing::Camel => "isFinal",
            Casing::Snake => "is_final",
        };
        json!({ key: true, self.context_key(): context }).to_string()
    }

    fn context_key(self) -> &'static str {
        match self.casing {
            Casing::Camel => "contextId",
            Casing::Snake => "context_id",
        }
    }

    fn alignment(self, chunk: &Chunk) -> Value {
        let durations_key = match self.durations {
            DurationsName::CharDurationsMs => "charDurationsMs",
            DurationsName::CharsDurationsMs => "charsDurationsMs",
        };
        json!({
            "chars": chunk.spans.iter().map(|span| span.ch).collect::<Vec<_>>(),
            "charStartTimesMs": chunk.spans.iter().map(|span| span.start.as_millis() as u64).collect::<Vec<_>>(),
            durations_key: chunk.spans.iter().map(|span| span.duration.as_millis() as u64).collect::<Vec<_>>(),
        })
    }
}

/// An error message; the socket is closed after it.
pub(super) fn error(slug: &str, message: &str) -> String {
    json!({ "message": message, "error": slug, "code": 1008 }).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::elevenlabs::synthesis::speak;

    #[test]
    fn documented_client_messages_parse() {
        for json in [
            r#"{"text":" ","context_id":"t7","voice_settings":{"stability":0.5,"similarity_boost":0.8,"style":0,"use_speaker_boost":true,"speed":1.0},"generation_config":{"chunk_length_schedule":[120,160,250,290]},"pronunciation_dictionary_locators":[{"pronunciation_dictionary_id":"a","version_id":"b"}]}"#,
            r#"{"text":"Sure, Tuesday works. ","context_id":"t7"}"#,
            r#"{"text":"bye. ","context_id":"t7","flush":true}"#,
            r#"{"context_id":"t7","flush":true}"#,
            r#"{"text":"","context_id":"t7"}"#,
            r#"{"text":""}"#,
            r#"{"context_id":"t7","close_context":true}"#,
            r#"{"close_socket":true}"#,
        ] {
            ClientMessage::parse(json).unwrap_or_else(|refusal| panic!("{json}: {refusal}"));
        }
    }

    #[test]
    fn misspelt_or_misplaced_fields_do_not() {
        for json in [
            r#"{"text":"hi ","contextId":"t7"}"#,
            r#"{"text":"hi ","try_trigger_generation":true}"#,
            r#"{"text":"hi ","context_id":"t7","voice_settings":{"speed":1.0}}"#,
            r#"{"text":" ","voice_settings":{"speed":2.0}}"#,
            r#"{"text":" ","generation_config":{"chunk_length_schedule":[49]}}"#,
            r#"{"text":" ","generation_config":{"chunk_length_schedule":[]}}"#,
            r#"{"text":" ","context_id":""}"#,
            r#"{"context_id":"t7"}"#,
            r#"{"closeContext":true}"#,
            "[]",
        ] {
            assert!(ClientMessage::parse(json).is_err(), "{json} parsed");
        }
    }

    #[test]
    fn server_messages_are_those_of_the_reference_in_either_spelling() {
        let chunk = speak("Hi").remove(0);
        let written: Value = serde_json::from_str(&Dialect::default().audio("t7", &chunk, true)).unwrap();
        let alignment = json!({"chars": ["H", "i"], "charStartTimesMs": [0, 50], "charDurationsMs": [50, 50]});
        let audio = BASE64_STANDARD.encode(crate::voice::encode("hi"));
        assert_eq!(
            written,
            json!({"audio": audio, "alignment": alignment, "normalizedAlignment": alignment, "contextId": "t7"})
        );
        let other = Dialect { casing: Casing::Snake, durations: DurationsName::CharsDurationsMs };
        let written: Value = serde_json::from_str(&other.audio("t7", &chunk, true)).unwrap();
        assert_eq!(written["context_id"], "t7");
        assert_eq!(written["alignment"]["charsDurationsMs"], json!([50, 50]));
        let parse = |text: String| serde_json::from_str::<Value>(&text).unwrap();
        assert_eq!(parse(Dialect::default().is_final("t7")), json!({"isFinal": true, "contextId": "t7"}));
        assert_eq!(parse(other.is_final("t7")), json!({"is_final": true, "context_id": "t7"}));
        assert_eq!(parse(Dialect::default().audio("t7", &chunk, false))["alignment"], Value::Null);
    }
}
