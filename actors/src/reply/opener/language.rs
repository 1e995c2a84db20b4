//! The words behind the choice, one table per language.

mod english;
mod french;
mod german;
mod spanish;

/// One language's words: lower case, straight apostrophes, hyphens as spaces.
pub(super) struct Language {
    /// Any of these and nothing is said before the answer: pain, emergencies, complaints, upset, doubts about the agent.
    /// A `*` at the end stands for any ending.
    pub(super) vetoes: &'static [&'static str],
    /// What may come first and changes nothing: greetings, hesitation, politeness.
    pub(super) lead_ins: &'static [&'static str],
    /// A name follows.
    pub(super) name_is: &'static [&'static str],
    /// After a name the real sentence goes on.
    pub(super) and: &'static str,
    /// "I'd like to": a wish follows.
    pub(super) wishes: &'static [&'static str],
    /// "Can I": a wish follows, as a question.
    pub(super) permissions: &'static [&'static str],
    /// What a receptionist can begin with at once when nothing else is specified.
    pub(super) deeds: &'static [&'static str],
    /// What a receptionist can do whatever else is specified.
    pub(super) always_possible: &'static [&'static str],
    /// Words that specify nothing after a deed.
    pub(super) unspecific: &'static [&'static str],
    /// How questions about the practice begin.
    pub(super) questions: &'static [&'static str],
    /// Days and times.
    pub(super) times: &'static [&'static str],
    /// What may stand around days and times.
    pub(super) around_times: &'static [&'static str],
    /// What a model says first, whatever the opener was.
    pub(super) repeated: &'static [&'static str],
    /// The same, only after "Let me see".
    pub(super) repeated_looking: &'static [&'static str],
    /// The same, only after "Thank you".
    pub(super) repeated_thanks: &'static [&'static str],
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
