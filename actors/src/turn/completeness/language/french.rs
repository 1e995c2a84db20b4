use super::{Language, Questions};

#[rustfmt::skip]
pub(super) const FRENCH: Language = Language {
    fillers: &["euh", "heu", "hum", "hm", "hmm", "ben", "bah", "em"],
    open_alone: &[
        "alors", "bon", "donc", "est-ce que", "je peux", "est ce que je peux", "vous pouvez", "pouvez vous",
        "j'ai besoin", "je veux", "oui je", "bonjour je", "je", "voyons", "attendez je", "je me demandais",
    ],
    open_endings: &[
        "et", "ou", "mais", "parce que", "que", "car", "sauf si", "comme si", "ou si", "et si", "savoir si",
        "le", "les", "une", "des", "du", "de", "d'", "l'", "au", "aux", "mon", "ma", "mes", "votre", "notre", "vos",
        "à", "en", "dans", "pour", "sans", "chez", "sur", "vers", "entre", "jusqu'à", "je", "j'ai un", "c'est un",
        "voudrais un", "et puis", "parce qu'", "qu'", "c'est", "c'est le", "c'est la", "à la", "de la", "pour la",
        "est ce que",
    ],
    open_endings_of_statements: &[
        "avec", "par", "nom est", "numéro est", "adresse est", "mail est", "naissance est", "problème est",
        "question est", "je m'appelle", "je voudrais", "j'aimerais", "je veux", "je suis", "j'ai", "il y a",
        "je souhaite", "je souhaiterais", "j'appelle", "mon nom", "j'ai besoin",
    ],
    closed_endings: &[
        "en veux un", "en ai un", "allez y", "je suis pour", "je suis contre", "du tout", "le mien", "va avec",
        "vas y", "puis je", "dois je", "ai je", "suis je", "peux je", "là où je suis", "ça en",
    ],
    question_words: &["qui", "quoi", "où", "quand", "quel", "quelle", "quels", "quelles", "comment", "pourquoi", "combien"],
    lead_ins: &[
        "oui", "ouais", "bien", "sûr", "d'accord", "ok", "okay", "alors", "bon", "bonjour", "c'est", "ce", "est",
        "serait", "le", "la", "l'adresse", "mon", "ma", "nom", "prénom", "numéro", "téléphone", "portable", "mail",
        "email", "e", "adresse", "date", "de", "naissance", "je", "m'appelle", "suis", "né", "née", "madame",
        "monsieur", "docteur", "s'il", "vous", "plaît", "voilà", "et", "au", "pouvez", "me", "joindre", "certainement",
        "ici", "merci", "plus", "donc",
    ],
    ordinary: &[
        "travail", "maison", "non", "pas", "ne", "n'ai", "je", "j'ai", "vous", "il", "elle", "nous", "on", "ai", "avez", "sais", "veux",
        "voudrais", "besoin", "pourquoi", "quoi", "qui", "où", "quand", "comment", "quel", "quelle", "même", "déjà",
        "pardon", "désolé", "désolée", "excusez", "attendez", "moment", "instant", "seconde", "bonjour", "allô",
        "encore", "mais", "parce", "pour", "rendez", "rendez-vous", "juste", "seulement", "est", "sont", "suis",
        "aujourd'hui", "demain", "personne", "rien", "aucun", "fini", "revoir", "stop", "correct", "exact", "faux",
        "anonyme", "plutôt", "ça", "cela", "c'est", "un", "une", "lundi", "mardi", "mercredi", "jeudi", "vendredi",
        "samedi", "dimanche", "que",
    ],
    before_number: &[
        "mon numéro est", "mon numéro c'est", "numéro de téléphone est", "numéro est le", "mon numéro est le",
        "numéro c'est le", "numéro de téléphone", "mon portable", "portable c'est le", "me joindre au",
        "m'appeler au", "me rappeler au",
    ],
    before_email: &["mail est", "mail c'est", "email est", "email c'est", "adresse mail est", "mon mail", "mon email"],
    before_birth_date: &[
        "date de naissance est", "date de naissance c'est", "date de naissance", "né le", "née le", "je suis né",
        "je suis née",
    ],
    numerals: &[
        ("zéro", 0), ("zero", 0), ("un", 1), ("deux", 2), ("trois", 3), ("quatre", 4), ("cinq", 5), ("six", 6),
        ("sept", 7), ("huit", 8), ("neuf", 9), ("dix", 10), ("onze", 11), ("douze", 12), ("treize", 13),
        ("quatorze", 14), ("quinze", 15), ("seize", 16), ("vingt", 20), ("vingts", 20), ("trente", 30),
        ("quarante", 40), ("cinquante", 50), ("soixante", 60), ("septante", 70), ("huitante", 80), ("octante", 80),
        ("nonante", 90), ("cent", 100), ("cents", 100), ("mille", 1000), ("mil", 1000), ("premier", 1),
    ],
    and: "et",
    repeats: &[("double", 2), ("triple", 3)],
    no_digits: &["pas un", "ai un"],
    plus: "plus",
    months: &[
        "janvier", "février", "fevrier", "mars", "avril", "mai", "juin", "juillet", "août", "aout", "septembre",
        "octobre", "novembre", "décembre", "decembre",
    ],
    at: &["arobase", "arobas", "at"],
    dot: &["point"],
    joins: &["tiret", "underscore", "moins"],
    as_in: &["comme", "comme dans"],
    questions: Questions {
        number: &[
            "numéro de téléphone", "votre numéro", "quel numéro", "un numéro", "numéro de portable", "vous joindre",
            "vous rappeler",
        ],
        name: &[
            "votre nom", "nom complet", "nom et prénom", "nom et votre prénom", "vous appelez vous", "épeler",
            "qui ai je", "vos nom", "quel nom", "un nom",
        ],
        date: &["date de naissance", "êtes vous né", "êtes vous née", "votre anniversaire"],
        email: &["email", "e mail", "adresse mail", "adresse électronique", "mail", "courriel"],
    },
};
