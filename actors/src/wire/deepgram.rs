//! Deepgram live transcription, protocol v1: audio as binary frames, everything else as JSON text frames; and the answer
//! to a recording.

use serde::Deserialize;

use super::null_is_default;

/// Keeps the connection open while no audio flows.
pub const KEEP_ALIVE: &str = r#"{"type":"KeepAlive"}"#;
/// Asks for everything heard so far to be committed.
pub const FINALIZE: &str = r#"{"type":"Finalize"}"#;
/// No more audio: what is left is transcribed, then `Metadata`, then the socket closes with 1000.
pub const CLOSE_STREAM: &str = r#"{"type":"CloseStream"}"#;

/// A message from the recogniser. Times are seconds from the first audio byte of the connection.
#[derive(Debug, Clone, PartialEq)]
pub enum FromDeepgram {
    Results(Results),
    /// From a voice detector of its own: noise triggers it too.
    SpeechStarted {
        timestamp: f64,
    },
    UtteranceEnd {
        last_word_end: f64,
    },
    /// The last message after `CloseStream`.
    Metadata,
    /// The vendor could not make sense of something. Its description may quote us, so only the code is kept.
    Error {
        variant: String,
    },
    Other,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Results {
    #[serde(default)]
    pub start: f64,
    #[serde(default)]
    pub duration: f64,
    #[serde(default, deserialize_with = "null_is_default")]
    pub is_final: bool,
    #[serde(default, deserialize_with = "null_is_default")]
    pub speech_final: bool,
    #[serde(default, deserialize_with = "null_is_default")]
    pub from_finalize: bool,
    #[serde(default)]
    pub channel: Channel,
}

#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
pub struct Channel {
    /// Best first.
    #[serde(default, deserialize_with = "null_is_default")]
    pub alternatives: Vec<Alternative>,
}

#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
pub struct Alternative {
    #[serde(default)]
    pub transcript: String,
    #[serde(default, deserialize_with = "null_is_default")]
    pub words: Vec<Word>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Word {
    #[serde(default)]
    pub word: String,
    /// The word as it stands in the transcript; absent when nothing was punctuated.
    #[serde(default)]
    pub punctuated_word: Option<String>,
    #[serde(default)]
    pub start: f64,
    #[serde(default)]
    pub end: f64,
}

/// The answer to a recording, which is posted whole. Times are seconds from its first byte.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Recorded {
    pub results: RecordedResults,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct RecordedResults {
    /// One for each channel of the audio.
    pub channels: Vec<Channel>,
}

/// The body of a refused upgrade. The vendor is not consistent about its fields.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
pub struct Refusal {
    #[serde(default, alias = "error_code", alias = "category")]
    pub err_code: Option<String>,
}

#[derive(Deserialize)]
struct Tag {
    #[serde(default, rename = "type")]
    kind: String,
}

#[derive(Deserialize)]
struct SpeechStarted {
    #[serde(default)]
    timestamp: f64,
}

#[derive(Deserialize)]
struct UtteranceEnd {
    #[serde(default)]
    last_word_end: f64,
}

#[derive(Deserialize)]
struct Error {
    #[serde(default, alias = "code", deserialize_with = "null_is_default")]
    variant: String,
}

impl FromDeepgram {
    /// Reads one text frame.
    ///
    /// # Errors
    /// When the text is no JSON object or a known field has an impossible type. An unknown type is [`Self::Other`].
    pub fn parse(text: &str) -> Result<Self, serde_json::Error> {
        let tag: Tag = serde_json::from_str(text)?;
        Ok(match tag.kind.as_str() {
            "Results" => Self::Results(serde_json::from_str(text)?),
            "SpeechStarted" => {
                Self::SpeechStarted { timestamp: serde_json::from_str::<SpeechStarted>(text)?.timestamp }
            }
            "UtteranceEnd" => {
                Self::UtteranceEnd { last_word_end: serde_json::from_str::<UtteranceEnd>(text)?.last_word_end }
            }
            "Metadata" => Self::Metadata,
            "Error" => Self::Error { variant: serde_json::from_str::<Error>(text)?.variant },
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
            include_str!(concat!("../../../tests/fixtures/wire/deepgram/", $name)).trim_end()
        };
    }

    #[track_caller]
    fn results(text: &str) -> Results {
        match FromDeepgram::parse(text) {
            Ok(FromDeepgram::Results(results)) => results,
            other => panic!("not results: {other:?}"),
        }
    }

    #[test]
    fn each_documented_message_is_understood() {
        let parse = |text| FromDeepgram::parse(text).unwrap();
        assert_eq!(parse(fixture!("speech_started.json")), FromDeepgram::SpeechStarted { timestamp: 9.54 });
        assert_eq!(parse(fixture!("utterance_end.json")), FromDeepgram::UtteranceEnd { last_word_end: 2.395 });
        assert_eq!(parse(fixture!("metadata.json")), FromDeepgram::Metadata);
        assert_eq!(parse(fixture!("error.json")), FromDeepgram::Error { variant: "SchemaError".into() });
        assert_eq!(parse(fixture!("configure_success.json")), FromDeepgram::Other);
        assert_eq!(parse(fixture!("configure_failure.json")), FromDeepgram::Other);
        assert_eq!(parse("{}"), FromDeepgram::Other);
    }

    #[test]
    fn results_carry_text_words_and_flags() {
        let last = results(fixture!("results_speech_final.json"));
        assert!(last.is_final && last.speech_final && !last.from_finalize);
        assert_eq!(last.channel.alternatives[0].transcript, "Hi, it's Ann.");
        assert_eq!(last.channel.alternatives[0].words[0].punctuated_word.as_deref(), Some("Hi,"));
        assert!(results(fixture!("results_from_finalize.json")).from_finalize);
        assert!(!results(fixture!("results_interim.json")).is_final);
        assert_eq!(results(fixture!("results_empty.json")).channel.alternatives[0].transcript, "");
        assert_eq!(results(fixture!("results_extras.json")).channel.alternatives[0].words.len(), 1);
        assert_eq!(results(fixture!("results_minimal.json")).duration, 1.0);
        assert_eq!(results(r#"{"type":"Results"}"#).channel.alternatives, []);
    }

    #[test]
    fn the_answer_to_a_recording_has_words_with_times() {
        let parse = |text| serde_json::from_str::<Recorded>(text);
        let recorded = parse(fixture!("recorded.json")).unwrap();
        let best = &recorded.results.channels[0].alternatives[0];
        assert_eq!(best.transcript, "I'd like to book.");
        assert_eq!(best.words.len(), 4);
        assert_eq!(best.words[3].punctuated_word.as_deref(), Some("book."));
        let silent = parse(fixture!("recorded_silence.json")).unwrap();
        assert_eq!(silent.results.channels[0].alternatives[0], Alternative::default());
        assert!(parse(r#"{"metadata":{}}"#).is_err(), "no results are no answer");
    }

    #[test]
    fn a_refusal_names_its_code_in_any_of_three_fields() {
        let code = |text| serde_json::from_str::<Refusal>(text).unwrap().err_code;
        assert_eq!(code(fixture!("refused_401.json")).as_deref(), Some("INVALID_AUTH"));
        assert_eq!(code(fixture!("refused_429.json")).as_deref(), Some("TOO_MANY_REQUESTS"));
        assert_eq!(code(r#"{"error_code":"X"}"#).as_deref(), Some("X"));
    }

    #[test]
    fn our_control_messages_are_the_documented_ones() {
        assert_eq!(KEEP_ALIVE, fixture!("client_keep_alive.json"));
        assert_eq!(FINALIZE, fixture!("client_finalize.json"));
        assert_eq!(CLOSE_STREAM, fixture!("client_close_stream.json"));
    }

    proptest! {
        #[test]
        fn no_text_panics_the_parser(text in "(\\{\"type\":\"Results\",)?[\\PC\"{}:]{0,80}") {
            let _ = FromDeepgram::parse(&text);
        }
    }
}
