//! A phrase as bytes: the words with their times in JSON, and the audio as it is played.
//!
//! ```text
//! | checksum 8 | length 4 | words and times, JSON | µ-law audio, whole frames |
//! ```

use bytes::Bytes;
use frontdesk_actors::audio::frame::FRAME_BYTES;
use frontdesk_actors::reply::spoken::SpokenText;
use frontdesk_actors::store::RenderedPhrase;
use sha2::{Digest as _, Sha256};

/// Part of every key: nodes of two versions do not read each other's.
pub(super) const VERSION: &str = "v1";

const CHECKSUM: usize = 8;

/// `None` for what could not be read back.
pub(super) fn encode(phrase: &RenderedPhrase) -> Option<Vec<u8>> {
    let words = serde_json::to_vec(&phrase.text).ok()?;
    let length = u32::try_from(words.len()).ok()?.to_be_bytes();
    let mut bytes = vec![0; CHECKSUM];
    bytes.reserve_exact(length.len() + words.len() + phrase.audio.len());
    bytes.extend_from_slice(&length);
    bytes.extend_from_slice(&words);
    bytes.extend_from_slice(&phrase.audio);
    let sum = checksum(&bytes[CHECKSUM..]);
    bytes[..CHECKSUM].copy_from_slice(&sum);
    is_playable(&phrase.audio).then_some(bytes)
}

/// `None` for what is damaged: noise must never be played to a caller.
pub(super) fn decode(bytes: &[u8]) -> Option<RenderedPhrase> {
    let (sum, rest) = bytes.split_first_chunk::<CHECKSUM>()?;
    if *sum != checksum(rest) {
        return None;
    }
    let (length, rest) = rest.split_first_chunk()?;
    let (words, audio) = rest.split_at_checked(usize::try_from(u32::from_be_bytes(*length)).ok()?)?;
    let text: SpokenText = serde_json::from_slice(words).ok()?;
    is_playable(audio).then(|| RenderedPhrase { audio: Bytes::copy_from_slice(audio), text })
}

fn is_playable(audio: &[u8]) -> bool {
    !audio.is_empty() && audio.len().is_multiple_of(FRAME_BYTES)
}

fn checksum(bytes: &[u8]) -> [u8; CHECKSUM] {
    Sha256::digest(bytes)[..CHECKSUM].try_into().expect("a SHA-256 hash has 32 bytes")
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use proptest::prelude::*;

    use super::*;

    fn phrase() -> RenderedPhrase {
        let text = SpokenText::proportional("Guten Tag — wie kann ich helfen?", Duration::from_millis(60));
        RenderedPhrase { audio: (0..480_u32).map(|n| n as u8).collect(), text }
    }

    #[test]
    fn what_is_encoded_is_decoded() {
        let phrase = phrase();
        let read = decode(&encode(&phrase).unwrap()).unwrap();
        assert_eq!((read.audio, read.text), (phrase.audio, phrase.text));
    }

    #[test]
    fn what_cannot_be_played_is_not_stored() {
        for bytes in [0, 100] {
            assert!(encode(&RenderedPhrase { audio: vec![0xFF; bytes].into(), ..phrase() }).is_none());
        }
    }

    proptest! {
        #[test]
        fn any_damage_is_noticed(at in 0_usize..500, change in 1_u8.., cut in 0_usize..500) {
            let mut bytes = encode(&phrase()).unwrap();
            prop_assert!(decode(&bytes[..cut.min(bytes.len() - 1)]).is_none());
            bytes[at] ^= change;
            prop_assert!(decode(&bytes).is_none());
        }
    }
}
