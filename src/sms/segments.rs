//! How many parts a text is sent, and paid for, in.
//!
//! The GSM alphabet packs 160 characters into one message, or 153 into each part of a longer one; a single character
//! outside of it turns the whole text into UCS-2, with 70 and 67 (3GPP TS 23.038, TS 23.040; Twilio, "What is GSM-7
//! Character Encoding?").

/// More parts than this cost more than they tell, and some networks deliver them out of order.
pub const MANY: usize = 3;

/// The 7-bit default alphabet, without the escape (3GPP TS 23.038, 6.2.1).
const GSM: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿\
                   abcdefghijklmnopqrstuvwxyzäöñüà";

/// Its extension table: an escape and a second character (6.2.1.1).
const GSM_EXTENSION: &str = "\u{c}^{}\\[~]|€";

/// The alphabet a text needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// Seven bits a character.
    Gsm7,
    /// Sixteen bits a character, and two of them beyond the basic plane.
    Ucs2,
}

impl Encoding {
    /// Units in a message of one part, and in each part of a longer one.
    const fn capacity(self) -> (usize, usize) {
        match self {
            Self::Gsm7 => (160, 153),
            Self::Ucs2 => (70, 67),
        }
    }

    /// Units a character takes; they are not torn apart between two parts.
    fn units(self, c: char) -> usize {
        match self {
            Self::Gsm7 if GSM_EXTENSION.contains(c) => 2,
            Self::Gsm7 => 1,
            Self::Ucs2 => c.len_utf16(),
        }
    }
}

/// A text's length on the air.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Segments {
    pub encoding: Encoding,
    /// Septets or 16-bit units.
    pub units: usize,
    /// Parts; 0 for an empty text.
    pub count: usize,
}

impl Segments {
    /// Measures a text.
    pub fn of(text: &str) -> Self {
        let is_gsm = |c| GSM.contains(c) || GSM_EXTENSION.contains(c);
        let encoding = if text.chars().all(is_gsm) { Encoding::Gsm7 } else { Encoding::Ucs2 };
        let (alone, part) = encoding.capacity();
        let (mut units, mut parts, mut room) = (0, 0, 0);
        for needed in text.chars().map(|c| encoding.units(c)) {
            units += needed;
            if needed > room {
                parts += 1;
                room = part;
            }
            room -= needed;
        }
        let count = if units <= alone { usize::from(units > 0) } else { parts };
        Self { encoding, units, count }
    }

    /// Whether the text has more than [`MANY`] parts.
    pub const fn is_long(self) -> bool {
        self.count > MANY
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(text: &str, encoding: Encoding, units: usize, count: usize) {
        assert_eq!(Segments::of(text), Segments { encoding, units, count });
    }

    #[test]
    fn parts_are_counted_as_the_carrier_bills_them() {
        use Encoding::{Gsm7, Ucs2};
        check("", Gsm7, 0, 0);
        check("See you on Tuesday.", Gsm7, 19, 1);
        check(&"a".repeat(160), Gsm7, 160, 1);
        check(&"a".repeat(161), Gsm7, 161, 2);
        check(&"a".repeat(306), Gsm7, 306, 2);
        check(&"a".repeat(307), Gsm7, 307, 3);
        check("Grüße für Ärzte à demi, señor", Gsm7, 29, 1);
        check("€5", Gsm7, 3, 1);
        check("sábado", Ucs2, 6, 1);
        check(&"á".repeat(70), Ucs2, 70, 1);
        check(&"á".repeat(71), Ucs2, 71, 2);
        check(&"á".repeat(135), Ucs2, 135, 3);
        check("🦷", Ucs2, 2, 1);
    }

    #[test]
    fn a_character_of_two_units_is_not_torn_between_two_parts() {
        check(&format!("{}€{}", "a".repeat(152), "b".repeat(152)), Encoding::Gsm7, 306, 3);
        check(&format!("{}🦷{}", "á".repeat(66), "é".repeat(66)), Encoding::Ucs2, 134, 3);
    }

    #[test]
    fn more_than_three_parts_are_long() {
        assert!(!Segments::of(&"a".repeat(459)).is_long());
        assert!(Segments::of(&"a".repeat(460)).is_long());
    }

    #[test]
    fn the_alphabet_is_complete() {
        assert_eq!((GSM.chars().count(), GSM_EXTENSION.chars().count()), (127, 10));
    }

    proptest! {
        #[test]
        fn a_longer_text_never_has_fewer_parts(text in "\\PC{0,400}", more in "[a-z€🦷á]{1,5}") {
            let (shorter, longer) = (Segments::of(&text), Segments::of(&format!("{text}{more}")));
            prop_assert!(shorter.count <= longer.count);
            prop_assert!(longer.count * longer.encoding.capacity().0 >= longer.units);
        }
    }
}
