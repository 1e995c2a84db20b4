//! The caller's words, taken apart once for all rules.

use super::language::Language;

/// More words than this before a comma make it a pause in a sentence and not one after "yes,".
const WORDS_BEFORE_COMMA: usize = 4;

/// Written in two words, these end like a hesitation.
const LISTENING: &[&str] = &["mm hm", "mm hmm"];

pub(super) struct Said<'a> {
    /// Lower case, without the punctuation around them; hyphens, slashes and dots between digits separate, the `.` and
    /// `@` of an address and the apostrophe of a contraction stay.
    pub(super) words: Vec<String>,
    pub(super) ending: Ending,
    pub(super) language: &'static Language,
    /// The BCP 47 tag, for what depends on the country.
    pub(super) tag: &'a str,
}

/// What the recogniser wrote after the last word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ending {
    /// A full stop says little: recognisers put one after every pause.
    Plain,
    Question,
    Comma,
    /// "…" or a dash.
    Suspended,
}

impl<'a> Said<'a> {
    pub(super) fn new(text: &str, tag: &'a str) -> Self {
        Self { words: words_of(text), ending: Ending::of(text), language: Language::of(tag), tag }
    }

    pub(super) fn is_question(&self) -> bool {
        self.ending == Ending::Question
    }

    /// Ends where hardly any sentence ends.
    pub(super) fn is_open(&self) -> bool {
        let language = self.language;
        let words = self.words.as_slice();
        let Some(last) = words.last() else { return false };
        let ends_with_any = |phrases: &[&str]| phrases.iter().any(|phrase| ends_with(words, phrase));
        match self.ending {
            Ending::Question => return false,
            Ending::Suspended => return true,
            Ending::Comma if words.len() >= WORDS_BEFORE_COMMA => return true,
            Ending::Comma | Ending::Plain => {}
        }
        if ends_with_any(LISTENING) {
            return false;
        }
        if language.fillers.contains(&last.as_str()) || language.open_alone.iter().any(|alone| is_phrase(words, alone))
        {
            return true;
        }
        if ends_with_any(language.closed_endings) {
            return false;
        }
        // "Who should I speak to", "what is it for": a question may leave its preposition behind.
        let asks = words.iter().any(|word| language.question_words.contains(&word.as_str()));
        ends_with_any(language.open_endings) || (!asks && ends_with_any(language.open_endings_of_statements))
    }

    /// The words after politeness and lead-ins ("yes, it's …", "my name is …"), fillers left out.
    pub(super) fn substance(&self) -> Vec<&str> {
        let skipped = |word: &&str| self.language.lead_ins.contains(word);
        let spoken = self.words.iter().map(String::as_str).filter(|word| !self.language.fillers.contains(word));
        spoken.skip_while(skipped).collect()
    }

    /// Whether everything before word `end` only leads up to what follows.
    pub(super) fn only_leads_up_to(&self, end: usize) -> bool {
        let leads = |word: &String| {
            self.language.lead_ins.contains(&word.as_str()) || self.language.fillers.contains(&word.as_str())
        };
        self.words[..end].iter().all(leads)
    }

    /// How many words there are up to the end of the last of these phrases, when one occurs.
    pub(super) fn end_of_last(&self, phrases: &[&str]) -> Option<usize> {
        (1..=self.words.len()).rev().find(|end| phrases.iter().any(|phrase| ends_with(&self.words[..*end], phrase)))
    }
}

impl Ending {
    fn of(text: &str) -> Self {
        let text = text.trim_end_matches(|ch: char| ch.is_whitespace() || matches!(ch, '"' | '\'' | '»' | '”'));
        match text.chars().last() {
            Some('?' | '？') => Self::Question,
            Some(',' | '،' | ';') => Self::Comma,
            Some('…' | '—' | '–' | '-') => Self::Suspended,
            Some('.') if text.ends_with("..") => Self::Suspended,
            _ => Self::Plain,
        }
    }
}

/// Whether the words are exactly this phrase.
pub(super) fn is_phrase(words: &[String], phrase: &str) -> bool {
    phrase.split(' ').eq(words.iter().map(String::as_str))
}

pub(super) fn ends_with(words: &[String], phrase: &str) -> bool {
    let length = phrase.split(' ').count();
    length <= words.len() && is_phrase(&words[words.len() - length..], phrase)
}

/// The words of a text as the rules compare them; see [`Said::words`].
pub(crate) fn words_of(text: &str) -> Vec<String> {
    let lower = text.to_lowercase().replace(['’', '`', '´'], "'");
    let mut words = Vec::new();
    for token in lower.split_whitespace() {
        if token.contains('@') {
            let address = token.trim_matches(|ch: char| !ch.is_alphanumeric() && ch != '@');
            words.push(address.to_owned());
            continue;
        }
        let is_numeric = token.chars().all(|ch| ch.is_ascii_digit() || ch.is_ascii_punctuation());
        let separates = |ch: char| match ch {
            '.' => is_numeric,
            '\'' | '+' => false,
            ch => !ch.is_alphanumeric(),
        };
        let parts = token.split(separates).map(|part| part.trim_end_matches(['.', '+']).trim_start_matches('.'));
        words.extend(parts.filter(|part| part.chars().any(char::is_alphanumeric)).map(str::to_owned));
    }
    words.retain(|word| !word.is_empty());
    words
}

#[cfg(test)]
mod tests {
    use super::words_of;

    #[test]
    fn text_is_taken_apart_as_the_rules_need_it() {
        for (text, words) in [
            ("P-A-T-E-L.", &["p", "a", "t", "e", "l"][..]),
            ("It’s 12/03/1985,", &["it's", "12", "03", "1985"]),
            ("12.03.85", &["12", "03", "85"]),
            ("(+44) 7700 900-123", &["+44", "7700", "900", "123"]),
            ("asha.patel@example.co.uk.", &["asha.patel@example.co.uk"]),
            ("a-b@c-d.com", &["a-b@c-d.com"]),
            ("at gmail.com!", &["at", "gmail.com"]),
            ("… -- ?!", &[]),
        ] {
            assert_eq!(words_of(text), words, "{text:?}");
        }
    }
}
