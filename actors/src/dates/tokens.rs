//! Text to words, numbers and marks: lower case, accents folded, nothing of a language known yet.

/// A piece of the text. Not `Debug`: the words are a caller's.
pub(super) struct Token {
    pub(super) kind: Kind,
    /// Nothing stood between this and the one before: "3rd", "2pm", "15:30".
    pub(super) glued: bool,
}

pub(super) enum Kind {
    Word(String),
    Digits {
        value: u32,
        /// How many digits were written: "03" has two.
        length: usize,
    },
    Mark(char),
}

/// More digits than this say no date or time.
const LONGEST_NUMBER: usize = 6;

/// Cuts text into tokens. Apostrophes separate ("o'clock", "l'après-midi"); marks that say nothing are left out.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let chars: Vec<char> = text.to_lowercase().chars().collect();
    let mut found = Vec::new();
    let mut at = 0;
    let mut glued = false;
    while at < chars.len() {
        let start = at;
        let ch = chars[at];
        let kind = if ch.is_ascii_digit() {
            at = end_of_run(&chars, at, |ch| ch.is_ascii_digit());
            digits(&chars[start..at])
        } else if ch.is_alphabetic() {
            at = end_of_run(&chars, at, |ch| ch.is_alphabetic() || is_combining(ch));
            Some(Kind::Word(fold(chars[start..at].iter().copied()).collect()))
        } else {
            at += 1;
            mark(ch).map(Kind::Mark)
        };
        match kind {
            Some(kind) => {
                found.push(Token { kind, glued });
                glued = true;
            }
            None => glued = false,
        }
    }
    found
}

/// The letters of a text without their accents, so that "mañana" and "manana" are one word.
pub(super) fn fold(chars: impl Iterator<Item = char>) -> impl Iterator<Item = char> {
    chars.filter(|ch| !is_combining(*ch)).flat_map(|ch| {
        let (first, second) = match ch {
            'à' | 'á' | 'â' | 'ä' | 'ã' => ('a', None),
            'è' | 'é' | 'ê' | 'ë' => ('e', None),
            'ì' | 'í' | 'î' | 'ï' => ('i', None),
            'ò' | 'ó' | 'ô' | 'ö' | 'º' => ('o', None),
            'ù' | 'ú' | 'û' | 'ü' => ('u', None),
            'ñ' => ('n', None),
            'ç' => ('c', None),
            'ß' => ('s', Some('s')),
            'œ' => ('o', Some('e')),
            other => (other, None),
        };
        std::iter::once(first).chain(second)
    })
}

fn end_of_run(chars: &[char], from: usize, belongs: impl Fn(char) -> bool) -> usize {
    chars[from..].iter().position(|ch| !belongs(*ch)).map_or(chars.len(), |length| from + length)
}

fn digits(digits: &[char]) -> Option<Kind> {
    if digits.len() > LONGEST_NUMBER {
        // A phone number, perhaps: a word like any other that is not known.
        return Some(Kind::Word(String::new()));
    }
    let value = digits.iter().fold(0, |value, digit| value * 10 + digit.to_digit(10).unwrap_or_default());
    Some(Kind::Digits { value, length: digits.len() })
}

fn mark(ch: char) -> Option<char> {
    match ch {
        ':' | '/' | '.' | '-' => Some(ch),
        '–' | '—' | '−' => Some('-'),
        _ => None,
    }
}

/// Combining diacritical marks (Unicode block U+0300).
fn is_combining(ch: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&ch)
}
