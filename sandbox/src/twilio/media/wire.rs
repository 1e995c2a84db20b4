//! Media Streams messages: text frames, one JSON object each; numbers travel as strings.
//!
//! Shapes from Twilio's "Media Streams – WebSocket messages". What we read is exactly what is documented
//! for bidirectional streams: a missing, an extra or a misspelt field makes the message invalid.

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::json;

/// An order from the server under test.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum FromServer {
    Media(Vec<u8>),
    Mark(String),
    Clear,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Message<'a> {
    #[serde(borrow)]
    event: Cow<'a, str>,
    #[serde(borrow, rename = "streamSid")]
    stream_sid: Cow<'a, str>,
    #[serde(borrow)]
    media: Option<Media<'a>>,
    mark: Option<Mark>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Media<'a> {
    #[serde(borrow)]
    payload: Cow<'a, str>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Mark {
    name: String,
}

/// Reads one message meant for the stream `stream_sid`.
///
/// # Errors
///
/// A sentence saying what is wrong; it never repeats audio.
pub(super) fn read(text: &str, stream_sid: &str) -> Result<FromServer, String> {
    let message: Message<'_> = serde_json::from_str(text).map_err(|error| format!("not a stream message: {error}"))?;
    if message.stream_sid != stream_sid {
        return Err("streamSid is not this stream's".into());
    }
    match (&*message.event, message.media, message.mark) {
        ("media", Some(media), None) => match STANDARD.decode(&*media.payload) {
            Ok(audio) => Ok(FromServer::Media(audio)),
            Err(error) => Err(format!("media payload is not base64: {error}")),
        },
        ("mark", None, Some(mark)) => Ok(FromServer::Mark(mark.name)),
        ("clear", None, None) => Ok(FromServer::Clear),
        (event @ ("media" | "mark" | "clear"), ..) => Err(format!("wrong fields for the event `{event}`")),
        (event, ..) => Err(format!("unknown event `{}`", event.chars().take(40).collect::<String>())),
    }
}

/// The head of every message that has a place in the stream's order.
pub(super) struct Numbered<'a> {
    pub(super) stream_sid: &'a str,
    /// From 1, with `start`.
    pub(super) sequence: u64,
}

pub(super) fn connected() -> String {
    r#"{"event":"connected","protocol":"Call","version":"1.0.0"}"#.to_owned()
}

impl Numbered<'_> {
    pub(super) fn start(&self, account_sid: &str, call_sid: &str, parameters: &[(String, String)]) -> String {
        let parameters: serde_json::Map<_, _> =
            parameters.iter().map(|(name, value)| (name.clone(), value.clone().into())).collect();
        json!({
            "event": "start",
            "sequenceNumber": self.sequence.to_string(),
            "start": {
                "accountSid": account_sid,
                "streamSid": self.stream_sid,
                "callSid": call_sid,
                "tracks": ["inbound"],
                "mediaFormat": { "encoding": "audio/x-mulaw", "sampleRate": 8000, "channels": 1 },
                "customParameters": parameters,
            },
            "streamSid": self.stream_sid,
        })
        .to_string()
    }

    /// `chunk` counts media from 1, `timestamp_ms` is the time since the stream began.
    pub(super) fn media(&self, chunk: u64, timestamp_ms: u64, audio: &[u8]) -> String {
        format!(
            concat!(
                r#"{{"event":"media","sequenceNumber":"{}","media":{{"track":"inbound","chunk":"{}","#,
                r#""timestamp":"{}","payload":"{}"}},"streamSid":"{}"}}"#
            ),
            self.sequence,
            chunk,
            timestamp_ms,
            STANDARD.encode(audio),
            self.stream_sid
        )
    }

    pub(super) fn key(&self, digit: char) -> String {
        json!({
            "event": "dtmf",
            "streamSid": self.stream_sid,
            "sequenceNumber": self.sequence.to_string(),
            "dtmf": { "track": "inbound_track", "digit": digit.to_string() },
        })
        .to_string()
    }

    pub(super) fn mark(&self, name: &str) -> String {
        json!({
            "event": "mark",
            "sequenceNumber": self.sequence.to_string(),
            "streamSid": self.stream_sid,
            "mark": { "name": name },
        })
        .to_string()
    }

    pub(super) fn stop(&self, account_sid: &str, call_sid: &str) -> String {
        json!({
            "event": "stop",
            "sequenceNumber": self.sequence.to_string(),
            "stop": { "accountSid": account_sid, "callSid": call_sid },
            "streamSid": self.stream_sid,
        })
        .to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_three_documented_messages_are_understood() {
        let read = |text| read(text, "MZ1").unwrap();
        assert_eq!(
            read(r#"{"event":"media","streamSid":"MZ1","media":{"payload":"/38="}}"#),
            FromServer::Media(vec![0xFF, 0x7F])
        );
        assert_eq!(
            read(r#"{"event":"mark","streamSid":"MZ1","mark":{"name":"1.2.3"}}"#),
            FromServer::Mark("1.2.3".into())
        );
        assert_eq!(read(r#"{"event":"clear","streamSid":"MZ1"}"#), FromServer::Clear);
    }

    #[test]
    fn anything_else_is_refused() {
        #[track_caller]
        fn check(text: &str, expected: &str) {
            let problem = read(text, "MZ1").unwrap_err();
            assert!(problem.contains(expected), "{problem}");
        }
        check("{", "not a stream message");
        check(r#"{"event":"clear","streamSid":"MZ2"}"#, "streamSid");
        check(r#"{"event":"clear"}"#, "streamSid");
        check(r#"{"event":"clear","streamSid":"MZ1","media":{"payload":""}}"#, "wrong fields");
        check(r#"{"event":"media","streamSid":"MZ1"}"#, "wrong fields");
        check(r#"{"event":"media","streamSid":"MZ1","media":{"payload":"/38"}}"#, "base64");
        check(r#"{"event":"media","streamSid":"MZ1","media":{"payload":"/38=","track":"outbound"}}"#, "track");
        check(r#"{"event":"media","streamSid":"MZ1","sequenceNumber":"1","media":{"payload":""}}"#, "sequenceNumber");
        check(r#"{"event":"Clear","streamSid":"MZ1"}"#, "unknown event");
        check(r#"{"event":"stop","streamSid":"MZ1"}"#, "unknown event");
    }

    #[test]
    fn messages_to_the_server_have_the_documented_shape() {
        let numbered = Numbered { stream_sid: "MZ1", sequence: 3 };
        let parse = |text: String| serde_json::from_str::<serde_json::Value>(&text).unwrap();
        assert_eq!(
            numbered.media(1, 5, &[0xFF, 0x7F]),
            r#"{"event":"media","sequenceNumber":"3","media":{"track":"inbound","chunk":"1","timestamp":"5","payload":"/38="},"streamSid":"MZ1"}"#
        );
        assert_eq!(
            parse(numbered.start("AC1", "CA1", &[("token".into(), "one-time".into())])),
            json!({"event":"start","sequenceNumber":"3","start":{"accountSid":"AC1","streamSid":"MZ1","callSid":"CA1",
                "tracks":["inbound"],"mediaFormat":{"encoding":"audio/x-mulaw","sampleRate":8000,"channels":1},
                "customParameters":{"token":"one-time"}},"streamSid":"MZ1"})
        );
        assert_eq!(
            parse(numbered.key('#')),
            json!({"event":"dtmf","streamSid":"MZ1","sequenceNumber":"3","dtmf":{"track":"inbound_track","digit":"#"}})
        );
        assert_eq!(
            parse(numbered.mark("a \"b\"")),
            json!({"event":"mark","sequenceNumber":"3","streamSid":"MZ1","mark":{"name":"a \"b\""}})
        );
        assert_eq!(
            parse(numbered.stop("AC1", "CA1")),
            json!({"event":"stop","sequenceNumber":"3","stop":{"accountSid":"AC1","callSid":"CA1"},"streamSid":"MZ1"})
        );
    }
}
