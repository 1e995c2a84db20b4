//! French words for swelling, and how ill it makes.

use crate::triage::concepts::Concept::*;
use crate::triage::language::{Phrases, phrases};

pub(super) const CONCEPTS: &[Phrases] = &[
    phrases(
        Swelling,
        "@gonfle, @visage|cou|oeil ~enorme, \
         @visage|cou|oeil|menton ~enorme|double|ballon|balle|oeuf|hamster|patate|pasteque|grossi*|volume, \
         boule|bosse|grosseur ~cou|joue|machoire|menton|gorge, grosse* +joue, \
         dur|dure|durci* & sous & machoire|menton|langue, dur|dure +comme ~machoire|menton|cou|joue|langue, \
         machoire|menton|cou|joue ~dur|dure +comme, \
         visage|joue|figure|face|machoire ~deform*|meconnaissable*|asymetri*|mefigure*, \
         reconnait|reconnais +plus|pas ~visage|figure|miroir|glace, lieu +de +degonfl*, degonfl* +pas|plus, \
         pas|rien|toujours ~degonfl*, elephant +man, quasimodo, \
         joue|face|machoire|cou|visage ~melon|citrouille|pamplemousse|orange|mandarine|clementine|noix|pigeon|oeuf|\
         tennis|golf|montgolfiere|hamster|ballon|balle|pasteque|patate, \
         tete +de +hamster|citrouille|ballon|pasteque, grosse +comme|joue|boule, \
         gros +comme +un +oeuf|pamplemousse|melon|poing|pigeon, chique, fluxion, parotide*, \
         boule|bosse|masse|grosseur|paquet|oeuf ~cou|joue|machoire|menton|gorge|langue|oreille|oeil|tempe, \
         dur|dure|tendu* +et? +chaud|chaude|rouge|bois|pierre & machoire|menton|cou|joue, \
         joue|cou|machoire|menton ~tendu*|dur|dure|rouge|chaude ~chaud*|bois|pierre|rouge|tendu*|brul*, \
         joue|machoire|visage|cou|oeil ~triple|quadruple|volume|doubl*, oeil ~bouffi|poche, \
         cou|joue|machoire|visage ~largeur|taille|grosseur|epaisseur|large|epais ~tete|cuisse|ballon|poing|orange|\
         taureau|bras|normal*, visage|figure|joue|cou|machoire|levre*|oeil|face ~gros|grosse|grosses, \
         levre*|langue|paupiere*|joue* ~comme ~coussin*|saucisse*|canard|boudin*|bouee*|pneu*|merou|botox|boxeur|\
         babouin, ressemble*|tete|gueule|air|visage ~boxeur|hamster|elephant|monstre|citrouille, \
         tete|figure|visage|joue|face +comme +un|une +seau|citrouille|ballon|melon|pasteque|courge|pain|pomme|\
         potiron|lune|bouledogue, @visage|cou ~durci*|indur*|boursouf*, bas_du_visage ~dur*|gonfl*|enfl*, \
         joue|visage|machoire ~soufflee*|pleine|ronde ~dur*|chaud*|fievre|matin|nuit, @visage ~a +double|triple, \
         orange|oeuf|balle|pamplemousse|noix|abricot|prune|citron|mandarine|caillou|pierre|boule ~dans +la|ma|\
         sa +joue|machoire|bouche, epuise* & cou & rouge, peau +du +cou|menton|visage ~rouge|tendu*|luisant*|chaude",
        "cheville|pied|genou|main|jambe ~@gonfle, @gonfle +a|au|de|du ~cheville|pied|genou|main|doigt|jambe, \
         double +rendez, pris +du +volume, facture|prix ~gonfl*|enorme, \
         chevill*|pied|pieds|genou|genoux|main|mains|jambe|jambes ~@gonfle, \
         chevill*|pied|pieds|genou*|main|mains|jambe*|ventre|poignet*|coude|ganglion*|amygdale*|seins|\
         orteil* ~@gonfle, \
         @gonfle +a|au|aux|de|du|des|les|la|le|l ~chevill*|pied|pieds|genou*|mains|doigt*|jambe*|ventre|poignet*|\
         seins|orteil*, ca|tu|il|vous +me|nous +gonfle*, \
         pneu*|velo|prix|facture*|note|tarif*|egos|chevilles ~gonfl*, n +est|a|ai|y|ont ~plus +de? +du? @gonfle, \
         regonfl*, plus +de +gonflement|gonfle|gonflee|enflure, \
         enorme* +merci|service|bisou|bise|erreur|boulot|difference|probleme|souci|trou|carie|budget|bouchon*|\
         retard, legum*|fruit*|mange* ~melon|pasteque|citrouille|pamplemousse, \
         melon|pasteque|citrouille|patate ~manger|mange|croqu*|recette|frite*, \
         boule +de +glace|gomme|noel|quies|la_mort, grosse +difference|facture|somme|carie, gros +souci|probleme, \
         double +appel|rendez|facture|couronne|page|exemplaire|face|peine|paiement|prelevement|probleme, \
         grossi* ~kilo*|poids|regime|enceinte, cabinet|liste|equipe ~grossi*, pris +du +poids, fluxion +de, \
         balle +dans, il|elle|qui|on|fils|fille|je +joue, regonfl* +a +bloc, triple +rendez|couronne, \
         prix|tarif*|cotisation*|facture* ~doubl*|tripl*, ganglion* ~gonfl*, oreillons, \
         ballon & jouer|jouait|jouent|foot|match, joue +au|avec_le +ballon|foot|rugby|basket, \
         doigt|doigts|orteil* +est|sont|a|ont|qui? +tout|toute|tres|un_peu? +@gonfle",
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
         @gonfle & empir*|pire|augment*, @gonfle & passe|passee|descendu*|monte|gagne & cou|oeil|gorge, \
         @gonfle & sous +la +machoire, \
         @gonfle ~tempe|front|nuque|oreille|clavicule|poitrine|menton|paupiere*|arcade, \
         @gonfle|boule|bosse|grossi*|abces ~heure|minute|minutes|vite|rapid*|oeil_nu, \
         heure|minute +en +heure|minute & @gonfle|grossi*|boule|abces|infection|pire, \
         ca|enflure|gonflement|infection|abces|oedeme|rougeur|chaleur|boule|pus ~monte|remonte|descend|gagne|\
         envahi*|attein*|propage*|etend|etendu*|diffus*|arrive|migre|attaque ~tempe|oeil|yeux|cou|oreille|gorge|\
         front|nuque|paupiere*|clavicule|poitrine|thorax|pommette|langue, \
         degonfl* & monte|remonte|descend|gagne & tempe|oeil|cou|oreille|gorge|front, \
         oeil|paupiere* ~gonfl*|poche|bouffi*|enfl* ~ferm*|ouvr*|moitie|clos, @gonfle & des_deux_cotes, \
         deux +cotes ~@gonfle, @gonfle ~deux +cotes, oeil|paupiere* +se|s +ferme*|colle, \
         @gonfle & ferme*|clos|fermer & oeil|paupiere*, \
         abces|infection & oeil|cou|gorge & monte|descend*|gagn*|touche*|attein*|ferme|etend|passe*, \
         septicemie|sepsis|cellulite, @gonfle & cesse|continue*|arrete & monter|grossir|gonfler|gagner|grossi, \
         menton|machoire|cou ~dur|dure|durci*|tendu* ~bois|pierre|beton|planche|cuir, \
         pogne* ~menton|cou|oeil & @gonfle, cou ~dur|dure|rouge|tendu*|chaud & dent|joue|abces|@gonfle, \
         deborde*|depasse|atteint ~cou|menton|oeil & @gonfle|infection, \
         cou ~large|largeur|epais|enorme|double|taureau|disparu, plus +de +cou & @gonfle|joue|abces|dent, \
         joue|cou|visage|machoire ~grossi*|gonfl*|enfl* & vue_d_oeil|heure|minute*|vite|rapid*, \
         devenu*|rendu*|passe*|arrive* +a|au +l|la? +oeil|cou|gorge|oreille & @gonfle|dent|abces, \
         enflure|gonflement|infection|abces|oedeme|rougeur*|chaleur|boule|pus ~mont*|remont*|descend*|gagn*|\
         envahi*|attein*|propag*|etend*|migr* ~tempe|oeil|yeux|cou|oreille|gorge|front|nuque|paupiere*|clavicule|\
         poitrine|thorax|pommette|langue|torse, \
         de +plus +en +plus +gros|grosse|enfle*|dur|dure & joue|oeil|cou|paupiere|visage|machoire|gonfl*, \
         hier & @visage|gencive|dent & aujourd|maintenant|matin & oeil|paupiere*|cou|figure|visage, \
         cou ~rouge & abces|dent|infection|fievre|quarante",
        "douleur|mal & monte|descend|irradie, \
         douleur*|mal|elance*|lance*|lancement*|nevralgi*|sensibil* & monte*|remonte*|descend*|irradi*|gagne*|\
         arrive*|etend*|propage*|passe, cellulite ~cuisse*|fesse*|creme, ferme +les +yeux, \
         fermer +les|mes|ses +yeux, yeux +ferme*, coup +d +oeil, \
         couleur|tache|tartre|decolor* & etend*|propage*|remonte, \
         bruit|prix|note|rumeur|budget & monte|propage*|descend*, ca|il|on +descend* +a|chez|en|au|par, \
         @gonfle ~degonfl* ~oreille, oeil|yeux & rhume|conjonctivite|orgelet|allergie*|lentille*, \
         bien|nettement|beaucoup|presque|vraiment_bien +descendu*|baisse|diminue, \
         descendu* +depuis|avec|grace|de_moitie|bien, @gonfle ~descendu* ~antibio*|presque|mieux, \
         hier & extraction|arrach*|anesthes* & aujourd|maintenant & mieux|degonfl*|moins, \
         ganglion*|angine|oreillons & cou|gorge|gonfl*|enfl*, cou & ganglion*|angine|oreillons",
    ),
    phrases(
        AirwaySwelling,
        "langue ~@gonfle, gorge ~@gonfle|serre*|ferme*|bloque*, @gonfle ~langue|gorge|sous +langue, \
         langue ~@gonfle|grosse|epaisse|enorme|double, gorge ~@gonfle|serr*|ferm*|bloqu*|retreci*|noue*, \
         plancher +de +la +bouche, luette, sous +la +langue ~@gonfle|dur, @gonfle ~langue|gorge, \
         ferme|referme|serre +la? +gorge, @gonfle ~luette|larynx|glotte|plancher|amygdale*, \
         langue|gorge|luette|plancher ~enorme*|epais*|epaiss*|lourde|bloc|place|etroit*|serr*|ferm*|retreci*|\
         bloqu*|bouch*|rempli*|grossi*|doubl*|enfl*|tumef*|pousse*|souleve*|pateuse ~air|respir*|avaler|parler|\
         bouche|palais|place|vite|coup|depuis|dents|comme, \
         gorge ~se|s|est|qui|sens +ferm*|referm*|retreci*|serr*|bouch*|bloqu*|resserr*|contract*, \
         gorge +serree|fermee|bouchee|bloquee|retrecie|obstruee|nouee, langue ~trop|plus +grosse|grande|place, \
         langue ~rentre*|tient ~plus|pas ~bouche, langue +grosse|gonflee|enflee|epaisse|enorme, \
         dessous|sous +de? +la +langue ~dur*|gonfl*|enfl*|boule|souleve*|grossi*|abces|abces_a_grossi, \
         abces|boule|bosse|gonflement|grossi* ~sous|dessous +la +langue, souleve* +la +langue, \
         serre|noue|ferme|bouche +la +gorge, glotte, etau ~gorge, main*|corde ~gorge ~serr*",
        "mal +gorge, gorge & pensant|penser|pense|idee|peur|emotion|emu|stress|angoisse|trac, \
         gorge & emotion*|emu|emue|larmes|pleur*|trac|stress*|angoiss*|peur|triste|adieu*|nerv*|nouvelle|chagrin|\
         deces|enterrement|film|mariage|bebe_parle, mal +de +gorge, maux +de +gorge, angine, rhume & gorge, \
         soutien +gorge, chat +dans +la +gorge, langue +francaise|maternelle|etrangere|de_bois|vivante, \
         gorge +nouee, aphte* ~langue, langue ~aphte*, langue & piercing|mordu*|geographique|tiree|pendue|frein, \
         boul* +sous +la +langue +depuis, langue ~pateuse ~matin|soif|alcool|reveil, couper|coute +la +gorge, \
         facture*|prix|credit* & gorge, gorge & sourire|merci|sourires",
    ),
    phrases(Abscess, "abces, infect*, pus", ""),
    phrases(
        Fever,
        "fievre*, fievreu*, temperature ~39|38|40|haute|elevee, de +la +temperature, frisson*, \
         39|40|38 +de +fievre, brul* ~fievre, grelott*, trembl* ~fievre|froid|partout, \
         38*|39*|40* ~fievre|temperature|degre*, trente +huit|neuf, quarante +de|degres, temperature, bouillant*, \
         claque +des +dents, chaud +et +froid, sueurs +froides, transpire*, ai|a|avait|as +chaud, chaud +partout, \
         bouffees +de +chaleur, brulant*, est|suis|front +chaud|chaude|brulant*, frissonn*, claqu* +des +dents, \
         trembl* ~froid|fievre|partout|feuille|sueur*|brul*, suis|est +en +nage|sueur*|eau|feu, trempe* +de +sueur, \
         degoulin* +de? +sueur, sueurs, suees, bouillant*|brulant* +de? fievre, \
         front|joue|peau|corps|partout ~brul*|bouillant*|bouillir|chaud*, \
         fait|avoir|a|ai|fais +de +la +temperature|fievre, \
         trente +huit|neuf +de|et|deux|trois|quatre|cinq|six|sept|huit|neuf|un|passe|passes|degre*, \
         trente +huit|neuf & @gonfle|abces|joue|fievre, quarante +de|de_fievre|un|et|degre*|presque|pile, \
         102|103|104, thermometre ~trente|quarante|38*|39*|40*|monte|affiche|indique, tremblote, febrile, \
         temperature +a|de|monte|est|qui, courbatur*, chaud +froid, feu +aux +joues, bouillir|bouillotte|bouillant, \
         ai|a|avait|fait|fais +quarante|trente_neuf|trente_huit, tremble* ~feuille|couverture*|lit, \
         sous ~couverture* & froid|grelott*|frisson*|tremble*, avec +quarante|trente_neuf|trente_huit|39|40",
        "rhume +des +foins, sensible* ~temperature, trente +huit|neuf +euros|ans|rue, \
         sensib* ~chaud|froid|temperature, chaud +et +froid ~sensib*, au +chaud, temperature +ambiante|normale, \
         transpire* ~peur|stress|angoisse|sport, pas +de +temperature, \
         chaud ~boire|boisson*|mange*|sensib*|froid ~dent*, brulant* & cafe|the|soupe|langue|palais|plat, \
         froid & clim*|dehors|hiver|cabinet|salle|manteau|sensib*, \
         n +a|ai|est|y|ont ~plus +de? +la? +fievre|temperature, plus +de +fievre|temperature, \
         pas +l +ombre ~fievre, rien +de|d +@gonfle, fievre +jaune|acheteuse|aphteuse|du_samedi, \
         bouche|langue|estomac +brulant*, eau|plat|the|cafe|soupe ~brulant*|bouillant*|bouillir|chaud*, \
         trembl* ~peur|main*|parkinson|trac|aiguille*, \
         sueurs +froides ~facture|prix|peur|roulette|fraise|idee|penser|devis|dentiste, \
         sueur* ~facture|prix|devis|penser|idee|peur|trac, \
         quarante +ans|euros|minutes|pourcent|cinq|deux_ans|km|personnes, \
         trente +huit|neuf ~ans|euros|rue|avenue|boulevard|numero|minutes|taille|pointure|dossier, \
         38|39|40 ~euros|ans|rue|avenue|boulevard|minutes|pointure|taille|heures, \
         numero|rue|appartement|chambre|taille|pointure|tel ~38*|39*|40*|trente|quarante, \
         en +nage ~couru|escalier*|velo|sport|bus, chaud|chaude +boire|pour_la_saison|lapin, \
         temperature ~chaud|froid ~sensib*, courbatur* ~sport|gym|salle",
    ),
    phrases(
        EyeCloses,
        "oeil|yeux|paupiere ~ferme*|@gonfle|ouvrir, @gonfle ~oeil|yeux|paupiere, vois ~flou|double|trouble, \
         vision ~trouble|floue|double, \
         oeil|yeux|paupiere* ~ferm*|@gonfle|ouvrir|ouvre|ouvert|moitie|cache|voit|vois|clos, ouvrir ~oeil|yeux, \
         vois|voit ~plus|mal|double|flou|trouble ~oeil|rien|bien, sous|vers|autour|jusqu +l|a +oeil|yeux|l_oeil, \
         vers +l +oeil, jusqu +a +l +oeil, vois|voit|voir & oeil|yeux & plus|rien|pas|mal, \
         oeil|paupiere* ~poche|boursouf*|bouffi*|mi|entrouv*|gonfl*|enfl*|larmoi*|pleure|rouge|exorbite*|sort|\
         disparu*|voi* ~@gonfle|abces|joue|infection|dent|ferm*|plus|moitie, \
         @gonfle|abces|infection|rougeur ~sous|vers|autour|jusqu|pres|a|gagne|attein*|touche +a? +l|les|des? +oeil|\
         yeux|paupiere*|orbite, vois|voit ~plus|mal|rien ~oeil|cote, voi* +plus +clair|que_d_un_oeil, \
         ouvr* ~@pas ~oeil|paupiere*|yeux, @pas ~ouvr* ~oeil|paupiere*|yeux, cerne* ~gonfl*, \
         oeil +qui +sort|exorbite, yeux +exorbites",
        "coup +d +oeil, a +vue +d, oeil|yeux & rhume|conjonctivite|orgelet|lentille*|ophtalmo*|lunettes|opticien, \
         ferme +les +yeux, fermer +les +yeux, yeux +ferme*, a +l +oeil, mauvais +oeil, regard, vue +d +oeil, \
         oeil +de +lynx, yeux|paupiere* & pleur*|pollen|dormi|fatigue*",
    ),
    phrases(
        MouthWontOpen,
        "@pas ~ouvrir ~bouche|machoire, bouche|machoire ~@pas ~ouvrir|ouvre, trismus, machoire ~bloquee|coincee, \
         @pas ~ouvrir ~bouche|machoire|grand, bouche|machoire ~@pas|peine ~ouvr*|desserr*, \
         machoire|machoires ~bloque*|coince*|serre*|verrouill*, desserrer, \
         peine|pas|plus|mal|presque & ouvr* & bouche|machoire, @pas & ouvr* & bouche|machoire, \
         ouvr* ~bouche|machoire ~@pas|doigt|centimetre, \
         doigt*|cuillere*|paille|fourchette|brosse|stylo ~passe*|passer|rentr*|entr*|gliss*|mettre ~dent*|bouche|\
         levre* ~@pas, \
         @pas ~passer|rentrer|entrer|glisser|mettre|introduire ~doigt*|cuillere*|paille|fourchette|brosse|stylo, \
         passe*|ouvr* ~plus|peine +qu|que|d|un? ~doigt|paille|cuillere|centimetre*|millimetre*, \
         a +peine ~doigt|cuillere|paille ~dents|bouche|levres, \
         machoire* ~contract*|tetanis*|crisp*|raid*|gripp*|soud*|fig*|rouill*|ferme*|ankylos*|paralys*|scell*, \
         bouche|machoire ~s|ouvre|ouvrir|desserr*|entrouvr* ~plus|pas|peine|moitie|centimetre*|millimetre*, \
         dents +serrees ~@pas|ouvr*|bloqu*, bouche|machoire ~bloqu*|coinc*|ferm*|verrouill*, @pas ~desserrer, \
         ouvr* ~@pas ~bouche|machoire|grand, limit* ~ouvert* ~bouche, tetanos, @pas ~ni +d? ouvrir, \
         @pas ~ni +desserrer, cuillere*|doigt*|paille|brosse|fourchette ~rentre*|passe*|entre ~@pas, \
         @pas|peine ~ecart*|separ*|desserr* ~dents|machoire*, ecart* ~@pas|plus ~dents|machoire*, \
         dents|machoires ~ecart* ~@pas, n +ecarte +plus|pas, ouvr* ~moins +en +moins, moins +en +moins +ouvr*, \
         ouvre +de +moins",
        "refermer|fermer, ouvert* +le|samedi, cabinet|boutique|courrier|mail|fichier|lien|porte|boite ~ouvr*, \
         vaccin*|rappel ~tetanos, tetanos ~vaccin*|rappel|jour, serre* +les +dents, machoire ~serr* ~nuit|stress, \
         ouvr* +la? bouche +en_grand|sans|bien|normalement",
    ),
    phrases(
        VeryUnwell,
        "confus|confuse|confusion, somnolent*, delire*, septicemie, confus*, somnol*, delir*, endormi*, \
         raconte +n +importe, incoherent*, perdu* +pied, desorient*, vaseux, vaseuse, amorphe, apathique, \
         sait|sais +plus +ou|quel|qui, tient +plus +debout, dans +les +vapes, sonne|sonnee, comateux, comateuse, \
         divague, voix & change*|bizarre & @gonfle|machoire|gorge|cou, dit|raconte & importe +quoi, \
         pas|plus +dans +son +etat, \
         il|elle|bebe|petit|petite|fils|fille|est|devient|toute|suis|femme|mari +mou|molle|molass*|ramolli*|\
         flasque, poupee|chiffe|chiffon|guimauve|legume +de|molle|chiffon, comme +une +poupee, \
         il|elle|comportement|mari|femme|fils|fille|mere|pere ~bizarre|etrange|drole_d_air|pas_normal|pas_net|\
         incoherent*, veut|envie|fait +que|de? dormir, dort +debout, s|se +endor*, s +endort, \
         difficile|peine|mal ~reveill*, reveill* ~mal|peine|difficile, \
         meme +question|chose|phrase|histoire ~fois|boucle|arret|cesse, fois +la|de +meme +question|chose|phrase, \
         en +boucle, repete ~boucle|arret|meme|cesse, sait +plus ~jour|est|habite|appelle|ou|annee|prenom, \
         reconnait|reconnais ~plus|pas ~me|m|personne|nous|moi|sa|son, me|m|nous|sa|son|ses ~reconnait ~plus|pas, \
         souvient|rappelle ~plus|pas|rien, perdu|perte|perd +la? +memoire, trou* ~memoire|noir, amnes*, groggy, \
         hagard*, ahuri*, hebet*, prostre*, absent|absente, regard|yeux +vide|vides|vitreux|fixe|fixes|vague, \
         tient|tiens|tenir|tenait ~plus|pas|mal ~debout|jambes, titub*, chancel*, flageol*, \
         sens|sent|se_sent +partir, au +plus +mal|bas, \
         sens|sent +mal|faible|patraque|pas_bien|plus_bien|comme_une_loque, \
         me|se +sens|sent ~pas|mal|drole|bizarre|faible|malade, va +mal, mal +en +point, malade +comme +un, \
         abattu*, ko, eteint*, hallucin*, parle ~toute_seule|seul, coeur ~bat|palpit*|emball* ~vite|fort|fievre, \
         tension ~chut*|basse|bas, nuque +raide, cou +raide, marbr*, lethargi*, dort +plus_que|sans_arret|que, \
         paroles|propos ~incoher*|bizarre*|sens, n +importe +quoi & dit|raconte|parle|repond, assomm*, \
         plus +ou +il|elle +est, sans +queue +ni +tete, @pas ~tourner|bouger|plier ~tete|cou|nuque, \
         drole|bizarre|ouest|dans_son_etat +depuis|ce, a +l +ouest, est|suis|a_l_air +drole, \
         dans +le|les|du +vague|gaz|coaltar|cirage|coton|brouillard|vapes|potage, embrouill*, jambes +molles|coton, \
         jambes +en +coton|guimauve, savoir +ou +il|elle, plus|pas ~savoir|sait ~ou|jour, \
         propos +decousus|incoherents|bizarres, plus +sa|toute_sa +tete, perd +la +boule, dans +un +etat|sale_etat",
        "confus* ~date*|rendez|horaire*|desole*, langue +endormi*, joue +endormi*, \
         endormi* ~anesthesi*|bouche|levre*, ai|a +sonne, sonne +chez|a_la_porte, \
         sais +plus +quel|ou|qui ~rendez|jour|dentiste, \
         absent|absente +du|au|le|lundi|mardi|demain|pour|de|la_semaine|jusqu, \
         mou|molle ~aliment*|brosse|manger|dent|gencive|cire|pain, \
         bizarre ~gout|bruit|sensation|dent|message|facture|odeur, \
         gout|bruit|sensation|dent|message|odeur|facture ~bizarre, \
         secretaire|assistante|docteur|dentiste ~absent*|bizarre|sait, \
         sait +plus ~rendez|dentiste|quand|combien|heure, dort|dormir ~dent*|mal|douleur|gouttiere|nuit|anesthesi*, \
         s +endor*|endormi* ~fauteuil|anesthesi*|gaz|nuit, \
         se +rappelle|souvient +plus|pas +de|du|si|quand|quel|votre|l_heure, \
         en +boucle & musique|message|annonce|repondeur, ko & match, me +sens +mal +de|d, \
         mal +en +point ~@dent|voiture|gencive*, va +mal +a, mal +a, eteint* +le|mon|telephone|portable, \
         portable|telephone|lampe ~eteint*, souvient|rappelle ~plus|pas +votre|quel|l|la|le, \
         gouttiere|appareil ~molle|mou, malade ~annul*|report*|decal*|rendez, coton ~hydrophile|compresse, \
         vais|va|peur ~tomber ~pommes|vapes, perdu ~date*|horaire*|rendez, compote|coton ~marathon|sport|course, \
         marathon|sport|course ~compote|coton|courbatur*, \
         rappelle|souviens +plus|pas +du|si|quand|quel|quelle|la|le|votre|l|combien|comment|de_l|de_la|de_votre|\
         de_mon, rappelle +moi|vous|demain|tard|lundi, \
         endormi* & piqure|anesthes*|injection|levre*|bouche|langue|joue|dent",
    ),
    phrases(
        Vomiting,
        "vomi*, vomissement*, rend +tout, nausee*, gerb*, envie +de +vomir, degobill*, vomir, vomit, degueul*, \
         rejett*|rejete* ~mange|boit|avale, remont* ~repas|estomac, mal +au +coeur, nausee",
        "enceinte|grossesse|porte|transport*|bateau|voiture & vomi*|nausee*, \
         vomi* & gastro|boulimi*|reflux|grossesse|enceinte, nausee* ~empreinte*|pate, \
         empreinte*|plaque ~nausee*|vomi*",
    ),
];
