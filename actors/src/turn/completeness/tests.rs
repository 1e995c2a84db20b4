use proptest::prelude::*;

use super::Completeness::{Complete, Dictating, Open};
use super::Dictated::{Date, Email, Name, Number};
use super::*;

#[track_caller]
fn check(language: &str, expected: Option<Dictated>, result: Completeness, texts: &[&str]) {
    let wrong: Vec<_> = texts
        .iter()
        .map(|text| (text, completeness(text, expected, language)))
        .filter(|(_, found)| *found != result)
        .collect();
    assert!(wrong.is_empty(), "not {result:?} when {expected:?} is expected, in {language}: {wrong:#?}");
}

const ANY: [Option<Dictated>; 5] = [None, Some(Number), Some(Name), Some(Date), Some(Email)];

#[test]
fn ordinary_answers_are_complete_whatever_was_asked_for() {
    for expected in ANY {
        check(
            "en-GB",
            expected,
            Complete,
            &[
                "",
                "Yes.",
                "yes",
                "No.",
                "No, thank you.",
                "I don't have one",
                "I don't have one.",
                "I'd rather not say.",
                "It's the one I'm calling from.",
                "Why do you need that?",
                "Sorry?",
                "I don't know",
                "Can I speak to a person?",
                "the same as before",
                "you already have it",
                "that's it",
                "No, that's all.",
                "I'm not sure.",
            ],
        );
    }
}

#[test]
fn short_ordinary_answers_are_complete() {
    check(
        "en-GB",
        None,
        Complete,
        &[
            "Tuesday",
            "Tuesday.",
            "the 3rd at ten",
            "Ten thirty.",
            "10:30",
            "At ten.",
            "a check-up please",
            "A check-up, please.",
            "Mm-hm.",
            "Hello?",
            "The twelfth of March",
            "next week",
            "in the afternoon",
            "I've got a toothache",
            "I'd like to book an appointment.",
            "I'd like to come in.",
            "Can you fit me in?",
            "What time are you open to?",
            "Who should I speak to?",
            "what is it for",
            "I don't want to",
            "I'd love to",
            "No, I'm not able to.",
            "hold on",
            "I think so",
            "What about Friday?",
            "Do you know what it is?",
            "Yes it is",
            "Asha Patel",
            "My name is Asha Patel.",
            "It's for two",
            "I have 2 children, 4 and 7.",
            "A and E",
            "I need an X-ray",
            "room 101",
            "it's about 12 years old",
            "flat 3",
            "Do I?",
            "So do I.",
            "Can you send it as in last year?",
            "yes,",
            "okay, Monday,",
        ],
    );
    check("de-DE", None, Complete, &["Dienstag", "am dritten um zehn", "Eine Kontrolle bitte.", "Ich rufe wieder an"]);
    check("de-DE", None, Complete, &["Ja, gern.", "Haben Sie am Samstag auf?", "Was kostet das?", "Wie heißen Sie?"]);
    check("fr-FR", None, Complete, &["mardi", "le trois à dix heures", "Un contrôle, s'il vous plaît.", "Oui, si."]);
    check(
        "fr-FR",
        None,
        Complete,
        &["C'est urgent.", "Vous êtes ouverts samedi ?", "J'ai mal aux dents", "où je suis"],
    );
    check(
        "es-ES",
        None,
        Complete,
        &["martes", "el tres a las diez", "Una revisión, por favor.", "Sí", "si", "claro que si"],
    );
    check("es-ES", None, Complete, &["¿Están abiertos el sábado?", "Me duele una muela", "lo que necesito"]);
}

#[test]
fn sentences_that_stop_in_the_middle_are_open() {
    check(
        "en-GB",
        None,
        Open,
        &[
            "um",
            "Uh.",
            "I'd like to",
            "I'd like to.",
            "I'd like to book an appointment for",
            "Hi, my name is",
            "It's",
            "It's, um",
            "I wanted to ask whether",
            "Tuesday or",
            "Tuesday, but",
            "I've been having pain in my",
            "I want to",
            "Could you",
            "Hello, can I",
            "I was wondering if",
            "I'm calling about",
            "I'd like to come in on",
            "We could come at",
            "Let me see",
            "the third of",
            "I was going to say…",
            "I would like to book an appointment,",
            "what I need is the",
            "I need to move my appointment because",
            "yes I",
            "Well,",
        ],
    );
    check(
        "de-DE",
        None,
        Open,
        &["ähm", "Ich möchte", "Mein Name ist", "Ich brauche einen", "Dienstag oder", "und", "Am"],
    );
    check("de-DE", None, Open, &["Ich hätte gern", "Ich wollte fragen, ob", "einen Termin für", "Ich rufe an, weil"]);
    check(
        "fr-FR",
        None,
        Open,
        &["euh", "Je voudrais", "Je m'appelle", "C'est pour", "mardi ou", "J'ai un rendez-vous le"],
    );
    check("fr-FR", None, Open, &["je voulais savoir si", "parce que", "C’est"]);
    check(
        "es-ES",
        None,
        Open,
        &["eh", "Quiero", "Me llamo", "Es para", "el martes o", "Tengo una cita el", "quería saber si"],
    );
}

#[test]
fn a_telephone_number_is_dictated_until_its_digits_are_there() {
    let unfinished = &[
        "oh",
        "It's",
        "um",
        "07700",
        "07700.",
        "oh seven double seven zero",
        "it's 07700 9001",
        "Yes, it's 077",
        "My number is 07700 900",
        "oh seven seven double",
        "0207 946",
        "plus four four seven seven",
        "+44 7700 9001",
        "07700 900, um",
        "sure it's oh seven seven oh oh nine hundred",
        "07700 900 12",
    ];
    check("en-GB", Some(Number), Dictating(Number), unfinished);
    let whole = &[
        "07700 900123",
        "07700 900123.",
        "It's 07700 900123, thanks.",
        "oh seven double seven zero nine double zero one two three",
        "7700 900123",
        "+44 7700 900123",
        "plus four four seven seven double oh nine double oh one two three",
        "0044 7700 900123",
        "01204 41234",
        "01204 412345",
        "oh twenty seven nine four six oh nine five eight",
        "+1 555 123 4567",
        "I'm free at ten",
        "this one",
        "no one",
    ];
    check("en-GB", Some(Number), Complete, whole);
    check(
        "en-US",
        Some(Number),
        Complete,
        &["(555) 123-4567", "1 555 123 4567", "five five five one two three four five six seven"],
    );
    check(
        "en-US",
        Some(Number),
        Dictating(Number),
        &["555", "(555) 123", "1 555 123 456", "five five five one two three"],
    );
    check(
        "de-DE",
        Some(Number),
        Complete,
        &["030 12345678", "0170 1234567", "null eins sieben null eins zwei drei vier fünf sechs sieben"],
    );
    check("de-DE", Some(Number), Dictating(Number), &["030 123", "null eins sieben null", "meine Nummer ist 0170"]);
    check(
        "fr-FR",
        Some(Number),
        Complete,
        &["06 12 34 56 78", "zéro six douze trente-quatre cinquante-six soixante-dix-huit"],
    );
    check("fr-FR", Some(Number), Dictating(Number), &["06 12 34", "zéro six douze trente-quatre", "c'est le"]);
    check("es-ES", Some(Number), Complete, &["612 345 678", "seis uno dos tres cuatro cinco seis siete ocho"]);
    check("es-ES", Some(Number), Dictating(Number), &["612 345", "seis uno dos", "es el"]);
}

#[test]
fn a_telephone_number_that_nobody_asked_for_is_noticed_when_it_is_plain() {
    check(
        "en-GB",
        None,
        Dictating(Number),
        &["my number is 07700", "My mobile is 077", "call me back on 0 7 7 0", "07700 900"],
    );
    check(
        "en-GB",
        None,
        Complete,
        &["my number is 07700 900123", "at 10 30", "my house number is 12", "12 March 1985", "zero"],
    );
    check("en-GB", Some(Name), Dictating(Number), &["Asha Patel, my number is 07700"]);
}

#[test]
fn a_date_of_birth_wants_day_month_and_year() {
    let whole = &[
        "12/03/1985",
        "12.03.85",
        "12th of March 1985",
        "It's the 12th of March, 1985.",
        "March 12th, 1985",
        "twelfth of March nineteen eighty-five",
        "the twelfth of the third eighty five",
        "twelve three eighty-five",
        "the first of May two thousand and five",
        "3 April nineteen oh five",
        "12 03 1985",
        "Tuesday",
    ];
    check("en-GB", Some(Date), Complete, whole);
    let unfinished = &[
        "the",
        "it's the 12th",
        "12th of",
        "the 12th of March",
        "March 12th",
        "12/03",
        "March",
        "twelfth of March nineteen",
        "1985",
        "um",
    ];
    check("en-GB", Some(Date), Dictating(Date), unfinished);
    check("en-GB", None, Dictating(Date), &["my date of birth is the 12th of March", "I was born on the 3rd"]);
    check("en-GB", None, Complete, &["my date of birth is the 12th of March 1985", "the 12th of March", "in 1985"]);
    check(
        "de-DE",
        Some(Date),
        Complete,
        &["12. März 1985", "der zwölfte dritte neunzehnhundertfünfundachtzig", "12.3.85"],
    );
    check("de-DE", Some(Date), Dictating(Date), &["am zwölften März", "12. März", "der zwölfte"]);
    check("fr-FR", Some(Date), Complete, &["le 12 mars 1985", "douze mars mille neuf cent quatre-vingt-cinq"]);
    check("fr-FR", Some(Date), Dictating(Date), &["le 12 mars", "le douze"]);
    check("es-ES", Some(Date), Complete, &["12 de marzo de 1985", "doce de marzo de mil novecientos ochenta y cinco"]);
    check("es-ES", Some(Date), Dictating(Date), &["12 de marzo", "el doce de", "doce de marzo de"]);
}

#[test]
fn an_email_address_is_complete_with_its_domain() {
    let whole = &[
        "asha.patel@example.com",
        "Asha.patel@example.co.uk.",
        "it's asha dot patel at gmail dot com",
        "asha at gmail.com",
        "a s h a at example dot co dot uk",
        "asha@example.dental",
        "gmail dot com",
        "I'm at work",
    ];
    check("en-GB", Some(Email), Complete, whole);
    let unfinished = &[
        "asha",
        "asha dot patel",
        "asha dot",
        "it's asha dot patel at",
        "asha at gmail",
        "asha dot patel at gmail",
        "asha at gmail dot",
        "asha at example dot co",
        "asha@example",
        "name@example.co",
        "a s h a",
        "asha underscore patel 85",
        "my email is asha",
        "um",
    ];
    check("en-GB", Some(Email), Dictating(Email), unfinished);
    check(
        "en-GB",
        None,
        Dictating(Email),
        &["my email is asha dot", "you can write to asha@example", "my email address is asha at"],
    );
    check("en-GB", None, Complete, &["my email is asha@example.com", "can I email you?", "I'm at home"]);
    check("de-DE", Some(Email), Dictating(Email), &["asha punkt patel", "asha punkt patel at web punkt"]);
    check("de-DE", Some(Email), Complete, &["asha punkt patel at web punkt de", "habe ich nicht"]);
    check("fr-FR", Some(Email), Dictating(Email), &["asha point patel", "asha arobase"]);
    check("fr-FR", Some(Email), Complete, &["asha point patel arobase orange point fr", "je n'en ai pas"]);
    check("es-ES", Some(Email), Dictating(Email), &["asha punto patel", "asha arroba gmail"]);
    check("es-ES", Some(Email), Complete, &["asha arroba gmail punto com", "no tengo"]);
}

#[test]
fn a_name_may_go_on_after_one_word_and_a_spelling_until_another_word() {
    check(
        "en-GB",
        Some(Name),
        Dictating(Name),
        &[
            "Asha",
            "It's Asha.",
            "Yes, my name is Asha",
            "Mrs Patel",
            "Maria van der",
            "P-A-T-E-L",
            "P A T E L.",
            "p",
            "it's p a",
            "D as in delta",
            "Patel, P for Peter",
            "D as in",
            "Asha Patel, P-A-T",
            "double t",
            "p a double",
            "it's double",
            "my name is",
        ],
    );
    check(
        "en-GB",
        Some(Name),
        Complete,
        &[
            "Asha Patel",
            "My name is Asha Patel.",
            "It's Dr Asha Patel",
            "Conor O'Brien.",
            "P-A-T-E-L, Patel.",
            "P A T E L that's it",
            "Asha?",
            "Jean-Luc Martin",
            "Maria van der Berg",
        ],
    );
    check("en-GB", None, Dictating(Name), &["p a t", "It's spelt P-A-T", "D as in delta", "p a double"]);
    check("en-GB", None, Complete, &["My name is Asha", "Asha", "P-A-T-E-L, Patel", "plan b", "a double"]);
    check("de-DE", Some(Name), Dictating(Name), &["Patel", "Mein Name ist Asha", "P wie Paula", "P A T"]);
    check("de-DE", Some(Name), Complete, &["Asha Patel", "Ich heiße Asha Patel.", "Warum?"]);
    check("fr-FR", Some(Name), Dictating(Name), &["Patel", "Je m'appelle Asha", "P comme Pierre"]);
    check("fr-FR", Some(Name), Complete, &["Asha Patel", "c'est Asha Patel"]);
    check("es-ES", Some(Name), Dictating(Name), &["Patel", "Me llamo Asha", "P de Pedro"]);
    check("es-ES", Some(Name), Complete, &["Asha Patel", "Soy María García"]);
}

#[test]
fn the_last_question_says_what_is_expected() {
    for (language, agent, expected) in [
        ("en-GB", "Thanks, Asha. And what's the best number to reach you on?", Some(Number)),
        ("en-GB", "Could I take your phone number, please?", Some(Number)),
        ("en-GB", "May I have your full name?", Some(Name)),
        ("en-GB", "Could you spell that for me?", Some(Name)),
        ("en-GB", "Could you spell your email address?", Some(Email)),
        ("en-GB", "Could I take your name and phone number?", Some(Number)),
        ("en-GB", "What's your date of birth?", Some(Date)),
        ("en-GB", "Please tell me your date of birth.", Some(Date)),
        ("en-GB", "What is your e-mail address? Take your time.", Some(Email)),
        ("en-GB", "I have your number. What day would suit you?", None),
        ("en-GB", "What is your first name?", None),
        ("en-GB", "Which dentist do you usually see?", None),
        ("en-GB", "We're open on Tuesday.", None),
        ("en-GB", "", None),
        ("de-DE", "Wie ist Ihre Telefonnummer?", Some(Number)),
        ("de-DE", "Wie ist Ihr Name?", Some(Name)),
        ("de-DE", "Können Sie das bitte buchstabieren?", Some(Name)),
        ("de-DE", "Wie lautet Ihr Geburtsdatum?", Some(Date)),
        ("de-DE", "Wie ist Ihre E-Mail-Adresse?", Some(Email)),
        ("de-DE", "Wann passt es Ihnen?", None),
        ("fr-FR", "Quel est votre numéro de téléphone ?", Some(Number)),
        ("fr-FR", "Quel est votre nom complet ?", Some(Name)),
        ("fr-FR", "Quelle est votre date de naissance ?", Some(Date)),
        ("fr-FR", "Quelle est votre adresse e-mail ?", Some(Email)),
        ("es-ES", "¿Cuál es su número de teléfono?", Some(Number)),
        ("es-ES", "¿Me dice su nombre completo?", Some(Name)),
        ("es-ES", "¿Cuál es su fecha de nacimiento?", Some(Date)),
        ("es-ES", "¿Cuál es su correo electrónico?", Some(Email)),
    ] {
        assert_eq!(expected_of(agent, language), expected, "{agent:?} in {language}");
    }
}

fn any_expectation() -> impl Strategy<Value = Option<Dictated>> {
    proptest::sample::select(ANY.to_vec())
}

proptest! {
    #[test]
    fn any_text_can_be_asked_about(text in any::<String>(), expected in any_expectation(), language in "[a-z]{2}") {
        completeness(&text, expected, &language);
        for language in ["en-GB", "de", "fr", "es"] {
            completeness(&text, expected, language);
            expected_of(&text, language);
        }
    }

    /// However a British mobile number is grouped: unfinished up to its last digit, then complete.
    #[test]
    fn a_number_is_dictated_up_to_its_last_digit(rest in "[0-9]{9}", gaps in proptest::collection::vec(any::<bool>(), 11)) {
        let digits = format!("07{rest}");
        for end in 1..=digits.len() {
            let text: String = digits[..end]
                .chars()
                .zip(&gaps)
                .flat_map(|(digit, gap)| [Some(digit), gap.then_some(' ')])
                .flatten()
                .collect();
            let expected = if end == 11 { Complete } else { Dictating(Number) };
            prop_assert_eq!(completeness(&text, Some(Number), "en-GB"), expected, "{:?}", text);
        }
    }

    /// An answer that is complete by itself stays so with thanks behind it.
    #[test]
    fn thanks_complete_anything(text in "[a-z0-9 ]{0,30}", expected in any_expectation()) {
        prop_assert_eq!(completeness(&format!("{text} thank you"), expected, "en-GB"), Complete);
    }
}
