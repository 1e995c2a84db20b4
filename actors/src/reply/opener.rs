//! Short openers, spoken from the cache while the model still thinks: "Sure —", "Let me see —".
//!
//! An opener is chosen before the answer is known, so it must fit whatever follows. A request that a receptionist can
//! always begin to serve gets "Sure", a question gets "Let me see" (it fits yes, no and sorry alike), plain information
//! gets "Okay" or "Thank you". Everything else gets nothing, above all pain, anger, goodbyes, and what we do not
//! understand: silence is better than a cheerful word in the wrong place.

mod caller;
mod language;
mod repeated;

pub use repeated::without_repeated_opener;

/// A word or two before an answer. Each is a [`Phrase`](crate::phrases::Phrase), so that it is rendered ahead.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Opener {
    /// To a wish that can be begun with at once: "I'd like to book an appointment".
    Sure,
    /// To the same wish as a question: "Can I leave a message?"
    OfCourse,
    /// To a question, or a wish that may have to be refused: "Are you open on Saturday?"
    LetMeSee,
    /// To a choice of day or time: "Tuesday at ten".
    Okay,
    /// To a name, a number, a date of birth or an address.
    ThankYou,
}

impl Opener {
    /// Every opener, each once.
    pub const ALL: [Self; 5] = [Self::Sure, Self::OfCourse, Self::LetMeSee, Self::Okay, Self::ThankYou];
}

/// The opener that fits any answer to these words of the caller, if one does for sure. `caller_text` is the caller's whole
/// turn; `language` a BCP 47 tag, an unknown one is read as English.
pub fn opener_for(caller_text: &str, language: &str) -> Option<Opener> {
    caller::opener_for(caller_text, language)
}

#[cfg(test)]
mod tests;
