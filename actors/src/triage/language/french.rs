//! French. An apostrophe parts words, and "pas" stands behind the verb it denies.

mod bleeding;
mod breath;
mod harm;
mod heart;
mod injury;
mod swelling;
mod teeth;

use super::{Apostrophe, Language};
use crate::triage::context::Cue;

pub(super) const FRENCH: Language = Language {
    code: "fr",
    apostrophe: Apostrophe::Splits,
    fillers_accented: &[],
    fillers: &[
        "euh",
        "ben",
        "bah",
        "hein",
        "oui",
        "ah",
        "oh",
        "bonjour",
        "allo",
        "tres",
        "vraiment",
        "voila",
        "donc",
        "enfin",
        "deja",
        "completement",
        "carrement",
        "hum",
        "tout",
    ],
    sounds_like: "j arrive pas = n arrive pas, j arrive plus = n arrive pas, y a = il y a, y arrive pas = n arrive pas, \
         impossible de = peux pas, impossible d = peux pas, pas moyen de = peux pas, incapable de = peux pas, \
         presque plus = pas, ca s arrete = ca arrete, s arrete pas = arrete pas, dent de devant = dent, \
         s il vous plait =, du coup =, en fait =, tu sais =, a rive = arrive, en fle = enfle, en flee = enflee, \
         n arrive plus = n arrive pas, peut plus = peut pas, peux plus = peux pas, arrive plus = arrive pas, \
         mal a la poitrine = douleur poitrine, cent = sang",
    classes: &[
        (
            "beaucoup",
            "dix|douze|quinze|seize|vingt|trente|quarante|cinquante|10|12|15|16|20|30|40|50|boite|plaquette|flacon|bouteille|poignee|dizaine|quinzaine|vingtaine|trentaine|tas|tube",
        ),
        ("dent", "dent|dents|incisive*|molaire*|canine*|quenotte*|ratiche*|chicot*|premolaire*|croc"),
        (
            "visage",
            "visage|joue|joues|machoire|menton|levre*|bouche|figure|nez|face|gueule|pommette*|tronche|mandibule|babine*|front",
        ),
        (
            "gonfle",
            "gonfle*|gonflement*|enfle*|oedeme*|bouffi*|double|gonfl*|enfl*|oedem*|boursoufl*|tumefi*|enorme|grossi*|ballon|hamster|pasteque",
        ),
        ("pas", "pas|plus|mal|difficile*|difficilement|peine|guere|aucun|impossible|galere|jamais|presque|rien"),
        (
            "choc",
            "tombe|tombee|chute|accident|coup|frappe*|bagarre|ballon|coude|poing|cogne*|heurte*|agress*|choc|percute*|tombes|chutes|gadin|gamelle|gamelles|collision|bastonn*|battu|battue|renverse*|fauche|vautre*|mange|percut*|crosse|raquette|volant|trottoir|tape|bousculade|pousse|bouscule*|trebuche*|glisse|velo|trottinette|skate|marche|crash|castagn*|raclee|tabass*|ecrase*|tombant|tomber|cognant|heurtant|chutant|choque|hockey|kickboxing|accident*|trebuchant|glissade|karate|percutee|bagarr*|escalade|gymnastique|basket|trampoline",
        ),
        (
            "enfant",
            "enfant|fils|fille|bebe|petit|petite|gamin|garcon|neveu|niece|gosse|gamine|minot|mome|nourrisson|fiston|enfants|petits|bambin|filleul*|ado|bout|fillette",
        ),
        (
            "remede",
            "antibiotique*|penicilline|amoxicilline|medicament*|comprime*|piqure|anesthesi*|injection|ibuprofen*|cachet*|comprimes|medoc*|vaccin|anesthesique|pilule*|doliprane*|paracetamol|aspirine|augmentin|latex|sirop|antidouleur*|cachets|dafalgan|efferalgan|somnifere*",
        ),
        ("bete", "chien|chat|cheval|chienne|chatte|lapin|chiot"),
    ],
    cues: &[
        (Cue::Negator, "pas, jamais, sans, aucun*, ni"),
        (Cue::NegatorBehind, "pas, plus, jamais"),
        (Cue::Joins, "ou, ni, et"),
        (Cue::Break, "mais, parce, car, par +contre, cependant"),
        (Cue::Now, "maintenant, aujourd, depuis"),
        (Cue::Clause, "et +j|je|il|elle|ai|a|est|ca|c|mon|ma"),
        (Cue::Subject, "je, j, mon, ma, mes, il, elle, c, ca, le, on, nous, son, sa"),
        (Cue::CarriesOn, "dans, de, a, au, que, qu, si, ai, pas, avec, sur, sous, en"),
        (Cue::Past, "avais, avait, etait, etais, eu, ete"),
        (Cue::Present, "est, suis, ai, sont, arrive, peux, peut, saigne, commence"),
        (
            Cue::History,
            "annee +derniere|passee, an +dernier, mois +dernier, ete|hiver +dernier, \
         il +y +a +un|deux|trois|quatre|cinq|quelques|plusieurs|des +an|ans|annees|mois, autrefois, dans +le +passe, \
         quand +j +etais, dans +mon +enfance, antecedent*, hospitalis*, a +l +hopital, la +derniere +fois, \
         il +y +a +longtemps, en +19*|200*|201*|202*, etant +petit*|enfant|jeune|gamin, enfant +je|j, \
         quand +il|elle +etait, \
         il +y +a +six|sept|huit|neuf|dix|douze|quinze|vingt|trente|10|20|15|2|3|4|5|6|7|8 +an|ans|annees|mois, \
         il +y +a +des +annees, petit|petite +je|j, \
         a +six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt +ans +je|j",
        ),
        (
            Cue::Hypothesis,
            "que +faire +si|en, que +se +passe, et +si, qu +est +ce +qui +se +passe, au +cas, en +cas, peur +de|que|d, \
         risque*, signes +de, symptomes, effets +secondaires, eviter, prevenir, film, article, lu, failli, \
         presque +fait, normal +que|si|de, risque +de|d, si +jamais, \
         publicite*|pub|annonce*|affiche*|depliant|brochure|prospectus|site|repondeur ~parl*|dit|dis*|ecri*|marque|indique*|sur, roman|serie|podcast|reportage|documentaire|emission|formation|cours, \
         expose|conference|atelier|cours +sur, appris +a|que|comment|quoi",
        ),
        (Cue::Condition, "si"),
        (
            Cue::Service,
            "est +ce +que +vous, traitez|soignez|faites|proposez|prenez|recevez +vous, \
         vous +traitez|soignez|faites|proposez|prenez, combien, prix, tarif, cout*, savoir +si|comment, \
         pouvez +vous, mutuelle|assurance, comment +traitez|soignez, est +ce +une +urgence, c +est +une +urgence, \
         est +ce +qu +on|il +peut|doit|faut|est, peut|doit +on, faut +il, \
         les +implants|extractions|operations|greffes",
        ),
        (
            Cue::Figure,
            "vu|voyant|lu|lisant|recu|recevant|decouvert|decouvrant|ouvert +le|la|les|votre|vos|leur|ma|mon +facture|prix|devis|tarif|tarifs|note|montant",
        ),
        (
            Cue::Person,
            "mon, ma, mes, j +ai, je +suis|saigne|peux|n, me, m, fils, fille, mari, femme, mere, pere, ami*, frere, \
         soeur, copain, collegue",
        ),
        (Cue::Pronoun, "il, elle, lui, son, sa, ses"),
        (Cue::Animal, "mon|ma|le|la|notre +@bete, veterinaire"),
        (Cue::Over, "arrete, cesse, disparu, mieux, passe, parti, partie, degonfle*, termine, fini"),
        (Cue::Again, "recommence, revenu*, encore, nouveau, reprend|repris, pire"),
    ],
    harmless: &[
        (
            Cue::Present,
            "est +mort|decede, suis|ai|est ~casse|eu|perdu|fait|avale|evanoui*|deboite|tombe|tombee, \
         suis|ai|est|sont|a ~fractur*|cogne*|brise*|coup*|blesse*|pris|prise|recu*|subi*|arrache*|sorti*|parti*|effondr*|ecroul*|etouff*|mordu*|fait|ouvert*|bless*",
        ),
        (
            Cue::Negator,
            "pas +sur|bien|rendez|attendre|dormi|quoi|comment|client*|patient*, \
         sans +arret|cesse|rendez|doute|arreter, arrive +pas, peut|peux +pas, sais +pas, pas +que|seulement, \
         arrete +pas, va +pas, jamais +vu|eu +aussi",
        ),
        (Cue::NegatorBehind, "pas +respirer|avaler|fermer|ouvrir|a|d, plus +en|fort|que|grand|grosse|gros|de|a|d|d"),
        (
            Cue::Condition,
            "savoir +si, sais +pas +si, comme +si, si +vous|possible|il_faut|je_dois, \
         si +@gonfle|gros|mal|fort|grosse|enfle|grave|difficile|dur|serre*",
        ),
        (
            Cue::Service,
            "pouvez +vous +m|nous|aider|me|envoyer, pouvez +vous ~urgence, c +est +une +urgence +j|je|mon|ma|il|elle",
        ),
        (
            Cue::Animal,
            "par +un|le|mon|notre +@bete, @bete ~mordu, mordu*|griffe* ~@bete, \
         sur|avec|par|contre|de|du +le|la|l|mon|ma|un|une|notre +@bete, du +@bete",
        ),
        (
            Cue::Over,
            "pas +arrete|mieux|passe, dent +partie, arrete +pas|de +respirer, arrete +pas +de, arrive ~mieux, n +arrete, \
         se +passe, respire +mieux +pas, arrete +plus, passe +pas|plus|rien|mal, ne +passe, air ~passe, \
         passe|passee +de|du|dans|au|a, arrete +de +respirer, parti|partie +dans|en|sur|a|au",
        ),
        (
            Cue::Break,
            "la +dent|joue|bouche|gorge|langue|figure|machoire|poitrine|tete|fievre|levre|gencive|pile|piqure|derniere, \
         a|de|dans|sur|par +la, depuis",
        ),
    ],
    concepts: &[
        teeth::CONCEPTS,
        injury::CONCEPTS,
        swelling::CONCEPTS,
        bleeding::CONCEPTS,
        breath::CONCEPTS,
        heart::CONCEPTS,
        harm::CONCEPTS,
    ],
};
