//! From what the recogniser wrote to words that can be compared.
//!
//! A recogniser drops capitals and punctuation, writes what sounds alike ("knock doubt"), keeps every "um" and every word
//! said twice. All of that is ironed out here, so that the tables need only the plain wording.

use std::borrow::Cow;

use super::language::{Apostrophe, SoundsLike, Vocabulary};
use super::mark::Mark;

/// How the speech paused before a word, as far as the recogniser's punctuation tells.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Pause {
    None,
    /// A comma.
    Short,
    /// The end of a sentence.
    Long,
}

/// One word: lower case, without accents. No `Debug`: it is the caller's.
#[derive(Clone)]
pub(super) struct Token {
    pub(super) word: String,
    pub(super) pause: Pause,
    pub(super) mark: Mark,
}

impl Token {
    fn new(word: String, pause: Pause) -> Self {
        Self { mark: Mark::of_said(&word), word, pause }
    }
}

/// Most words that are looked at in one utterance; the rest is cut off.
const LONGEST: usize = 2_000;
/// What sounds alike may lie around a filler of several words: they go first.
const PASSES: usize = 2;

/// The words of an utterance in the form the tables are written in.
pub(super) fn normalise(utterance: &str, vocabulary: &Vocabulary) -> Vec<Token> {
    let unaccented = drop_accented(utterance, vocabulary.language.fillers_accented);
    let mut tokens = split(&unaccented, vocabulary.language.apostrophe);
    drop_words(&mut tokens, vocabulary.language.fillers);
    drop_repeats(&mut tokens);
    for _ in 0..PASSES {
        tokens = rewrite(&tokens, &vocabulary.sounds_like);
        drop_repeats(&mut tokens);
    }
    tokens
}

/// "jaw's stuck" is "jaw is stuck"; where it is a possessive the extra word does no harm.
const SHORT_IS: [&str; 2] = ["'s ", "’s "];

/// Lower case without accents: `Ä` is `a`, `ß` is `ss`.
pub(super) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        match letter {
            'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => folded.push('a'),
            'è' | 'é' | 'ê' | 'ë' => folded.push('e'),
            'ì' | 'í' | 'î' | 'ï' => folded.push('i'),
            'ò' | 'ó' | 'ô' | 'õ' | 'ö' => folded.push('o'),
            'ù' | 'ú' | 'û' | 'ü' => folded.push('u'),
            'ç' => folded.push('c'),
            'ñ' => folded.push('n'),
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            'ß' => folded.push_str("ss"),
            // What lower-casing of `İ` and decomposed accents leave behind.
            '\u{300}'..='\u{36f}' => {}
            other => folded.push(other),
        }
    }
    folded
}

/// Takes words out that are fillers only with their accent; what is around them stays.
fn drop_accented<'a>(utterance: &'a str, words: &[&str]) -> Cow<'a, str> {
    if words.is_empty() {
        return Cow::Borrowed(utterance);
    }
    let pieces = utterance.split_inclusive(|letter: char| !letter.is_alphanumeric());
    let kept = pieces.map(|piece| {
        let word = piece.trim_end_matches(|letter: char| !letter.is_alphanumeric());
        if words.contains(&word.to_lowercase().as_str()) { &piece[word.len()..] } else { piece }
    });
    Cow::Owned(kept.collect())
}

fn split(utterance: &str, apostrophe: Apostrophe) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut word = String::new();
    let mut pause = Pause::None;
    let text = spell_out(&fold(utterance), apostrophe);
    for letter in text.chars() {
        match (letter, apostrophe) {
            (letter, _) if letter.is_alphanumeric() => {
                word.push(letter);
                continue;
            }
            ('\'' | '’' | '‘' | '`', Apostrophe::Joins) => continue,
            _ => {}
        }
        if !word.is_empty() {
            tokens.push(Token::new(std::mem::take(&mut word), pause));
            pause = Pause::None;
        }
        pause = pause.max(match letter {
            '.' | '?' | '!' | ';' | '…' | '\n' | '¿' | '¡' => Pause::Long,
            ',' | ':' | '–' | '—' => Pause::Short,
            _ => Pause::None,
        });
    }
    if !word.is_empty() {
        tokens.push(Token::new(word, pause));
    }
    tokens.truncate(LONGEST);
    tokens
}

fn spell_out(text: &str, apostrophe: Apostrophe) -> String {
    match apostrophe {
        Apostrophe::Joins => SHORT_IS.iter().fold(text.to_owned(), |text, short| text.replace(short, " is ")),
        Apostrophe::Splits => text.to_owned(),
    }
}

/// Takes words out; the pause before one of them goes to the word behind it.
fn drop_words(tokens: &mut Vec<Token>, words: &[&str]) {
    let mut pause = Pause::None;
    tokens.retain_mut(|token| {
        if words.contains(&token.word.as_str()) {
            pause = pause.max(token.pause);
            return false;
        }
        token.pause = token.pause.max(std::mem::replace(&mut pause, Pause::None));
        true
    });
}

/// "my my face", "my face my face": said once is enough.
fn drop_repeats(tokens: &mut Vec<Token>) {
    tokens.dedup_by(|later, earlier| later.word == earlier.word);
    let mut at = 0;
    while at + 3 < tokens.len() {
        let again = tokens[at].word == tokens[at + 2].word && tokens[at + 1].word == tokens[at + 3].word;
        if again {
            tokens.drain(at + 2..at + 4);
        } else {
            at += 1;
        }
    }
}

/// Replaces what sounds alike; at each word the first pair of the table that fits.
fn rewrite(tokens: &[Token], pairs: &[SoundsLike]) -> Vec<Token> {
    let mut rewritten = Vec::with_capacity(tokens.len());
    let mut at = 0;
    while at < tokens.len() {
        let rest = &tokens[at..];
        let fits = |pair: &&SoundsLike| {
            let mut words = rest.iter();
            pair.heard.iter().all(|heard| words.next().is_some_and(|token| token.word == *heard))
        };
        match pairs.iter().find(fits) {
            Some(pair) => {
                let pauses = std::iter::once(rest[0].pause).chain(std::iter::repeat(Pause::None));
                let meant = pair.meant.iter().zip(pauses);
                rewritten.extend(meant.map(|(word, pause)| Token::new((*word).to_owned(), pause)));
                at += pair.heard.len();
            }
            None => {
                rewritten.push(rest[0].clone());
                at += 1;
            }
        }
    }
    rewritten
}
