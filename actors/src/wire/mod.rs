//! What travels between us and the vendors: message types and their text form, no behaviour.
//!
//! Vendors add fields and messages without notice, so unknown ones are skipped or become `Other`, and everything that
//! is not needed to go on is optional.

pub mod anthropic;
pub mod aura;
pub mod deepgram;
pub mod elevenlabs;
pub mod flux;
pub mod twilio;

use std::fmt::{self, Display, Write as _};

use bytes::Bytes;
use serde::Deserialize;

/// Decodes a base64 payload (standard alphabet with padding, as all vendors use).
///
/// # Errors
/// [`InvalidBase64`] when a character is foreign or the length is impossible.
pub fn decode_payload(base64: &str) -> Result<Bytes, InvalidBase64> {
    base64_simd::STANDARD.decode_to_vec(base64).map(Bytes::from).map_err(|_| InvalidBase64)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("payload is not base64")]
pub struct InvalidBase64;

/// Appends `text` as a JSON string, quotes included.
fn push_json_string(out: &mut String, text: impl Display) {
    out.push('"');
    write!(Escaped(out), "{text}").expect("a String takes everything");
    out.push('"');
}

/// The inside of a JSON string: what is written is escaped where it must be.
struct Escaped<'a>(&'a mut String);

impl fmt::Write for Escaped<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        if text.bytes().all(|b| matches!(b, b' '..=b'~') && b != b'"' && b != b'\\') {
            self.0.push_str(text);
        } else {
            let quoted = serde_json::to_string(text).expect("a string always serialises");
            self.0.push_str(&quoted[1..quoted.len() - 1]);
        }
        Ok(())
    }
}

/// The value or, for `null`, the default: vendors write `null` where they could leave a field out.
fn null_is_default<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: serde::Deserializer<'de>,
    T: Default + Deserialize<'de>,
{
    Option::<T>::deserialize(deserializer).map(Option::unwrap_or_default)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{InvalidBase64, decode_payload, push_json_string};

    #[test]
    fn a_payload_of_impossible_length_or_alphabet_is_refused() {
        assert_eq!(decode_payload("/////"), Err(InvalidBase64));
        assert_eq!(decode_payload("//8*"), Err(InvalidBase64));
        assert_eq!(decode_payload("").unwrap().len(), 0);
        assert_eq!(&decode_payload("//8=").unwrap()[..], [0xff, 0xff]);
    }

    proptest! {
        #[test]
        fn any_text_becomes_a_json_string_that_reads_back(text: String) {
            let mut out = String::new();
            push_json_string(&mut out, &text);
            prop_assert_eq!(serde_json::from_str::<String>(&out).unwrap(), text);
        }

        #[test]
        fn decoding_never_panics(text: String) {
            let _ = decode_payload(&text);
        }
    }
}
