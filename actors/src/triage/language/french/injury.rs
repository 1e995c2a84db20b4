//! French words for blows to face, jaw and head.

use crate::triage::concepts::Concept::*;
use crate::triage::language::{Phrases, phrases};

pub(super) const CONCEPTS: &[Phrases] = &[
    phrases(
        Blow,
        "@choc, pris|recu|recoit|prend|mange +un|une|le ~coup|ballon|poing|coude|balle|pied|genou|porte|gifle|baffe|\
         droite|batte|crosse|raquette|marron|pain|branche, s|me|m +est|suis|etre +cogne*|tape*|viande*|\
         casse*_la_figure, rentre +dans +un|une|le, fonce|percute ~mur|porte|poteau|voiture|vitre, pris|prend|rentre|\
         fonce|percute|mange|embrasse ~poteau|mur|porte|arbre|trottoir|ballon|branche|vitre|lampadaire|volant|marche|\
         table|rebord, match +de|d, handball, rugby, boxe, tape|tapee|cogne* ~bord|contre|mur|sol|table|coin|porte|\
         poteau|volant|marche, @frappe +un|une|le|la|l|les|du|des|contre|dans|sur|sa|son|mon|ma|ses|mes ~@objet, @objet \
         ~en +pleine|plein, s|me|m|t +est|suis|etait +plante*|etale*|viande*|ramasse*|croute*|vautre*|gaufre*|bouffe*|\
         mange*|cogne*|eclate*|rame*|pete*|explose*, pris +une? +pelle|gaufre|buche|gamelle|tole|gadin|bache|volee|\
         raclee, cass*|pet* +la +figure|gueule|margoulette|binette|tronche, pris +les +pieds, rat*|loup*|manqu* +une|la \
         +marche*, rat*|loup* ~marche*|escalier*, roule* ~escalier*|pente, contre|sur +le|la|un|une|l|les +coin|\
         carrelage|sol|bitume|guidon|beton|rebord|volant|tableau|trottoir|glace|verglas|rocher|bord, fait +renverser|\
         ecraser|agresser|tabasser|frapper|taper|pousser|cogner|percuter|faucher|attaquer|bousculer|tomber|braquer, m|l|\
         lui +a|ont +pousse*|frappe*|cogne*|tape|mis|balance|lance|colle|envoye ~poing|coup|coups|droite|baffe|gifle|\
         escalier|terre|mur|pain|boule|tete|jouet|caillou|pierre, pousse|poussee +par|dans|contre, sauta*|saute \
         +dessus, rentre*|rentra +dedans, rentr* +dans +un|une|le|la, accident, tombe|tombee|chute ~echelle|toit|velo|\
         cheval|poney|trottinette|moto|balancoire|toboggan|escalier*|lit|trampoline|scooter|chaise|table, tacle*, match|\
         foot|basket|rugby|handball|hand|hockey|judo|boxe|karate|lutte|mma|trottinette|skate|velo|ski|snowboard|roller*|\
         patin* ~@dent, coup +de ~coude|genou|poing|pied|tete|boule|sabot|crosse|raquette|guidon|volant|porte|portiere|\
         corne|batte|manche|pelle|marteau|cle|bouteille, m|l|lui|nous +est ~dessus, remonte|revenu|tombe|arrive|venu|\
         rebondi +dessus|dans_les_dents|dans_la_figure, rebond* ~@visage|dents|dent, contre +le|la|un|une|l|les +mur|\
         porte|poteau|vitre|baie|arbre|trottoir|lampadaire|voiture|portail|table|lavabo|rebord|marche|bordure|radiateur|\
         banc|sol|chaise|armoire|placard|tableau|rocher|escalier*, dans +un|une|le|la|les|l +mur|porte|poteau|arbre|\
         vitre|baie|lampadaire|rocher|portail|trottoir|escalier*, jete* +du|de|contre|d +la|un|une|le, saute* +du|de|d \
         +la|un|une|le? muret|mur|toit|escalier|balcon|arbre|lit|chaise|bateau, ecrase* +contre|sur, chute|chuter|\
         chutant, muret & tomb*|saute*|jete*, mordu +la|le|l|un|une|les +barre|guidon|trottoir|rebord|poignee|barriere|\
         bitume|table|sol|beton|rampe|rambarde|poteau, manger|prendre|taper|bouffer|payer +la|le|l|un|une +@objet, \
         mange|pris|tape|bouffe|prise +la|le|l +portiere|porte|poteau|mur|trottoir|volant|guidon",
        "tombe +malade|bien|enceinte|mal, couronne|plombage|bridge|appareil|dentier ~tombe*, \
         coup +de +fil|telephone|main, @dent ~tombe*, un +coup +d, tombe +sur +votre|le_repondeur|la_messagerie, \
         velo ~venir|viens|garer, dent|dents|nouvelle|elle|elles|bien|mal +pousse, \
         pousse +bien|mal|pas|encore|droit|correctement, pousse +de|en +travers|biais, \
         marche +pas|bien|plus|a_pied, ca +marche, mange +pas|plus|bien|trop, mange ~bonbon|caramel|pain|noix|mal, \
         tombe +un|le|mal|bien, en +marche, \
         match|handball|rugby|boxe ~protege|gouttiere|apres_demain|demain|samedi|dimanche, \
         dans +la|les|une +voiture|escalier* +je|pour, tomb* +de +sommeil|fatigue|haut|la_derniere|mon_agenda, \
         foudre|neige|pluie|nuit|connexion|reseau|ligne|appel|batterie|internet|courant|fievre|rendez|jour|\
         date ~tomb*, \
         tomb* +sur +vous|votre|vos|un_repondeur|un_article|une_pub|un_site|le_secretariat|la_boite|une_annonce|\
         elle|lui|ce|cette, tomb* +en +panne|poussiere|ruine|retraite|amour, \
         tomb* +amoureux|amoureuse|d_accord|a_l_eau|a_pic|pile|enceinte|malade|dessus, a +tomber, tomb* +des +nues, \
         laiss* +tomber|tombe, @proth ~tomb*, @proth ~gliss*|fracass*|cogn*|bascul*, \
         tomber +son|ma|mon|sa|le|la +@proth, fait +tomber ~@proth, @dent|quenotte* ~tomb* ~lait, \
         ca|c +tombe|tombait|tomberait, accident +de +parcours|la_semaine, si +vous ~accident, \
         tomb* +un|le +lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|jour, @dent ~pousse*, \
         pousse +de|la|le|sa +dent|dents|sagesse, tomb* +sur +les +fesses|derriere|cul, \
         tomb* +sur +le|son +popotin|derriere|coccyx, \
         cours|club|seance|entrainement|licence ~judo|karate|boxe|foot|rugby, protege*, gouttiere* ~sport*, \
         pris +un|le +rendez, pris +une +table, prend|prends|pris +un|une|le|la +comprime|cachet|pilule|medicament, \
         cout ~choc, choc ~chaud|froid|thermique, sensible* ~choc*, \
         pris +le|l|la|un|mon +velo|bus|train|metro|tram|avion|trottinette|escalier, pris +un|une? +antibio*, \
         glisse ~papier|enveloppe|boite|dossier|mot, mange +un|une|du|des|le +pain|pomme|noix|caramel|chips, \
         porte +un|une|mon|ma|sa|son|des|le +@proth, marche +bien|mal|pas|plus, \
         tape* ~dessus|dent|doigt|clavier|ordinateur|numero|nom|code, tape +dans +l, \
         tomb*|tombe +dans +les +pommes|vapes, tomb* +sous +le +charme, tomb* +a +la +renverse, protege +@dent, \
         @proth & tomb*, mis +a +terre ~marathon|nouvelle|devis, \
         coup +de +tete & decide*|achete*|change*|pris_ce|quitte*, jete* +de +l +huile, \
         saute* +du +lit ~retard|matin, saute* +de +joie",
    ),
    phrases(
        BlowToFace,
        "coup|frappe*|poing|coude|ballon|choc|cogne*|tombe*|chute|percute* ~@visage, @visage ~cogne*|frappe*|tape, \
         traumatisme ~@visage|facial|dentaire, \
         coup|poing|coude|ballon|choc|pied|balle|genou|porte|boule|pierre|crosse|batte|raquette|coups|chute|\
         sabot ~@visage|dent|dents|pleine, en +pleine +figure|face|tete|tronche|poire|gueule, @visage ~@choc, \
         @choc ~@visage, levre|menton|langue|joue ~ouvert*|fendu*|eclat*|dechir*|coup*|transperc*, \
         ouvert* +le|la|l +menton|levre|joue|arcade|lavre, mordu*|attaque* ~visage|joue|levre|figure|bouche|nez, \
         passage +a +tabac, tabass*, traumatisme, @frappe ~@objet ~@visage|gencive|tete_la_premiere, \
         @visage ~@frappe +contre|dans|sur|par ~@objet, \
         @frappe +le|la|l|les|sa|son|mon|ma ~@visage +contre|sur|dans|par, tete +la +premiere, face +contre +terre, \
         tete +en +avant|premiere, \
         plein|pleine|pleins +la? +@visage|poire|face|bouche|tronche|dents|gueule|machoire|nez|figure|citron|\
         caboche, en +plein +sur|dans|visage|nez|menton|front, dans|sur +les +dents & @choc|@frappe|@objet, \
         @objet ~en +plein|pleine, \
         fait +casser|peter|exploser|defoncer|eclater|demolir|refaire|fracasser|amocher ~gueule|machoire|figure|\
         dents|nez|visage|portrait|face, \
         defonc*|explos*|demol*|fracass*|amoch*|defigur* ~gueule|machoire|figure|visage|levre*|nez|face|portrait, \
         ouvert*|fendu*|entaill*|dechir*|transperc*|perfor*|eclat*|coup* +le|la|l|les|sa|son|ses +menton|levre*|\
         joue|arcade|langue|gencive*|visage|front|palais|bouche|figure, \
         levre*|menton|langue|joue|arcade|gencive*|palais ~ouvert*|fendu*|entaill*|dechir*|transperc*|perfor*|\
         eclat* & @choc|@objet|tomb*|sang|saign*|coup|accident|chien|chute, \
         @bete ~mordu*|attaqu*|saute|griff*|coup ~@visage, @bete & mordu*|attaqu* & @visage, \
         @objet|@choc ~sur|dans|contre|au|a +le|la|l|les|sa|son|mon|ma|ses? +@visage, \
         @visage +contre|sur|dans +le|la|un|une|l +@objet, \
         machoire|menton|pommette|joue|bas_du_visage ~enfonc*|fracass*|broy*|ecras*, \
         perfor*|transperc*|plant*|enfonc*|embroch* ~palais|gorge|joue & crayon|baguette|baton|brosse|sucette|\
         paille|couteau|stylo|fourchette, coup +de +couteau|tournevis ~@visage|cou, \
         bleu|hematome|coquard ~machoire|menton|joue & @choc, \
         arriv*|tombe*|atterri*|revenu*|revient|venu*|finit|fini|ferme* +dans|sur|en_plein|en_pleine +la|le|l|sa|\
         son|mon|ma? +@visage, dans +la|sa|ma +figure|gueule|tronche|poire, \
         @visage +au +guidon|trottoir|sol|carrelage, \
         mis|mise|mit|colle|envoye|balance|donne|flanque|foutu|pris|prise|recu +un|une|deux +droite|poing|crochet|\
         patate|mandale|beigne|marron|gifle|claque|baffe|torgnole|taloche|chataigne|uppercut, coup +de +boule, \
         uppercut, \
         coup +de +genou|coude|poing|pied|tete|crosse|raquette|sabot & machoire|@dent|nez|bouche|menton|levre*, \
         front +contre +front, tete +contre +tete, \
         m|l|lui|nous|t +a|ont|est +eu|eue|touche*|frappe*|atteint*|cueilli*|heurte*|percute*|tape*|cogne*|claque*|\
         revenu*|saute ~@visage|dents|dent, marche* +dessus & @visage, marche +sur +la|sa|le +@visage, \
         pietine* & @visage, \
         coup +de +sabot|corne|guidon ~@visage",
        "couronne|plombage|bridge|dentier ~tombe*, @dent ~tombe*, tombe* ~dent|dents +de +lait, couronne|facette|\
         plombage ~tombe*, coup +de +fil, brosse|rince ~@visage|dent, en +face, face +a, face +au, fait +face, @proth \
         ~tomb*, coup +d, baiss*|hauss* & prix, tombe* +sur +votre|vous|un, machoire +qui? +tombe*, machoire|menton +s? \
         +decroch* ~prix|devis, pieds +dans, bouche +a +oreille|bee, nez & bouche*|coule*|rhume, dans +la +bouche|\
         gueule +du, gencive* ~poignard*, coup ~@visage ~brosse, gerc*, bouton*|verre ~@visage, nez +dans, coup +de \
         +pinceau|rasoir|brosse, levre* ~gerc*|seche*|herpes|fendill*, pain ~bouche, manche ~appel, marche ~bien, \
         ouvert* ~bouche, bouche ~ouvert*, gliss* ~@visage|dentifrice|doigt, @proth ~gencive|gencives|joue|palais|\
         langue, couronne|plombage|bridge & tombe*, tombe*|tomber +dans|sur ~lavabo|evier, marteau +piqueur, tombe \
         +malade, dent ~pousse*, velo ~sourire, rue, aphte*, tape|tapent +sur|dans ~nerf*, tomb* & escalier & fesse*, \
         ballon|foot|rugby & protege*, mordu* ~en +mangeant|machant|dormant, me|se|m|s +mord*|mordu* ~joue|langue|\
         levre, rentre +a +la, rentre +du|de, dent|bord|resine|couronne|plombage +coupe|coupait ~langue|joue|levre, rit|\
         rire|rigol* ~figure|face|gueule, arriv*|venu*|revenu* +en +face, descend*|remont*|arriv*|revient|revenu* & \
         douleur|mal|elance*|lance*|afte|aphte*|sensib*, @proth ~arriv*|revenu*|ferme*, chute|tombe* ~cheveux|tension|\
         prix, claque +financ*, protege +@dent, touche* ~carie|nerf|salaire, froid|sucre|chaud ~touche*, genou*|coude*|\
         main* ~erafl*|ecorch*|egratign*|bleu, claque|gifle|coup & caisse|prix|rembours*|mutuelle|facture|devis|refus*, \
         @gonfle +comme +un|une, comme +un|une +ballon|balle|poing|boule|patate, @visage +qui|elle|lui? +tombe, coup \
         +de +tete & decide*|achete*|change*|quitte*, me|se|s|m ~mordu*|mords|mord ~joue|levre|langue, levre|joue|\
         langue ~endormi* ~mordu*, contrat|mutuelle|assurance|couvert* & @dent|machoire, levre*|coin & froid|seche*|\
         gerc*|hiver|soleil|vent|gercure*, coup* ~gencive|palais|langue|joue ~chips|chip|pain|croute|biscotte*|biscuit|\
         papier|fil, chute ~dents? +de +lait, chute +de|des +mes|ses|leurs? +dents, mordu +ma|la|sa +joue|levre, en +ai|\
         a +plein +la +bouche|tete, justificatif|mutuelle|dossier|assurance ~traumatisme, petite +boule, gencive \
         ~boule, coup ~m +aurait, bord ~coup* ~langue|joue|levre, coup* ~langue ~polir, sequelle* ~questionnaire, \
         traumatisme ~sequelle*|questionnaire",
    ),
    phrases(
        JawBroken,
        "machoire|pommette|mandibule ~casse*|fracture*|deboite*|luxe*|deplace*|brisee|travers, \
         casse*|fracture*|deboite*|luxe* ~machoire|pommette|mandibule, @dent ~@pas ~ensemble|alignent|touchent, \
         machoire|pommette|mandibule|menton ~cass*|fractur*|deboit*|lux*|deplac*|bris*|travers|decroch*|demis*|\
         demont*|sorti*|crac*, cass*|fractur*|deboit*|lux*|decroch*|demis* ~machoire|pommette|mandibule, \
         @dent ~@pas|plus ~ensemble|align*|touch*|emboit*|rejoign*|comme_avant|ferm*|contact, \
         machoire ~craqu* ~@choc, @choc ~machoire ~craqu*|travers|bouge, \
         machoire|menton ~part|dev*|decal*|pench*|pend*|pendouill*|flott*|bancal*|travers|enfonc*|desax* ~cote|\
         travers|coup|choc|tomb*|chute|bizarre|gauche|droite|poing, \
         @choc|@objet ~machoire|menton ~cass*|craqu*|travers|bouge|part|decal*|devi*|dent|enfonc*, \
         machoire|menton|pommette ~cass*|fractur*|bris*|fele*|broy*|fracass*, \
         fractur*|cass*|bris*|fele*|fracass*|pete* ~machoire|maxillaire|mandibule|pommette|menton|os_de_la_joue, \
         pommette ~enfonc*|aplati*|creus*, craqu*|crac|clac ~machoire|menton ~@choc|coup|tomb*, \
         @choc|@objet|coup ~craqu* ~machoire|macher|bouche|mordre|parler, \
         @dent ~emboit*|engren*|raccord*|rencontr* ~@pas, @pas ~emboit*|touch*|rencontr*|rejoign* ~@dent, \
         machoire ~demis*|deboit*|luxe*|demanch*|decroch*|deraill*|decarocht*|sorti*, \
         @dent & rejoign*|touch*|emboit*|align*|raccord* & @pas, \
         @dent ~tombe*|ferme*|croisent|alignent|engrenent ~@pas ~face|bien|comme, @dent ~@pas ~en +face, \
         @pas ~macher|mordre|mastiquer & @choc|droite|poing|coup|coups|@objet, \
         mord*|ferme* +de? travers & @choc|poing|coup, \
         os ~saillie|depasse|ressort|bouge|enfonc*|saille|craqu* & menton|machoire|joue|visage|pommette|figure|\
         choc|coup|peau, marche|cran|trou +dans +l +os ~machoire|menton|levre|mandibule, \
         mord* +pas|plus +droit|pareil|comme_avant, craqu* ~oreille ~mord*|mach*",
        "machoire +craque, dentier|couronne|bridge ~@pas, casse* +les? +oreilles|pieds|tete|dents|dent, \
         @proth ~touch*|emboit*|ajust*|cass*|fractur*|fele*, \
         appareil|gouttiere|orthodon*|invisalign|aligneur* & @dent|machoire, \
         craqu* ~matin|baill*|mange*|mach*|ouvr*|annees, casse* ~@dent ~machoire, @dent|molaire ~casse* ~machoire, \
         dentier ~machoire, @dent ~chevauch*, machoire ~craqu* ~matin|quand|baill*|annees|mange, \
         orthodont*|appareil|bagues|gouttiere|implant*|sensible*|mal & touch*|align*, \
         touch* ~froid|chaud|eau|mal|sensib*, manger|macher & dent|carie|mal & froid|chaud, \
         prix|devis|tarif*|cout|facture & machoire, machoire & prix|devis|tarif*|cout|facture, \
         os & implant*|greffe|sinus|radio|spicule|extraction & machoire|dent, \
         serait|seraient|contrat|mutuelle|rembours* & machoire, \
         repar*|opere*|plaque*|visse*|soigne* & machoire|pommette",
    ),
    phrases(
        JawOpen,
        "@pas ~fermer ~bouche|machoire, bouche|machoire ~@pas ~fermer|ferme, \
         machoire|bouche ~bloquee|coincee +ouverte|ouvert, machoire +bloquee|coincee, \
         machoire +est|s ~bloquee|coincee, @pas ~fermer|refermer ~bouche|machoire, \
         bouche|machoire ~@pas ~ferm*|referm*, bouche|machoire ~reste* ~ouverte|bloque*, \
         baill* ~bloqu*|coinc*|ferm*, machoire ~decroch*, machoire|bouche & ferm*|refermer & plus|pas|impossible, \
         bouche|machoire|gueule|bec +s|est|reste*|restee|grande|bloqu*|coinc* ~ouvert* & depuis|remettre|refermer|\
         bloqu*|coinc*|reste*|restee|referm*, \
         machoire ~demanch*|debloqu*|luxee|deboit*|demis*|decroch*|deraill*|desarticul*, \
         refermer|fermer +correctement|completement|comme_il_faut & bouche|@dent|machoire|peux|peut, \
         bouche|machoire|dents ~@pas ~refermer|fermer|serrer|joindre, \
         baill* ~bloqu*|coinc*|ferm*|clac|crac|decroch*|ouverte, \
         coinc*|bloqu*|rest*|fig* ~bouche|machoire ~ouvert*, bouche|machoire +ouverte +et ~@pas|bloqu*|bouger, \
         mandibule ~bloqu*|deboit*|sorti*, ne? +ferme +plus|pas & bouche|machoire, \
         @pas ~ni +fermer ~bouche|machoire, machoire ~revien*|revient|rentre|remet ~plus|pas|place, \
         machoire ~@pas ~revien*|revient|rentrer|remettre, crac|clac ~@pas ~refermer|fermer|ouvrir|parler, \
         ri|rire|rigol*|baill*|eclats|croqu* ~crac|clac|bloqu*|refermer|coinc*|decroch*|deboit*, \
         peux|peut|arrive +pas +a? +la? +refermer, bouche|machoire ~referm* ~plus|pas, \
         ne? +se? +referme +plus|pas & bouche|machoire|dents",
        "craque, cabinet|ouvrez & ferm*, ferm* & oeil, dort|dorm*|ronfl*|respir* & bouche|ouverte, bouche +bee, \
         porte|cabinet|boutique|magasin|samedi & ferm*|ouvert*, @proth ~@pas ~ferm*, \
         fermer +le|la|les|mon|votre +dossier|compte|porte|boite|livre, ferme|fermer ~cabinet|porte|dossier|compte, \
         ouverte +longtemps|une_heure|deux_heures|aussi|pendant, garder|garde|tenir ~ouverte, \
         refermer +la|le|mon|ma|une +porte|boite|appareil|fenetre|flacon|tube|valise|compte|dossier, rire ~coinc*",
    ),
    phrases(
        JawHurts,
        "tient|tiens ~machoire|visage|bouche|menton|joue, machoire|menton|pommette|visage ~mal|douleur*|bleu|craque|\
         grince|bouge, mal|douleur* ~machoire|menton|pommette|visage, @pas|difficile & macher|mordre",
        "mal|douleur* ~tete|genou|bras",
    ),
    phrases(
        HeadHit,
        "cogne*|tape*|frappe*|heurte*|coup|choc|tombe*|chute ~tete|crane, tete|crane ~cogne*|heurte*|tape|frappe*, \
         traumatisme +cranien, commotion, tete|crane|front ~cogn*|heurt*|tap*|frapp*|choc|coup|ouvert*|percut*, \
         cogn*|tap*|frapp*|heurt*|coup|choc|tomb*|chut*|ouvert* ~tete|crane|front, traumatisme +cran*, \
         bosse ~tete|front|crane, tomb*|chut*|cogn*|tap*|heurt*|choc|coup & tete|crane|front, \
         @frappe ~@objet ~tete|crane|front|nuque|caboche|tempe|arcade, \
         @frappe ~tete|crane|front|nuque|caboche|tempe +contre|sur|dans|par|avec, \
         @frappe +la|le|sa|son +tete|crane|front|nuque|caboche|tempe, \
         cogn*|heurt*|frapp*|percut*|tap* +la|sa|le|son +tete|crane|front|nuque, \
         tete|crane|front|nuque|caboche +contre|sur +le|la|un|une|l +@objet|bord|coin, \
         @objet|@choc ~sur|derriere|a|au|contre +la|le|l|sa|son? +tete|crane|front|nuque|caboche|tempe, \
         bosse|hematome|plaie|entaille|trou ~tete|front|crane|nuque & @choc|tomb*|cogn*|heurte, \
         tete|crane ~saign*|fendu*|ouvert*|en_sang, saign* ~tete|crane|oreille* & @choc|tomb*|coup|chute, \
         fractur* ~crane, commotion*, atterri* ~tete|crane|front|nuque, \
         tomb* ~echelle|toit|balcon|cheval|moto & vomi*|confus*|conscience|sonne|assomm*|tete, assomm*, \
         liquide|sang|eau ~oreille*|nez ~clair|coule*|sort*|tombe|choc|tete, liquide +clair ~oreille*|nez, \
         oreille* ~liquide|sang ~coule*|sort*, \
         tete ~bourdonn*|tourne*|resonne & velo|voiture|casque|accident|tomb*|choc|@objet, \
         carton|caisse|boite|valise|pot|tuile|echelle|branche ~tete|crane|front ~tomb*|recu*, \
         tomb* ~sur +la|le|sa|mon|ma +tete|crane, \
         @frappe|tomb* ~sur +la|le|l|sa|son|ma|mon +tete|crane|front|nuque|caboche|tempe",
        "mal +a +la +tete, tete +tourne, coup +de +tete, tete ~lit, sur +un +coup, en +tete, tombe +malade, tete +a \
         +tete, prend*|pris|prise +la +tete, casse +tete, vous|t|tu|es|etes +tombe* +sur +la +tete, tete +de +linotte|\
         mule|lit, tape* ~tete +contre +les +murs, mal +de +tete, maux +de +tete, en|la +tete +de|d, tete +baissee|\
         haute|froide, derriere +la +tete ~idee, idee & tete, tete +qui? +tourne*, appui +tete, tete +de +brosse|\
         lecture|turbine|mort, tombe +sur ~tete, soleil & tape*, assomm* ~medic*|cachet*|prix|devis|facture|nouvelle|\
         travail|chaleur|tramadol|codeine|remede*|antidouleur*, brosse & tete, chanson|musique|air & tete, poux, arcade \
         +dentaire*, otite, sang ~nez ~saign*, nez & rhume|saign*|mouch*, assomm* & euros|centaine|prix|facture, tete & \
         rien_de_grave|pas_de_mal|meme_pas_mal|pas_bobo, cogn* ~semaine +derniere|passee, prise +de +tete, commotion* & \
         venir|annul*|report*|ans|rendez|decal*, commotion* & pas_venir|pas_etre|reporter, marteau ~crane|tete, tombe* \
         +sur +la +tete ~votre|collegue|proposer, tete ~proposer, sequelle*|questionnaire ~traumatisme, traumatisme \
         ~sequelle*|questionnaire|ans",
    ),
];
