//! French words for teeth.

use crate::triage::concepts::Concept::*;
use crate::triage::language::{Phrases, phrases};

pub(super) const CONCEPTS: &[Phrases] = &[
    phrases(
        ToothKnockedOut,
        "@dent ~arrache*|expuls*|deloge*|saute|ejecte*, perdu|perd ~@dent ~@choc, @choc ~perdu ~@dent, \
         @choc ~@dent ~sortie|partie|tombe*, @dent ~sortie|partie|tombee ~@choc, @dent ~dans ~main|lait, avulsion, \
         @dent ~sortie +de, crache|recrache ~@dent, \
         @choc ~@dent ~sortie*|partie*|vole|envol*|saute|tombee*|main|sol|terre, \
         @dent ~sortie*|partie*|envol*|vole ~racine|entiere|complete|@choc, @dent ~avec ~racine, \
         @dent ~dans|dan ~main|lait|mouchoir|verre|eau|poche|sac|gobelet|serum, @dent ~par +terre, \
         @dent ~sur +le +sol|trottoir, @dent ~retrouve*|ramasse*|garde*|recupere*, \
         remettre|reimplanter|replacer|recoller ~@dent ~place|dedans|gencive, reimplant*, \
         @dent ~reimplant*|remettre, @dent ~valse*, @dent ~arrache* ~@choc, \
         perdu ~@dent ~@choc|velo|foot|rugby|trampoline|judo|ski, \
         foot|rugby|trampoline|judo|ski|skate|trottinette|velo ~perdu|saute|cass* ~@dent, @choc ~@dent ~plus +la, \
         @choc ~@dent ~arrache*|perdu*|manque, \
         saut*|valdingu*|arrach*|vol* ~@dent ~@choc|handball|foot|rugby|boxe|match|bagarre, \
         fait|fit +sauter|perdre ~@dent, \
         match|handball|foot|football|rugby|basket|boxe|hockey ~@dent ~saut*|perdu*|cass*|parti*|vol*|sorti*, \
         match|handball|foot|football|rugby|basket|boxe|hockey ~saut*|perdu*|parti* ~@dent, \
         @dent & envol*|valse*|saut*|arrach*|gicl* & @choc|hockey|foot|rugby|handball|velo|trottinette|match|moi|\
         me|lui|est, @dent & main|mouchoir|lait|verre & garde*|ai|a|tient|dans|mis & @choc|sorti*|tomb*|dent, \
         @dent & sorti*|parti*|perdu* & @choc|racine|percute|contre|couru, \
         @dent & perdre|perdu*|perd & tomb*|choc|coup|foot|jouant|choque, ou & mettre|mets|met & @dent, \
         @dent & tasse|verre|mouchoir|sachet|sopalin|compresse|gobelet|serum & ai|garde|tomb*|mis|a|est, \
         @dent & sorti*|parti*|perdu* & hockey|foot|rugby|boxe|judo|trampoline|velo|trottinette|ski, \
         @dent & mis|mise|mises|garde*|envelopp*|conserv*|plong*|tremp* & lait|serum|salive|mouchoir*|kleenex|\
         sopalin|essuie*|film|glacon*|cellophane, \
         cherch*|retrouv*|ramass*|trouv* ~@dent ~herbe|sable|gravier*|terre|sol|neige|cour|terrain|pelouse|piscine|\
         bassin|eau|route|trottoir|parking|pre|boue|parquet|carrelage|tapis, \
         @dent & retrouv*|ramass*|recuper* & terre|sol|herbe|trottoir|neige|terrain|cour, \
         @dent ~dans|sur +le|la|l|les? +herbe|sable|gravier*|bitume|trottoir|pelouse|macadam|asphalte|carrelage|\
         tatami|parquet|goudron|beton, @dent ~kleenex|sopalin|sachet|glacon*|salive|cellophane|essuie|thermos, \
         crach*|recrach*|vomi* ~@dent, \
         @dent ~gicl*|ejecte*|expuls*|arrachee|delog*|extirp*|valding*|vol_plane|vole, \
         saute|sauter|fait_voler|fait_sauter|arrach*|ejecte*|degomm*|fait_gicler ~@dent ~coup|choc|poing|coude|\
         genou|ballon|crosse|raquette|guidon|bagarre|match|entrainement, \
         remett*|replant*|reinser*|repos*|replac*|repiqu*|recas*|rentr* ~@dent ~trou|alveole|gencive|place, \
         @dent ~sorti*|parti*|tomb* ~avec +la|sa|les|ses +racine*, @dent ~racine* ~main|mouchoir|lait, \
         @dent ~arrach*|saut*|sorti*|parti* & @objet|tombant|tomb*|chute, \
         @dent ~hors|dehors +de? +la|sa|son? +bouche|gencive|alveole|machoire, \
         @frappe ~@objet ~@dent ~saute|partie|parti|sortie|sorti|tombee|tombe|perdue|volee|envolee|arrachee, \
         @frappe ~@objet ~perdu|plus|manque* ~@dent, \
         il|elle|lui|je|j|me|on ~plus +sa|ma|ses|mes @dent & @choc|@objet|tomb*, \
         @dent ~plus +dans|en +la|sa|ma|place +bouche|gencive|machoire, sa|ma|une|la @dent +est +dehors, \
         alveole +vide, @dent & trou|sang|chute|tomb*|coup & main|poche|mouchoir|lait, \
         @dent ~dans|sur +la|le|l|les|un|une +baignoire|douche|evier|lavabo|assiette|escalier|escaliers|tapis|\
         glace|trottoir|couloir|voiture|gourde|gant|tasse|bol|gobelet, ma|sa|une +propre @dent +dans|sur|par, \
         retrouve|ramasse|recupere|retrouvee|ramassee ~@dent, ai|a|avons|ont|on|l|je +garde|gardee ~@dent, \
         garde +la|sa|ma|une +@dent, @dent ~fond +du|de|d +la? bassin|piscine|lac|baignoire|eau|sac|voiture, \
         @dent ~repech*|rattrap*|recuper*, repech*|rattrap* ~@dent, hop +la? @dent, \
         @dent ~cendres|neige|seau|siege|coussin|capot|tribune*|gazon|moquette|sciure|paille|foin, \
         @dent ~entiere*|complete*|intacte & @choc|glisse*|tomb*|main|langue|garde*|decroch*|sorti*, \
         @dent ~decroch*|detach* ~entiere*|complete*|racine*, garde* +la|l ~sous +la +langue, \
         @dent ~sous|contre +la|ma +langue|joue & tomb*|glisse*|choc|garde*, \
         @dent ~plantee|coincee|restee +plantee? dans, \
         @dent & emballe*|envelopp*|film|sachet & perdu*|saut*|sorti*|parti*|choc, \
         sauver ~@dent ~sorti*|tombe*|arrach*|parti*, \
         @dent & dans_ma_joue|dans_la_joue|dans_sa_joue|sous_la_langue & sorti*|tomb*|parti*|arrach*|ai|a, \
         @dent ~sortie|tombee|partie|dehors ~depuis ~minutes|heure|heures, \
         @dent +vient|viennent|venait +de|d +sauter|tomber|sortir|partir|s_arracher|etre_arrachee|se_detacher",
        "arrache* ~dentiste|sagesse, sagesse ~arrache*|enlev*, couronne|plombage|bridge ~saute|tombe*|parti*, couronne|\
         plombage|bridge|dentier|facette|appareil ~verre|eau|main|decoll*|parti*, plombage|couronne|facette|bridge|\
         appareil|sagesse, appareil|dentier & verre|eau, protege_dents|protege_dent & @dent|sauter, peut|doit|faut \
         ~arracher, arracher ~sous|avant|apres, @proth & main|mouchoir|boite|verre|poche, petite +souris, souris, dent \
         +de +lait & @dent, @proth ~@dent, faux|fausse|fausses +@dent, arrach*|extrai*|enlev*|retir* ~ordonnance|\
         consult*|devis|rendez, brosse* ~@dent, pate|fil|gel|cure +a? +@dent, mal +au* @dent, @dent ~dentifrice, \
         sourire ~@dent, @bete ~@dent ~veto|veterinaire, dent +contre, dents +longues, quenotte*|dent +branlante|\
         provisoire, collier|bijou|bague|souvenir & @dent, parler +entre, sortie +de +sagesse, protege +@dent, @dent & \
         souris, garde* +le|mon|ce|votre +rendez|creneau|numero|ticket, garder ~@dent, @dent +sont|est +intacte*|bonnes|\
         nickel|bien, brosse* +a +@dent, arracher ~moi|meme|seul|seule|main, veux|voulu|essaye|voudrais +arracher|\
         l_arracher, pas +de? ~@dent ~tomb*|cass*|parti*, @dent ~evier|lavabo ~brosse*|dentifrice, dent +creuse, sur \
         +la|le|les +@dent +du|de, @dent +de +lait, on +m|lui|nous|leur +a +arrache*, arrach* ~ce_matin|hier|mardi|\
         lundi & dentiste|vous|extraction, faire +arracher, me|m +suis +fait +arracher, dentiste|docteur|chirurgien|\
         praticien|stomato|confrere ~arrach*, vous ~avez|aviez|allez ~arrach*, avez +vous ~arrach*, @dent +du|de +fond, \
         couronne|bridge|facette & entiere*|complete*|intacte, morceau|bout|moitie|eclat|coin +de|d +la|ma|sa|mon|son|l|\
         une|cette|votre? @dent, @dent & partiel*|dentier*|ratelier*|stellite*|fausse*|provisoire*, @dent +en \
         +plastique|resine|or, moitie +de ~@dent, @dent ~moitie|un_bout|un_morceau|un_coin|un_eclat, @dent ~de|du|d \
         +mon|ma|le|la|notre|un +@bete, @dent & serait|seraient|contrat|mutuelle|rembours*, une +@dent +expulsee|\
         arrachee|cassee c +est, @dent ~etait|est +une? +couronne|prothese|implant|facette|pivot|fausse, va|vont +s? \
         +envoler, fusee, avulsion* ~devis|rembours*|trente|quarante|dix|sagesse|ordonnance, expuls* & mutuelle|\
         justificatif|deux_mille, deux +mille ~expuls*, verre +a +dents|dent, devitalis* ~grise|noire|foncee",
    ),
    phrases(
        ToothFellOut,
        "@dent ~sorti|sortie|sorties ~entiere*|completement|racine*, @dent ~entiere* ~sorti|sortie|sorties, \
         @dent ~tombe|tombee|tombees, perdu +une|ma|sa|deux +@dent, \
         @dent +definitive|adulte|permanente ~tombe*|parti*|sorti*, plus +ma|sa @dent +de +devant, \
         @dent ~decroche*|tombee ~racine",
        "@dent +de +lait, couronne|plombage|bridge|appareil|dentier ~tombe*, tombe +sur|en|du ~@dent, \
         tombe ~@dent ~casse*|bouge*, lait, est|etait|sa|ses +une? +@dent +de +lait & @dent|perdu|tombee|partie, \
         @proth, @dent ~vont|va|vais|peuvent|peut|faire|reve*|reves ~tomber|tombe*, tombe +sur|en|du|a|bien|mal, \
         souris, @dent & souris, protege +@dent, premiere +dent, dent +qui +bouge, \
         @dent & partiel*|dentier*|ratelier*|stellite*|fausse*|provisoire*, @dent +en +plastique|resine|or, \
         @dent ~de|du|d +mon|ma|le|la|notre|un +@bete, \
         @dent ~etait|est +une? +couronne|prothese|implant|facette|pivot|fausse",
    ),
    phrases(
        ToothMissing,
        "@dent ~partie|sortie|manque, perdu ~@dent, @dent ~parti*|sorti*|manqu*|perdue*|disparu*, plus ~@dent, \
         trou +a +la +place, il|lui|me ~manque ~@dent, trou|vide|espace ~place|endroit|ou ~@dent, \
         manque|manquent ~@dent, @dent ~absente|disparu*|introuvable*|volatilis*|envol*, @dent +est|sont +plus +la, \
         cherch* ~@dent, @dent ~trouv*|retrouv* ~@pas, @dent +tombee*|sortie*|partie*",
        "@dent +de +lait, est|etait|sa|ses +une? +@dent +de +lait & @dent|perdu|tombee|partie, \
         @proth ~@dent ~perdu*|manqu*|parti*, sagesse, plus +mal ~@dent, plus +rien ~@dent, @dent & souris, \
         protege +@dent, premiere +dent, @dent & partiel*|dentier*|ratelier*|stellite*|fausse*|provisoire*, \
         @dent +en +plastique|resine|or, \
         morceau|bout|moitie|eclat|coin +de|d +la|ma|sa|mon|son|l|une|cette|votre? @dent, \
         @dent ~moitie|un_bout|un_morceau|un_coin|un_eclat",
    ),
    phrases(
        ToothDisplaced,
        "@dent ~enfoncee*|deplacee*|deplace*|pend|pendouille|rentree*|tordue, \
         @dent ~enfonc*|deplac*|pend*|rentr*|tordue*|travers|reculee*|avancee*|recule, @dent ~dans +la +gencive, \
         enfonc* ~@dent, @dent & arriere|avant|travers & @choc|parti*|pouss*, \
         @dent & decal*|devie* & @choc|tomb*|coup|chute, @dent ~ne? +tient|tiennent +plus|pas? ~qu|que|fil|rien, \
         @dent ~pend*|pendouill*|retourn*|couche* ~fil|gencive|lambeau|langue, \
         @dent ~recul*|avanc*|rentr*|enfonc*|remont*|decal*|pivot*|tourn*|pench*|travers|arriere|dedans & @choc|\
         @objet|tomb*|coup, @dent ~rentr*|enfonc*|remont*|disparu* ~gencive|palais|os|machoire|dedans, \
         @dent ~recule* ~palais|langue|arriere, @dent ~impact*|ingress*|luxe*|desax*, \
         @dent ~renfonc*|rentree*|incrust*|encastr*|emboutie*, se +sont? +renfonc*|enfonc* & @dent, \
         @dent ~pli*|couch*|retourn*|tord* ~langue|interieur|arriere|palais|dedans|levre|sens, \
         @dent ~mauvais +sens, @dent +est|sont|toute +pliee*|couchee*|retournee*|aplatie*",
        "@dent +de +lait, sagesse, carie ~enfonc*, dents +se +deplac*, @proth ~pend*|tient|bouge*, appareil|orthodon*|\
         gouttiere* & recul*|avanc*|tourn*|decal*, dentifrice|brosse, poussent|pousse ~@dent, @dent ~pousse|poussent|\
         pousser|poussait|poussaient|pousseront, poussee +dentaire, appareil|dentier|stellite|resine, protege +@dent, \
         mesure & crosse|hockey, @dent & partiel*|dentier*|plastique|ratelier*|stellite*|fausse*|provisoire*, travers & \
         appareil|orthodon*|combien|pousse*|alignement|gouttiere*|bagues|annees|toujours|derriere|aligner, travers & \
         aligneur*|bagues|appareil|gouttieres",
    ),
    phrases(
        ToothLoose,
        "@dent ~bouge*|branle*|mobile, @dent ~boug*|branl*|mobile*|bancal*|flott*|tient_plus|tiennent_plus|travers, \
         boug*|branl* ~@dent, @dent & bouge*|bougent|branlant*|branle*|travers, \
         @dent ~tient|tiennent ~plus|peine|fil|pas|guere|rien, gigot*|boug*|branl*|bring* ~@dent, \
         @dent ~balade*|balance*|molle*|gigote*, \
         @dent ~dechauss*|vacill*|pivot*|trembl*|jeu|recul*|avanc*|enfonc*|decal*|pench*|tourn*|longue*|sortie*|\
         descendue*|biais, \
         celle|celles|ceux +du|de +haut|bas|devant|milieu|dessus ~bouge*|branl*|lache*|casse*|jou*|danse*, \
         deux|trois|quelques|plusieurs|toutes|une|certaines +de? +devant|haut|bas ~bouge*|branl*, \
         @dent ~jouent|lache|laches|dansent|danse|bougeotte|secoue*, @dent ~avance*|depasse* ~autres",
        "protege +@dent, orthodont*|bagues ~@dent, \
         travers & appareil|orthodon*|combien|pousse*|alignement|gouttiere*|bagues|annees|toujours",
    ),
    phrases(
        ToothBroken,
        "@dent ~casse*|fendue|brisee*|fracturee*, casse* ~@dent, \
         @dent ~casse*|fendu*|brise*|fractur*|ebrech*|moitie|eclat*, casse*|brise*|fractur*|fendu ~@dent, \
         moitie|bout|morceau ~@dent, pete*|explos*|fele*|fissur*|ecorn*|bousill*|fracass*|rip* ~@dent, \
         bout|coin|morceau|moitie|eclat|pointe ~@dent, nerf +a +vif, rose +dedans|au_milieu, voit +le +nerf, \
         @dent ~pete*|pulveris*|explos*|fele*|fissur*|miettes|morceaux|bris*|coupe*|abime*|amoch*|rabot*|cass*|\
         sectionn*|ecorn*|pointue*|endommag*, ebrech*|ecorn*|fele*|fendu*|ebrecha ~@dent",
        "",
    ),
];
