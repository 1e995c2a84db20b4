//! Does what the caller has said so far sound finished?
//!
//! A pause after "my name is" or in the middle of a telephone number is no end of a turn. Outside dictation the rules are
//! conservative: only endings that hardly ever finish a sentence count, for every false wait is heard by a caller.
//!
//! The text is a recogniser's: with or without punctuation, numbers as digits or as words. Everything here is a pure
//! function of it, cheap enough for every transcript.

mod asked;
mod date;
mod email;
mod language;
mod name;
mod number;
mod numerals;
mod said;

pub use asked::expected_of;
pub(crate) use said::words_of;

use said::Said;

/// How finished the caller's words sound.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Completeness {
    /// Nothing suggests that more is to come.
    Complete,
    /// Ends where nobody ends: a conjunction, an article, a filler, "my name is", "I'd like to".
    Open,
    /// In the middle of something that is dictated piece by piece, with pauses.
    Dictating(Dictated),
}

/// What callers dictate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub enum Dictated {
    /// A telephone number.
    Number,
    /// A full name, or any spelling letter by letter.
    Name,
    /// A date of birth: day, month and year.
    Date,
    /// An e-mail address.
    Email,
}

/// What a rule found of the thing it looks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Found {
    Nothing,
    /// The text ends inside it.
    Unfinished,
    /// All of it is there.
    Finished,
}

/// Why a rule looks for a kind of dictation: what is asked for may be short and bare, what is offered needs to be plain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Occasion {
    Asked,
    Unasked,
}

/// How finished `text` sounds, all that the caller has said in this turn. `expected` is what the agent's last question
/// asked for ([`expected_of`]); `language` a BCP 47 tag, an unknown one is read as English.
pub fn completeness(text: &str, expected: Option<Dictated>, language: &str) -> Completeness {
    let said = Said::new(text, language);
    let answer = expected.map_or(Found::Nothing, |kind| kind.find(&said, Occasion::Asked));
    if let (Some(kind), Found::Unfinished) = (expected, answer) {
        return Completeness::Dictating(kind);
    }
    let unasked = [Dictated::Number, Dictated::Email, Dictated::Date, Dictated::Name];
    let offered = unasked.into_iter().filter(|kind| Some(*kind) != expected);
    for kind in offered {
        if kind.find(&said, Occasion::Unasked) == Found::Unfinished {
            return Completeness::Dictating(kind);
        }
    }
    match (said.is_open(), expected, answer) {
        (false, ..) => Completeness::Complete,
        // "It's …", "um …": the answer is still to come.
        (true, Some(kind), Found::Nothing) => Completeness::Dictating(kind),
        (true, ..) => Completeness::Open,
    }
}

/// What the caller gives in full without more words about it than "my number is": a telephone number, an e-mail address, a
/// date of birth. Names are too hard to tell from other words.
pub(crate) fn gives(text: &str, language: &str) -> Option<Dictated> {
    let said = Said::new(text, language);
    let kinds = [Dictated::Number, Dictated::Email, Dictated::Date];
    kinds.into_iter().find(|kind| kind.find(&said, Occasion::Unasked) == Found::Finished)
}

/// Whether the word is a number or part of one: "ten", "3rd".
pub(crate) fn is_numeral(word: &str, language: &str) -> bool {
    !numerals::numerals(&[word.to_owned()], language::Language::of(language)).is_empty()
}

impl Dictated {
    fn find(self, said: &Said<'_>, occasion: Occasion) -> Found {
        match self {
            Self::Number => number::find(said, occasion),
            Self::Name => name::find(said, occasion),
            Self::Date => date::find(said, occasion),
            Self::Email => email::find(said, occasion),
        }
    }
}

#[cfg(test)]
mod tests;
