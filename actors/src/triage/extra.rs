//! Rules a practice adds to ours, from its own file.

use serde::{Deserialize, Serialize};

use super::flag::{EmergencyKind, Severity};
use super::language::Vocabulary;
use super::pattern::Pattern;

/// A rule of the practice: one phrase of every group must be said, anywhere in the call and not denied.
///
/// ```toml
/// [[emergency]]
/// id = "implant_fever"
/// severity = "urgent_dental"
/// all_of = [["implant"], ["fever", "temperature of"]]
/// advice = "Please come in today; the practice will fit you in."
/// ```
///
/// A phrase is words in order, up to three others between; `fever*` is anything that begins so, `a|b` one or the other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExtraRule {
    pub id: String,
    #[serde(default = "practices_own")]
    pub kind: EmergencyKind,
    pub severity: Severity,
    pub all_of: Vec<Vec<String>>,
    /// Said in place of our own advice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub advice: Option<String>,
}

fn practices_own() -> EmergencyKind {
    EmergencyKind::Practice
}

/// A rule that would never or always be fulfilled.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadRule {
    #[error("an emergency rule has no id")]
    NoId,
    #[error("emergency rule {id:?} asks for nothing: every group of all_of needs a phrase")]
    AsksForNothing { id: String },
    #[error("emergency rule {id:?} is of kind practice and has no advice")]
    NoAdvice { id: String },
}

impl ExtraRule {
    /// Checks what the types cannot; for the loader of the practice's file.
    ///
    /// # Errors
    /// [`BadRule`] if the rule could not work. Such a rule is left out by [`Triage::new`](super::Triage::new).
    pub fn check(&self) -> Result<(), BadRule> {
        let id = || self.id.clone();
        let asks = |group: &Vec<String>| group.iter().any(|phrase| phrase.chars().any(char::is_alphanumeric));
        match () {
            () if self.id.trim().is_empty() => Err(BadRule::NoId),
            () if self.all_of.is_empty() || !self.all_of.iter().all(asks) => Err(BadRule::AsksForNothing { id: id() }),
            () if self.kind == EmergencyKind::Practice && self.advice.is_none() => Err(BadRule::NoAdvice { id: id() }),
            () => Ok(()),
        }
    }
}

/// An extra rule made ready to listen with.
pub(super) struct ExtraPatterns {
    pub(super) rule: ExtraRule,
    pub(super) all_of: Vec<Vec<Pattern>>,
}

impl ExtraPatterns {
    pub(super) fn new(rule: &ExtraRule, vocabulary: &Vocabulary) -> Self {
        let parse = |phrase: &String| Pattern::parse(phrase, vocabulary.language.classes);
        let group = |group: &Vec<String>| group.iter().flat_map(parse).collect();
        Self { rule: rule.clone(), all_of: rule.all_of.iter().map(group).collect() }
    }
}
