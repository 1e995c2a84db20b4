//! French words for blows to face, jaw and head.

use crate::triage::concepts::Concept::*;
use crate::triage::language::{Phrases, phrases};

pub(super) const CONCEPTS: &[Phrases] = &[
    phrases(
        Blow,
        "@choc, \
         pris|recu|recoit|prend|mange +un|une|le ~coup|ballon|poing|coude|balle|pied|genou|porte|gifle|baffe|droite|batte|crosse|raquette|marron|pain|branche, \
         s|me|m +est|suis|etre +cogne*|tape*|viande*|casse*_la_figure, rentre +dans +un|une|le, \
         fonce|percute ~mur|porte|poteau|voiture|vitre, \
         pris|prend|rentre|fonce|percute|mange|embrasse ~poteau|mur|porte|arbre|trottoir|ballon|branche|vitre|lampadaire|volant|marche|table|rebord, \
         match +de|d, handball, rugby, boxe, \
         contre|dans +un|une|le|la|les|l +mur|porte|poteau|arbre|table|vitre|voiture|escalier*|lampadaire|rocher|radiateur, \
         tape|tapee|cogne* ~bord|contre|mur|sol|table|coin|porte|poteau|volant|marche",
        "tombe +malade|bien|enceinte|mal, couronne|plombage|bridge|appareil|dentier ~tombe*, \
         coup +de +fil|telephone|main, @dent ~tombe*, un +coup +d, tombe +sur +votre|le_repondeur|la_messagerie, \
         velo ~venir|viens|garer, dent|dents|nouvelle|elle|elles|bien|mal +pousse, \
         pousse +bien|mal|pas|encore|droit|correctement, pousse +de|en +travers|biais, marche +pas|bien|plus|a_pied, ca +marche, mange +pas|plus|bien|trop, \
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
         baill* ~bloqu*|coinc*|ferm*, machoire ~decroch*, machoire|bouche & ferm*|refermer & plus|pas|impossible",
        "craque, cabinet|ouvrez & ferm*, ferm* & oeil",
    ),
    phrases(
        JawHurts,
        "tient|tiens ~machoire|visage|bouche|menton|joue, machoire|menton|pommette|visage ~mal|douleur*|bleu|craque|grince|bouge, mal|douleur* ~machoire|menton|pommette|visage, @pas|difficile & macher|mordre",
        "mal|douleur* ~tete|genou|bras",
    ),
    phrases(
        HeadHit,
        "cogne*|tape*|frappe*|heurte*|coup|choc|tombe*|chute ~tete|crane, tete|crane ~cogne*|heurte*|tape|frappe*, \
         traumatisme +cranien, commotion, tete|crane|front ~cogn*|heurt*|tap*|frapp*|choc|coup|ouvert*|percut*, \
         cogn*|tap*|frapp*|heurt*|coup|choc|tomb*|chut*|ouvert* ~tete|crane|front, traumatisme +cran*, \
         bosse ~tete|front|crane, tomb*|chut*|cogn*|tap*|heurt*|choc|coup & tete|crane|front",
        "mal +a +la +tete, tete +tourne, coup +de +tete, tete ~lit, sur +un +coup, en +tete, tombe +malade",
    ),
];
