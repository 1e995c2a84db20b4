use proptest::prelude::*;

use super::asks_for_a_person;

#[track_caller]
fn check(language: &str, expected: bool, texts: &[&str]) {
    let wrong: Vec<&&str> = texts.iter().filter(|text| asks_for_a_person(text, language) != expected).collect();
    assert!(wrong.is_empty(), "{language}: not {expected}: {wrong:#?}");
}

#[test]
fn english_callers_get_a_person_when_they_ask() {
    check(
        "en-GB",
        true,
        &[
            "a person",
            "A person.",
            "'A person', please.",
            "human",
            "Um, a human please",
            "operator",
            "Operator!",
            "representative",
            "Receptionist please.",
            "a real person",
            "real person please",
            "live agent",
            "no, a person please",
            "somebody",
            "Can I speak to a real person?",
            "can i talk to someone",
            "Could I please speak with a human being?",
            "put me through to someone",
            "Just put me through to the front desk, please.",
            "I want to talk to a human",
            "I'd like to speak to the receptionist.",
            "I don't want to talk to a robot, I want to talk to a person.",
            "No. Give me a human.",
            "transfer me to an agent",
            "Can you connect me with a member of staff?",
            "I need a person",
            "is there a person I can speak to",
            "is there anybody there I can talk to",
            "I'd rather speak to a person",
            "I don't understand, but can I speak to somebody",
            "I said operator",
        ],
    );
    check("en-US", true, &["Get me a representative.", "let me talk to somebody"]);
    check("xx", true, &["operator"]);
}

#[test]
fn english_callers_who_only_mention_people_do_not() {
    check(
        "en-GB",
        false,
        &[
            "",
            "...",
            "no",
            "I don't need a person",
            "I don't need to speak to a person",
            "No, I do not want to talk to anyone.",
            "I'm booking for a person with a wheelchair",
            "I need an appointment for a person with a wheelchair",
            "is that the person who called",
            "the operator said I should call back",
            "your receptionist told me to bring my card",
            "someone called me",
            "I spoke to someone yesterday",
            "How many people work there?",
            "I want an appointment on Tuesday",
            "I want to speak about my bill",
            "what does it cost per person",
            "My agent will pay",
            "Is there parking?",
            "human resources is on the line",
            "I'm the operator of the lift",
            "a check-up please",
            "I need a person with a van",
            "personal",
        ],
    );
}

#[test]
fn german_callers_get_a_person_when_they_ask() {
    check(
        "de-DE",
        true,
        &[
            "Mitarbeiter",
            "Einen Mitarbeiter, bitte.",
            "ein Mensch",
            "mit einem Menschen bitte",
            "Kann ich mit einem echten Menschen sprechen?",
            "Ich möchte bitte mit jemandem sprechen.",
            "Verbinden Sie mich mit der Rezeption.",
            "Ich will mit einer Person reden",
            "Nein, geben Sie mir einen Mitarbeiter!",
            "Ich brauche einen Menschen",
        ],
    );
    check(
        "de",
        false,
        &[
            "Ich brauche keinen Mitarbeiter",
            "Ich möchte nicht mit jemandem sprechen",
            "Ein Mitarbeiter hat mich angerufen",
            "Ich buche für eine Person mit Rollstuhl",
            "Ich möchte einen Termin",
            "Jemand hat angerufen",
        ],
    );
}

#[test]
fn french_callers_get_a_person_when_they_ask() {
    check(
        "fr-FR",
        true,
        &[
            "une personne",
            "Une personne, s'il vous plaît.",
            "Un humain",
            "Je voudrais parler à quelqu'un.",
            "Puis-je parler avec une vraie personne ?",
            "Passez-moi le secrétariat",
            "Je veux un conseiller",
            "opérateur",
        ],
    );
    check(
        "fr",
        false,
        &[
            "Je ne veux pas parler à une personne",
            "Quelqu'un m'a appelé",
            "C'est pour une personne en fauteuil roulant",
            "Je voudrais un rendez-vous",
            "La personne qui m'a appelé",
        ],
    );
}

#[test]
fn spanish_callers_get_a_person_when_they_ask() {
    check(
        "es-ES",
        true,
        &[
            "una persona",
            "Una persona, por favor.",
            "operadora",
            "Quiero hablar con una persona",
            "¿Puedo hablar con alguien?",
            "Páseme con la recepción",
            "Necesito hablar con un humano",
            "Quisiera una persona real",
        ],
    );
    check(
        "es",
        false,
        &[
            "No quiero hablar con una persona",
            "Alguien me llamó",
            "Es para una persona con silla de ruedas",
            "Quiero una cita",
            "La persona que llamó",
        ],
    );
}

proptest! {
    #[test]
    fn any_text_can_be_asked_about(text in any::<String>(), language in "de|fr|es|en|pl") {
        asks_for_a_person(&text, &language);
    }

    #[test]
    fn politeness_and_punctuation_change_nothing(
        before in proptest::sample::select(vec!["", "um, ", "hello, ", "Please, ", "yes "]),
        after in proptest::sample::select(vec!["", ".", "?", " please", ", thank you!"]),
        request in proptest::sample::select(vec!["a person", "can I speak to someone", "I want a human", "operator"]),
    ) {
        let utterance = format!("{before}{request}{after}");
        prop_assert!(asks_for_a_person(&utterance, "en"), "{}", utterance);
    }
}
