//! French. An apostrophe parts words, and "pas" stands behind the verb it denies.

mod bleeding;
mod breath;
mod cues;
mod harm;
mod heart;
mod injury;
mod swelling;
mod teeth;

use super::{Apostrophe, Language};

pub(super) const FRENCH: Language = Language {
    code: "fr",
    apostrophe: Apostrophe::Splits,
    fillers_accented: &[],
    fillers: &[
        "euh",
        "ben",
        "bah",
        "hein",
        "oui",
        "ah",
        "oh",
        "bonjour",
        "allo",
        "tres",
        "vraiment",
        "voila",
        "donc",
        "enfin",
        "deja",
        "completement",
        "carrement",
        "hum",
        "tout",
    ],
    sounds_like: "j arrive pas = n arrive pas, j arrive plus = n arrive pas, y a = il y a, \
         y arrive pas = n arrive pas, \
         impossible de = peux pas, impossible d = peux pas, pas moyen de = peux pas, incapable de = peux pas, \
         presque plus = pas, ca s arrete = ca arrete, s arrete pas = arrete pas, dent de devant = dent, \
         s il vous plait =, du coup =, en fait =, tu sais =, a rive = arrive, en fle = enfle, en flee = enflee, \
         n arrive plus = n arrive pas, peut plus = peut pas, peux plus = peux pas, arrive plus = arrive pas, \
         mal a la poitrine = douleur poitrine, pour cent = pourcent, cent euros = centaine euros, \
         cent pour cent = pourcent, cent balles = centaine euros, cent mille = centaine, cent vingt = centaine, \
         cent cinquante = centaine, deux cent = centaine, trois cent = centaine, quatre cent = centaine, \
         cinq cent = centaine, six cent = centaine, sept cent = centaine, huit cent = centaine, \
         cent trente = centaine, cent quatre = centaine, cent dix = centaine, cent deux = centaine, \
         cent trois = centaine, cent fois = centaine fois, cent ans = centaine ans, sang froid = sangfroid, \
         bon sang = bonsang, mauvais sang = mauvaissang, sang d encre = encre, pur sang = cheval, \
         coup de sang = colere, prises de sang = analyses, prise de sang = analyse, de mal en pis = pire, pis = et, \
         est pu = est plus, pu capable de = peux pas, pas capable de = peux pas, plus capable de = peux pas, \
         capable pas de = peux pas, peux pu = peux pas, peut pu = peut pas, arrive pu = arrive pas, \
         arrivait plus = arrive pas, arrivons plus = arrive pas, parviens pas = arrive pas, \
         parvient pas = arrive pas, parviens plus = arrive pas, parvient plus = arrive pas, sul = sur le, \
         dins = dans les, d sous = dessous, che = je, tout a coup = soudain, a coup = soudain, d un coup = soudain, \
         d un seul coup = soudain, un seul coup = soudain, coup de fil = appel, coup de telephone = appel, \
         coup d oeil = regard, coup de main = aide, coup de pouce = aide, coup de soleil = soleil, \
         coup de coeur = coeur, coup de froid = froid, coup de fatigue = fatigue, coup de vieux = age, \
         coup de mou = fatigue, coup de barre = fatigue, coup de pompe = fatigue, coup de stress = stress, \
         coup de gueule = colere, coup de foudre = foudre, coup de chance = chance, coup de bol = chance, \
         coup de brosse = brosse, coup de peinture = travaux, coup dur = epreuve, coup de balai = balai, \
         coup de frais = frais, coup d envoi = debut, chaque coup = chaque fois, dernier coup = derniere fois, \
         premier coup = premiere fois, sur le coup = alors, coup sur =, apres coup = apres, coup d avance = avance, \
         vaut le coup = vaut, tient le coup = tient, tenir le coup = tenir, sale coup = epreuve, \
         coups de fil = appels, coup de chaud = chaleur, coup de grace = fin, coup de theatre = surprise, \
         boire un coup = boire, coup de dents = dents, coup de dent = dent, sur un coup = soudain, \
         avoir le coup = savoir, coup de chapeau = bravo, coup de fourchette = appetit, mal au coeur = nausee, \
         maux de coeur = nausee, haut le coeur = nausee, hauts le coeur = nausee, p tit = petit, p tite = petite, \
         p tits = petits, tit = petit, tite = petite, du mal a = peine a, du mal pour = peine pour, \
         plus mal = soulage, sinon rien = sauf rien, d en avant = de devant, rendue = devenue, rendus = devenus, \
         rendues = devenues, rendu = devenu, misere a = peine a, de la misere = peine, chum = copain, \
         blonde = copine, char = voiture, chu = je suis, j suis = je suis, barree = bloquee, a boutte = a bout, \
         icitte = ici, pantoute = du tout, beurre de pinottes = cacahuete, pinottes = cacahuete, \
         sais plus ouvrir = peux pas ouvrir, sait plus ouvrir = peux pas ouvrir, sais plus avaler = peux pas avaler, \
         sait plus avaler = peux pas avaler, sait plus respirer = peux pas respirer, \
         sais plus respirer = peux pas respirer, sais plus fermer = peux pas fermer, \
         sait plus fermer = peux pas fermer, sais pas ouvrir = peux pas ouvrir, sais pas avaler = peux pas avaler, \
         sait pas avaler = peux pas avaler, sais pas respirer = peux pas respirer, \
         sait pas respirer = peux pas respirer, sait plus parler = peux pas parler, \
         sais plus parler = peux pas parler, sait plus bouger = peux pas bouger, sais plus bouger = peux pas bouger, \
         liquide vaisselle = detergent, liquide a vaisselle = detergent, produit vaisselle = detergent, \
         produit a vaisselle = detergent, savon a vaisselle = detergent, liquide lave = detergent lave",
    classes: &[
        (
            "objet2",
            "poutre*|madrier*|planche*|etagere*|surf|skateboard|parasol|trapeze|boite|casserole|telephone|tablette|\
             livre|jouet",
        ),
        ("saigne", "saign*|sang|hemorrag*|resaign*|ressaign*"),
        (
            "bois",
            "bu|bue|boit|boire|buvait|buvant|avale|avalee|avales|avaler|ingere*|gobe|siffle|lampe|gorgee*|lampee*|\
             leche|lechait|suce|goute|mange|croque*|descendu|bois|avalait|rince|gargaris*|biberonne|ingurgit*|\
             lichette|rasade|trempe|goulot|aspire",
        ),
        (
            "proth",
            "couronne*|plombage*|bridge*|appareil*|dentier*|facette*|prothese*|pivot*|amalgame*|inlay*|gouttiere*|\
             bague*|bracket*|implant*|ratelier*|partiel*|stellite*|composite*|attelle*|aligneur*|retainer*",
        ),
        (
            "avale",
            "avale|avalee|avales|avalees|gobe|gobee|ingere*|englouti*|ingurgite*|aspire|aspiree|inhale|inhalee|gobes|\
             gobees|englouti|engloutie|inspire|inspiree",
        ),
        (
            "frappe",
            "pris|prise|prend|prends|recu*|recoit|mange|mangee|ramasse*|encaisse*|chope|attrape|bouffe|embrasse*|\
             percut*|rentre|rentree|fonce|cogn*|heurt*|tape|tapee|tamponn*|heurte|ecrase|pete|pogne|atterri*|couru|\
             fracass*|eclate|explose",
        ),
        (
            "chimie",
            "javel|acide|acides|detergent*|lessive|nettoyant*|ammoniaque|debouch*|desinfectant*|dissolvant*|white|\
             essence|petrole|antigel|soude|caustique*|detartrant*|anticalcaire|peroxyde|oxygenee|insecticide|\
             pesticide|herbicide|desherbant|vernis|peinture|parfum|shampoing|savon|adoucissant|assouplissant|kerdane|\
             destop|harpic|ajax|wc|chimique*|produit*|hypochlorite|poison|raticide|antipuces|eosine|mercurochrome|\
             blanchiment|effervescent*|steradent|corega|polident|isopropylique|methanol|briquet|bricolage|lave|\
             vaisselle|menager|nettoyer|desinfecter|detartrer|naphtaline|solvant*|toluene|trichlo*|acetone|engrais|\
             hydroalcoo*|hydroalcolique|desodorisant|aerosol|cologne|nicotine|megot*|granules|antimite*|fongicide|\
             chlore|diluant|decapant|degraissant|antirouille|lasure|glyphosate|roundup|detachant*|lessives|detergents",
        ),
        (
            "tissu",
            "compresse*|mouchoir*|gaze|gazes|serviette*|coton*|oreiller*|drap|draps|taie|sopalin*|kleenex|essuie*|\
             torchon*|linge*|shirt|shirts|tshirt|chemise|pull|bavoir|bavette|lavabo|evier|bassine|gant|guenille|\
             debarbouillette|blouse|lit|canape|pansement*|tampon*|meche|meches|rouleau*",
        ),
        (
            "allergene",
            "cacahuete*|arachide*|noix|noisette*|amande*|crevette*|guepe*|abeille*|frelon*|latex|gants|kiwi*|sesame|\
             moutarde|fraises|crustace*|homard|crabe|moules|poisson|pistache*|cajou|mangue*|insecte|dard",
        ),
        (
            "objet",
            "ballon*|balle*|palet|rondelle|puck|poing*|coude*|genou|genoux|pied|pieds|sabot*|tete|boule*|pierre*|\
             caillou*|crosse*|batte*|raquette*|manche|guidon|porte|portiere|portail|branche*|planche|balancoire|\
             toboggan|bouteille|haltere*|barre|volant|airbag|marteau|pelle|rateau|echelle|table|chaise|mur|poteau|\
             trottoir|vitre|baie|lampadaire|arbre|droite|crochet|uppercut|patate|marron|pain|gifle|baffe|claque|\
             beigne|mandale|torgnole|frisbee|luge|ski|skis|skate|trottinette|rocher|pave|capot|tiroir|placard|\
             robinet|baignoire|banc|radiateur|meuble|rebord|bordure|marche|marches|escalier|escaliers|bitume|goudron|\
             carrelage|sol|beton|gravier|gravillons|plongeoir|cage|rail|rampe|grille|barriere|cloture|clef|cle|\
             boulon|bille|cric|parpaing|brique|tuyau|perche|baton|club|canne|coup|coups|chariot|pare|portique|\
             console|manivelle|chignole|madrier*|poutre*|etagere*|surf|skateboard|bouchon*|jouet*|telephone|tablette|\
             parasol|trapeze|laisse|gant|gants|casque|valise|pommeau|hamecon|plomb|volet|battant|hublot|hayon|cabine|\
             frigo",
        ),
        (
            "nombre",
            "un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|\
             quarante|cinquante|quelques|plusieurs|2|3|4|5|6|7|8|9|10|11|12|13|14|15|20|25|30|40",
        ),
        ("det", "mon|ma|mes|son|sa|ses|le|la|les|l|notre|nos|votre|vos|un|une|des|leur|leurs|du|au|cette|ce|deux"),
        ("vise", "bras|jambe|jambes|main|mains|cote|moitie|visage|face|bouche|pied"),
        (
            "medoc",
            "medicament*|comprime*|ibuprofen*|cachet*|medoc*|pilule*|doliprane*|aspirine*|augmentin|sirop*|\
             antidouleur*|dafalgan*|efferalgan*|somnifere*|anxiolytique*|antidepresseur*|codeine*|tramadol*|advil*|\
             tylenol*|tempra|nurofen*|xanax|lexomil*|valium|temesta|morphine|antibiotique*|amoxicilline|gelule*|\
             lysanxia|seresta|stilnox|ixprim|skenan|lamaline|klipal|antalgique*|calmant*|aspro|motrin|panadol|\
             perdolan|codoliprane|insuline|spedifen|ponstan|paracetamol*|dolipran*|imodium",
        ),
        (
            "beaucoup",
            "dix|douze|quinze|seize|vingt|trente|quarante|cinquante|10|12|15|16|20|30|40|50|boite|plaquette|flacon|\
             bouteille|poignee|dizaine|quinzaine|vingtaine|trentaine|tas|tube|18|24|soixante|cent|pleins|plein|kilo|\
             paquet|entiere|entier|moitie|trop|onze|treize|quatorze|triple|poignees|plaquettes|boites",
        ),
        ("dent", "dent|dents|incisive*|molaire*|canine*|quenotte*|ratiche*|chicot*|premolaire*|croc|palette|palettes"),
        (
            "visage",
            "visage|joue|joues|machoire|menton|levre*|bouche|figure|nez|face|gueule|pommette*|tronche|mandibule|\
             babine*|front|frimousse|minois|margoulette|museau|trombine|tempe|tempes|arcade|binette|menton*|\
             maxillaire*",
        ),
        (
            "gonfle",
            "gonfle*|gonflement*|enfle*|oedeme*|bouffi*|double|gonfl*|enfl*|oedem*|boursoufl*|tumefi*|enorme|grossi*|\
             hamster|pasteque|enflure*|tumefaction*|melon|citrouille|pamplemousse|montgolfiere|mongolfiere|deforme*|\
             meconnaissable*|asymetri*|empate*|regonfl*|renfl*|tripl*|quadrupl*",
        ),
        ("pas", "pas|plus|mal|difficile*|difficilement|peine|guere|aucun|impossible|galere|jamais|presque|rien"),
        (
            "choc",
            "tombe|tombee|chute|accident|coup|frappe*|bagarre|coude|poing|cogne*|heurte*|agress*|choc|percute*|\
             tombes|chutes|gadin|gamelle|gamelles|collision|bastonn*|battu|battue|renverse*|fauche|vautre*|percut*|\
             crosse|raquette|volant|trottoir|tape|bousculade|bouscule*|trebuche*|glisse|velo|trottinette|skate|crash|\
             raclee|tabass*|ecrase*|tombant|tomber|cognant|heurtant|chutant|choque|hockey|kickboxing|accident*|\
             trebuchant|glissade|karate|percutee|bagarr*|escalade|gymnastique|basket|trampoline|gliss*|derap*|\
             bascul*|valdingu*|chut*|tombent|tombons|etale|etalee|bastonnade|embouti*|emplafonn*|cogn*|tonneau|\
             tonneaux|airbag|ramassee|sabot|ruade|plaquage|melee|traumatisme|culbut*|degringol*|carambol*|tamponn*|\
             chutee|balancoire|toboggan|heurt*|frapp*|fracass*|rixe|altercation|debaroule*|roulade|salto|luge|\
             plongeon|gifl*|renvers*|castagne|castagner",
        ),
        (
            "enfant",
            "enfant|fils|fille|bebe|petit|petite|gamin|garcon|neveu|niece|gosse|gamine|minot|mome|nourrisson|fiston|\
             enfants|petits|bambin|filleul*|ado|bout|fillette|gars|loulou|louloute|puce|bonhomme|jumeau*|jumelle*|\
             gosses|minots|poupon|eleve|titi|gamins|gamines|ti|bibou|pitchoun*",
        ),
        (
            "remede",
            "antibiotique*|penicilline|amoxicilline|medicament*|comprime*|piqure|anesthesi*|injection|ibuprofen*|\
             cachet*|comprimes|medoc*|vaccin|anesthesique|pilule*|doliprane*|paracetamol|aspirine|augmentin|latex|\
             sirop|antidouleur*|cachets|dafalgan|efferalgan|somnifere*|antalgique*|codeine|tramadol|clindamycine|\
             dalacine|flagyl|metronidazole|birodogyl|rodogyl|spiramycine|advil|tylenol|gelule*|arachide*|cacahuete*|\
             pilule|antiseptique|xylocaine|lidocaine|articaine|gants|antiinflammatoire*|inflammatoire*|pommade|\
             nurofen|profenid|ketoprofene|apranax|azithromycine|erythromycine|cortisone|paracetamol*",
        ),
        (
            "bete",
            "chien|chat|cheval|chienne|chatte|lapin|chiot|poney|jument|hamster|berger|labrador|caniche|malinois|\
             chevre|taureau|vache|ane|perroquet|chats|chiens|chevaux",
        ),
    ],
    cues: cues::CUES,
    harmless: cues::HARMLESS,
    concepts: &[
        teeth::CONCEPTS,
        injury::CONCEPTS,
        swelling::CONCEPTS,
        bleeding::CONCEPTS,
        breath::CONCEPTS,
        heart::CONCEPTS,
        harm::CONCEPTS,
    ],
};
