//! Is this one of the commonest questions, and nothing else?

use chrono::Weekday;

use super::week::WEEK;
use super::wording::english::DAYS;
use crate::turn::completeness::words_of;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Question {
    /// Opening hours in general.
    Hours,
    Address,
    /// About one day.
    Day(Ask, Day),
    /// Open at this moment?
    Now,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ask {
    Open,
    Hours,
    Opens,
    Closes,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Day {
    Today,
    Tomorrow,
    Weekday(Weekday),
}

/// One language's questions: lower case, straight apostrophes, hyphens as spaces.
struct Phrases {
    /// Politeness that may come first, any number of times.
    before: &'static [&'static str],
    /// Politeness that may come last.
    after: &'static [&'static str],
    hours: &'static [&'static str],
    address: &'static [&'static str],
}

#[rustfmt::skip]
const ENGLISH: Phrases = Phrases {
    before: &[
        "hi", "hi there", "hello", "hello there", "hey", "good morning", "good afternoon", "good evening", "um", "uh",
        "er", "oh", "well", "okay", "ok", "and", "so", "just", "please", "yes", "yeah", "sorry", "right", "great",
        "thanks", "thank you", "can you tell me", "could you tell me", "can you please tell me", "could you please tell me",
        "can i ask", "could i ask", "may i ask", "i was wondering", "i was just wondering", "i wanted to ask",
        "i just wanted to ask", "i'd like to know", "i wanted to know", "i just wanted to know", "do you know",
        "i'm calling to ask", "i'm just calling to ask", "would you tell me", "i have a quick question", "quick question",
        "how are you", "i'm just wondering", "would you mind telling me",
    ],
    after: &["please", "thanks", "thank you", "then", "by the way", "exactly", "um", "again"],
    hours: &[
        "opening hours", "opening times", "your opening hours", "your opening times", "your hours", "the opening hours",
        "what are your opening hours", "what are your opening times", "what are your hours", "what are your business hours",
        "what are your office hours", "what are the opening hours", "what are the opening times", "what's your opening hours",
        "what's your opening times", "what is your opening hours", "what hours are you open", "what times are you open",
        "when are you open", "when you are open", "when you're open", "what your opening hours are",
        "what your opening times are", "what your hours are", "what the opening hours are", "what the opening times are",
        "which days are you open", "what days are you open", "what days and times are you open",
        "what time do you open and close", "when do you open and close", "what time you open and close",
        "what times do you open", "what hours do you open", "what hours are you open for", "what are the hours",
        "what time are you open", "what time you're open", "about your opening hours", "about your opening times",
    ],
    address: &[
        "where are you", "where are you located", "where are you based", "where you are", "where you are located",
        "where you're located", "where you're based", "what's your address", "what is your address", "what's the address",
        "what is the address", "what your address is", "what the address is", "your address", "the address",
        "can i have your address", "could i have your address", "can i get your address", "could i get your address",
        "can i have the address", "could i have the address", "can you give me your address", "could you give me your address",
        "can you give me the address", "could you give me the address", "where can i find you", "where do i find you",
        "where is the practice", "where is the surgery", "where is the clinic", "where is the office", "where is the salon",
        "where's the practice", "where's the surgery", "where's the clinic", "where's the office", "where's the salon",
        "where is your practice", "where is your clinic", "where is your office", "where is your salon",
        "where the practice is", "where the clinic is", "where the salon is", "where your office is",
        "where are you guys", "where are you guys located", "where exactly are you",
    ],
};

#[rustfmt::skip]
const GERMAN: Phrases = Phrases {
    before: &[
        "hallo", "guten tag", "guten morgen", "guten abend", "grüß gott", "äh", "ähm", "ja", "und", "also", "okay", "bitte",
        "danke", "können sie mir sagen", "könnten sie mir sagen", "können sie mir bitte sagen", "könnten sie mir bitte sagen",
        "ich wollte fragen", "ich wollte nur fragen", "ich würde gern wissen", "ich wollte wissen", "entschuldigung",
        "eine frage", "ich hätte eine frage",
    ],
    after: &["bitte", "danke", "eigentlich", "denn"],
    hours: &[
        "öffnungszeiten", "ihre öffnungszeiten", "die öffnungszeiten", "wie sind ihre öffnungszeiten",
        "was sind ihre öffnungszeiten", "wie sind die öffnungszeiten", "wie ihre öffnungszeiten sind",
        "wann haben sie geöffnet", "wann haben sie auf", "wann haben sie offen", "wann sie geöffnet haben",
        "wann sie auf haben", "wann sie offen haben", "wann ist bei ihnen geöffnet", "an welchen tagen haben sie geöffnet",
        "von wann bis wann haben sie geöffnet", "von wann bis wann haben sie auf",
    ],
    address: &[
        "wo sind sie", "wo befinden sie sich", "wo sie sind", "wo sie sich befinden", "wie ist ihre adresse",
        "was ist ihre adresse", "wie lautet ihre adresse", "wie ihre adresse ist", "wie ihre adresse lautet", "ihre adresse",
        "die adresse", "wo finde ich sie", "wo ich sie finde", "wo ist die praxis", "wo ist ihre praxis",
        "wo liegt die praxis", "wo ist der salon", "wo ist die kanzlei",
    ],
};

#[rustfmt::skip]
const FRENCH: Phrases = Phrases {
    before: &[
        "bonjour", "bonsoir", "allô", "euh", "oui", "et", "alors", "d'accord", "ok", "s'il vous plaît", "merci", "madame",
        "monsieur", "pouvez vous me dire", "pourriez vous me dire", "vous pouvez me dire", "je voulais savoir",
        "je voudrais savoir", "j'aimerais savoir", "je voulais vous demander", "excusez moi", "juste", "une question",
        "est ce que je peux avoir", "je voudrais", "je voudrais connaître", "pouvez vous me donner",
        "est ce que vous pouvez me donner", "pourriez vous me donner",
    ],
    after: &["s'il vous plaît", "s'il vous plait", "merci", "exactement"],
    hours: &[
        "vos horaires", "les horaires", "vos horaires d'ouverture", "les horaires d'ouverture", "horaires d'ouverture",
        "quels sont vos horaires", "quels sont vos horaires d'ouverture", "quels sont les horaires",
        "quels sont les horaires d'ouverture", "c'est quoi vos horaires", "quand êtes vous ouvert",
        "quand êtes vous ouverts", "vous êtes ouverts quand", "vous êtes ouvert quand", "quels jours êtes vous ouverts",
        "quels jours êtes vous ouvert", "quand vous êtes ouverts", "quand est ce que vous êtes ouverts",
        "quand est ce que vous êtes ouvert",
    ],
    address: &[
        "où êtes vous", "où vous êtes", "vous êtes où", "où êtes vous situés", "où êtes vous situé", "où vous trouvez vous",
        "quelle est votre adresse", "c'est quoi votre adresse", "votre adresse", "l'adresse", "quelle est l'adresse",
        "où se trouve le cabinet", "où est le cabinet", "où se trouve le salon", "où est le salon", "vous êtes situés où",
    ],
};

#[rustfmt::skip]
const SPANISH: Phrases = Phrases {
    before: &[
        "hola", "buenos días", "buenas tardes", "buenas noches", "buenas", "eh", "pues", "sí", "si", "y", "vale", "bueno",
        "por favor", "gracias", "mire", "me puede decir", "puede decirme", "podría decirme", "me podría decir",
        "quería saber", "quisiera saber", "me gustaría saber", "quería preguntar", "una pregunta", "perdone", "disculpe",
        "me puede dar", "puede darme", "podría darme",
    ],
    after: &["por favor", "gracias", "exactamente"],
    hours: &[
        "el horario", "su horario", "horario", "horario de apertura", "el horario de apertura", "cuál es su horario",
        "cuál es el horario", "cuál es su horario de apertura", "cuál es el horario de apertura", "qué horario tienen",
        "qué horario tiene", "cuándo están abiertos", "cuándo abren", "qué días abren", "qué días están abiertos",
        "a qué hora abren y cierran", "qué horarios tienen", "cuáles son sus horarios", "qué horario hacen",
    ],
    address: &[
        "dónde están", "dónde está", "dónde están ustedes", "dónde están ubicados", "dónde se encuentran",
        "cuál es su dirección", "cuál es la dirección", "su dirección", "la dirección", "dónde está la clínica",
        "dónde está la consulta", "dónde está el salón", "dónde está el despacho",
    ],
};

/// English questions about a day; the day follows.
const ABOUT_A_DAY: &[(Ask, &[&str])] = &[
    (
        Ask::Open,
        &[
            "are you open",
            "are you guys open",
            "do you open",
            "if you're open",
            "if you are open",
            "whether you're open",
        ],
    ),
    (
        Ask::Hours,
        &[
            "what are your hours",
            "what are your opening hours",
            "what are your opening times",
            "what hours are you open",
        ],
    ),
    (
        Ask::Closes,
        &[
            "what time do you close",
            "when do you close",
            "what time you close",
            "when you close",
            "how late are you open",
            "until what time are you open",
            "what time are you open until",
            "what time are you open till",
            "when are you open until",
            "what time do you shut",
            "how long are you open",
        ],
    ),
    (Ask::Opens, &["what time do you open", "when do you open", "what time you open", "when you open"]),
];

const ABOUT_NOW: &[&str] = &[
    "are you open now",
    "are you open right now",
    "are you open at the moment",
    "are you currently open",
    "are you still open",
    "if you're open now",
    "if you're still open",
    "are you open just now",
];

/// The question, when the text is one and nothing else.
pub(super) fn recognise(text: &str, language: &str) -> Option<Question> {
    let primary = language.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    let phrases = match primary.as_str() {
        "de" => &GERMAN,
        "fr" => &FRENCH,
        "es" => &SPANISH,
        "en" => &ENGLISH,
        // The answer would be in the wrong language.
        _ => return None,
    };
    let words = words_of(text);
    let question = without_politeness(&words, phrases).join(" ");
    let is_one_of = |questions: &[&str]| questions.contains(&question.as_str());
    if is_one_of(phrases.hours) {
        return Some(Question::Hours);
    }
    if is_one_of(phrases.address) {
        return Some(Question::Address);
    }
    if primary != "en" {
        return None;
    }
    if is_one_of(ABOUT_NOW) {
        return Some(Question::Now);
    }
    ABOUT_A_DAY.iter().find_map(|(ask, questions)| {
        let days = questions.iter().filter_map(|start| question.strip_prefix(start)?.strip_prefix(' '));
        days.filter_map(day).next().map(|day| Question::Day(*ask, day))
    })
}

fn without_politeness<'a>(mut words: &'a [String], phrases: &Phrases) -> &'a [String] {
    let length = |phrase: &str| phrase.split(' ').count();
    let is = |words: &[String], phrase: &str| phrase.split(' ').eq(words.iter().map(String::as_str));
    // The longest first: "thank you" is not "thank" and a strange "you".
    while let Some(longest) = phrases
        .before
        .iter()
        .filter(|phrase| words.get(..length(phrase)).is_some_and(|start| is(start, phrase)))
        .map(|phrase| length(phrase))
        .max()
    {
        words = &words[longest..];
    }
    while let Some(phrase) = phrases
        .after
        .iter()
        .find(|phrase| words.len().checked_sub(length(phrase)).is_some_and(|start| is(&words[start..], phrase)))
    {
        words = &words[..words.len() - length(phrase)];
    }
    words
}

/// "today", "on Saturday", "Saturdays", "this Saturday"; "next Saturday" is a different day to different people.
fn day(text: &str) -> Option<Day> {
    match text {
        "today" => return Some(Day::Today),
        "tomorrow" => return Some(Day::Tomorrow),
        _ => {}
    }
    let name = text.strip_prefix("on ").or_else(|| text.strip_prefix("this ")).unwrap_or(text);
    let name = name.strip_prefix("a ").unwrap_or(name);
    let is_named = |day: &&str| day.to_lowercase() == name.strip_suffix('s').unwrap_or(name);
    DAYS.iter().position(is_named).map(|index| Day::Weekday(WEEK[index]))
}
