//! What the rules need to know of a language: plain tables, one file each.

mod english;
mod french;
mod german;
mod spanish;

use std::sync::LazyLock;

use super::concepts::Concept;
use super::context::Cue;
use super::pattern::{Classes, Pattern};

/// What an apostrophe does: `isn't` is one word, `j'ai` is two.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Apostrophe {
    Joins,
    Splits,
}

/// One language as its file writes it.
pub(super) struct Language {
    pub(super) code: &'static str,
    pub(super) apostrophe: Apostrophe,
    /// Words that carry nothing as long as their accent is written: `sí` is yes, `si` is if.
    pub(super) fillers_accented: &'static [&'static str],
    /// Words that carry nothing.
    pub(super) fillers: &'static [&'static str],
    /// What the recogniser writes = what the caller said, with commas between; the first that fits counts.
    pub(super) sounds_like: &'static str,
    pub(super) classes: Classes,
    /// Words that change how a phrase is meant.
    pub(super) cues: &'static [(Cue, &'static str)],
    /// Where such words are harmless after all: "not sure", "see if".
    pub(super) harmless: &'static [(Cue, &'static str)],
    pub(super) concepts: &'static [&'static [Phrases]],
}

/// How a concept is said: phrases as [`Pattern`] reads them, with commas between.
pub(super) struct Phrases {
    pub(super) concept: Concept,
    pub(super) any: &'static str,
    /// Not meant if one of these is said with the same words: "bleeds" when "I brush".
    pub(super) unless: &'static str,
}

/// A row of a table of concepts.
const fn phrases(concept: Concept, any: &'static str, unless: &'static str) -> Phrases {
    Phrases { concept, any, unless }
}

/// A language made ready to listen with.
pub(super) struct Vocabulary {
    pub(super) language: &'static Language,
    pub(super) sounds_like: Vec<SoundsLike>,
    pub(super) cues: Vec<(Cue, Vec<Pattern>)>,
    pub(super) harmless: Vec<(Cue, Vec<Pattern>)>,
    pub(super) concepts: Vec<ConceptPatterns>,
}

/// Words as the recogniser writes them, and as they were said.
pub(super) struct SoundsLike {
    pub(super) heard: Vec<&'static str>,
    pub(super) meant: Vec<&'static str>,
}

pub(super) struct ConceptPatterns {
    pub(super) concept: Concept,
    pub(super) any: Vec<Pattern>,
    pub(super) unless: Vec<Pattern>,
}

static ENGLISH: LazyLock<Vocabulary> = LazyLock::new(|| Vocabulary::new(&english::ENGLISH));
static GERMAN: LazyLock<Vocabulary> = LazyLock::new(|| Vocabulary::new(&german::GERMAN));
static FRENCH: LazyLock<Vocabulary> = LazyLock::new(|| Vocabulary::new(&french::FRENCH));
static SPANISH: LazyLock<Vocabulary> = LazyLock::new(|| Vocabulary::new(&spanish::SPANISH));

impl SoundsLike {
    fn parse(pair: &'static str) -> Option<Self> {
        let (heard, meant) = pair.split_once('=')?;
        Some(Self { heard: heard.split_whitespace().collect(), meant: meant.split_whitespace().collect() })
    }
}

impl Vocabulary {
    fn new(language: &'static Language) -> Self {
        let parse = |texts: &str| texts.split(',').flat_map(|text| Pattern::parse(text, language.classes)).collect();
        let cues = |table: &[(Cue, &str)]| table.iter().map(|(cue, texts)| (*cue, parse(texts))).collect();
        Self {
            language,
            sounds_like: language.sounds_like.split(',').filter_map(SoundsLike::parse).collect(),
            cues: cues(language.cues),
            harmless: cues(language.harmless),
            concepts: language
                .concepts
                .iter()
                .copied()
                .flatten()
                .map(|phrases| ConceptPatterns {
                    concept: phrases.concept,
                    any: parse(phrases.any),
                    unless: parse(phrases.unless),
                })
                .collect(),
        }
    }

    /// The vocabulary for a language tag such as `de` or `fr-CH`; English for a language we have no tables of.
    pub(super) fn of(tag: &str) -> &'static Self {
        let all = [&ENGLISH, &GERMAN, &FRENCH, &SPANISH];
        let primary = tag.split(['-', '_']).next().unwrap_or(tag);
        let known = all.into_iter().find(|vocabulary| vocabulary.language.code.eq_ignore_ascii_case(primary));
        known.unwrap_or(&ENGLISH)
    }
}
