use proptest::prelude::*;

use super::Opener::{LetMeSee, OfCourse, Okay, Sure, ThankYou};
use super::*;
use crate::phrases::{self, Phrase};

const LANGUAGES: [&str; 4] = ["en-GB", "de-DE", "fr-FR", "es-ES"];

#[track_caller]
fn check(language: &str, expected: Option<Opener>, texts: &[&str]) {
    let wrong: Vec<_> =
        texts.iter().map(|text| (text, opener_for(text, language))).filter(|(_, found)| *found != expected).collect();
    assert!(wrong.is_empty(), "not {expected:?} in {language}: {wrong:#?}");
}

#[test]
fn a_wish_that_can_be_begun_with_is_agreed_to() {
    check(
        "en-GB",
        Some(Sure),
        &[
            "I'd like to book an appointment.",
            "Hi, I'd like to book an appointment, please.",
            "Hello. My name is Asha Patel. I'd like to make an appointment.",
            "Hi, my name is Asha Patel and I need to cancel my appointment",
            "I need to move my appointment",
            "Good morning, um, I want to reschedule my appointment.",
            "I'd like an appointment",
            "I'd like to leave a message for Doctor Patel about the invoice.",
            "Yes, I'd like to book a check-up.",
            "Cancel my appointment, please.",
        ],
    );
    check(
        "en-GB",
        Some(OfCourse),
        &[
            "Can I book an appointment?",
            "Could I leave a message?",
            "can you cancel my appointment please",
            "Can I have an appointment?",
        ],
    );
    check("de-DE", Some(Sure), &["Guten Tag, ich möchte einen Termin vereinbaren.", "Ich muss meinen Termin absagen."]);
    check("de-DE", Some(OfCourse), &["Kann ich bitte einen Termin machen?", "Kann ich eine Nachricht hinterlassen?"]);
    check("fr-FR", Some(Sure), &["Bonjour, je voudrais prendre rendez-vous.", "Je voudrais annuler mon rendez-vous"]);
    check("fr-FR", Some(OfCourse), &["Je peux laisser un message ?"]);
    check("es-ES", Some(Sure), &["Hola, quiero pedir cita.", "Quería cancelar mi cita"]);
    check("es-ES", Some(OfCourse), &["¿Puedo dejar un mensaje?"]);
}

#[test]
fn a_question_or_a_wish_with_conditions_is_looked_into() {
    check(
        "en-GB",
        Some(LetMeSee),
        &[
            "What time are you open on Saturday?",
            "Do you have anything on Friday?",
            "Hi, do you take new patients?",
            "How much is a check-up?",
            "And where are you?",
            "Is there parking nearby?",
            "I'd like to book an appointment for Friday at ten.",
            "Can I move my appointment to next week?",
            "I'd like Tuesday at ten",
            "Do you know if you're open on Monday?",
        ],
    );
    check(
        "de-DE",
        Some(LetMeSee),
        &["Haben Sie am Samstag auf?", "Was kostet das?", "Ich hätte gern am Montag einen Termin."],
    );
    check("fr-FR", Some(LetMeSee), &["Vous êtes ouverts le samedi ?", "Combien ça coûte ?"]);
    check("es-ES", Some(LetMeSee), &["¿Están abiertos el sábado?", "¿Cuánto cuesta una revisión?"]);
}

#[test]
fn information_is_taken_with_a_word() {
    check(
        "en-GB",
        Some(Okay),
        &["Tuesday", "Tuesday at ten.", "the 3rd of March", "next week, please", "In the afternoon would be best"],
    );
    check(
        "en-GB",
        Some(ThankYou),
        &[
            "My name is Asha Patel.",
            "It's 07700 900123.",
            "my email is asha@example.com",
            "my date of birth is 12/03/1985",
        ],
    );
    check("de-DE", Some(Okay), &["Dienstag um zehn", "am Nachmittag bitte"]);
    check("de-DE", Some(ThankYou), &["Mein Name ist Asha Patel."]);
    check("fr-FR", Some(Okay), &["mardi à dix heures", "Demain après-midi."]);
    check("fr-FR", Some(ThankYou), &["Je m'appelle Asha Patel."]);
    check("es-ES", Some(Okay), &["el martes a las diez", "mañana por la tarde"]);
    check("es-ES", Some(ThankYou), &["Me llamo Asha Patel."]);
}

#[test]
fn where_a_word_could_be_wrong_none_is_said() {
    check(
        "en-GB",
        None,
        &[
            "",
            "I'm in a lot of pain and I'd like to book an appointment.",
            "My tooth is killing me",
            "It's an emergency",
            "I need an urgent appointment",
            "My son fell and broke a tooth, do you have anything today?",
            "I can't breathe",
            "I want to complain about my last visit",
            "This is ridiculous, I've been waiting for an hour",
            "Are you open? I've called three times.",
            "Bye!",
            "Okay, thank you, bye.",
            "yes",
            "No.",
            "Yes please",
            "No, Tuesday",
            "Are you a robot?",
            "Am I speaking to a real person?",
            "Hello?",
            "Hello, are you there?",
            "Can I speak to someone?",
            "A person, please.",
            "Sorry?",
            "What did you say?",
            "What's your name?",
            "Can you repeat that?",
            "I'd like to",
            "My number is 07700",
            "Tuesday?",
            "the weather is nice",
            "I want to book because my mother died",
            "Can you help me?",
            "how are you",
            "Thanks.",
            "um",
            "This is about my bill",
            "I love it",
        ],
    );
    check(
        "de-DE",
        None,
        &["Ich habe Zahnschmerzen", "Es ist ein Notfall", "Sind Sie ein Roboter?", "Nein", "Ja", "Tschüss", "Hallo?"],
    );
    check(
        "de-DE",
        None,
        &["Ich brauche dringend einen Termin", "Ich möchte mit einem Menschen sprechen", "Ich möchte mich beschweren"],
    );
    check(
        "fr-FR",
        None,
        &["J'ai mal aux dents", "C'est une urgence", "Vous êtes un robot ?", "Non", "Oui", "Au revoir", "Allô ?"],
    );
    check(
        "es-ES",
        None,
        &["Me duele una muela", "Es una emergencia", "¿Es usted un robot?", "No", "Sí", "Adiós", "¿Hola?"],
    );
}

#[test]
fn the_model_does_not_say_the_opener_again() {
    for (opener, language, piece, rest) in [
        (Sure, "en-GB", "Sure, what day suits you?", "what day suits you?"),
        (Sure, "en-GB", "Of course! I can help with that.", "I can help with that."),
        (Okay, "en-GB", "Okay. Tuesday at ten.", "Tuesday at ten."),
        (Sure, "en-GB", "Sure — of course, when?", "when?"),
        (Sure, "en-GB", "Sure!", ""),
        (Sure, "en-GB", "Sure enough, it is.", "Sure enough, it is."),
        (Sure, "en-GB", "Okay so when?", "Okay so when?"),
        (Sure, "en-GB", "Right-hand side.", "Right-hand side."),
        (Sure, "en-GB", "All right - when?", "when?"),
        (Sure, "en-GB", "Let me see, Tuesday?", "Let me see, Tuesday?"),
        (LetMeSee, "en-GB", "Let me check. Yes, we are.", "Yes, we are."),
        (LetMeSee, "en-GB", "Yes, we are.", "Yes, we are."),
        (ThankYou, "en-GB", "Thank you! And your number?", "And your number?"),
        (ThankYou, "en-GB", "Thanks, I have that.", "I have that."),
        (ThankYou, "en-GB", "Thank you, Asha. And your number?", "Thank you, Asha. And your number?"),
        (ThankYou, "en-GB", "Thank you for calling.", "Thank you for calling."),
        (Sure, "en-GB", "Thank you! When?", "Thank you! When?"),
        (Sure, "de-DE", "Natürlich, wann passt es?", "wann passt es?"),
        (Okay, "de-DE", "Gern geschehen.", "Gern geschehen."),
        (Sure, "fr-FR", "Bien sûr ! Quel jour ?", "Quel jour ?"),
        (Okay, "fr-FR", "D’accord, mardi.", "mardi."),
        (Sure, "es-ES", "Claro que sí, ¿qué día?", "¿qué día?"),
    ] {
        assert_eq!(without_repeated_opener(piece, opener, language), rest, "{piece:?} after {opener:?}");
    }
}

#[test]
fn a_model_that_repeats_the_very_opener_is_cut_in_every_language() {
    for language in LANGUAGES {
        for opener in Opener::ALL {
            let piece = format!("{} 12 Main Street.", phrases::text(Phrase::Opener(opener), language));
            assert_eq!(without_repeated_opener(&piece, opener, language), "12 Main Street.", "{piece:?}");
        }
    }
}

proptest! {
    #[test]
    fn any_text_can_be_asked_about(text in any::<String>(), language in "[a-z]{2}") {
        opener_for(&text, &language);
        for language in LANGUAGES {
            opener_for(&text, language);
            for opener in Opener::ALL {
                let rest = without_repeated_opener(&text, opener, language);
                prop_assert!(text.ends_with(rest));
            }
        }
    }

    /// Pain anywhere in a wish, and nothing cheerful is said.
    #[test]
    fn pain_silences_every_opener(before in "[a-z ]{0,20}", wish in "(i'd like to book an appointment|tuesday|do you have time)") {
        prop_assert_eq!(opener_for(&format!("{before} pain {wish}"), "en-GB"), None);
        prop_assert_eq!(opener_for(&format!("{wish} {before} pain"), "en-GB"), None);
    }

    #[test]
    fn a_piece_with_substance_is_never_emptied(first in "(Sure|Okay|Of course|Right)[,.!] ", word in "[b-df-hj-np-tv-z]{5,9}") {
        let piece = format!("{first}{word}");
        prop_assert_eq!(without_repeated_opener(&piece, Sure, "en-GB"), word);
    }
}
