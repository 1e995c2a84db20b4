//! The id of the event that stands for an appointment. It is ours to choose, so that an insert made twice makes one
//! event, and it can be read back, so that our own events are known by their id alone: a deleted one has little else.

use std::fmt;

use uuid::Uuid;

/// `fdk` and the appointment's identifier in base32hex, 29 characters. Google takes `a`–`v` and `0`–`9`, 5 to 1024 of
/// them (Calendar API, Events: insert, `id`); the ids it makes itself have 26.
///
/// A rescheduled appointment keeps its id: the event is changed, and its version counted up.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EventId(String);

const PREFIX: &str = "fdk";
const ALPHABET: &[u8; 32] = b"0123456789abcdefghijklmnopqrstuv";

/// 128 bits, five to a character: the last one carries three bits and two zeros.
const DIGITS: u32 = 26;
const PADDING: u32 = 2;

impl EventId {
    pub fn of(appointment: Uuid) -> Self {
        let bits = appointment.as_u128();
        let digit = |index: u32| {
            // The first digit is the highest five bits; the last shares its place with the padding.
            let shift = (DIGITS - 1 - index) * 5;
            let value = if shift == 0 { bits << PADDING } else { bits >> (shift - PADDING) };
            char::from(ALPHABET[(value & 31) as usize])
        };
        Self(PREFIX.chars().chain((0..DIGITS).map(digit)).collect())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The appointment that an event with this id stands for; `None` for an event of somebody else.
    pub fn appointment_of(event_id: &str) -> Option<Uuid> {
        let digits = event_id.strip_prefix(PREFIX).filter(|digits| digits.len() == DIGITS as usize)?;
        let mut bits: u128 = 0;
        for (index, digit) in digits.bytes().enumerate() {
            let value = ALPHABET.iter().position(|known| *known == digit)? as u128;
            if index + 1 < DIGITS as usize {
                bits = (bits << 5) | value;
            } else {
                let padded = value & ((1 << PADDING) - 1);
                bits = (padded == 0).then_some((bits << (5 - PADDING)) | (value >> PADDING))?;
            }
        }
        Some(Uuid::from_u128(bits))
    }
}

impl fmt::Display for EventId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for EventId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "EventId({})", self.0)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(appointment: u128, expected: &str) {
        assert_eq!(EventId::of(Uuid::from_u128(appointment)).as_str(), expected);
    }

    /// The digits are those of RFC 4648, section 7, in lower case and without padding characters. They are written down
    /// because an event made by one release must be found by the next.
    #[test]
    fn ids_stay_what_they_are() {
        check(0, "fdk00000000000000000000000000");
        check(u128::MAX, "fdkvvvvvvvvvvvvvvvvvvvvvvvvvs");
        check(0x666f_6f62_6172_0000_0000_0000_0000_0000, "fdkcpnmuoj1e80000000000000000");
        check(0x0193_b8a0_1c2d_7e3f_8a4b_5c6d_7e8f_9a0b, "fdk069rh80s5lv3v2ibbhmnt3sq1c");
    }

    #[test]
    fn what_is_not_ours_is_not_read_as_ours() {
        for other in [
            "",
            "fdk",
            "k7q0abcdefghijklmnopqrstuv",
            "fdk0000000000000000000000000",
            "fdk000000000000000000000000000",
            "fdk0000000000000000000000000w",
            "fdkvvvvvvvvvvvvvvvvvvvvvvvvvv",
            "fdk00000000000000000000000000_20261201T140000Z",
            "fdkÄÄÄÄÄÄÄÄÄÄÄÄÄ",
        ] {
            assert_eq!(EventId::appointment_of(other), None, "{other}");
        }
    }

    proptest! {
        #[test]
        fn every_id_is_one_that_google_takes_and_gives_the_appointment_back(bits: u128) {
            let appointment = Uuid::from_u128(bits);
            let id = EventId::of(appointment);
            prop_assert!((5..=1024).contains(&id.as_str().len()));
            prop_assert!(id.as_str().bytes().all(|byte| matches!(byte, b'a'..=b'v' | b'0'..=b'9')));
            prop_assert_eq!(EventId::appointment_of(id.as_str()), Some(appointment));
        }
    }
}
