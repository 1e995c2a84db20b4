use super::Language;

#[rustfmt::skip]
pub(super) const FRENCH: Language = Language {
    vetoes: &[
        "mal", "douleur*", "douloureux*", "souffr*", "urgen*", "immédiatement", "saigne*", "sang", "gonfl*", "enflé*",
        "accident*", "cass*", "tombé*", "ambulance", "police", "feu", "mort*", "décès", "décéd*", "mour*", "suicid*",
        "respir*", "étouff*", "poitrine", "inconscient*", "évanoui*", "fièvre", "malade*", "infect*", "allerg*",
        "enceinte", "vertige*", "abcès", "brûl*", "empoison*", "cancer*", "bless*", "hôpital", "aide*", "secours", "112",
        "agress*", "violen*", "arrêté*", "plain*", "plainte*", "réclam*", "colère", "furieu*", "ridicule*",
        "inadmissible*", "inacceptable*", "scandal*", "honte*", "horrible*", "terrible*", "affreu*", "déçu*", "frustr*",
        "rembours*", "impoli*", "stupide*", "merde", "putain", "erreur*", "faux", "problème*", "peur", "inquiet*",
        "inquièt*", "pleur*", "désespér*", "attend*", "encore", "toujours", "jamais", "personne*", "pourquoi", "pardon",
        "désolé*", "stop", "non", "pas", "n'ai", "robot*", "machine*", "ia", "ordinateur*", "humain*", "vrai*",
        "automatique", "revoir", "votre nom", "qui êtes vous", "quelqu'un", "responsable*", "répéter", "répétez",
        "entendez",
    ],
    lead_ins: &[
        "bonjour", "bonsoir", "allô", "allo", "euh", "heu", "ben", "oui", "alors", "et", "aussi", "d'accord", "ok", "bon",
        "bien", "s'il vous plaît", "merci", "juste", "donc", "madame", "monsieur", "je voulais savoir",
        "je voulais vous demander", "pouvez vous me dire", "pourriez vous me dire", "vous savez", "je voudrais savoir",
        "j'aimerais savoir", "est ce que", "est ce qu'",
    ],
    name_is: &["je m'appelle", "mon nom est", "c'est madame", "c'est monsieur"],
    and: "et",
    wishes: &[
        "je voudrais", "j'aimerais", "je souhaite", "je souhaiterais", "je veux", "je voulais", "je dois",
        "j'ai besoin de", "j'ai besoin d'un", "il me faudrait", "j'appelle pour", "je vous appelle pour", "ce serait pour",
        "c'est pour", "c'était pour",
    ],
    permissions: &[
        "je peux", "puis je", "je pourrais", "pourrais je", "pouvez vous", "pourriez vous", "vous pouvez",
        "vous pourriez", "c'est possible de", "serait il possible de", "si je peux", "si je pourrais",
    ],
    deeds: &[
        "prendre rendez vous", "prendre un rendez vous", "un rendez vous", "rendez vous", "fixer un rendez vous",
        "avoir un rendez vous", "réserver", "déplacer mon", "déplacer un", "changer mon", "changer le", "reporter mon",
        "annuler mon", "annuler un", "annuler le", "modifier mon", "déplacer le", "un contrôle",
    ],
    always_possible: &["laisser un message", "vous laisser un message", "vous prévenir", "prendre un message",
        "vous informer",
    ],
    unspecific: &[
        "un", "une", "mon", "ma", "le", "la", "de", "pour", "moi", "rendez", "vous", "contrôle", "visite", "s'il",
        "plaît", "merci", "si", "possible", "c'est", "avec", "autre", "nouveau", "chez", "avoir", "prendre",
    ],
    questions: &[
        "vous avez", "avez vous", "vous êtes ouvert", "vous êtes ouverts", "êtes vous ouvert", "êtes vous ouverts",
        "vous ouvrez", "vous fermez", "ouvrez vous", "fermez vous", "vous faites", "faites vous", "vous prenez",
        "prenez vous", "vous acceptez", "acceptez vous", "vous proposez", "proposez vous", "à quelle heure",
        "quelle heure", "quels sont vos", "quelles sont vos", "quels jours", "quel est le prix", "quel est le tarif",
        "combien coûte", "combien ça coûte", "combien", "c'est combien", "quand êtes", "quand puis je", "quand est ce que",
        "il y a", "y a t il", "où êtes vous", "vous êtes où", "où se trouve", "où est", "où puis je", "quelle est votre adresse",
        "si vous avez", "si vous faites", "si vous êtes ouverts", "si vous prenez", "s'il y a", "je peux payer",
        "je peux venir", "ça coûte combien", "combien de temps",
    ],
    times: &[
        "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "aujourd'hui", "demain",
        "après demain", "matin", "midi", "après midi", "soir", "semaine", "heure", "heures", "janvier", "février", "mars",
        "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre",
    ],
    around_times: &[
        "le", "la", "les", "à", "au", "en", "de", "du", "l'après", "dans", "prochain", "prochaine", "ce", "cette", "et", "demie",
        "quart", "moins", "vers", "après", "avant", "plutôt", "s'il", "vous", "plaît", "serait", "bien", "parfait", "va",
        "me", "convient", "pour", "moi", "ou", "peut", "être", "merci", "ça", "c'est", "oui", "d'accord", "bon", "très",
        "premier",
    ],
    repeated: &[
        "bien sûr", "avec plaisir", "d'accord", "certainement", "très bien", "entendu", "parfait", "okay", "ok",
        "absolument", "pas de problème", "pas de souci", "tout à fait", "oui bien sûr", "bien entendu", "volontiers",
    ],
    repeated_looking: &[
        "voyons", "voyons voir", "je regarde", "je regarde tout de suite", "je vérifie", "un instant", "un moment",
        "laissez moi regarder", "laissez moi voir",
    ],
    repeated_thanks: &["merci", "merci beaucoup", "merci bien", "je vous remercie"],
};
