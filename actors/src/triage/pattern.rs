//! Phrases as the tables write them.
//!
//! ```text
//! knock* ~@tooth +out      "knocked one of his front teeth out"
//!   │    │       └ directly behind
//!   │    └ up to six words between, any word of the class "tooth"
//!   └ anything that begins so; `*zahn` is anything that ends so, `*schwoll*` anything with it inside
//! ```
//!
//! Without a sign up to three words may stand between. `a|b` is one or the other, `a|b_c` is "a" or "b c", `the?` may be
//! missing. `blood & pillow` is both in any order, up to eight words between. The end of a sentence counts as a word between, for recognisers end sentences where callers do not.

use std::sync::Arc;

use super::mark::Mark;
use super::normalise::{Pause, Token, fold};

/// Named sets of words, written `a|b*|@other`.
pub(super) type Classes = &'static [(&'static str, &'static str)];

const USUAL_GAP: usize = 3;
const WIDE_GAP: usize = 6;
/// Between the parts of an `a & b`.
const ANY_ORDER_GAP: usize = 8;
/// Classes name classes that deep at most.
const DEEPEST: usize = 4;

#[derive(Clone)]
pub(super) struct Pattern {
    parts: Vec<Part>,
}

#[derive(Clone)]
struct Part {
    /// Shared by the patterns that one text stands for: in every order, with each choice of phrases.
    any: Arc<[Word]>,
    /// Of any of the words.
    mark: Mark,
    /// Most words between the part before and this one.
    gap: usize,
}

enum Word {
    Exactly(String),
    BeginsWith(String),
    EndsWith(String),
    Holds(String),
}

/// Where a pattern was found: the positions of its words, in order.
#[derive(Clone)]
pub(super) struct Match {
    pub(super) at: Vec<usize>,
}

impl Match {
    pub(super) fn start(&self) -> usize {
        self.at[0]
    }

    pub(super) fn end(&self) -> usize {
        self.at[self.at.len() - 1]
    }

    pub(super) fn overlaps(&self, other: &Self) -> bool {
        self.start() <= other.end() && other.start() <= self.end()
    }

    /// The positions inside that the pattern did not ask for.
    pub(super) fn between(&self) -> impl Iterator<Item = usize> {
        (self.start()..self.end()).filter(|position| !self.at.contains(position))
    }
}

impl Pattern {
    /// The patterns that `text` stands for, one for each choice between phrases and each order; none if it has no words.
    /// A class that is not in `classes` stands for its own name.
    pub(super) fn parse(text: &str, classes: Classes) -> Vec<Self> {
        let sides: Vec<Vec<Self>> = text.split('&').map(|side| Self::in_order(side, classes)).collect();
        match sides.as_slice() {
            [only] => only.clone(),
            sides => any_order(sides),
        }
    }

    fn in_order(text: &str, classes: Classes) -> Vec<Self> {
        let mut patterns = vec![Self { parts: Vec::new() }];
        for part in text.split_whitespace() {
            let (gap, words) = match part.split_at_checked(1) {
                Some(("+", words)) => (0, words),
                Some(("~", words)) => (WIDE_GAP, words),
                _ => (USUAL_GAP, part),
            };
            let (words, optional) = words.strip_suffix('?').map_or((words, false), |words| (words, true));
            let (phrases, words): (Vec<&str>, Vec<&str>) = words.split('|').partition(|choice| choice.contains('_'));
            let mut choices = vec![vec![Part::new(gap, &words.join("|"), classes)]];
            choices.extend(phrases.into_iter().map(|phrase| {
                let words = phrase.split('_').enumerate();
                words.map(|(nth, word)| Part::new(if nth == 0 { gap } else { 0 }, word, classes)).collect()
            }));
            choices.retain(|choice| choice.iter().all(|part| !part.any.is_empty()));
            choices.extend(optional.then(Vec::new));
            patterns =
                patterns.iter().flat_map(|pattern| choices.iter().map(|choice| pattern.followed_by(choice))).collect();
        }
        patterns.retain(|pattern| !pattern.parts.is_empty());
        patterns
    }

    fn followed_by(&self, parts: &[Part]) -> Self {
        Self { parts: [&self.parts, parts].concat() }
    }

    /// Every place it begins at, with the nearest words that complete it. `heard` are the marks of all `tokens`.
    pub(super) fn find_all<'a>(&'a self, tokens: &'a [Token], heard: Mark) -> impl Iterator<Item = Match> + 'a {
        let may_be_there = self.parts.iter().all(|part| part.mark.meets(heard));
        let starts = 0..if may_be_there { tokens.len() } else { 0 };
        starts.filter_map(|start| {
            let first = self.parts.first()?;
            if !first.fits(&tokens[start]) {
                return None;
            }
            let mut at = vec![start];
            complete(&self.parts[1..], tokens, &mut at).then_some(Match { at })
        })
    }
}

/// The sides in every order, each behind the one before.
fn any_order(sides: &[Vec<Pattern>]) -> Vec<Pattern> {
    let Some(_) = sides.first() else { return vec![Pattern { parts: Vec::new() }] };
    let mut orders = Vec::new();
    for (nth, side) in sides.iter().enumerate() {
        let others: Vec<Vec<Pattern>> = [&sides[..nth], &sides[nth + 1..]].concat();
        for rest in any_order(&others) {
            let mut rest = rest.parts;
            if let Some(next) = rest.first_mut() {
                next.gap = ANY_ORDER_GAP;
            }
            orders.extend(side.iter().map(|pattern| pattern.followed_by(&rest)));
        }
    }
    orders
}

impl Part {
    fn new(gap: usize, words: &str, classes: Classes) -> Self {
        let mut any = Vec::new();
        expand(words, classes, DEEPEST, &mut any);
        let mark = any.iter().map(Word::mark).collect();
        Self { any: any.into(), mark, gap }
    }

    fn fits(&self, token: &Token) -> bool {
        let said = token.word.as_str();
        self.mark.meets(token.mark)
            && self.any.iter().any(|word| match word {
                Word::Exactly(word) => said == word,
                Word::BeginsWith(beginning) => said.starts_with(beginning.as_str()),
                Word::EndsWith(end) => said.ends_with(end.as_str()),
                Word::Holds(inside) => said.contains(inside.as_str()),
            })
    }
}

impl Word {
    fn parse(text: &str) -> Self {
        let (ends, rest) = text.strip_prefix('*').map_or((false, text), |rest| (true, rest));
        let (begins, rest) = rest.strip_suffix('*').map_or((false, rest), |rest| (true, rest));
        let word = fold(rest);
        match (ends, begins) {
            (false, false) => Self::Exactly(word),
            (false, true) => Self::BeginsWith(word),
            (true, false) => Self::EndsWith(word),
            (true, true) => Self::Holds(word),
        }
    }

    fn mark(&self) -> Mark {
        match self {
            Self::Exactly(word) => Mark::of(word),
            Self::BeginsWith(beginning) => Mark::of_all_with(beginning),
            Self::EndsWith(ending) => Mark::of_all_ending(ending),
            Self::Holds(_) => Mark::of_all(),
        }
    }
}

fn expand(words: &str, classes: Classes, depth: usize, into: &mut Vec<Word>) {
    for word in words.split('|').filter(|word| !word.is_empty()) {
        let class = word.strip_prefix('@');
        let members = class.and_then(|class| classes.iter().find(|(name, _)| *name == class));
        match members {
            Some((_, members)) if depth > 0 => expand(members, classes, depth - 1, into),
            _ => into.push(Word::parse(class.unwrap_or(word))),
        }
    }
}

/// Extends `at` by a place for each of `parts`; false, and `at` as it was, if there is none.
fn complete(parts: &[Part], tokens: &[Token], at: &mut Vec<usize>) -> bool {
    let Some((part, rest)) = parts.split_first() else { return true };
    let from = at[at.len() - 1] + 1;
    let mut gap = 0;
    for position in from..tokens.len() {
        gap += usize::from(position > from) + usize::from(tokens[position].pause == Pause::Long);
        if gap > part.gap {
            return false;
        }
        if part.fits(&tokens[position]) {
            at.push(position);
            if complete(rest, tokens, at) {
                return true;
            }
            at.pop();
        }
    }
    false
}
