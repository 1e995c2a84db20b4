//! French words for swelling, and how ill it makes.

use crate::triage::concepts::Concept::*;
use crate::triage::language::{Phrases, phrases};

pub(super) const CONCEPTS: &[Phrases] = &[
    phrases(
        Swelling,
        "@gonfle, @visage|cou|oeil ~enorme, \
         @visage|cou|oeil|menton ~enorme|double|ballon|balle|oeuf|hamster|patate|pasteque|grossi*|volume, \
         boule|bosse|grosseur ~cou|joue|machoire|menton|gorge, grosse* +joue, \
         dur|dure|durci* & sous & machoire|menton|langue, dur|dure +comme ~machoire|menton|cou|joue|langue, machoire|menton|cou|joue ~dur|dure +comme",
        "cheville|pied|genou|main|doigt|jambe ~@gonfle, @gonfle +a|au|de|du ~cheville|pied|genou|main|doigt|jambe, \
         double +rendez, pris +du +volume, facture|prix ~gonfl*|enorme, \
         chevill*|pied|pieds|genou|genoux|main|mains|doigt|doigts|jambe|jambes ~@gonfle",
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
         @gonfle & sous +la +machoire",
        "douleur|mal & monte|descend|irradie",
    ),
    phrases(
        AirwaySwelling,
        "langue ~@gonfle, gorge ~@gonfle|serre*|ferme*|bloque*, @gonfle ~langue|gorge|sous +langue, \
         langue ~@gonfle|grosse|epaisse|enorme|double, gorge ~@gonfle|serr*|ferm*|bloqu*|retreci*|noue*, \
         plancher +de +la +bouche, luette, sous +la +langue ~@gonfle|dur, @gonfle ~langue|gorge, \
         ferme|referme|serre +la? +gorge",
        "mal +gorge, \
         gorge & pensant|penser|pense|idee|peur|emotion|emu|stress|angoisse|trac",
    ),
    phrases(Abscess, "abces, infect*, pus", ""),
    phrases(
        Fever,
        "fievre*, fievreu*, temperature ~39|38|40|haute|elevee, de +la +temperature, frisson*, 39|40|38 +de +fievre, \
         brul* ~fievre, grelott*, trembl* ~fievre|froid|partout, 38*|39*|40* ~fievre|temperature|degre*, \
         trente +huit|neuf, quarante +de|degres, temperature, bouillant*, claque +des +dents, chaud +et +froid, \
         sueurs +froides, transpire*, ai|a|avait|as +chaud, chaud +partout, bouffees +de +chaleur, brulant*, \
         est|suis|front +chaud|chaude|brulant*",
        "rhume +des +foins, sensible* ~temperature, trente +huit|neuf +euros|ans|rue, \
         sensib* ~chaud|froid|temperature, chaud +et +froid ~sensib*, au +chaud, temperature +ambiante|normale, \
         transpire* ~peur|stress|angoisse|sport, pas +de +temperature, \
         chaud ~boire|boisson*|mange*|sensib*|froid ~dent*, brulant* & cafe|the|soupe|langue|palais|plat",
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
         peine|pas|plus|mal|presque & ouvr* & bouche|machoire, \
         @pas & ouvr* & bouche|machoire, ouvr* ~bouche|machoire ~@pas|doigt|centimetre",
        "refermer|fermer, ouvert* +le|samedi",
    ),
    phrases(
        VeryUnwell,
        "confus|confuse|confusion, somnolent*, delire*, septicemie, confus*, somnol*, delir*, endormi*, \
         raconte +n +importe, incoherent*, perdu* +pied, desorient*, vaseux, vaseuse, amorphe, apathique, \
         sait|sais +plus +ou|quel|qui, tient +plus +debout, dans +les +vapes, sonne|sonnee, comateux, comateuse, \
         divague, voix & change*|bizarre & @gonfle|machoire|gorge|cou, dit|raconte & importe +quoi, \
         pas|plus +dans +son +etat",
        "confus* ~date*|rendez|horaire*|desole*, langue +endormi*, joue +endormi*, \
         endormi* ~anesthesi*|bouche|levre*, ai|a +sonne, sonne +chez|a_la_porte, \
         sais +plus +quel|ou|qui ~rendez|jour|dentiste",
    ),
    phrases(Vomiting, "vomi*, vomissement*, rend +tout, nausee*, gerb*, envie +de +vomir, degobill*", ""),
];
