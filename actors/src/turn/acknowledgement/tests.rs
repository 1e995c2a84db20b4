//! What counts as an acknowledgement, an objection or hesitation, in four languages.

use proptest::prelude::*;

use super::*;

#[track_caller]
fn check(language: &str, expected: bool, texts: &[&str]) {
    for text in texts {
        assert_eq!(is_acknowledgement(text, language), expected, "{text:?} in {language}");
    }
}

#[test]
fn listening_sounds_and_thanks_are_acknowledgements() {
    check(
        "en-GB",
        true,
        &[
            "mm-hm",
            "Mm-hmm.",
            "Uh-huh",
            "okay",
            "Okay.",
            "OK!",
            "right",
            "Right, right.",
            "yeah",
            "got it",
            "Thank you.",
            "yeah okay",
            "Okay, thank you.",
            "oh okay great",
            "That's fine",
            "um okay",
            "I see.",
            "all right",
            "mhm mhm",
            "yes",
        ],
    );
    check("de-DE", true, &["ja", "Ja, genau.", "mhm", "alles klar", "Okay, danke!", "ach so", "ähm ja"]);
    check("fr-FR", true, &["oui", "D'accord.", "d’accord merci", "ah bon", "très bien", "C'est ça", "euh oui"]);
    check("es-ES", true, &["sí", "Vale, gracias.", "de acuerdo", "claro que sí", "ajá", "muy bien"]);
    check("pl", true, &["okay"]);
}

#[test]
fn anything_that_says_something_is_not() {
    check(
        "en-GB",
        false,
        &[
            "",
            "...",
            "no",
            "wait",
            "No, wait",
            "okay but",
            "okay but not on Monday",
            "stop",
            "right now please",
            "yes please Tuesday",
            "hello?",
            "um",
            "yeah yeah yeah yeah",
            "thank you but no",
            "what",
            "sorry",
            "okay bye",
            "actually",
            "not right",
            "Tuesday",
        ],
    );
    check("de", false, &["nein", "ja aber", "moment", "stopp", "ja bitte am Montag", "äh"]);
    check("fr", false, &["non", "oui mais", "attendez", "d'accord mais lundi"]);
    check("es", false, &["no", "sí pero", "espere", "vale pero el lunes"]);
}

#[test]
fn an_acknowledgement_is_known_by_its_first_words() {
    for (text, language, expected) in [
        ("thank", "en-GB", true),
        ("okay, thank", "en", true),
        ("thank you very", "en", true),
        ("I", "en", true),
        ("thank you", "en", false),
        ("I want", "en", false),
        ("Tuesday", "en", false),
        ("", "en", false),
        ("yeah yeah yeah thank", "en", false),
        ("alles", "de-DE", true),
        ("d'", "fr", true),
        ("de", "es", true),
    ] {
        assert_eq!(may_become_acknowledgement(text, language), expected, "{text:?} in {language}");
    }
}

#[test]
fn one_word_is_enough_to_object() {
    for (text, language, expected) in [
        ("no", "en-GB", true),
        ("Wait!", "en", true),
        ("I don’t want that", "en", true),
        ("Tuesday", "en", false),
        ("nowhere", "en", false),
        ("Nein.", "de-DE", true),
        ("attendez", "fr", true),
        ("espere", "es", true),
    ] {
        assert_eq!(is_objection(text, language), expected, "{text:?} in {language}");
    }
}

#[test]
fn hesitation_is_filler_and_no_acknowledgement() {
    for filler in ["um", "Er...", "uh, um", "äh", "euh"] {
        assert!(is_filler(filler), "{filler:?}");
    }
    for other in ["", "um okay", "no", "umbrella"] {
        assert!(!is_filler(other), "{other:?}");
    }
}

proptest! {
    #[test]
    fn any_text_can_be_asked_about(text in any::<String>(), language in "[a-z]{2}") {
        is_acknowledgement(&text, &language);
        let objection = format!("{text} but wait");
        prop_assert!(!is_acknowledgement(&objection, "en"));
    }
}
