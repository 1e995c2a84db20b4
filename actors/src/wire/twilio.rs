//! Twilio Media Streams: one JSON object per text frame, one socket per call.
//!
//! Numbers arrive as strings (except the media format); both are accepted. Frames of ours must hold exactly the
//! documented fields, otherwise Twilio warns (31951) and drops them.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Display;

use bytestring::ByteString;
use serde::{Deserialize, Deserializer};

use super::push_json_string;

/// A message from the carrier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FromCarrier<'a> {
    /// Greeting of the socket; nothing is known of the call yet.
    Connected,
    Start(Box<Start>),
    /// About 20 ms of the caller's audio; decode with [`decode_payload`](super::decode_payload).
    Media {
        payload: Cow<'a, str>,
    },
    /// The caller pressed a key: `0`–`9`, `*` or `#`.
    Dtmf {
        digit: char,
    },
    /// A mark of ours came back: everything sent before it was played, or flushed by a `clear`.
    Mark {
        name: Cow<'a, str>,
    },
    /// The stream is over: hang-up, or the call went elsewhere.
    Stop,
    Other,
}

/// What the call's stream is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Start {
    pub stream_sid: String,
    pub call_sid: String,
    pub account_sid: String,
    /// What the answer's `<Parameter>` elements said.
    pub custom_parameters: BTreeMap<String, String>,
    /// `audio/x-mulaw`, documented as the only one; `None` when not said.
    pub encoding: Option<String>,
    /// Hertz; documented to be 8,000.
    pub sample_rate: Option<u32>,
}

impl<'a> FromCarrier<'a> {
    /// Reads one text frame.
    ///
    /// # Errors
    /// When the text is no JSON object, or a known event lacks what makes it useful. An unknown event is [`Self::Other`].
    pub fn parse(text: &'a str) -> Result<Self, serde_json::Error> {
        if let Some(payload) = scan_media(text) {
            return Ok(Self::Media { payload: Cow::Borrowed(payload) });
        }
        let tag: Tag<'_> = serde_json::from_str(text)?;
        Ok(match tag.event.as_ref() {
            "connected" => Self::Connected,
            "start" => Self::Start(Box::new(serde_json::from_str::<StartFrame>(text)?.into())),
            "media" => Self::Media { payload: serde_json::from_str::<MediaFrame<'_>>(text)?.media.payload },
            "dtmf" => Self::Dtmf { digit: serde_json::from_str::<DtmfFrame>(text)?.dtmf.digit },
            "mark" => Self::Mark { name: serde_json::from_str::<MarkFrame<'_>>(text)?.mark.name },
            "stop" => Self::Stop,
            _ => Self::Other,
        })
    }
}

/// The payload of a `media` frame in Twilio's usual compact form, found without parsing; `None` leaves it to serde.
///
/// Only text whose shape leaves no doubt is accepted: `event` is the first member, the members before `media` and all
/// members of `media` are plain values (no escape, no nesting). Then an unescaped `"name":` can only be a key.
fn scan_media(text: &str) -> Option<&str> {
    let rest = text.strip_prefix(r#"{"event":"media","#)?;
    let key = memchr::memmem::find(rest.as_bytes(), br#""media":{"#)?;
    let (before, media) = (&rest[..key], &rest[key + r#""media":{"#.len()..]);
    let media = &media[..memchr::memchr(b'}', media.as_bytes())?];
    if before.contains(['\\', '{', '[']) || media.contains(['\\', '{', '[']) {
        return None;
    }
    let (_, payload) = media.split_once(r#""payload":""#)?;
    let (payload, after) = payload.split_at(memchr::memchr(b'"', payload.as_bytes())?);
    (!after.contains(r#""payload""#)).then_some(payload)
}

#[derive(Deserialize)]
struct Tag<'a> {
    #[serde(borrow, default)]
    event: Cow<'a, str>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct StartFrame {
    start: StartBody,
    #[serde(default)]
    stream_sid: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct StartBody {
    #[serde(default)]
    stream_sid: Option<String>,
    call_sid: String,
    #[serde(default)]
    account_sid: String,
    #[serde(default, deserialize_with = "super::null_is_default")]
    custom_parameters: BTreeMap<String, Scalar>,
    #[serde(default, deserialize_with = "super::null_is_default")]
    media_format: MediaFormat,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase")]
struct MediaFormat {
    #[serde(default)]
    encoding: Option<String>,
    #[serde(default)]
    sample_rate: Option<Scalar>,
}

/// A value that may be written as a string, a number or a boolean.
struct Scalar(String);

impl<'de> Deserialize<'de> for Scalar {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self(match serde_json::Value::deserialize(deserializer)? {
            serde_json::Value::String(text) => text,
            other => other.to_string(),
        }))
    }
}

impl From<StartFrame> for Start {
    fn from(frame: StartFrame) -> Self {
        let StartFrame { start, stream_sid } = frame;
        Self {
            stream_sid: start.stream_sid.or(stream_sid).unwrap_or_default(),
            call_sid: start.call_sid,
            account_sid: start.account_sid,
            custom_parameters: start.custom_parameters.into_iter().map(|(name, value)| (name, value.0)).collect(),
            encoding: start.media_format.encoding,
            sample_rate: start.media_format.sample_rate.and_then(|rate| rate.0.parse().ok()),
        }
    }
}

#[derive(Deserialize)]
struct MediaFrame<'a> {
    #[serde(borrow)]
    media: MediaBody<'a>,
}

#[derive(Deserialize)]
struct MediaBody<'a> {
    #[serde(borrow)]
    payload: Cow<'a, str>,
}

#[derive(Deserialize)]
struct DtmfFrame {
    dtmf: DtmfBody,
}

#[derive(Deserialize)]
struct DtmfBody {
    digit: char,
}

#[derive(Deserialize)]
struct MarkFrame<'a> {
    #[serde(borrow)]
    mark: MarkBody<'a>,
}

#[derive(Deserialize)]
struct MarkBody<'a> {
    #[serde(borrow)]
    name: Cow<'a, str>,
}

/// Writes the frames of one stream; what never changes in them is written once.
#[derive(Debug, Clone)]
pub struct ToCarrier {
    media_head: String,
    mark_head: String,
    clear: ByteString,
}

impl ToCarrier {
    pub fn new(stream_sid: &str) -> Self {
        let mut sid = String::new();
        push_json_string(&mut sid, stream_sid);
        Self {
            media_head: format!(r#"{{"event":"media","streamSid":{sid},"media":{{"payload":""#),
            mark_head: format!(r#"{{"event":"mark","streamSid":{sid},"mark":{{"name":"#),
            clear: format!(r#"{{"event":"clear","streamSid":{sid}}}"#).into(),
        }
    }

    /// Audio to play: µ-law, 8 kHz, mono, headerless; queued behind what was sent before.
    pub fn media(&self, audio: &[u8]) -> ByteString {
        const TAIL: &str = r#""}}"#;
        let encoded = base64_simd::STANDARD.encoded_length(audio.len());
        let mut frame = String::with_capacity(self.media_head.len() + encoded + TAIL.len());
        frame.push_str(&self.media_head);
        base64_simd::STANDARD.encode_append(audio, &mut frame);
        frame.push_str(TAIL);
        frame.into()
    }

    /// A mark, echoed when all audio before it has been played. The name must be unique within the stream.
    pub fn mark(&self, name: impl Display) -> ByteString {
        /// Ours have three numbers, and are rarely longer than this.
        const USUAL: usize = 16;
        let mut frame = String::with_capacity(self.mark_head.len() + USUAL + 4);
        frame.push_str(&self.mark_head);
        push_json_string(&mut frame, name);
        frame.push_str("}}");
        frame.into()
    }

    /// Drop all audio not yet played; every pending mark is echoed at once.
    pub fn clear(&self) -> ByteString {
        self.clear.clone()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::wire::decode_payload;

    macro_rules! fixture {
        ($name:literal) => {
            include_str!(concat!("../../../tests/fixtures/wire/twilio/", $name)).trim_end()
        };
    }

    const STREAM: &str = "MZ18ad3ab5a668481ce02b83e7395059f0";

    #[track_caller]
    fn payload_of(text: &str) -> String {
        match FromCarrier::parse(text) {
            Ok(FromCarrier::Media { payload }) => payload.into_owned(),
            other => panic!("not media: {other:?}"),
        }
    }

    #[test]
    fn each_documented_message_is_understood() {
        assert_eq!(FromCarrier::parse(fixture!("connected.json")).unwrap(), FromCarrier::Connected);
        assert_eq!(FromCarrier::parse(fixture!("dtmf.json")).unwrap(), FromCarrier::Dtmf { digit: '1' });
        assert_eq!(FromCarrier::parse(fixture!("mark.json")).unwrap(), FromCarrier::Mark { name: "7.3.0".into() });
        assert_eq!(FromCarrier::parse(fixture!("stop.json")).unwrap(), FromCarrier::Stop);
        assert_eq!(FromCarrier::parse(fixture!("unknown_event.json")).unwrap(), FromCarrier::Other);
        assert_eq!(FromCarrier::parse("{}").unwrap(), FromCarrier::Other);
        let FromCarrier::Start(start) = FromCarrier::parse(fixture!("start.json")).unwrap() else { panic!() };
        assert_eq!(start.stream_sid, STREAM);
        assert_eq!(start.call_sid, "CA00000000000000000000000000000001");
        assert_eq!(start.account_sid, "AC00000000000000000000000000000001");
        assert_eq!(start.custom_parameters["token"], "one-time");
        assert_eq!(start.encoding.as_deref(), Some("audio/x-mulaw"));
        assert_eq!(start.sample_rate, Some(8000));
    }

    #[test]
    fn media_in_the_usual_form_takes_the_fast_path_and_any_other_form_reads_the_same() {
        let usual = scan_media(fixture!("media.json")).expect("the fast path knows the usual form");
        assert_eq!(decode_payload(usual).unwrap().len(), 160);
        assert_eq!(scan_media(fixture!("media_numbers.json")), Some(usual));
        assert_eq!(scan_media(fixture!("media_reordered.json")), None);
        assert_eq!(payload_of(fixture!("media_reordered.json")), usual);
    }

    #[test]
    fn start_accepts_strings_for_numbers_and_missing_extras() {
        let text = r#"{"event":"start","streamSid":"MZ1","start":{"callSid":"CA1","customParameters":{"n":5},
            "mediaFormat":{"sampleRate":"8000"}}}"#;
        let FromCarrier::Start(start) = FromCarrier::parse(text).unwrap() else { panic!() };
        assert_eq!((start.stream_sid.as_str(), start.sample_rate), ("MZ1", Some(8000)));
        assert_eq!(start.custom_parameters["n"], "5");
        assert!(FromCarrier::parse(r#"{"event":"start","start":{"callSid":"CA1","customParameters":null}}"#).is_ok());
    }

    #[test]
    fn text_inside_strings_is_never_taken_for_structure() {
        let nested = r#"{"event":"media","x":{"media":{"payload":"BAD="}},"media":{"payload":"GOOD"}}"#;
        assert_eq!(payload_of(nested), "GOOD");
        let escaped = r#"{"event":"media","s":"\"media\":{\"payload\":\"BAD=\"","media":{"payload":"GOOD"}}"#;
        assert_eq!(payload_of(escaped), "GOOD");
        let escaped_key = r#"{"event":"media","media":{"x\"payload":"BAD=","payload":"GOOD"}}"#;
        assert_eq!(payload_of(escaped_key), "GOOD");
        let nested_later = r#"{"event":"media","media":{"x":{"payload":"BAD="},"payload":"GOOD"}}"#;
        assert_eq!(payload_of(nested_later), "GOOD");
        assert_eq!(payload_of(r#"{"event":"media","media":{"payload":"a\/b="}}"#), "a/b=");
        let start = r#"{"event":"start","start":{"callSid":"CA1","customParameters":{"event":"media","payload":"x"}}}"#;
        assert!(matches!(FromCarrier::parse(start).unwrap(), FromCarrier::Start(_)));
    }

    #[test]
    fn outbound_frames_have_exactly_the_documented_form() {
        let out = ToCarrier::new(STREAM);
        let audio = [[0xff; 80], [0x7f; 80]].concat();
        assert_eq!(out.media(&audio), fixture!("outbound_media.json"));
        assert_eq!(out.mark("7.3.0"), fixture!("outbound_mark.json"));
        assert_eq!(out.clear(), fixture!("outbound_clear.json"));
        let parts = format_args!("{}.{}.{}", 7, 3, 0);
        assert_eq!(out.mark(parts), out.mark("7.3.0"), "a name need not be put together first");
    }

    proptest! {
        #[test]
        fn audio_survives_the_way_out_and_back(audio: Vec<u8>, sid: String) {
            let frame = ToCarrier::new(&sid).media(&audio);
            let FromCarrier::Media { payload } = FromCarrier::parse(&frame).unwrap() else { panic!() };
            prop_assert_eq!(&decode_payload(&payload).unwrap()[..], &audio[..]);
        }

        #[test]
        fn any_mark_name_comes_back_verbatim(name: String, sid: String) {
            let frame = ToCarrier::new(&sid).mark(&name);
            prop_assert_eq!(FromCarrier::parse(&frame).unwrap(), FromCarrier::Mark { name: name.into() });
        }

        #[test]
        fn the_fast_path_agrees_with_serde(extra in "[a-z\"{}\\\\:,\\[ ]{0,12}", key in "media|payload|event|x",
            payload in "[A-Za-z0-9+/\"]{0,8}", flip: bool, pretty: bool) {
            let mut media = vec![("payload", serde_json::json!(payload)), ("track", serde_json::json!(extra))];
            if flip { media.reverse(); }
            let object = |fields: &[(&str, serde_json::Value)]| {
                let fields: Vec<_> = fields.iter().map(|(k, v)| format!("{}:{v}", serde_json::json!(k))).collect();
                format!("{{{}}}", fields.join(if pretty { ", " } else { "," }))
            };
            let text = format!(
                r#"{{"event":"media","extra {key}":{},"media":{},"tail":{}}}"#,
                serde_json::json!({ key.as_str(): extra }), object(&media), serde_json::json!({ key.as_str(): extra }));
            let slow = serde_json::from_str::<MediaFrame<'_>>(&text).unwrap().media.payload;
            if let Some(fast) = scan_media(&text) { prop_assert_eq!(fast, slow.as_ref()); }
            let text = format!(r#"{{"event":"media","s":{},"media":{}}}"#, serde_json::json!(extra), object(&media));
            let slow = serde_json::from_str::<MediaFrame<'_>>(&text).unwrap().media.payload;
            if let Some(fast) = scan_media(&text) { prop_assert_eq!(fast, slow.as_ref()); }
        }

        #[test]
        fn no_text_panics_the_parser(text in "(\\{\"event\":\"media\",)?[\\PC\"{}:]{0,80}") {
            let _ = FromCarrier::parse(&text);
        }
    }
}
