//! Listens to a call and raises flags.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::advice::advice;
use super::concepts::Concept;
use super::context::Said;
use super::extra::{ExtraPatterns, ExtraRule};
use super::flag::RedFlag;
use super::language::Vocabulary;
use super::negation;
use super::normalise::{Pause, Token, normalise};
use super::pattern::{Match, Pattern};
use super::rules::RULES;

/// Words of the last utterance that the next one may complete: "my tooth got", "knocked out".
const TAIL: usize = 6;

/// The rules over one call. Pure: the same utterances give the same flags.
#[derive(Clone)]
pub struct Triage {
    vocabulary: &'static Vocabulary,
    extra: Arc<[ExtraPatterns]>,
    facts: Facts,
    /// Of the last utterance; not kept when the call goes on elsewhere.
    tail: Vec<Token>,
}

/// What is known of a call: names of concepts and flags, no words. Kept in the call's checkpoint.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Facts {
    concepts: BTreeSet<Concept>,
    /// Groups of extra rules: the rule's id and the number of the group.
    groups: BTreeSet<(String, usize)>,
    raised: Vec<RedFlag>,
}

/// One phrase found in an utterance.
struct Found<'a> {
    fact: Fact<'a>,
    at: Match,
}

#[derive(Clone, Copy, PartialEq)]
enum Fact<'a> {
    Concept(Concept),
    Group(&'a str, usize),
}

impl Triage {
    /// Rules in the language of `language` (a tag such as `de` or `fr-CH`; English if there are no tables for it), and
    /// the practice's own. A rule that fails [`ExtraRule::check`] is left out.
    pub fn new(language: &str, extra: &[ExtraRule]) -> Self {
        Self::resume(language, extra, Facts::default())
    }

    /// Goes on with a call of which this is known.
    pub fn resume(language: &str, extra: &[ExtraRule], facts: Facts) -> Self {
        let vocabulary = Vocabulary::of(language);
        let sound = extra.iter().filter(|rule| rule.check().is_ok());
        let extra = sound.map(|rule| ExtraPatterns::new(rule, vocabulary)).collect();
        Self { vocabulary, extra, facts, tail: Vec::new() }
    }

    /// What is known of the call so far.
    pub fn facts(&self) -> &Facts {
        &self.facts
    }

    /// Takes in what the caller said and gives the gravest flag that is new. Each emergency is told once, and again only
    /// when it has become graver. Flags less grave that the same utterance raises are taken as told with it.
    pub fn hear(&mut self, utterance: &str) -> Option<RedFlag> {
        let heard = normalise(utterance, self.vocabulary);
        let fresh = self.tail.len();
        let mut tokens = std::mem::take(&mut self.tail);
        tokens.extend(heard);
        if let Some(first) = tokens.get_mut(fresh) {
            first.pause = Pause::Long;
        }
        self.take_in(&Said::new(tokens.clone(), self.vocabulary), fresh);
        self.tail = tokens.split_off(tokens.len().saturating_sub(TAIL));
        self.raise()
    }

    /// What to tell the caller: the practice's own words for its rule, or ours.
    pub fn advice(&self, flag: &RedFlag, emergency_number: Option<&str>) -> String {
        let own =
            self.extra.iter().find(|extra| extra.rule.id == flag.rule).and_then(|extra| extra.rule.advice.clone());
        own.unwrap_or_else(|| advice(flag.kind, flag.severity, self.vocabulary.language.code, emergency_number))
    }

    /// Adds the facts that the words from `fresh` on tell.
    fn take_in(&mut self, said: &Said, fresh: usize) {
        let extra = Arc::clone(&self.extra);
        let found_all = self.find(said, &extra);
        let all: Vec<&Match> = found_all.iter().map(|found| &found.at).collect();
        for found in &found_all {
            let passes = matches!(found.fact, Fact::Concept(concept) if concept.passes());
            let over = passes && negation::is_over(said, &found.at, next_of_others(&found_all, found));
            if found.at.end() < fresh || over || !said.is_meant(&found.at, &all) {
                continue;
            }
            match found.fact {
                Fact::Concept(concept) => self.facts.concepts.insert(concept),
                Fact::Group(rule, group) => self.facts.groups.insert((rule.to_owned(), group)),
            };
        }
    }

    /// Every phrase of ours and of the practice's in the utterance, meant or not.
    fn find<'a>(&self, said: &Said, extra: &'a [ExtraPatterns]) -> Vec<Found<'a>> {
        let places = |patterns: &[Pattern]| -> Vec<Match> {
            patterns.iter().flat_map(|pattern| pattern.find_all(&said.tokens, said.heard)).collect()
        };
        let mut found = Vec::new();
        for concept in &self.vocabulary.concepts {
            let unless = places(&concept.unless);
            let excused =
                |at: &Match| unless.iter().any(|excuse| excuse.overlaps(at) && !negation::is_refused(said, excuse, at));
            let meant = places(&concept.any).into_iter().filter(|at| !excused(at));
            found.extend(meant.map(|at| Found { fact: Fact::Concept(concept.concept), at }));
        }
        for extra in extra {
            for (number, group) in extra.all_of.iter().enumerate() {
                let fact = Fact::Group(&extra.rule.id, number);
                found.extend(places(group).into_iter().map(|at| Found { fact, at }));
            }
        }
        found
    }

    fn raise(&mut self) -> Option<RedFlag> {
        let facts = &self.facts;
        let ours = RULES.iter().filter(|rule| rule.all_of.iter().all(|concept| facts.concepts.contains(concept)));
        let ours = ours.map(|rule| RedFlag { kind: rule.kind, severity: rule.severity, rule: rule.id.to_owned() });
        let said = |rule: &ExtraRule, group| facts.groups.contains(&(rule.id.clone(), group));
        let own = self
            .extra
            .iter()
            .map(|extra| &extra.rule)
            .filter(|rule| (0..rule.all_of.len()).all(|group| said(rule, group)));
        let own = own.map(|rule| RedFlag { kind: rule.kind, severity: rule.severity, rule: rule.id.clone() });
        let told = |flag: &RedFlag| facts.raised.iter().any(|earlier| flag.is_told_by(earlier));
        let new: Vec<RedFlag> = own.chain(ours).filter(|flag| !told(flag)).collect();
        let gravest = new.iter().map(|flag| flag.severity).max()?;
        let first = new.iter().find(|flag| flag.severity == gravest).cloned();
        self.facts.raised.extend(new);
        first
    }
}

/// Where the next phrase of another concept begins: what is over behind it is that one.
fn next_of_others(all: &[Found], found: &Found) -> Option<usize> {
    let others = all.iter().filter(|other| other.fact != found.fact).map(|other| other.at.start());
    others.filter(|start| *start > found.at.end()).min()
}

/// Without the caller's words.
impl fmt::Debug for Triage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { vocabulary, extra, facts, tail: _ } = self;
        f.debug_struct("Triage")
            .field("language", &vocabulary.language.code)
            .field("extra", &extra.len())
            .field("facts", facts)
            .finish_non_exhaustive()
    }
}
