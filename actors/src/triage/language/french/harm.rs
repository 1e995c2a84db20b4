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
         avaler|prendre ~tous|toute ~comprimes|medicaments|boite|cachets, lettre +d +adieu, \
         manquerai* +a +personne, je +vais +me +tuer, ouvrir +les +veines, \
         jeter|jette|jetter|balancer|balance|foutre|precipiter|precipite +sous|par|du|dans|d|depuis ~train|fenetre|\
         pont|metro|balcon|eau|voiture|vide|falaise|toit|camion|quai|riviere|seine|bus|rame, \
         sous +un|le|un +train|metro|bus|camion|rame & jeter|jette|mettre|vais|pense|envie, \
         taillad*|lacer*|mutil*|scarif*|entaill*|automutil*, \
         lame*|rasoir|cutter|couteau|ciseaux ~bras|poignet*|veines|gorge|cuisse*, \
         bras|poignet*|veines|cuisse* ~lame*|rasoir|cutter|ouv*|coup*|entaill*|taillad*, \
         coup*|ouvr*|ouvert* +les|ses|mes +veines|poignets, idees|pensees +noires|suicidaires|de_mort, \
         passer +a +l +acte, m|s +endormir ~plus|jamais +me|se +reveiller|reveill*, plus|jamais +me +reveiller, \
         dormir ~toujours|reveiller|reveille, a +quoi +bon +vivre|continuer|exister|rester, \
         sers|sert +plus? +a +rien ~vivre|vie|la|mort, suis +un +fardeau|boulet|poids, \
         personne ~manqu*|regrett*|pleur*|remarqu* ~disparais*|mort|meurs|la|parti, mieux +sans +moi, \
         debarrass* +de +moi, adieu, adieux, corde ~cou|pendre|prepar*|garage|poutre, \
         se|me|s +pendu*|pendre|immoler|noyer|defenestr*|tirer_une_balle|ouvrir_les|empoisonner, \
         balle +dans +la|ma|sa +tete|tempe, fusil|arme|flingue|pistolet & moi|tempe|bouche|tete|charge*|finir|main, \
         sauter ~balcon|pont|fenetre|toit|train|vide|etage|falaise|viaduc, \
         plus +la +force +de? vivre|continuer|me_battre, \
         force|courage|raison|envie|gout +de +vivre|continuer_a_vivre & plus|pas|aucun*, \
         @medoc|cachets ~prepar*|alignes|devant|etal*|avale* ~finir|mourir|partir|reveiller|endormir, \
         prepar*|align*|devant|stock* ~@medoc & vivre|finir|mourir|table|envie|jamais|partir|adieu, \
         en +finir ~vie|bonne|decide*|definitiv*|envie|veux|vais|voudrais, decide* +d +en +finir, \
         mettre +un? +terme +a +ma|mes +vie|jours|souffrance*, finir +ma|mes|sa|ses +vie|jours, tue +moi, \
         laissez|laisse +moi +mourir|crever, \
         veut|veux|envie|preferer* +de? +crever|disparaitre|partir_pour|plus_etre, m|s +enlever +la +vie|jours, \
         ote*|oter|enlever|enleve +la +vie, attent* +a +ses|mes +jours, plus +la +demain|de_main, \
         disparaitre +pour_de|a_jamais|pour_toujours|definitivement, \
         vaut|vaudrait|serait ~meurs|creve|mort|morte|sans_moi|disparaisse, faire +du +mal & m|me|se|moi|s, \
         fait +du +mal +avec|au|volontairement|expres, en +peux|peut +plus +de +la|ma|cette|sa +vie|vivre, \
         assez +de +vivre|la_vie|cette_vie, degout* +de +la +vie, \
         mourir|vivre|suicid*|tuer & veux|veut|envie|plus|voudrais|prefere & je|j|il|elle|ne|n|me, \
         decid*|choisi +de +mourir|partir_pour_de|disparaitre|m_en_aller_pour|quitter_ce_monde, \
         envie|veux|voudrais|prefer* +d|de? +etre? +mort|morte, \
         vie & plus|pas|aucun* & envie|sens|raison|gout|vaut|sert|supporte|veux, quitter +ce +monde, \
         plus +aucun* raison|envie|force|interet|gout ~vivre|vie|exister|continuer|etre_la, \
         aucun* +raison|envie|sens ~vivre|continuer|exister, \
         raison|envie|gout|force|courage ~vivre|exister & plus|pas|aucun*, \
         balcon|pont|toit|fenetre|falaise|rebord|quai|viaduc|etage & sauter|jeter|lancer|balancer|enjamb* & je|\
         pense|vais|veux|envie|il|elle, je +saute +aujourd|ce|demain|maintenant|du|par, \
         me|se|m|s ~coup*|recoup*|entaill*|taillad*|brul*|ouvert* ~bras|poignet*|cuisse*|avant_bras|veines, \
         recoup* ~bras|poignet*|cuisse*, lame ~bras|poignet|peau, plus +en +vie, plus +de +ce +monde, \
         plus +etre +de +ce +monde, decision +est +prise & vie|mort|plus|finir|partir, \
         devant|sous +un|le +train|metro|camion|bus|rame & mettre|jeter|pens*|envie|marcher|aller|veux|vais, \
         debout +sur +le +pont|rebord|parapet|toit, \
         sur +le|un|la +pont|balcon|toit|rebord|parapet|corniche|falaise & qui_appeler|adieu|sauter|pense|finir|\
         enjamb*|pleure|jeter, \
         vais|veux|voudrais|envie ~la|le|les +rejoindre & mort*|decede*|parti|partie|fatigue*|ciel|tombe|paradis, \
         verra|verrai +pas|plus +le|la +matin|jour|demain|lendemain, plus +de +sens +de? +vivre, \
         sens ~vivre ~plus|pas, plus ~sens ~vivre|vie, \
         corde ~pendue|grange|attend|prete|attache*|noeud|poutre|arbre, j +en +finis, \
         en +finis +ce|aujourd|maintenant|bientot|cette, en +finir +ce +soir|aujourd, \
         je +me +tue|tuerai|flingue|pends|bute|suicide|supprime, \
         ce|cette +soir|nuit je|j ~tue|flingue|pends|saute|finis|pars_pour_de_bon, \
         m|s +injecter|injecte ~potassium|insuline|morphine|dose|produit|air, \
         personne ~pleur*|regrett*|manqu*|remarqu* ~mort*|disparu*|termine|fini|mort|soir|demain|moi, \
         termine|fini ~personne ~pleur*|regrett*|manqu*|remarqu*, \
         sera +fini|termine & vie|mort|personne|pleur*|adieu|cachets, a +bout ~vivre|vie|finir|mourir, \
         carabine|fusil|revolver|pistolet|flingue|arme & lettre|parti*|adieu|chambre|enferme*|main|tempe|cote|\
         bouche|charge*, ecrit +une +lettre & parti*|adieu|trouve*|disparu*|enferme*, je +saute, \
         toit|pont|balcon|fenetre & je_saute|va_sauter|vais_sauter|veut_sauter, \
         fini +pour +moi & avale*|pris|cachets|somnif*|adieu|vie, gout +a +rien ~finir|vivre|vie|mourir, \
         plus +gout +a +rien & finir|vie|mourir|disparaitre, que +personne|plus ~souffre ~moi, \
         en +finir +avec +tout|la_vie|ma_vie|cette_vie, achet*|prepar*|nou*|accroch*|attach* ~corde, \
         jeter|jette|jete +sous +un|le|les|une|la, me|se|s +fais|fait +du +mal, \
         cutter|lame*|rasoir & mal|arreter|bras|peau|coup*|saign*, au +revoir +comme_si & derniere|jeter|mourir, \
         dit +au +revoir|adieu & mourir|jeter|finir|derniere_fois, plus +etre +la|ici|au_monde, \
         je +me +coupe|scarifie|mutile|taillade, \
         mieux ~si +je +n +etais|existais +plus|pas",
        "musique|attente|facture|prix|devis|travail|chaleur ~tuer|tue|tuent, mourir +de +rire|faim|honte, \
         envie +de +mourir ~rire|honte|chaud, me +coup* +les +cheveux|ongles, plus +envie +de +venir, \
         prefer* +mourir +que +d, mettre +fin +a +mon|mes|notre +contrat|abonnement|soins|appel|traitement, \
         ma +vie +durant, jeter +un|une +oeil|coup|regard|eponge, veines ~visibles|bleues|langue, \
         adieu +a|aux|les|le|mes|ma|mon +dent*|caries|sucre*|bonbons|appareil|bagues|sourire, peur ~mourir|mort, \
         mort|morte|mourir & rire|peur|honte|faim|soif|fatigue|trouille|chaud|froid|ennui|sommeil|nerf|dent, \
         lame* ~parquet|fond, faire +du +mal +aux|a +dents|gencives|enfants|dent|quelqu|bebe, \
         douleur*|dent*|nerf|rage|mal ~tuer|tue, \
         me +tuer ~patron|mari|femme|mere|chef|boss|prof|pere|coach|collegue, \
         patron|mari|femme|mere|chef|boss|prof|pere|coach|collegue ~me|m +tuer, assez +de +vivre +avec|sans|dans, \
         couper ~cheveux|ongles|bras_croises, \
         en +finir & bagues|appareil|traitement|dent|dents|carie*|soins|dossier|histoire|abces|rage|papier*|bridge|\
         implants, plus +la +demain ~vacances|conge|remplac*, \
         sauter +de +joie|le_pas|un_rendez|une_seance|une_ligne, corde +vocale|a_sauter, \
         entaill* ~dent|gencive|doigt|cuisin*, coup* +la|le|les ~cuisin*|cheveux|levre, \
         vie & denture*|garantie|quotidienne|sauve|carte_vitale|assurance_vie|chere|belle|scolaire|privee|changer|\
         changee|professionnelle|courante|moderne, sauve* ~vie, vie ~sauve*, suis +mort|morte +de|d, \
         mort|morte +de +rire|peur|fatigue|trouille|faim|honte|soif, coin +mort, lettre +morte, \
         vivre & appareil|dentier|trou|sourire|edent*|marseille|etranger|mieux|longtemps|centenaire, \
         meurs|mourir|mourrais +d|de +envie|peur|faim|rire|honte|soif|chaud|ennui|impatience|trouille|froid, \
         suicid* +commercial|financier|prevention|formation|hotline|film|serie, \
         batterie|ligne|pile|telephone & mort|morte|mourir, mieux +vaut|mort +que, entaill* +au|sur, \
         mourir|mort|morte & rire|nerf|honte|faim|infarctus|crise|cancer|avc|oncle|tante|enterrement|obseques|\
         deuil, peur ~vivre, vivre|vie +de|du|avec +mon|ma|mes|ce|cette|un +dentier|dent|chien|chat|trou|appareil, \
         mort +du|de +mon|ma|notre +chien|chat|grand|pere|mere|mari|oncle, \
         musique|attente|facture|prix|devis|travail|chaleur|repondeur|standard|administration ~pendre|flinguer|\
         tuer|mourir|suicider|jeter|tirer|tue, \
         coup*|brul*|ouvert* & cuisin*|verre|vitre|jardin*|scie|machine|accident|tombant|four|plaque|plat|rasant|\
         bricol*|chien|chat|porte|ongles, pont +ascension|du_premier|de_mai, travaux & pont|toit|balcon, \
         rejoindre +a|au|vous|votre|l_equipe, \
         ordinateur|telephone|imprimante|voiture|machine|pc|portable & suicid*|rendu_l_ame|mort, \
         douleur*|dent|mal|rage|ca|nerf|molaire +me +tue|tuent, qui +me +tue|tuent, tue|tuer|tuerai +a|au|aux|en, \
         me +tuer +avec|si +vous, tue & reunion*|boulot|prix|tarif*, \
         va|vont|ils|elles|finira|finir|finiront ~me|m +tuer|tue|tuent|achever, vous +me|m +tuez|avez_tue|tue|tuer, \
         chaleur|musique|attente|boss|patron|travail|boulot ~me +tue, en +finir +vite|rapidement, \
         en +finir +avec +@det? +@dent|mal|douleur*|appareil*|bagues|traitement*|carie*|abces|rage|soins|histoire*|\
         dossier|papier*|bridge|implant*|probleme*|rendez|devis|facture*|orthodontie|mutuelle|gouttiere*|plaque|\
         tartre|dentier|travaux|provisoire*|couronne*|detartrage|gencive*|infection*|devitalisation|molaire|\
         sagesse, a +se +flinguer|pendre|tirer|suicider, serveur|standard|musique ~flinguer|pendre|suicider, \
         mourir +avec|idiot|guerie|vieux|tranquille|heureux|bete, plutot +mourir|crever +que, \
         je +saute +de_joie|au_plafond|le_repas|sur_l|une|le|la|du_coq|un, \
         fais|fait +du +mal +aux|en|a|quand|avec_la_brosse|avec_le_fil, jeter +sous +la +douche, \
         vivre +a|en|au|chez, rasoir ~barbe|raser|rasant, corde & sauter|linge|vocale*, \
         plus +etre +la +a|pour|quand, me +coupe ~langue|joue|levre|doigt|cheveux|ongles|gencive|monde|faim, \
         prefer* ~mourir|crever +que|plutot +refaire|retourner|revenir|d|de|remettre|porter|manger|aller|avoir|\
         repasser, \
         noye|noyer ~options|papier*|facture*|formulaire*|mutuelle*|dossier*|paperasse|travail, \
         plutot +que +de, ferais +couper",
    ),
    phrases(
        Child,
        "@enfant, mois, ans, bibou|loulou*|titi|bout_de_chou, nourrisson, \
         petit* +fils|fille|dernier|derniere|frere|soeur, gars, eleve, neveu",
        "petit +peu|dejeuner|probleme|souci|question, il +y +a ~ans|mois, depuis ~mois|ans, prochain, par +mois|an, \
         dans ~mois|ans, mois +prochain|dernier, ai ~ans, petit +dentier|partiel|bout|morceau|coup|lime|creux|trou, \
         petite +lime|douleur|question|carie|couronne|bague|vis|piece",
    ),
    phrases(
        Swallowed,
        "avale, avalee, ingere*, mange|bu ~pile|piece|bouton|produit|tube|dentifrice, \
         avale|avalee|avales|gobe|ingere*, \
         mange|bu|gobe ~pile|piece|bouton|produit|tube|dentifrice|comprimes|medicaments|bain_de_bouche|aimant|\
         perle|lego|bille, \
         @bois ~@chimie|@medoc|pile|piece|bouton|tube|flacon|bouteille|dentifrice|fluor|vernis|gel|creme, \
         mis* +dans? +la|sa +bouche & pile*|piece|aimant*|bille|bouton|vis|perle|lego|produit*|javel|comprime*, \
         porte +a +la +bouche, \
         machouill*|croqu*|manger|mange|avaler|boire ~pile*|aimant*|pastille*|lessive|produit*|comprime*|\
         medicament*|plante|baies|champignon|cigarette|megot|capsule*|dosette*|tablette*, \
         @avale +la|le|une?|un|des|du|mon|ma|sa|son|ses|les|l|quelque|toute|quoi, vient|viens|venait +d +avaler, \
         du +avaler",
        "@pas +avale, dent +de +lait ~avale, avale ~dent +de +lait, mal ~avale, \
         peluche|nounours|poupee|doudou ~@avale, @avale ~de? travers, @pas +les? +avale|avaler, \
         avale* ~couleuvre*|kilometre*|mots|livre*|fumee|tasse, peur|evit*|pas|sans ~avaler, \
         @avale ~peu|chouia|goutte|trace|soupcon ~dentifrice|eau|fluor|bain_de_bouche, avale* ~dent +de +lait, \
         @avale +sa|une|la +dent +de +lait, mange* ~bonbon*|chocolat|gateau|pain|pomme|repas|sucre*, \
         chewing|pepin|noyau|dentifrice|salive|soupe|yaourt|compote ~@avale, \
         @avale ~chewing|pepin|noyau|salive|soupe|yaourt|compote|repas|petit_dejeuner|cafe|sandwich|bouchee|\
         comprime_ce_matin, avale +toujours|souvent|parfois, mauvais|grave & avaler|avale, \
         dentifrice & toujours|mauvais|normal|sinon, avale ~mouche|moucheron*|insecte|araignee|moustique, \
         avaler +le|du|son|ses +sirop|comprime*|medicament*|antibio*|cachet*, refuse*|veut_pas|peur ~avaler|avale, \
         avale +bien|mal|difficilement|normalement|correctement|sans|toujours|encore|facilement, \
         avale ~dragon|monstre|loup|crocodile|lion|sorciere|fantome, avale +ou, avale +son|du|le|de +dentifrice, \
         avait +avale ~ans|etait|termine",
    ),
    phrases(
        SwallowedObject,
        "avale ~pile|aiguille|piece|couronne|bridge|dentier|bague|aimant|verre|metal|instrument|vis|dent|prothese|\
         fil, \
         avale|gobe|avalee|ingere* ~pile|aiguille|piece|couronne|bridge|dentier|bague*|aimant*|verre|metal|\
         instrument|vis|dent|prothese|fil|bracket|facette|appareil|plombage|broche|clou|punaise|epingle|bille, \
         pile|aiguille|couronne|bridge|dentier|bague*|aimant*|verre|prothese|fil|bracket ~avale*|gobe*, \
         pile|piece|aimant|bille|bouton|vis & bouche & retrouve_plus|trouve_plus|retrouve_pas|trouve_pas|disparu*, \
         @proth|lime*|fraise|foret|vis|ressort|crochet*|clou|digue|arc|ligature|elastique*|broche*|tenon|morceau|\
         aiguille|instrument*|pile*|piece*|aimant*|epingle|punaise|boulon|piercing|bijou|bague|lego|bille*|perle*|\
         jeton|dent|molaire|incisive|racine|chose|truc|attache* & @avale, \
         l|les|lai +ai|a|avoir|avait|ont|as +@avale, l +@avale, \
         ai|a|avoir ~@avale ~corps_etranger|morceau_de_metal, senti* +descendre|passer|tomber_dans, \
         @proth|lime*|bague|morceau|dent|vis ~descendu*|passe*|parti*|tombe* ~gorge|estomac|ventre|tuyau|gosier|\
         oesophage|dans_le_ventre, gobe*|avale* +tout_rond|rond, \
         parti*|passe* +avec +la +bouchee|gorgee|nourriture|soupe|pain, \
         mange*|mangee ~pile*|aimant*|vis|couronne|bague|punaise|aiguille|plombage|appareil|gouttiere|bracket, \
         pile +bouton|plate, \
         @proth|bague|lime* & estomac|gorge|intestin*|ventre & descendu*|parti*|passe*|coince*|dans, \
         @avale|avales|d_avaler|du_avaler ~@proth|lime*|fraise|foret|vis|ressort|crochet*|clou|digue|arc|ligature|\
         elastique*|broche*|tenon|morceau|bout|cure|curedent|arete|aiguille|instrument*|pile*|piece*|aimant*|\
         pointe|fil|metal*|verre|epingle|punaise|agrafe*|boulon|ecrou|cle|boucle|piercing|bijou|bague|lego|jouet|\
         bille*|perle*|jeton|ressorts|coton|compresse|boulette|capuchon|bouchon|dent|dents|molaire|incisive|canine|\
         racine|couteau|lame*|chaine|inlay, \
         crois|pense|peur|certain*|sur|sure|probable* ~l|les|un|une|mon|ma|sa|son|quelque +ai|a|avoir? +@avale, \
         la|le|les +sens|sent ~coince*|racl*|gratt*|plante*|travers|accroche*|descendre & @proth|@avale|os|lime*|\
         gorge|inlay, @proth|inlay|dent & hop|avec & @avale|coince*|gorge|descendu*, du +l +avaler, \
         ai|a +du +l? +avaler, hop ~estomac|gorge|ventre|avale*|gosier, \
         parti*|file|gliss*|descendu*|tombe*|atterri ~estomac|ventre|gosier|oesophage, \
         alle|allee|alles|passe* +dans +l +estomac, alle|allee ~estomac|poumon*, \
         senti* ~descendait|descendre|descendu|glisser|glissait|tomber|partir ~gorge|fond|gosier, \
         lime*|foret|fraise|vis|tournevis|couronne|pivot|bague|cle|pointe|aiguille & descend*|descendait|\
         dans_la_gorge|fond_de_la_gorge|dans_ma_gorge|avale*|gosier, senti* +qu|que|le|la ~descend*|descendait, \
         @proth|bague & parti*_avec|partie_avec|partie_dedans & bu|cafe|mange*|bouchee|gorgee|avale*|soupe|tartine|\
         pain, \
         dentier|appareil|bridge|partiel*|gouttiere & plus_la|disparu*|retrouve*|trouve* & gorge|avale*|etouff*|\
         tousse*|gosier, @proth & gorge & mal|endormi*|dormant & plus_la|disparu*, \
         gober|avaler +une|un|la|le|sa|son ~bague|bracket|couronne|@proth",
        "dent +de +lait, avale ~comprime*|eau|medicament*, mal ~avale, verre +d +eau, avale ~verre +d, \
         dent +de +lait & @avale, dents +de +lait & @avale, \
         @avale ~medicament*|comprime*|gelule*|cachet*|pilule*|doliprane*|sirop|antibio*|ibuprofen*|aspirine|\
         bouillon|eau|salive|cafe|the|chewing|dentifrice|pepin|noyau|fumee|couleuvre*|bouchee|air|sang, \
         medicament*|comprime*|gelule*|cachet*|pilule*|doliprane*|sirop|antibio*|ibuprofen*|aspirine|salive|\
         chewing|dentifrice|gelules & l|les ~@avale, @avale +de +travers, @avale +sa|la|ma|son|le|mon|l? +soupe|repas, \
         peur|eviter|evite*|risque*|sans|crainte|dangereux|pas ~avaler, peluche|nounours|poupee|doudou ~@avale, \
         machine|distributeur|borne|aspirateur|parcmetre|guichet|imprimante|ordinateur|autoroute ~@avale, \
         @avale +la|ma|ta|sa +carte, carte ~@avale, @bete ~@avale, mal ~@avale, \
         senti* ~passer ~anesthesi*|aiguille|rien, rien +senti*, senti* +passer, \
         douloureux|douleur|mal|pique ~@avale, avaler ~dur, passe*|parti* ~gorge ~mal|infection|rhume, \
         bouton & pile_a|rendez, @bete ~mange*, avaler ~avec ~@proth, grave|question|si|quand ~avaler, \
         semblant ~avaler, habitu* ~avaler, estomac|ventre ~mal|noue*|retourn*|aigreur*|papillon*, \
         retourn* ~estomac, peur +au +ventre, avale +toujours|souvent|parfois, \
         croyait|croyais|pensait|pensais|cru +l? avoir? +@avale & retrouv*|trouve*, anesthes* & descend*, \
         fraise & yaourt|gout|confiture|parfum|dentifrice|peur, aiguille & peur|piqure|taille, \
         avale +bien|mal|difficilement|normalement|correctement|sans|toujours|encore|facilement, avale +ou, \
         avale* ~semaine|mois|jours ~tout +va +bien, avale* ~il +y +a +une +semaine",
    ),
    phrases(
        Chemical,
        "avale*|bu|boit|ingere*|mange ~javel|produit*|acide|detergent|lessive|nettoyant|ammoniaque|debouche*|\
         liquide, javel|acide|detergent|lessive|deboucheur ~avale*|bu|oeil|bouche|yeux, empoisonne*|intoxi*, \
         brulure* +chimique*, \
         avale*|bu|boit|ingere*|mange|gargaris* ~javel|produit*|acide|detergent|lessive|nettoyant|ammoniaque|\
         debouche*|liquide|desinfectant|parfum|alcool|capsule|vaisselle|white|essence|bain_de_bouche, \
         javel|produit*|acide|detergent|lessive|deboucheur ~avale*|bu|oeil|bouche|yeux|gorge, \
         bu|boit|avale*|vide|siffle & bain_de_bouche|javel|produit*|detergent|lessive|nettoyant|\
         pastille*_pour_dentier|desinfectant|parfum|alcool|vaisselle|acide|eau_oxygenee, @bois ~@chimie, \
         @chimie & @bois, @bois & pastille*|tablette*|comprime* & dentier|effervesc*|nettoy*|vaisselle, \
         pastille* & dentier|nettoy*|effervesc* & @bois|mousse*|bouche, \
         javel|acide*|soude|detergent|debouch*|decap*|ammoniaque|lessive|produit*|detartrant|white ~oeil|yeux|\
         bouche|visage|gorge|langue|levres ~brul*|gicl*|eclabouss*|recu*|saute|coul*|vers*|projet*|pris, \
         recu*|gicl*|eclabouss*|coul*|vers*|projet*|saute|envoye ~javel|acide*|soude|detergent|debouch*|decap*|\
         ammoniaque|lessive|produit*|detartrant|hypochlorite|chimique* ~oeil|yeux|bouche|visage|gorge|langue|\
         levre*|gencive*, \
         brul* ~bouche|gorge|langue|levre*|gencive*|oeil|yeux|palais ~javel|acide|produit*|gel|eau_oxygenee|soude|\
         chimique*|peroxyde|detartrant, \
         javel|acide|eau_oxygenee|soude|chimique*|peroxyde|hypochlorite|mordancage ~brul*|coul*|fui*|gicl* ~bouche|\
         gorge|langue|levre*|gencive*|oeil|yeux|palais|joue, \
         capsule*|dosette*|pod|berlingot* +de? +lessive|javel|linge & @bois|bouche|mordu*|croqu*|mange*|perce*|\
         eclate*, mort +aux +rats, empoison*, centre? +anti_?poison*, antipoison*, \
         @bois ~flacon|bouteille|bidon|spray|liquide|huile|verre ~nettoy*|essentielle*|menager*|briquet|vapot*|\
         cigarette|desinfect*|dentier|piscine|batterie|voiture|vaisselle|sol|four|vitres, \
         liquide ~cigarette|vapot*|briquet|refroid*|lave|frein ~@bois, \
         @bois ~liquide ~cigarette|vapot*|briquet|refroid*|lave|frein, \
         confondu|trompe*|pris_pour|pensant|croyant|erreur ~bouteille|flacon|verre|javel|produit*|eau & @bois|\
         bouche|gorge|avale*, huile* +essentielle* ~@bois, @bois ~huile* +essentielle*, \
         huile +essentielle|de_clou & bu|avale*|flacon, monoxyde, champignon* & mange* & vomi*|malade, \
         plante|baies|muguet|laurier|rose & mange*|avale*|machouill* & toxique|bave*|vomi*|enfant|petit|petite|\
         bebe|fille|fils, @chimie ~croyant|pensant|croyait|pensait|confondu|au_lieu, \
         pastille*|tablette*|capsule*|dosette*|bloc|galet* ~lave|lessive|vaisselle|javel|wc|piscine|linge & mordu*|\
         croqu*|mousse*|bouche|leche*|@bois|mis, @bois|bouche|rinc* & soude|javel|acide|ammoniaque, \
         il|elle|bouche +mousse*, \
         bain_de_bouche|javel|detergent|lessive|nettoyant|produit*|parfum & bouteille|flacon|moitie|bidon|\
         tube & vid*|parti*|bu|manque*|fini*|titube*|trouve*|attrape*, \
         pris ~@chimie ~pour +un|une|du|de|l +boisson|eau|jus|verre|the|sirop|limonade|bain|soda, \
         @chimie ~pour +un|une|du|de|l +boisson|eau|jus|the|sirop|limonade|soda, \
         @chimie & croyait|croyant|pensant|pensait|confondu, \
         pris|prend +le|du|de|la? +petrole|essence|javel|acide|detergent|lessive|soude|desherbant|alcool_a_bruler|\
         white|poison|destop, liquide +a +vaisselle, savon +a +vaisselle ~@bois, @bois ~savon +a +vaisselle, \
         huile +de|a +lampe|moteur|vidange|frein|tiki|bruler ~@bois, \
         @bois ~huile +de|a +lampe|moteur|vidange|frein|bruler, \
         bu|boit|avale* & huile_de_lampe|huile_moteur|liquide_de_batterie|liquide_de_frein, \
         superglue|glu|super_glue|colle_forte ~bouche|oeil|langue|levre*, \
         confondu & bouche|avale*|oeil & brul*|colle|javel|produit*, @chimie ~dans +l|les|mon|son? +oeil|yeux, \
         alle|parti|recu|gicle|saute dans +l|les +oeil|yeux & produit*|acide|javel|liquide, \
         bu|boire|boit|avale|avaler|ingere ~bain +de? +bouche & moitie|flacon|bouteille|entier|tout|gorgees|vomi*|petit, \
         mange*|manger|avale*|avaler ~tube ~dentifrice|fluor",
        "intoxication +alimentaire, blanch* ~dent* ~prix|combien|cout*, produit* ~cosmetique*|laitier*|bio|frais|sucre*|\
         conseill*|vend*|utilis*|prix|utilise, mange*|bu|croque* ~produit* ~laitier*|sucre*|frais, acide* ~hyaluronique|\
         fruits|boisson*|citron|bonbon*|estomac|reflux|sensib*, bonbon*|fruit*|boisson*|soda*|citron|vinaigre|jus \
         ~acide*, parfum ~fraise|menthe|chocolat|vanille|quel|dentifrice|gout|cerise|banane, gel|dentifrice|\
         bain_de_bouche ~parfum, rince*|gargaris* ~eau|salee|tiede|sel|bicarbonate|chlorhexidine|eludril|matin|soir, \
         trempe* ~dentier|appareil|gouttiere|prothese|nuit|compresse*, dentier|appareil|gouttiere|prothese ~trempe*, \
         alcool ~peux|droit|apres|avant|antibiotique*|extraction|interdit|conseill*|combien|verre|anesthesi*|fume*|\
         soiree, peux|droit|puis|dois ~boire ~alcool, essence ~clou|girofle|prix|voiture|panne|station, savon ~noir|\
         mange, lave ~dent|dents|main|mains, vernis +a|fluor*|ongles|sur|protecteur, peinture ~travaux|salle|bureau, \
         vaisselle ~lave|faire|casse, lave +vaisselle +panne, gel ~fluor*|blanchiment ~prix|combien|quel, sur +un \
         +plateau, poisson, poison +de, effervescent* ~doliprane*|aspirine|comprime*|efferalgan*|dafalgan* ~pris|bois|\
         boire|peux, peroxyde ~blanch*, gout|goute|goutte ~produit*|parfum|savon, wc ~ou|bouche*|toilettes|patient*, \
         blanchiment ~pris|prix|faire|rendez, bu|bois|boit|boire +du|un|une|mon|trop? +de? +cafe|the|soda|coca|jus|vin|\
         biere, dentifrice|brosse & mousse*, bouteille|flacon & ordonnance|acheter|prix|combien|vendez|fini_mon|\
         racheter, empoison* ~vie|existence|crevette*|huitre*|restaurant|fruits, crevette*|huitre* ~empoison*, avale \
         +ou, bain_de_bouche & recrach*|dilue*|combien|posologie|droit, bain +de? +bouche ~ordonnance|termine, presque \
         +fini ~flacon|bouteille, bain +de? +bouche ~presque +fini, ordonnance|renouvel* ~bain +de? +bouche, empoisonn* \
         ~piece|theatre|role|spectacle, mercure ~plombage*|amalgame*",
    ),
    phrases(
        Overdose,
        "surdose, overdose, trop ~@remede|doliprane|paracetamol, \
         pris ~toute|boite|plaquette ~@remede|doliprane|paracetamol|comprimes, pris +toute +la +boite, \
         pris|avale*|ingere*|prend|prends ~@beaucoup ~@remede|comprime*|cachets, @remede ~@beaucoup ~pris|avale*, \
         pris ~trop ~@remede, trop +de ~@remede, double +dose, toutes +les +heures ~@remede, \
         @remede ~toutes +les +heures, tous|toute ~@remede|boite ~pris|avale*, \
         pris|avale* ~tous|toute|entiere ~@remede|boite, \
         fille|fils|petit|petite|bebe|enfant ~mange|avale ~comprimes|medicaments|medoc*|cachets, \
         vid*|bu|bue|siffl*|descendu|fini|englouti* ~boite*|bouteille|flacon*|plaquette*|tube|pilulier|armoire|\
         sirop ~@medoc|sirop|pilule*, \
         @medoc ~boite|flacon|bouteille|plaquette|tube|pilulier ~vid*|fini*|bu|avale*|entier*|disparu*|manque*, \
         trop|exces ~@medoc|pris|gouttes, @medoc ~trop|exces|double|triple, \
         trompe*|erreur ~dose*|dosage|medicament*|flacon|comprime*|gouttes, \
         double|triple|quadruple|quatre_fois|trois_fois|dix_fois +la? +dose*|dosage, \
         dose ~double|depass*|trop|maximale|adulte ~donne|pris|depass*|enfant|bebe|petit*, \
         depass* ~dose*|limite|maximum, pris|avale* ~n_importe_quoi|melange|cocktail ~@medoc|alcool|cachet*, \
         @medoc & alcool & pris|avale*|bu|melang*, \
         somnifere*|xanax|lexomil*|valium|temesta|stilnox|anxiolytique*|antidepresseur*|morphine|tramadol|\
         seresta ~@beaucoup|trop|avale*|boite|tous|toute, perdu +le +compte ~@medoc|pris, \
         sais|sait +plus +combien ~@medoc|pris|avale*, @medoc ~sais|sait +plus +combien, \
         @medoc ~toutes +les +heures|demi_heures|deux_heures, \
         pris|prends|avale* ~@medoc ~toutes +les +heures|demi|deux, bonbon* ~@medoc, \
         @medoc ~comme +des? +bonbons|cacahuetes|tic, tentative, plusieurs|quelques|poignee* ~@medoc ~avale*|gobe, \
         surdos*, overdos*, trop|plusieurs +pris|de +doliprane*|cachets|comprimes|paracetamol|medicaments, \
         pris|prend|donne|prise|avale ~traitement|medicament*|dose|@medoc ~deux|trois|quatre|plusieurs|double|\
         cinq +fois, fois +de +suite & @medoc|traitement|dose, du +gober|avaler|prendre ~@beaucoup ~@medoc, \
         gober|avaler ~@beaucoup ~@medoc, pilulier* & pris|confondu|avale*|vide*|melange*|trompe*, \
         pris|avale* ~semaine|jours & pilulier*|soudain|medicaments|cachets|traitement, \
         enfil*|gob*|siffl* & @medoc & depuis|plaquette|boite|heures|matin|entier*, \
         plaquette|boite|flacon|tube|bouteille +entiere|entier|complete|complet & pris|prendre|avale*|descendu|\
         enfil*|prise, en +suis +a ~boite*|comprime*|cachets|plaquette*|@medoc, yeux +jaunes & @medoc, \
         @enfant|petit|petite|fille|fils & @medoc|armoire_a_pharmacie|pilulier & trouve*|ouvert*|vide*|avale*|\
         mange*|fouill*|machouill*|bu|croqu*|suce|sucote, \
         pris|avale*|gobe|englouti*|prendre +tous|toute|toutes +les|la|mes|ses|ces|le? @medoc, \
         @medoc ~pris|avale*|gobe +tous|toutes, insuline & deux|double|trop|trompe*|fois|sueur*, \
         @beaucoup & @medoc & pris|prise|prends|prend|avale*|ingere*|gobe|siffle|enfile|englouti*|bu|bue|descendu|\
         vide|vides|consomm*|mange*, donne* & @medoc|dose & trop|double|adulte|triple|erreur|trompe*, \
         fois +la +dose|quantite, gouttes|comprimes|cachets|pilules +de|en +trop, \
         quinzaine|vingtaine|dizaine|trentaine|douzaine +de|d ~@medoc|doliprane*",
        "trop +d +anesthesi*, @beaucoup +minutes|jours|ans|heures|euros, prescri* ~boite, reste ~boite, \
         vid* ~boite +mail|vocale|lettres|reception|messages, \
         plaquette|boite|flacon|tube ~reste*|ordonnance|prescri*|renouvel*|fini*_mon|racheter|acheter|pharmacie|\
         besoin|nouvelle|dentifrice|gel, trop +fort|cher|chere|tard|tot|long|peur|loin|petit|gros|gout ~@medoc, \
         trop +d +anesthes*|antibiotique*_dans|aliment*, @medoc ~trop +fort*|cher*|gros|tard|tot, \
         gouter|repas|manger ~@medoc ~avant|apres|pendant, pris ~@medoc ~hier|matin ~un|deux|ca_va, \
         un|deux +@medoc, pharmacie ~fermee|garde|cote|ouverte|ordonnance|appel*, \
         erreur ~ordonnance|dossier|facture|dosage_sur|posologie|rendez, \
         combien ~@medoc ~peux|peut|jour|prendre|dois|faut, toutes +les +six|quatre|huit|douze +heures, \
         tentative +de|d|pour +appel|joindre|vous|appeler|connexion, \
         @medoc & allerg*|refuse*|veut_pas|aime_pas|gout|recrach*, centaine, @beaucoup +de +@dent, \
         mange* ~trop ~sucre*|bonbon*, @medoc ~vid*|fini* ~ordonnance|renouvel*|racheter|autre, \
         boite +de +gants|masques|compresses, fois +dans +la +journee, traitement|@medoc ~matin ~soir, \
         prescri*|ordonnance|pharmacie & boite*|plaquette*, fois +par +jour, dois|faut|doit +je|il? prendre|finir, \
         en +suis +a +mon|ma|la +dernier|derniere|premier|deuxieme, tous +les +jours|soirs|matins, \
         prendre ~tous ~jours|matins, bouche +seche, antibio* & prendre|pris & toute|boite & finir|faut|dois, \
         fini*|finir|termine* +ma|la|mon|le|les|mes|de ~antibio*|boite|traitement|plaquette|tube|cure, \
         antibio* ~fini*|termine*|traitement|cure, je +double, oublie* & @medoc, \
         insuline & piqures|injections +par|jour, diabet* & insuline & jour|matin|rendez, \
         trop +gros|grosse|grosses|grand|amer|amere, @medoc ~trop +gros*|amer*, \
         @beaucoup +minutes|jours|ans|heures|euros|mois|semaines|h|eur|centimes, \
         @beaucoup +fois +par|le|la_meme|que|appel*, \
         fini*|finir|termine* ~toute|tous +la|le|les|mes? boite|antibio*|traitement|plaquette, @medoc +par +jour, \
         overdose +de|d +sucre*|sucreries|bonbons|chocolat*|ecran*|rendez, pris +de +rendez, trop +pris +de",
    ),
];
