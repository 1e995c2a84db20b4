use super::{Language, Questions};

#[rustfmt::skip]
pub(super) const GERMAN: Language = Language {
    fillers: &["äh", "ähm", "öh", "öhm", "ehm", "hm", "hmm", "eh", "em", "um"],
    open_alone: &[
        "also", "na ja", "kann ich", "könnte ich", "können sie", "könnten sie", "ich brauche", "ich will", "ja ich",
        "haben sie", "gibt es", "ich glaube", "ich wollte fragen", "moment ich", "mal sehen", "ja also", "hallo ich",
        "guten tag ich", "ich",
    ],
    open_endings: &[
        "und", "oder", "aber", "weil", "dass", "daß", "ob", "sondern", "und dann", "beziehungsweise",
        "einen", "einem", "einer", "den", "dem", "des", "im", "am", "zum", "zur", "beim", "vom", "ins", "ans",
        "mein", "meine", "meinen", "meinem", "meiner", "ihren", "ihrem", "ihrer", "unsere", "unseren", "also",
        "ich hätte", "mal sehen", "weil ich", "dass ich", "und ich", "oder ich", "aber ich",
    ],
    open_endings_of_statements: &[
        "von", "für", "in", "wegen", "bis", "zwischen", "seit", "ohne", "gegen", "bei", "während", "über",
        "name ist", "nummer ist", "adresse ist", "geburtsdatum ist", "mail ist", "problem ist", "frage ist",
        "nachname ist", "vorname ist", "handynummer ist", "telefonnummer ist", "mein name", "ich heiße", "ich heisse",
        "ich möchte", "ich würde", "ich würde gern", "ich würde gerne", "ich hätte gern", "ich hätte gerne",
        "ich wollte", "ich bin", "ich habe", "ich hab", "ich brauche", "ich rufe an weil", "ich bräuchte",
    ],
    closed_endings: &[
        "bis über", "vorbei", "dafür", "davon", "darüber", "gegenüber", "ist dafür", "ich über", "wo ich bin",
        "was ich habe", "die ich habe", "den ich habe", "das ich habe", "was ich brauche", "was ich möchte",
        "die ich brauche", "den ich brauche",
    ],
    question_words: &["wer", "was", "wo", "wann", "wie", "warum", "wieso", "welche", "welcher", "welches", "wen", "wem"],
    lead_ins: &[
        "ja", "jawohl", "gern", "gerne", "klar", "natürlich", "sicher", "okay", "ok", "gut", "also", "bitte", "hallo",
        "das", "ist", "es", "die", "der", "dann", "wäre", "wär", "ich", "bin", "heiße", "heisse", "mein", "meine",
        "name", "vorname", "nachname", "nummer", "telefonnummer", "handynummer", "handy", "mobilnummer", "mobil",
        "mail", "e", "email", "adresse", "emailadresse", "geburtsdatum", "geburtstag", "geboren", "am", "wurde",
        "sie", "erreichen", "mich", "unter", "guten", "tag", "herr", "frau", "doktor", "dr", "und", "zwar", "lautet",
        "vom", "den", "hier", "spricht", "buchstabiert", "plus", "auf",
    ],
    ordinary: &[
        "arbeit", "hause", "nein", "nee", "nicht", "kein", "keine", "keinen", "ich", "sie", "er", "wir", "ihr", "haben", "habe", "hab",
        "hat", "weiß", "weiss", "will", "möchte", "brauche", "warum", "wieso", "was", "wer", "wo", "wann", "wie",
        "das", "die", "der", "dieselbe", "gleiche", "selbe", "schon", "entschuldigung", "bitte", "moment", "sekunde",
        "hallo", "nochmal", "noch", "aber", "weil", "für", "zu", "termin", "eigentlich", "nur", "sicher", "ist",
        "sind", "heute", "morgen", "mensch", "mitarbeiter", "mitarbeiterin", "nichts", "fertig", "tschüss", "stopp",
        "richtig", "falsch", "stimmt", "genau", "anonym", "lieber", "warte", "warten", "da", "dazu", "eine", "ein",
        "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag",
    ],
    before_number: &[
        "meine nummer ist", "nummer ist", "telefonnummer ist", "handynummer ist", "nummer lautet", "meine nummer",
        "telefonnummer", "handynummer", "erreichen mich unter", "mich unter", "rufen sie mich zurück unter",
    ],
    before_email: &[
        "mail ist", "email ist", "mailadresse ist", "mail adresse ist", "emailadresse ist", "mail adresse lautet",
        "emailadresse lautet", "meine email", "meine mail",
    ],
    before_birth_date: &["geburtsdatum ist", "geburtsdatum", "geburtstag ist", "geboren am", "ich bin am", "geboren"],
    numerals: &[
        ("null", 0), ("ein", 1), ("eins", 1), ("zwei", 2), ("zwo", 2), ("drei", 3), ("vier", 4), ("fünf", 5),
        ("sechs", 6), ("sieben", 7), ("acht", 8), ("neun", 9), ("zehn", 10), ("elf", 11), ("zwölf", 12),
        ("dreizehn", 13), ("vierzehn", 14), ("fünfzehn", 15), ("sechzehn", 16), ("siebzehn", 17), ("achtzehn", 18),
        ("neunzehn", 19), ("zwanzig", 20), ("dreißig", 30), ("dreissig", 30), ("vierzig", 40), ("fünfzig", 50),
        ("sechzig", 60), ("siebzig", 70), ("achtzig", 80), ("neunzig", 90), ("hundert", 100), ("tausend", 1000),
        ("erste", 1), ("zweite", 2), ("dritte", 3), ("vierte", 4), ("fünfte", 5), ("sechste", 6), ("siebte", 7),
        ("achte", 8), ("neunte", 9), ("zehnte", 10), ("elfte", 11), ("zwölfte", 12), ("dreizehnte", 13),
        ("vierzehnte", 14), ("fünfzehnte", 15), ("sechzehnte", 16), ("siebzehnte", 17), ("achtzehnte", 18),
        ("neunzehnte", 19), ("zwanzigste", 20), ("dreißigste", 30), ("dreissigste", 30),
    ],
    and: "und",
    repeats: &[("doppel", 2), ("zweimal", 2), ("dreimal", 3)],
    no_digits: &[],
    plus: "plus",
    months: &[
        "januar", "jänner", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober",
        "november", "dezember",
    ],
    at: &["at", "ät", "klammeraffe"],
    dot: &["punkt", "dot"],
    joins: &["unterstrich", "bindestrich", "minus", "strich"],
    as_in: &["wie", "wie in"],
    questions: Questions {
        number: &[
            "telefonnummer", "handynummer", "mobilnummer", "rufnummer", "ihre nummer", "welcher nummer",
            "welche nummer", "eine nummer", "rückrufnummer",
        ],
        name: &[
            "ihr name", "ihren namen", "ihrem namen", "ihr vollständiger name", "vollständigen namen", "wie heißen sie",
            "wie heissen sie", "buchstabieren", "mit wem spreche ich", "vor und nachnamen", "welchen namen",
            "welchem namen", "einen namen",
        ],
        date: &["geburtsdatum", "geburtstag", "geboren"],
        email: &["email", "emailadresse", "e mail", "mailadresse", "mail adresse"],
    },
};
