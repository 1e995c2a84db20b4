//! French words for breathing and swallowing.

use crate::triage::concepts::Concept::*;
use crate::triage::language::{Phrases, phrases};

pub(super) const CONCEPTS: &[Phrases] = &[
    phrases(
        BreathingTrouble,
        "mal|peine|difficile*|gene* +a +respirer, respire ~mal|pas|difficilement|vite|bizarre, \
         difficulte*|probleme* ~respir*, respiration ~difficile|rapide|sifflante|courte, essouffle*, etouff*, \
         suffoqu*, manque +d +air, souffle +court, levres +bleues|bleu, devient +bleu, \
         respir* ~mal|pas|difficil*|vite|bizarre*|peine|siffl*|fort|bruit|saccad*|plus|moins, \
         difficult*|probleme*|gene*|peine|mal ~respir*, \
         respiration ~difficil*|rapid*|siffl*|court*|bloqu*|saccad*|bizarre, manque* ~air, air +qui? +manque, \
         souffle ~court|coupe|manque, sifflement*, siffle* ~respir*|poitrine|bronche*, \
         levres|visage|bouche|bleu*|devient|vire|lui|elle ~bleu*|violet*|cyanos*, halet*, crise +d +asthme, \
         est|devient|devenu*|devenue|tout|levres|visage|vire|bebe +bleu*|violet*|violace*, \
         bebe|enfant|il|elle ~bleu|bleue|violet, reprendre|trouver|retrouver|chercher ~souffle|respiration, \
         air ~passe|rentre|entre|arrive ~@pas, plus|pas +d +air, gorge ~serr* ~air, arrete +de +respirer, \
         respire +plus, \
         respir*|souffle & difficil*|peine|bloqu*|siffl*|saccad*|bruyant*|superficiel*|anorm*|creuse|petites|\
         angoiss*|panique* & il|elle|je|j|on|a|ai, \
         ventoline|inhalateur|pompe|bronchodilatateur ~pas|plus|rien|aucun|vide|marche|suffit|soulage|\
         effet & siffle*|respir*|asthme|souffle|air|passe|crise, \
         asthme ~crise|siffle*|respir*|souffle|ventoline_ne, \
         asthm* & respir*|souffle|air & plus|pas|mal|peine|manque|siffle*|crise, asphyxi*, bleui*, cyanos*, \
         noir* ~levres, levres +noires|grises|mauves, hyperventil*, \
         bruit*|sifflement*|ronflement*|gargouill* ~respir*|inspir*, \
         respir*|inspir* ~bruit*|a_coups|petites|goulee*|poisson|chien|locomotive|buffle|asthmatique, \
         souffle ~coupe|coupee|manque|perdu|trouve|reprendre|rattrape ~@pas, a +bout +de +souffle, \
         air ~rentre|passe|entre|arrive|vient|circule ~@pas|mal|peine, \
         @pas ~rentr*|passer|entrer|prendre ~air|souffle|inspiration, @pas ~inspir*|expir*|souffler|oxygen*, \
         poumon* ~bloqu*|ferm*|rempli*|pris|siffl*|serr*, creus* ~cotes|gorge|thorax|ventre, \
         voix ~coupe*|eteinte ~souffle|air, parler ~souffle|phrase|mots ~court|coupe|plus, \
         oxygene ~manque|plus|pas|besoin|saturation, saturation, @pas ~finir ~phrase*, \
         mains|main|quelqu ~serre*|etrangle* ~gorge|cou, vire|tourne|devient|devenu* +au? bleu|violet|gris|mauve, \
         narine* ~ecart*|battent|pince*, bouche|levres +bleue*|violette*|violace*|mauve*, suffoc*, \
         @pas ~ni +respirer, cotes|ventre|thorax|poitrine|narines ~creus*|rentr*|enfonc*, \
         respir*|souffle|inspir* ~combat|lutte|effort*|souffrance|supplice|calvaire, \
         respir*|souffle|souffler ~qu +assis*|debout|penche*, \
         allonge*|couche*|penche*|assis* & air|respir*|souffle|etouff* & plus|pas|va|manque|bloqu*|oblige*|faut, \
         air +s +en +va, @pas respir*|souffle|air|oxygene, \
         arrive|peux|peut|arrivait|pouvait +pas ~respir*|souffle|air|oxygene, manque|manquait +l +air, \
         @pas +bien? +respir*, \
         @pas|peine ~avoir|prendre|reprendre|trouver|attraper ~air|souffle|oxygene|respiration, \
         happe|cherche|gobe ~air, il|elle|mere|pere|papi|mamie|bebe|enfant|petit|petite|mari|femme +rale*, \
         rale* ~respir*|bleu*|gorge|souffle|dernier, des +rales, \
         cherch*|lutt*|bat|battre|batt* ~air|souffle|respirer, retreci* ~gorge|fond|air|respir*, \
         air ~rare|manque|suffit|insuffisant, main* +autour +du|de +cou|la_gorge|mon_cou, \
         bonne +respiration & pas|peine, perd* +haleine, souffler & pas|plus & gorge|main, \
         dur|dure|complique|penible|laborieux ~respirer|souffler, \
         respiration ~gene*|penible|laborieuse|haletante|faible|lourde|limitee|coupee|encombree, \
         pause*|oublie ~respir*, respir* ~pause*|arret*|irregul*, \
         bebe|nourrisson|enfant|petit|petite ~gris|grise|bleute*|marbre* & respir*|mou|molle|bouge, \
         respir* & gris|grise|bleu|bleue",
        "etouff* ~chaleur|chaud|chauffage, chaleur|chauffage ~etouff*, nez ~respirer|respire|bouche, respire* ~nez, \
         respir* ~ronfle*|apnee*|dormant, ronfle*|apnee* ~respir*, mauvaise +haleine, failli|presque|manque ~etouff*|\
         respir*, essouffle*|souffle ~escalier*|couru|sport|marche, nez ~bouche*|pris|respir*, souffle ~couru|\
         escalier*, reprendre +mon? +souffle, halet* +couru, bleu* +d|de|blanc, coupe +le +souffle ~prix|facture, peur \
         ~etouff*, sourire ~coupe, reprendre +mon +souffle +je, yeux +bleus, dent|gencive ~bleu*|violet*, nez & respir*|\
         air|souffle, haleine, air +conditionne|frais, a +l +air, ont|ai|a|avez +l +air, l +air +de, etouff* & salle|\
         attente|clim|bus|metro|train|factures|dettes|boulot|reunion|bureau|monde, on +etouffe, souffle|respir* & vu|\
         voyant|devis|facture|prix|nouvelle|surprise, respire|respirer|respirons +bien|normalement|mieux|correctement|\
         tranquillement|sans, etouff* & rire|rigol*|marrant|drole|rires|colere|rage|charge*|loyer|impots|administratif|\
         paperasse|sanglots|scandale|affaire|masque_sur|prothese_en|chaud|etouffant*|pull|canicule|affect*, etouff* \
         +dans +votre|cette|la +salle|rue|ville, souffle ~court ~escalier*|monte|marche|cours|sport|etage*|annees|\
         cardio*|grossesse|enceinte, monte|escalier*|etage* & souffle|essouffl*, respir* ~bien|normal*|parfait*|\
         correct*|mieux|tranquill*|librement|nickel|impec*|profond*|calm*|amples, apnee*, respir* ~profond*, bleu* +du? \
         +dentiste|de_methylene|de_travail, rale* +apres|contre|sur|toujours|souvent|parce|tout_le, arrete +de +raler, \
         carte|papier|stylo|couleur|dent|dents|tache|brosse|elastique*|bague*|gouttiere|colle|gel ~bleu*|violet*, peur|\
         colere +bleue, bleu|bleue|violet|violette +turquoise|marine|ciel|clair, bleu|hematome +sur|au|a|de, yeux \
         ~bleu*, souffle|air & bougie*|ballon|balai|chaud|froid|jet|seringue|spray|sensib*|feuille*, second +souffle, \
         en +plein +air, air +libre|marin|bizarre|frais|froid|sympa|gentil, essouffl* & velo|sport|couru|courir|poids|\
         cardio*|escalier*|marche*|vieux|age, coupe* +le +souffle, souffle +coupe ~prix|devis|facture|beaute|resultat|\
         sourire, froid & air|souffle ~dent|dents|sensib*, asthm* ~controle*|stable|stabilise*|leger|questionnaire|\
         dossier|signaler|noter|depuis|enfant|antecedent*, avez|ont|ai|as|a|avait +l +air, air ~passe ~fenetre|porte|\
         dent|dents, saturation +du|de_la|des +planning|agenda|reseau|ligne*, en +l +air, bouche ~respir* ~nuit, \
         respir* ~nez ~bouche, dort|dorm*|nuit|sommeil & respir*, acouphene* & siffl*, sifflement* ~oreille*|appareil|\
         dentier|fauteuil|turbine|machine, oreille* ~sifflement*, masque & respir* & mal|peine ~parler, siffl* \
         ~quand_je_parle|dentier|prothese, sans +difficulte, sans +probleme* ~respir*, peur +bleue, schtroumpf*, \
         manque* ~air ~salle|attente|clim|fenetre, respir* ~bien & avale*, foot|sport|couru & souffle|respir*, bon +bol \
         +d +air, courant +d +air, respir*|souffle & deborde*|boulot|agenda|moissons|planning|reunion*|examens|submerg*|\
         vendanges|travaux|vacances, souffle & gentillesse|beaute|merci|bravo|resultat|accueil|surprise|sourire|prix, \
         air & musique|chanson, ligne|reseau & sifflement*|bruit*|gresill*, allonge*|couche* & dort|dormir|fauteuil|\
         gouttiere|ronfl*|nuit, prix|facture|tarif*|devis|cher & souffle|air, pert|perd +son +souffle ~prix, mon \
         +souffle ~haleine, rale* ~bistrot|train|vendeu*|telephone|attente|ordinateur, il|elle +rale +parce|car|pour|\
         quand|car|et_elle_grogne, dent*|gencive* ~rale*, allait* & rale*, aller|sortir|sorti|besoin|envie|va|vais \
         ~prendre +l +air, gaz|hilarant & respir*, manque +de +temps, temps & souffle, me +suis +etouffe*, me +suis \
         +etrangle*, etouff* & mail|blague|lisant|rire|message, empreinte* & etouff*, souffle & peur|stress|trac|\
         angoisse, deteste*|horreur|crainte|supporte ~etouff*, respir* +pas|plus|mal +par +le +nez, etouff* +quand +je, \
         @proth +qui? +m +etouffe, respir* & fauteuil|sedation|claustro*, arret* ~fum*|tabac & respir*, pause & \
         dejeuner|midi|respir*_un_peu, bonbon*|sucette*|colorant*|glace|feutre* ~bleu*, bleu* ~bonbon*|colorant*|rigole|\
         feutre*, angoisse*|panique|claustro* ~allonge*|couche* ~air|etouff*|respir*, air|etouff*|respir* ~uniquement|\
         seulement +au|dans|chez, digue|empreinte*|pate|plateau|masque ~etouff*|air|respir*, gestes|cours|prevention \
         ~etouff*, etouff* +de +travail|boulot|paperasse|chaleur, respirer +quand +je +pense|vois|entends, pense \
         ~dentiste ~respirer, pas +de? +mal +a +respirer|avaler|ouvrir, aucun|aucune +mal|difficulte|peine|gene +a \
         +respirer|avaler",
    ),
    phrases(
        Choking,
        "coince*|bloque* ~gorge|trachee, gorge ~coince*, avale +de +travers, \
         inhale ~dent|couronne|morceau|plombage, s +etrangle, etrangl*, \
         coince*|bloque*|reste* ~gorge|trachee|gosier, avale ~de? +travers, travers ~bleu|tousse|respir*, \
         inhal*|aspire|aspiree|respire ~dent|couronne|morceau|plombage|bridge|appareil|bout|facette, fausse +route, \
         s +etouffe, tousse ~bleu|travers|arret, \
         dent|couronne|morceau|plombage|bridge|appareil|bout|facette ~inhal*|poumon*|trachee|bronche*|mauvais_trou, \
         mauvais +trou, \
         trachee|poumon*|bronche* & quelque|dent|couronne|morceau|chose|coince*|bloque*|truc|prothese, \
         @proth|dent|dents|morceau|bout|chose|truc|bonbon|noisette|noix|cacahuete|os|arete|viande|jouet|bille|\
         piece|raisin|pomme|saucisse|bouchon|coton|compresse|lego|chips ~coince*|bloque*|reste*|passe*|parti*|\
         descendu* ~gorge|travers|trachee|gosier|mauvais_cote|poumon*|larynx|bronche*|voie*|mauvais_trou|\
         fond_de_la_gorge, coince*|bloque*|plante*|enfonc* ~gorge|trachee|gosier|larynx|travers, avale* ~travers, \
         parti*|passe*|descendu*|tombe* ~mauvais +trou|cote|tuyau|endroit, \
         parti*|passe*|descendu* ~travers|poumon*|bronche*|trachee|mauvaise_route, \
         tousse*|toussote*|tousser & @avale|bague|couronne|coince*|travers|aspir*|inhal*|morceau|bleu*|violet*, \
         s|m +etouff*|etrangl* ~avec|bonbon|morceau|viande|couronne|dent, @avale +de? travers, \
         aspir*|inhal*|respir* & bague|couronne|bracket|dent|facette|morceau|plombage|bridge|attache|vis|clou|\
         bille & tousse*|poumon*|bronche*|trachee|gorge|a|ai, heimlich, \
         tap* +dans +le +dos ~rien|toujours|recrach*|coince*|etouff*, \
         inspire|inspiree|inhal*|aspir*|respire +le|la|un|une|mon|ma|l|du ~bout|morceau|metal|couronne|bague|dent|\
         fil|bracket|facette|plombage|inlay|bridge, \
         parti*|gliss*|tombe*|descendu*|passe*|disparu*|file ~gorge|gosier|arriere_gorge, \
         bout|morceau|bonbon|noisette|noix|cacahuete|raisin|pomme|jouet|bille|viande|piece ~coinc* & bruit|respir*|\
         gorge|violet|bleu|tousse*|son|crie, \
         il|elle|bebe|petit|petite|enfant ~fait|emet +plus +un|de|aucun? bruit|son, \
         quelque +chose +dans +la|sa +gorge & crie|bleu|respir*|tousse*|violet",
        "etouff*|etrangl* & rire|rigol*|rires|colere|dette*|budget|facture*|prix|devis|impots|loyer|credit*|\
         charge*|chaleur|chaud|salle|masque|monde|bus|metro, etrangl* +financi*, \
         reste* +en? +travers +de? +la +gorge, travers +de +la +gorge, pomme +d +adam, \
         boule ~gorge ~stress|peur|trac|emotion, chat ~gorge, \
         failli|presque|manque +m|s? +etouff*|etrangl*|avaler|avale, \
         porte|voiture|tiroir|dossier|ascenseur ~coince*|bloque*, mot*|phrase|nom|remarque|facture ~gorge, \
         gout|mucus|glaire*|sirop & gorge, mal +de? +la? +gorge, cancer|radio|tache & poumon*, \
         aliment*|nourriture|viande|salade|morceau ~coince* ~dent|dents|molaires|entre, \
         coince* ~entre ~dents|dent|molaires, etouff*|etrangl* ~quand +je|il|elle, \
         coince* ~bouchon*|embouteillage*|ascenseur|metro, haut +le +coeur, \
         empreinte*|plateau & etouff*|etrangl*|gorge, chewing|pepin ~enfant ~avale, \
         travers ~excus*|pardon|desole*|reprends|scus*, pardon|excus*|desole* ~avale ~travers, \
         douleur|mal|infection|rhume|froid & gorge, gorge ~mal|douleur, passe|parti* ~mal +de? +la? +gorge, \
         avale ~cafe|the ~travers, me +suis +etouffe*, me +suis +etrangle*, \
         etouff* & mail|blague|lisant|rire|message, deteste*|horreur|crainte|supporte|peur ~etouff*|etrangl*, \
         avale ~travers ~ecoute|reprends|bon|passe, \
         avale* +de +travers ~prix|tarif|devis",
    ),
    phrases(
        CannotSwallow,
        "bave|salive ~avaler|coule|avale, rien +ne? +passe, passe +plus|pas ~gorge|eau|rien, \
         bave|salive ~avaler|coule|avale|arrive|deborde, bave|bavent ~partout|avaler|gorge, \
         avaler ~impossible|rien|plus, eau +ne? +passe, n +avale +plus|pas|rien, avale +plus|pas +rien, \
         peux|peut|peuvent +avaler +ni, ne +peux|peut +avaler, avaler +ni, \
         salive|bave ~@pas ~descend*|passe*|va|avale*|ravale*|retenir|controler, \
         salive|bave ~descend|passe|va|rentre ~@pas, crach* ~salive|bave, \
         oblig*|dois|faut|garde*|besoin ~crach* ~salive|bol|bassine|gobelet|mouchoir|verre|seau|sopalin, \
         bol|bassine|gobelet|seau|serviette|cuvette|haricot ~crach*|bave*|salive, \
         gorgee*|eau|salive|soupe|liquide*|biberon|compote|rien|boire|nourriture & passe*|descend*|avale*|\
         entre & plus|pas|meme, rien ~passe*|descend*|avale*|entre ~gorge|plus|pas|meme, \
         meme +pas|plus? ~eau|salive|gorgee|soupe ~avaler|passe*|descend*|boire, \
         ca +passe|descend +plus|pas & gorge|eau|salive|avaler|boire|manger, \
         refuse* & bave*|biberon & gonfl*|bave*|fievre|avale*|gorge, \
         bave*|salive ~enormement|flots|continu|menton|coule*|deborde*|beaucoup|arret|plein|partout|cesse|cou|\
         escargot|chien, ravaler|deglut* ~@pas, @pas ~ravaler|deglut*|gober, \
         ressort ~bouche|nez ~eau|boi*|avale*|gorgee, eau|boisson|soupe|lait ~ressort|recrach*|rejette|revient, \
         recrach* ~eau|lait|salive|liquide, filet* +de +bave, baver, coule ~bouche ~avaler|salive|bave, \
         bave +aux +levres, noie|noyer ~salive, gorge ~bouch*|ferm*|bloqu* ~avaler|passe|salive, \
         avaler +quoi|une|la|ma|sa|ni|meme|rien|goutte & peux|peut|arrive|pas|plus, \
         @pas ~faire|donner ~boire|avaler, bave* & boire|avaler & pas|plus|refuse*|rien|ni, \
         avaler ~n|peux|peut|arrive +arrive|pas +pas?, avaler & reste|rest* & bloqu*|coinc*, avaler ~marche +pas, \
         avale +plus|rien|pas +une|de|rien|du|aucun*, pas|plus|rien ~pu|reussi ~avaler|boire, \
         garde ~eau|salive ~bouche ~avaler, @pas avaler|deglutir|ravaler, \
         arrive|peux|peut|arrivait|pouvait|pouvoir +pas ~avaler|deglutir|ravaler, \
         plus|pas|rien +rien? ~avaler ~salive|eau|liquide|gorgee|goutte, avale +pas|plus|rien|difficilement, \
         bave* & gonfl*|enfl*|fievre|avale*|gorge|machoire|abces|boire, \
         bave* ~ni|refuse*|mange|boit ~plus|pas|rien|ni, ressort* ~par +le|la +nez|bouche, \
         @pas|rien ~faire +descendre|passer, rien ~boire|avaler|descendre ~peux|peut|arrive, \
         peux|peut +rien +avaler|boire|faire, ni +liquide|solide|eau & avale*|bave*|prend|boit|passe*, \
         salive|bave ~tombe|coule|degouline ~temps|sans|partout|continu*, refuse* & salive|bave*, \
         salive|bave ~degoulin*|ruissel*|goutt*|coul*|pend*, \
         reven*|revient|ressor*|remont*|sort* ~par +le|la +nez|bouche, \
         garde ~bouche +entrouverte|ouverte ~salive|bave, @pas|rien ~faire +passer, \
         essaie|essaye +d +avaler & pleur*|crie|hurle|mal|peut|ressort, \
         crach* ~seau|bassine|verre|serviette|gobelet|cuvette & rien|descend*|avaler|salive|passe*, \
         rien ~descendre|passer|avaler, veut|voulait +plus|pas +descendre|passer, \
         etrangl* ~gorgee*|boire|avaler|eau, salive|bave ~control*|reten*|retien*|gere ~plus|pas, \
         que +la +salive|bave sorte|coule|tombe, ni ~ni ~ressor*|passe*|descend*|rentr*, \
         rien +ne? +rentre|descend|passe|entre & gorge|avaler|eau|soupe|salive|manger|boire, \
         difficil*|dur|peine|mal|complique ~passer|descendre ~salive|eau|gorgee|gorge, \
         refuse +d +avaler, tout +reste ~bouche & salive|avaler|passer, \
         tout +reste +dans +la +bouche",
        "@pas ~avaler ~comprime*|cachet*|pilule*, @pas ~avaler ~prix|facture, bebe ~bave, \
         comprime*|cachet*|pilule*|gelule* ~avaler, avaler ~comprime*|cachet*|pilule*|gelule*|medicament*, \
         avaler ~couleuvre*|pilule|prix|facture|excuse*|histoire|mensonge*|nouvelle, \
         @pas ~avaler ~chewing|noyau|dentifrice|bain_de_bouche|gel, \
         bebe|nourrisson|dents|perc*|pousse*|poussee|lait & bave*|salive, dents +qui? +percent, \
         fait|font +ses|leurs|une? +dent*, \
         bave* & oreiller|nuit|dort|dormant|sommeil|anesthesi*|endormi*|piqure|bouledogue|limace|admiration|envie|\
         devant, @bete & bave*, rien +de? +ne? passe|grave, ca +passe +pas +a|avec|la|le|sur, \
         message*|mail*|appel*|carte|paiement|virement ~passe*, salive ~test|analyse|seche|goutte, bouche +seche, \
         passe* +a|au|par|chez|pas_a, crach* +dans +la +soupe, \
         avaler & vitamine*|gelule*|comprime*|cachet*|pilule* & gros|grosse|mal|difficil*|peine, \
         temps|heure|train|rien & passe, appareil & bave*|salive & nouveau|neuf|premier|premiers|habituer, \
         eau|rien|ca & passe* & tuyau|lavabo|robinet|douche|fauteuil|carte|paiement|bus|mutuelle|courrier|budget, \
         eau ~passe* ~entre|dessous|sous|derriere, ai|a|avoir|ont +pas +avale, ferme|fermer ~bouche ~avaler, \
         avaler|avale ~cachet*|comprime*|gelule*|medicament*, avaler +ce|cet|cette|que|votre|vos, \
         avale +pas +que|ce|cette, avale +plus +que, pas|plus +avaler +ce|cet|cette|que|votre|vos, \
         anesthes*|piqure|endormi* & bave*|salive, bave*|salive & dents_qui|fait_ses_dents|poussee, \
         je|j|il|elle|tu|on +salive, salive ~beaucoup ~appareil|gouttiere|dentier|plaque, coule ~nez, \
         bebe & coule & nez, rien ~passer ~dent|fil|douane|rendez, rien ~avaler ~conseil|depuis_ce_matin_pour, \
         ni ~ni & douleur|mal|fievre|dent & passe, passer|descendre ~escalier*|voiture|rendez|scanner, \
         @proth ~bave*|baver, \
         bave* & quenotte*|percent|perce|poussee*|premieres_dents|gencives, \
         quenotte*|gencives & bave*, \
         n +a|ai|ont +rien +avale, \
         aval* ~augmentation|tarif*|prix|facture*|explication*, deteste +avaler, eau +de +rincage, \
         pas +de? +mal +a +respirer|avaler|ouvrir, aucun|aucune +mal|difficulte|peine|gene +a +respirer|avaler",
    ),
    phrases(
        SwallowingTrouble,
        "mal|difficulte*|probleme*|difficile|peine ~avaler|deglutir, avaler ~difficile|impossible, deglutition, \
         dur|dure|complique & avaler, galere*|souffr*|tortur*|gene* ~avaler|deglut*, \
         avaler|deglut* ~difficil*|galere|peine|complique|enfer|supplice|torture|presque_plus, \
         gene* ~deglut*|avaler|gorge, boire ~difficil* ~gorge",
        "avaler ~comprime*|cachet*, comprime*|cachet*|pilule*|gelule*|medicament* ~avaler, \
         avaler ~comprime*|gelule*|medicament*|pilule*, dur|dure & avaler & prix|facture, \
         aucun*|sans|pas +difficulte*|mal|probleme* ~avaler, avaler ~couleuvre*|pilule|prix|nouvelle|facture, \
         vitamine*, galere* & prix|facture, pilule & avaler, appareil|dentier|gouttiere|prothese|stellite ~gene*, \
         avaler & tarif*|prix|facture|devis|cout|note|addition|montant|nouvelle|remarque, \
         comprime*|cachet*|gelule*|pilule*|medicament* & avaler, \
         atypique*|orthophoniste, deglutition +atypique, \
         aval* ~augmentation|tarif*|prix|facture*|explication*",
    ),
    phrases(
        SwallowingHurts,
        "mal|douleur|douloureux ~avaler|avale, avale* ~mal|douleur, \
         mal|douleur*|douloureu*|brul*|lame*|rasoir|couteau*|verre|enfer|atroce|pique|lance & avale*|avaler|\
         deglut*, pleure|hurle|crie|grimace ~avaler|avale|deglut*",
        "avale ~verre|brul*, mal & avale ~travers",
    ),
];
