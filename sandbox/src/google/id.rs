//! Event ids: the client's own must be base32hex ("Events: insert").

use hex::encode;
use sha2::{Digest as _, Sha256};

use super::error::ApiError;

/// Checks an id a client brings: lower-case `a` to `v` and digits (RFC 2938 §3.1.2), 5 to 1024 characters.
///
/// # Errors
///
/// `invalid`, as the API words it.
pub(super) fn check(id: &str) -> Result<(), ApiError> {
    let sound = (5..=1024).contains(&id.len()) && id.bytes().all(|byte| matches!(byte, b'a'..=b'v' | b'0'..=b'9'));
    if sound { Ok(()) } else { Err(ApiError::invalid("Invalid resource id value.").at("id")) }
}

/// The service's own id for the nth event of a calendar: 26 characters, like Google's.
pub(super) fn generated(calendar: &str, number: u64) -> String {
    let digest = Sha256::digest(format!("{calendar}|{number}"));
    encode(&digest[..13])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_id(id: &str, sound: bool) {
        assert_eq!(check(id).is_ok(), sound, "{id}");
    }

    #[test]
    fn an_id_is_base32hex_in_lower_case() {
        check_id("oqpoeaedmrq4r0qcbaoh27auprp89shr5hroo4ops375q93nte80", true);
        check_id("0123456789abcdef0123456789abcdef", true);
        check_id("vvvvv", true);
        check_id("vvvv", false);
        check_id("01234567-89ab-cdef-0123-456789abcdef", false);
        check_id("01jzwxyz", false);
        check_id("ABCDEF", false);
        check_id(&"a".repeat(1024), true);
        check_id(&"a".repeat(1025), false);
    }

    #[test]
    fn a_generated_id_is_sound_itself() {
        assert_eq!(generated("a@b", 1).len(), 26);
        check(&generated("a@b", 1)).unwrap();
        assert_ne!(generated("a@b", 1), generated("a@b", 2));
    }
}
