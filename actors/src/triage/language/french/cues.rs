//! French words that change how others are meant.

use crate::triage::context::Cue;

/// The words, by what they do.
pub(super) const CUES: &[(Cue, &str)] = &[
    (
        Cue::Negator,
        "pas, jamais, sans, aucun*, ni, rien +de|d, aucunement, nullement, nulle +part, non +plus, rien +du, \
         ni +de|d",
    ),
    (Cue::NegatorBehind, "pas, plus, jamais"),
    (Cue::Joins, "ou, ni, et"),
    (
        Cue::Break,
        "mais, parce, car, par +contre, cependant, donc +la, sinon, sauf, alors +que, tandis, bref, pourtant, \
         toutefois, neanmoins, seulement, en +revanche, puisque",
    ),
    (Cue::Now, "maintenant, aujourd, depuis"),
    (Cue::Clause, "et +j|je|il|elle|ai|a|est|ca|c|mon|ma"),
    (Cue::Subject, "je, j, mon, ma, mes, il, elle, c, ca, le, on, nous, son, sa"),
    (Cue::CarriesOn, "dans, de, a, au, que, qu, si, ai, pas, avec, sur, sous, en"),
    (Cue::Past, "avais, avait, etait, etais, eu, ete, avions, avaient, etaient, faisait, faisais, eus, fus, fut"),
    (
        Cue::Present,
        "est, suis, ai, sont, arrive, peux, peut, saigne, commence, a +l +instant, en +train, viens, vient, \
         continue, saignent, coule, devient, fais, va, vais, veux, veut, sens, sent, pense, vomit, vois, voit, \
         font, respirent, perds, perd",
    ),
    (
        Cue::History,
        "annee +derniere|passee, an +dernier, mois +dernier, ete|hiver +dernier, \
         il +y +a +un|deux|trois|quatre|cinq|quelques|plusieurs|des +an|ans|annees|mois, autrefois, \
         dans +le +passe, quand +j +etais, dans +mon +enfance, antecedent*, hospitalis*, a +l +hopital, \
         la +derniere +fois, il +y +a +longtemps, en +19*|200*|201*|202*, etant +petit*|enfant|jeune|gamin, \
         enfant +je|j, quand +il|elle +etait, \
         il +y +a +six|sept|huit|neuf|dix|douze|quinze|vingt|trente|10|20|15|2|3|4|5|6|7|8 +an|ans|annees|mois, \
         il +y +a +des +annees, petit|petite +je|j, \
         a +six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt +ans +je|j, \
         an|annee|ete|hiver|printemps|automne|mois|siecle|trimestre +dernier|derniere|passe|passee|precedent|\
         precedente, \
         noel|paques|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|\
         rentree +dernier|derniere|passe|passee, dans +le +temps, a +l +epoque, a +cette +epoque, jadis, naguere, \
         dans +ma|sa|mon|son|leur +jeunesse|enfance|adolescence, quand +j +avais|habitais|vivais|faisais|allais, \
         quand +il|elle +avait|faisait, quand +on +etait|avait, quand +nous +etions, en +deux +mille, \
         depuis +deux +mille +un|deux|trois|dix|quinze|seize|dix_huit|vingt, en +mille +neuf, \
         annees +quatre|soixante|septante|80|90|70, \
         il +y +a +belle|longtemps|bien|lustres|une_eternite|un_bail|un_moment|perpete, \
         ca +fait +longtemps|des +annees?, ca +fait +@nombre +ans|annees|mois, \
         il +y +a +bien|presque|environ|plus_de|moins_de|au_moins|bientot|deja +@nombre +ans|mois|annees, \
         il +y +a +@nombre +semaines|ans|annees|mois, il +y +a +@nombre +@nombre +ans, \
         il +y +a +une +dizaine|vingtaine|trentaine|quinzaine|cinquantaine +d, il +y +a +un +an|mois, \
         une +fois +chez|quand|a|dans, a +mon|son|l|notre +ancien|ancienne, \
         mon|notre +ancien|ancienne|precedent|precedente +dentiste|cabinet, \
         avant +ma|mon|sa|son +naissance|grossesse|retraite|mariage|divorce|demenagement|arrivee, \
         @nombre +ans +plus +tot|avant|auparavant, etant +enfant|petite|ado|jeune|bebe|etudiant*, \
         au +service +militaire, a +l +armee, au +lycee +je|j|on, \
         pendant +mon|la|ma|le +service|guerre|grossesse|covid|confinement, avant +le +covid, la +premiere +fois, \
         feu +mon, decede*, est +mort|morte +d|de|il|en|l, historique, fait +ses|son +@nombre +infarctus, \
         antecedents, en +cm1|cm2|ce1|ce2|cp|sixieme|terminale|maternelle|primaire, \
         avais|avait|avions|etait|etais|ete|eu|fait ~au +printemps, au +printemps|automne, cet +hiver|ete|automne, \
         ce +printemps, l +autre +jour|fois|annee, la +semaine +derniere|passee ~voisin*|collegue|ami|amie, \
         en +janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre, \
         a +paques|noel|carnaval, voisin*|ami|amie|copain|copine|cousin*|tante|oncle +avait|a +eu|fait, \
         @nombre +ans +auparavant, avant +qu +on|elle|il|vous, avant +que, \
         avant +l +operation|extraction|antibiotique|intervention, par +le +passe, \
         une +fois +avec|sur|pendant|au|en|dans, evanoui*|intoxi*|avale*|tombe*|casse*|malaise*|syncope +une +fois, \
         tombe|tombee|casse|cassee|cogne|cognee +dessus? +ado|enfant|petit|gamin|petite|gamine, quand +j +avais, \
         hivers|etes|saisons, il +y +a +@nombre +hivers|etes|noels, autre +cabinet|dentiste, en +quatre +vingt, \
         en +soixante|septante|quatre_vingt*, c +etait +avant, avant +ma|la +therapie, fausse +alerte, \
         croyait|croyais +l? +avoir +avale, \
         a +quinze|seize|dix_sept|dix_huit|vingt|trente|quarante +ans +au|en|chez|sur|pendant|lors|dans|a, \
         aucun +souci*|probleme*|sequelle* +depuis, rien +eu +depuis, jamais +eu +depuis, plus +jamais +depuis, \
         rien +depuis, depuis +sa|ma|la|leur|mon|son +naissance|enfance|adolescence, de +naissance, \
         depuis +toujours, \
         s|m +etait|etais|etaient +fait|cass*|lux*|fractur*|cogn*|evanoui*|etouff*|deboit*|pete|demis|ouvert, \
         a +quinze|seize|dix_sept|dix_huit|vingt +ans +est|c|ca|on|et, \
         bagarre|accident|rugby|foot|ski|boxe|chute +a +quinze|seize|dix_sept|dix_huit|vingt|trente|quarante|douze|\
         dix +ans, \
         tombe|tombee|cheval|velo|ski|cogne|cognee|casse|cassee|perdu|accident|convulsion*|crise|\
         malaise +a +@nombre +ans, aucun* +depuis, \
         gamin|gamine|gosse|minot +j|je, etant +gamin|gosse|enfant|petit|petite",
    ),
    (
        Cue::Hypothesis,
        "que +faire +si|en, que +se +passe, et +si, qu +est +ce +qui +se +passe, au +cas, en +cas, peur +de|que|d, \
         risque*, signes +de, symptomes, effets +secondaires, eviter, prevenir, film, article, lu, failli, presque \
         +fait, normal +que|si|de, risque +de|d, si +jamais, publicite*|pub|annonce*|affiche*|depliant|brochure|\
         prospectus|site|repondeur ~parl*|dit|dis*|ecri*|marque|indique*|sur, roman|serie|podcast|reportage|\
         documentaire|emission|formation|cours, expose|conference|atelier|cours +sur, appris +a|que|comment|quoi, que|\
         quoi +faire +quand|lorsqu*|si|face|devant|apres_une, comment +reagir|faire|savoir|reconnaitre ~si|quand|face|\
         en_cas, que +dois|doit|faut|faudrait +je|on|il +faire, imagin*, suppos*, hypothese, joue*|jouent|jouer|jouait \
         +au|a|aux +la|l? +dentiste|docteur|medecin|malade|hopital|marchande|pirate*|zombie*|vampire*, exercice +de|d, \
         simulation, scenario*, quiz, premiers +secours|soins, premier +secours, secourisme, quels +sont, a +quoi \
         +reconnait, qu +on +reconnait, entendu +parler|dire, on +m +a +dit +que|qu, parait +que|qu|il, lu +que|qu|sur|\
         dans, vu +un|une|des|le|la|dans|sur|a +reportage|video|film|documentaire|emission|pub|article|la_tele|youtube|\
         facebook|tiktok|serie|internet, video*, tele, tv, youtube, tiktok, facebook, crains +que|de|d, phobie, \
         angoisse +de|d|a, hantise, trouille +de|d, crainte +de|d, pourrait|pourraient|risquerait|peut +provoquer|\
         causer|entrainer|declencher|arriver|faire, pourraient, possible +que|qu +ca|la|le|une|je|j, est +il +possible, \
         arriver +que|qu, est +ce +normal, est +ce +dangereux, dangereux +de|d|si|quand, en +theorie, theorique*, dans \
         +le +cas +ou, au +cas +ou, pour +eviter, empecher, protege*|protection +contre|pour, proteger, preven*, manuel|\
         guide|affiche|protocole|consigne* +de|pour|en|sur, assurance*|mutuelle ~couvr*|rembours*|prend*, rembours*, \
         jeu +video, chanson, dessin +anime, livre, bd, blague, est +ce +que +c +est +grave|dangereux|normal|risque|\
         mauvais, c +est +grave|dangereux|risque|mauvais +de|d|si, grave +si|de|d, semblant +de|d|qu, fait|fais|font \
         +semblant, examen*|partiel*|concours|revis*|controle +sur, raconte*|racontait +que|qu|comment, voisin* \
         +raconte*|dit|racontait|parle*, joue*|jouent|jouer +au|a|aux|la|les|l? +dragon*|monstre*|loup*|fantome*|malade|\
         mort|morts|infirmiere|veterinaire|policier*|cowboy*|requin*|crocodile*|princesse*|chevalier*|bagarre, serie|\
         film|roman|livre|polar|emission ~je|on|nous +regarde*|lis|lisais|suis|vois|ai|mate, spectacle|theatre|\
         piece_de_theatre, pourrais +tomber|mourir|m_evanouir|vomir|pleurer|tuer|crier, ca +rend, fait|faisait|fais|\
         faire +un|des|le +cauchemar*, cauchemar* +ou|que|dans_lequel, reve|reves|revais|revait|reve_que, serait|\
         seraient|sera +couvert*|rembours*|pris_en_charge, couvert* +par, peut|peuvent +elle|il|on|t|ca|etre? donner|\
         provoquer|causer|declencher|entrainer, dois +je, doit +on, m +inquieter +de|des|si|pour, histoires +de, ca \
         +donne|provoque|cause|entraine +toujours|souvent|forcement|parfois, ca|il|on|elle +peut +deplacer|casser|\
         provoquer|causer|entrainer|donner|arracher, roman, que +j +ecris, memoire|these|expose|article|dossier +d|de|\
         sur ~infirmier*|choc|sujet|sur",
    ),
    (Cue::Condition, "si"),
    (
        Cue::Service,
        "est +ce +que +vous, traitez|soignez|faites|proposez|prenez|recevez +vous, \
         vous +traitez|soignez|faites|proposez|prenez, combien, prix, tarif, cout*, savoir +si|comment, \
         pouvez +vous, mutuelle|assurance, comment +traitez|soignez, est +ce +une +urgence, c +est +une +urgence, \
         est +ce +qu +on|il +peut|doit|faut|est, peut|doit +on, faut +il, \
         les +implants|extractions|operations|greffes, \
         est +ce +que +le|la|les|l|un|une|votre|vos +dentiste|cabinet|docteur|praticien*|assistant*|soins|urgence*|\
         consultation*|implant*|traitement*|anesthesie|detartrage|couronne*, avez +vous, auriez +vous, vendez, \
         formez, savez +vous, acceptez, assurez +vous, prend*|prennent +en +charge, pris +en +charge, \
         vous +avez|auriez|vendez|acceptez|assurez|formez, y +a +t +il, existe +t +il, \
         quel|quelle|quels|quelles +est|sont, ca +coute, c +est +combien, ca +fait +combien, combien +de, \
         je +cherche +un|une, renseignement*, etude|these|memoire|expose|sondage|enquete|questionnaire +sur|de, \
         nous +vendons|proposons|organisons|formons|cherchons|faisons, \
         comment +vous +gerez|traitez|soignez|reagissez|faites|prenez, memoire|rapport|these|tfe|stage +pour|sur, \
         comment +arreter|stopper|eviter|savoir",
    ),
    (
        Cue::Figure,
        "vu|voyant|lu|lisant|recu|recevant|decouvert|decouvrant|ouvert +le|la|les|votre|vos|leur|ma|mon +facture|\
         prix|devis|tarif|tarifs|note|montant, \
         en +vous +entendant, annonc* +le|votre +prix|tarif|devis, \
         tellement +hate",
    ),
    (
        Cue::Person,
        "mon, ma, mes, j +ai, je +suis|saigne|peux|n, me, m, fils, fille, mari, femme, mere, pere, ami*, frere, \
         soeur, copain, collegue",
    ),
    (Cue::Pronoun, "il, elle, lui, son, sa, ses"),
    (
        Cue::Animal,
        "mon|ma|le|la|notre +@bete, veterinaire, \
         nounours|peluche|poupee|doudou|barbie|playmobil +il|elle|a|est|s|qui|avait|n, notre|votre|son|leur +@bete, \
         veto",
    ),
    (
        Cue::Over,
        "arrete, cesse, disparu, mieux, passe, parti, partie, degonfle*, termine, fini, resolu*, regle, gueri*, \
         calme, calmee, rentre +dans +l +ordre, remis, remise, resorb*, ressorti*, soulage*, redevenu*, retabli*, \
         tari, stoppe, bien +maintenant, mais +c +est +passe|fini|regle|termine|bon|parti, \
         mais +ca +va +bien|mieux, c +est +passe|fini|termine|regle, ca +s +est +arrete|calme|passe, \
         ca +va +bien|mieux +maintenant|depuis|aujourd, mais +ca +s +est +arrete|calme, il|elle +va +bien|mieux, \
         c +est +bon, \
         non +pardon, voulais +dire, \
         c +est +fini|termine|regle|passe|oublie, que +c +est +fini, \
         depuis +plus +rien, plus +rien +du +tout",
    ),
    (Cue::Again, "recommence, revenu*, encore, nouveau, reprend|repris, pire"),
];

/// Where such words are harmless after all.
pub(super) const HARMLESS: &[(Cue, &str)] = &[
    (
        Cue::Present,
        "est +mort|decede, suis|ai|est ~casse|eu|perdu|fait|avale|evanoui*|deboite|tombe|tombee, \
         suis|ai|est|sont|a ~fractur*|cogne*|brise*|coup*|blesse*|pris|prise|recu*|subi*|arrache*|sorti*|parti*|\
         effondr*|ecroul*|etouff*|mordu*|fait|ouvert*|bless*, \
         ai|a|avons|ont +beaucoup|enormement|bien|encore|pas|trop|pas_mal? +saigne|gonfle|enfle|vomi|etouffe|avale|\
         bu|suffoque|respire|souffert, s +est, me +suis, se +sont, m +est, t +es",
    ),
    (
        Cue::Negator,
        "pas +sur|bien|rendez|attendre|dormi|quoi|comment|client*|patient*, sans +arret|cesse|rendez|doute|arreter, \
         arrive +pas, peut|peux +pas, sais +pas, pas +que|seulement, arrete +pas, va +pas, jamais +vu|eu +aussi, \
         comprends|comprend +pas",
    ),
    (Cue::NegatorBehind, "pas +respirer|avaler|fermer|ouvrir|a|d, plus +en|fort|que|grand|grosse|gros|de|a|d|d"),
    (
        Cue::Condition,
        "savoir +si, sais +pas +si, comme +si, si +vous|possible|il_faut|je_dois, \
         si +@gonfle|gros|mal|fort|grosse|enfle|grave|difficile|dur|serre*, \
         si +forte|fortes|grande|grand|intense|pale|haut|haute|longtemps|vite|bien|serree|faible|mauvais|mauvaise|\
         violent|violente|epais|epaisse|rouge|chaud|chaude, est|sont|etait|tellement +si",
    ),
    (
        Cue::Service,
        "pouvez +vous +m|nous|aider|me|envoyer, pouvez +vous ~urgence, c +est +une +urgence +j|je|mon|ma|il|elle, \
         vous +avez +enleve*|arrache*|fait|mis|pose*|retire*|oper*|donne*|extrait*|soigne*|prescri*|soigne|dit|\
         laisse*|coupe*|pique*|endormi*, avez +vous +une? place*|creneau* ~urgence|suite, \
         combien +de +temps ~mourir|tenir, que +vous +avez",
    ),
    (
        Cue::Animal,
        "par +un|le|mon|notre +@bete, @bete ~mordu, mordu*|griffe* ~@bete, \
         sur|avec|par|contre|de|du +le|la|l|mon|ma|un|une|notre +@bete, du +@bete, \
         @bete ~coup*|rue|ruade|morsure|mordu*|donne*|mis|sabot|tire*|pousse*|projet*|saute*|renverse*|percut*|\
         griff*|bouscul*|attaqu*|fonce*|jete*|ejecte*|desarconn*|tombe*|fait_tomber|embarde*, \
         tomb*|chut* +de|du +son|sa|mon|ma|la|le|l? +@bete, tombe* ~@bete, \
         mon|ma|le|la|un|une|son|sa|notre +@bete ~donne|coup|sabot|ruade|rue|croc",
    ),
    (
        Cue::Over,
        "pas +arrete|mieux|passe, dent +partie, arrete +pas|de +respirer, arrete +pas +de, arrive ~mieux, \
         n +arrete, se +passe, respire +mieux +pas, arrete +plus, passe +pas|plus|rien|mal, ne +passe, air ~passe, \
         passe|passee +de|du|dans|au|a, arrete +de +respirer, parti|partie +dans|en|sur|a|au, bouche +remise|a, \
         remis +a|le|la|une|du|des|de|en, remise +en|a|de|sur, regle +la|le|mon|ma|en, @pas +soulage*, \
         soulage* +pas|plus, pas|rien ~calme*, calme +pas|plus, @pas ~resorb*, soulage* +rien, rien +soulage*, \
         n ~soulage*, @dent ~disparu*|parti*, @dent +est +partie, disparu* +et|dans|sous, \
         passe|passee +sous|vers|par|derriere|sur|jusqu|en|la|cote",
    ),
    (
        Cue::Break,
        "la +dent|joue|bouche|gorge|langue|figure|machoire|poitrine|tete|fievre|levre|gencive|pile|piqure|derniere, \
         a|de|dans|sur|par +la, depuis, mais +c +est +passe|fini|regle|termine|bon, mais +ca +va +bien|mieux, \
         mais +ca +s +est +arrete|calme",
    ),
];
