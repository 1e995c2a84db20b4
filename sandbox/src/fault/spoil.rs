//! What the faults of content do to one message.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::Value;

/// Members by which vendors name sessions, requests, contexts and calls of tools.
const IDS: [&str; 5] = ["request_id", "id", "tool_use_id", "contextId", "context_id"];
/// Members by which they count.
const INDICES: [&str; 3] = ["index", "turn_index", "sequence_id"];
/// So far beyond what is known.
const BEYOND: u64 = 40;

/// The message with every id and index exchanged for an unknown one; `None` when it is no JSON.
pub(crate) fn with_wrong_ids(message: &str) -> Option<String> {
    let mut message: Value = serde_json::from_str(message).ok()?;
    exchange_ids(&mut message);
    Some(message.to_string())
}

pub(crate) fn exchange_ids(value: &mut Value) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                match member {
                    Value::String(id) if IDS.contains(&name.as_str()) => *id = "nobody-knows-this-one".to_owned(),
                    Value::Number(index) if INDICES.contains(&name.as_str()) => {
                        *member = (index.as_u64().unwrap_or_default() + BEYOND).into();
                    }
                    _ => exchange_ids(member),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(exchange_ids),
        _ => {}
    }
}

/// The message with its audio cut to an odd number of bytes; `None` when it has none.
pub(crate) fn with_odd_audio(message: &str) -> Option<String> {
    let mut message: Value = serde_json::from_str(message).ok()?;
    let audio = BASE64_STANDARD.decode(message.get("audio")?.as_str()?).ok()?;
    message["audio"] = BASE64_STANDARD.encode(odd(&audio)).into();
    Some(message.to_string())
}

/// As much of the audio as makes an odd number of bytes.
pub(crate) fn odd(audio: &[u8]) -> &[u8] {
    let length = audio.len() - usize::from(audio.len().is_multiple_of(2) && !audio.is_empty());
    &audio[..length]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_and_indices_are_exchanged_wherever_they_stand_and_nothing_else() {
        let message = r#"{"index":1,"contextId":"u3","delta":{"id":"toolu_1","text":"id"},"isFinal":true}"#;
        let spoiled: Value = serde_json::from_str(&with_wrong_ids(message).unwrap()).unwrap();
        let expected = serde_json::json!({
            "index": 41,
            "contextId": "nobody-knows-this-one",
            "delta": { "id": "nobody-knows-this-one", "text": "id" },
            "isFinal": true,
        });
        assert_eq!(spoiled, expected);
        assert_eq!(with_wrong_ids("{"), None);
    }

    #[test]
    fn audio_loses_a_byte_when_its_length_is_even() {
        let message = |audio: &[u8]| format!(r#"{{"audio":"{}"}}"#, BASE64_STANDARD.encode(audio));
        assert_eq!(with_odd_audio(&message(b"abcd")), Some(message(b"abc")));
        assert_eq!(with_odd_audio(&message(b"abc")), Some(message(b"abc")));
        assert_eq!(with_odd_audio(r#"{"isFinal":true}"#), None);
    }
}
