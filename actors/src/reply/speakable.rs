//! What a voice should be given: written text turned into words that can be read aloud.
//!
//! The fast voices do not normalise numbers, dates or prices (ElevenLabs, "Text normalization": off for Flash v2.5), so
//! English is spelt out here. Other languages get only the clean-up that needs no grammar; their numbers stay.

mod abbreviations;
mod addresses;
mod dates;
mod markdown;
mod money;
mod numbers;
mod phone;
mod rule;
mod symbols;
mod times;

use std::sync::LazyLock;

use rule::Rule;

/// A rule's words may make another rule match (an address with a number in it): passes until nothing changes. Each
/// rewrite removes digits or symbols for good, so few are needed; the bound only guards against an endless loop.
const MOST_PASSES: usize = 12;

/// Turns written text into speakable text; `language` is a BCP 47 tag. Returns "" only when nothing in the text can be
/// spoken: such a piece is not worth a request.
pub fn speakable(text: &str, language: &str) -> String {
    let cleaned = markdown::strip(text);
    if !cleaned.chars().any(char::is_alphanumeric) {
        return String::new();
    }
    let region = Region::of(language);
    let mut spoken = cleaned;
    for _ in 0..MOST_PASSES {
        let words = match region {
            Some(region) => english(&spoken, region),
            None => spoken.clone(),
        };
        let tidied = markdown::strip(&words);
        if tidied == spoken {
            break;
        }
        spoken = tidied;
    }
    spoken
}

/// Which English: the order of dates and the names of coins differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Region {
    Britain,
    America,
}

impl Region {
    /// `None` for other languages than English.
    fn of(language: &str) -> Option<Self> {
        let mut subtags = language.split(['-', '_']);
        let is_english = subtags.next().is_some_and(|tag| tag.eq_ignore_ascii_case("en"));
        let is_american = subtags.any(|tag| tag.eq_ignore_ascii_case("us"));
        is_english.then_some(if is_american { Self::America } else { Self::Britain })
    }
}

/// The order matters: what could be taken for something simpler comes first.
static RULES: LazyLock<Vec<Rule>> = LazyLock::new(|| {
    let groups = [
        addresses::rules(),
        dates::rules(),
        times::rules(),
        money::rules(),
        phone::rules(),
        abbreviations::rules(),
        symbols::rules(),
        numbers::rules(),
    ];
    groups.into_iter().flatten().collect()
});

fn english(text: &str, region: Region) -> String {
    let mut spoken = text.to_owned();
    for rule in RULES.iter() {
        rule.apply(&mut spoken, region);
    }
    spoken
}

#[cfg(test)]
mod tests;
