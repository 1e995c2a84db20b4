//! What a language's words for "it is done" are made of: lower case, without apostrophes ("you're" is "youre").

use super::Claim;

/// Phrases and what they say was done. Inside one, a `*` stands for a few words and a `…` for more.
pub(super) type Phrases = &'static [(&'static str, Claim)];

/// One language's words. A claim is a beginning (somebody who did, or something that is so), perhaps some adverbs, and
/// what was done: "I have | just | booked", "your appointment is | now | confirmed".
pub(super) struct Language {
    /// Who did it: "I have".
    pub(super) doers: &'static [&'static str],
    /// Who or what it was done to: "you are", "your appointment has been".
    pub(super) states: &'static [&'static str],
    /// May stand between a beginning and what was done, any number of them.
    pub(super) adverbs: &'static [&'static str],
    /// Other words that may stand there: none in languages that put the participle next to its verb, many in German.
    pub(super) reach: usize,
    /// What was done, after either beginning.
    pub(super) done: Phrases,
    /// Only after who did it: "put you down for".
    pub(super) done_by: Phrases,
    /// Only after what it was done to: "all set".
    pub(super) is_so: Phrases,
    /// The same, when nothing follows any more: "done".
    pub(super) at_end: Phrases,
    /// Claims as they stand: "consider it done".
    pub(super) whole: Phrases,
    /// Claims without a beginning, when they come first: "Booked for Tuesday."
    pub(super) bare: Phrases,
    /// May stand before them.
    pub(super) openers: &'static [&'static str],
    /// One of these follows them, if anything does.
    pub(super) follows: &'static [&'static str],
    /// Somebody is expected, where a time follows soon: "we'll see you", "your appointment is".
    pub(super) expects: &'static [&'static str],
    /// The same, but only as the first words: "see you".
    pub(super) farewells: &'static [&'static str],
    /// The same, as the first words and where nothing but a time follows: "bis" (which is also "until").
    pub(super) till: &'static [&'static str],
    /// Words that say when: "Tuesday", "tomorrow".
    pub(super) times: &'static [&'static str],
    /// What else a time is made of: "at", "o'clock".
    pub(super) clock: &'static [&'static str],
    /// "I've checked *and* booked you in".
    pub(super) and: &'static [&'static str],
    /// Shortly before a claim, or inside it, these make it none: "once", "if".
    pub(super) conditions: &'static [&'static str],
    /// And so do these: "not".
    pub(super) negations: &'static [&'static str],
    /// As the very last word before a claim: it is none.
    pub(super) just_before: &'static [&'static str],
    /// As the very next word after what was done: nothing was.
    pub(super) undone_by: &'static [&'static str],
    /// A sentence that begins so and ends in a question mark asks from its beginning on.
    pub(super) questions: &'static [&'static str],
    /// Such a beginning asks even without a question mark.
    pub(super) inverts: bool,
}
