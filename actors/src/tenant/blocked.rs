//! Numbers whose calls a practice does not take.

use super::PhoneNumber;

/// One number, or all numbers with a common beginning (`+4412345*`).
///
/// Prints no digits but its last two: numbers never appear in logs.
#[derive(Clone, PartialEq, Eq)]
pub enum BlockedNumber {
    Number(PhoneNumber),
    /// What they begin with: `+` and digits.
    BeginsWith(String),
}

/// A beginning has at least this many digits: a shorter one would block most of the world.
const LEAST_DIGITS: usize = 3;

impl BlockedNumber {
    /// Parses an E.164 number, or the beginning of one and a `*`.
    ///
    /// # Errors
    /// [`NotBlockable`] for everything else.
    pub fn parse(text: &str) -> Result<Self, NotBlockable> {
        let Some(beginning) = text.trim().strip_suffix('*') else {
            return PhoneNumber::parse(text).map(Self::Number).map_err(|_| NotBlockable);
        };
        let compact: String = beginning.chars().filter(|c| !matches!(c, ' ' | '.' | '-' | '(' | ')')).collect();
        let digits = compact.strip_prefix('+').ok_or(NotBlockable)?;
        let plausible = (LEAST_DIGITS..=14).contains(&digits.len())
            && digits.bytes().all(|b| b.is_ascii_digit())
            && !digits.starts_with('0');
        if plausible { Ok(Self::BeginsWith(compact)) } else { Err(NotBlockable) }
    }

    pub fn blocks(&self, number: &PhoneNumber) -> bool {
        match self {
            Self::Number(blocked) => blocked == number,
            Self::BeginsWith(beginning) => number.expose().starts_with(beginning),
        }
    }

    /// As [`parse`](Self::parse) reads it; never for a log.
    pub fn expose(&self) -> String {
        match self {
            Self::Number(number) => number.expose().to_owned(),
            Self::BeginsWith(beginning) => format!("{beginning}*"),
        }
    }
}

impl std::fmt::Debug for BlockedNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            Self::BeginsWith(beginning) => write!(f, "+…{}*", &beginning[beginning.len() - 2..]),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("neither a telephone number in international form nor the beginning of one (like +441234*)")]
pub struct NotBlockable;

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(blocked: &str, number: &str, expected: bool) {
        let number = PhoneNumber::parse(number).unwrap();
        assert_eq!(BlockedNumber::parse(blocked).unwrap().blocks(&number), expected, "{blocked} {number:?}");
    }

    #[test]
    fn a_number_blocks_itself_and_a_beginning_all_that_go_on_from_it() {
        check("+44 7700 900123", "+447700900123", true);
        check("+447700900123", "+4477009001234", false);
        check("+4412345*", "+441234567890", true);
        check("+44 (123) 45 *", "+441234567890", true);
        check("+4412345*", "+441233567890", false);
        check("+447700900123*", "+447700900123", true);
    }

    #[test]
    fn what_is_no_number_or_would_block_the_world_is_refused() {
        for text in ["", "*", "+*", "+4*", "+44*", "441234*", "+0123*", "+44x12*", "+44*12", "withheld", "+44123**"] {
            assert_eq!(BlockedNumber::parse(text), Err(NotBlockable), "{text:?}");
        }
    }

    #[test]
    fn nothing_prints_in_full_and_everything_is_read_back() {
        for text in ["+447700900123", "+4412345*"] {
            let blocked = BlockedNumber::parse(text).unwrap();
            assert_eq!(blocked.expose(), text);
            assert!(!format!("{blocked:?}").contains("77009") && !format!("{blocked:?}").contains("1234"));
        }
    }
}
