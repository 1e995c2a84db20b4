//! French words for heart, brain and allergy.

use crate::triage::concepts::Concept::{self, *};
use crate::triage::language::{Phrases, phrases};

pub(super) const CONCEPTS: &[Phrases] = &[
    phrases(
        ChestPain,
        "douleur*|mal|oppression|serre*|serrement|pression|brulure|poids|poignard ~poitrine|thorax|coeur, \
         poitrine ~serre*|mal|douleur|oppress*|brule, crise +cardiaque, infarctus, douleur ~bras +gauche, \
         douleur*|mal|oppress*|serr*|pression|brul*|poids|poignard*|etau|point|compress*|pince* ~poitrine|thorax|\
         coeur|thoracique*, poitrine|thorax|coeur ~serr*|mal|douleur*|oppress*|brul*|compress*|etau|ecras*, \
         elephant|poids|etau ~poitrine|thorax, douleur*|mal|engourdi*|lourd* ~bras +gauche, \
         bras +gauche ~mal|engourdi*|lourd*|douleur*|fourm*, attaque|arret|crise +cardiaque, \
         tient|serre|agripp*|touche & poitrine, \
         poitrine & serr*|mal|fait_mal|douleur*|lourd*|poids|pression|brul*|pinc*|etau, \
         bras +gauche & irradi*|part|parti|descend*|lance*|douleur*|mal|serr*|fourmi*|engourdi*|lourd*|machoire|\
         dos|raid*|pique*|tire*|poids|mort, \
         serr*|brul*|oppress*|etau|poids|pression|douleur*|mal|pique*|coup|poignard* ~sternum|cage|plexus|sein|\
         torse|buste|thorax|poitrail|estomac_et_le_bras, \
         sternum|thorax|poitrine|torse|buste & serr*|brul*|oppress*|etau|poids|pression|douleur*|mal|pique*|ecras*|\
         bloqu*|compress*|lourd*|elance*|lance*|coup*|dechir*|mains|main|elephant|enclume|camion|brique*|pince*|\
         barre|sangle*|ceinture, \
         coeur ~emball*|palpit*|cogne*|tape*|galop*|bizarre*|irreguli*|saute|lache*|arret*|fou|folle & bras|sueur*|\
         malaise|poitrine|essouffl*|etourdi*|mal|pale|blanc|souffle|tourne*|peur_de_mourir, \
         douleur*|mal|serr* ~coeur ~bras|maintenant|sueur*|machoire|dos|respir*, \
         trinitrine|nitroglycerine|natispray, angine +de +poitrine, infarct*, \
         douleur*|serr*|mal ~bras ~machoire ~sueur*|poitrine|pale|souffle, \
         machoire & bras & sueur*|poitrine|serr*|gauche|lourd*|pale|transpir*, arret +du +coeur, \
         barre ~poitrine|thorax|sternum, points? ~cote +au +coeur, crise +du +coeur|cardiaque, \
         fait|fais +une +attaque, coeur ~lache|lachait|s_arrete|arrete_de, \
         poitrail|poitrine|thorax|sternum|torse & assis|assise|pose|pieds|genou|appuie|boeuf|vache|dalle|rocher|\
         tonne|broie|broy*|transperc*|tient|tiens, \
         douleur*|mal|serr*|transperc*|poignard*|point ~entre +les +seins|omoplates|deux_seins, \
         epaule +gauche & douleur*|mal|lance & bras|machoire|souffle|partir|sueur*|poitrine|sein*, \
         tient|tenant|agripp*|serre +le|son|sa +coeur|torse|poitrine, \
         coeur & machoire|bras & mal|douleur*|serr*|jusqu|descend*|irradi*, \
         chest & mal|serr*|pogn*|douleur*|press*|poids|brul*|milieu, \
         milieu +du|de ~poitrine|chest|buste|torse|thorax, pogn* ~poitrine|chest|coeur|thorax, \
         mal & machoire & effort|jogging|courant|sport|marchant|poitrine|chest, main +sur +le +coeur, \
         main ~poitrine ~serr*|brul*|mal, \
         machoire & bras & mal|douleur*|lourd*|serr* & sueur*|souffle|poitrine|gauche, \
         serre*|pese|appuie|ecrase*|comprim*|brul*|oppress* ~milieu|ici|dedans|devant ~bras|machoire|dos|cou, \
         couteau*|poignard*|lame|lance|aiguille|pieu|epee ~poitrine|thorax|coeur|torse, \
         porte|met|mis +la|sa +main +a|sur +son|le +coeur|poitrine, coeur ~ecras*|serr*|broy*, \
         ca|cela +m|lui|me? +ecrase|broie|serre|opprime ~poitrine|coeur|milieu|respirer, \
         douleur* ~serr* & os|milieu|machoire|dos|vagues, \
         pense|crois|sur|peur|impression|dirait|sens c +est +cardiaque|le_coeur|mon_coeur|un_infarctus|son_coeur, \
         pense|crois|peur ~c +est +cardiaque|le_coeur|mon_coeur|son_coeur, \
         cardiaque & comprime*|serr*|mal|douleur*|sueur*, serr*|etau|comprim*|ecras* ~cotes|cote_du_coeur, \
         etau & sueur*|bras|cotes|milieu|souffle|respir*",
        "failli|presque ~crise +cardiaque|infarctus, crise ~facture|prix, mal +au +coeur +apres, mal +au +coeur, \
         avoir|ai|donne ~mal +au +coeur, coeur +gros, de +bon +coeur, failli|presque ~attaque|crise, \
         deux|trois|plusieurs +infarctus, \
         infarctus|crise_cardiaque & annul*|report*|decal*|semaine|mois|derniere|dernier|passe, \
         a +fait +un +infarctus, coeur +brise|gros|net|joie|lourd, \
         creve|fend|brise|arrache|serre|rechauffe|retourne +le +coeur, coeur +serre, par +coeur, coup +de +coeur, \
         nausee, infarct* ~ans|an|mois|dernier|derniere|passe|stent*|pontage|en, stent* & infarct*|coeur, \
         depuis|suite|apres|antecedent* +a? +mon|son|un|l|d? +infarct*|crise_cardiaque, \
         infection|bronchite|rhume|toux|radio ~poitrine|thorax, toux & poitrine, \
         coeur & traitement|medic*|operation|valve|pile|pacemaker|kardegic|plavix|cardiologue & mal, \
         avez|as|du|de|bon|a|tout +coeur, prix|devis|facture|addition & infarct*|crise_cardiaque|attaque|coeur, \
         mal & coeur & bateau|voiture|gout|pate|empreinte|odeur, attaque* & carie*|acide*|sucre*|bacterie*|plaque, \
         serr*|tour +de +poitrine, sein & allait*|mammo*, gilet, coeur +du +sujet|de_ville|de_metier, \
         tient +a +coeur, a +fait +une +attaque & ans|an|mois, bras +gauche & platre*|kine|fracture|tatou*|casse*, \
         brul* & estomac & reflux|dent*, plus +mal|de_douleur*, plus +douleur|de_douleur, enleve* ~poids, \
         poids +de +la +poitrine, poids ~epaules, poitrine & musculaire|printemps, cardiologue ~dit ~poitrine, \
         poitrine & bronchite|tousse*|toux|rhume|grippe|pneumonie, pincement +au +coeur, \
         omoplates & penche|dos|fauteuil|posture|ordinateur|travail|dentiste|force, \
         cardiaque & insuffisance|suivi|traitement|souffle|operation|bilan|chirurgie, \
         etau & machoire|tete|dent & serr* & gouttiere|nuit, \
         depuis +ma|mon|la|sa|son|le? +pose|stent|pontage|operation|pacemaker, \
         coche*|fiche|questionnaire ~crise, crise ~coche*|fiche|questionnaire|erreur, poids +en +moins",
    ),
    phrases(
        ArmOrSweat,
        "bras +gauche, sueur*, bras & lourd*|engourdi*|mal|douleur*|fourmi*|lance*|mort, transpir*, en +nage, \
         trempe* +de +sueur",
        "bras & platre*|kine|vaccin*|porte|bebe|sport|gym|raquette, bras +long|de_fer|ouverts, \
         transpir* ~peur|stress|sport|chaleur, \
         roulette|fraise|peur|penser|piqure|aiguille|devis|prix|facture|idee & sueur*",
    ),
    phrases(
        StrokeSign,
        "paralyse*, parle +bizarrement, \
         visage|bouche|levre*|cote|oeil|sourire ~tomb*|affaiss*|paralys*|tordu*|travers|pend*|deform* ~parl*|\
         soudain|bras|coup|d_un|mots|cote, bouche +de +travers, \
         bouche|visage|oeil ~travers|tordu*|affaiss*|paralys*, \
         parl*|articul* ~bizarr*|charabia|mal|plus|difficil*|pateus*|incomprehens*, mots ~@pas|melang*|sort*, \
         bras|jambe|cote ~@pas ~lever|bouger|sent*, bras|cote ~paralys*|engourdi*|inerte, \
         @pas & lever|bouger|sentir|remuer & bras|jambe|cote|main, bafouill*, baragouin*, bredouill*, \
         moitie|cote ~visage|figure|face|bouche|corps ~tomb*|affaiss*|pend*|paralys*|mort|morte|bouge|fig*|\
         engourdi*|descend*|inert*|mou|molle|ferm*, face|bouche +est|toute|de|qui +croche|travers|tordue|pend, \
         trouve*|cherche* ~mots & plus|pas|ses|mes|melang*, \
         mots|phrases|paroles ~viennent|veulent|sortent|sort ~@pas, ne|n +sort|articule ~plus|pas, \
         de +la +bouillie, voix ~ivrogne|bourre|pateuse, \
         jambe*|bras|main|pied ~derob*|lache*|mou|molle|mort|morte|inert*|traine*|pend*|ballant*|engourdi*|\
         paralys*|flasque|tombe*|guimauve|coton|obei*|fourmi* ~cote|gauche|droit*|soudain|parl*|visage|bouche|face|\
         levre*|mots|plus, \
         gauche|droit|droite|cote|soudain|parl*|visage|bouche ~jambe*|bras|main|pied ~derob*|lache*|mou|molle|mort|\
         morte|inert*|traine*|pend*|ballant*|engourdi*|paralys*|flasque|retomb*|obei*, \
         lach*|echapp*|tomb* ~verre|tasse|fourchette|stylo|telephone|choses|tient|objets|cuillere|cafe|tenir|\
         brosse & main|droite|gauche|parl*|bouche|visage|soudain|bras, \
         main|doigts|bras +gauche|droit|droite ~tient|tenir|lache*|serrer|attrape*|echapp*|lever|bouger|obei*, \
         sens|sent|sentir|bouge|bouger|leve|lever|remue|soulev* +plus|pas|rien ~bras|jambe*|cote|main|moitie|pied, \
         @pas ~lever|bouger|sentir|remuer|soulever|serrer|tenir ~bras|jambe*|cote|main|pied|tasse|verre|fourchette, \
         voi*|vue|aveugle ~plus|perdu*|rien|soudain ~oeil|cote, soudain ~voi* ~plus|double|rien, hemiplegi*, \
         aphasi*, accident +vasculaire, congestion +cerebrale, \
         comprend|comprends +plus|pas & dit|parle & bizarre*|soudain|visage|bras|bouillie, ait, \
         engourdi*|fourmi*|insensible* ~cote +gauche|droit|du_corps, \
         marche|tient ~travers|zigzag|plus|droit & parl*|bras|visage|bouche & soudain|bizarre*, \
         sourire|sourit ~cote|travers|moitie|tordu, desequilibr*|vertige* & parl*|bras|visage ~bizarre*|mal, \
         @pas ~ni +parler|bouger|lever|articuler ~bras|jambe|parler|mots, trouv*|cherche* ~@pas ~mots, \
         cherche +ses +mots, sans +queue +ni +tete & dit|dire|raconte|parle|choses, \
         sa|la|une|mon|ma +jambe|main|bras|pied +gauche|droite? traine|pend|lache|derobe*|suit|obeit, \
         sa|la|ma +jambe|main +traine|pend|lache|derobe*, \
         main|bras|jambe|doigts|pied ~fait|font|obeit|ecoute* +pas|plus +ce|rien|quand|du, \
         paupiere*|commissure*|coin_de_la_bouche ~tombe*|pend*|affaiss*|devi*, \
         comprend* ~plus|pas & tombe*|visage|bras|paupiere|tape*|bafouill*, \
         coule ~coin|cote +de +la +bouche & main|bras|parl*|jambe, deviation ~bouche|commissure|visage, \
         m|l|lui|nous +obeit|obeissent +plus|pas, moitie|cote|bras|jambe ~obeit|obeissent ~plus|pas, \
         jambe|bras|main ~faible*|soudain & cote|parl*|bouche|soudain, \
         parl*|mots|phrase*|articul*|prononc*|elocution|paroles & bouillie|charabia|chinois|incomprehensible*|\
         rien_dire|n_existent_pas|melang*|pateu*|empat*|machouill*|trainant*|embrouill*|ivre|ivrogne|bourre|saoul*|\
         soul|soule|decous*|baragouin*|avait_bu|a_bu|n_importe_quoi|sans_sens|aucun_sens|patate_chaude|patate|\
         bizarre*|incoher*|deform*|dysarthri*|drole, \
         dit|raconte|repond|sort|voix & bouillie|charabia|incomprehensible*|n_existent_pas|incoher*|sans_sens|\
         aucun_sens|pateu*|empat*|n_importe_quoi_depuis|mots_melanges, \
         arrive|peux|peut|sait|sais|arrivait|pouvait +pas ~parler|articuler|s_exprimer|prononcer, \
         @pas|plus +parler|articuler, @pas|plus|peine +a|bien? +parler|articuler|prononcer, \
         parl*|articul* ~@pas ~correct*|bien|normal*|clair*|comme|droit, \
         moitie|cote ~visage|figure|face ~dort|endormi*, parle|parlait +plus, \
         bras|jambe|main ~faible* ~soudain|cote|aussi|parl*, \
         bras|main|jambe +gauche|droit|droite ~mort|morte|inerte|engourdi*|paralys*|repond*|bouge|insensible*|\
         endormi*, bras|jambe|main|doigts ~repond|repondent|obeit|obeissent ~plus|pas|rien, \
         moitie|cote ~corps ~endormi*|dort|engourdi*|paralys*|mort*, \
         elocution ~bizarre|difficile|change*|pateu*|mal|trouble*|probleme*|lente, \
         marche ~crabe|zigzag|travers & mots|parl*|bras|visage|bouche, melange* +les? +mots, avc, \
         attaque +cerebrale, visage|bouche|levre|cote ~tombe|affaisse*|paralyse*|tordu*, \
         bave*|degouline|coule ~cote +gauche|droit & main|bras|parl*|visage|jambe, \
         main|mains|doigts|bras ~serr*|tient|attrape*|agripp* ~plus|pas|rien, bouts +de +mots, \
         repond* ~a_cote|bouts|de_travers & visage|bouche|bras|mots|main, \
         visage|bouche|sourire|figure|face|levre*|lippe|joue|coin ~croche|travers|tordu*|affaiss*|de_cote|\
         degouline|pendant*|fondu*|grimac* ~soudain|parl*|bras|depuis|main|jambe|mots|miroir|cote, \
         visage|bouche|sourire|figure|face|levre*|joue ~dissymetri*|asymetri* ~soudain|parl*|bras|main|jambe|mots, \
         soudain & visage|sourire|bouche|bras|jambe & asymetri*|travers|tombe*|mou|molle|lourd*|engourdi*|paralys*|\
         tordu*, arrive|peux|peut +pas ~dire|repondre ~bonjour|nom|mot|mots|prenom|phrase*, \
         bouche ~fuit|coule|pend ~cote, bras|main ~retomb*|lache*, \
         lettres|mots ~melang*|dansent|brouill* & main|bras|vois|voit, vois|voit +la? +moitie, repete ~meme +mot, \
         equilibre & visage|bouche|parl*|bras & perdu*|perd|soudain, \
         visage|joue|bouche|figure ~carton|bois ~main|bras|doigts|parl*, pire +mal +de +tete|migraine, \
         pire ~tete ~vie, mal +de +tete +foudroyant|explosif|brutal, coup +de +tonnerre ~tete, \
         fait|faire|fais|faisait +un +avc",
        "anesthesi*|piqure ~paralyse*|visage|bouche|levre, paralyse* ~anesthesi*|peur, parler +francais|anglais, joue|\
         bouche ~paralyse* ~anesthesi*, @dent ~tombe*, dent*|dents +de +travers, avale* +de +travers, parle* +mal|plus \
         +francais|anglais|fort, plus +parler +de, mal +parle, engourdi* ~anesthesi*|piqure|soin|dentiste, parl* \
         ~secretaire|dentiste|docteur|avec|a_quelqu, avc & mois|pas_venir|annul*|reporter, avc & ans|an|annee*|mois|\
         dernier|derniere|sequelle*|fauteuil|roulante|reeducation|kine, depuis|suite|apres|sequelle*|antecedent* +a? \
         +son|mon|l|un|d|des? +avc, avoir +fait +un +avc, anesthesi*|piqure|endormi*|injection|dentiste_m_a ~bouche|\
         levre*|visage|joue|parl*|articul*|mots|cote, bouche|levre*|visage|joue|parl*|articul* ~anesthesi*|piqure|\
         endormi*|injection, appareil|dentier|gouttiere|prothese|bridge|facettes|bagues ~parl*|articul*|prononc*|voix, \
         parl*|articul*|prononc*|mots ~appareil|dentier|gouttiere|prothese|bridge|facettes|bagues, parl* ~anglais|\
         francais|espagnol|arabe|chinois|langue|accent, chinois|traduct*|interprete & parl*|dit, bras & platre*|epaule|\
         kine|casse*|operation|operee|fracture*|bebe|charge* & lever|bouger|tenir, enfant|bebe|petit ~parl* ~charabia|\
         encore|bien, mange*|repas|soupe|manger|regime & bouillie, reduit*|mettre|met|reduire +en +bouillie, sens +plus \
         +bras ~port*, ligne|telephone|reseau|secretaire|repondeur|message|micro ~entend*|comprend*|melang*|bizarre*|\
         hache*, mots +croises|doux|de_passe, parl* ~secretaire|dentiste|docteur|collegue|responsable|comptable, dent*|\
         incisive*|canine*|molaire* ~travers|tordu*|croche|poussent, @proth ~travers|tordu*|pend*, cote +pratique|\
         securite|assurance|financ*|positif, melang* +les? +dates|rendez|dossier*|pinceaux|noms, n +importe +quoi & \
         prix|facture|votre|service|musique|internet, bu|boire & apres|verre & peux|droit|puis, voix ~repondeur|musique|\
         standard, lach*|laiss* +tomber, baragouin*|bafouill*|bredouill* ~anglais|francais|stress*|desole*|excus*|\
         timid*, stress*|desole*|excus*|timid*|telephone ~bafouill*|bredouill*|baragouin*, paralys* ~peur|trac|greve|\
         circulation|idee, greve|transports|ville|neige ~paralys*, visage +long, tire +la +tronche, lunettes|presbyt*|\
         cataracte|ophtalmo* & voi*, pateuse ~soif|bouche|reveil|medic*, bouche|salive +pateuse, levre*|bouche|joue \
         ~anesthes*|piqure|endormi*, choc|tombe|coup|poing & visage|joue|machoire & deform*|tordu*, bouge ~dent|\
         appareil|bridge|rendez|facette, remerci*|merci & mots, traine +dans|au, paupiere* & chirurg*|esthetique|\
         sommeil|fatigue|orgelet, legere +pression, voulais|voudrais|veux|souhaite|aimerais ~parler, parler +du|des|\
         de_mon|de_ma|a_un|a_une|a_la|au|avec, parl* +pas +bien|le? +francais|anglais, bebe|mois|an|ans & parle & \
         pas_encore|toujours_pas, paralys* & naissance|enfance|annees|an|ans|jeune, @gonfle ~voi*, coup|sabot|poing|\
         decroch*|deboit* & parl*, peux|peut +pas +parler +la|longtemps|fort|maintenant|je_suis|plus_fort|au_travail, \
         excus* ~elocution, elocution ~anesthes*|endormi*|appareil, arthrose|arthrite|rhumat*|vieillesse|parkinson & \
         main|mains|doigts|bras, enfance|naissance|toujours|facette* & asymetri*, orthophon* & articul*|parl*|prononc*, \
         bouche|visage|sourire & photo*|corriger|orthodon*|naissance|toujours, levre|bouche|joue|langue +encore? \
         +endormie ~moitie|bouche|molle|moitie_de, encore ~endormi* ~moitie|molle, depuis|suite|apres +mon|ma|son|un|l? \
         +ait, ait +de|en, attaque|avc|aphasi* ~remonte*|ans|annees, aphasi* ~attaque|avc, a +frigore, paralys* +de|par \
         +la? +trouille|peur|terreur|angoisse, gueri* ~attaque|avc, attaque|avc ~gueri*, apres +une +attaque",
    ),
    phrases(
        Concept::AllergicReaction,
        "reaction ~allergi*, anaphyla*, choc +allergique, fait +une +allergie, fais +une +allergie, urticaire, \
         plaques +rouges, reaction ~@remede, epipen, quincke, \
         allergi* ~reaction|reagi*|choc|gonfl*|plaques|respir*, reaction|reagi* ~allergi*|@remede, \
         @remede ~levre*|visage|langue|yeux|gorge|bouche|paupiere* ~@gonfle|grat*|pique*, \
         levre*|visage|langue|yeux|gorge|bouche|paupiere* ~@gonfle|enorme* ~@remede|piqure|injection, \
         plaques|boutons|rougeurs ~partout|corps|depuis|apres, @remede ~plaques|boutons|rougeurs|demang*|gratt*, \
         choc +anaphyl*, @gonfle & @remede & pris|partout|apres|prise, \
         rouge +comme|de|partout ~@remede|antibiotique|piqure|pris|avale*, \
         @remede|bain_de_bouche & rouge*|plaques|gratt*|demang*|gonfl*|picot*|boutons|urticaire|boursoufl*|serr*|\
         bouffi* & levre*|gorge|visage|figure|langue|corps|partout|yeux|paupiere*|cou|peau|ventre|bras, \
         allerg* & bouffi*|gonfl*|respir*|gorge|gratt*|plaques|boutons|malaise|enfl*|levre*|urticaire & mange*|\
         pris|avale*|pique*|il|elle|je|j|viens|vient|a, \
         @allergene & langue|levre*|gorge|visage|yeux|paupiere*|figure|respir*|cou & gonfl*|enfl*|gratt*|demang*|\
         picot*|serr*|bouffi*|doubl*|rouge*|plaques|etouff*|boutons, \
         @allergene ~piqu* ~bouche|langue|gorge|levre*|cou|palais, \
         piqu* ~@allergene ~bouche|langue|gorge|levre*|cou|palais|gonfl*|allerg*, \
         gonfl*|enfl* & langue|paupiere*|levre*|gorge|visage|yeux & depuis|apres|suite|cause & bain_de_bouche|gel|\
         produit|creme|pate|resine|ciment|anesthes*|piqure|@remede|@allergene|injection, \
         epipene*|epipen*|adrenaline|jext|anapen|emerade ~piqu*|injecte*|fait|utilis*|besoin|plus|pas|trouve*|faut, \
         @pas ~epipen*|adrenaline|stylo_d, eruption* ~@remede|apres|partout, \
         couvert*|rempli*|plein*|parsem* ~plaques|boutons|rougeurs|urticaire|cloques, \
         urticaire ~geant|partout|corps|depuis, oedeme*, \
         gratt*|demang*|picot* ~gorge|langue|levre*|palais ~@remede|@allergene|pris|piqure|gants, \
         reaction ~grave|forte|severe|violente|bizarre ~@remede|piqure|produit|gel|bain_de_bouche|latex|anesthes*, \
         levre* ~comme ~coussin*|saucisse*|canard|boudin*|bouee*|pneu*|merou|ballon*, \
         levre* ~doubl*|tripl* ~volume|minutes|coup, \
         main*|doigts|pieds ~picot*|fourmi*|demang* & levre*|langue|gorge|visage|plaques, \
         points +rouges ~partout|apres|@remede, \
         langue +enorme|geante|epaisse|grosse & gratt*|demang*|piqure|@remede|anesthes*|pique*, \
         ecarlate|cramoisi* & injection|piqure|@remede|pris|avale*, brul* ~partout & injection|piqure|@remede, \
         paupiere*|yeux ~gonfl*|ouvr*|bouffi*|ferm* & injection|piqure|sirop|antibiotique|comprime|cachet|\
         @allergene, allerg* & donne|mange* & gonfl*|respir*|plaques|rouge, \
         @allergene|oeufs|lait|flan|gateau & allerg* & gonfl*|respir*|plaques|vomi*|rouge, \
         @allergene & levre*|langue|visage|yeux|paupiere* & enorme*|grosse*|epais*, levre* ~enorme*|gigantesque*, \
         main*|pieds ~gonfl* & injection|piqure|@remede, \
         visage|peau|corps|joue* +en +feu & injection|piqure|@remede|antibiotique, \
         gants ~gonfl*|gorge|levre*|plaques, \
         allerg* & visage|levre*|langue|gorge|oeil|yeux|paupiere* & doubl*|enorme*|tripl*|gonfl*, \
         visage|levre*|langue|paupiere* ~doubl*|tripl* & ciment|produit|gel|piqure|anesthes*|injection|@remede|\
         gants|pate",
        "allergi* +a ~noter|dossier|signaler|indiquer, depuis ~plaques ~dentaire, plaque +dentaire, \
         @gonfle & @remede & dent|joue|diminu*|mieux|gencive, \
         reaction ~prix|facture|devis|client*|public|patient*|chimique|chaine, \
         @remede|allerg*|latex & note|noter|dossier|fiche|signaler|preciser|savoir|questionnaire|carte|indique|\
         marque|inscri*, allerg* +a|au|aux ~dossier|fiche|note|noter, peut|pourrait|pouvez|risque ~reaction, \
         reaction ~peut|possible|risque|famille|hereditaire, \
         avais|avait|fait ~reaction ~ans|an|enfant|petit*|temps|epoque|fois, \
         @gonfle & antibio* & dent|joue|abces|gencive*, plaques +de +cuisson|immatric*, \
         boutons +de|du|d +acne|manchette|telephone, allerg* & pollen*|foin*|acarien*|printemps|rhume|rhinite, \
         yeux & pollen*|foin*|acarien*|rhume, epipen* ~sac|toujours|avec_moi|porte|perime*|ordonnance|renouvel*, \
         herpes|bouton_de_fievre, levre* & botox|hyaluronique|esthetique|coup|mordu*|tomb*|poing, \
         adrenaline ~anesthesi*|piqure|contien*|dedans|preparation, y +a ~adrenaline, contien* ~adrenaline, \
         adrenaline & coeur|souffle, @gonfle ~parti*|disparu*|fini*|diminu*|degonfl*, \
         fini*|finir|termine* ~antibio*|@remede|traitement, \
         urticaire ~froid|soleil|toujours|chronique|stress|enfance|dossier, \
         donne|donnent|donnait|provoque* +des|de +plaques|boutons|rougeurs|urticaire|l_urticaire, \
         levre* ~enorme* & choc|coup|tomb*|poing|herpes, \
         varicelle|rougeole|scarlatine|roseole|zona|gale|acne|eczema & boutons|plaques|eruption*|urticaire|gratt*|\
         partout, \
         urticaire ~avait|avais +ca, \
         deja +fait|eu ~quincke|choc|allergi*|anaphyla*",
    ),
    phrases(
        Rash,
        "bouton*, demange*, eruption, plaques, urticaire, gratte, demang*, rougeurs, gratt*, eruption*, cloque*, \
         urticair*, boursoufl* ~peau|partout, rouge ~ecrevisse|tomate|pivoine|partout|homard, tache* +rouge*, \
         peau ~rouge|gratt*|brul*|feu, pique* ~partout|corps, plaque",
        "bouton +de, bouton +de|sur_le_nez, plaques +dentaire, plaque* +dentaire*|de|a|d, \
         boutons? +rendez|pour|sur|annul*|rouge|vert|cliqu*|du|mail, \
         bouton* & site|cliqu*|internet|page|appli*|appuy*|telephone|chemise|acne|levre*|fievre|herpes, \
         gratt* +la|le|les|ma|un|du|sur, demang* +de, pile & bouton, plaque* & dent*|tartre|dentifrice, \
         eruption & dent*, feu +rouge, urticaire ~froid|soleil|toujours|chronique|stress|enfance|dossier, \
         moustique*|puce*|ortie*|piqures & demang*|bouton*|gratt*|plaques, \
         varicelle|rougeole|scarlatine|roseole|zona|gale|acne|eczema & boutons|plaques|eruption*|urticaire|gratt*|\
         demang*, \
         urticaire ~avait|avais +ca",
    ),
    phrases(Medicine, "@remede", "allergi* ~@remede"),
    phrases(
        Collapse,
        "evanoui*, inconscient*, perdu|perd|perte ~connaissance, effondre*, repond|reagit ~pas|plus, convuls*, \
         crise +d +epilepsie, se|s ~reveille +pas|plus, tombe +dans +les +pommes, malaise, inconscien*, \
         perd*|perte ~connaissance|conscience, effondr*, ecroul*, tomb* ~pommes|inanim*|raide|syncope, \
         repond|reagit|reveille|reveiller|bouge|bougent ~pas|plus, syncope, crise ~epilep*|convuls*, \
         tourn* +de +l +oeil, inanime*, yeux +revuls*, tremble +de +partout +par +terre, s +est +ecroul*, \
         respire +plus, plus +de +pouls, evanoui*|inconscien*|inanime*, \
         reagit|repond|reveille|bouge|respire & pas|plus & il|elle|mere|pere|mari|femme|fils|fille, \
         crise|attaque ~epilep*, \
         epilep* & crise|attaque & dure|arret*|minutes|fait|en_train|maintenant|encore|la|tremble*|par_terre, \
         fait|faisait|pique|refait +une +crise ~convuls*|epilep*|par_terre|tremble*|yeux|bave*|mousse*|raide, \
         @pas ~reveille*|reveiller|reagi*|repond* ~depuis|quand|rien|meme|secou*|appel*|pince*|gifl*|lui, \
         @pas ~reprend* ~connaissance|conscience|esprits, \
         revien*|revenir|reprend* ~@pas ~lui|elle|connaissance|conscience|esprits, s|se +est? +affaiss*, \
         affaiss* ~chaise|sol|terre|canape|fauteuil, glisse* ~chaise|fauteuil ~terre|sol|plus|inconscien*, \
         par +terre ~bouge|reagit|repond|reveille|respire|tremble*|convuls*|inconscien*|raide, \
         tombe*|chute*|ecroul*|effondr*|etendu*|allonge*|gisant|git ~bouge|reagit|repond|reveille ~plus|pas, \
         tremble*|secou*|spasme*|saccade*|sursaut* ~partout|terre|sol|yeux|corps|controle & il|elle|yeux|terre|\
         bave*|mousse*|raide|plus, mousse|ecume ~bouche|levre*, \
         yeux ~revuls*|blancs|retourn*|vitreux|fixes|roul*|vide, \
         raide ~planche|piquet|bout|tremble*|yeux|bave*|convuls*, coma, massage +cardiaque, bouche +a +bouche, \
         pouls ~@pas|plus|sens|trouve, plus|pas +de +pouls, morte|mort +je|elle|il ~respire*|crois|bouge*, \
         revient +pas|plus +a +lui|elle, parti*|tombe* +en +arriere ~bouge|reagit|yeux|repond|conscience, \
         tourne*|tourner +de +l +oeil, tete ~bascul*|tomb*|retomb* ~reagit|repond|plus|bouge, \
         perd* ~connaissance|conscience|pied, sans +connaissance, en +syncope, tombe* +raide, \
         est|il|elle +tombe*|parti*|tourne* +dans|en +les|le? +pommes|vapes|syncope, plus +de +reaction, \
         aucune +reaction, ne +reagit, repond +a +rien, black +out, \
         connaissance & perdu*|perd|perte|repri*|revien*|sans, tomb* +d +un +bloc, \
         tomb*|ecroul* +comme +une +masse|pierre|mouche, saccades & bras|jambes|corps, \
         yeux +fermes|clos & repond|entend|bouge|reagit|appelle|terre|sol, \
         par +terre & entend|ecoute|parle & plus|pas, \
         ouvr* & yeux & plus|pas|toujours & tombe*|effondr*|ecroul*|terre|malaise|evanou*, \
         pince|pincer|secoue|gifle|appelle ~rien|reaction, tombe* ~bouge|remue +plus|pas, sans +vie, comme +mort*, \
         il|elle ~entend +plus|pas & yeux|terre|tombe*, raide & yeux, \
         il|elle|bebe|petit|petite|n +ouvre +plus|pas +les +yeux, \
         ouvre* ~plus|pas +les|l +yeux & mou|molle|repond|reagit|reveille|respire|terre|evanou*, \
         arrive|peux|peut|arrivons|arrivent +pas ~reveiller|ranimer|reanimer, @pas ~reveiller +mon|ma|le|la|l, \
         est|reste|git|sans +sans? +reaction|connaissance & il|elle|pere|mere|mari|femme|est|voiture, \
         il|elle|est|corps|git +inerte, bouge +plus & yeux|terre|chaise|sol, \
         fait +pipi|dessus +sur & tremble*|convuls*|raide|conscien*, yeux +grands? +ouverts & bouge|repond|reagit, \
         perdu +connaissance +depuis|il_y_a|et, yeux +restent +fermes",
        "tendance ~pommes|evanou*|malaise, facilement ~pommes|evanou*|malaise, tendance|toujours|souvent|piqure*|\
         aiguille* ~evanoui*|malaise, evanoui* ~piqure*|aiguille*|sang, peur ~evanoui*, repond ~pas ~telephone|mail*|\
         message*|appel*, reveille* ~nuit|douleur|mal, appareil|dent ~bouge, bouge +plus|pas +appareil, effondr*|\
         ecroul* ~prix|dent|mur|molaire, evanoui* ~vue|facture, dent|couronne|appareil|bridge & bouge, reveille & nuit|\
         mal, repond & telephone|mail|message*, evanoui*|tourne|pommes & vois|voir|vue|quand_je, epilep* & traitement|\
         depakine|stabilis*|controle*|equilibr*|dossier|questionnaire|prenez|acceptez|soignez|compatible|formation, n \
         +a|ai|est|fait +plus|pas|jamais ~crise*, plus|pas|jamais|sans +fait|eu? +de? +crise*, crise* ~depuis ~ans|mois|\
         deux_mille|201*|202*, crise*|epilep* ~ans|annees|enfance|derniere, fait|fais|faire +un +malaise +a|quand|\
         chaque|si|souvent|toujours, malaise* ~entre|ambiance|equipe, facilement|souvent|parfois|toujours|tendance|\
         sujet|sujette ~malaise*|evanou*|pommes|oeil|syncope*|connaissance, aiguille*|piqure*|prise|analyse*|sang \
         ~malaise*|evanou*|pommes|oeil|connaissance, malaise*|evanou*|pommes|connaissance ~aiguille*|piqure*|analyse*|\
         vagal|sang, ecroul*|effondr* ~marche|bourse|cours|plan|planning|pont|immeuble|plafond|etagere|monde|larmes|\
         fatigue|sommeil|lit|canape|rire|bridge|couronne|dent|chateau|equipe, crise +de +rire|nerfs|larmes|foie|goutte|\
         panique|la_quarantaine|colere|angoisse|sciatique|fou, repond|reagit|reveille ~@pas|plus ~mail*|sms|messages|\
         appel*|telephone|courrier|standard|froid|chaud|test, personne|secretariat|cabinet|standard|vous|assurance|\
         mutuelle|site|ordinateur|telephone|secretaire ~repond*|reagi*, telephone|mail*|appel*|message* & repond*, dent|\
         nerf|pulpe|molaire|incisive ~repond*|reagit|reveille*, reveille* +plus|pas +la|le? nuit|avant|matin, chat|\
         souris|morte +de|d, perd* +pied ~administ*|papier*, secou* +la|le|mon|ma +tete|flacon|bouteille, raide ~pauvre|\
         cou|nuque|dentier|appareil, pommes ~manger|croqu*|cueill*|mang*|mord*, pommes +de +terre|d_amour, mousse +a|au|\
         de|chocolat, mousse*|mousser ~dentifrice|bain_de_bouche|gel|brosse, tremble* ~peur|trac|froid|main*|parkinson, \
         bouge +plus|pas +de|du|depuis|la_dent|d, @proth|dent|dents|gouttiere ~bouge*|tombe*|affaiss*, ne? +bouge* \
         +plus|pas +bridge|couronne|dent|appareil, connaissance +de|du|avec|nouveau|prise, faire|fait|pris \
         +connaissance, fait +la +connaissance, sans +connaissance +de|des|du, en +connaissance, perd*|perdu \
         ~connaissance +du|des|de +dossier, respir* & deborde*|boulot|agenda|moissons|planning|reunion*|examens|\
         submerg*|vendanges|travaux|moment, convuls*|crise* ~formulaire|questionnaire, fait +plus +de +crise*, convuls*|\
         crise* & depuis_rien|rien_depuis|depuis_plus_rien|jamais_depuis|plus_jamais|plus_depuis, pourrais|pourrait \
         ~tomb*|evanoui*, tomb* +raide ~fatigue*|sommeil|garde|heures, fatigue*|sommeil ~tomb* +raide, conjonctivite|\
         colle|colles|collent & yeux, visage|bouche|joue|face|paupiere|sourire|cote|levre ~affaiss*, visage|bras|jambe|\
         main|moitie|figure ~repond|bouge|reagit, suis +effondre*|ecroul*|evanoui*_de_joie, effondre* & nouvelle|deces|\
         annonce|triste|mort, sans +reaction +allerg*, reveiller ~matin ~ecole|rendez|tot, pommes|evanou*|malaise* & \
         accouch*, genre|facilement|rien ~evanoui*, evanoui* ~pour +un +rien, evanoui* ~chez +le|un|mon +dentiste, oeil|\
         evanou*|malaise*|pommes|connaissance & analyse*, ligne|telephone|numero|standard|cabinet|docteur|secretariat|\
         messagerie|mail|mails ~repond*, inconscient* +je_sais|de|du|d|des, tombe* +en +panne, haleine|prix|beau|belle \
         +a +tomber, a +tomber +raide|par_terre|a_la_renverse, tourn* +de +l +oeil ~voyant|vue|voir|aiguille|sang|\
         blouse, petit +malaise & hier|fini|forme|jeun, bridge|couronne|appareil|gouttiere|bruit|clic ~bouge*, \
         plateforme|site|appli|application|serveur|borne ~repond*|reveill*, plateforme ~repond*|reveill*",
    ),
];
