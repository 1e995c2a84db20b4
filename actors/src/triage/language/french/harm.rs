//! French words for what one does to oneself, and what was swallowed.

use crate::triage::concepts::Concept::*;
use crate::triage::language::{Phrases, phrases};

pub(super) const CONCEPTS: &[Phrases] = &[
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
        "musique|attente|facture|prix|devis|travail|chaleur ~tuer|tue|tuent, \
         mourir +de +rire|faim|honte, en +finir +avec +ce|cette|le|la|mon, en +finir +avec|vite|rapidement, \
         envie +de +mourir ~rire|honte|chaud, me +coup* +les +cheveux|ongles, plus +envie +de +venir, \
         prefer* +mourir +que +d, mettre +fin +a +mon|mes|notre +contrat|abonnement|soins|appel|traitement, \
         vie|vivre|mourir|mort & dent*|peur|dentier|chien|chat|rire|nerf|honte|grand|mere|pere, \
         tuer|tue & douleur*|mal, ma +vie +durant, \
         va|vont|vous|ils|elles|finira|finir|finiront ~me|m +tuer|tue|tuent|achever",
    ),
    phrases(
        Child,
        "@enfant, mois, ans",
        "petit +peu|dejeuner|probleme|souci|question, il +y +a ~ans|mois, depuis ~mois|ans, prochain, par +mois|an, \
         dans ~mois|ans, mois +prochain|dernier, ai ~ans",
    ),
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
         pile|aiguille|couronne|bridge|dentier|bague*|aimant*|verre|prothese|fil|bracket ~avale*|gobe*, \
         pile|piece|aimant|bille|bouton|vis & bouche & retrouve_plus|trouve_plus|retrouve_pas|trouve_pas|disparu*",
        "dent +de +lait, avale ~comprime*|eau|medicament*, mal ~avale, verre +d +eau, avale ~verre +d",
    ),
    phrases(
        Chemical,
        "avale*|bu|boit|ingere*|mange ~javel|produit*|acide|detergent|lessive|nettoyant|ammoniaque|debouche*|liquide, \
         javel|acide|detergent|lessive|deboucheur ~avale*|bu|oeil|bouche|yeux, empoisonne*|intoxi*, \
         brulure* +chimique*, \
         avale*|bu|boit|ingere*|mange|gargaris* ~javel|produit*|acide|detergent|lessive|nettoyant|ammoniaque|debouche*|liquide|desinfectant|parfum|alcool|capsule|vaisselle|white|essence|bain_de_bouche, \
         javel|produit*|acide|detergent|lessive|deboucheur ~avale*|bu|oeil|bouche|yeux|gorge, \
         bu|boit|avale*|vide|siffle & bain_de_bouche|javel|produit*|detergent|lessive|nettoyant|pastille*_pour_dentier|desinfectant|parfum|alcool|vaisselle|acide|eau_oxygenee",
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
];
