//! French words for bleeding.

use crate::triage::concepts::Concept::*;
use crate::triage::language::{Phrases, phrases};

pub(super) const CONCEPTS: &[Phrases] = &[
    phrases(
        Bleeding,
        "saigne*, saignement*, sang, hemorragie*, saign*, sanguinol*, hemorrag*, suinte*, resaign*, ressaign*, \
         raisine, suint* ~rouge|sang, coul*|degoulin*|piss* ~rouge, rouge +vif, \
         gencive*|trou|alveole|plaie ~coul*|piss*|suint*|degoulin*",
        "prise +de +sang, brosse*|brossage|fil +dentaire ~saigne*|sang, saigne*|sang ~brosse*|brossage|fil, \
         saigne +peu, peu +saign*, saign* +un? +peu, saign* +du +nez, nez & saign*, vois|voir|vue +du? +sang, \
         saignait|saignais & plus_rien|rien_aujourd|fini, \
         saign* ~tantinet|chouia|legerement|leger|poil|rose|trace*, sang ~trace*|pointe|rose|tantinet, \
         petit +filet +de +sang, analyse*|bilan|tension|groupe|don|cordon|liens|famille ~sang, \
         ne? saign* +plus|pas, n +a|ai|y ~plus ~saign*|sang, a|ont +plus +saign*, \
         saign* & fini|cesse|depuis_plus|plus_du|va_mieux, saign* +a +blanc, les? +saigner +a, \
         sang & analyse*|bilan|donneur*|diabete|sucre|laboratoire|labo|cholesterol, \
         saign* ~premier|premiere +soir|jour|nuit|heures, lait ~saign*, voir|vu|vois|vue +le|du? +sang, \
         regles & saign*, chair|steak|viande|cuisson & saign*, hemorroide*, saign* +de|du +nez, peu +de +sang, \
         gout +de +sang",
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
         sang|saign* ~coule|couler|coulent ~toujours|encore|depuis|arret|cesse|heures, \
         coule ~toujours|encore ~sang, \
         saign* ~toujours|encore|heures|hier|matin|arret|continu*|nuit|jours|depuis|cesse, \
         toujours|encore|continue|depuis ~saign*|sang, sang ~toujours|encore|arret*|plein|remplit, \
         bouche ~remplit|pleine|plein ~sang, \
         compresse*|mouchoir*|gaze ~imbib*|plein*|tremp*|apres|rouge*|sang|change*, ca +coule +toujours|encore, \
         pisse* ~sang, saign* ~recommenc*|reprend, coagul*, sang ~coul*, saign* +et +saign*, \
         rempli|remplit|rempli* ~compresse*|mouchoir* ~sang, \
         sang & revient|coule|sort|cesse|arret*|toujours|encore|rempli*|plein|partout|gicle|degouline|\
         goutte & bouche|sans|ne|plus|pas|oreiller|compresse*|gencive|dent|trou|beaucoup, \
         compresse*|mouchoir*|oreiller|serviette*|coton* & sang|saign*|imbib*|tremp*|rouge*|plein*, resaign*, \
         ressaign*, chaque +fois ~saign*|sang, \
         points|fils|suture* & saign*|sang & lach*|saut*|ouvert*|craqu*|parti*|defait*, \
         vid*|fini*|utilis*|epuis*|us*|change*|passe ~paquet*|boite*|rouleau*|stock|toutes +de? ~compresse*|\
         mouchoir*|sopalin|coton*|gaze*, \
         mord*|appui*|comprim*|serr*|pression ~heure|heures|depuis|minutes|rien|toujours|encore & saign*|sang|\
         coul*|compresse*, \
         saign*|sang|coul* & rien_n_y_fait|y_fait|change_rien|change_pas|rien_ne_marche|marche_pas|rien_y_fait|\
         en_vain|rien_a_faire|ne_fait_rien|sert_a_rien, \
         @tissu & @saigne & deux|trois|quatre|cinq|six|plusieurs|encore|troisieme|dixieme|change*|trempe*|imbib*|\
         plein*|rouge*|couvert*|tach*|foutu*, \
         trou|plaie|alveole|gencive*|caillot*|langue|bouche & saign*|coule|pisse|sang & encore|toujours|recommenc*|\
         reparti*|repart|relanc*|cesse|arret|continu*|remet|remis, \
         caillot* & parti*|tomb*|saut*|lach*|decroch*|delog*|arrache & sang|saign*|coul*, \
         remet*|remis*|recommenc*|repart*|reparti*|repris|reprend|relanc*|rebelot* ~saign*|sang|pisser|couler|\
         hemorrag*, \
         extraction|arrach*|sagesse|oper*|implant*|greffe|chirurg*|extrait*|retir* & saign*|sang|pisse & encore|\
         toujours|heures|nuit|continu*|beaucoup|arret*|cesse|stop*|tari*, \
         coul*|degoulin*|piss*|suint* ~encore|toujours|arret|cesse|continu* & bouche|trou|gencive|dent|langue|\
         levre|plaie|sang|rouge|compresse*|sagesse|plaie, \
         saign* ~depuis|heures|heure|hier|matin|midi|nuit|jours|longtemps, \
         toujours|encore|constamment|continuellement ~saign*|sang, \
         @pas ~stopp*|endigu*|content*|arret*|coagul*|calm*|ralenti*|tari* ~saign*|sang|hemorrag*, \
         saign*|sang|hemorrag* ~@pas ~stopp*|calm*|ralent*|tari*|coagul*|ceder|diminu*, refuse ~arreter|coaguler, \
         coagul* ~@pas, @pas ~coagul*, avale*|crach* ~sang ~arret|cesse|depuis|heures|toujours|encore|matin|nuit, \
         compresse*|gaze*|mouchoir*|coton* ~apres|sur +compresse*|gaze|mouchoir|coton*, \
         sachet* +de +the ~saign*|sang|rien, saign* & robinet|fontaine|vache|porc|cochon|boeuf|lapin|veau, \
         trou|plaie|cicatrice|points|suture*|fil|fils ~rouv*|rouvert*|ouvert*|lach*|saut*|craqu* & coul*|goutt*|\
         arret*|saign*|sang|rouge|gicl*, goutt*|coul*|piss* ~partout & arret*|stopp*|gencive|bouche|dent|sang, \
         fuit|fuite ~sang ~gencive|bouche|dent|nuit, \
         suint*|coul*|ruissel*|goutt*|degoulin* ~depuis|menton|heures & alveole|trou|gencive|bouche|plaie|\
         extraction|pression|sang, \
         travers*|vid*|fini*|epuis*|us*|rempli* ~paquet*|boite*|rouleau*|sachet* ~compresse*|mouchoir*|sopalin|\
         coton*|gaze*, \
         pansement|tampon|compresse*|serviette*|meche ~gorge|gorgee|trempe*|plein*|imbib*|rouge* & sang|dixieme|\
         deuxieme|troisieme|dizaine|encore|change*, rempli* ~bouche & toutes|minute*|sans|arret|recrach*|crach*, \
         arrete|cesse|arretait +pas +de? +pisser|couler|gicler|degouliner|goutter|suinter, \
         caillot* ~sort*|lavabo|evier|apres|encore|plein|bassine|rouge|cesse|toujours, \
         evier|lavabo|bassine|serviette*|cuvette ~rouge, \
         saign*|sang|hemorragie ~repris|reprend|recommenc*|repart*|reparti*|de_plus_belle, \
         hemophil*|willebrand|coumadine|sintrom|previscan|eliquis|xarelto|anticoagulant* & mordu*|coupe|coupee|\
         ouvert*|tombe|tombee|fendu*|cogne*",
        "brosse*|brossage|fil +dentaire ~saigne*|sang, saigne*|sang ~brosse*|brossage|fil, prise|analyse +de +sang, \
         encore|toujours ~prise +de +sang, gencive* ~saign* ~brosse*|parfois|peu, parfois ~saign*, peu +saign*, \
         peu ~saign* ~hier, saign* +un? +peu, prise|don|analyse|groupe +de? +sang, sang & analyse|prise|bilan, \
         brosse*|brossage|fil & sang|saign*, saign* +du +nez, a +cesse|arrete|stoppe, \
         saignait|saignais|saigne & plus_rien|rien_aujourd|fini, \
         saign* ~tantinet|chouia|legerement|leger|poil|rose|trace*, sang ~trace*|pointe|rose|tantinet, \
         petit +filet +de +sang, saign* ~fois +par, \
         depuis & saign* & brosse*|brossage|fil|dentifrice|detartrage|brossette*, \
         gencive* & saign* & brosse*|brossage|fil|brossette*|dentifrice|facilement|detartrage|semaines|mois|\
         parfois|mange*|pomme|matin, ne? saign* +plus|pas, n +a|ai|y ~plus ~saign*|sang, \
         saign* ~premier|premiere +soir|jour|nuit|heures, resaign*|ressaign* ~pas|plus, \
         compresse*|coton* & combien|quand|garder|enlever|retirer|faut_il|acheter|ordonnance|pharmacie|longtemps, \
         mouchoir* & rhume|nez|rhinite|allergie*|couronne|dent|pleur*, coton* & tige*, saign* +a +blanc, \
         hier|avant_hier ~saign* ~plus|fini|rien|mieux, \
         vu|vois|voir|vue ~sang & evanou*|malaise|pommes|tourne*|supporte, analyse*|bilan ~sang|hier|matin, \
         sang ~analyse*|bilan, n +a|ai +plus, arrete|cesse|fini|stoppe +de +saign*, saign* +de|du +nez, \
         s +est +arrete* ~saign*, peu +de +sang, trace*|tache*|goutte +de +sang, raconte* & saign*, nez & coul*, \
         robinet|chasse|fuite & coul*, pus & coul*, sang|saign* & me_lave|lave_les|lavant, sang ~filet|a_peine, \
         a +peine ~sang|saign*, pisser|couler|goutter & robinet|chasse|bebe|chien|nez|yeux|larmes|fauteuil|douche, \
         lavabo|evier ~rouge ~tache*|dentifrice|produit, rouge ~bain_de_bouche|dentifrice|revelateur, \
         anticoagulant* & tombe|coupe|ouvert & rendez|pharmacie|boite|samedi, gout +de +sang",
    ),
    phrases(
        BleedingHeavily,
        "saigne*|sang|saignement ~beaucoup|enormement|abondamment|abondant|partout|flots|flot|gicle|massif|fort, \
         beaucoup|plein|enormement|perd|perdu|bouche +pleine ~sang|saigne, hemorragie, pisse +le +sang, \
         saign*|sang|saignement ~beaucoup|enormement|abond*|partout|flots|flot|gicl*|massi*|fort|torrent*|litres|\
         boeuf|fontaine|inond*|tapis|oreiller|lavabo|caillots, \
         plein|plein_de|enormement|litres|flots|trop|partout|gros|plein +de? sang|caillots, \
         crache*|avale*|vomi* ~sang, bouche ~plein* ~sang, plein +la +bouche ~sang, sang ~plein, \
         bain|mare +de +sang, vide +de +son +sang, couvert* +de +sang, \
         sang|saign* & partout|beaucoup|enormement|fort|plein|litres|caillots|gicl*|inond*, \
         coul*|piss*|ruissel*|degoulin*|gicl* ~flots|flot|torrent*|robinet|fontaine|litres|partout|jets|jet, \
         saign* +tellement|trop|enormement|abondamment|grave|dru|fort|vachement|terriblement|comme, \
         flaque*|mare*|bassine*|bol|seau|lavabo|evier|gobelet*|verre*|cuvette|plein|pleine|pleines ~sang, \
         @tissu ~trempe*|imbib*|plein*|rouge*|foutu*|sature*|macule*|couvert* ~sang, \
         sang & @tissu & plein*|trempe*|imbib*|couvert*|partout|rouge*, \
         boucherie|abattoir|massacre|scene_de_crime & sang|saign*|bouche, jet* +de +sang, artere*, \
         est|tout|bouche +en +sang, baign* ~sang, caillots|caillot ~gros|enormes|enorme, gros|enormes +caillots, \
         avale* & sang|saign* & plein|beaucoup|arret*|gorgees|litres|enormement, noie|noyer|etouff* ~sang, \
         crach*|vomi*|recrach* ~sang|caillots|rouge, pisse* ~sang|rouge, vide* +de? +sang, \
         perd*|perdu ~beaucoup|enormement|trop|plein|litres|tellement +de +sang, \
         sang +qui +gicle|coule|sort|pisse|jaillit, \
         sang & jaillit|gicle*|flots|torrent*|robinet|partout|fontaine|geyser, \
         @tissu & trempe*|imbib* & coule*|flots|saign*|bouche, hemorrag*, gicl*, \
         @tissu ~gorge|gorgee|gorges +de +sang, gorge|gorgee +de +sang, plein +de +sang, \
         mare|flaque|bain +de +sang, en +sang & visage|bouche|figure|couvert*, @visage +pleine? +en|de +sang, \
         ruissel*|degoulin*|inond*|trempe*|barbouill* +de +sang, sang ~ruissel*|degoulin*|inond*",
        "brosse*|brossage ~saigne*|sang, saigne*|sang ~brosse*|brossage|fil, perdu +connaissance, prise +de +sang, \
         pas +saign*, hemorrag* ~an|ans|annee*|cerebrale|accouchement|digestive, antihemorrag*, \
         robinet|fuite|eau|lavabo & coule ~fauteuil|salle_d_eau|sous, nez & coul*|robinet, \
         larmes|sueur|pluie & flots|coul*, encre, crach* ~brosse*, analyse*, rince* & rose, verre ~eau, \
         test|risque* & hemorrag*, verre +de +rouge, vin|carte|feu +rouge, rouge & carte|vin|levres|tapis, \
         argent & flots, saign* +de|du +nez, peu +de +sang, trace*|tache*|goutte +de +sang, \
         sang|saign* & brosse*|brossage|fil|prise|analyse|peu|nez, \
         gicl* & eau|seringue|citron|detartrage|spray|dentifrice|jus|creme|lait|fauteuil, \
         sang|saign* & me_lave|lave_les|lavant|rincant|rince, a +peine +un|une? filet|trace|goutte, \
         sang ~filet|a_peine, gout +de +sang, degoulin* & nez, \
         hemorragie +de +caries|rendez|clients|patients",
    ),
    phrases(
        WontStop,
        "arret*|stopp*|cess* & pas|plus|rien, toujours|encore, depuis ~heures|heure|nuit, heures +que, empire*, \
         chaque +fois, sans +cesse|arret, rien +n? +y +fait, continu*, empir*, sans +discontinuer, recommenc*, \
         repart*",
        "mal|douleur|lancine*|elance* & toujours|encore|arret*|depuis|empire*, gencive* & brosse*|brossage|fil, \
         continu* +a|le|les|mon|ma ~soins|traitement|suivi|antibio*|venir",
    ),
    phrases(
        BloodThinner,
        "anticoagulant*, fluidifie*, coumadine, previscan, xarelto, eliquis, hemophil*, aspirine, kardegic, \
         anticoagul*, sintrom, warfarine, plavix, sang +fluide, fluidifi*, pradaxa, trouble* +de +la +coagulation, \
         apixaban, rivaroxaban, dabigatran, clopidogrel, heparine, lovenox, innohep, brilique, efient, aspegic, \
         eclair*, willebrand, avk, inr, fluid* ~sang, sang ~fluid*|liquide, plaquettes +basses, thrombopeni*, \
         coagul*",
        "plaquette* ~medic*|comprime*|frein",
    ),
    phrases(
        Faint,
        "vertige*, etourdi*, tete +qui +tourne, tete +tourne, evanouir, faible, tourne +de +l +oeil, faible*, pale, \
         tete +legere, malaise, gris|grise, livide, blafard*, blanc|blanche +comme, toute +blanche, \
         devient|devenu|devenue|est +blanc|blanche|verte|vert, etoiles, voile +noir, mouche* +devant, \
         partir|tomber|tombe +dans|les? +pommes|vapes, va +tomber|s_evanouir, tourne*, vacill*, faiblesse, \
         sueur* +froide*, voit|vois +noir|trouble|des_etoiles, oreilles +qui? +bourdonnent|sifflent, chancel*, \
         sens|sent +partir|mal|faible, jambes +molles|coton, jambes +en +coton|guimauve",
        "dent|tache|molaire|incisive|gencive|canine +grise|blanche|pale, faible +cout|reste|prix|revenu*|debit, \
         tourne* +en +rond|la_page|a_droite|a_gauche, point +faible, plombage* +gris*, carte +grise, \
         matiere +grise, page & tourne*, dent & tourne*|gris*, tourne* +a|au|le, \
         roulette|fraise|peur|penser|piqure|aiguille|devis|prix|facture & sueur*",
    ),
];
