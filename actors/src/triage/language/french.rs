//! French. An apostrophe parts words, and "pas" stands behind the verb it denies.

use super::{Apostrophe, Language, Phrases};
use crate::triage::concepts::Concept::{self, *};
use crate::triage::context::Cue;

const fn phrases(concept: Concept, any: &'static str, unless: &'static str) -> Phrases {
    Phrases { concept, any, unless }
}

pub(super) const FRENCH: Language = Language {
    code: "fr",
    apostrophe: Apostrophe::Splits,
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
    sounds_like: "s il vous plait =, du coup =, en fait =, tu sais =, a rive = arrive, en fle = enfle, en flee = enflee, \
         n arrive plus = n arrive pas, peut plus = peut pas, peux plus = peux pas, arrive plus = arrive pas, \
         mal a la poitrine = douleur poitrine, cent = sang",
    classes: &[
        ("dent", "dent|dents|incisive*|molaire*|canine*"),
        ("visage", "visage|joue|joues|machoire|menton|levre*|bouche|figure|nez"),
        ("gonfle", "gonfle*|gonflement*|enfle*|oedeme*|bouffi*|double"),
        ("pas", "pas|plus|mal|difficile*|difficilement|peine"),
        (
            "choc",
            "tombe|tombee|chute|accident|coup|frappe*|bagarre|ballon|coude|poing|cogne*|heurte*|agress*|choc|percute*",
        ),
        ("enfant", "enfant|fils|fille|bebe|petit|petite|gamin|garcon|neveu|niece"),
        (
            "remede",
            "antibiotique*|penicilline|amoxicilline|medicament*|comprime*|piqure|anesthesi*|injection|ibuprofene|cachet*",
        ),
        ("bete", "chien|chat|cheval|chienne|chatte|lapin|chiot"),
    ],
    cues: &[
        (Cue::Negator, "pas, jamais, sans, aucun*, ni"),
        (Cue::NegatorBehind, "pas, plus, jamais"),
        (Cue::Joins, "ou, ni, et"),
        (Cue::Break, "mais, parce, car, maintenant, aujourd, par +contre, cependant, depuis, la"),
        (Cue::Subject, "je, j, mon, ma, mes, il, elle, c, ca, le, on, nous, son, sa"),
        (Cue::CarriesOn, "dans, de, a, au, que, qu, si, ai, pas, avec, sur, sous, en"),
        (Cue::Past, "avais, avait, etait, etais, eu, ete"),
        (Cue::Present, "est, suis, ai, sont, arrive, peux, peut, saigne, commence"),
        (
            Cue::History,
            "annee +derniere|passee, an +dernier, mois +dernier, ete|hiver +dernier, \
         il +y +a +un|deux|trois|quatre|cinq|quelques|plusieurs|des +an|ans|annees|mois, autrefois, \
         dans +le +passe, quand +j +etais, dans +mon +enfance, antecedent*, hospitalis*, a +l +hopital, \
         la +derniere +fois",
        ),
        (
            Cue::Hypothesis,
            "que +faire +si|en, que +se +passe, et +si, qu +est +ce +qui +se +passe, au +cas, en +cas, \
         peur +de|que|d, risque*, signes +de, symptomes, effets +secondaires, eviter, prevenir, film, article, lu",
        ),
        (Cue::Condition, "si"),
        (
            Cue::Service,
            "est +ce +que +vous, traitez|soignez|faites|proposez|prenez|recevez +vous, \
         vous +traitez|soignez|faites|proposez|prenez, combien, prix, tarif, cout*, savoir +si|comment, \
         pouvez +vous, mutuelle|assurance, comment +traitez|soignez",
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
            Cue::Negator,
            "pas +sur|bien|rendez|attendre|dormi|quoi|comment|client*|patient*, \
         sans +arret|cesse|rendez|doute|arreter, arrive +pas, peut|peux +pas, sais +pas, pas +que|seulement, \
         arrete +pas, va +pas, jamais +vu|eu +aussi",
        ),
        (Cue::NegatorBehind, "pas +respirer|avaler|fermer|ouvrir|a|d, plus +en|fort|que|grand|grosse|gros|de|a|d|d"),
        (Cue::Condition, "savoir +si, sais +pas +si, comme +si, si +vous|possible|il_faut|je_dois"),
        (Cue::Service, "pouvez +vous +m|nous|aider|me|envoyer, pouvez +vous ~urgence"),
        (Cue::Animal, "par +un|le|mon|notre +@bete, @bete ~mordu, mordu*|griffe* ~@bete"),
        (
            Cue::Over,
            "pas +arrete|mieux|passe, dent +partie, arrete +pas|de +respirer, arrete +pas +de, arrive ~mieux, \
         n +arrete, se +passe, respire +mieux +pas, arrete +plus",
        ),
        (
            Cue::Break,
            "la +dent|joue|bouche|gorge|langue|figure|machoire|poitrine|tete|fievre|levre|gencive|pile|piqure|derniere, \
         a|de|dans|sur|par +la",
        ),
    ],
    concepts: &[CONCEPTS],
};

const CONCEPTS: &[Phrases] = &[
    phrases(
        ToothKnockedOut,
        "@dent ~arrache*|expuls*|deloge*|saute|ejecte*, perdu|perd ~@dent ~@choc, @choc ~perdu ~@dent, \
         @choc ~@dent ~sortie|partie|tombe*, @dent ~sortie|partie|tombee ~@choc, @dent ~dans ~main|lait, \
         avulsion, @dent ~sortie +de",
        "arrache* ~dentiste|sagesse, sagesse ~arrache*|enlev*, couronne|plombage|bridge ~saute|tombe*|parti*",
    ),
    phrases(
        ToothFellOut,
        "@dent ~tombe|tombee|tombees, perdu +une|ma|sa|deux +@dent",
        "@dent +de +lait, couronne|plombage|bridge|appareil|dentier ~tombe*",
    ),
    phrases(ToothMissing, "@dent ~partie|sortie|manque, perdu ~@dent", "@dent +de +lait"),
    phrases(ToothDisplaced, "@dent ~enfoncee*|deplacee*|deplace*|pend|pendouille|rentree*|tordue", "@dent +de +lait"),
    phrases(ToothLoose, "@dent ~bouge*|branle*|mobile", ""),
    phrases(ToothBroken, "@dent ~casse*|fendue|brisee*|fracturee*, casse* ~@dent", ""),
    phrases(
        Blow,
        "@choc",
        "tombe +malade|bien|enceinte|mal, couronne|plombage|bridge|appareil|dentier ~tombe*, \
         coup +de +fil|telephone|main, @dent ~tombe*, un +coup +d",
    ),
    phrases(
        BlowToFace,
        "coup|frappe*|poing|coude|ballon|choc|cogne*|tombe*|chute|percute* ~@visage, \
         @visage ~cogne*|frappe*|tape, traumatisme ~@visage|facial|dentaire",
        "couronne|plombage|bridge|dentier ~tombe*, @dent ~tombe*",
    ),
    phrases(
        Swelling,
        "@gonfle, @visage|cou|oeil ~enorme",
        "cheville|pied|genou|main|doigt|jambe ~@gonfle, \
         @gonfle +a|au|de|du ~cheville|pied|genou|main|doigt|jambe, double +rendez",
    ),
    phrases(
        SwellingSpreads,
        "@gonfle ~cou|oeil|yeux|gorge|vite|rapidement|etend|propage|descend|monte, s +etend, cou ~@gonfle, \
         de +plus +en +plus +@gonfle",
        "",
    ),
    phrases(
        AirwaySwelling,
        "langue ~@gonfle, gorge ~@gonfle|serre*|ferme*|bloque*, @gonfle ~langue|gorge|sous +langue",
        "mal +gorge",
    ),
    phrases(Abscess, "abces, infect*, pus", ""),
    phrases(
        Fever,
        "fievre*, fievreu*, temperature ~39|38|40|haute|elevee, de +la +temperature, frisson*, \
         39|40|38 +de +fievre",
        "rhume +des +foins, sensible* ~temperature",
    ),
    phrases(
        EyeCloses,
        "oeil|yeux|paupiere ~ferme*|@gonfle|ouvrir, @gonfle ~oeil|yeux|paupiere, vois ~flou|double|trouble, \
         vision ~trouble|floue|double",
        "",
    ),
    phrases(
        MouthWontOpen,
        "@pas ~ouvrir ~bouche|machoire, bouche|machoire ~@pas ~ouvrir|ouvre, trismus, machoire ~bloquee|coincee",
        "",
    ),
    phrases(VeryUnwell, "confus|confuse|confusion, somnolent*, delire*, septicemie", ""),
    phrases(
        BreathingTrouble,
        "@pas ~respirer|respire|souffle|air, mal|peine|difficile*|gene* +a +respirer, \
         respire ~mal|pas|difficilement|vite|bizarre, difficulte*|probleme* ~respir*, \
         respiration ~difficile|rapide|sifflante|courte, essouffle*, etouff*, suffoqu*, manque +d +air, \
         souffle +court, levres +bleues|bleu, devient +bleu",
        "nez ~respirer|respire|bouche, respire* ~nez, mauvaise +haleine",
    ),
    phrases(
        Choking,
        "coince*|bloque* ~gorge|trachee, gorge ~coince*, avale +de +travers, \
         inhale ~dent|couronne|morceau|plombage, s +etrangle, etrangl*",
        "",
    ),
    phrases(
        CannotSwallow,
        "@pas ~avaler|deglutir, bave|salive ~avaler|coule|avale",
        "@pas ~avaler ~comprime*|cachet*|pilule*",
    ),
    phrases(
        SwallowingTrouble,
        "mal|difficulte*|probleme*|difficile|peine ~avaler|deglutir, avaler ~difficile|impossible, deglutition",
        "avaler ~comprime*|cachet*",
    ),
    phrases(SwallowingHurts, "mal|douleur|douloureux ~avaler|avale, avale* ~mal|douleur", ""),
    phrases(
        Bleeding,
        "saigne*, saignement*, sang, hemorragie*",
        "prise +de +sang, brosse*|brossage|fil +dentaire ~saigne*|sang, saigne*|sang ~brosse*|brossage|fil, \
         saigne +peu",
    ),
    phrases(
        BleedingWontStop,
        "arrete* ~@pas ~saigner|sang, saigne*|saignement|sang|hemorragie ~arrete* ~@pas, \
         saigne*|saignement|sang|hemorragie ~@pas ~arrete*|arret, arrete +pas|plus ~saign*, \
         saigne ~toujours|encore|heures|hier|matin|sans +arret, saigne ~continu|beaucoup|arret, \
         toujours|encore +saign*, heures ~saign*, recommence* ~saign*, compresse* ~imbib*|pleine*|trempe*, \
         saigne ~depuis, @pas ~arreter ~sang|saignement|hemorragie",
        "brosse*|brossage|fil +dentaire ~saigne*|sang, saigne*|sang ~brosse*|brossage|fil",
    ),
    phrases(
        BleedingHeavily,
        "saigne*|sang|saignement ~beaucoup|enormement|abondamment|abondant|partout|flots|flot|gicle|massif|fort, \
         beaucoup|plein|enormement|perd|perdu|bouche +pleine ~sang|saigne, hemorragie, pisse +le +sang",
        "brosse*|brossage ~saigne*|sang, saigne*|sang ~brosse*|brossage|fil, perdu +connaissance, \
         hemorragie ~arrete, prise +de +sang",
    ),
    phrases(
        BloodThinner,
        "anticoagulant*, fluidifie*, coumadine, previscan, xarelto, eliquis, hemophil*, aspirine, kardegic",
        "",
    ),
    phrases(Faint, "vertige*, etourdi*, tete +qui +tourne, tete +tourne, evanouir, faible", ""),
    phrases(
        JawBroken,
        "machoire|pommette|mandibule ~casse*|fracture*|deboite*|luxe*|deplace*|brisee|travers, \
         casse*|fracture*|deboite*|luxe* ~machoire|pommette|mandibule, @dent ~@pas ~ensemble|alignent|touchent",
        "",
    ),
    phrases(
        JawOpen,
        "@pas ~fermer ~bouche|machoire, bouche|machoire ~@pas ~fermer|ferme, \
         machoire|bouche ~bloquee|coincee +ouverte|ouvert, machoire +bloquee|coincee, \
         machoire +est|s ~bloquee|coincee",
        "craque",
    ),
    phrases(
        ChestPain,
        "douleur*|mal|oppression|serre*|serrement|pression|brulure|poids|poignard ~poitrine|thorax|coeur, \
         poitrine ~serre*|mal|douleur|oppress*|brule, crise +cardiaque, infarctus, douleur ~bras +gauche",
        "failli|presque ~crise +cardiaque|infarctus, crise ~facture|prix, mal +au +coeur +apres",
    ),
    phrases(ArmOrSweat, "bras +gauche, sueur*", ""),
    phrases(
        StrokeSign,
        "avc, attaque +cerebrale, visage|bouche|levre|cote ~tombe|affaisse*|paralyse*|tordu*, @pas ~parler, \
         paralyse*, elocution, parle +bizarrement",
        "anesthesi*|piqure ~paralyse*|visage|bouche|levre, paralyse* ~anesthesi*|peur, parler +francais|anglais, \
         @pas ~parler ~longtemps|fort|maintenant|travail, joue|bouche ~paralyse* ~anesthesi*, @dent ~tombe*",
    ),
    phrases(
        Concept::AllergicReaction,
        "reaction ~allergi*, anaphyla*, choc +allergique, fait +une +allergie, fais +une +allergie, urticaire, \
         plaques +rouges, reaction ~@remede, epipen, quincke",
        "",
    ),
    phrases(Rash, "bouton*, demange*, eruption, plaques, urticaire, gratte", "bouton +de"),
    phrases(Medicine, "@remede", "allergi* ~@remede"),
    phrases(
        Collapse,
        "evanoui*, inconscient*, perdu|perd|perte ~connaissance, effondre*, repond|reagit ~pas|plus, convuls*, \
         crise +d +epilepsie, se|s ~reveille +pas|plus, tombe +dans +les +pommes, malaise",
        "tendance|toujours|souvent|piqure*|aiguille* ~evanoui*|malaise, evanoui* ~piqure*|aiguille*|sang, \
         peur ~evanoui*, repond ~pas ~telephone|mail*|message*|appel*",
    ),
    phrases(
        HeadHit,
        "cogne*|tape*|frappe*|heurte*|coup|choc|tombe*|chute ~tete|crane, \
         tete|crane ~cogne*|heurte*|tape|frappe*, traumatisme +cranien, commotion",
        "mal +a +la +tete, tete +tourne",
    ),
    phrases(
        WantsToDie,
        "suicid*, me|se +tuer, envie|veux|veut|voudrais ~mourir|mort*, mettre +fin ~jours|vie, \
         mettre +fin +a +mes +jours, en +finir, plus ~envie|veux ~vivre, veux +plus ~vivre|etre +la, \
         plus +vivre, me|se +faire +du +mal, mieux +mort|morte, plus +raison|aucune ~vivre, \
         aucune +raison +de +vivre",
        "mourir +de +rire|faim|honte, en +finir +avec +ce|cette|le|la|mon",
    ),
    phrases(Child, "@enfant", "petit +peu|dejeuner|probleme|souci|question"),
    phrases(
        Swallowed,
        "avale, avalee, ingere*, mange|bu ~pile|piece|bouton|produit|tube|dentifrice",
        "@pas +avale, dent +de +lait ~avale, avale ~dent +de +lait, mal ~avale",
    ),
    phrases(
        SwallowedObject,
        "avale ~pile|aiguille|piece|couronne|bridge|dentier|bague|aimant|verre|metal|instrument|vis|dent|prothese|fil",
        "dent +de +lait, avale ~comprime*|eau|medicament*, mal ~avale",
    ),
    phrases(
        Chemical,
        "avale*|bu|boit|ingere*|mange ~javel|produit*|acide|detergent|lessive|nettoyant|ammoniaque|debouche*|liquide, \
         javel|acide|detergent|lessive|deboucheur ~avale*|bu|oeil|bouche|yeux, empoisonne*|intoxi*, \
         brulure* +chimique*",
        "intoxication +alimentaire",
    ),
    phrases(
        Overdose,
        "surdose, overdose, trop ~@remede|doliprane|paracetamol, \
         pris ~toute|boite|plaquette ~@remede|doliprane|paracetamol|comprimes, pris +toute +la +boite",
        "trop +d +anesthesi*",
    ),
];
