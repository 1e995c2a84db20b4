//! French words for heart, brain and allergy.

use crate::triage::concepts::Concept::{self, *};
use crate::triage::language::{Phrases, phrases};

pub(super) const CONCEPTS: &[Phrases] = &[
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
         avoir|ai|donne ~mal +au +coeur, coeur +gros, de +bon +coeur, failli|presque ~attaque|crise, \
         deux|trois|plusieurs +infarctus, \
         infarctus|crise_cardiaque & annul*|report*|decal*|semaine|mois|derniere|dernier|passe, a +fait +un +infarctus",
    ),
    phrases(ArmOrSweat, "bras +gauche, sueur*", ""),
    phrases(
        StrokeSign,
        "avc, attaque +cerebrale, visage|bouche|levre|cote ~tombe|affaisse*|paralyse*|tordu*, @pas ~parler, \
         paralyse*, elocution, parle +bizarrement, \
         visage|bouche|levre*|cote|oeil|sourire ~tomb*|affaiss*|paralys*|tordu*|travers|pend*|deform* ~parl*|soudain|bras|coup|d_un|mots|cote, \
         bouche +de +travers, bouche|visage|oeil ~travers|tordu*|affaiss*|paralys*, \
         parl*|articul* ~bizarr*|charabia|mal|plus|difficil*|pateus*|incomprehens*, @pas ~parler|articuler, \
         mots ~@pas|melang*|sort*, bras|jambe|cote ~@pas ~lever|bouger|sent*, bras|cote ~paralys*|engourdi*|inerte, \
         @pas & lever|bouger|sentir|remuer & bras|jambe|cote|main, bafouill*, baragouin*, bredouill*",
        "anesthesi*|piqure ~paralyse*|visage|bouche|levre, paralyse* ~anesthesi*|peur, parler +francais|anglais, \
         @pas ~parler ~longtemps|fort|maintenant|travail, joue|bouche ~paralyse* ~anesthesi*, @dent ~tombe*, \
         dent*|dents +de +travers, avale* +de +travers, parle* +mal|plus +francais|anglais|fort, plus +parler +de, \
         mal +parle, engourdi* ~anesthesi*|piqure|soin|dentiste, parl* ~secretaire|dentiste|docteur|avec|a_quelqu, \
         avc & mois|venir|pas_venir|annul*|rendez|reporter",
    ),
    phrases(
        Concept::AllergicReaction,
        "reaction ~allergi*, anaphyla*, choc +allergique, fait +une +allergie, fais +une +allergie, urticaire, \
         plaques +rouges, reaction ~@remede, epipen, quincke, allergi* ~reaction|reagi*|choc|gonfl*|plaques|respir*, \
         reaction|reagi* ~allergi*|@remede, \
         @remede ~levre*|visage|langue|yeux|gorge|bouche|paupiere* ~@gonfle|grat*|pique*, \
         levre*|visage|langue|yeux|gorge|bouche|paupiere* ~@gonfle|enorme* ~@remede|piqure|injection, \
         plaques|boutons|rougeurs ~partout|corps|depuis|apres, @remede ~plaques|boutons|rougeurs|demang*|gratt*, \
         choc +anaphyl*, @gonfle & @remede & pris|partout|apres|prise",
        "allergi* +a ~noter|dossier|signaler|indiquer, depuis ~plaques ~dentaire, plaque +dentaire, \
         @gonfle & @remede & dent|joue|diminu*|mieux|gencive",
    ),
    phrases(
        Rash,
        "bouton*, demange*, eruption, plaques, urticaire, gratte, demang*, rougeurs, gratt*, eruption*",
        "bouton +de, bouton +de|sur_le_nez, plaques +dentaire",
    ),
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
        "tendance ~pommes|evanou*|malaise, facilement ~pommes|evanou*|malaise, \
         tendance|toujours|souvent|piqure*|aiguille* ~evanoui*|malaise, evanoui* ~piqure*|aiguille*|sang, \
         peur ~evanoui*, repond ~pas ~telephone|mail*|message*|appel*, reveille* ~nuit|douleur|mal, \
         appareil|dent ~bouge, bouge +plus|pas +appareil, effondr*|ecroul* ~prix|dent|mur|molaire, \
         evanoui* ~vue|facture, dent|couronne|appareil|bridge & bouge, reveille & nuit|mal, \
         repond & telephone|mail|message*, \
         evanoui*|tourne|pommes & vois|voir|vue|quand_je",
    ),
];
