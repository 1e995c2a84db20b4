//! Clean-up that needs no language: markdown, tags, emoji, control characters, white space.

use std::sync::LazyLock;

use regex::{Captures, Regex};

/// Removing one kind of mark-up can uncover another; nesting deeper than this is no text of a model's.
const MOST_PASSES: usize = 8;

static LINK: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"!?\[([^\[\]]*)\]\(([^()\s]*)[^()]*\)").expect("a constant, tested pattern"));
static TAG: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"</?[a-zA-Z][^<>]*>").expect("a constant, tested pattern"));
static LINE_START: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^(?:#{1,6}\s+|[-*•‣◦▪]\s+|>\s*|\[[ xX]\]\s+)+").expect("a constant, tested pattern"));
static SPACE_BEFORE_MARK: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r" +([,.;:!?])( |$)").expect("a constant, tested pattern"));

/// The words without their mark-up, on one line. Changes nothing when called again.
pub(super) fn strip(text: &str) -> String {
    let mut stripped = strip_once(text);
    for _ in 0..MOST_PASSES {
        let again = strip_once(&stripped);
        if again == stripped {
            break;
        }
        stripped = again;
    }
    if stripped.chars().any(char::is_alphanumeric) {
        return stripped;
    }
    // All of it looked like mark-up ("<hello>"): its words are still words.
    let words: String =
        text.chars().map(|ch| if ch.is_alphanumeric() && !is_unspeakable(ch) { ch } else { ' ' }).collect();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn strip_once(text: &str) -> String {
    let text = LINK.replace_all(text, |found: &Captures<'_>| {
        let label = found[1].trim();
        if label.is_empty() { found[2].to_owned() } else { label.to_owned() }
    });
    let text = TAG.replace_all(&text, " ");
    let mut joined = String::with_capacity(text.len());
    for line in text.lines() {
        let line = inline(&LINE_START.replace(line.trim(), ""));
        if !line.chars().any(char::is_alphanumeric) {
            joined.push_str(&line);
            continue;
        }
        // Lines are pauses: a heading or a list entry without a stop gets one.
        if joined.ends_with(char::is_alphanumeric) {
            joined.push('.');
        }
        if !joined.is_empty() {
            joined.push(' ');
        }
        joined.push_str(&line);
    }
    let spaced = joined.split_whitespace().collect::<Vec<_>>().join(" ");
    SPACE_BEFORE_MARK.replace_all(&spaced, "$1$2").trim_matches(is_leftover).to_owned()
}

fn is_leftover(ch: char) -> bool {
    ch.is_whitespace() || matches!(ch, '*' | '_' | '|' | '~')
}

/// Removes emphasis, code marks, table bars, emoji and control characters of one line.
fn inline(line: &str) -> String {
    let chars: Vec<char> = line.chars().filter(|ch| !matches!(ch, '`')).map(plain).collect();
    let mut kept = String::with_capacity(line.len());
    for (index, ch) in chars.iter().copied().enumerate() {
        let before = index.checked_sub(1).and_then(|index| chars.get(index)).copied();
        let after = chars.get(index + 1).copied();
        let joins =
            |is_part: fn(&char) -> bool| before.as_ref().is_some_and(is_part) && after.as_ref().is_some_and(is_part);
        match ch {
            '*' if joins(char::is_ascii_digit) => kept.push_str(" times "),
            '*' => {}
            '_' if joins(|ch| ch.is_alphanumeric()) => kept.push('_'),
            '_' => {}
            '~' if before == Some('~') || after == Some('~') => {}
            '|' => kept.push_str(", "),
            ch if joins_emoji(ch) => {}
            ch if is_unspeakable(ch) => kept.push(' '),
            ch => kept.push(ch),
        }
    }
    kept
}

/// Spaces and hyphens of every width become the plain ones.
fn plain(ch: char) -> char {
    match ch {
        '\u{2010}' | '\u{2011}' => '-',
        ch if ch.is_whitespace() => ' ',
        ch => ch,
    }
}

/// Invisible parts of a picture or a word: they leave no gap.
fn joins_emoji(ch: char) -> bool {
    matches!(ch, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{20E3}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
}

/// Pictures, arrows, private and control characters (Unicode blocks by their ranges).
fn is_unspeakable(ch: char) -> bool {
    ch.is_control()
        || joins_emoji(ch)
        || matches!(ch,
            '\u{2190}'..='\u{21FF}' | '\u{2300}'..='\u{23FF}' | '\u{2460}'..='\u{27BF}' | '\u{2900}'..='\u{297F}'
            | '\u{2B00}'..='\u{2BFF}' | '\u{E000}'..='\u{F8FF}' | '\u{FFF0}'..='\u{FFFF}' | '\u{1F000}'..='\u{1FAFF}'
            | '\u{E0000}'..='\u{E0FFF}' | '\u{F0000}'..='\u{10FFFF}')
}
