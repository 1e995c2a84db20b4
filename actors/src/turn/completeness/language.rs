//! The words the rules know, one table per language.

mod english;
mod french;
mod german;
mod spanish;

/// One language's words, all in lower case and with straight apostrophes.
pub(super) struct Language {
    /// Hesitation: sounds between words.
    pub(super) fillers: &'static [&'static str],
    /// Open when they are all that was said.
    pub(super) open_alone: &'static [&'static str],
    /// Endings after which something follows, whatever came before.
    pub(super) open_endings: &'static [&'static str],
    /// The same, unless the sentence asks: a question may end in a preposition.
    pub(super) open_endings_of_statements: &'static [&'static str],
    /// Endings that look like one of those and are none.
    pub(super) closed_endings: &'static [&'static str],
    pub(super) question_words: &'static [&'static str],
    /// What may stand before a dictated answer: politeness, "it's", "my name is".
    pub(super) lead_ins: &'static [&'static str],
    /// Common words that are no part of a name or an address: with one of them an answer is a sentence.
    pub(super) ordinary: &'static [&'static str],
    /// Phrases after which a telephone number follows, asked for or not.
    pub(super) before_number: &'static [&'static str],
    pub(super) before_email: &'static [&'static str],
    pub(super) before_birth_date: &'static [&'static str],
    /// Cardinals, ordinals, and the other names of zero.
    pub(super) numerals: &'static [(&'static str, u32)],
    /// "Twenty and one", "cent et un".
    pub(super) and: &'static str,
    /// The next digit comes so many times.
    pub(super) repeats: &'static [(&'static str, usize)],
    /// Endings that are no digit: "this one".
    pub(super) no_digits: &'static [&'static str],
    pub(super) plus: &'static str,
    pub(super) months: &'static [&'static str],
    /// The parts of an address that are spoken as words.
    pub(super) at: &'static [&'static str],
    pub(super) dot: &'static [&'static str],
    /// Hyphens and underscores.
    pub(super) joins: &'static [&'static str],
    /// "D as in delta".
    pub(super) as_in: &'static [&'static str],
    pub(super) questions: Questions,
}

/// What the agent says when it asks for something to be dictated.
pub(super) struct Questions {
    pub(super) number: &'static [&'static str],
    pub(super) name: &'static [&'static str],
    pub(super) date: &'static [&'static str],
    pub(super) email: &'static [&'static str],
}

impl Language {
    /// The table of a BCP 47 tag; English when we do not know it.
    pub(super) fn of(tag: &str) -> &'static Self {
        match tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase().as_str() {
            "de" => &german::GERMAN,
            "fr" => &french::FRENCH,
            "es" => &spanish::SPANISH,
            _ => &english::ENGLISH,
        }
    }
}
