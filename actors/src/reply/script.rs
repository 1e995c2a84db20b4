//! What is said when no model answers: a fixed dialogue that takes a message.

use crate::phrases::Phrase;

/// Longest name and message kept, in characters: what the message store takes.
const LONGEST_NAME: usize = 200;
const LONGEST_MESSAGE: usize = 2_000;

/// Whether the number that the caller rings from is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CallerNumber {
    Known,
    Withheld,
}

/// What the caller is asked at present.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asked {
    Name,
    Message,
    Number,
}

/// What follows what the caller said.
#[derive(Clone, PartialEq, Eq)]
pub enum ScriptStep {
    Ask(Phrase),
    Take(ScriptedMessage),
}

/// A message in the caller's own words.
#[derive(Clone, PartialEq, Eq)]
pub struct ScriptedMessage {
    pub name: String,
    pub message: String,
    /// `None`: the number that the caller rings from.
    pub number: Option<String>,
}

/// See the [module](self). Holds what the caller said: no `Debug`.
pub struct Script {
    asked: Asked,
    number: CallerNumber,
    name: String,
    message: String,
}

impl Script {
    /// What is asked first.
    pub const FIRST: Phrase = Phrase::ScriptName;

    pub const fn new(number: CallerNumber) -> Self {
        Self { asked: Asked::Name, number, name: String::new(), message: String::new() }
    }

    /// The caller answered.
    pub fn heard(&mut self, text: &str) -> ScriptStep {
        match (self.asked, self.number) {
            (Asked::Name, _) => {
                self.name = shortened(text, LONGEST_NAME);
                self.asked = Asked::Message;
                ScriptStep::Ask(Phrase::ScriptMessage)
            }
            (Asked::Message, CallerNumber::Withheld) => {
                self.message = shortened(text, LONGEST_MESSAGE);
                self.asked = Asked::Number;
                ScriptStep::Ask(Phrase::ScriptNumber)
            }
            (Asked::Message, CallerNumber::Known) => {
                self.message = shortened(text, LONGEST_MESSAGE);
                self.done(None)
            }
            (Asked::Number, _) => self.done(Some(shortened(text, LONGEST_NAME))),
        }
    }

    fn done(&mut self, number: Option<String>) -> ScriptStep {
        let (name, message) = (std::mem::take(&mut self.name), std::mem::take(&mut self.message));
        ScriptStep::Take(ScriptedMessage { name, message, number })
    }
}

fn shortened(text: &str, most: usize) -> String {
    text.trim().chars().take(most).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(step: ScriptStep) -> Phrase {
        match step {
            ScriptStep::Ask(phrase) => phrase,
            ScriptStep::Take(_) => panic!("the message is not complete"),
        }
    }

    fn taken(step: ScriptStep) -> ScriptedMessage {
        match step {
            ScriptStep::Take(message) => message,
            ScriptStep::Ask(phrase) => panic!("{phrase:?} is still asked"),
        }
    }

    #[test]
    fn a_caller_whose_number_is_known_is_asked_for_name_and_message() {
        let mut script = Script::new(CallerNumber::Known);
        assert_eq!(asked(script.heard(" Ann Lee. ")), Phrase::ScriptMessage);
        let message = taken(script.heard("My crown came off."));
        assert_eq!((message.name.as_str(), message.message.as_str()), ("Ann Lee.", "My crown came off."));
        assert_eq!(message.number, None);
    }

    #[test]
    fn a_caller_who_withholds_the_number_is_asked_for_one() {
        let mut script = Script::new(CallerNumber::Withheld);
        script.heard("Ann Lee");
        assert_eq!(asked(script.heard("Please call me.")), Phrase::ScriptNumber);
        assert_eq!(taken(script.heard("020 7946 0000")).number.as_deref(), Some("020 7946 0000"));
    }

    #[test]
    fn what_is_too_long_to_be_kept_is_cut_and_not_lost() {
        let mut script = Script::new(CallerNumber::Known);
        script.heard(&"a".repeat(300));
        let message = taken(script.heard(&"ü".repeat(3_000)));
        assert_eq!((message.name.chars().count(), message.message.chars().count()), (LONGEST_NAME, LONGEST_MESSAGE));
    }
}
