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
    sounds_like: "j arrive pas = n arrive pas, j arrive plus = n arrive pas, y a = il y a, y arrive pas = n arrive pas, \
         impossible de = peux pas, impossible d = peux pas, pas moyen de = peux pas, incapable de = peux pas, \
         presque plus = pas, ca s arrete = ca arrete, s arrete pas = arrete pas, dent de devant = dent, \
         s il vous plait =, du coup =, en fait =, tu sais =, a rive = arrive, en fle = enfle, en flee = enflee, \
         n arrive plus = n arrive pas, peut plus = peut pas, peux plus = peux pas, arrive plus = arrive pas, \
         mal a la poitrine = douleur poitrine, cent = sang",
    classes: &[("beaucoup", "dix|douze|quinze|seize|vingt|trente|quarante|cinquante|10|12|15|16|20|30|40|50|boite|plaquette|flacon|bouteille|poignee|dizaine|quinzaine|vingtaine|trentaine|tas|tube"),

        ("dent", "dent|dents|incisive*|molaire*|canine*|quenotte*|ratiche*|chicot*|premolaire*|croc"),
        ("visage", "visage|joue|joues|machoire|menton|levre*|bouche|figure|nez|face|gueule|pommette*|tronche|mandibule|babine*|front"),
        ("gonfle", "gonfle*|gonflement*|enfle*|oedeme*|bouffi*|double|gonfl*|enfl*|oedem*|boursoufl*|tumefi*|enorme|grossi*|ballon|hamster|pasteque"),
        ("pas", "pas|plus|mal|difficile*|difficilement|peine|guere|aucun|impossible|galere|jamais|presque|rien"),
        (
            "choc",
            "tombe|tombee|chute|accident|coup|frappe*|bagarre|ballon|coude|poing|cogne*|heurte*|agress*|choc|percute*|tombes|chutes|gadin|gamelle|gamelles|collision|bastonn*|battu|battue|renverse*|fauche|vautre*|mange|percut*|crosse|raquette|volant|trottoir|tape|bousculade|pousse|bouscule*|trebuche*|glisse|velo|trottinette|skate|marche|crash|castagn*|raclee|tabass*|ecrase*|tombant|tomber|cognant|heurtant|chutant|choque",
        ),
        ("enfant", "enfant|fils|fille|bebe|petit|petite|gamin|garcon|neveu|niece|gosse|gamine|minot|mome|nourrisson|fiston|enfants|petits|bambin|filleul*|ado|bout|fillette"),
        (
            "remede",
            "antibiotique*|penicilline|amoxicilline|medicament*|comprime*|piqure|anesthesi*|injection|ibuprofene|cachet*|comprimes|medoc*|vaccin|anesthesique|pilule*|doliprane|paracetamol|aspirine|augmentin|latex|sirop|antidouleur*|cachets|dafalgan|efferalgan|somnifere*",
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
         il +y +a +six|sept|huit|neuf|dix|douze|quinze|vingt|trente|longtemps|10|20|15|2|3|4|5|6|7|8 +an?|ans?|annees?|mois?, \
         il +y +a +longtemps, en +19*|200*|201*|202*, etant +petit*|enfant|jeune|gamin, enfant +je|j, \
         quand +il|elle +etait",
        ),
        (
            Cue::Hypothesis,
            "que +faire +si|en, que +se +passe, et +si, qu +est +ce +qui +se +passe, au +cas, en +cas, peur +de|que|d, \
         risque*, signes +de, symptomes, effets +secondaires, eviter, prevenir, film, article, lu, failli, \
         presque +fait, normal +que|si|de, risque +de|d, si +jamais",
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
    (Cue::Present, "est +mort|decede, suis|ai|est ~casse|eu|perdu|fait|avale|evanoui*|deboite|tombe|tombee"),
        (
            Cue::Negator,
            "pas +sur|bien|rendez|attendre|dormi|quoi|comment|client*|patient*, \
         sans +arret|cesse|rendez|doute|arreter, arrive +pas, peut|peux +pas, sais +pas, pas +que|seulement, \
         arrete +pas, va +pas, jamais +vu|eu +aussi",
        ),
        (Cue::NegatorBehind, "pas +respirer|avaler|fermer|ouvrir|a|d, plus +en|fort|que|grand|grosse|gros|de|a|d|d"),
        (Cue::Condition, "savoir +si, sais +pas +si, comme +si, si +vous|possible|il_faut|je_dois, \
         si +@gonfle|gros|mal|fort|grosse|enfle|grave|difficile|dur|serre*"),
        (Cue::Service, "pouvez +vous +m|nous|aider|me|envoyer, pouvez +vous ~urgence"),
        (Cue::Animal, "par +un|le|mon|notre +@bete, @bete ~mordu, mordu*|griffe* ~@bete"),
        (
            Cue::Over,
            "pas +arrete|mieux|passe, dent +partie, arrete +pas|de +respirer, arrete +pas +de, arrive ~mieux, n +arrete, \
         se +passe, respire +mieux +pas, arrete +plus, passe +pas|plus|rien|mal, ne +passe, air ~passe",
        ),
        (
            Cue::Break,
            "la +dent|joue|bouche|gorge|langue|figure|machoire|poitrine|tete|fievre|levre|gencive|pile|piqure|derniere, \
         a|de|dans|sur|par +la, depuis",
        ),
    ],
    concepts: &[CONCEPTS],
};

const CONCEPTS: &[Phrases] = &[
    phrases(
        ToothKnockedOut,
        "@dent ~arrache*|expuls*|deloge*|saute|ejecte*, perdu|perd ~@dent ~@choc, @choc ~perdu ~@dent, \
         @choc ~@dent ~sortie|partie|tombe*, @dent ~sortie|partie|tombee ~@choc, @dent ~dans ~main|lait, avulsion, \
         @dent ~sortie +de, crache|recrache ~@dent, \
         @choc ~@dent ~sortie*|partie*|vole|envol*|saute|tombee*|main|sol|terre, \
         @dent ~sortie*|partie*|envol*|vole ~racine|entiere|complete|@choc, @dent ~avec ~racine, \
         @dent ~dans|dan ~main|lait|mouchoir|verre|eau|poche|sac|gobelet|serum, @dent ~par +terre, \
         @dent ~sur +le +sol|trottoir, retrouve|ramasse|garde|recupere|retrouvee|ramassee ~@dent, \
         @dent ~retrouve*|ramasse*|garde*|recupere*, \
         remettre|reimplanter|replacer|recoller ~@dent ~place|dedans|gencive, reimplant*, \
         @dent ~reimplant*|remettre, @dent ~valse*, @dent ~arrache* ~@choc, \
         perdu ~@dent ~@choc|velo|foot|rugby|trampoline|judo|ski, \
         foot|rugby|trampoline|judo|ski|skate|trottinette|velo ~perdu|saute|cass* ~@dent, @choc ~@dent ~plus +la, \
         @choc ~@dent ~arrache*|perdu*|manque, \
         saut*|valdingu*|arrach*|vol* ~@dent ~@choc|handball|foot|rugby|boxe|match|bagarre, \
         fait|fit +sauter|perdre ~@dent, \
         match|handball|foot|football|rugby|basket|boxe|hockey ~@dent ~saut*|perdu*|cass*|parti*|vol*|sorti*, \
         match|handball|foot|football|rugby|basket|boxe|hockey ~saut*|perdu*|parti* ~@dent, \
         @dent & envol*|valse*|saut*|arrach*|gicl* & @choc|hockey|foot|rugby|handball|velo|trottinette|match|moi|me|lui|est, \
         @dent & main|mouchoir|lait|verre & garde*|ai|a|tient|dans|mis & @choc|sorti*|tomb*|dent, \
         @dent & sorti*|parti*|perdu* & @choc|racine|percute|contre|couru, \
         @dent & perdre|perdu*|perd & tomb*|choc|coup|foot|jouant|choque, ou & mettre|mets|met & @dent",
        "arrache* ~dentiste|sagesse, sagesse ~arrache*|enlev*, couronne|plombage|bridge ~saute|tombe*|parti*, \
         couronne|plombage|bridge|dentier|facette|appareil ~verre|eau|main|decoll*|parti*, lait ~tombe*|bouge, \
         dent +de +lait, crache ~dentifrice, @dent ~parti* +en +arriere, morceau|bout|moitie & @dent, \
         plombage|couronne|facette|bridge|appareil|sagesse",
    ),
    phrases(
        ToothFellOut,
        "@dent ~tombe|tombee|tombees, perdu +une|ma|sa|deux +@dent, tombe|tombee ~@dent",
        "@dent +de +lait, couronne|plombage|bridge|appareil|dentier ~tombe*, tombe +sur|en|du ~@dent, \
         tombe ~@dent ~casse*|bouge*, lait",
    ),
    phrases(ToothMissing, "@dent ~partie|sortie|manque, perdu ~@dent, @dent ~parti*|sorti*|manqu*|perdue*|disparu*, plus ~@dent, \
         trou +a +la +place, il|lui|me ~manque ~@dent", "@dent +de +lait"),
    phrases(ToothDisplaced, "@dent ~enfoncee*|deplacee*|deplace*|pend|pendouille|rentree*|tordue, \
         @dent ~enfonc*|deplac*|pend*|rentr*|tordue*|travers|reculee*|avancee*|recule, @dent ~dans +la +gencive, \
         enfonc* ~@dent, @dent & arriere|avant|travers & @choc|parti*|pouss*", "@dent +de +lait, sagesse, carie ~enfonc*"),
    phrases(ToothLoose, "@dent ~bouge*|branle*|mobile, @dent ~boug*|branl*|mobile*|bancal*|flott*|tient_plus|tiennent_plus|travers, \
         boug*|branl* ~@dent", ""),
    phrases(ToothBroken, "@dent ~casse*|fendue|brisee*|fracturee*, casse* ~@dent, \
         @dent ~casse*|fendu*|brise*|fractur*|ebrech*|moitie|eclat*, casse*|brise*|fractur*|fendu ~@dent, \
         moitie|bout|morceau ~@dent", ""),
    phrases(
        Blow,
        "@choc, \
         pris|recu|recoit|prend|mange +un|une|le ~coup|ballon|poing|coude|balle|pied|genou|porte|gifle|baffe|droite|batte|crosse|raquette|marron|pain|branche, \
         s|me|m +est|suis|etre +cogne*|tape*|viande*|casse*_la_figure, rentre +dans +un|une|le, \
         fonce|percute ~mur|porte|poteau|voiture|vitre, \
         pris|prend|rentre|fonce|percute|mange|embrasse ~poteau|mur|porte|arbre|trottoir|ballon|branche|vitre|lampadaire|volant|marche|table|rebord, \
         match +de|d, handball, rugby, boxe, \
         contre|dans +un|une|le|la|les|l +mur|porte|poteau|arbre|table|vitre|voiture|escalier*|lampadaire|rocher|radiateur",
        "tombe +malade|bien|enceinte|mal, couronne|plombage|bridge|appareil|dentier ~tombe*, \
         coup +de +fil|telephone|main, @dent ~tombe*, un +coup +d, tombe +sur +votre|le_repondeur|la_messagerie, \
         velo ~venir|viens|garer, marche +pas|bien|plus|a_pied, ca +marche, mange +pas|plus|bien|trop, \
         mange ~bonbon|caramel|pain|noix|mal, tombe +un|le|mal|bien, en +marche, \
         match|handball|rugby|boxe ~protege|gouttiere|apres_demain|demain|samedi|dimanche, \
         dans +la|les|une +voiture|escalier* +je|pour",
    ),
    phrases(
        BlowToFace,
        "coup|frappe*|poing|coude|ballon|choc|cogne*|tombe*|chute|percute* ~@visage, @visage ~cogne*|frappe*|tape, \
         traumatisme ~@visage|facial|dentaire, \
         coup|poing|coude|ballon|choc|pied|balle|genou|porte|boule|pierre|crosse|batte|raquette|coups|chute|sabot ~@visage|dent|dents|pleine, \
         en +pleine +figure|face|tete|tronche|poire|gueule, @visage ~@choc, @choc ~@visage, \
         levre|menton|langue|joue ~ouvert*|fendu*|eclat*|dechir*|coup*|transperc*, \
         ouvert* +le|la|l +menton|levre|joue|arcade|lavre, mordu*|attaque* ~visage|joue|levre|figure|bouche|nez, \
         passage +a +tabac, tabass*, traumatisme",
        "couronne|plombage|bridge|dentier ~tombe*, @dent ~tombe*, tombe* ~dent|dents +de +lait, \
         couronne|facette|plombage ~tombe*, coup +de +fil, brosse|rince ~@visage|dent",
    ),
    phrases(
        Swelling,
        "@gonfle, @visage|cou|oeil ~enorme, \
         @visage|cou|oeil|menton ~enorme|double|ballon|balle|oeuf|hamster|patate|pasteque|grossi*|volume, \
         boule|bosse|grosseur ~cou|joue|machoire|menton|gorge, grosse* +joue",
        "cheville|pied|genou|main|doigt|jambe ~@gonfle, @gonfle +a|au|de|du ~cheville|pied|genou|main|doigt|jambe, \
         double +rendez, chevill*|pied*|genou*|main*|doigt*|jambe* ~@gonfle, pris +du +volume, \
         facture|prix ~gonfl*|enorme",
    ),
    phrases(
        SwellingSpreads,
        "@gonfle ~cou|oeil|yeux|gorge|vite|rapidement|etend|propage|descend|monte, s +etend, cou ~@gonfle, \
         de +plus +en +plus +@gonfle, \
         @gonfle ~cou|oeil|yeux|gorge|vite|rapid*|etend|propage|descend*|monte|gagne|augment*|heure|empire|oreille, \
         descend|remonte|gagne|monte ~cou|oeil|gorge ~@gonfle, sous +le +menton ~dur|@gonfle, \
         @gonfle ~sous +le|la +menton|machoire, @gonfle ~a +vue +d +oeil, de +plus +en +plus +gros*, \
         oeil|paupiere* ~presque|moitie|completement|quasi*|est|a ~ferm*|clos, oeil ~ferme*, \
         n +arrive|peux|peut ~ouvrir ~oeil|yeux, \
         oeil|cou|gorge & monte|descend|gagne|propag*|jusqu|etend|arrive & joue|gonfl*|abces|infection|enfl*, \
         @gonfle & empir*|pire|augment*",
        "douleur|mal & monte|descend|irradie",
    ),
    phrases(
        AirwaySwelling,
        "langue ~@gonfle, gorge ~@gonfle|serre*|ferme*|bloque*, @gonfle ~langue|gorge|sous +langue, \
         langue ~@gonfle|grosse|epaisse|enorme|double, gorge ~@gonfle|serr*|ferm*|bloqu*|retreci*|noue*, \
         plancher +de +la +bouche, luette, sous +la +langue ~@gonfle|dur, @gonfle ~langue|gorge, \
         ferme|referme|serre +la? +gorge",
        "mal +gorge",
    ),
    phrases(Abscess, "abces, infect*, pus", ""),
    phrases(
        Fever,
        "fievre*, fievreu*, temperature ~39|38|40|haute|elevee, de +la +temperature, frisson*, 39|40|38 +de +fievre, \
         brul* ~fievre, grelott*, trembl* ~fievre|froid|partout, 38*|39*|40* ~fievre|temperature|degre*, \
         trente +huit|neuf, quarante +de|degres, temperature, bouillant*, claque +des +dents, chaud +et +froid, \
         sueurs +froides, transpire*, ai|a|avait|as +chaud, chaud +partout, bouffees +de +chaleur",
        "rhume +des +foins, sensible* ~temperature, trente +huit|neuf +euros|ans|rue, \
         sensib* ~chaud|froid|temperature, chaud +et +froid ~sensib*, au +chaud, temperature +ambiante|normale, \
         transpire* ~peur|stress|angoisse|sport, pas +de +temperature, \
         chaud ~boire|boisson*|mange*|sensib*|froid ~dent*",
    ),
    phrases(
        EyeCloses,
        "oeil|yeux|paupiere ~ferme*|@gonfle|ouvrir, @gonfle ~oeil|yeux|paupiere, vois ~flou|double|trouble, \
         vision ~trouble|floue|double, \
         oeil|yeux|paupiere* ~ferm*|@gonfle|ouvrir|ouvre|ouvert|moitie|cache|voit|vois|clos, ouvrir ~oeil|yeux, \
         vois|voit ~plus|mal|double|flou|trouble ~oeil|rien|bien, sous|vers|autour|jusqu +l|a +oeil|yeux|l_oeil, \
         vers +l +oeil, jusqu +a +l +oeil, vois|voit|voir & oeil|yeux & plus|rien|pas|mal",
        "coup +d +oeil, a +vue +d",
    ),
    phrases(
        MouthWontOpen,
        "@pas ~ouvrir ~bouche|machoire, bouche|machoire ~@pas ~ouvrir|ouvre, trismus, machoire ~bloquee|coincee, \
         @pas ~ouvrir ~bouche|machoire|grand, bouche|machoire ~@pas|peine ~ouvr*|desserr*, \
         machoire|machoires ~bloque*|coince*|serre*|verrouill*, desserrer, \
         peine|pas|plus|mal|presque & ouvr* & bouche|machoire",
        "refermer|fermer, ouvert* +le|samedi",
    ),
    phrases(VeryUnwell, "confus|confuse|confusion, somnolent*, delire*, septicemie, confus*, somnol*, delir*, endormi*, \
         raconte +n +importe, incoherent*, perdu* +pied, desorient*, vaseux, vaseuse, amorphe, apathique, \
         sait|sais +plus +ou|quel|qui, tient +plus +debout, dans +les +vapes, sonne|sonnee, comateux, comateuse, \
         divague", "confus* ~date*|rendez|horaire*|desole*, langue +endormi*, joue +endormi*, \
         endormi* ~anesthesi*|bouche|levre*, ai|a +sonne, sonne +chez|a_la_porte, \
         sais +plus +quel|ou|qui ~rendez|jour|dentiste"),
    phrases(
        BreathingTrouble,
        "@pas ~respirer|respire|souffle|air, mal|peine|difficile*|gene* +a +respirer, \
         respire ~mal|pas|difficilement|vite|bizarre, difficulte*|probleme* ~respir*, \
         respiration ~difficile|rapide|sifflante|courte, essouffle*, etouff*, suffoqu*, manque +d +air, \
         souffle +court, levres +bleues|bleu, devient +bleu, @pas ~respir*|souffle|air|oxygene, \
         respir* ~mal|pas|difficil*|vite|bizarre*|peine|siffl*|fort|bruit|saccad*|plus|moins, \
         difficult*|probleme*|gene*|peine|mal ~respir*, \
         respiration ~difficil*|rapid*|siffl*|court*|bloqu*|saccad*|bizarre, manque* ~air, air +qui? +manque, \
         cherche|lutte|bat ~air|souffle|respirer, souffle ~court|coupe|manque, sifflement*, \
         siffle* ~respir*|poitrine|bronche*, \
         levres|visage|bouche|bleu*|devient|vire|lui|elle ~bleu*|violet*|cyanos*, halet*, crise +d +asthme, \
         asthme ~crise|ventoline|mal, ventoline, \
         est|devient|devenu*|devenue|tout|levres|visage|vire|bebe +bleu*|violet*|violace*, \
         bebe|enfant|il|elle ~bleu|bleue|violet, reprendre|trouver|retrouver|chercher ~souffle|respiration, \
         air ~passe|rentre|entre|arrive ~@pas, plus|pas +d +air, gorge ~serr* ~air, \
         respir*|souffle|air & mal|plus|pas|difficil*|peine|peu|manque|court|bloqu* & il|elle|je|j|n|on|a",
        "nez ~respirer|respire|bouche, respire* ~nez, mauvaise +haleine, failli|presque|manque ~etouff*|respir*, \
         essouffle*|souffle ~escalier*|couru|sport|marche, nez ~bouche*|pris|respir*, souffle ~couru|escalier*, \
         reprendre +mon? +souffle, halet* +couru, bleu* +d|de|blanc, coupe +le +souffle ~prix|facture, \
         peur ~etouff*, sourire ~coupe, ouvre|prendre +l +air, reprendre +mon +souffle +je, yeux +bleus, \
         dent|gencive ~bleu*|violet*, nez & respir*|air|souffle, haleine, air +conditionne|frais, a +l +air, \
         ont|ai|a|avez +l +air, l +air +de",
    ),
    phrases(
        Choking,
        "coince*|bloque* ~gorge|trachee, gorge ~coince*, avale +de +travers, inhale ~dent|couronne|morceau|plombage, \
         s +etrangle, etrangl*, coince*|bloque*|reste* ~gorge|trachee|gosier, avale ~de? +travers, \
         travers ~bleu|tousse|respir*, \
         inhal*|aspire|aspiree|respire ~dent|couronne|morceau|plombage|bridge|appareil|bout|facette, fausse +route, \
         s +etouffe, tousse ~bleu|travers|arret, \
         dent|couronne|morceau|plombage|bridge|appareil|bout|facette ~inhal*|poumon*|trachee|bronche*|mauvais_trou, \
         mauvais +trou, trachee|poumon*|bronche* & quelque|dent|couronne|morceau|chose|coince*|bloque*|truc|prothese",
        "",
    ),
    phrases(
        CannotSwallow,
        "@pas ~avaler|deglutir, bave|salive ~avaler|coule|avale, @pas ~avaler|deglutir|avale, rien +ne? +passe, \
         passe +plus|pas ~gorge|eau|rien, bave|salive ~avaler|coule|avale|arrive|deborde, \
         bave|bavent ~partout|avaler|gorge, avaler ~impossible|rien|plus, eau +ne? +passe, n +avale +plus|pas|rien, \
         avale +plus|pas +rien",
        "@pas ~avaler ~comprime*|cachet*|pilule*, @pas ~avaler ~prix|facture, bebe ~bave, \
         comprime*|cachet*|pilule*|gelule* ~avaler, avaler ~comprime*|cachet*|pilule*|gelule*|medicament*",
    ),
    phrases(
        SwallowingTrouble,
        "mal|difficulte*|probleme*|difficile|peine ~avaler|deglutir, avaler ~difficile|impossible, deglutition",
        "avaler ~comprime*|cachet*, comprime*|cachet*|pilule*|gelule*|medicament* ~avaler, \
         avaler ~comprime*|gelule*|medicament*|pilule*",
    ),
    phrases(SwallowingHurts, "mal|douleur|douloureux ~avaler|avale, avale* ~mal|douleur", ""),
    phrases(
        Bleeding,
        "saigne*, saignement*, sang, hemorragie*, saign*, sanguinol*, hemorrag*, suinte*, resaign*, ressaign*",
        "prise +de +sang, brosse*|brossage|fil +dentaire ~saigne*|sang, saigne*|sang ~brosse*|brossage|fil, \
         saigne +peu, peu +saign*, saign* +un? +peu",
    ),
    phrases(
        BleedingWontStop,
        "arrete* ~@pas ~saigner|sang, saigne*|saignement|sang|hemorragie ~arrete* ~@pas, \
         saigne*|saignement|sang|hemorragie ~@pas ~arrete*|arret, arrete +pas|plus ~saign*, \
         saigne ~toujours|encore|heures|hier|matin|sans +arret, saigne ~continu|beaucoup|arret, \
         toujours|encore +saign*, heures ~saign*, recommence* ~saign*, compresse* ~imbib*|pleine*|trempe*, \
         saigne ~depuis, @pas ~arreter ~sang|saignement|hemorragie, @pas ~arret* ~saign*|sang|hemorragie|couler, \
         saign*|sang|hemorragie|coule ~arret*|stopp*|tari*|coagul* ~@pas, \
         @pas ~stopper|arreter|endiguer|contenir ~sang|saign*|hemorragie, \
         sang|saign* ~coule|couler|coulent ~toujours|encore|depuis|arret|cesse|heures, coule ~toujours|encore ~sang, \
         saign* ~toujours|encore|heures|hier|matin|arret|continu*|nuit|jours|depuis|cesse, \
         toujours|encore|continue|depuis ~saign*|sang, sang ~toujours|encore|arret*|plein|remplit, \
         bouche ~remplit|pleine|plein ~sang, \
         compresse*|mouchoir*|gaze ~imbib*|plein*|tremp*|apres|rouge*|sang|change*, ca +coule +toujours|encore, \
         pisse* ~sang, saign* ~recommenc*|reprend, coagul*, sang ~coul*, saign* +et +saign*, \
         rempli|remplit|rempli* ~compresse*|mouchoir* ~sang, \
         sang & revient|coule|sort|cesse|arret*|toujours|encore|rempli*|plein|partout|gicle|degouline|goutte & bouche|sans|ne|plus|pas|oreiller|compresse*|gencive|dent|trou|beaucoup, \
         compresse*|mouchoir*|oreiller|serviette*|coton* & sang|saign*|imbib*|tremp*|rouge*|plein*, resaign*, \
         ressaign*, chaque +fois ~saign*|sang",
        "brosse*|brossage|fil +dentaire ~saigne*|sang, saigne*|sang ~brosse*|brossage|fil, prise|analyse +de +sang, \
         encore|toujours ~prise +de +sang, gencive* ~saign* ~brosse*|parfois|peu, parfois ~saign*, peu +saign*, \
         peu ~saign* ~hier, saign* +un? +peu, prise|don|analyse|groupe +de? +sang, sang & analyse|prise|bilan, \
         brosse*|brossage|fil & sang|saign*",
    ),
    phrases(
        BleedingHeavily,
        "saigne*|sang|saignement ~beaucoup|enormement|abondamment|abondant|partout|flots|flot|gicle|massif|fort, \
         beaucoup|plein|enormement|perd|perdu|bouche +pleine ~sang|saigne, hemorragie, pisse +le +sang, \
         saign*|sang|saignement ~beaucoup|enormement|abond*|partout|flots|flot|gicl*|massi*|fort|torrent*|litres|boeuf|fontaine|inond*|tapis|oreiller|lavabo|caillots, \
         plein|plein_de|enormement|litres|flots|trop|partout|gros|plein +de? sang|caillots, \
         crache*|avale*|vomi* ~sang, bouche ~plein* ~sang, plein +la +bouche ~sang, sang ~plein, \
         bain|mare +de +sang, vide +de +son +sang, couvert* +de +sang, \
         sang|saign* & partout|beaucoup|enormement|fort|plein|litres|caillots|gicl*|inond*",
        "brosse*|brossage ~saigne*|sang, saigne*|sang ~brosse*|brossage|fil, perdu +connaissance, \
         hemorragie ~arrete, prise +de +sang, sang|saign* & brosse*|brossage|fil|prise|analyse|peu|nez|arrete, \
         pas +saign*",
    ),
    phrases(
        BloodThinner,
        "anticoagulant*, fluidifie*, coumadine, previscan, xarelto, eliquis, hemophil*, aspirine, kardegic, \
         anticoagul*, sintrom, warfarine, plavix, sang +fluide, fluidifi*, pradaxa, trouble* +de +la +coagulation",
        "",
    ),
    phrases(Faint, "vertige*, etourdi*, tete +qui +tourne, tete +tourne, evanouir, faible, tourne +de +l +oeil, faible*, pale, \
         tete +legere, malaise", ""),
    phrases(
        JawBroken,
        "machoire|pommette|mandibule ~casse*|fracture*|deboite*|luxe*|deplace*|brisee|travers, \
         casse*|fracture*|deboite*|luxe* ~machoire|pommette|mandibule, @dent ~@pas ~ensemble|alignent|touchent, \
         machoire|pommette|mandibule|menton ~cass*|fractur*|deboit*|lux*|deplac*|bris*|travers|decroch*|demis*|demont*|sorti*|crac*, \
         cass*|fractur*|deboit*|lux*|decroch*|demis* ~machoire|pommette|mandibule, \
         @dent ~@pas|plus ~ensemble|align*|touch*|emboit*|rejoign*|comme_avant|ferm*|contact, \
         machoire ~craqu* ~@choc, @choc ~machoire ~craqu*|travers|bouge",
        "machoire +craque, dentier|couronne|bridge ~@pas",
    ),
    phrases(
        JawOpen,
        "@pas ~fermer ~bouche|machoire, bouche|machoire ~@pas ~fermer|ferme, \
         machoire|bouche ~bloquee|coincee +ouverte|ouvert, machoire +bloquee|coincee, \
         machoire +est|s ~bloquee|coincee, @pas ~fermer|refermer ~bouche|machoire, \
         bouche|machoire ~@pas ~ferm*|referm*, bouche|machoire ~reste* ~ouverte|bloque*, \
         baill* ~bloqu*|coinc*|ferm*, machoire ~decroch*",
        "craque",
    ),
    phrases(
        ChestPain,
        "douleur*|mal|oppression|serre*|serrement|pression|brulure|poids|poignard ~poitrine|thorax|coeur, \
         poitrine ~serre*|mal|douleur|oppress*|brule, crise +cardiaque, infarctus, douleur ~bras +gauche, \
         douleur*|mal|oppress*|serr*|pression|brul*|poids|poignard*|etau|point|compress*|pince* ~poitrine|thorax|coeur|thoracique*, \
         poitrine|thorax|coeur ~serr*|mal|douleur*|oppress*|brul*|compress*|etau|ecras*, \
         elephant|poids|etau ~poitrine|thorax, douleur*|mal|engourdi*|lourd* ~bras +gauche, \
         bras +gauche ~mal|engourdi*|lourd*|douleur*|fourm*, attaque|arret|crise +cardiaque, \
         tient|serre|agripp*|touche & poitrine, \
         poitrine & serr*|mal|fait_mal|douleur*|lourd*|poids|pression|brul*|pinc*|etau",
        "failli|presque ~crise +cardiaque|infarctus, crise ~facture|prix, mal +au +coeur +apres, mal +au +coeur, \
         avoir|ai|donne ~mal +au +coeur, coeur +gros, de +bon +coeur, failli|presque ~attaque|crise",
    ),
    phrases(ArmOrSweat, "bras +gauche, sueur*", ""),
    phrases(
        StrokeSign,
        "avc, attaque +cerebrale, visage|bouche|levre|cote ~tombe|affaisse*|paralyse*|tordu*, @pas ~parler, \
         paralyse*, elocution, parle +bizarrement, \
         visage|bouche|levre*|cote|oeil|sourire ~tomb*|affaiss*|paralys*|tordu*|travers|pend*|deform* ~parl*|soudain|bras|coup|d_un|mots|cote, \
         bouche +de +travers, bouche|visage|oeil ~travers|tordu*|affaiss*|paralys*, \
         parl*|articul* ~bizarr*|charabia|mal|plus|difficil*|pateus*|incomprehens*, @pas ~parler|articuler, \
         mots ~@pas|melang*|sort*, bras|jambe|cote ~@pas ~lever|bouger|sent*, bras|cote ~paralys*|engourdi*|inerte",
        "anesthesi*|piqure ~paralyse*|visage|bouche|levre, paralyse* ~anesthesi*|peur, parler +francais|anglais, \
         @pas ~parler ~longtemps|fort|maintenant|travail, joue|bouche ~paralyse* ~anesthesi*, @dent ~tombe*, \
         dent*|dents +de +travers, avale* +de +travers, parle* +mal|plus +francais|anglais|fort, plus +parler +de, \
         mal +parle, engourdi* ~anesthesi*|piqure|soin|dentiste, parl* ~secretaire|dentiste|docteur|avec|a_quelqu, \
         avc & mois|venir|annul*|rendez|reporter",
    ),
    phrases(
        Concept::AllergicReaction,
        "reaction ~allergi*, anaphyla*, choc +allergique, fait +une +allergie, fais +une +allergie, urticaire, \
         plaques +rouges, reaction ~@remede, epipen, quincke, allergi* ~reaction|reagi*|choc|gonfl*|plaques|respir*, \
         reaction|reagi* ~allergi*|@remede, \
         @remede ~levre*|visage|langue|yeux|gorge|bouche|paupiere* ~@gonfle|grat*|pique*, \
         levre*|visage|langue|yeux|gorge|bouche|paupiere* ~@gonfle|enorme* ~@remede|piqure|injection, \
         plaques|boutons|rougeurs ~partout|corps|depuis|apres, @remede ~plaques|boutons|rougeurs|demang*|gratt*, \
         choc +anaphyl*",
        "allergi* +a ~noter|dossier|signaler|indiquer, depuis ~plaques ~dentaire, plaque +dentaire",
    ),
    phrases(Rash, "bouton*, demange*, eruption, plaques, urticaire, gratte, demang*, rougeurs, gratt*, eruption*", "bouton +de, bouton +de|sur_le_nez, plaques +dentaire"),
    phrases(Medicine, "@remede", "allergi* ~@remede"),
    phrases(
        Collapse,
        "evanoui*, inconscient*, perdu|perd|perte ~connaissance, effondre*, repond|reagit ~pas|plus, convuls*, \
         crise +d +epilepsie, se|s ~reveille +pas|plus, tombe +dans +les +pommes, malaise, inconscien*, \
         perd*|perte ~connaissance|conscience, effondr*, ecroul*, tomb* ~pommes|inanim*|raide|syncope, \
         repond|reagit|reveille|reveiller|bouge|bougent ~pas|plus, syncope, crise ~epilep*|convuls*, epilept*, \
         tourn* +de +l +oeil, inanime*, yeux +revuls*, tremble +de +partout +par +terre, s +est +ecroul*, \
         respire +plus, plus +de +pouls, evanoui*|inconscien*|inanime*, \
         reagit|repond|reveille|bouge|respire & pas|plus & il|elle|mere|pere|mari|femme|fils|fille",
        "tendance|toujours|souvent|piqure*|aiguille* ~evanoui*|malaise, evanoui* ~piqure*|aiguille*|sang, \
         peur ~evanoui*, repond ~pas ~telephone|mail*|message*|appel*, reveille* ~nuit|douleur|mal, \
         appareil|dent ~bouge, bouge +plus|pas +appareil, effondr*|ecroul* ~prix|dent|mur|molaire, \
         evanoui* ~vue|facture, dent|couronne|appareil|bridge & bouge, reveille & nuit|mal, \
         repond & telephone|mail|message*",
    ),
    phrases(
        HeadHit,
        "cogne*|tape*|frappe*|heurte*|coup|choc|tombe*|chute ~tete|crane, tete|crane ~cogne*|heurte*|tape|frappe*, \
         traumatisme +cranien, commotion, tete|crane|front ~cogn*|heurt*|tap*|frapp*|choc|coup|ouvert*|percut*, \
         cogn*|tap*|frapp*|heurt*|coup|choc|tomb*|chut*|ouvert* ~tete|crane|front, traumatisme +cran*, \
         bosse ~tete|front|crane, tomb*|chut*|cogn*|tap*|heurt*|choc|coup & tete|crane|front",
        "mal +a +la +tete, tete +tourne, coup +de +tete, tete ~lit, sur +un +coup, en +tete, tombe +malade",
    ),
    phrases(
        WantsToDie,
        "suicid*, me|se +tuer, envie|veux|veut|voudrais ~mourir|mort*, mettre +fin ~jours|vie, \
         mettre +fin +a +mes +jours, en +finir, plus ~envie|veux ~vivre, veux +plus ~vivre|etre +la, plus +vivre, \
         me|se +faire +du +mal, mieux +mort|morte, plus +raison|aucune ~vivre, aucune +raison +de +vivre, \
         me|se|m +tuer|pendre|flinguer|supprimer|foutre_en_l_air|buter|noyer, \
         envie|veux|veut|voudrais|prefer* ~mourir|crever|mort*|disparaitre|en_finir, mettre +fin, \
         plus|pas ~envie|veux|veut|raison|gout|force|sens ~vivre|vie|exister|etre_la|continuer, \
         vie ~sert|vaut|sens|peine ~plus|rien|pas, me|se|m +faire +du +mal, me +coup* +les|aux, scarifi*, \
         mieux ~mort|morte|sans_moi, sauter +du|par|sous|de ~pont|fenetre|toit|train, \
         avaler|prendre ~tous|toute ~comprimes|medicaments|boite|cachets, lettre +d +adieu, manquerai* +a +personne, \
         je +vais +me +tuer, ouvrir +les +veines, \
         mourir|mort|vivre|vie|suicid*|tuer & veux|veut|envie|plus|voudrais|prefere & je|j|il|elle|ne|n|me",
        "mourir +de +rire|faim|honte, en +finir +avec +ce|cette|le|la|mon, en +finir +avec|vite|rapidement, \
         envie +de +mourir ~rire|honte|chaud, me +coup* +les +cheveux|ongles, plus +envie +de +venir, \
         prefer* +mourir +que +d, mettre +fin +a +mon|mes|notre +contrat|abonnement|soins|appel|traitement, \
         vie|vivre|mourir|mort & dent*|peur|dentier|chien|chat|rire|nerf|honte|grand|mere|pere, \
         tuer|tue & douleur*|mal, ma +vie +durant",
    ),
    phrases(Child, "@enfant, mois, ans", "petit +peu|dejeuner|probleme|souci|question, il +y +a ~ans|mois, depuis ~mois|ans, prochain, par +mois|an, \
         dans ~mois|ans, mois +prochain|dernier, ai ~ans"),
    phrases(
        Swallowed,
        "avale, avalee, ingere*, mange|bu ~pile|piece|bouton|produit|tube|dentifrice, \
         avale|avalee|avales|gobe|ingere*, \
         mange|bu|gobe ~pile|piece|bouton|produit|tube|dentifrice|comprimes|medicaments|bain_de_bouche|aimant|perle|lego|bille",
        "@pas +avale, dent +de +lait ~avale, avale ~dent +de +lait, mal ~avale",
    ),
    phrases(
        SwallowedObject,
        "avale ~pile|aiguille|piece|couronne|bridge|dentier|bague|aimant|verre|metal|instrument|vis|dent|prothese|fil, \
         avale|gobe|avalee|ingere* ~pile|aiguille|piece|couronne|bridge|dentier|bague*|aimant*|verre|metal|instrument|vis|dent|prothese|fil|bracket|facette|appareil|plombage|broche|clou|punaise|epingle|bille, \
         pile|aiguille|couronne|bridge|dentier|bague*|aimant*|verre|prothese|fil|bracket ~avale*|gobe*",
        "dent +de +lait, avale ~comprime*|eau|medicament*, mal ~avale, verre +d +eau, avale ~verre +d",
    ),
    phrases(
        Chemical,
        "avale*|bu|boit|ingere*|mange ~javel|produit*|acide|detergent|lessive|nettoyant|ammoniaque|debouche*|liquide, \
         javel|acide|detergent|lessive|deboucheur ~avale*|bu|oeil|bouche|yeux, empoisonne*|intoxi*, \
         brulure* +chimique*, \
         avale*|bu|boit|ingere*|mange|gargaris* ~javel|produit*|acide|detergent|lessive|nettoyant|ammoniaque|debouche*|liquide|desinfectant|parfum|alcool|capsule|vaisselle|white|essence|bain_de_bouche, \
         javel|produit*|acide|detergent|lessive|deboucheur ~avale*|bu|oeil|bouche|yeux|gorge",
        "intoxication +alimentaire",
    ),
    phrases(
        Overdose,
        "surdose, overdose, trop ~@remede|doliprane|paracetamol, \
         pris ~toute|boite|plaquette ~@remede|doliprane|paracetamol|comprimes, pris +toute +la +boite, \
         pris|avale*|ingere*|prend|prends ~@beaucoup ~@remede|comprime*|cachets, @remede ~@beaucoup ~pris|avale*, \
         pris ~trop ~@remede, trop +de ~@remede, double +dose, toutes +les +heures ~@remede, \
         @remede ~toutes +les +heures, tous|toute ~@remede|boite ~pris|avale*, \
         pris|avale* ~tous|toute|entiere ~@remede|boite, \
         fille|fils|petit|petite|bebe|enfant ~mange|avale ~comprimes|medicaments|medoc*|cachets",
        "trop +d +anesthesi*, @beaucoup +minutes|jours|ans|heures|euros, prescri* ~boite, reste ~boite",
    ),
    phrases(
        Vomiting,
        "vomi*, vomissement*, rend +tout, nausee*, gerb*, envie +de +vomir, degobill*",
        "",
    ),
    phrases(
        WontStop,
        "arret*|stopp*|cess* & pas|plus|rien, toujours|encore, depuis ~heures|heure|nuit, heures +que, empire*, \
         chaque +fois, sans +cesse|arret",
        "mal|douleur|lancine*|elance* & toujours|encore|arret*|depuis|empire*",
    ),
];
