//! Keys pressed on the phone: digits that come close together are one entry.
//!
//! A `0` (or several) on its own asks for a person. A `0` followed by other digits is the beginning of a number that
//! is being keyed in, so a lone `0` is decided when the gap has passed.

use tokio::time::Instant;

use crate::settings::TurnSettings;

/// Longest entry; a caller leaning on the keys does not fill memory.
const LONGEST: usize = 32;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeypadOutput {
    /// The caller wants a person.
    Person,
    /// An entry for the conversation, e.g. `07700900123` or `2`.
    Entered(String),
}

#[derive(Debug)]
pub struct Keypad {
    settings: TurnSettings,
    digits: String,
    until: Option<Instant>,
}

impl Keypad {
    pub fn new(settings: TurnSettings) -> Self {
        Self { settings, digits: String::new(), until: None }
    }

    /// A key: `0`–`9`, `*` or `#`; `#` ends the entry. Other characters are ignored.
    pub fn press(&mut self, key: char, now: Instant) -> Option<KeypadOutput> {
        match key {
            '#' if !self.digits.is_empty() => return self.entered(),
            '0'..='9' | '*' | '#' if self.digits.len() < LONGEST => self.digits.push(key),
            _ => {}
        }
        if !self.digits.is_empty() {
            self.until = Some(now + self.settings.keypad_gap);
        }
        None
    }

    pub fn tick(&mut self, now: Instant) -> Option<KeypadOutput> {
        if self.until? > now {
            return None;
        }
        self.entered()
    }

    pub fn deadline(&self) -> Option<Instant> {
        self.until
    }

    fn entered(&mut self) -> Option<KeypadOutput> {
        self.until = None;
        let digits = std::mem::take(&mut self.digits);
        let only_zeros = digits.bytes().all(|digit| digit == b'0');
        Some(if only_zeros { KeypadOutput::Person } else { KeypadOutput::Entered(digits) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::Settings;

    #[track_caller]
    fn check(keys: &str, expected: Option<KeypadOutput>) {
        let now = Instant::now();
        let mut keypad = Keypad::new(Settings::default().turn);
        let at_once = keys.chars().filter_map(|key| keypad.press(key, now)).last();
        let output = at_once.or_else(|| keypad.deadline().and_then(|at| keypad.tick(at)));
        assert_eq!(output, expected, "{keys:?}");
        assert_eq!(keypad.deadline(), None);
    }

    #[test]
    fn keys_become_entries() {
        let entered = |digits: &str| Some(KeypadOutput::Entered(digits.to_owned()));
        check("", None);
        check("0", Some(KeypadOutput::Person));
        check("000", Some(KeypadOutput::Person));
        check("0#", Some(KeypadOutput::Person));
        check("07700900123", entered("07700900123"));
        check("2", entered("2"));
        check("1984#", entered("1984"));
        check("*", entered("*"));
        check("x", None);
    }
}
