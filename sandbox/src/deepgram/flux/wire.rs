//! Messages of `/v2/listen`, in the field order the vendor sends (turn-based audio API reference).

use serde::{Deserialize, Serialize};

use super::params::Thresholds;

/// What a client may send as text; anything else is an error.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(tag = "type", deny_unknown_fields)]
pub(super) enum ClientMessage {
    ForceEndTurn {},
    CloseStream {},
    Configure {
        #[serde(default)]
        thresholds: Option<ThresholdChange>,
        #[serde(default)]
        keyterms: Option<Vec<String>>,
        #[serde(default)]
        language_hints: Option<Vec<String>>,
        #[serde(default, rename = "numerals")]
        _numerals: Option<bool>,
    },
}

/// What is left out stays as it is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct ThresholdChange {
    pub(super) eot_threshold: Option<f64>,
    pub(super) eager_eot_threshold: Option<f64>,
    pub(super) eot_timeout_ms: Option<u64>,
}

impl ThresholdChange {
    pub(super) fn applied_to(self, current: Thresholds) -> Thresholds {
        Thresholds {
            eot_threshold: self.eot_threshold.unwrap_or(current.eot_threshold),
            eager_eot_threshold: self.eager_eot_threshold.or(current.eager_eot_threshold),
            eot_timeout_ms: self.eot_timeout_ms.unwrap_or(current.eot_timeout_ms),
        }
    }
}

#[derive(Debug, Clone, Serialize)]
#[serde(tag = "type")]
pub(super) enum ServerMessage<'a> {
    Connected {
        request_id: &'a str,
        sequence_id: u64,
    },
    TurnInfo {
        request_id: &'a str,
        sequence_id: u64,
        event: &'static str,
        turn_index: u64,
        audio_window_start: f64,
        audio_window_end: f64,
        transcript: String,
        words: Vec<Word>,
        end_of_turn_confidence: f64,
        #[serde(skip_serializing_if = "Option::is_none")]
        trigger: Option<&'static str>,
    },
    ConfigureSuccess {
        request_id: &'a str,
        sequence_id: u64,
        thresholds: Thresholds,
        keyterms: Vec<String>,
    },
    ConfigureFailure {
        request_id: &'a str,
        sequence_id: u64,
        code: &'static str,
        description: String,
    },
    Error {
        sequence_id: u64,
        code: &'static str,
        description: String,
    },
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct Word {
    pub(super) word: String,
    pub(super) confidence: f64,
    pub(super) start: f64,
    pub(super) end: f64,
}

impl ServerMessage<'_> {
    pub(super) fn to_json(&self) -> String {
        serde_json::to_string(self).expect("a server message has only string keys")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    macro_rules! fixture {
        ($name:literal) => {
            include_str!(concat!("../../../../tests/fixtures/wire/flux/", $name)).trim_end()
        };
    }

    const REQUEST: &str = "4a5f6f3e-6d0a-4f8e-9d2c-3f0d7b1a2c11";

    #[test]
    fn documented_client_messages_parse_and_misspelt_ones_do_not() {
        let parse = |json: &str| serde_json::from_str::<ClientMessage>(json);
        assert_eq!(parse(fixture!("client_force_end_turn.json")).unwrap(), ClientMessage::ForceEndTurn {});
        assert_eq!(parse(fixture!("client_close_stream.json")).unwrap(), ClientMessage::CloseStream {});
        let ClientMessage::Configure { thresholds: Some(change), keyterms: Some(terms), .. } =
            parse(fixture!("client_configure.json")).unwrap()
        else {
            panic!("the fixture has thresholds and key terms")
        };
        let changed = change.applied_to(Thresholds::default());
        assert_eq!((changed.eot_threshold, changed.eager_eot_threshold), (0.8, Some(0.5)));
        assert_eq!(terms, ["Acme"]);
        for wrong in [
            r#"{"type":"KeepAlive"}"#,
            r#"{"type":"Finalize"}"#,
            r#"{"type":"ForceEndTurn","now":true}"#,
            r#"{"type":"Configure","thresholds":{"eot":0.8}}"#,
            "hello",
        ] {
            assert!(parse(wrong).is_err(), "{wrong} parsed");
        }
    }

    #[test]
    fn server_messages_are_those_of_the_fixtures() {
        let spoken = [("I'd", 0.4, 0.6), ("like", 0.6, 0.8), ("to", 0.8, 0.92), ("book", 0.92, 1.2)];
        let turn = |sequence_id, event, end, count: usize, confidence, trigger| {
            let words: Vec<_> = spoken[..count]
                .iter()
                .map(|&(word, start, end)| Word { word: word.to_owned(), confidence: 0.98, start, end })
                .collect();
            let transcript = words.iter().map(|word| word.word.as_str()).collect::<Vec<_>>().join(" ");
            let message = ServerMessage::TurnInfo {
                request_id: REQUEST,
                sequence_id,
                event,
                turn_index: 0,
                audio_window_start: 0.0,
                audio_window_end: end,
                transcript,
                words,
                end_of_turn_confidence: confidence,
                trigger,
            };
            message.to_json()
        };
        assert_eq!(turn(1, "Update", 0.24, 0, 0.0, None), fixture!("update_idle.json"));
        assert_eq!(turn(2, "StartOfTurn", 0.64, 1, 0.02, None), fixture!("start_of_turn.json"));
        assert_eq!(turn(3, "Update", 1.28, 4, 0.12, None), fixture!("update.json"));
        assert_eq!(turn(4, "EagerEndOfTurn", 1.44, 4, 0.52, None), fixture!("eager_end_of_turn.json"));
        assert_eq!(turn(5, "TurnResumed", 1.6, 4, 0.2, None), fixture!("turn_resumed.json"));
        assert_eq!(turn(7, "EndOfTurn", 1.92, 4, 0.74, Some("model")), fixture!("end_of_turn.json"));
        assert_eq!(turn(7, "EndOfTurn", 1.92, 4, 0.31, Some("manual")), fixture!("end_of_turn_manual.json"));
        assert_eq!(turn(7, "EndOfTurn", 4.2, 4, 0.31, Some("timeout")), fixture!("end_of_turn_timeout.json"));
        let connected = ServerMessage::Connected { request_id: REQUEST, sequence_id: 0 };
        assert_eq!(connected.to_json(), fixture!("connected.json"));
        let keyterms = vec!["Acme".to_owned()];
        let thresholds = Thresholds { eot_threshold: 0.8, eager_eot_threshold: Some(0.5), eot_timeout_ms: 3_000 };
        let success = ServerMessage::ConfigureSuccess { request_id: REQUEST, sequence_id: 9, thresholds, keyterms };
        assert_eq!(success.to_json(), fixture!("configure_success.json"));
        let failure = ServerMessage::ConfigureFailure {
            request_id: REQUEST,
            sequence_id: 9,
            code: "CONFIGURE_ALREADY_PENDING",
            description: "an earlier Configure is not answered yet".into(),
        };
        assert_eq!(failure.to_json(), fixture!("configure_failure.json"));
        let error = ServerMessage::Error {
            sequence_id: 9,
            code: "INTERNAL_SERVER_ERROR",
            description: "something went wrong".into(),
        };
        assert_eq!(error.to_json(), fixture!("error.json"));
    }
}
