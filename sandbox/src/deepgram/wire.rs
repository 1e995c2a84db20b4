//! Messages of `/v1/listen`, in the field order the vendor sends (live audio API reference).

use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// What a client may send as text; anything else is a schema error.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(tag = "type", deny_unknown_fields)]
pub(super) enum ClientMessage {
    KeepAlive {},
    Finalize {
        #[serde(default)]
        channel: Option<u32>,
    },
    CloseStream {},
    Configure {
        #[serde(default)]
        keyterms: Option<Vec<String>>,
        #[serde(default)]
        features: Option<Features>,
    },
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Features {
    #[serde(default, rename = "numerals")]
    pub(super) _numerals: Option<bool>,
}

#[derive(Debug, Clone, Serialize)]
#[serde(tag = "type")]
pub(super) enum ServerMessage {
    Results {
        channel_index: [u32; 2],
        start: f64,
        duration: f64,
        is_final: bool,
        speech_final: bool,
        from_finalize: bool,
        channel: Channel,
        metadata: ResultMetadata,
    },
    SpeechStarted {
        channel: [u32; 2],
        timestamp: f64,
    },
    UtteranceEnd {
        channel: [u32; 2],
        last_word_end: f64,
    },
    Metadata {
        transaction_key: &'static str,
        request_id: String,
        sha256: String,
        created: String,
        duration: f64,
        channels: u32,
    },
    ConfigureSuccess {
        request_id: String,
        keyterms: Vec<String>,
    },
    ConfigureFailure {
        request_id: String,
        code: &'static str,
        description: String,
    },
    Error {
        variant: &'static str,
        description: String,
        message: String,
    },
}

#[derive(Debug, Clone, Serialize)]
pub(super) struct Channel {
    pub(super) alternatives: [Alternative; 1],
}

#[derive(Debug, Clone, Serialize)]
pub(super) struct Alternative {
    pub(super) transcript: String,
    pub(super) confidence: f64,
    pub(super) words: Vec<Word>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct Word {
    pub(super) word: String,
    /// Only with `punctuate` or `smart_format`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) punctuated_word: Option<String>,
    pub(super) start: f64,
    pub(super) end: f64,
    pub(super) confidence: f64,
}

#[derive(Debug, Clone, Serialize)]
pub(super) struct ResultMetadata {
    pub(super) request_id: String,
    pub(super) model_uuid: String,
    pub(super) model_info: ModelInfo,
}

#[derive(Debug, Clone, Serialize)]
pub(super) struct ModelInfo {
    pub(super) name: String,
    pub(super) version: String,
    pub(super) arch: String,
}

impl ServerMessage {
    pub(super) fn to_json(&self) -> String {
        serde_json::to_string(self).expect("a server message has only string keys")
    }
}

/// Seconds, to the millisecond, as the vendor writes times.
pub(super) fn seconds(time: Duration) -> f64 {
    (time.as_secs_f64() * 1e3).round() / 1e3
}

/// The body of a refused upgrade.
pub(super) fn error_body(code: &str, message: &str, request_id: &str) -> Value {
    let field = |name: &str, value: &str| (name.to_owned(), Value::from(value));
    Value::Object(Map::from_iter([field("err_code", code), field("err_msg", message), field("request_id", request_id)]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(json: &str) -> Result<ClientMessage, serde_json::Error> {
        serde_json::from_str(json)
    }

    #[test]
    fn documented_client_messages_parse() {
        assert_eq!(parse(r#"{"type":"KeepAlive"}"#).unwrap(), ClientMessage::KeepAlive {});
        assert_eq!(parse(r#"{"type":"Finalize"}"#).unwrap(), ClientMessage::Finalize { channel: None });
        assert_eq!(parse(r#"{"type":"Finalize","channel":0}"#).unwrap(), ClientMessage::Finalize { channel: Some(0) });
        assert_eq!(parse(r#"{"type":"CloseStream"}"#).unwrap(), ClientMessage::CloseStream {});
        let configure = parse(r#"{"type":"Configure","keyterms":["Acme"],"features":{"numerals":true}}"#).unwrap();
        assert!(
            matches!(configure, ClientMessage::Configure { keyterms: Some(terms), features: Some(_) } if terms == ["Acme"])
        );
    }

    #[test]
    fn misspelt_client_messages_do_not() {
        for wrong in [
            r#"{"type":"Keepalive"}"#,
            r#"{"type":"KeepAlive","channel":0}"#,
            r#"{"type":"CloseStream","now":true}"#,
            r#"{"type":"Finalize","chanel":0}"#,
            r#"{"type":"Configure","keyterm":["Acme"]}"#,
            r#"{"type":"Configure","features":{"numbers":true}}"#,
            "hello",
        ] {
            assert!(parse(wrong).is_err(), "{wrong} parsed");
        }
    }

    #[test]
    fn server_messages_are_those_of_the_reference() {
        let metadata = ResultMetadata {
            request_id: "uuid".into(),
            model_uuid: "uuid".into(),
            model_info: ModelInfo {
                name: "general-nova-3".into(),
                version: "2025-07-31.0".into(),
                arch: "nova-3".into(),
            },
        };
        let word =
            Word { word: "hi".into(), punctuated_word: Some("Hi,".into()), start: 0.32, end: 0.5, confidence: 0.99 };
        let alternative = Alternative { transcript: "Hi, it's Ann.".into(), confidence: 0.99, words: vec![word] };
        let messages = [
            ServerMessage::Results {
                channel_index: [0, 1],
                start: 0.0,
                duration: 1.98,
                is_final: true,
                speech_final: true,
                from_finalize: false,
                channel: Channel { alternatives: [alternative] },
                metadata,
            },
            ServerMessage::SpeechStarted { channel: [0, 1], timestamp: 9.54 },
            ServerMessage::UtteranceEnd { channel: [0, 1], last_word_end: 2.395 },
            ServerMessage::ConfigureSuccess { request_id: "uuid".into(), keyterms: vec!["Acme".into()] },
        ];
        let json: Vec<_> = messages.iter().map(ServerMessage::to_json).collect();
        assert_eq!(
            json,
            [
                r#"{"type":"Results","channel_index":[0,1],"start":0.0,"duration":1.98,"is_final":true,"speech_final":true,"from_finalize":false,"channel":{"alternatives":[{"transcript":"Hi, it's Ann.","confidence":0.99,"words":[{"word":"hi","punctuated_word":"Hi,","start":0.32,"end":0.5,"confidence":0.99}]}]},"metadata":{"request_id":"uuid","model_uuid":"uuid","model_info":{"name":"general-nova-3","version":"2025-07-31.0","arch":"nova-3"}}}"#,
                r#"{"type":"SpeechStarted","channel":[0,1],"timestamp":9.54}"#,
                r#"{"type":"UtteranceEnd","channel":[0,1],"last_word_end":2.395}"#,
                r#"{"type":"ConfigureSuccess","request_id":"uuid","keyterms":["Acme"]}"#,
            ]
        );
        assert_eq!(
            error_body("INVALID_AUTH", "Invalid credentials.", "uuid").to_string(),
            r#"{"err_code":"INVALID_AUTH","err_msg":"Invalid credentials.","request_id":"uuid"}"#
        );
    }
}
