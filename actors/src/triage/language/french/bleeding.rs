//! French words for bleeding.

use crate::triage::concepts::Concept::*;
use crate::triage::language::{Phrases, phrases};

pub(super) const CONCEPTS: &[Phrases] = &[
    phrases(
        Bleeding,
        "saigne*, saignement*, sang, hemorragie*, saign*, sanguinol*, hemorrag*, suinte*, resaign*, ressaign*",
        "prise +de +sang, brosse*|brossage|fil +dentaire ~saigne*|sang, saigne*|sang ~brosse*|brossage|fil, \
         saigne +peu, peu +saign*, saign* +un? +peu, saign* +du +nez, nez & saign*, \
         vois|voir|vue +du? +sang, \
         saignait|saignais & plus_rien|rien_aujourd|fini",
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
         ressaign*, chaque +fois ~saign*|sang, \
         points|fils|suture* & saign*|sang & lach*|saut*|ouvert*|craqu*|parti*|defait*",
        "brosse*|brossage|fil +dentaire ~saigne*|sang, saigne*|sang ~brosse*|brossage|fil, prise|analyse +de +sang, \
         encore|toujours ~prise +de +sang, gencive* ~saign* ~brosse*|parfois|peu, parfois ~saign*, peu +saign*, \
         peu ~saign* ~hier, saign* +un? +peu, prise|don|analyse|groupe +de? +sang, sang & analyse|prise|bilan, \
         brosse*|brossage|fil & sang|saign*, saign* +du +nez, a +cesse|arrete|stoppe, \
         saignait|saignais|saigne & plus_rien|rien_aujourd|fini",
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
        WontStop,
        "arret*|stopp*|cess* & pas|plus|rien, toujours|encore, depuis ~heures|heure|nuit, heures +que, empire*, \
         chaque +fois, sans +cesse|arret",
        "mal|douleur|lancine*|elance* & toujours|encore|arret*|depuis|empire*",
    ),
    phrases(
        BloodThinner,
        "anticoagulant*, fluidifie*, coumadine, previscan, xarelto, eliquis, hemophil*, aspirine, kardegic, \
         anticoagul*, sintrom, warfarine, plavix, sang +fluide, fluidifi*, pradaxa, trouble* +de +la +coagulation",
        "",
    ),
    phrases(
        Faint,
        "vertige*, etourdi*, tete +qui +tourne, tete +tourne, evanouir, faible, tourne +de +l +oeil, faible*, pale, \
         tete +legere, malaise",
        "",
    ),
];
