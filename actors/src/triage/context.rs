//! How a phrase is meant: of whom, of when, and whether it is so at all.
//!
//! Judged by cues around the phrase, within the piece of speech that belongs together. Each judgement is narrow on
//! purpose: what is not clearly something else is taken as said.

use super::language::Vocabulary;
use super::mark::Mark;
use super::negation;
use super::normalise::{Pause, Token};
use super::pattern::{Match, Pattern};

/// A word that changes how the words around it are meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cue {
    /// "no", "never": denies what follows.
    Negator,
    /// "nicht", "pas": denies what stands directly before it.
    NegatorBehind,
    /// "or", "and": a denial goes on behind it.
    Joins,
    /// "but", "because": something new begins.
    Break,
    /// "now", "today": something new begins, too, but a phrase may reach over it: "the swelling is now in my neck".
    Now,
    /// "and have": a denial ends before it.
    Clause,
    /// "I", "my", "it": something new begins, if no word that [carries on](Cue::CarriesOn) stands before.
    Subject,
    /// "in", "think", "have": what follows belongs to what came before.
    CarriesOn,
    Past,
    Present,
    /// "two years ago": what is told has been over for long.
    History,
    /// "what if": supposed to the end of the sentence.
    Hypothesis,
    /// "if": supposed as long as its own subject lasts.
    Condition,
    /// "do you treat": asks what the practice does.
    Service,
    /// "when I saw the bill": what is told with it is a figure of speech.
    Figure,
    /// "my son": what is asked is no mere question.
    Person,
    /// "he", "her": a person, or an animal spoken of before.
    Pronoun,
    Animal,
    /// "stopped", "gone down": over.
    Over,
    /// "again", "came back": not over.
    Again,
}

/// An utterance with its cues.
pub(super) struct Said {
    pub(super) tokens: Vec<Token>,
    /// Of all its words.
    pub(super) heard: Mark,
    /// Bits of the cues on each word.
    cues: Vec<u32>,
    /// The same before the harmless ones were taken out.
    all_cues: Vec<u32>,
}

/// Words a history, a supposition or a question reaches at most.
const REACH: usize = 12;
/// Words before a phrase in which its tense is looked for.
const TENSE_REACH: usize = 4;
/// Words between a figure of speech and what makes it one.
const FIGURE_REACH: usize = 7;
/// Words between an animal and what it has.
const ANIMAL_REACH: usize = 7;

impl Said {
    pub(super) fn new(tokens: Vec<Token>, vocabulary: &Vocabulary) -> Self {
        let heard = tokens.iter().map(|token| token.mark).collect();
        let mut said = Self { cues: vec![0; tokens.len()], all_cues: Vec::new(), heard, tokens };
        let marks = |table: &[(Cue, Vec<Pattern>)], tokens: &[Token]| {
            let found = table.iter().flat_map(|(cue, patterns)| {
                patterns
                    .iter()
                    .flat_map(|pattern| pattern.find_all(tokens, heard))
                    .map(move |found| (1 << *cue as u32, found.at))
            });
            found.collect::<Vec<(u32, Vec<usize>)>>()
        };
        for (bit, at) in marks(&vocabulary.cues, &said.tokens) {
            at.into_iter().for_each(|position| said.cues[position] |= bit);
        }
        said.all_cues.clone_from(&said.cues);
        for (bit, at) in marks(&vocabulary.harmless, &said.tokens) {
            at.into_iter().for_each(|position| said.cues[position] &= !bit);
        }
        said.take_back_if_of_yes();
        said
    }

    /// "si, ..." is yes where an accent was not written, and no "if".
    fn take_back_if_of_yes(&mut self) {
        for position in 1..self.tokens.len() {
            if self.tokens[position].pause != Pause::None {
                self.cues[position - 1] &= !(1 << Cue::Condition as u32);
            }
        }
    }

    pub(super) fn has(&self, position: usize, cue: Cue) -> bool {
        self.cues.get(position).is_some_and(|bits| bits & (1 << cue as u32) != 0)
    }

    /// Whether the word is a negator, be it one that denies nothing: "not able to".
    pub(super) fn has_no(&self, position: usize) -> bool {
        self.all_cues.get(position).is_some_and(|bits| bits & (1 << Cue::Negator as u32) != 0)
    }

    /// Something new begins with this word: a sentence, a "but".
    pub(super) fn begins(&self, position: usize) -> bool {
        self.tokens.get(position).is_none_or(|token| token.pause == Pause::Long)
            || self.has(position, Cue::Break)
            || self.has(position, Cue::Now)
    }

    /// A new subject begins here: "... my face is ..." and not "... in my face".
    pub(super) fn new_subject(&self, position: usize) -> bool {
        self.has(position, Cue::Subject) && (position == 0 || !self.has(position - 1, Cue::CarriesOn))
    }

    /// The positions before `from` that belong to it, nearest first.
    pub(super) fn before(&self, from: usize) -> impl Iterator<Item = usize> + '_ {
        let begins = (0..=from).rev().find(|position| self.begins(*position)).unwrap_or(0);
        (begins..from).rev()
    }

    /// The positions behind `from` that belong to it, nearest first.
    pub(super) fn behind(&self, from: usize) -> impl Iterator<Item = usize> + '_ {
        (from + 1..self.tokens.len()).take_while(|position| !self.begins(*position))
    }

    /// Whether the caller means this of somebody, now, and as a fact. `others` is everything found in the utterance.
    pub(super) fn is_meant(&self, found: &Match, others: &[&Match]) -> bool {
        let broken = found.between().any(|position| self.has(position, Cue::Break))
            && !found.at.iter().any(|position| self.has(*position, Cue::Again));
        !(broken
            || negation::is_denied(self, found, others)
            || self.is_history(found)
            || self.is_supposed(found)
            || self.is_asked_about(found)
            || self.is_a_figure(found)
            || self.is_an_animals(found))
    }

    /// "I had chest pain last year". A phrase in the present tense is not, whatever else the sentence tells.
    fn is_history(&self, found: &Match) -> bool {
        let before = self.before(found.start()).take(REACH).find(|position| self.has(*position, Cue::History));
        let inside = (found.start()..=found.end()).any(|position| self.has(position, Cue::History));
        let behind = self.behind(found.end()).take(REACH).any(|position| self.has(position, Cue::History));
        if before.is_none() && !inside && !behind {
            return false;
        }
        let from = found.start().saturating_sub(TENSE_REACH).max(before.map_or(0, |history| history + 1));
        let tense = (from..=found.end()).rev().find_map(|position| match () {
            () if self.has(position, Cue::Past) => Some(Cue::Past),
            () if self.has(position, Cue::Present) => Some(Cue::Present),
            () => None,
        });
        tense != Some(Cue::Present)
    }

    /// "what if I can't breathe", "if my tooth gets knocked out"; not "if I lie down I can't breathe".
    fn is_supposed(&self, found: &Match) -> bool {
        let mut subjects = 0;
        let mut told = false;
        for position in self.before(found.start()).take(REACH) {
            let supposed = match () {
                () if self.has(position, Cue::Hypothesis) => !told,
                () if self.has(position, Cue::Condition) => subjects <= 1,
                () => false,
            };
            if supposed {
                return true;
            }
            let own = position > 0 && self.has(position - 1, Cue::Condition) && self.has(position, Cue::Subject);
            subjects += usize::from(own || self.new_subject(position));
            told |= self.is_told_from(position, found);
        }
        (found.start()..=found.end()).any(|position| self.has(position, Cue::Hypothesis))
    }

    /// A statement of its own in the present tense begins here and holds the phrase: "what if ..., I'm bleeding".
    fn is_told_from(&self, position: usize, found: &Match) -> bool {
        let behind_the_cue = position > 0 && !self.has(position - 1, Cue::Hypothesis);
        behind_the_cue
            && self.new_subject(position)
            && (position..=found.end()).any(|position| self.has(position, Cue::Present))
    }

    /// "do you treat knocked-out teeth", as long as nobody's tooth is spoken of.
    fn is_asked_about(&self, found: &Match) -> bool {
        let asked = self.before(found.start()).take(REACH).find(|position| self.has(*position, Cue::Service));
        let Some(asked) = asked else { return false };
        let last = (found.end() + REACH).min(self.tokens.len() - 1);
        !(asked..=last).any(|position| self.has(position, Cue::Person) || self.has(position, Cue::Pronoun))
    }

    /// "my jaw fell to the floor when I saw the bill".
    fn is_a_figure(&self, found: &Match) -> bool {
        let behind = self.behind(found.end()).take(FIGURE_REACH);
        (found.start()..=found.end())
            .chain(self.before(found.start()).take(FIGURE_REACH))
            .chain(behind)
            .any(|position| self.has(position, Cue::Figure))
    }

    /// "my dog has a swollen face".
    fn is_an_animals(&self, found: &Match) -> bool {
        let animal = self.before(found.start()).take(ANIMAL_REACH).find(|position| self.has(*position, Cue::Animal));
        let Some(animal) = animal else { return false };
        !(animal + 1..=found.end()).any(|position| self.has(position, Cue::Person))
    }
}
