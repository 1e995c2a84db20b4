//! One rewriting rule: a pattern and the words for what it finds.

use std::borrow::Cow;

use regex::{Captures, Regex};

use super::Region;

/// The words for a match; `None` leaves it as it is.
pub(super) type Words = fn(&Captures<'_>, Region) -> Option<String>;

/// A pattern and the words for what it finds.
pub(super) struct Rule {
    /// No match without one of these (none: always look): most sentences skip most patterns.
    only_with: &'static [char],
    pattern: Regex,
    words: Words,
}

pub(super) const DIGITS: &[char] = &['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

impl Rule {
    /// `pattern` is a constant of this program; it ignores case unless it says `(?-i)`.
    pub(super) fn new(only_with: &'static [char], pattern: &str, words: Words) -> Self {
        let pattern = Regex::new(&format!("(?i){pattern}")).expect("a constant, tested pattern");
        Self { only_with, pattern, words }
    }

    pub(super) fn apply(&self, text: &mut String, region: Region) {
        if !self.only_with.is_empty() && !text.contains(self.only_with) {
            return;
        }
        let replaced = self.pattern.replace_all(text, |found: &Captures<'_>| {
            (self.words)(found, region).unwrap_or_else(|| found[0].to_owned())
        });
        if let Cow::Owned(replaced) = replaced {
            *text = replaced;
        }
    }
}

/// A captured group, "" when it took no part in the match.
pub(super) fn group<'t>(found: &Captures<'t>, index: usize) -> &'t str {
    found.get(index).map_or("", |group| group.as_str())
}
