//! Finds the characters of a text among the timed characters a voice reports for it.

use crate::tts::CharTiming;

/// One character of the text and the timing that speaks it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Match {
    /// Where the character starts and ends in the text, in bytes.
    pub(super) start: usize,
    pub(super) end: usize,
    /// Index into the timings.
    pub(super) timing: usize,
}

/// Characters that must agree in a row before a jump is believed.
const AGREEMENT: usize = 4;

/// How far a jump may reach, in characters of text and of timings together.
const REACH: usize = 40;

/// A character that counts: neither white space nor a combining mark.
#[derive(Clone, Copy)]
struct Letter {
    folded: char,
    start: usize,
    end: usize,
}

/// Matches the timings with the text in order. `expected` is how many characters of the text are probably skipped before
/// the first timing (they were spoken in audio without times).
pub(super) fn matches(text: &str, expected: usize, timings: &[CharTiming]) -> Vec<Match> {
    let window = timings.len() + expected * 2 + 2 * REACH;
    let text: Vec<Letter> = text
        .char_indices()
        .filter(|(_, ch)| counts(*ch))
        .take(window)
        .map(|(at, ch)| Letter { folded: fold(ch), start: at, end: at + ch.len_utf8() })
        .collect();
    let timed: Vec<Letter> = timings
        .iter()
        .enumerate()
        .filter(|(_, timing)| counts(timing.ch))
        .map(|(index, timing)| Letter { folded: fold(timing.ch), start: index, end: index })
        .collect();

    let mut found = Vec::new();
    let (mut text, mut timed) = (text.as_slice(), timed.as_slice());
    let mut expected = expected;
    while !text.is_empty() && !timed.is_empty() {
        if expected > 0 || text[0].folded != timed[0].folded {
            let Some((skip_text, skip_timed)) = resynchronise(text, expected, timed) else { break };
            (text, timed) = (&text[skip_text..], &timed[skip_timed..]);
            expected = 0;
        }
        found.push(Match { start: text[0].start, end: text[0].end, timing: timed[0].start });
        (text, timed) = (&text[1..], &timed[1..]);
    }
    found
}

/// The smallest jump after which text and timings agree again; with something expected, the jump nearest to that.
fn resynchronise(text: &[Letter], expected: usize, timed: &[Letter]) -> Option<(usize, usize)> {
    let agree = |skip_text: usize, skip_timed: usize| {
        let (text, timed) = (&text[skip_text..], &timed[skip_timed..]);
        let needed = AGREEMENT.min(text.len()).min(timed.len());
        needed > 0 && text.iter().zip(timed).take(needed).all(|(one, other)| one.folded == other.folded)
    };
    let last_text = (text.len() - 1).min(expected * 2 + REACH);
    let last_timed = (timed.len() - 1).min(REACH);
    (0..=last_text)
        .flat_map(|skip_text| (0..=last_timed).map(move |skip_timed| (skip_text, skip_timed)))
        .filter(|(skip_text, skip_timed)| expected > 0 || skip_text + skip_timed <= REACH)
        .filter(|(skip_text, skip_timed)| agree(*skip_text, *skip_timed))
        .min_by_key(|(skip_text, skip_timed)| skip_text.abs_diff(expected) + skip_timed)
}

fn counts(ch: char) -> bool {
    !ch.is_whitespace() && !matches!(ch, '\u{300}'..='\u{36F}' | '\u{200B}'..='\u{200D}' | '\u{FEFF}')
}

/// Differences that are none: case, accents, the shapes of quotes and dashes.
fn fold(ch: char) -> char {
    let lower = ch.to_lowercase().next().unwrap_or(ch);
    match lower {
        '’' | '‘' | '`' => '\'',
        '“' | '”' | '„' | '«' | '»' => '"',
        '–' | '—' | '‐' | '‑' => '-',
        'à'..='å' => 'a',
        'ç' => 'c',
        'è'..='ë' => 'e',
        'ì'..='ï' => 'i',
        'ñ' => 'n',
        'ò'..='ö' => 'o',
        'ù'..='ü' => 'u',
        other => other,
    }
}
