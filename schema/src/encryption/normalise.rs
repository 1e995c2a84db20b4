//! One spelling for values that are searched by blind index: equal values must be equal bytes.

use std::fmt;

use chrono::NaiveDate;
use zeroize::Zeroizing;

/// A value in its one spelling.
#[derive(Clone, PartialEq, Eq)]
pub struct Normalised(Zeroizing<String>);

impl Normalised {
    /// The spelling itself; as private as the value.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Normalised {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("redacted")
    }
}

/// Country codes whose national numbers keep a leading zero abroad (Italy with the Vatican, San Marino).
const KEEP_ZERO: [&str; 2] = ["39", "378"];

/// The E.164 form (`+` and at most 15 digits, ITU-T E.164) of a number as people and carriers write it.
///
/// `home` is the practice's country code ("1", "49"), for numbers without one. `None` when the text is no such number:
/// letters, an extension, too short, too long.
pub fn phone(text: &str, home: &str) -> Option<Normalised> {
    // Room for every character: a string that grows would leave digits behind in freed memory.
    let mut digits = Zeroizing::new(String::with_capacity(text.len()));
    let text = text.trim();
    let (international, rest) = text.strip_prefix('+').map_or((false, text), |rest| (true, rest));
    for character in rest.chars() {
        match character {
            '0'..='9' => digits.push(character),
            ' ' | '\u{a0}' | '-' | '.' | '/' | '(' | ')' => {}
            _ => return None,
        }
    }
    if international {
        // "+44 (0) 20 …": the zero in parentheses is for callers at home. It cannot be told from a digit abroad
        // once the parentheses are gone, so it is looked for in the text.
        let optional_zero = rest.contains("(0)");
        return if optional_zero { None } else { e164("", &digits) };
    }
    if home == "1" {
        // North America: ten digits, the first two to nine, perhaps after a 1; 011 dials abroad.
        return match digits.len() {
            10 if !matches!(digits.as_bytes()[0], b'0' | b'1') => e164("1", &digits),
            11 if digits.starts_with('1') && !matches!(digits.as_bytes()[1], b'0' | b'1') => e164("", &digits),
            _ => digits.strip_prefix("011").and_then(|abroad| e164("", abroad)),
        };
    }
    if let Some(abroad) = digits.strip_prefix("00") {
        return e164("", abroad);
    }
    let national = if KEEP_ZERO.contains(&home) { &digits } else { digits.strip_prefix('0').unwrap_or(&digits) };
    e164(home, national)
}

/// The shortest numbers in use anywhere have seven digits with their country code; E.164 allows fifteen.
fn e164(country: &str, number: &str) -> Option<Normalised> {
    let length = country.len() + number.len();
    let first = country.bytes().chain(number.bytes()).next();
    if !(7..=15).contains(&length) || first == Some(b'0') {
        return None;
    }
    let mut whole = Zeroizing::new(String::with_capacity(1 + length));
    whole.push('+');
    whole.push_str(country);
    whole.push_str(number);
    Some(Normalised(whole))
}

/// The ISO 8601 form, `1984-03-09`.
pub fn birth_date(date: NaiveDate) -> Normalised {
    Normalised(Zeroizing::new(date.format("%Y-%m-%d").to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, home: &str, expected: Option<&str>) {
        let normal = phone(text, home);
        assert_eq!(normal.as_ref().map(Normalised::as_str), expected, "{text:?} at home in {home}");
    }

    #[test]
    fn numbers_have_one_spelling_however_they_are_written() {
        for text in ["+15550100123", "+1 (555) 010-0123", "555.010.0123", "1-555-010-0123", "(555) 010 0123"] {
            check(text, "1", Some("+15550100123"));
        }
        for text in ["+493012345678", "0049 30 12345678", "030/12345678", "030 12 34 56-78"] {
            check(text, "49", Some("+493012345678"));
        }
        check("011 49 30 12345678", "1", Some("+493012345678"));
        check("06 1234 5678", "39", Some("+390612345678"));
    }

    #[test]
    fn what_is_no_number_has_no_spelling() {
        for text in ["", "+", "12", "anonymous", "+1 555 010 0123 x9", "+1234567890123456", "+0123456789", "010-0123"] {
            check(text, "1", None);
        }
        // Ambiguous: better no index than a wrong one.
        check("+44 (0) 20 7946 0000", "44", None);
        check("155 501 0012", "1", None);
        check("٠١٢٣٤٥٦٧٨٩", "20", None);
    }

    #[test]
    fn dates_are_iso_dates() {
        let date = NaiveDate::from_ymd_opt(1984, 3, 9).unwrap();
        assert_eq!(birth_date(date).as_str(), "1984-03-09");
    }
}
