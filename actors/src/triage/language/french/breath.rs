//! French words for breathing and swallowing.

use crate::triage::concepts::Concept::*;
use crate::triage::language::{Phrases, phrases};

pub(super) const CONCEPTS: &[Phrases] = &[
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
         respir*|souffle|air & mal|plus|pas|difficil*|peine|peu|manque|court|bloqu* & il|elle|je|j|n|on|a, \
         arrete +de +respirer, respire +plus",
        "etouff* ~chaleur|chaud|chauffage, chaleur|chauffage ~etouff*, \
         nez ~respirer|respire|bouche, respire* ~nez, respir* ~ronfle*|apnee*|dormant, ronfle*|apnee* ~respir*, mauvaise +haleine, failli|presque|manque ~etouff*|respir*, \
         essouffle*|souffle ~escalier*|couru|sport|marche, nez ~bouche*|pris|respir*, souffle ~couru|escalier*, \
         reprendre +mon? +souffle, halet* +couru, bleu* +d|de|blanc, coupe +le +souffle ~prix|facture, \
         peur ~etouff*, sourire ~coupe, ouvre|prendre +l +air, reprendre +mon +souffle +je, yeux +bleus, \
         dent|gencive ~bleu*|violet*, nez & respir*|air|souffle, haleine, air +conditionne|frais, a +l +air, \
         ont|ai|a|avez +l +air, l +air +de, \
         etouff* & salle|attente|clim|bus|metro|train|factures|dettes|boulot|reunion|bureau|monde, on +etouffe, \
         souffle|respir* & vu|voyant|devis|facture|prix|nouvelle|surprise, \
         respire|respirer|respirons +bien|normalement|mieux|correctement|tranquillement|sans",
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
         avale +plus|pas +rien, peux|peut|peuvent +avaler +ni, ne +peux|peut +avaler, avaler +ni",
        "@pas ~avaler ~comprime*|cachet*|pilule*, @pas ~avaler ~prix|facture, bebe ~bave, \
         comprime*|cachet*|pilule*|gelule* ~avaler, avaler ~comprime*|cachet*|pilule*|gelule*|medicament*",
    ),
    phrases(
        SwallowingTrouble,
        "mal|difficulte*|probleme*|difficile|peine ~avaler|deglutir, avaler ~difficile|impossible, deglutition, \
         dur|dure|complique & avaler",
        "avaler ~comprime*|cachet*, comprime*|cachet*|pilule*|gelule*|medicament* ~avaler, \
         avaler ~comprime*|gelule*|medicament*|pilule*, dur|dure & avaler & prix|facture",
    ),
    phrases(SwallowingHurts, "mal|douleur|douloureux ~avaler|avale, avale* ~mal|douleur", ""),
];
