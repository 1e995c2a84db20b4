//! The tables name only what exists, and nothing a caller says can break the engine.

use std::collections::BTreeSet;

use proptest::prelude::*;

use crate::triage::concepts::Concept;
use crate::triage::language::Vocabulary;
use crate::triage::normalise::{fold, normalise};
use crate::triage::rules::RULES;
use crate::triage::{EmergencyKind, Triage};

const LANGUAGES: [&str; 4] = ["en", "de", "fr", "es"];

/// Every phrase of a language, as its file writes it.
fn texts(vocabulary: &Vocabulary) -> Vec<&'static str> {
    let language = vocabulary.language;
    let cues = language.cues.iter().chain(language.harmless).map(|(_, texts)| *texts);
    let concepts = language.concepts.iter().copied().flatten().flat_map(|phrases| [phrases.any, phrases.unless]);
    cues.chain(concepts).flat_map(|texts| texts.split(',')).map(str::trim).filter(|text| !text.is_empty()).collect()
}

#[test]
fn every_class_that_is_named_exists() {
    for vocabulary in LANGUAGES.map(Vocabulary::of) {
        let known = |name: &str| vocabulary.language.classes.iter().any(|(class, _)| *class == name);
        let classes = vocabulary.language.classes.iter().map(|(_, words)| *words);
        for text in texts(vocabulary).into_iter().chain(classes) {
            let words = text.split([' ', '|', '&']).map(|word| word.trim_matches(['+', '~', '?']));
            words
                .filter_map(|word| word.strip_prefix('@'))
                .for_each(|class| assert!(known(class), "{class} in {text}"));
        }
    }
}

#[test]
fn every_concept_of_a_rule_can_be_said_in_every_language() {
    let asked: BTreeSet<Concept> = RULES.iter().flat_map(|rule| rule.all_of).copied().collect();
    for vocabulary in LANGUAGES.map(Vocabulary::of) {
        let said: BTreeSet<Concept> = vocabulary.concepts.iter().map(|patterns| patterns.concept).collect();
        assert_eq!(said, asked, "{}", vocabulary.language.code);
    }
}

#[test]
fn the_tables_are_written_in_lower_case_and_without_accents() {
    for vocabulary in LANGUAGES.map(Vocabulary::of) {
        let sounds = [vocabulary.language.sounds_like];
        for text in texts(vocabulary).into_iter().chain(sounds).chain(vocabulary.language.fillers.iter().copied()) {
            assert_eq!(fold(text), text);
        }
    }
}

#[test]
fn rules_have_ids_of_their_own_and_every_kind_has_a_rule() {
    let ids: BTreeSet<&str> = RULES.iter().map(|rule| rule.id).collect();
    assert_eq!(ids.len(), RULES.len());
    for kind in EmergencyKind::ALL.into_iter().filter(|kind| *kind != EmergencyKind::Practice) {
        assert!(RULES.iter().any(|rule| rule.kind == kind), "{}", kind.name());
        assert_eq!(serde_json::to_value(kind).unwrap(), kind.name());
    }
}

#[track_caller]
fn check_words(utterance: &str, expected: &str) {
    let words: Vec<String> = normalise(utterance, Vocabulary::of("en")).into_iter().map(|token| token.word).collect();
    assert_eq!(words.join(" "), expected);
}

#[test]
fn what_the_recogniser_wrote_is_ironed_out() {
    check_words("Um, my my FACE is, like, swollen!", "my face is swollen");
    check_words("my truth got knock doubt", "my tooth got knocked out");
    check_words("I can’t breathe", "i cant breathe");
    check_words("my face my face is swell in", "my face is swelling");
    check_words("", "");
}

proptest! {
    #[test]
    fn nothing_a_caller_says_breaks_the_engine(said in proptest::collection::vec(".{0,60}", 0..6), language in 0..4usize) {
        let mut triage = Triage::new(LANGUAGES[language], &[]);
        for utterance in said {
            triage.hear(&utterance);
        }
    }

    #[test]
    fn words_of_the_tables_in_any_order_break_nothing(order in proptest::collection::vec(0..10_000usize, 0..40)) {
        let texts = texts(Vocabulary::of("en"));
        let said: Vec<&str> = order.into_iter().map(|index| texts[index % texts.len()]).collect();
        let said = said.join(" ");
        prop_assert_eq!(Triage::new("en", &[]).hear(&said), Triage::new("en", &[]).hear(&said));
    }
}
